// Statements that the gate accepts, with one thing in the parse tree spoilt: no parser gives most of these, and the gate must not count on
// that. Besides what it reads of texts: the names of their columns, hints, places.
import { describe, expect, it } from 'vitest';
import { walkStatement } from '../../../../src/export/gate/gate-statement.ts';
import {
  hintFor,
  hintForFunction,
  hintForOperator,
  hintForSyntax,
  hintForUnlisted,
  hintForValue,
} from '../../../../src/export/gate/gate-hints.ts';
import { outputNames } from '../../../../src/export/gate/output-names.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';
import { readTextFacts } from '../../../../src/export/gate/text-facts.ts';
import { toPlace } from '../../../../src/export/gate/text-place.ts';
import { gate } from '../../../../src/export/gate/gate.ts';
import type { Signature } from '../../../../src/formats/callable.ts';
import { everySpoilt } from '../../../support/spoilt.ts';

const parser = createParser();

async function treesOf(sql: string): Promise<{ tree: unknown; offset: number; length: number | null }[]> {
  const parsed = await parser.parse(sql);
  if (parsed.kind !== 'parsed') throw new Error(`${sql} is ${parsed.kind}`);
  return parsed.statements;
}

const treeOf = async (sql: string): Promise<unknown> => (await treesOf(sql))[0]?.tree;

const listed = [
  'sum(x)',
  'count(x)',
  'count(DISTINCT x)',
  'FILTER (WHERE x)',
  'round(x, digits)',
  'date_trunc(field, x)',
  'x ->> key',
  'x LIKE pattern',
  '- x',
  'x::date',
  'nullif(x, y)',
  'extract(field FROM x)',
] as const;

const statements = [
  'SELECT pg_catalog.count(*) FROM public.t',
  'WITH w AS (SELECT a FROM public.t) SELECT DISTINCT u.a AS x FROM w JOIN public.t u USING (a) WHERE NOT u.a = 1 AND u.a IS NULL GROUP BY u.a HAVING u.a > 0 ORDER BY u.a DESC LIMIT 5 OFFSET 2',
  'SELECT s.* FROM (SELECT a FROM public.t UNION ALL SELECT b FROM public.t) s WHERE a IN (1, 2) AND a BETWEEN 1 AND 2 AND EXISTS (SELECT 1 FROM public.t)',
  "SELECT CASE WHEN a THEN 1 ELSE 2 END, COALESCE(a, 'x'), a::int4, sum(b) FILTER (WHERE a), round(b, 2), date_trunc('day', a), a ->> 'k', -b, '2026-01-31'::date, NULLIF(a, 1.5), true, count(DISTINCT a), extract(year FROM a) FROM public.t WHERE a LIKE 'x%' AND a = (SELECT 1) AND a IN (SELECT 2)",
];

const functions = listed as unknown as readonly Signature[];

const said = (tree: unknown): string => {
  const { denial, relations, calls, columns, isCount } = walkStatement(tree, ['public.t'], functions, 7);
  return denial !== null
    ? `${denial.code} at ${denial.offset}`
    : `accepted ${[...relations].join(' ')}; ${calls.join(', ')}; ${columns.map(({ relation, column }) => `${relation}.${column}`).join(' ')}; ${isCount}`;
};

describe('a statement with one thing in its tree spoilt', () => {
  it.each(statements.map((sql, at) => [at, sql] as const))(
    'comes to what is written down: %i',
    async (at, sql) => {
      const tree = await treeOf(sql);
      const before = said(tree);
      expect(before).toContain('accepted');
      const lines = [...everySpoilt(tree, undefined, Infinity)].map(({ place, value }) => {
        const now = said(value);
        return `${place}: ${now === before ? 'the same' : now}`;
      });
      await expect(`${before}\n${lines.join('\n')}\n`).toMatchFileSnapshot(`recorded/spoilt-${at}.txt`);
    },
  );
});

it.each<[sql: string, names: (string | null)[] | undefined]>([
  ['SELECT a, t.b, a AS c, t.*  FROM public.t', undefined],
  ['SELECT *', undefined],
  ['VALUES (1)', undefined],
  ['SELECT a, t.b, a AS c FROM public.t', ['a', 'b', 'c']],
  ['SELECT sum(a), pg_catalog.count(*) FROM public.t', ['sum', 'count']],
  ['SELECT a::text, 1::int4, (1 + 2)::numeric, sum(a)::text FROM public.t', ['a', 'int4', 'numeric', 'sum']],
  [
    "SELECT COALESCE(a, 1), NULLIF(a, 1), 'x', NULL, true, a + 1, NOT a, a IS NULL FROM public.t",
    ['coalesce', 'nullif', '?column?', '?column?', '?column?', '?column?', '?column?', '?column?'],
  ],
  [
    'SELECT CASE WHEN a THEN b ELSE c END, CASE WHEN a THEN b END, CASE WHEN a THEN b ELSE 1 END, CASE WHEN a THEN b ELSE sum(c) END, CASE WHEN a THEN b ELSE c::text END, CASE WHEN a THEN 1 ELSE COALESCE(a) END',
    ['c', 'case', 'case', 'sum', null, null],
  ],
  [
    'SELECT EXISTS (SELECT 1), (SELECT z FROM public.t), a IN (SELECT 1), (SELECT *)',
    ['exists', 'z', '?column?', null],
  ],
  ['SELECT a FROM public.t UNION SELECT b FROM public.u UNION SELECT c FROM public.v', ['a']],
  ['SELECT ARRAY[1], (a).b FROM public.t', [null, null]],
  ['INSERT INTO public.t VALUES (1)', undefined],
])('%s has the columns %j', async (sql, names) => {
  expect(outputNames(await treeOf(sql))).toEqual(names);
});

