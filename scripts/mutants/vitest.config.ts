// The configuration of a run with one fault, or none, in one source. The fault is put into what the tests load, never into a file:
// whatever ends the run, the tree is as it was.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { root } from '../root.ts';
import { type Change, plant } from './faults.ts';

export interface Planted {
  readonly fault: Change;
  /** Written once a test has loaded the source with the fault in it. */
  readonly loaded: string;
}

const planted = JSON.parse(process.env['TKI_PLANTED'] ?? 'null') as Planted | null;
// No test is to see it.
delete process.env['TKI_PLANTED'];

/** Far above what any test in memory takes on a loaded machine. */
const TIMEOUT_MS = 60_000;

export default defineConfig({
  root,
  plugins: [
    {
      name: 'planted-fault',
      enforce: 'pre',
      load(id: string) {
        const [path = ''] = id.split('?');
        if (planted === null || path !== join(root, planted.fault.file)) return null;
        writeFileSync(planted.loaded, '');
        return plant(readFileSync(path, 'utf8'), planted.fault);
      },
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/run-folder.ts',
    // On disk vitest keeps what a plugin made of a file under the name of the file as it stands: a fault would outlive its run.
    fsModuleCache: false,
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
  },
});
