// The steps of release.yml, run as they are written there: real git repositories, and a stub of gh that notes what it was told.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { notesOf, parseTag } from '../../../scripts/release.mjs';
import { root } from '../../../scripts/root.ts';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-release-'));
afterAll(() => fs.rmSync(base, { recursive: true }));

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const workflow = parse(fs.readFileSync(path.join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow;

/** Those of a job's steps that run the release's own script or gh. */
const stepsOf = (job: string): string[] =>
  (workflow.jobs[job]?.steps ?? [])
    .flatMap(({ run }) => run ?? [])
    .filter((run) => /release\.mjs|^gh /.test(run));

const STUB = `#!/bin/sh
echo "$*" >> "$GH_LOG"
case "$*" in *PATCH*) exit "\${GH_PATCH:-0}" ;; *POST*) exit "\${GH_POST:-0}" ;; esac
`;

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** A project with its main branch on a server of its own, as a checkout of the workflow sees it. */
function project(name: string) {
  const at = (...parts: string[]) => path.join(base, name, ...parts);
  fs.mkdirSync(at('bin'), { recursive: true });
  fs.writeFileSync(at('bin/gh'), STUB, { mode: 0o755 });
  fs.writeFileSync(at('gh.log'), '');
  const env = {
    PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
    HOME: at(),
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_REPOSITORY: 'someone/tool-kiem-thu',
    GH_LOG: at('gh.log'),
  };
  const call = (cwd: string, program: string, args: string[], more: object = {}): Ended => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      env: { ...env, ...more },
      encoding: 'utf8',
    });
    return { status, said: `${stdout}${stderr}` };
  };
  const git = (...args: string[]) => {
    const { status, said } = call(at('work'), 'git', ['-c', 'user.name=n', '-c', 'user.email=e', ...args]);
    expect(status, said).toBe(0);
  };
  call(at(), 'git', ['init', '--quiet', '--bare', '--initial-branch=main', 'server']);
  call(at(), 'git', ['clone', '--quiet', 'server', 'work']);
  for (const folder of ['scripts', 'dist', 'schemas']) fs.mkdirSync(at('work', folder), { recursive: true });
  fs.copyFileSync(path.join(root, 'scripts/release.mjs'), at('work/scripts/release.mjs'));
  fs.writeFileSync(at('work/dist/sbom.cdx.json'), '{}');
  fs.writeFileSync(at('work/schemas/report.schema.json'), '{}');
  return {
    log: () => fs.readFileSync(at('gh.log'), 'utf8').split('\n').filter(Boolean),
    file: (file: string) => fs.readFileSync(at('work', file), 'utf8'),
    git,
    /** A commit with that version, its build and its section of the changelog, tagged. */
    tag(
      version: string,
      heading = `## ${version} — 2026-01-02`,
      branch = 'main',
      build: object = { version, bundles: 'of the release', released: true },
    ) {
      git('checkout', '--quiet', '-B', branch);
      fs.writeFileSync(at('work/package.json'), JSON.stringify({ version }));
      fs.writeFileSync(at('work/scripts/release-build.json'), JSON.stringify(build));
      fs.writeFileSync(at('work/CHANGELOG.md'), `# Changelog\n\n${heading}\n\n- words about ${version}\n`);
      git('add', '--all');
      git('commit', '--quiet', '--message', version);
      if (branch === 'main') git('push', '--quiet', 'origin', 'main');
      git('tag', `v${version}`);
      git('fetch', '--quiet');
    },
    /** A job's steps at a tag, one after the other until one fails. */
    job(wanted: string, tag: string, more: object = {}): Ended {
      fs.rmSync(at('work/assets'), { recursive: true, force: true });
      git('checkout', '--quiet', tag);
      let last: Ended = { status: 0, said: '' };
      for (const run of stepsOf(wanted)) {
        last = call(at('work'), 'bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
          GITHUB_REF_NAME: tag,
          ...more,
        });
        if (last.status !== 0) break;
      }
      return last;
    },
  };
}

const jobs = ['test', 'release', 'move-major-tag'] as const;

test('each job of the workflow has a step to try', () => {
  expect(jobs.map((job) => stepsOf(job).length)).toEqual([1, 2, 1]);
});

