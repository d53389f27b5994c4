// What the tests against a real server share: a server, a database that a test fills, and an export over it.
import type { Signature } from '../../src/formats/callable.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { hasOwnLists } from '../../src/formats/catalog-lists.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { CatalogEntry, Packet } from '../../src/formats/documents.ts';
import { validate } from '../../src/formats/validators/catalog.js';
import type { LoadedCatalog } from '../../src/catalog/assemble.ts';
import type { ExportEffects, ExportPlan } from '../../src/export/main.ts';
import { exportPacket } from '../../src/export/main.ts';
import type { ExportOutcome } from '../../src/export/outcome.ts';
import { REFERENCE_ROLE } from '../../scripts/demo-database.ts';
import type { Server, ServerOptions } from '../../scripts/postgres-server.ts';
import { startTestServer } from '../support/postgres.ts';

/** One of the contract's three, or another, whose catalog then needs the digest that is expected. */
export type Database = string;

export interface Query {
  relation: string;
  /** Default: `SELECT pg_catalog.count(*) AS count FROM relation`. */
  sql?: string;
  relations?: string[];
  columns?: string[];
  kind?: 'pg_table' | 'pg_view';
  fingerprints?: Record<string, string>;
  authority?: CatalogEntry['authority_status'];
  result?: 'count' | 'rows';
  /** What the text calls of the list; the catalog of the test lists it. */
  functions?: readonly Signature[];
}

const discipline = (surface: string, query: string) => ({
  surface,
  denominator: 'all rows',
  query,
  match_key: 'none',
  population: 'rows of a test',
  confidence: 'exact in the snapshot',
});

/** A catalog made for one test. Not on disk, but held to the schema like one that is. */
export function toCatalog(database: Database, queries: Record<string, Query>): LoadedCatalog {
  const entries = Object.entries(queries).map(([id, query]) => {
    const relations = query.relations ?? [query.relation];
    const surface = `${database}.${query.relation}`;
    const result = query.result ?? (query.sql === undefined ? 'count' : 'rows');
    return {
      id,
      governed_surface: surface,
      surface_kind: query.kind ?? 'pg_table',
      precedence: 'canonical',
      authority_status: query.authority ?? 'evidence-only',
      result,
      columns: query.columns ?? ['count'],
      sql: query.sql ?? `SELECT pg_catalog.count(*) AS count FROM ${query.relation}`,
      relations,
      ...(query.functions === undefined ? {} : { functions: query.functions }),
      ...(result === 'count' ? { count_discipline: discipline(surface, id) } : {}),
      view_fingerprints: query.fingerprints ?? {},
      live_run_evidence: 'NONE: test',
    };
  });
  const functions = [...new Set(Object.values(queries).flatMap((query) => query.functions ?? []))];
  const catalog: unknown = {
    schema: 'tki-catalog/v1',
    catalog_id: 'test',
    status: 'provisional',
    seal: 'UNSEALED',
    databases: [database],
    ...(functions.length === 0 ? {} : { functions }),
    kb_prefixes: [],
    prohibited: { functions: [], joins: [], formulas: [] },
    entries,
  };
  if (!validate(catalog)) throw new Error(`the test's catalog is wrong: ${JSON.stringify(validate.errors)}`);
  const text = toCanonicalJson(catalog);
  return { text, catalog, digest: sha256(text) };
}

export const effects = {
  now: () => new Date(),
  randomHex: () => 'c0ffee00',
  env: {},
  uid: process.getuid?.() ?? 0,
};

/** An outcome with the bytes that its sink was given, and what they parse to. */
export type HeldOutcome =
  | Extract<ExportOutcome, { kind: 'blocked' }>
  | (Extract<ExportOutcome, { kind: 'exported' }> & { text: string; packet: Packet });

/** An export whose sink is memory. */
export async function exportToText(
  plan: ExportPlan,
  given: Omit<ExportEffects, 'spool'>,
): Promise<HeldOutcome> {
  const chunks: Buffer[] = [];
  const spool = { write: (bytes: Uint8Array) => void chunks.push(Buffer.from(bytes)) };
  const outcome = await exportPacket(plan, { ...given, spool });
  if (outcome.kind === 'blocked') return outcome;
  const text = Buffer.concat(chunks).toString('utf8');
  return { ...outcome, text, packet: JSON.parse(text) as Packet };
}

export interface Bench extends AsyncDisposable {
  server: Server;
  /** A fresh database with the read-only role in it; an earlier one of that name is dropped. */
  create(database: Database, sql: string): Promise<void>;
  run(
    database: Database,
    queries: Record<string, Query>,
    overrides?: Partial<ExportPlan>,
  ): Promise<HeldOutcome>;
}

export async function openBench(options: ServerOptions = {}): Promise<Bench> {
  const server = await startTestServer(options);
  await server.admin('postgres', `CREATE ROLE ${REFERENCE_ROLE} LOGIN NOINHERIT PASSWORD 'secret of a test'`);
  return {
    server,
    async create(database, sql) {
      await server.admin('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      await server.admin('postgres', `CREATE DATABASE ${database}`);
      await server.admin(
        database,
        `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC;
         ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO ${REFERENCE_ROLE};
         ${sql}`,
      );
    },
    run(database, queries, overrides = {}) {
      const catalog = overrides.catalog ?? toCatalog(database, queries);
      return exportToText(
        {
          ids: Object.keys(queries),
          purpose: 'a test',
          catalog,
          // The caller of a test knows its catalog from elsewhere: it made it.
          ...(hasOwnLists(catalog.catalog) ? { expectedCatalog: catalog.digest } : {}),
          endpoint: {
            kind: 'unix',
            directory: server.socketDir,
            port: server.port,
            socketOwner: server.owner.uid,
          },
          user: REFERENCE_ROLE,
          database,
          password: null,
          exporter: 'a test',
          ...overrides,
        },
        effects,
      );
    },
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

/** Completeness and SQLSTATE by item, or the code of a blocked run: what a test compares. */
export function summary(outcome: ExportOutcome): Record<string, string> | string {
  switch (outcome.kind) {
    case 'blocked':
      return outcome.code;
    case 'exported':
      return Object.fromEntries(
        outcome.items.map(({ id, completeness, sqlstate }) => [
          id,
          sqlstate === null ? completeness : `${completeness} ${sqlstate}`,
        ]),
      );
  }
}
