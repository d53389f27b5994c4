// The manifest covers every pair of id and content hash: where it differs, no item of the packet is what was listed.
import { found, type Rule } from '../subject.ts';

export const manifestHash: Rule = (_item, ground) =>
  found(
    'CONTRACT_VIOLATION',
    ground.manifestAgrees === false
      ? `manifest_hash ${ground.envelope.manifest_hash}, recomputed ${ground.recomputedManifest}`
      : null,
  );
