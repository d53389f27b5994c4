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

describe('refuseRequest', () => {
  it('lets this repository be asked', () => {
    expect(refuseRequest(expected)).toBeNull();
  });

  it.each([
    ['a run id with a path in it', { runId: '1/../../../../user' }],
    ['a run id of zero', { runId: '0' }],
    ['a run id beyond what a number holds', { runId: '99999999999999999' }],
    ['an owner with a slash', { owner: 'a/b' }],
    ['an empty owner', { owner: '' }],
    ['a repository of dots', { repo: '..' }],
    ['a repository with a question mark', { repo: 'a?b' }],
    ['a workflow outside of its folder', { workflow: '.github/workflows/../../export.yml' }],
    ['a workflow that is no YAML file', { workflow: '.github/workflows/export.sh' }],
    ['another repository than this one', { repo: 'another' }],
    ['no repository that this job would be of', { here: undefined }],
  ])('refuses %s before anything is asked', (_, change) => {
    expect(refuseRequest({ ...expected, ...change })).toBeTypeOf('string');
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

  it('quotes what differs in printable ASCII alone', () => {
    const origin = judgeRun({ ...run, event: '\r\n::set-env name=X::\u202e' }, repository, expected);
    expect(origin).toMatchObject({ kind: 'untrusted' });
    expect(origin.kind === 'untrusted' && /^[ -~]*$/.test(origin.detail)).toBe(true);
  });
});
