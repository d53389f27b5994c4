// What is where a file or a folder was meant, in words. Runs at the operator's edge. Never opens it, and never follows a link.
import fs from 'node:fs';

/** For a path that is not what was meant; `meant`: what it should have been. */
export function describeFileKind(file: string, meant: 'file' | 'folder'): string {
  try {
    const facts = fs.lstatSync(file);
    if (facts.isSymbolicLink()) return 'is a link, and is not followed';
    if (facts.isDirectory()) return meant === 'folder' ? 'cannot be read by this user' : 'is a directory';
    if (facts.isFIFO()) return 'is a named pipe';
    if (facts.isSocket()) return 'is a socket';
    if (!facts.isFile()) return 'is a device';
    return meant === 'folder' ? 'is a file, but a folder is needed' : 'cannot be read by this user';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EACCES') return 'cannot be reached by this user';
    if (code !== 'ENOENT') return 'cannot be reached';
    return meant === 'folder' ? 'does not exist' : 'disappeared while the folder was read';
  }
}
