// go and the three reports of a run, against its evidence and, where it is given, against the packet itself. Pure.
import { sha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import type { AttestationStatus, Evidence, Go, Release, Report, RunStatement } from '../formats/documents.ts';
import { selfCheckExpectations } from '../formats/self-check.ts';
import { subjectDigest } from './statement.ts';
import { compare, missing, nothingWrong, stated } from './verification.ts';
import type { Expected, Given, Label, Row, RunFiles } from './verification.ts';

/** What the inspector was told, against what the evidence and run.json say. */
export function goRows(go: Go, run: RunStatement, evidence: Evidence, evidenceDigest: Digest): Row[] {
  const attested: AttestationStatus = {
    status: 'NOT_ACCEPTED',
    reason: 'venue unapproved',
    grade: evidence.predicate.grade,
    runtime: evidence.predicate.runtime.id,
    venue: evidence.predicate.venue.claimed,
    observed_as_expected: 12,
    probes: 12,
    evidence_digest: evidenceDigest,
  };
  const subject = (name: string) => subjectDigest(evidence.subject, name);
  return [
    compare('go: nonce', 'cross-checked', run.predicate.nonce, go.nonce),
    compare('go: run', 'cross-checked', run.predicate.run, go.run),
    compare('go: caller’s nonce', 'cross-checked', evidence.predicate.caller_nonce, go.caller_nonce),
    compare('go: attestation', 'cross-checked', attested, go.attestation),
    compare('go: matrix', 'cross-checked', evidence.predicate.matrix, go.matrix),
    compare('go: packet digest', 'cross-checked', subject('packet'), go.packet_digest),
    compare('go: catalog digest', 'cross-checked', subject('catalog'), go.catalog_digest),
    compare('go: claims digest', 'cross-checked', subject('claims'), go.claims_digest),
    compare(
      'packet of run and evidence',
      'cross-checked',
      subject('packet'),
      subjectDigest(run.subject, 'packet'),
    ),
  ];
}

/** Words of the inspector's own check that no inspector of this release says. */
function wrongSelfCheck({ confirmed, checks }: Report['self_check']): string[] {
  const expected: [string, string][] = Object.entries(selfCheckExpectations);
  const same = expected.length === checks.length && expected.every(([id], index) => checks[index]?.id === id);
  if (!same) return ['other checks than the inspector has'];
  const wrong = checks.filter(
    (check, index) =>
      check.expected !== expected[index]?.[1] || check.confirmed !== (check.expected === check.observed),
  );
  return [
    ...wrong.map(({ id }) => id),
    ...(confirmed === checks.every((check) => check.confirmed) ? [] : ['confirmed']),
  ];
}

/** report.json against what the inspector was told, and what run.json says of it. */
export function reportWordRows(report: Report, run: RunStatement, go: Go): Row[] {
  const told = ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation,
  }: Report | Go) => ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation,
  });
  const attested = report.matrix.filter(({ row }) => Object.hasOwn(go.matrix, row));
  return [
    compare('report: what the inspector was told', 'cross-checked', told(go), told(report)),
    compare(
      'report: matrix of the attestation',
      'cross-checked',
      go.matrix,
      Object.fromEntries(attested.map(({ row, state }) => [row, state])),
    ),
    nothingWrong('report: the inspector’s own check', 'cross-checked', wrongSelfCheck(report.self_check)),
    compare('report and run: verdict', 'cross-checked', run.predicate.verdict, report.verdict),
    compare('report and run: exit code', 'cross-checked', run.predicate.exit_code, report.exit_code),
  ];
}

