// What a SQLSTATE of the server means for whoever exports, and how they go on, with the names of what was asked for. Pure.
// Must never repeat a message of the server: names here are those of the catalog and of the caller.
import type { ProblemCode } from '../../formats/words/export-problems.ts';
import { causeOf } from './sqlstates.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `schema.name` as an identifier in SQL. */
export const toIdentifier = (relation: string): string => relation.split('.').map(quoted).join('.');

const inWords = (sqlstate: string): string => {
  const { means, next } = causeOf(sqlstate);
  return `${means}; ${next}`;
};

/** Why a relation could not be locked. */
export function whyNotLocked(relation: string, sqlstate: string, role: string): string {
  const [schema = ''] = relation.split('.');
  switch (sqlstate) {
    case '42501':
      return `${relation} is not readable for this role; its owner says: GRANT USAGE ON SCHEMA ${quoted(schema)} TO ${quoted(role)}; GRANT SELECT ON ${toIdentifier(relation)} TO ${quoted(role)};`;
    case '55P03':
    case '40P01':
      return `${relation} is locked by another session, perhaps a migration; nothing waits longer than a second, so export again when it is done`;
    case '42P01':
      return `${relation} does not exist in this database; check its name, its schema and --database`;
    case '3F000':
      return `${relation}: its schema does not exist in this database; check --database`;
    case '42809':
      return `${relation} is neither a table nor a view, and cannot be locked; ask the database's owner to make a view of it, and name the view`;
    case '57014':
      return `${relation}: the statement was cancelled on the server; export again`;
    default:
      return `${relation}: ${inWords(sqlstate)}`;
  }
}

/** Classes in which the server says something of itself, and nothing of role or password. */
const ofTheServer: ReadonlySet<string> = new Set(['0A', '54', '55', '58', 'F0', 'XX']);

function toCode(sqlstate: string): ProblemCode {
  if (sqlstate === '57P04') return 'SERVER_REFUSED';
  const kind = sqlstate.slice(0, 2);
  if (kind === '53' || kind === '57') return 'SERVER_BUSY';
  return ofTheServer.has(kind) ? 'SERVER_REFUSED' : 'AUTHENTICATION_REFUSED';
}

/** Why the server did not let us in. */
export function whyNotConnected(
  sqlstate: string,
  { user, database }: { readonly user: string; readonly database: string },
): { code: ProblemCode; hint: string } {
  const hint =
    sqlstate === '42501'
      ? `the role may not connect to this database; its owner says: GRANT CONNECT ON DATABASE ${quoted(database)} TO ${quoted(user)};`
      : `while connecting: ${inWords(sqlstate)}`;
  return { code: toCode(sqlstate), hint };
}

/** What a person can do about an item that ended in an error. `guarded`: relations that it reaches and that have row-level security. */
export function whyItemFailed(
  sqlstate: string,
  columns: readonly string[],
  guarded: readonly string[] = [],
): string {
  switch (sqlstate) {
    case '42501':
      return guarded.length === 0
        ? 'the role lost its right while the export ran; have the GRANT given again, and export again'
        : `row-level security is on for ${guarded.join(', ')}: a policy would leave rows out for this role, and row_security is off, so that it is an error and not a smaller number; let the owner make a view of what the role may see, and name the view`;
    case '42703':
      return `the text names a column that is not there; its entry expects ${columns.slice(0, 10).join(', ')}`;
    default:
      return inWords(sqlstate);
  }
}

/** Why a check of ours, or a command of the session, failed. */
export const whyCheckFailed = (what: string, sqlstate: string): string =>
  `${what} failed on the server: ${inWords(sqlstate)}`;
