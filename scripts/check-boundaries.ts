// Holds esbuild's own record of each program against scripts/boundaries.ts, and the sources' arrows against its floors.
// A lint rule sees direct imports only; this sees what arrives through others. Writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import type { Boundary, Zone } from './boundaries.ts';
import { boundaries, mayImport, mayImportTypes, zones } from './boundaries.ts';
import type { Built } from './build.ts';
import { buildAll } from './build.ts';
import type { Bundle, BundleId } from './bundles.ts';
import { browserGlobals, bundles, sizeLimits } from './bundles.ts';
import { packageDirectory } from './licenses.ts';
import { root } from './root.ts';
import { sourceFiles } from './source-files.ts';

const builtins = new Set(builtinModules);

/** The room of a file of ours, or undefined for a file that lies in none. */
export function zoneOf(path: string): Zone | undefined {
  const prefixes = (Object.keys(zones) as (keyof typeof zones)[]).filter((prefix) => path.startsWith(prefix));
  const longest = prefixes.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : zones[longest];
}

interface Reach {
  /** File → the first file that imports it. */
  readonly files: ReadonlyMap<string, string>;
  /** Specifier that stays outside the bundle → the first file that imports it. */
  readonly outside: ReadonlyMap<string, string>;
}

/** Whether anything of a file went into any program of the bundle: of a package without effects, most of it does not. */
function isUsed(metafile: Metafile, file: string): boolean {
  return Object.values(metafile.outputs).some(({ inputs }) => (inputs[file]?.bytesInOutput ?? 0) > 0);
}

/**
 * Everything that a program's entry leads to. A file of a package that the bundler left out whole is not in it, and leads nowhere; one of
 * ours always counts. Throws if the metafile does not know the entry.
 */
export function reachOf(metafile: Metafile, entry: string, lazy: boolean): Reach {
  if (metafile.inputs[entry] === undefined)
    throw new Error(`NO_ENTRY: ${entry} is not part of this metafile.`);
  const files = new Map([[entry, '']]);
  const outside = new Map<string, string>();
  for (const [file] of files) {
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind === 'dynamic-import' && !lazy) continue;
      if (external !== true && packageDirectory(path) !== undefined && !isUsed(metafile, path)) continue;
      const found = external === true ? outside : files;
      if (!found.has(path)) found.set(path, file);
    }
  }
  return { files, outside };
}

/** Why a program is not what it may be: one sentence for each thing that should not be in it. */
export function judgeProgram(
  metafile: Metafile,
  boundary: Boundary,
  allowedOutside: readonly string[],
): string[] {
  const { files, outside } = reachOf(metafile, boundary.entry, boundary.lazy);
  const problems: string[] = [];
  for (const [file, from] of files) {
    const directory = packageDirectory(file);
    const zone = zoneOf(file);
    // Made by the build: a package that is not there, what is loaded by need or shared (what it leads to is judged), and the inspector's constants.
    if (/^(?:absent|by-need|builtin-by-need|shared):/.test(file) || file === 'tki:tki:constants') continue;
    if (directory !== undefined) {
      const name = directory.slice(directory.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!boundary.packages.includes(name)) problems.push(`package ${name}, through ${from}`);
    } else if (zone === undefined) problems.push(`${file} is in no room of the house, through ${from}`);
    else if (!boundary.zones.includes(zone)) problems.push(`${file} of the room ${zone}, through ${from}`);
  }
  for (const [specifier, from] of outside) {
    // esbuild's own: helpers, and what the build defines, written into the program itself.
    if (specifier === '<runtime>' || specifier.startsWith('<define:')) continue;
    const name = specifier.replace(/^node:/, '');
    // `fs/promises` is part of fs; `node:sqlite` and `node:test` exist with the prefix only.
    if (specifier.startsWith('node:') || builtins.has(specifier)) {
      const module = name.split('/')[0] ?? name;
      const allowed =
        'only' in boundary.builtins
          ? boundary.builtins.only.includes(module)
          : !boundary.builtins.anyBut.includes(module);
      if (!allowed) problems.push(`Node's ${name}, through ${from}`);
    } else if (!allowedOutside.includes(specifier)) {
      problems.push(`${specifier} would be looked up where the program runs, through ${from}`);
    }
  }
  return problems;
}

/** As wide as the formatter makes one. */
const LINE_WIDTH = 110;