/** The three reports: rendered again from report.json, and where the packet is given, evaluated again from its bytes. */
export function reportRows(
  inputs: RunFiles,
  report: Report,
  go: Go,
  release: Release | null,
  digestOf: (name: string) => Digest | null,
): Row[] {
  const texts = {
    'report.json': 'report.json',
    'report.md': 'report.md',
    'checkpoint.md': `checkpoint-${report.run}.md`,
  } as const;
  const against = (what: string, label: Label, rendered: ReturnType<RunFiles['render']>) =>
    (Object.keys(texts) as (keyof typeof texts)[]).map((name) =>
      compare(`${texts[name]} ${what}`, label, sha256(rendered[name]), digestOf(texts[name]) ?? 'absent'),
    );
  const rows = against('is what report.json renders to', 'cross-checked', inputs.render(report));
  const wanted = [
    ...(inputs.reevaluate === null ? ['--packet FILE'] : []),
    ...(go.claims_digest !== null && inputs.given.claims === null ? ['--claims FILE'] : []),
    ...(go.previous_digest !== null && inputs.given.previous === null ? ['--previous DIR'] : []),
  ];
  if (inputs.reevaluate === null || release === null || wanted.length > 0) {
    const detail = `give ${wanted.join(', ')}, and it is recomputed`;
    return [...rows, missing(`verdict ${report.verdict}`, 'asserted', detail)];
  }
  const again = inputs.reevaluate(go, release, report.self_check);
  return [
    ...rows,
    compare(`verdict ${report.verdict}`, 'recomputed', again.verdict, report.verdict),
    ...against('is what the packet evaluates to', 'recomputed', inputs.render(again)),
  ];
}

/** What a report says was bound from outside: the run heard it, and a reader of its files only hears of it. */
export function bindingRows(report: Report, go: Go, expected: Expected): Row[] {
  const row = (what: string, option: string, said: string, heard: Digest | null, told: Digest | null) =>
    told !== null && heard !== null
      ? compare(what, 'cross-checked', told, heard)
      : stated(
          what,
          heard === null
            ? `${said}: the run was told no digest`
            : `${said}: the run's own word that it was told ${heard}, unless ${option} is given`,
        );
  return [
    row(
      'origin and integrity',
      '--expect-packet',
      `${report.integrity}, ${report.origin}`,
      go.expected_packet_digest,
      expected.packet,
    ),
    row(
      'catalog authority',
      '--expect-catalog',
      report.catalog_authority,
      go.expected_catalog_digest,
      expected.catalog,
    ),
  ];
}

/** Inputs that the caller gives again, against the digests that the run named. An attestation alone has none of them. */
export function givenRows(given: Given, go: Go | null, evidence: Evidence): Row[] {
  const row = (option: string, digest: Digest | null, named: Digest | null | undefined) =>
    digest === null ? [] : [compare(option, 'cross-checked', named ?? 'no such input of this run', digest)];
  const catalog = subjectDigest(evidence.subject, 'catalog');
  return [
    ...row('--packet', given.packet, go?.packet_digest),
    ...row('--claims', given.claims, go?.claims_digest),
    ...row('--previous', given.previous, go?.previous_digest),
    ...row('the pinned catalog', given.catalog, catalog),
    ...(given.catalog === null
      ? [stated('catalog', `${catalog ?? 'absent'}: give --catalog DIR to compare`)]
      : []),
  ];
}

/** What the caller knows from outside, each named whether it was given or not. */
export function expectationRows(expected: Expected, run: RunStatement, evidence: Evidence): Row[] {
  const row = (option: string, wanted: string | null, observed: string | null) =>
    wanted === null
      ? stated(option, 'not given: NOT_EVIDENCED from outside')
      : compare(option, 'cross-checked', wanted, observed ?? 'absent');
  const subject = (name: string) => subjectDigest(evidence.subject, name);
  const { ci_run: ci } = evidence.predicate;
  return [
    row('--expect-packet', expected.packet, subject('packet')),
    row('--expect-policy', expected.policy, subject('policy')),
    row('--expect-catalog', expected.catalog, subject('catalog')),
    expected.nonce === null
      ? stated('--expect-nonce', 'not given: a nonce that the run chose itself shows no freshness')
      : row('--expect-nonce', expected.nonce, evidence.predicate.caller_nonce),
    row('--expect-run', expected.run, ci?.id ?? run.predicate.run),
  ];
}
