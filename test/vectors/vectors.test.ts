// Every row of the verdict tables, on real bytes. A vector that would hold for any outcome is caught by the flip tests.
import { describe, expect, it } from 'vitest';
import { validate as isReport } from '../../src/formats/validators/report.js';
import { reasonCodes, reasons } from '../../src/formats/words/reasons.ts';
import { verdictOrder } from '../../src/formats/verdict.ts';
import { ruleIds } from '../../src/formats/rule-ids.ts';
import { type Expected, observe, readVectors, runVector } from './vector.ts';

const vectors = readVectors();

function compare(expected: Expected, observed: ReturnType<typeof observe>): void {
  const { row: _row, context: _context, notes, ...rest } = expected;
  const { notes: observedNotes, ...observedRest } = observed;
  expect(observedRest).toEqual(rest);
  if (notes !== undefined) expect(observedNotes).toEqual(notes);
}

describe('test vectors', () => {
  it.each(vectors)('$name is judged as its expectation says', ({ packet, expected }) => {
    const report = runVector(packet, expected.context);
    compare(expected, observe(report));
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  });

  it.each(vectors)('$name is judged alike through windows of 1, 7 and 64 bytes', ({ packet, expected }) => {
    const whole = JSON.stringify(runVector(packet, expected.context));
    for (const chunkBytes of packet.length > 20_000 ? [64, 4096] : [1, 7, 64]) {
      expect(JSON.stringify(runVector(packet, expected.context, { chunkBytes }))).toBe(whole);
    }
  });

  it.each(vectors)('$name fails the comparison once its expectation is flipped', ({ packet, expected }) => {
    const observed = observe(runVector(packet, expected.context));
    const flips: Expected[] = [
      ...verdictOrder.filter((verdict) => verdict !== expected.verdict).map((verdict) => ({ ...expected, verdict })),
      { ...expected, exit_code: 0 },
      { ...expected, findings: [...expected.findings, { at: 'packet', rule: 'x', reason: 'X' }] },
      { ...expected, integrity: expected.integrity === 'BOUND' ? 'SELF_CONSISTENT' : 'BOUND' },
      { ...expected, items: { ...expected.items, stranger: 'EVIDENCE_PRESENT' } },
    ];
    if (expected.findings.length > 0) flips.push({ ...expected, findings: expected.findings.slice(1) });
    for (const flipped of flips) expect(() => compare(flipped, observed)).toThrow(/expected/);
  });

  it('covers every rule', () => {
    const seen = new Set(vectors.flatMap(({ expected }) => expected.findings.map(({ rule }) => rule)));
    expect(ruleIds.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it('covers every reason of packet and item level', () => {
    const seen = new Set(vectors.flatMap(({ expected }) => expected.findings.map(({ reason }) => reason)));
    const needed = reasonCodes.filter((code) => reasons[code].level !== 'run');
    expect(needed.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('covers every verdict', () => {
    const seen = new Set(vectors.map(({ expected }) => expected.verdict));
    expect(verdictOrder.filter((verdict) => !seen.has(verdict))).toEqual([]);
  });
});
