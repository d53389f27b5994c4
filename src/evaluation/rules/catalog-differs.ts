// A packet exported with another catalog cannot be judged by this one: each of its items is held out.
import { findingIf, notApplicable, type Rule } from '../rule-item.ts';

export const catalogDiffers: Rule = (_item, context) => {
  // The source documents know no such member: a packet without it is checked against this catalog, whatever made it.
  if (context.envelope.tki === undefined) return notApplicable('the packet names no catalog');
  return findingIf(
    'CATALOG_DIFFERS',
    context.catalogDiffers
      ? `packet: ${context.envelope.tki?.catalog.digest}; here: ${context.catalogDigest}`
      : null,
  );
};
