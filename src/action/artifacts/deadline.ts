// Ends a wait that its own code would not end. Runs in main. Must never cancel anything: the loser goes on unheard, and the
// process that waits ends itself afterwards.

/** How often the caller's own condition is checked. At 1 Gbit/s a download can pass its limit by 31 MB between two looks. */
const WATCH_INTERVAL_MS = 250;

export type Ended<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'late' }
  | { readonly kind: 'over' };

/** Ends with the promise, the deadline or `isOver`, whichever is first. The loser goes on unheard. */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  isOver: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<Ended<T>> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<Ended<T>>();
  const deadline = setTimeout(() => stop({ kind: 'late' }), milliseconds);
  const watch = setInterval(() => {
    void isOver().then((over) => (over ? stop({ kind: 'over' }) : undefined));
  }, WATCH_INTERVAL_MS);
  try {
    return await Promise.race([
      stopped,
      promise.then(
        (value): Ended<T> => ({ kind: 'done', value }),
        (error: unknown): Ended<T> => ({ kind: 'threw', error }),
      ),
    ]);
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
  }
}
