// What one test file makes and every later one of the run reads. Two that come at once both make it, and one is thrown away.
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The run's folder; none where a bench or a script uses what the tests use. */
export const runFolder = (): string | undefined => process.env['TKI_TEST_RUN_FOLDER'];

/** The folder of that name in the run's; `make` fills it, once. Whoever gets it may only read. */
export async function madeOnce(
  run: string,
  name: string,
  make: (folder: string) => unknown,
): Promise<string> {
  const folder = join(run, name);
  if (existsSync(folder)) return folder;
  const own = mkdtempSync(join(run, 'making-'));
  await make(own);
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
