// The catalogs of a small database, as rows, and a session that answers the preflight's reads from them: every kind of thing that a walk
// visits is there once. Its oids are PostgreSQL's own below 16384. No server says any of this: what real servers say is test/postgres.
import {
  bodyRead,
  catalogReads,
  lateReads,
  ruleTreeRead,
} from '../../../../src/export/reach/catalog-reads.ts';
import type { CatalogReadName, LateReadName } from '../../../../src/export/reach/catalog-reads.ts';
import type { CatalogRow } from '../../../../src/export/reach/scoped-catalogs.ts';
import type { Session } from '../../../../src/export/server/session.ts';

export interface Database {
  readonly catalogs: Readonly<Record<CatalogReadName, readonly CatalogRow[]>>;
  readonly late: Readonly<Record<LateReadName, readonly CatalogRow[]>>;
  /** By rule: its stored tree. */
  readonly trees: Readonly<Record<string, string>>;
  /** By function in SQL: its parsed body, and its text. */
  readonly bodies: Readonly<Record<string, CatalogRow>>;
}

/** A user's function, type, operator, class, relation or collation: whatever leads here may not be read. */
export const USERS = '20500';

/** As PostgreSQL writes a call into a stored tree, shortened. */
export const call = (funcid: string, more = ''): string =>
  `{FUNCEXPR :funcid ${funcid} :funcresulttype 25 :inputcollid 100 ${more}}`;
const equal = '{OPEXPR :opno 96 :opfuncid 65 :opresulttype 16}';

const builtIn = (
  [
    [16, 'bool', 1242, 1243],
    [20, 'int8', 460, 461],
    [21, 'int2', 38, 39],
    [23, 'int4', 42, 43],
    [25, 'text', 46, 47],
    [26, 'oid', 1798, 1799],
    [27, 'tid', 48, 49],
    [28, 'xid', 50, 51],
    [29, 'cid', 52, 53],
    [705, 'unknown', 109, 110],
    [1700, 'numeric', 1701, 1702],
    [2950, 'uuid', 2952, 2953],
    [114, 'json', 321, 322],
    [3802, 'jsonb', 3806, 3804],
    [2206, 'regtype', 2220, 2221],
  ] as const
).map(([oid, name, input, output]): CatalogRow => [
  `${oid}`,
  name,
  '11',
  `${input}`,
  `${output}`,
  '0',
  '0',
  '0',
  '0',
  'b',
]);

const inputsAndOutputs = builtIn.flatMap((row): CatalogRow[] =>
  [row[3], row[4]].map((oid, at) => [
    oid ?? '',
    `${row[1]}${at === 0 ? 'in' : 'out'}`,
    '11',
    'i',
    'f',
    '12',
    '0',
  ]),
);

const own = (oid: string, name: string, support = '0', language = '12'): CatalogRow => [
  oid,
  name,
  '11',
  'i',
  'f',
  language,
  support,
];

