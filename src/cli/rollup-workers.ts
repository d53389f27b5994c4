// The runs of `tki rollup`, verified by a few processes of this very program, a run at a time each. Runs at the operator's edge.
// A run whose process dies is tried once more in another; one that dies there too, hangs, or says something else costs that run, which
// is BLOCKED by name, and no other. Rows come back in the order of the directories, whoever was faster.
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { withPipes } from '../files/with-pipes.ts';
import { CodedError } from '../formats/coded-error.ts';
import type { CliIo } from './io.ts';
import { countsAtTerminal } from './progress.ts';
import type { RolledOnce } from './rollup.ts';
import { toRolled } from './rollup.ts';
import type { AnsweredRun, AskedRun } from './rollup-worker.ts';
import { ROLLUP_WORKER } from './rollup-worker-word.ts';
import type { VerifyInputs } from './verify-directory.ts';
import { verifyRuns } from './verify-runs.ts';

/** Below it the start of the processes, 0.15 s each, costs more than it saves. */
const WORTH_RUNS = 30;

/** Each has some 100 MB, whatever the number of runs. */
const MOST_WORKERS = 4;

/** One run. A packet has no limit of size: 1 GB takes half a minute on a busy machine. */
const RUN_DEADLINE_MS = 15 * 60_000;

/** Above any row, which holds a few sentences. */
const ANSWER_LIMIT = 1024 * 1024;

type Child = ChildProcessByStdio<Writable, Readable, null>;
/** `again`: it was not the run's doing for certain. */
type Answer = AnsweredRun | { readonly died: string; readonly again?: true };
type Edge = Pick<CliIo, 'dist' | 'node' | 'rules' | 'stderr' | 'watched'>;

/** What tests replace. */
export interface Workers {
  readonly count: number;
  readonly deadlineMs: number;
  readonly start: () => Child;
}

const ourWorkers = ({ node, dist }: Edge, runs: number): Workers => ({
  count: Math.min(availableParallelism(), MOST_WORKERS, Math.floor(runs / (WORTH_RUNS / 2))),
  deadlineMs: RUN_DEADLINE_MS,
  start: () =>
    spawn(node, [join(dist, 'cli.mjs'), ROLLUP_WORKER], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] }),
});

/** One line to it, and the line that comes back; or why none did, after which it is gone. */
function ask(child: Child, asked: AskedRun, deadlineMs: number): Promise<Answer> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null)
    return Promise.resolve({ died: `ended ${signalCode ?? `with code ${exitCode}`}`, again: true });
  return new Promise((resolve) => {
    let text = '';
    const done = (answer: Answer): void => {
      clearTimeout(timer);
      child.stdout.removeAllListeners('data');
      child.removeAllListeners();
      child.on('error', () => undefined);
      if ('died' in answer) child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => done({ died: `gave no answer in ${deadlineMs / 1000} s` }), deadlineMs);
    child.stdout.on('data', (piece: string) => {
      text += piece;
      if (text.length > ANSWER_LIMIT) done({ died: 'gave an answer without an end' });
      else if (text.endsWith('\n')) done(toAnswer(text));
    });
    child.on('error', () => done({ died: 'could not be started' }));
    child.on('close', (code, signal) =>
      done({ died: `ended ${signal ?? `with code ${code}`}`, again: true }),
    );
    child.stdin.write(`${JSON.stringify(asked)}\n`);
  });
}

function toAnswer(text: string): Answer {
  try {
    const answer = JSON.parse(text) as Partial<Record<'rolled' | 'wrong', object>>;
    if (answer.rolled !== undefined || answer.wrong !== undefined) return answer as AnsweredRun;
  } catch {
    // Said below.
  }
  return { died: 'gave an answer that is none' };
}

function startOne(start: Workers['start']): Child {
  const child = withPipes(start());
  child.stdout.setEncoding('utf8');
  // One that is gone before it has read: its close tells the story.
  child.stdin.on('error', () => undefined);
  return child;
}

/** A run that no process came to the end of. */
const unverified = (directory: string, died: string): RolledOnce =>
  toRolled({
    kind: 'unreadable',
    directory,
    why: `The process that verified this run ${died}`,
    hint: 'Verify it alone: `tki verify`.',
  });

/** What belongs to each run is in `given`, in the order of `directories`. Throws what one process would throw. */
export async function rollInWorkers(
  directories: readonly string[],
  given: readonly VerifyInputs[],
  io: Edge,
  { count, deadlineMs, start }: Workers,
): Promise<RolledOnce[]> {
  const rolled: RolledOnce[] = [];
  const progress = countsAtTerminal(io, 'verifying runs', directories.length);
  let [next, ended] = [0, 0];
  const wrong: CodedError[] = [];
  const work = async (): Promise<void> => {
    let child: Child | null = null;
    const tryOnce = async (asked: AskedRun): Promise<Answer> => {
      child ??= startOne(start);
      const answer = await ask(child, asked, deadlineMs);
      if ('died' in answer) child = null;
      return answer;
    };
    while (next < directories.length && wrong.length === 0) {
      const index = next++;
      const asked = { directory: directories[index] ?? '', given: given[index] ?? {} };
      const first = await tryOnce(asked);
      const answer = 'died' in first && first.again === true ? await tryOnce(asked) : first;
      if ('wrong' in answer)
        wrong.push(new CodedError(answer.wrong.code, answer.wrong.message, answer.wrong.hint));
      else rolled[index] = 'died' in answer ? unverified(asked.directory, answer.died) : answer.rolled;
      progress(++ended);
    }
    // It has nothing left to say, and nobody waits for its end.
    (child as Child | null)?.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: count }, work));
  const [first] = wrong;
  if (first !== undefined) throw first;
  return rolled;
}

/** Few runs are verified here; so are those under rules that a test brings, which are no text. */
export async function rollAll(
  directories: readonly string[],
  given: readonly VerifyInputs[],
  io: Edge,
): Promise<RolledOnce[]> {
  if (directories.length >= WORTH_RUNS && io.rules === undefined) {
    const workers = ourWorkers(io, directories.length);
    if (workers.count > 1) return rollInWorkers(directories, given, io, workers);
  }
  return verifyRuns(directories, given, io, toRolled);
}
