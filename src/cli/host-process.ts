// Runs dist/host.mjs, the only privileged program: a plan in, one result out. Runs unprivileged wherever it can. It may be started
// before its plan is ready, and does nothing without one.
// Attackers: a host program that was replaced, hangs, floods or lies. Its output is bounded, timed and validated.
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { quoted } from '../formats/quoted.ts';
import { WITHOUT_ENVIRONMENT } from '../formats/host-command.ts';
import type { HostResult, Plan } from '../formats/documents.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { contradictionIn, parseHostResult } from '../report/host-result.ts';
import type { CliIo } from './io.ts';

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

export type HostOutcome =
  | { readonly kind: 'result'; readonly result: HostResult }
  | { readonly kind: 'no-result'; readonly reason: ReasonCode; readonly detail: string };

interface Ended {
  readonly how: 'exited' | 'not started' | 'stopped';
  readonly status: string;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function commandLine(io: CliIo): { file: string; args: string[] } {
  const host = join(io.dist, 'host.mjs');
  if (io.uid === 0) return { file: io.node, args: [host] };
  return { file: io.sudo, args: ['-n', '--', ...WITHOUT_ENVIRONMENT, io.node, host] };
}

/** A host that waits for its plan. Disposed of without one, it ends without having done anything. */
export interface StartedHost extends Disposable {
  /** Once. Resolves when the host has ended, or was stopped. */
  run(input: string, limits: HostLimits): Promise<Ended>;
}

/** Starts the host, so that it is up when the plan is. */
export function startHost(io: CliIo): StartedHost {
  const { file, args } = commandLine(io);
  const child = spawn(file, args, { env: {}, cwd: '/', stdio: 'pipe' });
  // A host that ends before it has read its plan: the close event tells the story.
  child.stdin.on('error', () => undefined);
  let failed: Error | null = null;
  let closed: readonly [code: number | null, signal: string | null] | null = null;
  child.on('error', (error) => void (failed ??= error));
  child.on('close', (code, signal) => void (closed = [code, signal]));
  let given = false;
  return {
    run(input, limits) {
      given = true;
      return runToEnd(child, input, limits, { failed: () => failed, closed: () => closed });
    },
    [Symbol.dispose]() {
      if (given) return;
      // Where sudo is between us a kill cannot reach the host; one whose input ends without a plan ends.
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      child.kill('SIGKILL');
    },
  };
}

interface Already {
  readonly failed: () => Error | null;
  readonly closed: () => readonly [code: number | null, signal: string | null] | null;
}

function runToEnd(
  child: ChildProcessByStdio<Writable, Readable, Readable>,
  input: string,
  limits: HostLimits,
  already: Already,
): Promise<Ended> {
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
    const notStarted = (error: Error) =>
      end('not started', `could not be started (${'code' in error ? String(error.code) : 'UNKNOWN'})`);
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
  const ended = await host.run(JSON.stringify(plan), { ...limits, deadlineMs });
  const lastWords = ended.stderr.trim().slice(-LAST_WORDS_UNITS);
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
    detail: `the host program ${what}${lastWords === '' ? '' : `; its last words: ${quoted(lastWords)}`}`,
  });
  if (ended.how !== 'exited') return failed(ended.status);
  const result = parseHostResult(ended.stdout);
  if (result === null) return failed(`gave no acceptable result (it ${ended.status})`);
  // A doctor's or a sabotage's answer has rows of its own, and no report to contradict.
  const judges = plan.command === 'inspect' || (plan.command === 'attest' && plan.sabotage.length === 0);
  const differs = judges ? contradictionIn(result) : null;
  return differs === null ? { kind: 'result', result } : failed(`contradicts itself: ${differs}`);
}
