// Runs the built dist/cli.mjs as a person would: a process of its own, its exit code, its two streams, its folder.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkOutput } from '../support/output-schema.ts';
import { dist } from '../support/sandbox.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `before`: a command that runs `tki` for us, such as setpriv or unshare. `cwd`: the folder of the person who types. */
export function tki(args: readonly string[], before: readonly string[] = [], cwd?: string): Ended {
  const [file = process.execPath, ...rest] = [
    ...before,
    process.execPath,
    path.join(dist, 'cli.mjs'),
    ...args,
  ];
  const ended = spawnSync(file, rest, {
    encoding: 'utf8',
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: '/usr/bin:/bin' },
    maxBuffer: 64 * 1024 * 1024,
    // A hang has to fail its own test, not the run.
    timeout: 150_000,
  });
  checkOutput(args, ended.stdout, ended.status);
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

export const names = (directory: string) =>
  fs.existsSync(directory) ? fs.readdirSync(directory).sort() : [];

/** File names with the run's own parts replaced. */
export const kinds = (directory: string) =>
  names(directory).map((name) => name.replace(/[0-9a-f]{16}/, 'RUN').replace(/\d{4}-\d{2}-\d{2}/, 'DATE'));

export const wholeRun = [
  'checkpoint-RUN.md',
  'report.json',
  'report.md',
  'run.json',
  'sandbox-attestation-evidence-unstated-DATE.json',
];
export const tripletOnly = ['checkpoint-RUN.md', 'report.json', 'report.md'];
