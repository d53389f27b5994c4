// A control group without room for Node's threads is said at once: the host would wait for them for ever.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noRoomFor } from '../../../src/cli/host-room.ts';

const made = mkdtempSync(join(tmpdir(), 'tki-room-'));
afterAll(() => rmSync(made, { recursive: true }));
let machines = 0;

/** A machine's tables: the job's groups, each group's limit and count, and a host of so many threads. */
function machine(
  cgroup: string,
  counts: Readonly<Record<string, readonly [max: string, current: string]>>,
  threads = 0,
) {
  const root = join(made, String((machines += 1)));
  const [proc, groups] = [join(root, 'proc'), join(root, 'groups')];
  mkdirSync(join(proc, 'self'), { recursive: true });
  writeFileSync(join(proc, 'self/cgroup'), cgroup);
  for (let thread = 0; thread < threads; thread += 1)
    mkdirSync(join(proc, '7/task', String(thread)), { recursive: true });
  for (const [group, [max, current]] of Object.entries(counts)) {
    mkdirSync(join(groups, group), { recursive: true });
    writeFileSync(join(groups, group, 'pids.max'), max);
    writeFileSync(join(groups, group, 'pids.current'), current);
  }
  return [7, proc, groups] as const;
}

const V1 = '9:name=systemd:/\n8:pids:/job\n0::/\n';
const V2 = '0::/system.slice/job.service\n';

test.each([
  ['version 2, the job’s own', machine(V2, { 'system.slice/job.service': ['12\n', '8\n'] }, 1)],
  ['version 2, one above it', machine(V2, { 'system.slice': ['10\n', '7\n'] })],
  ['version 2, as a container sees its own', machine('0::/\n', { '': ['12\n', '7\n'] }, 1)],
  ['version 1', machine(V1, { 'pids/job': ['12\n', '12\n'] }, 5)],
])('no room in a group of %s is named with the remedy', (_what, given) => {
  expect(noRoomFor(...given)).toMatch(
    /^the control group of this job allows \d+ processes, and \d+ are there: .*TasksMax=/,
  );
});

test.each([
  ['no limit', machine(V2, { 'system.slice/job.service': ['max\n', '4000\n'] })],
  ['room for exactly one', machine(V2, { 'system.slice/job.service': ['14\n', '7\n'] })],
  ['a host that is up already', machine(V1, { 'pids/job': ['14\n', '14\n'] }, 7)],
  ['no such group', machine(V2, {})],
  ['tables of another kernel', machine('nothing of it', {})],
])('%s keeps no host', (_what, given) => expect(noRoomFor(...given)).toBeNull());

test('this machine has room', () => expect(noRoomFor(process.pid)).toBeNull());
