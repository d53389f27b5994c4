import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  causeOf,
  contradictionOf,
  headlineOf,
  runIdOf,
  shownTime,
  timeOf
} from "./chunk-OQ5XKR25.mjs";
import {
  causeWords,
  consequenceWords,
  toCauses
} from "./chunk-K2I5ASRT.mjs";
import {
  agrees,
  confinementChecks,
  insideChecks,
  knownChecks,
  outsideChecks
} from "./chunk-MMJNYI2Z.mjs";
import {
  PROBE_ROWS,
  REPORT_ROWS,
  standingLegend,
  standingMark,
  standingOf
} from "./chunk-ECYKAYZH.mjs";
import {
  availabilityMark,
  code,
  facts,
  mark,
  markup,
  matrixMark,
  nothing,
  ownWords,
  quote,
  said,
  seamed,
  shape,
  stateOfVerdict
} from "./chunk-D5VIMIAE.mjs";
import {
  detailWords
} from "./chunk-URJVJXMI.mjs";
import {
  baselineBy,
  isArchitecture,
  isDrivenBy,
  ownDigest,
  rowWords,
  subjectDigest
} from "./chunk-MYX33WSX.mjs";
import "./chunk-52OKL5PA.mjs";
import {
  probes
} from "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  neverMeans,
  nextActions
} from "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import {
  blockedCapabilities,
  bySeverity,
  capitalised,
  clip,
  controlWords,
  gatewayBasis,
  gatewayWords,
  matrixRows,
  probeCount,
  probeIds,
  probeStateWords,
  quoted,
  reasons
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/view/table.ts
var ROWS_SHOWN = 200;
function more(left, where) {
  return left > 0 ? markup`<p class="more">${left} more, not shown: ${where}.</p>` : nothing;
}
function table(given) {
  const { caption, columns, rows, cells, whenEmpty, shown = ROWS_SHOWN } = given;
  if (rows.length === 0) return markup`<p class="empty">${whenEmpty}</p>`;
  const head = columns.map((column) => markup`<th role="columnheader" scope="col">${column}</th>`);
  const body2 = rows.slice(0, shown).map((row) => {
    const made = cells(row).map(
      (cell, index) => index === 0 ? markup`<th role="rowheader" scope="row">${cell}</th>` : markup`<td role="cell" data-head="${columns[index] ?? ""}">${cell}</td>`
    );
    return markup`<tr role="row">
${made}
</tr> `;
  });
  return markup`<table role="table">
<caption>
${caption}
</caption>
<thead role="rowgroup">
<tr role="row">
${head}
</tr></thead>
<tbody role="rowgroup">
${body2}
</tbody></table>
${more(rows.length - shown, "the run\u2019s own files hold every row")}`;
}

// src/view/boundary-sections.ts
function shownRows(report, evidence) {
  return matrixRows.map(({ row, title, seed }) => {
    const touched = report?.matrix.find((one) => one.row === row);
    const states2 = evidence?.predicate.matrix ?? {};
    const observed = Object.hasOwn(states2, row) ? states2[row] : void 0;
    const by = observed === void 0 ? touched?.touched_by ?? "" : "attestation";
    const state = observed ?? touched?.state ?? null;
    const why = touched !== void 0 && touched.state === state ? touched.why ?? "" : "";
    return { row, title, seed, state, by, why };
  });
}
function matrixSection(run) {
  const rows = shownRows(run.report, run.documents?.evidence ?? null);
  const isProbed = ({ row }) => Number(row) >= 24 && Number(row) <= 37;
  const shown = rows.filter((row) => isProbed(row) || row.state !== null);
  const untouched = rows.filter((row) => !shown.includes(row)).map(({ row }) => `#${row}`);
  return markup`<section aria-labelledby="${run.id}-matrix">
<h3 id="${run.id}-matrix">
Enforcement matrix
<span class="soft">RECONSTRUCTED</span>
${standingMark(standingOf(run.verification, ["matrix-rows"]))}
</h3>
${table({
    caption: "Rows #24 to #37, and the others that this run touched; the mark above speaks of #24 to #37",
    columns: ["row", "what", "state", "touched by", "why"],
    rows: shown,
    cells: ({ row, title, seed, state, by, why }) => [
      markup`#${row}${seed ? markup` <span class="soft">SEED</span>` : nothing}`,
      markup`${title}`,
      state === null ? mark("asserted", "not touched") : matrixMark(state),
      quote(by),
      why === "" ? nothing : said(why)
    ],
    whenEmpty: "None."
  })}
<p class="soft after">
${untouched.length === 0 ? "Every row was touched." : `Not touched by this run: ${untouched.join(", ")}.`}
A state says what was seen in this run; it shows no row for any other. A row that was not evaluated is no better than
one that is not there.
</p></section>`;
}
function changeMark(change) {
  switch (change) {
    case "same":
      return mark("expected", change);
    case "changed":
    case "appeared":
      return mark("open", change);
    case "not in this packet":
    case "not compared":
      return mark("asserted", change);
  }
}
function driftWords({ status, reason }) {
  switch (status) {
    case "COMPARED":
      return markup`the same catalog; the earlier report was taken as it is, and nothing here confirms it`;
    case "NO_PREVIOUS":
      return markup`no earlier report was given`;
    case "NOT_COMPARABLE":
      return said(reason);
  }
}
function driftSection(run, { drift }) {
  const changed = drift.entries.filter(({ change }) => change !== "same");
  const same = drift.entries.length - changed.length;
  return markup`<section aria-labelledby="${run.id}-drift">
<h3 id="${run.id}-drift">
Drift against the earlier run ${standingMark(standingOf(run.verification, REPORT_ROWS))}
</h3>
<p>
${code(drift.status)}:
${driftWords(drift)}${drift.previous_digest === null ? nothing : markup`; earlier report ${quote(drift.previous_digest)}`}.
</p>
${drift.entries.length === 0 ? nothing : markup`${table({
    caption: `What changed; ${same} of ${drift.entries.length} stayed the same`,
    columns: ["item", "change", "before", "now"],
    rows: changed,
    cells: ({ item_id, change, before, now }) => [
      quote(item_id),
      changeMark(change),
      quote(before),
      quote(now)
    ],
    whenEmpty: `Nothing changed: ${same} of ${drift.entries.length} stayed the same.`
  })}`}
</section>`;
}
function selfCheckSection(run, { self_check: check }) {
  return markup`<section aria-labelledby="${run.id}-p1">
