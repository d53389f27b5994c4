// Some test files, run once by a vitest of their own with one fault in one source, or with none: nothing of an earlier run is left.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Change } from './faults.ts';
import type { Planted } from './vitest.config.ts';

export interface Ran {
  readonly outcome: 'passed' | 'failed' | 'never ended';
  /** The test that failed first, or the file that could not be loaded. */
  readonly by: string | null;
  /** Whether a test loaded the source that the fault is in. */
  readonly loaded: boolean;
  readonly seconds: number;
  readonly files: readonly { readonly test: string; readonly passes: boolean; readonly seconds: number }[];
}

/** What vitest's own JSON says, as far as we read it. */
interface Told {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs the files; with a fault it stops at the first test that fails. Throws where vitest ended and said nothing. */
export async function runTests(
  fault: Change | null,
  tests: readonly string[],
  limitMs: number,
): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'tki-planted-'));
  const loaded = join(folder, 'loaded');
  const told = join(folder, 'told.json');
  const began = performance.now();
  try {
    const code = await vitest(
      [...tests, '--reporter=json', `--outputFile=${told}`, ...(fault === null ? [] : ['--bail=1'])],
      fault === null ? null : { fault, loaded },
      limitMs,
    );
    const seconds = (performance.now() - began) / 1000;
    if (code === 'never ended')
      return { outcome: code, by: null, loaded: existsSync(loaded), seconds, files: [] };
    if (!existsSync(told)) throw new Error(`vitest ended with ${code} and told nothing: ${tests.join(' ')}`);
    const { success, numPassedTests, testResults } = JSON.parse(readFileSync(told, 'utf8')) as Told;
    const nameOf = (path: string): string => path.slice(root.length).replace(/^\//, '');
    const broken = testResults.find(({ status }) => status === 'failed');
    const test = broken?.assertionResults.find(({ status }) => status === 'failed');
    const passed = code === 0 && success && numPassedTests > 0;
    return {
      outcome: passed ? 'passed' : 'failed',
      by: passed
        ? null
        : broken === undefined
          ? 'an error outside every test'
          : `${nameOf(broken.name)}: ${test?.fullName ?? 'not loaded'}`,
      loaded: existsSync(loaded),
      seconds,
      files: testResults.map(({ name, status, startTime, endTime }) => ({
        test: nameOf(name),
        passes: status === 'passed',
        seconds: (endTime - startTime) / 1000,
      })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitest(
  options: readonly string[],
  planted: Planted | null,
  limitMs: number,
): Promise<number | 'never ended'> {
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'scripts/mutants/vitest.config.ts',
      ...options,
    ],
    {
      cwd: root,
      // A group of its own: what it started ends with it.
      detached: true,
      stdio: 'ignore',
      // In CI no snapshot is written that was not there.
      env: { ...process.env, CI: 'true', TKI_PLANTED: JSON.stringify(planted) },
    },
  );
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', end);
  let stuck = false;
  const timer = setTimeout(() => {
    stuck = true;
    end();
  }, limitMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve(stuck ? 'never ended' : (code ?? -1));
    });
  });
}
