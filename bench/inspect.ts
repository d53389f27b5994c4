// How long a whole `tki inspect` of a small packet takes, beside what a user would start instead: an empty container of docker, podman,
// bwrap with the same node, and node alone; and how many packets a second `--jobs` inspects. Run by hand, as root, after a build.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { architectures, isArchitecture } from '../src/formats/kernel/architectures.ts';
import { startDocker } from '../test/sandbox/docker.ts';
import { interleaved, ratio, time, writeResults } from './measure.ts';
import type { Way } from './measure.ts';

const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 15);
const PACKETS = Number(process.env['TKI_BENCH_PACKETS'] ?? 32);
const cli = join(import.meta.dirname, '../dist/cli.mjs');
const packetOf = join(import.meta.dirname, '../test/compat/0.1.0/packet.json');

/** Node and its libraries alone: what an image from scratch would hold. */
function placeRoot(root: string): void {
  if (!isArchitecture(process.arch)) throw new Error(`no sandbox on ${process.arch}`);
  const { loader } = architectures[process.arch];
  const listed = spawnSync(loader, ['--list', process.execPath], { encoding: 'latin1' }).stdout;
  const files = new Map([
    ['/usr/bin/node', process.execPath],
    [loader, loader],
  ]);
  for (const [, library = ''] of listed.matchAll(/=> (\/\S+) \(0x/g)) files.set(library, library);
  for (const [inside, here] of files) {
    mkdirSync(dirname(join(root, inside)), { recursive: true });
    copyFileSync(realpathSync(here), join(root, inside));
  }
  for (const folder of ['proc', 'dev', 'sys', 'tmp', 'run', 'etc'])
    mkdirSync(join(root, folder), { recursive: true });
}

const folder = mkdtempSync(join(tmpdir(), 'tki-bench-inspect-'));
await using stack = new AsyncDisposableStack();
stack.defer(() => rmSync(folder, { recursive: true, force: true }));

const context = join(folder, 'context');
const root = join(context, 'root');
placeRoot(root);

/** A daemon of our own, with the storage that a machine's own would have. */
async function dockerWay(): Promise<Way> {
  try {
    const data = join(folder, 'docker');
    mkdirSync(data);
    const docker = stack.use(await startDocker(data, 'overlay2'));
    writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\nCOPY root /\n');
    const built = docker.run('build', '-q', '-t', 'node', context);
    if (built.status !== 0) return { notRun: built.stderr.slice(0, 300) };
    const begin = () => {
      const before = performance.now();
      const ended = docker.run('run', '--rm', '--network', 'none', 'node', '/usr/bin/node', '-e', '0');
      if (ended.status !== 0) throw new Error(ended.stderr.slice(0, 300));
      return performance.now() - before;
    };
    return begin;
  } catch (error) {
    return { notRun: error instanceof Error ? error.message.slice(0, 300) : 'no docker' };
  }
}

const program = (file: string, argv: readonly string[]): Way =>
  existsSync(file) ? () => time(file, argv, [0]) : { notRun: `${file} is not here` };

const inspect = (out: string, runtime: string) => () =>
  time(
    process.execPath,
    [cli, 'inspect', packetOf, '--max-age', '3650d', '--runtime', runtime, '--out', join(folder, out)],
    [2, 4, 10],
  );

const docker = await dockerWay();
const ways: Record<string, Way> = {
  'bare node': () => time(process.execPath, ['-e', '0'], [0]),
  'sha256sum of node': program('/usr/bin/sha256sum', [process.execPath]),
  'docker run': docker,
  'podman run': program('/usr/bin/podman', [
    // Not every crun manages control groups of both versions at once.
    ...(existsSync('/usr/sbin/runc') ? ['--runtime', '/usr/sbin/runc'] : []),
    'run',
    '--rm',
    '--network',
    'none',
    // Its own defaults may be above a hard limit.
    '--ulimit',
    'nofile=1024:1024',
    '--ulimit',
    'nproc=1000:1000',
    '--rootfs',
    root,
    '/usr/bin/node',
    '-e',
    '0',
  ]),
  bwrap: program('/usr/bin/bwrap', ['--ro-bind', root, '/', '--unshare-all', '/usr/bin/node', '-e', '0']),
  'tki inspect, runc': inspect('runc', 'runc'),
  'tki inspect, crun': inspect('crun', 'crun'),
};
const results = interleaved(ways, ROUNDS);

/** Packets a second, this many at once. */
function throughput(jobs: number): number | { readonly NOT_RUN: string } {
  const packets = join(folder, 'packets');
  mkdirSync(packets, { recursive: true });
  for (let at = 0; at < PACKETS; at++) copyFileSync(packetOf, join(packets, `${at}.json`));
  try {
    const argv = [
      cli,
      'inspect',
      packets,
      '--jobs',
      String(jobs),
      '--max-age',
      '3650d',
      '--out',
      join(folder, 'many'),
    ];
    const took = time(process.execPath, argv, [2, 4, 10]);
    return Math.round((PACKETS / took) * 100_000) / 100;
  } catch (error) {
    return { NOT_RUN: error instanceof Error ? error.message : 'unknown' };
  }
}

writeResults('inspect', {
  rounds: ROUNDS,
  results,
  ratios: {
    'tki inspect, runc, to docker run': ratio(results, 'tki inspect, runc', 'docker run'),
    'tki inspect, runc, to podman run': ratio(results, 'tki inspect, runc', 'podman run'),
    'tki inspect, crun, to docker run': ratio(results, 'tki inspect, crun', 'docker run'),
    'tki inspect, runc, to bare node': ratio(results, 'tki inspect, runc', 'bare node'),
  },
  many: { packets: PACKETS, a_second: { 1: throughput(1), 2: throughput(2), 3: throughput(3) } },
});
