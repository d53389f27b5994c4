// The reference database: six governed surfaces with the reference run's row counts, all rows made up.
// Runs on a developer's machine. Must never claim to be the real database: its rows are synthetic.
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

const SCHEMA = `
CREATE TABLE public.dot_tools (
  id integer PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  file_name text,
  tier text NOT NULL,
  status text NOT NULL,
  last_executed timestamptz
);
CREATE TABLE public.wf_fs_dot_bin_snapshot (
  id integer PRIMARY KEY,
  file_name text NOT NULL UNIQUE,
  size_bytes bigint NOT NULL,
  seen_at timestamptz NOT NULL
);
CREATE TABLE public.information_unit (
  id integer PRIMARY KEY,
  canonical_address text NOT NULL UNIQUE,
  unit_kind text NOT NULL,
  lifecycle text NOT NULL
);
CREATE TABLE public.tac_logical_unit (
  id integer PRIMARY KEY,
  tac_code text NOT NULL UNIQUE,
  section text NOT NULL
);
CREATE TABLE public.system_issues (
  id bigint PRIMARY KEY,
  issue_code text NOT NULL,
  severity text NOT NULL,
  detected_at timestamptz NOT NULL,
  resolved boolean NOT NULL
);
CREATE VIEW public.v_dot_reconciliation_reliability AS
  SELECT t.id, t.code, t.status, f.file_name IS NOT NULL AS has_file,
         CASE WHEN f.file_name IS NULL THEN 'registry only' ELSE 'registry and file' END AS basis
  FROM public.dot_tools t LEFT JOIN public.wf_fs_dot_bin_snapshot f ON f.file_name = t.file_name;
CREATE VIEW public.v_dot_registry_no_file AS
  SELECT t.id, t.code, t.file_name
  FROM public.dot_tools t
  WHERE NOT EXISTS (SELECT 1 FROM public.wf_fs_dot_bin_snapshot f WHERE f.file_name = t.file_name);
`;

const ROWS = `
INSERT INTO public.dot_tools
  SELECT n, 'DOT-' || lpad(n::text, 3, '0'), 'tool ' || n, 'dot-' || lpad(n::text, 3, '0') || '.ts',
         CASE n % 3 WHEN 0 THEN 'A' WHEN 1 THEN 'B' ELSE 'C' END, CASE WHEN n % 11 = 0 THEN 'retired' ELSE 'active' END, NULL
  FROM generate_series(1, 309) n;
INSERT INTO public.wf_fs_dot_bin_snapshot
  SELECT n, 'dot-' || lpad(n::text, 3, '0') || '.ts', 1000 + n * 37, '2026-06-10T00:00:00Z'
  FROM generate_series(1, 268) n;
INSERT INTO public.information_unit
  SELECT n, 'iu/' || lpad(n::text, 4, '0'), CASE n % 2 WHEN 0 THEN 'law' ELSE 'design' END, 'enacted' FROM generate_series(1, 219) n;
INSERT INTO public.tac_logical_unit SELECT n, 'TAC-' || n, 'section ' || (n % 9) FROM generate_series(1, 102) n;
INSERT INTO public.system_issues
  SELECT n, 'ISSUE-' || (n % 40), CASE n % 4 WHEN 0 THEN 'high' ELSE 'low' END,
         timestamptz '2026-01-01T00:00:00Z' + n * interval '1 minute', n % 5 = 0
  FROM generate_series(1, 224019) n;
ANALYZE;
`;

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
): Promise<ReferenceDatabase> {
  const server = await startServer({ ...options, ...(parent === undefined ? {} : { parent }) });
  try {
    await server.admin('postgres', `CREATE DATABASE ${REFERENCE_DATABASE}`);
    await server.admin(
      REFERENCE_DATABASE,
      SCHEMA + ROWS + roleSql(REFERENCE_DATABASE, 'ALL TABLES IN SCHEMA public'),
    );
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