export const database: Database = {
  catalogs: {
    namespaces: [
      ['11', 'pg_catalog'],
      ['2200', 'public'],
    ],
    classes: [
      ['20000', 'v', '2200', 'v', '10', '0', '20100', 'p', 'f'],
      ['20001', 't', '2200', 'r', '10', '2', '20101', 'u', 't'],
      ['20002', 'child', '2200', 'r', '10', '2', '20102', 'p', 'f'],
      ['20003', 'index', '2200', 'i', '10', '403', '0', 'p', 'f'],
      ['20004', 'parted', '2200', 'p', '10', '0', '20104', 'p', 'f'],
      ['20005', 'of_only', '2200', 'm', '10', '2', '20105', 'p', 'f'],
      [USERS, 'users', '2200', 'f', '10', '0', USERS, 'p', 'f'],
    ],
    attributes: [
      ['20000', '1', 'id', '23', '0', '', 'f'],
      ['20001', '1', 'id', '23', '0', '', 'f'],
      ['20001', '2', 'name', '25', '20601', '', 'f'],
      ['20001', '3', 'total', '23', '0', 'v', 'f'],
      ['20001', '4', 'of_a_domain', '20110', '0', '', 'f'],
      ['20001', '5', 'span', '20120', '0', '', 'f'],
      ['20001', '6', 'spans', '20122', '0', '', 'f'],
      ['20001', '7', 'many', '20130', '0', '', 'f'],
      ['20001', '8', 'ranked', '20140', '0', '', 'f'],
      ['20001', '9', 'gone', USERS, '0', '', 't'],
      ['20150', '1', 'part', '20160', '20602', '', 'f'],
    ],
    rules: [
      ['20200', '20000'],
      ['20205', '20005'],
    ],
    ruleDependencies: [
      ['20200', '1259', '20001'],
      ['20200', '1255', '1299'],
      ['20200', '1247', '20170'],
      ['20200', '2617', '98'],
      ['20200', '3456', '20603'],
    ],
    policies: [['20001', equal]],
    checks: [
      ['20001', '0', call('871')],
      ['0', '20110', call('872')],
    ],
    generated: [
      ['20001', '3', call('873')],
      ['20001', '1', call(USERS)],
    ],
    children: [['20001', '20002']],
    indexes: [['20001', '20003', '1978 20300', '0 20604', call('874'), call('875')]],
    partitioned: [['20004', '1978 0', '20605 0', call('876')]],
    statistics: [['20001', call('877')]],
    operatorClasses: [
      ['1978', '1976', '23', 't', '403'],
      ['20300', '20301', '20140', 't', '403'],
      ['20302', '20303', '2283', 't', '405'],
      ['20304', '20305', '20140', 'f', '403'],
      ['20306', '20307', '20140', 't', '783'],
      [USERS, USERS, USERS, 'f', '403'],
    ],
    supportFunctions: [
      ['1976', '23', '351', '23'],
      ['20301', '20140', '352', '20140'],
      ['20301', '20140', '353', '23'],
      ['20301', '23', '354', '20140'],
      ['20301', '23', USERS, '23'],
      [USERS, USERS, USERS, USERS],
    ],
    familyOperators: [
      ['1976', '23', '96', '23', '403'],
      ['1976', '23', '97', '23', '403'],
      ['20301', '20140', '97', '20140', '403'],
      ['20301', '23', '97', '20140', '403'],
    ],
    operators: [
      ['96', '=', '11', '65', '101', '105', '96', '518'],
      ['97', '<', '11', '66', '103', '107', '0', '0'],
      ['98', '=', '11', '67', '101', '105', '98', '0'],
      ['518', '<>', '11', '144', '102', '106', '518', '96'],
      [USERS, '=', '2200', USERS, '0', '0', '0', '0'],
    ],
    types: [
      ...builtIn,
      ['2277', 'anyarray', '11', '750', '751', '0', '0', '0', '0', 'p'],
      ['2283', 'anyelement', '11', '2312', '2313', '0', '0', '0', '0', 'p'],
      ['20100', 'v', '2200', '2290', '2291', '0', '0', '0', '20000', 'c'],
      ['20101', 't', '2200', '2290', '2291', '0', '0', '0', '20001', 'c'],
      ['20110', 'of_numbers', '2200', '2597', '43', '0', '23', '0', '0', 'd'],
      ['20120', 'span', '2200', '3834', '3835', '0', '0', '0', '0', 'r'],
      ['20122', 'spans', '2200', '4231', '4232', '0', '0', '0', '0', 'm'],
      ['20130', '_pair', '2200', '750', '751', '6179', '0', '20151', '0', 'b'],
      ['20140', 'rank', '2200', '3504', '3505', '0', '0', '0', '0', 'e'],
      ['20151', 'pair', '2200', '2290', '2291', '0', '0', '0', '20150', 'c'],
      ['20160', 'part', '2200', '3504', '3505', '0', '0', '0', '0', 'e'],
      ['20170', 'depended', '2200', '3504', '3505', '0', '0', '0', '0', 'e'],
      [USERS, 'users', '2200', USERS, USERS, '0', '0', '0', '0', 'b'],
    ],
    ownOutputs: [],
    casts: [
      ['20400', '23', '20160', '480', 'f', 'i'],
      ['20401', '25', '20160', '0', 'i', 'a'],
      ['20402', '20140', '20160', '0', 'b', 'i'],
      ['20403', '20140', '20161', USERS, 'f', 'e'],
      ['20404', '20140', '3802', '481', 'f', 'e'],
    ],
    ranges: [['20120', '23', '1978', '3914', '3922', '20606', '20122']],
    aggregates: [['2803', '1219', '0', '463', '0', '0']],
    functions: [
      ...inputsAndOutputs,
      ...['65', '66', '67', '144', '351', '352', '353', '354', '480', '481', '1219', '463', '1299'].map(
        (oid) => own(oid, `f${oid}`),
      ),
      ...['750', '751', '2290', '2291', '2312', '2313', '2597', '3504', '3505', '3834', '3835'].map((oid) =>
        own(oid, `f${oid}`),
      ),
      ...['3914', '3922', '4231', '4232', '872', '873', '874', '875', '876', '877'].map((oid) =>
        own(oid, `f${oid}`),
      ),
      own('871', 'upper', '1364'),
      own('2803', 'count'),
      own('1283', 'quote_literal', '0', '14'),
      own('1284', 'in_sql', '0', '14'),
      own('1081', 'format_type'),
      [USERS, 'users', '2200', 'i', 'f', '12', '0'],
    ],
    languages: [
      ['12', 'internal'],
      ['13', 'c'],
      ['14', 'sql'],
    ],
    accessMethods: [
      ['2', '3'],
      ['403', '330'],
      [USERS, USERS],
    ],
    collations: [
      ['100', 't'],
      ...['20601', '20602', '20603', '20604', '20605', '20606'].map((oid): CatalogRow => [oid, 't']),
      [USERS, 'f'],
    ],
    textSearchParsers: [],
    textSearchTemplates: [],
  },
  late: {
    printed: [['20160']],
    modifiers: [['20160', '3504', '3505']],
    wrappers: [['3996']],
  },
  trees: {
    '20200': `({QUERY :rtable ({RANGETBLENTRY :relid 20001 :inh true} {RANGETBLENTRY :relid 20004 :inh false} {RANGETBLENTRY :relid 20005 :inh true} {RANGETBLENTRY :relid 20001 :inh false}) :targetList (${call('1283')} ${call('1284', ':args ({VAR :varno 1 :varattno 0 :vartype 20101})')} ${call('1081')} {AGGREF :aggfnoid 2803 :aggtype 20} {CONST :consttype 20120 :constcollid 0} ${equal})})`,
    '20205': `({QUERY :rtable ({RANGETBLENTRY :relid 20002 :inh true})})`,
  },
  bodies: {
    '1283': [null, 'select pg_catalog.quote_literal($1::pg_catalog.text)'],
    '1284': [call('871'), null],
  },
};

