// One phase of a main, and the end of its process. Must never let an early end look like an answer.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isDiskFull } from './disk-full.ts';
import { DISK_FULL_STATUS } from './launcher/end.ts';
import { GO, WAIT } from './launcher/wait.ts';
import { removeLeftBehind } from './left-behind.ts';

/** What the phases of a main are, by their names; the first one clears away what a killed run left. */
export type Phases = Readonly<Record<string, () => void | Promise<void>>>;

/**
 * The words are the phase, the step's folder, and perhaps {@link WAIT}: a phase that waits loads what `ahead` has for it meanwhile. Ends
 * the process: 0 where the phase came to its end, {@link DISK_FULL_STATUS}, or what Node ends a rejection with.
 */
export async function runMain(
  [phase = '', folder = '', wait]: readonly string[],
  phases: Phases,
  ahead: Readonly<Record<string, () => Promise<unknown>>> = {},
): Promise<never> {
  // Until the phase is complete: whatever ends this process early must not look like an answer.
  process.exitCode = 1;
  const run = phases[phase];
  if (run === undefined) throw new Error('no such phase');
  if (wait === WAIT) {
    await ahead[phase]?.();
    // Whatever the launcher ended of: nothing may be uploaded behind it.
    if (readFileSync(0, 'latin1') !== GO) throw new Error('the launcher ended first');
  }
  try {
    if (phase === Object.keys(phases)[0]) {
      const swept = await removeLeftBehind(dirname(folder), basename(folder), Date.now());
      if (swept.length > 0) process.stdout.write(`removed what a killed run had left: ${swept.join(', ')}\n`);
    }
    await run();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    process.exit(DISK_FULL_STATUS);
  }
  // The artifact client may still hold sockets and timers.
  process.exit(0);
}
