// dist/licenses.txt: the licence of every package whose code a bundle holds, read from esbuild's metafiles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const licenseFile = /^(?:licen[cs]e|copying|copyright|notice)(?:[.-].*)?$/i;

/** Of packages that name a licence and carry no text of it: the text, by the licence's SPDX id. */
const standardTexts: Readonly<Record<string, string>> = { MIT: 'MIT.txt', 'Apache-2.0': 'Apache-2.0.txt' };

/** What a package holds of somebody else's, and does not say in a file of its own. */
const heldTexts: Readonly<Record<string, string>> = { 'libpg-query': 'libpg-query-parser.txt' };

const textOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'license-texts', name), 'utf8').trim();

/** `node_modules/@scope/name/lib/x.js` → `node_modules/@scope/name`; undefined for files of ours. */
export function packageDirectory(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

export interface BundledPackage {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  readonly license: string | undefined;
  /** As package.json has it: `Name <address>`, or those parts as members. */
  readonly author?: string | { readonly name: string; readonly email?: string } | undefined;
}

/** Every package whose code a bundle holds, by its folder. */
export function bundledPackages(root: string, metafiles: readonly Metafile[]): BundledPackage[] {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const directories = new Set(inputs.flatMap((input) => packageDirectory(input) ?? []));
  return [...directories].sort().map((directory) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(root, directory, 'package.json'), 'utf8'),
    ) as Omit<BundledPackage, 'directory'>;
    return { directory, name, version, license, author };
  });
}

/** The text of a licence that a package only names, with the author that it names too. */
function standardText({ name, license = '', author }: BundledPackage): string {
  const file = standardTexts[license];
  const holder = typeof author === 'string' ? author : author?.name;
  if (file === undefined || holder === undefined)
    throw new Error(`NO_LICENSE: ${name} carries no text of ${license}. Add one to scripts/license-texts.`);
  return `Copyright (c) ${holder}\n\n${textOf(file)}`;
}

/** One section for each package, sorted by name. Throws for a package that states no licence at all. */
export function toLicenses(root: string, packages: readonly BundledPackage[]): string {
  const sections = packages.map((one) => {
    const { directory, name, version, license } = one;
    const texts = readdirSync(join(root, directory))
      .filter((file) => licenseFile.test(file))
      .sort()
      .map((file) => readFileSync(join(root, directory, file), 'utf8').trim());
    if (license === undefined && texts.length === 0) {
      throw new Error(`NO_LICENSE: ${name}@${version} states no licence. Do not bundle it.`);
    }
    if (texts.length === 0) texts.push(standardText(one));
    const held = heldTexts[name];
    if (held !== undefined) texts.push(textOf(held));
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Packages whose code is part of the programs in this folder.', ...sections.sort()].join(rule)}\n`;
}
