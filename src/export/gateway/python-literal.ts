// Python's repr of rows, as some gateways answer, read by a grammar of its own: lists, dicts, texts, whole numbers, None, True,
// False. Pure. Attacker: the gateway. What is not of this grammar (Decimal(…), datetime(…), a tuple) is refused, never guessed.
import { DEPTH_LIMIT } from '../../formats/limits.ts';
import type { Value } from './value.ts';
import { isText } from './value.ts';

/** repr() writes no other escapes; `\N{…}` and octal ones are someone else's text. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  n: '\n',
  r: '\r',
  t: '\t',
};
const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

class LiteralRefused extends Error {}

interface Reader {
  readonly text: string;
  at: number;
}

const words: Readonly<Record<string, Value>> = {
  None: { kind: 'null' },
  True: { kind: 'boolean', value: true },
  False: { kind: 'boolean', value: false },
};

function readText(reader: Reader): string {
  const { text } = reader;
  const quote = text[reader.at] ?? '';
  let read = '';
  for (let at = reader.at + 1; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === quote) {
      reader.at = at + 1;
      if (!isText(read)) throw new LiteralRefused();
      return read;
    }
    if (letter === '\n' || letter === '\r') throw new LiteralRefused();
    if (letter !== '\\') {
      read += letter;
      continue;
    }
    at += 1;
    const escape = text[at] ?? '';
    const count = digitsOf[escape];
    if (count === undefined) {
      const plain = escapes[escape];
      if (plain === undefined) throw new LiteralRefused();
      read += plain;
      continue;
    }
    const digits = text.slice(at + 1, at + 1 + count);
    if (digits.length !== count || !/^[0-9a-f]+$/.test(digits)) throw new LiteralRefused();
    const point = Number.parseInt(digits, 16);
    if (point > 0x10ffff) throw new LiteralRefused();
    read += String.fromCodePoint(point);
    at += count;
  }
  throw new LiteralRefused();
}

/** `item, item` up to `end`, with exactly one space behind a comma, as repr() writes them. */
function readSequence(reader: Reader, end: string, readOne: () => void): void {
  reader.at += 1;
  if (reader.text[reader.at] === end) {
    reader.at += 1;
    return;
  }
  for (;;) {
    readOne();
    if (reader.text[reader.at] === end) {
      reader.at += 1;
      return;
    }
    if (!reader.text.startsWith(', ', reader.at)) throw new LiteralRefused();
    reader.at += 2;
  }
}

const WORD = /None|True|False/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?![0-9.eEjJ_])/y;

function match(pattern: RegExp, reader: Reader): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}

function readValue(reader: Reader, depth: number): Value {
  if (depth > DEPTH_LIMIT) throw new LiteralRefused();
  const letter = reader.text[reader.at];
  if (letter === "'" || letter === '"') return { kind: 'text', text: readText(reader) };
  if (letter === '[') {
    const items: Value[] = [];
    readSequence(reader, ']', () => void items.push(readValue(reader, depth + 1)));
    return { kind: 'list', items };
  }
  if (letter === '{') {
    const members = new Map<string, Value>();
    readSequence(reader, '}', () => {
      if (reader.text[reader.at] !== "'" && reader.text[reader.at] !== '"') throw new LiteralRefused();
      const name = readText(reader);
      if (members.has(name) || !reader.text.startsWith(': ', reader.at)) throw new LiteralRefused();
      reader.at += 2;
      members.set(name, readValue(reader, depth + 1));
    });
    return { kind: 'object', members };
  }
  const word = match(WORD, reader);
  if (word !== null) return words[word] ?? { kind: 'null' };
  const number = match(NUMBER, reader);
  if (number === null) throw new LiteralRefused();
  return { kind: 'number', text: number };
}

/** The value of one literal that takes the whole text; null where it is none. */
export function parsePythonLiteral(text: string): Value | null {
  const reader: Reader = { text, at: 0 };
  try {
    const value = readValue(reader, 0);
    return reader.at === text.length ? value : null;
  } catch (error) {
    if (error instanceof LiteralRefused) return null;
    throw error;
  }
}
