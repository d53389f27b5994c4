// The evidence, judged again: its release's policy, the probes from their own observations, the pinned programs, and
// every table that a release alone decides. Pure. What is not exactly as that release writes it is a difference.
import { canonicalDigest } from '../../formats/canonical.ts';
import { sha256 } from '../../formats/digest.ts';
import type { Evidence, Go, RunStatement, Subject } from '../../formats/documents.ts';
import { probeIds } from '../../formats/probe.ts';
import { outFiles, publishedName } from '../../formats/run-files.ts';
import { sourcesOf } from '../../formats/kernel/runtime-spec.ts';
import { isEngine, runtimeFacts } from '../../formats/kernel/runtimes.ts';
import type { JudgedRuntime } from '../../formats/kernel/runtimes.ts';
import { promises } from '../../formats/words/promises.ts';
import { insideChecks } from '../checks/inside.ts';
import type { Baseline } from '../../probes/checks.ts';
import { knownChecks } from '../../probes/checks.ts';
import { judge } from '../judge.ts';
import type { Judgement } from '../judge.ts';
import { newerChecksRow } from '../checks/newer.ts';
import type { ReleaseRules } from '../release-rules.ts';
import { baselineBy, isDrivenBy, policySubjects } from '../release-rules.ts';
import { earlierRelease } from '../releases.ts';
import type { RunRelease } from '../releases.ts';
import { STATUS_NAME, repeatedNames } from '../checks/repeated-names.ts';
import { subjectDigest } from '../statement.ts';
import { compare, missing, notEvaluated, nothingWrong, stated } from './verification.ts';
import type { Row, RunFiles } from './verification.ts';
import { readingRows } from './readings.ts';

type Pinned = RunFiles['pinnedPrograms'];

/** What Node calls the architectures that a filter can be for: the host refuses to run on any other. */
const NODE_NAMES: Readonly<Record<string, string>> = { SCMP_ARCH_X86_64: 'x64' };

const DIGEST = /^sha256:[0-9a-f]{64}$/;

const names = (subjects: readonly Subject[]) => subjects.map(({ name }) => name);

