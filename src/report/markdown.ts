// report.md: what one inspection observed, for a person. Pure; runs in the sandbox, the host and the edges.
// Attacker: every string of the packet, the claims and the kernel's text: what is not of our own source is a code span.
import type { AttestationStatus, Report, ReportedItem } from '../formats/documents.ts';
import { verdictOrder } from '../formats/verdict.ts';
import { markdownTable } from './markdown-table.ts';
import type { Markdown } from './markdown-text.ts';
import { join, known, lines, md, nothing, orNone, ours } from './markdown-text.ts';
import { actionLine, nextActions } from './next-actions.ts';
import { ownSentences } from './own-sentences.ts';
import { neverMeans, verdictWords } from './verdict-words.ts';

// The first screen must hold the verdict, both meanings and the actions: forty lines of a terminal.
export const ACTIONS_ON_FIRST_SCREEN = 6;

const own = (sentence: string): Markdown => known(sentence, ownSentences);

/** `NOT_ACCEPTED (venue unapproved); 12 of 12 probes observed as expected; …` */
export function attestationLine(attestation: AttestationStatus): Markdown {
  const { status, reason, observed_as_expected, probes, runtime, grade, venue } = attestation;
  return md`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
}

function firstScreen(report: Report): Markdown[] {
  const { item_counts: counts, packet, catalog } = report;
  const facts = [
    [
      md`
verdict
      `,
      md`${report.verdict} (exit code ${report.exit_code})`,
    ],
    [
      md`
attestation
      `,
      attestationLine(report.attestation),
    ],
    [
      md`
items
      `,
      md`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${own(counts.population)})`,
    ],
    [
      md`
integrity, origin
      `,
      md`${ours(report.integrity)}, ${ours(report.origin)}`,
    ],
    [
      md`
packet
      `,
      md`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`,
    ],
    [
      md`
catalog
      `,
      md`${orNone(catalog.digest)}, ${ours(catalog.status)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`,
    ],
    [
      md`
gateway
      `,
      md`${orNone(packet.gateway)}; the native gateway of Article 13 is not met by an emulated one`,
    ],
    [
      md`
run
      `,
      md`${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: count on neither`,
    ],
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    md`# Inspection: ${ours(report.verdict)}`,
    nothing,
    md`Evidence only, wherever it is stored: decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}.`,
    nothing,
    ...markdownTable(
      md`
|
      `,
      facts,
      nothing,
    ),
    nothing,
    md`
## What it means
    `,
    own(verdictWords[report.verdict].means),
    md`
## What it does not mean
    `,
    ...neverMeans.map((line) => md`- ${own(line)}`),
    md`
## What to do next
    `,
    ...shown.map((action) => md`- ${actionLine(action)}`),
    ...(left > 0 ? [md`- ${left} more in the checkpoint.`] : []),
  ];
}

