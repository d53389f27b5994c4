// From a plan to a published, shown run: what `inspect` and `attest` share. Never gives exit code 0.
import { blockedResult } from '../report/blocked-result.ts';
import { publish } from '../report/publish.ts';
import type { HostResult, Plan } from '../formats/documents.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { lockOut } from './out-lock.ts';
import { hostLimits, runHost } from './host-process.ts';
import { startHost } from './start-host.ts';
import type { StartedHost } from './start-host.ts';
import type { CliIo } from './io.ts';
import { saysAtWork } from './progress.ts';
import { reportName } from '../formats/run-files.ts';
import { notAttested, blankPlan } from '../formats/blank-documents.ts';

/** Sixteen bytes: the shortest nonce that the documents take. */
const NONCE_BYTES = 16;

/** The plan of a command that leaves the rest as it is. */
export const toPlan = (command: Plan['command'], io: CliIo, asked: Partial<Plan>): Plan =>
  blankPlan(command, { privilege: io.uid === 0 ? 'shared' : 'separate', ...asked });

/** A BLOCKED result that the command line makes itself, because the host could not. */
export function toBlockedResult(plan: Plan, io: CliIo, reason: ReasonCode, detail: string): HostResult {
  return blockedResult({
    nonce: io.randomHex(NONCE_BYTES),
    reason,
    detail,
    clock: io.now().toISOString(),
    callerNonce: plan.caller_nonce,
    attestation: { ...notAttested, venue: plan.venue },
    maxAgeSeconds: plan.max_age_seconds,
    asOf: plan.as_of,
  });
}

function workOf({ command, sabotage }: Plan): string {
  if (sabotage.length > 0) return `weakening the sandbox on purpose: ${sabotage.join(', ')}`;
  return `building the sandbox, observing it${command === 'inspect' ? ', inspecting in it' : ''}`;
}

/** Runs the host, and replaces it with a BLOCKED result where it has none. */
export async function runPlan(plan: Plan, io: CliIo, started?: StartedHost): Promise<HostResult> {
  // In a log too: a job that hangs here must say where.
  using _work = saysAtWork(io, workOf(plan));
  const outcome = await runHost(plan, io, hostLimits, started);
  switch (outcome.kind) {
    case 'result':
      return outcome.result;
    case 'no-result':
      return toBlockedResult(plan, io, outcome.reason, outcome.detail);
  }
}

/**
 * Runs and publishes. A BLOCKED triplet is in the directory before anything starts, in the place of an earlier
 * run's files: whatever kills this process leaves that one behind. Throws a PublishCode, at first before anything ran, and
 * before anything is touched where another run has the directory.
 */
export async function runAndPublish(plan: Plan, out: string, io: CliIo): Promise<HostResult> {
  using _lock = lockOut(out);
  // It comes up while the BLOCKED triplet goes to the disk.
  using host = io.nodeCanReplaceProgram ? (io.takeHost?.() ?? startHost(io)) : undefined;
  publish(out, toBlockedResult(plan, io, 'HOST_FAILED', 'the run started but did not finish').files);
  const result = await runPlan(plan, io, host);
  const hasTriplet = result.files.some(({ name }) => name === reportName);
  // An inspection without a report would leave silence where BLOCKED belongs.
  const kept =
    plan.command === 'inspect' && !hasTriplet
      ? toBlockedResult(plan, io, 'HOST_FAILED', 'the host program gave a result without a report')
      : result;
  publish(out, kept.files);
  return kept;
}

/** A BLOCKED triplet in the place of a run that cannot start: what is asked of it lies where its run would. */
export function blockedAndPublished(
  plan: Plan,
  out: string,
  io: CliIo,
  reason: ReasonCode,
  detail: string,
): HostResult {
  using _lock = lockOut(out);
  const result = toBlockedResult(plan, io, reason, detail);
  publish(out, result.files);
  return result;
}
