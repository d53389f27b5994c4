// What the author's bench needs to know of the export step without loading it. Pure.
import type { ExportProblem } from '../export/problem.ts';
import { CodedError } from '../formats/coded-error.ts';

/** Whether the export step says why it would not: without loading that step, which brings a driver and a parser. */
export const isExportProblem = (error: unknown): error is ExportProblem =>
  error instanceof CodedError && 'sqlstate' in error;
