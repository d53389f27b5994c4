// A forge that is not GitHub and says less of a run: what a named host's silence is taken for, and what is refused all the same. The
// documents have the members that Gitea's source writes; no real one runs here (docs/venues.md).
import { describe, expect, test } from 'vitest';
import { inputKinds } from '../../../src/action/inputs/kinds.ts';
import { isGitHubHost, isTrustedOrigin, judgeRun } from '../../../src/action/origin.ts';

const expected = {
  runId: '7',
  owner: 'octo',
  repo: 'evidence',
  workflow: '.github/workflows/export.yml',
  here: 'octo/evidence',
};
const trusted = { ...expected, isTrustedForge: true };
const giteaRun = {
  id: 7,
  url: 'https://git.example.org/api/v1/repos/octo/evidence/actions/runs/7',
  html_url: 'https://git.example.org/octo/evidence/actions/runs/7',
  display_title: 'export',
  path: 'export.yml@refs/heads/main',
  event: 'workflow_dispatch',
  run_attempt: 0,
  run_number: 7,
  head_sha: 'c0ffee'.padEnd(40, '0'),
  head_branch: 'main',
  status: 'completed',
  conclusion: 'success',
  actor: { login: 'octo' },
  repository: { full_name: 'octo/evidence' },
};
const giteaRepository = { full_name: 'octo/evidence', default_branch: 'main' };
const without = (name: string) =>
  Object.fromEntries(Object.entries(giteaRun).filter(([member]) => member !== name));

describe('a run document without head repository and with a short path', () => {
  test('is taken from a host that the workflow named, and each silence is said', () => {
    const origin = judgeRun(giteaRun, giteaRepository, trusted);
    expect(origin).toMatchObject({ kind: 'trusted' });
    expect(origin.kind === 'trusted' ? origin.notes : []).toHaveLength(3);
    expect(JSON.stringify(origin)).toMatch(/which repository.*by its file alone.*which attempt/);
  });

  test.each([{ ...expected }, { ...expected, isTrustedForge: false }])(
    'is refused from any other: %j',
    (asked) => {
      expect(judgeRun(giteaRun, giteaRepository, asked)).toMatchObject({ kind: 'untrusted' });
    },
  );
});

describe('what a named host says has to fit all the same', () => {
  const fork = { full_name: 'mallory/evidence' };
  test.each<[string, object, object]>([
    ['a head repository that is a fork', { ...giteaRun, head_repository: fork }, giteaRepository],
    ['a head repository without a name', { ...giteaRun, head_repository: {} }, giteaRepository],
    ['a head repository that is a text', { ...giteaRun, head_repository: 'octo/evidence' }, giteaRepository],
    ['another repository', { ...giteaRun, repository: fork }, giteaRepository],
    ['no repository', without('repository'), giteaRepository],
    ['another run', { ...giteaRun, id: 8 }, giteaRepository],
    ['a push', { ...giteaRun, event: 'push' }, giteaRepository],
    ['no event', without('event'), giteaRepository],
    ['another workflow', { ...giteaRun, path: 'other.yml@refs/heads/main' }, giteaRepository],
    [
      'a workflow whose name ends like it',
      { ...giteaRun, path: 'my-export.yml@refs/heads/main' },
      giteaRepository,
    ],
    [
      'a workflow of a folder that is none',
      { ...giteaRun, path: 'x/export.yml@refs/heads/main' },
      giteaRepository,
    ],
    ['a workflow read at another branch', { ...giteaRun, path: 'export.yml@refs/heads/x' }, giteaRepository],
    ['a workflow read at a tag', { ...giteaRun, path: 'export.yml@refs/tags/main' }, giteaRepository],
    ['two references', { ...giteaRun, path: 'export.yml@refs/heads/main@refs/heads/x' }, giteaRepository],
    ['no path', without('path'), giteaRepository],
    ['another branch', { ...giteaRun, head_branch: 'x' }, giteaRepository],
    ['no branch', without('head_branch'), giteaRepository],
    ['a repository without a default branch', giteaRun, { full_name: 'octo/evidence' }],
    ['a repository that is another', giteaRun, { ...giteaRepository, full_name: 'mallory/evidence' }],
  ])('%s: refused', (_what, run, repository) => {
    expect(judgeRun(run, repository, trusted)).toMatchObject({ kind: 'untrusted' });
  });

  test('a whole document of GitHub’s form needs no softening, and gets no note', () => {
    const run = {
      ...giteaRun,
      path: '.github/workflows/export.yml@main',
      head_repository: { full_name: 'octo/evidence' },
      run_attempt: 1,
    };
    expect(judgeRun(run, giteaRepository, trusted)).toEqual({ kind: 'trusted', notes: [] });
  });
});