<h3 id="${run.id}-p1">
The inspector’s own check (P1)
${standingMark(standingOf(run.verification, ["self-check"]))}
</h3>
<p>
${check.confirmed ? "Confirmed before the packet was opened." : "Not confirmed: no item may be evaluated after that."}
</p>
<details>
<summary>${check.checks.length} checks, expected beside observed</summary>
${table({
    caption: "P1: what the inspector expected of its sandbox, and read there",
    columns: ["check", "expected", "observed", "state"],
    rows: check.checks,
    cells: ({ id, expected, observed, confirmed }) => [
      quote(id),
      quote(expected),
      quote(observed),
      confirmed ? mark("expected", "as expected") : mark("refused", "not as expected")
    ],
    whenEmpty: "It did not run."
  })}
</details></section>`;
}
function blockedSection() {
  return markup`<section class="blocked" aria-labelledby="blocked">
<h2 id="blocked">What stays blocked</h2>
<p class="lead">
Constants of this release: no packet, flag or variable changes them, and no run on this page does.
</p>
<details>
<summary>Never allowed: ${blockedCapabilities.length} capabilities, and what would unblock each</summary>
${table({
    caption: "Blocked capabilities, and what would unblock each",
    columns: ["id", "what", "state", "why", "unblocked by"],
    rows: blockedCapabilities,
    cells: ({ id, title, state, why, unblocked_by }) => [
      code(id),
      markup`${title}`,
      mark("asserted", state),
      markup`${why}`,
      markup`${unblocked_by}`
    ],
    whenEmpty: "None listed."
  })}
</details></section>`;
}

// src/view/plot.ts
var WIDTH = 280;
var HEIGHT = 78;
var EDGE = 10;
var x = (at) => (EDGE + at * (WIDTH - 2 * EDGE)).toFixed(1);
function segments(points, y) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (before === void 0 || before.value === null || point.value === null) return [];
    return [
      markup`<line x1="${x(before.at)}" y1="${y(before.value)}" x2="${x(point.at)}" y2="${y(point.value)}" class="trace"/>`
    ];
  });
}
function plot(label, points, from, to) {
  const base = HEIGHT - EDGE;
  const low = base - 1.6 * EDGE;
  const span = to - from;
  const y = (value2) => (span > 0 ? low - (value2 - from) / span * (low - EDGE) : (low + EDGE) / 2).toFixed(1);
  const drawn = points.map(
    ({ at, value: value2, state }) => markup`<g transform="translate(${x(at)} ${value2 === null ? base.toFixed(1) : y(value2)})">${shape(state)}</g>`
  );
  return markup`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line x1="0" y1="${base}" x2="${WIDTH}" y2="${base}" class="axis" />
${points.length > 1 ? segments(points, y) : nothing}${drawn}
</svg>`;
}

// src/view/comparison.ts
var PLOTS_SHOWN = 24;
var ITEMS_COMPARED = 60;
var PACKET_SHOWN = 12;
var DECIMAL = /^[0-9]{1,40}$/;
function reasonOf(run) {
  const contradiction = contradictionOf(run);
  if (contradiction !== null) return { code: null, words: contradiction };
  const cause = causeOf(run);
  return cause === null ? null : { code: cause.finding.reason, words: cause.clause };
}
function reasonCell(reason) {
  if (reason === null) return markup`<span class="soft">none</span>`;
  return reason.code === null ? said(reason.words ?? "") : code(reason.code);
}
function valueOf({ availability, count, rows }, seen) {
  switch (availability) {
    case "usable": {
      const value2 = count?.value ?? (rows === null ? null : String(rows));
      return value2 !== null && DECIMAL.test(value2) ? { value: value2, state: seen } : { value: null, state: "asserted" };
    }
    case "held_out":
      return { value: null, state: "open" };
    case "refused":
      return { value: null, state: "refused" };
  }
}
function toComparedRun(run) {
  const { report, documents, verification } = run;
  const { word, standing, because, state } = headlineOf(run);
  const counts = report?.item_counts ?? null;
  const items = report?.items ?? [];
  const drawn = standing === "recomputed" ? "expected" : standing === "contradicted" ? "violation" : "asserted";
  const values = items.slice(0, ITEMS_COMPARED).map((item) => [
    item.item_id,
    drawn === "violation" ? { value: null, state: drawn } : valueOf(item, drawn)
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
    held: documents?.evidence.predicate.probes.filter((cell) => cell.state === "held").length ?? null,
    counts: counts === null ? null : { total: counts.total, usable: counts.usable, held_out: counts.held_out, refused: counts.refused },
    values: new Map(values),
    drawn,
    itemsLeft: Math.max(0, items.length - ITEMS_COMPARED)
  };
}
function byTime(runs) {
  return [...runs].sort(
    (a, b) => a.time === null || b.time === null ? Number(a.time === null) - Number(b.time === null) : a.time < b.time ? -1 : Number(a.time > b.time)
  );
}
function placesOf(runs) {
  const times = runs.map(({ time }) => time === null ? Number.NaN : Date.parse(`${time.slice(0, 23)}Z`));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const even = (index) => runs.length > 1 ? index / (runs.length - 1) : 0.5;
  const near = times.some((time, index) => index > 0 && (time - (times[index - 1] ?? 0)) * 24 < last - first);
  return times.map((time, index) => last > first && !near ? (time - first) / (last - first) : even(index));
}
function runsTable(runs) {
  return table({
    caption: `${runs.length} runs, ordered by the clock that each of them gives itself (asserted)`,
    columns: ["run", "conclusion", "reason", "packet", "standing", "attestation", "probes", "items"],
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
      counts
    }) => [
      markup`<a class="when" href="#${id}">${time === null ? "unknown time" : shownTime(time)}</a><span class="line-of soft">${quote(run ?? "no run id")}</span><span class="line-of soft">${quote(name)}</span>`,
      mark(state, code(word)),
      reasonCell(reason),
      quote(packet === null ? null : `${packet.replace("sha256:", "").slice(0, PACKET_SHOWN)}\u2026`),
      markup`${standingMark(standing)}<span class="line-of soft">${seamed(because)}</span>`,
      said(attestation),
      held === null ? markup`<span class="soft">none on record</span>` : markup`${held} of ${probeCount.number}`,
      counts === null ? markup`<span class="soft">none</span>` : markup`${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused`
    ],
    whenEmpty: "None."
  });
}
var wordOfState = {
  expected: "usable",
  linked: "usable",
  open: "held out",
  refused: "refused",
  violation: "contradicted",
  asserted: "not there"
};
var wordOf = (one) => one === null ? wordOfState.asserted : one.value ?? wordOfState[one.state];
function figure({ title, values }, places) {
  const points = values.map((one, index) => ({
    at: places[index] ?? 0,
    value: one?.value == null ? null : Number(one.value),
    state: one?.state ?? "asserted"
  }));
  const numbers = points.flatMap(({ value: value2 }) => value2 === null ? [] : [value2]);
  const words = values.map(wordOf);
  const shown = words.filter((_, index) => values[index]?.value != null);
  const changes = shown.slice(1).filter((word, index) => word !== shown[index]).length;
  const gaps = words.length - shown.length;
  const lack = gaps === 0 ? "" : `, no value in ${gaps} ${gaps === 1 ? "run" : "runs"}`;
  const label = `${quoted(title)}, run by run: ${words.map((word) => quoted(word)).join(", ")}`;
  return markup`<figure>
<figcaption>
${quote(title)}
<span class="soft">${changes === 0 ? shown.length === 0 ? "no value" : `unchanged${lack}` : `${changes} ${changes === 1 ? "change" : "changes"}${lack}`}</span></figcaption>
${plot(label, points, Math.min(...numbers), Math.max(...numbers))}
<p class="values">
${words.slice(0, 12).map((word, index) => markup`${index === 0 ? "" : " \u2192 "}<code>${word === wordOfState.asserted ? "\u2014" : word}</code>`)}${words.length > 12 ? markup` … (${words.length - 12} more)` : markup``}
</p></figure>`;
}
function seriesOf(runs) {
  const ids = [...new Set(runs.flatMap(({ values }) => [...values.keys()]))];
  const items = ids.map((title) => ({
    title,
    values: runs.map(({ values }) => values.get(title) ?? null)
  }));
  const changes = ({ values }) => new Set(values.flatMap((one) => one?.value == null ? [] : [one.value])).size;
  return items.sort((a, b) => changes(b) - changes(a));
}
var numberOf = (value2, drawn) => value2 === null ? null : { value: drawn === "violation" ? null : String(value2), state: drawn };
function comparisonSection(runs) {
  const places = placesOf(runs);
  const all = seriesOf(runs);
  const left = runs.reduce((sum, { itemsLeft }) => sum + itemsLeft, 0);
  const general = [
    { title: "probes observed as expected", values: runs.map(({ held, drawn }) => numberOf(held, drawn)) },
    {
      title: "items usable",
      // A packet of which nothing was evaluated has no number, not even 0.
      values: runs.map(
        ({ counts, drawn }) => numberOf(counts === null || counts.total === 0 ? null : counts.usable, drawn)
      )
    }
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
${more(all.length - PLOTS_SHOWN, "items of these runs without a plot here")}${more(left, "items beyond the first sixty of their run, not compared")}
</section>`;
}

