// Drives one container: create, start, watch, delete. stdio are plain files that the host holds open, because what a
// runtime's `create` gets as pipes closes early, and because a file cannot fill up and block.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import type { Runtime } from './choose-runtime.ts';
import { processStart } from '../files/process-start.ts';
import { CodedError } from '../formats/coded-error.ts';

/** One call of a runtime. Measured: 6-50 ms; a machine under load takes seconds. */
const RUNTIME_CALL_MS = 30_000;

/** A process that a runtime killed is gone once the kernel has taken it apart: under emulation after the runtime has ended. */
const GONE_MS = 30_000;
const POLL_MS = 20;

async function isGone(pid: number, started: string): Promise<boolean> {
  for (const until = performance.now() + GONE_MS; processStart(pid) === started; await sleep(POLL_MS))
    if (performance.now() > until) return false;
  return true;
}

export const runtimeFailed = (
  message: string,
  hint = 'read the runtime’s words above; `tki doctor` shows what it needs',
) => new CodedError('SANDBOX_FAILED', message, hint);

const BUSY =
  'run again on a quieter machine, or raise the limit with --deadline SECONDS; a runtime that hangs on a quiet one needs repair';

type Stdio = ['ignore' | number, 'ignore' | number, 'ignore' | number];

/** Runs a command with an empty environment; resolves with its exit code and its bounded stderr. */
export async function callRuntime(
  command: readonly string[],
  stdio: Stdio = ['ignore', 'ignore', 'ignore'],
  limitMs: number = RUNTIME_CALL_MS,
): Promise<number> {
  const [file = '', ...args] = command;
  return await new Promise((resolve, reject) => {
    const child = spawn(file, args, { env: {}, stdio, timeout: limitMs, killSignal: 'SIGKILL' });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (child.killed) {
        const name = path.basename(file);
        reject(runtimeFailed(`${name} did not end within ${limitMs / 1000} s`, BUSY));
      } else if (code === null) reject(runtimeFailed(`${path.basename(file)} was ended by ${signal}`));
      else resolve(code);
    });
  });
}

/**
 * A file without mode bits. A runtime gives it to the container's user; without `fchmod`, which the filter denies, its
 * owner cannot open it again.
 */
function sealedFile(file: string): number {
  const descriptor = fs.openSync(
    file,
    fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_EXCL | fs.constants.O_APPEND,
    0o600,
  );
  fs.fchmodSync(descriptor, 0);
  return descriptor;
}

function writeOnly(file: string): number {
  return fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_APPEND);
}

export interface Container extends AsyncDisposable {
  readonly pid: number;
  /** Start time of that process: with the pid, what tells it from a later process of the same number. */
  readonly started: string;
  start(): Promise<void>;
  /** True once the host was asked to stop. */
  interrupted(): boolean;
  /** True while the first process of the container runs. */
  alive(): boolean;
  /** The first line of stdout once it is whole; null before. Reads never go past `limit` bytes. */
  firstLine(limit: number): string | null;
  /** All of stderr so far, at most `limit` bytes. */
  errors(limit: number): string;
  delete(): Promise<void>;
}

export interface ContainerPlaces {
  readonly id: string;
  readonly bundle: string;
  readonly stdio: string;
  readonly state: string;
  readonly signal: AbortSignal;
  /** For one call of the runtime. */
  readonly callSeconds: number;
  /** Told once the runtime has deleted the container and its first process is gone. */
  readonly deleted: () => void;
}

/** The runtime's global arguments for one run: its own state directory, so that no other container is ever in reach. */
export function runtimeCommand(runtime: Runtime, state: string): string[] {
  return [...runtime.command, '--root', state];
}

/** Who comes later waits for it too, and the first one alone is told why it failed. */
export function onlyOnce(act: () => Promise<void>): () => Promise<void> {
  let acting: Promise<void> | null = null;
  return async () => {
    if (acting !== null) return await acting.catch(() => undefined);
    acting = act();
    await acting;
  };
}

/** Creates the container. Throws SANDBOX_FAILED with the runtime's own words. */
export async function createContainer(runtime: Runtime, places: ContainerPlaces): Promise<Container> {
  const file = (name: string) => path.join(places.stdio, name);
  const held = {
    in: sealedFile(file('stdin')),
    out: sealedFile(file('stdout')),
    err: sealedFile(file('stderr')),
  };
  const given = {
    in: fs.openSync(file('stdin'), 'r'),
    out: writeOnly(file('stdout')),
    err: writeOnly(file('stderr')),
  };
  const command = runtimeCommand(runtime, places.state);
  const pidFile = file('pid');
  const [said, complained] = [growing(held.out), growing(held.err)];
  const words = () => complained(4096).trim() || 'no words';
  try {
    const code = await callRuntime(
      [...command, 'create', '--bundle', places.bundle, '--pid-file', pidFile, places.id],
      [given.in, given.out, given.err],
      places.callSeconds * 1000,
    );
    if (code !== 0) throw runtimeFailed(`${runtime.id} create ended with ${code}: ${words()}`);
  } finally {
    for (const descriptor of Object.values(given)) fs.closeSync(descriptor);
  }
  const pid = Number.parseInt(fs.readFileSync(pidFile, 'latin1'), 10);
  const started = processStart(pid);
  if (!Number.isInteger(pid) || pid < 2 || started === null) {
    throw runtimeFailed(`${runtime.id} created a container without a process`);
  }
  const remove = onlyOnce(async () => {
    // One that hangs is ended, and what it leaves is the workspace's to remove.
    const code = await callRuntime([...command, 'delete', '--force', places.id]).catch(() => -1);
    for (const descriptor of Object.values(held)) fs.closeSync(descriptor);
    // The workspace, which owns the lock record, ends and removes what a failed delete leaves.
    if (code !== 0 || !(await isGone(pid, started))) {
      throw runtimeFailed(`${runtime.id} delete ended with ${code} and left the container`);
    }
    places.deleted();
  });
  return {
    pid,
    started,
    async start() {
      const code = await callRuntime(
        [...command, 'start', places.id],
        ['ignore', 'ignore', held.err],
        places.callSeconds * 1000,
      );
      if (code !== 0) throw runtimeFailed(`${runtime.id} start ended with ${code}: ${words()}`);
    },
    interrupted: () => places.signal.aborted,
    alive: () => processStart(pid) === started,
    firstLine(limit) {
      const text = said(limit);
      const end = text.indexOf('\n');
      return end === -1 ? null : text.slice(0, end);
    },
    errors: complained,
    delete: remove,
    [Symbol.asyncDispose]: remove,
  };
}

/** A file that its writer makes longer, up to a limit: it is asked every few milliseconds, and read when its size is another one. */
function growing(descriptor: number): (limit: number) => string {
  let known = { size: 0, limit: 0, text: '' };
  return (limit) => {
    const { size } = fs.fstatSync(descriptor);
    if (size === known.size && limit === known.limit) return known.text;
    const buffer = Buffer.alloc(Math.min(size, limit, REPORT_LIMIT_BYTES));
    const count = fs.readSync(descriptor, buffer, 0, buffer.length, 0);
    known = { size, limit, text: buffer.toString('utf8', 0, count) };
    return known.text;
  };
}
