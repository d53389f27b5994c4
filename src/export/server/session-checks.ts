// Everything that has to hold of a session before a row may be read: its settings, its role, and that it is clean. Export step only.
// Must never take the server's word for what it was asked to be, and never go on where one thing differs.
import { SERVER_VERSIONS } from '../export-limits.ts';
import { ExportProblem } from '../problem.ts';
import type { Session } from './session.ts';
import { asked } from './session.ts';

/** Settings that are not ours to ask for, and have to be so. */
const required = {
  client_encoding: 'UTF8',
  server_encoding: 'UTF8',
  transaction_isolation: 'repeatable read',
  transaction_read_only: 'on',
  session_replication_role: 'origin',
  // ALTER ROLE can set it without being a superuser, and the server loads what it names.
  local_preload_libraries: '',
  // A standby shows its primary as it was some time ago, and nothing says how long.
  in_hot_standby: 'off',
  // With these a broken page is read as an empty one: fewer rows, and no error.
  zero_damaged_pages: 'off',
  ignore_checksum_failure: 'off',
  // Recovery went over pages that were not there: what they held is missing.
  ignore_invalid_pages: 'off',
} as const;

/** Settings that decide how a value is written or what a word is, and are the database's own affair: money, `to_char`, text search. */
const ofTheDatabase = [
  'lc_monetary',
  'lc_numeric',
  'lc_time',
  'default_text_search_config',
  'timezone_abbreviations',
] as const;

/** Where such a setting may come from: nobody set it for one role, one connection, or in a login trigger. */
const forEverybody: ReadonlySet<string> = new Set([
  'default',
  'environment variable',
  'command line',
  'configuration file',
  'override',
  'global',
  'database',
]);

/** Why a setting can differ, where it is not for what happened on the way. */
const differs: Readonly<Record<string, string>> = {
  server_encoding: 'only a database in UTF8 is read',
  in_hot_standby: 'a standby can be behind its primary; export from the primary',
};

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

export interface SessionFacts {
  serverVersion: number;
  snapshot: string;
  role: string;
  roleOid: string;
  /** Event triggers of the database, `name (event)`; a login trigger has run before we could look. */
  eventTriggers: string[];
  /** What `session_preload_libraries` names for this role or database; the server's own cannot be read. */
  preloaded: string[];
}

// These few reads call functions of PostgreSQL itself. They are texts of ours, apart from the gate, and no caller can
// reach them: the gate's list for catalog queries stays empty.
const SETTINGS = `SELECT name, setting, source FROM pg_catalog.pg_settings WHERE name IN (${[
  ...Object.keys(asked),
  ...Object.keys(required),
  ...ofTheDatabase,
]
  .map((name) => `'${name}'`)
  .join(', ')})`;

const IDENTITY = `SELECT session_user, current_user, pg_catalog.current_database(),
  pg_catalog.current_setting('server_version_num'), pg_catalog.pg_current_snapshot()::text`;

const ROLE = `SELECT r.oid, r.rolname, r.rolsuper, r.rolcreaterole, r.rolcreatedb, r.rolbypassrls, r.rolreplication, r.rolcanlogin
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user`;

const MEMBERSHIP = `SELECT m.roleid FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles r ON r.oid = m.member
  WHERE r.rolname = session_user
  UNION ALL SELECT d.datdba FROM pg_catalog.pg_database d JOIN pg_catalog.pg_roles r ON r.oid = d.datdba
  WHERE r.rolname = session_user AND d.datname = pg_catalog.current_database()`;

const LEFTOVERS = `SELECT 'lock' FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND pid = pg_catalog.pg_backend_pid()
  UNION ALL SELECT 'listen' FROM pg_catalog.pg_listening_channels()
  UNION ALL SELECT 'temp' WHERE pg_catalog.pg_my_temp_schema() <> 0
  UNION ALL SELECT 'prepared' FROM pg_catalog.pg_prepared_statements WHERE name <> ''
  UNION ALL SELECT 'cursor' FROM pg_catalog.pg_cursors WHERE name <> ''`;

const EVENT_TRIGGERS = `SELECT evtname, evtevent, evtenabled FROM pg_catalog.pg_event_trigger ORDER BY evtname`;

const PRELOADED = `SELECT c.setting FROM pg_catalog.pg_db_role_setting s
  CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) AS c(setting)
  LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
  WHERE (s.setrole = 0 OR r.rolname = session_user)
  AND (s.setdatabase = 0 OR d.datname = pg_catalog.current_database())
  AND c.setting LIKE 'session\\_preload\\_libraries=%' ORDER BY 1`;

