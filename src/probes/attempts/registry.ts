// Runs in the sandbox. Every probe: id → what it attempts. A literal table; what each is checked against, no program in the sandbox
// knows.
import type { ProbeId } from '../../formats/probe.ts';
import type { Observed } from './attempt.ts';
import { observe as p01 } from './p01-network-egress.ts';
import { observe as p02 } from './p02-name-resolution.ts';
import { observe as p03 } from './p03-loopback-only.ts';
import { observe as p04 } from './p04-rootfs-read-only.ts';
import { observe as p05 } from './p05-in-read-only.ts';
import { observe as p06 } from './p06-out-write-only.ts';
import { observe as p07 } from './p07-mount-set.ts';
import { observe as p08 } from './p08-empty-keyset.ts';
import { observe as p09 } from './p09-no-subprocess.ts';
import { observe as p10 } from './p10-no-privilege.ts';
import { observe as p11 } from './p11-syscall-filter.ts';
import { observe as p12 } from './p12-no-host-surface.ts';

export const registry: { readonly [Id in ProbeId]: () => Promise<Observed<Id>> } = {
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
