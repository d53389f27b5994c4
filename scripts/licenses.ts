// dist/licenses.txt: the licence of every package whose code a bundle holds, read from esbuild's metafiles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const licenseFile = /^(?:licen[cs]e|copying|copyright)(?:[.-].*)?$/i;

/** `node_modules/@scope/name/lib/x.js` → `node_modules/@scope/name`; undefined for files of ours. */
export function packageDirectory(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

export interface BundledPackage {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
}

/** Every package whose code a bundle holds, by its folder. */
export function bundledPackages(root: string, metafiles: readonly Metafile[]): BundledPackage[] {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const directories = new Set(inputs.flatMap((input) => packageDirectory(input) ?? []));
  return [...directories].sort().map((directory) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, directory, 'package.json'), 'utf8'),
    ) as { name: string; version: string; license?: string };
    return { directory, name, version, license };
  });
}

/** One section for each package, sorted by name. Throws for a package that states no licence at all. */
export function toLicenses(root: string, packages: readonly BundledPackage[]): string {
  const sections = packages.map(({ directory, name, version, license }) => {
    const texts = readdirSync(join(root, directory))
      .filter((file) => licenseFile.test(file))
      .sort()
      .map((file) => readFileSync(join(root, directory, file), 'utf8').trim());
    if (license === undefined && texts.length === 0) {
      throw new Error(`NO_LICENSE: ${name}@${version} states no licence. Do not bundle it.`);
    }
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Packages whose code is part of the programs in this folder.', ...sections.sort()].join(rule)}\n`;
}