describe('the list of trusted origins', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://git.example.org',
    GITHUB_API_URL: 'https://git.example.org/api/v1',
  };
  test.each<[string, Record<string, string>, readonly string[], boolean]>([
    ['names the host', env, ['git.example.org'], true],
    ['names it among others', env, ['a.example', 'git.example.org'], true],
    ['is empty', env, [], false],
    ['names its parent', env, ['example.org'], false],
    ['names a longer one', env, ['git.example.org.evil.example'], false],
    ['names it with a port that it does not have', env, ['git.example.org:3000'], false],
    [
      'names it with its port',
      {
        GITHUB_SERVER_URL: 'http://git.example.org:3000',
        GITHUB_API_URL: 'http://git.example.org:3000/api/v1',
      },
      ['git.example.org:3000'],
      true,
    ],
    [
      'names it without its port',
      {
        GITHUB_SERVER_URL: 'http://git.example.org:3000',
        GITHUB_API_URL: 'http://git.example.org:3000/api/v1',
      },
      ['git.example.org'],
      false,
    ],
    [
      'names a server whose interface is elsewhere',
      { ...env, GITHUB_API_URL: 'https://evil.example' },
      ['git.example.org'],
      false,
    ],
    [
      'names a server that has no interface',
      { GITHUB_SERVER_URL: env.GITHUB_SERVER_URL },
      ['git.example.org'],
      false,
    ],
    [
      'meets a user in the address',
      { ...env, GITHUB_SERVER_URL: 'https://git.example.org@evil.example' },
      ['evil.example'],
      false,
    ],
    [
      'meets a user of the named server',
      {
        GITHUB_SERVER_URL: 'https://user@git.example.org',
        GITHUB_API_URL: 'https://user@git.example.org/api',
      },
      ['git.example.org'],
      false,
    ],
    [
      'meets a password for the named server',
      {
        GITHUB_SERVER_URL: 'https://:secret@git.example.org',
        GITHUB_API_URL: 'https://:secret@git.example.org',
      },
      ['git.example.org'],
      false,
    ],
    ['is of an empty host', { GITHUB_SERVER_URL: 'file:///a', GITHUB_API_URL: 'file:///b' }, [''], false],
    ['meets no address', { ...env, GITHUB_SERVER_URL: 'git.example.org' }, ['git.example.org'], false],
    [
      'names GitHub itself',
      { GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: 'https://github.com' },
      ['github.com'],
      false,
    ],
    [
      'names a company’s GitHub',
      { GITHUB_SERVER_URL: 'https://octo.ghe.com', GITHUB_API_URL: 'https://octo.ghe.com' },
      ['octo.ghe.com'],
      false,
    ],
  ])('%s', (_what, variables, origins, is) => {
    expect(isTrustedOrigin(variables, origins)).toBe(is);
  });

  test.each([
    ['git.example.org', ['git.example.org']],
    ['GIT.Example.org, localhost:3000\n10.0.0.7', ['git.example.org', 'localhost:3000', '10.0.0.7']],
  ])('is read from %j', (text, hosts) => {
    expect(inputKinds.hosts.parse(text)).toEqual(hosts);
  });

  test.each([
    'github.com',
    'GitHub.com',
    'www.github.com',
    'api.github.com',
    'github.com:443',
    'octo.ghe.com',
    'git.example.org github.com',
    '*.example.org',
    '*',
    '.example.org',
    'git..example.org',
    'https://git.example.org',
    'git.example.org/x',
    'user@git.example.org',
    'git.example.org.',
    '-git.example.org',
    'git_x.example',
    'git.example.org:0',
    'git.example.org:',
    '[::1]',
    ',',
    'é.example',
    Array.from({ length: 11 }, (_one, index) => `git${index}.example`).join(' '),
  ])('never %j', (text) => {
    expect(inputKinds.hosts.parse(text)).toBeNull();
  });

  test('GitHub is known by any of its names, and by no other', () => {
    for (const host of ['github.com', 'a.b.github.com', 'x.ghe.com:8443'])
      expect(isGitHubHost(host)).toBe(true);
    for (const host of ['notgithub.com', 'github.com.example', 'ghe.company'])
      expect(isGitHubHost(host)).toBe(false);
  });
});
