// The probes: what was expected beside what was observed, from inside, from outside, and in the weakened control.
// Pure. The checks are made again here from the evidence's own observations; a judgement that differs is the verifier's to see.
import { confinementChecks } from '../attestation/checks/confinement.ts';
import { insideChecks } from '../attestation/checks/inside.ts';
import { outsideChecks } from '../attestation/checks/outside.ts';
import type { ReleaseRules } from '../attestation/release-rules.ts';
import { baselineBy, isDrivenBy } from '../attestation/release-rules.ts';
import { isArchitecture } from '../formats/kernel/architectures.ts';
import type { Documents } from '../attestation/verify/read-documents.ts';
import type { Evidence, ProbeCell } from '../formats/documents.ts';
import { capitalised, probeCount, probeIds } from '../formats/probe.ts';
import type { ProbeId } from '../formats/probe.ts';
import { agrees } from '../formats/check.ts';
import { controlWords, probeStateWords } from '../formats/words/probe-words.ts';
import { knownChecks } from '../probes/checks.ts';
import type { Check } from '../formats/check.ts';
import type { Baseline } from '../probes/checks.ts';
import { probes } from '../probes/registry.ts';
import { mark } from './marks.ts';
import { markup, nothing, quote } from './markup.ts';
import type { Markup } from './markup.ts';
import { PROBE_ROWS, standingMark, standingOf } from './standing.ts';
import { table } from './table.ts';
import type { ViewedRun } from './viewed-run.ts';

interface Side {
  readonly side: string;
  readonly check: Check;
}

interface Observed {
  readonly baseline: Baseline;
  readonly predicate: Evidence['predicate'];
  readonly filterBytes: Uint8Array | null;
}

/** Null where the evidence names a runtime or an architecture that this release does not drive, or lacks a reading: then only words are left. */
function observedIn(predicate: Evidence['predicate'], rules: ReleaseRules): Observed | null {
  const runtime = predicate.runtime.id;
  const { architecture } = predicate.host;
  if (!isDrivenBy(rules, runtime) || !isArchitecture(architecture)) return null;
  const base64 = predicate.filter.bytes_base64;
  return {
    predicate,
    filterBytes: base64 === null ? null : Buffer.from(base64, 'base64'),
    baseline: baselineBy(rules, runtime, predicate.uid, predicate.root_entries, architecture),
  };
}

function sidesOf(id: ProbeId, { baseline, predicate, filterBytes }: Observed): Side[] {
  const probing = predicate.readings.find(({ stage }) => stage === 'probing');
  const inside = knownChecks(baseline, `inside ${id}`, insideChecks(id, predicate.frame, baseline));
  const outside =
    probing === undefined
      ? []
      : knownChecks(baseline, `outside ${id}`, outsideChecks(id, probing, filterBytes, baseline));
  return [
    ...inside.map((check) => ({ side: 'inside', check })),
    ...outside.map((check) => ({ side: 'witness', check })),
  ];
}

const value = (text: string): Markup =>
  text === '' ? markup`<span class="soft">nothing</span>` : quote(text);

/** Two texts that are the same because nobody could read either are no agreement. */
function stateOf(check: Check): Markup {
  if (agrees(check)) return mark('expected', 'same');
  return check.expected === check.observed ? mark('violation', 'not read') : mark('violation', 'differs');
}

function checkTable(caption: string, rows: readonly Side[]): Markup {
  return table({
    caption,
    columns: ['check', 'seen from', 'expected', 'observed', 'state'],
    rows,
    cells: ({ side, check }) => [
      quote(check.id),
      markup`${side}`,
      value(check.expected),
      value(check.observed),
      stateOf(check),
    ],
    whenEmpty: 'No check of this kind is on record.',
  });
}

function cellMark({ state }: ProbeCell): Markup {
  switch (state) {
    case 'held':
      return mark('expected', probeStateWords[state]);
    case 'breached':
      return mark('violation', probeStateWords[state]);
    case 'unverified':
      return mark('open', probeStateWords[state]);
  }
}

/** One probe as a line that opens; closed, it says the state, who saw it, and what the control showed. */
function probeEntry(id: ProbeId, predicate: Evidence['predicate'], observed: Observed | null): Markup {
  const { title, matrixRow, explanation } = probes[id];
  const cell = predicate.probes.find((one) => one.id === id);
  const sides = observed === null ? [] : sidesOf(id, observed);
  const same = sides.filter(({ check }) => agrees(check)).length;
  const broke = Object.hasOwn(predicate.control.probes, id) ? (predicate.control.probes[id] ?? []) : [];
  return markup`<details class="probe">
<summary>
<span class="pid">${id.slice(0, 3)}</span><span class="ptitle">${title}</span><span class="pstate">${cell === undefined ? mark('asserted', 'not on record') : cellMark(cell)}</span><span class="pmeta">${same} of ${sides.length} checks · the weakened control ${controlWords[cell?.control ?? 'not run']} · #${matrixRow}</span></summary>
<p>${explanation}</p>
${checkTable(`${id}: expected beside observed`, sides)}
<p class="control">
<b>Control.</b> In the container that was weakened on purpose, ${broke.length} of its checks
broke${broke.length === 0 ? nothing : markup`: ${quote(broke.join(', '))}`}. A probe that sees no breach
there shows nothing here.
</p>
${
  cell === undefined || cell.disagreements.length === 0
    ? nothing
    : markup`<ul>
${cell.disagreements.slice(0, 10).map((line) => markup`<li>${quote(line)}</li>`)}
</ul>`
}
</details>`;
}

function witnessSection(run: ViewedRun, observed: Observed | null): Markup {
  const probing = observed?.predicate.readings.find(({ stage }) => stage === 'probing');
  const confinement =
    observed === null || probing === undefined
      ? []
      : knownChecks(observed.baseline, 'witness', confinementChecks(probing, observed.baseline)).map(
          (check) => ({ side: 'witness', check }),
        );
  const bundle = (observed?.predicate.bundle ?? []).map((check) => ({ side: 'bundle', check }));
  const standing = standingOf(run.verification, ['discrepancies']);
  return markup`<section aria-labelledby="${run.id}-witness">
<h3 id="${run.id}-witness">Witness: the host’s own readings ${standingMark(standing)}</h3>
<details>
<summary>Namespaces, limits, the running program, and what the bundle was made of</summary>
${checkTable('Read from outside, while the prober ran', [...confinement, ...bundle])}
</details></section>`;
}

/** The probes, then what the host saw besides. */
export function probeSections(run: ViewedRun, { evidence }: Documents): Markup {
  const observed = observedIn(evidence.predicate, run.rules);
  const { record } = evidence.predicate.control;
  return markup`<section aria-labelledby="${run.id}-probes">
<h3 id="${run.id}-probes">${capitalised(probeCount.word)} probes ${standingMark(standingOf(run.verification, PROBE_ROWS))}</h3>
<p class="lead">
Each tries what must be impossible. The judgement is made again from the recorded observations; that
they were observed is the run’s own record. Open a line for what was expected beside what was
observed.
</p>
<div class="probes">${probeIds.map((id) => probeEntry(id, evidence.predicate, observed))}</div>
<p class="soft after">
Control made
${quote(record.at)}${record.reused ? ', before this run, and used again' : ', in this run'}.
</p></section>
${witnessSection(run, observed)}`;
}
