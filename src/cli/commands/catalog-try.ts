// `tki catalog try ID`: one entry read-only, for a person at a terminal: rows, plan cost, time, reach, and what would block it.
// Writes no packet, and a line of the log like an export. Exit code 10 nothing would block it, 2 something would, 3 refused, 1 usage.
// Must never run in CI or into a file or a pipe: rows without a packet are evidence of nothing.
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { loadCatalog } from '../../catalog/load.ts';
import type { Tried, TryOutcome } from '../../export/try-entry.ts';
import { CodedError } from '../../formats/coded-error.ts';
import { ROW_LIMIT } from '../../formats/limits.ts';
import { quoted } from '../../formats/quoted.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import { isExportProblem } from '../export-problem.ts';
import { jsonOutput } from '../../report/json-output.ts';
import type { CliIo } from '../io.ts';
import { parseDigest } from '../../recompute/expectations.ts';
import { showBlocked } from '../show-blocked.ts';
import { labelled } from '../show-run.ts';
import { usageError } from '../usage-error.ts';
import type { ServerOptions } from '../connection/server-options.ts';
import { parseServer, withServerOptions } from '../connection/server-options.ts';
import { openPipedSecrets } from '../piped-secrets.ts';
import { parseShort } from './export.ts';

interface TryOptions extends ServerOptions {
  readonly catalog: string;
  readonly expectCatalog?: string;
  readonly purpose: string;
  readonly log: string;
  readonly rows: string;
  readonly json?: true;
}

/** What services set for their jobs. Any value counts: who runs a job does not choose it. */
const OF_A_SERVICE: readonly string[] = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'BUILD_NUMBER',
  'BUILDKITE',
  'CIRCLECI',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'JENKINS_URL',
  'TEAMCITY_VERSION',
  'TF_BUILD',
];

/** A cell is shown up to this many characters, and says where it was cut. */
const CELL_LIMIT = 60;

function refuseWithoutPerson(io: CliIo): void {
  const hint = 'A person runs it in a terminal of theirs; in CI, tki export makes a packet.';
  const set = OF_A_SERVICE.find((name) => (io.env[name] ?? '') !== '');
  if (set !== undefined)
    throw usageError('NOT_AT_A_TERMINAL', `catalog try runs in no job of a service, and ${set} is set`, hint);
  if (io.terminal !== true)
    throw usageError('NOT_AT_A_TERMINAL', 'catalog try reads from a terminal and writes to one', hint);
}

function parseRows(text: string): number {
  const rows = Number(text);
  if (/^\d{1,3}$/.test(text) && rows <= ROW_LIMIT) return rows;
  throw usageError(
    'ROWS_MALFORMED',
    `--rows ${quoted(text)} is no number of rows`,
    `Give one from 0 to ${ROW_LIMIT}.`,
  );
}

function cellOf(value: string | null): string {
  if (value === null) return 'NULL';
  const characters = Array.from(value);
  const shown = encodeTerminalName(characters.slice(0, CELL_LIMIT).join(''));
  const cut = characters.length > CELL_LIMIT ? `… of ${characters.length} characters` : '';
  // A text that reads NULL is not one.
  return value === 'NULL' ? encodeTerminal(quoted(value)) : `${shown}${cut}`;
}

function show(outcome: TryOutcome, rows: number): string {
  switch (outcome.kind) {
    case 'blocked':
      return showBlocked(outcome, 'read', 'nothing is shown');
    case 'tried':
      return showTried(outcome, rows);
  }
}

function showTried(tried: Tried, rows: number): string {
  const { completeness, sqlstate, plan, milliseconds, relations, reached, mayCall, obstacles } = tried;
  const below = reached.filter((name) => !relations.includes(name));
  const left = tried.rows.length - rows;
  return [
    labelled('columns', [tried.columns.map(encodeTerminalName).join(', ')]),
    labelled('rows', [
      ...tried.rows.slice(0, rows).map((row) => row.map(cellOf).join(' | ')),
      left > 0 ? `${left} more are not shown` : `${tried.rows.length} in all`,
    ]),
    labelled('answer', [
      encodeTerminal(
        `${completeness}${sqlstate === null ? '' : ` (SQLSTATE ${sqlstate})`}, ${milliseconds} ms`,
      ),
    ]),
    labelled('plan', [
      plan === null
        ? 'the server gave no estimate that could be read'
        : `cost ${plan.cost}, ${plan.rows} rows, as the planner estimates`,
    ]),
    labelled('reach', [
      `names ${relations.map(encodeTerminalName).join(', ')}`,
      ...(below.length === 0 ? [] : [`through them ${below.map(encodeTerminalName).join(', ')}`]),
      ...(mayCall.length === 0 ? [] : [`may call ${mayCall.join(', ')}`]),
    ]),
    labelled(
      'would block',
      obstacles.length === 0
        ? ['nothing that this run met']
        : obstacles.map(({ code, hint }) => encodeTerminal(`${code}: ${hint}`)),
    ),
    labelled('means', ['what one run gave just now; no packet was written, and nothing of it is evidence']),
  ].join('');
}

