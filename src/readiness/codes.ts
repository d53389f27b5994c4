// The codes that seed 003 names for a dispatch, with what its review concluded. Constants of a release, pure data: no packet,
// flag or variable changes them, and no other code has a map.

/** Five facts, in the words of the review; `basis` says where they come from. */
export interface CodeConstants {
  readonly executed: 'NO';
  readonly registered: 'NO' | 'NOT ASSERTED';
  readonly ready_for_prod: 'NO';
  readonly REGISTRATION_HOLD: 'ACTIVE';
  readonly CAN_PROCEED: 'NO';
  readonly basis: string;
  /** What would come next, and whose act it is. */
  readonly next: string;
}

const never = {
  executed: 'NO',
  ready_for_prod: 'NO',
  REGISTRATION_HOLD: 'ACTIVE',
  CAN_PROCEED: 'NO',
} as const;

export const codes = {
  DOT_C1_VOCAB_BUILD: {
    ...never,
    registered: 'NO',
    basis: 'seed 003: C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED; P2/named lane CLOSED',
    next:
      'The operator runs the governed registrar, deploys an endpoint that changes nothing, registers the DOT_C1 codes ' +
      'and mints the grant; the owner decides about the hold. None of that can be done from here.',
  },
  DOT_KG_EXPLAIN: {
    ...never,
    // A row that an operator's migration brought is a contract's row. Whether it was registered lawfully is another question.
    registered: 'NOT ASSERTED',
    basis: 'seed 003, E8: PLAN_ONLY was validated, and nothing ran; REAL_RUN is always refused (E4)',
    next:
      'The owner seals a Call Contract, if it is to run; until then the route was only asked for a plan. ' +
      'None of that can be done from here.',
  },
} as const satisfies Record<string, CodeConstants>;

export type Code = keyof typeof codes;

export const isCode = (text: string): text is Code => Object.hasOwn(codes, text);
