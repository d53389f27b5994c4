// The top of a job summary: what it came to, why, and the facts that a reader asks for first. Pure; runs in main.
// Attacker: every string of packet, kernel and runner. Must never sound like an approval.
import type { Report } from '../../formats/documents.ts';
import { notAttested } from '../../formats/blank-documents.ts';
import { gatewayBasis, gatewayWords } from '../../formats/gateway.ts';
import { clip } from '../../formats/quoted.ts';
import { attestationLine } from '../../report/markdown.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import { join, known, nothing, orNone, ours, prose } from '../../report/markdown-text.ts';
import { ownSentences } from '../../report/own-sentences.ts';
import { causeMarkdown, verdictCause } from '../../report/verdict-cause.ts';
import { verdictWords } from '../../report/verdict-words.ts';
import { MARK } from '../answer.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** Of a finding's detail; the whole is folded below. */
export const DETAIL_LIMIT = 240;

const transportWords = {
  BOUND: ', by the digest that the caller expected',
  NOT_EVIDENCED: '; give expected-digest to bind it',
  NOT_BOUND: ': a digest was expected, and no packet with that digest was taken',
} as const;

function transportRow(report: Report, transport: SummaryFacts['transport']): Markdown[][] {
  if (transport === null) return [];
  return [
    [
      prose`transport`,
      prose`${ours(transport)}${ours(transportWords[transport])}; integrity ${ours(report.integrity)}, origin ${ours(report.origin)}`,
    ],
  ];
}

function environmentWords(states: SummaryFacts['states']): Markdown {
  if (states === null || states === undefined) return prose`nothing`;
  const { server, run_id: run, run_attempt: attempt, workflow } = states;
  return join(
    [
      server === null ? prose`no server` : prose`${server}`,
      run === null ? prose`no run` : prose`run ${run}`,
      attempt === null ? prose`no attempt` : prose`attempt ${attempt}`,
      workflow === null ? prose`no workflow` : prose`workflow ${workflow}`,
    ],
    ', ',
  );
}

/** What comes before the cells where no packet was requested. */
export function attestationHead({ attestation = notAttested, states }: SummaryFacts): Markdown[] {
  const { status, reason, grade, runtime, venue, observed_as_expected: seen, probes: all } = attestation;
  return [
    prose`# Attestation, without a packet: ${status}`,
    nothing,
    MARK,
    nothing,
    ...markdownTable(
      prose`attestation | ${status} (${reason}; asserted by this run)`,
      [
        [prose`probes`, prose`${seen} of ${all} as expected`],
        [prose`sandbox`, prose`runtime ${runtime}, grade ${grade}, venue ${venue}`],
        [prose`this job (asserted)`, environmentWords(states)],
      ],
      nothing,
    ),
    nothing,
    prose`No packet was read, and nothing is said about any. Keep this evidence apart from any report: \`tki verify\` refuses the pair.`,
    nothing,
  ];
}

/** Verdict, why, and the facts that a reader asks for first. */
export function reportHead(report: Report, { transport, states }: SummaryFacts): Markdown[] {
  const { item_counts: counts, packet, catalog, verdict } = report;
  const cause = verdictCause(report);
  return [
    prose`# Inspection: ${ours(verdict)}`,
    nothing,
    cause === null
      ? known(verdictWords[verdict].means, ownSentences)
      : prose`**${causeMarkdown(report)}**: ${clip(cause.finding.detail, DETAIL_LIMIT)}`,
    nothing,
    MARK,
    nothing,
    ...markdownTable(
      prose`verdict | ${ours(verdict)} (exit code ${report.exit_code}; asserted by this run until \`tki verify\` recomputes it)`,
      [
        [prose`attestation`, attestationLine(report.attestation)],
        [
          prose`items`,
          prose`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused`,
        ],
        [prose`packet`, prose`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
        ...transportRow(report, transport),
        [
          prose`catalog`,
          prose`${orNone(catalog.digest)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`,
        ],
        [
          prose`gateway`,
          prose`${orNone(packet.gateway)}; ${ours(gatewayWords(gatewayBasis(packet.gateway)))}`,
        ],
        [
          prose`run`,
          prose`${report.run} at ${report.clock}; this job (asserted): ${environmentWords(states)}`,
        ],
      ],
      nothing,
    ),
    nothing,
  ];
}
