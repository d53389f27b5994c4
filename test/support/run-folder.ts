// One folder for a whole run of the tests, made in vitest's main process: what is costly and only read is put there once, by the
// first file that needs it. Gone when the run ends. Nothing may be written into what lies there already.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';

let folder = '';

export function setup(): void {
  // Not /tmp: a data folder of PostgreSQL is 40 MB, and /tmp is often in memory. Others enter: a server is not root.
  folder = mkdtempSync('/var/tmp/tki-test-run-');
  chmodSync(folder, 0o755);
  // The workers inherit it.
  process.env['TKI_TEST_RUN_FOLDER'] = folder;
}

export const teardown = (): void => rmSync(folder, { recursive: true, force: true });