const listed = (sql: string, column: string): string[] | null => {
  const list = new RegExp(`\\b${column} IN \\(([0-9', a-z_]+)\\)`).exec(sql)?.[1];
  return list === undefined ? null : list.split(', ').map((each) => each.replaceAll("'", ''));
};

const first = (column: string, at = 0) => [column, at] as const;

/** Which column of a growing catalog a condition is about. */
const keys: Readonly<Partial<Record<CatalogReadName, readonly (readonly [string, number])[]>>> = {
  attributes: [first('attrelid')],
  rules: [first('ev_class', 1)],
  policies: [first('polrelid')],
  checks: [first('conrelid')],
  generated: [first('adrelid')],
  children: [first('inhparent')],
  indexes: [first('indrelid')],
  partitioned: [first('partrelid')],
  statistics: [first('stxrelid')],
  classes: [first('oid'), first('relname', 1)],
  types: [first('oid')],
  functions: [first('oid')],
  operators: [first('oid')],
};

const isUsers = (oid: string | null | undefined): boolean => Number(oid) >= 16_384;

/** The oids of the types that a condition is about: named ones, those of relations' rows and columns, or those listed. */
function typesOf({ catalogs }: Database, condition: string): Set<string> {
  const names = listed(condition, 'typname');
  if (names !== null)
    return new Set(
      catalogs.types
        .filter((row) => (!isUsers(row[0]) || row[2] === '11') && names.includes(row[1] ?? ''))
        .map((row) => row[0] ?? ''),
    );
  const relations = listed(condition, 'attrelid');
  if (relations === null) return new Set(listed(condition, 'oid'));
  return new Set([
    ...catalogs.classes.filter((row) => relations.includes(row[0] ?? '')).map((row) => row[6] ?? ''),
    ...catalogs.attributes.filter((row) => relations.includes(row[0] ?? '')).map((row) => row[3] ?? ''),
  ]);
}

