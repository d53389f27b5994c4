// Reading members of JSON that nobody has judged: own members only, wrong types become null. Pure.

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member, or undefined: `constructor` and `__proto__` must not be found on a prototype. */
export function member(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A text member; null where it is missing or anything else. */
export function textMember(record: Readonly<Record<string, unknown>> | null, name: string): string | null {
  const value = record === null ? undefined : member(record, name);
  return typeof value === 'string' ? value : null;
}

/** An object member; null where it is missing or anything else. */
export function recordMember(
  record: Readonly<Record<string, unknown>> | null,
  name: string,
): Record<string, unknown> | null {
  const value = record === null ? undefined : member(record, name);
  return isRecord(value) ? value : null;
}
