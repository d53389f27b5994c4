// The reference database: every surface of the shipped catalog with the reference run's row counts, all rows made up.
// Runs on a developer's machine. Must never claim to be the real database: its rows are synthetic.
import { readFileSync } from 'node:fs';
import type { Server, ServerOptions } from './postgres-server.ts';
import { startServer } from './postgres-server.ts';

export const REFERENCE_DATABASE = 'directus';
export const REFERENCE_ROLE = 'context_pack_readonly';

/** The shape of the reference run of 2026-06-10. Only the figures are taken from it, never its hash. */
export const referenceCounts = {
  'count/dot_tools': '309',
  'count/information_unit': '219',
  'count/tac_logical_unit': '102',
  'count/v_dot_reconciliation_reliability': '309',
  'count/v_dot_registry_no_file': '41',
  'count/system_issues': '224019',
} as const;

const sqlOf = (name: string): string =>
  readFileSync(new URL(`./reference-database/${name}.sql`, import.meta.url), 'utf8');

/** The role of the reference contract: may log in and read, and nothing else. */
export const roleSql = (database: string, relations: string): string => `
CREATE ROLE ${REFERENCE_ROLE} LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION NOINHERIT;
REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT SELECT ON ${relations} TO ${REFERENCE_ROLE};
`;

export interface ReferenceDatabase extends AsyncDisposable {
  socketDir: string;
  port: number;
  database: string;
  user: string;
  /** uid that owns the socket: what \`--socket-owner\` has to name. */
  socketOwner: number;
  server: Server;
  stop(): Promise<void>;
}

/** Starts a fresh server on a unix socket only and fills it; everything is removed on stop and on failure. */
export async function startReferenceDatabase(
  parent?: string,
  options: ServerOptions = {},
  grants: string = roleSql(REFERENCE_DATABASE, 'ALL TABLES IN SCHEMA public'),
): Promise<ReferenceDatabase> {
  const server = await startServer({ ...options, ...(parent === undefined ? {} : { parent }) });
  try {
    await server.admin('postgres', `CREATE DATABASE ${REFERENCE_DATABASE}`);
    await server.admin(REFERENCE_DATABASE, sqlOf('schema') + sqlOf('rows') + grants);
    return {
      socketDir: server.socketDir,
      port: server.port,
      database: REFERENCE_DATABASE,
      user: REFERENCE_ROLE,
      socketOwner: server.owner.uid,
      server,
      stop: () => server.stop(),
      [Symbol.asyncDispose]: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
