// The payload, surface and query are those that were hashed; the SQL comes from the pinned catalog, never from the packet.
import { quote } from '../quote.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';

export const contentHash: Rule = (item, context) => {
  const recomputed = item.facts.recomputedContentHash;
  // Another catalog may have other SQL: a difference would accuse nobody. Documents are hashed without SQL.
  if (context.catalogDiffers && !item.isDocument) return notEvaluated('exported with another catalog');
  if (item.declaredContentHash === null) return notEvaluated('no content_hash');
  if (recomputed === null)
    return notEvaluated('a part of what is hashed is missing: payload, surface, path or SQL');
  const differs = recomputed !== item.declaredContentHash;
  return findingIf(
    'CONTRACT_VIOLATION',
    differs ? `content_hash ${quote(item.declaredContentHash, 80)}, recomputed ${recomputed}` : null,
  );
};
