// Which tests run which stretch of which source: found once by running every test file with marks in the sources, and kept in build/ for as
// long as neither the file nor what it imports of the tests changes. It chooses whom to ask, and judges nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { areas, filesOf } from './areas.ts';
import { Server } from './client.ts';
import { MARKS_FILE, MARKS_SIZE } from './marks.ts';
import type { Distances } from './nearest.ts';
import { regionsOf } from './regions.ts';

/** A test file, run once on the tree as it is. */
export interface Executed {
  readonly test: string;
  /** A file that fails as it is can notice nothing. */
  readonly green: boolean;
  /** Of a processor, as all of them here: a loaded machine does not change them. */
  readonly seconds: number;
  /** For each source, the regions that run outside of every test. */
  readonly whole: Readonly<Record<string, readonly number[]>>;
  readonly tests: readonly {
    readonly id: string;
    readonly seconds: number;
    readonly regions: Readonly<Record<string, readonly number[]>>;
  }[];
}

/** Longer than the slowest file in memory on a loaded machine. */
const LIMIT_MS = 300_000;
const folder = join(root, 'build/mutants/executed');

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Where each source's regions begin in the numbers of all. */
function numbered(): { sources: { file: string; first: number; count: number }[]; size: number } {
  let size = 0;
  const sources = areas.flatMap(filesOf).map((file) => {
    const count = regionsOf(read(file)).length;
    const first = size;
    size += count;
    return { file, first, count };
  });
  return { sources, size };
}

function bySource(
  sources: readonly { file: string; first: number; count: number }[],
  marks: readonly number[],
): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a - b)) {
    while (mark >= (sources[at]?.first ?? 0) + (sources[at]?.count ?? 0)) at += 1;
    const { file, first } = sources[at]!;
    (found[file] ??= []).push(mark - first);
  }
  return found;
}

const digestOf = (file: string): string => createHash('sha256').update(read(file)).digest('hex');

/** Of what a test file is and imports of the tests; of what it reads besides nothing is known, so files that notice are run once more at the end. */
function keyOf(reached: ReadonlyMap<string, number>): string {
  const own = ['regions.ts', 'marks.ts', 'worker-marks.ts'];
  const files = [...reached.keys()].filter((file) => !file.startsWith('src/'));
  const digests = [...files, ...own.map((file) => `scripts/mutants/${file}`)].sort().map(digestOf);
  return createHash('sha256').update(digests.join()).digest('hex');
}

/** As it is kept: with the text that each source had. */
interface Kept {
  readonly key: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly executed: Executed;
}

export class ExecutedTests {
  readonly #distances: Distances;
  readonly #folder = mkdtempSync(join(tmpdir(), 'tki-marks-'));
  readonly #numbered = numbered();
  readonly #server = new Server({
    [MARKS_FILE]: join(this.#folder, 'marks.json'),
    [MARKS_SIZE]: String(this.#numbered.size),
  });
  readonly #digests = new Map(this.#numbered.sources.map(({ file }) => [file, digestOf(file)]));
  readonly #known = new Map<string, Executed>();

  constructor(distances: Distances) {
    this.#distances = distances;
  }

  /** Whether it is known who runs what of a source: of the areas it is. */
  marks(file: string): boolean {
    return this.#digests.has(file);
  }

  /** Of a test file, which is run for it where nothing is known yet. */
  async of(test: string): Promise<Executed> {
    const known = this.#known.get(test);
    if (known !== undefined) return known;
    const path = join(folder, `${test.replaceAll('/', '+')}.json`);
    const key = keyOf(this.#distances.get(test) ?? new Map());
    const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : null;
    const executed = before?.key === key ? this.#asOfNow(before) : await this.#run(test);
    this.#known.set(test, executed);
    // What failed may have failed of the load: the next run looks again.
    if (before?.key !== key && executed.green) {
      mkdirSync(dirname(path), { recursive: true });
      const kept: Kept = { key, sources: Object.fromEntries(this.#digests), executed };
      writeFileSync(path, JSON.stringify(kept));
    }
    return executed;
  }

  /** Who ran anything of a source that has changed since may run any of it. */
  #asOfNow({ sources, executed }: Kept): Executed {
    const regions = new Map(this.#numbered.sources.map(({ file, count }) => [file, count]));
    const renewed = (found: Readonly<Record<string, readonly number[]>>) =>
      Object.fromEntries(
        Object.entries(found).map(([file, own]) => [
          file,
          sources[file] === this.#digests.get(file) ? own : [...Array(regions.get(file) ?? 0).keys()],
        ]),
      );
    return {
      ...executed,
      whole: renewed(executed.whole),
      tests: executed.tests.map((each) => ({ ...each, regions: renewed(each.regions) })),
    };
  }

  end(): void {
    this.#server.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #run(test: string): Promise<Executed> {
    const { sources } = this.#numbered;
    const ran = await this.#server.ask({ test, ids: null, change: null, sources }, LIMIT_MS);
    if (ran === 'never ended') return { test, green: false, seconds: LIMIT_MS / 1000, whole: {}, tests: [] };
    return {
      test,
      green: ran.failure === null && ran.passed > 0 && ran.marks !== null,
      seconds: ran.marks?.seconds ?? 0,
      whole: bySource(sources, ran.marks?.whole ?? []),
      tests: (ran.marks?.tests ?? []).map(({ id, seconds, marks }) => ({
        id,
        seconds,
        regions: bySource(sources, marks),
      })),
    };
  }
}
