// A 30th rule, planted in a copy of the tree: with its id alone, the compiler names the places in code that lack it and the check of rules
// the others; with its file, its lines, its heading and its vector, both are content.
import { afterAll, expect, test } from 'vitest';
import { filesIn, plantTree } from '../../support/planted-tree.ts';

const ID = 'kb-draft';
const VECTOR = 'unlisted-kb-path';

const tree = plantTree(['test/vectors']);
afterAll(() => tree[Symbol.dispose]());

const checkRules = () => tree.node('scripts/check-rules.ts');

const rule = `// A document that calls itself a draft by its path. Planted by a test.
import { findingIf, notApplicable, type Rule } from '../rule-item.ts';

export const kbDraft: Rule = (item) =>
  item.isDocument && item.queryId !== null
    ? findingIf('UNLISTED_KB_PATH', item.queryId.endsWith('-draft.md') ? 'a draft' : null)
    : notApplicable('no document');
`;

const LAST_ID = "  'empty-result',\n";

test('an id alone: the compiler names the registry and the words, the check of rules the rest', () => {
  tree.edit('src/formats/rule-ids.ts', LAST_ID, `${LAST_ID}  '${ID}',\n`);
  expect(filesIn(tree.compile())).toEqual([
    'src/evaluation/rules/registry.ts',
    'src/formats/words/explanations.ts',
  ]);
  const { status, output } = checkRules();
  expect(status).toBe(1);
  expect(output.split('\n').filter((line) => line.startsWith('rules: '))).toEqual([
    `rules: src/evaluation/rules/${ID}.ts is missing`,
    `rules: docs/rules.md has no heading ### ${ID}`,
    `rules: no vector of test/vectors expects a finding of ${ID}`,
  ]);
}, 300_000);

test('with its file, its lines, its heading and its vector, everything is content', () => {
  tree.write(`src/evaluation/rules/${ID}.ts`, rule);
  tree.edit(
    'src/evaluation/rules/registry.ts',
    'import { emptyResult',
    `import { kbDraft } from './${ID}.ts';\nimport { emptyResult`,
  );
  tree.edit(
    'src/evaluation/rules/registry.ts',
    "  'empty-result': emptyResult,\n",
    `  'empty-result': emptyResult,\n  '${ID}': kbDraft,\n`,
  );
  tree.edit(
    'src/formats/words/explanations.ts',
    "  'empty-result': '",
    `  '${ID}': 'A document that is called a draft.',\n  'empty-result': '`,
  );
  const last = '### empty-result\n';
  tree.edit('docs/rules.md', last, `${last}\nA result without a row is no evidence.\n\n### ${ID}\n`);
  expect(tree.compile()).toEqual({ status: 0, output: '' });
  // The vector: what the planted rule finds in a packet that is there, and the expectation is made from it.
  tree.edit(`src/evaluation/rules/${ID}.ts`, "item.queryId.endsWith('-draft.md')", 'item.document === null');
  const made = tree.node(
    '--input-type=module',
    '-e',
    `import fs from 'node:fs';
     const { observe, readVectors, runVector } = await import('./test/vectors/vector.ts');
     const { name, packet, expected } = readVectors().find(({ name }) => name === '${VECTOR}');
     const observed = observe(runVector(packet, expected.context));
     fs.writeFileSync('./test/vectors/' + name + '.expected.json', JSON.stringify({ ...expected, ...observed }));
     process.stdout.write(JSON.stringify(observed.findings.map(({ rule }) => rule)));`,
  );
  expect(made).toMatchObject({ status: 0, output: expect.stringContaining(`"${ID}"`) as string });
  expect(checkRules()).toEqual({ status: 0, output: 'rules: 30, each with its file, heading and vector\n' });
  expect(tree.generate('--check').status).toBe(0);
}, 300_000);

test('`tki explain` has it', () => {
  const { output } = tree.node(
    '--input-type=module',
    '-e',
    `const { explainedCodes } = await import('./src/cli/commands/explain.ts');
     process.stdout.write(explainedCodes().find(({ code }) => code === '${ID}').means);`,
  );
  expect(output).toBe('A document that is called a draft.');
});

test('a file, a heading or a vector of no rule is named, and so is another order', async () => {
  const { judgeRules } = await import('../../../scripts/check-rules.ts');
  const inVectors = new Set(['a', 'b', 'x']);
  expect(judgeRules(['a', 'b'], { files: ['b', 'a', 'y'], anchors: ['b', 'a', 'z'], inVectors })).toEqual([
    'src/evaluation/rules/y.ts is no rule’s',
    'docs/rules.md describes z, which is not a rule',
    'a vector names x, which is not a rule',
    'docs/rules.md describes the rules in another order',
  ]);
});
