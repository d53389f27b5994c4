// One entry, run read-only for a person at a terminal: the export's gate, preflight, session, role, limits and second look. Export step only.
// Must never write a packet, and never run what an export would refuse; a word that a human still has to write is said, not waved through.
import type { LoadedCatalog } from '../catalog/load.ts';
import type { Digest } from '../formats/digest.ts';
import type { CatalogEntry } from '../formats/documents.ts';
import { ITEM_LIMIT_BYTES, ROW_LIMIT } from '../formats/limits.ts';
import { UNREVIEWED, unreviewedMembers } from '../formats/unreviewed.ts';
import type { Approved, QueryPlan } from './approve.ts';
import { approve } from './approve.ts';
import { toBlocked } from './blocked.ts';
import { createParser } from './gate/parser.ts';
import type { SqlParser } from './gate/parser.ts';
import { readTextFacts } from './gate/text-facts.ts';
import { toPlace } from './gate/text-place.ts';
import type { Governed, Prepared } from './governed-read.ts';
import { askEntry, readGoverned } from './governed-read.ts';
import type { ExportOutcome } from './outcome.ts';
import { toPayload, withRemarks } from './packet/assemble.ts';
import { ExportProblem } from './problem.ts';
import { nearWords } from './reach/near-names.ts';
import type { ReachChecker } from './reach/preflight.ts';
import { whyItemFailed } from './server/refusals.ts';
import type { Secret } from './server/session.ts';
import type { StatementAnswer } from './server/statement.ts';
import type { Endpoint } from './server/transport.ts';
import { refuseEnvironment } from './server/transport.ts';
import { toWords } from './server/wire-notice.ts';

export interface TryPlan {
  id: string;
  purpose: string;
  catalog: LoadedCatalog;
  expectedCatalog?: Digest;
  endpoint: Endpoint;
  user: string;
  database: string;
  password: Secret | null;
}

export interface TryEffects {
  now(): Date;
  env: Readonly<Record<string, string | undefined>>;
  uid: number;
  signal?: AbortSignal;
}

/** What would keep this entry from being a COMPLETE item of a packet. */
export interface Obstacle {
  code: string;
  hint: string;
}

export interface Tried {
  kind: 'tried';
  id: string;
  columns: string[];
  rows: (string | null)[][];
  completeness: string;
  sqlstate: string | null;
  /** The planner's estimate; null where the server's words could not be read. */
  plan: { cost: string; rows: string } | null;
  milliseconds: number;
  /** What the text names, what it reaches through that, and what it may call. */
  relations: string[];
  reached: string[];
  mayCall: string[];
  viewFingerprints: Record<string, Digest>;
  obstacles: Obstacle[];
}

export type TryOutcome = Tried | Extract<ExportOutcome, { kind: 'blocked' }>;

/** The gate judges the rest of an entry whose author has not written everything yet. */
function asIfWritten(entry: CatalogEntry): CatalogEntry {
  const write = (text: string): string => text.replace(new RegExp(UNREVIEWED, 'gi'), 'written');
  const { purpose, notes, live_run_evidence, count_discipline: discipline } = entry;
  return {
    ...entry,
    ...(purpose === undefined ? {} : { purpose: write(purpose) }),
    ...(notes === undefined ? {} : { notes: write(notes) }),
    live_run_evidence: write(live_run_evidence),
    ...(discipline === undefined
      ? {}
      : {
          count_discipline: {
            ...discipline,
            confidence: write(discipline.confidence),
            denominator: write(discipline.denominator),
            match_key: write(discipline.match_key),
            population: write(discipline.population),
          },
        }),
  };
}

/** The catalog with that entry as if it were written; its digest stays that of the files. */
export function withoutUnreviewed(loaded: LoadedCatalog, id: string): LoadedCatalog {
  const entries = loaded.catalog.entries.map((entry) => (entry.id === id ? asIfWritten(entry) : entry));
  return { ...loaded, catalog: { ...loaded.catalog, entries } };
}

/** Runs one entry. Never throws: what goes wrong is a `blocked` outcome. */
export async function tryEntry(plan: TryPlan, effects: TryEffects): Promise<TryOutcome> {
  const started = effects.now().getTime();
  let executed = false;
  try {
    const parser = createParser();
    const query: QueryPlan = { ...plan, ids: [plan.id], catalog: withoutUnreviewed(plan.catalog, plan.id) };
    const [item] = await approve(query, parser);
    if (item === undefined)
      throw new ExportProblem('UNKNOWN_QUERY_ID', 'a document has no query to try; tki export reads it');
    refuseEnvironment(effects.env);
    const { uid, signal } = effects;
    const now = () => effects.now();
    const onConnected = () => {
      executed = true;
    };
    const session = { now, uid, signal, sessionName: 'tki-catalog-try', onConnected };
    const { read } = await readGoverned(plan, [item], parser, session, (governed) =>
      tryInside(plan, parser, now, governed),
    );
    return read;
  } catch (error) {
    const blocked = toBlocked(error, executed, effects.now().getTime() - started);
    if (blocked.kind === 'blocked') return blocked;
    throw error;
  }
}

