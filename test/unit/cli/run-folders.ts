// Folders of runs for the tests of `tki view` and `tki rollup`: real runs that an earlier release left, and what an attacker makes
// of them. Beside them the parts of a release that verification reads.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ran } from './harness.ts';
import { openBench } from './harness.ts';
import { copyPresentRun, presentRelease } from '../present-run.ts';
import type { ToldRun } from '../present-run.ts';

const root = join(import.meta.dirname, '../../..');
export const corpus = join(root, 'test/compat/0.1.0');
const catalog = ['--catalog', join(corpus, 'catalog')];

export interface RunFolders extends Disposable {
  readonly folder: string;
  readonly packet: string;
  at(...names: string[]): string;
  /** A run of the corpus under this name, as one of this release. */
  copy(run: 'runc' | 'crun' | 'attested', name: string, told?: ToldRun): string;
  /** Changes one file of a copy, as a text; the evidence and the checkpoint by the start of their names. */
  edit(directory: string, start: string, change: (text: string) => string): void;
  tki(...args: string[]): Promise<Ran>;
}

export function openRunFolders(): RunFolders {
  const bench = openBench();
  const { rules } = presentRelease(bench.dist);
  const folder = mkdtempSync(join(tmpdir(), 'tki-runs-'));
  const at = (...names: string[]): string => join(folder, ...names);
  let tokens = 0;
  return {
    folder,
    at,
    packet: join(corpus, 'packet.json'),
    copy: (run, name, told) => {
      copyPresentRun(run, at(name), told ?? null);
      return at(name);
    },
    edit: (directory, start, change) => {
      const name = readdirSync(directory).find((each) => each.startsWith(start)) ?? start;
      writeFileSync(join(directory, name), change(readFileSync(join(directory, name), 'utf8')));
    },
    tki: (...args) =>
      bench.run([...args, ...catalog], {
        rules,
        randomHex: (bytes) => String(tokens++).padStart(bytes * 2, '0'),
      }),
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
      bench.remove();
    },
  };
}
