// Where a run lives on the host, and how it is cleaned up: by its own lock record and by nothing else, so that a foreign
// container whose name looks like ours is never touched. Runs as root in dist/host.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from '../files/process-start.ts';
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { HOST_ROOT } from './host-root.ts';
import { mountPointsBelow, unmount } from './mounts.ts';

/** Locks, runtime state and the control's records: tmpfs on every systemd machine, gone with a reboot. */
export const STATE_ROOT = `${HOST_ROOT}/run/tool-kiem-thu`;

/** Where runs have their folders. */
const RUNS = `${HOST_ROOT}${WORK_ROOT}`;

/** How long a killed container's first process may take to go. */
const END_WAIT_MS = 10_000;

export interface LockRecord {
  readonly schema: 'tki-lock/v2';
  readonly run: string;
  readonly pid: number;
  readonly process_start: string;
  readonly boot_id: string;
  /** A process id means nothing outside of the namespace that it was read in. */
  readonly pid_namespace: string;
  /** The container's first process, once there is one. */
  readonly init: { readonly pid: number; readonly start: string } | null;
  /** The command that drives the runtime, without its sub-command: executable first. Null before one is chosen. */
  readonly runtime_command: readonly string[] | null;
  readonly container: string;
}

export class WorkspaceError extends Error {
  readonly code = 'WORKSPACE';
  readonly hint = 'remove what stands there, or run on a machine where only root can write it';
}

function pidNamespace(): string {
  return fs.readlinkSync('/proc/self/ns/pid');
}

