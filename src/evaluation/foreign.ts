// What a file looks like that is no packet: for the person who handed over the wrong one. Runs inside and in verify.
// Looks at bytes that are refused already. Never repairs, never accepts, never repeats a word of the file.
import { parseJson, toText } from './canonical-check.ts';
import { binaryKinds, jsonKinds, ownKinds, textKinds } from './foreign-kinds.ts';
import { isRecord, member, recordMember, textMember } from './lenient.ts';

/** Read whole up to this size; of a larger file the beginning decides. */
export const LOOKED_AT_BYTES = 4 * 1024 * 1024;

/** Every second byte of the beginning is zero: ASCII in two bytes each. */
const zeroAt = (bytes: Buffer, parity: number): boolean =>
  bytes.length >= 4 && [0, 1].every((at) => bytes[at * 2 + parity] === 0 && bytes[at * 2 + 1 - parity] !== 0);

function binaryKind(bytes: Buffer): string | null {
  if (bytes.length === 0) return 'an empty file';
  const known = binaryKinds.find(([, at, ...beginnings]) =>
    beginnings.some((hex) => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex),
  );
  if (known !== undefined) return known[0];
  if (zeroAt(bytes, 0) || zeroAt(bytes, 1)) return 'text in UTF-16: a packet is UTF-8';
  return bytes.every((byte) => byte === 0) ? 'nothing but zero bytes' : null;
}

/** A text's member is checked as far as this: a pattern must not cost what the file's writer wants. */
const MEMBER_LOOKED_AT = 300;

function jsonKindOf(document: Record<string, unknown>): string | undefined {
  const has = (name: string): boolean => Object.hasOwn(document, name);
  return jsonKinds.find(({ has: all = [], any, text, only, inside }) => {
    const within = (name: string): Record<string, unknown> => recordMember(document, name) ?? {};
    return (
      all.every(has) &&
      (any === undefined || any.some(has)) &&
      (text === undefined ||
        new RegExp(text[1], 'i').test(textMember(document, text[0])?.slice(0, MEMBER_LOOKED_AT) ?? '')) &&
      (only === undefined || Object.keys(document).every((name) => only.includes(name))) &&
      (inside === undefined ||
        inside[0].some((name) => inside[1].every((each) => Object.hasOwn(within(name), each))))
    );
  })?.kind;
}

const PACKET = 'b7-governed-packet/v1';

/** How every canonical packet begins. */
const PACKET_BEGINS = '{"decision_effect":';

/** What `bytes` look like, in our own words; null where they are a packet by their own word, or tell nothing. */
export function foreignKind(bytes: Uint8Array, whole: boolean): string | null {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = binaryKind(beginning);
  if (binary !== null) return binary;
  const decoded = toText(bytes) ?? (whole ? null : toText(bytes.subarray(0, lastWhole(beginning))));
  // A packet with one byte that is spoiled is refused as a packet: the byte says more.
  if (decoded === null) return toText(bytes.subarray(0, 19)) === PACKET_BEGINS ? null : 'no text in UTF-8';
  const plain = decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
  const parsed = parseJson(plain);
  if (parsed !== null) return jsonKind(parsed.value);
  const head = plain.slice(0, 4000);
  const known = textKinds.find(([, pattern, flags]) => new RegExp(pattern, flags).test(head));
  if (known !== undefined) return known[0];
  const lines = plain.split('\n', 2);
  if (lines.length === 2 && lines.every((line) => line !== '' && isRecord(parseJson(line)?.value)))
    return 'a list of JSON documents, one a line';
  if (!/^\s*[{[]/.test(head)) return 'text that is not JSON';
  // A packet that was cut or spoiled is refused as one: the byte where it ends being JSON says more.
  if (head.includes(`"${PACKET}"`) || head.startsWith(PACKET_BEGINS)) return null;
  return whole ? 'JSON that was cut short or spoiled' : null;
}

function jsonKind(value: unknown): string | null {
  if (Array.isArray(value)) return 'a JSON list';
  if (!isRecord(value)) return 'a JSON text without any object';
  const schema = textMember(value, 'schema');
  if (schema === PACKET) return null;
  if (schema !== null && Object.hasOwn(ownKinds, schema)) return ownKinds[schema] ?? null;
  if (schema?.startsWith('b7-governed-packet/') === true) return 'a governed packet of another version';
  const known = jsonKindOf(value);
  if (known !== undefined) return known;
  if (Object.keys(value).length === 0) return 'an empty JSON object';
  // Members of a packet, and no schema that says so: the envelope's own message names what is missing.
  if (member(value, 'source_mode') !== undefined || member(value, 'manifest_hash') !== undefined) return null;
  return 'a JSON object of another kind';
}

/** Up to the last character that is whole: a beginning may end inside one. */
function lastWhole(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] as number) & 0xc0) === 0x80) end -= 1;
  return Math.max(0, end - 1);
}
