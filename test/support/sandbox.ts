// Drives the built dist/host.mjs the way the edges do: one plan in, one result out, an empty environment, as root.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { Evidence, HostResult, Plan, RunStatement } from '../../src/formats/documents.ts';
import { validate as isEvidence } from '../../src/formats/validators/evidence.js';
import { validate as isHostResult } from '../../src/formats/validators/host-result.js';
import { validate as isRun } from '../../src/formats/validators/run.js';
import { LONG } from './long.ts';
import { runFolder } from './made-once.ts';
import { blankPlan } from '../../src/formats/blank-documents.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const dist = path.join(root, 'dist');
export const runtimes = ['runc', 'crun'] as const;

/** The runtime whose turn it is in `npm test`; both with TKI_LONG=1. For what is tried on several things in a row. */
export const runtimeInTurn = (turn: number) => (LONG ? runtimes : [runtimes[turn % runtimes.length]!]);

export const planOf = (asked: Partial<Plan>): Plan =>
  blankPlan('attest', {
    catalog: loadCatalog(path.join(root, 'catalog')).text,
    runtime: 'runc',
    privilege: 'shared',
    ...asked,
  });

export interface HostAnswer {
  readonly result: HostResult;
  readonly exitCode: number | null;
}

/** Runs a host to its end. */
export function runHost(asked: Partial<Plan>, from: string = dist): HostAnswer {
  const answer = spawnSync(process.execPath, [path.join(from, 'host.mjs')], {
    input: JSON.stringify(planOf(asked)),
    env: {},
    maxBuffer: 64 * 1024 * 1024,
  });
  const result: unknown = JSON.parse(answer.stdout.toString('utf8'));
  if (!isHostResult(result)) throw new Error(`not a host result: ${JSON.stringify(isHostResult.errors)}`);
  return { result, exitCode: answer.status };
}

/** An honest attestation on a runtime, one for the whole run of the tests. Only to be read. */
export function honestRun(runtime: (typeof runtimes)[number]): HostAnswer {
  const run = runFolder();
  if (run === undefined) return runHost({ runtime });
  const file = path.join(run, `honest-${runtime}.json`);
  if (!fs.existsSync(file)) {
    const own = `${file}.${process.pid}`;
    fs.writeFileSync(own, JSON.stringify(runHost({ runtime })));
    fs.renameSync(own, file);
  }
  return JSON.parse(fs.readFileSync(file, 'utf8')) as HostAnswer;
}

