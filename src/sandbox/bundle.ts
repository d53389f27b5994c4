// Assembles the OCI bundle's rootfs from what this machine already has: node, the libraries it loads, our inside programs
// and the pinned catalog. Node is hashed as it is read, beside its copy; the copy is hashed whole while it runs. Runs as root.
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { errorCode } from '../files/error-code.ts';
import { architectures } from '../formats/kernel/architectures.ts';
import type { Architecture } from '../formats/kernel/architectures.ts';
import { quoted } from '../formats/quoted.ts';
import { canonicalDigest } from '../formats/canonical.ts';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import { CodedError } from '../formats/coded-error.ts';
import { WORK_ROOT } from '../formats/kernel/runtime-spec.ts';
import { PIECE_BYTES, firstOf, hashInPieces } from './hash-in-pieces.ts';
import { requireStarted } from './programs.ts';
import { runProgram } from './run-program.ts';
import { onStorage, storageFailure } from './storage.ts';

type BundleCode = 'LIBRARIES_UNKNOWN' | 'LIBRARY_OUTSIDE' | 'UNSUPPORTED_LIBC';

export interface RootfsFile {
  readonly path: string;
  readonly digest: Digest;
}

/** One entry of the rootfs, whatever it is: `content` is a file's digest, a link's target, or empty. */
export interface RootfsEntry {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  /** Octal digits. */
  readonly mode: string;
  readonly owner: string;
  readonly content: string;
}

export interface Rootfs {
  /** Every file, by its path inside, sorted. */
  readonly files: readonly RootfsFile[];
  /** Everything that is in it, sorted by path: neither more nor less. */
  readonly listing: readonly RootfsEntry[];
  /** Digest of the listing. */
  readonly digest: Digest;
  /** What is in `/`, mount points included, sorted. */
  readonly entries: readonly string[];
  /** How long the first hash took, of node, as far as it had come when all was placed: what deadlines follow. Whole milliseconds. */
  readonly firstHash: { readonly bytes: number; readonly ms: number };
  /** Absolute paths on the host of what can be executed inside: removed before the inspector reads. */
  readonly programs: readonly string[];
}

/** A rootfs that is there, and of which node is still being hashed: a container may be made of it meanwhile, and none judged. */
export interface PlacedRootfs extends Pick<Rootfs, 'entries' | 'firstHash' | 'programs'> {
  /** Rejects where node cannot be read. */
  readonly hashed: Promise<Rootfs>;
}

/** Shared libraries may come only from where the system's packages put them. */
const LIBRARY_ROOTS = ['/lib/', '/lib64/', '/usr/lib/', '/usr/lib64/'];

/** Since a moment of the monotonic clock, at least 1. */
export function wholeMs(since: number): number {
  return Math.max(1, Math.round(performance.now() - since));
}

/** One for all of them: a run hashes some sixty files, and new memory for each costs more than the hash of most. */
const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);

/** sha256 of a file, read in pieces. */
export function fileDigest(file: string): Digest {
  const state = startSha256();
  const descriptor = fs.openSync(file, 'r');
  try {
    for (;;) {
      const count = fs.readSync(descriptor, piece, 0, PIECE_BYTES, null);
      if (count === 0) return state.digest();
      state.update(firstOf(piece, count));
    }
  } finally {
    fs.closeSync(descriptor);
  }
}

