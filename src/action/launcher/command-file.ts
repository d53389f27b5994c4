// Appends to the runner's command files: whole rows or none. Part of the launchers. Must never wait, and never throw.
// Attacker: an earlier step that put a pipe or a full disk in the place of the file.
import fs from 'node:fs';

/** What cannot be written must not keep the rest from being written. */
export function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}

/** Appends all of `text`, or nothing: half a row is an error of the runner's. Only to a file, which the end of this process closes. */
export function append(path: string | undefined, text: string): void {
  attempt(() => {
    // O_WRONLY, O_APPEND and O_NONBLOCK, as Linux numbers them: a FIFO without a reader would hold it up for ever.
    const file = fs.openSync(path!, 0o1 | 0o2000 | 0o4000);
    const stat = fs.fstatSync(file);
    if (stat.isFile())
      try {
        fs.appendFileSync(file, text);
      } catch {
        fs.ftruncateSync(file, stat.size);
      }
  });
}

/** In bytes; 0 where there is no such file. */
export function sizeOf(path: string | undefined): number {
  let size = 0;
  attempt(() => (size = fs.statSync(path!).size));
  return size;
}
