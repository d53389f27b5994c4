// What a report says of a run that was stopped: what was in order is not blamed, what was broken is named. In memory.
import { describe, expect, it } from 'vitest';
import { evaluate, type EvaluationInput } from '../../../src/evaluation/evaluate.ts';
import { readClaims } from '../../../src/evaluation/inputs.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { count, type Loose, packetOf, rows, seal } from '../../vectors/make/packets.ts';
import { catalogText, NONCE, release, runVector, selfCheck, toGo, toSource } from '../../vectors/vector.ts';

const sound = (): Loose => seal(packetOf([count('information_unit', '309')]));
const bytesOf = (packet: Loose): Buffer => Buffer.from(toCanonicalJson(packet));
const stateOf = ({ matrix }: Report, row: string): string | undefined =>
  matrix.find((each) => each.row === row)?.state;

describe("I11, the inspector's own check", () => {
  const bytes = bytesOf(sound());
  const input = (go: Loose, more: Partial<EvaluationInput> = {}): EvaluationInput => ({
    packet: toSource(bytes),
    catalogText,
    claims: null,
    previous: null,
    instructions: toGo(bytes, go),
    proceed: release,
    selfCheck,
    ...more,
  });
  const other = sha256('another');

  it.each<[string, Loose, Partial<EvaluationInput>]>([
    ['INPUT_DIFFERS', {}, { proceed: { ...release, nonce: NONCE.replace('0', '1') } }],
    ['INPUT_DIFFERS', { clock: '2026-02-30T00:00:00Z' }, {}],
    ['INPUT_DIFFERS', { packet_digest: other }, {}],
    ['INPUT_DIFFERS', { catalog_digest: other }, {}],
    ['INPUT_DIFFERS', { claims_digest: other }, {}],
    ['NOT_AS_EXPECTED', { attestation: { ...toGo(bytes).attestation, observed_as_expected: 11 } }, {}],
    ['EXPECTED_DIGEST_DIFFERS', { expected_packet_digest: other }, {}],
    ['EXPECTED_DIGEST_DIFFERS', { expected_catalog_digest: other }, {}],
    ['PACKET_UNREADABLE', {}, { packet: { size: 10, read: () => new Uint8Array(0) } }],
  ])('held in a run that was stopped by something else: %s, number %#', (reason, go, more) => {
    const report = evaluate(input(go, more));
    expect(report.verdict).toBe('BLOCKED');
    expect(report.findings.map((finding) => finding.reason)).toContain(reason);
    expect(stateOf(report, 'I11')).toBe('as expected');
  });

  it('was not evaluated where it did not run', () => {
    const report = evaluate(input({}, { selfCheck: { confirmed: false, checks: [] } }));
    expect(report.findings.map(({ reason }) => reason)).toEqual(['SELF_CHECK_UNCONFIRMED']);
    expect(stateOf(report, 'I11')).toBe('not evaluated');
  });
});

describe('a refused envelope names its broken row, and no other', () => {
  it.each<[string, (packet: Loose) => void]>([
    ['1', (packet) => (packet['schema'] = 'b7-governed-packet/v2')],
    ['2', (packet) => (packet['packet_id'] = 7)],
    ['2', (packet) => (packet['stranger'] = true)],
    ['2', (packet) => (packet['items'] = {})],
    ['2', (packet) => (packet['packet_as_of'] = '2026-02-30T00:00:00Z')],
    ['3', (packet) => (packet['source_mode'] = 'LIVE')],
    ['4', (packet) => (packet['decision_effect'] = 'GATE')],
    ['5', (packet) => (packet['may_gate'] = true)],
    ['6', (packet) => (packet['disclaimer'] = 7)],
    ['7', (packet) => (packet['freshness'] = 'always')],
  ])('row %s, number %#', (row, edit) => {
    const packet = sound();
    edit(packet);
    const report = runVector(bytesOf(packet));
    expect(report.findings.map(({ reason }) => reason)).toEqual(['ENVELOPE_NOT_ACCEPTED']);
    const broken = report.matrix.filter(({ state }) => state === 'not as expected');
    expect(broken.map((each) => each.row)).toEqual([row]);
  });

  it('names the bytes where it is not canonical', () => {
    const report = runVector(Buffer.from(JSON.stringify(sound(), null, 1)));
    expect(report.findings.map(({ reason }) => reason)).toEqual(['NON_CANONICAL']);
    expect([stateOf(report, '8'), stateOf(report, '2')]).toEqual(['not as expected', 'not evaluated']);
  });
});

describe('strangers in a payload', () => {
  const unknownIn = (payload: unknown, item = count('information_unit', '309')): string[] => {
    item['payload'] = payload;
    const report = runVector(bytesOf(seal(packetOf([item]))));
    const [judged] = report.items;
    return (judged?.findings ?? [])
      .filter(({ reason }) => reason === 'UNKNOWN_MEMBER')
      .map(({ detail }) => detail);
  };

  it.each([
    ['a count that is none', { kind: 'count', value: '1e3', stranger: 1 }],
    ['a count', { kind: 'count', value: '309', stranger: 1 }],
    ['no kind at all', { stranger: 1 }],
    ['a kind that there is not', { kind: 'table', value: '1', stranger: 1 }],
    ['rows that are none', { kind: 'rows', columns: ['a'], rows: 'x', stranger: 1 }],
    ['rows of another width', { kind: 'rows', columns: ['a'], rows: [['x', 'y']], stranger: 1 }],
  ])('are named in %s', (_, payload) => {
    expect(unknownIn(payload)).toEqual(['no such member: “payload.stranger”']);
  });

  it('are not what the other kind has, where it cannot be told which kind it is', () => {
    expect(unknownIn({ value: '1', columns: [], rows: [] })).toEqual([]);
    expect(unknownIn({ kind: 'count', value: '1', rows: [] })).toEqual(['no such member: “payload.rows”']);
    expect(unknownIn({ kind: 'rows', columns: ['a'], rows: [], value: '1' }, rows([]))).toEqual([
      'no such member: “payload.value”',
    ]);
  });
});

describe('claims', () => {
  const text = JSON.stringify({ schema: 'tki-claims/v1', claims: [] });
  /** As long as asked for, with what JSON does not count. */
  const padded = (length: number): Buffer => Buffer.from(text.padEnd(length, ' '));

  it('are read up to 1,048,576 bytes, and not one byte further, whatever the host let through', () => {
    const whole = readClaims(padded(1_048_576));
    const longer = readClaims(padded(1_048_577));
    expect([typeof whole, longer]).toEqual(['object', 'more than 1048576 bytes']);
  });
});

describe('a run that was told no digest', () => {
  it('is not bound by the digest that it has', () => {
    const report = runVector(bytesOf(sound()));
    expect([report.verdict, report.integrity, report.origin, report.catalog_authority]).toEqual([
      'EVIDENCE_PRESENT',
      'SELF_CONSISTENT',
      'NOT_EVIDENCED',
      'NOT_EVIDENCED',
    ]);
  });
});

describe('integrity', () => {
  it('is not evidenced where one item of two is not what its hash says', () => {
    const packet = seal(packetOf([count('information_unit', '309'), count('system_issues', '2')]));
    packet['items'][1].payload.value = '3';
    delete packet['tki'].packet_digest;
    seal(packet);
    const report = runVector(bytesOf(packet));
    expect(report.items.map(({ verdict }) => verdict)).toEqual([
      'EVIDENCE_PRESENT',
      'BLOCKED_BY_UNSAFE_ACCESS',
    ]);
    expect(report.integrity).toBe('NOT_EVIDENCED');
  });
});
