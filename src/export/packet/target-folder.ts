// The folder of the packet, held open for the whole run: every name is looked up in it and nowhere else. Export step only.
// Attacker: anyone who can rename the folder, or a folder above it, while the export runs.
import { closeSync, fstatSync, fsyncSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ExportProblem } from '../problem.ts';
import { openDirectory } from '../../files/open-directory.ts';

export const EXPORT_LOG = 'export-log.jsonl';

/** Begins the name of a packet that is still made. What an ended run left under such a name, a later one removes. */
export const SPOOL_PREFIX = '.tki-export-';

export const notWritten = (hint: string): ExportProblem => new ExportProblem('PACKET_NOT_WRITTEN', hint);

export interface TargetFolder extends Disposable {
  /** The packet's own name. */
  readonly name: string;
  /** A path that reaches `name` in the folder that was opened, wherever that folder is by now. */
  at(name: string): string;
  /** Throws where the packet's path does not lead into the opened folder any more, or is not free for a file. */
  check(): void;
  /** Makes a rename in the folder outlast a power cut. */
  sync(): void;
}

/** Throws where `path` cannot become a packet: no folder, or something there that is not a file. */
export function openTargetFolder(path: string): TargetFolder {
  const [folder, name] = [dirname(path), basename(path)];
  if (name === EXPORT_LOG) throw notWritten('the packet would replace its log');
  if (name.startsWith(SPOOL_PREFIX)) throw notWritten('a later export would remove a packet of this name');
  let descriptor: number;
  try {
    descriptor = openDirectory(folder);
  } catch {
    throw notWritten('the folder for the packet does not exist, or may not be opened');
  }
  const opened: TargetFolder = {
    name,
    at: (other) => `/proc/self/fd/${String(descriptor)}/${other}`,
    check() {
      try {
        const [held, there] = [fstatSync(descriptor), statSync(folder)];
        if (held.dev !== there.dev || held.ino !== there.ino)
          throw notWritten('the folder for the packet was replaced while the export ran');
        const target = lstatSync(opened.at(name), { throwIfNoEntry: false });
        if (target !== undefined && !target.isFile())
          throw notWritten('the packet would replace something that is not a file');
      } catch (error) {
        if (error instanceof ExportProblem) throw error;
        throw notWritten('no file can have the name that --out gives');
      }
    },
    sync() {
      try {
        fsyncSync(descriptor);
      } catch {
        // A file system without it (some network and memory ones) has no other way either.
      }
    },
    [Symbol.dispose]: () => closeSync(descriptor),
  };
  try {
    opened.check();
    return opened;
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}
