// The built action while the artifact service fails, lies or is silent: in `npm test` one fault of each end that each way can have,
// with TKI_LONG=1 every one, those that wait for a deadline or for the client's own retries among them. Times: bench/faults.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate as isReport } from '../../src/formats/validators/report.js';
import { copyAction } from './action-copy.ts';
import type { Measured, Row } from './fault-table.ts';
import { inParallel, rows, runRow } from './fault-table.ts';
import { runtimeToken, secrets } from './results-service.ts';
import { LONG } from '../support/long.ts';

const AT_ONCE = 6;
const WHOLE_TABLE_MS = 15 * 60_000;

const always = new Set([
  'list: 500',
  'download: no answer',
  'run: no answer',
  'create: no answer',
  'list: reset twice, then well',
  'evidence, create: 401',
  'report, create: 401 once',
  'report, finalize: kept, and 400',
]);
const isFirstOfItsEnd = (row: Row): boolean =>
  rows.find(({ way, outcome, slow }) => slow !== true && way === row.way && outcome === row.outcome) === row;
const chosen = rows.filter((row) => LONG || always.has(row.fault) || isFirstOfItsEnd(row));

let measured = new Map<Row, Measured>();
beforeAll(async () => {
  using copy = copyAction({});
  measured = await inParallel(chosen, AT_ONCE, (row) => runRow(row, copy.dist));
}, WHOLE_TABLE_MS);
afterAll(() => {
  for (const { step } of measured.values()) step[Symbol.dispose]();
});

function of(row: Row): Measured {
  const found = measured.get(row);
  if (found === undefined) throw new Error('not measured');
  return found;
}

describe.each(chosen.map((row) => [`${row.way} / ${row.fault}`, row] as const))('%s', (_, row) => {
  it(`ends as ${row.outcome}, with status 0 and one annotation`, () => {
    const { step } = of(row);
    expect(step.exitCode).toBe(0);
    expect(step.outputs['may-gate']).toBe('false');
    expect(step.commands).toHaveLength(1);
    if (row.outcome === 'inspected') {
      expect(step.outputs).toMatchObject({ verdict: 'EVIDENCE_PRESENT', 'inspector-exit-code': '10' });
      return;
    }
    expect(step.outputs).toMatchObject({ verdict: 'BLOCKED', 'inspector-exit-code': '3' });
    expect(step.commands[0]).toMatchObject({ name: 'warning' });
    expect(step.commands[0]?.data).toContain(`(${row.outcome})`);
    const report: unknown = JSON.parse(step.published['report.json'] ?? '');
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(JSON.stringify(report)).toContain(row.outcome);
    expect(step.summary).toContain('BLOCKED');
  });

  it('leaks no token and no signature', () => {
    const { log, outputs, summary, published, otherFiles } = of(row).step;
    const everything = JSON.stringify({ log, outputs, summary, published, otherFiles });
    for (const secret of [secrets.signature, secrets.restToken, runtimeToken()]) {
      expect(everything).not.toContain(secret);
    }
    expect(otherFiles).toEqual({ env: '', path: '', state: '' });
  });

  it('leaves no report at the service that says more than the job does', () => {
    const { step, verdicts, uploaded } = of(row);
    for (const verdict of verdicts) expect(verdict).toBe(step.outputs['verdict']);
    if (row.only === undefined) return;
    // Of a run that could not be handed over, BLOCKED is what can be fetched, and says which upload failed.
    expect(uploaded.filter((name) => name.startsWith('tki-evidence-'))).toEqual([]);
    expect(step.commands[0]?.data).toMatch(
      row.fault.startsWith('evidence') ? /the evidence was not uploaded/ : /the report was not uploaded/,
    );
    if (row.fault.includes('kept')) return;
    expect(verdicts).toEqual(['BLOCKED']);
    expect(step.outputs['report-artifact-id']).toMatch(/^\d+$/);
    expect(step.outputs['evidence-artifact-id'] ?? '').toBe('');
  });

  it('hands the reports over where the service takes them', () => {
    const { uploaded, step } = of(row);
    const takes = row.way !== 'upload' && row.outcome !== 'NO_ARTIFACT_SERVICE';
    const isWhole =
      takes && row.closed !== true && row.operations.create === undefined && row.only === undefined;
    if (!isWhole) return;
    expect(uploaded.some((name) => name.startsWith('tki-report-'))).toBe(true);
    expect(step.outputs['report-artifact-id']).toMatch(/^\d+$/);
    expect(step.outputs['report-artifact-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
