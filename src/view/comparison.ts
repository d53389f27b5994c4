// Several runs beside each other, ordered by the time that each gives itself: one table, then small plots of what drifts.
// Pure. Every number is what a run says; a run that contradicts itself gives a shape and no number.
import { probeCount } from '../formats/probe.ts';
import { quoted } from '../formats/quoted.ts';
import type { ReportedItem } from '../formats/documents.ts';
import { mark } from './marks.ts';
import type { MarkState } from './marks.ts';
import { code, markup, quote, said, seamed } from './markup.ts';
import type { Markup } from './markup.ts';
import { plot } from './plot.ts';
import type { Point } from './plot.ts';
import { standingMark } from './standing.ts';
import type { Standing } from './standing.ts';
import { more, table } from './table.ts';
import type { ViewedRun } from './viewed-run.ts';
import { causeOf, contradictionOf, headlineOf, runIdOf, shownTime, timeOf } from './viewed-run.ts';

/** Of one page: a person compares a screen or two of them. */
const PLOTS_SHOWN = 24;

/** Items of one run that are compared: twice what one export can ask for, over many runs with different questions. */
const ITEMS_COMPARED = 60;

/** Of a digest in a column: the whole is in the run's own provenance. */
const PACKET_SHOWN = 12;

const DECIMAL = /^[0-9]{1,40}$/;

/** A code with a clause of ours; of a contradicted run the verification's own sentence, and no code. */
export interface Reason {
  readonly code: string | null;
  readonly words: string | null;
}

function reasonOf(run: ViewedRun): Reason | null {
  const contradiction = contradictionOf(run);
  if (contradiction !== null) return { code: null, words: contradiction };
  const cause = causeOf(run);
  return cause === null ? null : { code: cause.finding.reason, words: cause.clause };
}

function reasonCell(reason: Reason | null): Markup {
  if (reason === null) return markup`<span class="soft">none</span>`;
  return reason.code === null ? said(reason.words ?? '') : code(reason.code);
}

/** What the comparison keeps of one run, so that no report has to stay in memory. */
export interface ComparedRun {
  readonly id: string;
  readonly name: string;
  readonly run: string | null;
  readonly time: string | null;
  readonly word: string;
  readonly standing: Standing;
  readonly because: string;
  /** Why it came to that; null for plain presence, and where there is none. */
  readonly reason: Reason | null;
  readonly packet: string | null;
  readonly state: MarkState;
  readonly attestation: string;
  readonly held: number | null;
  readonly counts: {
    readonly total: number;
    readonly usable: number;
    readonly held_out: number;
    readonly refused: number;
  } | null;
  readonly values: ReadonlyMap<string, ComparedValue>;
  /** How what the run shows is drawn: filled only where it was recomputed. */
  readonly drawn: MarkState;
  readonly itemsLeft: number;
}

interface ComparedValue {
  /** Decimal digits; null: nothing usable was shown. */
  readonly value: string | null;
  readonly state: MarkState;
}

function valueOf({ availability, count, rows }: ReportedItem, seen: MarkState): ComparedValue {
  switch (availability) {
    case 'usable': {
      const value = count?.value ?? (rows === null ? null : String(rows));
      return value !== null && DECIMAL.test(value)
        ? { value, state: seen }
        : { value: null, state: 'asserted' };
    }
    case 'held_out':
      return { value: null, state: 'open' };
    case 'refused':
      return { value: null, state: 'refused' };
  }
}

/** What is compared of a run. Texts are cut here, so that what is kept stays small. */
export function toComparedRun(run: ViewedRun): ComparedRun {
  const { report, documents, verification } = run;
  const { word, standing, because, state } = headlineOf(run);
  const counts = report?.item_counts ?? null;
  const items = report?.items ?? [];
  const drawn =
    standing === 'recomputed' ? 'expected' : standing === 'contradicted' ? 'violation' : 'asserted';
  const values = items
    .slice(0, ITEMS_COMPARED)
    .map((item): [string, ComparedValue] => [
      item.item_id,
      drawn === 'violation' ? { value: null, state: drawn } : valueOf(item, drawn),
    ]);
  return {
    id: run.id,
    name: run.name,
    run: runIdOf(run),
    time: timeOf(run),
    word,
    standing,
    because,
    reason: reasonOf(run),
    packet: report?.packet.digest ?? documents?.inspected?.go.packet_digest ?? null,
    state,
    attestation: verification.attestation,
    held: documents?.evidence.predicate.probes.filter((cell) => cell.state === 'held').length ?? null,
    counts:
      counts === null
        ? null
        : { total: counts.total, usable: counts.usable, held_out: counts.held_out, refused: counts.refused },
    values: new Map(values),
    drawn,
    itemsLeft: Math.max(0, items.length - ITEMS_COMPARED),
  };
}

/** Earliest first; a run without a time last, in the order in which it was named. */
export function byTime(runs: readonly ComparedRun[]): ComparedRun[] {
  return [...runs].sort((a, b) =>
    a.time === null || b.time === null
      ? Number(a.time === null) - Number(b.time === null)
      : a.time < b.time
        ? -1
        : Number(a.time > b.time),
  );
}

/** Where each run lies between the first and the last: by its time, or evenly where times say nothing. */
function placesOf(runs: readonly ComparedRun[]): number[] {
  const times = runs.map(({ time }) => (time === null ? Number.NaN : Date.parse(`${time.slice(0, 23)}Z`)));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const even = (index: number): number => (runs.length > 1 ? index / (runs.length - 1) : 0.5);
  // Shapes of runs that lie close together would cover each other.
  const near = times.some((time, index) => index > 0 && (time - (times[index - 1] ?? 0)) * 24 < last - first);
  return times.map((time, index) => (last > first && !near ? (time - first) / (last - first) : even(index)));
}

