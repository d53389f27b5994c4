// An item whose rows are read byte by byte and never parsed: a third of the time, where there is a JIT. Runs in verify, never inside.
// Accepts only what checkCanonical accepts, with the same facts; whatever it cannot tell, it leaves to readQuickly. Every byte may be an attack.
import { isAscii } from 'node:buffer';
import { parseJson } from './canonical-check.ts';
import { toPayloadFacts } from './item-facts.ts';
import { isRecord, member } from './lenient.ts';
import { DECODED_LIMIT_BYTES, readQuickly, toQuickItem } from './quick-item.ts';
import type { QuickItem } from './quick-item.ts';
import { BACKSLASH, CLOSE_BRACKET, COMMA, OPEN_BRACKET, QUOTE } from './structure.ts';

/** Where an item's rows begin, unless an attacker wrote it somewhere else. Its quotes have no backslash, so it is in no text. */
const ROWS = Buffer.from(',"kind":"rows","rows":[[');

const SPACE = 0x20;
const NULL = Buffer.from('null').readUInt32BE();
/** After a backslash; RFC 8785 has no other short escapes. */
const SHORT_ESCAPES = new Set(Buffer.from('"\\bfnrt'));
/** Controls that have no short one, in the one spelling that RFC 8785 has. */
const LONG_ESCAPE = /^u00(?:0[0-7be-f]|1[0-9a-f])$/;
const LONG_ESCAPE_LENGTH = 5;

/** As {@link readQuickly}: `bytes` are UTF-8. */
export const readScanning = (bytes: Buffer): ReturnType<typeof readQuickly> =>
  scanItem(bytes) ?? readQuickly(bytes);

/** Null: cannot tell. */
export function scanItem(bytes: Buffer): QuickItem | null {
  const found = bytes.indexOf(ROWS);
  if (found === -1) return null;
  const start = found + ROWS.length - 2;
  const list = scanRows(bytes, start);
  if (list === null || list.rows < 2) return null;
  const [before, after] = [bytes.subarray(0, start), bytes.subarray(list.end)];
  if (before.length + after.length > DECODED_LIMIT_BYTES) return null;
  const [head, tail] = [before.toString('latin1'), after.toString('latin1')];
  const value = parseJson(`${head}0${tail}`)?.value;
  const payload = isRecord(value) ? member(value, 'payload') : null;
  if (!isRecord(payload) || head.includes('\\ud') || tail.includes('\\ud')) return null;
  try {
    // What was scanned are the payload's rows, and the text around them is canonical: another number shows in this one place.
    payload['rows'] = 1;
    if (JSON.stringify(value) !== `${head}1${tail}`) return null;
    const facts = toPayloadFacts({ ...payload, rows: [] });
    if (facts.kind !== 'rows' || facts.columns.length !== list.cells) return null;
    payload['rows'] = null;
    return toQuickItem(value, isAscii(before) && isAscii(after), list.rows);
  } catch {
    // Nested deeper than can be written.
    return null;
  }
}

interface ScannedRows {
  readonly end: number;
  readonly rows: number;
  /** In each row. */
  readonly cells: number;
}

/** Of the list that opens at `at`: null where it is anything but rows of equally many cells, text or null, as RFC 8785 writes them. */
function scanRows(bytes: Buffer, at: number): ScannedRows | null {
  let [rows, cells] = [0, 0];
  do {
    at++;
    if (bytes[at] !== OPEN_BRACKET) return null;
    let own = 0;
    do {
      at = endOfCell(bytes, at + 1);
      own++;
    } while (bytes[at] === COMMA);
    if (bytes[at] !== CLOSE_BRACKET || (rows > 0 && own !== cells)) return null;
    cells = own;
    rows++;
    at++;
  } while (bytes[at] === COMMA);
  return bytes[at] === CLOSE_BRACKET ? { end: at + 1, rows, cells } : null;
}

/** No byte is there, so that neither a comma nor a bracket follows. */
const NOWHERE = -1;

/** Behind the cell that begins at `at`. */
function endOfCell(bytes: Buffer, at: number): number {
  if (bytes[at] !== QUOTE)
    return at + 4 <= bytes.length && bytes.readUInt32BE(at) === NULL ? at + 4 : NOWHERE;
  for (let next = at + 1; ; next++) {
    const byte = bytes[next] ?? 0;
    if (byte === QUOTE) return next + 1;
    if (byte < SPACE) return NOWHERE;
    if (byte !== BACKSLASH) continue;
    next++;
    if (SHORT_ESCAPES.has(bytes[next] ?? 0)) continue;
    if (!LONG_ESCAPE.test(bytes.toString('latin1', next, next + LONG_ESCAPE_LENGTH))) return NOWHERE;
    next += LONG_ESCAPE_LENGTH - 1;
  }
}
