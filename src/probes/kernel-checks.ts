// The kernel's tables against the policy, no matter who read them: mounts, a process's status, its network. Pure.
// Must never take an unreadable table for one that is as expected.
import type { Reading } from '../formats/documents.ts';
import {
  foreignRoutes6Of,
  foreignRoutesOf,
  interfacesOf,
  parseStatus,
} from '../formats/kernel/kernel-tables.ts';
import { parseMountinfo } from '../formats/kernel/mountinfo.ts';
import type { Mount } from '../formats/kernel/mountinfo.ts';
import type { ExpectedMount } from '../formats/policy.ts';
import type { Check } from '../formats/check.ts';
import type { Baseline } from './checks.ts';

/** A list as one text. */
export const words = (list: readonly string[] | null) => (list === null ? 'unreadable' : list.join(' '));

/** What is in `/`. A list of nothing agrees with nothing: every root has entries. */
export const entriesOf = ({ rootEntries }: Baseline) => words(rootEntries) || 'a root with entries';

/** One mount as a line: what is compared, and what a person reads when it differs. */
function mountLine(mount: Mount | ExpectedMount, expected: ExpectedMount | undefined): string {
  const type = expected === undefined || expected.fs_type !== null ? mount.fs_type : 'any';
  // A bind shows the options of the file system below it: the host's, and not ours to expect. Of a file system of our
  // own they are exact, but for what kernels add (inode64) by themselves, and for `A|B`, which runtimes word differently:
  // a file system whose super block is writable is behind a mount that is read-only, and that word is exact.
  const shown =
    expected !== undefined && expected.fs_type === null
      ? []
      : mount.super_options
          .filter((option) => option !== 'inode64' && option !== 'inode32')
          .map(
            (option) => expected?.super_options.find((each) => each.split('|').includes(option)) ?? option,
          );
  const propagation = 'propagation' in mount && mount.propagation !== '' ? ` ${mount.propagation}` : '';
  return (
    `${mount.mount_point} ${type ?? 'any'} ${[...mount.options].sort().join(',')} ${[...shown].sort().join(',')}`.trim() +
    propagation
  );
}

const MASTER = /^master:\d+$/;

/**
 * An engine's mount table without the engine's own: what stays has to be the policy's, and what was taken out is a check of its own.
 * Of several mounts at one place the last one is what is seen there. A mount that no engine makes stays, and is a difference.
 */
function withoutOwnMounts(
  all: readonly Mount[],
  policy: readonly ExpectedMount[],
  own: readonly string[],
): { readonly rows: Mount[]; readonly checks: Check[] } {
  const isOwn = ({ mount_point: place, fs_type: type, options }: Mount) =>
    own.some((line) => {
      const [where = '', types = '', option] = line.split(' ');
      const here = where.endsWith('*') ? place.startsWith(where.slice(0, -1)) : place === where;
      return (
        here &&
        (types === '*' || types.split('|').includes(type)) &&
        (option === undefined || options.includes(option))
      );
    });
  const promised = new Set(policy.map((row) => row.mount_point));
  const isLast = (row: Mount) => all.findLast((other) => other.mount_point === row.mount_point) === row;
  const rows = all.filter((row) =>
    promised.has(row.mount_point) ? isLast(row) || !isOwn(row) : !isOwn(row),
  );
  const taken = all.filter((row) => !rows.includes(row));
  const root = rows.filter((row) => row.mount_point === '/');
  const checks: Check[] = [
    {
      id: 'engine-mounts',
      expected: 'none',
      observed: words(taken.map((row) => `${row.mount_point}(${row.fs_type})`).sort()) || 'none',
    },
  ];
  for (const { propagation } of root) {
    const observed = propagation === '' ? 'private' : MASTER.test(propagation) ? 'slave' : propagation;
    checks.push({ id: 'root-propagation', expected: 'private', observed });
  }
  // Said by the check above, word for word where it is another one than an engine's.
  const bare = rows.map((row) =>
    root.includes(row) && MASTER.test(row.propagation) ? { ...row, propagation: '' } : row,
  );
  return { rows: bare, checks };
}

/** The mount table against the policy's, as one sorted text each. */
export function mountChecks(
  text: string,
  baseline: Baseline,
  only: (mountPoint: string) => boolean,
): Check[] {
  const { mounts, own_mounts: own } = baseline.expectations.runtimes[baseline.runtime];
  const wanted = mounts.filter((row) => only(row.mount_point));
  const all = parseMountinfo(text)?.filter((row) => only(row.mount_point)) ?? null;
  const split = own === undefined || all === null ? null : withoutOwnMounts(all, mounts, own);
  const rows = split?.rows ?? all;
  const expectedOf = (point: string) => wanted.find((row) => row.mount_point === point);
  const render = (list: readonly (Mount | ExpectedMount)[]) =>
    list
      .map((row) => mountLine(row, expectedOf(row.mount_point)))
      .sort()
      .join(' | ');
  return [
    {
      id: 'mounts',
      expected: render(wanted) || 'a mount',
      observed: rows === null ? 'unreadable' : render(rows),
    },
    ...(split?.checks ?? []),
  ];
}

/** The mounts at these places alone. What an engine adds is the whole table's to say. */
export function mountsAt(reading: Reading, baseline: Baseline, ...points: readonly string[]): Check[] {
  return mountChecks(reading.mountinfo, baseline, (point) => points.includes(point)).slice(0, 1);
}

/** That what is mounted at a place is what the host made for it. */
export function sourceCheck(reading: Reading, place: string): Check {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? 'known',
    observed: source?.mounted ?? 'unreadable',
  };
}

export function statusChecks(text: string, fields: Readonly<Record<string, string>>): Check[] {
  const status = parseStatus(text);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? 'unreadable',
  }));
}

export function privilegeFields(baseline: Baseline): Record<string, string> {
  const none = '0000000000000000';
  const id = Array.from({ length: 4 }, () => String(baseline.uid)).join(' ');
  return {
    Uid: id,
    Gid: id,
    Groups: '',
    CapInh: none,
    CapPrm: none,
    CapEff: none,
    CapBnd: none,
    CapAmb: none,
    NoNewPrivs: '1',
    Umask: baseline.policy.umask,
  };
}

export function netChecks(net: { dev: string; route: string; ipv6_route: string }): Check[] {
  return [
    { id: 'interfaces', expected: 'lo', observed: words(interfacesOf(net.dev)) },
    { id: 'routes', expected: '', observed: words(foreignRoutesOf(net.route)) },
    // A kernel without IPv6 has no such table, and nothing to route.
    {
      id: 'routes6',
      expected: '',
      observed: net.ipv6_route === '!ENOENT' ? '' : words(foreignRoutes6Of(net.ipv6_route)),
    },
  ];
}
