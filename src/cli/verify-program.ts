// `tki verify` and `tki rollup` alone, and the worker of a rollup: the same command line, which the build makes one file of
// (scripts/bundles.ts), as of `tki inspect`. What checks a signature is in the whole program. Holds nothing of its own.
import type { RunCommandLine } from './command-line.ts';
import { runCommands } from './command-line.ts';
import { addRollup } from './commands/rollup.ts';
import { addVerify } from './commands/verify.ts';

export { answerRuns } from './rollup-worker.ts';

export const runCommandLine: RunCommandLine = (args, version, io) =>
  runCommands({ verify: () => addVerify, rollup: () => addRollup }, args, version, io);
