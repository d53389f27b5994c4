// The engines that make containers for us: docker by its socket, podman by a service of our own for as long as a run takes. Runs as
// root. Grade B, never chosen but by name. Every call after the first is by an id that the engine answered to this run.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canonicalDigest } from '../../formats/canonical.ts';
import { isCoded } from '../../formats/coded-error.ts';
import type { Digest } from '../../formats/digest.ts';
import type { DockerRequest, PodmanRequest } from '../../formats/kernel/engine-request.ts';
import { containerId } from '../../formats/kernel/runtime-spec.ts';
import type { EngineId } from '../../formats/kernel/runtimes.ts';
import { quoted } from '../../formats/quoted.ts';
import { processStart } from '../../files/process-start.ts';
import { fileDigest, wholeMs } from '../bundle.ts';
import { trustedProgram, untrusted } from '../programs.ts';
import { thisMachine } from '../choose-runtime.ts';
import { drivenIds, drivenRuntimes, engines } from '../runtimes/registry.ts';
import { engineFailed, callEngine, objectIn } from './engine-socket.ts';
import type { EngineAnswer, EngineCall } from './engine-socket.ts';

export interface EngineChoice {
  readonly id: EngineId;
  /** docker: its socket. podman: its program. */
  readonly path: string;
  readonly version: string;
  /** How long it took to say its version: what deadlines follow, as of a runtime. Whole milliseconds. */
  readonly firstProcessMs: number;
  /** docker: of what it says of itself, because its program may be anywhere. podman: of its program. */
  readonly digest: Digest;
  readonly grade: 'B';
}

export interface Engine extends AsyncDisposable {
  readonly id: EngineId;
  readonly socket: string;
  /** The service that was started for this run, if one was. */
  readonly service: { readonly pid: number; readonly start: string } | null;
  /** A path of Docker's API, without its version. */
  call(call: EngineCall, signal?: AbortSignal): Promise<EngineAnswer>;
  create(request: DockerRequest | PodmanRequest, run: string): Promise<EngineAnswer>;
  /** As the docker API names it, with its version: for what is no single call. */
  versioned(apiPath: string): string;
}

export type EngineOutcome =
  | { readonly kind: 'found'; readonly engine: EngineChoice }
  | { readonly kind: 'none'; readonly code: 'NO_RUNTIME' | 'RUNTIME_UNSUPPORTED'; readonly reason: string };

/** Docker's API as it was tried: a daemon that is newer is spoken to by the newest of these, one that is older by its own. */
const API_OLDEST = 41;
const API_NEWEST = 47;
/** podman answers Docker's calls by this version since 3.0, and its own by this one since 4.0. */
const PODMAN_DOCKER_API = '/v1.41';
const PODMAN_OWN_API = '/v4.0.0/libpod';

/** How long a podman service may take to answer. Measured: 90 ms. */
const SERVICE_MS = 20_000;
/** A service whose host was killed ends by itself. */
const SERVICE_IDLE_SECONDS = 60;

/** Why a socket may not be asked as root, or null: root's, and no part of its path writable by others. */
function untrustedSocket(file: string): string | null {
  try {
    const real = fs.realpathSync(file);
    const facts = fs.statSync(real);
    if (!facts.isSocket()) return 'is not a socket';
    if ((facts.mode & 0o007) !== 0) return 'can be used by anyone';
    for (let part = real; ; part = path.dirname(part)) {
      const { uid, mode } = fs.statSync(part);
      if (uid !== 0) return `${quoted(part)} does not belong to root`;
      if (part !== real && (mode & 0o022) !== 0)
        return `${quoted(part)} can be written by users other than root`;
      if (part === '/') return null;
    }
  } catch {
    return 'is not there';
  }
}

interface DockerVersion {
  readonly name: string;
  readonly version: string;
  readonly api: string;
  readonly digest: Digest;
}