it.each([
  null,
  7,
  'x',
  [],
  {},
  { SelectStmt: 7 },
  { SelectStmt: { targetList: 7 } },
  { SelectStmt: { targetList: [] } },
  { SelectStmt: { targetList: [7] } },
])('what is no tree has no columns: %j', (tree) => {
  expect(outputNames(tree)).toBeUndefined();
});

it('reads of a text what it names, and where', async () => {
  const sql =
    'WITH w AS (SELECT a FROM public.t) SELECT w.b, c AS d FROM w JOIN other.u AS v ON v.x = y JOIN public.t ON true ORDER BY c';
  const facts = readTextFacts(await treeOf(sql));
  expect(facts).toEqual({
    relations: ['other.u', 'public.t'],
    columns: [
      { name: 'a', offset: sql.indexOf('a FROM') },
      { name: 'c', offset: sql.indexOf('c AS d') },
      { name: 'y', offset: sql.indexOf('y JOIN') },
      { name: 'c', offset: sql.lastIndexOf('c') },
    ].toSorted(
      (a, b) =>
        facts.columns.findIndex((one) => one.offset === a.offset) -
        facts.columns.findIndex((one) => one.offset === b.offset),
    ),
    given: new Set(['d', 'w', 'u', 'v', 't']),
    outputs: ['b', 'd'],
    isOrdered: true,
  });
  expect(readTextFacts(await treeOf('SELECT 1')).isOrdered).toBe(false);
  expect(readTextFacts(await treeOf('SELECT a')).columns).toEqual([{ name: 'a', offset: 7 }]);
  expect(readTextFacts(7)).toMatchObject({
    relations: [],
    columns: [],
    outputs: undefined,
    isOrdered: false,
  });
});

it('tells no name that a tree does not hold as a text', () => {
  const named = (fields: unknown) =>
    outputNames({ SelectStmt: { targetList: [{ ResTarget: { val: { ColumnRef: { fields } } } }] } });
  expect(named([{ String: { sval: 'a' } }])).toEqual(['a']);
  for (const fields of [
    [{ String: null }],
    [{ String: 'a' }],
    [{ String: { sval: 7 } }],
    [{}],
    ['a'],
    [null],
    [],
    'a',
    null,
  ])
    expect(named(fields)).toEqual([null]);
});

it('takes for a column what a tree calls one, of one name that is a text', () => {
  const name = { String: { sval: 'a' } };
  const found = (kind: string, members: object) => readTextFacts({ [kind]: members }).columns;
  expect(found('ColumnRef', { fields: [name], location: 7 })).toEqual([{ name: 'a', offset: 7 }]);
  expect(found('ColumnRef', { fields: [name] })).toEqual([{ name: 'a', offset: 0 }]);
  for (const [kind, fields] of [
    ['ParamRef', [name]],
    ['ColumnRef', [name, name]],
    ['ColumnRef', []],
    ['ColumnRef', name],
    ['ColumnRef', { length: 1, 0: name }],
    ['ColumnRef', [{ A_Star: {} }]],
    ['ColumnRef', [{ String: { sval: 7 } }]],
    ['ColumnRef', ['a']],
  ] as const)
    expect(found(kind, { fields })).toEqual([]);
});

it('looks 2,000 steps into a tree, and no deeper', () => {
  const deep = (steps: number): unknown => {
    let value: unknown = { RangeVar: { schemaname: 's', relname: 'r' } };
    // A step for the list, and one for its element.
    for (let step = 1; step < steps; step += 1) value = [value];
    return value;
  };
  expect(readTextFacts(deep(2_000)).relations).toEqual(['s.r']);
  expect(readTextFacts(deep(2_001)).relations).toEqual([]);
});

it('says of each text where its statements begin and end', async () => {
  expect((await treesOf('SELECT 1')).map(({ offset, length }) => [offset, length])).toEqual([[0, null]]);
  expect((await treesOf('SELECT 1; SELECT 2;')).map(({ offset, length }) => [offset, length])).toEqual([
    [0, 8],
    [10, 8],
  ]);
  expect(await treesOf('')).toEqual([]);
  expect(await parser.parse('SELECT FROM FROM')).toMatchObject({ kind: 'syntax', position: 12 });
  expect(await parser.parse(`SELECT ${'('.repeat(100_000)}`)).toMatchObject({
    kind: expect.stringMatching(/^(?:exhausted|syntax)$/),
  });
  expect(await parser.parse('SELECT 1')).toMatchObject({ kind: 'parsed' });
});

