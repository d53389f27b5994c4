// Rebuilds dist/ in memory and compares it with the committed one, byte for byte. Writes nothing.
// A dist that its sources do not explain is the one thing that a reviewer of the sources cannot see.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { root } from './root.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** One sentence for each file that is absent, superfluous or different. */
export function compareDist(wanted: Files, found: Files): string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])].sort().flatMap((name) => {
    const [here, there] = [wanted.get(name), found.get(name)];
    if (here === undefined) return [`dist/${name} is made by no source`];
    if (there === undefined) return [`dist/${name} is missing`];
    return Buffer.compare(here, there) === 0 ? [] : [`dist/${name} is not what the sources give`];
  });
}

function readDist(): Files {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

if (import.meta.main) {
  const { files } = await buildAll();
  const problems = compareDist(files, readDist());
  for (const problem of problems) process.stderr.write(`dist: ${problem}\n`);
  if (problems.length > 0) {
    process.stderr.write('hint: run `npm run build` and commit dist/\n');
    process.exitCode = 1;
  } else process.stdout.write(`dist: ${files.size} files\n`);
}
