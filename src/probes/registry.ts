// Every probe: id → what it is. A literal table; whatever lists or counts probes reads it from here. Pure: no attempt is
// imported, so that no program of the host holds one.
import type { ProbeId } from '../formats/probe.ts';
import { probeIds } from '../formats/probe.ts';
import type { ProbeSpec } from './spec.ts';
import { spec as p01 } from './specs/p01-network-egress.ts';
import { spec as p02 } from './specs/p02-name-resolution.ts';
import { spec as p03 } from './specs/p03-loopback-only.ts';
import { spec as p04 } from './specs/p04-rootfs-read-only.ts';
import { spec as p05 } from './specs/p05-in-read-only.ts';
import { spec as p06 } from './specs/p06-out-write-only.ts';
import { spec as p07 } from './specs/p07-mount-set.ts';
import { spec as p08 } from './specs/p08-empty-keyset.ts';
import { spec as p09 } from './specs/p09-no-subprocess.ts';
import { spec as p10 } from './specs/p10-no-privilege.ts';
import { spec as p11 } from './specs/p11-syscall-filter.ts';
import { spec as p12 } from './specs/p12-no-host-surface.ts';

const specs = {
  'p01-network-egress': p01,
  'p02-name-resolution': p02,
  'p03-loopback-only': p03,
  'p04-rootfs-read-only': p04,
  'p05-in-read-only': p05,
  'p06-out-write-only': p06,
  'p07-mount-set': p07,
  'p08-empty-keyset': p08,
  'p09-no-subprocess': p09,
  'p10-no-privilege': p10,
  'p11-syscall-filter': p11,
  'p12-no-host-surface': p12,
} as const satisfies Record<ProbeId, ProbeSpec>;

type Specs = typeof specs;

/** A title is one of ours, word for word: what writes only our own words may write it. */
type OwnSpec = ProbeSpec & { readonly title: Specs[keyof Specs]['title'] };

export const probes: Readonly<Record<ProbeId, OwnSpec>> = specs;

/** Names of the kernel's texts that one probe's observation carries. */
export type RawName<Id extends ProbeId> = Id extends keyof Specs ? Specs[Id]['raw'][number] : never;

/** A table with one value for each probe. */
export function ofEachProbe<T>(value: (spec: ProbeSpec, id: ProbeId) => T): Record<ProbeId, T> {
  return Object.fromEntries(probeIds.map((id) => [id, value(probes[id], id)])) as Record<ProbeId, T>;
}
