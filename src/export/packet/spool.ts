// The packet while it is made: a file of its own in the packet's folder, with the packet's name only at the end.
// Export step only. Must never be taken for a packet, and never outlast the next export after a kill.
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  opendirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { processStart } from '../../files/process-start.ts';
import { writeWhole } from '../../files/write-whole.ts';
import type { PacketSink } from './packet-writer.ts';
import { ExportProblem } from '../problem.ts';
import type { TargetFolder } from './target-folder.ts';
import { notWritten, SPOOL_PREFIX } from './target-folder.ts';
import { openNew } from '../../files/open-new.ts';

/** Far above what a run may take: what is older belongs to no run that still goes on, on whatever machine it was. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

export interface Spool extends PacketSink, Disposable {
  /** Gives the file its name, replacing what has it. */
  commit(): void;
  /** After a commit: removes the packet again, if it is still this one. */
  takeBack(): void;
}

/** Of this boot. A hardened service may see processes alone in `/proc`: then every run is a place of its own, and age alone decides. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return randomBytes(8).toString('hex');
  }
}

/** This boot and this namespace of process ids: elsewhere the same number is another process. */
function thisPlace(): string {
  const boot = bootId();
  return createHash('sha256')
    .update(`${boot} ${readlinkSync('/proc/self/ns/pid')}`)
    .digest('hex')
    .slice(0, 16);
}

/** Whether the run that made a file of this name is over. */
function isAbandoned(name: string, modifiedMs: number, nowMs: number): boolean {
  const [place, pid = '', start] = name.slice(SPOOL_PREFIX.length).split('-');
  if (place === thisPlace() && /^\d{1,10}$/.test(pid)) return processStart(pid) !== start;
  return nowMs - modifiedMs > ABANDONED_AFTER_MS;
}

/** Removes what killed runs of `uid` left in the folder; another account's files, links and folders are let be. */
function sweep(folder: TargetFolder, uid: number, nowMs: number): void {
  using entries = opendirSync(folder.at('.'));
  for (let entry = entries.readSync(); entry !== null; entry = entries.readSync()) {
    if (!entry.name.startsWith(SPOOL_PREFIX)) continue;
    const found = lstatSync(folder.at(entry.name), { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.uid !== uid) continue;
    if (isAbandoned(entry.name, found.mtimeMs, nowMs)) rmSync(folder.at(entry.name), { force: true });
  }
}

/** A fresh file, mode 0600, and no leftovers of earlier runs beside it. Throws where none can be made. */
export function openSpool(folder: TargetFolder, nowMs: number): Spool {
  let descriptor: number;
  let temporary: string;
  try {
    const pid = readlinkSync('/proc/self');
    const run = randomBytes(8).toString('hex');
    temporary = folder.at(`${SPOOL_PREFIX}${thisPlace()}-${pid}-${processStart(pid) ?? ''}-${run}`);
    descriptor = openNew(temporary, 0o600);
  } catch {
    throw notWritten('no file can be made in the folder for the packet');
  }
  let state: 'open' | 'named' | 'gone' = 'open';
  const close = (): void => {
    if (state === 'gone') return;
    if (state === 'open') rmSync(temporary, { force: true });
    state = 'gone';
    closeSync(descriptor);
  };
  try {
    sweep(folder, fstatSync(descriptor).uid, nowMs);
  } catch {
    close();
    throw notWritten('what an earlier export left in the folder for the packet cannot be removed');
  }
  const isOurs = (path: string): boolean => {
    const [own, found] = [fstatSync(descriptor), lstatSync(path, { throwIfNoEntry: false })];
    return found !== undefined && found.dev === own.dev && found.ino === own.ino;
  };
  return {
    write(bytes) {
      try {
        writeWhole(descriptor, bytes);
      } catch {
        throw notWritten('the packet does not fit there, or its file can no longer be written');
      }
    },
    commit() {
      try {
        fsyncSync(descriptor);
        folder.check();
        if (!isOurs(temporary)) throw notWritten('the file that was to become the packet was removed');
        renameSync(temporary, folder.at(folder.name));
      } catch (error) {
        if (error instanceof ExportProblem) throw error;
        throw notWritten('the packet cannot be written there; whatever was there before is unchanged');
      }
      state = 'named';
      folder.sync();
    },
    takeBack() {
      // By now another export may have put its own packet there.
      const path = folder.at(folder.name);
      if (state === 'named' && isOurs(path)) rmSync(path, { force: true });
    },
    [Symbol.dispose]: close,
  };
}
