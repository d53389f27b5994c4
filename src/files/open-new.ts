// Makes a file, or opens one to append to it. Fails where anything is under a new file's name, a link included; never waits for a
// pipe's reader. Throws what the kernel says.
import { constants, openSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** For writing. Anyone who gets the descriptor closes it. */
export const openNew = (path: string, mode: number): number => openSync(path, NEW, mode);

/** The same as a handle, for what arrives in pieces. */
export const openNewHandle = (path: string, mode: number): Promise<FileHandle> => open(path, NEW, mode);

/** Made where it is missing. Readable, to see how it ends; what it is, the caller has to ask. */
export const openAppending = (path: string, mode: number): number =>
  openSync(
    path,
    constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    mode,
  );
