// `tki attest --sabotage`: the sandbox's own mutation test. One container a sabotage, weakened in one knob, with the honest
// prober; who saw it is the result. No packet ever comes near, and no evidence is left.
import fs from 'node:fs';
import path from 'node:path';
import { judge } from '../attestation/judge.ts';
import { baselineOf } from '../attestation/baseline.ts';
import type { Judgement } from '../attestation/judge.ts';
import type { HostResult, Plan } from '../formats/documents.ts';
import { canonicalDigest } from '../formats/canonical.ts';
import { policy } from '../formats/policy.ts';
import { listRootfs } from '../sandbox/bundle.ts';
import { callRuntime } from '../sandbox/container.ts';
import type { Runtime } from '../sandbox/choose-runtime.ts';
import { sabotaged, sabotages } from '../sandbox/sabotage.ts';
import type { Sabotage } from '../sandbox/sabotage.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { openWorkspace } from '../sandbox/workspace.ts';
import { codedOf } from './coded-failure.ts';
import { now } from './clock.ts';
import { controlRecord } from './control.ts';
import { deadlinesOf } from './deadlines.ts';
import { disturbed, mountPoint } from './disturbances.ts';
import { newIdentity, pinnedPrograms } from './identity.ts';
import { prepareWhole } from './prepare.ts';
import { isCoded } from '../formats/coded-error.ts';
import { notAttested, blankResult } from '../formats/blank-documents.ts';

type SabotageRow = HostResult['sabotage'][number];

/** Everything that noticed, by name: `p04 inside`, `p04 outside`, `bundle config`, `witness namespace-network`. */
function seenBy(judgement: Judgement): string[] {
  const seen = new Set<string>();
  for (const { id, control } of judgement.cells)
    if (control !== 'breached') seen.add(`${id.slice(0, 3)} control`);
  for (const { side, probe } of judgement.disagreements) seen.add(`${probe?.slice(0, 3) ?? ''} ${side}`);
  for (const { side, check } of judgement.discrepancies) seen.add(`${side} ${check.id}`);
  return [...seen].sort();
}

async function runOne(
  sabotage: Sabotage,
  plan: Plan,
  runtime: Runtime,
  control: Record<string, string[]>,
  signal: AbortSignal,
): Promise<SabotageRow | { readonly missing: string }> {
  const identity = newIdentity();
  await using workspace = openWorkspace(identity.run, callRuntime);
  const prepared = await prepareWhole(
    { ...plan, packet: null, claims: null, previous: null },
    identity,
    workspace,
    signal,
  );
  // For the sabotages that mount something: not every runtime makes a mount point in a read-only rootfs.
  fs.mkdirSync(path.join(workspace.rootfs, mountPoint.directory));
  fs.writeFileSync(path.join(workspace.rootfs, mountPoint.file), '', { mode: 0o444 });
  const known = new Map(prepared.rootfs.files.map((file) => [file.path, file.digest]));
  const listing = listRootfs(workspace.rootfs, (inside) => known.get(inside) ?? null);
  const whole = { ...prepared.rootfs, listing, digest: canonicalDigest(listing) };
  const rootfs = { ...prepared.rootfs, hashed: Promise.resolve(whole) };
  let run: Awaited<ReturnType<typeof disturbed>>;
  try {
    run = await disturbed(sabotage.disturbance, runtime, sabotaged(prepared.spec, sabotage.patch), workspace);
  } catch (error) {
    return { missing: `${sabotage.id} could not be done: ${wordsOf(error)}` };
  }
  try {
    const sandbox = await startSandbox({
      workspace,
      runtime: run.runtime,
      policy,
      rootfs,
      nonce: identity.nonce,
      intended: prepared.spec,
      used: run.spec,
      programs: { pinned: pinnedPrograms() },
      deadlines: deadlinesOf(plan, runtime, rootfs),
      signal,
      beforeStart: (pid) => run.beforeStart(pid),
    });
    await using _container = sandbox.container;
    const entries = [...prepared.rootfs.entries, mountPoint.directory].sort();
    const baseline = baselineOf(runtime.id, identity.uid, entries, identity.architecture);
    const seen = seenBy(judge({ ...sandbox, control }, baseline));
    return { id: sabotage.id, seen: seen.length > 0, seen_by: seen };
  } catch (error) {
    // A machine that is too slow has refused nothing, and nobody saw anything.
    if (isCoded(error, 'CANNOT_DISTURB', 'DEADLINE', 'INTERRUPTED'))
      return { missing: `${sabotage.id} could not be done: ${error.message}` };
    // A weakened sandbox that never starts, or that kills its prober, is refused before it is judged.
    return { id: sabotage.id, seen: true, seen_by: [`never started: ${wordsOf(error)}`] };
  } finally {
    run.undo();
  }
}

const wordsOf = (error: unknown) => codedOf(error, () => []).text.slice(0, 200);

export async function runSabotages(plan: Plan, runtime: Runtime, signal: AbortSignal): Promise<HostResult> {
  const wanted = sabotages.filter(({ id }) => plan.sabotage.includes(id) || plan.sabotage.includes('all'));
  const control = await controlRecord(plan, { runtime, asked: Promise.resolve(runtime) }, signal, now());
  const rows: SabotageRow[] = [];
  // A machine that lacks what a sabotage needs has shown nothing: no row, which is no answer, and why.
  const messages: HostResult['messages'] = [];
  for (const sabotage of wanted) {
    const row = await runOne(sabotage, plan, runtime, control.probes, signal);
    if ('missing' in row)
      messages.push({
        level: 'warning',
        code: 'NOT_SABOTAGED',
        text: row.missing.slice(0, 2000),
        hint: 'install what it needs, or wait for a quieter machine, then try again',
      });
    else rows.push(row);
  }
  const unseen = rows.filter((row) => !row.seen);
  const { nonce, run } = newIdentity();
  return blankResult({
    nonce,
    run,
    verdict: null,
    exit_code: unseen.length > 0 || rows.length === 0 ? 4 : 10,
    attestation: {
      ...notAttested,
      reason: 'a sabotaged sandbox attests nothing',
      runtime: runtime.id,
      grade: runtime.grade,
    },
    sabotage: rows,
    messages,
  });
}
