// The twelve probes: id → what it observes. A literal table; formats/probe.ts holds their titles and matrix rows.
import type { Observation } from '../../formats/documents.ts';
import type { ProbeId } from '../../formats/probe.ts';
import { observe as p01 } from './probes/p01-network-egress.ts';
import { observe as p02 } from './probes/p02-name-resolution.ts';
import { observe as p03 } from './probes/p03-loopback-only.ts';
import { observe as p04 } from './probes/p04-rootfs-read-only.ts';
import { observe as p05 } from './probes/p05-in-read-only.ts';
import { observe as p06 } from './probes/p06-out-write-only.ts';
import { observe as p07 } from './probes/p07-mount-set.ts';
import { observe as p08 } from './probes/p08-empty-keyset.ts';
import { observe as p09 } from './probes/p09-no-subprocess.ts';
import { observe as p10 } from './probes/p10-no-privilege.ts';
import { observe as p11 } from './probes/p11-syscall-filter.ts';
import { observe as p12 } from './probes/p12-no-host-surface.ts';

export const registry: Record<ProbeId, () => Promise<Observation>> = {
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
};
