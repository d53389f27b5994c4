// The built action while the artifact service fails, lies or is silent: in `npm test` one fault of each end that each way can have,
// with TKI_LONG=1 every one, those that wait for a deadline or for the client's own retries among them. Times: bench/faults.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate as isReport } from '../../src/formats/validators/report.js';
import { copyAction } from './action-copy.ts';
import type { Measured, Row } from './fault-table.ts';
import { inParallel, rows, runRow } from './fault-table.ts';
import { runtimeToken, secrets } from './results-service.ts';
import { LONG } from '../support/long.ts';
import { atLeast } from '../support/at-least.ts';

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

type Named = readonly [name: string, row: Row];
const named = (those: readonly Row[]): Named[] => those.map((row) => [`${row.way} / ${row.fault}`, row]);

/** Every end but one is a refusal. */
const refused = atLeast(
  8,
  chosen.filter(({ outcome }) => outcome !== 'inspected'),
);
/** An upload failed, and what had gone up before it is taken back. */
const lost = atLeast(
  1,
  chosen.filter(({ only }) => only !== undefined),
);
const takenBack = atLeast(
  1,
  lost.filter(({ fault }) => !fault.includes('kept')),
);
/** The service takes whatever comes. */
const taken = atLeast(
  1,
  chosen.filter(
    ({ way, outcome, closed, operations, only }) =>
      way !== 'upload' &&
      outcome !== 'NO_ARTIFACT_SERVICE' &&
      closed !== true &&
      operations.create === undefined &&
      only === undefined,
  ),
);

describe.each(atLeast(9, named(chosen)))('%s', (_, row) => {
  it(`ends as ${row.outcome}, with status 0 and one annotation`, () => {
    const { step } = of(row);
    expect(step.exitCode).toBe(0);
    expect(step.outputs['may-gate']).toBe('false');
    expect(step.commands).toHaveLength(1);
    const [verdict, exit] = row.outcome === 'inspected' ? ['EVIDENCE_PRESENT', '10'] : ['BLOCKED', '3'];
    expect(step.outputs).toMatchObject({ verdict, 'inspector-exit-code': exit });
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
    const { step, verdicts } = of(row);
    expect(verdicts.filter((verdict) => verdict !== step.outputs['verdict'])).toEqual([]);
  });
});

it.each(atLeast(22, named(refused)))(
  '%s: the refusal is said in the warning, the report and the summary',
  (_, row) => {
    const { step } = of(row);
    expect(step.commands[0]).toMatchObject({ name: 'warning' });
    expect(step.commands[0]?.data).toContain(`(${row.outcome})`);
    const report: unknown = JSON.parse(step.published['report.json'] ?? '');
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(JSON.stringify(report)).toContain(row.outcome);
    expect(step.summary).toContain('BLOCKED');
  },
);

describe('of a run that could not be handed over', () => {
  it.each(atLeast(3, named(lost)))(
    '%s: no evidence is left, and the warning says which upload failed',
    (_, row) => {
      const { step, uploaded } = of(row);
      expect(uploaded.filter((name) => name.startsWith('tki-evidence-'))).toEqual([]);
      expect(step.commands[0]?.data).toMatch(
        row.fault.startsWith('evidence') ? /the evidence was not uploaded/ : /the report was not uploaded/,
      );
    },
  );

  it.each(atLeast(2, named(takenBack)))('%s: BLOCKED is what can be fetched', (_, row) => {
    const { step, verdicts } = of(row);
    expect(verdicts).toEqual(['BLOCKED']);
    expect(step.outputs['report-artifact-id']).toMatch(/^\d+$/);
    expect(step.outputs['evidence-artifact-id'] ?? '').toBe('');
  });
});

it.each(atLeast(16, named(taken)))(
  '%s: the reports are handed over, because the service takes them',
  (_, row) => {
    const { uploaded, step } = of(row);
    expect(uploaded.some((name) => name.startsWith('tki-report-'))).toBe(true);
    expect(step.outputs['report-artifact-id']).toMatch(/^\d+$/);
    expect(step.outputs['report-artifact-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  },
);
