// A copy of the built programs with some of them replaced by the attacker's, beside the catalog that they read. For tests.
import fs from 'node:fs';
import path from 'node:path';
import { dist, root, temporaryFolder } from '../sandbox/harness.ts';

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

/** The deadlines as the built launcher has them; the test fails if it does not. */
const DEADLINES = /([\w$]+)=55,([\w$]+)=100,/;

const COMMAND_SECONDS = /commandSeconds:\d+}/;

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
  if (seconds !== undefined) {
    const launcher = path.join(copy, 'index.mjs');
    const text = fs.readFileSync(launcher, 'utf8');
    if (!DEADLINES.test(text)) throw new Error('the built launcher does not hold its deadlines as expected');
    fs.writeFileSync(launcher, text.replace(DEADLINES, `$1=${seconds.main},$2=${seconds.host},`));
  }
  if (stepSeconds !== undefined) {
    for (const name of ['export-action.mjs', 'verify-action.mjs']) {
      const text = fs.readFileSync(path.join(copy, name), 'utf8');
      if (!/=55,/.test(text) || !COMMAND_SECONDS.test(text))
        throw new Error(`the built ${name} does not hold its deadlines as expected`);
      const shortened = text.replace(/=55,/, `=${stepSeconds.main},`);
      fs.writeFileSync(
        path.join(copy, name),
        shortened.replace(COMMAND_SECONDS, `commandSeconds:${stepSeconds.command}}`),
      );
    }
  }
  return { dist: copy, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}
