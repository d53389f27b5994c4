// The manifest covers every pair of id and content hash: where it differs, no item of the packet is what was listed. One that
// cannot be recomputed covers nothing, so an attacker who hollows one item gains no usable other.
import { findingIf, held, notEvaluated, type Rule } from '../rule-item.ts';

export const manifestHash: Rule = (item, { manifest, envelope }) => {
  switch (manifest.kind) {
    case 'agrees':
      return held;
    case 'differs':
      return findingIf(
        'CONTRACT_VIOLATION',
        `manifest_hash ${envelope.manifest_hash}, recomputed ${manifest.recomputed}`,
      );
    case 'not recomputable':
      // Nothing of a hollow item was listed, so nothing of it rests on the list: source-metadata holds it out.
      if (item.queryId === null || item.declaredContentHash === null)
        return notEvaluated('no pair of id and content_hash, so no manifest to recompute');
      return findingIf(
        'CONTRACT_VIOLATION',
        `manifest_hash cannot be recomputed, so it covers no item: ${manifest.hollow} without an id or a digest, the first is item ${manifest.first}`,
      );
  }
};
