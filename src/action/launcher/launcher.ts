// The launcher of every action: starts programs, outlives each of them, and says what came of it. Always exits 0. Uses no token and no
// package. Must never hand a secret on but by a pipe, and never print a word of another program but through the relay.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import type { Ended, Prepared } from './child.ts';
import { prepare, stop } from './child.ts';
import { append, attempt, sizeOf } from './command-file.ts';
import type { End } from './end.ts';
import { describeEnd, isOfFullDisk } from './end.ts';
import { plain, relay } from './relay.ts';
import type { StepAnswer, Step, Work } from './step.ts';
import { GO, WAIT } from './wait.ts';

/** One fault uses one of a run's deadlines, a silent service the two of main and what is taken back: 120, which is the promise. */
const MAIN_SECONDS = 55;
/** The runner drops a summary above 1 MiB. */
const SUMMARY_LIMIT_BYTES = 900 * 1024;
const WORDS_LIMIT = 900;
/** Together above the five seconds after which a command that hears no signal is killed. */
const REMOVE_TRIES = 70;
const REMOVE_WAIT_MS = 100;
/** By allow-list: what an earlier step set for node, the linker or a clear-text proxy stays outside. */
const MAIN_ENV = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_.*|(?:https|no)_proxy)$/i;
/** Plain words, or a path, which has every character but those that end a line for someone. */
const PLAIN_VALUE = /^(?:[\w:./ -]+|\/[^\p{Cc}\u2028\u2029]+)$/u;
/** Every signal that would end a process, that Node can hear, and that is no fault of its own memory or instructions. */
const ENDING = 'INT TERM HUP QUIT ALRM USR2 XCPU ABRT IO PROF PWR STKFLT SYS TRAP VTALRM';

