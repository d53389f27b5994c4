// The command line around its commands: the program's own words, and what becomes of what they throw. Runs at the operator's edge.
// Holds no command, so that a program of one command loads no other.
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { quoted } from '../formats/quoted.ts';
import { encodeTerminal } from '../report/encoders.ts';
import type { CliIo } from './io.ts';
import { jsonOutput } from '../report/json-output.ts';
import { usageError } from './usage-error.ts';
import { CodedError } from '../formats/coded-error.ts';
import { errorCode } from '../files/error-code.ts';

/** Runs another command line of the same program. */
export type RunCommandLine = (args: readonly string[], version: string, io: CliIo) => Promise<void>;

type Add = (program: Command, io: CliIo, run: RunCommandLine) => void;

/** By name, in the order in which `tki --help` lists them; each is asked for when it is called. */
export type Commands = Readonly<Record<string, () => Add | Promise<Add>>>;

const EXIT_CODES = `
Exit codes: 10 observed as expected, non-gating · 2 held out or unverified · 3 BLOCKED · 4 violation or
contradiction · 1 usage or internal error · 0 only where nothing is judged.
Nothing that this program writes may block, let through or authorize anything.`;

/** The program with all of its commands, or with the one that is called; nothing runs yet. */
export async function toProgramOf(
  commands: Commands,
  version: string,
  io: CliIo,
  called?: string,
): Promise<Command> {
  const program = new Command('tki')
    .description('Inspect a governed evidence packet in a deny-by-default sandbox. Never gates.')
    .version(version)
    .addHelpText('after', EXIT_CODES)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: () => undefined });
  const isVersion = called === '--version' || called === '-V';
  const isOne = called !== undefined && Object.hasOwn(commands, called);
  const one = isVersion ? [] : isOne ? [called] : Object.keys(commands);
  const run: RunCommandLine = (...asked) => runCommands(commands, ...asked);
  for (const name of one) (await commands[name]?.())?.(program, io, run);
  refuseValuesThatAreNone(program);
  return program;
}

/** Options in which no name, as of a variable that is not set, reads as one: the working directory, or a run that no run can be. */
const NAMED: ReadonlySet<string> = new Set(['expect-run', 'previous', 'root']);

/** `--out --json` would make a folder called `--json`: an option takes none of its command's others for its value. */
function refuseValuesThatAreNone(command: Command): void {
  command.commands.forEach(refuseValuesThatAreNone);
  for (const { name, flags } of command.options.map((option) => ({
    name: option.name(),
    flags: option.flags,
  })))
    command.on(`option:${name}`, (value: unknown) => {
      if (value === '' && NAMED.has(name))
        throw usageError(
          'OPTION_MISSING_ARGUMENT',
          `option '${flags}' has an empty value`,
          'Give it a value, or leave it out; a variable that is not set gives an empty one.',
        );
      if (!command.options.some(({ long }) => long === value)) return;
      throw usageError(
        'OPTION_MISSING_ARGUMENT',
        `option '${flags}' has no value, but ${quoted(String(value))} after it`,
        'Give it a value; a file of that name is written ./--name.',
      );
    });
}

function report(code: string, text: string, hint: string, io: CliIo, asJson: boolean): void {
  if (asJson) io.stdout(jsonOutput('error', { exit_code: 1, code, text, hint }));
  io.stderr(`tki: ${code}: ${encodeTerminal(text)}\nhint: ${encodeTerminal(hint)}\n`);
  io.exit(1);
}

/** `commander.unknownOption` → `UNKNOWN_OPTION`. */
function toCode(code: string): string {
  return code
    .replace('commander.', '')
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase();
}

/** Whether the working directory was removed: no relative path leads anywhere then, and Node throws for every one. */
function isGone(): boolean {
  try {
    resolve('.');
    return false;
  } catch {
    return true;
  }
}

/** Whether the words ask for a document, also where they make no command: `--json`, unless an option takes it for its value. */
function asksForJson(program: Command, args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const words = end === -1 ? args : args.slice(0, end);
  let command = program;
  for (const word of words) command = command.commands.find((each) => each.name() === word) ?? command;
  const takesValue = (word: string | undefined): boolean =>
    command.options.some((option) => option.long === word && option.required);
  return words.some((word, index) => word === '--json' && !takesValue(words[index - 1]));
}

/** Runs one command line; `args` without the program's own name. Never throws; every end goes through `io.exit`. */
export async function runCommands(
  commands: Commands,
  args: readonly string[],
  version: string,
  given: CliIo,
): Promise<void> {
  let said = false;
  const io: CliIo = {
    ...given,
    stdout: (text) => {
      said ||= text !== '';
      given.stdout(text);
    },
  };
  const program = await toProgramOf(commands, version, io, args[0]);
  // What stopped half way has said its part: two documents would be none.
  const fail = (code: string, text: string, hint: string): void =>
    report(code, text, hint, io, !said && asksForJson(program, args));
  if (args.length === 0) {
    fail('COMMAND_MISSING', 'no command was given', '`tki --help` lists the commands.');
    return;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        io.exit(0);
        return;
      }
      const [text = '', ...suggestion] = error.message.replace(/^error: /, '').split('\n');
      const hint = suggestion.join(' ') || '`tki COMMAND --help` shows options and an example.';
      fail(toCode(error.code), text, hint);
    } else if (isGone() && !(error instanceof CodedError && error.code === 'CODE_UNKNOWN')) {
      const words = 'the folder in which this was started does not exist any more';
      fail('WORKING_DIRECTORY_GONE', words, 'Change to a folder that exists, then start it again.');
    } else if (error instanceof CodedError) {
      fail(error.code, error.message, error.hint);
    } else if (/^E[MN]FILE$/.test(errorCode(error))) {
      const words = `no more files can be open at once (${errorCode(error)})`;
      fail('TOO_MANY_OPEN', words, 'Raise the limit of open files (`ulimit -n`), then run it again.');
    } else {
      const text = error instanceof Error ? error.message : 'something that is not an error was thrown';
      fail('INTERNAL', text, 'This is a defect of the tool; please report it with the command line.');
    }
  }
}
