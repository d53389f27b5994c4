// An item's canonical check one letter a byte: half the time of its decoded text. Runs inside and in verify; every byte may be an attack.
// Accepts only what checkCanonical accepts, with the same value and names; whatever it cannot tell, it leaves to that.
import { isAscii } from 'node:buffer';
import { parseJson, walk } from './canonical-check.ts';
import { ITEM_DEPTH } from './item-bounds.ts';
import { toPayloadFacts } from './item-facts.ts';
import { isRecord, member } from './lenient.ts';

export interface QuickItem {
  /** Decoded; where `rows` is over 1 its rows are taken out, which are nothing but cells of text or null. */
  readonly value: unknown;
  readonly sqlName: boolean;
  readonly rows: number;
}

/** Above it an item beyond ASCII that is not of rows is left to the exact way: its two readings would lie in memory side by side. */
export const DECODED_LIMIT_BYTES = 64 * 1024;

/**
 * `bytes`: UTF-8, read as Latin-1. What JSON is made of is ASCII, so both readings of the bytes part at the same places. A text that is
 * written back as it was has no escape but those that RFC 8785 asks for, and these are of ASCII. Null: cannot tell.
 */
export function readQuickly(bytes: Buffer): QuickItem | 'not JSON' | null {
  const letters = bytes.toString('latin1');
  const parsed = parseJson(letters);
  if (parsed === null) return 'not JSON';
  const { value } = parsed;
  const payload = isRecord(value) ? member(value, 'payload') : null;
  const facts = toPayloadFacts(payload);
  const rows = facts.kind === 'rows' && facts.rows > 1 ? facts.rows : 0;
  const ascii = isAscii(bytes);
  if (!ascii && rows === 0 && bytes.length > DECODED_LIMIT_BYTES) return null;
  try {
    if (bytes.includes('\\ud') || JSON.stringify(value) !== letters) return null;
    if (rows > 0) (payload as Record<string, unknown>)['rows'] = null;
    return toQuickItem(value, ascii, rows);
  } catch {
    // Nested deeper than can be written.
    return null;
  }
}

/** `value`: of letters that are each a byte; its text is canonical but for the order of its members. Throws where it is nested too deep. */
export function toQuickItem(value: unknown, ascii: boolean, rows: number): QuickItem | null {
  const small = ascii
    ? value
    : (JSON.parse(Buffer.from(JSON.stringify(value), 'latin1').toString()) as unknown);
  const { disordered, tooDeep, sqlName } = walk(small, ITEM_DEPTH);
  return disordered === null && !tooDeep ? { value: small, sqlName, rows } : null;
}
