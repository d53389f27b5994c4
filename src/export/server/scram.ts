// Our half of SCRAM-SHA-256 (RFC 5802, 7677), with channel binding where the connection has TLS (RFC 5929). Pure but for its nonce.
// Must never believe a server before its signature: whoever only relays, or guesses, has none. The driver's own half is not used: it maps
// passwords that PostgreSQL takes as they are, and it would have the password.
import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';

export type Mechanism = 'SCRAM-SHA-256' | 'SCRAM-SHA-256-PLUS';

/** What the connection itself gives for the proof. */
export type Binding =
  /** A socket, or a certificate whose signature names no hash: the server hears that we have nothing to bind to. */
  | { kind: 'none' }
  /** Hash of the certificate that the server showed us (`tls-server-end-point`). */
  | { kind: 'certificate'; hash: Buffer };

const FIRST =
  /^r=([!-+\--~]{1,1000}),s=((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?),i=([1-9]\d{0,8})$/;
const FINAL = /^v=([A-Za-z0-9+/]{43}=)$/;

const hmac = (key: Buffer, text: string | Buffer): Buffer => createHmac('sha256', key).update(text).digest();

export interface Scram {
  readonly mechanism: Mechanism;
  /** The first message's data. */
  readonly first: string;
  /** The answer to a challenge; null where it is none, or not one to what we sent. */
  answer(challenge: string): string | null;
  /** Whether the server knows the password, or what it stored of it. */
  proves(final: string): boolean;
}

export function startScram(password: Uint8Array, binding: Binding, offered: readonly string[]): Scram {
  const isBound = binding.kind === 'certificate' && offered.includes('SCRAM-SHA-256-PLUS');
  // `y`: we could have bound. A server that can, and whose offer somebody cut, refuses then.
  const header = isBound ? 'p=tls-server-end-point,,' : binding.kind === 'certificate' ? 'y,,' : 'n,,';
  const bound = Buffer.concat([Buffer.from(header), isBound ? binding.hash : Buffer.alloc(0)]);
  const nonce = randomBytes(18).toString('base64');
  // PostgreSQL takes the role from the startup packet; the name here is empty, as psql's is.
  const bare = `n=,r=${nonce}`;
  let expected: Buffer | null = null;
  return {
    mechanism: isBound ? 'SCRAM-SHA-256-PLUS' : 'SCRAM-SHA-256',
    first: `${header}${bare}`,
    answer(challenge) {
      const [, together = '', salt = '', rounds = ''] = FIRST.exec(challenge) ?? [];
      if (!together.startsWith(nonce) || together.length === nonce.length || salt === '') return null;
      const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(rounds), 32, 'sha256');
      const clientKey = hmac(salted, 'Client Key');
      const storedKey = createHash('sha256').update(clientKey).digest();
      const unproved = `c=${bound.toString('base64')},r=${together}`;
      const conversation = `${bare},${challenge},${unproved}`;
      const signature = hmac(storedKey, conversation);
      const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0)));
      expected = hmac(hmac(salted, 'Server Key'), conversation);
      return `${unproved},p=${proof.toString('base64')}`;
    },
    proves(final) {
      const shown = Buffer.from(FINAL.exec(final)?.[1] ?? '', 'base64');
      return expected !== null && shown.length === expected.length && timingSafeEqual(shown, expected);
    },
  };
}
