// What signatures over a run's files say, and which rows they change: each signature alone, both, one that does not hold, none.
import { describe, expect, it } from 'vitest';
import type { FileSignature } from '../../../src/attestation/verify/inputs.ts';
import type { Row, RowState } from '../../../src/attestation/verify/row.ts';
import { row, stated } from '../../../src/attestation/verify/row.ts';
import { signatureRows, withSigners } from '../../../src/attestation/verify/signed.ts';

const EVIDENCE = 'sandbox-attestation-evidence-v1-2026-11-20.json';
const holds = (over: string): FileSignature => ({
  over,
  signature: { kind: 'holds', by: 'the owner' } as never,
});
const refused: FileSignature = { over: null, signature: { kind: 'refused', why: 'another signer' } };
const absent = (over: string): FileSignature => ({ over, signature: { kind: 'not given' } });

const words = (rows: readonly Row[]): string[] =>
  rows.map(
    ({ of, state, detail }) => `${of ?? ''}: ${state}${detail.kind === 'words' ? `, ${detail.text}` : ''}`,
  );

const ALONE = "none: what it says stays the run's own word";

describe('signatures over a run', () => {
  it.each<[what: string, signatures: FileSignature[], hasRun: boolean, rows: string[]]>([
    ['none', [], true, []],
    [
      'the evidence’s',
      [holds(EVIDENCE)],
      true,
      [`${EVIDENCE}: agrees, by the owner`, `run.json: not evidenced, ${ALONE}`],
    ],
    [
      'the evidence’s, of an attestation alone',
      [holds(EVIDENCE)],
      false,
      [`${EVIDENCE}: agrees, by the owner`],
    ],
    [
      'run.json’s',
      [holds('run.json')],
      true,
      [
        'run.json: agrees, by the owner',
        `${EVIDENCE}: not evidenced, none of its own: run.json names it by digest, and is signed`,
      ],
    ],
    [
      'both',
      [holds('run.json'), holds(EVIDENCE)],
      true,
      ['run.json: agrees, by the owner', `${EVIDENCE}: agrees, by the owner`],
    ],
    [
      'one that does not hold',
      [refused],
      true,
      [
        'of bundle 1: differs, expected a signature over the evidence or run.json of this run, found another signer',
        `${EVIDENCE}: not evidenced, ${ALONE}`,
        `run.json: not evidenced, ${ALONE}`,
      ],
    ],
    [
      'one that does not hold, of an attestation alone',
      [holds(EVIDENCE), refused],
      false,
      [
        `${EVIDENCE}: agrees, by the owner`,
        'of bundle 2: differs, expected a signature over the evidence of this run, found another signer',
      ],
    ],
    ['one that nobody gave', [absent(EVIDENCE)], false, [`${EVIDENCE}: not evidenced, not given`]],
  ])('say of %s', (_what, signatures, hasRun, rows) => {
    expect(words(signatureRows(signatures, EVIDENCE, hasRun))).toEqual(rows);
  });

  const OF_EVIDENCE = [
    'ci-run',
    'control',
    'deadlines-measured',
    'host',
    'privilege',
    'runtime',
    'venue',
  ] as const;
  const OF_RUN = ['as-of', 'catalog-authority', 'clock', 'max-age', 'origin', 'times'] as const;
  const named = (state: RowState) => row('run-names-evidence', 'recomputed', state);
  const rows = (state: RowState = 'agrees'): Row[] => [
    named(state),
    // Another row that agrees says nothing of what run.json names.
    row('nonce', 'recomputed', 'agrees'),
    ...[...OF_EVIDENCE, ...OF_RUN].map((id) => stated(id, 'x')),
  ];
  const changed = (before: readonly Row[], signatures: FileSignature[]): string[] =>
    withSigners(before, signatures, EVIDENCE)
      .filter((each, at) => each.label !== before[at]?.label)
      .map(({ id, label }): string => (label === 'signed' ? id : `${id} ${label}`));

  it.each<[what: string, before: Row[], signatures: FileSignature[], ids: readonly string[]]>([
    ['none', rows(), [], []],
    ['the evidence’s', rows(), [holds(EVIDENCE)], OF_EVIDENCE],
    ['run.json’s', rows(), [holds('run.json')], [...OF_EVIDENCE, ...OF_RUN]],
    ['run.json’s, which names other evidence', rows('differs'), [holds('run.json')], []],
    ['run.json’s, where that was not compared', rows('not evaluated'), [holds('run.json')], []],
    [
      'both, where run.json names other evidence',
      rows('differs'),
      [holds('run.json'), holds(EVIDENCE)],
      OF_EVIDENCE,
    ],
    ['one that holds beside one that does not', rows(), [holds('run.json'), refused], []],
    ['one that holds beside one that nobody gave', rows(), [holds(EVIDENCE), absent('run.json')], []],
    ['another file’s', rows(), [holds('report.json')], []],
  ])('change by %s these rows alone', (_what, before, signatures, ids) => {
    expect(changed(before, signatures)).toEqual(ids);
  });

  it('change no row that was recomputed, whatever its name is', () => {
    const before = [
      named('agrees'),
      row('venue', 'recomputed', 'agrees'),
      row('clock', 'cross-checked', 'agrees'),
    ];
    expect(changed(before, [holds('run.json'), holds(EVIDENCE)])).toEqual([]);
  });
});
