// The grammar of stored trees: whatever a name holds, it is one token, and what is no tree is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTree } from '../../../../src/export/reach/query-tree.ts';
import type { TreeField } from '../../../../src/export/reach/tree-grammar.ts';
import { readNodeTree } from '../../../../src/export/reach/tree-grammar.ts';

/** How PostgreSQL 15 to 18 write a word (`outToken`): what ends a token, or begins a number or null, gets a backslash. */
function written(word: string): string {
  if (word === '') return '""';
  const first = /^(?:[<"0-9]|[+-][0-9.])/.test(word) ? '\\' : '';
  return first + word.replaceAll(/[ \n\t(){}\\]/g, '\\$&');
}
const quoted = (word: string): string => `"${word === '' ? '' : written(word)}"`;

const fields = (tree: string): TreeField[] | string => {
  const values: TreeField[] = [];
  const read = readNodeTree(tree, (value) => void values.push(value));
  return read.kind === 'read' ? values : read.what;
};

/** A column of this name before the one reference of the tree. */
const around = (word: string): string =>
  `({QUERY :rtable ({RANGETBLENTRY :alias {ALIAS :aliasname ${written(word)} :colnames (${quoted(word)} ${quoted(word)})} :relid 16390}) ` +
  `:targetList ({TARGETENTRY :resname ${written(word)} :expr {FUNCEXPR :funcid 20001}})})`;

const everyAscii = Array.from({ length: 127 }, (_, index) => String.fromCharCode(index + 1));
const hostile = [
  ...everyAscii,
  ...everyAscii.map((character) => `${character}[`),
  ...everyAscii.map((character) => `x${character}`),
  'x[',
  '[ 1 2',
  ']',
  '"',
  '""',
  '"x[',
  '\\',
  '\\\\',
  'x\\',
  '\\"',
  '}',
  '})',
  '})} :funcid 1',
  ':funcid 1',
  ' :funcid 1 ',
  ':constvalue 4 [ 1 0 0 0 ]',
  '<>',
  '<> :funcid 7',
  '1 :funcid 2',
  '20002',
  '-20002',
  '+20002',
  '.5',
  '-.5',
  '(o 20002)',
  '(o',
  'o',
  'i',
  'b',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u3000',
  '\ufeff',
  'ký tự',
  'é{',
  '\u{1f600}[',
  '\u202e',
  '٣',
  '１２３４５６',
];

describe('the grammar of a stored tree', () => {
  it.each(hostile.map((word) => [JSON.stringify(word), word]))('sees behind a name %s', (_shown, word) => {
    const read = readTree(around(word));
    expect(read).toMatchObject({ kind: 'references' });
    if (read.kind === 'unreadable') throw new Error(read.kind);
    expect([...read.references.functions]).toEqual(['20001']);
    expect([...read.references.relations]).toEqual(['16390']);
  });

  it('sees behind any name', () => {
    const word = fc.string({ unit: 'binary', maxLength: 63 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(word, (text) => {
        const read = readTree(around(text));
        expect(read).toMatchObject({ kind: 'references' });
        if (read.kind === 'unreadable') throw new Error(read.kind);
        expect([...read.references.functions, ...read.references.relations]).toEqual(['20001', '16390']);
      }),
      { numRuns: 500 },
    );
  });

  it('says of each value in which node and field it stands', () => {
    const top = { within: '', of: '' };
    expect(fields('{A :b 1 :c (o 2 3) :d {E :f ("y" {G :h <>})} :i true}')).toEqual([
      { node: 'A', field: 'b', list: '', token: '1', ...top },
      { node: 'A', field: 'c', list: 'o', token: '2', ...top },
      { node: 'A', field: 'c', list: 'o', token: '3', ...top },
      { node: 'E', field: 'f', list: '', token: '"y"', within: 'A.d', of: '1' },
      { node: 'G', field: 'h', list: '', token: '<>', within: 'E.f', of: '' },
      { node: 'A', field: 'i', list: '', token: 'true', ...top },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blank space', ' \n'],
    ['two trees', '{A} {B}'],
    ['a node without a name', '{:a 1}'],
    ['a node that does not end', '{A :b 1'],
    ['a list that does not end', '({A :b 1}'],
    ['a brace too many', '{A :b 1}}'],
    ['a parenthesis for a brace', '{A :b 1)'],
    ['a field without a value', '{A :b}'],
    ['a value without a field', '{A 1}'],
    ['two values of one field', '{A :b 1 2}'],
    ['a field name that is none', '{A b 1}'],
    ['a list of oids with a word in it', '{A :b (o 1 x)}'],
    ['a list of oids with a list in it', '{A :b (o (1))}'],
    ['a constant without brackets', '{CONST :constvalue 4 1 0 0 0}'],
    ['a constant with a word in it', '{CONST :constvalue 4 [ 1 0 x 0 ]}'],
    ['a constant with a large number in it', '{CONST :constvalue 4 [ 1 0 20001 0 ]}'],
    ['a constant with a node in it', '{CONST :constvalue 4 [ 1 0 { 0 ]}'],
    ['a constant of another length', '{CONST :constvalue 9 [ 1 0 0 0 ]}'],
    ['a constant that does not end', '{CONST :constvalue 4 [ 1 0 0 0'],
    ['brackets outside a constant', '{A :b 4 [ 1 0 0 0 ]}'],
    ['a number that is none', '{A :b 1x}'],
    ['a backslash at the end', '{A :b x\\'],
  ])('refuses %s: %s', (_what, tree) => {
    expect(readNodeTree(tree, () => undefined).kind).toBe('unreadable');
  });

  it('refuses every tree that was cut, wherever', () => {
    const tree = around('x[');
    for (let length = 0; length < tree.length; length++)
      expect(readNodeTree(tree.slice(0, length), () => undefined).kind).toBe('unreadable');
  });

  it('reads a tree of 20,000 levels without running out of stack', () => {
    const tree = `${'{A :b '.repeat(20_000)}{FUNCEXPR :funcid 20001}${'}'.repeat(20_000)}`;
    const read = readTree(tree);
    expect(read.kind === 'references' && [...read.references.functions]).toEqual(['20001']);
  });
});
