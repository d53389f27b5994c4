import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/readiness/codes.ts
var never = {
  executed: "NO",
  ready_for_prod: "NO",
  REGISTRATION_HOLD: "ACTIVE",
  CAN_PROCEED: "NO"
};
var codes = {
  DOT_C1_VOCAB_BUILD: {
    ...never,
    registered: "NO",
    basis: "seed 003: C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED; P2/named lane CLOSED",
    next: "The operator runs the governed registrar, deploys an endpoint that changes nothing, registers the DOT_C1 codes and mints the grant; the owner decides about the hold. None of that can be done from here."
  },
  DOT_KG_EXPLAIN: {
    ...never,
    // A row that an operator's migration brought is a contract's row. Whether it was registered lawfully is another question.
    registered: "NOT ASSERTED",
    basis: "seed 003, E8: PLAN_ONLY was validated, and nothing ran; REAL_RUN is always refused (E4)",
    next: "The owner seals a Call Contract, if it is to run; until then the route was only asked for a plan. None of that can be done from here."
  }
};
var isCode = (text) => Object.hasOwn(codes, text);

export {
  codes,
  isCode
};
