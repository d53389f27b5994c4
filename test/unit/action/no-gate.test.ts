// Looks for a way to turn a verdict into a decision: in the action's inputs, the sources, the workflows, the documents, the examples.
// Each search is first shown to find what it looks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionSources } from '../../../scripts/action-files.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { atLeast } from '../../support/at-least.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface ActionFile {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
}
const readAction = (path: string) => parse(read(path)) as ActionFile;
/** Every action, and the document that lists its inputs. */
const actions = actionSources.map(({ action, document }) => [action, document] as const);
const documents = ['README.md', ...sourceFiles('docs', ['.md'])];
const yaml = [
  ...actions.map(([file]) => file),
  ...sourceFiles('.github', ['.yml']),
  ...sourceFiles('examples', ['.yml']),
];
const sources = sourceFiles('src/action', ['.ts']);

/** Names that gates have elsewhere. A password is none. */
const GATING_NAME =
  /fail|gate|gating|strict|enforce|require|threshold|severity|block|allow|permit|pass(?!word)|deny|warn|error|exit|ignore/i;

/** A condition, a matrix or a script that acts on a judgement. */
const GATING_USE = [
  /\bif:[^\n]*outputs[.[]['"]?(?:verdict|inspector-exit-code|attestation|probes-as-expected|may-gate|outcome|exit-code|rows-)/,
  /\b(?:fail-on|fail_on|failOn|exit-on|min-verdict|required-verdict)\b\s*[:=]/,
  /\[+\s*["']?\$?\{?(?:VERDICT|ATTESTATION|PROBES|OUTCOME|EXIT_CODE|ROWS)\b[^\n]*(?:exit|false|&&|\|\|)/,
  /core\.setFailed|setFailed\(/,
];
const gatingUses = (text: string): string[] => GATING_USE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

describe('the search', () => {
  test.each([
    "    if: steps.inspect.outputs.verdict == 'EVIDENCE_PRESENT'",
    "    if: needs.inspect.outputs['may-gate']",
    '          fail-on: BLOCKED',
    '        run: \'[ "$VERDICT" = EVIDENCE_PRESENT ] || exit 1\'',
    "    if: needs.export.outputs.outcome != 'BLOCKED'",
    "    if: steps.verify.outputs['exit-code'] == 10",
    '        run: \'[ "$OUTCOME" = CONTRADICTION ] && false\'',
    "core.setFailed('no')",
  ])('finds %s', (text) => {
    expect(gatingUses(text)).not.toEqual([]);
  });

  test.each(['fail-on', 'strict', 'minimum-severity', 'allow-blocked', 'exit-code', 'must-pass'])(
    'finds an input named %s',
    (name) => {
      expect(name).toMatch(GATING_NAME);
    },
  );
});

describe.each(actions)('%s', (file) => {
  const declared = readAction(file);

  test('has no input with a name that a gate would have', () => {
    expect(Object.keys(declared.inputs).filter((name) => GATING_NAME.test(name))).toEqual([]);
  });

  test('says in an output that it may never gate', () => {
    expect(declared.outputs['may-gate']?.description).toBe('Always false.');
  });
});

test('the launchers exit with 0 and with nothing else, in one place', () => {
  const ends = sourceFiles('src/action', ['launcher.ts', 'step.ts', 'child.ts']).flatMap((path) =>
    [...read(path).matchAll(/process\.exit(?:Code)?\b[^\n;]*/g)].map(([call]) => `${path}: ${call}`),
  );
  expect(ends).toEqual(['src/action/launcher/launcher.ts: process.exit(0)']);
});

test.each([...yaml, ...sources])('%s acts on no judgement', (path) => {
  expect(gatingUses(read(path))).toEqual([]);
});

test.each(documents)('%s shows no way to act on one', (path) => {
  const blocks = [...read(path).matchAll(/```[a-z]*\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  expect(blocks.flatMap(gatingUses)).toEqual([]);
});

describe.each(actions)('the document of %s', (file, document) => {
  const declared = readAction(file);
  const text = read(document);

  test('has a row for every input and output, in their order', () => {
    const rows = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, name]) => name ?? '');
    expect(rows.slice(0, -1)).toEqual(
      [...Object.keys(declared.inputs), ...Object.keys(declared.outputs)].slice(0, -1),
    );
    expect(rows.at(-1)).toBe('may-gate');
  });

  test('says of each input what it is without being given', () => {
    const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| ([^|]+?) +\|.*\|$/gm)].map(([, ...row]) => row);
    for (const [name, { required, default: preset }] of atLeast(1, Object.entries(declared.inputs))) {
      const said = required === true ? 'required' : preset === '' ? 'empty' : `\`${preset ?? ''}\``;
      expect(rows).toContainEqual([name, said]);
    }
  });

  test('says that GitHub itself has not run it', () => {
    expect(text).toContain('NOT_RUN_ON_GITHUB');
  });
});

describe('docs/action.md', () => {
  const text = read('docs/action.md');

  test('shows the job of the example, word for word', () => {
    const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    const example = (parse(read('examples/workflows/inspect-packet.yml')) as { jobs: { inspect: unknown } })
      .jobs.inspect;
    expect((parse(block) as { inspect: unknown }).inspect).toEqual(example);
  });

  test('and docs/venues.md says that GitHub itself has not run it', () => {
    expect(read('docs/venues.md')).toContain('NOT_RUN_ON_GITHUB');
  });
});

test('docs/export-action.md names everything that its example needs from outside of the workflow', () => {
  const text = read('docs/export-action.md');
  const example = read('examples/workflows/export-packet.yml');
  const settings = [...example.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name ?? '');
  const { jobs } = parse(example) as { jobs: { export: { 'runs-on': string[]; environment: string } } };
  const needed = [...settings, ...jobs.export['runs-on'], jobs.export.environment];
  expect(needed).toContain('EXPORT_PASSWORD');
  for (const one of [...needed, 'evidence/database-ca.pem', '.github/workflows/export.yml', 'OWNER']) {
    expect(example).toContain(one);
    expect(text).toContain(`\`${one}\``);
  }
});
