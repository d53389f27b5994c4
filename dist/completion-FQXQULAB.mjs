import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  codes
} from "./chunk-XYQQ6KRD.mjs";
import {
  offeredRuntimeNames
} from "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  quoted
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/cli/completion/shells.ts
var shells = ["bash", "zsh", "fish"];
var isShell = (text) => shells.includes(text);

// src/cli/completion/completed.ts
var places = {
  file: "files",
  packet: "files",
  "name|file": "files",
  dir: "folders"
};
var choices = {
  "--format": ["oscal"],
  "--gateway": ["mcp"],
  "--kind": ["table", "view"],
  "--runtime": offeredRuntimeNames,
  "--sabotage": ["all", "list"],
  "--venue": ["v1", "v2", "unstated"],
  code: Object.keys(codes),
  shell: shells
};
var ALSO_FILES = ["inspect", "verify"];
var none = { kind: "none" };
function valuesOf(name, place) {
  if (Object.hasOwn(choices, name)) return { kind: "words", words: choices[name] ?? [] };
  const kind = Object.hasOwn(places, place) ? places[place] : void 0;
  return kind === void 0 ? none : { kind };
}
var optionOf = ({ long, flags, description, required, optional }) => ({
  long: long ?? "",
  text: description,
  values: required || optional ? valuesOf(long ?? "", /[<[](.*?)(?:\.\.\.)?[>\]]$/.exec(flags)?.[1] ?? "") : null
});
function argumentOf(command, argument2) {
  if (argument2 === void 0) return none;
  if (ALSO_FILES.includes(command.name())) return { kind: "files" };
  if (argument2.name() === "command" && argument2.variadic) return { kind: "files" };
  return valuesOf(argument2.name(), argument2.name());
}
function toCompleted(command, above = null) {
  const path = above === null ? [] : [...above, command.name()];
  const help = command.createHelp();
  const visible = help.visibleCommands(command);
  const names = visible.map((each) => each.name()).filter((name) => name !== "help");
  return {
    path,
    text: command.summary() || command.description(),
    commands: visible.map(
      (each) => each.name() === "help" ? {
        path: [...path, "help"],
        text: each.description(),
        commands: [],
        options: [],
        values: { kind: "words", words: names }
      } : toCompleted(each, path)
    ),
    options: help.visibleOptions(command).map(optionOf),
    values: argumentOf(command, command.registeredArguments[0])
  };
}
var withAllBelow = (command) => [
  command,
  ...command.commands.flatMap(withAllBelow)
];

