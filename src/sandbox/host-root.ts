// Where the host's own files are. On the host: here. In the operator's container (sandbox/Dockerfile.operator): behind the host's
// first process, which that container sees by `--pid host`, so that an engine finds what we made where we say it is. Runs as root.
import fs from 'node:fs';
import path from 'node:path';

/** Beside dist in the operator's image, and nowhere else. */
const MARK = path.join(import.meta.dirname, '../operator-image');

const inOperatorImage = fs.existsSync(MARK);

/** Put before a path of the host's to open it; empty on the host itself. */
export const HOST_ROOT = inOperatorImage ? '/proc/1/root' : '';

/** A path as the host names it: what an engine, or a program of the host's, is told. */
export function onHost(file: string): string {
  return HOST_ROOT !== '' && file.startsWith(`${HOST_ROOT}/`) ? file.slice(HOST_ROOT.length) : file;
}

/** Why the host cannot be reached from here, or null. */
export function whyNoHost(): string | null {
  if (HOST_ROOT === '') return null;
  try {
    if (fs.readlinkSync('/proc/1/ns/mnt') === fs.readlinkSync('/proc/self/ns/mnt'))
      return 'process 1 is this container’s own: start it with --pid host';
    fs.statSync(`${HOST_ROOT}/run`);
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return `the host’s files cannot be reached through its first process (${code}): start it with the options of sandbox/README.md`;
  }
}
