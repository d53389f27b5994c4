// The smaller parts of the preflight, each by itself: names that are near, collations that are stale, and what is looked at again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRead, ruleTreeRead } from '../../../../src/export/reach/catalog-reads.ts';
import {
  collationVersionsRead,
  refuseStaleCollations,
} from '../../../../src/export/reach/collation-versions.ts';
import { preflightEntry } from '../../../../src/export/reach/entry-preflight.ts';
import { nearNames, nearWords } from '../../../../src/export/reach/near-names.ts';
import { definitionsRead, readDefinitions } from '../../../../src/export/reach/recheck.ts';
import {
  readsAtFirst,
  readsOfFunctions,
  readsOfOperators,
  readsOfRelations,
  readsOfTypes,
} from '../../../../src/export/reach/scoped-catalogs.ts';
import type { ReachChecker } from '../../../../src/export/reach/preflight.ts';
import { ExportProblem } from '../../../../src/export/problem.ts';
import type { Session } from '../../../../src/export/server/session.ts';

const answering = (rows: readonly (string | null)[][]): { session: Session; asked: string[] } => {
  const asked: string[] = [];
  const read = (sql: string) => {
    asked.push(sql);
    return Promise.resolve(rows);
  };
  return { session: { read } as unknown as Session, asked };
};

const inWords = (error: unknown): string =>
  error instanceof ExportProblem ? `${error.code} ${error.hint}` : String(error);

