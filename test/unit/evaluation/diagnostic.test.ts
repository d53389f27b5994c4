// Domain D without a confession of the packet: what a reader's claims make of a diagnostic figure. Over the vectors' own packet.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { catalogText, release, selfCheck, toGo, toSource, vectorFolder } from '../../vectors/vector.ts';

const DIAGNOSTIC = 'count/v_dot_registry_no_file';
const CANONICAL = 'count/v_dot_reconciliation_reliability';
const packet = readFileSync(`${vectorFolder}/evidence-reference-six-counts.json`);

type Expectation = { kind: 'present' } | { kind: 'equals' | 'at_least' | 'at_most'; value: string };

function judge(items: string[], use: 'binding' | 'evidence', expectation: Expectation): Report {
  const claim = { id: 'c', text: '41 replaces 309', items, use, expectation };
  const claims = Buffer.from(JSON.stringify({ schema: 'tki-claims/v1', claims: [claim] }));
  return evaluate({
    packet: toSource(packet),
    catalogText,
    claims,
    previous: null,
    instructions: toGo(packet, { claims_digest: sha256(claims) }),
    proceed: release,
    selfCheck,
  });
}

const override = (report: Report): boolean =>
  report.items.some(({ findings }) => findings.some(({ reason }) => reason === 'DIAGNOSTIC_OVERRIDE'));
const equals = (value: string): Expectation => ({ kind: 'equals', value });

it.each<[string, string[], 'binding' | 'evidence', Expectation]>([
  ['both counterparts, and the diagnostic figure', [CANONICAL, DIAGNOSTIC], 'evidence', equals('41')],
  ['the same in the other order', [DIAGNOSTIC, CANONICAL], 'evidence', equals('41')],
  [
    'both, and a bound that only the diagnostic one keeps',
    [CANONICAL, DIAGNOSTIC],
    'evidence',
    { kind: 'at_most', value: '100' },
  ],
  ['both, used as binding', [CANONICAL, DIAGNOSTIC], 'binding', equals('41')],
  ['the diagnostic one alone, used as binding', [DIAGNOSTIC], 'binding', equals('41')],
])('is a READ_LEVEL_FAIL: %s', (_what, items, use, expectation) => {
  const report = judge(items, use, expectation);
  expect(override(report)).toBe(true);
  const item = report.items.find(({ item_id }) => item_id === DIAGNOSTIC);
  expect([item?.verdict, item?.availability]).not.toContain('usable');
  expect(report.claims[0]?.relation).not.toBe('agrees');
});

it.each<[string, string[], 'binding' | 'evidence', Expectation]>([
  ['a bound that both keep', [CANONICAL, DIAGNOSTIC], 'evidence', { kind: 'at_most', value: '400' }],
  [
    'the canonical figure, which the diagnostic one does not have',
    [CANONICAL, DIAGNOSTIC],
    'evidence',
    equals('309'),
  ],
  ['the diagnostic one alone, as evidence', [DIAGNOSTIC], 'evidence', equals('41')],
  ['the canonical one alone', [CANONICAL], 'evidence', equals('309')],
])('is none: %s', (_what, items, use, expectation) => {
  expect(override(judge(items, use, expectation))).toBe(false);
});

it.each<[string, string[], Expectation, string]>([
  ['its figure', [DIAGNOSTIC], equals('41'), `diagnostic; canonical counterpart ${CANONICAL}`],
  ['that it is there', [DIAGNOSTIC], { kind: 'present' }, `diagnostic; canonical counterpart ${CANONICAL}`],
  ['another figure', [DIAGNOSTIC], equals('309'), 'differs'],
  [
    'a bound, beside another item',
    ['count/dot_tools', DIAGNOSTIC],
    { kind: 'at_most', value: '400' },
    `diagnostic; canonical counterpart ${CANONICAL}`,
  ],
  ['a bound, beside its counterpart', [CANONICAL, DIAGNOSTIC], { kind: 'at_most', value: '400' }, 'agrees'],
  ['the canonical figure', [CANONICAL], equals('309'), 'agrees'],
])('a claim on a diagnostic item says what stands instead: %s', (_what, items, expectation, relation) => {
  expect(judge(items, 'evidence', expectation).claims[0]?.relation).toBe(relation);
});
