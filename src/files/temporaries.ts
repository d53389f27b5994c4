// Names of files that are not finished: each says whose it is, so that the next writer there removes what a killed one left, and
// nothing of one that lives.
import { lstatSync, readdirSync, readlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-start.ts';

/** This process, and no later one of its number: `<pid>-<start>`, which {@link sweepTemporaries} reads. */
export function ownProcess(): string {
  try {
    const pid = readlinkSync('/proc/self');
    return `${pid}-${processStart(pid) ?? '0'}`;
  } catch {
    return '0-0';
  }
}

/**
 * Removes what killed writers left. `names`: its first two groups are the process. A living one keeps its files where we can see it;
 * one in another container or machine we cannot.
 */
export function sweepTemporaries(directory: string, names: RegExp): void {
  for (const name of readdirSync(directory)) {
    const [, pid, start] = names.exec(name) ?? [];
    if (pid === undefined || processStart(pid) === start) continue;
    const path = join(directory, name);
    try {
      if (lstatSync(path).isFile()) unlinkSync(path);
    } catch {
      // Already swept, or not ours to remove: it is no part of any run.
    }
  }
}