// src/view/contradiction.ts
var CAUSES_SHOWN = 5;
var DIFFERING_SHOWN = 8;
function contradictionSection({ id, verification }) {
  const { rows, exitCode } = verification;
  const differing = rows.filter(({ state }) => state === "differs");
  if (differing.length === 0) return nothing;
  const causes = toCauses(rows).filter(({ row }) => row.state === "differs");
  const shown = causes.slice(0, CAUSES_SHOWN).map((cause) => {
    const follow = consequenceWords(cause);
    return markup`<li>${mark("violation", "differs")} ${said(causeWords(cause))}${follow === null ? nothing : markup`<span class="line-of soft">${follow}</span>`}</li>`;
  });
  return markup`<section class="next" aria-labelledby="${id}-why">
<h3 id="${id}-why">Why it is contradicted</h3>
<p>
Verification ended with code ${exitCode}: ${differing.length} of ${rows.length} rows differ.
</p>
<ul>
${shown}
</ul>
${more(causes.length - CAUSES_SHOWN, "the rows of the verification have them")}
${table({
    caption: "The rows that differ",
    columns: ["statement", "how", "expected and found"],
    rows: differing.slice(0, DIFFERING_SHOWN),
    cells: (row) => [said(rowWords(row)), markup`${row.label}`, said(detailWords(row.detail))],
    whenEmpty: "None."
  })}
${more(differing.length - DIFFERING_SHOWN, "the rows of the verification have them")}
</section>`;
}

