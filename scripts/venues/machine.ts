// A whole machine of another distribution or architecture, in qemu: Debian's own kernel, systemd and control groups, with our
// built programs in it. Emulated where there is no KVM. Nothing of this machine is shared with it but one image file.
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { makeContext } from '../operator-image.ts';
import { root } from '../root.ts';
import { unpackForeign } from './foreign-system.ts';
import { CACHE, KEYRING, Missing, OF_ANY_AGE, mirror, placed, run } from './install.ts';
import { runInSecondRoot, secondRootWords } from './second-root.ts';
import type { Came, Ran, Walk, WalkRow } from './results.ts';

export interface Machine {
  readonly id: string;
  readonly suite: 'bookworm' | 'trixie' | 'sid';
  readonly arch: 'amd64' | 'arm64';
  /** With docker and podman of the suite beside the runtimes. */
  readonly engines?: true;
}

/** Where every kind of run is made once, and nobody else changes anything. */
export const walked: Machine = { id: 'trixie-amd64-engines', suite: 'trixie', arch: 'amd64', engines: true };

export const machines: readonly Machine[] = (['bookworm', 'trixie', 'sid'] as const).flatMap((suite) =>
  (['amd64', 'arm64'] as const).map((arch) => ({ id: `${suite}-${arch}`, suite, arch })),
);

/** The runtimes that each of them has from its own suite. */
export const machineRuntimes = ['crun', 'runc'] as const;

/** What one emulated architecture needs of qemu, and where Linux has its first serial line. */
const emulators = {
  amd64: {
    program: 'qemu-system-x86_64',
    // Without the wide registers: emulated, a digest that uses them takes twice the time.
    machine: ['-machine', 'q35', '-cpu', 'max,-avx,-avx2'],
    console: 'ttyS0',
    node: 'x64',
  },
  arm64: {
    program: 'qemu-system-aarch64',
    machine: ['-machine', 'virt', '-cpu', 'max,pauth-impdef=on'],
    console: 'ttyAMA0',
    node: 'arm64',
  },
} as const;

const ENGINES = 'docker.io,docker-cli,iptables,podman';
const PACKAGES = ['systemd-sysv,dbus,udev,apparmor,mount,util-linux,iproute2', ...machineRuntimes].join(',');

/** Under emulation a boot takes one to five minutes and a run one to three; sabotages are asked for by name. */
const LONGEST_MS = 90 * 60 * 1000;

const UNIT = (console: string) => `[Unit]
Description=tool-kiem-thu in this machine
[Service]
Type=oneshot
ExecStart=/opt/tki/node /opt/tki/scripts/venues/inside-machine.mjs
ExecStopPost=/usr/bin/systemctl poweroff --no-block
StandardOutput=tty
StandardError=tty
TTYPath=/dev/${console}
[Install]
WantedBy=multi-user.target
`;

/** Node for the machine's architecture, from the package that the lock file pins. */
function nodeFor(machine: Machine): string {
  const name = `node-linux-${emulators[machine.arch].node}`;
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const version = optionalDependencies[name] ?? '';
  const folder = placed(`${name}-${version}`, (begun) => {
    const packed = run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: begun }).trim();
    run('tar', ['--extract', '--gzip', '--file', packed], { cwd: begun });
  });
  return join(folder, 'package/bin/node');
}

const isNative = ({ arch }: Machine) => (arch === 'amd64') === (process.arch === 'x64');

/** The suite as its packages make it, unpacked once: nothing of ours is in it yet. */
function system(machine: Machine): string {
  const { suite, arch, engines } = machine;
  return placed(`machine-${machine.id}`, (begun) => {
    const options = [`--aptopt=${OF_ANY_AGE} "false"`, `--arch=${arch}`];
    const packages = `linux-image-cloud-${arch},${PACKAGES}${engines === true ? `,${ENGINES}` : ''}`;
    const source = `deb [signed-by=${KEYRING}] ${mirror()} ${suite} main`;
    const into = [suite, join(begun, 'root'), source] as const;
    if (isNative(machine))
      run('mmdebstrap', [...options, '--variant=minbase', `--include=${packages}`, ...into]);
    else unpackForeign(options, packages, into);
  });
}

/** What a run of ours needs, and the packet of the compatibility corpus. */
const carried = [
  'dist',
  'catalog',
  'sandbox',
  'schemas',
  'package.json',
  'test/compat',
  'scripts/venues/inside-machine.mjs',
  'scripts/venues/inside-walk.mjs',
  'scripts/venues/situations.ts',
  'scripts/venues/snapshot.mjs',
];

/** Where our programs are in what an image is made of. */
const given = (folder: string) => join(folder, 'root/opt/tki');

/** What the machine is to do. `sabotage`: 0 none, 1 all of them, N every Nth. */
interface Asked {
  readonly runtimes: readonly string[];
  readonly sabotage: number;
  /** By their ids. */
  readonly situations: readonly string[];
  /** Every kind of run once, on a machine with engines. */
  readonly walks: boolean;
}

