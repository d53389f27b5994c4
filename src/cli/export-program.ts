// `tki export` alone, of a session of our own: the same command line, which the build makes one file of (scripts/bundles.ts), as of
// `tki inspect`. What reads through a gateway is in the whole program. Holds nothing of its own.
import type { RunCommandLine } from './command-line.ts';
import { runCommands } from './command-line.ts';
import { addExport } from './commands/export.ts';

export const runCommandLine: RunCommandLine = (args, version, io) =>
  runCommands({ export: () => addExport }, args, version, io);
