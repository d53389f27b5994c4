// Where one run has its folders on the host, and their end. Runs as root in dist/host.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { ownRecord, readLock } from './lock-record.ts';
import type { LockRecord } from './lock-record.ts';
import { removeFiles, removeRun } from './remove-run.ts';
import type { RunRuntime } from './remove-run.ts';
import { RUNS, STATE_ROOT, lockPath, rootOnly, stateDir } from './state-folders.ts';
import { onStorage } from './storage.ts';

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
  /** The runtime has deleted it, so that it is not asked again at the end. The record stays as it is, for whoever comes after a kill. */
  containerDeleted(): void;
}

/** Opens the place of one run. Disposing of it removes everything that the lock record names. */
export function openWorkspace(run: string, runRuntime: RunRuntime): Workspace {
  rootOnly(STATE_ROOT);
  rootOnly(RUNS);
  const dir = path.join(RUNS, run);
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
  let deleted = false;
  const made = { bundle: '', inDir: '', outDir: '', stdio: '' };
  try {
    write(ownRecord(run));
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
    record: (runtimeCommand, container, init) =>
      write({ ...ownRecord(run), runtime_command: runtimeCommand, container, init }),
    containerDeleted: () => void (deleted = true),
    async [Symbol.asyncDispose]() {
      const record = readLock(lockPath(run));
      if (record !== null) await removeRun(record, deleted ? null : runRuntime);
    },
  };
}
