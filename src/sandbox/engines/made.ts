// What a run had an engine make, by the ids that it answered, and how it is taken away again. Runs as root.
// Every run has a record of its own, so that what a killed host left is found by it and by nothing else: no list of names, no prune.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RUN_LABEL } from '../../formats/kernel/engine-request.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import type { EngineId } from '../../formats/kernel/runtimes.ts';
import { processStart } from '../../files/process-start.ts';
import { bootId } from '../lock-record.ts';
import { STATE_ROOT } from '../state-folders.ts';
import type { Swept } from '../sweep.ts';
import { cachedFilterOf } from './cached-filter.ts';
import { openEngine } from './engine.ts';
import type { Engine, EngineChoice } from './engine.ts';
import { engineFailed, objectIn } from './engine-socket.ts';
import { IMAGE_ID } from './image.ts';

export const CONTAINER_ID = /^[0-9a-f]{64}$/;

/** How long an engine may take until what it must remove is gone. */
const GONE_MS = 15_000;
const POLL_MS = 20;

export interface EngineRecord {
  readonly schema: 'tki-engine/v1';
  readonly run: string;
  readonly pid: number;
  readonly process_start: string;
  readonly boot_id: string;
  readonly pid_namespace: string;
  readonly engine: EngineId;
  readonly path: string;
  readonly service: { readonly pid: number; readonly start: string } | null;
  /** Ids, in the order in which they were answered. Empty: asked for, perhaps, and not answered yet. */
  readonly containers: readonly string[];
  readonly images: readonly string[];
}

const recordPath = (run: string) => path.join(STATE_ROOT, `engine-${run}.json`);

export interface Made extends AsyncDisposable {
  container(id: string): void;
  image(id: string): void;
}

/** Waits until the engine no longer shows a thing. */
async function gone(engine: Engine, what: string, apiPath: string): Promise<void> {
  const until = performance.now() + GONE_MS;
  while ((await engine.call({ method: 'GET', path: apiPath, expect: [200, 404] })).status !== 404) {
    if (performance.now() > until)
      throw engineFailed(
        'SANDBOX_FAILED',
        `${what} is still there, although ${engine.id} was told to remove it`,
      );
    await sleep(POLL_MS);
  }
}

/** 409: it removes itself already, because it was asked to when it ended. */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  const dropFilter = engine.id === 'podman' ? cachedFilterOf(id) : () => {};
  // podman asks a container to end before it removes it by force, and waits ten seconds for one that hears nothing of that.
  if (engine.id === 'podman')
    await engine.call({
      method: 'POST',
      path: `/containers/${id}/kill?signal=KILL`,
      expect: [204, 404, 409, 500],
    });
  await engine.call({
    method: 'DELETE',
    path: `/containers/${id}?force=true&v=false`,
    expect: [200, 204, 404, 409],
  });
  await gone(engine, 'the container', `/containers/${id}/json`);
  dropFilter();
}

/**
 * Removes images until the engine shows none of them: the steps of a build are parents of each other, and one that still has a child,
 * or a container that is about to go, is refused at first.
 */
async function removeImages(engine: Engine, ids: readonly string[]): Promise<void> {
  const until = performance.now() + GONE_MS;
  for (let left = ids; ; await sleep(POLL_MS)) {
    const shown: string[] = [];
    for (const id of left) {
      await engine.call({
        method: 'DELETE',
        path: `/images/${id}?force=false&noprune=false`,
        expect: [200, 404, 409, 500],
      });
      const { status } = await engine.call({
        method: 'GET',
        path: `/images/${id}/json`,
        expect: [200, 404],
      });
      if (status === 200) shown.push(id);
    }
    if (shown.length === 0) return;
    if (performance.now() > until)
      throw engineFailed('SANDBOX_FAILED', `${engine.id} does not remove the image of this run`);
    left = shown;
  }
}

const filter = (run: string) => encodeURIComponent(JSON.stringify({ label: [`${RUN_LABEL}=${run}`] }));

/** Of what bears the label of one run, the ids: for what a killed host never heard the answer of. */
async function labelled(engine: Engine, kind: 'containers' | 'images', run: string): Promise<string[]> {
  const { text } = await engine.call({
    method: 'GET',
    path: `/${kind}/json?all=true&filters=${filter(run)}`,
    expect: [200],
  });
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) throw engineFailed('ENGINE_ANSWER', `the list of ${kind} is not a list`);
  const ids = rows as { Id?: unknown; Labels?: Record<string, unknown> | null }[];
  const form = kind === 'containers' ? CONTAINER_ID : IMAGE_ID;
  return ids.flatMap(({ Id, Labels }) => {
    const id = typeof Id === 'string' && kind === 'images' && CONTAINER_ID.test(Id) ? `sha256:${Id}` : Id;
    return typeof id === 'string' && form.test(id) && Labels?.[RUN_LABEL] === run ? [id] : [];
  });
}

