// Where a run lives on the host, and how it is cleaned up: by its own lock record and by nothing else, so that a foreign
// container whose name looks like ours is never touched. Runs as root in dist/host.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../files/error-code.ts';
import { processStart } from '../files/process-start.ts';
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { HOST_ROOT } from './host-root.ts';
import { mountPointsBelow, unmount } from './mounts.ts';
import { CodedError } from '../formats/coded-error.ts';
import { onStorage } from './storage.ts';

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

const notOurs = (message: string) =>
  new CodedError(
    'WORKSPACE',
    message,
    'remove what is there, or run on a machine where only root can write it',
  );

function pidNamespace(): string {
  return fs.readlinkSync('/proc/self/ns/pid');
}

export function bootId(): string {
  return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

/** How often a folder is made that another run, which ends, may remove again at the same moment. */
const MAKE_TRIES = 100;

/** One after the other: Node's own way says ENOENT where the kernel said that the file system is read-only. */
function makeDirectory(directory: string): void {
  const options = { mode: 0o700 };
  try {
    fs.mkdirSync(directory, options);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || directory === path.dirname(directory)) throw error;
    makeDirectory(path.dirname(directory));
    fs.mkdirSync(directory, options);
  }
}

/** A folder that another run removes between two of our calls is made again. */
function madeDirectory(directory: string): fs.Stats {
  for (let tries = 1; ; tries += 1) {
    try {
      makeDirectory(directory);
      return fs.lstatSync(directory);
    } catch (error) {
      if (!['ENOENT', 'EEXIST'].includes(errorCode(error)) || tries === MAKE_TRIES) throw error;
    }
  }
}

/** Makes a directory that only root can enter, or throws when something else is in its place. */
function rootOnly(directory: string): void {
  const facts = onStorage(directory, () => madeDirectory(directory));
  if (!facts.isDirectory() || facts.uid !== 0 || (facts.mode & 0o077) !== 0) {
    throw notOurs(`${directory} is not a directory that belongs to root alone`);
  }
}

// Flat, so that a run that ends never removes a folder that another one is about to use.
const lockPath = (run: string) => path.join(STATE_ROOT, `lock-${run}.json`);
const stateDir = (run: string) => path.join(STATE_ROOT, `s-${run}`);

/** Where the control's record of a key is: the only thing that a run leaves behind. */
export function controlPath(hex: string): string {
  return path.join(STATE_ROOT, `control-${hex}.json`);
}

/** Records that are kept: one for each runtime and release that a machine uses in one boot, with room to spare. */
const CONTROL_RECORDS = 16;

const CONTROL_NAME = /^control-[0-9a-f]{64}\.json$/;
const UNNAMED_CONTROL = /^control-[0-9a-f]{64}\.json\.[0-9a-f]{16}$/;

/**
 * Keeps a control's record, whole or not at all, under a name of the run's own until then; drops the oldest of too many. False
 * where the machine has no room for it: a run needs none.
 */
export function keepControl(file: string, text: string, run: string): boolean {
  const begun = `${file}.${run}`;
  try {
    fs.writeFileSync(begun, text, { mode: 0o600, flag: 'wx' });
    fs.renameSync(begun, file);
    dropControls();
    return true;
  } catch {
    fs.rmSync(begun, { force: true });
    return false;
  }
}

