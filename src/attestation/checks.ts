// What each probe is held against, from inside (the prober's raw observations) and from outside (the host's reading).
// Pure: expectation and observation as text, side by side. Nothing here decides what a difference means.
import { foreignRoutes6Of, foreignRoutesOf, interfacesOf, parseStatus } from '../formats/kernel-tables.ts';
import { parseMountinfo } from '../formats/mountinfo.ts';
import type { Mount } from '../formats/mountinfo.ts';
import type { ExpectedMount, Expectations, Policy, SeccompProfile } from '../formats/policy.ts';
import type { Frame, Reading } from '../formats/documents.ts';
import type { ProbeId } from '../formats/probe.ts';
import { filterAnswer, filterDifferences } from './filter.ts';

export interface Check {
  readonly id: string;
  readonly expected: string;
  readonly observed: string;
}

/** Everything that expectations are made of, for one run. */
export interface Standard {
  readonly policy: Policy;
  readonly seccomp: SeccompProfile;
  readonly expectations: Expectations;
  readonly runtime: 'crun' | 'runc';
  readonly uid: number;
  /** What the host put into `/`, sorted. */
  readonly rootEntries: readonly string[];
}

/** Which runtimes leave the filter that they compiled where the host can read it. */
const KEEPS_FILTER = { crun: true, runc: false } as const;

const REPORT_FILES = ['checkpoint.md', 'report.json', 'report.md'];

const words = (list: readonly string[] | null) => (list === null ? 'unreadable' : list.join(' '));

/** One mount as a line: what is compared, and what a person reads when it differs. */
function mountLine(mount: Mount | ExpectedMount, expected: ExpectedMount | undefined): string {
  const type = expected === undefined || expected.fs_type !== null ? mount.fs_type : 'any';
  // A bind shows the options of the file system below it: the host's, and not ours to expect. Of a file system of our
  // own they are exact, but for what kernels add (inode64) by themselves.
  const shown =
    expected !== undefined && expected.fs_type === null
      ? []
      : mount.super_options.filter((option) => option !== 'inode64' && option !== 'inode32');
  const propagation = 'propagation' in mount && mount.propagation !== '' ? ` ${mount.propagation}` : '';
  return (
    `${mount.mount_point} ${type ?? 'any'} ${[...mount.options].sort().join(',')} ${[...shown].sort().join(',')}`.trim() +
    propagation
  );
}

/** The mount table against the policy's, as one sorted text each. */
function mountChecks(text: string, standard: Standard, only: (mountPoint: string) => boolean): Check[] {
  const wanted = standard.expectations.runtimes[standard.runtime].mounts.filter((row) =>
    only(row.mount_point),
  );
  const rows = parseMountinfo(text)?.filter((row) => only(row.mount_point)) ?? null;
  const expectedOf = (point: string) => wanted.find((row) => row.mount_point === point);
  const render = (list: readonly (Mount | ExpectedMount)[]) =>
    list
      .map((row) => mountLine(row, expectedOf(row.mount_point)))
      .sort()
      .join(' | ');
  return [{ id: 'mounts', expected: render(wanted), observed: rows === null ? 'unreadable' : render(rows) }];
}

function statusChecks(text: string, fields: Readonly<Record<string, string>>): Check[] {
  const status = parseStatus(text);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? 'unreadable',
  }));
}

function privilegeFields(standard: Standard): Record<string, string> {
  const none = '0000000000000000';
  const id = Array.from({ length: 4 }, () => String(standard.uid)).join(' ');
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
    Umask: standard.policy.umask,
  };
}

