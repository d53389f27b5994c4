// Asks GitHub itself what the event and the runner say, where a token is given: the run, the repository, the branch. Runs in main. Must
// never turn a silence into a yes. Attacker: an earlier step of the job, which can write the event's file.
import type { Refusal } from '../answer.ts';
import { toApiFailure } from '../artifacts/artifact-failure.ts';
import { askGitHub } from '../github-api.ts';
import { EXPORT_WORKFLOW, judgeRun, refuseRequest } from '../origin.ts';
import type { Env } from '../work-folder.ts';
import type { Dispatch } from './dispatch.ts';
import { visibilityOf } from './dispatch.ts';

/** What is in the place of the event's word, or why the run may not export after all. */
export type Confirmed =
  | Pick<Extract<Dispatch, { kind: 'accepted' }>, 'kind' | 'visibility'>
  | ({ readonly kind: 'refused' } & Refusal);

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Whether GitHub says what the event said. Three questions, side by side. */
export async function confirmDispatch(env: Env, token: string, publish: boolean): Promise<Confirmed> {
  const refuse = (code: string, detail: string): Confirmed => ({ kind: 'refused', code, detail });
  const contradicted = (detail: string) => refuse('EVENT_CONTRADICTED', detail);
  const here = env['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = ''] = here.split('/');
  const expected = { owner, repo, here, runId: env['GITHUB_RUN_ID'] ?? '', workflow: EXPORT_WORKFLOW };
  const refused = refuseRequest(expected);
  if (refused !== null) return contradicted(refused);
  // The default branch: the event was judged to be of it.
  const branch = (env['GITHUB_REF'] ?? '').replace(/^refs\/heads\//, '');
  const access = { url: env['GITHUB_API_URL'] ?? 'https://api.github.com', token };
  const answers = await Promise.all(
    [
      `/repos/${owner}/${repo}/actions/runs/${expected.runId}`,
      `/repos/${owner}/${repo}`,
      `/repos/${owner}/${repo}/branches/${encodeURIComponent(branch)}`,
    ].map((path) => askGitHub(access, path)),
  );
  for (const answer of answers) {
    const failure = toApiFailure(answer);
    if (failure !== null) return refuse(failure.reason, failure.detail);
  }
  const [run, repository, protection] = answers.map((answer) =>
    answer.kind === 'answered' ? answer.document : null,
  );
  const origin = judgeRun(run, repository, expected);
  if (origin.kind === 'untrusted') return contradicted(origin.detail);
  if (member(run, 'run_attempt') !== 1)
    return refuse('ATTEMPT_REFUSED', 'GitHub does not count this as the first attempt');
  if (member(protection, 'name') !== branch || member(protection, 'protected') !== true)
    return refuse('REF_NOT_PROTECTED', 'GitHub does not say that the default branch is protected');
  const visibility = visibilityOf(repository);
  if (visibility !== null) return { kind: 'accepted', visibility };
  return publish
    ? { kind: 'accepted', visibility: 'published' }
    : refuse('REPOSITORY_PUBLIC', 'GitHub does not say that the repository is private or internal');
}
