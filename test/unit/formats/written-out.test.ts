// Short lists and tables of a release, written out a second time: what is taken away or turned in one of them is seen here.
import { describe, expect, it } from 'vitest';
import { sha256 as toSha256, startSha256 } from '../../../src/formats/digest.ts';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { agrees, wasRead } from '../../../src/formats/check.ts';
import { gatewayBases, gatewayBasis, gatewayWords } from '../../../src/formats/gateway.ts';
import { capitalised, probeIds } from '../../../src/formats/probe.ts';
import { prohibited } from '../../../src/formats/prohibited.ts';
import { isProhibitedDatabase } from '../../../src/formats/prohibition.ts';
import { clip, quoted } from '../../../src/formats/quoted.ts';
import { unreviewedMembers } from '../../../src/formats/unreviewed.ts';
import {
  availabilityOf,
  exitCodeOf,
  exitCodes,
  moreSevere,
  mostSevere,
  verdictOrder,
} from '../../../src/formats/verdict.ts';

it('the verdicts, least severe first, each with its exit code and what may be done with its item', () => {
  expect(
    verdictOrder.map((verdict) => `${verdict} ${exitCodeOf(verdict)} ${availabilityOf(verdict)}`),
  ).toEqual([
    'EVIDENCE_PRESENT 10 usable',
    'NOT_EVIDENCED_IN_ALLOWED_SURFACES 2 held_out',
    'UNVERIFIED 2 held_out',
    'READ_LEVEL_FAIL 4 refused',
    'FLAG_AUTHORITY_VIOLATION 4 refused',
    'FLAG_LOCAL_FIRST_AUTHORITY 4 refused',
    'CONTRACT_VIOLATION_IN_DESIGN 4 refused',
    'BLOCKED_BY_UNVERIFIED_SOURCE 3 refused',
    'BLOCKED_BY_UNSAFE_ACCESS 3 refused',
    'BLOCKED 3 refused',
  ]);
  expect(Object.keys(exitCodes)).toEqual(['0', '1', '2', '3', '4', '10']);
});

it('of two verdicts the more severe one counts, in any order', () => {
  verdictOrder.forEach((one, a) =>
    verdictOrder.forEach((two, b) => {
      expect(moreSevere(one, two)).toBe(verdictOrder[Math.max(a, b)]);
      expect(mostSevere(['EVIDENCE_PRESENT', one, two], 'BLOCKED')).toBe(verdictOrder[Math.max(a, b)]);
    }),
  );
  expect(mostSevere([], 'BLOCKED')).toBe('BLOCKED');
  expect(mostSevere(['UNVERIFIED'], 'BLOCKED')).toBe('UNVERIFIED');
});

it('the probes', () => {
  expect(probeIds).toEqual([
    'p01-network-egress',
    'p02-name-resolution',
    'p03-loopback-only',
    'p04-rootfs-read-only',
    'p05-in-read-only',
    'p06-out-write-only',
    'p07-mount-set',
    'p08-empty-keyset',
    'p09-no-subprocess',
    'p10-no-privilege',
    'p11-syscall-filter',
    'p12-no-host-surface',
  ]);
  expect([capitalised('twelve'), capitalised('t'), capitalised('')]).toEqual(['Twelve', 'T', '']);
});

it('what is prohibited', () => {
  expect(prohibited).toEqual({
    databases: ['postgres', 'template0', 'template1'],
    functions: ['fn_dot_wf_orphan_detector*', 'fn_iu_op_*', 'fn_tac_log_checker_issue'],
    joins: [['information_unit', 'tac_logical_unit']],
    formulas: ['186 ∩ command catalog (withdrawn: its join is empty)'],
  });
});

it.each([
  ['postgres', true],
  ['postgres.public.t', true],
  ['POSTGRES/public', true],
  ['..postgres', true],
  ['"template0".x', true],
  ['template1:x', true],
  ['postgre%73.x', true],
  ['postgresql.public.t', false],
  ['directus.postgres.t', false],
  ['', false],
])('%j names a database that nothing reads: %s', (surface, denied) => {
  expect(isProhibitedDatabase(surface)).toBe(denied);
});

