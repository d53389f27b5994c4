import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { DISCLAIMER } from '../../../src/formats/disclaimer.ts';
import type { Packet, Report } from '../../../src/formats/documents.ts';
import { validate as isReport } from '../../../src/formats/validators/report.js';
import { reasonCodes, reasons } from '../../../src/formats/words/reasons.ts';
import { blockedCapabilities } from '../../../src/formats/register.ts';
import { exitCodeOf, verdictOrder } from '../../../src/formats/verdict.ts';
import { evaluate, type EvaluationInput } from '../../../src/evaluation/evaluate.ts';
import {
  catalogText,
  readVectors,
  release,
  runVector,
  selfCheck,
  toGo,
  toSource,
  vectorFolder,
} from '../../vectors/vector.ts';
import { atLeast } from '../../support/at-least.ts';

const bytesOf = (name: string): Buffer => readFileSync(`${vectorFolder}/${name}.json`);
const reference = bytesOf('evidence-reference-six-counts');

function inputOf(packet: Buffer, more: Partial<EvaluationInput> = {}): EvaluationInput {
  const claims = more.claims ?? null;
  const previous = more.previous ?? null;
  return {
    packet: toSource(packet),
    catalogText,
    claims,
    previous,
    instructions: toGo(packet, {
      claims_digest: claims === null ? null : sha256(claims),
      previous_digest: previous === null ? null : sha256(previous),
    }),
    proceed: release,
    selfCheck,
    ...more,
  };
}

const withClaims = (claims: unknown[]): Report =>
  evaluate(inputOf(reference, { claims: Buffer.from(JSON.stringify({ schema: 'tki-claims/v1', claims })) }));

describe('evaluate never comes out green', () => {
  it('has no verdict that stands for exit code 0', () => {
    expect(verdictOrder.map((verdict) => exitCodeOf(verdict) as number)).not.toContain(0);
  });

  it('has no reason that stands for EVIDENCE_PRESENT', () => {
    const verdicts = reasonCodes.map((code) => reasons[code].verdict as string);
    expect(verdicts).not.toContain('EVIDENCE_PRESENT');
  });

  it('reaches every verdict in the vectors, each with its own exit code and none with 0', () => {
    const seen = new Set<string>();
    for (const { packet, expected } of atLeast(214, readVectors())) {
      const report = runVector(packet, expected.context);
      expect(report.exit_code).toBe(exitCodeOf(report.verdict));
      expect(report.exit_code).not.toBe(0);
      expect([report.decision_effect, report.may_gate, report.production_mutation]).toEqual([
        'NONE',
        false,
        false,
      ]);
      expect(report.blocked_capabilities).toEqual(blockedCapabilities);
      seen.add(report.verdict);
      for (const item of report.items) seen.add(item.verdict);
    }
    expect([...seen].sort()).toEqual([...verdictOrder].sort());
  });
});

describe('evaluate is deterministic', () => {
  it('writes byte-identical reports for the same input', () => {
    for (const { packet, expected } of atLeast(214, readVectors())) {
      const [first, second] = [1, 2].map(() => toCanonicalJson(runVector(packet, expected.context)));
      expect(first).toBe(second);
    }
  });
});

