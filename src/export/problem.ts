// Why an export did not happen: always a code and what to do about it. Pure.
// Must never carry a message of the server: its error texts repeat rows. SQLSTATE is all that leaves the wire.

import type { ProblemCode } from '../formats/words/export-problems.ts';

/** Thrown inside the export step and turned into an outcome at its edge. */
export class ExportProblem extends Error {
  readonly code: ProblemCode;
  readonly hint: string;
  readonly sqlstate: string | undefined;
  constructor(code: ProblemCode, hint: string, sqlstate?: string) {
    super(code);
    this.code = code;
    this.hint = hint;
    this.sqlstate = sqlstate;
  }
}

/** A SQLSTATE, or nothing: five characters of the standard's alphabet, never a server's free text. */
export function toSqlstate(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9A-Z]{5}$/.test(value) ? value : undefined;
}
