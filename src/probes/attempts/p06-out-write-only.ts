// Runs in the sandbox. Writes a report file, then tries everything else that a writer could do in `/out`, and the
// write through `/proc/self/mem` that once patched libc under a writable /proc.
import fs from 'node:fs';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';

export async function observe(): Promise<Observed<'p06-out-write-only'>> {
  const { O_WRONLY, O_TRUNC } = fs.constants;
  return {
    attempts: {
      write: attempt(() => {
        const descriptor = fs.openSync('/out/report.json', O_WRONLY | O_TRUNC);
        fs.writeSync(descriptor, 'probe');
        fs.closeSync(descriptor);
      }),
      'read-back': attempt(() => fs.readFileSync('/out/report.json')),
      'open-read-write': attempt(() => fs.closeSync(fs.openSync('/out/report.json', 'r+'))),
      list: attempt(() => fs.readdirSync('/out')),
      create: attempt(() => fs.writeFileSync('/out/tki-created', 'x', { flag: 'wx' })),
      rename: attempt(() => fs.renameSync('/out/report.md', '/out/renamed.md')),
      unlink: attempt(() => fs.unlinkSync('/out/checkpoint.md')),
      dlopen: attempt(() => process.dlopen({ exports: {} }, '/out/report.json')),
      'proc-self-mem': attempt(() => fs.closeSync(fs.openSync('/proc/self/mem', 'r+'))),
    },
    raw: {},
  };
}
