// The control: once for each program, policy, runtime and boot, a weakened container in which every probe has to report a
// breach. Its record in /run is the only thing that a run leaves behind.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { baselineOf } from '../attestation/baseline.ts';
import { controlOutcome } from '../attestation/judge.ts';
import { canonicalDigest, toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import type { ControlRecord, Plan } from '../formats/documents.ts';
import { probeIds } from '../formats/probe.ts';
import { CodedError } from '../formats/coded-error.ts';
import { profileFor } from '../formats/kernel/architectures.ts';
import { policy, policyDigests, seccompProfile } from '../formats/policy.ts';
import { probes as probeSpecs } from '../probes/registry.ts';
import { assembleRootfs, fileDigest } from '../sandbox/bundle.ts';
import { callRuntime } from '../sandbox/container.ts';
import { trustedProgram } from '../sandbox/programs.ts';
import { toRuntimeSpec } from '../formats/kernel/runtime-spec.ts';
import type { Runtime, RuntimeFound } from '../sandbox/choose-runtime.ts';
import { fillOut, startSandbox } from '../sandbox/start-sandbox.ts';
import { toWeakenedSpec } from '../sandbox/weakened.ts';
import { controlPath, keepControl } from '../sandbox/control-records.ts';
import { bootId } from '../sandbox/lock-record.ts';
import { openWorkspace } from '../sandbox/workspace.ts';
import { now } from './clock.ts';
import { deadlinesOf } from './deadlines.ts';
import { insideDirectory, newIdentity } from './identity.ts';

export const controlPrograms = ['control.cjs', 'probe.cjs'] as const;

function programPaths(): Record<string, string> {
  return Object.fromEntries(controlPrograms.map((name) => [name, path.join(insideDirectory, name)]));
}

/** What the control's outcome depends on. */
function controlKey(runtime: Pick<Runtime, 'digest'>): Digest {
  const programs = Object.values(programPaths()).map((file) => fileDigest(file));
  return canonicalDigest({
    boot: bootId(),
    host: fileDigest(process.argv[1] ?? process.execPath),
    programs,
    policyDigests,
    runtime: runtime.digest,
    node: process.version,
  });
}

/** Whichever kind the kernel has: one is enough. A module that is not loaded is asked for by the kernel itself. */
const interfaceKinds = ['dummy', 'bridge', 'veth', 'ifb'] as const;

const noInterface = (message: string) =>
  new CodedError(
    'SANDBOX_FAILED',
    message,
    '`modprobe dummy` as root on the host (package linux-modules-extra or kmod, where it is missing)',
  );

/** An interface and a route inside the control's own network namespace. The host's network is not touched. */
export function plantInterface(pid: number): void {
  const ip = (...args: string[]) =>
    spawnSync(trustedProgram('nsenter'), ['--target', String(pid), '--net', trustedProgram('ip'), ...args], {
      env: {},
      stdio: 'ignore',
    }).status === 0;
  if (!interfaceKinds.some((kind) => ip('link', 'add', 'tki0', 'type', kind))) {
    throw noInterface(
      `the control needs an interface besides lo in its own network namespace, and this kernel makes none of ${interfaceKinds.join(', ')}`,
    );
  }
  ip('addr', 'add', '198.51.100.1/24', 'dev', 'tki0');
  ip('link', 'set', 'tki0', 'up');
}

/** What the control program waits for: an engine starts it before anything could be planted. */
export const PLANTED = 'planted';

async function runControl(
  plan: Plan,
  runtime: Runtime,
  signal: AbortSignal,
): Promise<Record<string, string[]>> {
  const { run, nonce, architecture } = newIdentity();
  await using workspace = openWorkspace(run, callRuntime);
  const rootfs = await assembleRootfs(workspace.rootfs, {
    node: process.execPath,
    architecture,
    programs: programPaths(),
    catalogText: plan.catalog,
  });
  for (const name of ['packet.json', 'spare', 'spare-two'])
    fs.writeFileSync(path.join(workspace.inDir, name), '');
  await fillOut(workspace.outDir, {
    ...policy,
    out: { ...policy.out, directory_mode: '0777', file_mode: '0666' },
  });
  const places = {
    run,
    nonce,
    uid: 0,
    gid: 0,
    inDir: workspace.inDir,
    outDir: workspace.outDir,
  };
  const spec = toWeakenedSpec(toRuntimeSpec(policy, profileFor(seccompProfile, architecture), places));
  const sandbox = await startSandbox({
    workspace,
    runtime,
    policy,
    rootfs,
    nonce,
    intended: spec,
    used: spec,
    programs: { pinned: {} },
    deadlines: deadlinesOf(plan, runtime, rootfs),
    signal,
    beforeStart: (pid) => {
      plantInterface(pid);
      fs.writeFileSync(path.join(workspace.inDir, PLANTED), '');
    },
  });
  await using _container = sandbox.container;
  // Held against the baseline of a real run: an ordinary uid, not the control's root.
  return controlOutcome(
    sandbox.frame,
    baselineOf(runtime.id, policy.uid_range.first, rootfs.entries, architecture),
  );
}

/** Of each probe, all that broke if what decides is among it, and nothing otherwise: a control that does not count. */
function counting(probes: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(
    probeIds.map((id) => {
      const broke = probes[id] ?? [];
      return [id, probeSpecs[id].decisive.every((check) => broke.includes(check)) ? [...broke] : []];
    }),
  );
}

/**
 * The record of this key, if it is whole and older than this run; whatever else is there is made again. A younger one is another run's
 * that goes on beside this one, or of before the clock was set back: evidence that cites it would be out of order.
 */
function readRecord(file: string, key: Digest, startedAt: string): ControlRecord | null {
  try {
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as ControlRecord;
    const whole =
      record.record.key === key &&
      record.record.at <= startedAt &&
      toCanonicalJson(counting(record.probes)) === toCanonicalJson(record.probes);
    return whole && isComplete(record.probes) ? record : null;
  } catch {
    return null;
  }
}

const isComplete = (probes: Readonly<Record<string, readonly string[]>>) =>
  probeIds.every((id) => (probes[id] ?? []).length > 0);

/** The control's record for this machine: made now, or the one that this boot already has. */
export async function controlRecord(
  plan: Plan,
  { runtime, asked }: Pick<RuntimeFound, 'asked'> & { readonly runtime: Pick<Runtime, 'digest'> },
  signal: AbortSignal,
  startedAt: string,
): Promise<ControlRecord> {
  return await recordOf(runtime, startedAt, async () => await runControl(plan, await asked, signal));
}

/** The same for whatever makes containers: `make` runs the control, and answers which checks broke. */
export async function recordOf(
  runtime: Pick<Runtime, 'digest'>,
  startedAt: string,
  make: () => Promise<Record<string, string[]>>,
): Promise<ControlRecord> {
  const key = controlKey(runtime);
  const file = controlPath(key.slice('sha256:'.length));
  const known = readRecord(file, key, startedAt);
  if (known !== null) return { ...known, record: { ...known.record, reused: true } };
  const probes = counting(await make());
  const record: ControlRecord = { record: { key, at: now(), reused: false }, probes };
  // One that is not complete is used for this run, which it blocks, and not kept.
  if (!isComplete(probes)) return record;
  keepControl(file, JSON.stringify(record), newIdentity().run);
  return record;
}
