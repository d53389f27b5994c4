// Where the host's own files are. On the host: here. In the operator's container (sandbox/Dockerfile.operator): behind the process
// that started that container, which is the engine's and which `--pid host` shows, so that the engine finds what we made where we say
// that it is. Runs as root.
import fs from 'node:fs';
import path from 'node:path';

/** Beside dist in the operator's image, and nowhere else. */
const MARK = path.join(import.meta.dirname, '../operator-image');

const mountNamespace = (pid: string) => fs.readlinkSync(`/proc/${pid}/ns/mnt`);

/** The nearest ancestor whose mounts are not this container's; null where none is seen, or none may be checked. */
function engineProcess(): string | null {
  try {
    const own = mountNamespace('self');
    for (let pid = String(process.pid); ;) {
      const parent = /^PPid:\t(\d+)$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
      if (parent === undefined || parent === '0') return null;
      if (mountNamespace(parent) !== own) return parent;
      pid = parent;
    }
  } catch {
    return null;
  }
}

const anchor = fs.existsSync(MARK) ? engineProcess() : null;

/** The process whose mounts are the host's; null on the host itself. */
export const HOST_PROCESS = anchor;

/** Put before a path of the host's to open it; empty on the host itself. */
export const HOST_ROOT = anchor === null ? '' : `/proc/${anchor}/root`;

/** A path as the host names it: what an engine, or a program of the host's, is told. */
export function onHost(file: string): string {
  return HOST_ROOT !== '' && file.startsWith(`${HOST_ROOT}/`) ? file.slice(HOST_ROOT.length) : file;
}

/** Why the host cannot be reached from the operator's container, or null. */
export function whyNoHost(): string | null {
  if (!fs.existsSync(MARK) || anchor !== null) return null;
  return 'this is the operator’s image, and the host cannot be reached from its container: start it with --pid host, SYS_PTRACE and the other options';
}
