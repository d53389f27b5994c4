// The envelope around the items, judged whole. Runs inside and in verify. Never repairs; every byte may be an attack.
import type { Hash } from 'node:crypto';
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import type { PacketEnvelope } from '../formats/documents.ts';
import { validate as isEnvelope } from '../formats/validators/envelope.js';
import { checkCanonical, parseJson, toText } from './canonical-check.ts';
import { PacketRefused, refuse, whereNotUtf8 } from './packet-refused.ts';
import { schemaDetail } from './quote.ts';
import type { Items } from './read-items.ts';
import { isCalendarTime, TIME_FORM } from './time.ts';

/**
 * `pieces`: the packet with its items taken out, of which `headBytes` are before them.
 * Canonical first, then the strict schema, then the calendar.
 */
export function judgeEnvelope(
  pieces: readonly Buffer[],
  headBytes: number,
  list: Items | null,
): { accepted: PacketEnvelope; head: string; list: Items } {
  const bytes = Buffer.concat(pieces);
  /** Where a byte of the envelope is in the file. */
  const inFile = (at: number): number =>
    list === null || at < headBytes + 2 ? at : at - headBytes - 2 + list.end;
  const text = toText(bytes);
  if (text === null)
    throw new PacketRefused(
      'NON_CANONICAL',
      `the envelope is not UTF-8 at byte ${inFile(whereNotUtf8(bytes))}`,
    );
  const parsed = parseJson(text);
  if (parsed === null) {
    const wrong = whereNotJson(pieces);
    throw new PacketRefused(
      'NON_CANONICAL',
      `the envelope is not JSON, in what begins at byte ${inFile(wrong)}`,
    );
  }
  const check = checkCanonical(text, parsed.value, 0);
  if (check.kind === 'refused') refuse(check, 'envelope: ', bytes, inFile);
  const { items: stated, ...members } = parsed.value as Record<string, unknown>;
  if (!isEnvelope(members)) {
    const error = isEnvelope.errors?.[0];
    const pointer = error?.instancePath ?? '';
    const detail =
      pointer === '/packet_as_of' ? `${pointer} is not of the form ${TIME_FORM}` : schemaDetail(error);
    throw new PacketRefused('ENVELOPE_NOT_ACCEPTED', detail, pointer);
  }
  if (check.sqlName)
    throw new PacketRefused('ENVELOPE_NOT_ACCEPTED', 'a member named sql is in “/tki”', '/tki');
  if (!isCalendarTime(members.packet_as_of)) {
    throw new PacketRefused(
      'ENVELOPE_NOT_ACCEPTED',
      `/packet_as_of is not of the form ${TIME_FORM}`,
      '/packet_as_of',
    );
  }
  if (list === null) {
    const detail = stated === undefined ? 'must have the member items' : '“/items” must be a list';
    throw new PacketRefused('ENVELOPE_NOT_ACCEPTED', detail, '/items');
  }
  return { accepted: members, list, head: bytes.subarray(0, headBytes).toString('utf8') };
}

/** Where the first name or value begins that is no JSON by itself. */
function whereNotJson(pieces: readonly Buffer[]): number {
  let at = 0;
  for (const piece of pieces) {
    if (piece.length > 1 && parseJson(piece.toString()) === null) break;
    at += piece.length;
  }
  return at;
}

/** The canonical text without `tki.packet_digest` differs from the packet only behind the items: one hash serves both. */
export function digestWithoutItself(envelope: PacketEnvelope, head: string, fork: Hash): Digest {
  const { packet_digest: _itself, ...extension } = envelope.tki as NonNullable<PacketEnvelope['tki']>;
  const reduced = toCanonicalJson({ ...envelope, items: [], tki: extension });
  return `sha256:${fork.update(reduced.slice(head.length + '[]'.length)).digest('hex')}`;
}
