// Every way that was thought of to decide by a judgement in a workflow: refused, or named in docs/workflow-linter.md as unseen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgements, neutralOutputs } from '../../../scripts/judgement-rules.ts';
import { houseProblems } from '../../../scripts/lint-workflows.ts';
import { atLeast } from '../../support/at-least.ts';

const root = join(import.meta.dirname, '../../..');
const document = readFileSync(join(root, 'docs/workflow-linter.md'), 'utf8');

/** A workflow of one job with these lines in it, which is fine without them. */
const workflow = (job: string, steps = '      - run: echo seen\n') => `
on: workflow_dispatch
permissions: {}
jobs:
  one:
    name: one (non-gating)
    needs: x
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
${job}    steps:
${steps}`;

const ofTheJob = (condition: string) => workflow(`    if: ${condition}\n`);
const ofAStep = (condition: string) => workflow('', `      - if: ${condition}\n        run: echo seen\n`);
const script = (run: string, more = '') => workflow('', `      - run: ${JSON.stringify(run)}\n${more}`);
/** A step that has a judgement in its environment, as SAID. */
const given = (run: string, value = '${{ needs.x.outputs.verdict }}', more = '') =>
  script(run, `        env:\n          SAID: ${value}\n${more}`);

test('the workflow that the spellings are put into is fine without one', () => {
  expect(houseProblems(workflow(''))).toEqual([]);
  expect(houseProblems(script('./build.sh && test -f out || exit 1'))).toEqual([]);
});

test('every output of the actions is a judgement, or stands in the list of those that are none', () => {
  const outputs = ['action.yml', 'export/action.yml', 'verify/action.yml'].flatMap((file) =>
    Object.keys((parse(readFileSync(join(root, file), 'utf8')) as { outputs: object }).outputs),
  );
  expect([...new Set(outputs)].sort()).toEqual([...judgements, ...neutralOutputs].sort());
  for (const name of neutralOutputs) expect(document).toContain(`\`${name}\``);
});

const conditions = [
  "steps.x.outputs.verdict == 'EVIDENCE_PRESENT'",
  "steps['x']['outputs']['verdict'] == 'EVIDENCE_PRESENT'",
  "steps.x.outputs.VERDICT == 'EVIDENCE_PRESENT'",
  "STEPS.x.Outputs.verdict == 'EVIDENCE_PRESENT'",
  "steps.x.outputs[ 'verdict'] == 'EVIDENCE_PRESENT'",
  "steps . x . outputs . verdict == 'EVIDENCE_PRESENT'",
  "steps.x['outputs'].verdict == 'EVIDENCE_PRESENT'",
  "steps['x'].outputs['Exit-Code'] == 10",
  "contains(toJSON(steps['x']), 'EVIDENCE_PRESENT')",
  "contains(toJSON(steps), 'EVIDENCE_PRESENT')",
  "contains(toJSON(steps.x.outputs), 'EVIDENCE_PRESENT')",
  "contains(toJSON(needs.x.outputs), 'EVIDENCE_PRESENT')",
  "contains(TOJSON( needs [ 'x' ] ), 'EVIDENCE_PRESENT')",
  "needs.x.outputs.verdict == 'EVIDENCE_PRESENT'",
  "(needs.x.outputs).verdict == 'EVIDENCE_PRESENT'",
  "((needs).x).outputs['verdict'] == 'EVIDENCE_PRESENT'",
  "(needs.x || needs.y).outputs.verdict == 'EVIDENCE_PRESENT'",
  "contains(steps.*.outputs.verdict, 'EVIDENCE_PRESENT')",
  "contains(steps.*.outputs, 'EVIDENCE_PRESENT')",
  "contains(steps[*].outputs.*, 'EVIDENCE_PRESENT')",
  "contains(needs.*.*.verdict, 'EVIDENCE_PRESENT')",
  "contains(needs.x.*.verdict, 'EVIDENCE_PRESENT')",
  "contains(needs.x.outputs.*, 'EVIDENCE_PRESENT')",
  "contains(join(needs.*.outputs.verdict), 'EVIDENCE_PRESENT')",
  "format('{0}', needs.x.outputs.verdict) == 'EVIDENCE_PRESENT'",
  "fromJSON(toJSON(needs)).x.outputs.verdict == 'EVIDENCE_PRESENT'",
  "contains(fromJSON(toJSON(steps.x)).outputs.verdict, 'PRESENT')",
  "startsWith(needs.x.outputs.outcome, 'WRITTEN')",
  "endsWith(steps.x.outputs['attestation'], 'EXPECTED')",
  'needs.x.outputs[inputs.which]',
  "needs.x.outputs[format('{0}dict', 'ver')] == 'EVIDENCE_PRESENT'",
  "needs[inputs.job].outputs.verdict == 'EVIDENCE_PRESENT'",
  "needs.x[inputs.part].verdict == 'EVIDENCE_PRESENT'",
  "fromJSON('[1]')[needs.x.outputs.exit-code]",
  "github.event.inputs[needs.x.outputs.verdict] == 'yes'",
  'needs.x.outputs.may-gate',
  "!(needs.x.outputs.verdict != 'EVIDENCE_PRESENT')",
  'always() && needs.x.outputs.probes-as-expected >= 12',
  'needs.x.outputs.rows-differing < 1 && success()',
  "steps.x.outcome == 'success' && steps.x.outputs.outcome == 'OBSERVED_AS_EXPECTED'",
  "${{ needs.x.outputs.verdict == 'EVIDENCE_PRESENT' }}",
  "${{ '}}' != needs.x.outputs.verdict }}",
  "${{ needs.x.outputs.verdict }} == 'EVIDENCE_PRESENT'",
  "true${{ '' }} && ${{ needs.x.outputs.verdict == 'EVIDENCE_PRESENT' && '1' || '' }}",
  "case(needs.x.outputs.verdict == 'EVIDENCE_PRESENT', true, false)",
  'needs.x.outputs.verdict == "EVIDENCE_PRESENT"',
  "hashFiles(needs.x.outputs.verdict) != ''",
  "hashFiles('out/report.json') == 'abc'",
  "HASHFILES('**/sandbox-attestation-evidence-*.json') != ''",
  "hashFiles('a', format('{0}', 'b')) != ''",
  "${{ !cancelled() && steps.x.outputs.verdict != 'BLOCKED' }}",
  "fromJSON(toJSON(steps)).x.outputs.verdict == 'EVIDENCE_PRESENT'",
  "secrets[needs.x.outputs.verdict] != ''",
  "vars[needs.x.outputs.verdict] != ''",
  'needs.x.outputs.rows-not-evaluated == 0',
];

