// Is this text the RFC 8785 form of what it parses to? Runs inside and in verify; the sandbox has no JIT, so native calls do the bulk.
// Never repairs: a text that is not canonical is refused whole. Proved by differential fuzzing, not by examples.
import { toCanonicalJson } from '../formats/canonical.ts';
import { DEPTH_LIMIT } from '../formats/limits.ts';
import { isSqlName } from '../formats/sql-name.ts';
import { isCoded } from '../formats/coded-error.ts';
import { quote } from './quote.ts';

export type CanonicalCheck =
  | { readonly kind: 'canonical'; readonly value: unknown; readonly sqlName: boolean }
  | {
      readonly kind: 'refused';
      readonly code: 'NON_CANONICAL' | 'TOO_DEEP';
      readonly detail: string;
      /** The byte of `text` where the forms part; null where that is not what is wrong. */
      readonly at: number | null;
    };

/** UTF-8 without repair: no U+FFFD for bad bytes, and a byte order mark stays visible (and is then no JSON). */
export function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** JSON.parse as data. */
export function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Judges `text`, parsed as `value`; `depth`: how many containers are open around it. */
export function checkCanonical(text: string, value: unknown, depth: number): CanonicalCheck {
  const seen = walk(value, depth);
  if (seen.tooDeep) {
    const detail = `nested deeper than ${DEPTH_LIMIT} levels`;
    return { kind: 'refused', code: 'TOO_DEEP', detail, at: null };
  }
  // The fast way: JSON.stringify keeps the order of the text, so its output equals the text exactly where escapes,
  // numbers, white space and duplicates are canonical; order was walked, and `\ud…` is how a lone surrogate shows.
  const fast = seen.disordered === null && !text.includes('\\ud') && JSON.stringify(value) === text;
  if (!fast && !isCanonicalSlowly(text, value)) {
    const why = seen.disordered === null ? '' : `, the member ${quote(seen.disordered, 80)} is out of order`;
    const detail = `not in RFC 8785 form${why}`;
    return { kind: 'refused', code: 'NON_CANONICAL', detail, at: whereFormsPart(text, value) };
  }
  return { kind: 'canonical', value, sqlName: seen.sqlName };
}

/** For what the fast way cannot tell: members with integer-like names, a backslash before `ud`. */
function isCanonicalSlowly(text: string, value: unknown): boolean {
  try {
    return toCanonicalJson(value) === text;
  } catch (error) {
    if (isCoded(error, 'NOT_CANONICALIZABLE')) return false;
    throw error;
  }
}

/** In bytes; the first half of a pair, where the value has no canonical form at all. */
function whereFormsPart(text: string, value: unknown): number {
  let at = 0;
  try {
    const canonical = toCanonicalJson(value);
    while (at < text.length && text[at] === canonical[at]) at++;
  } catch {
    at = Math.max(0, text.search(/\\u[dD][89a-fA-F]/));
  }
  return Buffer.byteLength(text.slice(0, at));
}

interface Walk {
  /** The first member that is behind one that it has to precede. */
  disordered: string | null;
  tooDeep: boolean;
  sqlName: boolean;
}

/** Recursion is bounded by the depth limit. Texts and numbers are not visited: rows of text cost one comparison a cell. */
export function walk(
  value: unknown,
  depth: number,
  seen: Walk = { disordered: null, tooDeep: false, sqlName: false },
): Walk {
  if (typeof value !== 'object' || value === null) return seen;
  if (depth >= DEPTH_LIMIT) {
    seen.tooDeep = true;
    return seen;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const entry: unknown = value[i];
      if (typeof entry === 'object' && entry !== null) walk(entry, depth + 1, seen);
    }
    return seen;
  }
  let before: string | undefined;
  for (const name of Object.keys(value)) {
    if (before !== undefined && name <= before) seen.disordered ??= name;
    before = name;
    if (isSqlName(name)) seen.sqlName = true;
    walk((value as Record<string, unknown>)[name], depth + 1, seen);
  }
  return seen;
}
