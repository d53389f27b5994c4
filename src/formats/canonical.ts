// RFC 8785 (JSON Canonicalization Scheme) for values that we build ourselves. Pure.
// Packets are never re-serialized with this to decide whether they are canonical: read-packet compares bytes.
import type { Digest } from './digest.ts';
import { sha256 } from './digest.ts';
import { CodedError } from './coded-error.ts';

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/** A value that has no canonical form: a lone surrogate, NaN, an infinity, or something that is not JSON. */
const notCanonicalizable = (message: string) =>
  new CodedError('NOT_CANONICALIZABLE', message, 'give a value that JSON can hold');

/**
 * The RFC 8785 text of a JSON value. Members whose value is `undefined` are left out, as JSON.stringify does.
 * Throws NOT_CANONICALIZABLE; never calls `toJSON` (a member of that name is data, not code).
 */
export function toCanonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw notCanonicalizable('a number that JSON cannot hold');
      return JSON.stringify(value);
    case 'string':
      if (!value.isWellFormed()) throw notCanonicalizable('a string with a lone surrogate');
      return JSON.stringify(value);
    case 'object':
      break;
    default:
      throw notCanonicalizable(`a ${typeof value} is not JSON`);
  }
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(',')}]`;
  const members = value as Record<string, unknown>;
  const parts: string[] = [];
  // Array.prototype.sort without a comparator orders by UTF-16 code units, which is RFC 8785 section 3.2.3.
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== undefined) parts.push(`${toCanonicalJson(name)}:${toCanonicalJson(member)}`);
  }
  return `{${parts.join(',')}}`;
}

/**
 * Whether `text` is the canonical text of `value`, which it was parsed to. Where each object's members lie in order, JSON.stringify
 * writes that text by itself, in a fifth of the time; `\\ud` is how a lone surrogate shows. Throws NOT_CANONICALIZABLE.
 */
export function isCanonicalText(text: string, value: unknown): boolean {
  const written = isInOrder(value) && !text.includes('\\ud') ? JSON.stringify(value) : toCanonicalJson(value);
  return written === text;
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before: string | undefined;
  for (const name of Object.keys(value)) {
    if (before !== undefined && name <= before) return false;
    before = name;
    if (!isInOrder((value as Record<string, unknown>)[name])) return false;
  }
  return true;
}

/** sha256 over the UTF-8 bytes of the canonical text. */
export function canonicalDigest(value: unknown): Digest {
  return sha256(toCanonicalJson(value));
}
