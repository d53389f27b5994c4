// What an answer to one of the five probes shows, and how it stands beside what the contract reports.
import { describe, expect, it } from 'vitest';
import type { Observed, Probe, ProbeResult } from '../../../../src/export/gateway/probes.ts';
import { compare, gatewayProbes, observe, probeExitCode } from '../../../../src/export/gateway/probes.ts';
import { atLeast } from '../../../support/at-least.ts';

const probeOf = (id: string): Probe => {
  const found = gatewayProbes.find((probe) => probe.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const DENIED = ['[DENIED]'];

describe('an answer to a probe', () => {
  it.each<[id: string, failed: boolean, text: string, observed: Observed, compared: string]>([
    ['insert', true, '[DENIED] only SELECT queries allowed, got Insert', 'denied', 'same'],
    ['insert', false, '[DENIED] only SELECT queries allowed, got Insert', 'denied', 'same'],
    ['insert', true, 'relation "a.b" does not exist', 'passed on', 'different'],
    ['insert', true, '[DENIED] relation "a.b" does not exist', 'passed on', 'different'],
    ['insert', false, 'ERROR:  relation "a.b" does not exist', 'passed on', 'different'],
    ['insert', true, 'cannot execute INSERT in a read-only transaction', 'passed on', 'different'],
    ['insert', true, 'SQLSTATE 25006', 'passed on', 'different'],
    ['insert', true, 'permission denied for schema public', 'passed on', 'different'],
    ['insert', true, 'Relation »a.b« existiert nicht', 'unreadable', 'unreadable'],
    ['insert', true, 'no', 'unreadable', 'unreadable'],
    ['insert', true, '', 'unreadable', 'unreadable'],
    ['insert', false, '', 'unreadable', 'unreadable'],
    ['insert', false, '{"rows":[]}', 'executed', 'different'],
    ['insert', false, 'I refused this for you.', 'executed', 'different'],
    ['create', true, '[DENIED] only SELECT queries allowed, got Create', 'denied', 'same'],
    ['create', true, 'division by zero', 'passed on', 'different'],
    ['create', true, '22012', 'passed on', 'different'],
    ['two-statements', true, 'exactly one statement', 'denied', 'same'],
    ['two-statements', false, '[{"?column?":2}]', 'executed', 'different'],
    ['setting', true, 'whatever', 'denied', 'same'],
    ['setting', false, '[["on"]]', 'executed', 'different'],
    ['function', false, '[["514845"]]', 'executed', 'same'],
    ['function', true, '[DENIED] no functions', 'denied', 'stricter'],
  ])('%s, failed %s, %j: %s, %s', (id, failed, text, observed, compared) => {
    const probe = probeOf(id);
    const seen = observe(probe, { failed, text }, DENIED);
    expect([seen, compare(probe, seen)]).toEqual([observed, compared]);
  });

  it('is nobody’s own refusal where the mapping does not say how one begins', () => {
    expect(observe(probeOf('insert'), { failed: true, text: '[DENIED] no' }, [])).toBe('unreadable');
  });
});

const results = (...compared: ProbeResult['compared'][]): ProbeResult[] =>
  compared.map((one, at) => ({
    id: String(at),
    sql: '',
    reported: '',
    observed: 'denied',
    server: null,
    compared: one,
  }));

it.each<[ProbeResult['compared'][], number]>([
  [['same', 'same', 'same', 'same', 'same'], 10],
  [['same', 'stricter', 'same', 'stricter', 'stricter'], 10],
  [['same', 'different', 'same', 'same', 'same'], 4],
  [['unreadable', 'different', 'same', 'same', 'same'], 4],
  [['unreadable', 'same', 'same', 'same', 'same'], 3],
  [['same', 'same'], 3],
  [[], 3],
])('%j ends with %s', (compared, code) => {
  expect(probeExitCode(results(...compared))).toBe(code);
});

it('no probe is a write that a server would carry out: each divides by zero', () => {
  for (const { writes, sql } of gatewayProbes) expect(/INSERT|CREATE/.test(sql)).toBe(writes);
  for (const { sql } of atLeast(
    1,
    gatewayProbes.filter(({ writes }) => writes),
  ))
    expect(sql).toContain('1/0');
});
