// What a person hears of work that takes longer than a moment: a line on standard error. Runs at the operator's edge.
// Must never touch standard output, and says nothing of what is judged.
import type { CliIo } from './io.ts';

/** Most work takes less. */
const AFTER_MS = 1000;

/** Of many runs, which may take minutes. */
const AGAIN_AFTER_MS = 10_000;

/** Says `words` once where what follows takes longer and waits for others. What computes without a pause counts. */
export function saysAtWork(io: Pick<CliIo, 'stderr'>, words: string): Disposable {
  const timer = setTimeout(() => io.stderr(`tki: at work: ${words}\n`), AFTER_MS);
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}

/** The same, only where a person watches: a log needs no word of what ends by itself. */
export const saysAtTerminal = (io: Pick<CliIo, 'stderr' | 'watched'>, words: string): Disposable | null =>
  io.watched === true ? saysAtWork(io, words) : null;

/** Called with how many of `total` are done; says so after a second, then every ten, where a person watches. */
export function countsAtTerminal(
  io: Pick<CliIo, 'stderr' | 'watched'>,
  what: string,
  total: number,
  clock: () => number = () => performance.now(),
): (done: number) => void {
  if (io.watched !== true) return () => undefined;
  let next = clock() + AFTER_MS;
  return (done) => {
    const now = clock();
    if (now < next) return;
    next = now + AGAIN_AFTER_MS;
    io.stderr(`tki: at work: ${what}, ${done} of ${total} done\n`);
  };
}
