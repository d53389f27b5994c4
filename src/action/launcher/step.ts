// What one action is to the launcher, and what its run has at hand. Types only.
import type { Ended } from './child.ts';
import type { End } from './end.ts';
import type { Outputs } from './outputs.ts';

export interface Step {
  /** In the first line of a summary of ours. */
  readonly title: string;
  /** Of its main, below dist/. */
  readonly main: string;
  /** Of main, that every run comes to: they are started at once, and do nothing until their turn. */
  readonly phases: readonly string[];
  readonly outputs: Outputs;
  /** Variables whose values no child may have in its environment; a command reads them from its standard input, a line each. */
  readonly secrets: readonly string[];
  /** What stays of the step's folder until the job ends, and the output that names it. */
  readonly keeps: { readonly name: string; readonly output: string } | null;
  /** Makes the summary of a run that came to nothing, in the place of the plain one. */
  readonly blocked?: (code: string, detail: string, work: Work) => string;
  /** The run itself. What it throws is BLOCKED. */
  readonly run: (work: Work) => Promise<void>;
}

export interface StepAnswer {
  readonly outputs: Readonly<Record<string, string>>;
  readonly level: 'notice' | 'warning';
  /** The annotation, without what every annotation says. */
  readonly words: string;
  readonly summary: string;
}

/** What a run has at hand. */
export interface Work {
  readonly dist: string;
  readonly nonce: string;
  /** Its folder, which only the job's user may enter. */
  readonly folder: string;
  /** Those that were given, in the order of the step. */
  readonly secrets: readonly string[];
  /** A file of the folder; throws where there is none. */
  readonly read: (...path: string[]) => string;
  readonly has: (name: string) => boolean;
  /** One phase of main, its words relayed. */
  readonly main: (phase: string, seconds?: number) => Promise<Ended>;
  readonly relay: (text: string) => void;
  /** Hides the secrets. */
  readonly hide: (text: string) => string;
  /** Takes the place of what was to be said of these; outputs that are not named have their first values. */
  readonly say: (part: Partial<StepAnswer>) => void;
  /** Outputs that hold whatever comes of the run. */
  readonly keep: (outputs: Readonly<Record<string, string | null | undefined>>) => void;
  /** An output as it would be written now. */
  readonly output: (name: string) => string;
  /** BLOCKED. Both are plain words of ours. */
  readonly block: (code: string, detail: string) => void;
  /** BLOCKED, because a program came to that end. `more`: what else to say of it. */
  readonly died: (what: string, end: End, more?: string) => void;
}
