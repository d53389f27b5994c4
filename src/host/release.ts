// Releases the inspector, step by step, and collects what it wrote: go → third reading → programs removed → release → end.
// Runs as root.
import fs from 'node:fs';
import path from 'node:path';
import { continuityChecks } from '../attestation/continuity-checks.ts';
import type { Judgement } from '../attestation/judge.ts';
import { toCanonicalJson } from '../formats/canonical.ts';
import type { AttestationStatus, Go, HostResult, Plan, Reading } from '../formats/documents.ts';
import { policy } from '../formats/policy.ts';
import { checkpointName } from '../report/triplet.ts';
import { SandboxFailed, saidBy, waitFor } from '../sandbox/stand.ts';
import type { Standing } from '../sandbox/stand.ts';
import { oomCounter, oomKills, readContainer } from '../sandbox/witness.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { collect } from './collect.ts';
import type { Identity } from './identity.ts';
import type { Prepared } from './prepare.ts';

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

/** What the inspector is told. */
export function goOf(
  plan: Plan,
  identity: Identity,
  prepared: Prepared,
  attestation: AttestationStatus,
  judgement: Judgement,
): Go {
  if (prepared.digests.packet === null || plan.max_age_seconds === null)
    throw new Error('an inspection needs both');
  return {
    schema: 'tki-go/v1',
    nonce: identity.nonce,
    caller_nonce: plan.caller_nonce,
    run: identity.run,
    clock: new Date().toISOString(),
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
  readonly verdict: HostResult['verdict'];
  readonly exitCode: HostResult['exit_code'];
  readonly files: HostResult['files'];
  readonly go: string;
  readonly release: string;
  readonly reading: Reading;
  readonly removed: readonly string[];
  readonly oomKills: string;
}

/** Releases the inspector, step by step, and collects what it wrote. */
export async function releaseInspector(
  workspace: Workspace,
  prepared: Prepared,
  standing: Standing,
  go: Go,
): Promise<Inspected> {
  const { container, places } = standing;
  const goText = toCanonicalJson(go);
  placeInside(workspace, 'go.json', goText);
  await waitFor(container, policy.deadline_seconds.probe, 'the inspector’s word that it waits', () =>
    container.errors(65_536).split('\n').includes(`tki-ready ${go.nonce}`) ? true : null,
  );
  const reading = readContainer('inspecting', container.pid, places);
  const changed = continuityChecks(standing.probing, reading).filter(
    (check) => check.expected !== check.observed,
  );
  const first = changed[0];
  if (first !== undefined) {
    throw new SandboxFailed(
      'SANDBOX_FAILED',
      `the container changed between stages: ${first.id}`,
      'run again, with the other runtime',
    );
  }
  const removed = removePrograms(workspace, prepared);
  const releaseText = toCanonicalJson({
    schema: 'tki-release/v1',
    nonce: go.nonce,
    removed_programs: removed,
  });
  placeInside(workspace, 'release.json', releaseText);
  const counter = oomCounter(container.pid);
  await waitFor(container, policy.deadline_seconds.inspect, 'the inspector’s end', () =>
    container.alive() ? null : true,
  );
  const kills = oomKills(counter);
  if (kills !== '0') {
    throw new SandboxFailed(
      'MEMORY_LIMIT',
      `the kernel's count of kills for memory in the container is ${kills}`,
      'the packet needs more memory than the policy gives; export less at once',
    );
  }
  const { report, texts } = collect(workspace.outDir, go, saidBy(container));
  return {
    verdict: report.verdict,
    exitCode: report.exit_code,
    files: [
      { name: 'report.json', text: texts['report.json'] },
      { name: 'report.md', text: texts['report.md'] },
      { name: checkpointName(go.run), text: texts['checkpoint.md'] },
    ],
    go: goText,
    release: releaseText,
    reading,
    removed,
    oomKills: kills,
  };
}
