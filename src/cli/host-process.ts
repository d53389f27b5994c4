// Runs dist/host.mjs, the only privileged program: a plan in, one result out. Runs unprivileged wherever it can.
// Attackers: a host program that was replaced, hangs, floods or lies. Its output is bounded, timed and validated.
import { errorCode } from '../files/error-code.ts';
import { quoted } from '../formats/quoted.ts';
import type { HostResult, Plan } from '../formats/documents.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { contradictionIn, parseHostResult } from '../report/host-result.ts';
import type { CliIo } from './io.ts';
import { noRoomFor } from './host-room.ts';
import { startHost } from './start-host.ts';
import type { StartedHost } from './start-host.ts';

export interface HostLimits {
  readonly stdoutBytes: number;
  readonly stderrBytes: number;
  readonly deadlineMs: number;
}

export const hostLimits: HostLimits = {
  // Three reports of at most 16 MiB each, evidence and run.json.
  stdoutBytes: 64 * 1024 * 1024,
  // Words for a person; a flood of them is a fault.
  stderrBytes: 1024 * 1024,
  // Above the host's own deadlines for building, probing and inspecting taken together, at their most, so that it can report first.
  deadlineMs: 1_000_000,
};

/** What is repeated of the host's last words. */
const LAST_WORDS_UNITS = 400;

/** Node that aborts says why, and then where in Node: the reason would be cut away for the sake of the addresses. */
const STACK = /^-+ (?:Native|JavaScript) stack trace -+$/m;

const lastWordsOf = (stderr: string) => (stderr.split(STACK)[0] ?? '').trim().slice(-LAST_WORDS_UNITS);

/** V8 was refused memory that is written and then run: it lets a change of permissions fail for want of memory (12, ENOMEM) alone. */
const NO_WRITTEN_CODE = /v8::base::OS::SetPermissions|^# Check failed: 12 == \(\*__errno_location \(\)\)/m;
const WRITTEN_CODE =
  '; this job may run no memory that it has written, and Node’s compilers do: start it without (systemd: no `MemoryDenyWriteExecute=`)';

export type HostOutcome =
  | { readonly kind: 'result'; readonly result: HostResult }
  | { readonly kind: 'no-result'; readonly reason: ReasonCode; readonly detail: string };

interface Ended {
  readonly how: 'exited' | 'not started' | 'stopped';
  readonly status: string;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Gives a started host its plan. Resolves when it has ended, or was stopped. */
function runToEnd(started: StartedHost, input: string, limits: HostLimits): Promise<Ended> {
  const { child, already } = started.take();
  return new Promise((resolve) => {
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    const sizes = { stdout: 0, stderr: 0 };
    let cut: string | null = null;

    const end = (how: Ended['how'], status: string): void => {
      clearTimeout(timer);
      // Where sudo is between us a kill cannot reach the host; closed pipes end our part of it.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve({
        how: cut === null ? how : 'stopped',
        status: cut ?? status,
        stdout: Buffer.concat(chunks.stdout),
        stderr: Buffer.concat(chunks.stderr).toString('utf8'),
      });
    };
    const stop = (why: string): void => {
      cut ??= why;
      child.kill('SIGKILL');
      // Not on `close`: a process that outlives the host can hold its pipes open for ever.
      end('stopped', why);
    };
    const timer = setTimeout(
      () => stop(`gave no result within ${limits.deadlineMs / 1000} s`),
      limits.deadlineMs,
    );
    const collect = (name: 'stdout' | 'stderr', limit: number) => (chunk: Buffer) => {
      sizes[name] += chunk.length;
      if (sizes[name] > limit) stop(`wrote more than ${limit} bytes to ${name}`);
      else chunks[name].push(chunk);
    };
    child.stdout.on('data', collect('stdout', limits.stdoutBytes));
    child.stderr.on('data', collect('stderr', limits.stderrBytes));
    const notStarted = (error: Error) => end('not started', `could not be started (${errorCode(error)})`);
    const ended = (code: number | null, signal: string | null) => {
      if (signal === null) end('exited', `ended with status ${code}`);
      else end('stopped', `was ended by ${signal}`);
    };
    child.on('error', notStarted);
    child.on('close', ended);
    const [failure, closing] = [already.failed(), already.closed()];
    if (failure !== null) notStarted(failure);
    else if (closing !== null) ended(...closing);
    child.stdin.end(input);
  });
}

/** Runs the host with `plan`. Never throws and never waits longer than its deadline. */
export async function runHost(
  plan: Plan,
  io: CliIo,
  limits: HostLimits = hostLimits,
  started?: StartedHost,
): Promise<HostOutcome> {
  if (!io.nodeCanReplaceProgram) {
    return {
      kind: 'no-result',
      reason: 'RUNTIME_UNSUPPORTED',
      detail:
        'this Node cannot replace its own program (process.execve); Node 24 can: in the clone `npx tki` starts it',
    };
  }
  // Of four stages each may take what the caller asked for.
  const deadlineMs = limits.deadlineMs + 4_000 * (plan.deadline_seconds ?? 0);
  const host = started ?? startHost(io);
  const room = noRoomFor(host.pid);
  if (room !== null) {
    host[Symbol.dispose]();
    return { kind: 'no-result', reason: 'HOST_FAILED', detail: room };
  }
  const ended = await runToEnd(host, JSON.stringify(plan), { ...limits, deadlineMs });
  const lastWords = lastWordsOf(ended.stderr);
  const fromSudo = ended.how === 'not started' || lastWords.startsWith('sudo:');
  if (io.uid !== 0 && ended.stdout.length === 0 && fromSudo) {
    return {
      kind: 'no-result',
      reason: 'NO_PRIVILEGE',
      detail:
        ended.how === 'not started'
          ? 'not root, and sudo is not installed'
          : `not root, and ${quoted(lastWords)}`,
    };
  }
  const failed = (what: string): HostOutcome => ({
    kind: 'no-result',
    reason: 'HOST_FAILED',
    detail: `the host program ${what}${lastWords === '' ? '' : `; its last words: ${quoted(lastWords)}`}${
      ended.how === 'stopped' && NO_WRITTEN_CODE.test(ended.stderr) ? WRITTEN_CODE : ''
    }`,
  });
  if (ended.how !== 'exited') return failed(ended.status);
  const result = parseHostResult(ended.stdout);
  if (result === null) return failed(`gave no acceptable result (it ${ended.status})`);
  // A doctor's or a sabotage's answer has rows of its own, and no report to contradict.
  const judges = plan.command === 'inspect' || (plan.command === 'attest' && plan.sabotage.length === 0);
  const differs = judges ? contradictionIn(result) : null;
  return differs === null ? { kind: 'result', result } : failed(`contradicts itself: ${differs}`);
}
