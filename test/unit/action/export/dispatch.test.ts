import { describe, expect, test } from 'vitest';
import { judgeDispatch } from '../../../../src/action/export/dispatch.ts';
import { explainedCodes } from '../../../../src/cli/commands/explain.ts';
import { stepProblems } from '../../../../src/formats/words/step-problems.ts';

const env = {
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_PROTECTED: 'true',
  GITHUB_REPOSITORY: 'octo/evidence',
  GITHUB_RUN_ATTEMPT: '1',
};
const repository = {
  full_name: 'octo/evidence',
  default_branch: 'main',
  private: true,
  visibility: 'private',
};
const event = { ref: 'refs/heads/main', repository };
const about = (changes: object) => ({ ...event, repository: { ...repository, ...changes } });

const given = new Set<string>();
const codeOf = (changed: object, document: unknown, publish = false): string => {
  const judged = judgeDispatch({ ...env, ...changed }, document, publish);
  if (judged.kind === 'accepted') return judged.visibility;
  given.add(judged.code);
  return judged.code;
};

describe('a job may export', () => {
  test.each<[string, object, unknown, string]>([
    ['in a private repository', {}, event, 'private'],
    ['in an internal one', {}, about({ visibility: 'internal' }), 'internal'],
    ['where an older server says only that it is private', {}, about({ visibility: undefined }), 'private'],
    ['where the event names the branch alone', {}, { ...event, ref: 'main' }, 'private'],
    ['where the event says nothing of the ref', {}, { repository }, 'private'],
    ['under a name in other letters', { GITHUB_REPOSITORY: 'Octo/Evidence' }, event, 'private'],
  ])('%s', (_what, changed, document, visibility) => {
    expect(codeOf(changed, document)).toBe(visibility);
  });

  test.each([about({ private: false, visibility: 'public' }), about({ private: undefined })])(
    'in a repository that is not known to be private, where the caller publishes by name: %#',
    (document) => {
      expect(codeOf({}, document)).toBe('REPOSITORY_PUBLIC');
      expect(codeOf({}, document, true)).toBe('published');
    },
  );
});

describe('a job may not export', () => {
  test.each<[string, object, unknown, string]>([
    ['after a push', { GITHUB_EVENT_NAME: 'push' }, event, 'EVENT_REFUSED'],
    ['on a schedule', { GITHUB_EVENT_NAME: 'schedule' }, event, 'EVENT_REFUSED'],
    ['for a pull request of a fork', { GITHUB_EVENT_NAME: 'pull_request_target' }, event, 'EVENT_REFUSED'],
    ['after another workflow', { GITHUB_EVENT_NAME: 'workflow_run' }, event, 'EVENT_REFUSED'],
    ['by a program from outside', { GITHUB_EVENT_NAME: 'repository_dispatch' }, event, 'EVENT_REFUSED'],
    ['without an event', {}, null, 'EVENT_REFUSED'],
    ['with a list in its place', {}, [], 'EVENT_REFUSED'],
    ['with inherited members', {}, Object.create(event), 'EVENT_REFUSED'],
    ['without a default branch', {}, about({ default_branch: undefined }), 'EVENT_REFUSED'],
    ['with an empty one', {}, about({ default_branch: '' }), 'EVENT_REFUSED'],
    ['with a branch that is no text', {}, about({ default_branch: ['main'] }), 'EVENT_REFUSED'],
    ['on another branch', { GITHUB_REF: 'refs/heads/feature' }, event, 'REF_REFUSED'],
    ['on a tag of that name', { GITHUB_REF: 'refs/tags/main' }, event, 'REF_REFUSED'],
    ['on a branch that ends like it', { GITHUB_REF: 'refs/heads/x/main' }, event, 'REF_REFUSED'],
    ['without a ref', { GITHUB_REF: undefined }, event, 'REF_REFUSED'],
    ['with an event of another branch', {}, { ...event, ref: 'refs/heads/x' }, 'REF_REFUSED'],
    ['with an event of a tag', {}, { ...event, ref: 'refs/tags/main' }, 'REF_REFUSED'],
    ['with another default branch', {}, about({ default_branch: 'x' }), 'REF_REFUSED'],
    ['on an unprotected branch', { GITHUB_REF_PROTECTED: 'false' }, event, 'REF_NOT_PROTECTED'],
    ['where nobody says', { GITHUB_REF_PROTECTED: undefined }, event, 'REF_NOT_PROTECTED'],
    ['where it is said in other letters', { GITHUB_REF_PROTECTED: 'TRUE' }, event, 'REF_NOT_PROTECTED'],
    ['at the second attempt', { GITHUB_RUN_ATTEMPT: '2' }, event, 'ATTEMPT_REFUSED'],
    ['at an attempt that is nearly the first', { GITHUB_RUN_ATTEMPT: '1 ' }, event, 'ATTEMPT_REFUSED'],
    ['at no attempt', { GITHUB_RUN_ATTEMPT: undefined }, event, 'ATTEMPT_REFUSED'],
    ['for another repository', {}, about({ full_name: 'evil/fork' }), 'REPOSITORY_DIFFERS'],
    ['for none', { GITHUB_REPOSITORY: undefined }, event, 'REPOSITORY_DIFFERS'],
    ['in a public repository', {}, about({ private: false, visibility: 'public' }), 'REPOSITORY_PUBLIC'],
    ['where the event says two things', {}, about({ visibility: 'public' }), 'REPOSITORY_PUBLIC'],
    ['where it says the reverse', {}, about({ private: false }), 'REPOSITORY_PUBLIC'],
    ['where it has a word for true', {}, about({ private: 'true' }), 'REPOSITORY_PUBLIC'],
    ['where it has an unknown word', {}, about({ visibility: 'secret' }), 'REPOSITORY_PUBLIC'],
  ])('%s', (_what, changed, document, code) => {
    // Publishing by name opens nothing else.
    const published = code === 'REPOSITORY_PUBLIC' ? 'published' : code;
    expect([codeOf(changed, document), codeOf(changed, document, true)]).toEqual([code, published]);
  });

  test('every refusal that is explained is given, and every one that is given is explained', () => {
    // The contradiction is GitHub's to show: see the test of the whole action.
    expect(given).toEqual(new Set(Object.keys(stepProblems).filter((code) => code !== 'EVENT_CONTRADICTED')));
    const explained = explainedCodes().map(({ code }) => code);
    for (const code of Object.keys(stepProblems)) expect(explained).toContain(code);
  });
});
