// The payload, surface and query are those that were hashed; the SQL comes from the pinned catalog, never from the packet.
import { quote } from '../quote.ts';
import { found, type Rule } from '../subject.ts';

export const contentHash: Rule = (item, ground) => {
  const recomputed = item.facts.contentHash;
  if (recomputed === null || item.contentHash === null) return [];
  // Another catalog may have other SQL: a difference would accuse nobody. Documents are hashed without SQL.
  if (ground.catalogDiffers && !item.isDocument) return [];
  const differs = recomputed !== item.contentHash;
  return found(
    'CONTRACT_VIOLATION',
    differs ? `content_hash ${quote(item.contentHash, 80)}, recomputed ${recomputed}` : null,
  );
};
