// What to give where a path is not the folder of a run. Runs at the operator's edge; looks at the name alone.
import path from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { runFileKind } from '../formats/run-files.ts';
import { UNPACK_FIRST } from '../recompute/recompute-evidence.ts';

/** What to give in the place of a path that is no folder. */
export function whereFrom(file: string): string {
  if (runFileKind(path.basename(file)) !== null)
    return `Give the folder that contains it: ${quoted(path.dirname(file))}.`;
  return /\.zip$/i.test(file) ? UNPACK_FIRST : 'Give the directory that `tki inspect --out` wrote.';
}
