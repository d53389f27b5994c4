// The governed export step on one page: plan in, packet or problem out. Entry of dist/export.mjs, holds the database driver.
// Must never run inside the inspector's sandbox, and never hand out a packet after a check that failed.
import type { LoadedCatalog } from '../catalog/load.ts';
import type { Digest } from '../formats/digest.ts';
import type { CatalogEntry } from '../formats/documents.ts';
import { ITEM_LIMIT_BYTES, QUERY_LIMIT, ROW_LIMIT } from '../formats/limits.ts';
import { joinsWith } from '../formats/prohibition.ts';
import type { Result } from './assemble.ts';
import { toPayload } from './assemble.ts';
import { RUN_DEADLINE_MS } from './export-limits.ts';
import { readViewFingerprints } from './fingerprint.ts';
import type { Accepted } from './gate.ts';
import { judgeEntry } from './judge-entry.ts';
import type { EncodedRows } from './encoded-rows.ts';
import { createEncodedRows } from './encoded-rows.ts';
import type { ExportOutcome, ItemSummary } from './outcome.ts';
import type { AddedItem, PacketSink, PacketWriter } from './packet-writer.ts';
import { startPacket } from './packet-writer.ts';
import type { SqlParser } from './parser.ts';
import { createParser } from './parser.ts';
import type { ReachChecker } from './preflight.ts';
import { loadReachChecker } from './preflight.ts';
import type { KbAccess } from './kb-transport.ts';
import { approveDocuments, isDocument, readKnowledgeBase } from './knowledge-base.ts';
import { ExportProblem } from './problem.ts';
import { readDefinitions, recheck } from './recheck.ts';
import type { Session, SessionFacts } from './session.ts';
import { assertSafe, begin, openSession } from './session.ts';
import type { Endpoint } from './transport.ts';
import { refuseEnvironment } from './transport.ts';

/** Said in every packet: this gate imitates the native gateway of Article 13, it is not that gateway. */
export const GATEWAY = 'EMULATED_tki-0.1';

/** The databases of seed 002; a catalog can name fewer, never others. `postgres` is not among them. */
const databases: readonly string[] = ['directus', 'incomex_metadata', 'workflow'];

export interface ExportPlan {
  ids: readonly string[];
  purpose: string;
  catalog: LoadedCatalog;
  endpoint: Endpoint;
  user: string;
  database: string;
  /** Null where a trusted unix socket asks for none. */
  password: string | null;
  /** Where documents are read; needed only where one is asked for. */
  knowledgeBase?: KbAccess;
  /** Who exports, as they say; nothing here proves it. */
  exporter: string;
}

export interface ExportEffects {
  now(): Date;
  /** Of at least 4 bytes; only makes packet ids differ. */
  randomHex(): string;
  env: Readonly<Record<string, string | undefined>>;
  uid: number;
  /** Ends the run wherever it is; the statement that runs is cancelled on the server. */
  signal?: AbortSignal;
  /** Gets the packet's bytes as they are made. They are a packet only where the outcome is `exported`. */
  spool: PacketSink;
}

interface Approved {
  entry: CatalogEntry;
  decision: Accepted;
}

