// One text into one file that the caller named: all of it or nothing. Runs at the operator's edge.
// Must never replace anything but a regular file, and never one of a run's own files: those are evidence.
import { lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { ownProcess, sweepTemporaries } from '../files/temporaries.ts';
import { writeDurably } from '../files/write-durable.ts';
import { quoted } from '../formats/quoted.ts';
import { CodedError } from '../formats/coded-error.ts';
import { usageError } from './usage-error.ts';
import { looksLikeRunFile } from '../formats/run-files.ts';

/** The absolute path for `--out`, or for `option`, with one of the `endings`. Throws before anything is read, so that work is not done in vain. */
export function parseOutFile(text: string | undefined, endings: readonly string[], option = '--out'): string {
  const hint = `Name a file in an existing directory: ${option} FILE, ending in ${endings.join(' or ')}.`;
  if (text === undefined || text === '') throw usageError('OUT_MISSING', `${option} is required`, hint);
  const refuse = (why: string): never => {
    throw usageError('OUT_NOT_USABLE', `${option} ${quoted(text)} ${why}`, hint);
  };
  const path = resolve(text);
  if (!endings.some((ending) => path.endsWith(ending))) refuse('has the wrong ending');
  if (looksLikeRunFile(basename(path))) refuse('is a name that belongs to the files of a run');
  try {
    if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
      refuse('is in no directory that exists');
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isFile()) refuse('exists, and is not a regular file');
  } catch (error) {
    if (error instanceof CodedError) throw error;
    refuse('cannot be examined');
  }
  return path;
}

const TEMPORARY_NAME = /^\.tki-out-([0-9]{1,10})-([0-9]{1,20})-[0-9a-f]+$/;

/** Writes under a name of its own first; `token` is random hex. Removes what a killed call left under such a name. Throws OUT_NOT_WRITABLE with the earlier file untouched. */
export function writeOutFile(path: string, text: string, token: string): void {
  const temporary = join(dirname(path), `.tki-out-${ownProcess()}-${token}`);
  const refuse = (error: unknown): never => {
    throw usageError(
      'OUT_NOT_WRITABLE',
      `${quoted(path)} cannot be written (${errorCode(error)})`,
      'Look at free space and permissions of its directory, then run again.',
    );
  };
  try {
    sweepTemporaries(dirname(path), TEMPORARY_NAME);
  } catch {
    // A directory that may be written and not listed keeps them.
  }
  try {
    writeDurably(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    // What was under that name before is not ours to remove.
    if (errorCode(error) !== 'EEXIST') rmSync(temporary, { force: true });
    refuse(error);
  }
}
