// One page of one run or of several: a single file without a script, and without anything from elsewhere. Pure.
// The policy in the page forbids what the encoders already keep out; a browser enforces the one where the other had a hole.
import { blockedSection, driftSection, matrixSection, selfCheckSection } from './boundary-sections.ts';
import type { ComparedRun } from './comparison.ts';
import { byTime, comparisonSection, toComparedRun } from './comparison.ts';
import { clip } from '../formats/quoted.ts';
import { firstScreen } from './headline.ts';
import { code, markup, nothing } from './markup.ts';
import type { Markup } from './markup.ts';
import { mark } from './marks.ts';
import { packetSections } from './packet-sections.ts';
import { probeSections } from './probes.ts';
import { provenanceSections } from './provenance.ts';
import { standingMark } from './standing.ts';
import { style, styleSource } from './style.ts';
import type { ViewedRun } from './viewed-run.ts';
import { shownTime } from './viewed-run.ts';

/** What a browser may do with the page: apply this very style, and show what is in the page itself. */
export const POLICY = `default-src 'none'; style-src '${styleSource}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** Anyone who reads of a run that was stopped looks for what stopped it; twelve probes as expected say nothing of that. */
const isPacketFirst = ({ report }: ViewedRun): boolean =>
  report !== null && report.verdict !== 'EVIDENCE_PRESENT';

/** Keeps a browser from asking for one elsewhere. */
export const ICON = '<link rel="icon" href="data:,">';

/** Everything of one run. The page of several runs folds it. */
function runSections(run: ViewedRun): Markup {
  const { documents, report } = run;
  const probed = documents === null ? nothing : probeSections(run, documents);
  const packet = report === null ? nothing : packetSections(run, report);
  const parts = isPacketFirst(run) ? [packet, probed] : [probed, packet];
  return markup`${firstScreen(run)} ${parts}
${run.unreadable === null ? matrixSection(run) : nothing}
${report === null ? nothing : markup`${driftSection(run, report)}${selfCheckSection(run, report)}`}
${provenanceSections(run)}`;
}

/** What the page keeps of one run: its sections as text, and what is compared. */
export interface RenderedRun {
  readonly compared: ComparedRun;
  readonly sections: Markup;
  readonly has: { readonly documents: boolean; readonly report: boolean; readonly packetFirst: boolean };
}

/** A run as part of a page; its documents are not kept. */
export function renderRun(run: ViewedRun): RenderedRun {
  const has = {
    documents: run.documents !== null,
    report: run.report !== null,
    packetFirst: isPacketFirst(run),
  };
  return { compared: toComparedRun(run), sections: runSections(run), has };
}

const NAMES = [
  ['probes', 'Probes'],
  ['witness', 'Witness'],
  ['items', 'Items'],
  ['claims', 'Claims'],
  ['matrix', 'Matrix'],
  ['drift', 'Drift'],
  ['p1', 'Own check'],
  ['origin', 'Provenance'],
  ['rows', 'Verification'],
] as const;

function contentsOfOne({ compared: { id }, has }: RenderedRun): Markup {
  const there = (name: string): boolean =>
    ['probes', 'witness'].includes(name)
      ? has.documents
      : ['items', 'claims', 'drift', 'p1'].includes(name)
        ? has.report
        : name === 'matrix'
          ? has.documents || has.report
          : true;
  const ofPacket = ([name]: (typeof NAMES)[number]): boolean => name === 'items' || name === 'claims';
  const names = has.packetFirst
    ? [...NAMES.filter(ofPacket), ...NAMES.filter((one) => !ofPacket(one))]
    : NAMES;
  return markup`<li><a href="#${id}">Conclusion</a></li>
${names
  .filter(([name]) => there(name))
  .map(([name, word]) => markup`<li><a href="#${id}-${name}">${word}</a></li>`)}`;
}

function contents(runs: readonly RenderedRun[]): Markup {
  const [first, ...others] = runs;
  if (first === undefined) return nothing;
  const own =
    others.length === 0
      ? contentsOfOne(first)
      : markup`<li><a href="#comparison">Comparison</a></li>
${runs.map(
  ({ compared: { id, time, word, state } }) =>
    markup`<li>
<a href="#${id}">${mark(state, time === null ? 'unknown time' : shownTime(time).slice(0, 16))}<span class="line-of soft">${code(word)}</span></a></li>`,
)}`;
  return markup`<nav aria-label="On this page">
<ul>
${own}
<li><a href="#blocked">Blocked</a></li></ul></nav>`;
}

const legend = markup`<section class="legend" aria-labelledby="legend">
<h2 id="legend">How to read this page</h2>
<ul>
<li>
${standingMark('recomputed')}: made again when this page was made, from this release’s data or the
documents’ own observations.
</li>
<li>${standingMark('cross-checked')}: two documents say the same.</li>
<li>${standingMark('asserted')}: only the run says so.</li>
<li>${standingMark('contradicted')}: something else says otherwise.</li></ul>
<p>
This page shows and judges nothing: it is no approval, and it may not gate (may_gate=false,
decision_effect=NONE). A copy of it is worth what its sender is worth: <code>tki verify</code> over the
run’s own files is what counts.
</p></section>`;

/** Several runs: the comparison, then each run folded but the last. */
function body(runs: readonly RenderedRun[]): Markup {
  const [first, ...others] = runs;
  if (first === undefined) return nothing;
  if (others.length === 0)
    return markup`<article aria-labelledby="${first.compared.id}">${first.sections}</article>`;
  return markup`${comparisonSection(runs.map(({ compared }) => compared))}
${runs.map(({ compared: { id, time, word, state, standing }, sections }) => {
  const summary = markup`<summary>
${mark(state, code(word))}
<span>${time === null ? 'unknown time' : shownTime(time)}</span> ${standingMark(standing)}
</summary>`;
  return markup`<article class="folded" aria-labelledby="${id}">
<details>${summary}${sections}</details></article> `;
})}`;
}

const TITLE_WORDS = 160;

/** What a tab or a bookmark shows: the word first, then why. */
function titleOf({ word, reason, run }: ComparedRun): string {
  const clause = reason?.words == null ? '' : `: ${clip(reason.words, TITLE_WORDS)}`;
  const codeOf = reason?.code == null ? '' : ` (${reason.code})`;
  return `${word}${clause}${codeOf} · run ${run ?? 'unknown'}`;
}

/** The whole page as one text with a final newline. The same runs give the same bytes. */
export function toPage(given: readonly RenderedRun[]): string {
  const order = byTime(given.map(({ compared }) => compared));
  const runs = order.flatMap((compared) => given.filter((one) => one.compared === compared));
  const [first] = runs;
  const title =
    runs.length === 1 && first !== undefined
      ? titleOf(first.compared)
      : `${runs.length} runs beside each other`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ source: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${{ source: ICON }}
<title>${title}</title>
<style>${{ source: style }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the conclusion</a>
<header class="top">
<div>
<h1>${first !== undefined && runs.length === 1 ? 'Inspection of one run' : title}</h1>
<p><b>tool-kiem-thu</b> · evidence only, non-gating</p></div></header>
<div class="frame">
${contents(runs)}
<main id="main" tabindex="-1">
${body(runs)}
${blockedSection()}
${legend}
</main>
</div>
</body>
</html>
`;
  return page.source;
}
