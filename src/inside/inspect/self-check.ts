// P1, the inspector's own check, passive: it reads what the kernel says of this very process and attempts nothing. It comes
// before the packet is opened. A kernel file that is missing is never taken for "nothing there".
import { readFileSync } from 'node:fs';
import { agrees } from '../../formats/check.ts';
import type { Instructions, Report } from '../../formats/documents.ts';
import {
  foreignRoutes6Of,
  foreignRoutesOf,
  interfacesOf,
  parseStatus,
} from '../../formats/kernel/kernel-tables.ts';
import { parseMountinfo } from '../../formats/kernel/mountinfo.ts';
import { selfCheckExpectations, type SelfCheckId } from '../../formats/self-check.ts';

type SelfCheck = Report['self_check'];

function text(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
  }
}

const words = (list: readonly string[] | null) => (list === null ? 'unreadable' : list.join(' ') || 'none');

/** Where engines mount of their own: said in the attestation, which a sandbox of grade B comes with. */
const ENGINES_OWN = /^\/(?:proc|sys|dev|etc|run)(?:\/|$)/;

/** The data mounts: everything mounted that is neither the root, nor the kernel's own /proc, nor an engine's. */
function dataMounts(ofEngine: boolean): string {
  const mounts = parseMountinfo(text('/proc/self/mountinfo'));
  if (mounts === null) return 'unreadable';
  return mounts
    .filter(
      ({ mount_point: place }) => !['/', '/proc'].includes(place) && !(ofEngine && ENGINES_OWN.test(place)),
    )
    .map((mount) => `${mount.mount_point} ${mount.options.includes('ro') ? 'ro' : 'rw'}`)
    .sort()
    .join(', ');
}

function rootMount(): string {
  const root = parseMountinfo(text('/proc/self/mountinfo'))?.find((mount) => mount.mount_point === '/');
  return root === undefined ? 'unreadable' : root.options.includes('ro') ? 'ro' : 'rw';
}

/** P1. Every check has to be confirmed; one that is not blocks the run before any item is evaluated (invariant I11). */
export function selfCheck(grade: Instructions['attestation']['grade']): SelfCheck {
  const status = parseStatus(text('/proc/self/status'));
  const routes6 = text('/proc/self/net/ipv6_route');
  const uids = status?.get('Uid')?.split(' ') ?? ['0'];
  const observations: Record<SelfCheckId, string> = {
    interfaces: words(interfacesOf(text('/proc/self/net/dev'))),
    routes: words(foreignRoutesOf(text('/proc/self/net/route'))),
    routes6: routes6 === '!ENOENT' ? 'none' : words(foreignRoutes6Of(routes6)),
    'root-mount': rootMount(),
    'data-mounts': dataMounts(grade === 'B'),
    environment: `${Object.keys(process.env).length} keys`,
    environ: `${text('/proc/self/environ').length} bytes`,
    filter: status?.get('Seccomp') ?? 'unreadable',
    'no-new-privileges': status?.get('NoNewPrivs') ?? 'unreadable',
    capabilities: status?.get('CapEff') ?? 'unreadable',
    'not-root': uids.every((id) => id !== '0') ? 'yes' : 'no',
  };
  const checks = Object.entries(selfCheckExpectations).map(([id, expected]) => {
    const observed = observations[id as SelfCheckId].slice(0, 2000);
    return { id, expected, observed, confirmed: agrees({ id, expected, observed }) };
  });
  return { confirmed: checks.every((check) => check.confirmed), checks };
}
