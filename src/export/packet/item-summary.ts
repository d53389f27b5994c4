// What the exporting person reads of each item, and of all of them together. Pure.
// Must never leave out why rows are missing, or that a view is not the one that was pinned.
import type { CatalogEntry } from '../../formats/documents.ts';
import { ITEM_LIMIT_BYTES, ROW_LIMIT } from '../../formats/limits.ts';
import type { Result } from './assemble.ts';
import type { ItemSummary } from '../outcome.ts';
import { toWords } from '../server/wire-notice.ts';
import { whyItemFailed } from '../server/refusals.ts';
import type { AddedItem } from './packet-writer.ts';

export const toSummary = (
  { item, rows }: AddedItem,
  drifted: boolean,
  milliseconds: number,
): ItemSummary => ({
  id: item.item_id ?? item.source_metadata.named_query_id_or_kb_path,
  completeness: item.tki?.completeness ?? 'ERROR',
  sqlstate: item.tki?.sqlstate ?? null,
  ...(drifted ? { problem: 'VIEW_DRIFT' } : {}),
  rows,
  milliseconds,
  contentHash: item.source_metadata.content_hash,
});

/** What a reader of the summary would otherwise have to find out: why rows are missing, and that a view is another one. */
export function toItemNotes(
  result: Result,
  { id, completeness, rows }: ItemSummary,
  guarded: readonly string[] = [],
): string[] {
  const notes: string[] = [];
  if (completeness === 'TRUNCATED') {
    const limit =
      rows === ROW_LIMIT ? `${String(ROW_LIMIT)} rows` : `${String(ITEM_LIMIT_BYTES)} bytes of one item`;
    notes.push(`TRUNCATED: ${id} stops after its first ${String(rows)} rows, at the limit of ${limit}`);
  }
  if (result.remarks !== undefined)
    notes.push(
      `SERVER_WARNED: ${toWords(result.remarks)} while ${id} was read; its rows are in doubt and left out`,
    );
  const why =
    completeness === 'ERROR' && result.sqlstate !== undefined && result.remarks === undefined
      ? whyItemFailed(result.sqlstate, result.entry.columns, guarded)
      : undefined;
  if (why !== undefined) notes.push(`ERROR ${result.sqlstate ?? ''}: ${id}: ${why}`);
  if (hasDrifted(result)) notes.push(`VIEW_DRIFT: ${id} reads a view that is not the one that was pinned`);
  return notes;
}

export function hasDrifted({ entry, viewFingerprints }: Result): boolean {
  const pinned = Object.entries(entry.view_fingerprints);
  return (
    pinned.length !== Object.keys(viewFingerprints).length ||
    pinned.some(([name, digest]) => viewFingerprints[name] !== digest)
  );
}

/** A dual report has both corpora: one alone is noted, never refused. */
export function toNotes(entries: readonly CatalogEntry[]): string[] {
  const corpora = new Set(entries.flatMap(({ corpus }) => (corpus === undefined ? [] : [corpus])));
  if (corpora.size !== 1) return [];
  const [present] = corpora;
  return [
    `DUAL_REPORT: ${present ?? ''} is here without its counterpart; the two corpora are reported together and never joined`,
  ];
}
