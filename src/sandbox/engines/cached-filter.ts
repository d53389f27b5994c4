// crun keeps the filter that it compiled for a container, for the next one that has the same: in its own state folder, where podman
// leaves it until the machine starts again. What it keeps of ours goes with our container. Runs as root. Must never remove another
// container's: ours is found by the file that the container itself holds, and stays where somebody else holds it too.
import fs from 'node:fs';
import path from 'node:path';
import { HOST_ROOT } from '../host-root.ts';

/** Root’s, where its caller names no other: podman names none. */
const STATE = `${HOST_ROOT}/run/crun`;

/** Of a container that is there: what removes its filter from the cache, once the container is gone. Never throws. */
export function cachedFilterOf(id: string, state = STATE): () => void {
  const factsOf = (file: string) => fs.lstatSync(file, { throwIfNoEntry: false });
  const held = factsOf(path.join(state, id, 'seccomp.bpf'));
  return () => {
    if (held === undefined) return;
    const cache = path.join(state, '.cache/seccomp');
    try {
      for (const name of fs.readdirSync(cache)) {
        const file = path.join(cache, name);
        const facts = factsOf(file);
        // As crun itself counts: a second name is a container’s that uses it.
        if (facts?.ino === held.ino && facts.dev === held.dev && facts.nlink === 1) fs.rmSync(file);
      }
    } catch {
      // There is no cache, or crun has just emptied it.
    }
  };
}