// src/view/headline.ts
var ACTIONS_SHOWN = 8;
var HATCH_STEP = 8;
var KINDS = [
  ["usable", "expected", "usable"],
  ["held_out", "open", "held out"],
  ["refused", "refused", "refused"]
];
function environment(states2) {
  if (states2 === void 0 || states2 === null)
    return markup`${mark("asserted", markup`says nothing about a run`)}`;
  const { server, run_id: run, run_attempt: attempt, workflow } = states2;
  return markup`${mark(
    "asserted",
    markup`server ${quote(server ?? "none")}, run ${quote(run ?? "none")},
attempt ${quote(attempt ?? "none")}, workflow ${quote(workflow ?? "none")}`
  )}`;
}
function hatching(from, width, state) {
  const lines = Array.from(
    { length: Math.max(0, Math.floor(width / HATCH_STEP)) },
    (_, index) => `M${(from + index * HATCH_STEP).toFixed(1)} 10l${HATCH_STEP} -10`
  );
  return lines.length === 0 ? nothing : markup`<path d="${lines.join("")}" class="${state} line"/>`;
}
function itemsBar({ total, usable, held_out, refused }, asserted) {
  const counts = { usable, held_out, refused };
  const whole = Math.max(total, usable + held_out + refused, 1);
  let from = 0;
  const parts = KINDS.map(([kind, state]) => {
    const width = Math.max(counts[kind], 0) / whole * 240;
    if (width === 0) return nothing;
    const kindOf = asserted ? "hollow" : "bar";
    const part = markup`<rect x="${from.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10" class="${kindOf} ${state}"/>${asserted ? hatching(from, width, state) : nothing}`;
    from += width;
    return part;
  });
  const words = KINDS.map(
    ([kind, state, word]) => counts[kind] === 0 ? markup`<li class="soft">0 ${word}</li>` : markup`<li>${mark(asserted ? "asserted" : state, markup`${counts[kind]} ${word}`)}</li>`
  );
  return markup`<svg class="items-bar" viewBox="0 0 240 10" preserveAspectRatio="none" aria-hidden="true">
<rect width="240" height="10" class="ground" />
${parts}
</svg>
<ul class="inline">
${words}
<li class="soft">of ${total}</li></ul>`;
}
var stateOfCell = { held: "expected", breached: "violation", unverified: "open" };
function probeStrip(states2) {
  const cells = states2.map(
    (state, index) => markup`<g transform="translate(${10 + index * 20} 8)">${shape(state)}</g>`
  );
  return markup`<svg class="strip" viewBox="0 0 ${20 * probeCount.number} 16" aria-hidden="true">${cells}</svg>`;
}
function attestationCard(run) {
  const { documents, report, verification } = run;
  const stated = report?.attestation ?? documents?.inspected?.go.attestation ?? null;
  const cells = documents?.evidence.predicate.probes ?? [];
  const held = cells.filter(({ state: state2 }) => state2 === "held").length;
  const venue = documents?.evidence.predicate.venue.claimed ?? stated?.venue ?? "unstated";
  const { exitCode, attestation } = verification;
  const word = documents === null && exitCode === 3 && stated !== null ? `${stated.status} (${stated.reason})` : attestation;
  const state = word.startsWith("NOT_AS_EXPECTED") ? "violation" : word.startsWith("APPROVAL") ? "expected" : "open";
  return markup`<section class="card" aria-labelledby="${run.id}-sandbox">
<h3 id="${run.id}-sandbox">The sandbox</h3>
${cells.length === 0 ? nothing : probeStrip(cells.map((cell) => stateOfCell[cell.state]))}
<p class="figure">
${cells.length === 0 ? markup`No probe is on record here.` : markup`<b>${held} of ${cells.length}</b> probes observed as expected
${standingMark(standingOf(verification, PROBE_ROWS))}`}
</p>
${facts([
    ["attestation", mark(state, quote(word))],
    ["venue", markup`${mark("asserted", markup`claimed ${venue}`)}`],
    ["acceptance", markup`B4′: NOT ASSERTED, a second party verifies`],
    ...documents === null ? [] : [
      [
        "runtime",
        markup`${quote(documents.evidence.predicate.runtime.id)}, grade
${documents.evidence.predicate.grade}`
      ],
      ["the environment", environment(documents.evidence.predicate.environment_states)]
    ]
  ])}
</section>`;
}
function gatewayServer(stated) {
  if (stated === void 0) return [];
  const { server, version, tool, tool_digest } = stated;
  const words = markup`${quote(server)} ${quote(version)}, tool ${quote(tool)}, described as ${tool_digest}; NOT_EVIDENCED`;
  return [["the gateway\u2019s own words", words]];
}
function packetCard(run) {
  const { report } = run;
  if (report === null) return nothing;
  const { packet, item_counts: counts } = report;
  return markup`<section class="card" aria-labelledby="${run.id}-packet">
<h3 id="${run.id}-packet">The packet ${standingMark(standingOf(run.verification, REPORT_ROWS))}</h3>
${itemsBar(counts, standingOf(run.verification, REPORT_ROWS) !== "recomputed")}
${facts([
    ["integrity", markup`${report.integrity}`],
    ["origin", markup`${report.origin}`],
    [
      "catalog",
      markup`${report.catalog.status}, ${report.catalog.seal}, authority ${report.catalog_authority}`
    ],
    ["exported", quote(packet.packet_as_of)],
    ["gateway", markup`${quote(packet.gateway)}; ${gatewayWords(gatewayBasis(packet.gateway))}`],
    ...gatewayServer(packet.native_gateway)
  ])}
</section>`;
}
function ownActions({ verification, unreadable, documents, report }) {
  const operator = (because, action) => [
    { owner: "operator", because, action, occurrences: 1 }
  ];
  if (unreadable !== null)
    return operator("UNREADABLE", "Give the directory that `tki inspect --out` wrote.");
  if (verification.exitCode === 4)
    return operator(
      "CONTRADICTED",
      "Keep the folder as it is, read the rows that contradict, and find out who could write into it."
    );
  if (documents === null && report?.verdict !== "BLOCKED")
    return operator(
      "run.json is missing",
      "Ask for the whole folder of the run: a report alone shows nothing."
    );
  return report === null ? operator("", "Inspect a packet in this sandbox: `tki inspect PACKET --max-age 24h --out DIR`.") : [];
}
function nextSteps(run) {
  const asked = run.report === null || run.verification.exitCode === 4 ? [] : nextActions(run.report);
  const actions = [...ownActions(run), ...asked];
  const lines = actions.slice(0, ACTIONS_SHOWN).map(
    ({ owner, because, action, occurrences }) => markup`<li>
<b>${owner}</b>${because === "" ? nothing : markup` <span class="soft">(${code(because)}${occurrences === 1 ? "" : `, ${occurrences} times`})</span>`}:
${ownWords(action)}
</li>`
  );
  return markup`<section class="next" aria-labelledby="${run.id}-next">
<h3 id="${run.id}-next">What to do next</h3>
<ol>
${lines}
</ol>
${more(actions.length - ACTIONS_SHOWN, "the checkpoint lists them")}
</section>`;
}
function reasonLine(run) {
  const differs = contradictionOf(run);
  if (differs !== null) return markup`<p class="why">${said(differs)}</p>`;
  const cause = causeOf(run);
  if (cause === null) return nothing;
  const { clause, finding, occurrences } = cause;
  const times = occurrences === 1 ? nothing : markup` <span class="soft">${occurrences} times</span>`;
  const words = clause === null ? nothing : markup`${capitalised(clause)} `;
  return markup`<p class="why">${words}${code(finding.reason)}${times}<span class="line-of soft">${said(finding.detail)}</span></p>`;
}
function firstScreen(run) {
  const headline = headlineOf(run);
  const time = timeOf(run);
  const id = runIdOf(run);
  return markup`<header class="headline ${headline.state}">
<p class="eyebrow">
run ${quote(id ?? "unknown")} ·
${time === null ? "at an unknown time" : markup`<time>${shownTime(time)}</time>`} · folder
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

// src/view/packet-sections.ts
var IN_A_CELL = 6;
var SHORT_NUMBER = 15;
function few(pieces) {
  if (pieces.length === 0) return markup`<span class="soft">none</span>`;
  const left = pieces.length - IN_A_CELL;
  const lines = pieces.slice(0, IN_A_CELL).map((piece) => markup`<span class="line-of">${piece}</span>`);
  return markup`${lines}${left > 0 ? markup`<span class="line-of soft">${left} more, not shown</span>` : nothing}`;
}
function reasonWords(reason) {
  return Object.hasOwn(reasons, reason) ? markup`${code(reason)} <span class="soft">${reasons[reason].means}</span>` : code(reason);
}
function packetFindings(report) {
  if (report.findings.length === 0) return nothing;
  return table({
    caption: "What stopped or marked the packet as a whole",
    columns: ["reason", "verdict", "rule", "detail"],
    rows: report.findings,
    cells: ({ reason, verdict, rule, detail }) => [
      reasonWords(reason),
      mark(stateOfVerdict(verdict), code(verdict)),
      code(rule),
      said(detail)
    ],
    whenEmpty: "None."
  });
}
function valueOf2({ availability, count, rows }) {
  const unused = availability === "usable" ? nothing : markup`<span class="line-of soft">not to be used</span>`;
  if (count === null)
    return rows === null ? markup`<span class="soft">none</span>` : markup`${rows} rows${unused}`;
  return markup`<code class="${count.value.length > SHORT_NUMBER ? "q" : "number"}"><bdi>${count.value}</bdi></code>${unused}`;
}
function itemTable(items) {
  return table({
    caption: "Items, what needs attention first",
    columns: ["item", "state", "value", "surface", "reasons and notes"],
    rows: items,
    cells: (item) => [
      quote(item.item_id),
      item.availability === "usable" ? availabilityMark(item.availability) : markup`${availabilityMark(item.availability)}<span class="line-of soft">${code(item.verdict)}</span>`,
      valueOf2(item),
      markup`${quote(item.governed_surface)}<span class="line-of soft">${quote(item.precedence)} · ${quote(item.authority_status)} · ${quote(item.completeness)}</span>`,
      few([
        ...item.findings.filter(({ verdict }) => verdict !== "EVIDENCE_PRESENT").map(({ reason, detail }) => markup`${reasonWords(reason)} ${said(detail)}`),
        ...item.notes.map(said),
        ...(item.not_evaluated ?? []).map(
          ({ rule, why }) => markup`not evaluated: ${code(rule)} ${said(why)}`
        )
      ])
    ],
    whenEmpty: "No item was evaluated."
  });
}
function countTable(items) {
  const counted = items.flatMap(({ item_id, count }) => count === null ? [] : [{ item_id, count }]);
  if (counted.length === 0) return nothing;
  return markup`<details>
<summary>Counts, each with its denominator (${counted.length})</summary>
${table({
    caption: "A number without these is not a count",
    columns: ["item", "value", "denominator", "population", "match key", "query", "observed", "confidence"],
    rows: counted,
    cells: ({ item_id, count }) => [
      item_id,
      count.value,
      count.denominator,
      count.population,
      count.match_key,
      count.query,
      count.observation_ts,
      count.confidence
    ].map(quote),
    whenEmpty: "None."
  })}
</details>`;
}
var isDiagnostic = (relation) => relation.startsWith("diagnostic; ");
function relationMark(relation) {
  if (isDiagnostic(relation)) return mark("open", relation);
  switch (relation) {
    case "agrees":
      return mark("expected", relation);
    case "differs":
      return mark("violation", relation);
    case "not comparable":
    case "not evidenced":
      return mark("open", relation);
  }
}
function claimTable(claims) {
  return table({
    caption: "Claims of the reader",
    columns: ["claim", "text", "relation", "expected", "observed", "items"],
    rows: claims,
    cells: (claim) => [
      markup`${quote(claim.id)}<span class="line-of soft">used as ${claim.use}</span>`,
      said(claim.text),
      relationMark(claim.relation),
      quote(claim.expected),
      quote(claim.observed),
      few(
        claim.items.map(
          ({ item_id, availability }) => markup`${availabilityMark(availability)} ${quote(item_id)}`
        )
      )
    ],
    whenEmpty: "No claims were given."
  });
}
function packetSections(run, report) {
  const standing = standingMark(standingOf(run.verification, REPORT_ROWS));
  const items = bySeverity(report.items);
  return markup`<section aria-labelledby="${run.id}-items">
<h3 id="${run.id}-items">${report.findings.length === 0 ? "Items" : "Findings and items"} ${standing}</h3>
${packetFindings(report)}${itemTable(items)}${countTable(items)}
</section>
<section aria-labelledby="${run.id}-claims">
<h3 id="${run.id}-claims">Claims ${standing}</h3>
<p class="lead">
A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call
Contract.
</p>
${claimTable(report.claims)}
</section>`;
}

// src/view/probes.ts
function observedIn(predicate, rules) {
  const runtime = predicate.runtime.id;
  const { architecture } = predicate.host;
  if (!isDrivenBy(rules, runtime) || !isArchitecture(architecture)) return null;
  const base64 = predicate.filter.bytes_base64;
  return {
    predicate,
    filterBytes: base64 === null ? null : Buffer.from(base64, "base64"),
    baseline: baselineBy(rules, runtime, predicate.uid, predicate.root_entries, architecture)
  };
}
function sidesOf(id, { baseline, predicate, filterBytes }) {
  const probing = predicate.readings.find(({ stage }) => stage === "probing");
  const inside = knownChecks(baseline, `inside ${id}`, insideChecks(id, predicate.frame, baseline));
  const outside = probing === void 0 ? [] : knownChecks(baseline, `outside ${id}`, outsideChecks(id, probing, filterBytes, baseline));
  return [
    ...inside.map((check) => ({ side: "inside", check })),
    ...outside.map((check) => ({ side: "witness", check }))
  ];
}
var value = (text) => text === "" ? markup`<span class="soft">nothing</span>` : quote(text);
function stateOf(check) {
  if (agrees(check)) return mark("expected", "same");
  return check.expected === check.observed ? mark("violation", "not read") : mark("violation", "differs");
}
function checkTable(caption, rows) {
  return table({
    caption,
    columns: ["check", "seen from", "expected", "observed", "state"],
    rows,
    cells: ({ side, check }) => [
      quote(check.id),
      markup`${side}`,
      value(check.expected),
      value(check.observed),
      stateOf(check)
    ],
    whenEmpty: "No check of this kind is on record."
  });
}
function cellMark({ state }) {
  switch (state) {
    case "held":
      return mark("expected", probeStateWords[state]);
    case "breached":
      return mark("violation", probeStateWords[state]);
    case "unverified":
      return mark("open", probeStateWords[state]);
  }
}
function probeEntry(id, predicate, observed) {
  const { title, matrixRow, explanation } = probes[id];
  const cell = predicate.probes.find((one) => one.id === id);
  const sides = observed === null ? [] : sidesOf(id, observed);
  const same = sides.filter(({ check }) => agrees(check)).length;
  const broke = Object.hasOwn(predicate.control.probes, id) ? predicate.control.probes[id] ?? [] : [];
  return markup`<details class="probe">
<summary>
<span class="pid">${id.slice(0, 3)}</span><span class="ptitle">${title}</span><span class="pstate">${cell === void 0 ? mark("asserted", "not on record") : cellMark(cell)}</span><span class="pmeta">${same} of ${sides.length} checks · the weakened control ${controlWords[cell?.control ?? "not run"]} · #${matrixRow}</span></summary>
<p>${explanation}</p>
${checkTable(`${id}: expected beside observed`, sides)}
<p class="control">
<b>Control.</b> In the container that was weakened on purpose, ${broke.length} of its checks
broke${broke.length === 0 ? nothing : markup`: ${quote(broke.join(", "))}`}. A probe that sees no breach
there shows nothing here.
</p>
${cell === void 0 || cell.disagreements.length === 0 ? nothing : markup`<ul>
${cell.disagreements.slice(0, 10).map((line) => markup`<li>${quote(line)}</li>`)}
</ul>`}
</details>`;
}
function witnessSection(run, observed) {
  const probing = observed?.predicate.readings.find(({ stage }) => stage === "probing");
  const confinement = observed === null || probing === void 0 ? [] : knownChecks(observed.baseline, "witness", confinementChecks(probing, observed.baseline)).map(
    (check) => ({ side: "witness", check })
  );
  const bundle = (observed?.predicate.bundle ?? []).map((check) => ({ side: "bundle", check }));
  const standing = standingOf(run.verification, ["discrepancies"]);
  return markup`<section aria-labelledby="${run.id}-witness">
<h3 id="${run.id}-witness">Witness: the host’s own readings ${standingMark(standing)}</h3>
<details>
<summary>Namespaces, limits, the running program, and what the bundle was made of</summary>
${checkTable("Read from outside, while the prober ran", [...confinement, ...bundle])}
</details></section>`;
}
function probeSections(run, { evidence }) {
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
${quote(record.at)}${record.reused ? ", before this run, and used again" : ", in this run"}.
</p></section>
${witnessSection(run, observed)}`;
}

