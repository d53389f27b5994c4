// The governed export step on one page: plan in, packet or problem out. Entry of dist/export.mjs, holds the database driver.
// Must never run inside the inspector's sandbox, and never hand out a packet after a check that failed.
import type { LoadedCatalog } from '../catalog/assemble.ts';
import { ownLists } from '../formats/catalog-lists.ts';
import type { Digest } from '../formats/digest.ts';
import type { CatalogEntry } from '../formats/documents.ts';
import type { Approved } from './approve.ts';
import { approve } from './approve.ts';
import { toBlocked } from './blocked.ts';
import type { Result } from './packet/assemble.ts';
import { toPayload, withRemarks } from './packet/assemble.ts';
import type { EncodedRows } from './packet/encoded-rows.ts';
import { createEncodedRows } from './packet/encoded-rows.ts';
import { hasDrifted, toItemNotes, toNotes, toSummary } from './packet/item-summary.ts';
import type { Governed } from './governed-read.ts';
import { askEntry, readGoverned } from './governed-read.ts';
import type { ExportOutcome, ItemSummary } from './outcome.ts';
import { toPacketId } from './packet/packet-id.ts';
import type { PacketSink, PacketWriter } from './packet/packet-writer.ts';
import { startPacket } from './packet/packet-writer.ts';
import type { SqlParser } from './gate/parser.ts';
import { createParser } from './gate/parser.ts';
import type { ReachChecker } from './reach/preflight.ts';
import type { KbAccess } from './knowledge-base/kb-transport.ts';
import { approveDocuments, readKnowledgeBase } from './knowledge-base/knowledge-base.ts';
import { ExportProblem } from './problem.ts';
import type { SessionFacts } from './server/session-checks.ts';
import type { Secret, Session } from './server/session.ts';
import type { Mechanism } from './server/scram.ts';
import type { Endpoint } from './server/transport.ts';
import type { Remarks } from './server/wire-notice.ts';
import { toWords } from './server/wire-notice.ts';
import { refuseEnvironment } from './server/transport.ts';

/** Said in every packet: this gate imitates the native gateway of Article 13, it is not that gateway. */
export const GATEWAY = 'EMULATED_tki-0.1';

export interface ExportPlan {
  ids: readonly string[];
  purpose: string;
  catalog: LoadedCatalog;
  /** The catalog's digest as the caller knows it from elsewhere; required of a catalog with lists of its own. */
  expectedCatalog?: Digest;
  endpoint: Endpoint;
  user: string;
  database: string;
  /** Null where a trusted unix socket asks for none. */
  password: Secret | null;
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

/** Runs one export. Never throws: what goes wrong is a `blocked` outcome. */
export async function exportPacket(plan: ExportPlan, effects: ExportEffects): Promise<ExportOutcome> {
  const started = effects.now().getTime();
  let executed = false;
  try {
    const parser = createParser();
    const approved = await approve(plan, parser);
    const documents = approveDocuments(plan);
    refuseEnvironment(effects.env);
    const packetId = toPacketId(effects);
    const run =
      approved.length === 0
        ? beginWithoutDatabase(effects)
        : await readAll(plan, approved, packetId, parser, effects, () => (executed = true));
    if (documents.length > 0) executed = true;
    const read = await readKnowledgeBase(documents, plan.knowledgeBase, run.packet, effects);
    const items = [...run.items, ...read.items];
    if (effects.signal?.aborted === true)
      throw new ExportProblem('INTERRUPTED', 'the export was stopped; nothing was written');
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
      complete: items.every(
        ({ completeness, problem }) => completeness === 'COMPLETE' && problem === undefined,
      ),
      items,
      notes: [...toNotes(approved.map(({ entry }) => entry)), ...run.notes, ...read.notes],
      milliseconds: effects.now().getTime() - started,
    };
  } catch (error) {
    return toBlocked(error, executed, effects.now().getTime() - started);
  }
}

interface Run {
  packet: PacketWriter;
  items: ItemSummary[];
  /** Null where no database was read. */
  facts: SessionFacts | null;
  /** By which the server proved that it knows the password; null on a socket that asked for none. */
  mechanism: Mechanism | null;
  notices: number;
  notifications: number;
  notes: string[];
}

