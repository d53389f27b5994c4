// What a build is called. Runs while dist is made, and by nothing that is in it. Must never depend on more than the bundles' own bytes:
// the same sources give the same name on every machine, and a changed one never that of a release.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Stands in the bundles until all of them are made. In no source but this one. */
export const VERSION_PLACEHOLDER = '0.0.0-dev+version.of.build';

/** Which bundles main or a release was made of. Written by `npm run build -- --main` or `--release`, and committed with them. */
export const releaseBuildFile = 'scripts/release-build.json';

/** Of the digest: enough to tell two builds apart, and still to be read aloud. */
const SHORT = 12;

export interface ReleaseBuild {
  readonly version: string;
  readonly bundles: string;
  /** False: main's own, before its release. Its name has its digest, and it judges as a release does. */
  readonly released: boolean;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** One digest over all files with their names, before their version is written in. */
export function bundlesDigest(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** The release's own name where it recorded these bundles, main's where main did, and otherwise one that neither has. */
export function versionOf(packaged: string, bundles: string, recorded: ReleaseBuild | null): string {
  const short = bundles.slice(0, SHORT);
  if (recorded?.version !== packaged || recorded.bundles !== bundles) return `${packaged}-dev+${short}`;
  return recorded.released ? packaged : `${packaged}-main+${short}`;
}

/** The same files with the name in the placeholder's place. */
export const withVersion = (files: Files, version: string): Map<string, Uint8Array> =>
  new Map(
    [...files].map(([name, bytes]) => {
      const text = Buffer.from(bytes);
      if (!text.includes(VERSION_PLACEHOLDER)) return [name, bytes];
      return [name, Buffer.from(text.toString('utf8').replaceAll(VERSION_PLACEHOLDER, version))];
    }),
  );

export const packagedVersion = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

export function readReleaseBuild(): ReleaseBuild | null {
  const file = join(root, releaseBuildFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReleaseBuild) : null;
}

/** Writes down what was built. `released`: for the commit that is tagged. */
export const recordAs =
  (released: boolean) =>
  (bundles: string): ReleaseBuild => {
    const recorded = { version: packagedVersion(), bundles, released };
    writeFileSync(join(root, releaseBuildFile), `${JSON.stringify(recorded, null, 2)}\n`);
    return recorded;
  };
