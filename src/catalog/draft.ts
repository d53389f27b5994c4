// A catalog of one's own, drafted from what a database has: entries, SQL files, grants, and what a person does next. Pure.
// Must never write a denominator, a population or a confidence: those stand as UNREVIEWED until a human writes them.
//
// Attacker: anyone who named things in that database. A name is quoted as an identifier in SQL, encoded in JSON, code in Markdown, and
// never a part of a path: only a plain name becomes an entry.
import { sha256 } from '../formats/digest.ts';
import { toSkeleton } from '../formats/skeleton.ts';
import { UNREVIEWED } from '../formats/unreviewed.ts';

export interface FoundRelation {
  readonly schema: string;
  readonly name: string;
  /** pg_class.relkind */
  readonly kind: string;
  readonly columns: readonly string[];
  /** Whether the role that looked may SELECT from it. */
  readonly readable: boolean;
}

export interface Draft {
  /** Path below the folder → text. */
  readonly files: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  readonly leftOut: readonly { readonly relation: FoundRelation; readonly why: string }[];
  /** Columns that no packet can carry. */
  readonly leftOutColumns: readonly string[];
}

const PLAIN = /^[a-z_][a-z0-9_]{0,62}$/;
/** The catalog schema's own limit for one text. */
const SQL_LIMIT = 20_000;

const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

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
  if (kind === 'm')
    return "a materialized view cannot be locked while it is read; ask the database's owner to make a view of it, and name the view";
  if (kind === 'f') return 'a foreign table reads another server, where nothing of this is checked';
  if (!Object.hasOwn(kindWords, kind)) return 'it is neither a table nor a view';
  return undefined;
}

const isSqlName = (name: string): boolean => toSkeleton(name).replaceAll(' ', '') === 'sql';

export function toDraft(database: string, role: string, chosen: readonly FoundRelation[]): Draft {
  const files = new Map<string, string>();
  const entries: unknown[] = [];
  const ids: string[] = [];
  const leftOut: Draft['leftOut'][number][] = [];
  const leftOutColumns: string[] = [];
  const granted: FoundRelation[] = [];
  const add = (id: string, sql: string, entry: Record<string, unknown>): void => {
    const file = `queries/${id}.sql`;
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
    add(`count/${short}`, `SELECT pg_catalog.count(*) AS count FROM ${from}\n`, {
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
    const sql = `SELECT ${columns.map(identifier).join(', ')} FROM ${from}\n`;
    if (columns.length > 0 && sql.length <= SQL_LIMIT)
      add(`rows/${short}`, sql, { ...common, result: 'rows', columns });
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
  files.set('catalog.json', `${JSON.stringify(catalog, null, 2)}\n`);
  files.set('grants.sql', toGrants(database, role, granted));
  files.set('README.md', toReadme(ids, leftOut.length));
  return { files, ids, leftOut, leftOutColumns };
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

const toReadme = (ids: readonly string[], leftOut: number): string => `# A draft

${ids.length} queries, none of them reviewed${leftOut === 0 ? '' : `; ${leftOut} relations were left out`}. Three steps from here:

1. Replace each \`UNREVIEWED\` in \`catalog.json\`: what each query is for, and of each count its denominator, match key,
   population and confidence. Remove the entries that nobody needs. No command does this, and nothing is exported before it is done.
2. Have the database's owner read \`grants.sql\` and run it. Then \`tki catalog check --catalog .\` shows the gate's decision on each query.
3. Have the catalog reviewed, and keep what \`tki catalog fingerprint --catalog .\` prints. Export with it:
   \`tki export ID --catalog . --expect-catalog sha256:… --database … --purpose "…" --out packet.json\`, then
   \`tki inspect packet.json --catalog . --max-age 24h --out report\`.

The lists of this catalog are its own: each item and each report say that the contract's lists are not met, and nothing in it binds.
`;
