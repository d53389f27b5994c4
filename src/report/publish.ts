// Writes a run's files into the reader's directory, in an order that shows at every moment which run is whole. Runs in the
// edges, never in the sandbox. Attackers: anyone who can write into that directory (symbolic links under our names), and a
// kill between any two steps. Must never take away what the same run has yet to put in its place.
import {
  closeSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { ownProcess, sweepTemporaries } from '../files/temporaries.ts';
import { syncDirectory, writeDurably } from '../files/write-durable.ts';
import { quoted } from '../formats/quoted.ts';
import { runFileKind, runFileKinds } from '../formats/run-files.ts';
import type { RunFileKind } from '../formats/run-files.ts';
import { CodedError } from '../formats/coded-error.ts';
import { openNew } from '../files/open-new.ts';

export interface PublishedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Nothing of an earlier run was touched, unless `code` says PUBLISH_INTERRUPTED: then the directory is as a kill at the
 * same step would have left it.
 */
export type PublishCode =
  | 'OUT_IN_USE'
  | 'OUT_NAME_REFUSED'
  | 'OUT_NAME_TAKEN'
  | 'OUT_NOT_A_DIRECTORY'
  | 'OUT_NOT_LOCKED'
  | 'OUT_NOT_WRITABLE'
  | 'PUBLISH_INTERRUPTED';

// Only names that a run writes: nothing else in the directory is ever touched.
const isOwn = (name: string): boolean => runFileKind(name) !== null;

// Renames of several files are not one act, so their order speaks. The checkpoint's name is its run's own and replaces
// nothing. Up to its own rename report.json is that of the earlier run, whose checkpoint is still there: a reader of
// report.json never lacks the rest of its run without seeing another run's number in report.md. run.json means the
// whole: it names every file by digest, and takes its place when all of them have theirs.
const ORDER = runFileKinds;
const MARK: RunFileKind = 'run';

const rank = (name: string): number => ORDER.findIndex((kind) => kind === runFileKind(name));

const TEMPORARY_NAME =
  /^\.tki-writing-([0-9]{1,10})-([0-9]{1,20})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function temporaryName(directory: string): string {
  return join(directory, `.tki-writing-${ownProcess()}-${randomUUID()}`);
}

// One level at a time: node's own recursive mkdir never ends where the file system answers ENOENT to a name below a
// directory that exists, as /proc does.
function makeDirectory(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false }) !== undefined) return;
  const parent = dirname(directory);
  if (parent !== directory) makeDirectory(parent);
  mkdirSync(directory, { mode: 0o755 });
}

/** Creates the directory where it is missing. Throws OUT_NOT_A_DIRECTORY for a place where there can be none. */
export function makeOutDirectory(directory: string): void {
  const refuse = (code: string) =>
    new CodedError<PublishCode>(
      'OUT_NOT_A_DIRECTORY',
      `the output directory cannot be used (${code})`,
      'Give --out a directory, or a path where one can be made.',
    );
  let isDirectory: boolean;
  try {
    makeDirectory(resolve(directory));
    isDirectory = statSync(directory).isDirectory();
  } catch (error) {
    throw refuse(errorCode(error));
  }
  if (!isDirectory) throw refuse('ENOTDIR');
}

// Refuses a place where no file can be made, root's own rights included.
function checkOutDirectory(directory: string): void {
  makeOutDirectory(directory);
  const attempt = temporaryName(directory);
  try {
    closeSync(openNew(attempt, 0o600));
    unlinkSync(attempt);
  } catch (error) {
    throw new CodedError<PublishCode>(
      'OUT_NOT_WRITABLE',
      `no file can be made in the output directory (${errorCode(error)})`,
      'Give --out a directory that you can write to.',
    );
  }
}

// A link under one of our names could make a later reader open something else; it is not ours, so it is not removed.
function refuseForeignKinds(directory: string, names: Iterable<string>): void {
  for (const name of names) {
    const stat = lstatSync(join(directory, name), { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isFile()) {
      throw new CodedError<PublishCode>(
        'OUT_NAME_TAKEN',
        `${quoted(name)} in the output directory is not a regular file`,
        'Remove it, or give --out another directory.',
      );
    }
  }
}

/**
 * Publishes `files` in `directory`. Temporary names and fsync first; then each file takes its name by rename over the
 * earlier run's, `run.json` last; then what is left of earlier runs goes (by the exact names above only), its `run.json`
 * first. Killed at any step, the directory holds the earlier run's triplet, or this run's, or report.json of the one and
 * report.md of the other, each with its run's number; and a `run.json` whose digests hold only where its run is whole.
 * A failure before the first rename leaves everything as it was.
 */
export function publish(directory: string, files: readonly PublishedFile[]): void {
  checkOutDirectory(directory);
  const names = files.map(({ name }) => name);
  if (!names.every((name) => isOwn(name)) || new Set(names).size !== names.length) {
    throw new CodedError<PublishCode>(
      'OUT_NAME_REFUSED',
      'a file name is not one of a run, or appears twice',
      'This is a defect of the tool; please report it.',
    );
  }
  const earlier = readdirSync(directory).filter((name) => isOwn(name));
  refuseForeignKinds(directory, new Set([...earlier, ...names]));
  // One that lives in another container or machine, and is swept, ends with PUBLISH_INTERRUPTED.
  sweepTemporaries(directory, TEMPORARY_NAME);

  const temporaries: string[] = [];
  try {
    const written = files
      .toSorted((a, b) => rank(a.name) - rank(b.name))
      .map(({ name, text }) => {
        const from = temporaryName(directory);
        temporaries.push(from);
        writeDurably(from, text);
        return { from, name };
      });
    for (const { from, name } of written) {
      // The mark is never on the disk before what it means.
      if (runFileKind(name) === MARK) syncDirectory(directory);
      renameSync(from, join(directory, name));
    }
    syncDirectory(directory);
    const leftovers = earlier.filter((name) => !names.includes(name)).sort((a, b) => rank(b) - rank(a));
    for (const name of leftovers) unlinkSync(join(directory, name));
    syncDirectory(directory);
  } catch (error) {
    for (const path of temporaries) rmSync(path, { force: true });
    throw new CodedError<PublishCode>(
      'PUBLISH_INTERRUPTED',
      `the files of this run could not be written (${errorCode(error)})`,
      'Look at free space and permissions of the output directory, then run again.',
    );
  }
}
