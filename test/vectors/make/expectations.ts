// What is kept of each vector: its packet, and what must be observed of it, written by hand from the verdict tables. Never taken from the
// evaluation. Writes no file.
import type { Context, Expected } from '../vector.ts';
import type { Loose } from './packets.ts';
import { packetOf, bytesOf } from './packets.ts';

/** The exit codes of the table, by hand: expectations do not come from the code under test. */
const EXIT: Record<string, number> = {
  EVIDENCE_PRESENT: 10,
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: 2,
  UNVERIFIED: 2,
  READ_LEVEL_FAIL: 4,
  FLAG_AUTHORITY_VIOLATION: 4,
  FLAG_LOCAL_FIRST_AUTHORITY: 4,
  CONTRACT_VIOLATION_IN_DESIGN: 4,
  BLOCKED_BY_UNVERIFIED_SOURCE: 3,
  BLOCKED_BY_UNSAFE_ACCESS: 3,
  BLOCKED: 3,
};
export const HELD = 'NOT_EVIDENCED_IN_ALLOWED_SURFACES';
export const UNSAFE = 'BLOCKED_BY_UNSAFE_ACCESS';
export const DESIGN = 'CONTRACT_VIOLATION_IN_DESIGN';
export const STALE = 'BLOCKED_BY_UNVERIFIED_SOURCE';
export const AUTHORITY = 'FLAG_AUTHORITY_VIOLATION';
export const LOCAL = 'FLAG_LOCAL_FIRST_AUTHORITY';

export const written = new Map<string, { bytes: Buffer; expected: Expected }>();

export function write(name: string, bytes: Buffer, expected: Omit<Expected, 'exit_code'>): void {
  if (written.has(name)) throw new Error(`two vectors are called ${name}`);
  const exit = EXIT[expected.verdict];
  if (exit === undefined) throw new Error(`no exit code for ${expected.verdict}`);
  const { row, verdict, findings, items, notes, integrity, context } = expected;
  written.set(name, {
    bytes,
    expected: {
      row,
      verdict,
      exit_code: exit,
      findings,
      items,
      ...(notes === undefined ? {} : { notes }),
      integrity,
      ...(context === undefined ? {} : { context }),
    },
  });
}

/** One item that breaks rules: `[rule, reason]` each, in the order of the registry. */
export function one(
  name: string,
  row: string,
  item: Loose,
  verdict: string,
  broken: [string, string][],
  more: { packet?: Loose; context?: Context; notes?: string[]; integrity?: string } = {},
): void {
  const at = item.item_id ?? item.source_metadata?.named_query_id_or_kb_path ?? 'item 0';
  write(name, bytesOf(packetOf([item], more.packet)), {
    row,
    verdict,
    findings: broken.map(([rule, reason]) => ({ at, rule, reason })),
    items: { [at]: verdict },
    ...(more.notes === undefined ? {} : { notes: more.notes }),
    integrity: more.integrity ?? 'SELF_CONSISTENT',
    ...(more.context === undefined ? {} : { context: more.context }),
  });
}

/** A packet of which nothing is evaluated. */
export function blocked(
  name: string,
  row: string,
  bytes: Buffer,
  broken: [string, string][],
  context?: Context,
): void {
  write(name, bytes, {
    row,
    verdict: 'BLOCKED',
    findings: broken.map(([rule, reason]) => ({ at: 'packet', rule, reason })),
    items: {},
    integrity: 'NOT_EVIDENCED',
    ...(context === undefined ? {} : { context }),
  });
}