// src/view/provenance.ts
function originsOf({ run, evidence, evidenceFile, evidenceDigest, inspected }) {
  const { predicate, subject } = evidence;
  const of = (name) => subjectDigest(subject, name);
  const { host, runtime, ci_run: ci } = predicate;
  return [
    { what: "packet", value: inspected?.go.packet_digest ?? null, rows: ["given-packet", "go-packet"] },
    { what: "catalog", value: of("catalog"), rows: ["given-catalog"] },
    { what: "claims", value: inspected?.go.claims_digest ?? null, rows: ["given-claims"] },
    { what: "earlier report", value: inspected?.go.previous_digest ?? null, rows: ["given-previous"] },
    { what: "policy", value: of("policy"), rows: [["policy-subject", "policy"]] },
    { what: "filter source", value: of("filter-source"), rows: [["policy-subject", "filter-source"]] },
    { what: "expectations", value: of("expectations"), rows: [["policy-subject", "expectations"]] },
    { what: "root file system", value: of("rootfs"), rows: ["rootfs"] },
    { what: "inspector program", value: of("app/inspect.cjs"), rows: [["program-subject", "inspect.cjs"]] },
    { what: "prober program", value: of("app/probe.cjs"), rows: [["program-subject", "probe.cjs"]] },
    { what: "evidence", value: evidenceDigest, rows: [["evidence-file", evidenceFile]] },
    { what: "run.json, without its own digest", value: ownDigest(run), rows: ["run-self-digest"] },
    { what: "node", value: of("app/node"), rows: [] },
    { what: "runtime", value: `${runtime.version} at ${runtime.path}, ${runtime.digest}`, rows: [] },
    { what: "nonce", value: predicate.nonce, rows: ["nonce"] },
    { what: "caller\u2019s nonce", value: predicate.caller_nonce, rows: ["expect-nonce"] },
    { what: "CI run", value: ci === null ? null : `${ci.id}, attempt ${ci.attempt}`, rows: ["expect-run"] },
    { what: "started, judged", value: `${predicate.started_at}, ${predicate.judged_at}`, rows: [] },
    { what: "host", value: `kernel ${host.kernel}, ${host.architecture}, node ${host.node}`, rows: [] },
    { what: "privilege", value: predicate.privilege, rows: [] }
  ];
}
function originsOfReport(report) {
  return [
    { what: "packet", value: report.packet.digest, rows: [] },
    { what: "catalog", value: report.catalog.digest, rows: [] },
    { what: "evidence", value: report.attestation.evidence_digest, rows: [] },
    { what: "nonce", value: report.nonce, rows: [] },
    { what: "caller\u2019s nonce", value: report.caller_nonce, rows: [] },
    { what: "clock", value: report.clock, rows: [] }
  ];
}
function rowMark({ state, concludes }) {
  switch (state) {
    case "agrees":
      return mark("expected", state);
    case "differs":
      return mark("violation", state);
    case "not evidenced":
      return mark(concludes ? "open" : "asserted", state);
    case "not evaluated":
      return mark("open", state);
  }
}
function byNeed(rows) {
  const need = ({ state, concludes }) => state === "differs" ? 0 : state === "not evaluated" || state === "not evidenced" && concludes ? 1 : 2;
  return [...rows].sort((a, b) => need(a) - need(b));
}
function provenanceSections(run) {
  const { documents, report, verification, id } = run;
  const origins = documents !== null ? originsOf(documents) : report !== null ? originsOfReport(report) : [];
  const count = (state) => verification.rows.filter((row) => row.state === state).length;
  const differs = count("differs");
  return markup`<section aria-labelledby="${id}-origin">
<h3 id="${id}-origin">Provenance</h3>
<p class="lead">
A digest without a key shows accident, not a forger. Only what was expected from outside binds.
</p>
${table({
    caption: "What the run was made of",
    columns: ["what", "value", "standing"],
    rows: origins,
    cells: ({ what, value: value2, rows }) => [
      markup`${what}`,
      quote(value2),
      value2 === null ? markup`<span class="soft">none</span>` : standingMark(standingOf(verification, rows))
    ],
    whenEmpty: "Nothing could be read."
  })}
${documents === null ? nothing : markup`<h4>Taken on trust</h4>
<ul>
${documents.evidence.predicate.trusted.slice(0, 12).map((line) => markup`<li>${said(line)}</li>`)}
</ul>`}
</section>
<section aria-labelledby="${id}-rows">
<h3 id="${id}-rows">Where each statement comes from</h3>
<p>
${count("agrees")} agree, ${differs} differ, ${count("not evidenced")} are not evidenced, ${count("not evaluated")}
were not evaluated. Verification ended with code ${verification.exitCode}.
</p>
${(differs > 0 ? openDetails : closedDetails)(
    table({
      caption: "Rows of the verification, what contradicts first",
      columns: ["statement", "how", "state", "detail"],
      rows: byNeed(verification.rows),
      cells: (row) => [
        said(rowWords(row)),
        markup`${row.label}`,
        rowMark(row),
        row.detail.kind === "none" ? nothing : said(detailWords(row.detail))
      ],
      whenEmpty: "There is none.",
      shown: 300
    })
  )}
</section>`;
}
var openDetails = (body2) => markup`<details open>
<summary>All rows</summary>
${body2}
</details>`;
var closedDetails = (body2) => markup`<details>
<summary>All rows</summary>
${body2}
</details>`;

