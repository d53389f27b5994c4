// The completion script for bash, without the package bash-completion. Runs at the operator's edge; its output runs in a person's shell.
// Must never evaluate a word of the command line, or list a file itself: readline does that, and quotes what it finds.
import type { CompletedCommand, CompletedOption, Values } from './completed.ts';
import { withAllBelow } from './completed.ts';

/** `files`, `folders`, or the words, of which there may be none. */
function offer(values: Values): string {
  switch (values.kind) {
    case 'files':
    case 'folders':
      return values.kind;
    case 'words':
      return `'words ${values.words.join(' ')}'`;
    case 'none':
      return 'words';
  }
}

/** `--out|--catalog) offered=folders ;;`: one line for each that takes the same. */
function valueLines(options: readonly CompletedOption[]): string[] {
  // Not Map.groupBy: the Node that a machine brings can be older than that.
  const byOffer = new Map<string, string[]>();
  for (const { long, values } of options) {
    if (values === null) continue;
    const offered = offer(values);
    byOffer.set(offered, [...(byOffer.get(offered) ?? []), long]);
  }
  return [...byOffer].map(([offered, longs]) => `        ${longs.join('|')}) offered=${offered} ;;`);
}

function branch({ path, commands, options, values }: CompletedCommand): string {
  const argument =
    commands.length > 0 ? `'words ${commands.map((each) => each.path.at(-1)).join(' ')}'` : offer(values);
  const lines = valueLines(options);
  return [
    `    '${path.join(' ')}')`,
    `      options='${options.map(({ long }) => long).join(' ')}' argument=${argument}`,
    ...(lines.length === 0 ? [] : ['      case $option in', ...lines, '      esac']),
    '      ;;',
  ].join('\n');
}

export function toBashScript(program: CompletedCommand): string {
  const all = withAllBelow(program);
  const groups = program.commands
    .filter(({ commands }) => commands.length > 0)
    .map(({ path }) => path.join(' '));
  return `# Completion of tki for bash: source <(tki completion bash)
_tki() {
  local IFS=' ' command='' first=2 options='' argument=words offered='' index word
  local current=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]}
  case $command in
    ${groups.join('|')}) ((COMP_CWORD > 2)) && command+=" \${COMP_WORDS[2]}" first=3 ;;
  esac
  # Behind -- comes the command line of another program.
  for ((index = first; index < COMP_CWORD; index++)); do
    [[ \${COMP_WORDS[index]} == -- ]] && return 0
  done
  # --option=value is three words here.
  if [[ $current == = ]]; then
    current=''
  elif [[ $option == = ]]; then
    option=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  case $command in
${all.map(branch).join('\n')}
  esac
  if [[ -z $offered ]]; then
    offered=$argument
    [[ $current == -* ]] && offered="words $options"
  fi
  case $offered in
    files) return 0 ;;
    folders) compopt +o default -o dirnames 2>/dev/null; return 0 ;;
  esac
  compopt +o default 2>/dev/null
  for word in \${offered#words}; do
    [[ $word == "$current"* ]] && COMPREPLY+=("$word")
  done
  return 0
}
complete -o default -F _tki tki
`;
}