async function removeAll(engine: Engine, containers: readonly string[], images: readonly string[]) {
  for (const id of [...containers].reverse()) await removeContainer(engine, id);
  await removeImages(engine, images);
}

/** Opens the record of one run. Disposing of it removes everything that the run had made, and then the record. */
export function openMade(choice: EngineChoice, engine: Engine, run: string): Made {
  const containers: string[] = [];
  const images: string[] = [];
  const write = () => {
    const record: EngineRecord = {
      schema: 'tki-engine/v1',
      run,
      pid: process.pid,
      process_start: processStart(process.pid) ?? '',
      boot_id: bootId(),
      pid_namespace: fs.readlinkSync('/proc/self/ns/pid'),
      engine: choice.id,
      path: choice.path,
      service: engine.service,
      containers,
      images,
    };
    fs.writeFileSync(`${recordPath(run)}.new`, JSON.stringify(record), { mode: 0o600 });
    fs.renameSync(`${recordPath(run)}.new`, recordPath(run));
  };
  write();
  return {
    container(id) {
      containers.push(id);
      write();
    },
    image(id) {
      images.push(id);
      write();
    },
    async [Symbol.asyncDispose]() {
      await removeAll(engine, containers, images);
      // A build or a create that failed half way answered no id. What bears this run's label is this run's.
      await removeAll(
        engine,
        await labelled(engine, 'containers', run),
        await labelled(engine, 'images', run),
      );
      fs.rmSync(recordPath(run), { force: true });
    },
  };
}

function readRecord(file: string): EngineRecord | null {
  try {
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as EngineRecord;
    const ours =
      record.schema === 'tki-engine/v1' &&
      /^[0-9a-f]{16}$/.test(record.run) &&
      isEngine(record.engine) &&
      record.containers.every((id) => CONTAINER_ID.test(id)) &&
      record.images.every((id) => IMAGE_ID.test(id));
    return ours ? record : null;
  } catch {
    return null;
  }
}

const RECORD_NAME = /^engine-[0-9a-f]{16}\.json$/;

/** Records of runs whose host is gone, by the engine that has to be asked. */
function deadRecords(): Map<string, EngineRecord[]> {
  const dead = new Map<string, EngineRecord[]>();
  const names = fs.existsSync(STATE_ROOT) ? fs.readdirSync(STATE_ROOT) : [];
  for (const name of names.filter((each) => RECORD_NAME.test(each))) {
    const record = readRecord(path.join(STATE_ROOT, name));
    if (record === null) continue;
    const here = record.boot_id === bootId();
    // A host in another process namespace cannot be asked whether it lives, so what it made is left alone.
    if (here && record.pid_namespace !== fs.readlinkSync('/proc/self/ns/pid')) continue;
    if (here && processStart(record.pid) === record.process_start) continue;
    if (here) endService(record);
    const key = `${record.engine} ${record.path}`;
    dead.set(key, [...(dead.get(key) ?? []), record]);
  }
  return dead;
}

/** For one engine's dead runs: a daemon that hangs would hold up every later run. What it does not come to stays, and is told. */
const SWEEP_MS = 15_000;

/** A service that its killed host left. One that has gone meanwhile is no failure. */
function endService({ service }: EngineRecord): void {
  if (service === null || processStart(service.pid) !== service.start) return;
  try {
    process.kill(service.pid, 'SIGKILL');
  } catch {
    // It ended between the two lines.
  }
}

/** Takes away what killed runs had engines make. What cannot be taken away is reported, and stops nobody. */
export async function removeDeadMade(): Promise<Swept> {
  const removed: string[] = [];
  const left: { run: string; why: string }[] = [];
  for (const records of deadRecords().values()) {
    const [first] = records;
    if (first === undefined) continue;
    let folder: string | undefined;
    try {
      folder = fs.mkdtempSync(path.join(STATE_ROOT, 'e-'));
      const limit = AbortSignal.timeout(SWEEP_MS);
      await using engine = await openEngine({ id: first.engine, path: first.path }, folder, limit);
      // Of all of them first: a control's container is of the image that another record names.
      for (const { run, containers } of records)
        await removeAll(
          engine,
          [...new Set([...containers, ...(await labelled(engine, 'containers', run))])],
          [],
        );
      for (const { run, images } of records) {
        await removeAll(engine, [], [...new Set([...images, ...(await labelled(engine, 'images', run))])]);
        fs.rmSync(recordPath(run), { force: true });
        removed.push(run);
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : 'unknown';
      const stay = records.filter(({ run }) => !removed.includes(run));
      left.push(...stay.map(({ run }) => ({ run, why })));
    } finally {
      if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
    }
  }
  return { removed, left };
}

/** The id of a container that was created, and its warnings as they are. Throws where the answer is none. */
export function createdContainer(answer: Parameters<typeof objectIn>[0]): string {
  const { Id: id } = objectIn(answer, 'create');
  if (typeof id !== 'string' || !CONTAINER_ID.test(id))
    throw engineFailed('ENGINE_ANSWER', 'create returned no container id');
  return id;
}
