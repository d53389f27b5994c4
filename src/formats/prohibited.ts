// What a release prohibits (seed 002, section 3), whatever a catalog says: a catalog can add to it and never take away.
// Pure data, used by the gate, the catalog author's bench and the inspector's rules. Must never be read from a catalog.

export interface Prohibited {
  readonly databases: readonly string[];
  /** Detectors and engines. A `*` at the end means any end of the name. */
  readonly functions: readonly string[];
  /** Names of relations, without a schema, that never meet in one query. */
  readonly joins: readonly (readonly string[])[];
  /** What is in parentheses is a remark. */
  readonly formulas: readonly string[];
}

export const prohibited: Prohibited = {
  databases: ['postgres', 'template0', 'template1'],
  functions: ['fn_dot_wf_orphan_detector*', 'fn_iu_op_*', 'fn_tac_log_checker_issue'],
  joins: [['information_unit', 'tac_logical_unit']],
  formulas: ['186 ∩ command catalog (withdrawn: its join is empty)'],
};
