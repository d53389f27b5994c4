// go and the three reports of a run, against its evidence and, where it is given, against the packet itself. Pure.
import { sha256 } from '../../formats/digest.ts';
import type { Digest } from '../../formats/digest.ts';
import { outFiles, publishedName } from '../../formats/run-files.ts';
import type {
  AttestationStatus,
  Evidence,
  Go,
  Release,
  Report,
  RunStatement,
} from '../../formats/documents.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import { probeCount } from '../../formats/probe.ts';
import { PROMISES_OPEN } from '../../formats/words/report-sentences.ts';
import { earlierRelease } from '../releases.ts';
import type { RunRelease } from '../releases.ts';
import { subjectDigest } from '../statement.ts';
import { compare, missing, notEvaluated, nothingWrong, stated } from './verification.ts';
import type { Expected, Given, Label, Row, RunFiles } from './verification.ts';

/** What a run may have or not have: where neither document has it, it is no part of this run, and there is no row of it. */
export const compareIfAny = (what: string, expected: string | null, observed: string | null): Row[] =>
  expected === null && observed === null ? [] : [compare(what, 'cross-checked', expected, observed)];

/** What the inspector was told, against what the evidence and run.json say. */
export function goRows(go: Go, run: RunStatement, evidence: Evidence, evidenceDigest: Digest): Row[] {
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
    compare('go: nonce', 'cross-checked', run.predicate.nonce, go.nonce),
    compare('go: run', 'cross-checked', run.predicate.run, go.run),
    ...compareIfAny('go: caller’s nonce', evidence.predicate.caller_nonce, go.caller_nonce),
    compare('go: attestation', 'cross-checked', attested, go.attestation),
    compare('go: matrix', 'cross-checked', evidence.predicate.matrix, go.matrix),
    compare('go: packet digest', 'cross-checked', subject('packet'), go.packet_digest),
    compare('go: catalog digest', 'cross-checked', subject('catalog'), go.catalog_digest),
    ...compareIfAny('go: claims digest', subject('claims'), go.claims_digest),
    compare(
      'packet of run and evidence',
      'cross-checked',
      subject('packet'),
      subjectDigest(run.subject, 'packet'),
    ),
  ];
}

/** Words of the inspector's own check that no inspector of its release says. */
function wrongSelfCheck(
  { confirmed, checks }: Report['self_check'],
  expectations: Readonly<Record<string, string>>,
): string[] {
  const expected = Object.entries(expectations);
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
export function reportWordRows(report: Report, run: RunStatement, go: Go, { rules }: RunRelease): Row[] {
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
    nothingWrong(
      'report: the inspector’s own check',
      'cross-checked',
      wrongSelfCheck(report.self_check, rules.selfCheck),
      report.self_check.checks.length,
    ),
    compare('report and run: verdict', 'cross-checked', run.predicate.verdict, report.verdict),
    compare('report and run: exit code', 'cross-checked', run.predicate.exit_code, report.exit_code),
  ];
}

/** Which inputs stand between a report and its evaluation, each with what is done about it. */
interface Hindrances {
  /** Options that the caller has to give. */
  readonly wanted: readonly string[];
  /** Options that name another input than the run's: their own rows say so, and nothing follows from evaluating them. */
  readonly others: readonly string[];
}

/** Whether an input of the run is here: the digest that the run named, and that of what the caller gave. */
export function hindrances({ given, reevaluate }: RunFiles, go: Go, catalog: Digest | null): Hindrances {
  const inputs: [option: string, ask: string, named: Digest | null, here: Digest | null][] = [
    ['--packet', '--packet FILE', go.packet_digest, reevaluate === null ? null : given.packet],
    ['--claims', '--claims FILE', go.claims_digest, given.claims],
    ['--previous', '--previous DIR', go.previous_digest, given.previous],
  ];
  const otherCatalog = given.catalog !== null && given.catalog !== catalog;
  const shipped = given.catalog === null && (given.shippedCatalog ?? catalog) !== catalog;
  return {
    wanted: [
      ...inputs.filter(([, , named, here]) => named !== null && here === null).map(([, ask]) => ask),
      ...(shipped ? ['--catalog DIR'] : []),
    ],
    others: [
      ...inputs.filter(([, , named, here]) => here !== null && here !== named).map(([option]) => option),
      ...(otherCatalog ? ['the pinned catalog'] : []),
    ],
  };
}

const EVALUATES = 'is what the packet evaluates to';
const UNEVALUATED = 'matrix rows that were not evaluated';

/** Rows of a matrix that no rule was evaluated for. The state is younger than some reports. */
const unevaluatedRows = ({ matrix }: Report): string[] =>
  matrix.filter(({ state }) => (state as string) === 'not evaluated').map(({ row }) => row);

