// Starts the sandbox and lets it be attacked by its own prober: create → first reading → start → the one frame → second
// reading. Returns what was observed; judges nothing. Runs as root in dist/host.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quoted } from '../formats/quoted.ts';
import { DEADLINE_SECONDS, deadlineWords } from '../formats/deadlines.ts';
import type { Deadlines } from '../formats/deadlines.ts';
import { canonicalDigest } from '../formats/canonical.ts';
import type { BundleCheck, Frame, Reading } from '../formats/documents.ts';
import { validate as isFrame } from '../formats/validators/frame.js';
import { FRAME_LIMIT_BYTES } from '../formats/limits.ts';
import { outFiles } from '../formats/run-files.ts';
import { expectations } from '../formats/policy.ts';
import type { Policy } from '../formats/policy.ts';
import { fileDigest } from './bundle.ts';
import type { PlacedRootfs, Rootfs } from './bundle.ts';
import { createContainer, runtimeCommand } from './container.ts';
import type { Container } from './container.ts';
import { mountOut } from './mounts.ts';
import { containerId } from '../formats/kernel/runtime-spec.ts';
import type { RuntimeSpec } from '../formats/kernel/runtime-spec.ts';
import type { Runtime } from './choose-runtime.ts';
import { beginSecondHash } from './second-hash.ts';
import { takeDown } from './scaffold.ts';
import { identity, readContainer } from './witness.ts';
import type { WitnessPlaces } from './witness.ts';
import type { Workspace } from './workspace.ts';
import { CodedError } from '../formats/coded-error.ts';

/** A runtime's call may take as long as the prober, and what its cleaning after a failure takes. */
const RUNTIME_CALL_EXTRA_SECONDS = 10;

/** How often the host looks. The container's own polling is as fine; nothing is gained below it. */
const POLL_MS = 2;

/** How often it asks the kernel whether the container still runs, in looks: that costs more than a look, and nobody waits for a death. */
const LOOKS_A_LIFE = 4;

export type SandboxCode = 'SANDBOX_FAILED' | 'DEADLINE' | 'INSPECTOR_DIED' | 'INTERRUPTED' | 'MEMORY_LIMIT';

export interface RunningSandbox {
  readonly container: Container;
  /** As it was placed, with every digest. */
  readonly rootfs: Rootfs;
  readonly frame: Frame;
  /** Null: an engine's container, which is not there before its program runs. */
  readonly created: Reading | null;
  readonly probing: Reading;
  readonly filterBytes: Uint8Array | null;
  readonly bundle: readonly BundleCheck[];
  readonly places: WitnessPlaces;
  readonly deadlines: Deadlines;
}

/** What the container wrote on stderr, for a person: the sandbox's own word, cut short. */
export function saidBy(container: Pick<Container, 'errors'>): string {
  const words = container
    .errors(8_000)
    .split('\n')
    .filter((line) => !/^tki-(?:ready|done) /.test(line))
    .join('\n')
    .trim()
    .slice(0, 400);
  return words === '' ? '' : `; it said: ${quoted(words)}`;
}

const died = (container: Container, what: string) =>
  new CodedError<SandboxCode>(
    'INSPECTOR_DIED',
    `the container ended before ${what}${saidBy(container)}`,
    'run `tki attest` alone, with the other runtime',
  );

