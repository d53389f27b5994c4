// report.md: what one inspection observed, for a person. Pure; runs in the sandbox, the host and the edges.
// Attacker: every string of the packet, the claims and the kernel's text: what is not of our own source is a code span.
import type { AttestationStatus, Report } from '../formats/documents.ts';
import { gatewayBasis, gatewayWords } from '../formats/gateway.ts';
import { bySeverity } from '../formats/verdict.ts';
import { promises } from '../formats/words/promises.ts';
import { markdownTable } from './markdown-table.ts';
import type { Markdown } from './markdown-text.ts';
import { join, known, lines, prose, nothing, orNone, ours } from './markdown-text.ts';
import { actionLine, nextActions } from './next-actions.ts';
import { ownSentences } from './own-sentences.ts';
import { causeMarkdown, verdictCause } from './verdict-cause.ts';
import { neverMeans, verdictWords } from './verdict-words.ts';

// The first screen must hold the verdict, both meanings and the actions: forty lines of a terminal.
export const ACTIONS_ON_FIRST_SCREEN = 6;

const own = (sentence: string): Markdown => known(sentence, ownSentences);

const OF_ITEMS = 'items[].';

/** `payload` of each item: a code span would write the brackets out. */
const fieldName = (field: string): Markdown =>
  field.startsWith(OF_ITEMS) ? prose`${field.slice(OF_ITEMS.length)} of each item` : prose`${field}`;

/** `NOT_ACCEPTED (venue unapproved); 12 of 12 probes observed as expected; …` */
export function attestationLine(attestation: AttestationStatus): Markdown {
  const { status, reason, observed_as_expected, probes, runtime, grade, venue } = attestation;
  return prose`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
}

/** The MCP server in the packet's own words; no row where it names none. */
function gatewayServer(stated: Report['packet']['native_gateway']): Markdown[][] {
  if (stated === undefined) return [];
  const { server, version, tool, tool_digest } = stated;
  return [
    [
      prose`gateway’s own words`,
      prose`${server} ${version}, tool ${tool}, described as ${tool_digest}; NOT_EVIDENCED`,
    ],
  ];
}

/** What happened, before anything else; nothing for plain presence. */
function causeSection(report: Report): Markdown[] {
  const cause = verdictCause(report);
  if (cause === null) return [];
  return [prose`${causeMarkdown(report)}.`, nothing, prose`${cause.finding.detail}`, nothing];
}

function firstScreen(report: Report): Markdown[] {
  const { item_counts: counts, packet, catalog } = report;
  const facts = [
    [prose`verdict`, prose`${report.verdict} (exit code ${report.exit_code})`],
    [prose`attestation`, attestationLine(report.attestation)],
    [
      prose`items`,
      prose`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${own(counts.population)})`,
    ],
    [prose`integrity, origin`, prose`${ours(report.integrity)}, ${ours(report.origin)}`],
    [prose`packet`, prose`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
    [
      prose`catalog`,
      prose`${orNone(catalog.digest)}, ${ours(catalog.status)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`,
    ],
    [prose`gateway`, prose`${orNone(packet.gateway)}; ${ours(gatewayWords(gatewayBasis(packet.gateway)))}`],
    ...gatewayServer(packet.native_gateway),
    [
      prose`run`,
      prose`${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: rely on neither`,
    ],
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    prose`# Inspection: ${ours(report.verdict)}`,
    nothing,
    ...causeSection(report),
    prose`Evidence only, wherever it is stored: decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}.`,
    nothing,
    ...markdownTable(prose`|`, facts, nothing),
    nothing,
    prose`## What it means`,
    own(verdictWords[report.verdict].means),
    prose`## What it does not mean`,
    ...neverMeans.map((line) => prose`- ${own(line)}`),
    prose`## What to do next`,
    ...shown.map((action) => prose`- ${actionLine(action)}`),
    ...(left > 0 ? [prose`- ${left} more in the checkpoint.`] : []),
  ];
}

/** Grade B alone: each promise that its engine does not keep, in full. The evidence says what was seen instead. */
function promisesSection({ attestation }: Report): Markdown[] {
  const open = attestation.unverified_promises;
  if (open === undefined) return [];
  const words: Readonly<Record<string, string>> = promises;
  const rows = open.map((id) => [
    prose`${id}`,
    Object.hasOwn(words, id) ? own(words[id] ?? '') : prose`not a promise that this release knows`,
  ]);
  return [
    prose`## Promises of the sandbox that are unverified`,
    nothing,
    ...markdownTable(
      prose`promise | what is not kept`,
      rows,
      prose`None is named, which no engine’s sandbox can claim.`,
    ),
  ];
}

function findingsSection(report: Report): Markdown[] {
  const rows = [
    ...report.findings.map((finding) => ({
      where: prose`packet`,
      finding,
    })),
    ...bySeverity(report.items).flatMap((item) =>
      item.findings.map((finding) => ({ where: prose`${item.item_id}`, finding })),
    ),
  ].map(({ where, finding }) => [
    where,
    ours(finding.verdict),
    prose`${finding.reason}`,
    prose`${finding.rule}`,
    prose`${finding.detail}`,
  ]);
  return [
    prose`## Findings`,
    nothing,
    ...markdownTable(prose`where | verdict | reason | rule | detail`, rows, prose`None.`),
  ];
}

