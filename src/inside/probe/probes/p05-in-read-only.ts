// Runs in the sandbox. Tries to change what it was given to read.
import fs from 'node:fs';
import type { Observation } from '../../../formats/documents.ts';
import { attempt } from '../attempt.ts';

export async function observe(): Promise<Observation> {
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