describe('names that are near', () => {
  it.each<[name: string, candidates: string[], near: string[]]>([
    ['status', ['statut', 'state', 'name'], ['statut', 'state']],
    ['status', ['status_code', 'stat', 'x'], ['status_code', 'stat']],
    ['ab', ['abc', 'ac', 'xyz', 'a'], ['abc', 'ac', 'a']],
    ['ab', ['xy', 'abcde'], []],
    ['abc', ['xabcx', 'bcd', 'abx'], ['xabcx', 'abx']],
    ['Created_At', ['createdat', 'xy_zq'], ['createdat']],
    ['a_b', ['ab'], ['ab']],
    ['id', ['id', 'id', 'ix', 'iy', 'iz'], ['id', 'ix', 'iy']],
    ['abcdef', ['abcxyz', 'abcdxy', 'abcdex'], ['abcdex', 'abcdxy']],
    ['abcdefghi', ['abcdefxyz', 'abcdexxyz'], ['abcdefxyz']],
    ['kitten', ['sitting', 'sittin', 'kittens'], ['kittens', 'sittin']],
    ['gumbo', ['gambol', 'umbo', 'gumbox'], ['umbo', 'gumbox']],
    [`${'x'.repeat(63)}a`, [`${'x'.repeat(63)}b`], [`${'x'.repeat(63)}b`]],
    ['abcd', [], []],
  ])('of %s among %j are %j', (name, candidates, near) => {
    expect(nearNames(name, candidates)).toEqual(near);
  });

  // The distance once more, straight from what it means.
  it('are those whose distance is a third of the name at most, whatever the two are', () => {
    const far = (one: string, other: string): number =>
      one === '' || other === ''
        ? one.length + other.length
        : one[0] === other[0]
          ? far(one.slice(1), other.slice(1))
          : 1 +
            Math.min(far(one.slice(1), other), far(one, other.slice(1)), far(one.slice(1), other.slice(1)));
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(word, word, (name, candidate) => {
        const isPart =
          name.length > 2 && (candidate.includes(name) || (candidate.length > 2 && name.includes(candidate)));
        const isNear = isPart || far(name, candidate) <= Math.max(1, Math.floor(name.length / 3));
        expect(nearNames(name, [candidate])).toEqual(isNear ? [candidate] : []);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('are quoted in words, or nothing is said', () => {
    expect(nearWords('status', ['statut', 'x'])).toBe('; near it: “statut”');
    expect(nearWords('status', ['x'])).toBe('');
  });
});

describe('collations', () => {
  it('are asked for by their oids, and the database’s own where it is among them', () => {
    expect(collationVersionsRead(['20601', '7'])).toContain('oid IN (0, 20601, 7)');
    expect(collationVersionsRead(['20601'])).not.toContain('pg_database');
    expect(collationVersionsRead(['20601', '100'])).toContain("SELECT 'default', datcollversion");
    expect(collationVersionsRead([])).toContain('oid IN (0)');
    for (const oid of ['', '1x', '12345678901', '1, 2'])
      expect(() => collationVersionsRead(['7', oid]), oid).toThrow('an oid is a number');
  });

  it.each<[what: string, rows: (string | null)[][], words: string | null]>([
    ['none with a version', [], null],
    ['one as it was recorded', [['de', '1.2', '1.2']], null],
    [
      'one of another version',
      [
        ['fr', '1', '1'],
        ['de', '1.2', '1.3'],
      ],
      'the collation de was recorded',
    ],
    [
      'the database’s own of another version',
      [['default', '1', '2']],
      'the collation of the database was recorded',
    ],
    ['one without a name', [[null, '1', null]], 'the collation ? was recorded'],
  ])('are refused where they are stale: %s', async (_what, rows, words) => {
    const { session } = answering(rows);
    const done = refuseStaleCollations(session, ['7']).then(() => null, inWords);
    const said = await done;
    expect(said === null ? null : said.slice(0, 18 + (words?.length ?? 0))).toBe(
      words === null ? null : `COLLATION_VERSION ${words}`,
    );
  });
});

describe('a statement of ours', () => {
  it('holds no oid that is no number, and no name that is none', () => {
    const read = [
      (oid: string) => bodyRead(oid),
      (oid: string) => ruleTreeRead(oid),
      (oid: string) => definitionsRead(['7', oid]),
      (oid: string) => readsOfFunctions(['7', oid]),
      (oid: string) => readsOfOperators(['7', oid]),
    ];
    for (const of of read) {
      expect(() => of('1234567890')).not.toThrow();
      for (const oid of ['', 'x', '12345678901', '7 OR true'])
        expect(() => of(oid), oid).toThrow('an oid is a number');
    }
    expect(() => readsOfOperators([])).toThrow('an oid is a number');
    for (const name of ['public.t', `public.${'a'.repeat(63)}`, 'a._9'])
      expect(() => readsAtFirst([name])).not.toThrow();
    for (const name of ['public.T', 'public.9', `public.${'a'.repeat(64)}`, "public.a'"])
      expect(() => readsAtFirst(['public.t', name]), name).toThrow('a plain name');
  });

  it('is what is written down, before a walk and for what it asks', async () => {
    const lines = [
      ...readsAtFirst(['public.t', 'other.u']),
      ...readsAtFirst([]).slice(-1),
      ...readsOfRelations(['7', '8']),
      ...readsOfTypes(['7', '8']),
      ...readsOfFunctions(['7', '8']),
      ...readsOfOperators(['7', '8']),
    ].map(([name, sql]) => `${name}: ${sql}`);
    lines.push(definitionsRead(['7', '8']), definitionsRead([], true));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recorded/statements.txt');
  });
});

it('keeps of definitions what reached relations decide, by kind', async () => {
  const { session, asked } = answering([
    ['cast', 'a'],
    ['index', null],
  ]);
  const found = await readDefinitions(session, { relations: new Set(['7']), names: true });
  expect([...found.digests]).toEqual([
    ['cast', 'a'],
    ['index', null],
  ]);
  expect(asked).toEqual([definitionsRead(['7'], true)]);
});

describe('an entry against the database', () => {
  type Entry = Parameters<typeof preflightEntry>[1];
  type Catalog = Parameters<typeof preflightEntry>[3];
  const entry = (
    columns: { relation: string; column: string }[],
    kind: 'pg_table' | 'pg_view' = 'pg_table',
  ): Entry =>
    ({
      entry: { id: 'e', governed_surface: 'db.public.t', surface_kind: kind },
      decision: { relations: ['public.t'], calls: [], columns },
    }) as unknown as Entry;
  const checker = (kind: string, relations: string[]): ReachChecker =>
    ({
      check: () => Promise.resolve({ views: new Map(), relations: new Set(relations) }),
      kindOf: () => kind,
      columnsOf: () => ['status', 'name'],
    }) as unknown as ReachChecker;
  const catalog = { prohibited: { joins: [['a', 'b']] } } as unknown as Catalog;
  const of = (given: Entry, reach: ReachChecker): Promise<string> =>
    preflightEntry(answering([]).session, given, reach, catalog, {} as never).then(
      (views) => JSON.stringify(views),
      inWords,
    );

  it.each<[what: string, given: Entry, reach: ReachChecker, words: string]>([
    [
      'as its catalog has it',
      entry([{ relation: 'public.t', column: 'name' }]),
      checker('r', ['public.t']),
      '{}',
    ],
    ['one half of a join that is prohibited', entry([]), checker('r', ['public.t', 'public.a']), '{}'],
    [
      'both halves',
      entry([]),
      checker('r', ['public.a', 'other.b']),
      'PROHIBITED_JOIN e reaches a and b through its views',
    ],
    [
      'a view that is called a table',
      entry([]),
      checker('v', []),
      'SURFACE_KIND_DIFFERS public.t is a pg_view, and the catalog has it as pg_table',
    ],
    ['a materialized view that is called a table', entry([]), checker('m', []), 'SURFACE_KIND_DIFFERS'],
    ['a view', entry([], 'pg_view'), checker('v', []), '{}'],
    ['a materialized view', entry([], 'pg_view'), checker('m', []), '{}'],
    [
      'a table that is called a view',
      entry([], 'pg_view'),
      checker('p', []),
      'SURFACE_KIND_DIFFERS public.t is a pg_table',
    ],
    [
      'a column that is none',
      entry([{ relation: 'public.t', column: 'statut' }]),
      checker('r', []),
      'COLUMN_MISSING public.t has no column statut; the text would call a function of that name; near it: “status”',
    ],
  ])('%s', async (_what, given, reach, words) => {
    expect(await of(given, reach)).toContain(words);
  });
});
