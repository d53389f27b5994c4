// Everything of a parse tree is walked: what is planted anywhere in the tree of an accepted statement is denied.
// The trees are the parser's own, of every shape that the gate accepts; what is planted no parser would put there.
import { describe, expect, it } from 'vitest';
import { walkStatement } from '../../../../src/export/gate/gate-statement.ts';
import { createParser } from '../../../../src/export/gate/parser.ts';
import { harmless } from '../../../postgres/hostile-sql.ts';
import { atLeast } from '../../../support/at-least.ts';

const relations = ['public.plain', 'public.other'];
const parser = createParser();

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const call = {
  FuncCall: { funcname: [{ String: { sval: 'pg_sleep' } }], funcformat: 'COERCE_EXPLICIT_CALL' },
};

/** Every object and list of the tree, by the way to it. */
function waysInto(value: unknown, way: readonly string[] = []): string[][] {
  if (!isTree(value)) return [];
  return [[...way], ...Object.entries(value).flatMap(([step, inner]) => waysInto(inner, [...way, step]))];
}

function at(tree: unknown, way: readonly string[]): Tree {
  let found = tree;
  for (const step of way) found = (found as Tree)[step];
  return found as Tree;
}

/** What can be planted into an object or a list, by how. */
const plants: Readonly<Record<string, (place: Tree) => void>> = {
  'a member that nobody knows': (place) => {
    if (Array.isArray(place)) place.push({ planted: {} });
    else place['planted'] = {};
  },
  'a call behind what is there': (place) => {
    if (Array.isArray(place)) place.push(call);
    else place['FuncCall'] = call.FuncCall;
  },
  'a call in a list in a list': (place) => {
    if (Array.isArray(place)) place.push([[call]]);
    else place['args'] = [[call]];
  },
  'a call instead of each member': (place) => {
    for (const step of Object.keys(place)) place[step] = call;
    if (Object.keys(place).length === 0) place['val'] = call;
  },
  'a write in a WITH': (place) => {
    const write = { DeleteStmt: { relation: { schemaname: 'public', relname: 'plain' } } };
    if (Array.isArray(place)) place.push(write);
    else place['withClause'] = { ctes: [{ CommonTableExpr: { ctename: 'w', ctequery: write } }] };
  },
};

describe('walkStatement', () => {
  it.each(Object.entries(plants))('denies %s, wherever in the tree it is', async (_what, plant) => {
    const passed: string[] = [];
    let planted = 0;
    for (const sql of atLeast(
      1,
      Object.values(harmless)
        .flat()
        .filter((text) => text.length < 1000),
    )) {
      const parsed = await parser.parse(sql);
      const tree = parsed.kind === 'parsed' ? parsed.statements[0]?.tree : undefined;
      expect(walkStatement(tree, relations).denial).toBeNull();
      for (const way of waysInto(tree)) {
        const changed = structuredClone(tree);
        plant(at(changed, way));
        planted += 1;
        if (walkStatement(changed, relations).denial === null) passed.push(`${way.join('.')} of ${sql}`);
      }
    }
    expect(planted).toBeGreaterThan(1500);
    expect(passed).toEqual([]);
  });

  it.each([
    null,
    undefined,
    0,
    '',
    [],
    {},
    [{}],
    { SelectStmt: null },
    { SelectStmt: [] },
    { SelectStmt: 'x' },
  ])('denies what is no statement: %j', (tree) => {
    expect(walkStatement(tree, relations).denial).not.toBeNull();
  });

  it.each(['', 7, true, null, ['a'], { a: 1 }])('takes no name that is none: %j', (name) => {
    const target = { ResTarget: { name, val: { A_Const: { ival: { ival: 1 } } } } };
    const { denial } = walkStatement({ SelectStmt: { targetList: [target] } }, relations);
    expect(denial).toMatchObject({ code: 'VALUE_DENIED', hint: 'a name is expected' });
  });

  it.each([
    [41, 41],
    [1, 1],
    // The parser leaves a 0 out, so one that is written means nothing: the place is the statement's.
    [0, 7],
    [-1, 7],
    ['41', 7],
  ])('says of a node whose location is %j that it is at byte %i', (location, offset) => {
    const target = { ResTarget: { location, planted: 1 } };
    const { denial } = walkStatement({ SelectStmt: { targetList: [target] } }, relations, [], 7);
    expect(denial).toMatchObject({ offset });
  });

  it('is not led astray by names that every object has', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const statement = JSON.parse(
        `{"SelectStmt": {"${word}": {}, "op": "SETOP_NONE", "targetList": []}}`,
      ) as unknown;
      expect(walkStatement(statement, relations).denial).not.toBeNull();
      const kind = JSON.parse(`{"${word}": {}}`) as unknown;
      expect(walkStatement(kind, relations).denial).not.toBeNull();
    }
  });
});
