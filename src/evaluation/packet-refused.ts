// Why a packet's bytes are refused, with the place. Runs inside and in verify.
import { CodedError } from '../formats/coded-error.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
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

/** `, from byte 18 on: a space` */
export const from = (at: number, byte: number | undefined): string =>
  `, from byte ${at} on: ${byteWords(byte ?? -1)}`;

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
