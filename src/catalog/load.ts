// Reads a catalog directory (catalog.json and queries/*.sql) into one pinned text. Runs at the operator's edge; node:fs only.
// Attacker: anyone who wrote the directory. No path leaves it, no symbolic link is followed, every SQL file has its digest.
import { closeSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { factsAt, ownFactsAt } from '../files/facts-at.ts';
import { openRegular } from '../files/open-regular.ts';
import { quoted } from '../formats/quoted.ts';
import { CATALOG_LIMIT_BYTES } from '../formats/limits.ts';
import { CodedError } from '../formats/coded-error.ts';
import { readStated } from '../files/read-bounded.ts';
import type { Budget, CatalogCode, LoadedCatalog, OtherText } from './assemble.ts';
import { assembleCatalog, catalogFileRefused, catalogTooLarge, INDEX_FILE, parseIndex } from './assemble.ts';

/** Null: the file is not as long as it says. */
function readWithin(descriptor: number, size: number, budget: Budget): Buffer | null {
  if (size > budget.bytesLeft) throw catalogTooLarge();
  const bytes = readStated(descriptor, size);
  if (bytes !== null) budget.bytesLeft -= size;
  return bytes;
}

// By its own name: a file that is missing in it would say that another catalog is broken.
function requireDirectory(directory: string): void {
  if (factsAt(directory)?.isDirectory() === true) return;
  throw new CodedError<CatalogCode>(
    'CATALOG_FILE_REFUSED',
    `the catalog ${quoted(directory)} is not a directory`,
    `Give the directory that holds ${INDEX_FILE}.`,
  );
}

// lstat on each step, then O_NOFOLLOW on the last one: a link anywhere below the directory is refused.
function readInside(directory: string, relative: string, budget: Budget): string {
  const refuse = (why: string): never => {
    throw catalogFileRefused(relative, why);
  };
  const steps = relative.split('/');
  for (let depth = 1; depth < steps.length; depth++) {
    if (ownFactsAt(join(directory, ...steps.slice(0, depth)))?.isDirectory() !== true)
      refuse('a folder on its path is missing or is a symbolic link');
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

/** catalog.json as it is on disk: its entries name files, and hold no SQL. */
export const readIndex = (directory: string): Record<string, unknown> & { entries: unknown[] } =>
  parseIndex(readInside(directory, INDEX_FILE, { bytesLeft: CATALOG_LIMIT_BYTES }));

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
  return assembleCatalog((relative, budget) => readInside(directory, relative, budget), unpinned);
}
