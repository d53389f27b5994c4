import { describe, expect, test } from 'vitest';
import type { CommandEnd } from '../../../../src/action/command-end.ts';
import { conclude, outcomes } from '../../../../src/action/verify/conclude.ts';
import type { VerifyCode } from '../../../../src/action/verify/conclude.ts';
import { toAnswer } from '../../../../src/action/verify/summary.ts';
import { SUMMARY_LIMIT_BYTES } from '../../../../src/action/inspect/summary.ts';
import { renderedLines } from '../../../support/rendered-lines.ts';
import { forbiddenWordsIn } from '../../report/forbidden-words.ts';

const row = (state: string, changes: object = {}) => ({
  what: 'w',
  label: 'recomputed',
  state,
  detail: '',
  ...changes,
});
const document = (exitCode: unknown, rows: unknown, changes: object = {}) => ({
  exit_code: exitCode,
  rows,
  verdict: 'EVIDENCE_PRESENT',
  basis: 'asserted',
  causes: [],
  attestation: 'NOT_ACCEPTED',
  ...changes,
});
const end = (status: number | null, found: unknown, refusal: CommandEnd['refusal'] = null): CommandEnd => ({
  status,
  how: `ended with status ${status}`,
  document: found,
  refusal,
});
const concludedOf = (code: VerifyCode, rows: unknown) => {
  const concluded = conclude(end(code, document(code, rows)));
  if (concluded.kind === 'refused') throw new Error(concluded.refusal.detail);
  return concluded;
};

test.each([10, 2, 3, 4] as const)(
  'code %i with rows that fit it: its outcome, never a word of approval',
  (code) => {
    const rows = [row('agrees'), row('not evidenced'), ...(code === 4 ? [row('differs')] : [])];
    const answer = toAnswer(concludedOf(code, rows), [], []);
    expect(answer.outputs).toEqual({
      outcome: outcomes[code],
      'exit-code': `${code}`,
      'rows-agreeing': '1',
      'rows-differing': code === 4 ? '1' : '0',
      'rows-not-evidenced': '1',
      'rows-not-evaluated': '0',
    });
    expect(answer.level).toBe(code === 10 ? 'notice' : 'warning');
    expect(forbiddenWordsIn(`${answer.words}${answer.summary}`)).toEqual([]);
  },
);

describe('is no outcome: ACTION_FAILED', () => {
  test.each<[string, number | null, unknown]>([
    ['nothing', 10, null],
    ['exit code 0', 0, document(0, [row('agrees')])],
    ['a code that is not the status', 2, document(10, [row('agrees')])],
    ['10 beside a difference', 10, document(10, [row('differs')])],
    ['2 beside a difference', 2, document(2, [row('differs')])],
    ['10 without a row', 10, document(10, [])],
    ['a state that nobody knows', 10, document(10, [row('approved')])],
    ['a row that is none', 10, document(10, ['agrees'])],
    ['a verdict that is no text', 10, document(10, [row('agrees')], { verdict: {} })],
    ['a basis that nobody knows', 10, document(10, [row('agrees')], { basis: 'approved' })],
    [
      'a cause that is no text',
      10,
      document(10, [row('agrees')], { causes: [{ state: 'differs', text: 1 }] }),
    ],
    ['killed after it wrote its document', null, document(10, [row('agrees')])],
    ['a usage error without its line', 1, null],
  ])('%s', (_what, status, found) => {
    expect(conclude(end(status, found))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'ACTION_FAILED' },
    });
  });
});

test('what differs stands first, and no word of a run wakes the summary’s renderer', () => {
  const attack = '</td>|<img src=x onerror=alert(1)>\n## GREEN\n@octocat [x](http://evil) `id` ::error::';
  const rows = [row('agrees'), row('differs', { what: attack, detail: attack }), row('not evidenced')];
  const { summary } = toAnswer(concludedOf(4, rows), [{ what: 'report', state: 'NOT_EVIDENCED' }], [attack]);
  expect(summary.indexOf('**DIFFERS**')).toBeLessThan(summary.indexOf('<details>'));
  expect(summary).not.toMatch(/<img|^## GREEN|\]\(http/m);
  // Two tables: what needs a hand, and below the fold every row.
  expect(summary.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(8);
});

test('more rows than a person reads are counted, and the summary stays below the runner’s limit', () => {
  const rows = Array.from({ length: 20_000 }, () => row('agrees', { detail: 'x'.repeat(200) }));
  const { summary } = toAnswer(concludedOf(10, rows), [], []);
  expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_LIMIT_BYTES);
  expect(summary).toContain('19500 more rows');
});

test.each<[string, VerifyCode, object[], number]>([
  ['as expected', 10, Array.from({ length: 90 }, () => row('agrees')), 45],
  ['contradicted', 4, Array.from({ length: 90 }, () => row('differs', { detail: 'word '.repeat(200) })), 90],
])('what is %s fits its screens, and says how the verdict was reached', (_how, code, rows, limit) => {
  const causes = [{ state: 'differs', text: 'word '.repeat(200) }];
  for (const basis of ['recomputed', 'asserted']) {
    const concluded = conclude(end(code, document(code, rows, { basis, ...(code === 4 ? { causes } : {}) })));
    if (concluded.kind === 'refused') throw new Error(concluded.refusal.detail);
    const { summary } = toAnswer(concluded, [{ what: 'report', state: 'BOUND' }], []);
    expect(renderedLines(summary)).toBeLessThanOrEqual(limit);
    expect(summary).toContain(`- verdict: \`EVIDENCE_PRESENT\` (${basis})`);
  }
});
