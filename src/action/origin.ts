// Judges where a packet comes from: the event that started this job, and for a packet of another run that run itself. Pure.
// Must never reach the network. Attacker: a fork, whose run carries any name, any artifact and any branch.
export type Origin =
  | { readonly kind: 'trusted'; readonly notes: string[] }
  | { readonly kind: 'untrusted'; readonly detail: string };

/** The workflow that exports packets, where the caller names no other. */
export const EXPORT_WORKFLOW = '.github/workflows/export.yml';

/** Owners and repositories as GitHub allows them; nothing else ever becomes part of an address. */
export const ownerPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
export const repositoryPattern = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** Run ids are decimal numbers; 2^53 has sixteen digits. */
export const runIdPattern = /^[1-9][0-9]{0,15}$/;
export const workflowPattern = /^\.github\/workflows\/[A-Za-z0-9._-]{1,100}\.ya?ml$/;

/** GitHub's own, with or without a port: their documents are whole, and nothing of them is to be taken for less. */
export const isGitHubHost = (host: string): boolean =>
  /(?:^|\.)(?:github\.com|ghe\.com)(?::\d+)?$/i.test(host);

type Env = Readonly<Record<string, string | undefined>>;

const hostOf = (url: string | undefined): string | null => {
  const parsed = URL.parse(url ?? '');
  // A user or a password in an address would be read otherwise by someone else.
  return parsed === null || parsed.username !== '' || parsed.password !== ''
    ? null
    : parsed.host.toLowerCase();
};

/**
 * Whether this job's server is one that the workflow named, by its exact host, and its interface is on that host as well. Attacker: an
 * input that names GitHub, or a server that only looks like the one that was named.
 */
export function isTrustedOrigin(env: Env, origins: readonly string[]): boolean {
  const host = hostOf(env['GITHUB_SERVER_URL']);
  return (
    host !== null &&
    host !== '' &&
    !isGitHubHost(host) &&
    origins.includes(host) &&
    hostOf(env['GITHUB_API_URL']) === host
  );
}

const untrusted = (detail: string): Origin => ({ kind: 'untrusted', detail });

const member = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    value,
  );

// GitHub takes names without regard to case, and answers them as they were registered.
const isRepository = (value: unknown, expected: string) =>
  typeof value === 'string' && value.toLowerCase() === expected.toLowerCase();

// An answer is an attacker's text until it equals what we expect; what differs is quoted short and in ASCII.
const quote = (value: unknown) =>
  typeof value === 'string'
    ? JSON.stringify(value.slice(0, 80)).replaceAll(/[^ -~]/g, '?')
    : 'nothing readable';

/**
 * Whether this job may take a packet from anywhere. Refused: `pull_request_target`, and a `workflow_run` whose head is a
 * fork: both run with the base repository's rights on what a stranger chose. `payload` is the event file's document.
 */
export function judgeEvent(
  eventName: string | undefined,
  payload: unknown,
  repository: string | undefined,
): Origin {
  if (eventName === 'pull_request_target') {
    return untrusted("this job was started by pull_request_target, which runs on a fork's content");
  }
  if (eventName === 'workflow_run') {
    const head = member(payload, 'workflow_run', 'head_repository', 'full_name');
    if (repository === undefined || !isRepository(head, repository)) {
      return untrusted(`this job was started by a workflow_run whose head repository is ${quote(head)}`);
    }
  }
  return { kind: 'trusted', notes: [] };
}

export interface ExpectedRun {
  readonly runId: string;
  readonly owner: string;
  readonly repo: string;
  /** Path of the workflow file that exports. */
  readonly workflow: string;
  /** `owner/name` of the repository that this job runs for. */
  readonly here: string | undefined;
  /** The server is a forge that the workflow named: what it leaves out counts as not said, and what it says has to fit all the same. */
  readonly isTrustedForge?: boolean;
}

/** Why a request for another run's artifact cannot even be asked; null where it can. */
export function refuseRequest(expected: ExpectedRun): string | null {
  if (!runIdPattern.test(expected.runId)) return 'the run id is not a number';
  if (!ownerPattern.test(expected.owner)) return 'the owner is not a name that GitHub allows';
  if (!repositoryPattern.test(expected.repo)) return 'the repository is not a name that GitHub allows';
  if (!workflowPattern.test(expected.workflow))
    return 'the export workflow is not a path of .github/workflows';
  if (expected.here === undefined || !isRepository(`${expected.owner}/${expected.repo}`, expected.here)) {
    return 'the packet would come from a repository other than this one';
  }
  return null;
}

/**
 * Whether another run may hand a packet over: this repository and not a fork of it, started by hand (`workflow_dispatch`),
 * the export workflow, the default branch. `run` and `repository` are the documents of GitHub's REST interface.
 */
export function judgeRun(run: unknown, repository: unknown, expected: ExpectedRun): Origin {
  const full = `${expected.owner}/${expected.repo}`;
  if (String(member(run, 'id')) !== expected.runId) return untrusted('the answer describes another run');
  const base = member(run, 'repository', 'full_name');
  if (!isRepository(base, full)) return untrusted(`the run belongs to ${quote(base)}`);
  const { isTrustedForge = false } = expected;
  const notes: string[] = [];
  const headRepository = member(run, 'head_repository') ?? null;
  const head = member(headRepository, 'full_name');
  if (isTrustedForge && headRepository === null)
    notes.push(
      'The server does not say which repository the run’s commit belongs to; an input says to trust it.',
    );
  else if (!isRepository(head, full)) return untrusted(`the run's head repository is ${quote(head)}`);
  const event = member(run, 'event');
  if (event !== 'workflow_dispatch') {
    return untrusted(`the run was started by ${quote(event)}, not by workflow_dispatch`);
  }
  const path = member(run, 'path');
  const named = typeof path === 'string' ? path.split('@', 1)[0] : undefined;
  const fileName = expected.workflow.slice(expected.workflow.lastIndexOf('/') + 1);
  const isShortened = isTrustedForge && named === fileName;
  const file = isShortened ? fileName : expected.workflow;
  if (named !== file) return untrusted(`the run's workflow is ${quote(path)}, not ${expected.workflow}`);
  if (isShortened)
    notes.push(
      'The server names the run’s workflow by its file alone, not by its folder; an input says to trust it.',
    );
  const branch = member(repository, 'default_branch');
  const at = member(run, 'head_branch');
  if (!isRepository(member(repository, 'full_name'), full) || typeof branch !== 'string' || branch === '') {
    return untrusted('the repository does not say what its default branch is');
  }
  if (at !== branch) return untrusted(`the run's branch is ${quote(at)}, not the default branch`);
  // A path may carry the reference that it was read at, which says whose text of the workflow ran.
  if (![file, `${file}@${branch}`, `${file}@refs/heads/${branch}`].includes(String(path))) {
    return untrusted(`the run's workflow is ${quote(path)}, not of the default branch`);
  }
  const attempt = member(run, 'run_attempt');
  if (isTrustedForge && (attempt === undefined || attempt === 0))
    notes.push('The server does not say which attempt of the run it was; its newest artifact is taken.');
  else if (attempt !== 1)
    notes.push('The run that exported was run more than once; its newest artifact is taken.');
  return { kind: 'trusted', notes };
}
