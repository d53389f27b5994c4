// The completion script for zsh: `_arguments` does the work. Runs at the operator's edge; its output runs in a person's shell.
// Must never evaluate a word of the command line, or list a file itself: zsh does that, and quotes what it finds.
import type { CompletedCommand, CompletedOption, Values } from './completed.ts';
import { withAllBelow } from './completed.ts';

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Our words inside `[…]` and before `:`, where zsh reads these characters. */
const escape = (text: string): string => text.replaceAll(/[\\[\]:]/g, String.raw`\$&`);

function action(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'none':
      return ' ';
  }
}

/** Each may be given again: what a command takes once, it says itself. */
const optionSpec = ({ long, text, values }: CompletedOption): string =>
  quote(
    values === null
      ? `${long}[${escape(text)}]`
      : `*${long}=[${escape(text)}]:${long.slice(2)}:${action(values)}`,
  );

const functionOf = ({ path }: CompletedCommand): string => ['_tki', ...path].join('_');

function group(command: CompletedCommand): string {
  const { options, commands } = command;
  return `${functionOf(command)}() {
  if (( CURRENT > 2 )); then
    shift words
    (( CURRENT-- ))
    case $words[1] in
${commands.map((each) => `      ${each.path.at(-1)}) ${functionOf(each)} ;;`).join('\n')}
    esac
    return
  fi
  if [[ $words[2] == -* ]]; then
    _arguments ${options.map(optionSpec).join(' ')}
    return
  fi
  local -a commands=(
${commands.map(({ path, text }) => `    ${quote(`${path.at(-1)}:${escape(text)}`)}`).join('\n')}
  )
  _describe command commands
}`;
}

function single(command: CompletedCommand): string {
  const { options, values } = command;
  const specs = [...options.map(optionSpec), quote(`*:argument:${action(values)}`)];
  return `${functionOf(command)}() {
  _arguments -S \\
${specs.map((spec) => `    ${spec}`).join(' \\\n')}
}`;
}

export const toZshScript = (program: CompletedCommand): string => `#compdef tki
# Completion of tki for zsh: source <(tki completion zsh) below compinit, or save it as _tki in a folder of fpath.
${withAllBelow(program)
  .map((each) => (each.commands.length > 0 ? group(each) : single(each)))
  .join('\n')}
if [[ $funcstack[1] == _tki ]]; then
  _tki "$@"
elif (( $+functions[compdef] )); then
  compdef _tki tki
else
  print -u2 'tki: no completion before compinit: autoload -Uz compinit && compinit'
fi
`;