describe('evaluate stops before the packet', () => {
  const untouchable = {
    size: 10,
    read: () => {
      throw new Error('the packet was touched');
    },
  };

  it('reads no byte of the packet where P1 is unconfirmed', () => {
    const check = { id: 'environment', expected: 'empty', observed: 'HOME', confirmed: false };
    for (const unconfirmed of [
      { confirmed: false, checks: [check] },
      { confirmed: true, checks: [check] },
      { confirmed: true, checks: [] },
      { confirmed: false, checks: selfCheck.checks },
    ]) {
      const report = evaluate(inputOf(reference, { packet: untouchable, selfCheck: unconfirmed }));
      expect(report.findings.map(({ reason }) => reason)).toEqual(['SELF_CHECK_UNCONFIRMED']);
      expect([report.verdict, report.exit_code, report.items]).toEqual(['BLOCKED', 3, []]);
      expect(report.matrix.find(({ row }) => row === 'I11')?.state).toBe('not as expected');
      expect(isReport(report)).toBe(true);
    }
  });

  it('is BLOCKED where the packet cannot be read, and says nothing about its digest', () => {
    const report = evaluate(inputOf(reference, { packet: untouchable }));
    expect(report.findings.map(({ reason }) => reason)).toEqual(['PACKET_UNREADABLE']);
    expect([report.verdict, report.packet.digest, report.packet.bytes]).toEqual(['BLOCKED', null, null]);
  });

  it('is BLOCKED where the source gives no byte, or more than asked for', () => {
    for (const read of [
      () => new Uint8Array(0),
      (_at: number, length: number) => new Uint8Array(length + 1),
    ]) {
      const report = evaluate(inputOf(reference, { packet: { size: 10, read } }));
      expect(report.findings.map(({ reason }) => reason)).toEqual(['PACKET_UNREADABLE']);
    }
  });

  it('is BLOCKED where the clock is not a calendar time', () => {
    const report = evaluate(
      inputOf(reference, { instructions: toGo(reference, { clock: '2026-02-30T00:00:00Z' }) }),
    );
    expect(report.findings.map(({ reason }) => reason)).toEqual(['INPUT_DIFFERS']);
  });
});

describe('evaluate quotes text from outside', () => {
  it('cuts what an item says and stays within the schema', () => {
    const long = 'x'.repeat(150_000);
    const item = {
      authority_status: long,
      item_id: long,
      precedence: long,
      [long]: long,
      tki: { completeness: long },
    };
    const packet = JSON.parse(reference.toString()) as Packet;
    const { tki: _tki, ...rest } = packet;
    const report = evaluate(inputOf(Buffer.from(toCanonicalJson({ ...rest, items: [item] }))));
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(JSON.stringify(report.items).length).toBeLessThan(5000);
  });

  it('refuses a packet whose findings outgrow the report, and lists none of its items', () => {
    const packet = JSON.parse(reference.toString()) as Packet;
    const { tki: _tki, ...rest } = packet;
    const items = Array.from({ length: 8000 }, (_item, at) => ({ item_id: `i${at}` }));
    const report = evaluate(inputOf(Buffer.from(toCanonicalJson({ ...rest, items }))));
    expect(report.findings.map(({ reason }) => reason)).toEqual(['TOO_MANY_ITEMS']);
    expect([report.verdict, report.items]).toEqual(['BLOCKED', []]);
  });

  it('never repeats a cell of a payload', () => {
    const report = runVector(bytesOf('evidence-rows'));
    expect(JSON.stringify(report)).not.toContain('quoted');
    expect(JSON.stringify(report)).not.toContain('DOT-1');
  });
});

describe('claims', () => {
  const claim = (kind: string, value?: string, items = ['count/dot_tools']) => ({
    id: [kind, value, ...items].join('_').replaceAll('/', '-'),
    text: 'a claim',
    items,
    use: 'evidence',
    expectation: value === undefined ? { kind } : { kind, value },
  });

  it('are related to what was observed, and change no verdict', () => {
    const report = withClaims([
      claim('equals', '309'),
      claim('equals', '309.000000000000000000000000000001'),
      claim('at_least', '308.9'),
      claim('at_most', '308.999999999999999999999999999999'),
      claim('present'),
      claim('equals', '309', ['count/dot_tools', 'count/v_dot_reconciliation_reliability']),
      claim('equals', '528', ['count/dot_tools', 'count/information_unit']),
      claim('equals', '309', ['count/absent']),
    ]);
    expect(report.claims.map(({ relation }) => relation)).toEqual([
      'agrees',
      'differs',
      'agrees',
      'differs',
      'agrees',
      'agrees',
      'differs',
      'not evidenced',
    ]);
    expect(report.claims.at(-2)?.observed).toBe('309; 219');
    expect(report.claims.at(-1)?.items).toEqual([{ item_id: 'count/absent', availability: 'absent' }]);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
    expect(isReport(report)).toBe(true);
  });

  it('show no figure of an item that is refused', () => {
    const report = withClaims([{ ...claim('equals', '309'), use: 'binding' }]);
    expect(report.verdict).toBe('FLAG_AUTHORITY_VIOLATION');
    expect(report.claims[0]).toMatchObject({ relation: 'not evidenced', observed: null });
  });
});

