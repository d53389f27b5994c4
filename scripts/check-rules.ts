// What the compiler cannot see of a rule: its file, its anchor in docs/rules.md, at its place, and a vector that it finds something in.
// Part of `npm run check`. Names every place that is missing, and every one that belongs to no rule. Writes nothing.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds } from '../src/formats/rule-ids.ts';
import { root } from './root.ts';

export interface RulePlaces {
  /** Names in src/evaluation/rules, without their ending. */
  readonly files: readonly string[];
  /** Headings of docs/rules.md that are a rule's, in their order. */
  readonly anchors: readonly string[];
  /** Rules that a vector's expectation finds something by. */
  readonly inVectors: ReadonlySet<string>;
}

/** One sentence for each place that is missing, or that no rule has. */
export function judgeRules(ids: readonly string[], { files, anchors, inVectors }: RulePlaces): string[] {
  const known = new Set(ids);
  const missing = ids.flatMap((id) => [
    ...(files.includes(id) ? [] : [`src/evaluation/rules/${id}.ts is missing`]),
    ...(anchors.includes(id) ? [] : [`docs/rules.md has no heading ### ${id}`]),
    ...(inVectors.has(id) ? [] : [`no vector of test/vectors expects a finding of ${id}`]),
  ]);
  const strangers = [
    ...files.filter((id) => !known.has(id)).map((id) => `src/evaluation/rules/${id}.ts is no rule’s`),
    ...anchors
      .filter((id) => !known.has(id))
      .map((id) => `docs/rules.md describes ${id}, which is not a rule`),
    ...[...inVectors].filter((id) => !known.has(id)).map((id) => `a vector names ${id}, which is not a rule`),
  ];
  const inOrder =
    ids.filter((id) => anchors.includes(id)).join() === anchors.filter((id) => known.has(id)).join();
  return [
    ...missing,
    ...strangers,
    ...(inOrder ? [] : ['docs/rules.md describes the rules in another order']),
  ];
}

function readPlaces(): RulePlaces {
  const vectors = join(root, 'test/vectors');
  const expected = readdirSync(vectors).filter((name) => name.endsWith('.expected.json'));
  const found = expected.flatMap((name) => {
    const { findings } = JSON.parse(readFileSync(join(vectors, name), 'utf8')) as {
      findings: { at: string; rule: string }[];
    };
    // Of an item: what a whole packet is refused for is no rule.
    return findings.filter(({ at }) => at !== 'packet' && at !== 'run').map(({ rule }) => rule);
  });
  return {
    files: readdirSync(join(root, 'src/evaluation/rules'))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => name !== 'registry'),
    anchors: [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^### (.+)$/gm)].map(
      ([, id]) => id ?? '',
    ),
    inVectors: new Set(found),
  };
}

if (import.meta.main) {
  const problems = judgeRules(ruleIds, readPlaces());
  for (const problem of problems) process.stderr.write(`rules: ${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write('hint: CONTRIBUTING.md lists the places of a rule in order\n');
    process.exitCode = 1;
  } else process.stdout.write(`rules: ${ruleIds.length}, each with its file, heading and vector\n`);
}
