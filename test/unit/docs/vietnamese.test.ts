// docs/vi says in Vietnamese what the English pages say: the same headings in the same order, the same commands, the same tables with the
// same codes, and links that lead to the same places.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { atLeast } from '../../support/at-least.ts';

const pages = [
  ['docs/vi/README.md', 'README.md'],
  ['docs/vi/operator.md', 'docs/guides/operator.md'],
] as const;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const lines = (text: string): string[] => text.split('\n');

/** What is typed and what is drawn: never translated. */
const blocksOf = (text: string): string[] =>
  [...text.matchAll(/^```.*\n([^]*?)^```$/gm)].map(([, body]) => body ?? '');

const withoutBlocks = (text: string): string => text.replace(/^```.*\n[^]*?^```$/gm, '');

const levelsOf = (text: string): string[] =>
  lines(withoutBlocks(text)).flatMap((line) => /^(#+) /.exec(line)?.[1] ?? []);

/** Of each table the columns and rows, and of each row the code spans, whose words no language changes. */
const tablesOf = (text: string): string[][] =>
  [...withoutBlocks(text).matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    lines(table.trim())
      .filter((row) => !/^\|[\s|:-]+\|$/.test(row))
      .map((row) => `${row.split('|').length - 2} ${codesOf(row).join(' ')}`),
  );

const codesOf = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');

const targetsOf = (path: string): string[] =>
  [...withoutBlocks(read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => {
    const [file = '', fragment] = target.split('#');
    const from = file === '' ? path : relative(root, join(root, dirname(path), file));
    return fragment === undefined ? from : `${from}#${fragment}`;
  });

/** A word or two is no translation; so is a page that has kept the English sentences. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

describe.each(pages)('%s', (vietnamese, english) => {
  const [own, other] = [read(vietnamese), read(english)];

  test('has the headings of the English page', () => {
    expect(levelsOf(own)).toEqual(levelsOf(other));
  });

  test('has its commands and drawings, letter by letter', () => {
    expect(blocksOf(other).length).toBeGreaterThan(1);
    expect(blocksOf(own)).toEqual(blocksOf(other));
  });

  test('has its tables, row by row with the same codes', () => {
    expect(tablesOf(other).length).toBeGreaterThan(1);
    expect(tablesOf(own)).toEqual(tablesOf(other));
  });

  test('has every code that the English text has, and no other', () => {
    const sorted = (text: string) => [...new Set(codesOf(withoutBlocks(text)))].sort();
    expect(sorted(own)).toEqual(sorted(other));
  });

  test('links to the same places, which are there', () => {
    const same = (targets: readonly string[]) =>
      [...new Set(targets)].filter((at) => !isSister(at.split('#')[0] ?? '')).sort();
    const isSister = (target: string) => pages.flat().some((page) => page === target);
    expect(same(targetsOf(vietnamese))).toEqual(same(targetsOf(english)));
    for (const target of atLeast(1, targetsOf(vietnamese)))
      expect(existsSync(join(root, target.split('#')[0] ?? '')), target).toBe(true);
  });

  test('links within the page to headings that it has, as often as the English one', () => {
    const within = (text: string) => [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, slug]) => slug);
    const slugs = [...withoutBlocks(own).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(within(own)).toHaveLength(within(other).length);
    for (const slug of atLeast(1, within(own))) expect(slugs).toContain(slug);
  });

  test('is Vietnamese: every paragraph has its letters', () => {
    const paragraphs = withoutBlocks(own)
      .split('\n\n')
      .filter((text) => text.replace(/`[^`]*`|\]\([^)]*\)/g, '').length > 80);
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const text of atLeast(1, paragraphs)) expect(text).toMatch(VIETNAMESE);
  });
});
