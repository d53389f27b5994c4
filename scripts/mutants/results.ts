// What a run of planted faults came to: a table for the terminal, and the same with every survivor for bench/results.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Area, areas } from './areas.ts';
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

/** One count of one area, with the tree that it is of: areas are counted on different days and trees, by different people. */
interface Count {
  readonly count: string;
  readonly [more: string]: unknown;
}

interface Results {
  readonly date: string;
  /** In the order of areas.ts, each always there: two people who count different areas change different lines. */
  readonly areas: Readonly<Record<string, readonly Count[]>>;
}

/** Puts the counts of what was asked beside those that the day's file holds, or in the place of those of the same name. Returns its path. */
export function writeResults(
  asked: readonly Asked[],
  known: Known,
  of: { readonly count: string; readonly seed: string; readonly tree: string },
): string {
  const date = new Date().toISOString().slice(0, 10);
  const path = join(root, `bench/results/planted-faults-${date}.json`);
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results).areas : {};
  const counts = new Map(asked.map((each) => [each.area.name, countOf(each, known, of)]));
  const written: Results = {
    date,
    areas: Object.fromEntries(
      areas.map(({ name }) => {
        const count = counts.get(name);
        const others = (before[name] ?? []).filter((each) => each.count !== count?.count);
        return [name, count === undefined ? others : [...others, count]];
      }),
    ),
  };
  writeFileSync(path, `${JSON.stringify(written, null, 2)}\n`);
  return path;
}

function countOf(
  asked: Asked,
  known: Known,
  of: { readonly count: string; readonly seed: string; readonly tree: string },
): Count {
  const { area: _, survivors, ...score } = scoreOf(asked, known);
  return {
    ...of,
    machine: `${availableParallelism()} cores, Node ${process.version}`,
    ...score,
    survivors: survivors.map(sentence),
    equivalents: asked.faults.flatMap((fault) => {
      const why = equivalents.get(fault.id);
      return why === undefined ? [] : [`${sentence(fault)}: ${why}`];
    }),
  };
}
