// What the page hands to its worker, and what comes back: data alone, so that a browser can copy it. Pure types and the roles of a file.
import type { ExpectationTexts } from '../recompute/expectations.ts';

/** What a file that was given is used as; `run`: in the run's folder. `catalog`: in the catalog's. */
export const roles = ['run', 'packet', 'claims', 'previous', 'catalog', 'approval', 'unused'] as const;

export type Role = (typeof roles)[number];

export interface GivenFile<F> {
  /** As the browser names it, `folder/report.json`: text from outside. */
  readonly path: string;
  readonly size: number;
  readonly file: F;
}

export interface Inputs<F> {
  /** The folder as it was dropped; undefined for files without one. */
  readonly folder: string | undefined;
  /** Everything in that folder, by its name there: a file, or null for a folder. */
  readonly entries: ReadonlyMap<string, GivenFile<F> | null>;
  /** Folders among the entries that hold a run's files. */
  readonly inside: readonly string[];
  readonly packet: GivenFile<F> | null;
  readonly claims: GivenFile<F> | null;
  readonly previous: GivenFile<F> | null;
  readonly approval: GivenFile<F> | null;
  /** Path in the catalog → file; null: the one that came with the page. */
  readonly catalog: ReadonlyMap<string, GivenFile<F>> | null;
  readonly expectations: ExpectationTexts & { readonly approvalDigest?: string };
}

/** A line of the answer; its texts may be anybody's. */
export type Line = readonly [label: string, texts: readonly string[]];

export interface AnswerRow {
  readonly sign: string;
  readonly label: string;
  readonly what: string;
  readonly detail: string;
}

export type Answer =
  | {
      readonly kind: 'answer';
      readonly exitCode: 2 | 3 | 4 | 10;
      readonly head: string;
      readonly lines: readonly Line[];
      readonly rows: readonly AnswerRow[];
      /** What `tki verify --json` prints. */
      readonly json: string;
      /** What `tki view` writes; null for an evidence file by itself, of which it makes none. */
      readonly page: string | null;
    }
  /** What only the person at the page can mend. */
  | { readonly kind: 'refused'; readonly code: string; readonly text: string; readonly hint: string };

export type FromWorker = Answer | { readonly kind: 'progress'; readonly read: number; readonly of: number };
