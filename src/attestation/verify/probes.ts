// The probes of a run, judged again from the evidence's own observations, with the frame and the control that they rest on. Pure.
import type { Evidence, RunStatement } from '../../formats/documents.ts';
import { probeIds } from '../../formats/probe.ts';
import type { Baseline } from '../../probes/checks.ts';
import { knownChecks } from '../../probes/checks.ts';
import { insideChecks } from '../checks/inside.ts';
import { newerChecksRow } from './newer-checks.ts';
import { STATUS_NAME, repeatedNames } from '../checks/repeated-names.ts';
import { differenceWords } from '../difference.ts';
import { judge } from '../judge.ts';
import type { Judgement } from '../judge.ts';
import type { ReleaseRules } from '../release-rules.ts';
import { baselineBy, isDrivenBy } from '../release-rules.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import { promises } from '../../formats/words/promises.ts';
import { isArchitecture } from '../../formats/kernel/architectures.ts';
import type { RunRelease } from '../releases.ts';
import { bundleRows, filterRows } from './bundle.ts';
import { readingRows } from './readings.ts';
import type { Row } from './row.ts';
import { compare, missing, notEvaluated, nothingWrong } from './row.ts';

/** The control's words: checks that each probe really has, each once, with those that decide among them. */
function controlRows(evidence: Evidence, baseline: Baseline, { decisive }: ReleaseRules): Row[] {
  const { control, frame } = evidence.predicate;
  const unknown = probeIds.flatMap((probe) => {
    const broke = control.probes[probe] ?? [];
    const made = knownChecks(baseline, `inside ${probe}`, insideChecks(probe, frame, baseline));
    const known = new Set(made.map(({ id }) => id));
    return [
      ...broke.filter((id) => !known.has(id)),
      ...(decisive[probe] ?? []).filter((id) => !broke.includes(id)).map((id) => `${probe} without ${id}`),
      ...(new Set(broke).size === broke.length ? [] : [`${probe} names a check twice`]),
    ];
  });
  return [
    compare('control-probes', 'cross-checked', [...probeIds].sort(), Object.keys(control.probes).sort()),
    nothingWrong('control-checks', 'cross-checked', unknown, Object.values(control.probes).flat().length),
  ];
}

/** What a frame of its release's prober holds: every attempt that is expected, and no other. */
function frameRows(evidence: Evidence, { expectations, raw }: ReleaseRules): Row[] {
  const { frame, nonce } = evidence.predicate;
  const wrong = probeIds.filter((probe) => {
    const observation = frame.observations[probe];
    const attempts = Object.keys(expectations.attempts[probe]).sort().join();
    return (
      Object.keys(observation.attempts).sort().join() !== attempts ||
      Object.keys(observation.raw).sort().join() !== (raw[probe] ?? []).join() ||
      repeatedNames(observation.raw['status'] ?? '', STATUS_NAME).length > 0
    );
  });
  return [
    compare('frame-nonce', 'cross-checked', nonce, frame.nonce),
    nothingWrong(
      'frame-attempts',
      'cross-checked',
      wrong,
      probeIds.flatMap((probe) => Object.keys(expectations.attempts[probe])).length,
    ),
  ];
}

/** Rows that need a runtime that is known. */
const judged = ['probe-judgements', 'probes-as-expected', 'matrix-rows'] as const;

/** What an engine does not keep: told in the evidence as it is judged again, and never enough for more than an open run. */
function promiseRows(
  { engine, unverified_promises: told, probes: cells }: Evidence['predicate'],
  { promises: unkept }: Judgement,
  runtime: string,
): Row[] {
  if (!isEngine(runtime)) {
    const said = [
      ...(told ?? []).map(({ id }) => id),
      ...(engine === undefined ? [] : ['an engine’s image']),
    ];
    return said.length === 0 && told === undefined
      ? []
      : [compare('promises-unkept', 'recomputed', 'none', said)];
  }
  const again = unkept.map(({ id, observed }) => ({ id, what: promises[id], observed }));
  return [
    compare('promises-unkept', 'recomputed', again, told ?? 'none'),
    nothingWrong(
      'engine-probes',
      'recomputed',
      [
        ...cells.filter(({ state }) => state === 'breached').map(({ id }) => id),
        ...(cells.every(({ state }) => state === 'held') ? ['all of them'] : []),
      ],
      cells.length,
    ),
    missing(
      'engine-sandbox',
      'recomputed',
      `grade B: unverified are ${unkept.map(({ id }) => id).join(', ')}`,
    ),
  ];
}

/** The probes, judged again from the evidence's own observations. `run` null: the evidence alone is here. */
export function judgementRows(evidence: Evidence, run: RunStatement | null, release: RunRelease): Row[] {
  const { predicate } = evidence;
  const { rules } = release;
  const runtime = predicate.runtime.id;
  const [created, probing] = isEngine(runtime) ? [null, predicate.readings[0]] : predicate.readings;
  const { architecture } = predicate.host;
  const known = isDrivenBy(rules, runtime) && isArchitecture(architecture);
  if (created === undefined || probing === undefined || !known) {
    const why =
      'follows from runtime or architecture: nothing of the sandbox can be judged without knowing what to compare it with';
    return [
      compare('runtime-id', 'recomputed', Object.keys(rules.runtimes).join(' or '), runtime),
      ...judged.map((id) => notEvaluated(id, 'recomputed', why)),
    ];
  }
  const baseline = baselineBy(rules, runtime, predicate.uid, predicate.root_entries, architecture);
  const base64 = predicate.filter.bytes_base64;
  const filterBytes = base64 === null ? null : Buffer.from(base64, 'base64');
  const judgement = judge(
    {
      frame: predicate.frame,
      created,
      probing,
      filterBytes,
      bundle: predicate.bundle,
      control: predicate.control.probes,
    },
    baseline,
  );
  const { first, size } = rules.policy.uid_range;
  return [
    compare('probe-judgements', 'recomputed', predicate.probes, judgement.cells),
    compare(
      'probes-as-expected',
      'recomputed',
      isEngine(runtime) ? predicate.probes.filter(({ state }) => state === 'held').length : probeIds.length,
      judgement.asExpected,
    ),
    ...promiseRows(predicate, judgement, runtime),
    nothingWrong(
      'discrepancies',
      'recomputed',
      judgement.discrepancies.map(differenceWords),
      predicate.bundle.length,
    ),
    compare('matrix-rows', 'recomputed', predicate.matrix, judgement.matrix),
    nothingWrong(
      'uid',
      'recomputed',
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)],
      1,
    ),
    ...frameRows(evidence, rules),
    ...readingRows(evidence, run, filterBytes, baseline, rules),
    ...filterRows(evidence, runtime, rules),
    ...bundleRows(evidence, runtime, architecture, release),
    ...controlRows(evidence, baseline, rules),
    ...newerChecksRow(evidence, run, filterBytes, baseline, release),
  ];
}
