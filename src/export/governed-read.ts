// One connection, one snapshot: connect, lock, assert, preflight, read, commit, look again, close. Export step only.
// Must never hand on what was read before the second look has passed: an owner may change a view while we read.
import type { LoadedCatalog } from '../catalog/load.ts';
import type { Digest } from '../formats/digest.ts';
import type { CatalogEntry } from '../formats/documents.ts';
import { ITEM_LIMIT_BYTES, ROW_LIMIT } from '../formats/limits.ts';
import type { Approved } from './approve.ts';
import { RUN_DEADLINE_MS } from './export-limits.ts';
import type { SqlParser } from './gate/parser.ts';
import { ExportProblem } from './problem.ts';
import { refuseStaleCollations } from './reach/collation-versions.ts';
import { preflightEntry } from './reach/entry-preflight.ts';
import type { ReachChecker } from './reach/preflight.ts';
import { loadReachChecker } from './reach/preflight.ts';
import { readDefinitions, recheck } from './reach/recheck.ts';
import type { Mechanism } from './server/scram.ts';
import type { SessionFacts } from './server/session-checks.ts';
import { assertSafe } from './server/session-checks.ts';
import type { Secret, Session } from './server/session.ts';
import { begin, openSession } from './server/session.ts';
import type { StatementAnswer } from './server/statement.ts';
import type { TakeRow } from './server/wire-answer.ts';
import type { Endpoint } from './server/transport.ts';
import type { Remarks } from './server/wire-notice.ts';
import { toWords } from './server/wire-notice.ts';

export interface ReadPlan {
  readonly catalog: LoadedCatalog;
  readonly endpoint: Endpoint;
  readonly user: string;
  readonly database: string;
  /** Null where a trusted unix socket asks for none. */
  readonly password: Secret | null;
}

export interface ReadEffects {
  now(): Date;
  readonly uid: number;
  /** Ends the reading wherever it is; the statement that runs is cancelled on the server. */
  readonly signal?: AbortSignal | undefined;
  /** What the session is called on the server: a packet's id. */
  readonly sessionName: string;
  readonly onConnected: () => void;
}

/** An entry that the preflight let through, with the views that it found below it. */
export interface Prepared {
  readonly item: Approved;
  readonly viewFingerprints: Record<string, Digest>;
}

/** What a reader gets inside the snapshot, once every check has passed. */
export interface Governed {
  readonly session: Session;
  readonly facts: SessionFacts;
  readonly reach: ReachChecker;
  readonly prepared: readonly Prepared[];
  /** RFC 3339, from before the snapshot: what the packet calls its time is never later than what it shows. */
  readonly observedAt: string;
  /** What the server remarked before the first statement. */
  readonly atStart: Remarks;
}

export interface GovernedAnswer<T> {
  readonly read: T;
  /** By which the server proved that it knows the password; null on a socket that asked for none. */
  readonly mechanism: Mechanism | null;
  readonly notices: number;
  readonly notifications: number;
}

/** Reads in one governed session. What `use` gives is handed on only after the second look. Throws {@link ExportProblem}. */
export async function readGoverned<T>(
  plan: ReadPlan,
  approved: readonly Approved[],
  parser: SqlParser,
  effects: ReadEffects,
  use: (governed: Governed) => Promise<T>,
): Promise<GovernedAnswer<T>> {
  const { endpoint, user, database, password } = plan;
  const { uid, signal, sessionName: packetId } = effects;
  await using session = await openSession({ endpoint, user, database, password, packetId, uid, signal });
  effects.onConnected();
  const timer = setTimeout(
    () => session.guard.refuse('RUN_DEADLINE', 'the reading took longer than one moment may'),
    RUN_DEADLINE_MS,
  );
  try {
    const observedAt = effects.now().toISOString();
    const relations = [...new Set(approved.flatMap(({ decision }) => decision.relations))].sort();
    const calls = [...new Set(approved.flatMap(({ decision }) => decision.calls))].sort();
    const atStart = session.guard.takeRemarks();
    await begin(session, relations);
    const facts = await assertSafe(session, database);
    const reach = await loadReachChecker(session, facts.roleOid, relations, calls);
    const prepared: Prepared[] = [];
    for (const item of approved) {
      const viewFingerprints = await preflightEntry(session, item, reach, plan.catalog.catalog, parser);
      prepared.push({ item, viewFingerprints });
    }
    await refuseStaleCollations(session, reach.reached.collations);
    const definitions = await readDefinitions(session, reach.reached);
    refuseRemarks(session);
    await session.command('SAVEPOINT item', 'SAVEPOINT');
    const read = await use({ session, facts, reach, prepared, observedAt, atStart });
    await session.command('COMMIT', 'COMMIT');
    await recheck(session, database, definitions, calls);
    refuseRemarks(session);
    const { mechanism, counts } = session.guard;
    return { read, mechanism, notices: counts.notices, notifications: counts.notifications };
  } finally {
    clearTimeout(timer);
  }
}

/** What the server warned of while it answered our checks puts the checks in doubt. */
function refuseRemarks(session: Session): void {
  const remarks = session.guard.takeRemarks();
  if (remarks.count > 0)
    throw new ExportProblem('SERVER_WARNED', `${toWords(remarks)} while our checks ran`, remarks.sqlstate);
}

/** Asks one entry's query inside the savepoint; with `take`, rows go there as they come and none is kept. */
export async function askEntry(
  session: Session,
  entry: CatalogEntry,
  take?: TakeRow,
): Promise<StatementAnswer> {
  const answer = await session.ask(entry.sql, { bytes: ITEM_LIMIT_BYTES, rows: ROW_LIMIT + 1 }, take);
  // The first error aborts a transaction; the savepoint keeps it to its item, and is there for the next one.
  if (answer.kind === 'error') await session.command('ROLLBACK TO SAVEPOINT item', 'ROLLBACK');
  if (session.guard.transaction !== 'T')
    throw new ExportProblem('PROTOCOL_VIOLATION', 'the server left our transaction');
  return answer;
}
