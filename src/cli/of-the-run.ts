// What a caller brings to judge a run by, and that the run could have brought itself. Runs at the operator's edge. Opens nothing.
// Attacker: anyone who made the run, with a key, a root or an approval of their own in its folder, or a link that leads there.
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

const real = (file: string): string => {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    // Not there, perhaps not yet: the folder that it would lie in may be reached by a link all the same.
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
};

/** Whether a path leads into the folder of the run, by a link too. */
export const isOfRun = (file: string, run: string): boolean => real(file).startsWith(real(run) + sep);

/** Throws `code` for the first of the options whose file lies in the run's folder. */
export function refuseOfRun(
  code: UsageCode,
  run: string,
  files: Readonly<Record<string, string | undefined>>,
): void {
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined || !isOfRun(file, run)) continue;
    throw usageError(
      code,
      `${option} ${quoted(file)} is inside the run's folder`,
      'The maker of the run can write there. Give the file that its owner sent you separately.',
    );
  }
}