describe('drift', () => {
  const earlier = runVector(reference);
  const now = (previous: unknown): Report =>
    evaluate(
      inputOf(reference, {
        previous: Buffer.from(typeof previous === 'string' ? previous : JSON.stringify(previous)),
      }),
    );

  it('says what changed, appeared and is not in this packet', () => {
    const [first, second, ...rest] = earlier.items;
    if (first?.count == null || second === undefined) throw new Error('the reference packet has counts');
    const report = now({
      ...earlier,
      items: [{ ...first, count: { ...first.count, value: '308' } }, { ...second, item_id: 'gone' }, ...rest],
    });
    expect(report.drift.status).toBe('COMPARED');
    expect(report.drift.entries.filter(({ change }) => change !== 'same')).toEqual([
      {
        item_id: 'count/dot_tools',
        change: 'changed',
        before: 'usable, count 308',
        now: 'usable, count 309',
      },
      { item_id: 'count/information_unit', change: 'appeared', before: null, now: 'usable, count 219' },
      { item_id: 'gone', change: 'not in this packet', before: 'usable, count 219', now: null },
    ]);
    expect(isReport(report)).toBe(true);
  });

  it.each([
    ['not JSON', '{'],
    ['another document', { schema: 'tki-report/v2' }],
    ['another catalog', { ...earlier, catalog: { ...earlier.catalog, digest: `sha256:${'0'.repeat(64)}` } }],
    ['an id that is too long', { ...earlier, items: [{ ...earlier.items[0], item_id: 'x'.repeat(251) }] }],
    [
      'a count that is no count',
      { ...earlier, items: [{ ...earlier.items[0], count: { value: '1'.repeat(41) } }] },
    ],
    ['items that are none', { ...earlier, items: [null] }],
    ['a BLOCKED run', { ...earlier, verdict: 'BLOCKED', exit_code: 3, items: [] }],
  ])('is NOT_COMPARABLE with %s, and says why', (_what, previous) => {
    const report = now(previous);
    expect(report.drift.status).toBe('NOT_COMPARABLE');
    expect(report.drift.reason).not.toBe('');
    expect(report.drift.entries).toEqual([]);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
  });
});

