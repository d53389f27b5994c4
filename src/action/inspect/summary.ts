// The job summary: what a person reads first on the run's page. Pure; runs in main. Attacker: every string of packet, claims, kernel
// and service; all of it goes through the encoders. Must never sound like an approval: the mark of the job is the runner's.
import type { AttestationStatus, Plan, ProbeCell, Report } from '../../formats/documents.ts';
import type { ProbeId } from '../../formats/probe.ts';
import { probeCount } from '../../formats/probe.ts';
import { controlWords, probeStateWords } from '../../formats/words/probe-words.ts';
import { probes } from '../../probes/registry.ts';
import { notAttested } from '../../formats/blank-documents.ts';
import { toMarkdown } from '../../report/markdown.ts';
import { markdownTable } from '../../report/markdown-table.ts';
import type { Markdown } from '../../report/markdown-text.ts';
import { join, lines, prose, nothing, orNone, ours } from '../../report/markdown-text.ts';
import { handOverCommands } from '../../report/next-commands.ts';
import { MARK } from '../answer.ts';
import { blankWords } from './annotation.ts';

/** The runner drops a summary above 1 MiB, in bytes; this leaves room for what other steps of the job say. */
export const SUMMARY_LIMIT_BYTES = 900 * 1024;

export interface HandedOver {
  readonly id: number;
  readonly digest: string;
}

/** How the packet came here, as far as a digest from outside can say. */
export type Transport = 'BOUND' | 'NOT_EVIDENCED' | 'NOT_BOUND';

export interface SummaryFacts {
  /** Null for an attestation without a packet. */
  readonly report: Report | null;
  /** Of such a one. */
  readonly attestation?: AttestationStatus | undefined;
  readonly cells: readonly ProbeCell[];
  readonly transport: Transport;
  readonly notes: readonly string[];
  /** Digests that were given and came out blank. */
  readonly blank: readonly string[];
  readonly uploads: { readonly report: HandedOver | null; readonly evidence: HandedOver | null };
  /** Why nothing was uploaded, where that was nobody's failure. */
  readonly notUploaded: string | null;
  readonly label: string;
  /** Names of the artifacts that were uploaded, evidence first; absent: none. */
  readonly artifacts?: readonly string[];
  /** What the environment says of this job. */
  readonly states: Plan['environment_states'];
}

const titleOf = (id: string): Markdown =>
  Object.hasOwn(probes, id) ? ours(probes[id as ProbeId].title) : prose`unknown probe`;

function cellsSection(cells: readonly ProbeCell[]): Markdown[] {
  const rows = cells.map(({ id, state, basis, control }) => [
    prose`${id}`,
    titleOf(id),
    ours(probeStateWords[state]),
    ours(basis),
    ours(controlWords[control]),
  ]);
  return [
    prose`## The ${ours(probeCount.word)} cells`,
    nothing,
    ...markdownTable(
      prose`probe | what | state | seen by | the weakened control`,
      rows,
      prose`No sandbox was observed in this run: none of the ${ours(probeCount.word)} was judged.`,
    ),
  ];
}

const transportWords = {
  BOUND: ', by the digest that the caller expected',
  NOT_EVIDENCED: '; give expected-digest to bind it',
  NOT_BOUND: ': a digest was expected, and no packet with that digest was taken',
} as const;

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

function handOverSection({
  report,
  uploads,
  notUploaded,
  transport,
  notes,
  blank,
  states,
  artifacts = [],
}: SummaryFacts): Markdown[] {
  const row = (what: Markdown, one: HandedOver | null): Markdown[] => [
    what,
    one === null ? prose`not uploaded` : prose`${one.id}`,
    orNone(one === null ? null : one.digest),
  ];
  const commands = handOverCommands(states?.run_id, artifacts, report?.packet.digest ?? null);
  return [
    prose`## Hand-over`,
    nothing,
    ...markdownTable(
      prose`artifact | id | digest of the archive`,
      [row(prose`report`, uploads.report), row(prose`evidence`, uploads.evidence)],
      nothing,
    ),
    nothing,
    ...(notUploaded === null ? [] : [prose`- ${notUploaded}`]),
    ...(report === null
      ? []
      : [prose`- transport of the packet: ${ours(transport)}${ours(transportWords[transport])}`]),
    ...blank.map((name) => prose`- ${blankWords(name)}`),
    ...notes.map((note) => prose`- ${note}`),
    ...(commands.length === 0
      ? []
      : [
          prose`- to recompute it elsewhere, with the packet and its digest from the exporter:`,
          ...commands.map((command) => prose`  - ${command}`),
        ]),
    prose`- evidence: unsigned. A later job with its own permissions can sign it; this action has no permission to sign.`,
    prose`- this job, by its environment (asserted): ${environmentWords(states)}`,
  ];
}

/** Cut at a line's end; the result and its last sentence are within the limit. */
function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= SUMMARY_LIMIT_BYTES) return text;
  const note = '\n\nCut here, at 900 KiB: the rest is in report.md.\n';
  const kept = bytes.subarray(0, SUMMARY_LIMIT_BYTES - note.length);
  return `${kept.subarray(0, kept.lastIndexOf(10)).toString()}${note}`;
}

/** What is before the cells where no packet was requested. */
function attestationHead({ status, reason, grade, runtime, venue }: AttestationStatus): string {
  return lines([
    prose`# Attestation, without a packet: ${status}`,
    nothing,
    prose`- reason: ${reason}; runtime ${runtime}, grade ${grade}, venue ${venue}`,
    prose`- No packet was read, and nothing is said about any. Keep this evidence apart from any report: tki verify refuses the pair.`,
    prose`- B4′ acceptance: NOT ASSERTED, a second party verifies.`,
    nothing,
  ]);
}

/** Markdown of at most {@link SUMMARY_LIMIT_BYTES}: verdict and meanings, the cells, hand-over, then items, claims, drift. */
export function toSummary(facts: SummaryFacts): string {
  const { report, attestation, label, cells } = facts;
  const whole = report === null ? attestationHead(attestation ?? notAttested) : toMarkdown(report);
  const findings = whole.indexOf('\n## Findings');
  const rest = findings === -1 ? whole.length : findings;
  return cut(
    [
      lines([...(label === '' ? [] : [prose`Label: ${label}`, nothing]), MARK, nothing]),
      whole.slice(0, rest),
      lines([...cellsSection(cells), nothing, ...handOverSection(facts)]),
      whole.slice(rest),
    ].join('\n'),
  );
}
