// The completion script for fish. Runs at the operator's edge; its output runs in a person's shell.
// Must never evaluate a word of the command line, or list a file itself: fish does that, and quotes what it finds.
import type { CompletedCommand, Values } from './completed.ts';
import { withAllBelow } from './completed.ts';

const quote = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

function offer(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '-r -F';
    case 'folders':
      return `-x -a '(__fish_complete_directories)'`;
    case 'words':
      return `-x -a ${quote(values.words.join(' '))}`;
    case 'none':
      return '-x';
  }
}

/** What an argument takes, which no `-r` belongs to. */
function argument(values: Values): string | null {
  switch (values.kind) {
    case 'files':
      return '-F';
    case 'folders':
      return `-a '(__fish_complete_directories)'`;
    case 'words':
      return `-a ${quote(values.words.join(' '))}`;
    case 'none':
      return null;
  }
}

function linesOf({ path, commands, options, values }: CompletedCommand): string[] {
  const at = `complete -c tki -n ${quote(['__tki_at', commands.length > 0 ? 'only' : 'under', ...path].join(' '))}`;
  const taken = commands.length > 0 ? null : argument(values);
  return [
    ...commands.map((each) => `${at} -a ${each.path.at(-1)} -d ${quote(each.text)}`),
    ...options.map((option) =>
      [
        `${at} -l ${option.long.slice(2)}`,
        ...(option.values === null ? [] : [offer(option.values)]),
        `-d ${quote(option.text)}`,
      ].join(' '),
    ),
    ...(taken === null ? [] : [`${at} ${taken}`]),
  ];
}

export const toFishScript = (
  program: CompletedCommand,
): string => `# Completion of tki for fish: tki completion fish | source
# Whether the words so far begin with these commands (under), and are nothing else (only).
function __tki_at
    set -l words (commandline -opc)[2..-1]
    set -l path $argv[2..-1]
    test (count $words) -ge (count $path); or return 1
    test $argv[1] = under; or test (count $words) -eq (count $path); or return 1
    for index in (seq (count $path))
        test "$words[$index]" = "$path[$index]"; or return 1
    end
end
complete -c tki -e
complete -c tki -f
${withAllBelow(program).flatMap(linesOf).join('\n')}
`;