describe.each([
  ['a job', ofTheJob],
  ['a step', ofAStep],
] as const)('an if of %s is refused:', (_where, put) => {
  test.each(conditions)('%s', (condition) => {
    expect(houseProblems(put(JSON.stringify(condition)))).not.toEqual([]);
    // The reason is the judgement, and not the form of the file.
    expect(houseProblems(put(JSON.stringify(condition))).join()).toMatch(/judgement|cannot be read/);
  });
});

test.each([
  String.raw`"needs.x.outputs.\u0076erdict == 'EVIDENCE_PRESENT'"`,
  ">-\n      needs.x.outputs.ver\\\n      dict == 'A'",
  "|\n      needs.x.outputs\n      .verdict == 'EVIDENCE_PRESENT'",
  '&a needs.x.outputs.verdict',
])('an if that YAML spells otherwise is refused: %s', (condition) => {
  expect(houseProblems(ofTheJob(condition))).not.toEqual([]);
});

test('a condition behind an anchor is refused', () => {
  const text = workflow("    env:\n      A: &a needs.x.outputs.verdict == 'A'\n    if: *a\n");
  expect(houseProblems(text).join()).toContain('judgement');
});

describe('elsewhere than in an if it is refused:', () => {
  const value = "${{ needs.x.outputs['verdict'] == 'A' && 'b' || 'c' }}";
  test.each([
    ['a runner', `    environment: ${value}\n`],
    ['a group', `    concurrency: ${value}\n`],
    ['continue-on-error', `    continue-on-error: ${value}\n`],
    ['a matrix', `    strategy:\n      matrix:\n        a: ${value}\n`],
    ['fail-fast', `    strategy:\n      fail-fast: ${value}\n`],
    ['a container', `    container:\n      image: ${value}\n`],
    ['env of a job', `    env:\n      A: ${value}\n`],
    ['a key', `    env:\n      ${JSON.stringify(value)}: a\n`],
    ['defaults', `    defaults:\n      run:\n        working-directory: ${value}\n`],
    ['a whole matrix', '    strategy:\n      matrix: ${{ fromJSON(needs.x.outputs.verdict) }}\n'],
    [
      'a matrix that is read again',
      "    strategy:\n      matrix:\n        include:\n          - go: ${{ needs.x.outputs.verdict }}\n    if: matrix.go == 'A'\n",
    ],
    ['max-parallel', `    strategy:\n      max-parallel: ${value}\n`],
    ['cancel-in-progress', `    concurrency:\n      group: a\n      cancel-in-progress: ${value}\n`],
    ['an environment with a name', `    environment:\n      name: ${value}\n`],
    ['a service', `    services:\n      a:\n        image: ${value}\n`],
    ['env of a container', `    container:\n      image: a\n      env:\n        A: ${value}\n`],
    ['a snapshot', `    snapshot: ${value}\n`],
    ['an output of another name', `    outputs:\n      go: ${value}\n`],
    ['an output of a neutral name', `    outputs:\n      packet-digest: ${value}\n`],
    [
      'an output of another judgement’s name',
      '    outputs:\n      outcome: ${{ needs.x.outputs.verdict }}\n',
    ],
    ['an output that is all of them', '    outputs:\n      verdict: ${{ toJSON(needs.x.outputs) }}\n'],
  ])('%s', (_where, lines) => {
    expect(houseProblems(workflow(lines))).not.toEqual([]);
  });

  test.each([
    ['with', `      - uses: ./\n        with:\n          label: ${value}\n`],
    ['a name', `      - run: echo seen\n        name: ${value}\n`],
    ['continue-on-error of a step', `      - run: echo seen\n        continue-on-error: ${value}\n`],
    ['a shell', `      - run: echo seen\n        shell: ${value}\n`],
    ['a folder', `      - run: echo seen\n        working-directory: ${value}\n`],
    ['env of an action', `      - uses: ./\n        env:\n          A: ${value}\n`],
    ['a time limit', `      - run: echo seen\n        timeout-minutes: ${value}\n`],
  ])('%s of a step', (_where, steps) => {
    expect(houseProblems(workflow('', steps))).not.toEqual([]);
  });

  test('the top of the workflow', () => {
    expect(houseProblems(`run-name: ${value}${workflow('')}`)).not.toEqual([]);
    expect(houseProblems(`env:\n  A: ${value}${workflow('')}`)).not.toEqual([]);
    expect(houseProblems(`concurrency: ${value}${workflow('')}`)).not.toEqual([]);
    const called = `\non:\n  workflow_call:\n    outputs:\n      verdict:\n        value: ${value.replace('needs', 'jobs')}\n`;
    expect(houseProblems(workflow('').replace('\non: workflow_dispatch\n', called))).not.toEqual([]);
  });

  test.each(['timeout-minutes: 5', 'runs-on: ubuntu-24.04'])('in the place of %s', (line) => {
    const put = workflow('').replace(line, `${line.slice(0, line.indexOf(':'))}: ${value}`);
    expect(houseProblems(put).join()).toContain('judgement');
  });

  test.each(['with', 'secrets'])('%s of another workflow', (key) => {
    const uses = `    uses: ./.github/workflows/decide.yml\n    ${key}:\n      go: ${value}\n`;
    const text = workflow('').replace(/ {4}runs-on[^]*$/, `    permissions: {}\n${uses}`);
    expect(houseProblems(text).join()).toContain('judgement');
  });
});

