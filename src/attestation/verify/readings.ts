// The host's three readings of one container, judged again stage by stage. Pure. A copy of one reading under another's name,
// and a text that nobody could read, are differences: silence on both sides agrees with nothing.
import type { Evidence, Reading, RunStatement } from '../../formats/documents.ts';
import { contextSwitches } from '../../formats/kernel/kernel-tables.ts';
import { probeIds } from '../../formats/probe.ts';
import { outEntries, publishedName, reportName } from '../../formats/run-files.ts';
import type { ProbeId } from '../../formats/probe.ts';
import { LAST_STAGES, confinementChecks } from '../checks/confinement.ts';
import { continuityChecks } from '../checks/continuity.ts';
import { outsideChecks } from '../checks/outside.ts';
import { knownChecks } from '../../probes/checks.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import { probes } from '../../probes/registry.ts';
import { holds } from '../../probes/unkept.ts';
import type { ReleaseRules } from '../release-rules.ts';
import { laterMembers, stagesOf } from '../release-rules.ts';
import { LIMIT_NAME, STATUS_NAME, repeatedNames } from '../checks/repeated-names.ts';
import { subjectDigest } from '../statement.ts';
import { compare, notEvaluated, nothingWrong } from './row.ts';
import type { Row } from './row.ts';
import type { RowId } from './row-words.ts';

/** What a record of a reading has to name, neither more nor less. */
const NAMES = {
  namespaces: ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'user', 'uts'],
  host_namespaces: ['cgroup', 'ipc', 'mnt', 'net', 'pid', 'user', 'uts'],
  sources: ['/', '/in', '/out'],
  out: ['.', ...outEntries],
} as const;

/** Bytes that the prober leaves in `/out`: it writes one word into one file, and whatever else it tries is refused. */
const PROBER_WROTE: Readonly<Record<string, number>> = { [reportName]: 'probe'.length };

const KERNEL_LINK = /^[a-z]+:\[\d{1,20}\]$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const FILE_IDENTITY = /^\d{1,20}:\d{1,20}$/;

type Judged = readonly (readonly [place: string, check: Check])[];

const differing = (stage: string, checks: Judged, baseline: Baseline) =>
  checks.filter(([place, check]) => !holds(place, check, baseline)).map(([, { id }]) => `${stage}: ${id}`);

/** Where a reading says that it could not read: the witness writes `!` and a code. A kernel may lack IPv6. */
function unreadable(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    return value.startsWith('!') && !(path.endsWith('.ipv6_route') && value === '!ENOENT') ? [path] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name.startsWith('!') ? [`${path}.${name}`] : []),
    ...unreadable(member, `${path}.${name}`),
  ]);
}

function malformed(reading: Reading): string[] {
  const at = (what: string) => `${reading.stage}: ${what}`;
  const names = (Object.keys(NAMES) as (keyof typeof NAMES)[])
    .filter((member) => Object.keys(reading[member]).sort().join() !== [...NAMES[member]].sort().join())
    .map((member) => at(`the names in ${member}`));
  const links = (['namespaces', 'host_namespaces'] as const).flatMap((member) =>
    Object.entries(reading[member])
      .filter(([name, link]) => !KERNEL_LINK.test(link) || !link.startsWith(`${name}:[`))
      .map(([name]) => at(`${member}.${name}`)),
  );
  const { intended, running } = reading.executable;
  const identities = [
    ...Object.values(reading.sources).flatMap((source) => [source.intended, source.mounted]),
    intended,
    running,
  ];
  const { rootfs } = reading;
  return [
    ...names,
    ...links,
    ...(rootfs === undefined || DIGEST.test(rootfs.expected) ? [] : [at('the digest of the rootfs')]),
    ...repeatedNames(reading.status, STATUS_NAME).map((name) => at(`status says ${name} twice`)),
    ...repeatedNames(reading.limits, LIMIT_NAME).map((name) => at(`limits say ${name} twice`)),
    ...(identities.every((identity) => FILE_IDENTITY.test(identity)) ? [] : [at('an identity of a file')]),
    ...(/^\d{1,20}$/.test(reading.process_start) ? [] : [at('process_start')]),
  ];
}

