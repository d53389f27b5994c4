// A process of its own that holds one vitest: what it once made of the sources stays, and only the text with the fault is loaded anew.
// Each test file still runs in a fresh worker. The fault is put into what the tests load, never into a file: whatever ends this process,
// the tree is as it was. Started by client.ts, which ends it and everything it started where a fault never ends.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestCase, TestModule } from 'vitest/node';
import { createVitest } from 'vitest/node';
import { root } from '../root.ts';
import { plant } from './faults.ts';
import { type FileMarks, MARKS_FILE, markOf } from './marks.ts';
import { withMarks } from './regions.ts';
import type { Asked, FileRan, MarkedSource } from './asked.ts';

/** Far above what any test in memory takes on a loaded machine. */
const TIMEOUT_MS = 60_000;

const TIMED_OUT = /^(?:Test|Hook) timed out in /;

/** Where a worker writes which regions ran; undefined where faults are planted. */
const marks = process.env[MARKS_FILE];

// In CI no snapshot is written that was not there.
process.env['CI'] = 'true';
// A fault that one case in ten shows is noticed by so many.
process.env['TKI_FUZZ_RUNS'] = '60';

/** What stands in for a file's own text, by its path; asked for when a test loads it. */
let instead: (file: string) => string | null = () => null;
let loaded = false;

const vitest = await createVitest(
  'test',
  {
    config: false,
    root,
    watch: false,
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/run-folder.ts',
    // On disk vitest keeps what a plugin made of a file under the name of the file as it stands: a fault would outlive its run.
    fsModuleCache: false,
    setupFiles: marks === undefined ? [] : ['scripts/mutants/worker-marks.ts'],
    pool: 'forks',
    maxWorkers: 1,
    reporters: [{}],
    testTimeout: TIMEOUT_MS,
    hookTimeout: TIMEOUT_MS,
    ...(marks === undefined ? { bail: 1 } : {}),
  },
  {
    plugins: [
      {
        name: 'planted-fault',
        enforce: 'pre',
        load(id: string) {
          const [path = ''] = id.split('?');
          return path.startsWith(`${root}/`) ? instead(path.slice(root.length + 1)) : null;
        },
      },
    ],
  },
);

const project = vitest.projects[0];
if (project === undefined) throw new Error('vitest has no project');

async function run(test: string, ids: readonly string[] | null): Promise<FileRan> {
  if (marks !== undefined) rmSync(marks, { force: true });
  vitest.state.clearErrors();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    [project!.createSpecification(join(root, test), ids === null ? undefined : { testIds: [...ids] })],
    false,
  );
  // Those of earlier runs are told again.
  const module = testModules.find(({ moduleId }) => moduleId === join(root, test));
  const tests = module === undefined ? [] : [...module.children.allTests()];
  return {
    loaded,
    passed: tests.filter((each) => each.result().state === 'passed').length,
    failure: failureIn(module, tests, unhandledErrors),
    marks:
      marks === undefined || !existsSync(marks)
        ? null
        : (JSON.parse(readFileSync(marks, 'utf8')) as FileMarks),
  };
}

function failureIn(
  module: TestModule | undefined,
  tests: readonly TestCase[],
  unhandled: readonly unknown[],
): FileRan['failure'] {
  const failed = tests.find((each) => each.result().state === 'failed');
  if (failed !== undefined) {
    const messages = (failed.result().errors ?? []).map(({ message }) => message);
    return { by: failed.fullName, id: failed.id, timedOut: messages.some((text) => TIMED_OUT.test(text)) };
  }
  if (module === undefined || !module.ok()) return { by: 'not loaded', id: null, timedOut: false };
  return unhandled.length === 0 ? null : { by: 'an error outside every test', id: null, timedOut: false };
}

function marked(sources: readonly MarkedSource[]): (file: string) => string | null {
  const first = new Map(sources.map(({ file, first: number }) => [file, number]));
  return (file) => {
    const number = first.get(file);
    if (number === undefined) return null;
    return withMarks(readFileSync(join(root, file), 'utf8'), (region) => markOf(number + region));
  };
}

/** Sources whose text in vitest's memory holds a fault. */
const faulty = new Set<string>();

function answer({ change, sources, test, ids }: Asked): Promise<FileRan> {
  if (change !== null) faulty.add(change.file);
  loaded = false;
  // Before every file, so that it is seen whether this file loads the fault.
  for (const file of faulty) vitest.invalidateFile(join(root, file));
  if (change === null) faulty.clear();
  instead =
    marks === undefined
      ? (file) => {
          if (file !== change?.file) return null;
          loaded = true;
          return plant(readFileSync(join(root, file), 'utf8'), change);
        }
      : marked(sources);
  return run(test, ids);
}

process.on('message', (asked: Asked) => {
  answer(asked).then(
    (told) => process.send?.({ told }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
// Whoever started us is gone.
process.on('disconnect', () => process.exit(1));
process.send?.({ told: 'ready' });
