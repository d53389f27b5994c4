// Opens a directory, to look names up in it, to lock it, or to have its names written. Throws what the kernel says.
import { constants, openSync } from 'node:fs';

/** Anyone who gets the descriptor closes it. A link in the last step is followed: the operator named it. */
export const openDirectory = (path: string): number =>
  openSync(path, constants.O_RDONLY | constants.O_DIRECTORY);

/** The same for a directory that we have just made: a link in its place is refused. */
export const openOwnDirectory = (path: string): number =>
  openSync(path, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