async function tryInside(
  plan: TryPlan,
  parser: SqlParser,
  now: () => Date,
  { session, reach, prepared, atStart }: Governed,
): Promise<Tried> {
  const [{ item, viewFingerprints }] = prepared as [Prepared];
  const { entry, decision } = item;
  const estimate = toEstimate(await session.explain(entry.sql));
  await session.command('ROLLBACK TO SAVEPOINT item', 'ROLLBACK');
  session.guard.takeRemarks();
  const begun = now().getTime();
  const answer = await askEntry(session, entry);
  const milliseconds = now().getTime() - begun;
  const result = withRemarks(entry, toPayload(entry, answer), session.guard.takeRemarks());
  const reached = new Set<string>();
  for (const relation of decision.relations)
    for (const name of (await reach.check(relation, decision.calls)).relations) reached.add(name);
  const obstacles = [
    ...unreviewedObstacle(plan),
    ...driftObstacles(entry, viewFingerprints),
    ...(atStart.count === 0
      ? []
      : [{ code: 'SERVER_WARNED', hint: `${toWords(atStart)} before the first statement` }]),
    ...(await answerObstacles(item, answer, result, reach, parser)),
  ];
  const { completeness, sqlstate = null, payload } = result;
  return {
    kind: 'tried',
    id: entry.id,
    columns: answer.kind === 'rows' ? answer.columns.map(({ name }) => name) : [...entry.columns],
    rows: payload.kind === 'rows' ? payload.rows : payload.kind === 'count' ? [[payload.value]] : [],
    completeness,
    sqlstate,
    plan: estimate,
    milliseconds,
    relations: decision.relations,
    reached: [...reached].sort(),
    mayCall: decision.calls,
    viewFingerprints,
    obstacles,
  };
}

/** The first line of a plan. Whatever else a server says there is not shown. */
function toEstimate(answer: StatementAnswer): Tried['plan'] {
  const line = answer.kind === 'rows' ? answer.rows[0]?.[0] : undefined;
  const found = /\(cost=\d{1,20}\.\d\d\.\.(\d{1,20}\.\d\d) rows=(\d{1,20}) width=\d{1,20}\)$/.exec(
    line ?? '',
  );
  return found === null ? null : { cost: found[1] ?? '', rows: found[2] ?? '' };
}

function unreviewedObstacle({ catalog, id }: TryPlan): Obstacle[] {
  const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
  const open = entry === undefined ? [] : unreviewedMembers(entry);
  if (open.length === 0) return [];
  const hint = `${open.join(', ')} still say UNREVIEWED: a human writes them, and nothing is exported before`;
  return [{ code: 'UNREVIEWED', hint }];
}

function driftObstacles(
  { view_fingerprints: pinned }: CatalogEntry,
  found: Record<string, Digest>,
): Obstacle[] {
  const names = [...new Set([...Object.keys(pinned), ...Object.keys(found)])].sort();
  return names
    .filter((name) => pinned[name] !== found[name])
    .map((name) => ({
      code: 'VIEW_DRIFT',
      hint: `${name} is pinned as ${pinned[name] ?? 'nothing'} and found as ${found[name] ?? 'no view'}; read its definition, then pin it in view_fingerprints`,
    }));
}

async function answerObstacles(
  { entry, decision }: Approved,
  answer: StatementAnswer,
  result: ReturnType<typeof withRemarks>,
  reach: ReachChecker,
  parser: SqlParser,
): Promise<Obstacle[]> {
  const { completeness, sqlstate, remarks } = result;
  if (remarks !== undefined)
    return [
      { code: 'SERVER_WARNED', hint: `${toWords(remarks)} while it was read; its rows would be left out` },
    ];
  switch (completeness) {
    case 'COMPLETE':
    case 'EMPTY':
      return [];
    case 'TRUNCATED':
      return [
        {
          code: 'TRUNCATED',
          hint: `${String(ROW_LIMIT)} rows or ${String(ITEM_LIMIT_BYTES)} bytes are met; narrow it with WHERE, or count`,
        },
      ];
    case 'TIMEOUT':
      return [{ code: 'TIMEOUT', hint: 'five seconds were over; narrow it, or have the owner add an index' }];
    case 'ERROR':
      break;
  }
  if (sqlstate === '42703') {
    const missing = await missingColumns(entry, decision.relations, reach, parser);
    if (missing.length > 0) return missing;
  }
  if (sqlstate !== undefined)
    return [
      { code: `ERROR ${sqlstate}`, hint: whyItemFailed(sqlstate, entry.columns) ?? 'look up the SQLSTATE' },
    ];
  const names = answer.kind === 'rows' ? answer.columns.map(({ name }) => JSON.stringify(name)) : [];
  return [
    {
      code: 'COLUMNS_DIFFER',
      hint: `the answer has ${names.join(', ')}, and columns of the entry says ${JSON.stringify(entry.columns)}`,
    },
  ];
}

/** Which words of the text are no column of what it reads, each with its place and the names near it. */
async function missingColumns(
  entry: CatalogEntry,
  relations: readonly string[],
  reach: ReachChecker,
  parser: SqlParser,
): Promise<Obstacle[]> {
  const parsed = await parser.parse(entry.sql);
  const tree = parsed.kind === 'parsed' ? parsed.statements[0]?.tree : undefined;
  const { columns, given } = readTextFacts(tree);
  const known = relations.flatMap((relation) => reach.columnsOf(relation));
  return columns
    .filter(({ name }) => !known.includes(name) && !given.has(name))
    .map(({ name, offset }) => ({
      code: 'COLUMN_MISSING',
      hint: `${toPlace(entry.sql, offset)}: ${JSON.stringify(name)} is no column of ${relations.join(', ')}${nearWords(name, known)}`,
    }));
}
