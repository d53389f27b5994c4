// The root of an engine's container, entry by entry, as the kernel shows it of its first process: by bytes, because where an engine
// keeps its copy of an image is its own affair. Runs as root. Links are not followed, and nothing below a mount is checked.
import fs from 'node:fs';
import path from 'node:path';
import { canonicalDigest } from '../../formats/canonical.ts';
import { parseMountinfo } from '../../formats/kernel/mountinfo.ts';
import { fileDigest } from '../bundle.ts';
import type { RootfsEntry } from '../bundle.ts';

/** A rootfs of ours has some twenty entries. Anyone who adds more than this has shown what was to be shown. */
const MOST_ENTRIES = 2_000;
const NAMED = 5;

function entryAt(file: string, inside: string): RootfsEntry {
  const facts = fs.lstatSync(file);
  const kind = facts.isFile()
    ? 'file'
    : facts.isDirectory()
      ? 'directory'
      : facts.isSymbolicLink()
        ? 'link'
        : 'other';
  const content = kind === 'file' ? fileDigest(file) : kind === 'link' ? fs.readlinkSync(file) : '';
  const mode = (facts.mode & 0o7777).toString(8).padStart(4, '0');
  return { path: inside, kind, mode, owner: `${facts.uid}:${facts.gid}`, content };
}

const isRootsOwn = ({ kind, owner, mode }: RootfsEntry) =>
  kind === 'directory' && owner === '0:0' && (Number.parseInt(mode, 8) & 0o7022) === 0;

/**
 * Everything in the root but what an engine of this kind adds (`own`). Where a mount hides a directory of ours, the directory counts
 * as it was made: what is on it is the mount table's to say.
 */
function listImageRoot(pid: number, wanted: readonly RootfsEntry[], own: readonly string[]): RootfsEntry[] {
  const root = `/proc/${pid}/root`;
  const mounts = parseMountinfo(fs.readFileSync(`/proc/${pid}/mountinfo`, 'latin1')) ?? [];
  const hidden = new Set(mounts.map(({ mount_point: place }) => place).filter((place) => place !== '/'));
  const made = new Map(wanted.map((entry) => [entry.path, entry]));
  const entries: RootfsEntry[] = [];
  const visit = (inside: string) => {
    if (entries.length > MOST_ENTRIES) return;
    const known = made.get(inside);
    if (hidden.has(inside)) {
      if (known !== undefined) entries.push(known);
      else if (!own.includes(inside))
        entries.push({ path: inside, kind: 'other', mode: '', owner: '', content: 'a mount' });
      return;
    }
    const entry = entryAt(path.join(root, inside), inside);
    // Engines make `/` themselves, each with a mode of its own. What counts is that nobody but root can write it.
    if (inside === '/' && known !== undefined && isRootsOwn(entry)) entries.push(known);
    else if (known !== undefined || !own.includes(inside)) entries.push(entry);
    if (entry.kind === 'directory')
      for (const name of fs.readdirSync(path.join(root, inside))) visit(path.join(inside, name));
  };
  visit('/');
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The digest of what is there, and behind it what is not as it was made: for a person, and never equal to a digest. */
export function compareImageRoot(
  pid: number,
  wanted: readonly RootfsEntry[],
  own: readonly string[],
): { expected: string; observed: string } {
  const expected = canonicalDigest(wanted);
  let found: RootfsEntry[];
  try {
    found = listImageRoot(pid, wanted, own);
  } catch (error) {
    return { expected, observed: `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}` };
  }
  const texts = (list: readonly RootfsEntry[]) =>
    new Map(list.map((entry) => [entry.path, JSON.stringify(entry)]));
  const [before, after] = [texts(wanted), texts(found)];
  const differing = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    if (before.get(name) === after.get(name)) return [];
    return [`${name} ${before.has(name) ? (after.has(name) ? 'changed' : 'is gone') : 'was added'}`];
  });
  const words = differing.length === 0 ? '' : ` (${differing.slice(0, NAMED).join(', ')})`;
  return { expected, observed: `${canonicalDigest(found)}${words}`.slice(0, 600) };
}
