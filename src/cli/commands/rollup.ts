// `tki rollup DIR…`: verifies each run again and makes one table of them. Exit code 2, 3, 4 or 10: the worst of the runs.
import type { Command } from 'commander';
import { findInputs } from '../find-inputs.ts';
import type { InputOptions } from '../find-inputs.ts';
import type { CliIo } from '../io.ts';
import { withInputsOfRuns } from '../options.ts';
import type { Rollup } from '../show-rollup.ts';
import { rollupJson, rollupMarkdown, showRollup } from '../show-rollup.ts';
import { compareRolled, worstOf } from '../rollup.ts';
import { rollAll } from '../rollup-workers.ts';
import { inputsOfRuns } from '../verify-runs.ts';
import type { RunOptions } from '../verify-runs.ts';
import { parseOutFile, writeOutFile } from '../write-file.ts';
import { usageError } from '../usage-error.ts';

interface RollupOptions extends InputOptions, RunOptions {
  readonly out?: string;
  readonly json?: true;
}

/** What GitHub lets one matrix have is 256; above this a table is read by nobody. */
const RUNS_LIMIT = 500;

async function rollup(directories: readonly string[], options: RollupOptions, io: CliIo): Promise<void> {
  if (directories.length > RUNS_LIMIT) {
    throw usageError(
      'TOO_MANY_RUNS',
      `${directories.length} runs are more than one table holds`,
      `Give at most ${RUNS_LIMIT} directories.`,
    );
  }
  const out = options.out === undefined ? null : parseOutFile(options.out, ['.md', '.json']);
  const inputs = findInputs(options, io);
  const runs = compareRolled(await rollAll(directories, inputsOfRuns(directories, inputs, options), io));
  const rolled: Rollup = { runs, exitCode: worstOf(runs.map(({ exit_code }) => exit_code)) };
  if (out !== null)
    writeOutFile(out, out.endsWith('.json') ? rollupJson(rolled) : rollupMarkdown(rolled), io.randomHex(8));
  io.stdout(options.json === true ? rollupJson(rolled) : showRollup(rolled));
  io.exit(rolled.exitCode);
}

/** Adds `rollup` to the program. */
export function addRollup(program: Command, io: CliIo): void {
  withInputsOfRuns(
    program
      .command('rollup')
      .summary('verify many runs again, as one table (never exits 0)')
      .description(
        'Recomputes each run as `tki verify` does, finds packets and claims by their digests, and believes no report. ' +
          'The exit code is the worst of the runs: 4 before 3 before 2 before 10.',
      )
      .argument('<dir...>', 'directories that `tki inspect --out` or `tki attest --out` wrote'),
  )
    .option('--packet-dir <dir>', 'a directory with packets and claims, up to three levels deep')
    .option(
      '--catalog <dir>',
      'the pinned catalog of the runs (default: the one shipped beside this program)',
    )
    .option('--out <file>', 'the table as a file too: .md or .json')
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki rollup runs/* --packet-dir packets --out rollup.md\n')
    .action((directories: readonly string[], options: RollupOptions) => rollup(directories, options, io));
}
