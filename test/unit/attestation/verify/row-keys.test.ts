// A row is found by its id: nothing compares, splits or matches the words that are made of it. Reads the sources, tests included.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowSpecs, rowWords } from '../../../../src/attestation/verify/row-words.ts';
import type { RowId } from '../../../../src/attestation/verify/row-words.ts';

const root = join(import.meta.dirname, '../../../..');

/** Whoever can have a row in hand: everything that reaches the verification, or its JSON. */
const sources = globSync(
  [
    'src/{attestation,view,cli,readiness,host}/**/*.ts',
    'src/action/verify/*.ts',
    'test/unit/{attestation,view,cli}/**/*.ts',
    'test/{e2e,sandbox}/*.ts',
    'scripts/*.ts',
  ],
  { cwd: root },
).filter((file) => !file.endsWith('row-keys.test.ts'));

const READ = String.raw`(?:startsWith|endsWith|includes|match|matchAll|split|replace|replaceAll|search|indexOf|slice)\(`;

/** Each way of keying on a sentence that was found in this tree once, and its kin. */
const keyed: readonly RegExp[] = [
  /\bwhat\)?\s*[!=]==/,
  /[!=]==\s*(?:\w+\.)*what\b/,
  new RegExp(String.raw`\bwhat\??\.${READ}`),
  new RegExp(String.raw`\b(?:row|each|open|one|found|first)\??\.detail\??\.${READ}`),
  /\.test\((?:\w+\??\.)?(?:what|detail)\)/,
  /switch \((?:\w+\.)?(?:what|detail)\)/,
  new RegExp(String.raw`(?:rowWords|detailWords|differenceWords)\([^)]*\)\)?\.${READ}`),
  /(?:rowWords|detailWords|differenceWords)\([^)]*\)\s*[!=]==/,
];

const lines = (file: string) =>
  readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line, index) => ({ at: `${file}:${index + 1}`, line }));

test('nobody keys on the words of a row', () => {
  const found = sources
    .flatMap(lines)
    .filter(({ line }) => keyed.some((pattern) => pattern.test(line)))
    // The table itself asks whether a row's words depend on what it is of; a score of sabotages is no row.
    .filter(({ line }) => !/typeof what === 'string'/.test(line));
  expect(found.map(({ at, line }) => `${at} ${line.trim()}`)).toEqual([]);
  expect(sources.length).toBeGreaterThan(150);
});

describe('the search sees', () => {
  test.each([
    "rows.find(({ what }) => what === 'the run')",
    "rows.find((row) => 'the run' === row.what)",
    "rows.some(({ what }) => what.startsWith('verdict '))",
    "row.detail.endsWith('found “absent”')",
    'rows.filter((row) => /verdict/.test(row.what))',
    "rowWords(row).split(':')",
    "rowWords(row) === 'the run'",
    'switch (row.what) {',
  ])('%s', (line) => {
    expect(keyed.some((pattern) => pattern.test(line))).toBe(true);
  });
});

test('no two rows have the same words, but for what a run says itself beside what is judged of it', () => {
  const words = new Map<string, RowId[]>();
  for (const id of Object.keys(rowSpecs) as RowId[])
    words.set(rowWords({ id, of: 'x' }), [...(words.get(rowWords({ id, of: 'x' })) ?? []), id]);
  expect([...words.values()].filter((ids) => ids.length > 1)).toEqual([
    ['run-file', 'evidence-file', 'policy-subject'],
    ['runtime-id', 'runtime'],
  ]);
});
