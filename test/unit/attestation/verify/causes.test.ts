// Causes and what follows from them: no row is lost, and none that differs is hidden below one that is only open.
import { expect, test } from 'vitest';
import { causeNext, causeWords, consequenceWords } from '../../../../src/attestation/verify/cause-words.ts';
import { toCauses } from '../../../../src/attestation/verify/causes.ts';
import type { Row, RowState } from '../../../../src/attestation/verify/row.ts';
import { rowStates } from '../../../../src/attestation/verify/row.ts';
import { OTHER_BUILD } from '../../../../src/attestation/releases.ts';
import { rowSpecs } from '../../../../src/attestation/verify/row-words.ts';
import type { RowId } from '../../../../src/attestation/verify/row-words.ts';

const ids = Object.keys(rowSpecs) as RowId[];
const of = ['report.json', 'report.md', null];

/** Rows of every id, in a mix that is the same in every run. */
function mixed(seed: number): Row[] {
  let state = seed + 1;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  return ids.map((id): Row => {
    const row = rowStates[next(4)] as RowState;
    const detail =
      next(9) === 0
        ? ({ kind: 'earlier release', version: '0.1.0', why: 'x' } as const)
        : ({ kind: 'words', text: 'x' } as const);
    return { id, of: of[next(3)] ?? null, label: 'recomputed', state: row, detail, concludes: next(2) === 0 };
  });
}

test('every row that differs or is open stands once, as a cause or below one', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const rows = mixed(seed);
    const open = rows.filter(
      ({ state, concludes }) =>
        state === 'differs' || state === 'not evaluated' || (state === 'not evidenced' && concludes),
    );
    const causes = toCauses(rows);
    const told = causes.flatMap(({ row, consequences }) => [row, ...consequences]);
    expect(told.length).toBe(open.length);
    expect(new Set(told)).toEqual(new Set(open));
    const folded = causes
      .filter(({ row }) => row.state !== 'differs')
      .flatMap(({ consequences }) => consequences);
    expect(folded.filter(({ state }) => state === 'differs')).toEqual([]);
    // What differs comes first.
    const states = causes.map(({ row }) => row.state === 'differs');
    expect(states).toEqual([...states].sort((a, b) => Number(b) - Number(a)));
    // An honest run has none.
    expect(causes.filter((cause) => causeWords(cause) === '')).toEqual([]);
    const follow = causes
      .filter(({ consequences }) => consequences.length > 0)
      .map((cause) => consequenceWords(cause) ?? '');
    expect(follow.filter((words) => !/^\d+ rows? /.test(words))).toEqual([]);
  }
});

test('what follows from each row, where every other one is open or differs, is what is written down', async () => {
  const row = (id: RowId, state: RowState): Row => ({
    id,
    of: id === 'evaluated' ? 'report.json' : null,
    label: 'recomputed',
    state,
    detail: { kind: 'words', text: 'x' },
    concludes: true,
  });
  const lines = ids.flatMap((id) =>
    (['not evaluated', 'differs'] as const).map((others) => {
      const rows = ids.map((each) => row(each, each === id ? 'differs' : others));
      const cause = toCauses(rows).find(({ row: found }) => found.id === id);
      const below = cause?.consequences.map((each) => each.id) ?? ['it follows itself'];
      return `${id}, others ${others}: ${below.length > 40 ? `${below.length} rows` : below.join(' ')}`;
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('recorded/what-follows.txt');
});

test('what to do about a row is what is written down, and nothing where it says so itself', async () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const details: Readonly<Record<string, Row['detail']>> = {
    words: { kind: 'words', text: 'x' },
    'a digest': { kind: 'values', expected: digest, observed: 'x' },
    'no digest': { kind: 'values', expected: 'x', observed: digest },
    options: { kind: 'give', options: ['--a', '--b FILE'] },
    'an earlier release': { kind: 'earlier release', version: '0.1.0', why: 'x' },
    'another build': { kind: 'earlier release', version: OTHER_BUILD, why: 'x' },
  };
  const lines = new Map<string, string[]>();
  for (const id of ids)
    for (const state of rowStates)
      for (const [name, detail] of Object.entries(details)) {
        const row: Row = { id, of: null, label: 'recomputed', state, detail, concludes: true };
        const next = causeNext({ row, consequences: [] });
        const about = next === null ? 'nothing' : next;
        lines.set(about, [...(lines.get(about) ?? []), `${id} ${state} ${name}`]);
      }
  const few = (all: readonly string[]): string => (all.length > 60 ? `${all.length} rows` : all.join(', '));
  const text = [...lines].map(([next, all]) => `${next}: ${few(all)}`).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('recorded/what-to-do.txt');
});
