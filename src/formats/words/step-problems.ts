// Why the export action did not begin, in words: one literal table, from which the type of the codes derives. Pure data.
// For the action, `tki explain` and the documents. What the export step itself refuses is in export-problems.ts.
import type { Explanation } from './explanations.ts';

const because = (means: string, next: string): Explanation => ({ means, next });

export const stepProblems = {
  EVENT_REFUSED: because(
    'The job was not started by workflow_dispatch, or its event cannot be read.',
    'Start the export workflow by hand; no other event may read a database.',
  ),
  REF_REFUSED: because(
    'The job does not run on the default branch, or event and runner name different ones.',
    'Start the export workflow on the default branch.',
  ),
  REF_NOT_PROTECTED: because(
    'The runner does not say that the default branch is protected.',
    'Protect the default branch by a rule or a ruleset; then export again.',
  ),
  ATTEMPT_REFUSED: because(
    'This is not the first attempt of the run: a repeated one would read another moment under the same name.',
    'Start a new run.',
  ),
  REPOSITORY_DIFFERS: because(
    'The event names a repository other than the runner’s.',
    'Find out which earlier step changed the event; then export again.',
  ),
  REPOSITORY_PUBLIC: because(
    'The event does not say that the repository is private or internal: anyone could fetch the packet.',
    'Export in a private repository, or say so by i-publish-this-data: true.',
  ),
  EVENT_CONTRADICTED: because(
    'GitHub’s own description of this run differs from the runner’s and the event’s.',
    'Start .github/workflows/export.yml by hand on the default branch; if you did, find out which step changed the event.',
  ),
} as const satisfies Readonly<Record<string, Explanation>>;

/** Code of an export action that did not begin. */
export type StepProblem = keyof typeof stepProblems;
