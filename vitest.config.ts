// How the tests are run: what may share the machine runs in parallel, what needs a real container runs alone.
import { defineConfig } from 'vitest/config';

/** For tests that start containers, servers or the built programs: a slow machine must not decide an outcome. */
const REAL_TIMEOUT_MS = 180_000;

/** For tests in memory: far above what the slowest takes on two cores, only there to end a hang. */
const MEMORY_TIMEOUT_MS = 60_000;

const everyIn = (name: string) => [`test/${name}/**/*.test.ts`];

/** Waits for deadlines of the artifact service, and hardly works: beside the servers it costs no time. */
const WAITING = ['test/e2e/faults.test.ts'];

const sideBySide = (name: string, groupOrder: number, timeout: number, include = everyIn(name)) => ({
  test: {
    name,
    include,
    testTimeout: timeout,
    hookTimeout: timeout,
    // vitest's own choice leaves a core free, which on two cores means one file after the other.
    maxWorkers: '100%',
    // Not 0: vitest moves what stands in that group to the end wherever only one worker is left.
    sequence: { groupOrder },
  },
});

const inMemory = (name: string) => sideBySide(name, 1, MEMORY_TIMEOUT_MS);

const onTheMachine = (name: string, groupOrder: number) => ({
  test: {
    name,
    include: everyIn(name),
    exclude: WAITING,
    testTimeout: REAL_TIMEOUT_MS,
    hookTimeout: REAL_TIMEOUT_MS,
    fileParallelism: false,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    projects: [
      inMemory('unit'),
      inMemory('vectors'),
      inMemory('fuzz'),
      // Each server has a folder, a socket and a port of its own.
      sideBySide('postgres', 2, REAL_TIMEOUT_MS),
      sideBySide('waiting', 2, REAL_TIMEOUT_MS, WAITING),
      onTheMachine('sandbox', 3),
      onTheMachine('e2e', 4),
    ],
    allowOnly: false,
    reporters: ['default'],
  },
});
