// What a stored query tree refers to. The trees are PostgreSQL's own text, shortened.
import { describe, expect, it } from 'vitest';
import { readTree } from '../../../../src/export/reach/query-tree.ts';

const found = (tree: string) =>
  Object.fromEntries(
    Object.entries(readTree(tree, 16_384)).map(([name, oids]) => [name, [...(oids as Set<string>)]]),
  );

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
      numbers: ['16390'],
    });
  });

  it('reports every larger number of a field that it does not know', () => {
    expect(found('({NEWNODE :newfuncfield 20001 :list (o 20002 5 20003)})').numbers).toEqual([
      '20001',
      '20002',
      '20003',
    ]);
  });

  it('takes no position, constant or name for an oid', () => {
    const tree =
      '({CONST :consttype 25 :location 20001 :constvalue 9 [ 36 0 0 0 99 20002 ]} :vartypmod 20007 :stmt_len 20003 :rexpr_list_start 20004 :colnames ("c20005" "20006"))';
    expect(found(tree).numbers).toEqual([]);
  });
});
