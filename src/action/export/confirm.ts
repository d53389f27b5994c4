// Asks GitHub itself what the event and the runner say, where a token is given: the run, the repository, the branch. Runs in main. Must
// never turn a silence into a yes. Attacker: an earlier step of the job, which can write the event's file.
import type { Refusal } from '../answer.ts';
import { toApiFailure } from '../artifact-failure.ts';
import { askGitHub } from '../github-api.ts';
import { EXPORT_WORKFLOW, judgeRun, refuseRequest } from '../origin.ts';
import type { Env } from '../work-folder.ts';
import { visibilityOf } from './dispatch.ts';

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Why the run may not export after all; null where GitHub says what the event said. Three questions, side by side. */
export async function confirmDispatch(env: Env, token: string, publish: boolean): Promise<Refusal | null> {
  const contradicted = (detail: string): Refusal => ({ code: 'EVENT_CONTRADICTED', detail });
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
    if (failure !== null) return { code: failure.reason, detail: failure.detail };
  }
  const [run, repository, protection] = answers.map((answer) =>
    answer.kind === 'answered' ? answer.document : null,
  );
  const origin = judgeRun(run, repository, expected);
  if (origin.kind === 'untrusted') return contradicted(origin.detail);
  if (member(run, 'run_attempt') !== 1)
    return { code: 'ATTEMPT_REFUSED', detail: 'GitHub counts another attempt than the first' };
  if (member(protection, 'name') !== branch || member(protection, 'protected') !== true)
    return { code: 'REF_NOT_PROTECTED', detail: 'GitHub does not say that the default branch is protected' };
  if (visibilityOf(repository) === null && !publish)
    return {
      code: 'REPOSITORY_PUBLIC',
      detail: 'GitHub does not say that the repository is private or internal',
    };
  return null;
}
