// A dump is cut as psql would cut it and parsed by PostgreSQL's parser: nothing in it runs, and no quote, comment or row becomes a relation.
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load.ts';
import { toDraft } from '../../../../src/catalog/draft.ts';
import { readDump } from '../../../../src/export/dump/dump-relations.ts';
import { splitDump, STATEMENT_LIMIT } from '../../../../src/export/dump/split-dump.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { atLeast } from '../../../support/at-least.ts';

const parser = createParser();
const read = (text: string) => readDump(text, parser);
const names = async (text: string): Promise<string[]> =>
  (await read(text)).relations.map(({ schema, name, kind }) => `${schema}.${name} ${kind}`);
const columns = async (text: string): Promise<unknown> =>
  Object.fromEntries(
    (await read(text)).relations.map(({ name, columns: own, columnsUnknown }) => [
      name,
      columnsUnknown === true ? null : own,
    ]),
  );

describe('what a dump has', () => {
  it.each<[string, string, string[]]>([
    ['a table', 'CREATE TABLE public.a (id int);', ['public.a r']],
    ['an unlogged one', 'CREATE UNLOGGED TABLE public.a (id int);', ['public.a r']],
    ['no temporary one', 'CREATE TEMP TABLE a (id int); CREATE TABLE pg_temp.b (id int);', []],
    ['a view', 'CREATE OR REPLACE VIEW public.v AS SELECT 1 AS a;', ['public.v v']],
    ['a recursive view', 'CREATE RECURSIVE VIEW public.v (n) AS SELECT 1;', ['public.v v']],
    [
      'a materialized view',
      'CREATE MATERIALIZED VIEW public.m AS SELECT 1 AS a WITH NO DATA;',
      ['public.m m'],
    ],
    ['a foreign table', 'CREATE FOREIGN TABLE public.f (a int) SERVER s;', ['public.f f']],
    ['a table without a last semicolon', 'CREATE TABLE public.a (id int)', ['public.a r']],
    [
      'a partitioned one without its partitions',
      `CREATE TABLE public.p (a int) PARTITION BY LIST (a); CREATE TABLE public.p1 PARTITION OF public.p DEFAULT;
       CREATE TABLE public.p2 (a int); ALTER TABLE ONLY public.p ATTACH PARTITION public.p2 FOR VALUES IN (1);`,
      ['public.p p'],
    ],
    ['one made from a query', 'CREATE TABLE public.a AS SELECT 1 AS n;', ['public.a r']],
    ['one that moved', 'CREATE TABLE public.a (x int); ALTER TABLE public.a SET SCHEMA app;', ['app.a r']],
    [
      'one that was renamed',
      'CREATE TABLE public.a (x int); ALTER TABLE public.a RENAME TO b;',
      ['public.b r'],
    ],
    ['none that was dropped', 'CREATE TABLE public.a (x int); DROP TABLE public.a;', []],
    [
      'none of PostgreSQL',
      'CREATE TABLE pg_catalog.x (a int); CREATE TABLE information_schema.y (a int);',
      [],
    ],
  ])('%s', async (_what, text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it('columns, as CREATE and ALTER say them; where the text does not tell them, that', async () => {
    expect(
      await columns(`
        CREATE TABLE public.a (id int, "Mixed Case" text, CONSTRAINT c CHECK (id > 0));
        ALTER TABLE public.a ADD COLUMN later int, DROP COLUMN id;
        ALTER TABLE public.a RENAME COLUMN later TO sooner;
        CREATE TABLE public.b (extra int) INHERITS (public.a);
        CREATE TABLE public.c (LIKE public.a);
        CREATE TABLE public.d OF public.kind;
        CREATE VIEW public.e AS SELECT a.sooner, count(*), x::text, CASE WHEN true THEN 1 END, 1 AS one FROM public.a;
        CREATE VIEW public.f (p, q) AS SELECT 1, 2;
        CREATE VIEW public.g AS SELECT * FROM public.a;
        CREATE VIEW public.h AS SELECT 1 AS left_one UNION ALL SELECT 2 AS other;`),
    ).toEqual({
      a: ['Mixed Case', 'sooner'],
      b: ['Mixed Case', 'sooner', 'extra'],
      c: null,
      d: null,
      e: ['sooner', 'count', 'x', 'case', 'one'],
      f: ['p', 'q'],
      g: null,
      h: ['left_one'],
    });
  });
});

describe('what is no statement', () => {
  const hidden = 'CREATE TABLE public.hidden (a int);';
  it.each<[string, string]>([
    ['a line comment', `-- ${hidden}`],
    ['a comment within a comment', `/* /* ' */ ${hidden} */`],
    ['a string', `SELECT 'it''s \\; ${hidden}';`],
    ['a string with escapes', `SELECT E'\\'; ${hidden}';`],
    ['a string behind a name that ends with e', `SELECT fe'\\'; SELECT '${hidden}';`],
    ['an identifier', `CREATE INDEX "x; ${hidden}" ON public.t (a);`],
    ['a dollar quote', `CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ ${hidden} $$;`],
    ['a dollar quote in another', `DO $a$ BEGIN EXECUTE $b$ ${hidden} $b$; END $a$;`],
    ['a dollar quote with a letter of another script', `SELECT $ä$ ${hidden} $ä$;`],
    ['rows of a COPY', `COPY public.t (a) FROM stdin;\n${hidden}\n'\\N\t"\n\\.\n`],
    ['rows of a COPY that never ends', `COPY public.t (a) FROM stdin;\n${hidden}\n`],
    ['a line of psql', `\\echo ${hidden}`],
    ['a line of psql with an open quote', `\\echo ' ${hidden}`],
    ['an action of a rule', `CREATE RULE r AS ON INSERT TO public.t DO ALSO (DELETE FROM x; ${hidden});`],
    ['a string without an end', `SELECT 'x; ${hidden}`],
    ['a comment without an end', `/* ${hidden}`],
  ])('%s', async (_what, text) => {
    expect(await names(`${text}\n`)).toEqual([]);
    // What stands behind is read again, where the thing has an end.
    const after = await names(`${text}\nCREATE TABLE public.after (a int);`);
    expect(after).toEqual(/never ends|without an end/.test(_what) ? [] : ['public.after r']);
  });

  it('says which lines of psql it skipped, what it passed over, and what it could not read', async () => {
    const text = [
      '\\restrict 4f',
      'CREATE TABLE a (x int);',
      'COPY a (x) FROM stdin;',
      '1',
      '\\.',
      '\\connect "other"',
      'CREATE TABLE b (x int,,);',
      `CREATE TABLE public.long (x text DEFAULT '${'x'.repeat(STATEMENT_LIMIT)}');`,
      "SELECT 'open",
    ].join('\n');
    expect(await read(text)).toMatchObject({
      relations: [{ schema: 'public', name: 'a' }],
      commands: [
        { word: '\\restrict', line: 1 },
        { word: '\\connect', line: 6 },
      ],
      copies: 1,
      unread: [7, 0],
      unended: true,
      unqualified: 1,
    });
  });

  it('comes to an end, whatever it is made of', () => {
    const pieces = ["'", '"', '$', '(', '/*', '\\', ';', '--', "E'", '$a$', '\n', '$$'];
    const ended = pieces.map((piece) => splitDump(piece.repeat(20_000)).unended);
    expect(pieces.filter((_, index) => ended[index])).toEqual(['/*']);
  });

  it('takes a NUL and half a character for text that it cannot read', async () => {
    const { relations, unread } = await read(
      'CREATE TABLE public.a\0 (x int);\nCREATE TABLE public.b (x int);',
    );
    expect([relations.map(({ name }) => name), unread]).toEqual([['b'], [1]]);
  });
});

/** Names that a hostile owner gives; the first group can be governed, the others are left out. */
const hostileNames = [
  'Ord"; DROP TABLE public.customer; --',
  'a\nb',
  '\u001b[31mred',
  '../../etc/passwd',
  'a/b',
  'CASE',
  'case ',
  '`code` [x](javascript:1) <b>',
  '## Approved',
  'é'.repeat(31),
  'UNREVIEWED',
  'sql',
  '__proto__',
  '\u202egnp.exe',
];

describe('names of a stranger', () => {
  it('stand in no path, stay names in each file, and leave a catalog that loads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tki-draft-'));
    const long = 'x'.repeat(63);
    const relations = [
      ...hostileNames.map((name) => ({ schema: 'public', name, kind: 'r', columns: ['a'], readable: true })),
      ...hostileNames.map((schema) => ({ schema, name: 't', kind: 'r', columns: ['a'], readable: true })),
      { schema: long, name: long, kind: 'r', columns: ['a'], readable: true },
      { schema: 'order', name: 'select', kind: 'v', columns: [...hostileNames, 'b'], readable: true },
      { schema: 'public', name: 'unreviewed', kind: 'r', columns: [], readable: true },
      { schema: 'public', name: 'fn_iu_op_x', kind: 'r', columns: ['a'], readable: true },
    ];
    const draft = toDraft('shop', 'reader"; DROP ROLE x; --', relations);
    for (const path of atLeast(1, draft.files.keys()))
      expect(path).toMatch(
        /^(?:catalog\.json|grants\.sql|README\.md|queries\/(?:count|rows)\/[a-z0-9_.-]+\.sql)$/,
      );
    for (const [path, text] of atLeast(1, draft.files)) {
      expect([path, /[\u001b\u202e]/.test(text)]).toEqual([path, false]);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { catalog } = loadCatalog(folder);
    expect(catalog.entries.map(({ id }) => id)).toEqual([
      'count/sql',
      'rows/sql',
      'count/__proto__',
      'rows/__proto__',
      ...draft.ids.slice(4),
    ]);
    expect(draft.ids).toContain(`count/${long}.${long}`);
    expect(draft.withoutRows).toEqual(['public.unreviewed']);
    const rows = catalog.entries.find(({ id }) => id === 'rows/order.select');
    expect(rows?.columns).toEqual([...hostileNames.filter((name) => name !== 'sql'), 'b']);
    expect(draft.leftOutColumns).toEqual(['order.select']);
    expect(draft.files.get('README.md')).not.toMatch(/Approved|javascript|DROP/);
    expect(draft.files.get('grants.sql')).toContain('TO "reader""; DROP ROLE x; --";');
    expect(draft.leftOut.map(({ relation }) => relation.name)).toContain('fn_iu_op_x');
    rmSync(folder, { recursive: true });
  });

  it('reach a SELECT as the names that they are', async () => {
    const draft = toDraft('shop', 'r', [
      { schema: 'public', name: 't', kind: 'r', columns: hostileNames, readable: true },
    ]);
    const parsed = await parser.parse(draft.files.get('queries/rows/t.sql') ?? '');
    if (parsed.kind !== 'parsed') throw new Error('it does not parse');
    expect(parsed.statements).toHaveLength(1);
    const found = [...JSON.stringify(parsed.statements[0]?.tree).matchAll(/"sval":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text]) => JSON.parse(text ?? '""') as string,
    );
    expect(found).toEqual(hostileNames.filter((name) => name !== 'sql'));
  });
});
