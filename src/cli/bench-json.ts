// The JSON of the author's bench: one schema a command, and that no gate may be built on it. Pure.
import type { ExportProblem } from '../export/problem.ts';
import { CodedError } from '../formats/coded-error.ts';
import { toJsonLine } from '../report/json-line.ts';

export const toBenchJson = (command: 'new' | 'add' | 'lint' | 'try', members: object): string =>
  toJsonLine({ schema: `tki-catalog-${command}/v1`, may_gate: false, ...members });

/** Whether the export step says why it would not: without loading that step, which brings a driver and a parser. */
export const isExportProblem = (error: unknown): error is ExportProblem =>
  error instanceof CodedError && 'sqlstate' in error;
