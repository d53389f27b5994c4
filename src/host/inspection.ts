// The story of one run, on one page: prepare → create → probe → witness → judge → release → collect → result.
// Runs as root in dist/host.mjs. It never sees a token, and it never writes into the reader's folders.
import { differenceWords } from '../attestation/difference.ts';
import { judge } from '../attestation/judge.ts';
import { baselineOf } from '../attestation/baseline.ts';
import type { Judgement } from '../attestation/judge.ts';
import { sealEvidence } from '../attestation/statement.ts';
import { evidenceName, runStatementName } from '../formats/run-files.ts';
import type { AttestationStatus, ControlRecord, HostResult, Plan } from '../formats/documents.ts';
import { policy } from '../formats/policy.ts';
import { isEngine } from '../formats/kernel/runtimes.ts';
import { probeCount } from '../formats/probe.ts';
import { PROMISES_OPEN } from '../formats/words/report-sentences.ts';
import { callRuntime } from '../sandbox/container.ts';
import type { PlacedRootfs } from '../sandbox/bundle.ts';
import type { Runtime, RuntimeFound } from '../sandbox/choose-runtime.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import type { RunningSandbox } from '../sandbox/start-sandbox.ts';
import { openWorkspace } from '../sandbox/workspace.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { now } from './clock.ts';
import { copyBundle } from './bundle-copy.ts';
import { controlRecord } from './control.ts';
import { deadlinesOf } from './deadlines.ts';
import { pinnedPrograms } from './identity.ts';
import type { Identity } from './identity.ts';
import { toPredicate } from './predicate.ts';
import type { PredicateParts } from './predicate.ts';
import { allEnded, prepare, subjectsOf } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { instructionsOf, readWaiting, releaseInspector } from './release.ts';
import { remedyFor } from './remedies.ts';
import { runStatementOf } from './run-statement.ts';
import { CodedError } from '../formats/coded-error.ts';
import { blankResult } from '../formats/blank-documents.ts';

/** Why a run is BLOCKED although nothing threw. The attestation that was reached goes into the report. */
export class NotAsExpected extends CodedError<'NOT_AS_EXPECTED'> {
  readonly attestation: AttestationStatus;
  readonly judgement: Judgement;
  constructor(judgement: Judgement, attestation: AttestationStatus) {
    const broken = judgement.cells.filter((cell) => cell.state !== 'held');
    const words = [
      ...broken.map((cell) => `${cell.id} ${cell.state}`),
      ...judgement.discrepancies.map(differenceWords),
    ];
    const hint = remedyFor([...judgement.discrepancies, ...judgement.disagreements]);
    super('NOT_AS_EXPECTED', words.join('; '), hint);
    this.judgement = judgement;
    this.attestation = attestation;
  }
}

function attestationOf(plan: Plan, { runtime }: ObservedSandbox, judgement: Judgement): AttestationStatus {
  const ofEngine = isEngine(runtime.id);
  const breached = judgement.cells.some(({ state }) => state === 'breached');
  const uncontrolled = judgement.cells.some(({ control }) => control !== 'breached');
  // Of an engine some are open, by what it never promised and by nothing else; of a runtime all are held.
  const enough = ofEngine ? !breached && !uncontrolled : judgement.asExpected === judgement.cells.length;
  const whole = enough && judgement.discrepancies.length === 0;
  return {
    status: whole ? 'NOT_ACCEPTED' : 'NOT_AS_EXPECTED',
    reason: whole ? (ofEngine ? PROMISES_OPEN : 'venue unapproved') : 'the sandbox is not as the policy says',
    grade: runtime.grade,
    runtime: runtime.id,
    venue: plan.venue,
    observed_as_expected: judgement.asExpected,
    probes: probeCount.number,
    evidence_digest: null,
    ...(ofEngine ? { unverified_promises: judgement.promises.map(({ id }) => id) } : {}),
  };
}

