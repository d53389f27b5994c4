// The story of one run in an engine's container (docker, podman), grade B: prepare → image → control → create and start → probe →
// witness → conclude. Runs as root in dist/host.mjs. Whatever the engine made for it is gone when it ends.
import fs from 'node:fs';
import path from 'node:path';
import { baselineOf } from '../attestation/baseline.ts';
import { controlOutcome } from '../attestation/judge.ts';
import type { HostResult, Plan } from '../formats/documents.ts';
import { readOnlyInput, seccompFile, toEngineRequest } from '../formats/kernel/engine-request.ts';
import type { DockerRequest, EnginePlaces, PodmanRequest } from '../formats/kernel/engine-request.ts';
import { sourcesOf } from '../formats/kernel/runtime-spec.ts';
import { profileFor } from '../formats/kernel/architectures.ts';
import type { Architecture } from '../formats/kernel/architectures.ts';
import type { Deadlines } from '../formats/deadlines.ts';
import { policy, seccompProfile } from '../formats/policy.ts';
import { callRuntime } from '../sandbox/container.ts';
import { openEngine } from '../sandbox/engines/engine.ts';
import type { Engine, EngineChoice } from '../sandbox/engines/engine.ts';
import { buildImage } from '../sandbox/engines/image.ts';
import { openMade } from '../sandbox/engines/made.ts';
import type { Made } from '../sandbox/engines/made.ts';
import { startEngineSandbox } from '../sandbox/engines/start-engine-sandbox.ts';
import { toWeakenedRequest } from '../sandbox/engines/weakened-request.ts';
import { HOST_ROOT, onHost } from '../sandbox/host-root.ts';
import { mountReadOnly } from '../sandbox/mounts.ts';
import { fillOut } from '../sandbox/start-sandbox.ts';
import { openWorkspace } from '../sandbox/workspace.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { now } from './clock.ts';
import { PLANTED, plantInterface, recordOf } from './control.ts';
import { deadlinesOf } from './deadlines.ts';
import { insideDirectory, newIdentity, pinnedPrograms } from './identity.ts';
import type { Identity } from './identity.ts';
import { conclude } from './inspection.ts';
import { prepareWhole } from './prepare.ts';
import type { Prepared } from './prepare.ts';

/** What the run's containers share. */
interface Session {
  readonly choice: EngineChoice;
  readonly engine: Engine;
  readonly made: Made;
  readonly image: string;
  readonly prepared: Prepared;
  readonly architecture: Architecture;
  readonly deadlines: Deadlines;
  readonly signal: AbortSignal;
}

/** What a request names on the host, before it is sent. */
async function placeFiles(workspace: Workspace, architecture: Architecture): Promise<void> {
  const profile = JSON.stringify(profileFor(seccompProfile, architecture));
  fs.writeFileSync(`${HOST_ROOT}${seccompFile(workspace.run)}`, profile, { mode: 0o600 });
  const view = `${HOST_ROOT}${readOnlyInput(workspace.run)}`;
  fs.mkdirSync(view, { mode: 0o755 });
  await mountReadOnly(workspace.inDir, view);
}

const requestOf = (
  engine: Engine,
  architecture: Architecture,
  places: EnginePlaces,
): DockerRequest | PodmanRequest =>
  toEngineRequest(engine.id, policy, profileFor(seccompProfile, architecture), places);

/** The control: the same image in a container with every promise broken, in which every probe has to report a breach. */
async function runControl(session: Session): Promise<Record<string, string[]>> {
  const { choice, engine, image, prepared, architecture, deadlines, signal } = session;
  const { run, nonce } = newIdentity();
  await using workspace = openWorkspace(run, callRuntime);
  await using made = openMade(choice, engine, run);
  for (const name of ['packet.json', 'spare', 'spare-two'])
    fs.writeFileSync(path.join(workspace.inDir, name), '');
  await fillOut(workspace.outDir, {
    ...policy,
    out: { ...policy.out, directory_mode: '0777', file_mode: '0666' },
  });
  await placeFiles(workspace, architecture);
  const program = path.join(workspace.dir, 'control.cjs');
  fs.copyFileSync(path.join(insideDirectory, 'control.cjs'), program);
  const sources = sourcesOf(run);
  const strong = requestOf(engine, architecture, { run, nonce, uid: 0, gid: 0, ...sources, image });
  const request = toWeakenedRequest(strong, { inDir: sources.inDir, program: onHost(program) });
  const sandbox = await startEngineSandbox({
    workspace,
    choice,
    engine,
    made,
    image,
    deadlines,
    rootfs: prepared.rootfs,
    nonce,
    intended: request,
    used: request,
    programs: { pinned: {} },
    signal,
    whenStarted: (pid) => {
      plantInterface(pid);
      fs.writeFileSync(path.join(workspace.inDir, PLANTED), '');
    },
  });
  await using _container = sandbox.container;
  return controlOutcome(
    sandbox.frame,
    baselineOf(choice.id, policy.uid_range.first, prepared.rootfs.entries, architecture),
  );
}

/** One sandbox in an engine's container, and in it, for an inspection, one packet. Throws coded errors. */
export async function runEngineSandbox(
  plan: Plan,
  identity: Identity,
  choice: EngineChoice,
  signal: AbortSignal,
): Promise<HostResult> {
  const startedAt = now();
  const { run, nonce, uid, architecture } = identity;
  await using workspace = openWorkspace(run, callRuntime);
  const prepared = await prepareWhole(plan, identity, workspace, signal);
  const deadlines = deadlinesOf(plan, choice, prepared.rootfs);
  await placeFiles(workspace, architecture);
  await using engine = await openEngine(choice, workspace.state);
  await using made = openMade(choice, engine, run);
  const image = await buildImage(engine, run, workspace.rootfs, signal);
  made.image(image);
  const session = { choice, engine, made, image, prepared, architecture, deadlines, signal };
  const control = await recordOf(choice, startedAt, () => runControl(session));
  const request = requestOf(engine, architecture, { run, nonce, uid, gid: uid, ...sourcesOf(run), image });
  const sandbox = await startEngineSandbox({
    workspace,
    choice,
    engine,
    made,
    image,
    deadlines,
    rootfs: prepared.rootfs,
    nonce,
    intended: request,
    used: request,
    programs: { pinned: pinnedPrograms() },
    signal,
  });
  await using _container = sandbox.container;
  return await conclude(plan, identity, {
    runtime: choice,
    image,
    workspace,
    prepared,
    sandbox,
    control,
    startedAt,
  });
}
