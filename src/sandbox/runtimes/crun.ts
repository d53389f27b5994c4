// crun: podman's runtime on most systems. Pure data, and how it is driven where control groups are mixed.
import type { DrivenSpec } from './runtime.ts';

export const crun = {
  kind: 'driven',
  binaries: ['/usr/bin/crun', '/usr/local/bin/crun'],
  package: 'crun',
  says: 'crun version ',
  grade: 'A',
  // Leaves the compiled filter in its state directory, so evidence without those bytes was edited. In force once it has started.
  filterBytes: true,
  filterFile: 'seccomp.bpf',
  keeps: { state: '/run/crun', filters: '.cache/seccomp' },
  bestOn: ({ pureCgroup2 }) => pureCgroup2,
  /**
   * It takes a cgroup-hybrid host for a cgroup v2 one and fails; in a mount namespace of its own with something else over the unified
   * tree it sees version 1. It makes a folder for each container there all the same: in what goes with that namespace. Where the tree
   * was unmounted instead, that folder stayed below it, on the machine's own file system.
   */
  command: (file, { pureCgroup2, unifiedBeside }, program) =>
    pureCgroup2 || !unifiedBeside
      ? [file]
      : [
          program('unshare'),
          '--mount',
          '--propagation',
          'private',
          program('sh'),
          '-c',
          `${program('mount')} -t tmpfs -o mode=755 tmpfs /sys/fs/cgroup/unified && exec "$0" "$@"`,
          file,
        ],
  behaviours: [
    '1.28: shows /proc’s super option `rw` although the mount is read-only',
    'makes no mount point in a read-only rootfs',
    'old versions leave a container the oom_score_adj that it inherits',
    'takes a cgroup-hybrid host for a cgroup v2 one, and makes a folder where that one’s tree is not',
  ],
  cannotPromise: [],
} as const satisfies DrivenSpec;
