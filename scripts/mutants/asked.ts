// What is asked of the process that holds vitest, and what it answers.
import type { Change } from './faults.ts';
import type { FileMarks } from './marks.ts';

/** A source and the number of its first region among those of all sources. */
export interface MarkedSource {
  readonly file: string;
  readonly first: number;
}

export interface Asked {
  readonly test: string;
  /** Of these tests only; null: of the whole file. */
  readonly ids: readonly string[] | null;
  /** What to plant; null: nothing. */
  readonly change: Change | null;
  /** What to mark, in a process that was started to mark. */
  readonly sources: readonly MarkedSource[];
}

export interface FileRan {
  /** Whether the file loaded the source that the fault is in. */
  readonly loaded: boolean;
  readonly passed: number;
  /** The test that failed first, or that the file could not be loaded. */
  readonly failure: { readonly by: string; readonly id: string | null; readonly timedOut: boolean } | null;
  readonly marks: FileMarks | null;
}
