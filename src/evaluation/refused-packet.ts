// Words about a packet that is refused already: what the file looks like, or what probably happened to it. Runs inside and in verify.
// Never repairs, never accepts, never repeats a word of the file.
import { toCanonicalJson } from '../formats/canonical.ts';
import { judgeMembers } from '../formats/duplicate-members.ts';
import { parseJson, toText } from './canonical-check.ts';
import { foreignKind, LOOKED_AT_BYTES } from './foreign.ts';
import { READ_CHUNK_BYTES, type PacketSource } from './packet-source.ts';

const REFORMATTED = "It was probably reformatted; use the exporter's file byte for byte";

/** `message`, and what a person who looks for the cause has to know besides. */
export function explainRefusal(source: PacketSource, message: string, inForm: boolean): string {
  const wanted = Math.min(source.size, LOOKED_AT_BYTES);
  try {
    const bytes = readAgain(source, wanted);
    const whole = wanted === source.size;
    const kind = foreignKind(bytes, whole);
    if (kind !== null) return `not a b7-governed-packet/v1: it looks like ${kind}; ${message}`;
    if (!inForm) return message;
    const about = whole ? aboutForm(bytes) : looksIndented(bytes) ? REFORMATTED : null;
    return about === null ? message : `${message}. ${about}`;
  } catch {
    // The refusal holds; only the words about it are missing.
    return message;
  }
}

/** A text that is sound JSON, and only spelt otherwise, was most likely saved by a tool. One with a member twice was not. */
function aboutForm(bytes: Uint8Array): string | null {
  const text = toText(bytes)?.replace(/^\ufeff/, '');
  const parsed = text === undefined ? null : parseJson(text);
  if (text === undefined || parsed === null) return null;
  switch (judgeMembers(text, parsed.value)) {
    case 'unique':
      toCanonicalJson(parsed.value);
      return REFORMATTED;
    case 'duplicate':
      return 'A member of one object is named twice';
    case 'too-deep':
      return null;
  }
}

/** The beginning of a file that is too large to be read whole. */
const looksIndented = (bytes: Uint8Array): boolean =>
  /^\ufeff?(?:\s|\{\s|\{"\w+":\s)/.test(toText(bytes.subarray(0, 100)) ?? '');

function readAgain(source: PacketSource, wanted: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < wanted;) {
    const piece = source.read(at, Math.min(READ_CHUNK_BYTES, wanted - at));
    if (piece.length === 0) break;
    pieces.push(Buffer.from(piece));
    at += piece.length;
  }
  return Buffer.concat(pieces);
}
