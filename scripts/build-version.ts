// What a build is called. Runs while dist is made, and by nothing that is in it. Must never depend on more than the bundles' own bytes:
// the same sources give the same name on every machine, and a changed one never that of a release.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Stands in the bundles until all of them are made. In no source but this one. */
export const VERSION_PLACEHOLDER = '0.0.0-dev+version.of.build';

/** Which bundles a release was made of. Written by `npm run build -- --release`, and committed with that release. */
export const releaseBuildFile = 'scripts/release-build.json';

/** Of the digest: enough to tell two builds apart, and still to be read aloud. */
const SHORT = 12;

export interface ReleaseBuild {
  readonly version: string;
  readonly bundles: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** One digest over all files with their names, before their version is written in. */
export function bundlesDigest(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** The release's own name where it recorded these bundles, and otherwise one that no release has. */
export const versionOf = (packaged: string, bundles: string, released: ReleaseBuild | null): string =>
  released?.version === packaged && released.bundles === bundles
    ? packaged
    : `${packaged}-dev+${bundles.slice(0, SHORT)}`;

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

export function recordRelease(bundles: string): ReleaseBuild {
  const released = { version: packagedVersion(), bundles };
  writeFileSync(join(root, releaseBuildFile), `${JSON.stringify(released, null, 2)}\n`);
  return released;
}
