// Tries again where a connection was refused or reset, which the client takes for final. Runs in main, within the deadline of its caller.
// Must never repeat what was answered: an answer, also a failure, is the service's.
import type { Exchange } from './exchanges.ts';

/** A service that restarts is back within these; one that is gone is said to be so before the deadline. */
const WAITS_MS = [1_000, 2_000, 4_000, 8_000];

const NOT_CONNECTED: readonly string[] = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
];

/** Whether the last thing that was asked came to nothing, and was asked of the service that `place` is the beginning of. */
export function wasCutOff(exchanges: readonly Exchange[], place: string): boolean {
  const last = exchanges.at(-1);
  return last?.error != null && NOT_CONNECTED.includes(last.error) && last.place.startsWith(place);
}

/** Does the work, again after each refused or reset connection to that place. Rejects as the last try did. */
export async function tryAgain<T>(
  exchanges: readonly Exchange[],
  place: string,
  work: () => Promise<T>,
): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!wasCutOff(exchanges, place)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return work();
}
