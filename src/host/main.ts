// dist/host.mjs: the only privileged program. One plan on stdin, one result on stdout. Root, an empty environment, no
// token, no package. Whatever happens, it answers, and it leaves nothing behind.
import fs from 'node:fs';
import { writeWhole } from '../files/write-whole.ts';
import { clip } from '../formats/quoted.ts';
import type { HostResult, Message, Plan } from '../formats/documents.ts';
import { validate as isPlan } from '../formats/validators/plan.js';
import { keepsOverExec } from '../formats/kernel/descriptors.ts';
import { sha256 } from '../formats/digest.ts';
import { exitCodeOf } from '../formats/verdict.ts';
import { toBlockedReport } from '../report/blocked.ts';
import { toPublishedTriplet } from '../report/triplet.ts';
import { callRuntime } from '../sandbox/container.ts';
import { chooseRuntime } from '../sandbox/choose-runtime.ts';
import { chooseEngine } from '../sandbox/engines/engine.ts';
import { removeDeadMade } from '../sandbox/engines/made.ts';
import { whyNoHost } from '../sandbox/host-root.ts';
import { removeDeadRuns } from '../sandbox/sweep.ts';
import type { Swept } from '../sandbox/sweep.ts';
import { now } from './clock.ts';
import { codedOf } from './coded-failure.ts';
import type { Coded } from './coded-failure.ts';
import { runEngineSandbox } from './engine-run.ts';
import { examine } from './doctor.ts';
import { machineFaults, rootlessFault } from './machine-faults.ts';
import { leaveRealTime, raiseOwnLimits, requireRoom, resetOomScore } from './own-limits.ts';
import { newIdentity } from './identity.ts';
import type { Identity } from './identity.ts';
import { NotAsExpected, runSandbox } from './inspection.ts';
import { observationsOf } from './observations.ts';
import { runSabotages } from './sabotage-run.ts';
import { CodedError } from '../formats/coded-error.ts';
import { notAttested, blankResult } from '../formats/blank-documents.ts';

process.exitCode = 3;

/** A plan holds the catalog's text; nothing else of it is long. */
const PLAN_LIMIT_BYTES = 16 * 1024 * 1024;

function readPlan(): Plan | null {
  const bytes = fs.readFileSync(0);
  if (bytes.length > PLAN_LIMIT_BYTES) return null;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isPlan(value) ? value : null;
  } catch {
    return null;
  }
}

/** BLOCKED, with its triplet: the answer to everything that could not be confirmed. */
function blocked(plan: Plan, identity: Identity, coded: Coded, error: unknown): HostResult {
  const attestation =
    error instanceof NotAsExpected ? error.attestation : { ...notAttested, venue: plan.venue };
  const report = toBlockedReport({
    nonce: identity.nonce,
    run: identity.run,
    reason: coded.code,
    detail: coded.text,
    clock: now(),
    callerNonce: plan.caller_nonce,
    catalogDigest: sha256(plan.catalog),
    attestation,
    ...(error instanceof NotAsExpected ? { matrix: error.judgement.matrix } : {}),
    maxAgeSeconds: plan.max_age_seconds,
    asOf: plan.as_of,
  });
  const message: Message = {
    level: 'error',
    code: coded.code,
    text: clip(coded.text, 2000),
    hint: coded.hint.slice(0, 2000),
  };
  return blankResult({
    nonce: identity.nonce,
    run: identity.run,
    verdict: report.verdict,
    exit_code: exitCodeOf(report.verdict),
    attestation,
    probes: error instanceof NotAsExpected ? [...error.judgement.cells] : [],
    files:
      plan.sabotage.length > 0
        ? []
        : [
            ...toPublishedTriplet(report),
            ...(error instanceof NotAsExpected ? [observationsOf(plan, identity, error, now())] : []),
          ],
    messages: [message],
  });
}

/** A dead run's runtime may be gone, or hang: what it does not delete in this time is removed without it. */
const SWEEP_CALL_MS = 5_000;

/** What became of killed runs. Told beside whatever this one comes to. */
async function sweep(): Promise<Message[]> {
  // First what engines made: the folders of their runs hold the records by which it is found.
  const engines = await sweptBy(removeDeadMade);
  const runs = await sweptBy(() =>
    removeDeadRuns((command) => callRuntime(command, undefined, SWEEP_CALL_MS)),
  );
  const left = [...runs.left, ...engines.left];
  const removed = new Set([...runs.removed, ...engines.removed]);
  return [
    ...[...removed]
      .filter((run) => !left.some((each) => each.run === run))
      .map((run) => ({
        level: 'notice' as const,
        code: 'SWEPT',
        text: `removed the leftovers of the killed run ${run}`,
        hint: 'nothing to do',
      })),
    ...left.map(({ run, why }) => ({
      level: 'warning' as const,
      code: 'NOT_SWEPT',
      text: `leftovers of the killed run ${run} could not be removed: ${why}`.slice(0, 2000),
      hint: 'this run has its own names and is not affected; remove it, or reboot',
    })),
    ...[...engines.failed, ...runs.failed].map((why) => ({
      level: 'warning' as const,
      code: 'NOT_SWEPT',
      text: `leftovers of killed runs were not checked: ${why}`.slice(0, 2000),
      hint: 'this run has its own names; repair what the text names',
    })),
  ];
}

