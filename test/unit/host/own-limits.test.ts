// A limit as the kernel lists it: under sudo the hard one of core files is 0, and a runtime could not raise it again.
import { expect, it } from 'vitest';
import { limitIn, requireRoom } from '../../../src/host/own-limits.ts';

it.each([
  ['Max core file size        0                    0                    bytes', 0, 0],
  ['Max core file size        0                    unlimited            bytes', 0, Infinity],
  ['Max core file size        1                    2                    bytes', 1, 2],
  ['Max cpu time              0                    0                    seconds', Infinity, Infinity],
])('of %j is %d, and %d at most', (line, soft, hard) => {
  const text = `Limit  Soft Limit  Hard Limit  Units\n${line}\n`;
  expect(limitIn(text, 'Max core file size', 'soft')).toBe(soft);
  expect(limitIn(text, 'Max core file size', 'hard')).toBe(hard);
});

function said(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
}

it.each<readonly [limit: string, current: string, refused: boolean]>([
  ['20\n', '19\n', true],
  ['20\n', '16\n', true],
  ['20\n', '15\n', false],
  ['max\n', '4000\n', false],
  ['', '', false],
  ['0\n', '', false],
])('a control group that allows %j processes and has %j of them: refused %s', (limit, current, refused) => {
  const ask = () => requireRoom([{ kind: 'pids', limit, current, events: '' }]);
  expect(said(ask)).toBe(
    refused ? `the control group of this job allows 20 processes, and ${current.trim()} are there` : null,
  );
});
