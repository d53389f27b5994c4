// The job summary: what a person reads first on the run's page. Pure; runs in main. Attacker: every string of packet, claims, kernel
// and service; all of it goes through the encoders. Must never sound like an approval: the mark of the job is the runner's.
import type { ProbeCell, Report } from '../formats/documents.ts';
import type { ProbeId } from '../formats/probe.ts';
import { probes } from '../formats/probe.ts';
import { toMarkdown } from '../report/markdown.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { Markdown } from '../report/markdown-text.ts';
import { lines, md, nothing, orNone, ours } from '../report/markdown-text.ts';

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
}

const MARK = md`
**The mark beside this job is the runner’s: it says that the job ended, and nothing about the evidence. Non-gating, always completes.**
`;

const titleOf = (id: string): Markdown =>
  Object.hasOwn(probes, id)
    ? ours(probes[id as ProbeId].title)
    : md`
unknown probe
      `;

function cellsSection(cells: readonly ProbeCell[]): Markdown[] {
  const rows = cells.map(({ id, state, basis, control }) => [
    md`${id}`,
    titleOf(id),
    ours(state),
    ours(basis),
    ours(control),
  ]);
  return [
    md`
## The twelve cells
    `,
    nothing,
    ...markdownTable(
      md`
probe | what | state | seen by | in the weakened control
      `,
      rows,
      md`
No sandbox was observed in this run: none of the twelve was judged.
      `,
    ),
  ];
}

const transportWords = {
  BOUND: ', by the digest that the caller expected',
  NOT_EVIDENCED: '; give expected-digest to bind it',
  NOT_BOUND: ': a digest was expected, and no packet with that digest was taken',
} as const;

function handOverSection({ uploads, notUploaded, transport, notes }: SummaryFacts): Markdown[] {
  const row = (what: Markdown, one: HandedOver | null): Markdown[] => [
    what,
    one === null
      ? md`
not uploaded
        `
      : md`${one.id}`,
    orNone(one === null ? null : one.digest),
  ];
  return [
    md`
## Hand-over
    `,
    nothing,
    ...markdownTable(
      md`
artifact | id | digest of the archive
      `,
      [
        row(
          md`
report
          `,
          uploads.report,
        ),
        row(
          md`
evidence
          `,
          uploads.evidence,
        ),
      ],
      nothing,
    ),
    nothing,
    ...(notUploaded === null ? [] : [md`- ${notUploaded}`]),
    md`- transport of the packet: ${ours(transport)}${ours(transportWords[transport])}`,
    ...notes.map((note) => md`- ${note}`),
    md`
- evidence: unsigned. A following job with rights of its own can sign it; this action holds no signing right.
    `,
    md`
- NOT_RUN_ON_GITHUB: this release was never run by GitHub itself before it was published.
    `,
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
      lines([...(facts.label === '' ? [] : [md`Label: ${facts.label}`, nothing]), MARK, nothing]),
      whole.slice(0, rest),
      lines([...cellsSection(facts.cells), nothing, ...handOverSection(facts)]),
      whole.slice(rest),
    ].join('\n'),
  );
}
