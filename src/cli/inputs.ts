// What a command checks of files and folders before anything runs: a refusal here leaves everything as it was.
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { describeFileKind } from './file-kind.ts';
import { errorCode } from '../files/error-code.ts';
import { factsAt } from '../files/facts-at.ts';
import { CodedError } from '../formats/coded-error.ts';
import { reportName } from '../formats/run-files.ts';
import { usageError } from './usage-error.ts';
import type { UsageCode } from './usage-error.ts';

/**
 * The absolute, link-free path of a regular file that this user can read. The host opens it as root: what the caller
 * may not read is refused here, under the caller's own rights.
 */
export function requireFile(what: string, path: string): string {
  const refuse = (why: string): never => {
    throw usageError(
      'FILE_NOT_USABLE',
      `${what} ${quoted(path)} ${why}`,
      'Give the path of a regular file that you can read.',
    );
  };
  // `resolve` would make the working directory of it.
  if (path === '') refuse('has no name');
  try {
    const real = realpathSync(resolve(path));
    if (statSync(real).isDirectory()) refuse('is a directory');
    if (!statSync(real).isFile()) refuse(`is not a regular file: it ${describeFileKind(real, 'file')}`);
    accessSync(real, constants.R_OK);
    return real;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const code = errorCode(error);
    return refuse(code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`);
  }
}

/** The report.json of an earlier run's directory, or null where none was given. */
export function requirePrevious(directory: string | undefined, out: string): string | null {
  if (directory === undefined) return null;
  if (factsAt(directory)?.isFile() === true) {
    throw usageError(
      'FILE_NOT_USABLE',
      `--previous ${quoted(directory)} is a file, but a folder is needed`,
      'Give the directory of the earlier run, with its report.json in it.',
    );
  }
  const report = requireFile('--previous', join(directory, reportName));
  if (report === join(realOrSame(out), reportName)) {
    throw usageError(
      'PREVIOUS_IS_OUT',
      '--previous and --out are the same directory',
      'The files of the earlier run are removed from --out before this one starts; give another directory.',
    );
  }
  return report;
}

function realOrSame(path: string): string {
  try {
    return realpathSync(resolve(path));
  } catch {
    return resolve(path);
  }
}

/** A folder that does not exist yet, for the bundle that an auditor is left. */
export function requireFree(what: string, path: string | undefined): string | null {
  if (path === undefined) return null;
  const refuse = (why: string): CodedError<UsageCode> =>
    usageError('PATH_TAKEN', `${what} ${quoted(path)} ${why}`, 'Give a path that does not exist yet.');
  let found: object | undefined;
  try {
    // A link to nothing is there too.
    found = lstatSync(resolve(path), { throwIfNoEntry: false });
  } catch {
    throw refuse('cannot be examined');
  }
  if (path !== '' && found === undefined) return resolve(path);
  throw refuse('exists');
}
