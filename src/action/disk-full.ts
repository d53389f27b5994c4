// Whether a full disk is the cause of an error. Runs in main; pure but for the one question to the file system.
import { statfs } from 'node:fs/promises';
import { errorCode } from '../files/error-code.ts';

/** EDQUOT: the same, for the one user. A cause may hang behind another error. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && (['ENOSPC', 'EDQUOT'].includes(errorCode(error)) || isDiskFull(error.cause));

/** Whether the file system of a folder has no block left for us: the artifact client swallows the code of the error. */
export async function isFolderFull(folder: string): Promise<boolean> {
  const system = await statfs(folder).catch(() => null);
  return system !== null && system.blocks > 0 && system.bavail === 0;
}
