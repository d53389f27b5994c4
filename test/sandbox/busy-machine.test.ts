// A healthy machine is not BLOCKED for being busy: 200 attestations and 200 inspections by each runtime, eight at once, each with twelve
// probes as expected. An hour on two cores, so it is part of `npm run test:long` alone; TKI_BUSY_RUNS asks for fewer or more.
// `npm run test:venues -- busy` is the same, and writes what came into docs/venues.md.
import { expect, it } from 'vitest';
import { AT_ONCE, busyRows, busyRuns } from '../../scripts/venues/busy.ts';
import { atLeast } from '../support/at-least.ts';
import { LONG } from '../support/long.ts';
import { leftovers } from '../support/sandbox.ts';

const RUNS = Number(process.env['TKI_BUSY_RUNS'] ?? 200);
const LONGEST_MS = 40 * 60 * 1000;

it.runIf(LONG).each(atLeast(4, busyRows))(
  `${RUNS} times $command by $runtime, ${AT_ONCE} at once, all end as on an idle machine`,
  async ({ command, runtime }) => {
    const { row, others } = await busyRuns(command, runtime, RUNS);
    console.log(JSON.stringify(row));
    expect(others).toEqual([]);
    expect(row.runs).toBe(RUNS);
    expect(leftovers()).toEqual([]);
  },
  LONGEST_MS,
);
