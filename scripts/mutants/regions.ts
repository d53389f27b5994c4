// A source text cut into the stretches that run as a whole or not at all, each with a mark: which tests run which is then known, and a
// fault is shown only to those that run its place. Pure: reads no file, and writes none.
import { stripTypeScriptTypes } from 'node:module';
import type { AnyNode } from 'acorn';
import { parseModule, walk } from '../syntax-tree.ts';

/** Region 0 is the whole module: it runs when the module is loaded. */
interface Region {
  readonly from: number;
  readonly to: number;
}

/** What stands before a region's text, and what after it. */
interface Marks {
  readonly before: string;
  readonly after: string;
}

interface Marked extends Region {
  readonly marks: (mark: string) => Marks;
}

const wholeModule = (text: string): Region => ({ from: 0, to: text.length });

export function regionsOf(text: string): Region[] {
  return [wholeModule(text), ...markedRegions(text)];
}

/** The innermost region that holds the place. */
export function regionAt(regions: readonly Region[], { from, to }: Region): number {
  const holding = regions.flatMap((region, index) =>
    region.from <= from && to <= region.to ? [{ index, length: region.to - region.from }] : [],
  );
  // Of equals the one further in, which comes later.
  return holding.reduce((least, each) => (each.length <= least.length ? each : least)).index;
}

/** The text, with `mark(n)` evaluated wherever region n begins to run. */
export function withMarks(text: string, mark: (region: number) => string): string {
  const put: { at: number; text: string; closing: boolean; order: number }[] = [
    { at: 0, text: `${mark(0)};`, closing: false, order: -1 },
  ];
  markedRegions(text).forEach(({ from, to, marks }, index) => {
    const { before, after } = marks(mark(index + 1));
    put.push({ at: from, text: before, closing: false, order: index });
    put.push({ at: to, text: after, closing: true, order: index });
  });
  // At one place what ends there comes first, the innermost of it first; then what begins there, the outermost first.
  put.sort(
    (a, b) =>
      a.at - b.at ||
      Number(b.closing) - Number(a.closing) ||
      (a.closing ? b.order - a.order : a.order - b.order),
  );
  let out = '';
  let done = 0;
  for (const each of put) {
    out += text.slice(done, each.at) + each.text;
    done = each.at;
  }
  return out + text.slice(done);
}

const statements = (from: number, to: number): Marked => ({
  from,
  to,
  marks: (mark) => ({ before: `${mark};`, after: '' }),
});
const oneStatement = ({ start, end }: AnyNode): Marked => ({
  from: start,
  to: end,
  marks: (mark) => ({ before: `{${mark};`, after: '}' }),
});
const expression = ({ start, end }: AnyNode): Marked => ({
  from: start,
  to: end,
  marks: (mark) => ({ before: `(${mark},`, after: ')' }),
});

const inner = (node: AnyNode): Marked =>
  node.type === 'BlockStatement' ? statements(node.start + 1, node.end - 1) : oneStatement(node);

// Types are blanked before the text is parsed, so that every place is a place in the text as we wrote it.
const markedRegions = (text: string): Marked[] =>
  [...walk(parseModule(stripTypeScriptTypes(text), 'module'))].flatMap(regionsIn);

function regionsIn(node: AnyNode): Marked[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return [inner(node.body)];
    case 'ArrowFunctionExpression':
      return [node.body.type === 'BlockStatement' ? inner(node.body) : expression(node.body)];
    case 'IfStatement':
      return [inner(node.consequent), ...(node.alternate ? [inner(node.alternate)] : [])];
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return [inner(node.body)];
    case 'TryStatement':
      return [inner(node.block), ...(node.finalizer ? [inner(node.finalizer)] : [])];
    case 'CatchClause':
      return [inner(node.body)];
    case 'SwitchCase': {
      const [first] = node.consequent;
      const last = node.consequent.at(-1);
      return first === undefined || last === undefined ? [] : [statements(first.start, last.end)];
    }
    case 'ConditionalExpression':
      return [expression(node.consequent), expression(node.alternate)];
    case 'LogicalExpression':
      return [expression(node.right)];
    default:
      return [];
  }
}
