// Holds a report against everything that the host knows itself: what it told the inspector, and what follows from the report's
// own parts. Pure. The inspector's word is left only for what it alone has read, the packet.
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Instructions, Report } from '../formats/documents.ts';
import { blockedCapabilities } from '../formats/register.ts';
import { availabilityOf, exitCodeOf, mostSevere } from '../formats/verdict.ts';

type Pair = readonly [what: string, expected: unknown, stated: unknown];

/** What the inspector repeats of go.json, whatever it judged. */
function repeated(report: Report, instructions: Instructions): Pair[] {
  return [
    ['nonce', instructions.nonce, report.nonce],
    ['caller_nonce', instructions.caller_nonce, report.caller_nonce],
    ['run', instructions.run, report.run],
    ['clock', instructions.clock, report.clock],
    ['as_of', instructions.as_of, report.as_of],
    ['max_age_seconds', instructions.max_age_seconds, report.max_age_seconds],
    ['attestation', instructions.attestation, report.attestation],
    ['exit_code', exitCodeOf(report.verdict), report.exit_code],
    ['blocked_capabilities', blockedCapabilities, report.blocked_capabilities],
  ];
}

/** What has to hold where something was judged. A BLOCKED report may know less, and claims nothing. */
function judged(report: Report, instructions: Instructions): Pair[] {
  const bound =
    instructions.expected_packet_digest !== null &&
    instructions.expected_packet_digest === instructions.packet_digest;
  const pinned =
    instructions.expected_catalog_digest !== null &&
    instructions.expected_catalog_digest === instructions.catalog_digest;
  const rows = report.matrix.filter(({ row }) => instructions.matrix[row] !== undefined);
  return [
    ['self_check.confirmed', true, report.self_check.confirmed],
    ['packet.digest', instructions.packet_digest, report.packet.digest],
    ['catalog.digest', instructions.catalog_digest, report.catalog.digest],
    ['claims_digest', instructions.claims_digest, report.claims_digest],
    ['origin', bound ? 'BOUND_BY_EXPECTED_DIGEST' : 'NOT_EVIDENCED', report.origin],
    ['integrity', bound || report.integrity !== 'BOUND', true],
    ['catalog_authority', pinned ? 'PINNED_BY_EXPECTED_DIGEST' : 'NOT_EVIDENCED', report.catalog_authority],
    [
      'matrix rows of the sandbox',
      Object.keys(instructions.matrix).sort(),
      rows.map(({ row }) => row).sort(),
    ],
    [
      'matrix states of the sandbox',
      rows.map(({ row }) => instructions.matrix[row]),
      rows.map(({ state }) => state),
    ],
    [
      'verdict',
      mostSevere(
        [...report.findings, ...report.items].map(({ verdict }) => verdict),
        'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
      ),
      report.verdict,
    ],
  ];
}

/** What follows from the items, whatever they are. */
function counted(report: Report): Pair[] {
  const of = (availability: string) =>
    report.items.filter((item) => item.availability === availability).length;
  const { total, usable, held_out, refused } = report.item_counts;
  return [
    [
      'item_counts',
      [report.items.length, of('usable'), of('held_out'), of('refused')],
      [total, usable, held_out, refused],
    ],
    [
      'availability of the items',
      report.items.map(({ verdict }) => availabilityOf(verdict)),
      report.items.map(({ availability }) => availability),
    ],
    [
      'verdicts of the items',
      report.items.map(({ verdict, findings }) =>
        mostSevere(
          findings.map((finding) => finding.verdict),
          verdict,
        ),
      ),
      report.items.map(({ verdict }) => verdict),
    ],
  ];
}

/** The first thing that the report states and the host knows otherwise; null where there is none. */
export function contradictionWithInstructions(report: Report, instructions: Instructions): string | null {
  const pairs = [
    ...repeated(report, instructions),
    ...counted(report),
    ...(report.verdict === 'BLOCKED' ? [] : judged(report, instructions)),
  ];
  const claims = report.verdict === 'BLOCKED' && (report.items.length > 0 || report.findings.length === 0);
  if (claims) return 'a BLOCKED report that lists items, or no reason';
  const wrong = pairs.find(([, expected, stated]) => toCanonicalJson(expected) !== toCanonicalJson(stated));
  return wrong === undefined ? null : wrong[0];
}
