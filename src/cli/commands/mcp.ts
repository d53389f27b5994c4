// `tki mcp --root DIR`: read-only tools for an agent, over stdin and stdout. Judges nothing by itself: exit code 0 when its input ends.
// Must never gain a tool that starts a sandbox, reads a database, writes a file or accepts a run.
import type { Command } from 'commander';
import { quoted } from '../../formats/quoted.ts';
import type { RunCommandLine } from '../command-line.ts';
import type { CliIo } from '../io.ts';
import { toRoot } from '../mcp-tools.ts';
import { usageError } from '../usage-error.ts';

async function mcp(options: { root?: string }, run: RunCommandLine, io: CliIo): Promise<void> {
  const { root } = options;
  const hint = 'Name the folder that the agent may look into: --root DIR.';
  if (root === undefined) throw usageError('ROOT_MISSING', '--root is required', hint);
  let folder: string;
  try {
    folder = toRoot(root);
  } catch {
    throw usageError('ROOT_NOT_USABLE', `--root ${quoted(root)} is no folder that can be read`, hint);
  }
  const { serve } = await import('../mcp-server.ts');
  await serve(folder, run, io);
  io.exit(0);
}

/** Adds `mcp` to the program; `run`: the program itself, which every tool is a command line of. */
export function addMcp(program: Command, io: CliIo, run: RunCommandLine): void {
  program
    .command('mcp')
    .summary('read-only tools for an agent (Model Context Protocol, over stdin and stdout)')
    .description(
      'Offers verify, explain, readiness, gap_map and catalog_show. Nothing of it writes, starts a sandbox or reads a database, and no ' +
        'path leads out of the root. What comes back from files is quoted data.',
    )
    .option('--root <dir>', 'the folder that paths have to lie in (required)')
    .addHelpText('after', '\nExample:\n  tki mcp --root runs\n')
    .action((options: { root?: string }) => mcp(options, run, io));
}
