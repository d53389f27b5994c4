// Assembles the OCI bundle's rootfs from what this machine already has: node, the libraries it loads, our inside programs
// and the pinned catalog. Copied first and hashed after, so that what is hashed is what runs. Runs as root.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { canonicalDigest } from '../formats/canonical.ts';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';

export class BundleError extends Error {
  readonly code: string;
  readonly hint: string;
  constructor(code: string, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

export interface RootfsFile {
  readonly path: string;
  readonly digest: Digest;
}

export interface Rootfs {
  /** Every file, by its path inside, sorted. */
  readonly files: readonly RootfsFile[];
  /** Digest of the list above. */
  readonly digest: Digest;
  /** What stands in `/`, mount points included, sorted. */
  readonly entries: readonly string[];
  /** Absolute paths on the host of what can be executed inside: removed before the inspector reads. */
  readonly programs: readonly string[];
}

/** Shared libraries may come only from where the system's packages put them. */
const LIBRARY_ROOTS = ['/lib/', '/lib64/', '/usr/lib/', '/usr/lib64/'];
const LOADER = '/lib64/ld-linux-x86-64.so.2';

/** sha256 of a file, read in pieces. */
export function fileDigest(file: string): Digest {
  const state = startSha256();
  const descriptor = fs.openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(4 * 1024 * 1024);
    for (;;) {
      const count = fs.readSync(descriptor, buffer, 0, buffer.length, null);
      if (count === 0) return state.digest();
      state.update(buffer.subarray(0, count));
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

/** What the dynamic loader would map for a program: [path inside the rootfs, path on the host]. The program is not run. */
function librariesOf(program: string): [string, string][] {
  if (!fs.existsSync(LOADER)) {
    throw new BundleError('UNSUPPORTED_LIBC', `${LOADER} is not there`, 'run on x86-64 Linux with glibc');
  }
  const listed = spawnSync(LOADER, ['--list', program], { env: {}, encoding: 'latin1' });
  if (listed.status !== 0) {
    throw new BundleError(
      'LIBRARIES_UNKNOWN',
      'the loader cannot list what node needs',
      'use a node built for this machine',
    );
  }
  const found: [string, string][] = [[LOADER, fs.realpathSync(LOADER)]];
  for (const line of listed.stdout.split('\n')) {
    const match = /=> (\/\S+) \(0x/.exec(line);
    const library = match?.[1];
    if (library === undefined || library === LOADER) continue;
    const real = fs.realpathSync(library);
    if (!LIBRARY_ROOTS.some((root) => real.startsWith(root))) {
      throw new BundleError(
        'LIBRARY_OUTSIDE',
        `node loads ${quoted(library)}, which is not a system library`,
        'use a node that needs only the system libraries',
      );
    }
    found.push([library, real]);
  }
  return found;
}

/** `inside` programs: file name in `/app` → path on the host, or the bytes themselves. */
export interface RootfsSources {
  readonly node: string;
  readonly programs: Readonly<Record<string, string>>;
  readonly catalogText: string;
}

/** Fills an empty directory. Files are root's and read-only; directories 0755. */
export function assembleRootfs(rootfs: string, sources: RootfsSources): Rootfs {
  const files: RootfsFile[] = [];
  const programs: string[] = [];
  const place = (inside: string, mode: number, fill: (target: string) => void) => {
    const target = path.join(rootfs, inside);
    fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
    fill(target);
    fs.chmodSync(target, mode);
    files.push({ path: inside, digest: fileDigest(target) });
    if ((mode & 0o111) !== 0 || inside.endsWith('.cjs')) programs.push(target);
  };
  const copy = (from: string) => (target: string) =>
    fs.copyFileSync(from, target, fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL);
  fs.mkdirSync(rootfs, { mode: 0o755 });
  place('/app/node', 0o555, copy(sources.node));
  for (const [inside, host] of librariesOf(sources.node)) place(inside, 0o555, copy(host));
  for (const [name, host] of Object.entries(sources.programs)) place(`/app/${name}`, 0o444, copy(host));
  place('/app/catalog.json', 0o444, (target) => fs.writeFileSync(target, sources.catalogText));
  for (const spare of ['spare', 'spare-two'])
    place(`/app/${spare}`, 0o444, (target) => fs.writeFileSync(target, ''));
  for (const point of ['proc', 'dev', 'in', 'out']) fs.mkdirSync(path.join(rootfs, point), { mode: 0o755 });
  for (const directory of directoriesBelow(rootfs)) fs.chmodSync(directory, 0o755);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files,
    digest: canonicalDigest(files),
    entries: fs.readdirSync(rootfs).sort(),
    programs,
  };
}

function directoriesBelow(directory: string): string[] {
  const below = fs
    .readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? directoriesBelow(path.join(directory, entry.name)) : []));
  return [directory, ...below];
}

/** Hashes the rootfs again, as it stands: what was changed, or removed, after the first hashing shows. */
export function rehashRootfs(rootfs: string, files: readonly RootfsFile[]): Digest {
  return canonicalDigest(
    files.map(({ path: inside }) => {
      const file = path.join(rootfs, inside);
      return { path: inside, digest: fs.existsSync(file) ? fileDigest(file) : 'missing' };
    }),
  );
}
