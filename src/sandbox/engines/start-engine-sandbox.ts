// Starts the sandbox in an engine's container and lets it be attacked by the same prober: create → attach → start → the one frame →
// reading. Returns what was observed; judges nothing. Runs as root in dist/host.mjs.
// Attacker: the engine. What it says is an id and a pid, both checked against the kernel; everything else is read from outside.
import fs from 'node:fs';
import { REPORT_LIMIT_BYTES, FRAME_LIMIT_BYTES } from '../../formats/limits.ts';
import { canonicalDigest } from '../../formats/canonical.ts';
import type { Deadlines } from '../../formats/deadlines.ts';
import type { BundleCheck } from '../../formats/documents.ts';
import type { DockerRequest, PodmanRequest } from '../../formats/kernel/engine-request.ts';
import { expectations } from '../../formats/policy.ts';
import { processStart } from '../../files/process-start.ts';
import type { Rootfs } from '../bundle.ts';
import { onlyOnce } from '../container.ts';
import type { Container } from '../container.ts';
import { parseFrame, programChecks, readProbing, waitFor } from '../start-sandbox.ts';
import type { Programs, RunningSandbox } from '../start-sandbox.ts';
import { identity } from '../witness.ts';
import type { WitnessPlaces } from '../witness.ts';
import type { Workspace } from '../workspace.ts';
import { engineDigest } from './engine.ts';
import type { Engine, EngineChoice } from './engine.ts';
import { engineFailed, attach, objectIn } from './engine-socket.ts';
import { compareImageRoot } from './image-root.ts';
import { createdContainer, removeContainer } from './made.ts';
import type { Made } from './made.ts';

export interface EngineSandboxPlan {
  readonly workspace: Workspace;
  readonly choice: EngineChoice;
  readonly engine: Engine;
  readonly made: Made;
  readonly image: string;
  readonly deadlines: Deadlines;
  readonly rootfs: Rootfs;
  readonly nonce: string;
  readonly intended: DockerRequest | PodmanRequest;
  readonly used: DockerRequest | PodmanRequest;
  readonly programs: Programs;
  readonly signal: AbortSignal;
  /** Called once the first process is there: where the control plants its interface. */
  readonly whenStarted?: (pid: number) => void | Promise<void>;
}

/** Clock ticks since boot of a process that starts now: nothing of ours can have started before. */
function ticksNow(): number {
  return Number(processStart(process.pid) ?? 0);
}

/** The first process of a container, by the engine's word, as far as the kernel bears it out. */
async function firstProcess(
  engine: Engine,
  id: string,
  image: string,
): Promise<{ pid: number; started: string }> {
  const answer = await engine.call({ method: 'GET', path: `/containers/${id}/json`, expect: [200] });
  const said = objectIn(answer, 'the container') as {
    Id?: unknown;
    Image?: unknown;
    State?: { Pid?: unknown };
  };
  const bare = (value: unknown) => (typeof value === 'string' ? value.replace(/^sha256:/, '') : '');
  if (said.Id !== id)
    throw engineFailed('ENGINE_ANSWER', 'the engine shows another container than it created');
  if (bare(said.Image) !== bare(image))
    throw engineFailed('ENGINE_ANSWER', 'the container is of another image than it was created from');
  const pid = said.State?.Pid;
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 2)
    throw engineFailed('ENGINE_ANSWER', 'the engine names no first process of the container');
  const started = processStart(pid);
  let groups = '';
  try {
    groups = fs.readFileSync(`/proc/${pid}/cgroup`, 'latin1');
  } catch {
    // Said below: the process is not there, or not ours to see.
  }
  if (started === null || Number(started) < ticksNow())
    throw engineFailed(
      'ENGINE_ANSWER',
      `process ${pid}, which the engine names, cannot be seen from here or is older than this run`,
      'run where the engine’s processes are seen: on its own machine, or with --pid host',
    );
  // Engines name the control group after the container: it tells this process from every other one that they could name.
  if (!groups.includes(id))
    throw engineFailed(
      'ENGINE_ANSWER',
      `process ${pid}, which the engine names, is not in the container’s control group`,
    );
  return { pid, started };
}

async function createContainer(plan: EngineSandboxPlan): Promise<Container> {
  const { engine, made, workspace, image, used, signal } = plan;
  const id = createdContainer(await engine.create(used, workspace.run));
  made.container(id);
  const output = await attach(
    engine.socket,
    engine.versioned(`/containers/${id}/attach?stream=true&stdout=true&stderr=true`),
    REPORT_LIMIT_BYTES,
  );
  const remove = onlyOnce(async () => {
    output[Symbol.dispose]();
    await removeContainer(engine, id);
  });
  try {
    await engine.call({ method: 'POST', path: `/containers/${id}/start`, expect: [204] }, signal);
    const { pid, started } = await firstProcess(engine, id, image);
    return {
      pid,
      started,
      // docker and podman create and start in one call.
      start: async () => {},
      interrupted: () => signal.aborted,
      alive: () => processStart(pid) === started,
      firstLine(limit) {
        const text = output.stdout().subarray(0, limit).toString('utf8');
        const end = text.indexOf('\n');
        return end === -1 ? null : text.slice(0, end);
      },
      errors: (limit) => output.stderr().subarray(0, limit).toString('utf8'),
      delete: remove,
      [Symbol.asyncDispose]: remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Starts the container. Anyone who calls owns it: delete it, whatever happens next. */
export async function startEngineSandbox(plan: EngineSandboxPlan): Promise<RunningSandbox> {
  const { choice, rootfs, workspace, deadlines } = plan;
  const { descriptors, own_files: own = [] } = expectations.runtimes[choice.id];
  const container = await createContainer(plan);
  try {
    await plan.whenStarted?.(container.pid);
    const line = await waitFor(container, deadlines, 'probe', 'the prober’s frame', () =>
      container.firstLine(FRAME_LIMIT_BYTES),
    );
    const root = `/proc/${container.pid}/root`;
    const places: WitnessPlaces = {
      rootfs: `${root}/`,
      inDir: workspace.inDir,
      outDir: workspace.outDir,
      stdio: workspace.stdio,
      executable: identity(`${root}/app/node`),
      runtimeState: workspace.state,
      compareRootfs: (listing) => compareImageRoot(container.pid, listing, own),
    };
    const probing = await readProbing(container, places, descriptors?.probing);
    const bundle: BundleCheck[] = [
      { id: 'config', expected: canonicalDigest(plan.intended), observed: canonicalDigest(plan.used) },
      { id: 'rootfs', ...compareImageRoot(container.pid, rootfs.listing, own) },
      { id: 'runtime', expected: choice.digest, observed: await engineDigest(choice) },
      ...programChecks(rootfs, plan.programs),
    ];
    return {
      container,
      rootfs,
      frame: parseFrame(line, plan.nonce),
      created: null,
      probing,
      filterBytes: null,
      bundle,
      places,
      deadlines,
    };
  } catch (error) {
    await container.delete();
    throw error;
  }
}
