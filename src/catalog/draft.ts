// A catalog of one's own, drafted from what a database has: entries, SQL files, grants, and what a person does next. Pure.
// Must never write a denominator, a population or a confidence: those stand as UNREVIEWED until a human writes them.
//
// Attacker: anyone who named things in that database. A name is quoted as an identifier in SQL, encoded in JSON, code in Markdown, and
// never a part of a path: only a plain name becomes an entry.
import { sha256 } from '../formats/digest.ts';
import { findProhibited } from '../formats/prohibition.ts';
import { isSqlName } from '../formats/sql-name.ts';
import { UNREVIEWED } from '../formats/unreviewed.ts';

export interface FoundRelation {
  readonly schema: string;
  readonly name: string;
  /** pg_class.relkind */
  readonly kind: string;
  readonly columns: readonly string[];
  /** A dump does not always tell them: then there is no query of its rows. */
  readonly columnsUnknown?: boolean;
  /** Whether the role that looked may SELECT from it; null where a dump says nothing of it. */
  readonly readable: boolean | null;
}

export interface Draft {
  /** Path below the folder → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  readonly leftOut: readonly { readonly relation: FoundRelation; readonly why: string }[];
  /** Columns that no packet can carry, each by its relation. */
  readonly leftOutColumns: readonly string[];
  /** Relations with a count alone: their columns are not known, or are too many for one text. */
  readonly withoutRows: readonly string[];
}

const PLAIN = /^[a-z_][a-z0-9_]{0,62}$/;
/** The catalog schema's own limit for one text. */
const SQL_LIMIT = 20_000;