it('denies a second statement where it begins', async () => {
  const rules = { relations: ['public.t'], prohibitedJoins: [], functions };
  expect(await gate('SELECT pg_catalog.count(*) FROM public.t; SELECT 1', rules, parser)).toMatchObject({
    kind: 'denied',
  });
  expect(await gate('SELECT pg_catalog.count(*) FROM public.t;', rules, parser)).toMatchObject({
    kind: 'accepted',
  });
});

describe('an argument that has to be a constant', () => {
  const decide = async (value: string, of: (value: string) => string) =>
    (
      await gate(
        `SELECT ${of(value)} FROM public.t`,
        { relations: ['public.t'], prohibitedJoins: [], functions },
        parser,
      )
    ).kind;
  const key = (value: string) => `a ->> ${value}`;
  const digits = (value: string) => `round(a, ${value})`;
  const field = (value: string) => `date_trunc(${value}, a)`;
  const date = (value: string) => `${value}::date`;
  const pattern = (value: string) => `a LIKE ${value}`;

  it.each([
    [
      'a key',
      key,
      ["'k'", "''", '0', '7', `'${'k'.repeat(200)}'`],
      ['a', `'${'k'.repeat(201)}'`, '1.5', 'true', 'NULL', '(SELECT 1)'],
    ],
    ['digits', digits, ['0', '2'], ["'2'", '-1', 'a', '1000', '1.0', 'NULL']],
    ['a field', field, ["'day'", "'DAY'"], ["'days'", "''", 'a', '1', 'NULL']],
    [
      'a date',
      date,
      [
        "'2026-01-31'",
        "'2026-01-31 10:00'",
        "'2026-01-31T10:00:00.123456Z'",
        "'2026-01-31 10:00 +02'",
        "'2026-01-31 10:00+0230'",
        "'2026-01-31 10:00-02:30'",
        'a',
        "'2026-01-31'::text",
      ],
      [
        "'now'",
        "'today'",
        "''",
        "'2026-1-31'",
        "'2026-01-31x'",
        "'x2026-01-31'",
        "'2026-01-31 10:00 UTC'",
        "'now'::text",
        "'2026-01-31T10:00:00.1234567Z'",
      ],
    ],
    ['a pattern', pattern, ["'x%'", "''"], ['a', '1', 'NULL']],
  ] as const)('%s', async (_what, of, accepted, denied) => {
    for (const value of accepted) expect(await decide(value, of), value).toBe('accepted');
    for (const value of denied) expect(await decide(value, of), value).toBe('denied');
  });
});

it('says what to write instead, for every word that it knows and for one that it does not', async () => {
  const all: ReadonlySet<Signature> = new Set(functions);
  const none: ReadonlySet<Signature> = new Set();
  const lines = [
    ...[
      'InsertStmt',
      'CreateTableAsStmt',
      'DropStmt',
      'AlterStmt',
      'FooStmt',
      'CopyStmt',
      'Foo',
      'toString',
      'Secret',
      'lateral',
      'constructor',
    ].map((word) => `node ${word}: ${hintFor(word)}`),
    ...['ALL_SUBLINK', 'x', 7, 'toString', null].map(
      (value) => `value ${String(value)}: ${hintForValue(value)}`,
    ),
    ...['AEXPR_DISTINCT', 'AEXPR_X', 'toString'].map((kind) => `syntax ${kind}: ${hintForSyntax(kind)}`),
    ...(['count(*)', 'sum(x)'] as const).map(
      (signature) => `unlisted ${signature}: ${hintForUnlisted(signature)}`,
    ),
    ...['now', 'count', 'sum', 'round', 'nothing', 'toString', 'lower', '+', 'date'].flatMap((name) => [
      `function ${name}: ${hintForFunction(name, all)}`,
      `function ${name}, empty list: ${hintForFunction(name, none)}`,
    ]),
    ...[['||'], ['~'], ['pg_catalog', '='], ['!!'], [], ['toString']].map(
      (parts) => `operator ${parts.join('.')}: ${hintForOperator(parts, none)}`,
    ),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recorded/hints.txt');
});

it.each([
  ['SELECT 1', 0, 'line 1, column 1'],
  ['SELECT 1', 7, 'line 1, column 8'],
  ['SELECT 1', 99, 'line 1, column 9'],
  ['SELECT  1', 6, 'line 1, column 9'],
  ['SELECT \n 1', 6, 'line 2, column 2'],
  ['a\r\nb\rc\nd', 8, 'line 4, column 2'],
  ['é x', 3, 'line 1, column 3'],
  ['𝄞 x', 5, 'line 1, column 3'],
  ['SELECT 1  ', 8, 'line 1, column 9'],
])('byte %#: of %j at %i is %s', (text, offset, place) => {
  expect(toPlace(text, offset)).toBe(place);
});
