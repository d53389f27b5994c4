// The job summary: what a person reads first on the run's page. Pure; runs in main. Attacker: every string of packet, claims, kernel
// and service; all of it goes through the encoders. Must never sound like an approval: the mark of the job is the runner's.
import type { Plan, ProbeCell, Report } from '../formats/documents.ts';
import type { ProbeId } from '../formats/probe.ts';
import { probes } from '../formats/probe.ts';
import { encodeMarkdown as quote, encodeMarkdownSentence as sentence } from '../report/encoders.ts';
import { toMarkdown } from '../report/markdown.ts';
import { markdownTable } from '../report/markdown-table.ts';

/** The runner drops a summary above 1 MiB, in bytes; this leaves room for what other steps of the job say. */
export const SUMMARY_LIMIT_BYTES = 900 * 1024;

export interface HandedOver {
  readonly id: number;
  readonly digest: string;
}

/** How the packet came here, as far as a digest from outside can say. */
export type Transport = 'BOUND' | 'NOT_EVIDENCED' | 'NOT_BOUND';

export interface SummaryFacts {
  readonly report: Report;
  readonly cells: readonly ProbeCell[];
  readonly transport: Transport;
  readonly notes: readonly string[];
  readonly uploads: { readonly report: HandedOver | null; readonly evidence: HandedOver | null };
  /** Why nothing was uploaded, where that was nobody's failure. */
  readonly notUploaded: string | null;
  readonly label: string;
  /** What the environment says of this job. */
  readonly states: Plan['environment_states'];
}

const titleOf = (id: string): string =>
  Object.hasOwn(probes, id) ? probes[id as ProbeId].title : 'unknown probe';

function cellsSection(cells: readonly ProbeCell[]): string[] {
  const rows = cells.map(({ id, state, basis, control }) => [
    sentence(id),
    sentence(titleOf(id)),
    state,
    basis,
    control,
  ]);
  return [
    '## The twelve cells',
    '',
    ...markdownTable(
      ['probe', 'what', 'state', 'seen by', 'in the weakened control'],
      rows,
      'No sandbox was observed in this run: none of the twelve was judged.',
    ),
  ];
}

const transportWords = {
  BOUND: ', by the digest that the caller expected',
  NOT_EVIDENCED: '; give expected-digest to bind it',
  NOT_BOUND: ': a digest was expected, and no packet with that digest was taken',
} as const;

function environmentWords(states: SummaryFacts['states']): string {
  if (states === null || states === undefined) return 'nothing';
  const { server, run_id: run, run_attempt: attempt, workflow } = states;
  return [
    server === null ? 'no server' : quote(server),
    run === null ? 'no run' : `run ${quote(run)}`,
    attempt === null ? 'no attempt' : `attempt ${quote(attempt)}`,
    workflow === null ? 'no workflow' : `workflow ${quote(workflow)}`,
  ].join(', ');
}

function handOverSection({ uploads, notUploaded, transport, notes, states }: SummaryFacts): string[] {
  const row = (what: string, one: HandedOver | null): string[] => [
    what,
    one === null ? 'not uploaded' : `${one.id}`,
    one === null ? 'none' : quote(one.digest),
  ];
  return [
    '## Hand-over',
    '',
    ...markdownTable(
      ['artifact', 'id', 'digest of the archive'],
      [row('report', uploads.report), row('evidence', uploads.evidence)],
      '',
    ),
    '',
    ...(notUploaded === null ? [] : [`- ${sentence(notUploaded)}`]),
    `- transport of the packet: ${transport}${transportWords[transport]}`,
    ...notes.map((note) => `- ${sentence(note)}`),
    '- evidence: unsigned. A following job with rights of its own can sign it; this action holds no signing right.',
    `- this job, by its environment (asserted): ${environmentWords(states)}`,
  ];
}

/** Cut at a line's end; the result and its last sentence are within the limit. */
function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= SUMMARY_LIMIT_BYTES) return text;
  const note = '\n\nCut here, at 900 KiB: the rest stands in report.md.\n';
  const kept = bytes.subarray(0, SUMMARY_LIMIT_BYTES - note.length);
  return `${kept.subarray(0, kept.lastIndexOf(10)).toString()}${note}`;
}

/** Markdown of at most {@link SUMMARY_LIMIT_BYTES}: verdict and meanings, twelve cells, hand-over, then items, claims, drift. */
export function toSummary(facts: SummaryFacts): string {
  const whole = toMarkdown(facts.report);
  const rest = whole.indexOf('\n## Findings');
  return cut(
    [
      ...(facts.label === '' ? [] : [`Label: ${quote(facts.label)}`, '']),
      '**The mark beside this job is the runner’s: it says that the job ended, and nothing about the evidence. Non-gating, always completes.**',
      '',
      whole.slice(0, rest),
      ...cellsSection(facts.cells),
      '',
      ...handOverSection(facts),
      whole.slice(rest),
    ].join('\n'),
  );
}
