// The first screen of a run: what was concluded, what that does not mean, what was observed, what to do next. Pure.
import { capitalised, probeCount } from '../formats/probe.ts';
import type { Evidence, Report } from '../formats/documents.ts';
import { gatewayBasis, gatewayWords } from '../formats/gateway.ts';
import { nextActions } from '../report/next-actions.ts';
import type { NextAction } from '../report/next-actions.ts';
import { neverMeans } from '../report/verdict-words.ts';
import { contradictionSection } from './contradiction.ts';
import { mark, shape } from './marks.ts';
import type { MarkState } from './marks.ts';
import { code, facts, markup, nothing, ownWords, quote, said, seamed } from './markup.ts';
import type { Markup } from './markup.ts';
import { PROBE_ROWS, REPORT_ROWS, standingLegend, standingMark, standingOf } from './standing.ts';
import { more } from './table.ts';
import type { Headline, ViewedRun } from './viewed-run.ts';
import { causeOf, contradictionOf, headlineOf, runIdOf, shownTime, timeOf } from './viewed-run.ts';

const ACTIONS_SHOWN = 8;

// A path is one text of the page, and those end after some hundred letters.
const HATCH_STEP = 8;

const KINDS = [
  ['usable', 'expected', 'usable'],
  ['held_out', 'open', 'held out'],
  ['refused', 'refused', 'refused'],
] as const;

/** Nobody looked whether it is true. A document of the first release says nothing of it. */
function environment(states: Evidence['predicate']['environment_states']): Markup {
  if (states === undefined || states === null)
    return markup`${mark('asserted', markup`says nothing about a run`)}`;
  const { server, run_id: run, run_attempt: attempt, workflow } = states;
  return markup`${mark(
    'asserted',
    markup`server ${quote(server ?? 'none')}, run ${quote(run ?? 'none')},
attempt ${quote(attempt ?? 'none')}, workflow ${quote(workflow ?? 'none')}`,
  )}`;
}

/** Lines across what is only asserted: its shape says so without a colour. */
function hatching(from: number, width: number, state: MarkState): Markup {
  const lines = Array.from(
    { length: Math.max(0, Math.floor(width / HATCH_STEP)) },
    (_, index) => `M${(from + index * HATCH_STEP).toFixed(1)} 10l${HATCH_STEP} -10`,
  );
  return lines.length === 0 ? nothing : markup`<path d="${lines.join('')}" class="${state} line"/>`;
}

/** The items as one bar; the numbers are beside it in words. */
function itemsBar({ total, usable, held_out, refused }: Report['item_counts'], asserted: boolean): Markup {
  const counts = { usable, held_out, refused };
  const whole = Math.max(total, usable + held_out + refused, 1);
  let from = 0;
  const parts = KINDS.map(([kind, state]) => {
    const width = (Math.max(counts[kind], 0) / whole) * 240;
    if (width === 0) return nothing;
    const kindOf = asserted ? 'hollow' : 'bar';
    const part = markup`<rect x="${from.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10" class="${kindOf} ${state}"/>${asserted ? hatching(from, width, state) : nothing}`;
    from += width;
    return part;
  });
  const words = KINDS.map(([kind, state, word]) =>
    counts[kind] === 0
      ? markup`<li class="soft">0 ${word}</li>`
      : markup`<li>${mark(asserted ? 'asserted' : state, markup`${counts[kind]} ${word}`)}</li>`,
  );
  return markup`<svg class="items-bar" viewBox="0 0 240 10" preserveAspectRatio="none" aria-hidden="true">
<rect width="240" height="10" class="ground" />
${parts}
</svg>
<ul class="inline">
${words}
<li class="soft">of ${total}</li></ul>`;
}

const stateOfCell = { held: 'expected', breached: 'violation', unverified: 'open' } as const;

/** One shape for each probe, in a row, in their order. */
function probeStrip(states: readonly MarkState[]): Markup {
  const cells = states.map(
    (state, index) => markup`<g transform="translate(${10 + index * 20} 8)">${shape(state)}</g>`,
  );
  return markup`<svg class="strip" viewBox="0 0 ${20 * probeCount.number} 16" aria-hidden="true">${cells}</svg>`;
}

function attestationCard(run: ViewedRun): Markup {
  const { documents, report, verification } = run;
  const stated = report?.attestation ?? documents?.inspected?.go.attestation ?? null;
  const cells = documents?.evidence.predicate.probes ?? [];
  const held = cells.filter(({ state }) => state === 'held').length;
  const venue = documents?.evidence.predicate.venue.claimed ?? stated?.venue ?? 'unstated';
  const { exitCode, attestation } = verification;
  const word =
    documents === null && exitCode === 3 && stated !== null
      ? `${stated.status} (${stated.reason})`
      : attestation;
  const state: MarkState = word.startsWith('NOT_AS_EXPECTED')
    ? 'violation'
    : word.startsWith('APPROVAL')
      ? 'expected'
      : 'open';
  return markup`<section class="card" aria-labelledby="${run.id}-sandbox">
<h3 id="${run.id}-sandbox">The sandbox</h3>
${cells.length === 0 ? nothing : probeStrip(cells.map((cell) => stateOfCell[cell.state]))}
<p class="figure">
${
  cells.length === 0
    ? markup`No probe is on record here.`
    : markup`<b>${held} of ${cells.length}</b> probes observed as expected
${standingMark(standingOf(verification, PROBE_ROWS))}`
}
</p>
${facts([
  ['attestation', mark(state, quote(word))],
  ['venue', markup`${mark('asserted', markup`claimed ${venue}`)}`],
  ['acceptance', markup`B4′: NOT ASSERTED, a second party verifies`],
  ...(documents === null
    ? []
    : ([
        [
          'runtime',
          markup`${quote(documents.evidence.predicate.runtime.id)}, grade
${documents.evidence.predicate.grade}`,
        ],
        ['the environment', environment(documents.evidence.predicate.environment_states)],
      ] as const)),
])}
</section>`;
}

