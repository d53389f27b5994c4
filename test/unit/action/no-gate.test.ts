// Looks for a way to turn a verdict into a decision: in the action's inputs, the sources, the workflows, the documents, the examples.
// Each search is first shown to find what it looks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceFiles } from '../../../scripts/source-files.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
};
const documents = ['README.md', ...sourceFiles('docs', ['.md'])];
const yaml = ['action.yml', ...sourceFiles('.github', ['.yml']), ...sourceFiles('examples', ['.yml'])];
const sources = sourceFiles('src/action', ['.ts']);

/** Names that gates have elsewhere. */
const GATING_NAME =
  /fail|gate|gating|strict|enforce|require|threshold|severity|block|allow|permit|pass|deny|warn|error|exit|ignore/i;

/** A condition, a matrix or a script that acts on a judgement. */
const GATING_USE = [
  /\bif:[^\n]*outputs[.[]['"]?(?:verdict|inspector-exit-code|attestation|probes-as-expected|may-gate)/,
  /\b(?:fail-on|fail_on|failOn|exit-on|min-verdict|required-verdict)\b\s*[:=]/,
  /\[+\s*["']?\$?\{?(?:VERDICT|ATTESTATION|PROBES)\b[^\n]*(?:exit|false|&&|\|\|)/,
  /core\.setFailed|setFailed\(/,
];
const gatingUses = (text: string): string[] => GATING_USE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

describe('the search', () => {
  test.each([
    "    if: steps.inspect.outputs.verdict == 'EVIDENCE_PRESENT'",
    "    if: needs.inspect.outputs['may-gate']",
    '          fail-on: BLOCKED',
    '        run: \'[ "$VERDICT" = EVIDENCE_PRESENT ] || exit 1\'',
    "core.setFailed('no')",
  ])('finds %s', (text) => {
    expect(gatingUses(text)).not.toEqual([]);
  });

  test.each(['fail-on', 'strict', 'minimum-severity', 'allow-blocked', 'exit-code'])(
    'finds an input named %s',
    (name) => {
      expect(name).toMatch(GATING_NAME);
    },
  );
});

test('no input of the action has a name that a gate would have', () => {
  expect(Object.keys(action.inputs).filter((name) => GATING_NAME.test(name))).toEqual([]);
});

test('the action reads no input that action.yml does not declare', () => {
  const text = read('src/action/inputs.ts');
  const named = [...text.matchAll(/\b(?:text|optional|path|digest|matching)\(\s*'([a-z-]+)'/g)].map(
    ([, name]) => name ?? '',
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(action.inputs)));
});

test('the launcher exits with 0 and with nothing else', () => {
  const text = read('src/action/launcher.ts');
  expect([...text.matchAll(/process\.exit(?:Code)?\b[^\n;]*/g)].map(([call]) => call)).toEqual([
    'process.exit(0)',
  ]);
});

test.each([...yaml, ...sources])('%s acts on no judgement', (path) => {
  expect(gatingUses(read(path))).toEqual([]);
});

test.each(documents)('%s shows no way to act on one', (path) => {
  const blocks = [...read(path).matchAll(/```[a-z]*\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  expect(blocks.flatMap(gatingUses)).toEqual([]);
});

describe('docs/action.md', () => {
  const text = read('docs/action.md');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name ?? '');

  test('has a row for every input and output, in their order', () => {
    expect(rows.slice(0, -1)).toEqual(
      [...Object.keys(action.inputs), ...Object.keys(action.outputs)].slice(0, -1),
    );
    expect(rows.at(-1)).toBe('may-gate');
  });

  test('shows the job of the example, word for word', () => {
    const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    const example = (parse(read('examples/workflows/inspect-packet.yml')) as { jobs: { inspect: unknown } })
      .jobs.inspect;
    expect((parse(block) as { inspect: unknown }).inspect).toEqual(example);
  });

  test('says that GitHub itself has not run it', () => {
    expect(text).toContain('NOT_RUN_ON_GITHUB');
    expect(read('docs/venues.md')).toContain('NOT_RUN_ON_GITHUB');
  });
});