function runsTable(runs: readonly ComparedRun[]): Markup {
  return table({
    caption: `${runs.length} runs, ordered by the clock that each of them gives itself (asserted)`,
    columns: ['run', 'conclusion', 'reason', 'packet', 'standing', 'attestation', 'probes', 'items'],
    rows: runs,
    cells: ({
      id,
      name,
      run,
      time,
      word,
      reason,
      packet,
      standing,
      because,
      state,
      attestation,
      held,
      counts,
    }) => [
      markup`<a class="when" href="#${id}">${time === null ? 'unknown time' : shownTime(time)}</a><span class="line-of soft">${quote(run ?? 'no run id')}</span><span class="line-of soft">${quote(name)}</span>`,
      mark(state, code(word)),
      reasonCell(reason),
      quote(packet === null ? null : `${packet.replace('sha256:', '').slice(0, PACKET_SHOWN)}…`),
      markup`${standingMark(standing)}<span class="line-of soft">${seamed(because)}</span>`,
      said(attestation),
      held === null
        ? markup`<span class="soft">none on record</span>`
        : markup`${held} of ${probeCount.number}`,
      counts === null
        ? markup`<span class="soft">none</span>`
        : markup`${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused`,
    ],
    whenEmpty: 'None.',
  });
}

interface Series {
  readonly title: string;
  /** One for each run, in the runs' order; null: the run says nothing of it. */
  readonly values: readonly (ComparedValue | null)[];
}

const wordOfState: Readonly<Record<MarkState, string>> = {
  expected: 'usable',
  linked: 'usable',
  open: 'held out',
  refused: 'refused',
  violation: 'contradicted',
  asserted: 'not there',
};

const wordOf = (one: Series['values'][number]): string =>
  one === null ? wordOfState.asserted : (one.value ?? wordOfState[one.state]);

/** `309 → 312`, or one word where nothing changed: the exact texts, because a number of forty digits has no exact drawing. */
function figure({ title, values }: Series, places: readonly number[]): Markup {
  const points = values.map((one, index): Point => ({
    at: places[index] ?? 0,
    value: one?.value == null ? null : Number(one.value),
    state: one?.state ?? 'asserted',
  }));
  const numbers = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const words = values.map(wordOf);
  // A run without a value changes nothing: what came before it is beside what comes after.
  const shown = words.filter((_, index) => values[index]?.value != null);
  const changes = shown.slice(1).filter((word, index) => word !== shown[index]).length;
  const gaps = words.length - shown.length;
  const lack = gaps === 0 ? '' : `, no value in ${gaps} ${gaps === 1 ? 'run' : 'runs'}`;
  const label = `${quoted(title)}, run by run: ${words.map((word) => quoted(word)).join(', ')}`;
  return markup`<figure>
<figcaption>
${quote(title)}
<span class="soft">${changes === 0 ? (shown.length === 0 ? 'no value' : `unchanged${lack}`) : `${changes} ${changes === 1 ? 'change' : 'changes'}${lack}`}</span></figcaption>
${plot(label, points, Math.min(...numbers), Math.max(...numbers))}
<p class="values">
${words.slice(0, 12).map((word, index) => markup`${index === 0 ? '' : ' → '}<code>${word === wordOfState.asserted ? '—' : word}</code>`)}${words.length > 12 ? markup` … (${words.length - 12} more)` : markup``}
</p></figure>`;
}

function seriesOf(runs: readonly ComparedRun[]): Series[] {
  const ids = [...new Set(runs.flatMap(({ values }) => [...values.keys()]))];
  const items = ids.map((title): Series => ({
    title,
    values: runs.map(({ values }) => values.get(title) ?? null),
  }));
  const changes = ({ values }: Series): number =>
    new Set(values.flatMap((one) => (one?.value == null ? [] : [one.value]))).size;
  // What drifts first; sort keeps the packet's own order among equals.
  return items.sort((a, b) => changes(b) - changes(a));
}

const numberOf = (value: number | null, drawn: MarkState): Series['values'][number] =>
  value === null ? null : { value: drawn === 'violation' ? null : String(value), state: drawn };

/** One section for several runs. `runs` in the order of {@link byTime}. */
export function comparisonSection(runs: readonly ComparedRun[]): Markup {
  const places = placesOf(runs);
  const all = seriesOf(runs);
  const left = runs.reduce((sum, { itemsLeft }) => sum + itemsLeft, 0);
  const general: Series[] = [
    { title: 'probes observed as expected', values: runs.map(({ held, drawn }) => numberOf(held, drawn)) },
    {
      title: 'items usable',
      // A packet of which nothing was evaluated has no number, not even 0.
      values: runs.map(({ counts, drawn }) =>
        numberOf(counts === null || counts.total === 0 ? null : counts.usable, drawn),
      ),
    },
  ];
  return markup`<section class="comparison" aria-labelledby="comparison">
<h2 id="comparison">${runs.length} runs beside each other</h2>
${runsTable(runs)}
<h3>Drift</h3>
<p class="lead">
What the runs say, item by item, what drifts first. A hollow point was only asserted. A shape on the base line marks a run that shows
no usable value: nothing is drawn through it.
</p>
<div class="plots">
${[...general, ...all.slice(0, PLOTS_SHOWN)].map((series) => figure(series, places))}
</div>
${more(all.length - PLOTS_SHOWN, 'items of these runs without a plot here')}${more(left, 'items beyond the first sixty of their run, not compared')}
</section>`;
}