it('the gateways', () => {
  expect(
    [
      null,
      'NATIVE_STATED',
      'STATED_BY_OPERATOR',
      'EMULATED_v1',
      'EMULATED_tki-0.1',
      'EMULATED_',
      'EMULATED_native',
      'emulated_v1',
      '',
    ].map(gatewayBasis),
  ).toEqual([
    'NOT_STATED',
    'NATIVE_AS_STATED',
    'OPERATOR_AS_STATED',
    'EMULATED_AS_STATED',
    'EMULATED_AS_STATED',
    'EMULATED_AS_STATED',
    'OTHER_AS_STATED',
    'OTHER_AS_STATED',
    'OTHER_AS_STATED',
  ]);
  expect(gatewayBases.map((basis) => gatewayWords(basis).slice(0, 30))).toEqual([
    'the packet states no gateway',
    'as stated by the packet; the n',
    'FLAGGED: as stated by the pack',
    'FLAGGED: answers from an opera',
    'FLAGGED: asserted, as stated b',
  ]);
});

describe('agreement', () => {
  it.each(['!ENOENT', '!', 'unreadable', 'not read', 'not attempted', 'not checked'])(
    'is none where both are %j',
    (observed) => {
      expect([wasRead({ observed }), agrees({ id: 'x', expected: observed, observed } as never)]).toEqual([
        false,
        false,
      ]);
    },
  );
  it('is of two texts that are the same', () => {
    expect(agrees({ id: 'x', expected: 'a', observed: 'a' })).toBe(true);
    expect(agrees({ id: 'x', expected: 'a', observed: 'b' })).toBe(false);
    for (const observed of ['', 'a!', 'unreadable x', 'not', 'x not read'])
      expect(wasRead({ observed })).toBe(true);
  });
});

describe('a text between marks', () => {
  it.each([
    ['a', '“a”'],
    ['', '“”'],
    ['“a”', '“\\u{201c}a\\u{201d}”'],
    ['””', '“\\u{201d}\\u{201d}”'],
  ])('%j is %j', (text, marked) => expect(quoted(text)).toBe(marked));

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcd…'],
    ['a “bcdefg”', 6, 'a “b…”'],
    ['“a” bcdefg', 6, '“a” …'],
    ['“a”bcdefg', 5, '“a”…'],
    ['abc\u{1f600}xx', 6, 'abc\ufffd…'],
  ])('%j, cut at %i, is %j', (text, limit, cut) => expect(clip(text, limit)).toBe(cut));
});

it('a digest is the same at once and in pieces', () => {
  const state = startSha256();
  state.update('a');
  state.update(Buffer.from('bc'));
  expect(state.digest()).toBe(toSha256('abc'));
  expect(toSha256('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('canonical text', () => {
  expect(
    toCanonicalJson({
      b: [1, true, false, null, 'x'],
      a: { d: undefined, c: -0 },
      aa: 1e21,
      '€': 1,
      '\r': 2,
    }),
  ).toBe('{"\\r":2,"a":{"c":0},"aa":1e+21,"b":[1,true,false,null,"x"],"€":1}');
  for (const odd of [undefined, () => 1, Symbol('x'), 1n])
    expect(() => toCanonicalJson(odd)).toThrow(/is not JSON/);
  expect(toCanonicalJson({ toJSON: 1 })).toBe('{"toJSON":1}');
});

it('what nobody has reviewed yet', () => {
  const entry = {
    id: 'q',
    governed_surface: 'd.public.unreviewed',
    purpose: 'x',
    notes: 'x',
    live_run_evidence: 'x',
    count_discipline: { confidence: 'x', surface: 'x' },
  };
  const open = (changes: object): string[] => unreviewedMembers({ ...entry, ...changes } as never);
  expect(open({})).toEqual([]);
  expect(
    open({ purpose: 'UNREVIEWED', notes: 'still unreviewed.', live_run_evidence: 'Unreviewed' }),
  ).toEqual(['purpose', 'notes', 'live_run_evidence']);
  expect(open({ purpose: undefined, notes: undefined })).toEqual([]);
  expect(open({ count_discipline: { confidence: 'UNREVIEWED', surface: 'd.public.unreviewed' } })).toEqual([
    'confidence',
  ]);
  expect(open({ id: 'count/unreviewed', count_discipline: { query: 'count/unreviewed' } })).toEqual([]);
  expect(open({ count_discipline: undefined })).toEqual([]);
});
