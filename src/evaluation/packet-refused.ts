// Why a packet's bytes are refused, with the place. Runs inside and in verify.
import { CodedError } from '../formats/coded-error.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import type { CanonicalCheck } from './canonical-check.ts';
import type { PacketWindow } from './packet-source.ts';
import { byteAt, byteWords } from './structure.ts';

/** Of the reader alone: it brings the place in the envelope along. */
export class PacketRefused extends CodedError<ReasonCode> {
  readonly pointer: string | null;
  constructor(code: ReasonCode, message: string, pointer: string | null = null) {
    super(code, message, 'Export the packet again.');
    this.pointer = pointer;
  }
}

/** What is not canonical, and from where on: `not in RFC 8785 form, from byte 18 on: a space`. */
export function refuse(
  { code, detail, at }: Extract<CanonicalCheck, { readonly kind: 'refused' }>,
  what: string,
  bytes: Uint8Array,
  inFile: (at: number) => number,
): never {
  const where = at === null ? '' : `, from byte ${inFile(at)} on: ${byteWords(bytes[at] ?? -1)}`;
  throw new PacketRefused(code, what + detail + where);
}

export function expectByte(window: PacketWindow, at: number, byte: number): void {
  const found = byteAt(window, at);
  if (found === byte) return;
  const words = `expected ${String.fromCharCode(byte)} at byte ${at}, found ${byteWords(found)}`;
  throw new PacketRefused('NON_CANONICAL', words);
}

/** The first byte that UTF-8 does not have there: it comes back as another one. */
export function whereNotUtf8(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return Math.max(0, at);
}