/** Starts a host and gives the process, for tests that kill it. */
export function startHost(asked: Partial<Plan>, from: string = dist) {
  const child = spawn(process.execPath, [path.join(from, 'host.mjs')], {
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(JSON.stringify(planOf(asked)));
  return child;
}

/** As {@link runHost}, beside others: every run has its own names. */
export async function runHostBeside(asked: Partial<Plan>, from: string = dist): Promise<HostAnswer> {
  const child = startHost(asked, from);
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => void pieces.push(piece));
  child.stderr.resume();
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const result: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  if (!isHostResult(result)) throw new Error(`not a host result: ${JSON.stringify(isHostResult.errors)}`);
  return { result, exitCode };
}

export function textOf(result: HostResult, start: string): string {
  const found = result.files.find(({ name }) => name.startsWith(start));
  if (found === undefined)
    throw new Error(`no file ${start}* among ${result.files.map(({ name }) => name).join(' ')}`);
  return found.text;
}

export function evidenceOf(result: HostResult): Evidence {
  const value: unknown = JSON.parse(textOf(result, 'sandbox-attestation-evidence-'));
  if (!isEvidence(value)) throw new Error('not evidence');
  return value;
}

export function runOf(result: HostResult): RunStatement {
  const value: unknown = JSON.parse(textOf(result, 'run.json'));
  if (!isRun(value)) throw new Error('not a run statement');
  return value;
}

/** A folder of the test's own, removed when it goes out of scope. */
export function temporaryFolder(): Disposable & { readonly dir: string } {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-test-'));
  return { dir, [Symbol.dispose]: () => fs.rmSync(dir, { recursive: true, force: true }) };
}

/**
 * A copy of dist with some inside programs replaced: the attacker's. `repinned`: the manifest is made to agree, as if the
 * release itself were bad, so that everything but the digests has to notice.
 */
export function distWith(
  programs: Readonly<Record<string, string>>,
  repinned: boolean,
): Disposable & { readonly dir: string } {
  const folder = temporaryFolder();
  const copy = path.join(folder.dir, 'dist');
  fs.cpSync(dist, copy, { recursive: true });
  const manifestFile = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8')) as {
    files: Record<string, { bytes: number; digest: string }>;
  };
  for (const [name, code] of Object.entries(programs)) {
    fs.writeFileSync(path.join(copy, 'inside', name), code);
    const digest = `sha256:${createHash('sha256').update(code).digest('hex')}`;
    if (repinned) manifest.files[`inside/${name}`] = { bytes: Buffer.byteLength(code), digest };
  }
  fs.writeFileSync(manifestFile, toCanonicalJson(manifest));
  return { dir: copy, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

/** True for a process that this one started, directly or through others. */
function isOurs(pid: number): boolean {
  for (let at = pid; at > 1;) {
    if (at === process.pid) return true;
    const stat = fs.readFileSync(`/proc/${at}/stat`, 'latin1');
    at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  }
  return false;
}

/** Runs whose host lives and is somebody else's: another checkout on the same machine may be at work. */
function foreignRuns(): string[] {
  const state = '/run/tool-kiem-thu';
  const locks = fs.existsSync(state) ? fs.readdirSync(state).filter((name) => name.startsWith('lock-')) : [];
  return locks.flatMap((name) => {
    try {
      const lock = JSON.parse(fs.readFileSync(path.join(state, name), 'utf8')) as {
        pid: number;
        run: string;
      };
      return fs.existsSync(`/proc/${lock.pid}`) && !isOurs(lock.pid) ? [lock.run] : [];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
}

/** Somebody kills a host in another file: the next run, whosever it is, sweeps what that one left. */
const LOOKS = 25;
const BETWEEN_LOOKS_MS = 1_500;

/**
 * What a run could leave on the host, as far as it is not of somebody else's run that is under way. Looked at several times: what is
 * left stays, and what belongs to a run that ended, or was swept, while we looked does not.
 */
export function leftovers(): string[] {
  let left = standing();
  for (let look = 1; look < LOOKS && left.length > 0; look += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, look === 1 ? 0 : BETWEEN_LOOKS_MS);
    const again = new Set(standing());
    left = left.filter((name) => again.has(name));
  }
  return left;
}

/** The same, at one look: what a run that stands has made, or one that was killed has left. */
export function standing(): string[] {
  const before = foreignRuns();
  const names = whatStands();
  // A run that began or ended while we looked is in one of the two: it has its lock before anything, and until the last.
  const foreign = new Set([...before, ...foreignRuns()]);
  return names.filter((name) => ![...foreign].some((run) => name.includes(run))).map(withoutRun);
}

/** A process is listed as its number and its run, if its control group still tells that. */
const withoutRun = (name: string) => name.replace(/^(\d+) in .*$/, '$1');

/** Mounts, folders, processes and control groups of anybody's runs, each with the name of its run. */
function whatStands(): string[] {
  const mounts = fs
    .readFileSync('/proc/self/mountinfo', 'latin1')
    .split('\n')
    // Not those of machines that another run makes beside this one, below tool-kiem-thu-venues.
    .filter((line) => /tool-kiem-thu[/ ]/.test(line));
  const list = (directory: string) => (fs.existsSync(directory) ? fs.readdirSync(directory) : []);
  const processes = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1').startsWith('/app/node')) return [];
        const groups = fs.readFileSync(`/proc/${pid}/cgroup`, 'latin1');
        return [`${pid} in ${/tki-[0-9a-f]{16}/.exec(groups)?.[0] ?? 'no group of ours'}`];
      } catch {
        return [];
      }
    });
  const cgroups = ['/sys/fs/cgroup', '/sys/fs/cgroup/memory', '/sys/fs/cgroup/pids', '/sys/fs/cgroup/unified']
    .flatMap((directory) => list(directory))
    .filter((name) => name.startsWith('tki-'));
  return [
    ...mounts,
    ...list('/var/lib/tool-kiem-thu'),
    ...list('/run/tool-kiem-thu').filter((name) => !name.startsWith('control-')),
    ...processes,
    ...cgroups,
  ];
}
