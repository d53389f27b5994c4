// podman: an engine, asked by a service of our own for as long as a run takes. Pure data; src/sandbox/engines asks it.
import type { EngineSpec } from './runtime.ts';

export const podman = {
  kind: 'engine',
  places: ['/usr/bin/podman', '/usr/local/bin/podman'],
  says: 'podman version ',
  grade: 'B',
  filterBytes: false,
  behaviours: [
    'gives /in, /out and /proc their options, and a umask',
    'the machine’s containers.conf adds a sysctl that a read-only /proc refuses: the service has its own',
    'asks for a limit of processes that an ordinary hard limit refuses, unless one is named',
  ],
  cannotPromise: [
    'a reading before the program runs',
    'the exact mounts, an empty /dev, a root without entries of its own',
    'stdio of ours',
    'the removal of programs',
    'the bytes of the filter',
  ],
} as const satisfies EngineSpec;
