import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/gateway.ts
var NATIVE_STATED = "NATIVE_STATED";
var STATED_BY_OPERATOR = "STATED_BY_OPERATOR";
var EMULATED = /^EMULATED_(?!.*native)[a-z]{0,12}-?[0-9.]{0,20}$/;
function gatewayBasis(gateway) {
  if (gateway === null) return "NOT_STATED";
  if (gateway === NATIVE_STATED) return "NATIVE_AS_STATED";
  if (gateway === STATED_BY_OPERATOR) return "OPERATOR_AS_STATED";
  return EMULATED.test(gateway) ? "EMULATED_AS_STATED" : "OTHER_AS_STATED";
}
function gatewayWords(basis) {
  switch (basis) {
    case "NOT_STATED":
      return "the packet states no gateway";
    case "EMULATED_AS_STATED":
      return "as stated by the packet; the native gateway of Article 13 is not met by an emulated one";
    case "NATIVE_AS_STATED":
      return "FLAGGED: as stated by the packet, and shown by nothing; its snapshot, READ ONLY and limits are NOT_EVIDENCED, and no item is believed more for it";
    case "OPERATOR_AS_STATED":
      return "FLAGGED: answers from an operator, as stated by the packet; nothing of ours read them, and no item is believed more for it";
    case "OTHER_AS_STATED":
      return "FLAGGED: asserted, as stated by the packet, and shown by nothing; no item is believed more for it, and the native gateway of Article 13 is not met by a word";
  }
}

export {
  NATIVE_STATED,
  STATED_BY_OPERATOR,
  gatewayBasis,
  gatewayWords
};