describe('a script that is given a judgement may print it:', () => {
  test.each([
    'echo "seen $SAID"',
    'echo seen ${SAID} >> "$GITHUB_STEP_SUMMARY"',
    'printf \'%s\\n\' "$SAID"',
    '# said\necho "::notice::$SAID"\n',
    'echo "a; b && c | d > e (f) [g]: $SAID"',
  ])('%s', (run) => {
    expect(houseProblems(given(run))).toEqual([]);
  });
});

describe('a script that is given a judgement is refused:', () => {
  test.each([
    'if [ "$SAID" = EVIDENCE_PRESENT ]; then ./deploy; fi',
    '[[ $SAID == *PRESENT ]]',
    'echo "$SAID" | grep -q PRESENT',
    'echo "$SAID" > said.txt',
    'echo "go=$SAID" >> "$GITHUB_OUTPUT"',
    'echo "GO=$SAID" >> "$GITHUB_ENV"',
    'echo "::set-output name=go::$SAID"',
    'echo "##[set-env name=go;]$SAID"',
    './deploy.sh "$SAID"',
    'echo "$(./deploy.sh $SAID)"',
    'echo `./deploy.sh $SAID`',
    'echo "${SAID:?}"',
    'echo ${SAID/BLOCKED/$(kill $$)}',
    'echo a; test "$SAID" = A',
    'echo a\nexit ${#SAID}',
    'echo "a\nb"; false "$SAID"',
    '$SAID',
    "python -c \"import os; os._exit(os.environ['SAID'] != 'A')\"",
    'node -e "process.exit(process.env.SAID)"',
    'eval "$SAID"',
    'diff <(echo "$SAID") expected.txt',
    'echo "$SAID" && ./deploy.sh',
    'exit $SAID',
    'exit "$SAID"',
    'echo "$SAID" | tee -a "$GITHUB_OUTPUT"',
    'printf \'%d\' "$SAID"',
    'printf "%i\\n" "$SAID"',
    'printf "$SAID"',
    'printf -v GO \'%s\' "$SAID"',
    'printf \'%(%Y)T\' "$SAID"',
    'echo $[1/SAID]',
    'echo $((1 / ${#SAID}))',
    "echo '::add-matcher::m.json' $SAID",
    'echo "$SAID" $GITHUB_OUTPUT',
  ])('%s', (run) => {
    expect(houseProblems(given(run))).not.toEqual([]);
  });

  test.each([
    ['as a whole', 'echo "$SAID"', '${{ toJSON(steps) }}', ''],
    ['in a shell of its own', 'echo "$SAID"', undefined, "        shell: bash -c 'test $SAID = A' {0}\n"],
    ['in another language', 'echo "$SAID"', undefined, '        shell: python\n'],
    ['and reads it in its if', 'echo "$SAID"', undefined, "        if: env.SAID == 'A'\n"],
    ['and reads it in its if otherwise', 'echo "$SAID"', undefined, "        if: env['said'] == 'A'\n"],
    ['and reads all variables', 'echo "$SAID"', undefined, "        if: contains(toJSON(env), 'A')\n"],
    ['and reads it by a computed name', 'echo "$SAID"', undefined, '        if: env[inputs.which]\n'],
    [
      'and goes on after it',
      'echo "$SAID"',
      undefined,
      "        continue-on-error: ${{ env.SAID == 'A' }}\n",
    ],
  ])('%s', (_how, run, value, more) => {
    expect(houseProblems(given(run, value, more))).not.toEqual([]);
  });

  test.each([
    'PATH',
    'Path',
    'BASH_ENV',
    'ENV',
    'IFS',
    'SHELLOPTS',
    'LD_PRELOAD',
    'LC_ALL',
    'GITHUB_STEP_SUMMARY',
    'RUNNER_TEMP',
    '"BASH_FUNC_echo%%"',
  ])('with a variable beside it that means something: %s', (name) => {
    const line = `${name}: ./ci/decide.sh\n`;
    const problem = /means something to the shell/;
    expect(houseProblems(given('echo "$SAID"', undefined, `          ${line}`)).join()).toMatch(problem);
    expect(houseProblems(`env:\n  ${line}${given('echo "$SAID"')}`).join()).toMatch(problem);
    const ofTheJobToo = given('echo "$SAID"').replace('    steps:', `    env:\n      ${line}    steps:`);
    expect(houseProblems(ofTheJobToo).join()).toMatch(problem);
    expect(houseProblems(script('echo seen', `        env:\n          ${line}`))).toEqual([]);
  });

  test('where the shell comes from the job or the workflow', () => {
    const shell = "defaults:\n  run:\n    shell: bash -c 'false' {0}\n";
    expect(houseProblems(`${shell}${given('echo "$SAID"')}`)).not.toEqual([]);
  });
});

