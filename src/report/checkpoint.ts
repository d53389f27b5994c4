// checkpoint-<run>.md: where the work is, for anyone who takes it up. Pure; runs in the sandbox, the host and the edges.
// Honest scope: what was not done is listed as plainly as what was.
import type { Report } from '../formats/documents.ts';
import { attestationLine } from './markdown.ts';
import type { Markdown } from './markdown-text.ts';
import { join, known, lines, prose, nothing, ours } from './markdown-text.ts';
import { causeMarkdown } from './verdict-cause.ts';
import { actionLine, nextActions, occurredReasons } from './next-actions.ts';
import { ownSentences } from './own-sentences.ts';

function done(report: Report): Markdown[] {
  const { packet, item_counts: counts, attestation } = report;
  const points: Markdown[] = [];
  if (attestation.status !== 'NOT_ATTESTED') {
    points.push(prose`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    points.push(prose`The inspector confirmed its own boundary (P1) before it opened the packet.`);
  if (packet.digest !== null) points.push(prose`The packet was hashed: ${packet.digest}.`);
  if (counts.total > 0)
    points.push(prose`${counts.total} items were evaluated (${known(counts.population, ownSentences)}).`);
  if (report.claims.length > 0)
    points.push(prose`${report.claims.length} claims of the reader were compared.`);
  if (report.drift.status === 'COMPARED') {
    const compared = report.drift.entries.filter(({ change }) => change !== 'not compared').length;
    points.push(
      prose`${compared} of ${report.drift.entries.length} items were compared with a previous report.`,
    );
  }
  return points.length > 0 ? points : [prose`Nothing beyond this document.`];
}

function notDone(report: Report): Markdown[] {
  const open: Markdown[] = [];
  if (report.attestation.status === 'NOT_ATTESTED') open.push(prose`The sandbox was not attested.`);
  if (!report.self_check.confirmed) open.push(prose`The inspector's self-check (P1) was not confirmed.`);
  if (report.item_counts.total === 0) open.push(prose`No item was evaluated.`);
  const silent = report.matrix.filter(({ state }) => state === 'not evaluated');
  if (silent.length > 0) {
    const rows = join(
      silent.map(({ row }) => known(row, ownSentences)),
      ', ',
    );
    open.push(prose`Not evaluated, with the reason in report.md: matrix rows ${rows}.`);
  }
  if (report.origin === 'NOT_EVIDENCED')
    open.push(prose`Who made the packet was not evidenced: no expected digest bound it.`);
  if (report.catalog_authority === 'NOT_EVIDENCED')
    open.push(prose`The catalog was not bound by an expected digest; it is UNSEALED.`);
  return [
    ...open,
    prose`No venue approval was judged here: that is the verifier’s input.`,
    prose`No live KB or PG read, no command run, no KB write, no production change.`,
    prose`No statement about anything outside the surfaces that the packet names.`,
  ];
}

/** The checkpoint as one text with a final newline. The same report gives the same bytes. */
export function toCheckpoint(report: Report): string {
  const reasons = occurredReasons(report).map(
    ({ finding, occurrences }) =>
      prose`${ours(finding.verdict)} / ${finding.reason}, ${occurrences} ${
        occurrences === 1 ? prose`time` : prose`times`
      }: ${finding.detail}`,
  );
  const capabilities = join(
    report.blocked_capabilities.map(({ id }) => known(id, ownSentences)),
    ', ',
  );
  const bullets = (points: readonly Markdown[]): Markdown[] => points.map((point) => prose`- ${point}`);
  return lines([
    prose`# Checkpoint ${report.run}`,
    nothing,
    prose`Status: ${causeMarkdown(report)} · exit code ${report.exit_code} · ${report.clock} · evidence only, decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}`,
    nothing,
    prose`## Done`,
    ...bullets(done(report)),
    nothing,
    prose`## Not done (honest scope)`,
    ...bullets(notDone(report)),
    nothing,
    prose`## Blockers`,
    ...bullets(reasons.length > 0 ? reasons : [prose`None in this packet.`]),
    prose`- Constants of the release: ${capabilities}.`,
    nothing,
    prose`## Next action, with its owner`,
    ...nextActions(report).map((action, index) => prose`${index + 1}. ${actionLine(action)}`),
    nothing,
  ]);
}
