// The command line as a whole: every command. Runs at the operator's edge.
import type { Command } from 'commander';
import type { Commands, RunCommandLine } from './command-line.ts';
import { runCommands, toProgramOf } from './command-line.ts';
import type { CliIo } from './io.ts';

// Each is loaded when it is called: all of them take longer than most of them run.
const commands: Commands = {
  inspect: async () => (await import('./commands/inspect.ts')).addInspect,
  attest: async () => (await import('./commands/attest.ts')).addAttest,
  verify: async () => (await import('./commands/verify.ts')).addVerify,
  rollup: async () => (await import('./commands/rollup.ts')).addRollup,
  view: async () => (await import('./commands/view.ts')).addView,
  report: async () => (await import('./commands/report.ts')).addReport,
  export: async () => (await import('./commands/export.ts')).addExport,
  assemble: async () => (await import('./commands/assemble.ts')).addAssemble,
  'gateway-probe': async () => (await import('./commands/gateway-probe.ts')).addGatewayProbe,
  catalog: async () => (await import('./commands/catalog.ts')).addCatalog,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
  readiness: async () => (await import('./commands/readiness.ts')).addReadiness,
  'gap-map': async () => (await import('./commands/gap-map.ts')).addGapMap,
  mcp: async () => (await import('./commands/mcp.ts')).addMcp,
  completion: async () => {
    const { addCompletion } = await import('./commands/completion.ts');
    return (program, io) => addCompletion(program, io, () => toProgram(program.version() ?? '', io));
  },
};

/** The program with all of its commands, or with the one that is called; nothing runs yet. */
export const toProgram = (version: string, io: CliIo, called?: string): Promise<Command> =>
  toProgramOf(commands, version, io, called);

/** `help verify` → `verify --help`. The library's own command ends with the exit code that a process has until something was judged. */
function withoutHelp(args: readonly string[]): readonly string[] {
  if (args[0] !== 'help') return args;
  const named = args.slice(1).filter((word) => !word.startsWith('-'));
  const isKnown = named[0] === undefined || Object.hasOwn(commands, named[0]);
  return isKnown ? [...named, '--help'] : named;
}

/** Runs one command line; `args` without the program's own name. Never throws; every end goes through `io.exit`. */
export const runCommandLine: RunCommandLine = (args, version, io) =>
  runCommands(commands, withoutHelp(args), version, io);
