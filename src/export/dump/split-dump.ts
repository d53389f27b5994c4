// Cuts a plain dump into statements as psql would, without running one: quotes, comments, lines of psql, data of COPY. Pure.
// Must never take a line of data, or the inside of a quote, for a statement or for a command of psql.
//
// Attacker: the author of the dump. A string may hold a line that looks like a command, and a comment a statement.

/** No definition that pg_dump writes is near it; a longer statement is skipped and counted. */
export const STATEMENT_LIMIT = 1024 * 1024;

export interface DumpParts {
  /** Without comments and without lines of psql. */
  readonly statements: readonly { readonly text: string; readonly line: number }[];
  /** Lines of psql by their first word, `\connect`. */
  readonly commands: readonly { readonly word: string; readonly line: number }[];
  /** COPY statements whose data was passed over. */
  readonly copies: number;
  readonly tooLong: number;
  /** A quote, a comment or data that has no end. */
  readonly unended: boolean;
}

const NEXT = /'|"|\$|--|\/\*|;|\\|\(|\)/g;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
const IDENTIFIER = /[A-Za-z0-9_$\u0080-\uffff]/;
const COPY_IN = /^COPY\s[\s\S]*\sFROM\s+STDIN\b/i;

const endOfLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
};

/** Behind a quoted text that opens at `from`, or -1. A doubled mark begins the next part, which comes to the same. */
function endOfQuote(text: string, from: number, mark: string, escapes: boolean): number {
  if (!escapes) return text.indexOf(mark, from + 1) + 1 || -1;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === mark) return at + 1;
  }
  return -1;
}

function endOfComment(text: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  for (let depth = 0; ;) {
    const found = mark.exec(text);
    if (found === null) return -1;
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
}

/** Behind the line `\.` that ends the data, or -1. */
function endOfData(text: string, from: number): number {
  const mark = /^\\\.\r?$/gm;
  mark.lastIndex = from;
  return mark.exec(text) === null ? -1 : endOfLine(text, mark.lastIndex);
}

/** `E'…'` takes a backslash as an escape; `fe'…'` is a name and a text. */
const isEscapeText = (text: string, quote: number): boolean =>
  /[eE]/.test(text[quote - 1] ?? '') && !IDENTIFIER.test(text[quote - 2] ?? '');

/** The line of each of the places, which are in order. */
function linesOf(text: string, places: readonly number[]): number[] {
  let [line, next] = [1, text.indexOf('\n')];
  return places.map((place) => {
    for (; next !== -1 && next < place; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  });
}

/** One statement while it is read. */
class Piece {
  begun = -1;
  length = 0;
  #kept: string[] = [];

  add(part: string, from: number): void {
    const blank = /^\s*/.exec(part)?.[0].length ?? 0;
    if (this.begun === -1 && blank < part.length) this.begun = from + blank;
    this.length += part.length;
    if (this.length <= STATEMENT_LIMIT) this.#kept.push(part);
  }

  text = (): string => this.#kept.join('').trim();
}

export function splitDump(text: string): DumpParts {
  const statements: { text: string; place: number }[] = [];
  const commands: { word: string; place: number }[] = [];
  let [copies, tooLong, depth, unended] = [0, 0, 0, false];
  let piece = new Piece();
  const keep = (from: number, to: number): void => piece.add(text.slice(from, to), from);
  const finish = (): string => {
    const whole = piece.text();
    if (piece.length > STATEMENT_LIMIT) tooLong += 1;
    else if (whole !== '') statements.push({ text: whole, place: piece.begun });
    [piece, depth] = [new Piece(), 0];
    return whole;
  };
  for (let at = 0; at < text.length;) {
    NEXT.lastIndex = at;
    const found = NEXT.exec(text);
    const mark = found?.[0] ?? '';
    const from = found?.index ?? text.length;
    keep(at, from);
    let to = from + mark.length;
    let isKept = true;
    switch (mark) {
      case "'":
        to = endOfQuote(text, from, "'", isEscapeText(text, from));
        break;
      case '"':
        to = endOfQuote(text, from, '"', false);
        break;
      case '$': {
        DOLLAR.lastIndex = from;
        const tag = IDENTIFIER.test(text[from - 1] ?? '') ? undefined : DOLLAR.exec(text)?.[0];
        if (tag !== undefined) to = text.indexOf(tag, from + tag.length) + tag.length;
        if (tag !== undefined && to < from + 2 * tag.length) to = -1;
        break;
      }
      case '--':
        [to, isKept] = [endOfLine(text, from), false];
        break;
      case '/*':
        [to, isKept] = [endOfComment(text, from), false];
        break;
      case '\\':
        commands.push({ word: /^\\\S*/.exec(text.slice(from, from + 40))?.[0] ?? '\\', place: from });
        [to, isKept] = [endOfLine(text, from), false];
        break;
      case '(':
        depth += 1;
        break;
      case ')':
        depth -= 1;
        break;
      case ';':
        // Inside parentheses are the actions of a rule.
        if (depth > 0) break;
        isKept = false;
        if (COPY_IN.test(finish())) {
          copies += 1;
          to = endOfData(text, endOfLine(text, from));
        }
        break;
      case '':
        break;
    }
    if (to === -1) {
      unended = true;
      piece = new Piece();
      break;
    }
    if (isKept) keep(from, to);
    else if (mark !== ';') piece.add(' ', from);
    at = mark === '' ? text.length : to;
  }
  finish();
  const statementLines = linesOf(
    text,
    statements.map(({ place }) => place),
  );
  const commandLines = linesOf(
    text,
    commands.map(({ place }) => place),
  );
  return {
    statements: statements.map((each, index) => ({ text: each.text, line: statementLines[index] ?? 0 })),
    commands: commands.map(({ word }, index) => ({ word, line: commandLines[index] ?? 0 })),
    copies,
    tooLong,
    unended,
  };
}