describe('a script that reads a report is refused:', () => {
  test.each([
    'jq -e .verdict report.json',
    'jq -e \'.verdict == "EVIDENCE_PRESENT"\' out/report.json',
    'grep -q EVIDENCE_PRESENT report.md',
    'grep -rq "verdict.*PRESENT" artifacts',
    'test "$(jq -r .exit_code run.json)" = 10',
    'cat report.json | ./decide.sh',
    'diff expected.json report.json',
    'node -e "process.exit(require(\'./report.json\').exit_code)"',
    'python decide.py report.json',
    'V=$(jq -r .verdict copied.json)\n[ "$V" = BLOCKED ] && exit 1',
    'case $(head -1 checkpoint-*.md) in *BLOCKED*) exit 1 ;; esac',
    'awk "/CONTRADICTION/ { exit 1 }" said.txt',
    'npx tki verify run && ./deploy.sh',
    'node tki/dist/cli.mjs verify run; [ $? = 10 ]',
    'node tki/dist/cli.mjs inspect p.json || code=$?\ntest $code -eq 10',
    'if node tki/dist/cli.mjs verify run; then ./deploy.sh; fi',
    '! tki rollup -- a b',
    'cp report.json "$GITHUB_OUTPUT"',
    'cp out/report.json $GITHUB_ENV',
    'cp report.json "$RUNNER_TEMP/_runner_file_commands/x"',
    'ls sandbox-attestation-evidence-* || ./no-evidence.sh',
    'exec 3< report.json; read -ru3 line; [[ $line == *BLOCKED* ]]',
    "python -c \"import json; assert json.load(open('report.json'))['exit_code'] == 10\"",
    'find out -name report.json -exec grep -q PRESENT {} +',
    'node tki/dist/cli.mjs verify run --json | jq -e .agrees',
    'node tki/dist/cli.mjs view run |& grep -q PRES',
    'tki verify run \\\n  --json | grep -q agree',
    'said=$(tki view run)',
    'diff <(tki view run) expected.txt',
    'npx tool-kiem-thu verify run && ./deploy.sh',
    'node tki/dist/cli.mjs readiness --run r && ./deploy.sh',
    'node tki/dist/cli.mjs export x && ./deploy.sh',
    "trap './deploy.sh $?' EXIT\ntki verify run",
    'tki verify run || s=$?\n[[ $s == 10 ]] || false',
    'tki verify run || s=$?\ncase $s in 10) ./deploy.sh ;; esac',
    'tki verify run || s=$?\n(( s == 10 )) || false',
    'tki verify run || s=$?\nexit $((s - 10))',
  ])('%s', (run) => {
    expect(houseProblems(script(run))).not.toEqual([]);
  });

  test.each([
    ['python', "import json,sys\nsys.exit(json.load(open('report.json'))['exit_code'] != 10)"],
    ['pwsh', 'if ((Get-Content report.json | ConvertFrom-Json).verdict -ne 1) { exit 1 }'],
  ])('in %s', (shell, run) => {
    expect(houseProblems(script(run, `        shell: ${shell}\n`))).not.toEqual([]);
  });

  test.each(['script', 'inlineScript', 'args', 'command'])('as the input %s of an action', (input) => {
    const text = `      - uses: ./\n        with:\n          ${input}: process.exit(require('./report.json').exit_code)\n`;
    expect(houseProblems(workflow('', text)).join()).toContain('a program that reads a report');
    const path = '      - uses: ./\n        with:\n          path: out/report.json\n';
    expect(houseProblems(workflow('', path))).toEqual([]);
  });

  test('in an action of this repository, which is not linted: it is not pinned', () => {
    const text = '      - uses: ./.github/actions/decide\n';
    expect(houseProblems(workflow('', text)).join()).toContain('is not pinned');
  });

  test('where it is given the folder of the reports', () => {
    const folder = '${{ steps.x.outputs.report-directory }}';
    expect(houseProblems(given('grep -rq PRESENT "$SAID"', folder))).not.toEqual([]);
    expect(houseProblems(given('cp -r "$SAID" kept', folder))).toEqual([]);
  });

  test.each([
    'cat out/report.md >> "$GITHUB_STEP_SUMMARY"',
    'cp report.json kept.json',
    'echo "the verdict is in report.json"',
    'node tki/dist/cli.mjs verify run || code=$?\necho "ended with $code"',
    'node tki/dist/cli.mjs verify run | tee -a "$GITHUB_STEP_SUMMARY" || true',
    'node tki/dist/cli.mjs rollup -- a || true',
  ])('and may print and copy it: %s', (run) => {
    expect(houseProblems(script(run))).toEqual([]);
  });
});

