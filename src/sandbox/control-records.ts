// The control's records: the only thing that a run leaves on the host. Runs as root in dist/host.mjs.
// Must never stop a run: one without a record makes the control again.
import fs from 'node:fs';
import path from 'node:path';
import { STATE_ROOT, UNNAMED_AGE_MS } from './state-folders.ts';

/** Where the control's record of a key is: the only thing that a run leaves behind. */
export function controlPath(hex: string): string {
  return path.join(STATE_ROOT, `control-${hex}.json`);
}

/** Records that are kept: one for each runtime and release that a machine uses in one boot, with room to spare. */
const CONTROL_RECORDS = 16;

const CONTROL_NAME = /^control-[0-9a-f]{64}\.json$/;
const UNNAMED_CONTROL = /^control-[0-9a-f]{64}\.json\.[0-9a-f]{16}$/;

/**
 * Keeps a control's record, whole or not at all, under a name of the run's own until then; drops the oldest of too many. False
 * where the machine has no room for it: a run needs none.
 */
export function keepControl(file: string, text: string, run: string): boolean {
  const begun = `${file}.${run}`;
  try {
    fs.writeFileSync(begun, text, { mode: 0o600, flag: 'wx' });
    fs.renameSync(begun, file);
    dropControls();
    return true;
  } catch {
    fs.rmSync(begun, { force: true });
    return false;
  }
}

function dropControls(): void {
  const age = (name: string) =>
    fs.statSync(path.join(STATE_ROOT, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = fs.readdirSync(STATE_ROOT);
  const kept = names.filter((name) => CONTROL_NAME.test(name)).sort((a, b) => age(b) - age(a));
  const begun = names.filter((name) => UNNAMED_CONTROL.test(name) && Date.now() - age(name) > UNNAMED_AGE_MS);
  for (const name of [...kept.slice(CONTROL_RECORDS), ...begun])
    fs.rmSync(path.join(STATE_ROOT, name), { force: true });
}
