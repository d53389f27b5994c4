// The launcher of the two smaller actions: half of a main, one command of the command line, the other half. Always exits 0. Uses no
// token and no package. Must never hand a secret on but by a pipe, and never print a word of another program but through the relay.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { resolve as join } from 'node:path';
import type { Ended } from './child.ts';
import { start, stop } from './child.ts';
import { append, attempt } from './command-file.ts';
import { plain, relay } from './relay.ts';

/** As for the inspecting action: main's own waits take 45 s at most. */
const MAIN_SECONDS = 55;
/** The runner drops a summary above 1 MiB; main cuts its own before. */
const SUMMARY_LIMIT_BYTES = 900 * 1024;
const WORDS_LIMIT = 900;
/** Together above the five seconds after which a command that hears no signal is killed. */
const REMOVE_TRIES = 70;
const REMOVE_WAIT_MS = 100;

export interface Step {
  /** Of its main, dist/NAME-main.mjs. */
  readonly name: 'export' | 'verify';
  /** Every output, as it stands until something else is known: BLOCKED. */
  readonly begins: Readonly<Record<string, string>>;
  /** The variable whose value no child may have in its environment; the command reads it from its standard input. */
  readonly secret: string | null;
  /** For the command; above its own deadlines, so that it can report first. */
  readonly commandSeconds: number;
}

/** What main leaves: `answer.json`. Its summary lies beside it. */
interface Answer {
  readonly outputs: Readonly<Record<string, string>>;
  readonly level: 'notice' | 'warning';
  readonly words: string;
}

// By allow-list: what an earlier step set for node, the linker or a clear-text proxy stays outside.
const MAIN_ENV = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_.*|(?:https|no)_proxy)$/i;

function sizeOf(path: string | undefined): number {
  let size = 0;
  attempt(() => (size = fs.statSync(path!).size));
  return size;
}

