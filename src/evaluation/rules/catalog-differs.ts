// A packet exported with another catalog cannot be held against this one: each of its items is held out.
import { found, type Rule } from '../subject.ts';

export const catalogDiffers: Rule = (_item, ground) =>
  found(
    'CATALOG_DIFFERS',
    ground.catalogDiffers
      ? `packet: ${ground.envelope.tki?.catalog.digest}; here: ${ground.catalogDigest}`
      : null,
  );
