// What each probe is held against from outside: the host's reading of the container, beside the expectation. Pure.
// A table or a mount that cannot be read is a difference; what only the inside can see has no check here.
import type { Reading } from '../formats/documents.ts';
import type { ProbeId } from '../formats/probe.ts';
import type { Check, Standard } from './checks.ts';
import { filterAnswer, filterDifferences } from './filter.ts';
import { mountChecks, netChecks, entriesOf, privilegeFields, statusChecks, words } from './kernel-checks.ts';

/** Which runtimes leave the filter that they compiled where the host can read it. */
const KEEPS_FILTER = { crun: true, runc: false } as const;

const REPORT_FILES = ['checkpoint.md', 'report.json', 'report.md'];

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

function filterChecks(probe: ProbeId, bytes: Uint8Array | null, standard: Standard): Check[] {
  if (bytes === null) return missingFilter(standard);
  return (filterQuestions[probe] ?? []).map(([name, expected, args]) => ({
    id: `filter-${name}`,
    expected,
    observed: filterAnswer(bytes, name, args),
  }));
}

/** A runtime that keeps its filter has left none to ask: its silence is a difference. */
function missingFilter(standard: Standard): Check[] {
  return KEEPS_FILTER[standard.runtime]
    ? [{ id: 'filter-bytes', expected: 'the bytes that the runtime keeps', observed: 'not there' }]
    : [];
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
      return filterChecks(probe, filterBytes, standard);
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
          ? missingFilter(standard)
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
        { id: 'root-entries', expected: entriesOf(standard), observed: words(reading.root_entries) },
        {
          id: 'dev-entries',
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: words(reading.dev_entries),
        },
      ];
  }
}
