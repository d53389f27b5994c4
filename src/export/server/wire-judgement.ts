// What becomes of one message of the server: the words in which the parts of the wire answer the guard. Pure.
// Must never let a message through by default: who judges one names what happens to it.
import type { ProblemCode } from '../../formats/words/export-problems.ts';

export interface RefusedMessage {
  kind: 'refused';
  code: ProblemCode;
  hint: string;
}

export type Judgement =
  | { kind: 'forwarded' }
  /** Judged, and not for the client. */
  | { kind: 'kept' }
  /** The client gets this one instead. */
  | { kind: 'replaced'; message: Buffer }
  /** We answer it ourselves, and the client hears nothing of it. */
  | { kind: 'answered'; message: Buffer }
  | RefusedMessage;

// One object each: a row must not cost one.
export const forwarded: Judgement = { kind: 'forwarded' };
export const kept: Judgement = { kind: 'kept' };

export const refused = (code: ProblemCode, hint: string): RefusedMessage => ({ kind: 'refused', code, hint });

export const violation = (what: string): RefusedMessage =>
  refused('PROTOCOL_VIOLATION', `the server ${what}`);