// src/cli/completion/bash.ts
function offer(values) {
  switch (values.kind) {
    case "files":
    case "folders":
      return values.kind;
    case "words":
      return `'words ${values.words.join(" ")}'`;
    case "none":
      return "words";
  }
}
function valueLines(options) {
  const byOffer = /* @__PURE__ */ new Map();
  for (const { long, values } of options) {
    if (values === null) continue;
    const offered = offer(values);
    byOffer.set(offered, [...byOffer.get(offered) ?? [], long]);
  }
  return [...byOffer].map(([offered, longs]) => `        ${longs.join("|")}) offered=${offered} ;;`);
}
function branch({ path, commands, options, values }) {
  const argument2 = commands.length > 0 ? `'words ${commands.map((each) => each.path.at(-1)).join(" ")}'` : offer(values);
  const lines = valueLines(options);
  return [
    `    '${path.join(" ")}')`,
    `      options='${options.map(({ long }) => long).join(" ")}' argument=${argument2}`,
    ...lines.length === 0 ? [] : ["      case $option in", ...lines, "      esac"],
    "      ;;"
  ].join("\n");
}
function toBashScript(program) {
  const all = withAllBelow(program);
  const groups = program.commands.filter(({ commands }) => commands.length > 0).map(({ path }) => path.join(" "));
  return `# Completion of tki for bash: source <(tki completion bash)
_tki() {
  local IFS=' ' command='' first=2 options='' argument=words offered='' index word
  local current=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]}
  case $command in
    ${groups.join("|")}) ((COMP_CWORD > 2)) && command+=" \${COMP_WORDS[2]}" first=3 ;;
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
${all.map(branch).join("\n")}
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

// src/cli/completion/fish.ts
var quote = (text) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
function offer2(values) {
  switch (values.kind) {
    case "files":
      return "-r -F";
    case "folders":
      return `-x -a '(__fish_complete_directories)'`;
    case "words":
      return `-x -a ${quote(values.words.join(" "))}`;
    case "none":
      return "-x";
  }
}
function argument(values) {
  switch (values.kind) {
    case "files":
      return "-F";
    case "folders":
      return `-a '(__fish_complete_directories)'`;
    case "words":
      return `-a ${quote(values.words.join(" "))}`;
    case "none":
      return null;
  }
}
function linesOf({ path, commands, options, values }) {
  const at = `complete -c tki -n ${quote(["__tki_at", commands.length > 0 ? "only" : "under", ...path].join(" "))}`;
  const taken = commands.length > 0 ? null : argument(values);
  return [
    ...commands.map((each) => `${at} -a ${each.path.at(-1)} -d ${quote(each.text)}`),
    ...options.map(
      (option) => [
        `${at} -l ${option.long.slice(2)}`,
        ...option.values === null ? [] : [offer2(option.values)],
        `-d ${quote(option.text)}`
      ].join(" ")
    ),
    ...taken === null ? [] : [`${at} ${taken}`]
  ];
}
var toFishScript = (program) => `# Completion of tki for fish: tki completion fish | source
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
${withAllBelow(program).flatMap(linesOf).join("\n")}
`;

// src/cli/completion/zsh.ts
var quote2 = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
var escape = (text) => text.replaceAll(/[\\[\]:]/g, String.raw`\$&`);
function action(values) {
  switch (values.kind) {
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "words":
      return `(${values.words.join(" ")})`;
    case "none":
      return " ";
  }
}
var optionSpec = ({ long, text, values }) => quote2(
  values === null ? `${long}[${escape(text)}]` : `*${long}=[${escape(text)}]:${long.slice(2)}:${action(values)}`
);
var functionOf = ({ path }) => ["_tki", ...path].join("_");
function group(command) {
  const { options, commands } = command;
  return `${functionOf(command)}() {
  if (( CURRENT > 2 )); then
    shift words
    (( CURRENT-- ))
    case $words[1] in
${commands.map((each) => `      ${each.path.at(-1)}) ${functionOf(each)} ;;`).join("\n")}
    esac
    return
  fi
  if [[ $words[2] == -* ]]; then
    _arguments ${options.map(optionSpec).join(" ")}
    return
  fi
  local -a commands=(
${commands.map(({ path, text }) => `    ${quote2(`${path.at(-1)}:${escape(text)}`)}`).join("\n")}
  )
  _describe command commands
}`;
}
function single(command) {
  const { options, values } = command;
  const specs = [...options.map(optionSpec), quote2(`*:argument:${action(values)}`)];
  return `${functionOf(command)}() {
  _arguments -S \\
${specs.map((spec) => `    ${spec}`).join(" \\\n")}
}`;
}
var toZshScript = (program) => `#compdef tki
# Completion of tki for zsh: source <(tki completion zsh) below compinit, or save it as _tki in a folder of fpath.
${withAllBelow(program).map((each) => each.commands.length > 0 ? group(each) : single(each)).join("\n")}
if [[ $funcstack[1] == _tki ]]; then
  _tki "$@"
elif (( $+functions[compdef] )); then
  compdef _tki tki
else
  print -u2 'tki: no completion before compinit: autoload -Uz compinit && compinit'
fi
`;

// src/cli/commands/completion.ts
var scripts = {
  bash: toBashScript,
  zsh: toZshScript,
  fish: toFishScript
};
async function completion(shell, whole, io) {
  if (!isShell(shell))
    throw usageError("SHELL_UNKNOWN", `no completion for ${quoted(shell)}`, `One of ${shells.join(", ")}.`);
  io.stdout(scripts[shell](toCompleted(await whole())));
  io.exit(0);
}
function addCompletion(program, io, whole) {
  program.command("completion").summary("a completion script for bash, zsh or fish").argument("<shell>", shells.join(", ")).addHelpText(
    "after",
    "\nExample:\n  tki completion fish | source\n  source <(tki completion bash)\n  source <(tki completion zsh)\n"
  ).action((shell) => completion(shell, whole, io));
}
export {
  addCompletion
};
