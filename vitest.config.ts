// How the tests are run: files beside one another, and what kills a host or counts what is the machine's beside no other container.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/order.ts';
import { Slowest } from './test/support/slowest.ts';

/** For tests that start containers, servers or the built programs: a slow machine must not decide an outcome. */
const REAL_TIMEOUT_MS = 180_000;

/** For tests in memory: far above what the slowest takes on two cores, only there to end a hang. */
const MEMORY_TIMEOUT_MS = 60_000;

const everyIn = (name: string) => [`test/${name}/**/*.test.ts`];

/** Waits for deadlines of the artifact service, and hardly works: beside the servers it costs no time. */
const WAITING = ['test/e2e/faults.test.ts'];

/**
 * A killed host leaves a run that the next one, whosever it is, sweeps away and reports; of engines it is looked whether the
 * machine holds anything that was not there before; a lying runtime is judged by the mounts of the whole machine. Everything else has names of its own.
 * They take turns (test/support/alone.ts), beside what runs in memory: they wait for engines and deadlines for half of their time.
 */
const ALONE = [
  'test/sandbox/cleanup.test.ts',
  'test/sandbox/engines.test.ts',
  'test/sandbox/scaffold.test.ts',
];

interface Files {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * vitest's own choice leaves a core free, which on two cores means one file after the other. One more than there are cores: somebody always
 * waits for a server, a container or a deadline.
 */
const WORKERS = availableParallelism() + 1;

/** A test that came to no assertion has shown nothing: it fails. */
const SHOWS_SOMETHING = { requireAssertions: true };

const sideBySide = (
  name: string,
  groupOrder: number,
  timeout: number,
  { include, exclude }: Files = {},
  isolate = false,
) => ({
  test: {
    name,
    include: [...(include ?? everyIn(name))],
    exclude: [...(exclude ?? [])],
    testTimeout: timeout,
    hookTimeout: timeout,
    maxWorkers: WORKERS,
    // A process for each file would take longer than many files do: those of one worker share it, with what they have imported.
    isolate,
    expect: SHOWS_SOMETHING,
    // Not 0: vitest moves what stands in that group to the end wherever only one worker is left.
    sequence: { groupOrder },
  },
});

const inMemory = (name: string) => sideBySide(name, 1, MEMORY_TIMEOUT_MS);
/** Each server, run and step has a folder, a socket, a port and names of its own. */
const real = (name: string, files?: Files) => sideBySide(name, 2, REAL_TIMEOUT_MS, files);

export default defineConfig({
  test: {
    globalSetup: 'test/support/run-folder.ts',
    projects: [
      inMemory('unit'),
      inMemory('vectors'),
      inMemory('independent'),
      inMemory('fuzz'),
      real('postgres'),
      real('waiting', { include: WAITING }),
      real('sandbox', { exclude: ALONE }),
      real('e2e', { exclude: [...WAITING, ...ALONE] }),
      sideBySide('alone', 1, REAL_TIMEOUT_MS, { include: ALONE }, true),
    ],
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new Slowest()],
  },
});