/** What the stages have to differ in, and what they may not. */
function stageDifferences(readings: readonly Reading[], ofEngine: boolean): string[] {
  const [created, probing, inspecting] = ofEngine ? [undefined, ...readings] : readings;
  const wrong: string[] = [];
  readings.slice(1).forEach((reading, index) => {
    const [before, after] = [
      contextSwitches((readings[index] as Reading).status),
      contextSwitches(reading.status),
    ];
    if (before === null || after === null || after <= before)
      wrong.push(`${reading.stage}: the process did not run since the reading before`);
  });
  if (created !== undefined && probing !== undefined) {
    if (created.executable.running === created.executable.intended)
      wrong.push("created: the program is already running, where the runtime's init should be");
    if (created.executable.intended !== probing.executable.intended)
      wrong.push('probing: another executable was intended');
    if (Object.values(created.out).some(({ size }) => size !== 0))
      wrong.push('created: /out is written to before anything ran');
  }
  if (probing !== undefined) {
    if (Object.entries(probing.out).some(([name, { size }]) => size !== (PROBER_WROTE[name] ?? 0)))
      wrong.push('probing: /out holds something other than what the prober wrote');
    if (inspecting !== undefined) {
      for (const member of ['out', 'executable', 'net'] as const) {
        if (JSON.stringify(probing[member]) !== JSON.stringify(inspecting[member]))
          wrong.push(`${inspecting.stage}: ${member} changed`);
      }
    }
  }
  for (const reading of readings.slice(1)) {
    if (JSON.stringify(reading.host_namespaces) !== JSON.stringify(readings[0]?.host_namespaces))
      wrong.push(`${reading.stage}: the host's own namespaces changed`);
  }
  return wrong;
}

/** What is in the two documents, and their release does not write: nobody held it against anything. */
export function memberRow(evidence: Evidence, run: RunStatement | null, { members }: ReleaseRules): Row {
  const readings = [...evidence.predicate.readings, ...(run?.predicate.readings ?? [])];
  const others = (holder: object, kind: keyof typeof laterMembers) =>
    laterMembers[kind].filter((name) => Object.hasOwn(holder, name) && !members[kind].includes(name));
  const early = ({ stage, rootfs }: Reading) =>
    rootfs !== undefined && !LAST_STAGES.has(stage) ? [`${stage}: rootfs, which is hashed at the end`] : [];
  return nothingWrong(
    'members',
    'cross-checked',
    [
      ...others(evidence.predicate, 'evidence'),
      ...others(run?.predicate ?? {}, 'run').map((name) => `run.json: ${name} in its predicate`),
      ...(members.run.length > 0 && Object.hasOwn(run ?? {}, 'self_digest')
        ? ['run.json: self_digest beside its predicate']
        : []),
      ...readings.flatMap((reading) => [
        ...[...others(reading, 'reading'), ...others(reading.cgroup, 'cgroup')].map(
          (name) => `${reading.stage}: ${name}`,
        ),
        ...early(reading),
      ]),
    ],
    readings.length,
  );
}

/** The end of a run, beside what was there before and what was left of it. Only a release with such a reading has these rows. */
export function lastReadingRows(
  evidence: Evidence,
  run: RunStatement,
  rules: ReleaseRules,
  sizeOf: (name: string) => number | null,
): Row[] {
  const inspected = run.predicate.go !== null;
  const kind = inspected ? 'inspection' : 'attestation';
  const stage = stagesOf(rules, evidence.predicate.runtime.id, kind).find((name) =>
    (LAST_STAGES as ReadonlySet<string>).has(name),
  );
  if (stage === undefined) return [];
  const [rootfs, reports] = ['rootfs-at-end', 'reports-in-out'] as const;
  const last = run.predicate.readings.find((reading) => reading.stage === stage);
  if (last === undefined) {
    const why = `run.json holds no reading of the stage ${stage}`;
    return [rootfs, ...(inspected ? [reports] : [])].map((id) => notEvaluated(id, 'cross-checked', why));
  }
  const whole = subjectDigest(evidence.subject, 'rootfs');
  const left = last.rootfs?.expected ?? 'not read';
  if (!inspected) return [compare(rootfs, 'cross-checked', whole, left)];
  return [
    // Its digest has no source here but that reading; with the programs still there it would be the whole one.
    nothingWrong(
      rootfs,
      'cross-checked',
      left === 'not read' || (left === whole) !== isEngine(evidence.predicate.runtime.id)
        ? [left === whole ? 'no program was removed from it' : 'it is not the one that was made']
        : [],
      1,
    ),
    compare(
      reports,
      'cross-checked',
      Object.fromEntries(
        outEntries.map((name) => [name, sizeOf(publishedName(name, run.predicate.run)) ?? 'absent']),
      ),
      Object.fromEntries(outEntries.map((name) => [name, last.out[name]?.size ?? 'absent'])),
    ),
  ];
}

