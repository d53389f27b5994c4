// What the second reading reads digests, canonical text and times with: libraries, and no source of ours. Tests only.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

// oxlint-disable-next-line typescript/no-explicit-any -- whatever stands in a packet
export type Any = any;

export const jcs = (value: unknown): string => canonicalize(value) ?? '';
export const digestOf = (bytes: string | Buffer): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Microseconds since the epoch; null for what no calendar has. */
export function micros(text: unknown): bigint | null {
  const parts =
    typeof text === 'string' ? /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/.exec(text) : null;
  if (parts === null) return null;
  const date = new Date(`${parts[1]}Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== parts[1]) return null;
  return BigInt(date.getTime()) * 1000n + BigInt((parts[2] ?? '').padEnd(6, '0'));
}