describe('what decides whether there is something to fetch is taken:', () => {
  test.each([
    "needs.x.outputs.packet-digest != ''",
    "needs.x.outputs['report-artifact-id'] != ''",
    "needs.x.result == 'success'",
    "contains(needs.*.result, 'failure')",
    "steps.x.outcome == 'failure' || steps.x.conclusion == 'failure'",
    "always() && github.ref == 'refs/heads/main'",
    "hashFiles('package-lock.json') != ''",
    "hashFiles('packets/packet.json') != ''",
  ])('%s', (condition) => {
    expect(houseProblems(ofTheJob(JSON.stringify(condition)))).toEqual([]);
  });
});

describe('docs/workflow-linter.md names what is unseen:', () => {
  const rows = [...document.matchAll(/^\| [^`|]+\| `((?:run|if|uses): .+?)` +\|$/gm)].map(([, one]) =>
    (one ?? '').replaceAll('\\|', '|'),
  );

  test('each in a row of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(rows).toHaveLength([...document.matchAll(/^\| .*`(?:run|if|uses):/gm)].length);
  });

  test.each(atLeast(12, rows))('%s', (row) => {
    const [, key = '', value = ''] = /^(\w+): (.+)$/.exec(row) ?? [];
    const other = `${workflow('')}  two:\n    name: two (non-gating)\n    permissions: {}\n    uses: ${value}\n`;
    const text = key === 'run' ? script(value) : key === 'if' ? ofTheJob(JSON.stringify(value)) : other;
    expect(houseProblems(text)).toEqual([]);
  });
});
