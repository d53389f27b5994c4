// Opens a file that lies in a folder of others' making, for as long as its content is used. Runs at the operator's edge.
import { closeSync } from 'node:fs';
import { openRegular } from '../files/open-regular.ts';

/** What `use` makes of the open file and of the size that it had, in bytes; null where there is no regular file to open. */
export function readRegular<T>(file: string, use: (descriptor: number, size: number) => T): T | null {
  const opened = openRegular(file);
  if (opened.kind !== 'regular') return null;
  try {
    return use(opened.descriptor, opened.facts.size);
  } finally {
    closeSync(opened.descriptor);
  }
}