// What needs attention stands first; among equals the packet's own order.
function bySeverity(items: readonly ReportedItem[]): ReportedItem[] {
  const severity = (item: ReportedItem): number => verdictOrder.indexOf(item.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}

function findingsSection(report: Report): Markdown[] {
  const rows = [
    ...report.findings.map((finding) => ({
      where: md`
packet
      `,
      finding,
    })),
    ...bySeverity(report.items).flatMap((item) =>
      item.findings.map((finding) => ({ where: md`${item.item_id}`, finding })),
    ),
  ].map(({ where, finding }) => [
    where,
    ours(finding.verdict),
    md`${finding.reason}`,
    md`${finding.rule}`,
    md`${finding.detail}`,
  ]);
  return [
    md`
## Findings
    `,
    nothing,
    ...markdownTable(
      md`
where | verdict | reason | rule | detail
      `,
      rows,
      md`
None.
      `,
    ),
  ];
}

function itemsSection(report: Report): Markdown[] {
  const items = bySeverity(report.items);
  const rows = items.map((item) => [
    md`${item.position}`,
    md`${item.item_id}`,
    ours(item.verdict),
    ours(item.availability),
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? nothing : md`${item.rows}`,
    join(
      item.notes.map((note) => md`${note}`),
      '; ',
    ),
  ]);
  const counts = items.flatMap((item) => {
    if (item.count === null) return [];
    const { value, surface, denominator, query, observation_ts, match_key, population, confidence } =
      item.count;
    return [
      [
        item.item_id,
        value,
        surface,
        denominator,
        query,
        observation_ts,
        match_key,
        population,
        confidence,
      ].map((text) => md`${text}`),
    ];
  });
  return [
    md`
## Items
    `,
    nothing,
    ...markdownTable(
      md`
at | item | verdict | availability | surface | precedence | authority | completeness | rows | notes
      `,
      rows,
      md`
No item was evaluated.
      `,
    ),
    nothing,
    md`
## Counts, each with its denominator
    `,
    nothing,
    ...markdownTable(
      md`
item | value | surface | denominator | query | observed | match key | population | confidence
      `,
      counts,
      md`
None.
      `,
    ),
  ];
}

function claimsSection(report: Report): Markdown[] {
  const rows = report.claims.map((claim) => [
    md`${claim.id}`,
    md`${claim.text}`,
    ours(claim.use),
    md`${claim.expected}`,
    orNone(claim.observed),
    ours(claim.relation),
    join(
      claim.items.map((item) => md`${item.item_id} ${ours(item.availability)}`),
      ', ',
    ),
  ]);
  return [
    md`
## Claims of the reader
    `,
    nothing,
    md`
A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.
    `,
    nothing,
    ...markdownTable(
      md`
claim | text | use | expected | observed | relation | items
      `,
      rows,
      md`
No claims were given.
      `,
    ),
  ];
}

function driftSection(report: Report): Markdown[] {
  const { status, reason, previous_digest, entries } = report.drift;
  const rows = entries.map((entry) => [
    md`${entry.item_id}`,
    ours(entry.change),
    orNone(entry.before),
    orNone(entry.now),
  ]);
  return [
    md`
## Drift against a previous run
    `,
    nothing,
    md`${ours(status)}: ${reason}; previous report ${orNone(previous_digest)}.`,
    nothing,
    ...markdownTable(
      md`
item | change | before | now
      `,
      rows,
      md`
No entries.
      `,
    ),
  ];
}

function boundarySections(report: Report): Markdown[] {
  const matrix = report.matrix.map((row) => [
    own(row.row),
    own(row.title),
    ours(row.state),
    md`${row.touched_by}`,
  ]);
  const checks = report.self_check.checks.map((check) => [
    md`${check.id}`,
    md`${check.expected}`,
    md`${check.observed}`,
    check.confirmed
      ? md`
confirmed
        `
      : md`
not confirmed
        `,
  ]);
  const coverage = report.coverage.map((entry) => [
    md`${entry.field}`,
    entry.covered_by.length === 0
      ? md`
nothing
        `
      : join(entry.covered_by.map(ours), ', '),
  ]);
  return [
    md`
## Matrix rows that this run touched (RECONSTRUCTED)
    `,
    nothing,
    ...markdownTable(
      md`
row | what | state | touched by
      `,
      matrix,
      md`
None.
      `,
    ),
    nothing,
    md`
## Self-check of the inspector (P1)
    `,
    nothing,
    report.self_check.confirmed
      ? md`
Confirmed before the packet was opened.
        `
      : md`
Not confirmed.
        `,
    nothing,
    ...markdownTable(
      md`
check | expected | observed | state
      `,
      checks,
      md`
It did not run.
      `,
    ),
    nothing,
    md`
## Which digest covers which field
    `,
    nothing,
    md`
A digest without a key shows accident, not a forger; only an expected digest from outside binds.
    `,
    nothing,
    ...markdownTable(
      md`
field | covered by
      `,
      coverage,
      md`
No packet was read.
      `,
    ),
  ];
}

function blockedSection(report: Report): Markdown[] {
  const rows = report.blocked_capabilities.map(({ id, title, state, why, unblocked_by }) =>
    [id, title, state, why, unblocked_by].map(own),
  );
  return [
    md`
## What stays blocked
    `,
    nothing,
    md`
Constants of this release: no packet, flag or variable changes them.
    `,
    nothing,
    ...markdownTable(
      md`
id | what | state | why | unblocked by
      `,
      rows,
      md`
None listed.
      `,
    ),
    nothing,
    own(report.disclaimer),
  ];
}

/** report.md as one text with a final newline. The same report gives the same bytes. */
export function toMarkdown(report: Report): string {
  const sections = [
    firstScreen,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection,
  ];
  return `${sections.map((section) => lines(section(report))).join('\n\n')}\n`;
}
