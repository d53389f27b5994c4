// What can follow each command, as data: sub-commands, options, and what an option or an argument takes. From the commands themselves; runs
// at the operator's edge, when a script is printed. Must never hold a name from outside: the scripts run in a person's shell.
import type { Argument, Command, Option } from 'commander';
import { offeredRuntimeNames } from '../../formats/kernel/runtimes.ts';
import { codes } from '../../readiness/codes.ts';
import { shells } from './shells.ts';

/** What a shell offers for a value. Files and folders are its own to list, and to quote. */
export type Values =
  | { readonly kind: 'files' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'none' };

export interface CompletedOption {
  readonly long: string;
  readonly text: string;
  /** Null for one that takes nothing. */
  readonly values: Values | null;
}

export interface CompletedCommand {
  /** `['catalog', 'list']`; nothing for the program. */
  readonly path: readonly string[];
  readonly text: string;
  readonly commands: readonly CompletedCommand[];
  readonly options: readonly CompletedOption[];
  readonly values: Values;
}

/** What is between `<` and `>` of an option or an argument, where it is the name of something on the disk. */
const places: Readonly<Record<string, 'files' | 'folders'>> = {
  file: 'files',
  packet: 'files',
  'name|file': 'files',
  dir: 'folders',
};

/** Options and arguments with few values. Each is judged where it is read; this only offers. */
const choices: Readonly<Record<string, readonly string[]>> = {
  '--format': ['oscal'],
  '--gateway': ['mcp'],
  '--kind': ['table', 'view'],
  '--runtime': offeredRuntimeNames,
  '--sabotage': ['all', 'list'],
  '--venue': ['v1', 'v2', 'unstated'],
  code: Object.keys(codes),
  shell: shells,
};

/** Arguments that say `dir` and take a file too. */
const ALSO_FILES = ['inspect', 'verify'];

const none: Values = { kind: 'none' };

function valuesOf(name: string, place: string): Values {
  if (Object.hasOwn(choices, name)) return { kind: 'words', words: choices[name] ?? [] };
  const kind = Object.hasOwn(places, place) ? places[place] : undefined;
  return kind === undefined ? none : { kind };
}

const optionOf = ({ long, flags, description, required, optional }: Option): CompletedOption => ({
  long: long ?? '',
  text: description,
  values:
    required || optional ? valuesOf(long ?? '', /[<[](.*?)(?:\.\.\.)?[>\]]$/.exec(flags)?.[1] ?? '') : null,
});

function argumentOf(command: Command, argument: Argument | undefined): Values {
  if (argument === undefined) return none;
  if (ALSO_FILES.includes(command.name())) return { kind: 'files' };
  // Behind `--`: the command line of another program.
  if (argument.name() === 'command' && argument.variadic) return { kind: 'files' };
  return valuesOf(argument.name(), argument.name());
}

/** A command with all that is below it. */
export function toCompleted(command: Command, above: readonly string[] | null = null): CompletedCommand {
  const path = above === null ? [] : [...above, command.name()];
  const help = command.createHelp();
  const visible = help.visibleCommands(command);
  const names = visible.map((each) => each.name()).filter((name) => name !== 'help');
  return {
    path,
    text: command.summary() || command.description(),
    commands: visible.map((each) =>
      each.name() === 'help'
        ? {
            path: [...path, 'help'],
            text: each.description(),
            commands: [],
            options: [],
            values: { kind: 'words', words: names },
          }
        : toCompleted(each, path),
    ),
    options: help.visibleOptions(command).map(optionOf),
    values: argumentOf(command, command.registeredArguments[0]),
  };
}

/** A command and all below it, in one list. */
export const withAllBelow = (command: CompletedCommand): CompletedCommand[] => [
  command,
  ...command.commands.flatMap(withAllBelow),
];
