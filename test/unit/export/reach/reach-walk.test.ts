// What a walk over a small database reaches, and what it comes to where one cell of a catalog is another one: a user's function, nothing,
// or where a row is gone. Every visitor is on the way; test/postgres asks the same of real servers, with traps.
import { describe, expect, it } from 'vitest';
import { noCallees } from '../../../../src/export/reach/callees.ts';
import type { Callees } from '../../../../src/export/reach/callees.ts';
import { ExportProblem } from '../../../../src/export/problem.ts';
import { readTree } from '../../../../src/export/reach/query-tree.ts';
import { toSnapshot } from '../../../../src/export/reach/reach-snapshot.ts';
import { RelationWalk } from '../../../../src/export/reach/reach-walk.ts';
import type { WalkPlan } from '../../../../src/export/reach/walk.ts';
import { loadReachChecker } from '../../../../src/export/reach/preflight.ts';
import type { CatalogReadName } from '../../../../src/export/reach/catalog-reads.ts';
import { ScopedCatalogs } from '../../../../src/export/reach/scoped-catalogs.ts';
import type { CatalogRow } from '../../../../src/export/reach/scoped-catalogs.ts';
import type { Database } from './small-database.ts';
import { USERS, call, database, sessionOver } from './small-database.ts';

const ROLE = '20001';

async function outcome(of: Database): Promise<string> {
  try {
    const checker = await loadReachChecker(sessionOver(of), ROLE, ['public.v']);
    const { views, relations } = await checker.check('public.v');
    const { reached } = checker;
    return [
      `views ${[...views].join(' ')}`,
      `relations ${[...relations].sort().join(' ')}`,
      `oids ${[...reached.relations].sort().join(' ')}`,
      `collations ${[...reached.collations].sort().join(' ')}`,
      `names ${reached.names}`,
      `only ${[...reached.only].join(' ')}`,
      `unlogged ${[...reached.unlogged].join(' ')}`,
      `guarded ${[...reached.guarded].join(' ')}`,
      `kind ${checker.kindOf('public.v')}`,
      `columns ${checker.columnsOf('public.v').join(' ')}`,
    ].join('\n');
  } catch (error) {
    const { code = 'no code', hint: message = String(error) } = error as { code?: string; hint?: string };
    return `${code} ${message.replace('; leave its query out, or have the database changed', '').replace('reading public.v reaches ', '')}`;
  }
}

const withRows = (name: CatalogReadName, rows: readonly CatalogRow[]): Database => ({
  ...database,
  catalogs: { ...database.catalogs, [name]: rows },
});

/** Of the types that come with PostgreSQL, and of the functions that are there for one reference each, one stands for all. */
const looked = (name: CatalogReadName, [oid, called]: CatalogRow): boolean =>
  (name !== 'types' || oid === '16' || Number(oid) > 2_000) &&
  (name !== 'functions' || oid === '1242' || !/^f\d|(?:in|out)$/.test(called ?? '') || oid === '65');

/** What hangs on a relation or a type is told by what it leads to: without the row nothing is reached. */
const HANGING: ReadonlySet<string> = new Set([
  'attributes',
  'casts',
  'operatorClasses',
  'supportFunctions',
  'familyOperators',
  'ruleDependencies',
]);

/** Columns that decide nothing for this database: names, schemas, numbers of columns. */
const SILENT =
  /^(?:types\/[289]|functions\/[12]|attributes\/1|operators\/[12]|ruleDependencies\/1|familyOperators\/[13]|supportFunctions\/[13]|operatorClasses\/1|classes\/[14])$/;

/** What a cell becomes: what refers to something refers to a user's; a mark is another one. The first says which row it is. */
function otherwise(cell: string | null, column: number): string | null {
  if (column === 0 || cell === null) return null;
  if (/^(?:\d+|f\d+)$/.test(cell)) return cell === USERS ? '65' : USERS;
  if (/^[tf]$/.test(cell)) return cell === 't' ? 'f' : 't';
  return cell.length === 1 ? 'v' : null;
}

