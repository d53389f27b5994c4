// A catalog's files put together as one pinned text. Pure: whoever calls reads the files, from a folder or from what was dropped on a page.
// Attacker: anyone who wrote them. Every SQL file has its digest; no path leaves the catalog.
import { quoted } from '../formats/quoted.ts';
import { toCanonicalJson } from '../formats/canonical.ts';
import type { Digest } from '../formats/digest.ts';
import { sha256 } from '../formats/digest.ts';
import type { Catalog } from '../formats/documents.ts';
import { judgeMembers } from '../formats/duplicate-members.ts';
import { isSignature, signatures } from '../formats/callable.ts';
import { deniedDatabase } from '../formats/catalog-lists.ts';
import { CATALOG_ENTRY_LIMIT, CATALOG_LIMIT_BYTES } from '../formats/limits.ts';
import { validate } from '../formats/validators/catalog.js';
import { CodedError } from '../formats/coded-error.ts';

/** A catalog directory that cannot be used; nothing was executed. */
export const catalogCodes = [
  'CATALOG_DUPLICATE_ID',
  'CATALOG_DUPLICATE_MEMBER',
  'CATALOG_DUPLICATE_PATH',
  'CATALOG_FILE_REFUSED',
  'CATALOG_NOT_ACCEPTED',
  'CATALOG_NOT_JSON',
  'CATALOG_SQL_DIFFERS',
  'CATALOG_TOO_LARGE',
] as const;

export type CatalogCode = (typeof catalogCodes)[number];

export interface LoadedCatalog {
  /** RFC 8785 text with the SQL inlined: what is placed beside the inspector and what the digest covers. */
  readonly text: string;
  readonly catalog: Catalog;
  readonly digest: Digest;
}

export const INDEX_FILE = 'catalog.json';
// Below queries/, without a `.` or `..` segment: the first character of a segment is never a dot.
const SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;

/** Whether a catalog may keep a text under this path. */
export const isSqlFile = (path: string): boolean => SQL_FILE.test(path);

