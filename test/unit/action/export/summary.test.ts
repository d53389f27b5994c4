// The summary of an export: what has to be looked at is open, a long list is folded, and what only the runner says is said to be that.
import { expect, test } from 'vitest';
import type { ExportedItem } from '../../../../src/action/export/conclude.ts';
import type { ExportInputs } from '../../../../src/action/export/inputs.ts';
import { toAnswer } from '../../../../src/action/export/summary.ts';
import { renderedLines } from '../../../support/rendered-lines.ts';
import { forbiddenWordsIn } from '../../report/forbidden-words.ts';

const digest = `sha256:${'ab'.repeat(32)}` as const;
const item = (at: number, completeness = 'COMPLETE'): ExportedItem => ({
  id: `count/item_${at}`,
  completeness,
  sqlstate: completeness === 'COMPLETE' ? null : '57014',
  rows: 1,
  content_hash: digest,
});
const inputs = {
  ids: Array.from({ length: 25 }, (_, at) => `count/item_${at}`),
  purpose: 'a test',
  host: 'db.example',
  knowledgeBase: null,
  database: 'governed',
  user: 'reader',
  token: null,
  artifact: 'governed-packet',
  retentionDays: 1,
} as unknown as ExportInputs;

const summaryOf = (items: readonly ExportedItem[]): string =>
  toAnswer(
    { kind: 'exported', outcome: 'WRITTEN_NOT_ALL_COMPLETE', digest, items, notes: [] },
    { id: 1, digest },
    inputs,
    'private',
    { GITHUB_ACTOR: 'octocat' },
  ).summary;

const all = inputs.ids.map((_, at) => item(at, at % 12 === 3 ? 'TIMEOUT' : 'COMPLETE'));

test('25 items fit one screen: what is not complete is open, and all of them are folded', () => {
  const text = summaryOf(all);
  expect(renderedLines(text)).toBeLessThanOrEqual(45);
  const [open = '', folded = ''] = text.split('<details>');
  expect(open.match(/`TIMEOUT`/g)).toHaveLength(2);
  expect(open).not.toContain('`COMPLETE`');
  expect(folded.match(/`count\/item_/g)).toHaveLength(25);
  expect(forbiddenWordsIn(text)).toEqual([]);
});

test('a few items are all open, and so is the sentence about items that are all complete', () => {
  expect(summaryOf(all.slice(0, 6))).not.toContain('<details>');
  expect(summaryOf(all.map((_, at) => item(at)))).toMatch(/25 items, each of them COMPLETE\.\n\n<details>/);
});

test('who started it and why is asserted', () => {
  expect(summaryOf(all)).toContain('- purpose (asserted): `a test`');
  expect(summaryOf(all)).toContain('- started by (asserted by the runner): `octocat`');
});