/** Lines of code: without empty ones and comments, and a line that no formatter would leave so wide for as many as it would fill. */
export function countCodeLines(source: string): number {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|\/?\*)/.test(line))
    .reduce((sum, line) => sum + Math.ceil(line.length / LINE_WIDTH), 0);
}

/** Why a program that has to be read whole is too long for that. `read` gives the source of a file of its metafile. */
export function judgeLength(
  metafile: Metafile,
  { entry, lazy, codeLines }: Boundary,
  read: (file: string) => string,
): string[] {
  if (codeLines === undefined) return [];
  const files = [...reachOf(metafile, entry, lazy).files.keys()];
  const lines = files.reduce((sum, file) => sum + countCodeLines(read(file)), 0);
  return lines > codeLines
    ? [`${files.length} files have ${lines} lines of code, ${lines - codeLines} more than it may`]
    : [];
}

/** Arrows between rooms that point upwards, and circles of files. `edges`: file → files whose values it imports. */
export function judgeArrows(edges: ReadonlyMap<string, readonly string[]>, types: boolean): string[] {
  const problems: string[] = [];
  for (const [from, targets] of edges) {
    const zone = zoneOf(from);
    if (zone === undefined) {
      problems.push(`${from} is in no room of the house`);
      continue;
    }
    const allowed = [zone, ...mayImport[zone], ...(types ? (mayImportTypes[zone] ?? []) : [])];
    for (const to of targets) {
      const target = zoneOf(to);
      if (target === undefined || !allowed.includes(target)) problems.push(`${from} must not import ${to}`);
    }
  }
  return problems;
}

/** One sentence for each circle of imports, named by the files that it runs through. */
export function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) circles.push(`a circle: ${[...trail.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return circles;
}

/** `import type … from './x.ts'` and its kin: esbuild erases them, and an arrow they are all the same. */
export function typeEdges(path: string, text: string): string[] {
  const targets: string[] = [];
  for (const [, specifier] of text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s+'(\.[^']+)'/gm)) {
    targets.push(posix.normalize(posix.join(posix.dirname(path), specifier ?? '')));
  }
  return targets;
}

async function valueEdges(files: readonly string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: 'build/unused',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: Object.values<Bundle>(bundles).flatMap((bundle) => bundle.external),
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [
      file,
      imports.filter(({ external }) => external !== true).map(({ path }) => path),
    ]),
  );
}

export function judgeSizes(files: Built['files']): string[] {
  return Object.entries(sizeLimits).flatMap(([name, limit]) => {
    const size = files.get(name)?.length ?? 0;
    return size > limit ? [`dist/${name} has ${size} bytes, ${size - limit} more than it may`] : [];
  });
}

async function main(): Promise<void> {
  const built = await buildAll();
  const problems: string[] = [];
  for (const [name, boundary] of Object.entries(boundaries)) {
    const id = boundary.bundle as BundleId;
    const metafile = built.metafiles[id];
    if (metafile === undefined || !existsSync(join(root, boundary.entry))) {
      problems.push(`${name}: ${boundary.entry} does not exist`);
      continue;
    }
    // What is injected is named by its path, and reached through the stand-in for crypto too.
    const external = id === 'verify-page' ? [join(root, browserGlobals)] : bundles[id].external;
    const found = [
      ...judgeProgram(metafile, boundary, external),
      ...judgeLength(metafile, boundary, (file) => readFileSync(join(root, file), 'utf8')),
    ];
    problems.push(...found.map((problem) => `${name}: ${problem}`));
  }
  const files = sourceFiles('src', ['.ts']);
  const values = await valueEdges(files);
  const types = new Map(files.map((file) => [file, typeEdges(file, readFileSync(join(root, file), 'utf8'))]));
  // A circle of types is one for whoever reads, and the first value that is imported along it makes it one for the machine.
  problems.push(...judgeArrows(values, false), ...judgeArrows(types, true));
  problems.push(...findCircles(values), ...findCircles(types));
  problems.push(...judgeSizes(built.files));
  for (const problem of new Set(problems)) process.stderr.write(`boundaries: ${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write(
      'hint: move the code to the room it belongs to; scripts/boundaries.ts is the plan of the house\n',
    );
    process.exitCode = 1;
  } else
    process.stdout.write(`boundaries: ${Object.keys(boundaries).length} programs, ${files.length} files\n`);
}

if (import.meta.main) await main();
