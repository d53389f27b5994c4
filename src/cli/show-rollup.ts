// The rollup as lines for a person, as Markdown for a job's summary, and as one JSON document. Pure: text out, nothing written.
// Attacker: anyone who named the folders or wrote a run's documents; every text goes through the encoder of its sink.
import type { JudgingExitCode } from '../formats/verdict.ts';
import { encodeTerminal, encodeTerminalName } from '../report/encoders.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { Markdown } from '../report/markdown-text.ts';
import { join, known, lines, prose, nothing, orNone, ours } from '../report/markdown-text.ts';
import { ownSentences } from '../report/own-sentences.ts';
import { jsonOutput } from '../report/json-output.ts';
import type { RolledRun } from './rollup.ts';

export interface Rollup {
  readonly runs: readonly RolledRun[];
  readonly exitCode: JudgingExitCode;
}

const MEANS = {
  10: 'every run was recomputed, and observed as expected; nothing is approved by that',
  2: 'at least one run is held out, or its verdict is only asserted',
  3: 'at least one run is BLOCKED, or cannot be read',
  4: 'at least one run holds a violation, contradicts itself, or is a replay of another',
} as const satisfies Readonly<Record<JudgingExitCode, string>>;

const DISCLAIMER = 'Evidence only: this table approves nothing, and what is not in it was not seen here.';

/** Of a digest, in a column: enough to find it again; JSON has the whole. */
const DIGEST_COLUMNS = 'sha256:'.length + 12;

/** Of a folder's name, in a column. */
const NAME_COLUMNS = 60;

const short = (text: string, columns: number): string =>
  text.length > columns ? `${text.slice(0, columns).toWellFormed()}…` : text;

const verdictOf = ({ verdict, basis }: RolledRun): string =>
  verdict === null ? (basis === 'contradicted' ? 'none (contradicted)' : 'none') : `${verdict} (${basis})`;

const rowsOf = ({ agrees, differs, not_evidenced, not_evaluated }: RolledRun): string =>
  `${agrees} / ${differs} / ${not_evidenced} / ${not_evaluated}`;

function tally(runs: readonly RolledRun[]): string {
  const of = (code: JudgingExitCode): number => runs.filter(({ exit_code }) => exit_code === code).length;
  return `${runs.length} runs: ${of(10)} with 10, ${of(2)} with 2, ${of(3)} with 3, ${of(4)} with 4`;
}

function tallyLines(runs: readonly RolledRun[], exitCode: JudgingExitCode): Markdown[] {
  const of = (code: JudgingExitCode): number => runs.filter(({ exit_code }) => exit_code === code).length;
  const counts = prose`${of(10)} with 10, ${of(2)} with 2, ${of(3)} with 3, ${of(4)} with 4`;
  return [prose`${runs.length} runs: ${counts}. Exit code ${exitCode}: ${ours(MEANS[exitCode])}.`];
}

/** Aligned columns, one line a run; below it what it has in common with others, and what to do. */
export function showRollup({ runs, exitCode }: Rollup): string {
  const head = ['#', 'code', 'verdict', 'rows', 'run', 'packet', 'folder'];
  const rows = runs.map((run, index) => [
    `#${index + 1}`,
    `${run.exit_code}`,
    verdictOf(run),
    rowsOf(run),
    run.run ?? 'none',
    short(run.packet ?? 'none', DIGEST_COLUMNS),
    encodeTerminalName(short(run.directory, NAME_COLUMNS)),
  ]);
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((line) => line[column]?.length ?? 0)),
  );
  const align = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const body = runs.flatMap((run, index) => [
    align(rows[index] ?? []),
    `      attestation  ${encodeTerminal(run.attestation)}`,
    ...(run.cause === undefined ? [] : [`      cause        ${encodeTerminal(run.cause)}`]),
    ...run.same.map((line) => `      same         ${line}`),
    `      next         ${encodeTerminal(run.next === null ? 'none' : `${run.next.owner}: ${run.next.action}`)}`,
  ]);
  return [
    align(head),
    ...body,
    '',
    'rows: agree / differ / not evidenced / not evaluated',
    tally(runs),
    `exit code ${exitCode}: ${MEANS[exitCode]}`,
    DISCLAIMER,
    '',
  ].join('\n');
}

/** One table, with every name and every sentence of a document encoded for it. */
export function rollupMarkdown({ runs, exitCode }: Rollup): string {
  const rows = runs.map((run, index) => [
    prose`${index + 1}`,
    prose`${run.exit_code}`,
    run.verdict === null ? prose`${verdictOf(run)}` : prose`${run.verdict} (${ours(run.basis)})`,
    prose`${run.attestation}`,
    prose`${run.agrees} / ${run.differs} / ${run.not_evidenced}`,
    orNone(run.run),
    orNone(run.packet === null ? null : short(run.packet, DIGEST_COLUMNS)),
    prose`${short(run.directory, NAME_COLUMNS)}`,
    join(
      [
        ...run.same.map((line) => prose`${line}`),
        run.next === null
          ? prose`none`
          : prose`${known(run.next.owner, ownSentences)}: ${known(run.next.action, ownSentences)}`,
      ],
      '; ',
    ),
  ]);
  return lines([
    prose`# Runs, each recomputed`,
    nothing,
    ...markdownTable(
      prose`no. | code | verdict | attestation | rows agree / differ / not evidenced / not evaluated | run | packet | folder | next`,
      rows,
      prose`No run was given.`,
    ),
    nothing,
    ...tallyLines(runs, exitCode),
    nothing,
    prose`${ours(DISCLAIMER)} A job that ended is no verdict.`,
    nothing,
  ]);
}

/** One JSON document and a newline. */
export function rollupJson({ runs, exitCode }: Rollup): string {
  return jsonOutput('rollup', { exit_code: exitCode, decision_effect: 'NONE', runs });
}
