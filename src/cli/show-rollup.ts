// The rollup as lines for a person, as Markdown for a job's summary, and as one JSON document. Pure: text out, nothing written.
// Attacker: whoever named the folders or wrote a run's documents; every text goes through the encoder of its sink.
import type { JudgingExitCode } from '../formats/verdict.ts';
import {
  encodeMarkdown as quote,
  encodeMarkdownSentence as sentence,
  encodeTerminal,
} from '../report/encoders.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { toJsonLine } from './show-run.ts';
import type { RolledRun } from './rollup.ts';

export interface Rollup {
  readonly runs: readonly RolledRun[];
  readonly exitCode: JudgingExitCode;
}

const MEANS: Readonly<Record<JudgingExitCode, string>> = {
  10: 'every run was recomputed, and observed as expected; nothing is approved by that',
  2: 'at least one run is held out, or its verdict is only asserted',
  3: 'at least one run is BLOCKED, or cannot be read',
  4: 'at least one run holds a violation, contradicts itself, or is a replay of another',
};

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

/** Aligned columns, one line a run; below it what it has in common with others, and what to do. */
export function showRollup({ runs, exitCode }: Rollup): string {
  const head = ['#', 'code', 'verdict', 'rows', 'run', 'packet', 'folder'];
  const lines = runs.map((run, index) => [
    `#${index + 1}`,
    `${run.exit_code}`,
    verdictOf(run),
    rowsOf(run),
    run.run ?? 'none',
    short(run.packet ?? 'none', DIGEST_COLUMNS),
    encodeTerminal(short(run.directory, NAME_COLUMNS)),
  ]);
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const align = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const body = runs.flatMap((run, index) => [
    align(lines[index] ?? []),
    `      attestation  ${encodeTerminal(run.attestation)}`,
    ...run.same.map((line) => `      same         ${line}`),
    `      next         ${encodeTerminal(`${run.next.owner}: ${run.next.action}`)}`,
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
    `${index + 1}`,
    `${run.exit_code}`,
    run.verdict === null ? verdictOf(run) : `\`${run.verdict}\` (${run.basis})`,
    sentence(run.attestation),
    rowsOf(run),
    run.run === null ? 'none' : quote(run.run),
    run.packet === null ? 'none' : quote(short(run.packet, DIGEST_COLUMNS)),
    quote(short(run.directory, NAME_COLUMNS)),
    [...run.same.map(sentence), `${run.next.owner}: ${sentence(run.next.action.replaceAll('`', ''))}`].join(
      '; ',
    ),
  ]);
  return [
    '# Runs, each recomputed',
    '',
    ...markdownTable(
      [
        'no.',
        'code',
        'verdict',
        'attestation',
        'rows agree / differ / not evidenced / not evaluated',
        'run',
        'packet',
        'folder',
        'next',
      ],
      rows,
      'No run was given.',
    ),
    '',
    `${tally(runs)}. Exit code ${exitCode}: ${MEANS[exitCode]}.`,
    '',
    `${DISCLAIMER} A job that ended is no verdict.`,
    '',
  ].join('\n');
}

/** One JSON document and a newline. */
export function rollupJson({ runs, exitCode }: Rollup): string {
  return toJsonLine({
    schema: 'tki-rollup/v1',
    decision_effect: 'NONE',
    may_gate: false,
    exit_code: exitCode,
    runs,
  });
}
