// Which event may take a packet, and which run may hand one over.
import { describe, expect, it } from 'vitest';
import type { ExpectedRun } from '../../../src/action/origin.ts';
import { EXPORT_WORKFLOW, judgeEvent, judgeRun, refuseRequest } from '../../../src/action/origin.ts';

const expected: ExpectedRun = {
  runId: '4711',
  owner: 'an-owner',
  repo: 'a-repository',
  workflow: EXPORT_WORKFLOW,
  here: 'an-owner/a-repository',
};
const full = 'an-owner/a-repository';
const run = {
  id: 4711,
  event: 'workflow_dispatch',
  path: EXPORT_WORKFLOW,
  head_branch: 'main',
  run_attempt: 1,
  repository: { full_name: full },
  head_repository: { full_name: full },
};
const repository = { full_name: full, default_branch: 'main' };

describe('judgeEvent', () => {
  it.each(['push', 'workflow_dispatch', 'pull_request', 'schedule', undefined])(
    'lets %s take a packet',
    (name) => {
      expect(judgeEvent(name, null, full).kind).toBe('trusted');
    },
  );

  it('refuses pull_request_target, whatever its payload says', () => {
    expect(judgeEvent('pull_request_target', { repository: { full_name: full } }, full).kind).toBe(
      'untrusted',
    );
  });

  it.each([
    ['a fork', { workflow_run: { head_repository: { full_name: 'a-stranger/a-repository' } } }],
    ['a deleted fork', { workflow_run: { head_repository: null } }],
    ['a payload without the member', {}],
    ['no readable payload', null],
    ['a member of a prototype', Object.create({ workflow_run: { head_repository: { full_name: full } } })],
  ])('refuses a workflow_run of %s', (_, payload) => {
    expect(judgeEvent('workflow_run', payload, full).kind).toBe('untrusted');
  });

  it('lets a workflow_run of this repository take a packet, in any case of letters', () => {
    const payload = { workflow_run: { head_repository: { full_name: full.toUpperCase() } } };
    expect(judgeEvent('workflow_run', payload, full).kind).toBe('trusted');
  });

  it('refuses a workflow_run where this repository is not known', () => {
    const payload = { workflow_run: { head_repository: { full_name: 'undefined' } } };
    expect(judgeEvent('workflow_run', payload, undefined).kind).toBe('untrusted');
  });
});

it.each([
  [
    'pull_request_target',
    full,
    full,
    "this job was started by pull_request_target, which runs on a fork's content",
  ],
  ['workflow_run', 'x/y', full, 'this job was started by a workflow_run whose head repository is "x/y"'],
  [
    'workflow_run',
    7,
    full,
    'this job was started by a workflow_run whose head repository is nothing readable',
  ],
  [
    'workflow_run',
    full,
    undefined,
    `this job was started by a workflow_run whose head repository is "${full}"`,
  ],
  ['workflow_run', full, full, null],
])('what is said of %s by %s for %s', (event, head, here, detail) => {
  const origin = judgeEvent(event, { workflow_run: { head_repository: { full_name: head } } }, here);
  expect(origin.kind === 'untrusted' ? origin.detail : null).toBe(detail);
});

describe('refuseRequest', () => {
  it('lets this repository be asked', () => {
    expect(refuseRequest(expected)).toBeNull();
  });

  const [RUN, OWNER, REPOSITORY, WORKFLOW, ELSEWHERE] = [
    'the run id is not a number',
    'the owner is not a name that GitHub allows',
    'the repository is not a name that GitHub allows',
    'the export workflow is not a path of .github/workflows',
    'the packet would come from a repository other than this one',
  ];
  it.each([
    ['a run id with a path in it', { runId: '1/../../../../user' }, RUN],
    ['a run id of zero', { runId: '0' }, RUN],
    ['a run id beyond what a number holds', { runId: '99999999999999999' }, RUN],
    ['an owner with a slash', { owner: 'a/b', here: 'a/b/a-repository' }, OWNER],
    ['an empty owner', { owner: '', here: '/a-repository' }, OWNER],
    ['a repository of dots', { repo: '..', here: 'an-owner/..' }, REPOSITORY],
    ['a repository with a question mark', { repo: 'a?b', here: 'an-owner/a?b' }, REPOSITORY],
    ['a workflow outside of its folder', { workflow: '.github/workflows/../../export.yml' }, WORKFLOW],
    ['a workflow that is no YAML file', { workflow: '.github/workflows/export.sh' }, WORKFLOW],
    ['another repository than this one', { repo: 'another' }, ELSEWHERE],
    ['another owner than this one', { owner: 'another' }, ELSEWHERE],
    ['no repository that this job would be of', { here: undefined }, ELSEWHERE],
  ])('refuses %s before anything is asked', (_, change, words) => {
    expect(refuseRequest({ ...expected, ...change })).toBe(words);
  });
});

