// Which faults of an area are tried: as many of each kind, spread by a seed. Pure. A larger sample holds the smaller one whole.
import { createHash } from 'node:crypto';
import { type Fault, faultKinds } from './faults.ts';

const lot = (seed: string, { id }: Fault): string =>
  createHash('sha256').update(`${seed} ${id}`).digest('hex');

/** The first `size` faults of the area's order: one kind after the other, in each kind by lot. */
export function sample(faults: readonly Fault[], seed: string, size: number): Fault[] {
  const queues = faultKinds.map((kind) =>
    faults
      .filter((fault) => fault.kind === kind)
      .map((fault) => ({ fault, lot: lot(seed, fault) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .map(({ fault }) => fault),
  );
  return inTurn(queues).slice(0, size);
}

/** The first of each, then the second of each, and so on. */
export function inTurn<T>(queues: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue.slice(turn, turn + 1)),
  ).flat();
}
