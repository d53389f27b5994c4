// Which files of a folder are a run's, and what lies beside them: by names alone, before anything is opened. Pure: whoever calls reads.
// Attacker: anyone who can put files into the folder, or hands over one that is none of a run.
import { runNames } from '../attestation/verify/read-documents.ts';
import { blocked } from '../attestation/verify/verify.ts';
import type { RunFiles, Surroundings, Verification } from '../attestation/verify/inputs.ts';
import { REPORT_LIMIT_BYTES } from '../formats/limits.ts';

/** A run's files are our own size; a larger one is not of a run. */
const RUN_FILE_LIMIT_BYTES = REPORT_LIMIT_BYTES;

/** Why a file of this size is none of a run's, or null. Asked before a byte of it is read. */
export const tooLargeOf = (size: number): string | null =>
  size > RUN_FILE_LIMIT_BYTES
    ? `has ${size} bytes, and no file of a run has more than ${RUN_FILE_LIMIT_BYTES}`
    : null;

/** Folders in a folder that are looked into for a run's files. */
const FOLDERS_LIMIT = 50;

/** Whether these are names of a run's files: anyone who unpacked two artifacts gave the folder above them. */
export function namesRun(all: readonly string[]): boolean {
  const names = runNames(all);
  return 'why' in names || names.length > 0;
}

export interface GatheredRun {
  readonly files: RunFiles['files'];
  readonly around: Surroundings;
}

/**
 * The run's files, or why the folder cannot be that of one run. `folder`: as the caller named it; undefined for files without one.
 * `read`: the bytes of a name, or what is wrong with it.
 */
export function gatherRun(
  folder: string | undefined,
  all: readonly string[],
  read: (name: string) => Uint8Array | string,
  holdsRun: (name: string) => boolean,
): GatheredRun | Verification {
  const names = runNames(all);
  if ('why' in names) return blocked(names.why);
  const files = new Map<string, Uint8Array>();
  const damaged = new Map<string, string>();
  for (const name of names) {
    const bytes = read(name);
    if (typeof bytes === 'string') damaged.set(name, bytes);
    else files.set(name, bytes);
  }
  const others = all.filter((name) => !names.includes(name));
  const inside = others.slice(0, FOLDERS_LIMIT).filter((name) => holdsRun(name));
  return { files, around: { ...(folder === undefined ? {} : { folder }), damaged, others, inside } };
}
