// What items say that a gateway read or that someone brought, and what the exporting person reads of them. Pure.
// Must never leave out what only the gateway knows, or why an item is not COMPLETE.
import type { CatalogEntry, GatewayItem } from '../../formats/documents.ts';
import type { ItemSummary } from '../outcome.ts';
import type { GatewayPayload } from './to-payload.ts';

/** Which program reads; the gateway that answers has a name of its own. */
export const PROGRAM = 'tki-0.1';

/** What only the gateway knows of a read. */
export const gatewayItem = (provenance: GatewayItem['provenance']): GatewayItem => ({
  provenance,
  limits: 'NOT_EVIDENCED',
  read_only: 'NOT_EVIDENCED',
  snapshot: 'NOT_EVIDENCED',
});

/** The same of all reads together, in the packet's own words. */
export const notEvidenced = {
  gateway_limits: 'NOT_EVIDENCED',
  gateway_preflight: 'NOT_EVIDENCED: what a relation reaches was not looked up',
  gateway_read_only: 'NOT_EVIDENCED',
  gateway_snapshot: 'NOT_EVIDENCED: separate reads are not one snapshot',
  human_operator: 'NOT_EVIDENCED',
} as const;

export const isComplete = (items: readonly ItemSummary[]): boolean =>
  items.every(({ completeness, problem }) => completeness === 'COMPLETE' && problem === undefined);

export const toProblemNotes = (items: readonly ItemSummary[]): string[] =>
  items.flatMap(({ id, completeness, problem }) => {
    if (problem !== undefined) return [`${problem}: ${id} is not COMPLETE`];
    return completeness === 'TRUNCATED' ? [`TRUNCATED: ${id} stops at a limit; there can be more`] : [];
  });

/** A summary that says why an item does not count, also where only a view's definition is missing. */
export function withProblem(
  summary: ItemSummary,
  entry: CatalogEntry,
  problem: GatewayPayload['problem'],
): ItemSummary {
  const unread = Object.keys(entry.view_fingerprints).length > 0 ? 'GATEWAY_VIEW_UNREAD' : undefined;
  const why = problem ?? unread;
  return why === undefined ? summary : { ...summary, problem: why };
}