function netChecks(net: { dev: string; route: string; ipv6_route: string }): Check[] {
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

/** What the prober saw, against the expectation. A missing attempt is a difference, never nothing. */
export function insideChecks(probe: ProbeId, frame: Frame, standard: Standard): Check[] {
  const { attempts, raw } = frame.observations[probe];
  const expected = standard.expectations.attempts[probe];
  const checks: Check[] = Object.entries(expected).map(([id, codes]) => {
    const observed = attempts[id] ?? 'not attempted';
    // `A|B`: libc versions word the same refusal differently.
    return { id, expected: codes.split('|').includes(observed) ? observed : codes, observed };
  });
  const text = (name: string) => raw[name] ?? '!MISSING';
  switch (probe) {
    case 'p03-loopback-only':
      checks.push(...netChecks({ dev: text('dev'), route: text('route'), ipv6_route: text('ipv6_route') }));
      break;
    case 'p07-mount-set':
      checks.push(...mountChecks(text('mountinfo'), standard, () => true));
      break;
    case 'p10-no-privilege':
      checks.push(...statusChecks(text('status'), privilegeFields(standard)));
      break;
    case 'p12-no-host-surface':
      checks.push(
        { id: 'root-entries', expected: words(standard.rootEntries), observed: text('root') },
        {
          id: 'dev-entries',
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: text('dev'),
        },
        { id: 'proc-entries', expected: '1 self thread-self', observed: text('proc') },
      );
      break;
    case 'p01-network-egress':
    case 'p02-name-resolution':
    case 'p04-rootfs-read-only':
    case 'p05-in-read-only':
    case 'p06-out-write-only':
    case 'p08-empty-keyset':
    case 'p09-no-subprocess':
    case 'p11-syscall-filter':
      break;
  }
  return checks;
}

/** Calls that the filter's bytes are asked about, with the arguments that make the question. */
const filterQuestions: Readonly<Partial<Record<ProbeId, readonly [string, string, readonly bigint[]][]>>> = {
  'p01-network-egress': [
    'socket',
    'socketpair',
    'connect',
    'bind',
    'listen',
    'accept4',
    'sendto',
    'io_uring_setup',
  ].map((name) => [name, 'ERRNO(1)', []]),
  'p02-name-resolution': [['socket', 'ERRNO(1)', []]],
  'p09-no-subprocess': [
    ['fork', 'ERRNO(1)', []],
    ['vfork', 'ERRNO(1)', []],
    ['clone', 'ERRNO(1)', [17n]],
    ['clone3', 'ERRNO(38)', []],
    ['execveat', 'ERRNO(1)', []],
  ],
};

function filterChecks(probe: ProbeId, bytes: Uint8Array | null): Check[] {
  if (bytes === null) return [];
  return (filterQuestions[probe] ?? []).map(([name, expected, args]) => ({
    id: `filter-${name}`,
    expected,
    observed: filterAnswer(bytes, name, args),
  }));
}

function sourceCheck(reading: Reading, place: string): Check {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? 'known',
    observed: source?.mounted ?? 'unreadable',
  };
}

function outChecks(reading: Reading, standard: Standard): Check[] {
  const facts = (name: string) => {
    const entry = reading.out[name];
    return entry === undefined
      ? 'missing'
      : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = standard.policy.out;
  return [
    { id: 'out-directory', expected: `directory ${directory} 0:0 links 0`, observed: facts('.') },
    ...REPORT_FILES.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name),
    })),
    {
      id: 'out-entries',
      expected: words(REPORT_FILES),
      observed: words(
        Object.keys(reading.out)
          .filter((name) => name !== '.')
          .sort(),
      ),
    },
  ];
}

/** What the host saw, against the expectation. Empty where only the inside can see. */
export function outsideChecks(
  probe: ProbeId,
  reading: Reading,
  filterBytes: Uint8Array | null,
  standard: Standard,
): Check[] {
  const mounts = (...points: string[]) =>
    mountChecks(reading.mountinfo, standard, (point) => points.includes(point));
  switch (probe) {
    case 'p01-network-egress':
    case 'p02-name-resolution':
    case 'p09-no-subprocess':
      return filterChecks(probe, filterBytes);
    case 'p03-loopback-only':
      return netChecks(reading.net);
    case 'p04-rootfs-read-only':
      return [...mounts('/'), sourceCheck(reading, '/')];
    case 'p05-in-read-only':
      return [...mounts('/in'), sourceCheck(reading, '/in')];
    case 'p06-out-write-only':
      return [...mounts('/out', '/proc'), sourceCheck(reading, '/out'), ...outChecks(reading, standard)];
    case 'p07-mount-set':
      return mountChecks(reading.mountinfo, standard, () => true);
    case 'p08-empty-keyset':
      return [];
    case 'p10-no-privilege':
      return statusChecks(reading.status, privilegeFields(standard));
    case 'p11-syscall-filter':
      return [
        ...statusChecks(reading.status, { Seccomp: '2', Seccomp_filters: '1' }),
        ...(filterBytes === null
          ? KEEPS_FILTER[standard.runtime]
            ? [{ id: 'filter-bytes', expected: 'the bytes that the runtime keeps', observed: 'not there' }]
            : []
          : [
              {
                id: 'filter-bytes',
                expected: '',
                observed: filterDifferences(standard.seccomp, filterBytes).join('; '),
              },
            ]),
      ];
    case 'p12-no-host-surface':
      return [
        { id: 'root-entries', expected: words(standard.rootEntries), observed: words(reading.root_entries) },
        {
          id: 'dev-entries',
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: words(reading.dev_entries),
        },
      ];
  }
}

