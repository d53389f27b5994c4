// Removes one run: what its lock record names, and nothing else, so that a foreign container whose name looks like ours is never
// touched. Runs as root in dist/host.mjs. Must never delete below a mount.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from '../files/process-start.ts';
import { HOST_ROOT } from './host-root.ts';
import { bootId } from './lock-record.ts';
import type { LockRecord } from './lock-record.ts';
import { mountPointsBelow, unmount } from './mounts.ts';
import { RUNS, lockPath, notOurs, stateDir } from './state-folders.ts';

/** How long a killed container's first process may take to go. */
const END_WAIT_MS = 10_000;

export type RunRuntime = (command: readonly string[]) => Promise<unknown>;

/**
 * Removes what one lock record names: container, mounts, folder, record. Throws rather than delete below a mount. `runRuntime`: null
 * where the runtime has said already that it deleted the container.
 */
export async function removeRun(record: LockRecord, runRuntime: RunRuntime | null): Promise<void> {
  const dir = path.join(RUNS, record.run);
  if (record.runtime_command !== null && record.boot_id === bootId()) {
    try {
      await runRuntime?.([...record.runtime_command, 'delete', '--force', record.container]);
    } catch {
      // The runtime may be gone since. What follows needs none: the first process ends all of the container.
    }
    await end(record.init);
    await removeControlGroups(record.container);
  }
  for (const mountPoint of mountPointsBelow(dir).reverse()) await unmount(mountPoint);
  if (mountPointsBelow(dir).length > 0) throw notOurs(`something is still mounted below ${dir}`);
  removeFiles(record.run);
}

/** What a run has on the two file systems, its record last. Nothing is mounted below it any more. */
export function removeFiles(run: string): void {
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