/** The MCP server in the packet's own words. */
function gatewayServer(stated: Report['packet']['native_gateway']): (readonly [string, Markup])[] {
  if (stated === undefined) return [];
  const { server, version, tool, tool_digest } = stated;
  const words = markup`${quote(server)} ${quote(version)}, tool ${quote(tool)}, described as ${tool_digest}; NOT_EVIDENCED`;
  return [['the gateway’s own words', words]];
}

function packetCard(run: ViewedRun): Markup {
  const { report } = run;
  if (report === null) return nothing;
  const { packet, item_counts: counts } = report;
  return markup`<section class="card" aria-labelledby="${run.id}-packet">
<h3 id="${run.id}-packet">The packet ${standingMark(standingOf(run.verification, REPORT_ROWS))}</h3>
${itemsBar(counts, standingOf(run.verification, REPORT_ROWS) !== 'recomputed')}
${facts([
  ['integrity', markup`${report.integrity}`],
  ['origin', markup`${report.origin}`],
  [
    'catalog',
    markup`${report.catalog.status}, ${report.catalog.seal}, authority ${report.catalog_authority}`,
  ],
  ['exported', quote(packet.packet_as_of)],
  ['gateway', markup`${quote(packet.gateway)}; ${gatewayWords(gatewayBasis(packet.gateway))}`],
  ...gatewayServer(packet.native_gateway),
])}
</section>`;
}

/** What the verification asks for, before anything that the run itself would have done. */
function ownActions({ verification, unreadable, documents, report }: ViewedRun): NextAction[] {
  const operator = (because: string, action: string): NextAction[] => [
    { owner: 'operator', because, action, occurrences: 1 },
  ];
  if (unreadable !== null)
    return operator('UNREADABLE', 'Give the directory that `tki inspect --out` wrote.');
  if (verification.exitCode === 4)
    return operator(
      'CONTRADICTED',
      'Keep the folder as it is, read the rows that contradict, and find out who could write into it.',
    );
  if (documents === null && report?.verdict !== 'BLOCKED')
    return operator(
      'run.json is missing',
      'Ask for the whole folder of the run: a report alone shows nothing.',
    );
  return report === null
    ? operator('', 'Inspect a packet in this sandbox: `tki inspect PACKET --max-age 24h --out DIR`.')
    : [];
}

function nextSteps(run: ViewedRun): Markup {
  // What a contradicted run asks for cannot be relied on either.
  const asked = run.report === null || run.verification.exitCode === 4 ? [] : nextActions(run.report);
  const actions = [...ownActions(run), ...asked];
  const lines = actions.slice(0, ACTIONS_SHOWN).map(
    ({ owner, because, action, occurrences }) =>
      markup`<li>
<b>${owner}</b>${because === '' ? nothing : markup` <span class="soft">(${code(because)}${occurrences === 1 ? '' : `, ${occurrences} times`})</span>`}:
${ownWords(action)}
</li>`,
  );
  return markup`<section class="next" aria-labelledby="${run.id}-next">
<h3 id="${run.id}-next">What to do next</h3>
<ol>
${lines}
</ol>
${more(actions.length - ACTIONS_SHOWN, 'the checkpoint lists them')}
</section>`;
}

/** The reason under the headline, in words where the code has some; nothing for plain presence. */
function reasonLine(run: ViewedRun): Markup {
  const differs = contradictionOf(run);
  if (differs !== null) return markup`<p class="why">${said(differs)}</p>`;
  const cause = causeOf(run);
  if (cause === null) return nothing;
  const { clause, finding, occurrences } = cause;
  const times = occurrences === 1 ? nothing : markup` <span class="soft">${occurrences} times</span>`;
  const words = clause === null ? nothing : markup`${capitalised(clause)} `;
  return markup`<p class="why">${words}${code(finding.reason)}${times}<span class="line-of soft">${said(finding.detail)}</span></p>`;
}

/** Verdict, meanings, next actions and two cards. */
export function firstScreen(run: ViewedRun): Markup {
  const headline: Headline = headlineOf(run);
  const time = timeOf(run);
  const id = runIdOf(run);
  return markup`<header class="headline ${headline.state}">
<p class="eyebrow">
run ${quote(id ?? 'unknown')} ·
${time === null ? 'at an unknown time' : markup`<time>${shownTime(time)}</time>`} · folder
${quote(run.name)}
</p>
<h2 id="${run.id}" tabindex="-1">${mark(headline.state, code(headline.word))}</h2>
${reasonLine(run)}
<p class="standing">
${standingMark(headline.standing)}
${seamed(headline.because)}${run.report === null ? nothing : markup` · exit code ${run.report.exit_code}, non-gating`}
</p>
<p class="means">${headline.means}</p>
${run.unreadable === null ? nothing : markup`<p>Why: ${quote(run.unreadable)}</p>`}
${standingLegend}
</header>
${contradictionSection(run)}
<section class="never" aria-labelledby="${run.id}-never">
<h3 id="${run.id}-never">What it does not mean</h3>
<ul>
${neverMeans.map((line) => markup`<li>${line}</li>`)}
</ul></section>
${nextSteps(run)}
<div class="cards">${attestationCard(run)} ${packetCard(run)}</div>`;
}