/** The system with our programs of this moment in it, and what is asked of them. */
function fill(machine: Machine, folder: string, asked: Asked): void {
  const from = join(system(machine), 'root');
  const into = join(folder, 'root');
  run('cp', ['--archive', '--reflink=auto', from, into]);
  const opt = given(folder);
  for (const name of carried) cpSync(join(root, name), join(opt, name), { recursive: true });
  copyFileSync(nodeFor(machine), join(opt, 'node'));
  writeFileSync(join(opt, 'asked.json'), JSON.stringify(asked));
  if (asked.walks) makeContext(join(opt, 'context'));
}

/** An image of it that starts them; the caller removes it. */
function image(machine: Machine, folder: string, asked: Asked): string {
  fill(machine, folder, asked);
  const into = join(folder, 'root');
  const { console } = emulators[machine.arch];
  const units = join(into, 'etc/systemd/system');
  writeFileSync(join(units, 'tki.service'), UNIT(console));
  mkdirSync(join(units, 'multi-user.target.wants'), { recursive: true });
  run('ln', [
    '--symbolic',
    '/etc/systemd/system/tki.service',
    join(units, 'multi-user.target.wants/tki.service'),
  ]);
  // A login prompt hangs up the console, and with it what is to be followed.
  run('ln', ['--symbolic', '/dev/null', join(units, `serial-getty@${console}.service`)]);
  // What the system's own timers change meanwhile would be taken for ours.
  if (asked.walks) run('ln', ['--symbolic', '/dev/null', join(units, 'timers.target')]);
  const file = join(folder, 'disk.img');
  run('mkfs.ext4', ['-q', '-d', into, file, asked.walks ? '6G' : '3G']);
  return file;
}

function bootFile(machine: Machine, start: string): string {
  const boot = join(system(machine), 'root/boot');
  const found = readdirSync(boot).find((name) => name.startsWith(start));
  if (found === undefined) throw new Missing(`the suite's kernel brought no ${start}`);
  return join(boot, found);
}

/** What the machine writes to its serial line, as it comes: `machine-ID.log` beside its system. */
function openLog(id: string): Disposable & { write(bytes: Buffer): void } {
  const file = openSync(join(CACHE, `machine-${id}.log`), 'w');
  return { write: (bytes) => void writeSync(file, bytes), [Symbol.dispose]: () => closeSync(file) };
}

export type MachineLine = Omit<Ran, 'id' | 'date'> & { readonly runtime: string };

const packet = 'test/compat/0.1.0/packet.json';
const catalog = 'test/compat/0.1.0/catalog';

/** What the machine left on its disk, in a folder that is kept: to be looked at where a run came to nothing, until the machine's next. */
function leftOn(id: string, disk: string, folder: string): string {
  // One that was stopped left its journal unplayed; what it ends with is what it repaired.
  spawnSync('e2fsck', ['-f', '-y', disk], { stdio: 'ignore' });
  run('debugfs', ['-R', `rdump /opt/tki/out ${folder}`, disk]);
  // Nothing where our program never started: its last words say why.
  mkdirSync(join(folder, 'out'), { recursive: true });
  const kept = join(CACHE, `machine-${id}.out`);
  rmSync(kept, { recursive: true, force: true });
  cpSync(join(folder, 'out'), kept, { recursive: true });
  return join(folder, 'out');
}

/** Of each runtime; its evidence is verified by this machine, whatever its architecture. */
function linesOf(left: string, folder: string): MachineLine[] {
  return machineRuntimes.flatMap((runtime) => {
    const out = join(left, runtime);
    if (!existsSync(join(out, 'line.json'))) return [];
    const line = JSON.parse(readFileSync(join(out, 'line.json'), 'utf8')) as MachineLine;
    return [{ ...line, reason: line.reason ?? notVerifiedHere(join(out, 'inspect'), given(folder)) }];
  });
}

/** By the programs that the machine was given: those of the tree may have been built anew meanwhile. */
function notVerifiedHere(inspected: string, ours: string): string | null {
  const args = ['verify', inspected, '--packet', join(ours, packet), '--catalog', join(ours, catalog)];
  const { status } = spawnSync(process.execPath, [join(ours, 'dist/cli.mjs'), ...args], { stdio: 'ignore' });
  return status === 10 ? null : `verified on ${process.arch} it ends with ${status ?? 'a signal'}`;
}

