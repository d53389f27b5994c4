// Lists our own files below a folder, in a stable order. For the scripts that read sources as text.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Paths from the repository's root, with `/`, of files with one of the endings; declaration files are left out. */
export function sourceFiles(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .filter((entry) => !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
