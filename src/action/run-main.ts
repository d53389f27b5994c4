// One phase of a main, and the end of its process. Must never let an early end look like an answer.
import { DISK_FULL_STATUS } from './launcher/end.ts';

/** EDQUOT: the same, for the one user. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) || isDiskFull(error.cause));

/** Ends the process: 0 where the phase came to its end, {@link DISK_FULL_STATUS}, or what Node ends a rejection with. */
export async function runMain(
  phase: string | undefined,
  phases: Readonly<Record<string, () => void | Promise<void>>>,
): Promise<never> {
  // Until the phase is complete: whatever ends this process early must not look like an answer.
  process.exitCode = 1;
  const run = phases[phase ?? ''];
  if (run === undefined) throw new Error('no such phase');
  try {
    await run();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    process.exit(DISK_FULL_STATUS);
  }
  // The artifact client may still hold sockets and timers.
  process.exit(0);
}
