import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  actionLine,
  causeMarkdown,
  join,
  known,
  lines,
  neverMeans,
  nextActions,
  nothing,
  occurredReasons,
  orNone,
  ours,
  ownSentences,
  promises,
  prose,
  verdictCause,
  verdictWords
} from "./chunk-UJBZB4IS.mjs";
import {
  markdownName,
  outFiles,
  ownCheckpointName,
  publishedName,
  reportName
} from "./chunk-MYUFLJTJ.mjs";
import {
  gatewayBasis,
  gatewayWords
} from "./chunk-RG4DWIAA.mjs";
import {
  verdictOrder
} from "./chunk-6OFJZD5Y.mjs";
import {
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells) => ({ source: `| ${cells.join(" | ")} |` });
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map((cells) => line(cells.map(({ source }) => source)));
  const left = rows.length - shown.length;
  const rest = left > 0 ? [nothing, prose`${left} more rows are in report.json.`] : [];
  const heads = header.source.split("|").map((head) => head.trim());
  return [line(heads), line(heads.map(() => "---")), ...shown, ...rest];
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var own = (sentence) => known(sentence, ownSentences);
var OF_ITEMS = "items[].";
var fieldName = (field) => field.startsWith(OF_ITEMS) ? prose`${field.slice(OF_ITEMS.length)} of each item` : prose`${field}`;
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes, runtime, grade, venue } = attestation;
  return prose`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
}
function gatewayServer(stated) {
  if (stated === void 0) return [];
  const { server, version, tool, tool_digest } = stated;
  return [
    [
      prose`gateway’s own words`,
      prose`${server} ${version}, tool ${tool}, described as ${tool_digest}; NOT_EVIDENCED`
    ]
  ];
}
function causeSection(report) {
  const cause = verdictCause(report);
  if (cause === null) return [];
  return [prose`${causeMarkdown(report)}.`, nothing, prose`${cause.finding.detail}`, nothing];
}
function firstScreen(report) {
  const { item_counts: counts, packet, catalog } = report;
  const facts = [
    [prose`verdict`, prose`${report.verdict} (exit code ${report.exit_code})`],
    [prose`attestation`, attestationLine(report.attestation)],
    [
      prose`items`,
      prose`${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${own(counts.population)})`
    ],
    [prose`integrity, origin`, prose`${ours(report.integrity)}, ${ours(report.origin)}`],
    [prose`packet`, prose`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
    [
      prose`catalog`,
      prose`${orNone(catalog.digest)}, ${ours(catalog.status)}, ${ours(catalog.seal)}, authority ${ours(report.catalog_authority)}`
    ],
    [prose`gateway`, prose`${orNone(packet.gateway)}; ${ours(gatewayWords(gatewayBasis(packet.gateway)))}`],
    ...gatewayServer(packet.native_gateway),
    [
      prose`run`,
      prose`${report.run} at ${report.clock}; where report.json names another run, the writing was stopped half way: rely on neither`
    ]
  ];
  const actions = nextActions(report);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    prose`# Inspection: ${ours(report.verdict)}`,
    nothing,
    ...causeSection(report),
    prose`Evidence only, wherever it is stored: decision_effect=${ours(report.decision_effect)}, may_gate=${report.may_gate}, production_mutation=${report.production_mutation}.`,
    nothing,
    ...markdownTable(prose`|`, facts, nothing),
    nothing,
    prose`## What it means`,
    own(verdictWords[report.verdict].means),
    prose`## What it does not mean`,
    ...neverMeans.map((line) => prose`- ${own(line)}`),
    prose`## What to do next`,
    ...shown.map((action) => prose`- ${actionLine(action)}`),
    ...left > 0 ? [prose`- ${left} more in the checkpoint.`] : []
  ];
}
function bySeverity(items) {
  const severity = (item) => verdictOrder.indexOf(item.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}
function promisesSection({ attestation }) {
  const open = attestation.unverified_promises;
  if (open === void 0) return [];
  const words = promises;
  const rows = open.map((id) => [
    prose`${id}`,
    Object.hasOwn(words, id) ? own(words[id] ?? "") : prose`not a promise that this release knows`
  ]);
  return [
    prose`## Promises of the sandbox that are unverified`,
    nothing,
    ...markdownTable(
      prose`promise | what is not kept`,
      rows,
      prose`None is named, which no engine’s sandbox can claim.`
    )
  ];
}
function findingsSection(report) {
  const rows = [
    ...report.findings.map((finding) => ({
      where: prose`packet`,
      finding
    })),
    ...bySeverity(report.items).flatMap(
      (item) => item.findings.map((finding) => ({ where: prose`${item.item_id}`, finding }))
    )
  ].map(({ where, finding }) => [
    where,
    ours(finding.verdict),
    prose`${finding.reason}`,
    prose`${finding.rule}`,
    prose`${finding.detail}`
  ]);
  return [
    prose`## Findings`,
    nothing,
    ...markdownTable(prose`where | verdict | reason | rule | detail`, rows, prose`None.`)
  ];
}
function itemsSection(report) {
  const items = bySeverity(report.items);
  const rows = items.map((item) => [
    prose`${item.position}`,
    prose`${item.item_id}`,
    ours(item.verdict),
    ours(item.availability),
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? nothing : prose`${item.rows}`,
    join(
      item.notes.map((note) => prose`${note}`),
      "; "
    ),
    join(
      (item.not_evaluated ?? []).map(({ rule, why }) => prose`${rule}: ${why}`),
      "; "
    )
  ]);
  const counts = items.flatMap((item) => {
    if (item.count === null) return [];
    const { value, surface, denominator, query, observation_ts, match_key, population, confidence } = item.count;
    return [
      [
        item.item_id,
        value,
        surface,
        denominator,
        query,
        observation_ts,
        match_key,
        population,
        confidence
      ].map((text) => prose`${text}`)
    ];
  });
  return [
    prose`## Items`,
    nothing,
    ...markdownTable(
      prose`at | item | verdict | availability | surface | precedence | authority | completeness | rows | notes | not evaluated`,
      rows,
      prose`No item was evaluated.`
    ),
    nothing,
    prose`## Counts, each with its denominator`,
    nothing,
    ...markdownTable(
      prose`item | value | surface | denominator | query | observed | match key | population | confidence`,
      counts,
      prose`None.`
    )
  ];
}
function claimsSection(report) {
  const rows = report.claims.map((claim) => [
    prose`${claim.id}`,
    prose`${claim.text}`,
    ours(claim.use),
    prose`${claim.expected}`,
    orNone(claim.observed),
    prose`${claim.relation}`,
    join(
      claim.items.map((item) => prose`${item.item_id} ${ours(item.availability)}`),
      ", "
    )
  ]);
  return [
    prose`## Claims of the reader`,
    nothing,
    prose`A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.`,
    nothing,
    ...markdownTable(
      prose`claim | text | use | expected | observed | relation | items`,
      rows,
      prose`No claims were given.`
    )
  ];
}
function driftSection(report) {
  const { status, reason, previous_digest, entries } = report.drift;
  const rows = entries.map((entry) => [
    prose`${entry.item_id}`,
    ours(entry.change),
    orNone(entry.before),
    orNone(entry.now)
  ]);
  return [
    prose`## Drift against a previous run`,
    nothing,
    prose`${ours(status)}: ${reason}; previous report ${orNone(previous_digest)}.`,
    nothing,
    ...markdownTable(prose`item | change | before | now`, rows, prose`No entries.`)
  ];
}
function boundarySections(report) {
  const matrix = report.matrix.map((row) => [
    own(row.row),
    own(row.title),
    ours(row.state),
    prose`${row.touched_by}`,
    row.why === void 0 ? nothing : prose`${row.why}`
  ]);
  const checks = report.self_check.checks.map((check) => [
    prose`${check.id}`,
    prose`${check.expected}`,
    prose`${check.observed}`,
    check.confirmed ? prose`as expected` : prose`not as expected`
  ]);
  const coverage = report.coverage.map((entry) => [
    fieldName(entry.field),
    entry.covered_by.length === 0 ? prose`nothing` : join(entry.covered_by.map(ours), ", "),
    join(
      (entry.not_evaluated ?? []).map(({ by, why }) => prose`${ours(by)}: ${why}`),
      "; "
    )
  ]);
  return [
    prose`## Matrix rows of this run (RECONSTRUCTED)`,
    nothing,
    prose`As expected: a rule ran to its end, and held on all that it had to. A row that was not evaluated says nothing, least of all that it is in order.`,
    nothing,
    ...markdownTable(prose`row | what | state | touched by | why`, matrix, prose`None.`),
    nothing,
    prose`## Self-check of the inspector (P1)`,
    nothing,
    report.self_check.confirmed ? prose`Confirmed before the packet was opened.` : prose`Not confirmed.`,
    nothing,
    ...markdownTable(prose`check | expected | observed | state`, checks, prose`It did not run.`),
    nothing,
    prose`## Which digest covers which field`,
    nothing,
    prose`A digest without a key shows accident, not a forger; only an expected digest from outside binds.`,
    nothing,
    ...markdownTable(prose`field | covered by | not evaluated`, coverage, prose`No item was evaluated.`)
  ];
}
function blockedSection(report) {
  const rows = report.blocked_capabilities.map(
    ({ id, title, state, why, unblocked_by }) => [id, title, state, why, unblocked_by].map(own)
  );
  return [
    prose`## What stays blocked`,
    nothing,
    prose`Constants of this release: no packet, flag or variable changes them.`,
    nothing,
    ...markdownTable(prose`id | what | state | why | unblocked by`, rows, prose`None listed.`),
    nothing,
    own(report.disclaimer)
  ];
}
function toMarkdown(report) {
  const sections = [
    firstScreen,
    promisesSection,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection
  ];
  const texts = sections.map((section) => section(report)).filter((section) => section.length > 0);
  return `${texts.map((section) => lines(section)).join("\n\n")}
`;
}

// src/report/checkpoint.ts
function done(report) {
  const { packet, item_counts: counts, attestation } = report;
  const points = [];
  if (attestation.status !== "NOT_ATTESTED") {
    points.push(prose`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report.self_check.confirmed)
    points.push(prose`The inspector confirmed its own boundary (P1) before it opened the packet.`);
  if (packet.digest !== null) points.push(prose`The packet was hashed: ${packet.digest}.`);
  if (counts.total > 0)
    points.push(prose`${counts.total} items were evaluated (${known(counts.population, ownSentences)}).`);
  if (report.claims.length > 0)
    points.push(prose`${report.claims.length} claims of the reader were compared.`);
  if (report.drift.status === "COMPARED") {
    const compared = report.drift.entries.filter(({ change }) => change !== "not compared").length;
    points.push(
      prose`${compared} of ${report.drift.entries.length} items were compared with a previous report.`
    );
  }
  return points.length > 0 ? points : [prose`Nothing beyond this document.`];
}
function notDone(report) {
  const open = [];
  if (report.attestation.status === "NOT_ATTESTED") open.push(prose`The sandbox was not attested.`);
  if (!report.self_check.confirmed) open.push(prose`The inspector's self-check (P1) was not confirmed.`);
  if (report.item_counts.total === 0) open.push(prose`No item was evaluated.`);
  const silent = report.matrix.filter(({ state }) => state === "not evaluated");
  if (silent.length > 0) {
    const rows = join(
      silent.map(({ row }) => known(row, ownSentences)),
      ", "
    );
    open.push(prose`Not evaluated, with the reason in report.md: matrix rows ${rows}.`);
  }
  if (report.origin === "NOT_EVIDENCED")
    open.push(prose`Who made the packet was not evidenced: no expected digest bound it.`);
  if (report.catalog_authority === "NOT_EVIDENCED")
    open.push(prose`The catalog was not bound by an expected digest; it is UNSEALED.`);
  return [
    ...open,
    prose`No venue approval was judged here: that is the verifier’s input.`,
    prose`No live KB or PG read, no command run, no KB write, no production change.`,
    prose`No statement about anything outside the surfaces that the packet names.`
  ];
}
function toCheckpoint(report) {
  const reasons = occurredReasons(report).map(
    ({ finding, occurrences }) => prose`${ours(finding.verdict)} / ${finding.reason}, ${occurrences} ${occurrences === 1 ? prose`time` : prose`times`}: ${finding.detail}`
  );
  const capabilities = join(
    report.blocked_capabilities.map(({ id }) => known(id, ownSentences)),
    ", "
  );
  const bullets = (points) => points.map((point) => prose`- ${point}`);
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
    nothing
  ]);
}

// src/report/triplet.ts
function toTriplet(report) {
  return {
    [reportName]: `${toCanonicalJson(report)}
`,
    [markdownName]: toMarkdown(report),
    [ownCheckpointName]: toCheckpoint(report)
  };
}
function toPublishedTriplet(report) {
  const triplet = toTriplet(report);
  return outFiles.map((name) => ({ name: publishedName(name, report.run), text: triplet[name] }));
}

export {
  markdownTable,
  toTriplet,
  toPublishedTriplet
};
