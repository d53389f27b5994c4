// Content digests: `sha256:` plus 64 lower-case hex digits, everywhere. Pure.
import { createHash, hash } from 'node:crypto';

export type Digest = `sha256:${string}`;

export const digestPattern = /^sha256:[0-9a-f]{64}$/;

/** True for a well-formed digest string. */
export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && digestPattern.test(value);
}

/** sha256 of bytes, or of a string's UTF-8 bytes. One-shot: faster than an incremental hash for what is in memory. */
export function sha256(data: Uint8Array | string): Digest {
  return `sha256:${hash('sha256', data, 'hex')}`;
}

/** Incremental sha256 for data that never is in memory as a whole. */
export function startSha256(): { update(data: Uint8Array | string): void; digest(): Digest } {
  const state = createHash('sha256');
  return {
    update: (data) => void state.update(data),
    digest: () => `sha256:${state.digest('hex')}`,
  };
}