test('a tag on main becomes a release with its assets, and the major tag follows; the first of a major is made', () => {
  const repository = project('first');
  repository.tag('0.1.0');
  for (const job of jobs)
    expect(repository.job(job, 'v0.1.0', { GH_PATCH: '1' })).toEqual({ status: 0, said: '' });
  const [created = '', ...moved] = repository.log();
  expect(created).toMatch(
    /^release create v0\.1\.0 --verify-tag --notes-file assets\.notes\.md assets\/SHA256SUMS /,
  );
  expect(moved.map((line) => line.split(' ')[2])).toEqual(['PATCH', 'POST']);
  expect(repository.file('assets.notes.md')).toBe('- words about 0.1.0\n');
});

test('the sums are of every asset', () => {
  const repository = project('sums');
  repository.tag('0.1.0');
  repository.job('release', 'v0.1.0');
  const names = repository
    .file('assets/SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1]);
  expect(names).toEqual([
    'sbom.cdx.json',
    'tool-kiem-thu-0.1.0-dist.tar.gz',
    'tool-kiem-thu-0.1.0-schemas.tar.gz',
  ]);
});

test('v0.1.0, v0.2.0, v0.1.1 in that order: the last is refused in every job, and v0 stays', () => {
  const repository = project('order');
  for (const version of ['0.1.0', '0.2.0', '0.1.1']) repository.tag(version);
  expect(repository.job('move-major-tag', 'v0.2.0').status).toBe(0);
  const before = repository.log();
  for (const job of jobs) {
    const { status, said } = repository.job(job, 'v0.1.1');
    expect([job, status]).toEqual([job, 1]);
    expect(said).toContain('v0.2.0 is newer than v0.1.1');
  }
  expect(repository.log()).toEqual(before);
});

test('a move that failed is tried again alone', () => {
  const repository = project('again');
  repository.tag('0.1.0');
  expect(repository.job('move-major-tag', 'v0.1.0', { GH_PATCH: '1', GH_POST: '1' }).status).toBe(1);
  expect(repository.job('move-major-tag', 'v0.1.0').status).toBe(0);
});

describe('refused before anything is made:', () => {
  test.each([
    ['a tag that main does not hold', '0.1.0', undefined, 'side', 'is not on main'],
    ['a changelog without a date', '0.1.0', '## 0.1.0 — unreleased', 'main', 'has no date'],
    ['a changelog of another version', '0.1.0', '## 0.1.01 — 2026-01-02', 'main', 'has no section'],
  ])('%s', (what, version, heading, branch, said) => {
    const repository = project(what.replaceAll(' ', '-'));
    repository.tag('0.0.9');
    repository.tag(version, heading, branch);
    const ended = repository.job('test', `v${version}`);
    expect(ended.status).toBe(1);
    expect(ended.said).toContain(said);
    expect(repository.job('release', `v${version}`).status).toBe(1);
    expect(repository.log()).toEqual([]);
  });

  test.each([
    ['main’s own build, which names itself otherwise', { version: '0.1.0', released: false }],
    ['the build of another release', { version: '0.0.9', released: true }],
    ['a build that says nothing of a release', { version: '0.1.0' }],
  ])('a tag on %s', (what, build) => {
    const repository = project(what.replaceAll(/\W+/g, '-'));
    repository.tag('0.1.0', undefined, undefined, build);
    const ended = repository.job('test', 'v0.1.0');
    expect(ended.status).toBe(1);
    expect(ended.said).toContain('dist is not recorded as the release 0.1.0: npm run build -- --release');
    expect(repository.job('release', 'v0.1.0').status).toBe(1);
    expect(repository.log()).toEqual([]);
  });

  test('a tag that package.json does not say', () => {
    const repository = project('package');
    repository.tag('0.1.0');
    repository.git('tag', 'v0.1.1');
    expect(repository.job('test', 'v0.1.1')).toEqual({
      status: 1,
      said: 'release: package.json says 0.1.0, and the tag v0.1.1\n',
    });
  });
});

test('a tag is three numbers without leading zeros', () => {
  const parsed = ['v1.2.3', 'v01.2.3', 'v1.2', 'v1.2.3-rc.1', '1.2.3', 'v0.10.0'].map(parseTag);
  expect(parsed).toEqual([[1, 2, 3], null, null, null, null, [0, 10, 0]]);
});

test('the changelog of this tree names the version of package.json', () => {
  const changelog = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(JSON.stringify(notesOf(changelog, version))).not.toContain('has no section');
});