// src/view/style.ts
var { hash } = require("node:crypto");

// src/view/palette.ts
var palettes = {
  light: {
    paper: "#faf8f4",
    raised: "#f1eee7",
    rule: "#d8d3c8",
    ink: "#1f2227",
    soft: "#585c64",
    expected: "#1d4f8f",
    open: "#7a4e00",
    refused: "#9b2c1f",
    violation: "#86205f"
  },
  dark: {
    paper: "#15171b",
    raised: "#1d2026",
    rule: "#353a43",
    ink: "#e7e4dd",
    soft: "#a5a9b2",
    expected: "#93bcf4",
    open: "#e2b35c",
    refused: "#f39a8e",
    violation: "#ef93c9"
  }
};

// src/view/style.ts
var variables = (palette) => Object.entries(palette).map(([name, colour]) => `--${name}:${colour}`).join(";");
var sha256Source = (text) => `sha256-${hash("sha256", text, "base64")}`;
var states = ["expected", "open", "refused", "violation"].map((state) => `.${state}{--own:var(--${state})}`).join("");
var style = `
:root{color-scheme:light dark;${variables(palettes.light)};--own:var(--soft);
--text:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--display:"Iowan Old Style",P052,"Palatino Linotype",Palatino,"URW Palladio L",Georgia,serif;
--code:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
${states}.linked{--own:var(--expected)}.asserted{--own:var(--soft)}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 var(--text);overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,figure{margin:0}
a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--expected);outline-offset:3px;border-radius:2px}
main:focus,h2:focus{outline:none}
code,.q,.number,.pid{font-family:var(--code);font-size:.87em}
.q,.said{unicode-bidi:isolate;white-space:pre-wrap}
.soft,.lead,.more,.empty{color:var(--soft)}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1}
.top{border-bottom:1px solid var(--rule)}
.top div{max-width:78rem;margin:0 auto;padding:.9rem clamp(1rem,4vw,2.5rem) .8rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 2rem;align-items:baseline}
.top p{font-size:.85rem;color:var(--soft)}
.top b{color:var(--ink);font-weight:600}
h1{font:600 .95rem/1.4 var(--text)}
.frame{max-width:78rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem) 4rem}
nav{padding:.9rem 0;border-bottom:1px solid var(--rule);font-size:.85rem}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
nav a{display:inline-block;padding:.15rem 0;text-decoration-color:transparent}
nav a:hover{text-decoration-color:currentColor}
nav .mark{color:inherit}
nav .line-of{padding-left:1.15em;font-size:.9em}
.mark{display:inline-flex;align-items:baseline;gap:.42em;color:var(--own)}
.mark svg{flex:none;width:.72em;height:.72em;overflow:visible}
.fill{fill:var(--own)}
.line{fill:none;stroke:var(--own);stroke-width:1.5}
.dashed{stroke-dasharray:2.2 1.6}
.headline{padding:2.4rem 0 1.5rem;max-width:54rem}
.eyebrow{font-size:.82rem;color:var(--soft)}
h2{font:500 1.6rem/1.25 var(--display)}
.headline h2{margin:.7rem 0 .25rem;font-size:clamp(1.25rem,4.4vw,2.1rem);line-height:1.2}
.headline h2 code{font-size:.92em;font-weight:600;letter-spacing:-.01em}
.standing{font-size:.9rem;color:var(--soft)}
.standing .mark{margin-right:.5rem}
.means{margin-top:.9rem;font:400 1.2rem/1.5 var(--display);text-wrap:pretty}
.cards{margin-top:1.8rem;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,19.5rem),1fr))}
.card{background:var(--raised);border-radius:6px;padding:1.1rem 1.2rem 1.2rem}
h3{font:600 1rem/1.4 var(--text);display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}
h3 .mark,.figure .mark{font-weight:400;font-size:.82rem}
h3 .soft{font-weight:400;font-size:.78rem;letter-spacing:.04em}
.card h3{font-size:.82rem;color:var(--soft);margin-bottom:.7rem}
.never{border-top:1px solid var(--rule);padding-top:.9rem}
.never ul{list-style:none;padding:0;margin-top:.45rem;display:grid;gap:.6rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));font-size:.92rem}
.figure b{font:500 1.45rem/1.2 var(--display);margin-right:.2rem}
.figure{margin-bottom:.7rem}
.strip,.items-bar{display:block;width:100%;margin:.1rem 0 .55rem}
.strip{height:auto;max-width:20rem}
.items-bar{height:.7rem}
.ground{fill:var(--rule)}
.bar{fill:var(--own);stroke:var(--raised);stroke-width:1}
.bar.open{fill-opacity:.6}
.hollow{fill:var(--paper);stroke:var(--own);stroke-width:1}
.why{margin:.3rem 0 .6rem;font-size:1.08rem;max-width:46rem}
.why .line-of{font-size:.9rem}
.key{margin-top:.7rem;font-size:.8rem;color:var(--soft)}
.inline{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-bottom:.7rem}
.facts{font-size:.88rem;display:grid;gap:.3rem}
.facts div{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:.6rem}
dt{color:var(--soft)}
dd{margin:0;min-width:0}
.next{margin-top:1.2rem;padding-top:.9rem;border-top:1px solid var(--rule)}
.next ol{padding-left:1.3rem;margin-top:.4rem;display:grid;gap:.3rem;max-width:54rem}
section:not(.card,.next,.never){margin-top:2.8rem}
.lead{max-width:46rem;margin:.3rem 0 .8rem}
section>p+table,section>h3+table{margin-top:.8rem}
.after{margin-top:.7rem}
h4{font:600 .88rem/1.4 var(--text);margin:1.2rem 0 .3rem}
section ul{padding-left:1.2rem}
.legend ul{list-style:none;padding:0;margin:.6rem 0;display:grid;gap:.3rem}
.legend p{max-width:46rem;color:var(--soft)}
table{width:100%;border-collapse:collapse;font-size:.88rem;margin:.4rem 0 .6rem}
caption{text-align:left;color:var(--soft);font-size:.8rem;padding:.2rem 0 .45rem}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;font-weight:400;overflow:clip;min-width:5.5rem}
thead th{font-size:.78rem;color:var(--soft);border-bottom:1px solid var(--ink);padding-bottom:.3rem;white-space:nowrap}
tbody tr{border-bottom:1px solid var(--rule)}
tbody tr:last-child{border-bottom-color:transparent}
.number{font-variant-numeric:tabular-nums;font-size:.95rem;white-space:nowrap}
.tight,.plots figcaption .soft{white-space:nowrap}
.line-of{display:block}
details>summary{cursor:pointer;padding:.45rem 0}
summary::marker{color:var(--soft)}
.probes{border-top:1px solid var(--ink)}
.probe{border-bottom:1px solid var(--rule)}
.probe[open]{padding-bottom:.9rem}
.probe summary{display:grid;grid-template-columns:2.6rem minmax(12rem,1fr) 7.6rem minmax(15rem,1.35fr);gap:.1rem 1rem;align-items:baseline;list-style:none}
.probe summary::-webkit-details-marker{display:none}
.pid::before{content:"+ ";color:var(--soft)}
.probe[open] .pid::before{content:"\u2212 "}
.pid{white-space:nowrap}
.pmeta{font-size:.82rem;color:var(--soft)}
.probe>p,.probe>ul{max-width:52rem;margin:.35rem 0}
.control{font-size:.9rem}
.folded{border-top:1px solid var(--rule)}
.folded:first-of-type{margin-top:3rem;border-top-color:var(--ink)}
.folded>details>summary{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;padding:.9rem 0;align-items:baseline}
.folded>details>summary::before{content:"+";color:var(--soft);font-family:var(--code)}
.folded>details[open]>summary::before{content:"\u2212"}
.folded>details[open]{padding-bottom:2.5rem}
.comparison h3{margin-top:2rem}
.plots{display:grid;gap:1.6rem 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
.plots figcaption{font-size:.88rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;align-items:baseline}
.plot{display:block;width:100%;height:auto;margin:.2rem 0}
.axis{stroke:var(--rule);stroke-width:1}
.trace{stroke:var(--ink);stroke-width:1.25}
.values{font:.78rem/1.5 var(--code);color:var(--soft)}
@media (min-width:78rem){
.frame{display:grid;grid-template-columns:10.5rem minmax(0,1fr);gap:0 3rem}
nav{position:sticky;top:0;align-self:start;border:0;padding:2.6rem 0;max-height:100vh;overflow:auto}
nav ul{flex-direction:column}
}
@media screen and (max-width:58rem){
table,thead,tbody,tr,th,td,caption{display:block}
thead{min-width:0;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{padding:.55rem 0}
tbody tr:first-child{border-top:1px solid var(--ink)}
tbody th{font-weight:600;padding:.1rem 0 .25rem}
td{position:relative;padding:.12rem 0 .12rem 6.6rem;min-height:1.7em}
td::before{content:attr(data-head);position:absolute;left:0;top:.2rem;width:6rem;color:var(--soft);font-size:.8rem;line-height:1.3}
.probe summary{grid-template-columns:2.6rem minmax(0,1fr)}
.pstate,.pmeta{grid-column:2}
}
@media print{
:root{${variables(palettes.light)}}
body{background:none;font-size:9.5pt}
nav,.skip{display:none}
.frame{max-width:none;padding:0}
.card{border:1px solid var(--rule);break-inside:avoid}
th,td{min-width:0}
tr,figure,.probe summary{break-inside:avoid}
h2,h3,caption{break-after:avoid}
details::details-content{content-visibility:visible;display:block;height:auto}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
var styleSource = sha256Source(style);

// src/view/page.ts
var POLICY = `default-src 'none'; style-src '${styleSource}'; img-src data:; base-uri 'none'; form-action 'none'`;
var isPacketFirst = ({ report }) => report !== null && report.verdict !== "EVIDENCE_PRESENT";
var ICON = '<link rel="icon" href="data:,">';
function runSections(run) {
  const { documents, report } = run;
  const probed = documents === null ? nothing : probeSections(run, documents);
  const packet = report === null ? nothing : packetSections(run, report);
  const parts = isPacketFirst(run) ? [packet, probed] : [probed, packet];
  return markup`${firstScreen(run)} ${parts}
