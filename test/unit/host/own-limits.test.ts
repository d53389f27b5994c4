// A limit as the kernel lists it: under sudo the hard one of core files is 0, and a runtime could not raise it again.
import { expect, it } from 'vitest';
import { limitIn } from '../../../src/host/own-limits.ts';

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
