// What a packet's own word about its gateway is worth: it is asserted, and nothing in a packet shows it. Pure.
// Must never let such a word make anything more believed: Article 13's native gateway is met by no word of a packet.

export const gatewayBases = [
  'NOT_STATED',
  'EMULATED_AS_STATED',
  'NATIVE_AS_STATED',
  'OPERATOR_AS_STATED',
  'OTHER_AS_STATED',
] as const;
export type GatewayBasis = (typeof gatewayBases)[number];

/** An export of ours read through an MCP server: the server says what it is. */
export const NATIVE_STATED = 'NATIVE_STATED';

/** Answers that someone had obtained before: who brings them says where they are from. */
export const STATED_BY_OPERATOR = 'STATED_BY_OPERATOR';

/** `EMULATED_tki-0.1`, `EMULATED_v1`: a name and a version behind the word, in which no other word finds room. */
const EMULATED = /^EMULATED_(?!.*native)[a-z]{0,12}-?[0-9.]{0,20}$/;

/** Only an exporter of an emulated gateway calls it so; whatever is spelled otherwise is someone's claim to another one. */
export function gatewayBasis(gateway: string | null): GatewayBasis {
  if (gateway === null) return 'NOT_STATED';
  if (gateway === NATIVE_STATED) return 'NATIVE_AS_STATED';
  if (gateway === STATED_BY_OPERATOR) return 'OPERATOR_AS_STATED';
  return EMULATED.test(gateway) ? 'EMULATED_AS_STATED' : 'OTHER_AS_STATED';
}

/** Beside the gateway's name in every document that shows it. */
export function gatewayWords(basis: GatewayBasis) {
  switch (basis) {
    case 'NOT_STATED':
      return 'the packet states no gateway';
    case 'EMULATED_AS_STATED':
      return 'as stated by the packet; the native gateway of Article 13 is not met by an emulated one';
    case 'NATIVE_AS_STATED':
      return 'FLAGGED: as stated by the packet, and shown by nothing; its snapshot, READ ONLY and limits are NOT_EVIDENCED, and no item is believed more for it';
    case 'OPERATOR_AS_STATED':
      return 'FLAGGED: answers from an operator, as stated by the packet; nothing of ours read them, and no item is believed more for it';
    case 'OTHER_AS_STATED':
      return 'FLAGGED: asserted, as stated by the packet, and shown by nothing; no item is believed more for it, and the native gateway of Article 13 is not met by a word';
  }
}
