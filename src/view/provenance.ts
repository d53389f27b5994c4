// Where a run's data came from, digest by digest, each with its standing; and every row of the verification. Pure.
import { ownDigest, subjectDigest } from '../attestation/statement.ts';
import { detailWords } from '../attestation/verify/row-details.ts';
import { rowWords } from '../attestation/verify/row-words.ts';
import type { Named, Row, RowState } from '../attestation/verify/row.ts';
import type { Documents } from '../attestation/verify/read-documents.ts';
import type { Report } from '../formats/documents.ts';
import { mark } from './marks.ts';
import { markup, nothing, quote, said } from './markup.ts';
import type { Markup } from './markup.ts';
import { standingMark, standingOf } from './standing.ts';
import { table } from './table.ts';
import type { ViewedRun } from './viewed-run.ts';

interface Origin {
  readonly what: string;
  readonly value: string | null;
  /** Rows that would bear it out; none: nothing does. */
  readonly rows: readonly Named[];
}

/** What a whole run says of where it comes from. */
function originsOf({ run, evidence, evidenceFile, evidenceDigest, inspected }: Documents): Origin[] {
  const { predicate, subject } = evidence;
  const of = (name: string) => subjectDigest(subject, name);
  const { host, runtime, ci_run: ci } = predicate;
  return [
    { what: 'packet', value: inspected?.go.packet_digest ?? null, rows: ['given-packet', 'go-packet'] },
    { what: 'catalog', value: of('catalog'), rows: ['given-catalog'] },
    { what: 'claims', value: inspected?.go.claims_digest ?? null, rows: ['given-claims'] },
    { what: 'earlier report', value: inspected?.go.previous_digest ?? null, rows: ['given-previous'] },
    { what: 'policy', value: of('policy'), rows: [['policy-subject', 'policy']] },
    { what: 'filter source', value: of('filter-source'), rows: [['policy-subject', 'filter-source']] },
    { what: 'expectations', value: of('expectations'), rows: [['policy-subject', 'expectations']] },
    { what: 'root file system', value: of('rootfs'), rows: ['rootfs'] },
    { what: 'inspector program', value: of('app/inspect.cjs'), rows: [['program-subject', 'inspect.cjs']] },
    { what: 'prober program', value: of('app/probe.cjs'), rows: [['program-subject', 'probe.cjs']] },
    { what: 'evidence', value: evidenceDigest, rows: [['evidence-file', evidenceFile]] },
    { what: 'run.json, without its own digest', value: ownDigest(run), rows: ['run-self-digest'] },
    { what: 'node', value: of('app/node'), rows: [] },
    { what: 'runtime', value: `${runtime.version} at ${runtime.path}, ${runtime.digest}`, rows: [] },
    { what: 'nonce', value: predicate.nonce, rows: ['nonce'] },
    { what: 'caller’s nonce', value: predicate.caller_nonce, rows: ['expect-nonce'] },
    { what: 'CI run', value: ci === null ? null : `${ci.id}, attempt ${ci.attempt}`, rows: ['expect-run'] },
    { what: 'started, judged', value: `${predicate.started_at}, ${predicate.judged_at}`, rows: [] },
    { what: 'host', value: `kernel ${host.kernel}, ${host.architecture}, node ${host.node}`, rows: [] },
    { what: 'privilege', value: predicate.privilege, rows: [] },
  ];
}

/** A BLOCKED run's report is all that there is, and nothing bears it out. */
function originsOfReport(report: Report): Origin[] {
  return [
    { what: 'packet', value: report.packet.digest, rows: [] },
    { what: 'catalog', value: report.catalog.digest, rows: [] },
    { what: 'evidence', value: report.attestation.evidence_digest, rows: [] },
    { what: 'nonce', value: report.nonce, rows: [] },
    { what: 'caller’s nonce', value: report.caller_nonce, rows: [] },
    { what: 'clock', value: report.clock, rows: [] },
  ];
}

function rowMark({ state, concludes }: Row): Markup {
  switch (state) {
    case 'agrees':
      return mark('expected', state);
    case 'differs':
      return mark('violation', state);
    case 'not evidenced':
      return mark(concludes ? 'open' : 'asserted', state);
    case 'not evaluated':
      return mark('open', state);
  }
}

// What contradicts first, then what stays open, then the rest in the verifier's own order.
function byNeed(rows: readonly Row[]): Row[] {
  const need = ({ state, concludes }: Row): number =>
    state === 'differs' ? 0 : state === 'not evaluated' || (state === 'not evidenced' && concludes) ? 1 : 2;
  return [...rows].sort((a, b) => need(a) - need(b));
}

/** Digests and facts of origin, then all rows of the verification. */
export function provenanceSections(run: ViewedRun): Markup {
  const { documents, report, verification, id } = run;
  const origins = documents !== null ? originsOf(documents) : report !== null ? originsOfReport(report) : [];
  const count = (state: RowState): number => verification.rows.filter((row) => row.state === state).length;
  const differs = count('differs');
  return markup`<section aria-labelledby="${id}-origin">
<h3 id="${id}-origin">Provenance</h3>
<p class="lead">
A digest without a key shows accident, not a forger. Only what was expected from outside binds.
</p>
${table({
  caption: 'What the run was made of',
  columns: ['what', 'value', 'standing'],
  rows: origins,
  cells: ({ what, value, rows }) => [
    markup`${what}`,
    quote(value),
    value === null ? markup`<span class="soft">none</span>` : standingMark(standingOf(verification, rows)),
  ],
  whenEmpty: 'Nothing could be read.',
})}
${
  documents === null
    ? nothing
    : markup`<h4>Taken on trust</h4>
<ul>
${documents.evidence.predicate.trusted.slice(0, 12).map((line) => markup`<li>${said(line)}</li>`)}
</ul>`
}
</section>
<section aria-labelledby="${id}-rows">
<h3 id="${id}-rows">Where each statement comes from</h3>
<p>
${count('agrees')} agree, ${differs} differ, ${count('not evidenced')} are not evidenced, ${count('not evaluated')}
were not evaluated. Verification ended with code ${verification.exitCode}.
</p>
${(differs > 0 ? openDetails : closedDetails)(
  table({
    caption: 'Rows of the verification, what contradicts first',
    columns: ['statement', 'how', 'state', 'detail'],
    rows: byNeed(verification.rows),
    cells: (row) => [
      said(rowWords(row)),
      markup`${row.label}`,
      rowMark(row),
      row.detail.kind === 'none' ? nothing : said(detailWords(row.detail)),
    ],
    whenEmpty: 'There is none.',
    shown: 300,
  }),
)}
</section>`;
}

const openDetails = (body: Markup): Markup =>
  markup`<details open>
<summary>All rows</summary>
${body}
</details>`;
const closedDetails = (body: Markup): Markup =>
  markup`<details>
<summary>All rows</summary>
${body}
</details>`;
