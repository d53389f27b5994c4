// Host programs by fixed absolute path. A shim in PATH once answered for a runtime; so PATH is never asked, and a program that
// anyone but root could have written is not run as root.
import fs from 'node:fs';
import path from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { quoted } from '../formats/quoted.ts';
import { CodedError, isCoded } from '../formats/coded-error.ts';
import { drivenRuntimes, engines } from './runtimes/registry.ts';
import type { DrivenRuntime } from './runtimes/registry.ts';
import type { EndedProgram, Limit } from './run-program.ts';

const helpers = {
  mount: ['/usr/bin/mount', '/bin/mount'],
  umount: ['/usr/bin/umount', '/bin/umount'],
  unshare: ['/usr/bin/unshare', '/bin/unshare'],
  nsenter: ['/usr/bin/nsenter', '/bin/nsenter'],
  ip: ['/usr/sbin/ip', '/sbin/ip', '/usr/bin/ip', '/bin/ip'],
  prlimit: ['/usr/bin/prlimit', '/bin/prlimit'],
  chrt: ['/usr/bin/chrt', '/bin/chrt'],
  setarch: ['/usr/bin/setarch', '/bin/setarch'],
  perl: ['/usr/bin/perl'],
  sh: ['/bin/sh', '/usr/bin/sh'],
} as const;

export type Program = keyof typeof helpers | DrivenRuntime | 'podman';

const candidatesOf = (program: Program): readonly string[] =>
  program === 'podman'
    ? engines.podman.places
    : program in drivenRuntimes
      ? drivenRuntimes[program as DrivenRuntime].binaries
      : helpers[program as keyof typeof helpers];

/** Package of Debian and Ubuntu → its programs, for the remedy. */
const packages: Readonly<Record<string, readonly string[]>> = {
  mount: ['mount', 'umount'],
  'util-linux': ['unshare', 'nsenter', 'prlimit', 'chrt', 'setarch'],
  iproute2: ['ip'],
  perl: ['perl'],
  dash: ['sh'],
};

export function packageOf(program: string): string {
  return Object.keys(packages).find((name) => packages[name]?.includes(program)) ?? program;
}

const missingProgram = (program: Program, why: string) =>
  new CodedError(
    'MISSING_PROGRAM',
    `${program}: ${why}`,
    why.endsWith('is not there')
      ? `install ${program}: apt-get install ${packageOf(program)}`
      : `give ${program} and the folders above it back to root alone, or install ${packageOf(program)} again`,
  );

/** Why a file may not be run as root, or null: root's, regular, and no part of its path writable by others. */
export function untrusted(file: string): string | null {
  let real: string;
  try {
    real = fs.realpathSync(file);
  } catch {
    return 'is not there';
  }
  for (let part = real; ; part = path.dirname(part)) {
    const facts = fs.statSync(part);
    if (facts.uid !== 0) return `${quoted(part)} does not belong to root`;
    if ((facts.mode & 0o022) !== 0) return `${quoted(part)} can be written by users other than root`;
    if (part === path.dirname(part)) break;
  }
  const facts = fs.statSync(real);
  if (!facts.isFile() || (facts.mode & 0o111) === 0) return 'is not a program';
  return null;
}

/** The first candidate that root may run, as an absolute path without links. Throws MISSING_PROGRAM. */
export function trustedProgram(program: Program): string {
  let why = 'is not there';
  for (const file of candidatesOf(program)) {
    const problem = untrusted(file);
    if (problem === null) return fs.realpathSync(file);
    if (problem !== 'is not there') why = problem;
  }
  throw missingProgram(program, why);
}

/** What every run needs beside its runtime. The others serve a sabotage, or a machine that few have. */
export const everyRun = [
  'mount',
  'umount',
  'nsenter',
  'ip',
  'prlimit',
] as const satisfies readonly (keyof typeof helpers)[];

/** Which of them root may not run here, why, and what to do. */
export function missingPrograms(): {
  readonly program: string;
  readonly why: string;
  readonly hint: string;
}[] {
  return everyRun.flatMap((program) => {
    try {
      trustedProgram(program);
      return [];
    } catch (error) {
      if (!isCoded(error, 'MISSING_PROGRAM')) throw error;
      return [{ program, why: error.message.slice(program.length + 2), hint: error.hint }];
    }
  });
}

const unended: Readonly<Record<Limit, readonly [how: string, hint: string]>> = {
  time: ['did not end in the time for it', 'the machine is very busy, or the program hangs: try it by hand'],
  words: ['said more than it has to say', 'it is another program than its name says: install it again'],
};

const notStarted = (program: string, code: string): CodedError =>
  new CodedError(
    'SANDBOX_FAILED',
    `${program} could not be started (${code})`,
    code === 'ENOEXEC'
      ? 'it is no program of this architecture, or it is cut short: install it again'
      : 'look at the limits of the job: processes (`ulimit -u`), open files (`ulimit -n`), memory, and those of its control group',
  );

/** A program that did not start, or not end by itself, has said nothing: it is not held guilty of its silence. Throws SANDBOX_FAILED. */
export function requireStarted(
  program: string,
  { error, limit }: Pick<EndedProgram, 'error' | 'limit'>,
): void {
  if (error !== undefined) throw notStarted(program, errorCode(error));
  if (limit === undefined) return;
  const [how, hint] = unended[limit];
  throw new CodedError('SANDBOX_FAILED', `${program} ${how}`, hint);
}
