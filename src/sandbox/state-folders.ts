// The two folders of the host that runs are in, and what else may be there: nothing. Runs as root in dist/host.mjs.
// Must never use a folder that someone else can write.
import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { CodedError } from '../formats/coded-error.ts';
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { HOST_ROOT } from './host-root.ts';
import { onStorage } from './storage.ts';

/** Locks, runtime state and the control's records: tmpfs on every systemd machine, gone with a reboot. */
export const STATE_ROOT = `${HOST_ROOT}/run/tool-kiem-thu`;

/** Where runs have their folders. */
export const RUNS = `${HOST_ROOT}${WORK_ROOT}`;

export const notOurs = (message: string) =>
  new CodedError(
    'WORKSPACE',
    message,
    'remove what is there, or run on a machine where only root can write it',
  );

/** How often a folder is made that another run, which ends, may remove again at the same moment. */
const MAKE_TRIES = 100;

/** One after the other: Node's own way says ENOENT where the kernel said that the file system is read-only. */
function makeDirectory(directory: string): void {
  const options = { mode: 0o700 };
  try {
    fs.mkdirSync(directory, options);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || directory === path.dirname(directory)) throw error;
    makeDirectory(path.dirname(directory));
    fs.mkdirSync(directory, options);
  }
}

/** A folder that another run removes between two of our calls is made again. */
function madeDirectory(directory: string): fs.Stats {
  for (let tries = 1; ; tries += 1) {
    try {
      makeDirectory(directory);
      return fs.lstatSync(directory);
    } catch (error) {
      if (!['ENOENT', 'EEXIST'].includes(errorCode(error)) || tries === MAKE_TRIES) throw error;
    }
  }
}

/** One of root's that others could look into, and not write: Docker makes a missing bind's source like that, and `mkdir -p` does. */
function closed(directory: string, facts: fs.Stats): fs.Stats {
  const open = facts.mode & 0o077;
  if (!facts.isDirectory() || facts.uid !== 0 || open === 0 || (open & 0o022) !== 0) return facts;
  fs.chmodSync(directory, 0o700);
  return fs.lstatSync(directory);
}

/** Makes a directory that only root can enter, or throws when something else is in its place. */
export function rootOnly(directory: string): void {
  const facts = onStorage(directory, () => closed(directory, madeDirectory(directory)));
  if (!facts.isDirectory() || facts.uid !== 0 || (facts.mode & 0o077) !== 0) {
    throw notOurs(`${directory} is not a directory that belongs to root alone`);
  }
}

// Flat, so that a run that ends never removes a folder that another one is about to use.
export const lockPath = (run: string) => path.join(STATE_ROOT, `lock-${run}.json`);
export const stateDir = (run: string) => path.join(STATE_ROOT, `s-${run}`);

/** Of a half-written one nobody knows whose it is: a host writes it in an instant, so one of this age has none. */
export const UNNAMED_AGE_MS = 600_000;
