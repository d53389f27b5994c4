// Runs in the sandbox. Tries to change the root file system. `/app/spare` exists to be attacked.
import fs from 'node:fs';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';

export async function observe(): Promise<Observed<'p04-rootfs-read-only'>> {
  return {
    attempts: {
      'create-in-root': attempt(() => fs.writeFileSync('/tki-created', 'x', { flag: 'wx' })),
      'create-in-app': attempt(() => fs.writeFileSync('/app/tki-created', 'x', { flag: 'wx' })),
      append: attempt(() => fs.appendFileSync('/app/spare', 'x')),
      mkdir: attempt(() => fs.mkdirSync('/app/tki-directory')),
      rename: attempt(() => fs.renameSync('/app/spare', '/app/spare-renamed')),
      unlink: attempt(() => fs.unlinkSync('/app/spare-two')),
    },
    raw: {},
  };
}
