// What is at a path that a person named, before anything opens it: facts, or nothing. Never throws: a loop of links, a folder that may
// not be entered and a name that is too long are answers about the path, and whoever opens it then says which.
import { lstatSync, statSync, type Stats } from 'node:fs';

/** A link is followed. Undefined where nothing is there, and where nobody can look. */
export function factsAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The same of a link itself. */
export function ownFactsAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
