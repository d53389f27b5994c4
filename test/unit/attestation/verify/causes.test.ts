// Causes and what follows from them: no row is lost, and none that differs is hidden below one that is only open.
import { describe, expect, it, test } from 'vitest';
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

describe('a cause', () => {
  const WORDS = { kind: 'words', text: 'x' } as const;
  const OF_RELEASE = { kind: 'earlier release', version: '0.1.0', why: 'x' } as const;
  type Short = readonly [
    id: RowId,
    state?: 'differs' | 'open' | 'agrees' | 'said' | 'hangs' | 'of a release',
    of?: string,
  ];

  const rowOf = ([id, state = 'open', file]: Short): Row => ({
    id,
    of: file ?? null,
    label: 'recomputed',
    state:
      state === 'differs' || state === 'agrees'
        ? state
        : state === 'open' || state === 'of a release'
          ? 'not evaluated'
          : 'not evidenced',
    detail: state === 'of a release' ? OF_RELEASE : WORDS,
    concludes: state !== 'said',
  });
  const name = ({ id, of: file }: Row): string => `${id}${file === null ? '' : ` ${file}`}`;
  const caused = (...rows: Short[]): string[] =>
    toCauses(rows.map(rowOf)).map(
      ({ row, consequences }) =>
        `${name(row)}${consequences.length === 0 ? '' : ` > ${consequences.map(name).join(', ')}`}`,
    );

  it.each<[what: string, rows: Short[], causes: string[]]>([
    [
      'is no row that agrees, or that a run says of itself',
      [
        ['nonce', 'agrees'],
        ['clock', 'said'],
      ],
      [],
    ],
    [
      'is each row that differs, was not evaluated or hangs',
      [['nonce', 'differs'], ['uid'], ['stages', 'hangs']],
      ['nonce', 'uid', 'stages'],
    ],
    [
      'that differs comes first, and of two the one that was first',
      [['uid'], ['stages', 'hangs'], ['nonce', 'differs'], ['run-id', 'differs']],
      ['nonce', 'run-id', 'uid', 'stages'],
    ],
    [
      'explains what is open and what differs',
      [
        ['evaluated', 'differs', 'report.md'],
        ['verdict', 'open', 'X'],
        ['given-packet', 'differs'],
      ],
      ['given-packet > evaluated report.md, verdict X'],
    ],
    [
      'that is open explains what is open',
      [
        ['verdict', 'open', 'X'],
        ['given-catalog', 'hangs'],
      ],
      ['given-catalog > verdict X'],
    ],
    [
      'that is open hides nothing that differs',
      [
        ['verdict', 'differs', 'X'],
        ['given-catalog', 'hangs'],
      ],
      ['verdict X', 'given-catalog'],
    ],
    [
      'that agrees explains nothing',
      [
        ['verdict', 'open', 'X'],
        ['given-packet', 'agrees'],
      ],
      ['verdict X'],
    ],
    [
      'that differs explains before one that is open, whatever their order is',
      [
        ['given-packet', 'hangs'],
        ['given-claims', 'differs'],
        ['verdict', 'open', 'X'],
      ],
      ['given-claims > verdict X', 'given-packet'],
    ],
    [
      'explains nothing that another one explained',
      [
        ['given-packet', 'differs'],
        ['given-claims', 'differs'],
        ['verdict', 'open', 'X'],
      ],
      ['given-packet > verdict X', 'given-claims'],
    ],
    [
      'is not what follows from another one',
      [
        ['run-self-digest', 'differs'],
        ['given-packet', 'differs'],
        ['verdict', 'open', 'X'],
      ],
      ['given-packet > verdict X', 'run-self-digest'],
    ],
    [
      'of a release gathers all that is so',
      [['uid', 'of a release'], ['nonce'], ['stages', 'of a release']],
      ['uid > stages', 'nonce'],
    ],
    [
      'of a release explains nothing else',
      [
        ['given-packet', 'of a release'],
        ['verdict', 'open', 'X'],
        ['stages', 'of a release'],
      ],
      ['verdict X', 'given-packet > stages'],
    ],
    [
      'explains also what is of a release',
      [
        ['given-packet', 'differs'],
        ['verdict', 'of a release', 'X'],
        ['stages', 'of a release'],
      ],
      ['given-packet > verdict X', 'stages'],
    ],
    [
      'about a text explains what is said of that text, or of none',
      [
        ['run-file', 'differs', 'report.md'],
        ['rendered', 'differs', 'report.md'],
        ['rendered', 'differs', 'report.json'],
        ['reports-in-out', 'differs'],
        ['report-told', 'differs'],
        ['run-file', 'differs', 'x'],
      ],
      [
        'run-file report.md > rendered report.md, reports-in-out',
        'run-file x',
        'rendered report.json > report-told',
      ],
    ],
    [
      'about the report explains what is made of it, and what is said of it',
      [
        ['run-file', 'differs', 'report.json'],
        ['rendered', 'differs', 'report.md'],
        ['verdict', 'differs', 'X'],
        ['origin', 'differs'],
        ['reports-in-out', 'differs'],
        ['nonce', 'differs'],
      ],
      ['run-file report.json > rendered report.md, verdict X, origin, reports-in-out', 'nonce'],
    ],
    [
      'is every program of its own',
      [
        ['program-subject', 'differs', 'a'],
        ['program-subject', 'differs', 'b'],
        ['bundle-checks', 'differs'],
      ],
      ['program-subject a > program-subject b, bundle-checks'],
    ],
    [
      'is there once, however often it is named',
      [
        ['nonce', 'differs'],
        ['nonce', 'differs'],
      ],
      ['nonce', 'nonce'],
    ],
    [
      'is a verdict, where nothing else is',
      [
        ['verdict', 'differs', 'X'],
        ['evaluated', 'differs', 'report.md'],
        ['no-milder', 'differs'],
      ],
      ['verdict X > evaluated report.md, no-milder'],
    ],
    [
      'is what evaluates otherwise, where the verdict is the same',
      [
        ['evaluated', 'differs', 'report.json'],
        ['evaluated', 'differs', 'report.md'],
        ['no-milder', 'differs'],
        ['nonce', 'differs'],
      ],
      ['evaluated report.json > evaluated report.md, no-milder', 'nonce'],
    ],
  ])('%s', (_what, rows, causes) => {
    expect(caused(...rows)).toEqual(causes);
  });
});
