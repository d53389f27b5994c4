// Which test files can notice a fault of a source file: those that import it, the nearest first. Reads our own sources.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';
import { sourceFiles } from '../source-files.ts';

/** An import that is still there when the program runs. */
const IMPORTS = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm;

/** An import by a name that is put together: of every file that begins so. */
const IMPORTS_ONE_OF = /\bimport\(\s*`(\.[^`$]*)\$\{/g;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(IMPORTS)].map(([, from, dynamic]) => join(dirname(file), from ?? dynamic ?? ''));

const importsOneOf = (file: string, sources: ReadonlySet<string>): string[] =>
  [...read(file).matchAll(IMPORTS_ONE_OF)].flatMap(([, from = '']) =>
    [...sources].filter((source) => source.startsWith(join(dirname(file), from))),
  );

/** Whole projects that start nothing real: containers, servers and built programs are no part of this. */
const IN_MEMORY = ['test/unit', 'test/vectors', 'test/independent', 'test/fuzz'];

/** How many imports stand between a test file and every source that it reaches. */
export type Distances = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function measureDistances(): Distances {
  const sources = new Set(
    ['src', 'scripts', 'test'].flatMap((folder) => sourceFiles(folder, ['.ts', '.mts', '.mjs', '.js'])),
  );
  const edges = new Map(
    [...sources].map((file) => [
      file,
      [...importsOf(file).filter((to) => sources.has(to)), ...importsOneOf(file, sources)],
    ]),
  );
  const tests = [...sources].filter(
    (file) => file.endsWith('.test.ts') && IN_MEMORY.some((folder) => file.startsWith(`${folder}/`)),
  );
  return new Map(
    tests.map((test) => {
      const distances = new Map([[test, 0]]);
      for (const [file, distance] of distances) {
        for (const next of edges.get(file) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
      }
      return [test, distances];
    }),
  );
}

/** The tests that reach `file`: nearest first, and of equals the ones whose path is most alike. */
export function nearestTests(distances: Distances, file: string): string[] {
  const words = new Set(file.replace(/\.ts$/, '').split('/'));
  const alike = (test: string): number =>
    test
      .replace(/\.test\.ts$/, '')
      .split('/')
      .filter((word) => words.has(word)).length;
  return [...distances]
    .flatMap(([test, reached]) => {
      const distance = reached.get(file);
      return distance === undefined ? [] : [{ test, distance, alike: alike(test) }];
    })
    .sort((a, b) => a.distance - b.distance || b.alike - a.alike || (a.test < b.test ? -1 : 1))
    .map(({ test }) => test);
}