/** A sandbox that is up and was observed, whatever made it. */
export interface ObservedSandbox {
  readonly runtime: PredicateParts['runtime'];
  readonly image: string | null;
  readonly workspace: Workspace;
  readonly prepared: Prepared;
  readonly sandbox: RunningSandbox;
  readonly control: ControlRecord;
  readonly startedAt: string;
}

/** From the observations to the result: judge → evidence → release → collect. Throws where the sandbox is not as the policy says. */
export async function conclude(plan: Plan, identity: Identity, built: ObservedSandbox): Promise<HostResult> {
  const { runtime, workspace, prepared, sandbox, control } = built;
  const baseline = baselineOf(runtime.id, identity.uid, prepared.rootfs.entries, identity.architecture);
  const judgement = judge({ ...sandbox, control: control.probes }, baseline);
  const observed = attestationOf(plan, built, judgement);
  if (observed.status === 'NOT_AS_EXPECTED') throw new NotAsExpected(judgement, observed);

  if (plan.bundle_copy !== null) copyBundle(workspace.bundle, plan.bundle_copy);
  const judgedAt = now();
  const predicate = toPredicate({
    plan,
    identity,
    runtime,
    image: built.image,
    sandbox,
    prepared,
    judgement,
    control,
    startedAt: built.startedAt,
    judgedAt,
  });
  const sealed = sealEvidence(subjectsOf(prepared, sandbox.filterBytes), predicate);
  const evidence = { name: evidenceName(plan.venue, judgedAt), text: sealed.text };
  const attestation: AttestationStatus = { ...observed, evidence_digest: sealed.digest };

  const inspected =
    plan.command === 'inspect'
      ? await releaseInspector(
          workspace,
          prepared,
          sandbox,
          baseline,
          instructionsOf(plan, identity, prepared, attestation, judgement),
        )
      : null;
  const readings = inspected?.readings ?? [await readWaiting(workspace, prepared, sandbox, baseline)];
  // A container that has ended by itself is deleted while its statement is written; one that has not is gone before.
  if (inspected === null) await sandbox.container.delete();
  const ofEngine = isEngine(runtime.id);
  const run = runStatementOf(
    plan,
    identity,
    { ...evidence, ofEngine },
    prepared,
    workspace,
    inspected,
    readings,
  );
  await inspected?.deleting;
  return blankResult({
    nonce: identity.nonce,
    run: identity.run,
    verdict: inspected?.verdict ?? null,
    exit_code: inspected?.exitCode ?? (ofEngine ? 2 : 10),
    attestation,
    probes: [...judgement.cells],
    files: [...(inspected?.files ?? []), evidence, { name: runStatementName, text: run }],
  });
}

/** One attested sandbox, and in it, for an inspection, one packet. Throws coded errors; the caller turns them into BLOCKED. */
export async function runSandbox(
  plan: Plan,
  identity: Identity,
  found: RuntimeFound,
  signal: AbortSignal,
): Promise<HostResult> {
  const startedAt = now();
  await using workspace = openWorkspace(identity.run, callRuntime);
  // Node is copied and hashed while the runtime says its version and the control's record is looked for, or made.
  const placing = prepare(plan, identity, workspace, signal);
  const [runtime, control, placed]: readonly [Runtime, ControlRecord, Prepared<PlacedRootfs>] =
    await allEnded([found.asked, controlRecord(plan, found, signal, startedAt), placing]);
  const sandbox = await startSandbox({
    workspace,
    runtime,
    policy,
    rootfs: placed.rootfs,
    nonce: identity.nonce,
    intended: placed.spec,
    used: placed.spec,
    programs: { pinned: pinnedPrograms() },
    deadlines: deadlinesOf(plan, runtime, placed.rootfs),
    signal,
  });
  await using _container = sandbox.container;
  return await conclude(plan, identity, {
    runtime,
    image: null,
    workspace,
    prepared: { ...placed, rootfs: sandbox.rootfs },
    sandbox,
    control,
    startedAt,
  });
}