${run.unreadable === null ? matrixSection(run) : nothing}
${report === null ? nothing : markup`${driftSection(run, report)}${selfCheckSection(run, report)}`}
${provenanceSections(run)}`;
}
function renderRun(run) {
  const has = {
    documents: run.documents !== null,
    report: run.report !== null,
    packetFirst: isPacketFirst(run)
  };
  return { compared: toComparedRun(run), sections: runSections(run), has };
}
var NAMES = [
  ["probes", "Probes"],
  ["witness", "Witness"],
  ["items", "Items"],
  ["claims", "Claims"],
  ["matrix", "Matrix"],
  ["drift", "Drift"],
  ["p1", "Own check"],
  ["origin", "Provenance"],
  ["rows", "Verification"]
];
function contentsOfOne({ compared: { id }, has }) {
  const there = (name) => ["probes", "witness"].includes(name) ? has.documents : ["items", "claims", "drift", "p1"].includes(name) ? has.report : name === "matrix" ? has.documents || has.report : true;
  const ofPacket = ([name]) => name === "items" || name === "claims";
  const names = has.packetFirst ? [...NAMES.filter(ofPacket), ...NAMES.filter((one) => !ofPacket(one))] : NAMES;
  return markup`<li><a href="#${id}">Conclusion</a></li>
