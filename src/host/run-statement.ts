// run.json of one run: the second in-toto Statement, written last, over everything that the run left.
import { sealRun, toSubject } from '../attestation/statement.ts';
import { sha256 } from '../formats/digest.ts';
import type { Plan, Reading } from '../formats/documents.ts';
import { outFacts } from '../sandbox/witness.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { now } from './clock.ts';
import type { Identity } from './identity.ts';
import type { Prepared } from './prepare.ts';
import type { Inspected } from './release.ts';

/** RFC 8785 text plus one newline. `inspected` is null for an attestation alone. */
export function runStatementOf(
  plan: Plan,
  identity: Identity,
  evidence: { name: string; text: string; ofEngine: boolean },
  prepared: Prepared,
  workspace: Workspace,
  inspected: Inspected | null,
  readings: readonly Reading[],
): string {
  const subjects = [
    toSubject(evidence.name, sha256(evidence.text)),
    ...(prepared.digests.packet === null ? [] : [toSubject('packet', prepared.digests.packet)]),
    ...(inspected?.files ?? []).map(({ name, text }) => toSubject(name, sha256(text))),
  ];
  return sealRun(subjects, {
    decision_effect: 'NONE',
    may_gate: false,
    run: identity.run,
    nonce: identity.nonce,
    caller_nonce: plan.caller_nonce,
    verdict: inspected?.verdict ?? null,
    exit_code: inspected?.exitCode ?? (evidence.ofEngine ? 2 : 10),
    go: inspected?.go ?? null,
    release: inspected?.release ?? null,
    readings: [...readings],
    ended: {
      container: inspected === null ? 'deleted after the probes' : 'ended by itself',
      out_entries: Object.keys(outFacts(workspace)).filter((name) => name !== '.'),
      oom_kills: inspected?.oomKills ?? '0',
      removed_programs: [...(inspected?.removed ?? [])],
      finished_at: now(),
    },
    disagreements: [],
  }).text;
}