export function bootId(): string {
  return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

/** Makes a directory that only root can enter, or throws when something else stands in its place. */
function rootOnly(directory: string): void {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const facts = fs.lstatSync(directory);
  if (!facts.isDirectory() || facts.uid !== 0 || (facts.mode & 0o077) !== 0) {
    throw new WorkspaceError(`${directory} is not a directory that belongs to root alone`);
  }
}

// Flat, so that a run that ends never removes a folder that another one is about to use.
const lockPath = (run: string) => path.join(STATE_ROOT, `lock-${run}.json`);
const stateDir = (run: string) => path.join(STATE_ROOT, `s-${run}`);

/** Where the control's record of a key stands: the only thing that a run leaves behind. */
export function controlPath(hex: string): string {
  return path.join(STATE_ROOT, `control-${hex}.json`);
}

export interface Workspace extends AsyncDisposable {
  readonly run: string;
  readonly dir: string;
  readonly bundle: string;
  readonly rootfs: string;
  readonly inDir: string;
  readonly outDir: string;
  readonly stdio: string;
  readonly state: string;
  /** Writes the runtime into the lock record before it makes anything, and the first process once there is one. */
  record(runtimeCommand: readonly string[], container: string, init: LockRecord['init']): void;
}

export type RunRuntime = (command: readonly string[]) => Promise<unknown>;

/** Opens the place of one run. Disposing of it removes everything that the lock record names. */
export function openWorkspace(run: string, runRuntime: RunRuntime): Workspace {
  rootOnly(STATE_ROOT);
  rootOnly(RUNS);
  const dir = path.join(RUNS, run);
  const lock = (
    runtimeCommand: readonly string[] | null,
    container: string,
    init: LockRecord['init'],
  ): LockRecord => ({
    schema: 'tki-lock/v2',
    run,
    pid: process.pid,
    process_start: processStart(process.pid) ?? '',
    boot_id: bootId(),
    pid_namespace: pidNamespace(),
    init,
    runtime_command: runtimeCommand,
    container,
  });
  const write = (record: LockRecord) => {
    fs.writeFileSync(`${lockPath(run)}.new`, JSON.stringify(record), { mode: 0o600 });
    fs.renameSync(`${lockPath(run)}.new`, lockPath(run));
  };
  write(lock(null, '', null));
  // With its parent: a run that ends at this moment may have just removed it.
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  rootOnly(RUNS);
  rootOnly(dir);
  const place = (name: string, mode: number) => {
    const directory = path.join(dir, name);
    fs.mkdirSync(directory, { mode });
    fs.chmodSync(directory, mode);
    return directory;
  };
  const bundle = place('bundle', 0o700);
  fs.mkdirSync(stateDir(run), { mode: 0o700 });
  return {
    run,
    dir,
    bundle,
    rootfs: path.join(bundle, 'rootfs'),
    inDir: place('in', 0o755),
    outDir: place('out', 0o700),
    stdio: place('stdio', 0o700),
    state: stateDir(run),
    record: (runtimeCommand, container, init) => write(lock(runtimeCommand, container, init)),
    async [Symbol.asyncDispose]() {
      const record = readLock(lockPath(run));
      if (record !== null) await removeRun(record, runRuntime);
    },
  };
}

function readLock(file: string): LockRecord | null {
  try {
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as LockRecord;
    return record.schema === 'tki-lock/v2' && /^[0-9a-f]{16}$/.test(record.run) ? record : null;
  } catch {
    return null;
  }
}

/** Removes what one lock record names: container, mounts, folder, record. Throws rather than delete below a mount. */
async function removeRun(record: LockRecord, runRuntime: RunRuntime): Promise<void> {
  const dir = path.join(RUNS, record.run);
  if (record.runtime_command !== null && record.boot_id === bootId()) {
    try {
      await runRuntime([...record.runtime_command, 'delete', '--force', record.container]);
    } catch {
      // The runtime may be gone since. What follows needs none: the first process ends all of the container.
    }
    await end(record.init);
    await removeControlGroups(record.container);
  }
  for (const mountPoint of mountPointsBelow(dir).reverse()) unmount(mountPoint);
  if (mountPointsBelow(dir).length > 0) throw new WorkspaceError(`something is still mounted below ${dir}`);
  fs.rmSync(dir, { recursive: true, force: true });
  fs.rmSync(stateDir(record.run), { recursive: true, force: true });
  fs.rmSync(lockPath(record.run), { force: true });
  try {
    fs.rmdirSync(RUNS);
  } catch {
    // Another run is under way.
  }
}

/** What a runtime's `delete` says is not taken for what it did. A container's first process ends all of it. */
async function end(init: LockRecord['init']): Promise<void> {
  if (init === null) return;
  for (let wait = 0; processStart(init.pid) === init.start; wait += 10) {
    if (wait === 0) process.kill(init.pid, 'SIGKILL');
    if (wait > END_WAIT_MS) throw new WorkspaceError(`the container's process ${init.pid} does not end`);
    await sleep(10);
  }
}

/** Empty control groups that carry the container's own name: the kernel removes none that still holds a process. */
async function removeControlGroups(container: string): Promise<void> {
  if (!/^tki-[0-9a-f]{16}$/.test(container)) return;
  const roots = [`${HOST_ROOT}/sys/fs/cgroup`];
  for (const entry of fs.readdirSync(`${HOST_ROOT}/sys/fs/cgroup`, { withFileTypes: true })) {
    if (entry.isDirectory()) roots.push(path.join(`${HOST_ROOT}/sys/fs/cgroup`, entry.name));
  }
  for (const root of roots) {
    for (let wait = 0; ; wait += 10) {
      try {
        fs.rmdirSync(path.join(root, container));
        break;
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT') break;
        // The first process is gone before the last of its threads, and they still count.
        if (code !== 'EBUSY' || wait > END_WAIT_MS)
          throw new WorkspaceError(`the control group of ${container} stays (${code})`);
        await sleep(10);
      }
    }
  }
}

const LOCK_NAME = /^lock-[0-9a-f]{16}\.json$/;

export interface Swept {
  /** Runs of which nothing is left. */
  readonly removed: readonly string[];
  /** Runs of which something stays, and why: theirs alone, so that another run goes on beside it. */
  readonly left: readonly { readonly run: string; readonly why: string }[];
}

/** Cleans up after runs whose host was killed. What cannot be removed is told, and stops nobody: every run has its own names. */
export async function removeDeadRuns(runRuntime: RunRuntime): Promise<Swept> {
  if (!fs.existsSync(STATE_ROOT)) return { removed: [], left: [] };
  rootOnly(STATE_ROOT);
  const removed: string[] = [];
  const left: { run: string; why: string }[] = [];
  for (const name of fs.readdirSync(STATE_ROOT)) {
    const file = path.join(STATE_ROOT, name);
    const record = LOCK_NAME.test(name) ? readLock(file) : null;
    if (record === null) continue;
    const here = record.boot_id === bootId();
    // A host in another process namespace cannot be asked whether it lives, so what it made is left alone.
    if (here && record.pid_namespace !== pidNamespace()) continue;
    if (here && processStart(record.pid) === record.process_start) continue;
    try {
      await removeRun(record, runRuntime);
    } catch (error) {
      // Another host swept it at the same moment: then its record is gone as well.
      if (fs.existsSync(file)) {
        left.push({ run: record.run, why: error instanceof Error ? error.message : 'unknown' });
        continue;
      }
    }
    fs.rmSync(`${file}.new`, { force: true });
    removed.push(record.run);
  }
  return { removed, left };
}