/** Runs one export. Never throws: what goes wrong is a `blocked` outcome. */
export async function exportPacket(plan: ExportPlan, effects: ExportEffects): Promise<ExportOutcome> {
  const started = effects.now().getTime();
  let executed = false;
  try {
    const parser = createParser();
    const approved = await approve(plan, parser);
    const documents = approveDocuments(plan);
    refuseEnvironment(effects.env);
    const stamp = effects
      .now()
      .toISOString()
      .replaceAll(/[-:]|\.\d+/g, '');
    const packetId = `PKT-${stamp}-${effects.randomHex().slice(0, 8)}`;
    const run =
      approved.length === 0
        ? beginWithoutDatabase(effects)
        : await readAll(plan, approved, packetId, parser, effects, () => (executed = true));
    if (documents.length > 0) executed = true;
    const read = await readKnowledgeBase(documents, plan.knowledgeBase, run.packet, effects);
    const items = [...run.items, ...read.items];
    if (effects.signal?.aborted === true)
      throw new ExportProblem('INTERRUPTED', 'the export was told to stop; nothing was written');
    const { digest, manifestHash } = run.packet.end({
      packetId,
      catalogDigest: plan.catalog.digest,
      gateway: GATEWAY,
      exporter: { ...toExporter(plan, run), ...read.exporter },
      purpose: plan.purpose,
    });
    return {
      kind: 'exported',
      packetId,
      digest,
      manifestHash,
      complete: items.every(({ completeness }) => completeness === 'COMPLETE'),
      items,
      notes: [...toNotes(approved), ...run.notes, ...read.notes],
      milliseconds: effects.now().getTime() - started,
    };
  } catch (error) {
    const problem =
      error instanceof ExportProblem
        ? error
        : new ExportProblem(
            'INTERNAL',
            'the export step failed in a way it does not know; nothing was written',
          );
    const { code, hint, sqlstate } = problem;
    return {
      kind: 'blocked',
      code,
      hint,
      sqlstate: sqlstate ?? null,
      executed,
      milliseconds: effects.now().getTime() - started,
    };
  }
}

/** What can be refused without a server: ids, database, catalog entries, and each text by the gate. */
async function approve(plan: ExportPlan, parser: SqlParser): Promise<Approved[]> {
  const { ids, catalog } = plan;
  if (plan.purpose.trim() === '') throw new ExportProblem('PURPOSE_MISSING', 'say what the export is for');
  if (ids.length === 0)
    throw new ExportProblem('NO_QUERY_ID', 'name at least one query; tki catalog list shows them');
  if (ids.includes('all')) throw new ExportProblem('ALL_REFUSED', 'there is no "all": name each query');
  if (ids.length > QUERY_LIMIT)
    throw new ExportProblem('TOO_MANY_QUERIES', `at most ${String(QUERY_LIMIT)} queries in one export`);
  if (new Set(ids).size !== ids.length)
    throw new ExportProblem('DUPLICATE_QUERY_ID', 'a query is named twice');
  const queries = ids.filter((id) => !isDocument(id, catalog));
  if (
    queries.length > 0 &&
    (!databases.includes(plan.database) || !(catalog.catalog.databases as string[]).includes(plan.database))
  ) {
    throw new ExportProblem('DATABASE_DENIED', `the database is not on the list: ${databases.join(', ')}`);
  }
  const approved: Approved[] = [];
  for (const id of queries) {
    const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
    if (entry === undefined)
      throw new ExportProblem('UNKNOWN_QUERY_ID', `${id} is not in the catalog; nothing was executed`);
    approved.push({ entry, decision: await approveEntry(entry, plan, parser) });
  }
  return approved;
}

async function approveEntry(entry: CatalogEntry, plan: ExportPlan, parser: SqlParser): Promise<Accepted> {
  const [database] = entry.governed_surface.split('.');
  if (database !== plan.database) {
    throw new ExportProblem('DATABASE_DENIED', `${entry.id} belongs to the database ${database ?? ''}`);
  }
  const decision = await judgeEntry(entry, plan.catalog.catalog, parser);
  if (decision.kind === 'accepted') return decision;
  throw new ExportProblem(
    'ENTRY_DENIED',
    `${entry.id}: ${decision.code} at ${decision.where}: ${decision.hint}`,
  );
}

interface Run {
  packet: PacketWriter;
  items: ItemSummary[];
  /** Null where no database was read. */
  facts: SessionFacts | null;
  notices: number;
  notifications: number;
  notes: string[];
}

/** A packet of documents alone: its time is before the first of them. */
function beginWithoutDatabase(effects: ExportEffects): Run {
  const snapshot = { observedAt: effects.now().toISOString(), sourceRevision: 'kb' };
  const packet = startPacket(snapshot, effects.spool);
  return { packet, items: [], facts: null, notices: 0, notifications: 0, notes: [] };
}