function dropControls(): void {
  const age = (name: string) =>
    fs.statSync(path.join(STATE_ROOT, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = fs.readdirSync(STATE_ROOT);
  const kept = names.filter((name) => CONTROL_NAME.test(name)).sort((a, b) => age(b) - age(a));
  const begun = names.filter((name) => UNNAMED_CONTROL.test(name) && Date.now() - age(name) > UNNAMED_AGE_MS);
  for (const name of [...kept.slice(CONTROL_RECORDS), ...begun])
    fs.rmSync(path.join(STATE_ROOT, name), { force: true });
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
  const write = (record: LockRecord) =>
    onStorage(STATE_ROOT, () => {
      fs.writeFileSync(`${lockPath(run)}.new`, JSON.stringify(record), { mode: 0o600 });
      fs.renameSync(`${lockPath(run)}.new`, lockPath(run));
    });
  const place = (name: string, mode: number) => {
    const directory = path.join(dir, name);
    onStorage(RUNS, () => {
      fs.mkdirSync(directory, { mode });
      fs.chmodSync(directory, mode);
    });
    return directory;
  };
  const made = { bundle: '', inDir: '', outDir: '', stdio: '' };
  try {
    write(lock(null, '', null));
    // With its parent: a run that ends at this moment may have just removed it.
    rootOnly(dir);
    rootOnly(RUNS);
    made.bundle = place('bundle', 0o700);
    onStorage(STATE_ROOT, () => fs.mkdirSync(stateDir(run), { mode: 0o700 }));
    made.inDir = place('in', 0o755);
    made.outDir = place('out', 0o700);
    made.stdio = place('stdio', 0o700);
  } catch (error) {
    // Nothing is mounted or started yet: what was made before the failure goes, and nobody has to sweep it.
    try {
      removeFiles(run);
    } catch {
      // The first failure is the one to tell; the record stays, and the next run sweeps it.
    }
    throw error;
  }
  return {
    run,
    dir,
    ...made,
    rootfs: path.join(made.bundle, 'rootfs'),
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
  if (mountPointsBelow(dir).length > 0) throw notOurs(`something is still mounted below ${dir}`);
  removeFiles(record.run);
}

/** What a run has on the two file systems, its record last. Nothing is mounted below it any more. */
function removeFiles(run: string): void {
  fs.rmSync(path.join(RUNS, run), { recursive: true, force: true });
  fs.rmSync(stateDir(run), { recursive: true, force: true });
  fs.rmSync(`${lockPath(run)}.new`, { force: true });
  fs.rmSync(lockPath(run), { force: true });
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
    if (wait > END_WAIT_MS) throw notOurs(`the container's process ${init.pid} does not end`);
    await sleep(10);
  }
}

/** Empty control groups that carry the container's own name: the kernel removes none that still holds a process. */
async function removeControlGroups(container: string): Promise<void> {
  if (!/^tki-[0-9a-f]{16}$/.test(container)) return;
  const groups = `${HOST_ROOT}/sys/fs/cgroup`;
  const roots = [groups];
  // A machine without control groups has none of ours.
  const mounted = fs.existsSync(groups) ? fs.readdirSync(groups, { withFileTypes: true }) : [];
  for (const entry of mounted) {
    if (entry.isDirectory()) roots.push(path.join(groups, entry.name));
  }
  for (const root of roots) {
    for (let wait = 0; ; wait += 10) {
      try {
        fs.rmdirSync(path.join(root, container));
        break;
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        // Where they are read-only none was made.
        if (code === 'ENOENT' || (code === 'EROFS' && !fs.existsSync(path.join(root, container)))) break;
        // The first process is gone before the last of its threads, and they still count.
        if (code !== 'EBUSY' || wait > END_WAIT_MS)
          throw notOurs(`the control group of ${container} cannot be removed (${code})`);
        await sleep(10);
      }
    }
  }
}

const LOCK_NAME = /^lock-[0-9a-f]{16}\.json$/;

/** A record whose host was killed before it had its name: nothing else of that run was made. */
const UNNAMED_LOCK = /^lock-[0-9a-f]{16}\.json\.new$/;

/** Of a half-written one nobody knows whose it is: a host writes it in an instant, so one of this age has none. */
const UNNAMED_AGE_MS = 600_000;

/** For the sweep as a whole: a run waits for it. What it does not come to is left for the next one, and told. */
const SWEEP_MS = 20_000;

/** True for a record whose host is gone. One in another process namespace cannot be asked, so what it made is left alone. */
function isDead(record: LockRecord): boolean {
  if (record.boot_id !== bootId()) return true;
  return record.pid_namespace === pidNamespace() && processStart(record.pid) !== record.process_start;
}

function removeUnnamed(file: string): void {
  try {
    if (fs.existsSync(file.slice(0, -'.new'.length))) return;
    const record = readLock(file);
    const old = Date.now() - fs.statSync(file).mtimeMs > UNNAMED_AGE_MS;
    if (record === null ? old : isDead(record)) fs.rmSync(file);
  } catch {
    // Its host has just named or removed it.
  }
}

export interface Swept {
  /** Runs of which nothing is left. */
  readonly removed: readonly string[];
  /** Runs of which something stays, and why: theirs alone, so that another run goes on beside it. */
  readonly left: readonly { readonly run: string; readonly why: string }[];
}

/** Cleans up after runs whose host was killed. What cannot be removed is reported, and stops nobody: every run has its own names. */
export async function removeDeadRuns(runRuntime: RunRuntime): Promise<Swept> {
  if (!fs.existsSync(STATE_ROOT)) return { removed: [], left: [] };
  rootOnly(STATE_ROOT);
  const removed: string[] = [];
  const left: { run: string; why: string }[] = [];
  const until = performance.now() + SWEEP_MS;
  for (const name of fs.readdirSync(STATE_ROOT)) {
    const file = path.join(STATE_ROOT, name);
    if (UNNAMED_LOCK.test(name)) removeUnnamed(file);
    const record = LOCK_NAME.test(name) ? readLock(file) : null;
    if (record === null || !isDead(record)) continue;
    try {
      if (performance.now() > until) throw notOurs('the sweep took too long; the next run goes on');
      await removeRun(record, runRuntime);
    } catch (error) {
      // Another host swept it at the same moment: then its record is gone as well.
      if (fs.existsSync(file)) {
        left.push({ run: record.run, why: error instanceof Error ? error.message : 'unknown' });
        continue;
      }
    }
    removed.push(record.run);
  }
  return { removed, left };
}
