// What a result's description and its rows have to look like on the wire, byte by byte. Pure.
// The server is the attacker: bytes left over, another number of columns, or what is not text must never be read as a value.
import { isUtf8 } from 'node:buffer';

export type Description = { kind: 'columns'; count: number } | { kind: 'wrong'; what: string };

/** The body of a RowDescription: number of columns, then a name and 18 bytes for each. */
export function readDescription(body: Buffer): Description {
  const count = body.length >= 2 ? body.readUInt16BE(0) : 0;
  let offset = 2;
  for (let index = 0; index < count; index++) {
    const end = body.indexOf(0, offset);
    // After the name: table, column, type, size, modifier, and the format, which has to be text.
    if (end < 0 || end + 19 > body.length || !isUtf8(body.subarray(offset, end)))
      return { kind: 'wrong', what: 'described a column wrongly' };
    if (body.readUInt16BE(end + 17) !== 0)
      return { kind: 'wrong', what: 'answers in binary, which was not requested' };
    offset = end + 19;
  }
  if (offset !== body.length) return { kind: 'wrong', what: 'described its columns wrongly' };
  return { kind: 'columns', count };
}

/** A length as PostgreSQL writes it, -1 for NULL. Node's own reader of numbers costs as much as a short value. */
export const lengthAt = (bytes: Buffer, at: number): number =>
  ((bytes[at] ?? 0) << 24) |
  ((bytes[at + 1] ?? 0) << 16) |
  ((bytes[at + 2] ?? 0) << 8) |
  (bytes[at + 3] ?? 0);

/** What is wrong with a row of so many columns, whose body is at `start`, or null. */
export function faultOfRow(bytes: Buffer, start: number, end: number, columns: number | null): string | null {
  const count = end - start >= 2 ? bytes.readUInt16BE(start) : -1;
  if (count !== columns) return 'sent a row with another number of columns than it described';
  let offset = start + 2;
  for (let index = 0; index < count; index++) {
    const length = offset + 4 <= end ? lengthAt(bytes, offset) : -2;
    offset += 4;
    if (length === -1) continue;
    if (length < 0 || offset + length > end || !isText(bytes, offset, offset + length))
      return 'sent a value that is not text';
    offset += length;
  }
  return offset === end ? null : 'sent a row with bytes left over';
}

/** Up to here a loop is faster than two calls into Node. */
const SHORT_VALUE_BYTES = 64;

/** Invalid UTF-8 would be read as U+FFFD: other bytes, same text, same hash. PostgreSQL has no NUL in text. */
function isText(body: Buffer, start: number, end: number): boolean {
  let plain = end - start <= SHORT_VALUE_BYTES;
  for (let at = start; plain && at < end; at++) {
    const byte = body[at] ?? 0;
    plain = byte > 0 && byte < 0x80;
  }
  if (plain) return true;
  const value = body.subarray(start, end);
  return isUtf8(value) && !value.includes(0);
}
