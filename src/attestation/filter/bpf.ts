// Classic BPF as seccomp uses it: decode and interpret. Pure. The bytes come from the runtime's own state and may lie,
// so a program that leaves its bounds is refused, never guessed at.

import { CodedError } from '../../formats/coded-error.ts';

export interface BpfInstruction {
  readonly code: number;
  readonly jt: number;
  readonly jf: number;
  readonly k: number;
}

export interface SyscallEvent {
  /** Set by {@link runFilter} when the decision read an argument. */
  readsArguments?: boolean;
  readonly nr: number;
  readonly arch: number;
  readonly args: readonly bigint[];
}

/** The kernel's limit on a filter (BPF_MAXINSNS). */
const MAX_INSTRUCTIONS = 4096;

export const badFilter = (message: string) =>
  new CodedError('BAD_FILTER', message, 'use the profile of this release');

/** `struct sock_filter[]`, little-endian, 8 bytes each. Throws BAD_FILTER. */
export function decodeFilter(bytes: Uint8Array): BpfInstruction[] {
  if (bytes.length === 0 || bytes.length % 8 !== 0) throw badFilter('not a whole number of instructions');
  if (bytes.length / 8 > MAX_INSTRUCTIONS) throw badFilter('longer than the kernel would load');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, index) => ({
    code: view.getUint16(index * 8, true),
    jt: view.getUint8(index * 8 + 2),
    jf: view.getUint8(index * 8 + 3),
    k: view.getUint32(index * 8 + 4, true),
  }));
}

/** `struct seccomp_data` as eight-byte-aligned 32-bit words. */
function wordAt(event: SyscallEvent, offset: number): number {
  if (offset === 0) return event.nr >>> 0;
  if (offset === 4) return event.arch >>> 0;
  if (offset === 8 || offset === 12) return 0;
  event.readsArguments = true;
  if (offset < 16 || offset > 60 || offset % 4 !== 0) throw badFilter('a load outside seccomp_data');
  const argument = event.args[(offset - 16) >> 3] ?? 0n;
  return Number((offset - 16) % 8 === 0 ? argument & 0xffffffffn : (argument >> 32n) & 0xffffffffn);
}

function arithmetic(operation: number, a: number, operand: number): number {
  switch (operation) {
    case 0x00:
      return (a + operand) >>> 0;
    case 0x10:
      return (a - operand) >>> 0;
    case 0x20:
      return Math.imul(a, operand) >>> 0;
    case 0x40:
      return (a | operand) >>> 0;
    case 0x50:
      return (a & operand) >>> 0;
    case 0x60:
      return operand > 31 ? 0 : (a << operand) >>> 0;
    case 0x70:
      return operand > 31 ? 0 : a >>> operand;
    case 0xa0:
      return (a ^ operand) >>> 0;
    default:
      throw badFilter(`arithmetic 0x${operation.toString(16)}`);
  }
}

function jumps(operation: number, a: number, operand: number): boolean {
  switch (operation) {
    case 0x10:
      return a === operand;
    case 0x20:
      return a > operand;
    case 0x30:
      return a >= operand;
    case 0x40:
      return (a & operand) !== 0;
    default:
      throw badFilter(`jump 0x${operation.toString(16)}`);
  }
}

/** What the filter returns for one system call: the raw SECCOMP_RET value. Throws BAD_FILTER. */
export function runFilter(program: readonly BpfInstruction[], event: SyscallEvent): number {
  let a = 0;
  let x = 0;
  const memory = new Uint32Array(16);
  // Jumps only go forward, so the program ends within its own length.
  for (let pc = 0; pc < program.length; pc += 1) {
    const instruction = program[pc];
    if (instruction === undefined) break;
    const { code, k } = instruction;
    const operand = (code & 0x08) === 0 ? k : x;
    switch (code & 0x07) {
      case 0x00: // BPF_LD
        if (code === 0x20) a = wordAt(event, k);
        else if (code === 0x00) a = k;
        else if (code === 0x60) a = memory[k & 15] ?? 0;
        else throw badFilter(`load 0x${code.toString(16)}`);
        break;
      case 0x01: // BPF_LDX
        if (code === 0x01) x = k;
        else if (code === 0x61) x = memory[k & 15] ?? 0;
        else throw badFilter(`load 0x${code.toString(16)}`);
        break;
      case 0x02:
        memory[k & 15] = a;
        break;
      case 0x03:
        memory[k & 15] = x;
        break;
      case 0x04:
        a = (code & 0xf0) === 0x80 ? -a >>> 0 : arithmetic(code & 0xf0, a, operand);
        break;
      case 0x05: // BPF_JMP
        if ((code & 0xf0) === 0x00) pc += k;
        else pc += jumps(code & 0xf0, a, operand) ? instruction.jt : instruction.jf;
        break;
      case 0x06:
        return (code & 0x18) === 0x10 ? a : k;
      default:
        if (code === 0x07) x = a;
        else if (code === 0x87) a = x;
        else throw badFilter(`instruction 0x${code.toString(16)}`);
    }
  }
  throw badFilter('the program runs over its end');
}

/** SECCOMP_RET_* in words: `ALLOW`, `ERRNO(1)`, `KILL`, … */
export function actionOf(result: number): string {
  const data = result & 0xffff;
  switch ((result & 0xffff0000) >>> 0) {
    case 0x7fff0000:
      return 'ALLOW';
    case 0x00050000:
      return `ERRNO(${data})`;
    case 0x80000000:
    case 0x00000000:
      return 'KILL';
    case 0x7ffc0000:
      return 'LOG';
    case 0x00030000:
      return 'TRAP';
    case 0x7ff00000:
      return 'TRACE';
    case 0x7fc00000:
      return 'USER_NOTIF';
    default:
      return `UNKNOWN(0x${result.toString(16)})`;
  }
}
