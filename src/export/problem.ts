// Why an export did not happen: always a code and what to do about it. Pure.
// Must never carry a message of the server: its error texts repeat rows. SQLSTATE is all that leaves the wire.

import type { ProblemCode } from '../formats/words/export-problems.ts';
import { CodedError } from '../formats/coded-error.ts';

/** Thrown inside the export step and turned into an outcome at its edge. A class of its own for the SQLSTATE that it brings. */
export class ExportProblem extends CodedError<ProblemCode> {
  readonly sqlstate: string | undefined;
  constructor(code: ProblemCode, hint: string, sqlstate?: string) {
    super(code, code, hint);
    this.sqlstate = sqlstate;
  }
}

/** A SQLSTATE, or nothing: five characters of the standard's alphabet, never a server's free text. */
export function toSqlstate(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9A-Z]{5}$/.test(value) ? value : undefined;
}
