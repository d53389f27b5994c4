// A later reading of a container against an earlier one: it has to be the same one. Pure.
// Anyone who swaps a container, a mount or a program between two stages shows here.
import type { Reading } from '../../formats/documents.ts';
import { parseStatus } from '../../formats/kernel/kernel-tables.ts';
import { parseMountinfo } from '../../formats/kernel/mountinfo.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';

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
export function continuityChecks(before: Reading, after: Reading, baseline: Baseline): Check[] {
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
  // What neither reading has agrees with nothing.
  const text = (value: unknown) => (value === undefined ? 'not read' : JSON.stringify(value));
  const same = (id: string, of: (reading: Reading) => unknown): Check => ({
    id,
    expected: text(of(before)),
    observed: text(of(after)),
  });
  // A release that expects nothing of these has not read them.
  if (baseline.expectations.process !== undefined) {
    checks.push(
      same('working', (reading) => reading.working),
      same('personality', (reading) => reading.personality),
      same('oom-score-adj', (reading) => reading.oom_score_adj),
      same('dev-nodes', (reading) => reading.dev),
    );
  }
  if (before.stage !== 'created') {
    checks.push(
      same('net', (reading) => reading.net),
      same('out', (reading) => (after.stage === 'inspected' ? withoutSizes(reading.out) : reading.out)),
      same('executable', (reading) => reading.executable),
      same('root-entries', (reading) => reading.root_entries),
      same('dev-entries', (reading) => reading.dev_entries),
    );
  }
  // One program from here to there, so what it holds is the same down to the numbers.
  if (after.stage === 'waiting') checks.push(same('descriptors', (reading) => reading.descriptors));
  // Until the process runs, what is in status still belongs to the runtime's init; how much of it, the runtime decides.
  const { created_status: already } = baseline.expectations.runtimes[baseline.runtime];
  const fields = before.stage === 'created' ? (already ?? ['NoNewPrivs', 'CapEff']) : SHARED_STATUS;
  for (const name of fields) {
    checks.push({ id: `status-${name}`, expected: status(before, name), observed: status(after, name) });
  }
  return checks.map((check) => ({ ...check, id: `${before.stage}-to-${after.stage}-${check.id}` }));
}

/** The inspector has written its reports: everything but their length is as it was. */
function withoutSizes(out: Reading['out']): unknown {
  return Object.entries(out).map(([name, { mode, uid, gid, links, kind }]) => [
    name,
    mode,
    uid,
    gid,
    links,
    kind,
  ]);
}
