// report.md: what one inspection observed, for a person. Pure; runs in the sandbox, the host and the edges.
// Attacker: every string of the packet, the claims and the kernel's text; all of it goes through the encoders.
import type { AttestationStatus, Report, ReportedItem } from '../formats/documents.ts';
import { gatewayBasis, gatewayWords } from '../formats/gateway.ts';
import { verdictOrder } from '../formats/verdict.ts';
import { encodeMarkdown as quote, encodeMarkdownSentence as sentence } from './encoders.ts';
import { markdownTable } from './markdown-table.ts';
import { actionLine, nextActions } from './next-actions.ts';
import { neverMeans, verdictWords } from './verdict-words.ts';

// The first screen must hold the verdict, both meanings and the actions: forty lines of a terminal.
export const ACTIONS_ON_FIRST_SCREEN = 6;

const orNone = (text: string | null): string => (text === null ? 'none' : quote(text));

/** `NOT_ACCEPTED (venue unapproved); 12 of 12 probes observed as expected; …` */
export function attestationLine(attestation: AttestationStatus): string {
  const { status, reason, observed_as_expected, probes, runtime, grade, venue } = attestation;
  return (
    `${status} (${sentence(reason)}); ${observed_as_expected} of ${probes} probes observed as expected; ` +
    `runtime ${sentence(runtime)}, grade ${grade}, venue ${venue}`
  );
}

