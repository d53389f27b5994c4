// Removes what a killed launcher left in the runner's temporary folder: a packet may be among it. Runs in main, never as root. Must never
// touch a folder whose launcher lives, of another user, or that is no folder of ours. Attacker: an earlier step that plants such a name.
import { lstat, readFile, readdir, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { processStart } from '../files/process-start.ts';

const OURS = /^tki-[0-9a-f]{16}$/;

/** What an ended step hands to the steps after it: reports, without a row of a packet (action.yml, `report-directory`). */
const KEPT = 'out';

/** Without a note of its launcher, or with one of another namespace's: above all that a run's deadlines come to, three times over. */
const AGE_LIMIT_MS = 60 * 60 * 1000;

/** A runner's folder that is checked; more of them is no reason to keep this run waiting. */
const FOLDERS_LIMIT = 100;

/** Whether the launcher that made the folder still runs; null where nothing says so. `note`: its namespace, and its /proc/self/stat. */
function isAlive(note: string | null, namespace: string): boolean | null {
  const [, made, pid] = /^(pid:\[\d+\]) ([1-9]\d{0,9}) /.exec(note ?? '') ?? [];
  const start = note?.slice(note.lastIndexOf(')') + 2).split(' ')[19];
  // A number of another container's means another process here.
  if (made !== namespace || pid === undefined || start === undefined) return null;
  return processStart(pid) === start;
}

/** Names of the folders that were emptied but for their reports. Never rejects, and says nothing of what it could not remove. */
export async function removeLeftBehind(temporary: string, own: string, now: number): Promise<string[]> {
  const names = (await readdir(temporary).catch(() => [])).filter((name) => OURS.test(name));
  const swept: string[] = [];
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  for (const name of names.slice(0, FOLDERS_LIMIT)) {
    const folder = join(temporary, name);
    try {
      const stat = await lstat(folder);
      if (name === own || !stat.isDirectory() || stat.uid !== process.getuid?.()) continue;
      const rest = (await readdir(folder)).filter((entry) => entry !== KEPT);
      if (rest.length === 0) continue;
      const note = await readFile(join(folder, 'launcher'), 'latin1').catch(() => null);
      const alive = isAlive(note, namespace);
      if (alive === true || (alive === null && now - stat.mtimeMs < AGE_LIMIT_MS)) continue;
      for (const entry of rest) await rm(join(folder, entry), { recursive: true, force: true });
      swept.push(name);
    } catch {
      // It goes with the runner, or with the next run.
    }
  }
  return swept;
}