/** Each half by itself: one that fails as a whole keeps neither the other nor this run from going on. */
async function sweptBy(half: () => Promise<Swept>): Promise<Swept & { readonly failed: readonly string[] }> {
  try {
    return { ...(await half()), failed: [] };
  } catch (error) {
    return { removed: [], left: [], failed: [codedOf(error, () => []).text] };
  }
}

/** Where root is a user namespace's alone every program looks like someone's: that is the reason, not the program. */
function unusable(coded: Coded): Coded {
  const fault = coded.code === 'NO_RUNTIME' ? rootlessFault() : null;
  if (fault === null) return coded;
  return { code: 'NO_PRIVILEGE', text: `${fault.reason}: ${coded.text}`, hint: fault.remedy };
}

async function answer(plan: Plan, identity: Identity, signal: AbortSignal): Promise<HostResult> {
  const asked = await chooseEngine(plan.runtime);
  if (asked?.kind === 'none') {
    const hint =
      'start it or install it, or name another runtime with --runtime; `tki doctor` shows what is there';
    return blocked(plan, identity, unusable({ code: asked.code, text: asked.reason, hint }), null);
  }
  if (asked !== null) {
    if (plan.sabotage.length === 0 && plan.bundle_copy === null)
      return await runEngineSandbox(plan, identity, asked.engine, signal);
    const text = `${asked.engine.id} makes its own config.json: there is no bundle of ours to keep or to weaken`;
    return blocked(
      plan,
      identity,
      { code: 'RUNTIME_UNSUPPORTED', text, hint: 'name a runtime of grade A' },
      null,
    );
  }
  const chosen = await chooseRuntime(plan.runtime);
  if (chosen.kind === 'none') {
    const { code, reason, remedy } = chosen;
    return blocked(plan, identity, unusable({ code, text: reason, hint: remedy }), null);
  }
  return plan.sabotage.length > 0
    ? await runSabotages(plan, await chosen.asked, signal)
    : await runSandbox(plan, identity, chosen, signal);
}

/**
 * A shell or a runner may have left descriptors open that every child inherits. Node opens its own close-on-exec, so one that
 * is not is someone else's, and no runtime shall be given it.
 */
function closeInherited(): void {
  for (const number of fs.readdirSync('/proc/self/fd').map(Number)) {
    if (number <= 2) continue;
    try {
      const flags = /^flags:\t(\d+)$/m.exec(fs.readFileSync(`/proc/self/fdinfo/${number}`, 'latin1'))?.[1];
      if (flags !== undefined && !keepsOverExec(flags)) continue;
      fs.closeSync(number);
    } catch {
      // The one that listed the directory is gone.
    }
  }
}

/** A plan to its result. Never throws. `strays`: what failed while nobody waited for it; it ended the run, and is its reason. */
async function runOnce(
  plan: Plan,
  identity: Identity,
  signal: AbortSignal,
  strays: readonly unknown[],
): Promise<HostResult> {
  let notices: Message[] = [];
  let result: HostResult;
  try {
    if (process.getuid?.() !== 0) {
      throw new CodedError(
        'NO_PRIVILEGE',
        'the host is not root',
        'run as root, or allow sudo without a password',
      );
    }
    const unreachable = whyNoHost();
    if (unreachable !== null)
      throw new CodedError('NO_PRIVILEGE', unreachable, 'sandbox/README.md has the whole command');
    raiseOwnLimits();
    requireRoom();
    notices = await sweep();
    result = await answer(plan, identity, signal);
    if (strays.length > 0) throw strays[0];
  } catch (error) {
    const [reason = error] = strays;
    result = blocked(plan, identity, codedOf(reason, machineFaults), reason);
  }
  return { ...result, messages: [...result.messages, ...notices] };
}

async function main(): Promise<void> {
  closeInherited();
  resetOomScore();
  leaveRealTime();
  // A hardened machine's 077 would keep the container's user from reading what it is given.
  process.umask(0o022);
  // A signal ends the waiting, not the cleaning: the exception unwinds through every `await using`.
  const interruption = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => interruption.abort());
  // Node would end this process at once, and leave a container and its mounts.
  const strays: unknown[] = [];
  process.on('unhandledRejection', (reason) => {
    strays.push(reason);
    interruption.abort();
  });
  const plan = readPlan();
  if (plan === null) {
    fs.writeSync(2, 'tki-host: BAD_PLAN: stdin does not hold one plan\n');
    return;
  }
  const identity = newIdentity();
  const once = (asked: Plan, own: Identity) => runOnce(asked, own, interruption.signal, strays);
  const result = plan.command === 'doctor' ? await examine(plan, identity, once) : await once(plan, identity);
  writeWhole(1, `${JSON.stringify(result)}\n`);
  process.exitCode = result.exit_code;
}

await main();
