// runc: in Debian, Ubuntu and beside every Docker. Pure data.
import type { DrivenSpec } from './runtime.ts';

export const runc = {
  kind: 'driven',
  binaries: ['/usr/sbin/runc', '/usr/bin/runc', '/usr/local/sbin/runc', '/usr/local/bin/runc'],
  package: 'runc',
  says: 'runc version ',
  grade: 'A',
  // Keeps no copy, so evidence that has one was edited.
  filterBytes: false,
  filterFile: null,
  keeps: null,
  bestOn: ({ pureCgroup2 }) => !pureCgroup2,
  command: (file) => [file],
  behaviours: [
    'since 1.2.9: wants a tmpfs at /dev, or calls /dev/null invalid',
    'since 1.3.2: opens /proc/sys/kernel/cap_last_cap while it creates',
    'answers ENOSYS above the highest number that the profile names, by a stub of its own',
  ],
  cannotPromise: ['the bytes of the compiled filter: mode and count alone are seen'],
} as const satisfies DrivenSpec;