/** What an engine says of itself, held to a form. Never more of it is repeated. */
async function dockerVersion(socket: string, signal?: AbortSignal): Promise<DockerVersion> {
  const said = objectIn(
    await callEngine(socket, { method: 'GET', path: '/version', expect: [200] }, signal),
    'version',
  );
  const { Version: version, ApiVersion: api, MinAPIVersion: least, Components: components } = said;
  const [first] = Array.isArray(components) ? (components as { Name?: unknown }[]) : [];
  const minor = (value: unknown) => Number(/^1\.(\d{1,3})$/.exec(String(value))?.[1] ?? NaN);
  const use = Math.min(minor(api), API_NEWEST);
  const oldest = Math.max(API_OLDEST, minor(least) || 0);
  if (typeof version !== 'string' || !/^[A-Za-z0-9.+~-]{1,60}$/.test(version) || !(use >= oldest)) {
    throw engineFailed(
      'ENGINE_ANSWER',
      `${quoted(socket)} says no version of Docker's API from 1.${API_OLDEST} to 1.${API_NEWEST}`,
      'use an engine with that API; docs/venues.md names those that were tried',
    );
  }
  return {
    name: first?.Name === 'Podman Engine' ? 'Podman Engine' : 'Docker Engine',
    version,
    api: `/v1.${use}`,
    digest: canonicalDigest(said),
  };
}

async function dockerAt(candidates: readonly string[]): Promise<EngineOutcome> {
  let why = `${candidates[0]} is not there`;
  for (const socket of candidates) {
    const problem = untrustedSocket(socket);
    if (problem !== null) {
      if (problem !== 'is not there') why = `${quoted(socket)} ${problem}`;
      continue;
    }
    const before = performance.now();
    const { name, version, api, digest } = await dockerVersion(socket);
    const firstProcessMs = wholeMs(before);
    if (name !== 'Docker Engine')
      return {
        kind: 'none',
        code: 'RUNTIME_UNSUPPORTED',
        reason: `${quoted(socket)} is podman’s: use --runtime podman`,
      };
    return {
      kind: 'found',
      engine: {
        id: 'docker',
        path: fs.realpathSync(socket),
        version: `${name} ${version}, API ${api.slice(2)}`,
        firstProcessMs,
        digest,
        grade: 'B',
      },
    };
  }
  return { kind: 'none', code: 'NO_RUNTIME', reason: `docker: ${why}` };
}

