// What each file that was given is for, by its name and the folder that it lies in; the person at the page can say otherwise. Pure.
// Attacker: anyone who named a file. A name decides what a file is taken for, and nothing about what is in it.
import { INDEX_FILE } from '../catalog/assemble.ts';
import { looksLikeEvidenceName, runFileKind } from '../formats/run-files.ts';
import { namesRun } from '../recompute/gather-run.ts';
import type { GivenFile, Inputs, Role } from './request.ts';

/** Far above what a run, its packet and a catalog of a thousand texts are; what is beyond is not looked at, and the page says so. */
export const FILES_LIMIT = 2000;

const partsOf = (path: string): readonly [folder: string, name: string] => {
  const at = path.lastIndexOf('/');
  return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
};

const isRunName = (name: string): boolean => runFileKind(name) !== null || looksLikeEvidenceName(name);

const isBelow = (folder: string, path: string): boolean => folder === '' || path.startsWith(`${folder}/`);

/** Folder → names of the files that lie in it. */
function toFolders(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const [folder, name] = partsOf(path);
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [name]);
    else names.push(name);
  }
  return folders;
}

/** The folder that holds the run: '' for files without one; the folder above, where several below it hold some. */
export function runFolderOf(paths: readonly string[]): string {
  const holders = [...toFolders(paths)]
    .filter(([, names]) => names.some(isRunName))
    .map(([folder]) => folder);
  const [first = '', ...others] = holders;
  if (holders.includes('') || first === '') return '';
  // What is deeper than a run's own folder is beside it, as the command sees it.
  if (others.every((folder) => isBelow(first, folder))) return first;
  const steps = first.split('/');
  for (let depth = steps.length - 1; depth > 0; depth -= 1) {
    const above = steps.slice(0, depth).join('/');
    if (others.every((folder) => isBelow(above, folder))) return above;
  }
  return '';
}

/** The catalog's folder, where one was given; null where none was. */
function catalogFolderOf(paths: readonly string[]): string | null {
  const index = paths.find((path) => partsOf(path)[1] === INDEX_FILE);
  return index === undefined ? null : partsOf(index)[0];
}

const isOther = (name: string): boolean => /\.(?:sigstore(?:\.json)?|pem|pub|zip|md|html?|sql)$/i.test(name);

/** The one file by this pattern, else null: two of a kind are for the person to choose from. */
const theOne = (paths: readonly string[], is: (name: string) => boolean): string | null => {
  const found = paths.filter((path) => is(partsOf(path)[1]));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Path → what it is taken for at first. */
export function sortFiles(paths: readonly string[]): ReadonlyMap<string, Role> {
  const catalog = catalogFolderOf(paths);
  const ofCatalog = (path: string): boolean => {
    if (catalog === null || !isBelow(catalog, path)) return false;
    const inside = catalog === '' ? path : path.slice(catalog.length + 1);
    return inside === INDEX_FILE || inside.startsWith('queries/');
  };
  const left = paths.filter((path) => !ofCatalog(path));
  const run = runFolderOf(left);
  const holdsRunFiles = left.some((path) => isBelow(run, path) && isRunName(partsOf(path)[1]));
  const ofRun = (path: string): boolean => {
    if (!holdsRunFiles) return false;
    // Files without a folder are the run's only by their names: the packet lies among them.
    return run === '' ? isRunName(partsOf(path)[1]) : isBelow(run, path);
  };
  const loose = left.filter((path) => !isRunName(partsOf(path)[1]) && !isOther(partsOf(path)[1]));
  const approval = theOne(loose, (name) => /approval/i.test(name));
  const claims = theOne(loose, (name) => /claims/i.test(name));
  const rest = loose.filter((path) => path !== approval && path !== claims);
  const outside = rest.filter((path) => !ofRun(path));
  const packet =
    theOne(outside, (name) => /packet/i.test(name)) ??
    (outside.length === 1 ? outside[0] : theOne(rest, (name) => /packet/i.test(name)));
  return new Map(
    paths.map((path): [string, Role] => {
      if (ofCatalog(path)) return [path, 'catalog'];
      if (path === packet) return [path, 'packet'];
      if (path === claims) return [path, 'claims'];
      if (path === approval) return [path, 'approval'];
      return [path, ofRun(path) ? 'run' : 'unused'];
    }),
  );
}

/** A file and what it is used as. */
export interface Sorted<F> {
  readonly given: GivenFile<F>;
  readonly role: Role;
}

/** The files by their roles, as the worker takes them. */
export function toInputs<F>(files: readonly Sorted<F>[], expectations: Inputs<F>['expectations']): Inputs<F> {
  const of = (wanted: Role): readonly GivenFile<F>[] =>
    files.filter(({ role }) => role === wanted).map(({ given }) => given);
  const run = of('run');
  const folder = runFolderOf(run.map(({ path }) => path));
  // What lies in the run's folder is in its listing, whatever else it is used as.
  const listed =
    folder === '' ? run : files.map(({ given }) => given).filter(({ path }) => isBelow(folder, path));
  const entries = new Map<string, GivenFile<F> | null>();
  const below = new Map<string, string[]>();
  for (const each of listed) {
    const inside = folder === '' ? each.path : each.path.slice(folder.length + 1);
    const [name = '', ...rest] = inside.split('/');
    entries.set(name, rest.length === 0 ? each : null);
    if (rest.length === 0) continue;
    const names = below.get(name) ?? [];
    if (rest.length === 1) names.push(...rest);
    below.set(name, names);
  }
  const catalog = of('catalog');
  const root = catalog.map(({ path }) => partsOf(path)).find(([, name]) => name === INDEX_FILE)?.[0] ?? '';
  const [packet = null] = of('packet');
  const [claims = null] = of('claims');
  const [previous = null] = of('previous');
  const [approval = null] = of('approval');
  return {
    folder: folder === '' ? undefined : folder,
    entries,
    inside: [...below].filter(([, names]) => namesRun(names)).map(([name]) => name),
    packet,
    claims,
    previous,
    approval,
    catalog:
      catalog.length === 0
        ? null
        : new Map(
            catalog.map((given) => [root === '' ? given.path : given.path.slice(root.length + 1), given]),
          ),
    expectations,
  };
}

/** Roles that one file alone can have. */
export const SINGLE: readonly Role[] = ['packet', 'claims', 'previous', 'approval'];