/** Waits until `look` gives something, the container ends, or the deadline passes. Monotonic clock. */
export async function waitFor<T>(
  container: Container,
  deadlines: Deadlines,
  name: 'probe' | 'inspect',
  what: string,
  look: () => T | null,
): Promise<T> {
  const seconds = deadlines[`${name}_seconds`];
  const deadline = performance.now() + seconds * 1000;
  for (let looks = 0; ; looks += 1) {
    // Asked before looking: what a process wrote just before its end is still found.
    const alive = looks % LOOKS_A_LIFE > 0 || container.alive();
    const found = look();
    if (found !== null) return found;
    const after = () => saidBy(container);
    if (!alive) throw died(container, what);
    if (container.interrupted()) {
      throw new CodedError<SandboxCode>(
        'INTERRUPTED',
        `a signal came before ${what}`,
        'run again; a limit set by the caller (the action’s launcher has one) ends a run on a machine that is too slow',
      );
    }
    if (performance.now() > deadline) {
      throw new CodedError<SandboxCode>(
        'DEADLINE',
        `${what} did not arrive within ${seconds} s (${deadlineWords(deadlines, name)})${after()}`,
        `run again on a quieter machine, or raise it with --deadline SECONDS, up to ${DEADLINE_SECONDS.most}; a packet that needs longer is too large for this policy`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** The three reports, writable by the container's user and by nobody readable. The directory cannot be listed or changed. */
export async function fillOut(outDir: string, policy: Policy): Promise<void> {
  await mountOut(outDir, {
    bytes: policy.out.bytes,
    inodes: policy.out.inodes,
    mode: policy.out.directory_mode,
  });
  const mode = Number.parseInt(policy.out.file_mode, 8);
  for (const name of outFiles) {
    fs.writeFileSync(path.join(outDir, name), '', { flag: 'wx' });
    fs.chmodSync(path.join(outDir, name), mode);
  }
}

/** Parses the prober's line. Everything in it is the sandbox's word, so a line that is not exactly a frame is refused. */
export function parseFrame(line: string, nonce: string): Frame {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (!isFrame(value) || value.nonce !== nonce) {
    throw new CodedError<SandboxCode>(
      'SANDBOX_FAILED',
      'the prober’s frame does not belong to this run',
      'run `tki attest` alone',
    );
  }
  return value;
}

export interface Programs {
  /** File name in `/app` → digest that this release pins. */
  readonly pinned: Readonly<Record<string, string>>;
}

export interface SandboxPlan {
  readonly workspace: Workspace;
  readonly runtime: Runtime;
  readonly policy: Policy;
  readonly rootfs: PlacedRootfs;
  readonly nonce: string;
  /** What the policy says, and what is really used: they differ only for a sabotage. */
  readonly intended: RuntimeSpec;
  readonly used: RuntimeSpec;
  readonly programs: Programs;
  readonly deadlines: Deadlines;
  /** Aborted by a signal: the waiting ends, and everything is cleaned up on the way out. */
  readonly signal: AbortSignal;
  /** Called between create and start: where the control plants its interface, and a sabotage its debugger. */
  readonly beforeStart?: (pid: number) => void | Promise<void>;
}

/** Where a runtime leaves the filter that it compiled in its state directory, it is in force once the container has started. */
function readFilterBytes(runtime: Runtime, state: string, id: string): Uint8Array | null {
  if (runtime.filterFile === null) return null;
  try {
    return fs.readFileSync(path.join(state, id, runtime.filterFile));
  } catch {
    return null;
  }
}

/** Each inside program against the digest that this release pins. */
export function programChecks(rootfs: Rootfs, programs: Programs): BundleCheck[] {
  return Object.entries(programs.pinned).map(([name, digest]) => ({
    id: `program-${name}`,
    expected: digest,
    observed: rootfs.files.find((file) => file.path === `/app/${name}`)?.digest ?? 'missing',
  }));
}

/** The reading behind the prober's frame. What is read of a process that ended meanwhile says nothing of how it was held: no breach. */
export async function readProbing(
  container: Container,
  places: WitnessPlaces,
  expected: readonly string[] | undefined,
): Promise<Reading> {
  const reading = await readContainer('probing', container.pid, places, expected);
  if (!container.alive()) throw died(container, 'it was read while the prober waits');
  return reading;
}

/** Starts the container. Anyone who calls owns it: delete it, whatever happens next. */
export async function startSandbox(plan: SandboxPlan): Promise<RunningSandbox> {
  const { workspace, runtime, nonce } = plan;
  const config = path.join(workspace.bundle, 'config.json');
  fs.writeFileSync(config, JSON.stringify(plan.used), { mode: 0o600 });
  const id = containerId(workspace.run);
  const command = runtimeCommand(runtime, workspace.state);
  workspace.record(command, id, null);
  const container = await createContainer(runtime, {
    id,
    bundle: workspace.bundle,
    stdio: workspace.stdio,
    state: workspace.state,
    signal: plan.signal,
    callSeconds: plan.deadlines.probe_seconds + RUNTIME_CALL_EXTRA_SECONDS,
    deleted: () => workspace.containerDeleted(),
  });
  workspace.record(command, id, { pid: container.pid, start: container.started });
  try {
    const places: WitnessPlaces = {
      rootfs: workspace.rootfs,
      inDir: workspace.inDir,
      outDir: workspace.outDir,
      stdio: workspace.stdio,
      executable: identity(path.join(workspace.rootfs, 'app/node')),
      runtimeState: path.join(workspace.state, id),
    };
    await takeDown(plan.policy.scaffold, container.pid, workspace.rootfs);
    const expected = expectations.runtimes[runtime.id].descriptors;
    const created = await readContainer('created', container.pid, places, expected?.created);
    await plan.beforeStart?.(container.pid);
    await container.start();
    using second = beginSecondHash(workspace.rootfs);
    const line = await waitFor(container, plan.deadlines, 'probe', 'the prober’s frame', () =>
      container.firstLine(FRAME_LIMIT_BYTES),
    );
    const probing = await readProbing(container, places, expected?.probing);
    const rootfs = await plan.rootfs.hashed;
    const bundle: BundleCheck[] = [
      {
        id: 'config',
        expected: canonicalDigest(plan.intended),
        observed: canonicalDigest(JSON.parse(fs.readFileSync(config, 'utf8'))),
      },
      { id: 'rootfs', ...(await second.compare(rootfs.listing)) },
      { id: 'runtime', expected: runtime.digest, observed: fileDigest(runtime.path) },
      ...programChecks(rootfs, plan.programs),
    ];
    return {
      container,
      rootfs,
      frame: parseFrame(line, nonce),
      created,
      probing,
      filterBytes: readFilterBytes(runtime, workspace.state, id),
      bundle,
      places,
      deadlines: plan.deadlines,
    };
  } catch (error) {
    await container.delete();
    throw error;
  }
}