describe('judgeRun', () => {
  it('trusts the export workflow, started by hand, on the default branch of this repository', () => {
    expect(judgeRun(run, repository, expected)).toEqual({ kind: 'trusted', notes: [] });
  });

  it.each(['refs/heads/main', 'main'])('reads a path with the default branch as its reference: %s', (ref) => {
    const at = { ...run, path: `${EXPORT_WORKFLOW}@${ref}` };
    expect(judgeRun(at, repository, expected).kind).toBe('trusted');
  });

  it.each([
    'refs/heads/attacker',
    'refs/tags/main',
    'refs/pull/5/merge',
    'refs/heads/Main',
    'refs/heads/main@refs/heads/attacker',
    'refs/heads/main ',
    'heads/main',
    'c0ffee'.padEnd(40, '0'),
    '',
  ])('does not trust a run whose workflow was read at %j', (ref) => {
    const at = { ...run, path: `${EXPORT_WORKFLOW}@${ref}` };
    expect(judgeRun(at, repository, expected)).toMatchObject({
      kind: 'untrusted',
      detail: expect.stringContaining("the run's workflow is") as string,
    });
  });

  it('notes a run that was run more than once', () => {
    expect(judgeRun({ ...run, run_attempt: 3 }, repository, expected)).toMatchObject({
      kind: 'trusted',
      notes: [expect.stringContaining('more than once')],
    });
  });

  it.each([
    ['of another id', { id: 4712 }],
    ['of another repository', { repository: { full_name: 'a-stranger/a-repository' } }],
    ['whose head is a fork', { head_repository: { full_name: 'a-stranger/a-repository' } }],
    ['whose head repository was deleted', { head_repository: null }],
    ['started by a push', { event: 'push' }],
    ['started by pull_request_target', { event: 'pull_request_target' }],
    ['started by workflow_run', { event: 'workflow_run' }],
    ['started by a schedule', { event: 'schedule' }],
    ['of another workflow', { path: '.github/workflows/ci.yml' }],
    ['of a workflow whose name begins alike', { path: `${EXPORT_WORKFLOW}.yml` }],
    ['without a path', { path: undefined }],
    ['of another branch', { head_branch: 'topic' }],
    ['of a branch that differs in case', { head_branch: 'Main' }],
    ['of a tag, which has no branch', { head_branch: null }],
  ])('does not trust a run %s', (_, change) => {
    expect(judgeRun({ ...run, ...change }, repository, expected).kind).toBe('untrusted');
  });

  it.each([
    ['no document', null],
    ['a list', []],
    ['a repository without a default branch', { full_name: full }],
    ['a repository whose default branch is empty', { full_name: full, default_branch: '' }],
    ['another repository', { full_name: 'x/y', default_branch: 'main' }],
  ])('does not trust a run beside %s', (_, document) => {
    expect(judgeRun(run, document, expected).kind).toBe('untrusted');
  });

  it('does not trust an answer that is no run', () => {
    for (const answer of [null, 'run', 4711, []]) {
      expect(judgeRun(answer, repository, expected).kind).toBe('untrusted');
    }
  });

  const FORGE = { ...expected, isTrustedForge: true };
  const NO_HEAD =
    'The server does not say which repository the run’s commit belongs to; an input says to trust it.';
  const SHORT =
    'The server names the run’s workflow by its file alone, not by its folder; an input says to trust it.';
  const NO_ATTEMPT = 'The server does not say which attempt of the run it was; its newest artifact is taken.';
  const AGAIN = 'The run that exported was run more than once; its newest artifact is taken.';
  const headless = "the run's head repository is nothing readable";
  const shortened = (path: string) => `the run's workflow is "${path}", not ${EXPORT_WORKFLOW}`;

  // One thing alone is left out of a document that is whole: what a named forge gets a note for, anyone else is refused for.
  it.each<[what: string, change: object, elsewhere: string | string[], forge: string | string[]]>([
    ['nothing', {}, [], []],
    ['its head repository', { head_repository: undefined }, headless, [NO_HEAD]],
    ['its head repository, which is null', { head_repository: null }, headless, [NO_HEAD]],
    ['the name of its head repository', { head_repository: {} }, headless, headless],
    ['the folder of its workflow', { path: 'export.yml' }, shortened('export.yml'), [SHORT]],
    ['that folder, at the branch', { path: 'export.yml@main' }, shortened('export.yml@main'), [SHORT]],
    [
      'that folder, at the branch in full',
      { path: 'export.yml@refs/heads/main' },
      shortened('export.yml@refs/heads/main'),
      [SHORT],
    ],
    [
      'that folder, at another branch',
      { path: 'export.yml@x' },
      shortened('export.yml@x'),
      'the run\'s workflow is "export.yml@x", not of the default branch',
    ],
    ['its attempt', { run_attempt: undefined }, [AGAIN], [NO_ATTEMPT]],
    ['its attempt, which is zero', { run_attempt: 0 }, [AGAIN], [NO_ATTEMPT]],
    ['its attempt, which is null', { run_attempt: null }, [AGAIN], [AGAIN]],
    ['nothing, and was run again', { run_attempt: 2 }, [AGAIN], [AGAIN]],
    [
      'all three',
      { head_repository: null, path: 'export.yml', run_attempt: 0 },
      headless,
      [NO_HEAD, SHORT, NO_ATTEMPT],
    ],
  ])('of a run that leaves out %s', (_what, change, elsewhere, forge) => {
    const judged = (asked: ExpectedRun) => {
      const origin = judgeRun({ ...run, ...change }, repository, asked);
      return origin.kind === 'trusted' ? origin.notes : origin.detail;
    };
    expect([judged(expected), judged({ ...expected, isTrustedForge: false }), judged(FORGE)]).toEqual([
      elsewhere,
      elsewhere,
      forge,
    ]);
  });

  const NO_DEFAULT = 'the repository does not say what its default branch is';
  it.each<[what: string, changed: object, document: unknown, detail: string]>([
    ['another id', { id: 4712 }, repository, 'the answer describes another run'],
    ['no id', { id: undefined }, repository, 'the answer describes another run'],
    ['no repository', { repository: undefined }, repository, 'the run belongs to nothing readable'],
    ['a stranger’s repository', { repository: { full_name: 'x/y' } }, repository, 'the run belongs to "x/y"'],
    [
      'a fork as its head',
      { head_repository: { full_name: 'x/y' } },
      repository,
      headless.replace('nothing readable', '"x/y"'),
    ],
    ['a push', { event: 'push' }, repository, 'the run was started by "push", not by workflow_dispatch'],
    [
      'a name of 81 letters for its event',
      { event: 'e'.repeat(81) },
      repository,
      `the run was started by "${'e'.repeat(80)}", not by workflow_dispatch`,
    ],
    [
      'a list for its path',
      { path: [EXPORT_WORKFLOW] },
      repository,
      `the run's workflow is nothing readable, not ${EXPORT_WORKFLOW}`,
    ],
    ['the name of another file', { path: 'x.yml' }, repository, shortened('x.yml')],
    ['another branch', { head_branch: 'x' }, repository, 'the run\'s branch is "x", not the default branch'],
    // The run’s branch agrees each time, so that nothing else refuses it.
    ['no branch, beside none', { head_branch: undefined }, { full_name: full }, NO_DEFAULT],
    [
      'an empty branch, beside the same',
      { head_branch: '' },
      { ...repository, default_branch: '' },
      NO_DEFAULT,
    ],
    [
      'a number for a branch, beside the same',
      { head_branch: 7 },
      { ...repository, default_branch: 7 },
      NO_DEFAULT,
    ],
    ['a branch, beside the one of another repository', {}, { ...repository, full_name: 'x/y' }, NO_DEFAULT],
    ['a branch, beside no document', {}, null, NO_DEFAULT],
    [
      'a path at a tag',
      { path: `${EXPORT_WORKFLOW}@refs/tags/main` },
      repository,
      `the run's workflow is "${EXPORT_WORKFLOW}@refs/tags/main", not of the default branch`,
    ],
  ])('says what it does not trust of a run with %s', (_what, changed, document, detail) => {
    const origin = judgeRun({ ...run, ...changed }, document, expected);
    expect(origin).toEqual({ kind: 'untrusted', detail });
  });

  it('quotes what differs in printable ASCII alone', () => {
    const origin = judgeRun({ ...run, event: '\r\n::set-env name=X::\u202e' }, repository, expected);
    expect(origin).toMatchObject({ kind: 'untrusted' });
    expect(origin.kind === 'untrusted' && /^[ -~]*$/.test(origin.detail)).toBe(true);
  });
});
