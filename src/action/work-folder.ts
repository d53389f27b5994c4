// The folder of one step, where its programs leave each other files, and files of the caller's that are copied into it. Runs in main,
// never as root. Attacker: a checkout that puts a link or a pipe where a file is named.
import { readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Located } from './artifacts/local-file.ts';
import { copyRegular, locate } from './artifacts/local-file.ts';
import { CodedError } from '../formats/coded-error.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** A file that an input names cannot be taken in: the input is not accepted. */
export const cannotTake = (message: string) =>
  new CodedError('INPUT_NOT_ACCEPTED', message, 'give a regular file of the workspace');

export interface WorkFolder {
  /** The path of a file in it. */
  readonly at: (name: string) => string;
  /** Whole or not at all: the launcher reads what is under this name. */
  readonly put: (name: string, text: string) => void;
  readonly readJson: (name: string) => unknown;
  /** Where the path of an input may be read at all: what else lies on the runner is not the workflow's to hand in. */
  readonly locate: (path: string) => Promise<Located>;
  /** Copies an input's file, and gives the copy's path. Throws INPUT_NOT_ACCEPTED. */
  readonly take: (
    what: string,
    path: string | null,
    name: string,
    limitBytes: number,
  ) => Promise<string | null>;
}

export function openWorkFolder(folder: string, env: Env): WorkFolder {
  // The runner's temporary folder may lie behind a link; the host reads nothing that is reached through one.
  const real = realpathSync(folder);
  const at = (name: string) => join(real, name);
  const locateInput = (path: string) =>
    locate(resolve(env['GITHUB_WORKSPACE'] ?? '/', path), [env['GITHUB_WORKSPACE'], env['RUNNER_TEMP']]);
  return {
    at,
    put(name, text) {
      writeFileSync(at(`${name}.new`), text, { mode: 0o600 });
      renameSync(at(`${name}.new`), at(name));
    },
    readJson: (name) => JSON.parse(readFileSync(at(name), 'utf8')) as unknown,
    locate: locateInput,
    // Read here, under the job's own rights: the host would read as root what the caller may not.
    async take(what, path, name, limitBytes) {
      if (path === null) return null;
      const located = await locateInput(path);
      const copied =
        located.kind === 'located' ? await copyRegular(located.path, at(name), limitBytes) : located;
      if (copied.kind === 'copied') return at(name);
      throw cannotTake(`the file of the input ${what} ${copied.detail}`);
    },
  };
}
