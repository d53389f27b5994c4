// Cleans up after runs whose host was killed. Runs as root in dist/host.mjs.
// Must never stop the run that it runs before: every run has its own names.
import fs from 'node:fs';
import path from 'node:path';
import { isDead, readLock } from './lock-record.ts';
import { removeRun } from './remove-run.ts';
import type { RunRuntime } from './remove-run.ts';
import { STATE_ROOT, UNNAMED_AGE_MS, notOurs, rootOnly } from './state-folders.ts';

const LOCK_NAME = /^lock-[0-9a-f]{16}\.json$/;

/** A record whose host was killed before it had its name: nothing else of that run was made. */
const UNNAMED_LOCK = /^lock-[0-9a-f]{16}\.json\.new$/;

/** For the sweep as a whole: a run waits for it. What it does not come to is left for the next one, and told. */
const SWEEP_MS = 20_000;

function removeUnnamed(file: string): void {
  try {
    if (fs.existsSync(file.slice(0, -'.new'.length))) return;
    const record = readLock(file);
    const old = Date.now() - fs.statSync(file).mtimeMs > UNNAMED_AGE_MS;
    if (record === null ? old : isDead(record)) fs.rmSync(file);
  } catch {
    // Its host has just named or removed it.
  }
}

export interface Swept {
  /** Runs of which nothing is left. */
  readonly removed: readonly string[];
  /** Runs of which something stays, and why: theirs alone, so that another run goes on beside it. */
  readonly left: readonly { readonly run: string; readonly why: string }[];
}

/** Cleans up after runs whose host was killed. What cannot be removed is reported, and stops nobody: every run has its own names. */
export async function removeDeadRuns(runRuntime: RunRuntime): Promise<Swept> {
  if (!fs.existsSync(STATE_ROOT)) return { removed: [], left: [] };
  rootOnly(STATE_ROOT);
  const removed: string[] = [];
  const left: { run: string; why: string }[] = [];
  const until = performance.now() + SWEEP_MS;
  for (const name of fs.readdirSync(STATE_ROOT)) {
    const file = path.join(STATE_ROOT, name);
    if (UNNAMED_LOCK.test(name)) removeUnnamed(file);
    const record = LOCK_NAME.test(name) ? readLock(file) : null;
    if (record === null || !isDead(record)) continue;
    try {
      if (performance.now() > until) throw notOurs('the sweep took too long; the next run goes on');
      await removeRun(record, runRuntime);
    } catch (error) {
      // Another host swept it at the same moment: then its record is gone as well.
      if (fs.existsSync(file)) {
        left.push({ run: record.run, why: error instanceof Error ? error.message : 'unknown' });
        continue;
      }
    }
    removed.push(record.run);
  }
  return { removed, left };
}
