// Files and folders from a drop or a picker, as paths and sizes; none is opened. Runs in a browser.
// Attacker: anyone who made a folder: very many files, very deep ones, names of any kind. What is beyond the limit is not looked at.
import type { GivenFile } from '../request.ts';
import { FILES_LIMIT } from '../sort-files.ts';

export interface Taken {
  readonly files: readonly GivenFile<File>[];
  readonly more: boolean;
}

/** Folders in folders that are looked into: a catalog has five. */
const DEPTH_LIMIT = 8;

const given = (path: string, file: File): GivenFile<File> => ({ path, size: file.size, file });

/** What a picker holds. A folder's files know their path in it. */
export function takePicked(list: FileList | null): Taken {
  const files = [...(list ?? [])];
  return {
    files: files.slice(0, FILES_LIMIT).map((file) => given(file.webkitRelativePath || file.name, file)),
    more: files.length > FILES_LIMIT,
  };
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });

/** A browser hands a folder's entries over a hundred at a time; none means the end. */
const someOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });

async function walk(
  entry: FileSystemEntry,
  path: string,
  depth: number,
  found: GivenFile<File>[],
): Promise<boolean> {
  if (found.length >= FILES_LIMIT) return true;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file !== null) found.push(given(path, file));
    return false;
  }
  if (depth === 0) return true;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  let more = false;
  for (let some = await someOf(reader); some.length > 0; some = await someOf(reader)) {
    for (const each of some) more = (await walk(each, `${path}/${each.name}`, depth - 1, found)) || more;
    if (found.length >= FILES_LIMIT) return true;
  }
  return more;
}

/** What was dropped. The list of entries is read before anything is awaited: it is empty after the event. */
export async function takeDropped(transfer: DataTransfer): Promise<Taken> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A drop that a program made has files and no entries.
  if (entries.length === 0) return takePicked(transfer.files);
  const found: GivenFile<File>[] = [];
  let more = false;
  for (const entry of entries) more = (await walk(entry, entry.name, DEPTH_LIMIT, found)) || more;
  return { files: found.slice(0, FILES_LIMIT), more };
}