/** What the dynamic loader would map for a program: [path inside the rootfs, path on the host]. The program is not run. */
async function librariesOf(program: string, architecture: Architecture): Promise<[string, string][]> {
  const { words, loader } = architectures[architecture];
  if (!fs.existsSync(loader)) {
    throw new CodedError<BundleCode>(
      'UNSUPPORTED_LIBC',
      `${loader} is not there`,
      `run on ${words} Linux with glibc`,
    );
  }
  const listed = await runProgram(loader, ['--list', program], { says: 'stdout' });
  requireStarted(loader, listed);
  if (listed.status !== 0) {
    throw new CodedError<BundleCode>(
      'LIBRARIES_UNKNOWN',
      'the loader cannot list what node needs',
      'use a node built for this machine',
    );
  }
  const found: [string, string][] = [[loader, fs.realpathSync(loader)]];
  for (const line of listed.stdout.toString('latin1').split('\n')) {
    const match = /=> (\/\S+) \(0x/.exec(line);
    const library = match?.[1];
    if (library === undefined || library === loader) continue;
    const real = fs.realpathSync(library);
    if (!LIBRARY_ROOTS.some((root) => real.startsWith(root))) {
      throw new CodedError<BundleCode>(
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
  readonly architecture: Architecture;
  readonly programs: Readonly<Record<string, string>>;
  readonly catalogText: string;
}

export const NODE = '/app/node';

/** Equal to no digest. */
const UNKNOWN: Digest = 'sha256:';

/** Below this nothing can be said of a machine's speed. */
const FIRST_HASH_BYTES = 8 * 1024 * 1024;

const placing = (inside: string) => `the sandbox’s copy of ${inside}, below ${WORK_ROOT},`;

/** Those on the way to a file, below the rootfs alone: one that is removed at this moment is not made again, nor what is above it. */
function makeFolders(rootfs: string, inside: string): void {
  let at = rootfs;
  for (const name of path.dirname(inside).split('/').filter(Boolean)) {
    at = path.join(at, name);
    try {
      fs.mkdirSync(at, { mode: 0o755 });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** By the kernel, in a thread, on every file system: a clone where it can make one. */
async function copyNode(from: string, rootfs: string): Promise<void> {
  const target = path.join(rootfs, NODE);
  try {
    makeFolders(rootfs, NODE);
    await fs.promises.copyFile(from, target, fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL);
    fs.chmodSync(target, 0o555);
  } catch (error) {
    throw storageFailure(placing(NODE), error) ?? error;
  }
}

/** Fills an empty directory. Files are root's and read-only; directories 0755. */
export async function assembleRootfs(rootfs: string, sources: RootfsSources): Promise<PlacedRootfs> {
  const files: RootfsFile[] = [];
  const programs: string[] = [path.join(rootfs, NODE)];
  const place = (inside: string, mode: number, fill: (target: string) => void) => {
    const target = path.join(rootfs, inside);
    onStorage(placing(inside), () => {
      makeFolders(rootfs, inside);
      fill(target);
      fs.chmodSync(target, mode);
    });
    files.push({ path: inside, digest: fileDigest(target) });
    if ((mode & 0o111) !== 0 || inside.endsWith('.cjs')) programs.push(target);
  };
  const copy = (from: string) => (target: string) =>
    fs.copyFileSync(from, target, fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL);
  fs.mkdirSync(rootfs, { mode: 0o755 });
  const copied = copyNode(sources.node, rootfs);
  // It may fail while nobody waits for it yet: whoever waits below is told.
  copied.catch(() => undefined);
  const hashing = hashInPieces(sources.node);
  try {
    for (const [inside, host] of await librariesOf(sources.node, sources.architecture))
      place(inside, 0o555, copy(host));
    for (const [name, host] of Object.entries(sources.programs)) place(`/app/${name}`, 0o444, copy(host));
    place('/app/catalog.json', 0o444, (target) => fs.writeFileSync(target, sources.catalogText));
    for (const spare of ['spare', 'spare-two'])
      place(`/app/${spare}`, 0o444, (target) => fs.writeFileSync(target, ''));
    for (const point of ['proc', 'dev', 'in', 'out']) fs.mkdirSync(path.join(rootfs, point), { mode: 0o755 });
    await copied;
    while (hashing.done.bytes < FIRST_HASH_BYTES && !(await atEnd(hashing.digest))) continue;
  } catch (error) {
    // Nothing may be written any more into what is then removed.
    hashing.stop();
    await copied.catch(() => undefined);
    throw error;
  }
  for (const directory of directoriesBelow(rootfs)) fs.chmodSync(directory, 0o755);
  const placed = {
    entries: fs.readdirSync(rootfs).sort(),
    firstHash: {
      bytes: Math.max(1, hashing.done.bytes),
      ms: Math.max(1, Math.round(hashing.done.ms)),
    },
    programs,
  };
  // What is there is listed now: whatever comes later is not what was placed.
  const placedFiles = new Map(files.map((file) => [file.path, file.digest]));
  const shape = listRootfs(rootfs, (inside) =>
    inside === NODE ? UNKNOWN : (placedFiles.get(inside) ?? null),
  );
  const hashed = hashing.digest.then((digest): Rootfs => {
    if (digest === null) throw new Error('the first hash was stopped');
    const listing = shape.map((entry) => (entry.path === NODE ? { ...entry, content: digest } : entry));
    const all = [...files, { path: NODE, digest }].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { ...placed, files: all, listing, digest: canonicalDigest(listing) };
  });
  hashed.catch(() => undefined);
  return { ...placed, hashed };
}

/** Gives the hash its turn; true once it has come to its end. */
async function atEnd(digest: Promise<unknown>): Promise<boolean> {
  return await Promise.race([digest.then(() => true), nextTurn(false)]);
}

function directoriesBelow(directory: string): string[] {
  const below = fs
    .readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? directoriesBelow(path.join(directory, entry.name)) : []));
  return [directory, ...below];
}

/** A rootfs of ours has some twenty entries. Anyone who adds more than this has shown what was to be shown. */
const MOST_ENTRIES = 2_000;

/** Everything that is in a rootfs now. Links are not followed, and what is no file is not opened. `known`: digests that hold already. */
export function listRootfs(
  rootfs: string,
  known: (inside: string, file: string) => Digest | null = () => null,
): RootfsEntry[] {
  const entries: RootfsEntry[] = [];
  const visit = (inside: string) => {
    if (entries.length > MOST_ENTRIES) return;
    const file = path.join(rootfs, inside);
    const facts = fs.lstatSync(file, { throwIfNoEntry: false });
    if (facts === undefined) return;
    const kind = facts.isFile()
      ? 'file'
      : facts.isDirectory()
        ? 'directory'
        : facts.isSymbolicLink()
          ? 'link'
          : 'other';
    const content =
      kind === 'file'
        ? (known(inside, file) ?? fileDigest(file))
        : kind === 'link'
          ? fs.readlinkSync(file)
          : '';
    const mode = (facts.mode & 0o7777).toString(8).padStart(4, '0');
    entries.push({ path: inside, kind, mode, owner: `${facts.uid}:${facts.gid}`, content });
    if (kind === 'directory') for (const name of fs.readdirSync(file)) visit(path.join(inside, name));
  };
  visit('/');
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** {@link differenceOf} what is there now. */
export function compareRootfs(
  rootfs: string,
  wanted: readonly RootfsEntry[],
): { expected: string; observed: string } {
  return differenceOf(wanted, listRootfs(rootfs));
}

/** The digest of what is there, and behind it what is not as it was: for a person, and never equal to a digest. */
export function differenceOf(
  wanted: readonly RootfsEntry[],
  found: readonly RootfsEntry[],
): { expected: string; observed: string } {
  const [before, after] = [wanted, found].map(
    (list) => new Map(list.map((entry) => [entry.path, JSON.stringify(entry)])),
  ) as [Map<string, string>, Map<string, string>];
  const differing = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    if (before.get(name) === after.get(name)) return [];
    return [`${name} ${before.has(name) ? (after.has(name) ? 'changed' : 'is gone') : 'was added'}`];
  });
  const words = differing.length === 0 ? '' : ` (${differing.slice(0, 5).join(', ')})`;
  return { expected: canonicalDigest(wanted), observed: `${canonicalDigest(found)}${words}`.slice(0, 600) };
}