/** Whether an earlier report is contradicted, and not only worded otherwise: each release judges as the one before, or more strictly. */
function milder(report: Report, again: Report): string[] {
  const stateIn = ({ matrix }: Report, name: string) => matrix.find(({ row }) => row === name)?.state;
  const facts = ({ packet, catalog, nonce, run, clock }: Report) => ({
    packet: { digest: packet.digest, bytes: packet.bytes, id: packet.packet_id, as_of: packet.packet_as_of },
    catalog: catalog.digest,
    nonce,
    run,
    clock,
  });
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const hashes = ({ items }: Report) =>
    items.map(({ position, item_id, content_hash, recomputed_content_hash }) => ({
      position,
      item_id,
      content_hash,
      recomputed_content_hash,
    }));
  const read = again.packet.packet_id !== null && report.packet.packet_id !== null;
  const listed = again.items.length > 0 && report.items.length > 0;
  return [
    ...(again.verdict === 'EVIDENCE_PRESENT' && report.verdict !== again.verdict ? ['verdict'] : []),
    ...(again.item_counts.usable > report.item_counts.usable ? ['item_counts.usable'] : []),
    ...report.matrix
      .filter(({ row, state }) => state === 'not as expected' && stateIn(again, row) === 'as expected')
      .map(({ row }) => `matrix row ${row}`),
    ...(read && !same(facts(report), facts(again)) ? ['packet, catalog or run'] : []),
    ...(listed && !same(hashes(report), hashes(again)) ? ['the items and their hashes'] : []),
    ...report.items
      .filter(
        ({ availability }, at) => availability !== 'usable' && again.items[at]?.availability === 'usable',
      )
      .map(({ position }) => `item ${position}`),
  ];
}

/** The three reports: rendered again from report.json, and where the packet is given, evaluated again from its bytes. */
export function reportRows(
  inputs: RunFiles,
  report: Report,
  go: Go,
  told: Release | null,
  evidence: Evidence,
  { version }: RunRelease,
  digestOf: (name: string) => Digest | null,
): Row[] {
  const against = (what: string, label: Label, rendered: ReturnType<RunFiles['render']>) =>
    outFiles.map((name) => {
      const published = publishedName(name, report.run);
      return compare(`${published} ${what}`, label, sha256(rendered[name]), digestOf(published) ?? 'absent');
    });
  // What this release words or judges otherwise is no edit by that; a file that is not there is.
  const reworded = (rows: readonly Row[]): Row[] =>
    rows.map((row) =>
      version === null || row.state !== 'differs' || row.detail.endsWith('found “absent”')
        ? row
        : missing(row.what, row.label, earlierRelease(version, 'made it, and this one says otherwise')),
    );
  const rendered = reworded(
    against('is what report.json renders to', 'cross-checked', inputs.render(report)),
  );
  const { wanted, others } = hindrances(inputs, go, subjectDigest(evidence.subject, 'catalog'));
  const verdict = `verdict ${report.verdict}`;
  const open = (why: string) =>
    outFiles.map((name) =>
      notEvaluated(`${publishedName(name, report.run)} ${EVALUATES}`, 'recomputed', why),
    );
  if (others.length > 0) {
    const why = `follows from ${others.join(', ')}: what was given is not that of this run`;
    return [...rendered, notEvaluated(verdict, 'recomputed', why), ...open(why)];
  }
  if (inputs.reevaluate === null || wanted.length > 0) {
    const unevaluated = unevaluatedRows(report);
    return [
      ...rendered,
      missing(verdict, 'asserted', `give ${wanted.join(', ')}, and it is recomputed`),
      ...(unevaluated.length === 0
        ? []
        : [stated(UNEVALUATED, `${unevaluated.join(', ')}: the run's own word`)]),
    ];
  }
  if (told === null) {
    const why =
      'what run.json holds as release.json is not one: the inspector was told nothing that can be told again';
    return [...rendered, notEvaluated(verdict, 'recomputed', why), ...open(why)];
  }
  const again = inputs.reevaluate(go, told, report.self_check);
  const contradicted = version === null ? [] : milder(report, again);
  const found = [unevaluatedRows(again), unevaluatedRows(report)] as const;
  return [
    ...rendered,
    ...reworded([
      compare(verdict, 'recomputed', again.verdict, report.verdict),
      ...against(EVALUATES, 'recomputed', inputs.render(again)),
      ...(found[0].length + found[1].length === 0 ? [] : [compare(UNEVALUATED, 'recomputed', ...found)]),
    ]),
    ...(version === null
      ? []
      : [nothingWrong('report: judged no milder than by this release', 'recomputed', contradicted, 1)]),
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

/** The catalog of the run beside the one that the caller names, or that stands in where he names none. */
function catalogRows({ catalog: named, shippedCatalog = null }: Given, catalog: Digest | null): Row[] {
  const what = 'the pinned catalog';
  if (named !== null) return [compare(what, 'cross-checked', catalog ?? 'absent', named)];
  if (shippedCatalog === null)
    return [stated('catalog', `${catalog ?? 'absent'}: give --catalog DIR to compare`)];
  // Nobody said that it is this one: another catalog contradicts nothing.
  return shippedCatalog === catalog
    ? [compare(what, 'cross-checked', catalog, shippedCatalog)]
    : [
        missing(
          what,
          'cross-checked',
          `the run names ${catalog ?? 'none'}, and the one beside this program is ${shippedCatalog}: give --catalog DIR, the catalog of that run`,
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
    ...catalogRows(given, catalog),
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