/** What a condition of scoped-catalogs.ts that is more than a list takes of a catalog, said once more; undefined where it is a list. */
function chosen(
  of: Database,
  name: CatalogReadName,
  rest: string,
): ((row: CatalogRow) => boolean) | undefined {
  const { operatorClasses, familyOperators } = of.catalogs;
  const families = new Set(operatorClasses.filter(([oid]) => isUsers(oid)).map(([, family]) => family));
  const taken = new Set(
    familyOperators.filter(([family]) => isUsers(family)).map(([, , operator]) => operator),
  );
  switch (name) {
    case 'types': {
      if (!rest.includes('SELECT') && !rest.includes('typname')) return undefined;
      const wanted = typesOf(of, rest);
      const pseudo = rest.includes("typtype = 'p'");
      return (row) =>
        wanted.has(row[0] ?? '') || (pseudo && row[9] === 'p' && (!isUsers(row[0]) || row[2] === '11'));
    }
    case 'functions': {
      if (!rest.includes('SELECT')) return undefined;
      const wanted = typesOf(of, rest.slice(rest.indexOf('SELECT')));
      const used = new Set(
        of.catalogs.types.filter((row) => wanted.has(row[0] ?? '')).flatMap((row) => [row[3], row[4]]),
      );
      const shadows = rest.includes("proname = 'count'");
      return (row) => used.has(row[0]) || (shadows && isUsers(row[0]) && row[1] === 'count');
    }
    case 'classes': {
      if (!rest.includes('indexrelid')) return undefined;
      const relations = new Set(listed(rest, 'oid'));
      const indexes = of.catalogs.indexes.filter(([relation]) => relations.has(relation ?? ''));
      return (row) => relations.has(row[0] ?? '') || indexes.some(([, index]) => index === row[0]);
    }
    case 'operators': {
      const names = listed(rest, 'oprname') ?? (/oprname IN \(([^)]*)\)/.exec(rest)?.[1] ?? '').split(', ');
      const plain = names.map((each) => each.replaceAll("'", ''));
      return rest.includes('oprname') ? (row) => isUsers(row[0]) && plain.includes(row[1] ?? '') : undefined;
    }
    case 'operatorClasses':
      return (row) => isUsers(row[0]);
    case 'supportFunctions':
      return (row) => isUsers(row[0]) || isUsers(row[2]) || families.has(row[0] ?? '');
    case 'familyOperators':
      return (row) =>
        isUsers(row[0]) || isUsers(row[2]) || families.has(row[0] ?? '') || taken.has(row[2] ?? '');
    case 'collations':
      return (row) => row[1] === 'f';
    default:
      return undefined;
  }
}

function rowsOf(of: Database, sql: string): readonly CatalogRow[] {
  const { catalogs, late, trees, bodies } = of;
  for (const [name, rows] of Object.entries(late)) if (sql === lateReads[name as LateReadName]) return rows;
  for (const [oid, tree] of Object.entries(trees)) if (sql === ruleTreeRead(oid)) return [[tree]];
  for (const [oid, body] of Object.entries(bodies)) if (sql === bodyRead(oid)) return [body];
  const names = Object.keys(catalogReads) as CatalogReadName[];
  const name = names.find((each) => sql.startsWith(catalogReads[each]));
  if (name === undefined) return [];
  const rest = sql.slice(catalogReads[name].length);
  const rows = catalogs[name];
  if (rest === '') return rows;
  if (name === 'ruleDependencies') {
    const views = listed(rest, 'ev_class') ?? [];
    const rules = catalogs.rules.filter((row) => views.includes(row[1] ?? '')).map(([oid]) => oid);
    return rows.filter((row) => rules.includes(row[0] ?? ''));
  }
  if (rest.includes('contypid <> 0')) return rows.filter((row) => row[1] !== '0');
  const take = chosen(of, name, rest);
  if (take !== undefined) return rows.filter(take);
  for (const [column, at] of keys[name] ?? []) {
    const wanted = listed(rest, column);
    if (wanted !== null) return rows.filter((row) => wanted.includes(row[at] ?? ''));
  }
  throw new Error(`nobody answers ${sql}`);
}

/** As far as the preflight asks one. */
export const sessionOver = (of: Database, asked: string[] = []): Session => {
  const read = (sql: string) => {
    asked.push(sql);
    return Promise.resolve(rowsOf(of, sql).map((row) => [...row]));
  };
  return {
    guard: { counts: { bytes: 0 } },
    read,
    readAll: (texts: readonly string[]) => Promise.all(texts.map(read)),
  } as unknown as Session;
};