function itemsSection(report: Report): Markdown[] {
  const items = bySeverity(report.items);
  const rows = items.map((item) => [
    prose`${item.position}`,
    prose`${item.item_id}`,
    ours(item.verdict),
    ours(item.availability),
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? nothing : prose`${item.rows}`,
    join(
      item.notes.map((note) => prose`${note}`),
      '; ',
    ),
    join(
      (item.not_evaluated ?? []).map(({ rule, why }) => prose`${rule}: ${why}`),
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
      ].map((text) => prose`${text}`),
    ];
  });
  return [
    prose`## Items`,
    nothing,
    ...markdownTable(
      prose`at | item | verdict | availability | surface | precedence | authority | completeness | rows | notes | not evaluated`,
      rows,
      prose`No item was evaluated.`,
    ),
    nothing,
    prose`## Counts, each with its denominator`,
    nothing,
    ...markdownTable(
      prose`item | value | surface | denominator | query | observed | match key | population | confidence`,
      counts,
      prose`None.`,
    ),
  ];
}

function claimsSection(report: Report): Markdown[] {
  const rows = report.claims.map((claim) => [
    prose`${claim.id}`,
    prose`${claim.text}`,
    ours(claim.use),
    prose`${claim.expected}`,
    orNone(claim.observed),
    prose`${claim.relation}`,
    join(
      claim.items.map((item) => prose`${item.item_id} ${ours(item.availability)}`),
      ', ',
    ),
  ]);
  return [
    prose`## Claims of the reader`,
    nothing,
    prose`A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.`,
    nothing,
    ...markdownTable(
      prose`claim | text | use | expected | observed | relation | items`,
      rows,
      prose`No claims were given.`,
    ),
  ];
}

function driftSection(report: Report): Markdown[] {
  const { status, reason, previous_digest, entries } = report.drift;
  const rows = entries.map((entry) => [
    prose`${entry.item_id}`,
    ours(entry.change),
    orNone(entry.before),
    orNone(entry.now),
  ]);
  return [
    prose`## Drift against a previous run`,
    nothing,
    prose`${ours(status)}: ${reason}; previous report ${orNone(previous_digest)}.`,
    nothing,
    ...markdownTable(prose`item | change | before | now`, rows, prose`No entries.`),
  ];
}

function boundarySections(report: Report): Markdown[] {
  const matrix = report.matrix.map((row) => [
    own(row.row),
    own(row.title),
    ours(row.state),
    prose`${row.touched_by}`,
    row.why === undefined ? nothing : prose`${row.why}`,
  ]);
  const checks = report.self_check.checks.map((check) => [
    prose`${check.id}`,
    prose`${check.expected}`,
    prose`${check.observed}`,
    check.confirmed ? prose`as expected` : prose`not as expected`,
  ]);
  const coverage = report.coverage.map((entry) => [
    fieldName(entry.field),
    entry.covered_by.length === 0 ? prose`nothing` : join(entry.covered_by.map(ours), ', '),
    join(
      (entry.not_evaluated ?? []).map(({ by, why }) => prose`${ours(by)}: ${why}`),
      '; ',
    ),
  ]);
  return [
    prose`## Matrix rows of this run (RECONSTRUCTED)`,
    nothing,
    prose`As expected: a rule ran to its end, and held on all that it had to. A row that was not evaluated says nothing, least of all that it is in order.`,
    nothing,
    ...markdownTable(prose`row | what | state | touched by | why`, matrix, prose`None.`),
    nothing,
    prose`## Self-check of the inspector (P1)`,
    nothing,
    report.self_check.confirmed ? prose`Confirmed before the packet was opened.` : prose`Not confirmed.`,
    nothing,
    ...markdownTable(prose`check | expected | observed | state`, checks, prose`It did not run.`),
    nothing,
    prose`## Which digest covers which field`,
    nothing,
    prose`A digest without a key shows accident, not a forger; only an expected digest from outside binds.`,
    nothing,
    ...markdownTable(prose`field | covered by | not evaluated`, coverage, prose`No item was evaluated.`),
  ];
}

function blockedSection(report: Report): Markdown[] {
  const rows = report.blocked_capabilities.map(({ id, title, state, why, unblocked_by }) =>
    [id, title, state, why, unblocked_by].map(own),
  );
  return [
    prose`## What stays blocked`,
    nothing,
    prose`Constants of this release: no packet, flag or variable changes them.`,
    nothing,
    ...markdownTable(prose`id | what | state | why | unblocked by`, rows, prose`None listed.`),
    nothing,
    own(report.disclaimer),
  ];
}

/** report.md as one text with a final newline. The same report gives the same bytes. */
export function toMarkdown(report: Report): string {
  const sections = [
    firstScreen,
    promisesSection,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection,
  ];
  const texts = sections.map((section) => section(report)).filter((section) => section.length > 0);
  return `${texts.map((section) => lines(section)).join('\n\n')}\n`;
}
