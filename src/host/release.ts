// Releases the inspector, step by step, and collects what it wrote: go → third reading → programs removed → release → end.
// Runs as root.
import fs from 'node:fs';
import path from 'node:path';
import { isEngine } from '../formats/kernel/runtimes.ts';
import type { Baseline } from '../probes/checks.ts';
import { stageDifferences } from '../attestation/checks/stage-differences.ts';
import type { Judgement } from '../attestation/judge.ts';
import { toCanonicalJson } from '../formats/canonical.ts';
import type { AttestationStatus, Instructions, HostResult, Plan, Reading } from '../formats/documents.ts';
import { outFiles, publishedName } from '../formats/run-files.ts';
import { compareRootfs } from '../sandbox/bundle.ts';
import { saidBy, waitFor } from '../sandbox/start-sandbox.ts';
import type { SandboxCode } from '../sandbox/start-sandbox.ts';
import type { RunningSandbox } from '../sandbox/start-sandbox.ts';
import { UNREAD_KILLS, hasRunSince, oomCounter, oomKills, readContainer } from '../sandbox/witness.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { now } from './clock.ts';
import { collect } from './collect.ts';
import type { Identity } from './identity.ts';
import type { Prepared } from './prepare.ts';
import { remedyFor } from './remedies.ts';
import { CodedError } from '../formats/coded-error.ts';

/** Places a file in `/in` so that it appears whole or not at all. */
function placeInside(workspace: Workspace, name: string, text: string): void {
  const target = path.join(workspace.inDir, name);
  fs.writeFileSync(`${target}.new`, text, { mode: 0o444 });
  fs.renameSync(`${target}.new`, target);
}

/** Removes what could be executed from the throwaway rootfs: open files go on, execve gives ENOENT. Returns inside paths. */
function removePrograms(workspace: Workspace, prepared: Prepared): string[] {
  for (const program of prepared.rootfs.programs) fs.unlinkSync(program);
  return prepared.rootfs.programs.map((program) => program.slice(workspace.rootfs.length)).sort();
}

/** The end of a container while it still runs: every reading once more, and what is left of the rootfs, hashed again. */
async function lastReading(
  workspace: Workspace,
  prepared: Prepared,
  sandbox: RunningSandbox,
  baseline: Baseline,
  stage: 'waiting' | 'inspected',
  removed: readonly string[],
): Promise<Reading> {
  const expected = baseline.expectations.runtimes[baseline.runtime].descriptors;
  const { pid } = sandbox.container;
  const reading = await readContainer(stage, pid, sandbox.places, expected?.[stage]);
  const left = prepared.rootfs.listing.filter((entry) => !removed.includes(entry.path));
  const compare = sandbox.places.compareRootfs ?? ((listing) => compareRootfs(workspace.rootfs, listing));
  return { ...reading, rootfs: compare(left) };
}

/** The end of an attestation: the prober still waits, and nothing has changed since it was judged. */
export async function readWaiting(
  workspace: Workspace,
  prepared: Prepared,
  sandbox: RunningSandbox,
  baseline: Baseline,
): Promise<Reading> {
  const { container, probing } = sandbox;
  await waitFor(container, sandbox.deadlines, 'probe', 'the prober’s next look', () =>
    hasRunSince(probing, container.pid) ? true : null,
  );
  const reading = await lastReading(workspace, prepared, sandbox, baseline, 'waiting', []);
  requireSame(sandbox.probing, reading, sandbox.filterBytes, baseline);
  return reading;
}

/** Throws where a stage is not as the policy says, or not the one before it. */
function requireSame(
  before: Reading,
  after: Reading,
  filterBytes: Uint8Array | null,
  baseline: Baseline,
): void {
  const [first] = stageDifferences(before, after, filterBytes, baseline);
  if (first === undefined) return;
  throw new CodedError<SandboxCode>(
    'SANDBOX_FAILED',
    `the container changed between stages: ${first.id}: expected ${first.expected.slice(0, 300)}, observed ${first.observed.slice(0, 600)}`,
    remedyFor([{ side: 'witness', check: first }], 'run again, with the other runtime'),
  );
}

/** The kernel's own count, which an inspector cannot write. */
export function requireNoKills(kills: string): string {
  if (kills === '0') return kills;
  if (!/^\d+$/.test(kills))
    throw new CodedError<SandboxCode>(
      'SANDBOX_FAILED',
      'the kernel’s count of processes that it killed for memory could not be read',
      'run again, with the other runtime',
    );
  throw new CodedError<SandboxCode>(
    'MEMORY_LIMIT',
    `the kernel OOM-killed ${kills} ${kills === '1' ? 'process' : 'processes'} in the container`,
    'the packet needs more memory than the policy gives; export less at once',
  );
}

