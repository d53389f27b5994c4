// The witness: what the host sees of the container from outside, by the kernel's own tables. It believes nothing that the
// process could have written itself: cmdline, comm and environ prove nothing and are not read.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reading } from '../formats/documents.ts';
import { MOST_DESCRIPTORS, descriptorsAt } from '../formats/kernel/descriptors.ts';
import { processStart } from '../files/process-start.ts';
import { contextSwitches } from '../formats/kernel/kernel-tables.ts';
import { groupBelow, parseMountinfo } from '../formats/kernel/mountinfo.ts';
import type { Mount } from '../formats/kernel/mountinfo.ts';
import { HOST_PROCESS, HOST_ROOT } from './host-root.ts';
import type { RootfsEntry } from './bundle.ts';

const NAMESPACES = ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'user', 'uts'] as const;

/** Text of a kernel file, or `!` and the error's code: no table starts with `!`, so a miss never looks like an empty one. */
function text(file: string): string {
  try {
    return fs.readFileSync(file, 'latin1').slice(0, 65_536);
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
  }
}

/** Device and inode: two paths with the same pair are the same file. */
export function identity(file: string): string {
  try {
    const facts = fs.statSync(file, { bigint: true });
    return `${facts.dev}:${facts.ino}`;
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
  }
}

function namespaces(pid: number | 'self'): Record<string, string> {
  const links: Record<string, string> = {};
  for (const name of NAMESPACES) {
    try {
      links[name] = fs.readlinkSync(`/proc/${pid}/ns/${name}`);
    } catch (error) {
      links[name] = `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
    }
  }
  return links;
}

function list(directory: string): string[] {
  try {
    return fs.readdirSync(directory).sort();
  } catch (error) {
    return [`!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`];
  }
}

/** The host's own table, whole: that of a busy machine is long. */
function hostMounts(): readonly Mount[] {
  try {
    return parseMountinfo(fs.readFileSync(`/proc/${HOST_PROCESS ?? 'self'}/mountinfo`, 'latin1')) ?? [];
  } catch {
    return [];
  }
}

/** A file of a control group, by the name that `/proc/<pid>/cgroup` gives the group. `controller`: of version 1; empty of version 2. */
function groupFile(mounts: readonly Mount[], controller: string, group: string, file: string): string {
  const place = path.join('/sys/fs/cgroup', controller);
  return path.join(`${HOST_ROOT}${place}`, groupBelow(mounts, place, group), file);
}

/** The limits that the kernel keeps for the container's control group, version 1 or 2. */
function cgroupLimits(pid: number): Reading['cgroup'] {
  const rows = text(`/proc/${pid}/cgroup`)
    .trim()
    .split('\n')
    .map((row) => /^(\d+):([^:]*):(.*)$/.exec(row));
  const pathOf = (controller: string) => rows.find((row) => row?.[2]?.split(',').includes(controller))?.[3];
  const unified = rows.find((row) => row?.[1] === '0')?.[3];
  const mounts = hostMounts();
  const limit = (controller: string, file1: string, file2: string) => {
    const group = pathOf(controller);
    if (group !== undefined) return text(groupFile(mounts, controller, group, file1)).trim();
    return unified === undefined ? '!NO_CGROUP' : text(groupFile(mounts, '', unified, file2)).trim();
  };
  return {
    memory_bytes: limit('memory', 'memory.limit_in_bytes', 'memory.max'),
    tasks: limit('pids', 'pids.max', 'pids.max'),
    swap_bytes: swapLimit(limit('memory', 'memory.memsw.limit_in_bytes', 'memory.swap.max')),
    // Version 2 has no list: what may be opened is a program that no file shows.
    devices:
      pathOf('devices') === undefined ? 'bpf' : limit('devices', 'devices.list', '').replaceAll('\n', ', '),
  };
}

/** A kernel that does not count swap has no such file. Where there is none to use, nothing is unlimited. */
function swapLimit(found: string): string {
  const used = text('/proc/swaps').trim().split('\n').slice(1);
  return found === '!ENOENT' && used.length === 0 ? 'no swap' : found;
}

/** Where the kernel counts the kills for memory of the container's control group: known while it runs, read when it ended. */
export function oomCounter(pid: number): string {
  const rows = text(`/proc/${pid}/cgroup`).split('\n');
  const memory = rows.map((row) => /^\d+:memory:(.*)$/.exec(row)?.[1]).find((group) => group !== undefined);
  const unified = rows.map((row) => /^0::(.*)$/.exec(row)?.[1]).find((group) => group !== undefined);
  return memory === undefined
    ? groupFile(hostMounts(), '', unified ?? '!', 'memory.events')
    : groupFile(hostMounts(), 'memory', memory, 'memory.oom_control');
}

/** In the place of a count, where the counter cannot be read. */
export const UNREAD_KILLS = '!UNKNOWN';

/** How often the kernel killed for memory. */
export function oomKills(counter: string): string {
  return /^oom_kill (\d+)$/m.exec(text(counter))?.[1] ?? UNREAD_KILLS;
}

export interface WitnessPlaces {
  readonly rootfs: string;
  readonly inDir: string;
  readonly outDir: string;
  readonly stdio: string;
  /** Identity of the node that was placed in the rootfs; the file is removed before the packet is read. */
  readonly executable: string;
  /** The runtime's own directory for this container. */
  readonly runtimeState: string;
  /** The rootfs as it is now, against how it was made. Absent: it lies where it was made. */
  readonly compareRootfs?: (listing: readonly RootfsEntry[]) => { expected: string; observed: string };
}

/** Everything that the process holds open. Of what goes while it is read, the name is left: it never looks closed. */
function descriptors(pid: number): NonNullable<Reading['descriptors']> {
  const found: NonNullable<Reading['descriptors']> = {};
  const numbers = list(`/proc/${pid}/fd`);
  for (const number of numbers.slice(0, MOST_DESCRIPTORS)) {
    const link = `/proc/${pid}/fd/${number}`;
    let target: string;
    try {
      target = fs.readlinkSync(link, 'latin1').slice(0, 400);
    } catch (error) {
      target = `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
    }
    const flags = /^flags:\t(\d+)$/m.exec(text(`/proc/${pid}/fdinfo/${number}`))?.[1] ?? '!';
    found[number] = { target, flags: flags.slice(0, 20), identity: identity(link) };
  }
  if (numbers.length > MOST_DESCRIPTORS) found['more'] = { target: '!MORE', flags: '!', identity: '!' };
  return found;
}

