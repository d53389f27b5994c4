// Logging in: we answer SCRAM-SHA-256 ourselves, and the client hears only that it is in. Or nothing, where a socket's owner is trusted.
// Export step only. Must never let a server in that has not proved what it has to prove, and never answer a request for a bare password.
import { isUtf8 } from 'node:buffer';
import { SCRAM_ITERATIONS } from '../export-limits.ts';
import type { Binding, Mechanism, Scram } from './scram.ts';
import { startScram } from './scram.ts';
import { HEADER_BYTES } from './wire-framing.ts';
import type { Judgement } from './wire-judgement.ts';
import { forwarded, kept, refused } from './wire-judgement.ts';

export interface Credentials {
  /** False only for a unix socket whose owner is trusted: there the server need not prove that it knows the password. */
  requireProof: boolean;
  /** As it goes into the proof; null where nobody gave one. */
  password: Uint8Array | null;
  binding: Binding;
}

type State =
  | { kind: 'asked' }
  | { kind: 'mechanisms'; scram: Scram }
  | { kind: 'challenge'; scram: Scram }
  | { kind: 'proof' }
  | { kind: 'done' };

export interface Authentication {
  /** True once the server has let us in. */
  readonly done: boolean;
  /** By which the server proved that it knows the password; null where it did not have to. */
  readonly mechanism: Mechanism | null;
  /** The body of one authentication message: a request's number, and its data. */
  judge(body: Buffer): Judgement;
}

const refusedMethod = (): Judgement =>
  refused('AUTHENTICATION_METHOD', 'only SCRAM-SHA-256 is used: a password is never sent in clear or as MD5');

const noProof = (): Judgement =>
  refused('AUTHENTICATION_REFUSED', 'the server did not prove that it knows the password');

/** Message `p`: a mechanism with our first data, or our answer. */
function toPassword(data: string, mechanism?: string): Judgement {
  const text = Buffer.from(data, 'latin1');
  const named = mechanism === undefined ? [] : [Buffer.from(`${mechanism}\0`, 'latin1'), Buffer.alloc(4)];
  named[1]?.writeInt32BE(text.length);
  const body = Buffer.concat([...named, text]);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('p', 0, 'latin1');
  header.writeUInt32BE(4 + body.length, 1);
  return { kind: 'answered', message: Buffer.concat([header, body]) };
}

export function createAuthentication({ requireProof, password, binding }: Credentials): Authentication {
  let state: State = { kind: 'asked' };
  let mechanism: Mechanism | null = null;

  function begin(data: Buffer): Judgement {
    const offered = isUtf8(data) ? data.toString('utf8').split('\0') : [];
    if (!offered.includes('SCRAM-SHA-256')) return refusedMethod();
    if (password === null || password.length === 0)
      return refused(
        'AUTHENTICATION_REFUSED',
        'the server asks for a password, and none was given; nothing was sent: give --password-file FILE',
      );
    const scram = startScram(password, binding, offered);
    state = { kind: 'mechanisms', scram };
    return toPassword(scram.first, scram.mechanism);
  }

  function answer(scram: Scram, data: Buffer): Judgement {
    const tooFewOrMany = refusedRounds(roundsOf(data));
    if (tooFewOrMany !== null) return tooFewOrMany;
    const proof = scram.answer(data.toString('latin1'));
    if (proof === null) return noProof();
    state = { kind: 'challenge', scram };
    return toPassword(proof);
  }

  function hear(scram: Scram, data: Buffer): Judgement {
    if (!scram.proves(data.toString('latin1'))) return noProof();
    mechanism = scram.mechanism;
    state = { kind: 'proof' };
    return kept;
  }

  return {
    get done() {
      return state.kind === 'done';
    },
    get mechanism() {
      return mechanism;
    },
    judge(body) {
      const request = body.length >= 4 ? body.readInt32BE(0) : -1;
      const data = body.subarray(4);
      if (request === 0) {
        if (state.kind === 'proof' || (state.kind === 'asked' && !requireProof)) {
          state = { kind: 'done' };
          return forwarded;
        }
        return refused(
          'SERVER_NOT_PROVEN',
          'the server let us in without proving that it knows the password',
        );
      }
      if (request === 10 && state.kind === 'asked') return begin(data);
      if (request === 11 && state.kind === 'mechanisms') return answer(state.scram, data);
      if (request === 12 && state.kind === 'challenge') return hear(state.scram, data);
      return refusedMethod();
    },
  };
}

const roundsOf = (data: Buffer): number =>
  Number(/(?:^|,)i=([0-9]{1,9})(?:,|$)/.exec(data.toString('latin1'))?.[1] ?? 0);

function refusedRounds(rounds: number): Judgement | null {
  const { least, most } = SCRAM_ITERATIONS;
  if (rounds >= least && rounds <= most) return null;
  return refused(
    'SCRAM_ITERATIONS',
    `the server asks for ${String(rounds)} rounds; ${String(least)} to ${String(most)} are accepted`,
  );
}
