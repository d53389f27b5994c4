// A packet exported with another catalog cannot be held against this one: each of its items is held out.
import { found, notApplicable, type Rule } from '../subject.ts';

export const catalogDiffers: Rule = (_item, ground) => {
  // The source documents know no such member: a packet without it is held against this catalog, whatever made it.
  if (ground.envelope.tki === undefined) return notApplicable('the packet names no catalog');
  return found(
    'CATALOG_DIFFERS',
    ground.catalogDiffers
      ? `packet: ${ground.envelope.tki?.catalog.digest}; here: ${ground.catalogDigest}`
      : null,
  );
};
