// The faults that can be planted in a source text, one at a time. Pure: reads no file, and writes none.
// Types are blanked before the text is parsed, so that every place is a place in the text as we wrote it.
import { stripTypeScriptTypes } from 'node:module';
import type { AnyNode, Expression } from 'acorn';
import { parseModule, walk } from '../syntax-tree.ts';

export const faultKinds = [
  'comparison turned',
  'condition dropped',
  'operand dropped',
  'constant off by one',
  'list shortened',
  'statement dropped',
  'every for some',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** The one place of a file where other text stands. */
export interface Change {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly becomes: string;
}

export interface Fault extends Change {
  /** Path, line and column, kind and number among the faults of that place: the same for the same text. */
  readonly id: string;
  readonly line: number;
  readonly kind: FaultKind;
  readonly was: string;
}

type Planted = readonly [kind: FaultKind, from: number, to: number, becomes: string];

const TURNED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
};

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** Every fault that the text of `file` can carry, in the order of the text. */
export function faultsOf(file: string, text: string): Fault[] {
  const program = parseModule(stripTypeScriptTypes(text), 'module');
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const counts = new Map<string, number>();
  const nodes = [...walk(program)];
  // A number that names a member stands where no expression can.
  const names = new Set(
    nodes.flatMap((node) => (node.type === 'Property' && !node.computed ? [node.key] : [])),
  );
  return nodes
    .flatMap((node) => (names.has(node as Expression) ? [] : plantedIn(node, text)))
    .sort((a, b) => a[1] - b[1])
    .map(([kind, from, to, becomes]) => {
      const place = `${file}:${lineOf(from)}:${from - text.lastIndexOf('\n', from - 1)} ${kind}`;
      const number = (counts.get(place) ?? 0) + 1;
      counts.set(place, number);
      const id = number === 1 ? place : `${place} ${number}`;
      return { id, file, line: lineOf(from), kind, from, to, was: text.slice(from, to), becomes };
    });
}

/** The text with the fault in it. */
export const plant = (text: string, { from, to, becomes }: Change): string =>
  text.slice(0, from) + becomes + text.slice(to);

function plantedIn(node: AnyNode, text: string): Planted[] {
  const source = (of: { start: number; end: number }): string => text.slice(of.start, of.end);
  const instead = (kind: FaultKind, of: { start: number; end: number }, becomes: string): Planted => [
    kind,
    of.start,
    of.end,
    becomes,
  ];
  switch (node.type) {
    case 'BinaryExpression': {
      const turned = TURNED[node.operator];
      if (turned === undefined) return [];
      // Between the two sides stands nothing but the operator, and what closes a parenthesis.
      const at = text.indexOf(node.operator, node.left.end);
      return [['comparison turned', at, at + node.operator.length, turned]];
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return ['true', 'false'].map((value) => instead('condition dropped', node.test, value));
    case 'UnaryExpression':
      return node.operator === '!' ? [instead('condition dropped', node, `(${source(node.argument)})`)] : [];
    case 'LogicalExpression':
      return node.operator === '??'
        ? [instead('operand dropped', node, `(${source(node.right)})`)]
        : [node.left, node.right].map((side) => instead('operand dropped', node, `(${source(side)})`));
    case 'Literal':
      return typeof node.value === 'number' && Number.isSafeInteger(node.value)
        ? [-1, 1].map((by) => instead('constant off by one', node, `(${Number(node.value) + by})`))
        : [];
    case 'ArrayExpression':
      return shortened(node.elements, source).map((becomes) => instead('list shortened', node, becomes));
    case 'ExpressionStatement':
      return node.expression.type === 'CallExpression' && !('directive' in node)
        ? [instead('statement dropped', node, ';')]
        : [];
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
      // Of its own: every object has a toString.
      const { name } = callee.property;
      const other = Object.hasOwn(OTHER_METHOD, name) ? OTHER_METHOD[name] : undefined;
      return other === undefined ? [] : [instead('every for some', callee.property, other)];
    }
    default:
      return [];
  }
}

/** The list without its last, and without its first. */
function shortened(
  elements: readonly (Expression | { start: number; end: number; type: string } | null)[],
  source: (of: { start: number; end: number }) => string,
): string[] {
  const parts = elements.filter((element) => element !== null).map(source);
  if (parts.length === 0) return [];
  const shorter = parts.length === 1 ? [[]] : [parts.slice(0, -1), parts.slice(1)];
  return shorter.map((left) => `[${left.join(', ')}]`);
}
