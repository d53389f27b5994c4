// Sixty reports of people: what the gate makes of each, and that what is accepted reads and does nothing else, on both versions.
// What a query may call is proved against the server: the constant's forms are read again, and each way to forge one is tried.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { castForms, functionForms, operatorForms } from '../../src/export/reach/callee-forms.ts';
import { gate } from '../../src/export/gate/gate.ts';
import { createParser } from '../../src/export/gate/parser.ts';
import type { Signature } from '../../src/formats/callable.ts';
import { signatures } from '../../src/formats/callable.ts';
import type { Bench, Query } from './bench.ts';
import { openBench, summary, toCatalog } from './bench.ts';
import { hostile } from './hostile-sql.ts';
import { inspectUnder } from './inspect.ts';
import { reports } from './report-queries.ts';
import { inTurnOf } from '../support/long.ts';
import { servers } from './traps.ts';
import { atLeast } from '../support/at-least.ts';

const parser = createParser();
const all = Object.values(reports).flat();
const relationsOf = (sql: string): string[] => [...new Set(sql.match(/public\.[a-z_0-9]+/g))];
const decide = (sql: string, functions: readonly Signature[]) =>
  gate(sql, { relations: relationsOf(sql), prohibitedJoins: [], functions }, parser);

/** The signatures that no report needs. */
const others = [
  'SELECT abs(quantity) AS a, round(price) AS b, quantity % 2 AS c, quantity + 1 AS d FROM public.order_line LIMIT 10',
  "SELECT bool_or(active) AS x FROM public.customer WHERE name NOT ILIKE 'x%' AND name NOT LIKE '%y' AND name ILIKE '%c%'",
  'SELECT via, sum(id) / count(*) AS half FROM public.orders GROUP BY via',
  "SELECT pg_catalog.max(at) AS last, pg_catalog.min(what -> 'action' ->> 'x') AS x, date_trunc('day', pg_catalog.min(at)) FROM public.audit",
];

describe('the sixty reports', () => {
  it('are sixty, and at least fifty are accepted with the list; each refusal says how to write it instead', async () => {
    expect(all).toHaveLength(60);
    const seen: string[] = [];
    const unhelpful: unknown[] = [];
    for (const { sql, refused } of atLeast(1, all)) {
      const decision = await decide(sql, signatures);
      expect([sql, decision.kind]).toEqual([sql, refused === undefined ? 'accepted' : 'denied']);
      if (decision.kind === 'accepted') seen.push(sql);
      else if (!(
        refused?.test(decision.hint) === true &&
        /write|view/.test(decision.hint) &&
        /^line \d+, column \d+$/.test(decision.where ?? '')
      ))
        unhelpful.push([sql, decision]);
    }
    expect(unhelpful).toEqual([]);
    expect(seen.length).toBeGreaterThanOrEqual(50);
  });

  it('leave nothing of the hostile statements accepted that is more than a call of the list', async () => {
    const rules = { relations: ['public.plain', 'public.other'], prohibitedJoins: [], functions: signatures };
    const accepted: string[] = [];
    for (const sql of Object.values(hostile).flat()) {
      const decision = await gate(sql, rules, parser);
      if (decision.kind === 'accepted') accepted.push(sql);
    }
    // Calls of the list, and nothing besides: by name, so that another one does not slip in.
    expect(accepted.sort()).toEqual(
      [
        'SELECT count(*) FROM public.plain',
        'SELECT pg_catalog.count(DISTINCT a) FROM public.plain',
        'SELECT pg_catalog.count(ALL a) FROM public.plain',
        'SELECT pg_catalog.sum(a) FROM public.plain',
        'SELECT pg_catalog.lower(b) FROM public.plain',
        'SELECT a + 1 FROM public.plain',
        'SELECT -a FROM public.plain',
        "SELECT a FROM public.plain WHERE b LIKE '%x%'",
        "SELECT a FROM public.plain WHERE b ILIKE '%x%'",
      ].sort(),
    );
  });
});

