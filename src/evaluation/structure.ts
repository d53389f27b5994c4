// Where a JSON value ends: an exact scan of quotes and brackets over the window. Runs inside and in verify.
// Judges nothing else (JSON.parse does), and serves the envelope and unusual items only: it is the slow way without a JIT.
import { DEPTH_LIMIT } from '../formats/limits.ts';
import { quoted } from '../formats/quoted.ts';
import { load, type PacketWindow } from './packet-source.ts';
import { CodedError } from '../formats/coded-error.ts';

/** The bytes are no JSON text, or nested too deep; the reader turns it into a refusal. */
export const notJson = (code: 'NON_CANONICAL' | 'TOO_DEEP', message: string) =>
  new CodedError(code, message, 'Export the packet again.');

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const BACKSLASH = 0x5c;

const NAMED_BYTES: Readonly<Record<number, string>> = {
  [-1]: 'the end of the file',
  0x09: 'a tab',
  0x0a: 'a line feed',
  0x0d: 'a carriage return',
  0x20: 'a space',
  0xef: '0xef, as of a byte order mark',
};

/** What a message says of a byte: a stranger's letter is between marks. */
export function byteWords(byte: number): string {
  const graphic = byte > 0x20 && byte < 0x7f;
  return NAMED_BYTES[byte] ?? (graphic ? quoted(String.fromCharCode(byte)) : `0x${byte.toString(16)}`);
}

/** The byte at `at`, or -1 at the packet's end. What lies before `at` may be forgotten. */
export function byteAt(window: PacketWindow, at: number): number {
  if (load(window, at, at + 1) < 1) return -1;
  return window.bytes[at - window.base] as number;
}

/** The offset behind the string whose opening quote is at `start`. Remembers no more than the parity of backslashes. */
export function endOfString(window: PacketWindow, start: number): number {
  let at = start + 1;
  let oddBackslashes = false;
  while (load(window, at, at + 1) >= 1) {
    const from = at - window.base;
    const found = window.bytes.indexOf(QUOTE, from);
    const closed = found !== -1 && found < window.filled;
    const stop = closed ? found : window.filled;
    let run = stop;
    while (run > from && window.bytes[run - 1] === BACKSLASH) run--;
    const odd = ((stop - run) & 1) === 1;
    oddBackslashes = run === from ? odd !== oddBackslashes : odd;
    at = window.base + stop;
    if (!closed) continue;
    at++;
    if (!oddBackslashes) return at;
    oddBackslashes = false;
  }
  throw notJson('NON_CANONICAL', `the file ends at byte ${at}, inside the string from byte ${start} on`);
}

/**
 * The offset behind the value that starts at `start`. `depth`: how many containers are open around it.
 * `atString`, if given, is called before each string inside, with 64 bytes of it present. Where it answers true it could not
 * look at the whole string, which then must not be the name of a member.
 */
export function endOfValue(
  window: PacketWindow,
  start: number,
  depth: number,
  atString?: (start: number) => boolean,
): number {
  const first = byteAt(window, start);
  if (first === QUOTE) return endOfString(window, start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfScalar(window, start);
  let open = 0;
  let at = start;
  while (load(window, at, at + 1) >= 1) {
    const { bytes, base, filled } = window;
    let inside = at - base;
    let byte = 0;
    for (; inside < filled; inside++) {
      byte = bytes[inside] as number;
      if (byte === QUOTE) break;
      if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (depth + ++open > DEPTH_LIMIT)
          throw notJson('TOO_DEEP', `nested deeper than ${DEPTH_LIMIT} levels at byte ${base + inside}`);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (--open === 0) return base + inside + 1;
      }
    }
    at = base + inside;
    if (inside === filled) continue;
    let unseen = false;
    if (atString !== undefined) {
      load(window, at, at + 64);
      unseen = atString(at);
    }
    at = endOfString(window, at);
    if (unseen && byteAt(window, at) === COLON)
      throw notJson('NON_CANONICAL', `the member name that ends at byte ${at} is too long to be read`);
  }
  throw notJson('NON_CANONICAL', `the file ends at byte ${at}, inside the value from byte ${start} on`);
}

function endOfScalar(window: PacketWindow, start: number): number {
  let at = start;
  for (;;) {
    const byte = byteAt(window, at);
    // Letters, digits, plus, minus and the point: true, false, null and numbers.
    const scalar =
      (byte >= 0x30 && byte <= 0x39) ||
      (byte >= 0x61 && byte <= 0x7a) ||
      byte === 0x2b ||
      byte === 0x2d ||
      byte === 0x2e ||
      byte === 0x45;
    if (!scalar) break;
    at++;
  }
  if (at === start)
    throw notJson('NON_CANONICAL', `no JSON value at byte ${start}, but ${byteWords(byteAt(window, start))}`);
  return at;
}
