// `tki attest --sabotage`: the sandbox's own mutation test. One container a sabotage, weakened in one knob, with the honest
// prober; who saw it is the result. No packet ever comes near, and no evidence is left.
import fs from 'node:fs';
import path from 'node:path';
import { judge } from '../attestation/judge.ts';
import { standardOf } from '../attestation/standard.ts';
import type { Judgement } from '../attestation/judge.ts';
import type { HostResult, Plan } from '../formats/documents.ts';
import { policy } from '../formats/policy.ts';
import { callRuntime } from '../sandbox/container.ts';
import type { Runtime } from '../sandbox/runtimes/registry.ts';
import { sabotaged, sabotages } from '../sandbox/sabotage.ts';
import type { Sabotage } from '../sandbox/sabotage.ts';
import { standUp } from '../sandbox/stand.ts';
import { openWorkspace } from '../sandbox/workspace.ts';
import { controlRecord } from './control.ts';
import { newIdentity, pinnedPrograms } from './identity.ts';
import { prepare } from './prepare.ts';
import { notAttested } from '../report/blocked.ts';

type Row = HostResult['sabotage'][number];

/** Everything that noticed, by name: `p04 inside`, `p04 outside`, `bundle config`, `witness namespace-network`. */
function seenBy(judgement: Judgement): string[] {
  const seen = new Set<string>();
  for (const cell of judgement.cells) {
    if (cell.control !== 'breached') seen.add(`${cell.id.slice(0, 3)} control`);
    for (const words of cell.disagreements) seen.add(`${cell.id.slice(0, 3)} ${words.split(':')[0] ?? ''}`);
  }
  for (const words of judgement.discrepancies) {
    const [side = '', check = ''] = words.split(': ');
    seen.add(`${side} ${check}`);
  }
  return [...seen].sort();
}

async function runOne(
  sabotage: Sabotage,
  plan: Plan,
  runtime: Runtime,
  control: Record<string, string[]>,
  signal: AbortSignal,
): Promise<Row> {
  const identity = newIdentity();
  await using workspace = openWorkspace(identity.run, callRuntime);
  const prepared = await prepare(
    { ...plan, packet: null, claims: null, previous: null },
    identity,
    workspace,
    signal,
  );
  // For the sabotage that mounts a host directory: crun does not make a mount point in a read-only rootfs.
  fs.mkdirSync(path.join(workspace.rootfs, 'mnt'));
  try {
    const standing = await standUp({
      workspace,
      runtime,
      policy,
      rootfs: prepared.rootfs,
      nonce: identity.nonce,
      intended: prepared.spec,
      used: sabotaged(prepared.spec, sabotage.patch),
      programs: { pinned: pinnedPrograms() },
      signal,
    });
    await using _container = standing.container;
    const standard = standardOf(runtime.id, identity.uid, [...prepared.rootfs.entries, 'mnt'].sort());
    const seen = seenBy(judge({ ...standing, control }, standard));
    return { id: sabotage.id, seen: seen.length > 0, seen_by: seen };
  } catch (error) {
    // A weakened sandbox that never stands up, or that kills its prober, is refused before it is judged.
    const words = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    return { id: sabotage.id, seen: true, seen_by: [`never stood up: ${words}`] };
  }
}

export async function runSabotages(plan: Plan, runtime: Runtime, signal: AbortSignal): Promise<HostResult> {
  const wanted = sabotages.filter(({ id }) => plan.sabotage.includes(id) || plan.sabotage.includes('all'));
  const control = await controlRecord(runtime, plan.catalog, signal);
  const rows: Row[] = [];
  for (const sabotage of wanted) rows.push(await runOne(sabotage, plan, runtime, control.probes, signal));
  const unseen = rows.filter((row) => !row.seen);
  const { nonce, run } = newIdentity();
  return {
    schema: 'tki-result/v1',
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
    probes: [],
    sabotage: rows,
    files: [],
    messages: [],
    runtimes: [],
  };
}