/** What a descriptor may lead to, as far as it is there: the run's own files, and at the start the runtime's. */
function descriptorPlaces(root: string, places: WitnessPlaces): Record<string, string> {
  const files = {
    stdin: path.join(places.stdio, 'stdin'),
    stdout: path.join(places.stdio, 'stdout'),
    stderr: path.join(places.stdio, 'stderr'),
    'exec.fifo of the runtime': path.join(places.runtimeState, 'exec.fifo'),
    'seccomp.bpf of the runtime': path.join(places.runtimeState, 'seccomp.bpf'),
    // Where there is no /dev/null, libuv keeps its spare descriptor on the root.
    'the root': root,
    '/in/packet.json': path.join(places.inDir, 'packet.json'),
  };
  return Object.fromEntries(
    Object.entries(files)
      .map(([name, file]) => [name, identity(file)] as const)
      .filter(([, found]) => !found.startsWith('!')),
  );
}

/** Type, device numbers or target, mode and owner of what is in `/dev`, without following links. */
function devNodes(directory: string): Record<string, string> {
  const nodes: Record<string, string> = {};
  for (const name of list(directory)) {
    const file = path.join(directory, name);
    try {
      const facts = fs.lstatSync(file);
      const mode = (facts.mode & 0o7777).toString(8).padStart(4, '0');
      const what = facts.isSymbolicLink()
        ? `link to ${fs.readlinkSync(file)}`
        : facts.isCharacterDevice() || facts.isBlockDevice()
          ? `${facts.isBlockDevice() ? 'block' : 'char'} ${deviceNumbers(facts.rdev)} ${mode}`
          : `${facts.isFile() ? `file of ${facts.size} bytes` : facts.isDirectory() ? 'directory' : 'other'} ${mode}`;
      nodes[name] = `${what} ${facts.uid}:${facts.gid}`.slice(0, 400);
    } catch (error) {
      nodes[name] = `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
    }
  }
  return nodes;
}

/** `major:minor` of Linux's own packing. */
function deviceNumbers(rdev: number): string {
  const bits = BigInt(rdev);
  const major = ((bits >> 8n) & 0xfffn) | ((bits >> 32n) & 0xfffff000n);
  const minor = (bits & 0xffn) | ((bits >> 12n) & 0xffffff00n);
  return `${major}:${minor}`;
}

/** Type, mode, owner, size and links of what is in `/out`, without following links. */
export function outFacts(places: Pick<WitnessPlaces, 'outDir'>): Reading['out'] {
  const facts: Reading['out'] = {};
  for (const name of ['.', ...list(places.outDir)]) {
    try {
      const stat = fs.lstatSync(path.join(places.outDir, name));
      facts[name] = {
        mode: (stat.mode & 0o7777).toString(8).padStart(4, '0'),
        uid: stat.uid,
        gid: stat.gid,
        size: stat.isFile() ? stat.size : 0,
        links: stat.isFile() ? stat.nlink : 0,
        kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other',
      };
    } catch {
      facts[name] = { mode: '!', uid: -1, gid: -1, size: 0, links: 0, kind: 'other' };
    }
  }
  return facts;
}

/** How long a descriptor that a runtime or node is about to close may still be seen. What is leaked stays longer. */
const SETTLE_MS = 1500;

/**
 * One reading of a running container. `expected`: what has to be open at this stage, if it is known. A reading that differs in
 * that alone is taken again for a moment: a program between two steps holds what it is about to close.
 */
export async function readContainer(
  stage: Reading['stage'],
  pid: number,
  places: WitnessPlaces,
  expected: readonly string[] | undefined,
): Promise<Reading> {
  const until = performance.now() + SETTLE_MS;
  for (;;) {
    const reading = readOnce(stage, pid, places);
    const lines = descriptorsAt(stage, reading.descriptors ?? {}, reading.places ?? {});
    if (expected === undefined || lines.join() === [...expected].sort().join()) return reading;
    if (performance.now() > until) return reading;
    await sleep(5);
  }
}

/** True once the process ran after a reading: on a machine under load it may not have, and two readings of one moment are one. */
export function hasRunSince(reading: Reading, pid: number): boolean {
  const [before, now] = [contextSwitches(reading.status), contextSwitches(text(`/proc/${pid}/status`))];
  return before === null || now === null || now > before;
}

function readOnce(stage: Reading['stage'], pid: number, places: WitnessPlaces): Reading {
  const root = `/proc/${pid}/root`;
  const source = (inside: string, host: string) => ({
    intended: identity(host),
    mounted: identity(path.join(root, inside)),
  });
  return {
    stage,
    process_start: processStart(pid) ?? '!GONE',
    namespaces: namespaces(pid),
    host_namespaces: namespaces('self'),
    status: text(`/proc/${pid}/status`),
    mountinfo: text(`/proc/${pid}/mountinfo`),
    sources: {
      '/': source('/', places.rootfs),
      '/in': source('/in', places.inDir),
      '/out': source('/out', places.outDir),
    },
    root_entries: list(`${root}/`),
    dev_entries: list(path.join(root, 'dev')),
    net: {
      dev: text(`/proc/${pid}/net/dev`),
      route: text(`/proc/${pid}/net/route`),
      ipv6_route: text(`/proc/${pid}/net/ipv6_route`),
    },
    limits: text(`/proc/${pid}/limits`),
    cgroup: cgroupLimits(pid),
    executable: {
      intended: places.executable,
      running: identity(`/proc/${pid}/exe`),
    },
    out: outFacts(places),
    descriptors: descriptors(pid),
    places: descriptorPlaces(root, places),
    working: { cwd: identity(`/proc/${pid}/cwd`), root: identity(root) },
    personality: text(`/proc/${pid}/personality`).trim().slice(0, 200),
    randomize_va_space: text('/proc/sys/kernel/randomize_va_space').trim().slice(0, 200),
    oom_score_adj: text(`/proc/${pid}/oom_score_adj`).trim().slice(0, 200),
    dev: devNodes(path.join(root, 'dev')),
  };
}
