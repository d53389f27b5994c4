// Measures every fault of test/e2e/fault-table.ts with the built action: fault, outcome, seconds. Run by hand after a build.
// Writes bench/results/faults-<date>.json and the table of docs/faults.md; asserts nothing (the tests do).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyAction } from '../test/e2e/action-copy.ts';
import type { Row } from '../test/e2e/fault-table.ts';
import { inParallel, rows, runRow } from '../test/e2e/fault-table.ts';

/** Most rows wait; with more at once on two cores the start of a process would be measured. */
const AT_ONCE = 6;

const root = join(import.meta.dirname, '..');
const BEGIN = '<!-- measured: begin -->';
const END = '<!-- measured: end -->';

interface Result {
  readonly way: string;
  readonly fault: string;
  /** What the tests expect: a reason, or `inspected`. */
  readonly expected: string;
  readonly asExpected: boolean;
  readonly verdict: string;
  readonly said: string;
  readonly exitCode: number | null;
  readonly seconds: number;
}

async function measure(row: Row): Promise<Result> {
  const { step } = await runRow(row, copy.dist);
  using ended = step;
  // Of the one annotation: the reason, before the attestation and what to do.
  const why = /::BLOCKED: (.*?)\. Attestation /.exec(ended.log)?.[1] ?? '';
  const verdict = ended.outputs['verdict'] ?? 'none';
  const result = {
    way: row.way,
    fault: row.fault,
    expected: row.outcome,
    asExpected:
      row.outcome === 'inspected'
        ? verdict === 'EVIDENCE_PRESENT'
        : verdict === 'BLOCKED' && why.includes(`(${row.outcome})`),
    verdict,
    said: why.trim(),
    exitCode: ended.exitCode,
    seconds: Math.round(ended.seconds * 10) / 10,
  };
  process.stderr.write(
    `${result.seconds.toFixed(1).padStart(6)} s  ${row.way} / ${row.fault}: ${result.said}\n`,
  );
  return result;
}

// A build beside a measurement of minutes would take the programs away.
using copy = copyAction({});
const measured = await inParallel(rows, AT_ONCE, measure);
const results = rows.flatMap((row) => measured.get(row) ?? []);
const date = new Date().toISOString().slice(0, 10);
mkdirSync(join(root, 'bench/results'), { recursive: true });
writeFileSync(
  join(root, `bench/results/faults-${date}.json`),
  `${JSON.stringify({ date, results }, null, 2)}\n`,
);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…');
// What is not as the tests expect says so in its own row: a reader must not have to know what was expected.
const lines = results.map(({ way, fault, expected, asExpected, verdict, said, exitCode, seconds }) => {
  const outcome = `${verdict}${said === '' ? '' : `, ${cell(said)}`}`;
  const differs = asExpected ? '' : ` **NOT AS EXPECTED (${expected})**`;
  return `| ${way} | ${cell(fault)} | ${outcome}${differs} | ${exitCode ?? 'none'} | ${seconds.toFixed(1)} |`;
});
const asExpected = results.filter((result) => result.asExpected).length;
const longest = Math.max(...results.map(({ seconds }) => seconds));
const table = [
  `Measured on ${date}, ${results.length} rows, ${AT_ONCE} at once on two cores: ${asExpected} as the tests expect; the longest took ${longest.toFixed(1)} s.`,
  '',
  '| way | fault | outcome | exit | seconds |',
  '| --- | --- | --- | --- | --- |',
  ...lines,
].join('\n');
const path = join(root, 'docs/faults.md');
const text = readFileSync(path, 'utf8');
const [head = '', rest = ''] = text.split(BEGIN);
writeFileSync(path, `${head}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`);
copy[Symbol.dispose]();
process.exit(0);