/** Which subjects the two documents have: these, in their order. A further one would be vouched for by nobody. */
export function subjectNameRows(
  evidence: Evidence,
  run: RunStatement,
  go: Go | null,
  evidenceFile: string,
  pinned: Pinned,
): Row[] {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ['filter-bytes'];
  const packet = go === null ? [] : ['packet'];
  const claims = go === null || go.claims_digest === null ? [] : ['claims'];
  const programs = ['node', ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made = ['policy', 'filter-source', 'expectations', 'rootfs', 'catalog'];
  const reports = go === null ? [] : outFiles.map((name) => publishedName(name, run.predicate.run));
  return [
    compare(
      'subjects of the evidence',
      'cross-checked',
      [...made, ...programs, ...bytes, ...packet, ...claims],
      names(evidence.subject),
    ),
    compare(
      'subjects of run.json',
      'cross-checked',
      [evidenceFile, ...packet, ...reports],
      names(run.subject),
    ),
  ];
}

/** Each subject that is a file of the folder, against that file. */
export function subjectRows(
  subjects: readonly Subject[],
  digestOf: (name: string) => string | null,
  damaged: ReadonlyMap<string, string>,
): Row[] {
  return subjects
    .filter(({ name }) => name !== 'packet')
    .map(({ name, digest }) => {
      const observed = digestOf(name);
      return observed === null
        ? notEvaluated(`subject ${name}`, 'recomputed', damaged.get(name) ?? 'the file is not in the folder')
        : compare(`subject ${name}`, 'recomputed', `sha256:${digest.sha256}`, observed);
    });
}

function filterRows(evidence: Evidence, runtime: JudgedRuntime, rules: ReleaseRules): Row[] {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = rules.runtimes[runtime] ?? runtimeFacts[runtime];
  const kept = base64 !== null;
  const rows = [
    compare('grade', 'recomputed', grade, evidence.predicate.grade),
    compare(`filter bytes, as ${runtime} keeps them`, 'recomputed', filterBytes, kept),
    compare('filter, as observed', 'cross-checked', kept ? 'bytes' : 'not observed', observed),
  ];
  if (base64 === null)
    return [...rows, stated('filter bytes', `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) {
    const none = (what: string) => notEvaluated(what, 'recomputed', 'the evidence holds no byte of a filter');
    return [...rows, none('filter bytes, as written'), none('subject filter-bytes')];
  }
  return [
    ...rows,
    compare('filter bytes, as written', 'recomputed', bytes.toString('base64'), base64),
    compare(
      'subject filter-bytes',
      'recomputed',
      subjectDigest(evidence.subject, 'filter-bytes'),
      sha256(bytes),
    ),
  ];
}

/** The bundle's checks: the programs that this release pins, the rootfs that is a subject, the config made again. */
function bundleRows(
  evidence: Evidence,
  runtime: JudgedRuntime,
  { programs: pinned, rules }: RunRelease,
): Row[] {
  const { bundle, engine, nonce, run, uid } = evidence.predicate;
  const config = rules.configOf(runtime, { run, nonce, uid, gid: uid, ...sourcesOf(run) }, engine?.image);
  const ids = [...rules.bundle, ...Object.keys(pinned).map((name) => `program-${name}`)];
  const expected = (id: string) => bundle.find((check) => check.id === id)?.expected ?? 'missing';
  const malformed = bundle.filter((check) => !DIGEST.test(check.expected) || !DIGEST.test(check.observed));
  return [
    compare(
      'checks of the bundle',
      'cross-checked',
      ids,
      bundle.map(({ id }) => id),
    ),
    nothingWrong(
      'digests of the bundle',
      'cross-checked',
      malformed.map(({ id }) => id),
      bundle.length,
    ),
    compare('config of the container', 'recomputed', canonicalDigest(config), expected('config')),
    compare('rootfs', 'cross-checked', subjectDigest(evidence.subject, 'rootfs'), expected('rootfs')),
    ...(rules.bundle.includes('runtime')
      ? [compare('runtime binary', 'cross-checked', evidence.predicate.runtime.digest, expected('runtime'))]
      : []),
    ...(Object.keys(pinned).length > 0
      ? []
      : [notEvaluated('inside programs', 'cross-checked', 'this release pins no program')]),
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(`inside program ${name}`, 'cross-checked', digest, expected(`program-${name}`)),
      compare(`subject app/${name}`, 'cross-checked', digest, subjectDigest(evidence.subject, `app/${name}`)),
    ]),
  ];
}

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
    compare(
      'probes of the control',
      'cross-checked',
      [...probeIds].sort(),
      Object.keys(control.probes).sort(),
    ),
    nothingWrong(
      'checks of the control',
      'cross-checked',
      unknown,
      Object.values(control.probes).flat().length,
    ),
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
    compare('the frame is of this run', 'cross-checked', nonce, frame.nonce),
    nothingWrong(
      'attempts of the frame',
      'cross-checked',
      wrong,
      probeIds.flatMap((probe) => Object.keys(expectations.attempts[probe])).length,
    ),
  ];
}

/** Rows that need a runtime that is known. */
const judged = ['probe judgements', 'probes observed as expected', 'matrix rows #24-#37'] as const;

/** Rows of the matrix that the attestation decides. An earlier release called a row that nobody evaluated unverified. */
function attestedMatrixRow(
  said: Readonly<Record<string, string>>,
  again: Judgement['matrix'],
  { version }: RunRelease,
): Row {
  const [what, label] = ['matrix rows #24-#37', 'recomputed'] as const;
  const states: Readonly<Record<string, string>> = again;
  const renamed = Object.keys(said).filter(
    (row) => version !== null && said[row] === 'unverified' && states[row] === 'not evaluated',
  );
  const row = compare(what, label, said, {
    ...states,
    ...Object.fromEntries(renamed.map((name) => [name, 'unverified'])),
  });
  if (version === null || renamed.length === 0 || row.state === 'differs') return row;
  const why = `left ${renamed.map((name) => `#${name}`).join(', ')} unverified, and this one says: not evaluated`;
  return notEvaluated(what, label, earlierRelease(version, why));
}

/** What an engine does not keep: told in the evidence as it is judged again, and never enough for more than an open run. */
function promiseRows(
  { engine, unverified_promises: told, probes: cells }: Evidence['predicate'],
  { unverified }: Judgement,
  runtime: JudgedRuntime,
): Row[] {
  const what = 'promises that are not kept';
  if (!isEngine(runtime)) {
    const said = [
      ...(told ?? []).map(({ id }) => id),
      ...(engine === undefined ? [] : ['an engine’s image']),
    ];
    return said.length === 0 && told === undefined ? [] : [compare(what, 'recomputed', 'none', said)];
  }
  const again = unverified.map(({ id, observed }) => ({ id, what: promises[id], observed }));
  return [
    compare(what, 'recomputed', again, told ?? 'none'),
    nothingWrong(
      'no probe is broken, and fewer than all are as expected',
      'recomputed',
      [
        ...cells.filter(({ state }) => state === 'breached').map(({ id }) => id),
        ...(cells.every(({ state }) => state === 'held') ? ['all of them'] : []),
      ],
      cells.length,
    ),
    missing(
      'the sandbox',
      'recomputed',
      `grade B: unverified are ${unverified.map(({ id }) => id).join(', ')}`,
    ),
  ];
}

/** The probes, judged again from the evidence's own observations. */
export function judgementRows(evidence: Evidence, run: RunStatement, release: RunRelease): Row[] {
  const { predicate } = evidence;
  const { rules } = release;
  const runtime = predicate.runtime.id;
  const [created, probing] = isEngine(runtime) ? [null, predicate.readings[0]] : predicate.readings;
  if (created === undefined || probing === undefined || !isDrivenBy(rules, runtime)) {
    const why =
      'follows from runtime: nothing of the sandbox can be judged without knowing what it is held against';
    return [
      compare('runtime', 'recomputed', Object.keys(rules.runtimes).join(' or '), runtime),
      ...judged.map((what) => notEvaluated(what, 'recomputed', why)),
    ];
  }
  const baseline = baselineBy(rules, runtime, predicate.uid, predicate.root_entries);
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
    compare('probe judgements', 'recomputed', predicate.probes, judgement.cells),
    compare(
      'probes observed as expected',
      'recomputed',
      isEngine(runtime) ? predicate.probes.filter(({ state }) => state === 'held').length : probeIds.length,
      judgement.asExpected,
    ),
    ...promiseRows(predicate, judgement, runtime),
    nothingWrong(
      'discrepancies of bundle and witness',
      'recomputed',
      judgement.discrepancies,
      predicate.bundle.length,
    ),
    attestedMatrixRow(predicate.matrix, judgement.matrix, release),
    nothingWrong(
      'user of the range',
      'recomputed',
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)],
      1,
    ),
    ...frameRows(evidence, rules),
    ...readingRows(evidence, run, filterBytes, baseline, rules),
    ...filterRows(evidence, runtime, rules),
    ...bundleRows(evidence, runtime, release),
    ...controlRows(evidence, baseline, rules),
    ...newerChecksRow(evidence, run, filterBytes, baseline, release),
  ];
}

/** The release's policy, filter source and expectations, against those that the evidence is about. */
export function policyRows(evidence: Evidence, rules: ReleaseRules): Row[] {
  return [
    ...policySubjects.map((name) =>
      compare(`subject ${name}`, 'recomputed', rules.digests[name], subjectDigest(evidence.subject, name)),
    ),
    compare('taken on trust', 'recomputed', rules.takenOnTrust, evidence.predicate.trusted),
    compare(
      'architecture of the filter',
      'recomputed',
      rules.seccomp.architectures.map((name) => NODE_NAMES[name] ?? name).join(),
      evidence.predicate.host.architecture,
    ),
  ];
}

const nothingSaid = { server: null, run_id: null, run_attempt: null, workflow: null };

/** The CI run, in both of its places; what the environment of the job said of it, and no more than that. */
function ciRunRow({ predicate: { ci_run: ci, environment_states: states, run_on_github } }: Evidence): Row {
  // Neither is a document of any release.
  if (states === undefined && run_on_github === undefined)
    return compare('CI run', 'asserted', 'what the environment said, or null', 'absent');
  const words = (id: string, attempt: string | null) => `${id}, attempt ${attempt ?? ''}`;
  const run = ci === null ? 'none' : words(ci.id, ci.attempt);
  if (states === undefined) return stated('CI run', run);
  const { server, run_id: id, run_attempt: attempt, workflow } = states ?? nothingSaid;
  const said = id === null ? 'none' : words(id, attempt);
  if (said !== run) return compare('CI run', 'cross-checked', said, run);
  return states === null
    ? stated('CI run', run)
    : stated('CI run', `${run}, by ${server ?? 'no server'}, workflow ${workflow ?? 'not named'}`);
}

/** What nobody but the run itself says. */
export function asserted(evidence: Evidence): Row[] {
  const { host, runtime, venue, privilege, control } = evidence.predicate;
  const node = subjectDigest(evidence.subject, 'app/node') ?? 'absent';
  return [
    stated('host', `kernel ${host.kernel}, ${host.architecture}, node ${host.node} (${node})`),
    stated('runtime', `${runtime.version} at ${runtime.path}, ${runtime.digest}`),
    stated('venue', `claimed ${venue.claimed}`),
    stated('privilege', privilege),
    stated(
      'control',
      `made ${control.record.at}, ${control.record.reused ? 'of an earlier run' : 'for this run'}, ${control.record.key}`,
    ),
    ciRunRow(evidence),
  ];
}
