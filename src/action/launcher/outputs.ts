// What every output of an action is. Types only; part of the launchers. No output may let a job fail or go on because of a judgement.

export interface Output {
  /** What is until something else is known. Whatever kills the launcher leaves it behind. */
  readonly first: string;
  readonly description: string;
}

export type Outputs = Readonly<Record<string, Output>>;