/** One connection, one snapshot: connect, lock, assert, preflight, read, commit, close. */
async function readAll(
  plan: ExportPlan,
  approved: readonly Approved[],
  packetId: string,
  parser: SqlParser,
  effects: ExportEffects,
  onConnected: () => void,
): Promise<Run> {
  const { endpoint, user, database, password } = plan;
  const { uid, signal } = effects;
  await using session = await openSession({ endpoint, user, database, password, packetId, uid, signal });
  onConnected();
  const timer = setTimeout(
    () => session.guard.refuse('RUN_DEADLINE', 'the export took longer than one moment may'),
    RUN_DEADLINE_MS,
  );
  try {
    // Before the snapshot: what the packet calls its time is never later than what it shows.
    const observedAt = effects.now().toISOString();
    const relations = [...new Set(approved.flatMap(({ decision }) => decision.relations))].sort();
    await begin(session, relations);
    const facts = await assertSafe(session, database);
    const reach = await loadReachChecker(session, facts.roleOid, relations);
    const prepared: { entry: CatalogEntry; viewFingerprints: Record<string, Digest> }[] = [];
    for (const item of approved) {
      const viewFingerprints = await preflight(session, item, reach, plan, parser);
      prepared.push({ entry: item.entry, viewFingerprints });
    }
    const definitions = await readDefinitions(session, reach.reached());
    const packet = startPacket({ observedAt, sourceRevision: toRevision(facts) }, effects.spool);
    const items: ItemSummary[] = [];
    const notes: string[] = [];
    const rows = createEncodedRows();
    await session.command('SAVEPOINT item', 'SAVEPOINT');
    // One after the other, and only its summary is kept: a packet can be larger than what this process may hold.
    for (const { entry, viewFingerprints } of prepared) {
      const before = effects.now().getTime();
      const result = { entry, viewFingerprints, ...(await readItem(session, entry, rows)) };
      const item = toSummary(packet.add(result), effects.now().getTime() - before);
      items.push(item);
      notes.push(...toItemNotes(result, item));
    }
    await session.command('COMMIT', 'COMMIT');
    await recheck(session, database, definitions);
    const { notices, notifications } = session.guard.counts;
    return { packet, items, facts, notices, notifications, notes };
  } finally {
    clearTimeout(timer);
  }
}

async function preflight(
  session: Session,
  { entry, decision }: Approved,
  reach: ReachChecker,
  plan: ExportPlan,
  parser: SqlParser,
): Promise<Record<string, Digest>> {
  const views = new Map<string, string>();
  const reached = new Set<string>();
  for (const relation of decision.relations) {
    const found = await reach.check(relation);
    for (const [name, oid] of found.views) views.set(name, oid);
    for (const name of found.relations) reached.add(name.slice(name.indexOf('.') + 1));
  }
  for (const pair of joinsWith(plan.catalog.catalog.prohibited.joins)) {
    if (pair.every((name) => reached.has(name))) {
      throw new ExportProblem(
        'PROHIBITED_JOIN',
        `${entry.id} reaches ${pair.join(' and ')} through its views`,
      );
    }
  }
  const surface = entry.governed_surface.slice(entry.governed_surface.indexOf('.') + 1);
  const kind = ['v', 'm'].includes(reach.kindOf(surface)) ? 'pg_view' : 'pg_table';
  if (kind !== entry.surface_kind) {
    throw new ExportProblem(
      'SURFACE_KIND_DIFFERS',
      `${surface} is a ${kind}, and the catalog has it as ${entry.surface_kind}`,
    );
  }
  for (const { relation, column } of decision.columns) {
    // `t.f` without a column f is a call of f(t).
    if (!reach.columnsOf(relation).includes(column)) {
      throw new ExportProblem(
        'COLUMN_MISSING',
        `${relation} has no column ${column}; the text would call a function of that name`,
      );
    }
  }
  return readViewFingerprints(session, views, parser);
}

