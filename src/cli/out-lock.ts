// Keeps a second run out of the folder that a run writes into. Runs at the operator's edge.
// The kernel's own lock on the open folder: it leaves no file, and it ends with the process, however that ends. Nothing of it
// can be stale, and two that come at once cannot both have it.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync } from 'node:fs';
import { errorCode } from '../files/error-code.ts';
import { makeOutDirectory } from '../report/publish.ts';
import type { PublishCode } from '../report/publish.ts';
import { CodedError } from '../formats/coded-error.ts';
import { openDirectory } from '../files/open-directory.ts';

// Node cannot lock a file. This program of util-linux locks the open folder that it is handed, and ends; the lock stays with
// the folder that is still open here.
const FLOCK_PROGRAMS = ['/usr/bin/flock', '/bin/flock'] as const;

/** What keeps the folder from being opened, or the program from being started. */
const REMEDIES: Readonly<Record<string, string>> = {
  EMFILE: 'Raise the limit of open files (`ulimit -n`).',
  EACCES: 'Give --out a directory that you can read as well as write to.',
  ENFILE: 'The machine has too many files open: raise fs.file-max, or find what holds them.',
};

/** Status of the program where someone else has the lock. */
const TAKEN = 1;

function openToLock(directory: string): number {
  try {
    return openDirectory(directory);
  } catch (error) {
    const code = errorCode(error);
    throw new CodedError<PublishCode>(
      'OUT_NOT_LOCKED',
      `the output directory cannot be locked against another run (it cannot be opened: ${code})`,
      REMEDIES[code] ?? 'Give --out a directory of a local file system.',
    );
  }
}

/** The folder, made where it is missing, for this process alone until it is disposed of. Throws a {@link PublishCode}. */
export function lockOut(directory: string): Disposable {
  makeOutDirectory(directory);
  const program = FLOCK_PROGRAMS.find((file) => existsSync(file));
  const refuse = (why: string): CodedError<PublishCode> =>
    new CodedError<PublishCode>(
      'OUT_NOT_LOCKED',
      `the output directory cannot be locked against another run (${why})`,
      'Install flock (util-linux), and give --out a directory of a local file system.',
    );
  if (program === undefined) throw refuse('flock is not installed');
  const descriptor = openToLock(directory);
  // No name of the folder is handed over, and no environment: the third descriptor says it all.
  const { error, status } = spawnSync(program, ['-n', '3'], {
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  });
  if (status === 0) return { [Symbol.dispose]: () => closeSync(descriptor) };
  closeSync(descriptor);
  throw status === TAKEN
    ? new CodedError<PublishCode>(
        'OUT_IN_USE',
        'another run is writing into the output directory',
        'Wait until it has ended, or give --out another directory. Nothing there was touched.',
      )
    : error !== undefined
      ? new CodedError<PublishCode>(
          'OUT_NOT_LOCKED',
          `the output directory cannot be locked against another run (flock could not be started: ${errorCode(error)})`,
          REMEDIES[errorCode(error)] ??
            'Give the job more processes (`ulimit -u`, the pids limit of its control group), or end what fills it.',
        )
      : refuse(status === null ? 'flock did not finish' : `flock ended with status ${status}`);
}
