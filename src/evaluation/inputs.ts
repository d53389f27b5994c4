// What is beside the packet: go, release, catalog, claims. Each becomes typed data or a reason to stop. Pure.
// Never lets an unreadable input pass as an absent one.
import { toCanonicalJson } from '../formats/canonical.ts';
import { sha256, type Digest } from '../formats/digest.ts';
import type {
  Catalog,
  CatalogDocument,
  CatalogEntry,
  Claims,
  Instructions,
  Proceed,
  Report,
} from '../formats/documents.ts';
import { deniedDatabase } from '../formats/catalog-lists.ts';
import { judgeMembers } from '../formats/duplicate-members.ts';
import { validate as isCatalog } from '../formats/validators/catalog.js';
import { validate as isClaims } from '../formats/validators/claims.js';
import { CATALOG_LIMIT_BYTES, CLAIMS_LIMIT_BYTES, DEPTH_LIMIT } from '../formats/limits.ts';
import type { ReasonCode } from '../formats/words/reasons.ts';
import { parseJson, toText } from './canonical-check.ts';
import { quote, schemaDetail } from './quote.ts';
import { isCalendarTime } from './time.ts';

/** A reason for which nothing of the packet is evaluated. `rule` names the check. */
export interface Stop {
  readonly rule: string;
  readonly reason: ReasonCode;
  readonly detail: string;
}

/** P1 and the attestation, before the first byte of the packet (invariant I11). Null: go on. */
export function whyNotStart(
  instructions: Instructions,
  proceed: Proceed,
  selfCheck: Report['self_check'],
): Stop | null {
  const unconfirmed = selfCheck.checks.filter((check) => !check.confirmed).map((check) => check.id);
  if (!selfCheck.confirmed || selfCheck.checks.length === 0 || unconfirmed.length > 0) {
    const detail =
      unconfirmed.length > 0 ? `unconfirmed: ${unconfirmed.join(', ')}` : 'nothing was confirmed';
    return { rule: 'self-check', reason: 'SELF_CHECK_UNCONFIRMED', detail };
  }
  if (proceed.nonce !== instructions.nonce) {
    return {
      rule: 'attested-inputs',
      reason: 'INPUT_DIFFERS',
      detail: 'release and go have different nonces',
    };
  }
  if (
    !isCalendarTime(instructions.clock) ||
    (instructions.as_of !== null && !isCalendarTime(instructions.as_of))
  ) {
    return { rule: 'attested-inputs', reason: 'INPUT_DIFFERS', detail: 'go has a time that no calendar has' };
  }
  const {
    status,
    grade,
    observed_as_expected: held,
    probes,
    unverified_promises: open,
  } = instructions.attestation;
  // Of an engine fewer than all are held, and it says what is open; of a runtime all, and nothing is.
  const whole = grade === 'B' ? held < probes && isOpen(instructions) : held === probes && open === undefined;
  if (status !== 'NOT_ACCEPTED' || !whole) {
    const detail = `${status}: ${held} of ${probes} observed as expected`;
    return { rule: 'attestation', reason: 'NOT_AS_EXPECTED', detail };
  }
  return null;
}

/** True for a sandbox of grade B that names what of it is unverified. */
export const isOpen = ({ attestation }: Instructions): boolean =>
  (attestation.unverified_promises ?? []).length > 0;

/** An input is the one that the host attested: same digest, or absent in both places. Null: it is. */
export function whyOtherInput(name: string, observed: Digest | null, attested: Digest | null): Stop | null {
  if (observed === attested) return null;
  const detail = `${name}: ${observed ?? 'absent'}, attested ${attested ?? 'absent'}`;
  return { rule: 'attested-inputs', reason: 'INPUT_DIFFERS', detail };
}

/** A digest that the caller gave from outside. Null: equal, or none was given. */
export function whyUnexpected(name: string, observed: Digest | null, expected: Digest | null): Stop | null {
  if (expected === null || observed === expected) return null;
  const detail = `${name}: ${observed ?? 'unreadable'}, expected ${expected}`;
  return { rule: 'expected-digest', reason: 'EXPECTED_DIGEST_DIFFERS', detail };
}

export interface ReadCatalog {
  readonly catalog: Catalog;
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** By path. */
  readonly documents: ReadonlyMap<string, CatalogDocument>;
  readonly queries: ReadonlyMap<string, string>;
}

/** The pinned catalog from its RFC 8785 text, SQL inlined; or why it is not one. */
export function readCatalog(bytes: Uint8Array): ReadCatalog | string {
  if (bytes.length > CATALOG_LIMIT_BYTES) return `more than ${CATALOG_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (parsed === null) return 'not JSON in UTF-8';
  const { value } = parsed;
  if (!isCatalog(value)) return schemaDetail(isCatalog.errors?.[0]);
  if (!isCanonicalText(value, text)) return 'not in RFC 8785 form';
  const denied = deniedDatabase(value);
  if (denied !== undefined) return `lists the database ${denied}, which is never read`;
  const entries = new Map(value.entries.map((entry) => [entry.id, entry]));
  if (entries.size !== value.entries.length) return 'two entries have one id';
  const listed = value.documents ?? [];
  const documents = new Map(listed.map((document) => [document.path, document]));
  if (documents.size !== listed.length) return 'two documents have one path';
  // A claim names an item by id or by path: no name may lead to two of them.
  const names = listed.flatMap(({ id, path }) => (id === path ? [id] : [id, path]));
  if (new Set([...entries.keys(), ...names]).size !== entries.size + names.length)
    return 'two entries have one id or path';
  const queries = new Map(value.entries.map((entry) => [entry.id, entry.sql]));
  return { catalog: value, entries, documents, queries };
}

/** The reader's claims, or why they are not accepted. They need not be canonical: a person writes them. */
export function readClaims(bytes: Uint8Array): Claims | string {
  if (bytes.length > CLAIMS_LIMIT_BYTES) return `more than ${CLAIMS_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed = text === null ? null : parseJson(text);
  if (text === null || parsed === null) return 'not JSON in UTF-8';
  const { value } = parsed;
  const repeated = whyRepeated(text, value);
  if (repeated !== null) return repeated;
  if (!isClaims(value)) return schemaDetail(isClaims.errors?.[0]);
  const seen = new Set<string>();
  for (const { id } of value.claims) {
    if (seen.has(id)) return `two claims have the id ${quote(id, 80)}`;
    seen.add(id);
  }
  return value;
}

/** A text that a person reads one way and a program another is refused, as in the catalog. Null: every member is named once. */
export function whyRepeated(text: string, value: unknown): string | null {
  switch (judgeMembers(text, value)) {
    case 'unique':
      return null;
    case 'duplicate':
      return 'a member of one object is named twice';
    case 'too-deep':
      return `nested deeper than ${DEPTH_LIMIT} levels`;
  }
}

export function digestOrNull(bytes: Uint8Array | null): Digest | null {
  return bytes === null ? null : sha256(bytes);
}

function isCanonicalText(value: unknown, text: string | null): boolean {
  try {
    return toCanonicalJson(value) === text;
  } catch {
    return false;
  }
}