function podmanAt(file: string): EngineOutcome {
  const before = performance.now();
  const said = spawnSync(file, ['--version'], { env: {}, encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  const firstProcessMs = wholeMs(before);
  const version = said.split('\n')[0]?.slice(0, 200) ?? '';
  if (!/^podman version (?:[4-9]|\d\d)\./.test(version))
    return {
      kind: 'none',
      code: 'RUNTIME_UNSUPPORTED',
      reason: `${quoted(file)} does not say that it is podman 4 or newer`,
    };
  return {
    kind: 'found',
    engine: { id: 'podman', path: file, version, firstProcessMs, digest: fileDigest(file), grade: 'B' },
  };
}

/** The engine that a caller names; null where the name is none of an engine's. Nothing is ever chosen here for `auto`. */
export async function chooseEngine(wanted: string): Promise<EngineOutcome | null> {
  try {
    if (wanted === 'docker') return await dockerAt(engines.docker.places);
    if (wanted === 'podman') return podmanAt(trustedProgram('podman'));
    if (!wanted.startsWith('/')) return null;
    const facts = fs.statSync(wanted, { throwIfNoEntry: false });
    if (facts?.isSocket() === true) return await dockerAt([wanted]);
    const real = facts === undefined ? wanted : fs.realpathSync(wanted);
    if (path.basename(real) !== 'podman') return null;
    const problem = untrusted(real);
    return problem === null
      ? podmanAt(real)
      : { kind: 'none', code: 'NO_RUNTIME', reason: `${quoted(wanted)}: ${problem}` };
  } catch (error) {
    if (isCoded(error, 'MISSING_PROGRAM')) return { kind: 'none', code: 'NO_RUNTIME', reason: error.message };
    throw error;
  }
}

async function openDocker(choice: Pick<EngineChoice, 'path'>, limit?: AbortSignal): Promise<Engine> {
  const socket = choice.path;
  const { api } = await dockerVersion(socket, limit);
  const call = (each: EngineCall, signal = limit) =>
    callEngine(socket, { ...each, path: `${api}${each.path}` }, signal);
  return {
    id: 'docker',
    socket,
    service: null,
    call,
    create: (request, run) =>
      call({
        method: 'POST',
        path: `/containers/create?name=${containerId(run)}`,
        body: request,
        expect: [201],
      }),
    versioned: (apiPath) => `${api}${apiPath}`,
    [Symbol.asyncDispose]: async () => {},
  };
}

/** What the machine's own containers.conf would add to every container; and no log or event of ours in the machine's. */
function podmanConfig(): string {
  const lines = ['[containers]', 'default_sysctls = []', 'default_ulimits = []', 'env = []', 'volumes = []'];
  lines.push('devices = []', 'mounts = []', '[engine]', 'events_logger = "none"');
  // On a machine with mixed control groups its own choice fails: there it is given the runtime that we would take.
  const machine = thisMachine();
  const best = drivenIds.find((id) => drivenRuntimes[id].bestOn(machine));
  if (machine.unifiedBeside && best !== undefined)
    lines.push(`runtime = ${JSON.stringify(trustedProgram(best))}`);
  return `${lines.join('\n')}\n`;
}

/** `folder`: root's alone; the socket and the service's own configuration are put there. */
async function openPodman(
  choice: Pick<EngineChoice, 'path'>,
  folder: string,
  limit?: AbortSignal,
): Promise<Engine> {
  const socket = path.join(folder, 'podman.sock');
  const config = path.join(folder, 'containers.conf');
  fs.writeFileSync(config, podmanConfig(), { mode: 0o600 });
  const service = spawn(
    choice.path,
    ['system', 'service', `--time=${SERVICE_IDLE_SECONDS}`, `unix://${socket}`],
    {
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', CONTAINERS_CONF: config },
      stdio: 'ignore',
      // A signal to the run's group reaches us; the service ends when we have taken away what it made.
      detached: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    service.once('exit', () => resolve());
    service.once('error', () => resolve());
  });
  const close = async () => {
    service.kill('SIGTERM');
    const timer = setTimeout(() => service.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
  };
  const until = performance.now() + SERVICE_MS;
  for (;;) {
    try {
      await callEngine(socket, { method: 'GET', path: '/_ping', expect: [200] }, limit);
      break;
    } catch (error) {
      if (service.exitCode !== null || performance.now() > until || limit?.aborted === true) {
        await close();
        throw error;
      }
      await sleep(20);
    }
  }
  const { pid = 0 } = service;
  return {
    id: 'podman',
    socket,
    service: { pid, start: processStart(pid) ?? '' },
    call: (each, signal = limit) =>
      callEngine(socket, { ...each, path: `${PODMAN_DOCKER_API}${each.path}` }, signal),
    create: (request) =>
      callEngine(socket, {
        method: 'POST',
        path: `${PODMAN_OWN_API}/containers/create`,
        body: request,
        expect: [201],
      }),
    versioned: (apiPath) => `${PODMAN_DOCKER_API}${apiPath}`,
    [Symbol.asyncDispose]: close,
  };
}

/** `limit`: ends every call that is given no signal of its own; without one each call has its own time alone. */
export async function openEngine(
  choice: Pick<EngineChoice, 'id' | 'path'>,
  folder: string,
  limit?: AbortSignal,
): Promise<Engine> {
  switch (choice.id) {
    case 'docker':
      return await openDocker(choice, limit);
    case 'podman':
      return await openPodman(choice, folder, limit);
  }
}

/** The digest of an engine now: that of the one which was chosen, as long as nobody changed it. */
export async function engineDigest(choice: EngineChoice): Promise<Digest> {
  switch (choice.id) {
    case 'docker':
      return (await dockerVersion(choice.path)).digest;
    case 'podman':
      return fileDigest(choice.path);
  }
}