describe('a walk over a small database', () => {
  it('reaches all of it', async () => {
    await expect(`${await outcome(database)}\n`).toMatchFileSnapshot('recorded/small-database.txt');
  });

  it('comes to what is written down where one cell is another one', async () => {
    const before = await outcome(database);
    const lines: string[] = [];
    const say = async (what: string, of: Database): Promise<void> => {
      const now = await outcome(of);
      const known = new Set(before.split('\n'));
      const told =
        now === before
          ? 'the same'
          : now
              .split('\n')
              .filter((line) => !known.has(line))
              .join('; ');
      lines.push(`${what}: ${told}`);
    };
    for (const name of Object.keys(database.catalogs) as CatalogReadName[]) {
      const rows = database.catalogs[name];
      for (const [at, row] of rows.entries()) {
        if (row[0] === USERS || !looked(name, row)) continue;
        if (!HANGING.has(name))
          await say(`${name} without ${row[0]} ${at}`, withRows(name, rows.toSpliced(at, 1)));
        for (const [column, cell] of row.entries()) {
          const other = SILENT.test(`${name}/${column}`) ? null : otherwise(cell, column);
          if (other !== null)
            await say(
              `${name} ${row[0]} ${at}/${column} ${other}`,
              withRows(name, rows.with(at, row.with(column, other))),
            );
        }
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recorded/small-database-spoilt.txt');
  });

  const rows = (name: CatalogReadName, more: readonly CatalogRow[]) =>
    withRows(name, [...database.catalogs[name], ...more]);
  /** `upper`, which a CHECK calls, is another function by its name. */
  const called = (name: string, from: Database = database, trees = from.trees): Database => ({
    ...from,
    trees,
    catalogs: {
      ...from.catalogs,
      functions: from.catalogs.functions.map((row) => (row[0] === '871' ? row.with(1, name) : row)),
    },
  });
  const lateOf = (late: Partial<Database['late']>, of: Database = database): Database => ({
    ...of,
    late: { ...of.late, ...late },
  });
  const parsers = rows('textSearchParsers', [['20700']]);
  const templates = rows('textSearchTemplates', [['20700']]);
  const outputs = rows('ownOutputs', [['20160', USERS]]);
  const tree = (text: string): Database => ({ ...database, trees: { ...database.trees, '20200': text } });
  const body = (row: CatalogRow): Database => ({ ...database, bodies: { ...database.bodies, '1283': row } });
  const owned = withRows(
    'classes',
    database.catalogs.classes.map((row) => row.with(4, ROLE)),
  );
  const usersModifiers = lateOf({ modifiers: [['20160', USERS, '3505']] });
  const usersModifiersOut = lateOf({ modifiers: [['20160', '3504', USERS]] });
  const usersWrapper = lateOf({ wrappers: [[USERS]] });
  /** A type of PostgreSQL's with a cast of a user's, as an argument and nowhere else. */
  const boxed = (funcid: string): Database => {
    const of = tree(`({FUNCEXPR :funcid ${funcid} :args ({VAR :varattno 0 :vartype 603})})`);
    const box = ['603', 'box', '11', '42', '43', '0', '0', '0', '0', 'b'];
    const cast = ['20405', '603', '20140', USERS, 'f', 'i'];
    const { catalogs } = of;
    return {
      ...of,
      catalogs: { ...catalogs, types: [...catalogs.types, box], casts: [...catalogs.casts, cast] },
    };
  };
  const calling871 = { ...database.trees, '20200': `(${call('871')})` };
  /** A family of PostgreSQL's with a function that is not there. */
  const familyOf = (of: Database): Database => ({
    ...of,
    catalogs: {
      ...of.catalogs,
      supportFunctions: [...of.catalogs.supportFunctions, ['1977', '20140', '9999', '20140']],
    },
  });
  const multirangeAlone: Database = {
    ...database,
    trees: calling871,
    catalogs: {
      ...database.catalogs,
      attributes: database.catalogs.attributes.filter((row) => row[3] !== '20120'),
      types: database.catalogs.types.map((row) => (row[0] === '20120' ? row.with(4, USERS) : row)),
    },
  };
  const same = 'views public.v';

  it.each<[what: string, of: Database, words: string]>([
    ['a relation of the exporting role', owned, 'public.v, which the exporting role owns'],
    [
      'a function that runs what its argument names',
      called('query_to_xml'),
      'which runs what its argument names',
    ],
    ['a function that reads the type that is named', called('array_in'), 'array_in, which reads the type'],
    [
      'text search with a parser of a user’s',
      called('to_tsvector', parsers),
      'a text search parser or template',
    ],
    [
      'text search with a template of a user’s',
      called('ts_lexize', templates),
      'a text search parser or template',
    ],
    ['text search as it came', called('to_tsvector'), same],
    ['a parser of a user’s without text search', parsers, same],
    [
      'what prints definitions, with a type’s own output',
      called('pg_get_expr', lateOf({ printed: [[USERS]] })),
      'public.users',
    ],
    ['what prints definitions, as they came', called('pg_get_expr'), same],
    [
      'what prints anything, with an output of a user’s',
      called('pg_get_functiondef', rows('ownOutputs', [[USERS, USERS]])),
      'public.users',
    ],
    ['an output of a user’s that nothing prints', outputs, same],
    ['what prints modifiers, with one of a user’s', called('format_type', usersModifiersOut), 'public.users'],
    [
      'what prints definitions, with a modifier of a user’s',
      called('pg_get_expr', usersModifiersOut),
      'public.users',
    ],
    [
      'what reads names of types, with a modifier of a user’s',
      called('to_regtype', usersModifiers),
      'public.users',
    ],
    [
      'what asks wrappers, with one of a user’s',
      called('pg_relation_is_updatable', usersWrapper),
      'a handler under pg_relation_is_updatable',
    ],
    ['a wrapper of a user’s that nothing asks', usersWrapper, same],
    ['a type that reads names, in a tree', tree('({CONST :consttype 2206})'), same],
    ['a tree that is empty', tree(''), 'RELATION_MISSING the definition of a view cannot be read'],
    [
      'a tree that ends too early',
      tree('({CONST'),
      'DEFINITION_UNREADABLE a stored definition that cannot be read',
    ],
    [
      'a tree with a relation that is not there',
      tree('({RANGETBLENTRY :relid 20999})'),
      'reaches a relation that cannot be seen',
    ],
    [
      'a tree with an operator that is not there',
      tree('({OPEXPR :opno 99})'),
      'an operator that cannot be seen',
    ],
    [
      'a tree with a function that is not there',
      tree('({FUNCEXPR :funcid 99})'),
      'a function that is not PostgreSQL',
    ],
    ['a tree with a family of a user’s', tree('({ROWCOMPAREEXPR :opfamilies (o 20301)})'), 'public.users'],
    ['a tree with a class of a user’s', tree(`({INFERENCEELEM :inferopclass ${USERS}})`), 'public.users'],
    [
      'a row that a function in SQL gets, of a user’s type',
      tree(`({FUNCEXPR :funcid 1284 :args ({VAR :varattno 0 :vartype ${USERS}})})`),
      'public.users',
    ],
    [
      'a row that a function gets',
      tree(`({FUNCEXPR :funcid 871 :args ({VAR :varattno 0 :vartype ${USERS}})})`),
      'public.users',
    ],
    [
      'a row of PostgreSQL’s own that a function in SQL gets: its body says what becomes of it',
      boxed('1284'),
      same,
    ],
    ['a row of PostgreSQL’s own that another function gets', boxed('871'), 'public.users'],
    [
      'two rules for one view',
      rows('rules', [['20206', '20000']]),
      'the definition of public.v cannot be read',
    ],
    ['a function in SQL with another body', body([null, 'select 1']), 'whose body is not PostgreSQL'],
    [
      'a function in SQL whose body has other spaces',
      body([null, 'select  pg_catalog.quote_literal($1::pg_catalog.text)']),
      same,
    ],
    [
      'a function in SQL whose parsed body calls a user’s',
      body([`{FUNCEXPR :funcid ${USERS}}`, null]),
      'public.users',
    ],
    [
      'a count of a user’s',
      rows('functions', [['20501', 'count', '11', 'i', 'f', '12', '0']]),
      'CATALOG_SHADOWED',
    ],
    [
      'a count of a user’s elsewhere',
      rows('functions', [['20501', 'count', '2200', 'i', 'f', '12', '0']]),
      same,
    ],
    [
      'a comparison of a user’s',
      rows('operators', [['20501', '<>', '11', '65', '0', '0', '0', '0']]),
      'CATALOG_SHADOWED',
    ],
    [
      'a comparison of a user’s elsewhere',
      rows('operators', [['20501', '<>', '2200', '65', '0', '0', '0', '0']]),
      same,
    ],
    [
      'another operator of a user’s',
      rows('operators', [['20501', '~', '11', '65', '0', '0', '0', '0']]),
      same,
    ],
    [
      'a type of a user’s with a name that is written',
      rows('types', [['20501', 'int4', '11', '42', '43', '0', '0', '0', '0', 'b']]),
      'CATALOG_SHADOWED',
    ],
    [
      'a type of a user’s with another name',
      rows('types', [['20501', 'int5', '11', '42', '43', '0', '0', '0', '0', 'b']]),
      same,
    ],
    // What hangs on a relation, each alone and with nothing else in it that is a user's.
    [
      'a CHECK of a relation that calls a user’s',
      rows('checks', [['20001', '0', call(USERS)]]),
      'public.users',
    ],
    [
      'a CHECK of a domain that calls a user’s',
      rows('checks', [['0', '20110', call(USERS)]]),
      'public.users',
    ],
    ['a CHECK of another relation', rows('checks', [['20999', '0', call(USERS)]]), same],
    ['a policy that calls a user’s', rows('policies', [['20001', call(USERS)]]), 'public.users'],
    ['a policy of another relation', rows('policies', [['20999', call(USERS)]]), same],
    ['statistics that call a user’s', rows('statistics', [['20001', call(USERS)]]), 'public.users'],
    [
      'a partition key that calls a user’s',
      rows('partitioned', [['20004', '1978', '0', call(USERS)]]),
      'public.users',
    ],
    ['a partition key of a user’s class', rows('partitioned', [['20004', USERS, '0', '<>']]), 'public.users'],
    ['a child that is a foreign table', rows('children', [['20001', USERS]]), 'public.users'],
    ['a child of another relation', rows('children', [['20999', USERS]]), same],
    [
      'a multirange whose range a user’s function prints, where no column is of that range',
      multirangeAlone,
      'public.users',
    ],
    // A class of a user's leads to its family, and that to what PostgreSQL does not know.
    [
      'a default class of a user’s for a type that is read',
      familyOf(rows('operatorClasses', [['20310', '1977', '20140', 't', '403']])),
      'a function that is not PostgreSQL',
    ],
    [
      'a class of a user’s that is no default',
      familyOf(rows('operatorClasses', [['20310', '1977', '20140', 'f', '403']])),
      same,
    ],
    // Nothing else in these trees prints modifiers: a definition is printed, and what its constants are made of.
    [
      'what prints definitions alone, with a modifier of a user’s',
      called('pg_get_expr', usersModifiersOut, calling871),
      'public.users',
    ],
    [
      'what prints definitions alone, with a modifier that another type has',
      called('pg_get_expr', lateOf({ modifiers: [['20151', '3504', USERS]] }), calling871),
      same,
    ],
    [
      'a user’s operator that was added to a family of PostgreSQL’s',
      rows('familyOperators', [['1976', '23', USERS, '23', '403']]),
      'public.users',
    ],
    [
      'a user’s function that was added to a family, for the other side',
      rows('supportFunctions', [['1976', '99', USERS, '23']]),
      'public.users',
    ],
    ['one that was added for other types', rows('supportFunctions', [['1976', '99', USERS, '98']]), same],
    [
      'an operator that is in a user’s family alone',
      rows('familyOperators', [['20301', '99', '98', '99', '405']]),
      'public.users',
    ],
    [
      'an operator that is in a user’s family of no comparison',
      rows('familyOperators', [['20301', '99', '98', '99', '783']]),
      same,
    ],
    [
      'a type that has only a user’s family',
      rows('familyOperators', [['20301', '25', '98', '99', '403']]),
      'public.users',
    ],
    [
      'a cast to a type that a query may write',
      rows('casts', [['20405', '20140', '25', USERS, 'f', 'e']]),
      'public.users',
    ],
    [
      'a cast of PostgreSQL’s own type',
      rows('casts', [['20405', '23', '20140', USERS, 'f', 'a']]),
      'public.users',
    ],
  ])('comes to a refusal, or not: %s', async (_what, of, words) => {
    expect(await outcome(of)).toContain(words);
  });

  it('follows nothing that was not proved', async () => {
    const checker = await loadReachChecker(sessionOver(database), ROLE, ['public.v']);
    await expect(checker.check('public.v', ['upper(text)' as never])).rejects.toThrow(
      'a call that was not proved',
    );
  });

  it('says of a relation that is not there that it is not there', async () => {
    const checker = await loadReachChecker(sessionOver(database), ROLE, ['public.v', 'public.none']);
    await expect(checker.check('public.none')).rejects.toMatchObject({ code: 'RELATION_MISSING' });
    expect(() => checker.kindOf('public.none')).toThrow('RELATION_MISSING');
  });

  it('reads what a relation needs once, and nothing of a table that nothing reaches', async () => {
    const asked: string[] = [];
    const checker = await loadReachChecker(sessionOver(database, asked), ROLE, ['public.v']);
    await checker.check('public.v');
    await checker.check('public.v');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((sql) => sql.includes('20003') && sql.includes('attrelid'))).toEqual([]);
  });

  it('follows what the query itself calls, each by its kind', async () => {
    const follow = async (callees: Partial<Callees>): Promise<string> => {
      const catalogs = new ScopedCatalogs(sessionOver(database));
      await catalogs.begin(['public.v']);
      const plan = {
        relation: 'public.v',
        snapshot: toSnapshot(catalogs),
        roleOid: ROLE,
        readRuleTree: () => Promise.resolve('({QUERY})'),
        isAsked: () => catalogs.isAsked,
        readTree,
        readLate: () => Promise.resolve([]),
        readBody: () => Promise.resolve([null, '']),
        callees: [{ ...noCallees, ...callees }],
        reached: {
          relations: new Set(),
          collations: new Set(),
          names: false,
          only: new Set(),
          unlogged: new Set(),
          guarded: new Set(),
        },
      } as WalkPlan;
      // As the checker does it: what is unread is read, and the walk begins anew.
      for (;;) {
        const found = await new RelationWalk(plan).run().then(
          () => 'done',
          (error: unknown) => (error instanceof ExportProblem ? error.hint : String(error)),
        );
        if (!catalogs.isAsked) return found;
        await catalogs.readWanted();
        plan.snapshot = toSnapshot(catalogs);
      }
    };
    expect(await follow({})).toBe('done');
    expect(await follow({ functions: ['65'], operators: ['96'], types: ['16'] })).toBe('done');
    for (const part of ['functions', 'operators', 'types'] as const)
      expect(await follow({ [part]: [USERS] }), part).toContain('public.users');
    expect(await follow({ refused: new Map([['23', 'path + path']]) })).toContain(
      'path + path, which this release leaves out',
    );
    expect(await follow({ refused: new Map([['602', 'path + path']]) })).toBe('done');
  });
});
