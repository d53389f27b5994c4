// The event that started this job, as the runner left it in a file. Runs in main. Attacker: an earlier step, which can write there.
import { readFile } from 'node:fs/promises';

/** The document, or null where there is none: anyone who asks for a member of it finds none. Never rejects. */
export async function readEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