export const catalogTooLarge = (): CodedError<CatalogCode> =>
  new CodedError<CatalogCode>(
    'CATALOG_TOO_LARGE',
    `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
    'Split it; an export names its catalog by directory.',
  );

// Asked before a file is read, and for each time an entry names it: a thousand entries of one large file cost its size
// a thousand times.
export interface Budget {
  bytesLeft: number;
}

/** The text of a file of the catalog, by its path in it; it takes its size from the budget first, and throws where there is none. */
export type ReadText = (relative: string, budget: Budget) => string;

/** Why a file of the catalog cannot be used. */
export const catalogFileRefused = (relative: string, why: string): CodedError<CatalogCode> =>
  new CodedError<CatalogCode>(
    'CATALOG_FILE_REFUSED',
    `${quoted(relative)}: ${why}`,
    'Repair the catalog directory.',
  );

export function parseIndex(text: string): Record<string, unknown> & { entries: unknown[] } {
  const refuse = (code: CatalogCode, why: string): never => {
    throw new CodedError<CatalogCode>(
      code,
      `${INDEX_FILE} ${why}`,
      'See schemas/catalog.schema.json and docs/export.md.',
    );
  };
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch {
    refuse('CATALOG_NOT_JSON', 'is not JSON');
  }
  if (typeof index !== 'object' || index === null || !('entries' in index) || !Array.isArray(index.entries)) {
    return refuse('CATALOG_NOT_ACCEPTED', 'has no list of entries');
  }
  // Before any entry's file is opened.
  if (index.entries.length > CATALOG_ENTRY_LIMIT) {
    refuse('CATALOG_NOT_ACCEPTED', `has more than ${CATALOG_ENTRY_LIMIT} entries`);
  }
  // A second member of one name would be read by us and overlooked by a person who reviews the file.
  const members = judgeMembers(text, index);
  // No document of ours is deeper; a deeper one would overflow what comes after.
  if (members === 'too-deep') refuse('CATALOG_NOT_ACCEPTED', 'is nested too deeply');
  if (members === 'duplicate') refuse('CATALOG_DUPLICATE_MEMBER', 'names a member twice');
  return index as Record<string, unknown> & { entries: unknown[] };
}

/** A text that is not the one that its entry pins. */
export interface OtherText {
  readonly file: string;
  readonly found: Digest;
}

/** `others`: takes the texts that differ, where the caller wants to hear of all of them. */
function inlineSql(read: ReadText, entry: unknown, budget: Budget, others?: OtherText[]): unknown {
  const { sql_file, sql_sha256, ...rest } = (entry ?? {}) as Record<string, unknown>;
  if (typeof sql_file !== 'string' || !SQL_FILE.test(sql_file) || 'sql' in rest) {
    throw new CodedError<CatalogCode>(
      'CATALOG_FILE_REFUSED',
      'an entry does not name its SQL as a file below queries/',
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.',
    );
  }
  const sql = read(sql_file, budget);
  const found = sha256(sql);
  if (found !== sql_sha256) {
    others?.push({ file: sql_file, found });
    if (others !== undefined) return { ...rest, sql };
    throw new CodedError<CatalogCode>(
      'CATALOG_SQL_DIFFERS',
      `${quoted(sql_file)} is not the text that ${INDEX_FILE} pins: found ${found}`,
      `Review the difference first; then pin the reviewed text: "sql_sha256": "${found}".`,
    );
  }
  return { ...rest, sql };
}

/** What a catalog and its entries list is out of the constant, and what an entry lists is out of its catalog's. */
function refuseUnknownFunctions({ functions = [], entries }: Catalog): void {
  const listed = [...functions, ...entries.flatMap((entry) => entry.functions ?? [])];
  const unknown = listed.find((name) => !isSignature(name));
  if (unknown === undefined) return;
  throw new CodedError<CatalogCode>(
    'CATALOG_NOT_ACCEPTED',
    `${INDEX_FILE} lists the function ${quoted(unknown)}, which no catalog can list`,
    `Write signatures as docs/gate.md has them: ${signatures.slice(0, 5).join(', ')}, ….`,
  );
}

function canonicalText(document: Catalog): string {
  try {
    return toCanonicalJson(document);
  } catch {
    throw new CodedError<CatalogCode>(
      'CATALOG_NOT_ACCEPTED',
      'a string holds a lone surrogate',
      'Repair its escapes.',
    );
  }
}

/**
 * Inlines the SQL (each file's exact text, its final newline included) and validates the result. `unpinned`: takes the texts that are not
 * the pinned ones. Throws a {@link CatalogCode}.
 */
export function assembleCatalog(read: ReadText, unpinned?: OtherText[]): LoadedCatalog {
  const budget: Budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(read(INDEX_FILE, budget));
  const document: unknown = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(read, entry, budget, unpinned)),
  };
  if (!validate(document)) {
    const first = validate.errors?.[0];
    throw new CodedError<CatalogCode>(
      'CATALOG_NOT_ACCEPTED',
      `${INDEX_FILE} does not follow the schema at ${quoted(first?.instancePath || '/')}`,
      first?.message ?? 'See schemas/catalog.schema.json.',
    );
  }
  const denied = deniedDatabase(document);
  if (denied !== undefined) {
    throw new CodedError<CatalogCode>(
      'CATALOG_NOT_ACCEPTED',
      `${INDEX_FILE} lists the database ${denied}, which is never read`,
      'Leave postgres, template0 and template1 out of databases.',
    );
  }
  refuseUnknownFunctions(document);
  const documents = document.documents ?? [];
  const ids = [...document.entries, ...documents].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    throw new CodedError<CatalogCode>(
      'CATALOG_DUPLICATE_ID',
      'two entries have the same id',
      'Give each query its own id.',
    );
  }
  // A document's path is in a packet where a query's id does: one of both kinds would be read as the other.
  const paths = documents.map(({ path }) => path);
  const others = [...document.entries, ...documents.filter(({ id, path }) => id !== path)];
  if (new Set(paths).size !== paths.length || others.some(({ id }) => paths.includes(id))) {
    throw new CodedError<CatalogCode>(
      'CATALOG_DUPLICATE_PATH',
      'the path of a document is also that of another, or the id of another entry',
      'Name each document once, and no other entry like a path.',
    );
  }
  const text = canonicalText(document);
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw catalogTooLarge();
  return { text, catalog: document, digest: sha256(text) };
}
