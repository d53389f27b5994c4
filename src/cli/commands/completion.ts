// `tki completion SHELL`: a script that offers commands, options, their choices and file names. Prints it, and judges nothing: exit code 0.
// Must never start a sandbox or read a packet; the script runs nothing of ours when a key is pressed.
import type { Command } from 'commander';
import { quoted } from '../../formats/quoted.ts';
import { toBashScript } from '../completion/bash.ts';
import type { CompletedCommand } from '../completion/completed.ts';
import { toCompleted } from '../completion/completed.ts';
import { toFishScript } from '../completion/fish.ts';
import type { Shell } from '../completion/shells.ts';
import { isShell, shells } from '../completion/shells.ts';
import { toZshScript } from '../completion/zsh.ts';
import type { CliIo } from '../io.ts';
import { usageError } from '../usage-error.ts';

const scripts: Readonly<Record<Shell, (program: CompletedCommand) => string>> = {
  bash: toBashScript,
  zsh: toZshScript,
  fish: toFishScript,
};

async function completion(shell: string, whole: () => Promise<Command>, io: CliIo): Promise<void> {
  if (!isShell(shell))
    throw usageError('SHELL_UNKNOWN', `no completion for ${quoted(shell)}`, `One of ${shells.join(', ')}.`);
  io.stdout(scripts[shell](toCompleted(await whole())));
  io.exit(0);
}

/** Adds `completion` to the program; `whole`: the program with all of its commands. */
export function addCompletion(program: Command, io: CliIo, whole: () => Promise<Command>): void {
  program
    .command('completion')
    .summary('a completion script for bash, zsh or fish')
    .argument('<shell>', shells.join(', '))
    .addHelpText(
      'after',
      '\nExample:\n  tki completion fish | source\n  source <(tki completion bash)\n  source <(tki completion zsh)\n',
    )
    .action((shell: string) => completion(shell, whole, io));
}
