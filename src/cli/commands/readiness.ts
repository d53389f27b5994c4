// `tki readiness`: the map of what is open and what stays blocked, from the register. Judges nothing: exit code 0.
// With `--run DIR` the run is verified and its evidence is beside the map: exit code 2, 3, 4 or 10, as `tki verify`.
import type { Command } from 'commander';
import { parse } from '../../attestation/verify/canonical-text.ts';
import { validate as isReport } from '../../formats/validators/report.js';
import type { Capability } from '../../readiness/capabilities.ts';
import { capabilities, mayProceedInternally } from '../../readiness/capabilities.ts';
import type { RunEvidence } from '../../readiness/run-evidence.ts';
import { repeatsRegister, toRunEvidence } from '../../readiness/run-evidence.ts';
import { encodeTerminal } from '../../report/encoders.ts';
import type { CliIo } from '../io.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import type { VerifiedRun } from '../../recompute/recompute-run.ts';
import { verifyDirectory } from '../verify-directory.ts';
import { usageError } from '../usage-error.ts';
import { reportName } from '../../formats/run-files.ts';

interface ReadinessOptions {
  readonly run?: string;
  readonly packet?: string;
  readonly catalog?: string;
  readonly json?: true;
}

interface BesideRun {
  readonly shows: RunEvidence;
  readonly about: readonly string[];
  readonly exitCode: VerifiedRun['verification']['exitCode'];
}

/** The run's words are shown only where the verifier contradicts none of them. */
function besideRun(options: ReadinessOptions & { run: string }, io: CliIo): BesideRun {
  const { packet, catalog } = options;
  const { verification, files } = verifyDirectory(options.run, { packet, catalog }, io);
  const { rows, exitCode } = verification;
  const leaned = exitCode === 2 || exitCode === 10;
  const report = leaned ? parse(files.get(reportName), isReport, '\n') : null;
  const standing = options.packet !== undefined && exitCode === 10 ? 'recomputed' : 'asserted by the run';
  const count = (state: (typeof rows)[number]['state']) => rows.filter((row) => row.state === state).length;
  return {
    shows: toRunEvidence(report, standing),
    about: [
      `${count('agrees')} rows agree, ${count('differs')} differ, ${count('not evidenced')} not evidenced, ${count('not evaluated')} not evaluated: exit code ${exitCode}`,
      report === null
        ? 'it has no report, or a contradicted one: nothing of it is shown'
        : repeatsRegister(report)
          ? 'its report repeats this register'
          : 'its report has another register: an earlier release. This one is not changed by it',
      '`tki verify` with the same directory shows each row, and what to do',
    ],
    exitCode,
  };
}

function show(rows: readonly Capability[], run: BesideRun | null): string {
  const lines = ({ id, title, state, why, unblocked_by, review, decided_by }: Capability): string[] => [
    title,
    state,
    why,
    `unblocked by: ${unblocked_by}`,
    `review needed: ${review}; decided by: ${decided_by}`,
    ...(run === null ? [] : [`this run: ${run.shows(id)}`]),
  ];
  return [
    ...(run === null ? [] : [labelled('run', run.about), '\n']),
    ...rows.map((row) => labelled(row.id, lines(row).map(encodeTerminal))),
    '\nThe keystone is CALL-CONTRACT. What can go on without a seal:\n',
    ...mayProceedInternally.map((line) => `- ${line}\n`),
    '\nThese are constants of this release; no packet, flag or variable changes them.\n',
  ].join('');
}

function readiness(options: ReadinessOptions, io: CliIo): void {
  const { run: directory } = options;
  if (directory === undefined && (options.packet !== undefined || options.catalog !== undefined)) {
    throw usageError(
      'RUN_MISSING',
      '--packet and --catalog belong to a run',
      'Name its directory: --run DIR.',
    );
  }
  const run = directory === undefined ? null : besideRun({ ...options, run: directory }, io);
  if (options.json === true) {
    const rows =
      run === null ? capabilities : capabilities.map((row) => ({ ...row, this_run: run.shows(row.id) }));
    io.stdout(
      jsonOutput('readiness', {
        exit_code: run === null ? 0 : run.exitCode,
        capabilities: rows,
        keystone: 'CALL-CONTRACT',
        may_proceed_internally: mayProceedInternally,
        ...(run === null ? {} : { run: run.about }),
      }),
    );
  } else io.stdout(show(capabilities, run));
  io.exit(run === null ? 0 : run.exitCode);
}

/** Adds `readiness` to the program. */
export function addReadiness(program: Command, io: CliIo): void {
  program
    .command('readiness')
    .summary('the map of what is open and what stays blocked, with what unblocks it')
    .option('--run <dir>', "put a run's evidence beside it: verifies the run (2, 3, 4 or 10, never 0)")
    .option('--packet <file>', "that run's packet: without it the run's verdict is only asserted")
    .option('--catalog <dir>', "that run's pinned catalog (default: the one shipped beside this program)")
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki readiness\n  tki readiness --run run1 --packet packet.json\n')
    .action((options: ReadinessOptions) => readiness(options, io));
}