/** Runs the step to its end, and the process with it. */
export async function launch(step: Step): Promise<never> {
  // NODE_DEBUG makes node itself print what a child is started with: tokens, and commands out of the inputs.
  process.stderr.write = () => true;
  // No memory of ours, with a password or a token in it, in a core file; children inherit it.
  attempt(() => fs.writeFileSync('/proc/self/coredump_filter', '0'));
  const { env, execPath, stdout } = process;
  const dist = import.meta.dirname;
  const random = () => randomBytes(16).toString('hex');
  const nonce = random();
  // What is empty or relative does not count: the children start in another folder, and the one that this starts in may be gone.
  const temp = env['RUNNER_TEMP'] ?? '';
  const folder = join(temp.startsWith('/') ? temp : '/tmp', `tki-${nonce.slice(0, 16)}`);
  // Without the space around it, as of every input.
  const given = step.secrets.map((name) => (env[name] ?? '').trim());
  const secrets = given.filter((secret) => secret !== '');
  // As it is, and as it stands in a JSON document; the longest first, for one can hold another. A word of three letters is in every text,
  // and hiding it would show which one it is.
  const forms = secrets.flatMap((text) => (text.length < 4 ? [] : [text, JSON.stringify(text).slice(1, -1)]));
  forms.sort((a, b) => b.length - a.length);
  const hide = (text: string) => forms.reduce((rest, form) => rest.replaceAll(form, '[cut]'), text);

  const kept: Record<string, string> = {};
  if (step.keeps !== null) kept[step.keeps.output] = join(folder, step.keeps.name);
  let answer: StepAnswer = { outputs: {}, level: 'warning', words: '', summary: '' };
  let begun = false;

  /** What to do about a reason of ours; the build leaves it beside the programs. */
  function nextFor(code: string): string {
    let next = 'Run the job again; if it happens again, report it with the log.';
    attempt(() => {
      const table = JSON.parse(fs.readFileSync(join(dist, 'blocked-template/next.json'), 'utf8'));
      next = String(table[code] ?? next);
    });
    return next;
  }

  function block(code: string, detail: string): void {
    const words = `BLOCKED. ${code}: ${detail.slice(0, 600)}. Next: ${nextFor(code)}`;
    answer = {
      outputs: {},
      level: 'warning',
      words,
      summary: `# ${step.title}: BLOCKED\n\n${plain(words, WORDS_LIMIT)}\n`,
    };
    attempt(() => (answer = { ...answer, summary: step.blocked?.(code, detail, work) ?? answer.summary }));
  }

  function died(what: string, end: End, more = ''): void {
    if (isOfFullDisk(end)) block('RUNNER_DISK_FULL', `${what} ran out of disk space${more}`);
    else block('ACTION_FAILED', `${what} ${describeEnd(end)}${more}`);
  }

  const output = (name: string): string =>
    name === 'may-gate' ? 'false' : (answer.outputs[name] ?? kept[name] ?? step.outputs[name]?.first ?? '');

  function begin(phase: string, words: readonly string[]): Prepared {
    const passed = Object.fromEntries(Object.entries(env).filter(([name]) => MAIN_ENV.test(name)));
    // Main hears whether there is one, and no more.
    step.secrets.forEach((name, at) => (passed[name] = given[at] === '' ? '' : 'given'));
    // One thread for files: with more, the archive's order, and so its digest, differs from run to run.
    passed['UV_THREADPOOL_SIZE'] = '1';
    return prepare([execPath, join(dist, step.main), phase, folder, ...words], passed, false);
  }

  const waiting = new Map<string, Prepared>();

  async function main(phase: string, seconds = MAIN_SECONDS): Promise<Ended> {
    const prepared = waiting.get(phase);
    waiting.delete(phase);
    // One that ended before its turn, as where a job has no room for so many at once, has done nothing.
    const { go } = prepared?.isThere() === true ? prepared : begin(phase, []);
    const ended = await go(GO, seconds);
    work.relay(`${ended.stdout}\n${ended.stderr}`);
    return ended;
  }

  const work: Work = {
    dist,
    nonce,
    folder,
    secrets,
    read: (...path) => fs.readFileSync(join(folder, ...path), 'utf8'),
    has: (name) => fs.existsSync(join(folder, name)),
    main,
    relay: (text) => void stdout.write(relay(hide(text))),
    hide,
    say: (part) => void (answer = { ...answer, ...part }),
    keep: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) if (value != null) kept[name] = value;
    },
    output,
    block,
    died,
  };

  /** Whether the runner's file took them. */
  function writeOutputs(): boolean {
    const end = `tki-${random()}`;
    // Only what the step has, and only plain words: half of an answer is none.
    const rows = Object.keys(step.outputs).map((name) => {
      const value = output(name);
      return `${name}<<${end}\n${PLAIN_VALUE.test(value) ? value : ''}\n${end}\n`;
    });
    const before = sizeOf(env['GITHUB_OUTPUT']);
    append(env['GITHUB_OUTPUT'], rows.join(''));
    return sizeOf(env['GITHUB_OUTPUT']) > before;
  }

  /** Governed rows may have been read: only what was promised stays. */
  function clear(): void {
    const rest = () =>
      fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name !== step.keeps?.name) : [];
    for (let tries = REMOVE_TRIES; tries > 0; tries--) {
      attempt(() => {
        for (const name of rest()) fs.rmSync(join(folder, name), { recursive: true, force: true });
        if (step.keeps === null) fs.rmdirSync(folder);
      });
      if (rest().length === 0) return;
      // A command that was told to end may still write, and a folder that is not empty stays.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REMOVE_WAIT_MS);
    }
  }

  function finish(): never {
    // The rows that are there say BLOCKED: nothing else may say otherwise.
    if (!writeOutputs() && begun)
      block('ACTION_FAILED', 'the runner accepted the first outputs but not the last');
    const text = Buffer.from(hide(answer.summary));
    const cut = text.length > SUMMARY_LIMIT_BYTES ? '\n\nCut here, at 900 KiB.\n' : '';
    append(env['GITHUB_STEP_SUMMARY'], `${text.subarray(0, SUMMARY_LIMIT_BYTES).toString()}${cut}`);
    const words = plain(hide(answer.words), WORDS_LIMIT).replaceAll('%', '%25');
    const level = answer.level === 'notice' ? 'notice' : 'warning';
    stdout.write(`::${level} title=tool-kiem-thu::${words} Non-gating: the end of a job is no verdict.\n`);
    for (const { end } of waiting.values()) attempt(end);
    attempt(clear);
    process.exit(0);
  }

  function interrupted(code: string, detail: string): never {
    stop();
    block(code, detail);
    return finish();
  }

  for (const name of ENDING.split(' '))
    process.on(`SIG${name}`, () => interrupted('INTERRUPTED', `the job was ended by SIG${name}`));
  process.on('uncaughtException', () => interrupted('ACTION_FAILED', 'the launcher failed'));
  stdout.on('error', () => {});

  try {
    // Not recursive: below /proc, node would try for ever.
    fs.mkdirSync(folder, 0o700);
    // A later run removes what this one leaves, once the process of that number and start time is gone.
    attempt(() => {
      const self = `${fs.readlinkSync('/proc/self/ns/pid')} ${fs.readFileSync('/proc/self/stat', 'latin1')}`;
      fs.writeFileSync(join(folder, 'launcher'), self);
    });
    // Whatever kills this process leaves these words behind.
    block('ACTION_FAILED', 'the run started but did not finish');
    begun = writeOutputs();
    // Those of later load themselves beside the first, and beside the host.
    for (const phase of step.phases) waiting.set(phase, begin(phase, [WAIT]));
    await step.run(work);
  } catch (error) {
    const full =
      error instanceof Error && 'code' in error && /^(?:ENOSPC|EDQUOT)$| -122$/.test(String(error.code));
    if (full) block('RUNNER_DISK_FULL', "the runner's disk is full");
    else block('ACTION_FAILED', 'the launcher failed, or a program left no answer');
  }
  return finish();
}
