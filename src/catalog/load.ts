// Reads a catalog directory (catalog.json and queries/*.sql) into one pinned text. Runs at the operator's edge; node:fs only.
// Attacker: anyone who wrote the directory. No path leaves it, no symbolic link is followed, every SQL file has its digest.
import { closeSync, lstatSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { openRegular } from '../files/open-regular.ts';
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
import { readStated } from '../files/read-bounded.ts';

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

type CatalogCode = (typeof catalogCodes)[number];

export interface LoadedCatalog {
  /** RFC 8785 text with the SQL inlined: what is placed beside the inspector and what the digest covers. */
  readonly text: string;
  readonly catalog: Catalog;
  readonly digest: Digest;
}

const INDEX_FILE = 'catalog.json';
// Below queries/, without a `.` or `..` segment: the first character of a segment is never a dot.
const SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;

/** Whether a catalog may keep a text under this path. */
export const isSqlFile = (path: string): boolean => SQL_FILE.test(path);

const tooLarge = (): CodedError<CatalogCode> =>
  new CodedError<CatalogCode>(
    'CATALOG_TOO_LARGE',
    `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
    'Split it; an export names its catalog by directory.',
  );

// Asked before a file is read, and for each time an entry names it: a thousand entries of one large file cost its size
// a thousand times.
interface Budget {
  bytesLeft: number;
}

/** Null: the file is not as long as it says. */
function readWithin(descriptor: number, size: number, budget: Budget): Buffer | null {
  if (size > budget.bytesLeft) throw tooLarge();
  const bytes = readStated(descriptor, size);
  if (bytes !== null) budget.bytesLeft -= size;
  return bytes;
}

// By its own name: a file that is missing in it would say that another catalog is broken.
function requireDirectory(directory: string): void {
  let isDirectory = false;
  try {
    isDirectory = statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // A loop of links, or a name that is too long.
  }
  if (isDirectory) return;
  throw new CodedError<CatalogCode>(
    'CATALOG_FILE_REFUSED',
    `the catalog ${quoted(directory)} is not a directory`,
    `Give the directory that holds ${INDEX_FILE}.`,
  );
}

// lstat on each step, then O_NOFOLLOW on the last one: a link anywhere below the directory is refused.
function readInside(directory: string, relative: string, budget: Budget): string {
  const refuse = (why: string): never => {
    throw new CodedError<CatalogCode>(
      'CATALOG_FILE_REFUSED',
      `${quoted(relative)}: ${why}`,
      'Repair the catalog directory.',
    );
  };
  const steps = relative.split('/');
  for (let depth = 1; depth < steps.length; depth++) {
    const stat = lstatSync(join(directory, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true) refuse('a folder on its path is missing or is a symbolic link');
  }
  const opened = openRegular(join(directory, relative));
  if (opened.kind === 'other') return refuse('it is not a regular file');
  if (opened.kind === 'not opened') {
    return refuse(opened.code === 'ELOOP' ? 'it is a symbolic link' : `it cannot be opened (${opened.code})`);
  }
  const { descriptor, facts } = opened;
  try {
    const bytes = readWithin(descriptor, facts.size, budget);
    if (bytes === null) return refuse('it changed while it was read');
    if (!isUtf8(bytes)) refuse('it is not UTF-8');
    return bytes.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}

function parseIndex(text: string): Record<string, unknown> & { entries: unknown[] } {
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

/** catalog.json as it is on disk: its entries name files, and hold no SQL. */
export const readIndex = (directory: string): Record<string, unknown> & { entries: unknown[] } =>
  parseIndex(readInside(directory, INDEX_FILE, { bytesLeft: CATALOG_LIMIT_BYTES }));

/** A text that is not the one that its entry pins. */
export interface OtherText {
  readonly file: string;
  readonly found: Digest;
}

/** `others`: takes the texts that differ, where the caller wants to hear of all of them. */
function inlineSql(directory: string, entry: unknown, budget: Budget, others?: OtherText[]): unknown {
  const { sql_file, sql_sha256, ...rest } = (entry ?? {}) as Record<string, unknown>;
  if (typeof sql_file !== 'string' || !SQL_FILE.test(sql_file) || 'sql' in rest) {
    throw new CodedError<CatalogCode>(
      'CATALOG_FILE_REFUSED',
      'an entry does not name its SQL as a file below queries/',
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.',
    );
  }
  const sql = readInside(directory, sql_file, budget);
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
 * Reads `directory`, inlines the SQL (each file's exact text, its final newline included) and validates the result.
 * Throws a {@link CatalogCode}; its messages name files of the directory, which are text from outside.
 */
export const loadCatalog = (directory: string): LoadedCatalog => load(directory);

/** The same for its author, who has changed texts and not pinned them yet: which those are. Nothing may be exported from it. */
export function loadUnpinned(
  directory: string,
): LoadedCatalog & { readonly others: readonly OtherText[]; readonly files: readonly string[] } {
  const others: OtherText[] = [];
  const loaded = load(directory, others);
  const files = readIndex(directory).entries.map((entry) =>
    String((entry as { sql_file?: unknown }).sql_file),
  );
  return { ...loaded, others, files };
}

function load(directory: string, unpinned?: OtherText[]): LoadedCatalog {
  requireDirectory(directory);
  const budget: Budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(readInside(directory, INDEX_FILE, budget));
  const document: unknown = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(directory, entry, budget, unpinned)),
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
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw tooLarge();
  return { text, catalog: document, digest: sha256(text) };
}
