// Takes a container's scaffold down: what its runtime wanted to see while it created, and nothing that runs may see. Runs as
// root in dist/host.mjs, after `create` and before the first reading. Must never unmount anything of the host's.
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import type { ScaffoldMount } from '../formats/policy.ts';
import { runtimeFailed } from './container.ts';
import { trustedProgram } from './programs.ts';
import { runProgram } from './run-program.ts';

/** How long the runtime's init may look something up below a scaffold. Measured: it never did; a slow machine may. */
const BUSY_WAIT_MS = 10_000;
const BUSY_POLL_MS = 10;

/** The container's mount namespace, held open: not the host's, and one whose `/` is the rootfs that we made. */
function heldNamespace(pid: number, rootfs: string): number {
  const held = fs.openSync(`/proc/${pid}/ns/mnt`, 'r');
  try {
    const same = (one: fs.BigIntStats, other: fs.BigIntStats) =>
      one.dev === other.dev && one.ino === other.ino;
    const stat = (file: string) => fs.statSync(file, { bigint: true });
    // A runtime that made no namespace would have us unmount the host's own /proc.
    if (same(fs.fstatSync(held, { bigint: true }), stat('/proc/self/ns/mnt')))
      throw runtimeFailed('the container has the host’s mounts');
    if (!same(stat(`/proc/${pid}/root/`), stat(rootfs)))
      throw runtimeFailed('the container’s root is not the rootfs that was made for it');
    return held;
  } catch (error) {
    fs.closeSync(held);
    throw error;
  }
}

const mountsAt = (pid: number, place: string) =>
  (parseMountinfo(fs.readFileSync(`/proc/${pid}/mountinfo`, 'latin1')) ?? []).filter(
    ({ mount_point }) => mount_point === place,
  );

/** Null when the topmost mount at each place is gone; else the words of umount. Never lazily: what is in use stays, and is reported. */
async function unmountInside(namespace: number, places: readonly string[]): Promise<string | null> {
  const args = ['--internal-only', '--namespace', '/proc/self/fd/3', ...places];
  const answer = await runProgram(trustedProgram('umount'), args, { says: 'stderr', held: namespace });
  return answer.status === 0 ? null : answer.stderr.toString('latin1').trim() || 'no answer';
}

/** Takes down each mount of the scaffold, the last one first. Throws SANDBOX_FAILED where one stays. */
export async function takeDown(
  scaffold: readonly ScaffoldMount[],
  pid: number,
  rootfs: string,
): Promise<void> {
  const namespace = heldNamespace(pid, rootfs);
  try {
    let left = [...scaffold]
      .reverse()
      .map((mount) => ({ ...mount, stack: mountsAt(pid, mount.destination) }));
    // What a runtime did not mount is not taken down: below it is what has to stay.
    const absent = left.find(({ stack, type }) => stack.at(-1)?.fs_type !== type);
    if (absent !== undefined)
      throw runtimeFailed(`the runtime mounted no ${absent.type} at ${absent.destination}`);
    const end = performance.now() + BUSY_WAIT_MS;
    // One program for all of them, and once more for those that stay.
    while (left.length > 0) {
      const places = left.map(({ destination }) => destination);
      const problem = await unmountInside(namespace, places);
      if (problem === null) break;
      // By their number: what stands below may be of the same type.
      left = left.filter(({ destination, stack }) => mountsAt(pid, destination).length === stack.length);
      if (performance.now() > end && left.length > 0)
        throw runtimeFailed(`${left[0]?.destination} of the runtime stays: ${problem}`);
      await sleep(BUSY_POLL_MS);
    }
  } finally {
    fs.closeSync(namespace);
  }
}
