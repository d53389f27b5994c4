// The twelve probes (RECONSTRUCTED: the seeds name the number, not the list): id, title, matrix row. Pure data.

export const probes = {
  'p01-network-egress': { title: 'no connection leaves, none is accepted', matrixRow: 25, seed: true },
  'p02-name-resolution': { title: 'no name resolves', matrixRow: 26, seed: false },
  'p03-loopback-only': { title: 'loopback is the only interface, without routes', matrixRow: 27, seed: true },
  'p04-rootfs-read-only': { title: 'the root file system refuses every write', matrixRow: 28, seed: true },
  'p05-in-read-only': { title: '/in refuses every write', matrixRow: 29, seed: true },
  'p06-out-write-only': {
    title: '/out takes the three reports and gives nothing back',
    matrixRow: 30,
    seed: false,
  },
  'p07-mount-set': {
    title: 'exactly the mounts of the policy, with their flags',
    matrixRow: 31,
    seed: false,
  },
  'p08-empty-keyset': { title: 'the environment is empty', matrixRow: 33, seed: true },
  'p09-no-subprocess': { title: 'no process can be started', matrixRow: 34, seed: true },
  'p10-no-privilege': { title: 'no privilege is held or gained', matrixRow: 35, seed: true },
  'p11-syscall-filter': { title: 'the syscall filter is in force, default deny', matrixRow: 36, seed: false },
  'p12-no-host-surface': { title: 'nothing of the host can be seen', matrixRow: 37, seed: true },
} as const;

export type ProbeId = keyof typeof probes;

export const probeIds = Object.keys(probes) as ProbeId[];
