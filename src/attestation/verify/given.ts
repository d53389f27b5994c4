// What the caller gives again and what he expects, against what the run says that it had. Pure. An expectation that is not given
// is named all the same: only what is known from outside binds.
import type { Digest } from '../../formats/digest.ts';
import type { Evidence, Instructions, Report } from '../../formats/documents.ts';
import { subjectDigest } from '../statement.ts';
import type { Expected, Given } from './inputs.ts';
import type { Row } from './row.ts';
import { compare, missing, stated } from './row.ts';
import type { RowId } from './row-words.ts';

/** What is not given binds nothing. */
export const NOT_GIVEN = 'not given: NOT_EVIDENCED from outside';

/** What a report says was bound from outside: the run heard it, and a reader of its files only hears of it. */
export function bindingRows(report: Report, go: Instructions, expected: Expected): Row[] {
  const row = (named: RowId, option: string, said: string, heard: Digest | null, told: Digest | null) =>
    told !== null && heard !== null
      ? compare(named, 'cross-checked', told, heard)
      : stated(
          named,
          heard === null
            ? `${said}: the run was given no digest`
            : `${said}: the run's own word that it was given ${heard}, unless ${option} is given`,
        );
  return [
    row(
      'origin',
      '--expect-packet',
      `${report.integrity}, ${report.origin}`,
      go.expected_packet_digest,
      expected.packet,
    ),
    row(
      'catalog-authority',
      '--expect-catalog',
      report.catalog_authority,
      go.expected_catalog_digest,
      expected.catalog,
    ),
  ];
}

/** The catalog of the run beside the one that the caller names, or that is in where he names none. */
function catalogRows({ catalog: named, shippedCatalog = null }: Given, catalog: Digest | null): Row[] {
  const what = 'given-catalog';
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
export function givenRows(given: Given, go: Instructions | null, evidence: Evidence): Row[] {
  const row = (id: RowId, digest: Digest | null, named: Digest | null | undefined) =>
    digest === null ? [] : [compare(id, 'cross-checked', named ?? 'no such input of this run', digest)];
  const catalog = subjectDigest(evidence.subject, 'catalog');
  return [
    ...row('given-packet', given.packet, go?.packet_digest),
    ...row('given-claims', given.claims, go?.claims_digest),
    ...row('given-previous', given.previous, go?.previous_digest),
    ...catalogRows(given, catalog),
  ];
}

/** What the caller knows from outside, each named whether it was given or not. */
export function expectationRows(expected: Expected, evidence: Evidence): Row[] {
  const row = (id: RowId, wanted: string | null, observed: string | null) =>
    wanted === null ? stated(id, NOT_GIVEN) : compare(id, 'cross-checked', wanted, observed ?? 'absent');
  const subject = (name: string) => subjectDigest(evidence.subject, name);
  const { ci_run: ci, run } = evidence.predicate;
  return [
    row('expect-packet', expected.packet, subject('packet')),
    row('expect-policy', expected.policy, subject('policy')),
    row('expect-catalog', expected.catalog, subject('catalog')),
    expected.nonce === null
      ? stated('expect-nonce', 'not given: a nonce that the run chose itself shows no freshness')
      : row('expect-nonce', expected.nonce, evidence.predicate.caller_nonce),
    row('expect-run', expected.run, ci?.id ?? run),
  ];
}
