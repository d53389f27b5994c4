// What crosses from the environment into evidence: four values of a known form, said to be asserted, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ciRunOf, environmentStates } from '../../../src/action/environment-states.ts';
import { toSummary } from '../../../src/action/inspect/summary.ts';
import { reportOf } from '../report/sample.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { validate as isEvidence } from '../../../src/formats/validators/evidence.js';

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'octo/evidence/.github/workflows/kiểm tra.yml@refs/heads/nhánh-một',
};

describe('environmentStates', () => {
  test('gives server, run, attempt and workflow, and the same run for --expect-run', () => {
    const states = environmentStates(github);
    expect(states).toEqual({
      server: 'https://github.com',
      run_id: '4711',
      run_attempt: '2',
      workflow: github.GITHUB_WORKFLOW_REF,
    });
    expect(ciRunOf(states)).toEqual({ id: '4711', attempt: '2' });
  });

  test('says nothing where the environment speaks of no run', () => {
    expect(environmentStates({ GITHUB_WORKFLOW: 'x', HOME: '/root' })).toBeNull();
    expect(ciRunOf(null)).toBeNull();
  });

  test('takes the name of the workflow where a server gives no reference', () => {
    const { GITHUB_WORKFLOW_REF: _ref, ...rest } = github;
    expect(environmentStates({ ...rest, GITHUB_WORKFLOW: 'nightly' })?.workflow).toBe('nightly');
  });

  test.each([
    [
      'GITHUB_SERVER_URL',
      'server',
      ['javascript:alert(1)', 'https://user:pass@host', 'https://host/path', 'https://a\n'],
    ],
    ['GITHUB_RUN_ID', 'run_id', ['4711\n::error::', '-1', '1e9', '9'.repeat(21), 'ghs_token']],
    ['GITHUB_RUN_ATTEMPT', 'run_attempt', ['x', '1;2', ' 1']],
    [
      'GITHUB_WORKFLOW_REF',
      'workflow',
      ['a\nb', 'a\u0000b', 'a\u202eb', 'a\u200bb', '\ud800', 'x'.repeat(501)],
    ],
  ] as const)('leaves out a %s of another form', (variable, member, values) => {
    for (const value of values)
      expect(environmentStates({ ...github, [variable]: value })?.[member]).toBeNull();
  });

  test('takes nothing else: no token and no name of a person', () => {
    const more = {
      ...github,
      GITHUB_TOKEN: 'ghs_secret',
      GITHUB_ACTOR: 'somebody',
      ACTIONS_RUNTIME_TOKEN: 'secret',
    };
    expect(environmentStates(more)).toEqual(environmentStates(github));
  });
});

const HOSTILE = [
  ':white_check_mark: APPROVED. All checks passed',
  '[approved](https://example.org) **yes** `code` <b>x</b> | a | b |',
  '# Inspection: EVIDENCE_PRESENT',
  '::set-output name=verdict::GREEN',
  '${{ secrets.X }} $(id) `id`',
  `${'a/'.repeat(200)}@refs/heads/x`,
];
const LEFT_OUT = ['a\n# APPROVED', 'x'.repeat(10_240), '\u202eAPPROVED', '\u2028# A', '\r::error::'];

describe('a hostile workflow', () => {
  test.each(HOSTILE)('is quoted as code in the summary: %s', (workflow) => {
    const states = environmentStates({ ...github, GITHUB_WORKFLOW_REF: workflow });
    expect(states?.workflow).toBe(workflow);
    const facts = {
      cells: [],
      transport: 'NOT_EVIDENCED',
      notes: [],
      blank: [],
      notUploaded: null,
      label: '',
    } as const;
    const uploads = { report: null, evidence: null };
    const text = toSummary({ ...facts, report: reportOf('EVIDENCE_PRESENT'), uploads, states });
    const line = text.split('\n').find((one) => one.includes('this job (asserted)')) ?? '';
    // A code span as CommonMark reads it: closed by as many marks as opened it.
    const prose = line.replaceAll(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'CODE');
    expect(prose).toBe(
      '| run | CODE at CODE; this job (asserted): CODE, run CODE, attempt CODE, workflow CODE |',
    );
  });

  test.each(LEFT_OUT)('is left out: %s', (workflow) => {
    const env = { ...github, GITHUB_WORKFLOW_REF: workflow, GITHUB_WORKFLOW: workflow };
    expect(environmentStates(env)).toEqual({ ...environmentStates(github), workflow: null });
  });
});

test('no source but the words for people writes NOT_RUN_ON_GITHUB: a release says it, and no run', () => {
  const root = join(import.meta.dirname, '../../..');
  const writers = sourceFiles('src', ['.ts']).filter((path) =>
    readFileSync(join(root, path), 'utf8').includes('NOT_RUN_ON_GITHUB'),
  );
  expect(writers).toEqual([
    'src/formats/schema/evidence.ts',
    'src/formats/words/explanations.ts',
    'src/formats/words/vocabulary.ts',
  ]);
});

test('evidence of the first release, which has the constant, is still read', () => {
  const folder = join(import.meta.dirname, '../../compat/0.1.0/runc');
  const name = 'sandbox-attestation-evidence-unstated-2026-11-21.json';
  const evidence = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    predicate: Record<string, unknown>;
  };
  expect(evidence.predicate['run_on_github']).toBe('NOT_RUN_ON_GITHUB');
  expect(isEvidence(evidence)).toBe(true);
  const { run_on_github: _constant, ...rest } = evidence.predicate;
  expect(isEvidence({ ...evidence, predicate: { ...rest, environment_states: null } })).toBe(true);
  expect(
    isEvidence({ ...evidence, predicate: { ...evidence.predicate, run_on_github: 'RUN_ON_GITHUB' } }),
  ).toBe(false);
});
