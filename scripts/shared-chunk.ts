// Puts the small modules that many parts of a program share into one file. esbuild makes a file of each set of parts that share something:
// 53 files for one command, and finding, reading and linking each costs a process a millisecond or two. Part of the build.
// Must never bring a part what its boundary refuses: only rooms that every part may hold are shared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { root } from './root.ts';

/** Larger ones stay files of their own, for those that use them. */
const SMALL_BYTES = 30_000;

/** What is shared among which entries: only rooms that each of them may hold (scripts/boundaries.ts). */
export interface Sharing {
  readonly rooms: RegExp;
  readonly among: RegExp;
}

export interface Shared {
  readonly modules: readonly string[];
  readonly entries: readonly string[];
}

/** Without those that lead to a module that is not among them, or shared already: a large one would come along. */
function closed(inputs: Metafile['inputs'], files: readonly string[], before: ReadonlySet<string>): string[] {
  const left = new Set(files);
  let size: number;
  do {
    size = left.size;
    for (const file of left) {
      const leads = (inputs[file]?.imports ?? []).some(
        ({ path, kind, external }) =>
          external !== true && kind !== 'dynamic-import' && !left.has(path) && !before.has(path),
      );
      if (leads) left.delete(file);
    }
  } while (left.size < size);
  return [...left].sort();
}

/** Modules of small chunks that no entry is, and the entries: what the second build shares, and with whom. */
export function toShare({ inputs, outputs }: Metafile, sharings: readonly Sharing[]): Shared[] {
  const chunks = Object.values(outputs);
  const before = new Set<string>();
  return sharings.map(({ rooms, among }) => {
    const small = chunks
      .filter(({ entryPoint, bytes }) => entryPoint === undefined && bytes <= SMALL_BYTES)
      .flatMap((chunk) => Object.keys(chunk.inputs).filter((file) => rooms.test(file)));
    const modules = closed(inputs, small, before);
    for (const file of modules) before.add(file);
    const entries = chunks.flatMap(({ entryPoint = '' }) => (among.test(entryPoint) ? [entryPoint] : []));
    return { modules, entries: entries.sort() };
  });
}

/** Every entry asks for all shared modules, so that one set of parts has them: all. */
export function shareAmong(all: readonly Shared[]): Plugin {
  return {
    name: 'shared chunk',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^tki:shared/ }, ({ path }) => ({ path, namespace: 'shared' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: (all[Number(path.at(-1))]?.modules ?? []).map((file) => `import './${file}';`).join('\n'),
        resolveDir: root,
      }));
      esbuild.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
        const shares = all.flatMap(({ entries }, at) =>
          entries.some((entry) => join(root, entry) === path) ? [`import 'tki:shared${at}';\n`] : [],
        );
        return shares.length === 0
          ? undefined
          : { contents: shares.join('') + readFileSync(path, 'utf8'), loader: 'ts' };
      });
    },
  };
}
