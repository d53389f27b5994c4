// `tki inspect` alone: the same command line, which the build makes one file of (scripts/bundles.ts). A run waits for it, and Node takes
// longer to find fifty files than to read one. Holds nothing of its own.
import type { RunCommandLine } from './command-line.ts';
import { runCommands } from './command-line.ts';
import { addInspect } from './commands/inspect.ts';

export const runCommandLine: RunCommandLine = (args, version, io) =>
  runCommands({ inspect: () => addInspect }, args, version, io);