async function readItem(
  session: Session,
  entry: CatalogEntry,
  rows: EncodedRows,
): Promise<Pick<Result, 'payload' | 'completeness' | 'sqlstate'>> {
  rows.clear();
  // A count is one value that is looked at; rows are only written down.
  const taken = entry.result === 'rows' ? rows : undefined;
  const limits = { bytes: ITEM_LIMIT_BYTES, rows: ROW_LIMIT + 1 };
  const answer = await session.ask(entry.sql, limits, taken && ((body) => taken.addMessage(body)));
  // The first error aborts a transaction; the savepoint keeps it to its item, and is there for the next one.
  if (answer.kind === 'error') await session.command('ROLLBACK TO SAVEPOINT item', 'ROLLBACK');
  if (session.guard.transaction !== 'T')
    throw new ExportProblem('PROTOCOL_VIOLATION', 'the server left our transaction');
  return toPayload(entry, answer, taken);
}

const toRevision = ({ serverVersion, snapshot }: SessionFacts): string =>
  `pg:${String(serverVersion)};snapshot:${snapshot}`;

const toSummary = ({ item, rows }: AddedItem, milliseconds: number): ItemSummary => ({
  id: item.item_id,
  completeness: item.tki?.completeness ?? 'ERROR',
  sqlstate: item.tki?.sqlstate ?? null,
  rows,
  milliseconds,
  contentHash: item.source_metadata.content_hash,
});

/** What a reader of the summary would otherwise have to find out: why rows are missing, and that a view is another one. */
function toItemNotes(result: Result, { id, completeness, rows }: ItemSummary): string[] {
  const notes: string[] = [];
  if (completeness === 'TRUNCATED') {
    const limit =
      rows === ROW_LIMIT ? `${String(ROW_LIMIT)} rows` : `${String(ITEM_LIMIT_BYTES)} bytes of one item`;
    notes.push(`TRUNCATED: ${id} stops after its first ${String(rows)} rows, at the limit of ${limit}`);
  }
  if (hasDrifted(result)) notes.push(`VIEW_DRIFT: ${id} reads a view that is not the one that was pinned`);
  return notes;
}

function hasDrifted({ entry, viewFingerprints }: Result): boolean {
  const pinned = Object.entries(entry.view_fingerprints);
  return (
    pinned.length !== Object.keys(viewFingerprints).length ||
    pinned.some(([name, digest]) => viewFingerprints[name] !== digest)
  );
}

/** A dual report has both corpora: one alone is noted, never refused. */
function toNotes(approved: readonly Approved[]): string[] {
  const corpora = new Set(
    approved.flatMap(({ entry }) => (entry.corpus === undefined ? [] : [entry.corpus])),
  );
  if (corpora.size !== 1) return [];
  const [present] = corpora;
  return [
    `DUAL_REPORT: ${present ?? ''} is here without its counterpart; the two corpora are reported together and never joined`,
  ];
}

function toExporter(plan: ExportPlan, run: Run): Record<string, string> {
  const stated = {
    stated_by: plan.exporter,
    human_operator: 'NOT_EVIDENCED',
    program: GATEWAY.replace('EMULATED_', ''),
  };
  if (run.facts === null) return stated;
  return {
    ...stated,
    role: run.facts.role,
    database: plan.database,
    transport:
      plan.endpoint.kind === 'unix' ? 'unix socket, owner checked' : 'TLS, server verified, SCRAM-SHA-256',
    server_version_num: String(run.facts.serverVersion),
    event_triggers: String(run.facts.eventTriggers.length),
    login_event_triggers: String(
      run.facts.eventTriggers.filter((trigger) => trigger.endsWith('(login)')).length,
    ),
    notices: String(run.notices),
    notifications: String(run.notifications),
  };
}
