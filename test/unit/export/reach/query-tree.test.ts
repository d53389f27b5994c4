// What a stored query tree refers to, by its fields. The trees are PostgreSQL's own text, shortened.
import { describe, expect, it } from 'vitest';
import { readTree } from '../../../../src/export/reach/query-tree.ts';

const found = (tree: string) => {
  const read = readTree(tree);
  if (read.kind === 'unreadable') return read.what;
  return Object.fromEntries(
    Object.entries(read.references).flatMap(([name, oids]) =>
      oids.size === 0 || name === 'nothing' ? [] : [[name, [...oids]]],
    ),
  );
};

describe('readTree', () => {
  it('finds functions, operators, types, relations and collations by their fields', () => {
    const tree =
      '({QUERY :rtable ({RANGETBLENTRY :relid 16390 :relkind r}) :targetList ({TARGETENTRY :expr {FUNCEXPR :funcid 871 ' +
      ':funcresulttype 25 :funccollid 100 :inputcollid 100 :args ({OPEXPR :opno 98 :opfuncid 67 :opresulttype 16}) :location 7}})})';
    expect(found(tree)).toEqual({
      functions: ['871', '67'],
      operators: ['98'],
      types: ['25', '16'],
      relations: ['16390'],
      collations: ['100'],
    });
  });

  it('takes a relation for one that is read alone only where its own entry says so', () => {
    const rights = '{RTEPERMISSIONINFO :relid 16391}';
    expect(found(`(${rights} {RANGETBLENTRY :rtekind 1 :inh false})`)).toEqual({
      relations: ['16391'],
      only: ['0'],
    });
    expect(found('({RANGETBLENTRY :relid 16390 :inh false} {RANGETBLENTRY :relid 16391 :inh true})')).toEqual(
      {
        relations: ['16390', '16391'],
        only: ['16390'],
      },
    );
    expect(found('({RANGETBLENTRY :relid 16390 :inh true} {OTHER :inh false})')).toEqual({
      relations: ['16390'],
    });
    // The entry behind it is none of a relation: it has no relid, and that of the entry before is not its own.
    expect(found('({RANGETBLENTRY :relid 16390 :inh true} {RANGETBLENTRY :rtekind 1 :inh false})')).toEqual({
      relations: ['16390'],
      only: ['0'],
    });
    expect(
      found('({RANGETBLENTRY :relid 16390 :inh true} {OTHER :inh true} {RANGETBLENTRY :inh false})'),
    ).toEqual({
      relations: ['16390'],
      only: ['0'],
    });
  });

  describe('of a column’s type', () => {
    const joined = (more: string): string =>
      `({QUERY :rtable ({RANGETBLENTRY :joinaliasvars ({VAR :varno 1 :varattno 2 :vartype 2277})}) :targetList (${more})})`;

    it.each([
      [
        'leaves out what only names a join’s columns',
        joined('{VAR :varno 2 :varattno 1 :vartype 23}'),
        { types: ['23'] },
      ],
      [
        'counts it where the join’s row is a value',
        joined('{VAR :varno 3 :varattno 0 :vartype 2249}'),
        { types: ['2249', '2277'] },
      ],
      [
        'counts it where the column is used',
        joined('{VAR :varno 3 :varattno 2 :vartype 2277}'),
        { types: ['2277'] },
      ],
      [
        'leaves out a row of which one column is taken',
        '{FIELDSELECT :arg {VAR :varno 1 :varattno 0 :vartype 75} :fieldnum 3 :resulttype 26}',
        { types: ['26'] },
      ],
      [
        'leaves out a parameter of which one column is taken',
        '{FIELDSELECT :arg {PARAM :paramkind 0 :paramid 1 :paramtype 75} :fieldnum 3 :resulttype 26}',
        { types: ['26'] },
      ],
      [
        'counts what a call makes, and one column is taken of',
        '{FIELDSELECT :arg {FUNCEXPR :funcid 5 :funcresulttype 75} :fieldnum 3}',
        { functions: ['5'], types: ['75'] },
      ],
      [
        'says which function a row is given to',
        '{FUNCEXPR :funcid 5 :funcresulttype 26 :args ({VAR :varattno 0 :vartype 75} {FUNCEXPR :funcid 6 :args ({VAR :varattno 0 :vartype 76})} {PARAM :paramid 1 :paramtype 77})}',
        { functions: ['5', '6'], types: ['26'], arguments: ['5 75', '6 76', '5 77'] },
      ],
      [
        'counts a row that an operator is given',
        '{OPEXPR :opno 5 :args ({VAR :varattno 0 :vartype 75})}',
        { operators: ['5'], types: ['75'] },
      ],
      [
        'counts a row deeper in an argument',
        '{FUNCEXPR :funcid 5 :args ({ROWEXPR :args ({VAR :varattno 0 :vartype 75}) :row_typeid 2249})}',
        { functions: ['5'], types: ['75', '2249'] },
      ],
    ])('%s', (_what, tree, references) => {
      expect(found(tree)).toEqual(references);
    });
  });

  it.each([
    ['{JSONEXPR :returning {JSONRETURNING :format <> :typid 20001 :typmod -1}}', { types: ['20001'] }],
    ['{COERCETODOMAIN :resulttype 20001 :resultcollid 20002}', { types: ['20001'], collations: ['20002'] }],
    [
      '{TABLEFUNC :coltypes (o 23 20001) :colcollations (o 0 20002)}',
      { types: ['23', '20001'], collations: ['20002'] },
    ],
    ['{RANGETBLFUNCTION :funccoltypes (o 20001) :funccoltypmods (i -1 66000)}', { types: ['20001'] }],
    ['{SORTGROUPCLAUSE :eqop 96 :sortop 97}', { operators: ['96', '97'] }],
    [
      '{ROWCOMPAREEXPR :opnos (o 97 664) :opfamilies (o 1976 20001)}',
      { operators: ['97', '664'], families: ['1976', '20001'] },
    ],
    ['{WINDOWCLAUSE :startInRangeFunc 4128 :endInRangeFunc 0 :frameOptions 33819}', { functions: ['4128'] }],
    ['{TABLESAMPLECLAUSE :tsmhandler 3313}', { functions: ['3313'] }],
    ['{SCALARARRAYOPEXPR :opno 96 :hashfuncid 449 :negfuncid 0}', { operators: ['96'], functions: ['449'] }],
    [
      '{CTECYCLECLAUSE :cycle_mark_type 20001 :cycle_mark_neop 20002}',
      { types: ['20001'], operators: ['20002'] },
    ],
    [
      '{SETOPERATIONSTMT :op 0 :colTypes (o 20001) :colCollations (o 100)}',
      { types: ['20001'], collations: ['100'] },
    ],
    ['{SQLVALUEFUNCTION :op 10 :type 19 :typmod -1}', { types: ['19'] }],
    ['{JSONCONSTRUCTOREXPR :type 1 :args <>}', {}],
    ['{AGGREF :aggfnoid 2803 :aggargtypes <> :args <>}', { functions: ['2803'] }],
    ['{RTEPERMISSIONINFO :relid 20001 :requiredPerms 20002 :checkAsUser 20003}', { relations: ['20001'] }],
    ['{TARGETENTRY :resorigtbl 20001 :resorigcol 1}', {}],
  ])('reads %s', (tree, references) => {
    expect(found(tree)).toEqual(references);
  });

  it.each([
    '{NEWNODE :newfuncfield 20001}',
    '{NEWNODE :list (o 5 20003)}',
    '{NEWNODE :list (i 16384)}',
    '{NEWNODE :set (b 99999)}',
    '{NEWNODE :number 1e9}',
    '{NEWNODE :inner {OTHER :deep ({LAST :far 16384})}}',
  ])('refuses a larger number of a field that it does not know: %s', (tree) => {
    expect(found(tree)).toMatch(/holds the number/);
  });

  it.each([
    '{FUNCEXPR :funcid lower}',
    '{FUNCEXPR :funcid -5}',
    '{FUNCEXPR :funcid 1.5}',
    '{CONST :consttype \\2}',
  ])('refuses a field of an oid that holds none: %s', (tree) => {
    expect(found(tree)).toMatch(/holds no number/);
  });

  it('takes no position, constant or name for an oid', () => {
    const tree =
      '({CONST :consttype 25 :location 20001 :constvalue 9 [ 36 0 0 0 99 -1 0 0 0 ]} {QUERY :stmt_len 20003} {ARRAYEXPR :list_start 20004} ' +
      '{VAR :vartypmod 20007} {ALIAS :aliasname \\99999 :colnames ("20005" "c20006")})';
    expect(found(tree)).toEqual({ types: ['25'] });
  });
});
