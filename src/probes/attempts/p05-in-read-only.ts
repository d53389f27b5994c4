// Runs in the sandbox. Tries to change what it was given to read.
import fs from 'node:fs';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';

export async function observe(): Promise<Observed<'p05-in-read-only'>> {
  return {
    attempts: {
      create: attempt(() => fs.writeFileSync('/in/tki-created', 'x', { flag: 'wx' })),
      append: attempt(() => fs.appendFileSync('/in/packet.json', 'x')),
      rename: attempt(() => fs.renameSync('/in/spare', '/in/spare-renamed')),
      unlink: attempt(() => fs.unlinkSync('/in/spare-two')),
    },
    raw: {},
  };
}
