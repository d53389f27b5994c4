// The witness: what the host sees of the container from outside, by the kernel's own tables. It believes nothing that the
// process could have written itself: cmdline, comm and environ prove nothing and are not read.
import fs from 'node:fs';
import path from 'node:path';
import type { Reading } from '../formats/documents.ts';
import { processStart } from './workspace.ts';

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
function identity(file: string): string {
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

/** The limits that the kernel keeps for the container's control group, version 1 or 2. */
function cgroupLimits(pid: number): Reading['cgroup'] {
  const rows = text(`/proc/${pid}/cgroup`)
    .trim()
    .split('\n')
    .map((row) => /^(\d+):([^:]*):(.*)$/.exec(row));
  const pathOf = (controller: string) => rows.find((row) => row?.[2]?.split(',').includes(controller))?.[3];
  const unified = rows.find((row) => row?.[1] === '0')?.[3];
  const limit = (controller: string, file1: string, file2: string) => {
    const group = pathOf(controller);
    if (group !== undefined) return text(path.join('/sys/fs/cgroup', controller, group, file1)).trim();
    return unified === undefined ? '!NO_CGROUP' : text(path.join('/sys/fs/cgroup', unified, file2)).trim();
  };
  return {
    memory_bytes: limit('memory', 'memory.limit_in_bytes', 'memory.max'),
    tasks: limit('pids', 'pids.max', 'pids.max'),
  };
}

/** Where the kernel counts the kills for memory of the container's control group: known while it runs, read when it ended. */
export function oomCounter(pid: number): string {
  const rows = text(`/proc/${pid}/cgroup`).split('\n');
  const memory = rows.map((row) => /^\d+:memory:(.*)$/.exec(row)?.[1]).find((group) => group !== undefined);
  const unified = rows.map((row) => /^0::(.*)$/.exec(row)?.[1]).find((group) => group !== undefined);
  return memory === undefined
    ? path.join('/sys/fs/cgroup', unified ?? '!', 'memory.events')
    : path.join('/sys/fs/cgroup/memory', memory, 'memory.oom_control');
}

/** How often the kernel killed for memory; `!UNKNOWN` where the counter cannot be read. */
export function oomKills(counter: string): string {
  return /^oom_kill (\d+)$/m.exec(text(counter))?.[1] ?? '!UNKNOWN';
}

export interface WitnessPlaces {
  readonly rootfs: string;
  readonly inDir: string;
  readonly outDir: string;
}

/** Type, mode, owner, size and links of what stands in `/out`, without following links. */
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

/** One reading of a running container. */
export function readContainer(stage: Reading['stage'], pid: number, places: WitnessPlaces): Reading {
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
      intended: identity(path.join(places.rootfs, 'app/node')),
      running: identity(`/proc/${pid}/exe`),
    },
    out: outFacts(places),
  };
}