describe('the hash-coverage map', () => {
  const base = JSON.parse(bytesOf('evidence-seed-fields-only').toString()) as Packet;
  const [item] = base.items;
  if (item === undefined) throw new Error('the vector has one item');
  const source = item.source_metadata;
  const OTHER = `sha256:${'9'.repeat(64)}` as const;
  const later = '2026-06-10T08:00:01Z';
  const withItem = (change: object): object => ({ ...base, items: [{ ...item, ...change }] });
  const withSource = (change: object): object => withItem({ source_metadata: { ...source, ...change } });
  const withDiscipline = (change: object): object =>
    withItem({ count_discipline: { ...item.count_discipline, ...change } });
  const moved = withSource({ observation_ts: later }) as Packet;
  const changes: Record<string, object> = {
    'items[].authority_status': withItem({ authority_status: 'draft' }),
    'items[].count_discipline': withDiscipline({ denominator: 'less' }),
    'items[].item_id': withItem({ item_id: 'other' }),
    'items[].payload': withItem({
      payload: { kind: 'count', value: '1' },
      count_discipline: { ...item.count_discipline, value: '1' },
    }),
    'items[].precedence': withItem({ precedence: 'diagnostic' }),
    'items[].source_metadata.content_hash': withSource({ content_hash: OTHER }),
    'items[].source_metadata.governed_surface': withSource({ governed_surface: 'directus.public.other' }),
    'items[].source_metadata.named_query_id_or_kb_path': withSource({
      named_query_id_or_kb_path: 'count/system_issues',
    }),
    'items[].source_metadata.observation_ts': {
      ...moved,
      items: [{ ...moved.items[0], count_discipline: { ...item.count_discipline, observation_ts: later } }],
    },
    'items[].count_discipline.observation_ts': {
      ...moved,
      items: [{ ...moved.items[0], count_discipline: { ...item.count_discipline, observation_ts: later } }],
    },
    'items[].source_metadata.source_revision': withSource({ source_revision: 'other' }),
    'items[].surface_kind': withItem({ surface_kind: 'pg_view' }),
    'items[].tki': withItem({ tki: { completeness: 'COMPLETE' } }),
    manifest_hash: { ...base, manifest_hash: OTHER },
    disclaimer: { ...base, disclaimer: DISCLAIMER },
    packet_as_of: { ...base, packet_as_of: later },
    packet_id: { ...base, packet_id: 'other' },
    tki: {
      ...base,
      tki: {
        catalog: { digest: sha256(catalogText), status: 'provisional' },
        exporter: {},
        gateway: 'other',
        purpose: 'other',
      },
    },
  };

  const judged = (packet: object): Report => evaluate(inputOf(Buffer.from(toCanonicalJson(packet))));

  it.each(atLeast(18, judged(base).coverage))(
    'says of $field what a change of it alone shows',
    ({ field, covered_by: covers }) => {
      const change = changes[field];
      if (change === undefined) throw new Error(`no change is written for ${field}`);
      if (field === 'tki') (change as Packet).tki!.packet_digest = canonicalDigest(change);
      const report = judged(change);
      const noticed = report.verdict !== 'EVIDENCE_PRESENT' || report.integrity !== 'SELF_CONSISTENT';
      expect(noticed).toBe(covers.length > 0);
    },
  );

  // Bound is a packet that was read to its end, in a run that held: a digest alone binds nothing.
  it.each([
    [
      'of the expected packet',
      { expected_packet_digest: sha256(reference) },
      'BOUND',
      'BOUND_BY_EXPECTED_DIGEST',
    ],
    ['without an expectation', { expected_packet_digest: null }, 'SELF_CONSISTENT', 'NOT_EVIDENCED'],
    [
      'of the expected packet under another catalog',
      { expected_packet_digest: sha256(reference), expected_catalog_digest: sha256('x') },
      'NOT_EVIDENCED',
      'NOT_EVIDENCED',
    ],
    [
      'of the expected packet with another clock',
      { expected_packet_digest: sha256(reference), clock: '2026-02-30T00:00:00Z' },
      'NOT_EVIDENCED',
      'NOT_EVIDENCED',
    ],
    ['of another packet', { expected_packet_digest: sha256('x') }, 'NOT_EVIDENCED', 'NOT_EVIDENCED'],
  ] as const)('binds a run %s as it may', (_what, go, integrity, origin) => {
    expect(runVector(reference, { go })).toMatchObject({ integrity, origin });
  });

  it('binds nothing where no packet was read and none was expected', () => {
    const unread = inputOf(reference, { packet: { size: 10, read: () => new Uint8Array(0) } });
    expect(evaluate(unread)).toMatchObject({ integrity: 'NOT_EVIDENCED', origin: 'NOT_EVIDENCED' });
    expect(runVector(Buffer.from('{'))).toMatchObject({
      integrity: 'NOT_EVIDENCED',
      origin: 'NOT_EVIDENCED',
    });
  });

  it('adds the packet digest and the expected digest only where they were there and agreed', () => {
    const plain = judged(base).coverage.flatMap(({ covered_by: covers }) => covers);
    expect(plain).not.toContain('packet_digest');
    const full = runVector(reference, { go: { expected_packet_digest: sha256(reference) } });
    for (const { covered_by: covers } of atLeast(18, full.coverage)) {
      expect(covers).toContain('packet_digest');
      expect(covers).toContain('expected_digest');
    }
  });
});
