// report.md and the checkpoint of some reports, whole: what a person reads of each, recorded and reviewed. After a wanted change of
// wording: run this file with -u, and the difference is the review.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import { toCheckpoint } from '../../../src/report/checkpoint.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { readVectors, runVector } from '../../vectors/vector.ts';
import { nonce, reportOf } from './sample.ts';

/** Between them every table with and without a row, every cause, and every line of what was and was not done. */
const RECORDED = [
  'attestation-none',
  'attestation-not-as-expected',
  'bytes-newline',
  'catalog-differs',
  'claims-not-accepted',
  'evidence-bound',
  'evidence-claim-differs',
  'evidence-gateway-native-stated',
  'evidence-reference-six-counts',
  'evidence-rows',
  'no-items',
  'promises-unverified',
  'self-check-unconfirmed',
  'severity-several',
];

const vectors = readVectors().filter(({ name }) => RECORDED.includes(name));

const all = reportOf('EVIDENCE_PRESENT');
const [item] = all.items;
const other = (changes: Partial<Report['items'][number]>): Report['items'][number] => ({
  ...item!,
  ...changes,
});
const finding = (verdict: Report['verdict'], reason: string) => ({
  rule: 'x',
  verdict,
  reason,
  detail: `of ${reason}`,
});

/** What no vector is: an earlier report, several claims, reasons that occurred more than once, and more actions than one screen holds. */
const MADE: Readonly<Record<string, Report>> = {
  'one of everything': all,
  'a run that never began': toBlockedReport({
    nonce,
    run: nonce.slice(0, 16),
    reason: 'NO_RUNTIME',
    detail: 'neither crun nor runc is on this machine',
    clock: '2026-11-20T08:00:00Z',
  }),
  'many reasons, some more than once': {
    ...all,
    verdict: 'BLOCKED_BY_UNVERIFIED_SOURCE',
    exit_code: 3,
    findings: [
      finding('BLOCKED_BY_UNVERIFIED_SOURCE', 'STALE'),
      finding('BLOCKED', 'A_REASON_OF_ANOTHER_RELEASE'),
    ],
    items: [
      other({ position: 0, verdict: 'EVIDENCE_PRESENT', findings: [finding('EVIDENCE_PRESENT', 'PRESENT')] }),
      other({
        position: 1,
        item_id: 'second',
        verdict: 'BLOCKED_BY_UNVERIFIED_SOURCE',
        rows: 0,
        count: null,
        findings: [
          'STALE',
          'COUNT_MISMATCH',
          'ROW_LIMIT_CONTRADICTION',
          'UNKNOWN_QUERY_ID',
          'FUTURE',
          'INCOMPLETE_TIMEOUT',
        ].map((reason) => finding('BLOCKED_BY_UNVERIFIED_SOURCE', reason)),
        notes: ['a note', 'another'],
        not_evaluated: [
          { rule: 'a', why: 'b' },
          { rule: 'c', why: 'd' },
        ],
      }),
      other({
        position: 2,
        item_id: 'third',
        verdict: 'BLOCKED_BY_UNVERIFIED_SOURCE',
        rows: 7,
        governed_surface: null,
        precedence: null,
        authority_status: null,
        completeness: null,
        findings: [finding('BLOCKED_BY_UNVERIFIED_SOURCE', 'STALE'), finding('BLOCKED', 'ITEM_ID_DIFFERS')],
      }),
    ],
    claims: [
      ...all.claims,
      {
        ...all.claims[0]!,
        observed: null,
        items: [
          { item_id: 'a', availability: 'usable' },
          { item_id: 'b', availability: 'refused' },
        ],
      },
    ],
    drift: {
      ...all.drift,
      entries: [
        { item_id: 'a', change: 'not compared', before: 'refused', now: 'refused' },
        { item_id: 'b', change: 'appeared', before: null, now: 'usable, count 1' },
        { item_id: 'c', change: 'not in this packet', before: 'usable, count 1', now: null },
      ],
    },
    coverage: [
      { field: 'items[].payload', covered_by: ['content_hash', 'manifest_hash'] },
      { field: 'purpose', covered_by: [], not_evaluated: [{ by: 'content_hash', why: 'too large' }] },
    ],
    matrix: [
      { row: '19', title: 'stale is refused', state: 'not evaluated', touched_by: 'x', why: 'no item' },
      { row: '24', title: 'stale is refused', state: 'not evaluated', touched_by: 'y', why: 'no item' },
    ],
  },
};

describe('what a person reads of a report is as recorded', () => {
  it('finds every vector that it names', () => {
    expect(vectors).toHaveLength(RECORDED.length);
  });

  const reports = [
    ...vectors.map(({ name, packet, expected }) => [name, runVector(packet, expected.context)] as const),
    ...Object.entries(MADE),
  ];
  it.each(reports)('of %s', async (name, report) => {
    const file = name.replaceAll(/[ ,]+/g, '-');
    await expect(toMarkdown(report)).toMatchFileSnapshot(`recorded/${file}-report.txt`);
    await expect(toCheckpoint(report)).toMatchFileSnapshot(`recorded/${file}-checkpoint.txt`);
  });
});
