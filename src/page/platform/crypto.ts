// What the pure rooms call of node:crypto, for a browser: sha256, and nothing else. scripts/build.ts puts it in the place of Node's module.
// Synchronous, as WebCrypto is not: the rooms hash while they read. Must give what Node's gives, byte for byte; a test compares them.
import { sha256 } from '@noble/hashes/sha2.js';
import { Buffer } from './buffer.ts';

type Sha256 = ReturnType<typeof sha256.create>;

const only = (algorithm: string): void => {
  if (algorithm !== 'sha256') throw new TypeError(`${algorithm} is not here: sha256 alone is`);
};

const toBytes = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data;

class Hash {
  readonly #state: Sha256;
  constructor(state: Sha256) {
    this.#state = state;
  }
  update(data: Uint8Array | string): this {
    this.#state.update(toBytes(data));
    return this;
  }
  copy(): Hash {
    return new Hash(this.#state.clone());
  }
  digest(encoding: 'hex' | 'base64'): string {
    return Buffer.from(this.#state.digest()).toString(encoding);
  }
}

export function createHash(algorithm: string): Hash {
  only(algorithm);
  return new Hash(sha256.create());
}

export function hash(algorithm: string, data: Uint8Array | string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(data).digest(encoding);
}
