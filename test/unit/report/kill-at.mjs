// Preloaded with --import: kills the process before its KILL_AT-th change of a folder (a file made, renamed or removed in
// KILL_IN), counted from 1. Nothing can tidy up after it, as after a kill from outside.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';

const at = Number(process.env.KILL_AT);
const folder = resolve(process.env.KILL_IN ?? '');
let changes = 0;

for (const name of ['openSync', 'renameSync', 'unlinkSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (path, ...rest) => {
    const isChange = dirname(resolve(String(path))) === folder && (name !== 'openSync' || rest[0] === 'wx');
    if (isChange && (changes += 1) === at) process.kill(process.pid, 'SIGKILL');
    return real(path, ...rest);
  };
}
syncBuiltinESMExports();
