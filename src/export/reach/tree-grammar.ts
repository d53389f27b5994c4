// Reads a stored tree (pg_node_tree) by the grammar in which PostgreSQL writes it, token by token. Pure.
// Must never skip what it does not understand: a text that is not of this grammar is no tree, and is refused.
//
// Who attacks: anyone who names a column. A name may hold braces, brackets, quotes, backslashes and `:funcid 1`, and is
// in the tree as one token: PostgreSQL writes a backslash before every character that would end it, or that would make
// it look like a number or a null where it begins.

/** One value of a node's field: a word or number as it is written, or an oid list's content. */
export interface TreeField {
  node: string;
  field: string;
  /** The list's marker where the value is in one of numbers: oids, integers, transactions, a bit set. */
  list: '' | 'o' | 'i' | 'x' | 'b';
  /** The `NODE.field` that the value's node is in; empty at the top. */
  within: string;
  /** The first value of that node: of a call, which function it calls. */
  of: string;
  /** The token, escapes included. */
  token: string;
}

export type ReadTree = { kind: 'read' } | { kind: 'unreadable'; what: string; at: number };

interface Frame {
  kind: 'node' | 'list' | 'numbers';
  node: string;
  field: string | null;
  list: TreeField['list'];
  within: string;
  of: string;
  first: string | null;
}

/** What PostgreSQL's own reader skips, then one token: a bracket of the grammar, or all up to the next one. */
const token = /[ \n\t]*([(){}]|(?:\\[^]|[^ \n\t(){}\\])+)/y;
const whole = /[ \n\t]*$/y;
const nodeName = /^[A-Z][A-Z0-9_]*$/;
const fieldName = /^:[A-Za-z_][A-Za-z0-9_.]*$/;
/** Words cannot begin like this: PostgreSQL writes a backslash before a digit that begins a name. */
const likeNumber = /^(?:[+-]?[0-9]|[+-]\.)/;
const number = /^-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?$/;
const integer = /^-?[0-9]+$/;
const listMarks: ReadonlySet<string> = new Set(['o', 'i', 'x', 'b']);

/** Deeper than the server's own stack lets a query be. Frames are kept on the heap, so it costs memory alone. */
const DEPTH_LIMIT = 100_000;

/** Hands every word and number to `take`, with the node and field that it is a value of. */
export function readNodeTree(text: string, take: (value: TreeField) => void): ReadTree {
  const frames: Frame[] = [];
  let position = 0;
  let values = 0;
  let next: string | null = null;
  const advance = (): string | null => {
    token.lastIndex = position;
    const found = token.exec(text);
    if (found === null) return null;
    position = token.lastIndex;
    return found[1] ?? null;
  };
  const unreadable = (what: string): ReadTree => ({ kind: 'unreadable', what, at: position });
  /** After a value: a field is filled, and at the top the tree is read. */
  const filled = (): void => {
    const frame = frames.at(-1);
    if (frame === undefined) values += 1;
    else if (frame.kind === 'node') frame.field = null;
  };
  const open = (kind: Frame['kind'], node: string, field: string | null, list: Frame['list']): void => {
    const above = frames.at(-1);
    const within =
      kind === 'node' && above !== undefined ? `${above.node}.${above.field ?? ''}` : (above?.within ?? '');
    const of = kind === 'node' ? (above?.first ?? '') : (above?.of ?? '');
    // A list belongs to the node that it is a value of.
    const first = kind === 'node' ? null : (above?.first ?? null);
    frames.push({ kind, node, field, list, within, of, first });
  };

  for (next = advance(); next !== null; next = advance()) {
    const frame = frames.at(-1);
    if (frame === undefined && values > 0) return unreadable('more than one tree');
    if (frames.length > DEPTH_LIMIT) return unreadable('more levels than a query can have');
    if (next === '}') {
      if (frame?.kind !== 'node' || frame.field !== null) return unreadable('a brace that closes nothing');
      frames.pop();
      filled();
    } else if (next === ')') {
      if (frame === undefined || frame.kind === 'node')
        return unreadable('a parenthesis that closes nothing');
      frames.pop();
      filled();
    } else if (frame?.kind === 'numbers') {
      if (!integer.test(next)) return unreadable('a list of numbers with something else in it');
      take({
        node: frame.node,
        field: frame.field ?? '',
        list: frame.list,
        within: frame.within,
        of: frame.of,
        token: next,
      });
    } else if (frame?.kind === 'node' && frame.field === null) {
      if (!fieldName.test(next)) return unreadable('a value without a field');
      frame.field = next.slice(1);
    } else if (next === '{') {
      const name = advance();
      if (name === null || !nodeName.test(name)) return unreadable('a node without a name');
      open('node', name, null, '');
    } else if (next === '(') {
      const before = position;
      const mark = advance();
      const isMark = mark !== null && listMarks.has(mark);
      if (!isMark) position = before;
      const list = isMark ? (mark as Frame['list']) : '';
      open(isMark ? 'numbers' : 'list', frame?.node ?? '', frame?.field ?? '', list);
    } else if (frame?.kind === 'node' && frame.node === 'CONST' && frame.field === 'constvalue') {
      if (next !== '<>') {
        const fault = constant(next, advance);
        if (fault !== null) return unreadable(fault);
      }
      filled();
    } else {
      if (likeNumber.test(next) && !number.test(next)) return unreadable('a malformed number');
      take({
        node: frame?.node ?? '',
        field: frame?.field ?? '',
        list: '',
        within: frame?.within ?? '',
        of: frame?.of ?? '',
        token: next,
      });
      if (frame?.kind === 'node') frame.first ??= next;
      filled();
    }
  }
  whole.lastIndex = position;
  if (!whole.test(text)) return unreadable('a backslash at its end');
  if (frames.length > 0 || values !== 1) return unreadable('an end before its end');
  return { kind: 'read' };
}

/** `length [ byte byte … ]`. A value that is held in a machine word has the bytes of the word, whatever its length. */
function constant(length: string, advance: () => string | null): string | null {
  if (!/^[0-9]+$/.test(length) || advance() !== '[') return 'a malformed constant';
  let bytes = 0;
  for (let next = advance(); next !== ']'; next = advance()) {
    // A char is signed on some machines.
    if (next === null || !integer.test(next) || Number(next) < -128 || Number(next) > 255)
      return 'a constant with something else than bytes';
    bytes += 1;
  }
  return bytes === Number(length) || bytes === 8 ? null : 'a constant of another length than it says';
}

/** True where the token is a number: a name that begins with a digit has a backslash before it. */
export const isNumber = (value: string): boolean => likeNumber.test(value);