describe.each(servers)('on %s', (_name, home, version) => {
  let bench: Bench;
  let client: pg.Client;
  const heard: string[] = [];

  beforeAll(async () => {
    bench = await openBench({ home: home(), settings: ['autovacuum=off'] });
    await bench.create('shop', readFileSync(new URL('fixtures/shop.sql', import.meta.url), 'utf8'));
    client = new pg.Client({
      host: bench.server.socketDir,
      port: bench.server.port,
      user: 'postgres',
      database: 'shop',
      ssl: false,
    });
    client.on('notification', ({ channel }) => heard.push(channel));
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await bench[Symbol.asyncDispose]();
  });

  async function toQuery(sql: string): Promise<Query> {
    const decision = await decide(sql, signatures);
    if (decision.kind !== 'accepted') throw new Error(`${decision.code}: ${sql}`);
    const { fields } = await client.query(sql);
    const relations = relationsOf(sql);
    return {
      relation: relations[0] ?? '',
      relations,
      sql,
      columns: fields.map(({ name }) => name),
      functions: decision.calls,
      result: decision.isCount ? 'count' : 'rows',
    };
  }

  /** A digest of each table and sequence, and who holds an advisory lock. */
  async function lookAround(): Promise<unknown[]> {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind IN ('r', 'm', 'S') ORDER BY 1`,
    );
    const digests = tables.map(
      ({ name }) =>
        `SELECT '${name}' AS name, (SELECT md5(string_agg(line, E'\\n' ORDER BY line)) FROM (SELECT row_to_json(t)::text AS line FROM (SELECT * FROM ${name}) t) s) AS digest`,
    );
    const locks = `SELECT 'locks', count(*)::text FROM pg_locks WHERE locktype = 'advisory'`;
    return (await client.query([...digests, locks].join(' UNION ALL '))).rows;
  }

  it(
    'runs every accepted one to its end, calls every signature, and changes nothing',
    { timeout: 120_000 },
    async () => {
      const texts = [...all.filter(({ refused }) => refused === undefined).map(({ sql }) => sql), ...others];
      const queries: Query[] = [];
      for (const text of texts) queries.push(await toQuery(text));
      expect([...new Set(queries.flatMap(({ functions = [] }) => functions))].sort()).toEqual(
        [...signatures].sort(),
      );
      const before = await lookAround();
      for (let from = 0; from < queries.length; from += 25) {
        const part = Object.fromEntries(
          queries.slice(from, from + 25).map((query, index) => [`q${String(from + index)}`, query]),
        );
        const outcome = await bench.run('shop', part);
        const ends = summary(outcome);
        expect(outcome).toMatchObject({ kind: 'exported' });
        expect(Object.entries(ends).filter(([, end]) => !['COMPLETE', 'EMPTY'].includes(end))).toEqual([]);
        if (outcome.kind !== 'exported') throw new Error(outcome.kind);
        expect(outcome.packet.tki?.exporter).toMatchObject({ notifications: '0', notices: '0' });
        for (const item of atLeast(1, outcome.packet.items))
          expect(item.tki).toMatchObject({
            functions: 'CATALOG',
            database_list: 'CATALOG',
            may_call: part[item.item_id ?? '']?.functions,
          });
      }
      await client.query('SELECT 1');
      expect(heard).toEqual([]);
      expect(await lookAround()).toEqual(before);
    },
  );

  it('has no other form of what may be called than the constant', async () => {
    const { rows } = await client.query<{ oid: number; name: string; args: number }>(
      `SELECT oid::int, proname AS name, pronargs::int AS args FROM pg_proc WHERE pronamespace = 11 AND prokind IN ('f', 'a')`,
    );
    for (const [signature, forms] of Object.entries(functionForms)) {
      const known = new Set(forms.map(([oid]) => oid as number));
      const [, words = ''] = forms[0];
      const name = words.slice(0, words.indexOf('('));
      const args = words.endsWith('()') ? 0 : words.split(',').length;
      const found = rows.filter((row) => row.name === name && row.args === args).map(({ oid }) => oid);
      expect([signature, found.filter((oid) => !known.has(oid))]).toEqual([signature, []]);
      expect(found.length).toBeGreaterThan(0);
    }
    const operators = await client.query<{ oid: number; name: string; kind: string }>(
      `SELECT oid::int, oprname AS name, oprkind AS kind FROM pg_operator WHERE oprnamespace = 11`,
    );
    for (const forms of Object.values(operatorForms)) {
      const known = new Set(forms.map(([oid]) => oid as number));
      const [first] = operators.rows.filter(({ oid }) => oid === forms[0][0]);
      const found = operators.rows.filter(({ name, kind }) => name === first?.name && kind === first.kind);
      expect(found.filter(({ oid }) => !known.has(oid))).toEqual([]);
    }
    expect(Object.keys(castForms)).toHaveLength(2);
  });

  const forgeries: [string, string, string, string][] = [
    [
      'a body of somebody',
      `CREATE OR REPLACE FUNCTION pg_catalog.lower(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS 'SELECT ''x''::text'`,
      `CREATE OR REPLACE FUNCTION pg_catalog.lower(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'lower'`,
      'lower',
    ],
    [
      'another built-in behind it',
      `CREATE OR REPLACE FUNCTION pg_catalog.lower(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'upper'`,
      `CREATE OR REPLACE FUNCTION pg_catalog.lower(text) RETURNS text LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'lower'`,
      'lower',
    ],
    [
      'a volatile one',
      'ALTER FUNCTION pg_catalog.lower(text) VOLATILE',
      'ALTER FUNCTION pg_catalog.lower(text) IMMUTABLE',
      'lower',
    ],
    [
      'one with the rights of its owner',
      'ALTER FUNCTION pg_catalog.lower(text) SECURITY DEFINER',
      'ALTER FUNCTION pg_catalog.lower(text) SECURITY INVOKER',
      'lower',
    ],
    [
      'one with a setting of its own',
      "ALTER FUNCTION pg_catalog.lower(text) SET lc_messages = 'C'",
      'ALTER FUNCTION pg_catalog.lower(text) RESET ALL',
      'lower',
    ],
    [
      'another owner',
      'CREATE ROLE forger; ALTER FUNCTION pg_catalog.lower(text) OWNER TO forger',
      'ALTER FUNCTION pg_catalog.lower(text) OWNER TO postgres; DROP ROLE forger',
      'lower',
    ],
    [
      'a form of somebody beside it',
      `CREATE FUNCTION pg_catalog.lower(int) RETURNS int LANGUAGE sql AS 'SELECT 1'`,
      'DROP FUNCTION pg_catalog.lower(int)',
      'lower',
    ],
    [
      'a form with defaults beside it',
      `CREATE FUNCTION pg_catalog.lower(varchar, int DEFAULT 1) RETURNS text LANGUAGE sql AS 'SELECT ''x''::text'`,
      'DROP FUNCTION pg_catalog.lower(varchar, int)',
      'lower',
    ],
    ['a type of its name', 'CREATE DOMAIN pg_catalog.lower AS text', 'DROP DOMAIN pg_catalog.lower', 'lower'],
    [
      'an aggregate with another part',
      'CREATE OR REPLACE AGGREGATE pg_catalog.sum(int) (SFUNC = int4larger, STYPE = int)',
      '',
      'sum',
    ],
    [
      'an operator of somebody',
      `CREATE FUNCTION public.plus(text, text) RETURNS text LANGUAGE sql AS 'SELECT $1'; CREATE OPERATOR pg_catalog.+ (LEFTARG = text, RIGHTARG = text, FUNCTION = public.plus)`,
      'DROP OPERATOR pg_catalog.+ (text, text)',
      'plus',
    ],
  ];
  // On one of the servers, in turn; with TKI_LONG=1 on both.
  it.each(atLeast(1, inTurnOf(servers.length, version === 18 ? 0 : 1, forgeries)))(
    'calls nothing where it finds %s',
    async (_what, forge, mend, which) => {
      const queries: Record<string, Query> = {
        lower: {
          relation: 'public.country',
          sql: 'SELECT lower(name) AS x FROM public.country',
          columns: ['x'],
          functions: ['lower(x)'],
        },
        sum: {
          relation: 'public.stock',
          sql: 'SELECT sum(quantity) AS x FROM public.stock',
          columns: ['x'],
          functions: ['sum(x)'],
        },
        plus: {
          relation: 'public.stock',
          sql: 'SELECT quantity + 1 AS x FROM public.stock',
          columns: ['x'],
          functions: ['x + y'],
        },
      };
      const asked = { [which]: queries[which] as Query };
      expect(summary(await bench.run('shop', asked))).toEqual({ [which]: 'COMPLETE' });
      // A replacement that PostgreSQL itself refuses is no way in.
      const forged = await client.query(forge).then(
        () => true,
        () => false,
      );
      try {
        expect(summary(await bench.run('shop', asked))).toEqual(
          forged ? 'CALLEE_DIFFERS' : { [which]: 'COMPLETE' },
        );
      } finally {
        if (forged && mend !== '') await client.query(mend);
      }
      const left = forged && mend === '' ? 'CALLEE_DIFFERS' : { [which]: 'COMPLETE' };
      expect(summary(await bench.run('shop', asked))).toEqual(left);
    },
  );

  it.runIf(version === 18)('reads all sixty as views of the owner', { timeout: 120_000 }, async () => {
    const names: string[] = [];
    for (const [index, { sql }] of atLeast(1, all.entries())) {
      const name = `v_report_${String(index)}`;
      const { rows } = await client.query<{ n: string }>(
        `SELECT count(*)::text AS n FROM (${sql.replace(/^WITH RECURSIVE/, 'WITH RECURSIVE')}) s`,
      );
      expect(rows).toHaveLength(1);
      // A report names a column twice, or none: a view wants names of its own.
      const { fields } = await client.query(sql);
      const columns = fields.map((_field, at) => `c${String(at)}`).join(', ');
      await client.query(
        `CREATE VIEW public.${name} (${columns}) AS ${sql}; GRANT SELECT ON public.${name} TO PUBLIC`,
      );
      names.push(name);
    }
    for (let from = 0; from < names.length; from += 25) {
      const part = Object.fromEntries(
        names
          .slice(from, from + 25)
          .map((name) => [name, { relation: `public.${name}`, kind: 'pg_view' as const }]),
      );
      const ends = summary(await bench.run('shop', part));
      expect([...new Set(Object.values(ends))]).toEqual(['COMPLETE']);
    }
  });

  it('makes items that are evidence with a line about their lists, and none that says less', async () => {
    const query: Query = {
      relation: 'public.payment',
      sql: 'SELECT method, sum(amount) AS total FROM public.payment GROUP BY method',
      columns: ['method', 'total'],
      functions: ['sum(x)'],
    };
    const catalog = toCatalog('shop', { q: query });
    const outcome = await bench.run('shop', { q: query });
    if (outcome.kind !== 'exported') throw new Error(outcome.code);
    const report = inspectUnder(outcome.text, catalog);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
    expect(report.items[0]?.notes.join('\n')).toMatch(/database_list CATALOG: .*seed 002’s list is not met/);
    expect(report.items[0]?.notes.join('\n')).toMatch(/functions CATALOG: .*may call sum\(x\)/);
    for (const [from, to] of [
      ['"may_call":["sum(x)"]', '"may_call":[]'],
      [',"functions":"CATALOG"', ''],
      [',"database_list":"CATALOG"', ''],
    ] as const) {
      expect(outcome.text).toContain(from);
      const other = inspectUnder(outcome.text.replace(from, to), catalog);
      expect(other.verdict).not.toBe('EVIDENCE_PRESENT');
    }
  });
});