/** Boots the machine, waits for its end, and reads what it left. Throws {@link Missing} where a part of this machine is missing. */
async function booted<T>(
  machine: Machine,
  asked: Asked,
  read: (left: string, folder: string) => T,
): Promise<{ readonly found: T; readonly lastWords: string }> {
  const { program, machine: kind, console } = emulators[machine.arch];
  run(program, ['--version']);
  const folder = mkdtempSync(join(tmpdir(), 'tki-machine-'));
  try {
    const disk = image(machine, folder, asked);
    const fast = isNative(machine) && existsSync('/dev/kvm') && process.env['TKI_VENUES_KVM'] === '1';
    const words = {
      '-accel': fast ? 'kvm' : 'tcg,thread=multi,tb-size=1024',
      '-smp': '2',
      '-m': asked.walks ? '4096' : '2048',
      '-nic': 'none',
      // Thrown away after it: nothing of it has to outlive this machine.
      '-drive': `file=${disk},format=raw,if=virtio,cache=unsafe`,
      '-kernel': bootFile(machine, 'vmlinuz'),
      '-initrd': bootFile(machine, 'initrd'),
      // Of what may surround a job one thing is the kernel's own: that it has no IPv6.
      // On a host under load a service takes longer to start than systemd waits for one.
      '-append': `root=/dev/vda rw console=${console} quiet systemd.default_timeout_start_sec=1h${asked.situations.length > 0 ? ' ipv6.disable=1' : ''}`,
    };
    const options = [...kind, '-nographic', '-no-reboot', ...Object.entries(words).flat()];
    const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_MS });
    const pieces: Buffer[] = [];
    // To be followed while it runs, and read where it came to nothing.
    using log = openLog(machine.id);
    const heard = (bytes: Buffer) => {
      pieces.push(bytes);
      log.write(bytes);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    await new Promise((resolve) => child.once('close', resolve));
    const lastWords = Buffer.concat(pieces).toString('utf8').slice(-300);
    return { found: read(leftOn(machine.id, disk, folder), folder), lastWords };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What it said of each runtime, and of those that it did not come to, why. */
export async function runMachine(
  machine: Machine,
  sabotage: number,
): Promise<{ readonly lines: readonly MachineLine[]; readonly lastWords: string }> {
  const asked = { runtimes: machineRuntimes, sabotage, situations: [], walks: false };
  const { found, lastWords } = await booted(machine, asked, linesOf);
  return { lines: found, lastWords };
}

/** What came in each of these situations that it came to. */
export async function runSituations(machine: Machine, ids: readonly string[]): Promise<readonly Came[]> {
  const asked = { runtimes: [], sabotage: 0, situations: ids, walks: false };
  const { found, lastWords } = await booted(machine, asked, (left) => {
    const file = join(left, 'situations.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Came[]) : [];
  });
  if (found.length === 0) throw new Error(`the machine left no results: ${lastWords}`);
  return found;
}

/** Bytes of what the operator's image is made of, by what it is. */
function partsOf(context: string): Readonly<Record<string, number>> {
  const parts = { node: 0, tki: 0, 'programs and libraries': 0 };
  const rootfs = join(context, 'rootfs');
  for (const entry of readdirSync(rootfs, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const inside = file.slice(rootfs.length);
    const part = inside.startsWith('/app/tki/')
      ? 'tki'
      : inside === '/app/node'
        ? 'node'
        : 'programs and libraries';
    parts[part] += statSync(file).size;
  }
  return parts;
}

/** Whatever left files, verified by this machine: 10 in a sandbox of ours, 2 in an engine's. */
function verifiedHere(row: WalkRow & { readonly folder?: string }, left: string, ours: string): WalkRow {
  const { folder, ...rest } = row;
  if (folder === undefined) return { ...rest, verified: null };
  const inspected = folder.startsWith('inspect');
  const inputs = inspected ? ['--packet', join(ours, packet), '--catalog', join(ours, catalog)] : [];
  const args = [join(ours, 'dist/cli.mjs'), 'verify', join(left, folder), ...inputs];
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  return { ...rest, verified: status, fits: row.fits && status === row.status };
}

/** What it came to, each run's evidence verified here; null where it left nothing. */
function walkFrom(left: string, folder: string, where: string): Omit<Walk, 'date'> | null {
  const file = join(left, 'walk.json');
  if (!existsSync(file)) return null;
  const walk = JSON.parse(readFileSync(file, 'utf8')) as Omit<Walk, 'date' | 'machine' | 'parts'>;
  const ours = given(folder);
  return {
    ...walk,
    machine: where,
    rows: walk.rows.map((row) => verifiedHere(row, left, ours)),
    parts: partsOf(join(ours, 'context')),
  };
}

const WALKS: Asked = { runtimes: [], sabotage: 0, situations: [], walks: true };

/** Every kind of run, and what of the machine differs after them all. */
export async function runWalk(): Promise<Omit<Walk, 'date'>> {
  const { found, lastWords } = await booted(walked, WALKS, (left, folder) =>
    walkFrom(left, folder, walked.id),
  );
  if (found === null) throw new Error(`the machine left no results: ${lastWords}`);
  return found;
}

/** The same in a second root of this machine: on its kernel, in minutes. */
export function runWalkHere(): Omit<Walk, 'date'> {
  const folder = mkdtempSync('/opt/tki-walk-');
  try {
    fill(walked, folder, WALKS);
    runInSecondRoot(folder, basename(folder));
    const found = walkFrom(join(given(folder), 'out'), folder, `${walked.id}, ${secondRootWords()}`);
    if (found === null) throw new Error('the second root left no results');
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether this machine could do it at all, in words; null where it can. */
export function missingFor(
  machine: Machine,
  programs: readonly string[] = ['mmdebstrap', 'mkfs.ext4', emulators[machine.arch].program],
): string | null {
  for (const program of programs)
    if (spawnSync(program, ['--version']).error !== undefined) return `${program} is not installed`;
  return null;
}
