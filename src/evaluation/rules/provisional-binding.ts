// While the catalog is provisional and the gateway is emulated nothing is binding, whatever an item says of itself.
import type { PacketEnvelope } from '../../formats/documents.ts';
import { quote } from '../quote.ts';
import { findingIf, notEvaluated, type Rule } from '../rule-item.ts';

export const provisionalBinding: Rule = (item, { catalog, envelope }) => {
  if (item.authorityStatus === null) return notEvaluated('no authority_status');
  return findingIf(
    'PROVISIONAL_CATALOG',
    item.authorityStatus === 'binding'
      ? `binding under a ${catalog.status} catalog, gateway ${gatewayOf(envelope.tki)}`
      : null,
  );
};

const gatewayOf = (tki: PacketEnvelope['tki']): string =>
  tki === undefined ? 'not stated' : quote(tki.gateway, 80);