function toJson(outcome: TryOutcome, rows: number, exitCode: number): string {
  if (outcome.kind === 'blocked') {
    const { code, hint, sqlstate, executed, milliseconds } = outcome;
    return jsonOutput('catalog-try', {
      kind: 'blocked',
      code,
      hint,
      sqlstate,
      executed,
      milliseconds,
      exit_code: exitCode,
    });
  }
  const {
    id,
    columns,
    completeness,
    sqlstate,
    plan,
    milliseconds,
    relations,
    reached,
    mayCall,
    viewFingerprints,
    obstacles,
  } = outcome;
  return jsonOutput('catalog-try', {
    kind: 'tried',
    id,
    columns,
    rows: outcome.rows.slice(0, rows),
    rows_in_all: outcome.rows.length,
    completeness,
    sqlstate,
    plan,
    milliseconds,
    relations,
    reached,
    may_call: mayCall,
    view_fingerprints: viewFingerprints,
    would_block: obstacles,
    exit_code: exitCode,
  });
}

const exitCodeOf = (outcome: TryOutcome): 2 | 3 | 10 =>
  outcome.kind === 'blocked' ? 3 : outcome.obstacles.length > 0 ? 2 : 10;

async function runTry(id: string, options: TryOptions, command: Command, io: CliIo): Promise<void> {
  refuseWithoutPerson(io);
  const rows = parseRows(options.rows);
  const purpose = parseShort('--purpose', options.purpose);
  const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
  const expectedCatalog = parseDigest('--expect-catalog', options.expectCatalog);
  const catalog = loadCatalog(options.catalog);
  const { tryEntry } = await import('../../export/try-entry.ts');
  const { openTargetFolder } = await import('../../export/packet/target-folder.ts');
  const { appendLine, toBegun, toEnded, toTried } = await import('../../export/packet/export-log.ts');
  const context = {
    run: io.randomHex(8),
    ids: [id],
    purpose,
    exporter: 'NOT STATED',
    at: io.now().toISOString(),
  };
  const stopping = new AbortController();
  let outcome: TryOutcome;
  try {
    // The folder of the log alone: no packet of any name is made in it.
    using folder = openTargetFolder(join(resolve(options.log), 'no-packet'));
    const password = await readPassword(openPipedSecrets(['--password-file']));
    appendLine(folder, toBegun(context));
    const forget = io.onStop?.(() => stopping.abort());
    const started = io.now().getTime();
    try {
      outcome = await tryEntry(
        {
          id,
          purpose,
          catalog,
          ...(expectedCatalog === null ? {} : { expectedCatalog }),
          endpoint,
          user,
          database,
          password,
        },
        { now: io.now, env: io.env, uid: io.uid, signal: stopping.signal },
      );
    } finally {
      forget?.();
    }
    appendLine(
      folder,
      outcome.kind === 'blocked'
        ? toEnded(context, outcome)
        : toTried(context, toItem(outcome), io.now().getTime() - started),
    );
  } catch (error) {
    if (isExportProblem(error))
      throw new CodedError(error.code, 'no line of the log can be written there', error.hint);
    throw error;
  }
  const exitCode = exitCodeOf(outcome);
  io.stdout(options.json === true ? toJson(outcome, rows, exitCode) : show(outcome, rows));
  io.exit(exitCode);
}

const toItem = ({ id, completeness, sqlstate, rows, milliseconds }: Tried) => ({
  id,
  completeness,
  sqlstate,
  rows: rows.length,
  milliseconds,
});

/** Adds `catalog try`. */
export function addCatalogTry(catalog: Command, io: CliIo): void {
  const added = catalog
    .command('try')
    .summary('run one entry read-only and show what would block it; at a terminal, never in CI (10, 2 or 3)')
    .argument('<id>', 'query id')
    .requiredOption('--catalog <dir>', 'your catalog')
    .option(
      '--expect-catalog <digest>',
      'sha256:… that `tki catalog fingerprint` prints; required of a catalog with databases or functions of its own',
    )
    .option('--rows <n>', 'how many rows are shown', '20')
    .option('--purpose <text>', 'what for; goes into the log', 'tried at the bench')
    .option('--log <dir>', 'folder of export-log.jsonl', '.');
  withServerOptions(added, null)
    .option('--json', 'one JSON document on stdout')
    .addHelpText(
      'after',
      '\nExample:\n  tki catalog try rows/orders --catalog my-catalog --database shop --expect-catalog sha256:…\n',
    )
    .action((id: string, options: TryOptions, command: Command) => runTry(id, options, command, io));
}