/** All readings: those of the evidence, and after them those of run.json. `run` null: those of the evidence alone. */
export function readingRows(
  evidence: Evidence,
  run: RunStatement | null,
  filterBytes: Uint8Array | null,
  baseline: Baseline,
  rules: ReleaseRules,
): Row[] {
  const readings = [...evidence.predicate.readings, ...(run?.predicate.readings ?? [])];
  const ofEngine = isEngine(baseline.runtime);
  const inEvidence = ofEngine ? 1 : 2;
  const kind = run?.predicate.go === null ? 'attestation' : 'inspection';
  const all = stagesOf(rules, baseline.runtime, kind);
  const stages = run === null ? all.slice(0, inEvidence) : all;
  const rows = [
    compare(
      'stages',
      'cross-checked',
      stages,
      readings.map(({ stage }) => stage),
    ),
    compare('evidence-readings', 'cross-checked', inEvidence, evidence.predicate.readings.length),
    nothingWrong(
      'readings-readable',
      'recomputed',
      readings.flatMap((reading) => [...unreadable(reading, reading.stage), ...malformed(reading)]),
      readings.length,
    ),
    ...(run === null && readings.length < 2
      ? []
      : [
          nothingWrong(
            'readings-differ',
            'recomputed',
            stageDifferences(readings, ofEngine),
            readings.length - 1,
          ),
        ]),
  ];
  const created = ofEngine ? null : readings[0];
  const [probing, ...later] = ofEngine ? readings : readings.slice(1);
  if (created === undefined || probing === undefined) return rows;
  const at = (place: string, checks: readonly Check[]): Judged =>
    knownChecks(baseline, place, checks).map((check) => [place, check] as const);
  const outside = (reading: Reading, ids: readonly ProbeId[]): Judged =>
    ids.flatMap((probe) => at(`outside ${probe}`, outsideChecks(probe, reading, filterBytes, baseline)));
  const witness = (checks: readonly Check[]): Judged => at('witness', checks);
  const judged = (id: RowId, ...of: readonly (readonly [stage: string, checks: Judged])[]) =>
    nothingWrong(
      id,
      'recomputed',
      of.flatMap(([stage, checks]) => differing(stage, checks, baseline)),
      Math.min(...of.map(([, checks]) => checks.length)),
    );
  // Until the process runs, the runtime's init is there: privilege, filter and executable are its own.
  const others = probeIds.filter((id) => !probes[id].ofTheProcess);
  if (created !== null)
    rows.push(
      judged(
        'first-reading',
        ['created', outside(created, others)],
        ['created', witness(confinementChecks(created, baseline).filter(({ id }) => id !== 'executable'))],
        ['created to probing', witness(continuityChecks(created, probing, baseline))],
      ),
    );
  if (run === null || (stages.length <= 2 && !ofEngine && later.length === 0)) return rows;
  const [after, between] = ['later-readings', 'between-stages'] as const;
  if (later.length === 0) {
    const why = `run.json holds no reading of the stage ${stages[ofEngine ? 1 : 2]}`;
    return [...rows, notEvaluated(after, 'recomputed', why), notEvaluated(between, 'recomputed', why)];
  }
  return [
    ...rows,
    judged(
      after,
      ...later.flatMap((reading) => [
        [reading.stage, outside(reading, probeIds)] as const,
        [reading.stage, witness(confinementChecks(reading, baseline))] as const,
      ]),
    ),
    judged(
      between,
      ...later.map((reading, index) => {
        const before = later[index - 1] ?? probing;
        const checks = witness(continuityChecks(before, reading, baseline));
        return [`${before.stage} to ${reading.stage}`, checks] as const;
      }),
    ),
  ];
}
