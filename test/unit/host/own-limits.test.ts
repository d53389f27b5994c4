// The hard limit of core files as the kernel lists it: under sudo it is 0, and a runtime could not raise it again.
import { expect, it } from 'vitest';
import { hardCoreLimit } from '../../../src/host/own-limits.ts';

it.each([
  ['Max core file size        0                    0                    bytes', 0],
  ['Max core file size        0                    unlimited            bytes', Infinity],
  ['Max core file size        1                    1                    bytes', 1],
  ['Max cpu time              0                    0                    seconds', Infinity],
])('of %j is %d', (line, expected) => {
  expect(hardCoreLimit(`Limit  Soft Limit  Hard Limit  Units\n${line}\n`)).toBe(expected);
});
