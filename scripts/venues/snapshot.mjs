// What of a machine a run could change, as lines: files, mounts, control groups, interfaces, rules, modules, switches, processes and
// what engines hold. Runs inside of a whole machine, where nobody else changes anything. Reads only.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Not looked into, each for its reason. What engines keep in theirs is asked of them instead. */
const skipped = new Map([
  ['/proc', 'asked below'],
  ['/sys', 'asked below'],
  ['/opt/tki/out', 'what these runs were asked to leave'],
  ['/var/lib/docker', 'the engine’s own'],
  ['/var/lib/containerd', 'the engine’s own'],
  ['/var/lib/containers', 'the engine’s own'],
  ['/run/docker', 'the engine’s own'],
  ['/run/containerd', 'the engine’s own'],
  ['/run/containers', 'the engine’s own'],
  ['/run/libpod', 'the engine’s own'],
  ['/run/systemd', 'systemd’s own'],
  ['/run/udev', 'systemd’s own'],
  ['/run/log', 'the journal'],
  ['/var/log', 'logs'],
  ['/var/lib/systemd', 'systemd’s own'],
]);

/** Of the kernel's switches those that count, or are made at random. */
const counting =
  /^\/proc\/sys\/(?:fs\/(?:aio-nr|dentry-state|file-nr|inode-nr|inode-state|quota)|kernel\/(?:ns_last_pid|pty\/nr|random|perf_event_max_sample_rate|tainted))/;

const textOf = (file) => {
  try {
    return readFileSync(file, 'latin1').trim();
  } catch {
    return '';
  }
};

const names = (folder) => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

function* filesBelow(folder) {
  for (const name of names(folder)) {
    const file = join(folder, name);
    if (skipped.has(file)) continue;
    let facts;
    try {
      facts = lstatSync(file);
    } catch {
      continue;
    }
    const { mode, uid, gid, size, mtimeMs } = facts;
    const who = `${mode.toString(8)} ${uid}:${gid}`;
    if (facts.isDirectory()) {
      yield `file ${file} ${who}`;
      yield* filesBelow(file);
    } else if (facts.isSymbolicLink()) yield `file ${file} -> ${readlinkSync(file)}`;
    else if (facts.isFile()) yield `file ${file} ${who} ${size} ${mtimeMs}`;
    else yield `file ${file} ${who}`;
  }
}

function* groupsBelow(folder) {
  for (const name of names(folder)) {
    const group = join(folder, name);
    if (!lstatSync(group).isDirectory()) continue;
    yield `control group ${group}`;
    yield* groupsBelow(group);
  }
}

function* switchesBelow(folder) {
  for (const name of names(folder)) {
    const file = join(folder, name);
    if (counting.test(file)) continue;
    if (lstatSync(file).isDirectory()) yield* switchesBelow(file);
    else yield `switch ${file} ${textOf(file)}`;
  }
}

const linesOf = (kind, program, ...args) =>
  spawnSync(program, args, { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean)
    .map((line) => `${kind} ${line.trim()}`);

/** Without the numbers that the kernel gives anew: of a mount and its parent, and of a device. */
const mounts = () =>
  textOf('/proc/1/mountinfo')
    .split('\n')
    .map((line) => `mount ${line.split(' ').slice(3).join(' ')}`);

function processes() {
  return names('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const command = textOf(`/proc/${pid}/cmdline`).replaceAll('\u0000', ' ').trim();
      // Of the kernel's own, and udev's workers, come and go as many as there is work.
      return command === '' || command.includes('udevd') ? [] : [`process ${command.slice(0, 80)}`];
    });
}

const engines = { docker: '/usr/bin/docker', podman: '/usr/bin/podman' };

const held = () =>
  Object.entries(engines).flatMap(([name, program]) => [
    ...linesOf(`${name} container`, program, 'ps', '--all', '--quiet', '--no-trunc'),
    ...linesOf(`${name} image`, program, 'images', '--all', '--quiet', '--no-trunc'),
    ...linesOf(`${name} network`, program, 'network', 'ls', '--quiet', '--no-trunc'),
    ...linesOf(`${name} volume`, program, 'volume', 'ls', '--quiet'),
  ]);

export function snapshot() {
  const rules = linesOf('rule', 'iptables-save').filter((line) => !/^rule (?:#|:)/.test(line));
  return [
    ...filesBelow('/'),
    ...mounts(),
    ...groupsBelow('/sys/fs/cgroup'),
    ...switchesBelow('/proc/sys'),
    ...processes(),
    ...rules,
    ...names('/sys/class/net').map((name) => `interface ${name}`),
    ...textOf('/proc/modules')
      .split('\n')
      .map((line) => `module ${line.split(' ')[0]}`),
    ...['shm', 'sem', 'msg'].map((kind) => `ipc ${kind} ${textOf(`/proc/sysvipc/${kind}`)}`),
    ...held(),
  ];
}

/** What is in one of them alone: `+` came, `-` went. One that is there twice counts twice. */
export function difference(before, after) {
  const counts = new Map();
  for (const line of after) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([line, count]) => `${count > 0 ? '+' : '-'} ${line}`);
}
