// Host programs by fixed absolute path. A shim in PATH once answered for a runtime; so PATH is never asked, and a program that
// anyone but root could have written is not run as root.
import fs from 'node:fs';
import path from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { drivenRuntimes, engines } from './runtimes/registry.ts';
import type { DrivenRuntime } from './runtimes/registry.ts';

const helpers = {
  mount: ['/usr/bin/mount', '/bin/mount'],
  umount: ['/usr/bin/umount', '/bin/umount'],
  unshare: ['/usr/bin/unshare', '/bin/unshare'],
  nsenter: ['/usr/bin/nsenter', '/bin/nsenter'],
  ip: ['/usr/sbin/ip', '/sbin/ip', '/usr/bin/ip', '/bin/ip'],
  prlimit: ['/usr/bin/prlimit', '/bin/prlimit'],
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

export class MissingProgram extends Error {
  readonly code = 'MISSING_PROGRAM';
  readonly hint: string;
  constructor(program: string, why: string) {
    super(`${program}: ${why}`);
    this.hint = `install ${program} from the system's packages`;
  }
}

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
    if ((facts.mode & 0o022) !== 0) return `${quoted(part)} can be written by others than root`;
    if (part === path.dirname(part)) break;
  }
  const facts = fs.statSync(real);
  if (!facts.isFile() || (facts.mode & 0o111) === 0) return 'is not a program';
  return null;
}

/** The first candidate that root may run, as an absolute path without links. Throws {@link MissingProgram}. */
export function trustedProgram(program: Program): string {
  let why = 'is not there';
  for (const file of candidatesOf(program)) {
    const problem = untrusted(file);
    if (problem === null) return fs.realpathSync(file);
    if (problem !== 'is not there') why = problem;
  }
  throw new MissingProgram(program, why);
}
