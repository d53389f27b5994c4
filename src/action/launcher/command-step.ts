// The run of the two smaller actions: half of a main, one command of the command line, the other half. Part of their launchers.
// Attacker: what became of the command; its words are read by main, and printed through the relay alone.
import fs from 'node:fs';
import { join } from 'node:path';
import { prepare } from './child.ts';
import { isWell } from './end.ts';
import { launch } from './launcher.ts';
import type { Outputs } from './outputs.ts';
import type { StepAnswer, Work } from './step.ts';

export interface CommandStep {
  /** Of its main, dist/NAME-main.mjs, and of the command. */
  readonly name: 'export' | 'verify';
  readonly outputs: Outputs;
  readonly secrets: readonly string[];
  /** For the command; above its own deadlines, so that it can report first. */
  readonly commandSeconds: number;
}

/** What main left: `answer.json`, and its summary beside it. Throws where that is none. */
function answerOf(work: Work): StepAnswer {
  const { outputs, level, words } = JSON.parse(work.read('answer.json')) as StepAnswer;
  const isWhole = typeof outputs === 'object' && outputs !== null && !Array.isArray(outputs);
  if (!isWhole || !/^(?:notice|warning)$/.test(level) || typeof words !== 'string')
    throw new Error('no answer');
  return { outputs, level, words, summary: work.read('summary.md') };
}

/** Half of main, the command where there is one, and the other half. */
export async function runCommand({ commandSeconds: seconds }: CommandStep, work: Work): Promise<void> {
  const isOver = async (phase: 'before' | 'after') => {
    const { end } = await work.main(phase);
    if (!isWell(end)) work.died(`main (${phase})`, end);
    return !isWell(end);
  };
  if (await isOver('before')) return;
  if (!work.has('command.json')) return work.say(answerOf(work));
  const command = JSON.parse(work.read('command.json')) as string[];
  // `timeout` ends what does not end at a signal. A line for standard input in any case: the command then answers.
  const program = [process.execPath, join(work.dist, 'cli.mjs'), ...command];
  const started = prepare(['/usr/bin/timeout', '-k5', `${seconds}`, ...program], {}, true);
  const { end, stdout, stderr } = await started.go(`${work.secrets.join('\n')}\n`, seconds + 9);
  work.relay(stderr);
  const ended = { end, stdout: work.hide(stdout), stderr: work.hide(stderr) };
  fs.writeFileSync(join(work.folder, 'ended.json'), JSON.stringify(ended), { mode: 0o600 });
  if (!(await isOver('after'))) work.say(answerOf(work));
}

/** Runs the step to its end, and the process with it. */
export function launchCommand(step: CommandStep): Promise<never> {
  const { name, outputs, secrets } = step;
  return launch({
    title: name,
    main: `${name}-main.mjs`,
    phases: ['before', 'after'],
    outputs,
    secrets,
    keeps: null,
    run: (work) => runCommand(step, work),
  });
}
