// Where the repository lies on this machine. For scripts only: nothing that is built may know it.
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
