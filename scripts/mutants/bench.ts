// One vitest that stays up and runs some test files again and again, each time with one fault in one source. The fault is put into
// what the tests load, never into a file: whatever ends this process, the tree is as it was.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import type { Fault } from './faults.ts';
import { plant } from './faults.ts';
import { root } from '../root.ts';

export interface Outcome {
  readonly noticed: boolean;
  /** The test that failed first, or the file that could not be loaded. */
  readonly by: string | null;
  readonly seconds: number;
}

export interface Bench {
  /** Runs the files in order, all at once; stops at the first that fails. `fault` null: as the tree is. */
  readonly run: (fault: Fault | null, tests: readonly string[]) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** A loop that no fault turned endless ends far before this. The supervisor waits longer. */
const TEST_TIMEOUT_MS = 20_000;

export async function openBench(workers: number): Promise<Bench> {
  let planted: Fault | null = null;
  // Of this run alone: what vitest returns holds the failures of earlier ones as well.
  const failures: TestModule[] = [];
  const vitest: Vitest = await createVitest(
    {
      root,
      config: false,
      watch: false,
      include: ['test/**/*.test.ts'],
      globalSetup: 'test/support/run-folder.ts',
      reporters: [
        {
          onTestModuleEnd(module) {
            if (module.state() === 'failed') failures.push(module);
          },
        },
      ],
      bail: 1,
      maxWorkers: workers,
      testTimeout: TEST_TIMEOUT_MS,
      hookTimeout: TEST_TIMEOUT_MS,
    },
    {
      plugins: [
        {
          name: 'planted-fault',
          enforce: 'pre',
          load(id: string) {
            if (planted === null || id !== join(root, planted.file)) return null;
            return plant(readFileSync(id, 'utf8'), planted);
          },
        },
      ],
    },
  );
  await vitest.standalone();
  const all = await vitest.globTestSpecifications();
  return {
    close: () => vitest.close(),
    run: async (fault, tests) => {
      const touched = [planted, fault].filter((each) => each !== null).map(({ file }) => join(root, file));
      planted = fault;
      for (const file of touched) vitest.invalidateFile(file);
      const specifications = tests.map((test) => all.find(({ moduleId }) => moduleId === join(root, test))!);
      const start = performance.now();
      failures.length = 0;
      const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
      const seconds = (performance.now() - start) / 1000;
      const [failed] = failures;
      const test = failed && [...failed.children.allTests('failed')][0];
      const by =
        failed === undefined ? null : `${failed.relativeModuleId}: ${test?.fullName ?? 'not loaded'}`;
      return {
        noticed: failed !== undefined || unhandledErrors.length > 0,
        by: by ?? (unhandledErrors.length > 0 ? 'an error outside every test' : null),
        seconds,
      };
    },
  };
}
