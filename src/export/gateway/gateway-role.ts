// What a gateway's role may do and which database it is in, read through the gateway itself before anything else. Pure.
// Must never go on where one of the four attributes is not false in as many words, or cannot be read.
import type { GatewayMapping } from '../../formats/documents.ts';
import { ExportProblem } from '../problem.ts';
import type { Called } from './gateway-session.ts';
import { readAnswer } from './read-answer.ts';
import { toRows } from './to-payload.ts';

const ATTRIBUTES = ['rolsuper', 'rolcreaterole', 'rolcreatedb', 'rolbypassrls'] as const;

const COLUMNS = ['role', 'database', ...ATTRIBUTES];

/**
 * A text of this release, and no caller's. It calls no function, and every value of it is a text, so that it reads the same
 * however a gateway writes truth. Where someone changed the role of the session, both roles are read.
 */
export const ROLE_STATEMENT = `SELECT r.rolname AS role, current_catalog AS database, ${ATTRIBUTES.map(
  (name) => `CASE WHEN r.${name} THEN 'true' ELSE 'false' END AS ${name}`,
).join(', ')} FROM pg_catalog.pg_roles AS r WHERE r.rolname = current_user OR r.rolname = session_user`;

export interface GatewayRole {
  /** The roles of the session, as the gateway says. */
  role: string;
  database: string;
}

const unreadable = (): ExportProblem =>
  new ExportProblem(
    'ROLE_UNSAFE',
    'the attributes of the gateway’s role cannot be read through it; what is not known to be harmless is not used',
  );

/** Letters that a role's or a database's name has in a packet. */
const NAME = /^[ -~]{1,63}$/;

/** The role and database of an answer to {@link ROLE_STATEMENT}. Throws unless all four attributes are false. */
export function assertRole(called: Called, mapping: GatewayMapping, database: string): GatewayRole {
  if (called.kind !== 'result') throw unreadable();
  const table = readAnswer(called.result, mapping);
  if (table.kind === 'refused' || table.truncated) throw unreadable();
  const read = toRows(table, COLUMNS, () => 'text');
  if (read.kind === 'refused' || read.rows.length < 1 || read.rows.length > 2) throw unreadable();
  const roles = new Set<string>();
  for (const [role, current, ...attributes] of read.rows) {
    if (role == null || !NAME.test(role) || current == null) throw unreadable();
    if (attributes.some((attribute) => attribute !== 'true' && attribute !== 'false')) throw unreadable();
    const held = ATTRIBUTES.filter((_, index) => attributes[index] !== 'false');
    if (held.length > 0) {
      const hint = `the gateway’s role has ${held.join(', ')}; use a gateway whose role has none of them`;
      throw new ExportProblem('ROLE_UNSAFE', hint);
    }
    if (current !== database)
      throw new ExportProblem('DATABASE_DENIED', 'the gateway is connected to another database');
    roles.add(role);
  }
  if (roles.size !== read.rows.length) throw unreadable();
  return { role: [...roles].join(' and '), database };
}
