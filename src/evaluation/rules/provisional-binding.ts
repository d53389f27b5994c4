// While the catalog is provisional and the gateway is emulated nothing is binding, whatever an item says of itself.
import { quote } from '../quote.ts';
import { found, notEvaluated, type Rule } from '../subject.ts';

export const provisionalBinding: Rule = (item, { catalog, envelope }) => {
  if (item.authorityStatus === null) return notEvaluated('no authority_status');
  return found(
    'PROVISIONAL_CATALOG',
    item.authorityStatus === 'binding'
      ? `binding under a ${catalog.status} catalog, gateway ${quote(envelope.tki?.gateway ?? 'not stated', 80)}`
      : null,
  );
};
