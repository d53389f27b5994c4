// package.json lets the command line start on Node 20: what it runs must not need a newer one and end as INTERNAL there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';

const newer =
  /\b(?:Map|Object)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bRegExp\.escape\b|\bzstd\w+\b|\bIterator\.from\b|\bError\.isError\b|\.(?:toHex|setFromHex|toBase64)\(|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\)\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray)\(/;
// The launcher and main.mjs run on the runner's Node 24, and inside/ on the sandbox's.
const operators = sourceFiles('src', ['.ts']).filter((file) => !/^src\/(?:action|inside)\//.test(file));

test('nothing that the command line runs calls what Node 20 does not have', () => {
  expect('Map.groupBy(rows, key)').toMatch(newer);
  expect("import { zstdDecompress } from 'node:zlib';").toMatch(newer);
  expect(operators.length).toBeGreaterThan(100);
  expect(
    operators.filter((file) =>
      newer.test(readFileSync(join(root, file), 'utf8').replaceAll(/^ *\/\/.*$/gm, '')),
    ),
  ).toEqual([]);
});
