// What holds a container as a whole: its namespaces, its limits, the program that runs in it. Pure.
// Must never call a namespace its own that could not be read.
import type { Reading } from '../formats/documents.ts';
import type { Check, Standard } from './checks.ts';

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