function firstScreen(report: Report): string[] {
  const { item_counts: counts, packet, catalog } = report;
  const facts = [
    ['verdict', `\`${report.verdict}\` (exit code ${report.exit_code})`],
    ['attestation', attestationLine(report.attestation)],
    [
      'items',
      `${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${sentence(counts.population)})`,
    ],
    ['integrity, origin', `${report.integrity}, ${report.origin}`],
    ['packet', `${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
    [
      'catalog',
      `${orNone(catalog.digest)}, ${catalog.status}, ${catalog.seal}, authority ${report.catalog_authority}`,
    ],
    ['gateway', `${orNone(packet.gateway)}; ${gatewayWords(gatewayBasis(packet.gateway))}`],
    [
      'run',
      `${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: count on neither`,
    ],
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    `# Inspection: ${report.verdict}`,
    '',
    `Evidence only, wherever it is stored: decision_effect=${report.decision_effect}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}.`,
    '',
    ...markdownTable(['', ''], facts, ''),
    '',
    '## What it means',
    verdictWords[report.verdict].means,
    '## What it does not mean',
    ...neverMeans.map((line) => `- ${line}`),
    '## What to do next',
    ...shown.map((action) => `- ${actionLine(action)}`),
    ...(left > 0 ? [`- ${left} more in the checkpoint.`] : []),
  ];
}

// What needs attention stands first; among equals the packet's own order.
function bySeverity(items: readonly ReportedItem[]): ReportedItem[] {
  const severity = (item: ReportedItem): number => verdictOrder.indexOf(item.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}

function findingsSection(report: Report): string[] {
  const rows = [
    ...report.findings.map((finding) => ({ where: 'packet', finding })),
    ...bySeverity(report.items).flatMap((item) =>
      item.findings.map((finding) => ({ where: quote(item.item_id), finding })),
    ),
  ].map(({ where, finding }) => [
    where,
    finding.verdict,
    finding.reason,
    finding.rule,
    sentence(finding.detail),
  ]);
  return [
    '## Findings',
    '',
    ...markdownTable(['where', 'verdict', 'reason', 'rule', 'detail'], rows, 'None.'),
  ];
}

function itemsSection(report: Report): string[] {
  const items = bySeverity(report.items);
  const rows = items.map((item) => [
    `${item.position}`,
    quote(item.item_id),
    item.verdict,
    item.availability,
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? '' : `${item.rows}`,
    item.notes.map(sentence).join('; '),
    (item.not_evaluated ?? []).map(({ rule, why }) => `${rule}: ${sentence(why)}`).join('; '),
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
      ].map(quote),
    ];
  });
  return [
    '## Items',
    '',
    ...markdownTable(
      [
        'at',
        'item',
        'verdict',
        'availability',
        'surface',
        'precedence',
        'authority',
        'completeness',
        'rows',
        'notes',
        'not evaluated',
      ],
      rows,
      'No item was evaluated.',
    ),
    '',
    '## Counts, each with its denominator',
    '',
    ...markdownTable(
      [
        'item',
        'value',
        'surface',
        'denominator',
        'query',
        'observed',
        'match key',
        'population',
        'confidence',
      ],
      counts,
      'None.',
    ),
  ];
}

function claimsSection(report: Report): string[] {
  const rows = report.claims.map((claim) => [
    quote(claim.id),
    quote(claim.text),
    claim.use,
    quote(claim.expected),
    orNone(claim.observed),
    claim.relation,
    claim.items.map((item) => `${quote(item.item_id)} ${item.availability}`).join(', '),
  ]);
  return [
    '## Claims of the reader',
    '',
    'A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.',
    '',
    ...markdownTable(
      ['claim', 'text', 'use', 'expected', 'observed', 'relation', 'items'],
      rows,
      'No claims were given.',
    ),
  ];
}

function driftSection(report: Report): string[] {
  const { status, reason, previous_digest, entries } = report.drift;
  const rows = entries.map((entry) => [
    quote(entry.item_id),
    entry.change,
    orNone(entry.before),
    orNone(entry.now),
  ]);
  return [
    '## Drift against a previous run',
    '',
    `${status}: ${sentence(reason)}; previous report ${orNone(previous_digest)}.`,
    '',
    ...markdownTable(['item', 'change', 'before', 'now'], rows, 'No entries.'),
  ];
}

function boundarySections(report: Report): string[] {
  const matrix = report.matrix.map((row) => [
    sentence(row.row),
    sentence(row.title),
    row.state,
    sentence(row.touched_by),
    row.why === undefined ? '' : sentence(row.why),
  ]);
  const checks = report.self_check.checks.map((check) => [
    sentence(check.id),
    quote(check.expected),
    quote(check.observed),
    check.confirmed ? 'confirmed' : 'not confirmed',
  ]);
  const coverage = report.coverage.map((entry) => [
    quote(entry.field),
    entry.covered_by.join(', ') || 'nothing',
    (entry.not_evaluated ?? []).map(({ by, why }) => `${by}: ${sentence(why)}`).join('; '),
  ]);
  return [
    '## Matrix rows of this run (RECONSTRUCTED)',
    '',
    'As expected: a rule ran to its end, and held on all that it had to. A row that was not evaluated says nothing, least of all that it is in order.',
    '',
    ...markdownTable(['row', 'what', 'state', 'touched by', 'why'], matrix, 'None.'),
    '',
    '## Self-check of the inspector (P1)',
    '',
    report.self_check.confirmed ? 'Confirmed before the packet was opened.' : 'Not confirmed.',
    '',
    ...markdownTable(['check', 'expected', 'observed', 'state'], checks, 'It did not run.'),
    '',
    '## Which digest covers which field',
    '',
    'A digest without a key shows accident, not a forger; only an expected digest from outside binds.',
    '',
    ...markdownTable(['field', 'covered by', 'not evaluated'], coverage, 'No item was evaluated.'),
  ];
}

function blockedSection(report: Report): string[] {
  const rows = report.blocked_capabilities.map((capability) =>
    [capability.id, capability.title, capability.state, capability.why, capability.unblocked_by].map(
      sentence,
    ),
  );
  return [
    '## What stays blocked',
    '',
    'Constants of this release: no packet, flag or variable changes them.',
    '',
    ...markdownTable(['id', 'what', 'state', 'why', 'unblocked by'], rows, 'None listed.'),
    '',
    sentence(report.disclaimer),
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
  return `${sections.map((section) => section(report).join('\n')).join('\n\n')}\n`;
}
