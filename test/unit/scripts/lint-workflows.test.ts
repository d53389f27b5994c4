// The linter against planted mistakes: each must be seen. Then the real files, which hold none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  houseProblems,
  lastingProblems,
  lintedFiles,
  officialProblems,
} from '../../../scripts/lint-workflows.ts';
import { atLeast } from '../../support/at-least.ts';

const root = join(import.meta.dirname, '../../..');
const example = readFileSync(join(root, 'examples/workflows/inspect-packet.yml'), 'utf8');
const change = (from: string | RegExp, to: string): string => {
  expect(example.replace(from, to)).not.toBe(example);
  return example.replace(from, to);
};

describe('the official language service sees', () => {
  test.each([
    ['an input that the action does not have', 'max-age: 24h', 'max-ages: 24h'],
    [
      'an input that an action of others does not have',
      'path: evidence/packet.json',
      'paths: evidence/packet.json',
    ],
    ['an action that nobody looked at', 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', 'c'.repeat(40)],
    ['a key that no workflow has', 'timeout-minutes: 10', 'timeout: 10'],
    [
      'an output of a job that does not exist',
      'needs.export.outputs.packet-digest',
      'needs.other.outputs.packet-digest',
    ],
    ['YAML that does not close', 'max-age: 24h', "max-age: '24h"],
  ])('%s', async (_what, from, to) => {
    expect(await officialProblems('examples/workflows/planted.yml', change(from, to))).not.toEqual([]);
  });

  test.each(['action.yml', 'export/action.yml', 'verify/action.yml'])(
    'a runtime that actions do not have, in %s',
    async (path) => {
      const action = readFileSync(join(root, path), 'utf8').replace('using: node24', 'using: node25');
      expect(await officialProblems(path, action)).not.toEqual([]);
    },
  );

  test.each([
    ['examples/workflows/export-packet.yml', 'ids: count', 'id: count'],
    ['examples/workflows/export-packet.yml', '          expect-run:', '          expected-run:'],
    ['examples/workflows/export-packet.yml', /^ +report: .*\n/m, ''],
    ['.github/workflows/export.yml', '          purpose: ${{', '          reason: ${{'],
  ])('in %s an input that the smaller action does not have, or misses: %s', async (path, from, to) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    expect(await officialProblems(path, text.replace(from, to))).not.toEqual([]);
  });
});

describe('the house sees', () => {
  test.each([
    [
      'an action that is not pinned',
      'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
      'actions/checkout@v7',
    ],
    ['a version beside the pin that is another one', '# v7.0.1', '# v7.0.2'],
    ['rights by default', 'permissions: {}', 'permissions: write-all'],
    ['a job without a time limit', '    timeout-minutes: 10\n', ''],
    ['a job with our action that does not say what it is', ' (non-gating, always completes)', ''],
    ['a trigger with rights on what a stranger wrote', 'on: workflow_dispatch', 'on: pull_request_target'],
    [
      'an if that reads a verdict',
      '    needs: export\n',
      "    needs: export\n    if: needs.x.outputs.verdict == 'EVIDENCE_PRESENT'\n",
    ],
    [
      'an if that reads a verdict by another spelling',
      '    needs: export\n',
      "    needs: export\n    if: needs.x.outputs['attestation'] != ''\n",
    ],
    [
      'an if that reads what came of an export',
      '    needs: export\n',
      "    needs: export\n    if: needs.export.outputs.outcome == 'WRITTEN_COMPLETE'\n",
    ],
    [
      'an if that reads the code of a verification',
      '    needs: export\n',
      "    needs: export\n    if: needs.verify.outputs['exit-code'] == '10'\n",
    ],
    [
      'an if that reads the rows of a verification',
      '    needs: export\n',
      "    needs: export\n    if: needs.verify.outputs.rows-differing == '0'\n",
    ],
    ['an expression in a script', 'run: echo "', 'run: echo "${{ github.head_ref }}'],
  ])('%s', (_what, from, to) => {
    expect(houseProblems(change(from, to))).not.toEqual([]);
  });
});

