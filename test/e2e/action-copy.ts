// A copy of the built programs with some of them replaced by the attacker's, beside the catalog that they read. For tests.
import fs from 'node:fs';
import path from 'node:path';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';

export interface Copy extends Disposable {
  readonly dist: string;
}

export interface Changes {
  /** File below dist → its new text; the old one stays beside it as `real-NAME`. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Deadlines of the launcher in seconds, where a test cannot wait for the real ones. */
  readonly seconds?: { readonly main: number; readonly host: number };
  /** The same of a smaller action's launcher, and of the command that it starts. */
  readonly stepSeconds?: { readonly main: number; readonly command: number };
  readonly without?: readonly string[];
}

/** The deadlines as the built launchers have them; the test fails if they do not. */
const MAIN_SECONDS = 'MAIN_SECONDS = 55;';
const HOST_SECONDS = 'HOST_SECONDS = 100;';
const COMMAND_SECONDS = /commandSeconds: \d+\n/;

function replaceIn(file: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): void {
  let text = fs.readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
    text = changed;
  }
  fs.writeFileSync(file, text);
}

/** Readable by any user, as a checked-out action is. */
export function copyAction({ programs = {}, seconds, stepSeconds, without = [] }: Changes): Copy {
  const folder = temporaryFolder();
  fs.chmodSync(folder.dir, 0o755);
  const copy = path.join(folder.dir, 'dist');
  fs.cpSync(dist, copy, { recursive: true });
  fs.cpSync(path.join(root, 'catalog'), path.join(folder.dir, 'catalog'), { recursive: true });
  for (const [name, text] of Object.entries(programs)) {
    fs.renameSync(path.join(copy, name), path.join(copy, `real-${name}`));
    fs.writeFileSync(path.join(copy, name), text);
  }
  for (const name of without) fs.rmSync(path.join(copy, name), { recursive: true });
  if (seconds !== undefined)
    replaceIn(path.join(copy, 'index.mjs'), [
      [MAIN_SECONDS, `MAIN_SECONDS = ${seconds.main} ;`],
      [HOST_SECONDS, `HOST_SECONDS = ${seconds.host} ;`],
    ]);
  if (stepSeconds !== undefined) {
    for (const name of ['export-action.mjs', 'verify-action.mjs'])
      replaceIn(path.join(copy, name), [
        [MAIN_SECONDS, `MAIN_SECONDS = ${stepSeconds.main} ;`],
        [COMMAND_SECONDS, `commandSeconds: ${stepSeconds.command} \n`],
      ]);
  }
  return { dist: copy, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}
