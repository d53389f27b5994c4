// Opens a file that lies in a folder of others' making. Never follows a link, never waits for a pipe, never throws for what is there.
import fs from 'node:fs';

/** What `use` makes of the open file and of the size that it had, in bytes; null where there is no regular file to open. */
export function readRegular<T>(file: string, use: (descriptor: number, size: number) => T): T | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;
  let descriptor: number;
  try {
    descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch {
    return null;
  }
  try {
    const facts = fs.fstatSync(descriptor);
    return facts.isFile() ? use(descriptor, facts.size) : null;
  } finally {
    fs.closeSync(descriptor);
  }
}
