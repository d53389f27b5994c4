// checkpoint-<run>.md: where the work stands, for whoever takes it up. Pure; runs in the sandbox, the host and the edges.
// Honest scope: what was not done is listed as plainly as what was.
import type { Report } from '../formats/documents.ts';
import { encodeMarkdownSentence as sentence } from './encoders.ts';
import { attestationLine } from './markdown.ts';
import { actionLine, nextActions, occurredReasons } from './next-actions.ts';

function done(report: Report): string[] {
  const { packet, item_counts: counts, attestation } = report;
  const lines: string[] = [];
  if (attestation.status !== 'NOT_ATTESTED') {
    lines.push(`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    lines.push('The inspector confirmed its own boundary (P1) before it opened the packet.');
  if (packet.digest !== null) lines.push(`The packet was hashed: ${packet.digest}.`);
  if (counts.total > 0) lines.push(`${counts.total} items were evaluated (${sentence(counts.population)}).`);
  if (report.claims.length > 0) lines.push(`${report.claims.length} claims of the reader were compared.`);
  if (report.drift.status === 'COMPARED') {
    const compared = report.drift.entries.filter(({ change }) => change !== 'not compared').length;
    lines.push(`${compared} of ${report.drift.entries.length} items were compared with a previous report.`);
  }
  return lines.length > 0 ? lines : ['Nothing beyond this document.'];
}

function notDone(report: Report): string[] {
  const lines: string[] = [];
  if (report.attestation.status === 'NOT_ATTESTED') lines.push('The sandbox was not attested.');
  if (!report.self_check.confirmed) lines.push("The inspector's self-check (P1) was not confirmed.");
  if (report.item_counts.total === 0) lines.push('No item was evaluated.');
  const silent = report.matrix
    .filter(({ state }) => state === 'not evaluated')
    .map(({ row }) => `#${sentence(row)}`);
  if (silent.length > 0)
    lines.push(`Not evaluated, with the reason in report.md: matrix rows ${silent.join(', ')}.`);
  if (report.origin === 'NOT_EVIDENCED')
    lines.push('Who made the packet was not evidenced: no expected digest bound it.');
  if (report.catalog_authority === 'NOT_EVIDENCED')
    lines.push('The catalog was not bound by an expected digest; it is UNSEALED.');
  return [
    ...lines,
    'No venue approval was judged here: that is the verifier’s input.',
    'No live KB or PG read, no command run, no KB write, no production change.',
    'No statement about anything outside the surfaces that the packet names.',
  ];
}

/** The checkpoint as one text with a final newline. The same report gives the same bytes. */
export function toCheckpoint(report: Report): string {
  const reasons = occurredReasons(report).map(
    ({ finding, occurrences }) =>
      `${finding.verdict} / ${finding.reason}, ${occurrences} time${occurrences === 1 ? '' : 's'}: ${sentence(finding.detail)}`,
  );
  const capabilities = report.blocked_capabilities.map(({ id }) => sentence(id)).join(', ');
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  return [
    `# Checkpoint ${report.run}`,
    '',
    `Status: \`${report.verdict}\` · exit code ${report.exit_code} · ${report.clock} · evidence only, decision_effect=${report.decision_effect}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}`,
    '',
    '## Done',
    ...bullets(done(report)),
    '',
    '## Not done (honest scope)',
    ...bullets(notDone(report)),
    '',
    '## Blockers',
    ...bullets(reasons.length > 0 ? reasons : ['None in this packet.']),
    `- Constants of the release: ${capabilities}.`,
    '',
    '## Next action, with its owner',
    ...nextActions(report).map((action, index) => `${index + 1}. ${actionLine(action)}`),
    '',
  ].join('\n');
}
