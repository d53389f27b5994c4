// A BLOCKED run as its host would have said it: the whole result, once with everything known and once with nothing.
import { expect, it } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { reasons } from '../../../src/formats/words/reasons.ts';
import { atLeast } from '../../support/at-least.ts';
import { blockedResult } from '../../../src/report/blocked-result.ts';

const nonce = '0123456789abcdef'.repeat(2);
const clock = '2026-06-10T08:00:00Z';
const hash = `sha256:${'a'.repeat(64)}` as const;

const result = (detail: string, more: object = {}) =>
  blockedResult({ nonce, reason: 'NO_RUNTIME', detail, clock, ...more });
const reportOf = (of: ReturnType<typeof result>): Report =>
  JSON.parse(of.files.find(({ name }) => name === 'report.json')?.text ?? '') as Report;

it('has its triplet, one message with what to do next, and no probe', () => {
  const { files, ...rest } = result('neither crun nor runc is there');
  expect(rest).toEqual({
    schema: 'tki-result/v1',
    nonce,
    run: '0123456789abcdef',
    verdict: 'BLOCKED',
    exit_code: 3,
    attestation: {
      evidence_digest: null,
      grade: 'none',
      observed_as_expected: 0,
      probes: 12,
      reason: 'no sandbox was observed',
      runtime: 'none',
      status: 'NOT_ATTESTED',
      venue: 'unstated',
    },
    probes: [],
    sabotage: [],
    messages: [
      {
        level: 'error',
        code: 'NO_RUNTIME',
        text: 'neither crun nor runc is there',
        hint: reasons.NO_RUNTIME.next,
      },
    ],
    runtimes: [],
  });
  expect(files.map(({ name }) => name)).toEqual([
    'report.json',
    'report.md',
    'checkpoint-0123456789abcdef.md',
  ]);
  for (const { name, text } of atLeast(3, files)) expect(text, name).toContain('BLOCKED');
});

it('keeps what was known, and leaves the rest unknown', () => {
  const attestation = { ...result('x').attestation, venue: 'v1' as const };
  const known = {
    callerNonce: 'mine',
    packetDigest: hash,
    packetBytes: 7,
    catalogDigest: hash,
    attestation,
    maxAgeSeconds: 60,
    asOf: '2026-06-10T07:00:00Z',
  };
  const before = Object.entries(reportOf(result('x')));
  const after = reportOf(result('x', known));
  expect(result('x', known).attestation).toEqual(attestation);
  const changed = before.filter(
    ([name, value]) => JSON.stringify(after[name as keyof Report]) !== JSON.stringify(value),
  );
  const names = ['as_of', 'attestation', 'caller_nonce', 'catalog', 'max_age_seconds', 'packet'];
  expect(changed.map(([name]) => name).sort()).toEqual(names);
  expect(after).toMatchObject({
    as_of: known.asOf,
    attestation,
    caller_nonce: 'mine',
    max_age_seconds: 60,
    packet: { digest: hash, bytes: 7 },
  });
});

it.each([
  ['2,000 letters', 'x'.repeat(2000), 'x'.repeat(2000)],
  ['a lone half of a character', 'a\ud800b', 'a\ufffdb'],
])('says %s as a message may hold them', (_what, detail, text) => {
  expect(result(detail).messages[0]?.text).toBe(text);
});

it('cuts what is longer', () => {
  const text = result('x'.repeat(2001)).messages[0]?.text ?? '';
  expect(text.length).toBeLessThanOrEqual(2000);
  expect(text).not.toBe('x'.repeat(2000));
});
