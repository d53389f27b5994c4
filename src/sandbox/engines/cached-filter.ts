// A runtime may keep the filter that it compiled for a container, for the next one that has the same: in its own state folder, where
// podman leaves it until the machine starts again. What it keeps of ours goes with our container. Runs as root. Must never remove another
// container's: ours is found by the file that the container itself holds, and stays where somebody else holds it too.
import fs from 'node:fs';
import path from 'node:path';
import { HOST_ROOT } from '../host-root.ts';
import { drivenIds, drivenRuntimes } from '../runtimes/registry.ts';
import type { DrivenSpec } from '../runtimes/runtime.ts';

export interface Kept {
  /** The folder that has one of each container. */
  readonly state: string;
  /** In the container's own. */
  readonly file: string;
  /** Below `state`. */
  readonly filters: string;
}

/** Root’s, where a caller names no other: podman names none. */
const everyKept: readonly Kept[] = drivenIds.flatMap((id) => {
  const { keeps, filterFile: file }: DrivenSpec = drivenRuntimes[id];
  return keeps === null || file === null ? [] : [{ ...keeps, file, state: `${HOST_ROOT}${keeps.state}` }];
});

const factsOf = (file: string) => fs.lstatSync(file, { throwIfNoEntry: false });

/** Of a container that is there: what removes its filter from where it is kept, once the container is gone. Never throws. */
export function cachedFilterOf(id: string, places = everyKept): () => void {
  const found = places.flatMap(({ state, file, filters }) => {
    const held = factsOf(path.join(state, id, file));
    return held === undefined ? [] : [{ held, folder: path.join(state, filters) }];
  });
  return () => {
    for (const { held, folder } of found) {
      try {
        for (const name of fs.readdirSync(folder)) {
          const file = path.join(folder, name);
          const facts = factsOf(file);
          // A second name is a container’s that uses it: the runtime counts like this itself.
          if (facts?.ino === held.ino && facts.dev === held.dev && facts.nlink === 1) fs.rmSync(file);
        }
      } catch {
        // There is none, or the runtime has just emptied it.
      }
    }
  };
}
