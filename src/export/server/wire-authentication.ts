// The server's half of logging in: SCRAM-SHA-256 and its proof, or nothing where a socket's owner is trusted. Export step only.
// Must never let a server in that has not proved what it has to prove, and never answer a request for a bare password.
import { isUtf8 } from 'node:buffer';
import { SCRAM_ITERATIONS } from '../export-limits.ts';
import type { Judgement } from './wire-judgement.ts';
import { forwarded, refused } from './wire-judgement.ts';

type ScramState = 'asked' | 'mechanisms' | 'challenge' | 'proof' | 'done';

export interface Authentication {
  /** True once the server has let us in. */
  readonly done: boolean;
  /** The body of one authentication message: a request's number, and its data. */
  judge(body: Buffer): Judgement;
}

const refusedMethod = (): Judgement =>
  refused('AUTHENTICATION_METHOD', 'only SCRAM-SHA-256 is used: a password is never sent in clear or as MD5');

export function createAuthentication(requireProof: boolean): Authentication {
  let state: ScramState = 'asked';
  const advance = (to: ScramState): Judgement => {
    state = to;
    return forwarded;
  };
  return {
    get done() {
      return state === 'done';
    },
    judge(body) {
      const request = body.length >= 4 ? body.readInt32BE(0) : -1;
      const data = body.subarray(4);
      if (request === 0) {
        if (state === 'proof' || (state === 'asked' && !requireProof)) return advance('done');
        return refused(
          'SERVER_NOT_PROVEN',
          'the server let us in without proving that it knows the password',
        );
      }
      if (request === 10 && state === 'asked' && offersScram(data)) return advance('mechanisms');
      if (request === 11 && state === 'mechanisms')
        return refusedRounds(roundsOf(data)) ?? advance('challenge');
      if (request === 12 && state === 'challenge') return advance('proof');
      return refusedMethod();
    },
  };
}

const offersScram = (data: Buffer): boolean =>
  isUtf8(data) && data.toString('utf8').split('\0').includes('SCRAM-SHA-256');

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
