// The matrix of one report: its order, what a row says that nothing checked, and the rows that the document shows by itself.
import { describe, expect, it } from 'vitest';
import {
  documentCells,
  ENVELOPE_ROWS,
  ITEM_ROWS,
  looked,
  notLooked,
  sandboxCells,
  selfCheckCells,
  toMatrix,
} from '../../../src/formats/matrix-cells.ts';
import type { MatrixState } from '../../../src/formats/documents.ts';
import { matrixRows } from '../../../src/formats/register.ts';
import { reportOf } from '../report/sample.ts';
import { atLeast } from '../../support/at-least.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('the rows', () => {
  it('of a packet are 1 to 8 and 9 to 20', () => {
    expect([ENVELOPE_ROWS, ITEM_ROWS]).toEqual([range(1, 8), range(9, 20)]);
  });

  it('stand in the order of the register, each once, the later of two cells', () => {
    const cells = toMatrix([looked('9', false, 'late'), looked('1', true, 'a'), looked('9', true, 'b')]);
    expect(cells.map(({ row, state, touched_by }) => `${row} ${state} ${touched_by}`)).toEqual([
      '1 as expected a',
      '9 as expected b',
    ]);
    expect(cells[0]?.title).toBe(matrixRows.find(({ row }) => row === '1')?.title);
  });

  it('say why, as far as a report has room for', () => {
    const [cell] = toMatrix(notLooked(['1'], 'x', `${'y'.repeat(599)}\u{1f600}`));
    expect(cell?.why).toBe(`${'y'.repeat(599)}\ufffd`);
    expect(toMatrix([looked('1', true, 'x')])[0]).not.toHaveProperty('why');
  });
});

describe('the rows of the sandbox', () => {
  const rows = range(24, 37);
  it('are 24 to 37, and were not evaluated where nothing was judged', () => {
    const cells = sandboxCells(null);
    expect(cells.map(([row]) => row)).toEqual(
      rows.filter((row) => matrixRows.some((each) => each.row === row)),
    );
    expect(cells.length).toBeGreaterThan(10);
    for (const [, cell] of atLeast(14, cells))
      expect(cell).toEqual({ state: 'not evaluated', by: 'attestation', why: 'no sandbox was judged' });
  });

  it.each([
    ['as expected', undefined],
    ['not as expected', undefined],
    ['unverified', 'neither confirmed nor refuted: the evidence says why'],
    ['not evaluated', 'not checked: the evidence says why'],
  ] as const)('say “%s” as the host did', (state, why) => {
    const cell = new Map(sandboxCells({ 25: state })).get('25');
    expect(cell).toEqual(
      why === undefined ? { state, by: 'attestation' } : { state, by: 'attestation', why },
    );
  });

  it('say of a row that the host left out that it said nothing, and of what no run shows where it is shown', () => {
    const said: Record<string, MatrixState> = {
      24: 'unverified',
      32: 'unverified',
      constructor: 'as expected' as const,
    };
    const cells = new Map(sandboxCells(said));
    expect(cells.get('25')).toEqual({
      state: 'not evaluated',
      by: 'attestation',
      why: 'the host said nothing about it',
    });
    expect(cells.get('24')).toMatchObject({ why: expect.stringContaining('owner') as string });
    expect(cells.get('32')).toMatchObject({ why: expect.stringContaining('export') as string });
  });
});

describe('the self-check’s row', () => {
  const check = (confirmed: boolean) => ({ id: 'x', expected: 'a', observed: 'a', confirmed });
  it.each([
    [true, [check(true)], 'as expected'],
    [true, [check(true), check(false)], 'not as expected'],
    [true, [], 'not as expected'],
    [false, [check(true)], 'not as expected'],
    [false, [], 'not evaluated'],
  ] as const)('with confirmed %s and %j is “%s”', (confirmed, checks, state) => {
    const [[row, cell] = [], ...more] = selfCheckCells({ confirmed, checks: [...checks] });
    expect([row, cell?.state, more]).toEqual(['I11', state, []]);
  });
});

describe('the rows that a document shows by itself', () => {
  const sound = reportOf('EVIDENCE_PRESENT');
  const broken = (change: object): string[] =>
    documentCells({ ...sound, ...change }).flatMap(([row, { state }]) =>
      state === 'as expected' ? [] : [row],
    );

  it('are all as expected in a report of ours', () => {
    expect(documentCells(sound).map(([row]) => row)).toEqual(['21', '22', '39', '40', '44']);
    expect(broken({})).toEqual([]);
  });

  it.each([
    [['21'], { exit_code: 0 }],
    [['21'], { exit_code: 2 }],
    [['22'], { verdict: 'PASS' }],
    [['39'], { production_mutation: true }],
    [['40'], { decision_effect: 'GATE' }],
    [['40'], { may_gate: true }],
    [['40', '44'], { allowed_actions: ['READ_PACKET_ITEM'] }],
    [['40', '44'], { allowed_actions: ['WRITE_LOCAL_REPORT', 'READ_PACKET_ITEM'] }],
    [['44'], { blocked_capabilities: sound.blocked_capabilities.slice(1) }],
    [['44'], { blocked_capabilities: [] }],
  ])('%j are not with %j', (rows, change) => {
    expect(broken(change).filter((row) => row !== '21' || rows.includes('21'))).toEqual(rows);
  });
});
