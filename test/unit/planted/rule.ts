// A 30th rule: with its id alone, the compiler names the places in code that lack it and the check of rules the others; with its file, its
// lines, its heading and its vector, both are content.
import { expect } from 'vitest';
import type { PlantedTree } from '../../support/planted-tree.ts';

const ID = 'kb-draft';
const VECTOR = 'unlisted-kb-path';

export const checkRules = (tree: PlantedTree) => tree.node('scripts/check-rules.ts');

const rule = `// A document that calls itself a draft by its path. Planted by a test.
import { findingIf, notApplicable, type Rule } from '../rule-item.ts';

export const kbDraft: Rule = (item) =>
  item.isDocument && item.queryId !== null
    ? findingIf('UNLISTED_KB_PATH', item.queryId.endsWith('-draft.md') ? 'a draft' : null)
    : notApplicable('no document');
`;

const LAST_ID = "  'empty-result',\n";

/** Its id. */
export const plantHalf = ({ edit }: PlantedTree): void =>
  edit('src/formats/rule-ids.ts', LAST_ID, `${LAST_ID}  '${ID}',\n`);

export const lacking = ['src/evaluation/rules/registry.ts', 'src/formats/words/explanations.ts'];

export function named(tree: PlantedTree): {
  readonly status: number | null;
  readonly lines: readonly string[];
} {
  const { status, output } = checkRules(tree);
  return { status, lines: output.split('\n').filter((line) => line.startsWith('rules: ')) };
}

export const missing = [
  `rules: src/evaluation/rules/${ID}.ts is missing`,
  `rules: docs/rules.md has no heading ### ${ID}`,
  `rules: no vector of test/vectors expects a finding of ${ID}`,
];

export function plantRest(tree: PlantedTree): void {
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
}

/** What the planted rule finds in a packet that is there, and the expectation is made from it. */
export function plantVector(tree: PlantedTree): void {
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
}

export const content = { status: 0, output: 'rules: 30, each with its file, heading and vector\n' };

export function explained(tree: PlantedTree): string {
  const { output } = tree.node(
    '--input-type=module',
    '-e',
    `const { explainedCodes } = await import('./src/cli/commands/explain.ts');
     process.stdout.write(explainedCodes().find(({ code }) => code === '${ID}').means);`,
  );
  return output;
}