describe('the house sees what could fail a branch all the same', () => {
  test.each<[string, string | RegExp, string]>([
    ['an inspection without max-age', '          max-age: 24h\n', ''],
    ['an inspection without a packet', '          packet: governed-packet\n', ''],
    ['a job that a lost machine fails', /^ {4}continue-on-error: true\n/m, ''],
    ['a step that fails where a forge ignores what its job says', /^ {8}continue-on-error: true\n/m, ''],
    [
      'a step that may fail by an expression',
      /^ {8}continue-on-error: true/m,
      '        continue-on-error: ${{ inputs.x }}',
    ],
  ])('%s', (_what, from, to) => {
    expect(lastingProblems(change(from, to))).not.toEqual([]);
  });

  test('and nothing in the example, or in an attestation without packet and age', () => {
    expect(lastingProblems(example)).toEqual([]);
    const attest = change(/ {10}packet:[^]*/, '          mode: attest\n');
    expect(lastingProblems(attest)).toEqual([]);
  });
});

test.each([
  'case "$SAID" in EVIDENCE_PRESENT) ;; *) exit 1 ;; esac',
  'test "$CODE" = 10',
  '[ "$SAID" = EVIDENCE_PRESENT ]',
  'echo "$SAID" | grep -q EVIDENCE_PRESENT',
])('the house sees a script that decides by a verdict that env hands it: %s', (script) => {
  const workflow = (run: string) => `
on: workflow_dispatch
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    steps:
      - env:
          SAID: \${{ needs.inspect.outputs.verdict }}
        run: ${JSON.stringify(run)}
`;
  expect(houseProblems(workflow('echo "seen $SAID"'))).toEqual([]);
  expect(houseProblems(workflow(script))).not.toEqual([]);
});

test.each([
  [
    'an output that is a judgement under another name',
    "    outputs:\n      note: ${{ steps.one.outputs['outcome'] }}\n",
  ],
  ['a judgement in the env of a job', '    env:\n      SAID: ${{ needs.a.outputs.verdict }}\n'],
  [
    'a matrix that is made of one',
    '    strategy:\n      matrix:\n        one: ${{ fromJSON(needs.a.outputs.exit-code) }}\n',
  ],
  ['all outputs of all jobs', "    if: contains(needs.*.outputs.x, 'CONTRADICTION')\n"],
  ['all jobs as one text', "    if: contains(toJSON(needs), 'CONTRADICTION')\n"],
  ['all outputs as one text', "    if: contains(toJSON(needs.a.outputs), 'CONTRADICTION')\n"],
  ['an output by a name that is computed', '    if: needs.a.outputs[inputs.which]\n'],
])('the house sees %s', (_what, lines) => {
  const workflow = `
on: workflow_dispatch
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
${lines}    steps:
      - run: echo seen
`;
  expect(houseProblems(workflow.replace(lines, ''))).toEqual([]);
  expect(houseProblems(workflow)).not.toEqual([]);
});

test('the house sees a judgement that another action is handed, and takes an output that has its own name', () => {
  const job = (lines: string) => `
on: workflow_dispatch
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
${lines}`;
  const script =
    '    steps:\n      - uses: ./\n        with:\n          nonce: ${{ needs.a.outputs.outcome }}\n';
  const named = "    outputs:\n      outcome: ${{ steps.a.outputs['outcome'] }}\n";
  expect(houseProblems(job(script).replace('  one:\n', '  one:\n    name: non-gating\n'))).not.toEqual([]);
  expect(houseProblems(job(named))).toEqual([]);
});

test.each(atLeast(16, lintedFiles()))('%s holds none of them', async (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(await officialProblems(path, text)).toEqual([]);
  expect(path.endsWith('action.yml') ? [] : houseProblems(text)).toEqual([]);
});
