// The ids of the probes, in the order of the evidence (RECONSTRUCTED: the seeds name the number, not the list). Pure data, for the
// schemas of documents; what each probe is, see src/probes, whose registries the compiler holds against this list.

export const probeIds = [
  'p01-network-egress',
  'p02-name-resolution',
  'p03-loopback-only',
  'p04-rootfs-read-only',
  'p05-in-read-only',
  'p06-out-write-only',
  'p07-mount-set',
  'p08-empty-keyset',
  'p09-no-subprocess',
  'p10-no-privilege',
  'p11-syscall-filter',
  'p12-no-host-surface',
] as const;

export type ProbeId = (typeof probeIds)[number];

/** The mission's number, as digits and in words. This is the one place that says it: the compiler holds the list against it. */
export const probeCount = { number: 12, word: 'twelve' } as const satisfies {
  readonly number: (typeof probeIds)['length'];
  readonly word: string;
};

/** A word as a sentence opens with it. */
export const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