/** A name of a library as it may be shown; the server can say anything. */
const shown = (text: string): string =>
  /^[\w$./, "-]{1,200}$/.test(text) ? text : 'a name that is not shown';

/** Checks settings, role, database and leftovers inside the transaction. Throws at the first that is not as it has to be. */
export async function assertSafe(session: Session, database: string): Promise<SessionFacts> {
  await assertSettings(session);
  const [identity] = await session.read(IDENTITY);
  const [sessionUser, currentUser, currentDatabase, version, snapshot] = identity ?? [];
  if (sessionUser == null || sessionUser !== currentUser) {
    throw new ExportProblem(
      'ROLE_UNSAFE',
      'session_user and current_user differ: something changed the role of this session',
    );
  }
  if (sessionUser !== session.user) {
    const hint =
      'the server has this session under a role other than the one requested: a pooler logged in for us';
    throw new ExportProblem('ROLE_UNSAFE', hint);
  }
  const known = Number(version) >= SERVER_VERSIONS.from && Number(version) < SERVER_VERSIONS.below;
  if (!known) {
    const hint = 'only PostgreSQL 15 to 18 is read: what a stored definition holds was looked up for these';
    throw new ExportProblem('SERVER_VERSION', hint);
  }
  if (currentDatabase !== database)
    throw new ExportProblem('DATABASE_DENIED', 'the server connected us to another database');
  const [role, ...others] = await session.read(ROLE);
  const [oid, name, ...flags] = role ?? [];
  if (oid == null || name !== sessionUser || others.length > 0) {
    throw new ExportProblem('ROLE_UNSAFE', 'the role of this session cannot be read');
  }
  const names = ['rolsuper', 'rolcreaterole', 'rolcreatedb', 'rolbypassrls', 'rolreplication'];
  const held = names.filter((_, index) => flags[index] !== 'f');
  if (held.length > 0 || session.guard.parameters.get('is_superuser') !== 'off') {
    throw new ExportProblem(
      'ROLE_UNSAFE',
      `the role has ${held.join(', ') || 'superuser'}; export with a role that has none of them`,
    );
  }
  if ((await session.read(MEMBERSHIP)).length > 0) {
    throw new ExportProblem(
      'ROLE_UNSAFE',
      'the role is a member of another role, or owns the database; export with one that is neither',
    );
  }
  const leftovers = (await session.read(LEFTOVERS)).map(([what]) => what ?? '');
  if (leftovers.length > 0) {
    const hint = `this session already holds: ${[...new Set(leftovers)].join(', ')}; something ran in it before us`;
    throw new ExportProblem('SESSION_NOT_CLEAN', hint);
  }
  // It goes into the packet, and a server can say anything.
  if (!/^\d{1,20}:\d{1,20}:[\d,]{0,10000}$/.test(snapshot ?? ''))
    throw new ExportProblem(
      'PROTOCOL_VIOLATION',
      'the server describes its snapshot in a way that PostgreSQL does not',
    );
  const triggers = await session.read(EVENT_TRIGGERS);
  const preloaded = await session.read(PRELOADED);
  return {
    serverVersion: Number(version),
    snapshot: snapshot ?? '',
    role: sessionUser,
    roleOid: oid,
    eventTriggers: triggers
      .filter(([, , enabled]) => enabled !== 'D')
      .map(([trigger, event]) => `${trigger ?? ''} (${event ?? ''})`),
    preloaded: preloaded
      .map(([setting]) => (setting ?? '').replace(/^[^=]*=/, ''))
      .filter((libraries) => libraries !== '' && libraries !== '""')
      .map(shown),
  };
}

async function assertSettings(session: Session): Promise<void> {
  const rows = await session.read(SETTINGS);
  const found = new Map(rows.map(([name, setting]) => [name, setting]));
  const sources = new Map(rows.map(([name, , source]) => [name, source]));
  for (const [name, value] of Object.entries({ ...asked, ...required })) {
    const setting = found.get(name);
    if (setting == null || withoutSpaces(setting) !== withoutSpaces(value)) {
      const why = differs[name] ?? 'a pooler or a login trigger changed it';
      throw new ExportProblem('SETTING_DIFFERS', `${name} is not ${value} in this session: ${why}`);
    }
  }
  const own = ofTheDatabase.find((name) => !forEverybody.has(sources.get(name) ?? ''));
  if (own !== undefined) {
    const hint = `${own} was set for this role or session alone: values would be written as nobody else sees them`;
    throw new ExportProblem('SETTING_DIFFERS', hint);
  }
}
