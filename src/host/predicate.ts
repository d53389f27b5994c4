// The predicate of the attestation evidence, from what one run observed. Pure but for the kernel's release.
import os from 'node:os';
import type { Judgement } from '../attestation/judge.ts';
import { takenOnTrust } from '../attestation/statement.ts';
import type { ControlRecord, Evidence, Plan } from '../formats/documents.ts';
import type { Rootfs } from '../sandbox/bundle.ts';
import type { JudgedRuntime } from '../formats/kernel/runtimes.ts';
import { promises } from '../formats/words/promises.ts';
import type { Runtime } from '../sandbox/choose-runtime.ts';
import type { RunningSandbox } from '../sandbox/start-sandbox.ts';
import type { Identity } from './identity.ts';

export interface PredicateParts {
  readonly plan: Plan;
  readonly identity: Identity;
  readonly runtime: Pick<Runtime, 'path' | 'version' | 'digest' | 'grade'> & { readonly id: JudgedRuntime };
  /** The image that an engine built for this run; null where there is no engine. */
  readonly image: string | null;
  readonly sandbox: RunningSandbox;
  readonly prepared: { readonly rootfs: Rootfs };
  readonly judgement: Judgement;
  readonly control: ControlRecord;
  readonly startedAt: string;
  readonly judgedAt: string;
}

export function toPredicate(parts: PredicateParts): Evidence['predicate'] {
  const { plan, identity, runtime, sandbox, judgement } = parts;
  return {
    decision_effect: 'NONE',
    may_gate: false,
    acceptance: 'NOT ASSERTED: a second party verifies',
    venue: { claimed: plan.venue, approval: 'NOT_EVIDENCED' },
    environment_states: plan.environment_states ?? null,
    privilege: plan.privilege,
    deadlines: sandbox.deadlines,
    grade: runtime.grade,
    runtime: {
      id: runtime.id,
      path: runtime.path,
      version: runtime.version,
      digest: runtime.digest,
    },
    ...(parts.image === null
      ? {}
      : {
          engine: { image: parts.image },
          unverified_promises: judgement.promises.map(({ id, observed }) => ({
            id,
            what: promises[id],
            observed: [...observed],
          })),
        }),
    run: identity.run,
    nonce: identity.nonce,
    caller_nonce: plan.caller_nonce,
    ci_run: plan.ci_run,
    started_at: parts.startedAt,
    judged_at: parts.judgedAt,
    independent_clock: 'NOT_EVIDENCED',
    host: { kernel: os.release(), architecture: identity.architecture, node: process.version },
    uid: identity.uid,
    frame: sandbox.frame,
    readings: [sandbox.created, sandbox.probing].filter((reading) => reading !== null),
    filter: {
      bytes_base64: sandbox.filterBytes === null ? null : Buffer.from(sandbox.filterBytes).toString('base64'),
      observed: sandbox.filterBytes === null ? 'not observed' : 'bytes',
    },
    bundle: [...sandbox.bundle],
    root_entries: [...parts.prepared.rootfs.entries],
    control: parts.control,
    probes: [...judgement.cells],
    matrix: { ...judgement.matrix },
    trusted: [...takenOnTrust],
  };
}