const SHARED_STATUS = [
  'Uid',
  'Gid',
  'Groups',
  'CapInh',
  'CapPrm',
  'CapEff',
  'CapAmb',
  'CapBnd',
  'NoNewPrivs',
  'Umask',
  'Seccomp',
  'Seccomp_filters',
];

/** A later reading against an earlier one: what must not change while the stages change. */
export function continuityChecks(before: Reading, after: Reading): Check[] {
  const status = (reading: Reading, name: string) => parseStatus(reading.status)?.get(name) ?? 'unreadable';
  const mounts = (reading: Reading) => JSON.stringify(parseMountinfo(reading.mountinfo));
  const checks: Check[] = [
    { id: 'process-start', expected: before.process_start, observed: after.process_start },
    {
      id: 'namespaces',
      expected: JSON.stringify(before.namespaces),
      observed: JSON.stringify(after.namespaces),
    },
    { id: 'mount-table', expected: mounts(before), observed: mounts(after) },
    { id: 'sources', expected: JSON.stringify(before.sources), observed: JSON.stringify(after.sources) },
    { id: 'cgroup', expected: JSON.stringify(before.cgroup), observed: JSON.stringify(after.cgroup) },
    { id: 'limits', expected: before.limits, observed: after.limits },
  ];
  if (before.stage !== 'created') {
    const same = (id: string, of: (reading: Reading) => unknown): Check => ({
      id,
      expected: JSON.stringify(of(before)),
      observed: JSON.stringify(of(after)),
    });
    checks.push(
      same('net', (reading) => reading.net),
      same('out', (reading) => reading.out),
      same('executable', (reading) => reading.executable),
      same('root-entries', (reading) => reading.root_entries),
      same('dev-entries', (reading) => reading.dev_entries),
    );
  }
  // Until the process runs, what stands in status still belongs to the runtime's init.
  const fields = before.stage === 'created' ? ['NoNewPrivs', 'CapEff'] : SHARED_STATUS;
  for (const name of fields) {
    checks.push({ id: `status-${name}`, expected: status(before, name), observed: status(after, name) });
  }
  return checks.map((check) => ({ ...check, id: `${before.stage}-to-${after.stage}-${check.id}` }));
}

/** What belongs to no probe: namespaces of its own, limits in force, the program that runs. */
export function confinementChecks(reading: Reading, standard: Standard): Check[] {
  const { limits, namespaces } = standard.policy;
  const kernelName = (name: string) => (name === 'network' ? 'net' : name === 'mount' ? 'mnt' : name);
  const limit = (label: string, value: number): Check => ({
    id: `limit-${label.replaceAll(' ', '-').toLowerCase()}`,
    expected: `${value} ${value}`,
    observed:
      new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, 'm').exec(reading.limits)?.slice(1, 3).join(' ') ??
      'unreadable',
  });
  return [
    ...namespaces.map((name) => {
      const own = reading.namespaces[kernelName(name)] ?? '!';
      const host = reading.host_namespaces[kernelName(name)] ?? '!';
      const kind =
        own.startsWith('!') || host.startsWith('!') ? 'unreadable' : own === host ? "the host's" : 'its own';
      return { id: `namespace-${name}`, expected: 'its own', observed: kind };
    }),
    limit('Max core file size', limits.core_bytes),
    limit('Max cpu time', limits.cpu_seconds),
    limit('Max file size', limits.file_bytes),
    limit('Max open files', limits.open_files),
    { id: 'limit-memory', expected: String(limits.memory_bytes), observed: reading.cgroup.memory_bytes },
    { id: 'limit-tasks', expected: String(limits.tasks), observed: reading.cgroup.tasks },
    { id: 'executable', expected: reading.executable.intended, observed: reading.executable.running },
  ];
}
