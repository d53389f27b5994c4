// Runs in the sandbox. Turns "try this" into an outcome code: `OK`, or what the kernel (or node) answered. Judges nothing.
import type { AttemptId } from '../../formats/policy.ts';
import type { ProbeId } from '../../formats/probe.ts';
import type { RawName } from '../registry.ts';

/** What one probe brings: every attempt that sandbox/expectations.json names, every text that its spec names, and no other. */
export interface Observed<Id extends ProbeId> {
  readonly attempts: Readonly<Record<AttemptId<Id>, string>>;
  readonly raw: Readonly<Record<RawName<Id>, string>>;
}

/** How long one attempt may hang before its outcome is `TIMEOUT`. Only a broken sandbox ever gets there. */
const ATTEMPT_LIMIT_MS = 2_000;

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'UNKNOWN';
}

/** The outcome of something synchronous. */
export function attempt(action: () => unknown): string {
  try {
    action();
    return 'OK';
  } catch (error) {
    return codeOf(error);
  }
}

/** The outcome of something that calls back: resolve with nothing for `OK`, reject with the error. */
export async function attemptLater(start: (done: (error?: unknown) => void) => void): Promise<string> {
  return await new Promise((resolve) => {
    const timer = setTimeout(() => resolve('TIMEOUT'), ATTEMPT_LIMIT_MS);
    const done = (error?: unknown) => {
      clearTimeout(timer);
      resolve(error === undefined || error === null ? 'OK' : codeOf(error));
    };
    try {
      start(done);
    } catch (error) {
      done(error);
    }
  });
}
