// What the tests of paths to somebody's code share: the traps, and a database that is built anew around each.
//
// A trap tells by a notification, which neither a read-only transaction nor an unprivileged role stops.
import pg from 'pg';
import { embeddedHome, packagedHome } from '../../scripts/postgres-server.ts';
import type { Bench, HeldOutcome, Query } from './bench.ts';
import { openBench } from './bench.ts';
import { LONG } from '../support/long.ts';

/** How a trap is told: over a channel, which READ ONLY does not stop. `f_<type>` are its forms. */
export const TRAP = `
CREATE SCHEMA trap;
GRANT USAGE ON SCHEMA trap TO PUBLIC;
CREATE FUNCTION trap.spring(what text) RETURNS void LANGUAGE plpgsql AS
  $$ BEGIN PERFORM pg_catalog.pg_notify('trap', what); END $$;
CREATE FUNCTION trap.yes(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('yes'); RETURN true; END $$;
CREATE FUNCTION trap.yes(int) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('yes'); RETURN true; END $$;
CREATE FUNCTION trap.cmp(point, point) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('cmp'); RETURN 0; END $$;
CREATE FUNCTION trap.lt(point, point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT false';
CREATE FUNCTION trap.eq(point, point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION trap.hash(point) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM trap.spring('hash'); RETURN 0; END $$;
CREATE OPERATOR trap.<<< (LEFTARG = point, RIGHTARG = point, FUNCTION = trap.lt);
CREATE OPERATOR trap.=== (LEFTARG = point, RIGHTARG = point, FUNCTION = trap.eq, COMMUTATOR = OPERATOR(trap.===), HASHES, MERGES);
CREATE DOMAIN trap.checked AS text CHECK (trap.yes(VALUE));
`;
export const POINT_ORDER = `CREATE OPERATOR CLASS trap.point_ops DEFAULT FOR TYPE point USING btree AS
  OPERATOR 1 trap.<<<, OPERATOR 3 trap.===, FUNCTION 1 trap.cmp(point, point);`;
export const POINT_HASH = `CREATE OPERATOR CLASS trap.point_hash DEFAULT FOR TYPE point USING hash AS
  OPERATOR 1 trap.===, FUNCTION 1 trap.hash(point);`;
/** A type whose output is a user's, and a table with it, analysed and altered: PostgreSQL's catalogs then hold its values. */
export const OWN_OUTPUT = `
CREATE TYPE public.b;
CREATE FUNCTION trap.b_in(cstring) RETURNS public.b LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION trap.b_out(public.b) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE public.b (INPUT = trap.b_in, OUTPUT = trap.b_out, LIKE = int);
CREATE TABLE public.sampled (a public.b); INSERT INTO public.sampled VALUES ('1'); ANALYZE public.sampled;
ALTER TABLE public.sampled ADD COLUMN d public.b DEFAULT '2';`;

export interface Path {
  what: string;
  /** What is built. `public.t` or `public.v` is what is read. */
  sql: string;
  /** Statements over it; each is tried. */
  asked: string[];
  kind?: 'pg_view';
  /** Default: REACHES_FUNCTION. */
  code?: string;
  /** The first PostgreSQL that has it. */
  from?: number;
}

export const points = (column: string, values: string): string =>
  `CREATE TABLE public.t (a ${column}); INSERT INTO public.t VALUES ${values};`;
export const columnsOf = (sql: string): string[] =>
  /^SELECT (?:DISTINCT )?(.+?) FROM/
    .exec(sql)?.[1]
    ?.split(', ')
    .map((name) => (name.includes('count(') ? 'count' : name.replace(/^\w\./, ''))) ?? [];

export const servers = [
  ['the embedded PostgreSQL', embeddedHome, 18],
  ['the distribution’s PostgreSQL', packagedHome, Number(/(\d+)$/.exec(packagedHome())?.[1] ?? 0)],
] as const;

/** In `npm test` each path is tried on one of the servers, in turn, or on the one that has it; on both with TKI_LONG=1. */
export const inTurn = <T extends { readonly from?: number }>(version: number, all: readonly T[]): T[] => {
  const at = servers.findIndex(([, , major]) => major === version);
  const [lowest] = servers.map(([, , major]) => major).toSorted((a, b) => a - b);
  return all.filter(
    ({ from = 0 }, index) =>
      from <= version && (LONG || index % servers.length === at || from > (lowest ?? 0)),
  );
};

export interface Traps extends AsyncDisposable {
  bench: Bench;
  /** Makes the schema of a path anew, and forgets what was heard. */
  build(sql: string): Promise<void>;
  /** One statement over `public.t` or `public.v`, by the export. */
  read(path: Pick<Path, 'kind'>, sql: string): Promise<HeldOutcome>;
  /** The same statement as anybody would run it, by the superuser; what the server said instead of rows. */
  plain(sql: string): Promise<string>;
  /** What the traps told since it was asked last. */
  heard(): Promise<string[]>;
}

export async function openTraps(home: string): Promise<Traps> {
  const bench = await openBench({ home });
  await bench.create('directus', '');
  const listener = new pg.Client({
    host: bench.server.socketDir,
    port: bench.server.port,
    user: 'postgres',
    database: 'directus',
  });
  await listener.connect();
  const notes: string[] = [];
  listener.on('notification', ({ payload }) => notes.push(payload ?? ''));
  await listener.query('LISTEN trap');
  const heard = async (): Promise<string[]> => {
    await listener.query('SELECT 1');
    return notes.splice(0);
  };
  return {
    bench,
    heard,
    async build(sql) {
      await bench.server.admin(
        'directus',
        `DROP SCHEMA IF EXISTS public CASCADE; DROP SCHEMA IF EXISTS trap CASCADE; CREATE SCHEMA public;
         DROP ACCESS METHOD IF EXISTS trap_heap CASCADE; DROP FOREIGN DATA WRAPPER IF EXISTS trap_wrapper CASCADE;
         GRANT USAGE ON SCHEMA public TO PUBLIC; ${TRAP} ${sql}`,
      );
      await heard();
    },
    read({ kind }, sql) {
      const query: Query = {
        relation: kind === 'pg_view' ? 'public.v' : 'public.t',
        ...(kind === undefined ? {} : { kind }),
        ...(sql.includes('count(*)') ? {} : { sql, columns: columnsOf(sql) }),
      };
      return bench.run('directus', { q: query });
    },
    plain: (sql) =>
      bench.server.admin('directus', sql).then(
        () => '',
        (error: unknown) => (error instanceof Error ? error.message : 'no error'),
      ),
    async [Symbol.asyncDispose]() {
      await listener.end();
      await bench[Symbol.asyncDispose]();
    },
  };
}
