// Docker: an engine, asked by its socket. Pure data; src/sandbox/engines asks it.
import type { EngineSpec } from './runtime.ts';

export const docker = {
  kind: 'engine',
  places: ['/run/docker.sock', '/var/run/docker.sock'],
  says: 'Docker version ',
  grade: 'B',
  filterBytes: false,
  behaviours: [
    'bound with `ro` a mount loses its noexec: /in is bound from a mount that has all of them',
    'the whole of /proc and /sys is bound read-only over what it mounts',
    'lists the process’s own group among the supplementary ones',
  ],
  cannotPromise: [
    'a reading before the program runs',
    'the exact mounts, an empty /dev, a root without entries of its own',
    'the umask',
    'stdio of ours',
    'the removal of programs',
    'the bytes of the filter',
  ],
} as const satisfies EngineSpec;
