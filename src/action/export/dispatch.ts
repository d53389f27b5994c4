// Judges whether this job may read a database at all, before anything is connected. Pure; runs in main. Must never believe a value that
// an input gives. Attacker: a fork or a branch that starts the workflow. An earlier step of the job can forge all of it: docs say so.
import type { StepProblem } from '../../formats/words/step-problems.ts';
import type { Env } from '../work-folder.ts';

export type Dispatch =
  | { readonly kind: 'accepted'; readonly visibility: 'private' | 'internal' | 'published' }
  | { readonly kind: 'refused'; readonly code: StepProblem; readonly detail: string };

const refused = (code: StepProblem, detail: string): Dispatch => ({ kind: 'refused', code, detail });

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** `private` or `internal` only where both members of the repository's document say so; a contradiction is public. */
export function visibilityOf(repository: unknown): 'private' | 'internal' | null {
  const visibility = member(repository, 'visibility');
  if (member(repository, 'private') !== true) return null;
  // Older servers say only that it is private.
  if (visibility === undefined) return 'private';
  return visibility === 'private' || visibility === 'internal' ? visibility : null;
}

/** `event`: the document of the event file. `publish`: the caller said by name that everybody may fetch the rows. */
export function judgeDispatch(env: Env, event: unknown, publish: boolean): Dispatch {
  const repository = member(event, 'repository');
  if (env['GITHUB_EVENT_NAME'] !== 'workflow_dispatch')
    return refused('EVENT_REFUSED', 'the runner names an event other than workflow_dispatch');
  const branch = member(repository, 'default_branch');
  if (typeof branch !== 'string' || branch === '')
    return refused('EVENT_REFUSED', 'the event names no default branch');
  const full = member(repository, 'full_name');
  const here = env['GITHUB_REPOSITORY'];
  if (typeof full !== 'string' || here === undefined || full.toLowerCase() !== here.toLowerCase())
    return refused('REPOSITORY_DIFFERS', 'the event belongs to another repository');
  const expected = `refs/heads/${branch}`;
  // The event says it in either form; what it does not say is the runner's word alone.
  const stated = member(event, 'ref') ?? expected;
  if (env['GITHUB_REF'] !== expected || (stated !== expected && stated !== branch))
    return refused('REF_REFUSED', 'the job does not run on the default branch of the event');
  if (env['GITHUB_REF_PROTECTED'] !== 'true')
    return refused('REF_NOT_PROTECTED', 'GITHUB_REF_PROTECTED is not true');
  if (env['GITHUB_RUN_ATTEMPT'] !== '1') return refused('ATTEMPT_REFUSED', 'GITHUB_RUN_ATTEMPT is not 1');
  const visibility = visibilityOf(repository);
  if (visibility !== null) return { kind: 'accepted', visibility };
  return publish
    ? { kind: 'accepted', visibility: 'published' }
    : refused('REPOSITORY_PUBLIC', 'the repository is public, or the event does not state its visibility');
}
