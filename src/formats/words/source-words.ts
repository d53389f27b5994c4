// The status words of the source documents, each as that document uses it. For `tki explain`. Pure data; every one is SEED. Nothing
// here asserts what they assert: where a release says otherwise, `next` says what it says.

const HISTORY = 'Nothing to do: it is the state of that document on its date.';

export const sourceWords = {
  PHASE4_READINESS_MAP_READY: {
    means:
      'Status of the readiness map of 2026-06-10: the map itself is complete. It opens nothing; most of its rows are BLOCKED.',
    next: 'Read the map as this release has it: `tki readiness`.',
  },
  MVP_GOVERNED_PACKET_CONSUMPTION_CONTRACT_DESIGN_COMPLETE: {
    means:
      'Status of the consumption contract of 2026-06-10: how an offline inspector consumes a packet is fully designed, without any live authority.',
    next: HISTORY,
  },
  B7_EXPORT_STEP_CONTRACT_DESIGN_COMPLETE_REFERENCE_VALIDATED: {
    means:
      'Status of the export contract of 2026-06-10: designed, and tried with one reference packet of six counts. No seal: the catalog stays provisional (B7-EXP-1).',
    next: 'See what is still open: `tki explain B7-EXP-1`.',
  },
  C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED: {
    means:
      'Verdict of the C1 review of 2026-06-22: the governed C1 dry run is locked, and only an operator can act. Credentials are present; a lawful channel to execute is not.',
    next: 'See its evidence and prerequisites: `tki gap-map DOT_C1_VOCAB_BUILD --packet FILE`.',
  },
  B4_PRIME_OPERATOR_ACTION_REQUIRED: {
    means:
      'Final status of the blocker of 2026-06-10: B4′, the attested sandbox, needs an operator who runs it on an approved venue. An agent had no way to run a container.',
    next: 'Attest the sandbox (`tki attest --out DIR`), then have a second party verify the evidence (`tki verify DIR`).',
  },
  SANDBOX_ATTESTATION_PARTIAL: {
    means:
      'The determination before B4_PRIME_OPERATOR_ACTION_REQUIRED: the sandbox was described and not run.',
    next: HISTORY,
  },
  OWNER_OPERATOR_REQUIRED: {
    means: 'Class of the B4′ blocker: the owner or an operator has to act; no program can.',
    next: 'Ask the owner or the operator that the document names.',
  },
  INSUFFICIENT_NO_AGENT_EXECUTION_SURFACE: {
    means:
      'Class of the B4′ blocker: an agent has no tool that creates or runs a container on an approved venue.',
    next: 'Have an operator run `tki attest --out DIR` there.',
  },
  REGISTRATION_HOLD: {
    means: 'ACTIVE in the C1 review: nothing may be registered. A constant of this release.',
    next: 'The owner decides about the hold; see `tki gap-map`.',
  },
  CAN_PROCEED: {
    means: 'NO in the C1 review: the governed dry run may not go on. A constant of this release.',
    next: 'See what is missing: `tki gap-map`.',
  },
  PLAN_ONLY: {
    means: 'Mode of the governed dispatcher in which it checks a request and runs nothing.',
    next: 'Nothing here dispatches, in this mode or another.',
  },
  REAL_RUN: {
    means:
      'Mode of the governed dispatcher that would run something. The C1 review saw it refused always (E4).',
    next: 'Nothing here dispatches, in this mode or another.',
  },
  DOT_C1_VOCAB_BUILD: {
    means:
      'The operation that the C1 review is about. Refused by the dispatcher: no contract is registered for it (E9).',
    next: 'See what a packet states of it: `tki gap-map DOT_C1_VOCAB_BUILD --packet FILE`.',
  },
  DOT_KG_EXPLAIN: {
    means:
      'The one operation that the executor of the C1 review serves; its plan was accepted as PLAN_ONLY, and nothing ran (E8).',
    next: 'See what a packet states of it: `tki gap-map DOT_KG_EXPLAIN --packet FILE`.',
  },
  PACKET_DERIVED: {
    means: 'The only `source_mode` of a packet: what it holds was derived by an export, and not read live.',
    next: 'Nothing to do. Any other value is BLOCKED before an item is read.',
  },
  AS_OF_EXPORT: {
    means: 'The only `freshness` of a packet: it is as old as its export, and is never refreshed.',
    next: 'Make a new export where it is too old.',
  },
  READ_PACKET_ITEM: {
    means: 'One of the two actions that the inspector is allowed: to read an item of the packet.',
    next: 'Nothing to do.',
  },
  WRITE_LOCAL_REPORT: {
    means: 'One of the two actions that the inspector is allowed: to write the report triplet into `/out`.',
    next: 'Nothing to do.',
  },
  CONTRACT_VIOLATION: {
    means:
      'What the consumption contract also calls a tampered hash. Reports here say BLOCKED_BY_UNSAFE_ACCESS.',
    next: 'See `tki explain BLOCKED_BY_UNSAFE_ACCESS`.',
  },
  ran_clean: {
    means:
      'A state that proof of run would allow: the command ran, and found nothing. Blocked, and said by nothing here.',
    next: 'See `tki explain PROOF-OF-RUN`.',
  },
  ran_with_drift: {
    means:
      'A state that proof of run would allow: the command ran, and found a difference. Blocked, and said by nothing here.',
    next: 'See `tki explain PROOF-OF-RUN`.',
  },
  error_running: {
    means:
      'A state that proof of run would allow: the command began, and failed. Blocked, and said by nothing here.',
    next: 'See `tki explain PROOF-OF-RUN`.',
  },
  WITHDRAWN: {
    means:
      'Said of the formula “186 ∩ command catalog”: its join is empty, so it shows nothing. A packet that uses it is refused.',
    next: 'See `tki explain prohibited-surface`.',
  },
  DEFERRED: {
    means:
      'Said of what a source document leaves to a later build, such as --selftest (D4) or the automated export (B7-EXP-2).',
    next: 'See `tki readiness`.',
  },
  UNBLOCKED: {
    means:
      'Said of one row of the readiness map alone: a governed packet can be consumed. No authority follows from it.',
    next: 'See `tki readiness`.',
  },
  WAIVED: {
    means:
      'Said of B0‴, the re-seal of the specification: not needed for the prototype. It does not cover B4′.',
    next: HISTORY,
  },
  DIRECTUS_ADMIN_TOKEN: {
    means: 'A secret that the C1 review saw listed, its value unread (E1). Nothing here reads or takes it.',
    next: 'Credentials are not a lawful path: leave it where it is.',
  },
  PG_PASSWORD: {
    means: 'A secret that the C1 review saw listed, its value unread (E1). Nothing here reads or takes it.',
    next: 'Credentials are not a lawful path: leave it where it is.',
  },
  PROGRAM_MACRO_CLOSE_PHASE2_OFFLINE_MVP_END_TO_END_ON_VPS_OR_APPROVED_CI_2026_06_09: {
    means:
      'The request that the blocker of 2026-06-10 answers: to close phase 2 end to end. It stopped at B4′.',
    next: HISTORY,
  },
} as const satisfies Readonly<Record<string, { readonly means: string; readonly next: string }>>;