/** What moves a cursor, turns a line around or cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** As an identifier in SQL; one with invisible characters as `U&"…"`, so that a reviewer sees each. */
function identifier(name: string): string {
  const doubled = name.replaceAll('"', '""');
  if (name.search(UNSEEN) === -1) return `"${doubled}"`;
  const escape = (character: string): string =>
    `\\+${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
  return `U&"${doubled.replaceAll('\\', '\\\\').replace(UNSEEN, escape)}"`;
}

/** JSON for a file that a person reviews: the same document, with those characters written out. */
const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]/gu,
    (found) =>
      Array.from(
        { length: found.length },
        (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
  )}\n`;

export const kindWords: Readonly<Record<string, string>> = {
  r: 'table',
  p: 'partitioned table',
  v: 'view',
  m: 'materialized view',
  f: 'foreign table',
};

/** Why a relation can be no governed surface, and what helps. Undefined: it can. */
export function whyLeftOut({ schema, name, kind }: FoundRelation): string | undefined {
  if (!PLAIN.test(schema) || !PLAIN.test(name))
    return "a governed surface has a plain name, small letters, digits and _; ask the database's owner to make a view of it, and name the view";
  if (findProhibited(name) !== undefined)
    return 'it has the name of a detector, an engine or a formula that nothing may run';
  if (kind === 'm')
    return "a materialized view cannot be locked while it is read; ask the database's owner to make a view of it, and name the view";
  if (kind === 'f') return 'a foreign table reads another server, where nothing of this is checked';
  if (!Object.hasOwn(kindWords, kind)) return 'it is neither a table nor a view';
  return undefined;
}

/** A segment of a catalog's file names has at most 100 characters, and two names of PostgreSQL have 127. */
const FILE_NAME_LIMIT = 100;

const fileOf = (kind: 'count' | 'rows', short: string): string =>
  short.length <= FILE_NAME_LIMIT
    ? `queries/${kind}/${short}.sql`
    : `queries/${kind}/${short.slice(0, 80)}-${sha256(short).slice(7, 23)}.sql`;

/** Whether a catalog can list a database of this name: it has one spelling, so that none is left to fold. */
export const isPlainName = (name: string): boolean => PLAIN.test(name);

export function toDraft(database: string, role: string, chosen: readonly FoundRelation[]): Draft {
  const files = new Map<string, string>();
  const entries: unknown[] = [];
  const ids: string[] = [];
  const leftOut: Draft['leftOut'][number][] = [];
  const leftOutColumns: string[] = [];
  const withoutRows: string[] = [];
  const granted: FoundRelation[] = [];
  const add = (kind: 'count' | 'rows', short: string, sql: string, entry: Record<string, unknown>): void => {
    const [id, file] = [`${kind}/${short}`, fileOf(kind, short)];
    files.set(file, sql);
    ids.push(id);
    entries.push({ id, ...entry, sql_file: file, sql_sha256: sha256(sql) });
  };
  for (const relation of chosen) {
    const why = whyLeftOut(relation);
    if (why !== undefined) {
      leftOut.push({ relation, why });
      continue;
    }
    const { schema, name } = relation;
    const from = `${schema}.${name}`;
    // Quoted though it is plain: a schema may be called "order".
    const range = `${identifier(schema)}.${identifier(name)}`;
    const short = schema === 'public' ? name : from;
    const surface = `${database}.${from}`;
    const common = {
      purpose: UNREVIEWED,
      governed_surface: surface,
      surface_kind: relation.kind === 'v' ? 'pg_view' : 'pg_table',
      precedence: 'canonical',
      authority_status: 'draft',
      relations: [from],
      view_fingerprints: {},
      live_run_evidence: 'NONE: drafted from the names of the database',
    };
    granted.push(relation);
    add('count', short, `SELECT pg_catalog.count(*) AS count FROM ${range}\n`, {
      ...common,
      result: 'count',
      columns: ['count'],
      count_discipline: {
        surface,
        query: `count/${short}`,
        denominator: UNREVIEWED,
        match_key: UNREVIEWED,
        population: UNREVIEWED,
        confidence: UNREVIEWED,
      },
    });
    const columns = relation.columns.filter((column) => !isSqlName(column) && column.isWellFormed());
    leftOutColumns.push(...relation.columns.filter((column) => !columns.includes(column)).map(() => from));
    const sql = `SELECT ${columns.map(identifier).join(', ')} FROM ${range}\n`;
    if (columns.length > 0 && sql.length <= SQL_LIMIT)
      add('rows', short, sql, { ...common, result: 'rows', columns });
    else withoutRows.push(from);
  }
  const catalog = {
    schema: 'tki-catalog/v1',
    catalog_id: `draft-${database}`,
    status: 'provisional',
    seal: 'UNSEALED',
    databases: [database],
    kb_prefixes: [],
    prohibited: { functions: [], joins: [], formulas: [] },
    entries,
  };
  files.set('catalog.json', toJson(catalog));
  files.set('grants.sql', toGrants(database, role, granted));
  files.set('README.md', toReadme(database, ids, leftOut.length));
  return { files, ids, leftOut, leftOutColumns, withoutRows };
}

function toGrants(database: string, role: string, relations: readonly FoundRelation[]): string {
  const schemas = [...new Set(relations.map(({ schema }) => schema))];
  return [
    '-- What the export role needs to read this catalog, and nothing else. For the database’s owner to read and to run.',
    `GRANT CONNECT ON DATABASE ${identifier(database)} TO ${identifier(role)};`,
    ...schemas.map((schema) => `GRANT USAGE ON SCHEMA ${identifier(schema)} TO ${identifier(role)};`),
    ...relations.map(
      ({ schema, name }) =>
        `GRANT SELECT ON ${identifier(schema)}.${identifier(name)} TO ${identifier(role)};`,
    ),
    '',
  ].join('\n');
}

const toReadme = (database: string, ids: readonly string[], leftOut: number): string => `# A draft

${ids.length} queries, none of them reviewed${leftOut === 0 ? '' : `; ${leftOut} relations were left out`}. Three steps from here:

1. Have the database's owner read \`grants.sql\` and run it. Then look at what a query gives, in a terminal of yours:
   \`tki catalog try ID --catalog . --database ${database} --expect-catalog sha256:…\`, with what \`tki catalog fingerprint --catalog .\` prints.
2. Replace each \`UNREVIEWED\` in \`catalog.json\`: what each query is for, and of each count its denominator, match key,
   population and confidence. Remove the entries that nobody needs; \`tki catalog add ID --sql FILE --catalog .\` adds one of yours.
   No command does this, and nothing is exported before it is done. \`tki catalog lint --catalog .\` says what is left to do.
3. Have the catalog reviewed, and keep what \`tki catalog fingerprint --catalog .\` prints. Export with it:
   \`tki export ID --catalog . --expect-catalog sha256:… --database ${database} --purpose "…" --out packet.json\`, then
   \`tki inspect packet.json --catalog . --max-age 24h --out report\`.

The lists of this catalog are its own: each item and each report say that the contract's lists are not met, and nothing in it binds.
`;
