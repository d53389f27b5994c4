// What a run of the export step came to where it threw. Pure.
// Must never hand on an error's own text: only a problem of ours has a hint that repeats nothing.
import type { ExportOutcome } from './outcome.ts';
import { ExportProblem } from './problem.ts';

/** `executed` is false where no statement reached a server. */
export function toBlocked(error: unknown, executed: boolean, milliseconds: number): ExportOutcome {
  const { code, hint, sqlstate } =
    error instanceof ExportProblem
      ? error
      : new ExportProblem(
          'INTERNAL',
          'the export step failed in a way it does not know; nothing was written',
        );
  return { kind: 'blocked', code, hint, sqlstate: sqlstate ?? null, executed, milliseconds };
}
