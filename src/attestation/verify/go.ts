// The inspector’s instructions, against the evidence and run.json. Pure.
import type { Digest } from '../../formats/digest.ts';
import type { AttestationStatus, Evidence, Instructions, RunStatement } from '../../formats/documents.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import { probeCount } from '../../formats/probe.ts';
import { PROMISES_OPEN } from '../../formats/words/report-sentences.ts';
import { subjectDigest } from '../statement.ts';
import type { Row } from './row.ts';
import { compare, compareIfAny } from './row.ts';

/** The inspector’s instructions, against what the evidence and run.json say. */
export function goRows(
  go: Instructions,
  run: RunStatement,
  evidence: Evidence,
  evidenceDigest: Digest,
): Row[] {
  const { probes, unverified_promises: open } = evidence.predicate;
  const ofEngine = isEngine(evidence.predicate.runtime.id);
  const attested: AttestationStatus = {
    status: 'NOT_ACCEPTED',
    reason: ofEngine ? PROMISES_OPEN : 'venue unapproved',
    grade: evidence.predicate.grade,
    runtime: evidence.predicate.runtime.id,
    venue: evidence.predicate.venue.claimed,
    observed_as_expected: ofEngine
      ? probes.filter(({ state }) => state === 'held').length
      : probeCount.number,
    probes: probeCount.number,
    evidence_digest: evidenceDigest,
    ...(open === undefined ? {} : { unverified_promises: open.map(({ id }) => id) }),
  };
  const subject = (name: string) => subjectDigest(evidence.subject, name);
  return [
    compare('go-nonce', 'cross-checked', run.predicate.nonce, go.nonce),
    compare('go-run', 'cross-checked', run.predicate.run, go.run),
    ...compareIfAny('go-caller-nonce', evidence.predicate.caller_nonce, go.caller_nonce),
    compare('go-attestation', 'cross-checked', attested, go.attestation),
    compare('go-matrix', 'cross-checked', evidence.predicate.matrix, go.matrix),
    compare('go-packet', 'cross-checked', subject('packet'), go.packet_digest),
    compare('go-catalog', 'cross-checked', subject('catalog'), go.catalog_digest),
    ...compareIfAny('go-claims', subject('claims'), go.claims_digest),
    compare('packet-of-both', 'cross-checked', subject('packet'), subjectDigest(run.subject, 'packet')),
  ];
}
