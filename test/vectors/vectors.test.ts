// Every row of the verdict tables, on real bytes: what is expected of each by hand, and the whole report as our
// evaluation once wrote it. After a wanted change: `npx vitest run --project vectors -u`, and read the difference.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate as isReport } from '../../src/formats/validators/report.js';
import { reasonCodes, reasons } from '../../src/formats/words/reasons.ts';
import { verdictOrder } from '../../src/formats/verdict.ts';
import { ruleIds } from '../../src/formats/rule-ids.ts';
import { type Expected, observe, readVectors, runVector, vectorFolder } from './vector.ts';
import { describeReport, reportFile } from './whole-report.ts';
import { atLeast } from '../support/at-least.ts';

const vectors = readVectors();

/** Vectors may be added. A folder that is read wrongly has fewer, and every loop over it would hold. */
const FEWEST_VECTORS = 214;

function compare(expected: Expected, observed: ReturnType<typeof observe>): void {
  const { row: _row, context: _context, ...rest } = expected;
  // An expectation that says nothing of notes leaves them to the whole report that is recorded.
  expect(observed).toEqual({ notes: observed.notes, ...rest });
}

describe('test vectors', () => {
  it.each(atLeast(213, vectors))('$name is judged as its expectation says', ({ packet, expected }) => {
    const report = runVector(packet, expected.context);
    compare(expected, observe(report));
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  });

  it.each(atLeast(213, vectors))('$name is judged alike through windows of 1, 7 and 64 bytes', ({ packet, expected }) => {
    const whole = JSON.stringify(runVector(packet, expected.context));
    for (const chunkBytes of packet.length > 20_000 ? [64, 4096] : [1, 7, 64]) {
      expect(JSON.stringify(runVector(packet, expected.context, { chunkBytes }))).toBe(whole);
    }
  });

  it.each(atLeast(213, vectors))('$name leaves the whole report that was recorded', async ({ name, packet, expected }) => {
    // A file that is missing would be written, and nothing compared.
    expect(existsSync(reportFile(name))).toBe(true);
    await expect(describeReport(name, runVector(packet, expected.context))).toMatchFileSnapshot(reportFile(name));
  });

  it('has a recorded report for each vector, and none besides', () => {
    const kept = readdirSync(`${vectorFolder}reports`).map((name) => name.replace('.json', ''));
    expect(kept.sort()).toEqual(vectors.map(({ name }) => name).sort());
    expect(vectors.length).toBeGreaterThanOrEqual(FEWEST_VECTORS);
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
