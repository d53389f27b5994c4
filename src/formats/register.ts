// The register of a release: what stays blocked, and the enforcement matrix (45 rows and I11, RECONSTRUCTED).
// Constants: no packet, flag or variable changes them. Bundled into the sandbox, so the texts are short.
import type { BlockedCapability } from './documents.ts';
import blocked from '../../catalog/blocked.json' with { type: 'json' };
import matrix from '../../catalog/matrix.json' with { type: 'json' };

/** One row of the matrix. `seed` rows carry the number that a seed document gives them; `test` is a path, `case` the title of a test in it. */
export interface MatrixRow {
  readonly row: string;
  readonly title: string;
  readonly seed: boolean;
  readonly proved_by: string;
  readonly enforcement: string;
  readonly test: string;
  readonly case: string;
}

/** A capability as the register has it: `refused_in` and `test` name files of this repository and a text that is there. */
export interface RegisteredCapability extends BlockedCapability {
  /** What seed 000 calls "Codex?": the review that is needed before it can be unblocked. */
  readonly review: string;
  readonly decided_by: string;
  /** What stays refused beside it, where a release opens a part. */
  readonly also_refused?: string;
  readonly refused_in: { readonly file: string; readonly contains: string };
  readonly test: { readonly file: string; readonly name: string };
}

/** Every capability that this release refuses, with where it is refused and which test shows it. */
export const registeredCapabilities: readonly RegisteredCapability[] = Object.freeze(
  blocked.map((row) => Object.freeze(row)),
);

/** The same as each report repeats it: without files, which say nothing to its reader. */
export const blockedCapabilities: readonly BlockedCapability[] = Object.freeze(
  registeredCapabilities.map(({ id, title, state, why, unblocked_by }) =>
    Object.freeze({ id, title, state, why, unblocked_by }),
  ),
);

/** Rows 1 to 45 and I11, in that order. Which probes prove a row, each probe says itself (src/probes). */
export const matrixRows: readonly MatrixRow[] = Object.freeze(
  (matrix as MatrixRow[]).map((row) => Object.freeze(row)),
);