/**
 * An engine takes the counter away as soon as its container has ended, before we can read it or after; then that of the inspector that
 * had done everything and waited is the last. A runtime leaves it until we delete the container.
 */
export const lastKills = (runtime: string, waiting: string, ended: string): string =>
  isEngine(runtime) && ended === UNREAD_KILLS ? waiting : ended;

/** The inspector’s instructions. */
export function instructionsOf(
  plan: Plan,
  identity: Identity,
  prepared: Prepared,
  attestation: AttestationStatus,
  judgement: Judgement,
): Instructions {
  if (prepared.digests.packet === null || plan.max_age_seconds === null)
    throw new Error('an inspection needs both');
  return {
    schema: 'tki-go/v1',
    nonce: identity.nonce,
    caller_nonce: plan.caller_nonce,
    run: identity.run,
    clock: now(),
    as_of: plan.as_of,
    max_age_seconds: plan.max_age_seconds,
    packet_digest: prepared.digests.packet,
    expected_packet_digest: plan.expected_packet_digest,
    catalog_digest: prepared.digests.catalog,
    expected_catalog_digest: plan.expected_catalog_digest,
    claims_digest: prepared.digests.claims,
    previous_digest: prepared.digests.previous,
    attestation,
    matrix: judgement.matrix,
  };
}

export interface Inspected {
  /** The container, which has ended by itself, is being deleted meanwhile. */
  readonly deleting: Promise<void>;
  readonly verdict: HostResult['verdict'];
  readonly exitCode: HostResult['exit_code'];
  readonly files: HostResult['files'];
  readonly go: string;
  readonly release: string;
  readonly readings: readonly Reading[];
  readonly removed: readonly string[];
  readonly oomKills: string;
}

/** Releases the inspector, step by step, and collects what it wrote. */
export async function releaseInspector(
  workspace: Workspace,
  prepared: Prepared,
  sandbox: RunningSandbox,
  baseline: Baseline,
  go: Instructions,
): Promise<Inspected> {
  const { container, places } = sandbox;
  const expected = baseline.expectations.runtimes[baseline.runtime].descriptors;
  const goText = toCanonicalJson(go);
  placeInside(workspace, 'go.json', goText);
  await waitFor(container, sandbox.deadlines, 'probe', 'the inspector’s signal that it is waiting', () =>
    container.errors(65_536).split('\n').includes(`tki-ready ${go.nonce}`) ? true : null,
  );
  const reading = await readContainer('inspecting', container.pid, places, expected?.inspecting);
  requireSame(sandbox.probing, reading, sandbox.filterBytes, baseline);
  // An engine's root is a copy of its own, out of reach: the programs stay, and evidence and report say so.
  const removed = isEngine(baseline.runtime) ? [] : removePrograms(workspace, prepared);
  const releaseText = toCanonicalJson({
    schema: 'tki-release/v1',
    nonce: go.nonce,
    removed_programs: removed,
  });
  placeInside(workspace, 'release.json', releaseText);
  const counter = oomCounter(container.pid);
  const end = await waitFor(container, sandbox.deadlines, 'inspect', 'the inspector’s end', () => {
    if (container.errors(65_536).split('\n').includes(`tki-done ${go.nonce}`)) return 'done';
    return container.alive() ? null : 'died';
  });
  if (end === 'died') {
    const kills = oomKills(counter);
    if (kills !== UNREAD_KILLS) requireNoKills(kills);
    collect(workspace.outDir, go, saidBy(container));
    throw new CodedError<SandboxCode>(
      'INSPECTOR_DIED',
      `the inspector ended before its last reading${saidBy(container)}`,
      'run again, with the other runtime',
    );
  }
  const last = await lastReading(workspace, prepared, sandbox, baseline, 'inspected', removed);
  requireSame(reading, last, sandbox.filterBytes, baseline);
  const waiting = oomKills(counter);
  placeInside(workspace, 'end.json', '{}');
  await waitFor(container, sandbox.deadlines, 'probe', 'the inspector’s end', () =>
    container.alive() ? null : true,
  );
  // Read before the runtime takes the counter away; `/out` is the host's own and stays.
  const kills = requireNoKills(lastKills(baseline.runtime, waiting, oomKills(counter)));
  const said = saidBy(container);
  const deleting = container.delete();
  // Whoever called waits for it, and is told.
  deleting.catch(() => undefined);
  const { report, texts } = collect(workspace.outDir, go, said);
  return {
    deleting,
    verdict: report.verdict,
    exitCode: report.exit_code,
    files: outFiles.map((name) => ({ name: publishedName(name, go.run), text: texts[name] })),
    go: goText,
    release: releaseText,
    readings: [reading, last],
    removed,
    oomKills: kills,
  };
}