/** Runs the step to its end, and the process with it. */
export async function launch(step: Step): Promise<never> {
  // NODE_DEBUG makes node itself print what a child is started with.
  process.stderr.write = () => true;
  // No memory of ours, with the password in it, in a core file; children inherit it.
  attempt(() => fs.writeFileSync('/proc/self/coredump_filter', '0'));
  const { env, execPath, stdout } = process;
  const dist = import.meta.dirname;
  const random = () => randomBytes(16).toString('hex');
  // What is empty or relative does not count: the children start in another folder.
  const temp = env['RUNNER_TEMP'] ?? '';
  const work = join(temp.startsWith('/') ? temp : '/tmp', `tki-${random().slice(0, 16)}`);
  // Without the space around it, as of every input.
  const secret = (step.secret === null ? '' : (env[step.secret] ?? '')).trim();
  // As it is, and as it stands in a JSON document. A word of three letters is in every text, and hiding it would show which one it is.
  const forms = secret.length < 4 ? [] : [secret, JSON.stringify(secret).slice(1, -1)];
  const hide = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, '[cut]'), text);

  let answer: Answer = { outputs: {}, level: 'warning', words: '' };
  let summary = '';
  let begun = false;

  function block(code: string, detail: string): void {
    const words = `BLOCKED. ${code}: ${detail}. Next: run the job again; if it stays, report it with the log.`;
    answer = { outputs: {}, level: 'warning', words };
    summary = `# ${step.name}: BLOCKED\n\n${plain(words, WORDS_LIMIT)}\n`;
  }

  /** Whether the runner's file took them. */
  function writeOutputs(): boolean {
    const end = `tki-${random()}`;
    // Only what the step has, and only plain words: half of an answer is none.
    const rows = Object.entries(step.begins).map(([name, first]) => {
      const value = name === 'may-gate' ? 'false' : (answer.outputs[name] ?? first);
      return `${name}<<${end}\n${/^[\w:./ -]+$/.test(value) ? value : ''}\n${end}\n`;
    });
    const before = sizeOf(env['GITHUB_OUTPUT']);
    append(env['GITHUB_OUTPUT'], rows.join(''));
    return sizeOf(env['GITHUB_OUTPUT']) > before;
  }

  function finish(): never {
    // The rows that stand there say BLOCKED: nothing else may say otherwise.
    if (!writeOutputs() && begun)
      block('ACTION_FAILED', 'the runner took the first outputs and not the last');
    const text = Buffer.from(hide(summary));
    const cut = text.length > SUMMARY_LIMIT_BYTES ? '\n\nCut here.' : '';
    append(env['GITHUB_STEP_SUMMARY'], `${text.subarray(0, SUMMARY_LIMIT_BYTES).toString()}${cut}`);
    const words = plain(hide(answer.words), WORDS_LIMIT).replaceAll('%', '%25');
    stdout.write(
      `::${answer.level} title=tool-kiem-thu::${words} Non-gating: the end of a job is no verdict.\n`,
    );
    // Nothing stays: what was read may be governed rows.
    for (let tries = REMOVE_TRIES; tries > 0 && fs.existsSync(work); tries--) {
      attempt(() => fs.rmSync(work, { recursive: true, force: true }));
      // A command that was told to end may still write, and a folder that is not empty stays.
      if (fs.existsSync(work)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REMOVE_WAIT_MS);
    }
    process.exit(0);
  }

  function interrupted(code: string, detail: string): never {
    stop();
    block(code, detail);
    return finish();
  }

  async function main(phase: 'before' | 'after'): Promise<boolean> {
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => MAIN_ENV.test(name)));
    // Main hears whether there is one, and no more.
    if (step.secret !== null) kept[step.secret] = secret === '' ? '' : 'given';
    // One thread for files: with more, the archive's order, and so its digest, differs from run to run.
    kept['UV_THREADPOOL_SIZE'] = '1';
    const program = join(dist, `${step.name}-main.mjs`);
    const { how, words } = await start([execPath, program, phase, work], kept, '', MAIN_SECONDS);
    stdout.write(relay(hide(words.join('\n'))));
    if (how !== '') block('ACTION_FAILED', `main (${phase}) ${how}`);
    return how === '';
  }

  function command(argv: readonly string[]): Promise<Ended> {
    const { commandSeconds: seconds } = step;
    const program = [execPath, join(dist, 'cli.mjs'), ...argv];
    // `timeout` ends what does not end at a signal. A line for standard input in any case: the command then answers.
    return start(['/usr/bin/timeout', '-k5', `${seconds}`, ...program], {}, `${secret}\n`, seconds + 9);
  }

  const read = (name: string) => fs.readFileSync(join(work, name), 'utf8');

  function take(): void {
    const { outputs, level, words } = JSON.parse(read('answer.json')) as Answer;
    if (!/^(?:notice|warning)$/.test(level) || typeof words !== 'string') throw new Error('no answer');
    summary = read('summary.md');
    answer = { outputs, level, words };
  }

  // Every signal that would end a process, that Node can hear, and that is no fault of its own memory or instructions.
  const ends = 'INT TERM HUP QUIT ALRM USR2 XCPU ABRT IO PROF PWR STKFLT SYS TRAP VTALRM';
  for (const name of ends.split(' '))
    process.on(`SIG${name}`, () => interrupted('INTERRUPTED', `the job was ended by SIG${name}`));
  process.on('uncaughtException', () => interrupted('ACTION_FAILED', 'the launcher failed'));
  stdout.on('error', () => {});

  // Whatever kills this process leaves these rows behind.
  begun = writeOutputs();
  try {
    // Not recursive: below /proc, node would try for ever.
    fs.mkdirSync(work, 0o700);
    if (!(await main('before'))) return finish();
    if (!fs.existsSync(join(work, 'command.json'))) take();
    else {
      const { how, words } = await command(JSON.parse(read('command.json')) as string[]);
      const [answered = '', said = ''] = words.map(hide);
      stdout.write(relay(said));
      fs.writeFileSync(join(work, 'ended.json'), JSON.stringify({ how, answered, said }), { mode: 0o600 });
      if (await main('after')) take();
    }
  } catch {
    block('ACTION_FAILED', 'the launcher failed, or main left no answer');
  }
  return finish();
}