/** A packet of documents alone: its time is before the first of them. */
function beginWithoutDatabase(effects: ExportEffects): Run {
  const snapshot = { observedAt: effects.now().toISOString(), sourceRevision: 'kb' };
  const packet = startPacket(snapshot, effects.spool);
  return { packet, items: [], facts: null, mechanism: null, notices: 0, notifications: 0, notes: [] };
}

async function readAll(
  plan: ExportPlan,
  approved: readonly Approved[],
  packetId: string,
  parser: SqlParser,
  effects: ExportEffects,
  onConnected: () => void,
): Promise<Run> {
  const { uid, signal } = effects;
  const session = { now: () => effects.now(), uid, signal, sessionName: packetId, onConnected };
  const { read, ...server } = await readGoverned(plan, approved, parser, session, (governed) =>
    readItems(plan, governed, effects),
  );
  return { ...read, ...server };
}

/** One item after the other, and only its summary is kept: a packet can be larger than what this process may hold. */
async function readItems(
  plan: ExportPlan,
  { session, facts, reach, prepared, observedAt, atStart }: Governed,
  effects: ExportEffects,
): Promise<Pick<Run, 'packet' | 'items' | 'facts' | 'notes'>> {
  const packet = startPacket({ observedAt, sourceRevision: toRevision(facts) }, effects.spool);
  const items: ItemSummary[] = [];
  const notes = [...toStartNotes(atStart), ...toReadNotes(reach, facts)];
  const guarded = [...reach.reached.guarded];
  const rows = createEncodedRows();
  const lists = ownLists(plan.catalog.catalog);
  for (const { item: approved, viewFingerprints } of prepared) {
    const { entry } = approved;
    const before = effects.now().getTime();
    const result = { entry, viewFingerprints, lists, ...(await readItem(session, entry, rows)) };
    const item = toSummary(packet.add(result), hasDrifted(result), effects.now().getTime() - before);
    items.push(item);
    notes.push(...toItemNotes(result, item, guarded));
  }
  return { packet, items, facts, notes };
}

const toStartNotes = (atStart: Remarks): string[] =>
  atStart.count === 0 ? [] : [`SERVER_WARNED: ${toWords(atStart)} before the first statement`];

/** What is true of every item that was read, and that no item shows. */
const toReadNotes = ({ reached }: ReachChecker, { preloaded }: SessionFacts): string[] => [
  ...[...reached.only].map(
    (relation) =>
      `ONLY: a view reads ${relation} without its partitions and children: their rows are in no figure`,
  ),
  ...[...reached.unlogged].map(
    (relation) =>
      `UNLOGGED: ${relation} is empty after a crash of the server: its rows, and counts of them, go back to then at most`,
  ),
  ...(preloaded.length === 0
    ? []
    : [
        `PRELOADED: session_preload_libraries is set for this role or database, ${preloaded.join('; ')}: a library ran in the session before anything could be checked`,
      ]),
];

async function readItem(
  session: Session,
  entry: CatalogEntry,
  rows: EncodedRows,
): Promise<Pick<Result, 'payload' | 'completeness' | 'sqlstate' | 'remarks'>> {
  rows.clear();
  // A count is one value that is checked; rows are only written down.
  const taken = entry.result === 'rows' ? rows : undefined;
  const answer = await askEntry(
    session,
    entry,
    taken && ((bytes, start, end) => taken.addMessage(bytes, start, end)),
  );
  return withRemarks(entry, toPayload(entry, answer, taken), session.guard.takeRemarks());
}

const toRevision = ({ serverVersion, snapshot }: SessionFacts): string =>
  `pg:${String(serverVersion)};snapshot:${snapshot}`;

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
      plan.endpoint.kind === 'unix'
        ? 'unix socket, owner checked'
        : `TLS, certificate checked, ${run.mechanism ?? 'SCRAM-SHA-256'}`,
    server_version_num: String(run.facts.serverVersion),
    event_triggers: String(run.facts.eventTriggers.length),
    login_event_triggers: String(
      run.facts.eventTriggers.filter((trigger) => trigger.endsWith('(login)')).length,
    ),
    // Only what is set for the role or the database can be seen: the server's own is for superusers to read.
    ...(run.facts.preloaded.length === 0
      ? {}
      : { session_preload_libraries: run.facts.preloaded.join('; ') }),
    notices: String(run.notices),
    notifications: String(run.notifications),
  };
}
