// `tki view DIR… --out page.html`: one self-contained page of a run, or of several over time. Shows and judges nothing: exit
// code 0, also where a run contradicts itself or cannot be read; the page says so.
import type { Command } from 'commander';
import type { RenderedRun } from '../../view/page.ts';
import { findInputs } from '../find-inputs.ts';
import type { InputOptions } from '../find-inputs.ts';
import type { CliIo } from '../io.ts';
import { withInputsOfRuns } from '../options.ts';
import { encodeTerminal, encodeTerminalName } from '../../report/encoders.ts';
import { jsonOutput } from '../../report/json-output.ts';
import { labelled } from '../show-run.ts';
import { inputsOfRuns, verifyRuns } from '../verify-runs.ts';
import type { RunOptions } from '../verify-runs.ts';
import { parseOutFile, writeOutFile } from '../write-file.ts';
import { usageError } from '../usage-error.ts';

interface ViewOptions extends InputOptions, RunOptions {
  readonly out?: string;
  readonly json?: true;
}

/** A page of more would be read by nobody, and each run may bring some megabytes. */
const RUNS_LIMIT = 200;

async function view(directories: readonly string[], options: ViewOptions, io: CliIo): Promise<void> {
  if (directories.length > RUNS_LIMIT) {
    throw usageError(
      'TOO_MANY_RUNS',
      `${directories.length} runs are more than one page shows`,
      `Give at most ${RUNS_LIMIT} directories; \`tki rollup\` makes one table of many.`,
    );
  }
  const out = parseOutFile(options.out, ['.html', '.htm']);
  const inputs = findInputs(options, io);
  const { renderRun, toPage } = await import('../../view/page.ts');
  const { toUnreadableRun, toViewedRun } = await import('../../view/viewed-run.ts');
  const unreadable: (string | null)[] = [];
  const given = inputsOfRuns(directories, inputs, options);
  const runs = verifyRuns(directories, given, io, (tried, index): RenderedRun => {
    const id = `run-${index + 1}`;
    const viewed =
      tried.kind === 'unreadable'
        ? toUnreadableRun(id, tried.directory, tried.why)
        : toViewedRun(id, tried.directory, tried.verified);
    unreadable.push(viewed.unreadable);
    return renderRun(viewed);
  });
  const page = toPage(runs);
  writeOutFile(out, page, io.randomHex(8));
  const words = runs.map(({ compared: { name, word, standing } }, index) => ({
    directory: name,
    shows: word,
    standing,
    why: unreadable[index] ?? null,
  }));
  if (options.json === true) {
    const bytes = Buffer.byteLength(page);
    io.stdout(jsonOutput('view', { exit_code: 0, page: out, bytes, runs: words, judged: false }));
  } else {
    for (const { directory, shows, standing, why } of words)
      io.stdout(
        labelled('shows', [
          encodeTerminal(`${shows} (${standing})`),
          encodeTerminalName(directory),
          ...(why === null ? [] : [encodeTerminal(why)]),
        ]),
      );
    io.stdout(
      labelled('page', [
        encodeTerminalName(out),
        'Nothing was judged: open it, or hand it on. It approves nothing.',
      ]),
    );
  }
  io.exit(0);
}

/** Adds `view` to the program. */
export function addView(program: Command, io: CliIo): void {
  withInputsOfRuns(
    program
      .command('view')
      .summary('one page of a run, or of several over time; it judges nothing')
      .description(
        'Verifies each run again, and writes one self-contained HTML file without scripts. Each value says ' +
          'whether it was recomputed, cross-checked or only asserted; with the packets more of it is recomputed.',
      )
      .argument('<dir...>', 'directories that `tki inspect --out` or `tki attest --out` wrote')
      .option('--out <file>', 'the page (required), ending in .html'),
  )
    .option('--packet-dir <dir>', 'a directory with packets and claims, found by their digests')
    .option(
      '--catalog <dir>',
      'the pinned catalog of the runs (default: the one shipped beside this program)',
    )
    .option('--json', 'one JSON document on stdout')
    .addHelpText('after', '\nExample:\n  tki view run1 run2 --packet-dir packets --out page.html\n')
    .action((directories: readonly string[], options: ViewOptions) => view(directories, options, io));
}
