// Runs in the sandbox. Makes system calls that node can make and that the filter does not name.
import fs from 'node:fs';
import type { Observed } from './attempt.ts';
import { attempt } from './attempt.ts';

export async function observe(): Promise<Observed<'p11-syscall-filter'>> {
  return {
    attempts: {
      chmod: attempt(() => fs.chmodSync('/app/spare', 0o777)),
      statfs: attempt(() => fs.statfsSync('/')),
      symlink: attempt(() => fs.symlinkSync('/app/spare', '/app/tki-link')),
      link: attempt(() => fs.linkSync('/app/spare', '/app/tki-hard-link')),
      kill: attempt(() => process.kill(process.pid, 0)),
      watch: attempt(() => fs.watch('/app').close()),
      getgroups: attempt(() => process.getgroups?.()),
      // The filter's refusal comes back as a mask of all ones: node asks for no error here.
      umask: String(process.umask(0o577)),
      utimes: attempt(() => fs.utimesSync('/app/spare', 0, 0)),
    },
    raw: {},
  };
}
