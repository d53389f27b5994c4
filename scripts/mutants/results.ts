// What a run of planted faults came to: a table for the terminal, and the same with every survivor for bench/results.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Area } from './areas.ts';
import { equivalents } from './equivalents.ts';
import type { Fault } from './faults.ts';
import type { Journal } from './journal.ts';
import { root } from '../root.ts';

export interface Asked {
  readonly area: Area;
  readonly faults: readonly Fault[];
}

type Known = Journal;

function scoreOf({ area, faults }: Asked, known: Known) {
  const counted = faults.filter(({ id }) => !equivalents.has(id) && known.has(id));
  const survivors = counted.filter(({ id }) => known.get(id)?.result === 'survived');
  return {
    area: area.name,
    tried: counted.length,
    noticed: counted.length - survivors.length,
    never_ended: counted.filter(({ id }) => known.get(id)?.result === 'never ended').length,
    equivalent: faults.filter(({ id }) => equivalents.has(id)).length,
    percent:
      counted.length === 0 ? null : Math.floor(((counted.length - survivors.length) / counted.length) * 100),
    seconds: Math.round(counted.reduce((sum, { id }) => sum + (known.get(id)?.seconds ?? 0), 0)),
    survivors,
  };
}

const sentence = ({ id, was, becomes }: Fault): string => `${id}: ${short(was)} -> ${short(becomes)}`;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
};

export function toTable(asked: readonly Asked[], known: Known): string {
  return asked
    .map((each) => scoreOf(each, known))
    .flatMap(({ area, tried, noticed, equivalent, percent, seconds, survivors }) => [
      `${area}: ${noticed} of ${tried} noticed (${percent ?? '-'} %), ${equivalent} change nothing, ${seconds} s`,
      ...survivors.map((fault) => `  ${sentence(fault)}`),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

/** Returns the file's path. */
export function writeResults(
  asked: readonly Asked[],
  known: Known,
  of: { readonly seed: string; readonly tree: string },
): string {
  const date = new Date().toISOString().slice(0, 10);
  const path = join(root, `bench/results/planted-faults-${date}.json`);
  const scores = asked.map((each) => scoreOf(each, known));
  const written = {
    date,
    ...of,
    machine: `${availableParallelism()} cores, Node ${process.version}`,
    areas: scores.map(({ survivors, ...score }) => ({ ...score, survivors: survivors.map(sentence) })),
    equivalent: asked
      .flatMap(({ faults }) => faults)
      .flatMap((fault) => {
        const why = equivalents.get(fault.id);
        return why === undefined ? [] : [`${sentence(fault)}: ${why}`];
      }),
  };
  writeFileSync(path, `${JSON.stringify(written, null, 2)}\n`);
  return path;
}