${names.filter(([name]) => there(name)).map(([name, word]) => markup`<li><a href="#${id}-${name}">${word}</a></li>`)}`;
}
function contents(runs) {
  const [first, ...others] = runs;
  if (first === void 0) return nothing;
  const own = others.length === 0 ? contentsOfOne(first) : markup`<li><a href="#comparison">Comparison</a></li>
${runs.map(
    ({ compared: { id, time, word, state } }) => markup`<li>
<a href="#${id}">${mark(state, time === null ? "unknown time" : shownTime(time).slice(0, 16))}<span class="line-of soft">${code(word)}</span></a></li>`
  )}`;
  return markup`<nav aria-label="On this page">
<ul>
${own}
<li><a href="#blocked">Blocked</a></li></ul></nav>`;
}
var legend = markup`<section class="legend" aria-labelledby="legend">
<h2 id="legend">How to read this page</h2>
<ul>
<li>
${standingMark("recomputed")}: made again when this page was made, from this release’s data or the
documents’ own observations.
</li>
<li>${standingMark("cross-checked")}: two documents say the same.</li>
<li>${standingMark("asserted")}: only the run says so.</li>
<li>${standingMark("contradicted")}: something else says otherwise.</li></ul>
<p>
This page shows and judges nothing: it is no approval, and it may not gate (may_gate=false,
decision_effect=NONE). A copy of it is worth what its sender is worth: <code>tki verify</code> over the
run’s own files is what counts.
</p></section>`;
function body(runs) {
  const [first, ...others] = runs;
  if (first === void 0) return nothing;
  if (others.length === 0)
    return markup`<article aria-labelledby="${first.compared.id}">${first.sections}</article>`;
  return markup`${comparisonSection(runs.map(({ compared }) => compared))}
${runs.map(({ compared: { id, time, word, state, standing }, sections }) => {
    const summary = markup`<summary>
${mark(state, code(word))}
<span>${time === null ? "unknown time" : shownTime(time)}</span> ${standingMark(standing)}
</summary>`;
    return markup`<article class="folded" aria-labelledby="${id}">
<details>${summary}${sections}</details></article> `;
  })}`;
}
var TITLE_WORDS = 160;
function titleOf({ word, reason, run }) {
  const clause = reason?.words == null ? "" : `: ${clip(reason.words, TITLE_WORDS)}`;
  const codeOf = reason?.code == null ? "" : ` (${reason.code})`;
  return `${word}${clause}${codeOf} \xB7 run ${run ?? "unknown"}`;
}
function toPage(given) {
  const order = byTime(given.map(({ compared }) => compared));
  const runs = order.flatMap((compared) => given.filter((one) => one.compared === compared));
  const [first] = runs;
  const title = runs.length === 1 && first !== void 0 ? titleOf(first.compared) : `${runs.length} runs beside each other`;
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
<h1>${first !== void 0 && runs.length === 1 ? "Inspection of one run" : title}</h1>
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
export {
  ICON,
  POLICY,
  renderRun,
  toPage
};
