// What holds a container as a whole: its namespaces, its limits, the program that runs in it. Pure.
// Must never call a namespace its own that could not be read.
import { descriptorsAt } from '../../formats/kernel/descriptors.ts';
import type { Reading } from '../../formats/documents.ts';
import { parseStatus } from '../../formats/kernel/kernel-tables.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';

/** What belongs to no probe: namespaces of its own, limits in force, the program that runs. */
export function confinementChecks(reading: Reading, baseline: Baseline): Check[] {
  const { limits, namespaces } = baseline.policy;
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
    ...processChecks(reading, baseline),
    ...runtimeChecks(reading, baseline),
  ];
}

/** `A|B`: kernels word one state differently. What was not read is never among them. */
function oneOf(id: string, wanted: string, observed: string | undefined): Check {
  const found = observed ?? NOT_READ;
  return { id, expected: wanted.split('|').includes(found) ? found : wanted, observed: found };
}

const NOT_READ = 'not read';

/** An attestation ends while the prober waits, an inspection while the inspector does. */
export const LAST_STAGES: ReadonlySet<Reading['stage']> = new Set(['waiting', 'inspected']);

/** How the process is held. A release whose expectations do not name it has not read it, and is checked against none of it. */
function processChecks(reading: Reading, baseline: Baseline): Check[] {
  const wanted = baseline.expectations.process;
  if (wanted === undefined) return [];
  const status = parseStatus(reading.status);
  const [own, host] = [reading.namespaces['user'] ?? '!', reading.host_namespaces['user'] ?? '!'];
  const root = reading.sources['/']?.intended ?? 'known';
  return [
    ...Object.entries(wanted.status).map(([name, words]) =>
      oneOf(`status-${name}`, words, status === null ? 'unreadable' : (status.get(name) ?? 'absent')),
    ),
    oneOf('personality', wanted.personality, reading.personality),
    oneOf('randomize-va-space', wanted.randomize_va_space, reading.randomize_va_space),
    oneOf('oom-score-adj', wanted.oom_score_adj, reading.oom_score_adj),
    oneOf('limit-swap', wanted.swap_bytes, reading.cgroup.swap_bytes),
    {
      id: 'namespace-user',
      expected: wanted.user_namespace,
      observed:
        own.startsWith('!') || host.startsWith('!') ? 'unreadable' : own === host ? "the host's" : 'its own',
    },
    { id: 'cwd', expected: root, observed: reading.working?.cwd ?? NOT_READ },
    { id: 'root', expected: root, observed: reading.working?.root ?? NOT_READ },
    ...(LAST_STAGES.has(reading.stage)
      ? [
          {
            id: 'rootfs',
            expected: reading.rootfs?.expected ?? 'known',
            observed: reading.rootfs?.observed ?? NOT_READ,
          },
        ]
      : []),
  ];
}

const lines = (table: Readonly<Record<string, string>>) =>
  Object.entries(table)
    .map(([name, what]) => `${name}: ${what}`)
    .sort()
    .join(', ');

/** What a runtime leaves open, places in `/dev` and lets through: exact, and its own. */
function runtimeChecks(reading: Reading, baseline: Baseline): Check[] {
  const {
    descriptors,
    dev_nodes: nodes,
    cgroup_devices: devices,
  } = baseline.expectations.runtimes[baseline.runtime];
  const checks: Check[] = [];
  if (descriptors !== undefined) {
    checks.push({
      id: 'descriptors',
      expected: [...descriptors[reading.stage]].sort().join(', '),
      observed:
        reading.descriptors === undefined || reading.places === undefined
          ? NOT_READ
          : descriptorsAt(reading.stage, reading.descriptors, reading.places).join(', '),
    });
  }
  if (nodes !== undefined) {
    checks.push({
      id: 'dev-nodes',
      expected: lines(nodes),
      observed: reading.dev === undefined ? NOT_READ : lines(reading.dev),
    });
  }
  if (devices !== undefined) {
    const rows = reading.cgroup.devices?.split(', ').sort().join(', ');
    checks.push(oneOf('cgroup-devices', devices, rows));
  }
  return checks;
}
