// The evidence, judged again: this release's policy, the twelve probes from their own observations, the pinned programs, and
// every table that a release alone decides. Pure. What is not exactly as this release writes it is a difference.
import { canonicalDigest } from '../formats/canonical.ts';
import { sha256 } from '../formats/digest.ts';
import type { Evidence, Go, RunStatement, Subject } from '../formats/documents.ts';
import { expectations, policy, policyDigests, seccompProfile } from '../formats/policy.ts';
import { probeIds } from '../formats/probe.ts';
import { sourcesOf, toRuntimeSpec } from '../formats/runtime-spec.ts';
import { isDrivenRuntime, runtimeFacts } from '../formats/runtimes.ts';
import type { DrivenRuntime } from '../formats/runtimes.ts';
import { decisiveChecks } from './decisive-checks.ts';
import { insideChecks } from './inside-checks.ts';
import type { Standard } from './checks.ts';
import { judge } from './judge.ts';
import { standardOf } from './standard.ts';
import { STATUS_NAME, repeatedNames } from './repeated-names.ts';
import { subjectDigest, takenOnTrust } from './statement.ts';
import { compare, missing, nothingWrong, stated } from './verification.ts';
import type { Row, RunFiles } from './verification.ts';
import { readingRows } from './verify-readings.ts';

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
  const reports = go === null ? [] : ['report.json', 'report.md', `checkpoint-${run.predicate.run}.md`];
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
export function subjectRows(subjects: readonly Subject[], digestOf: (name: string) => string | null): Row[] {
  return subjects
    .filter(({ name }) => name !== 'packet')
    .map(({ name, digest }) => {
      const observed = digestOf(name);
      return observed === null
        ? missing(`subject ${name}`, 'recomputed', 'the file is not in the folder')
        : compare(`subject ${name}`, 'recomputed', `sha256:${digest.sha256}`, observed);
    });
}

function filterRows(evidence: Evidence, runtime: DrivenRuntime): Row[] {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = runtimeFacts[runtime];
  const kept = base64 !== null;
  const rows = [
    compare('grade', 'recomputed', grade, evidence.predicate.grade),
    compare(`filter bytes, as ${runtime} keeps them`, 'recomputed', filterBytes, kept),
    compare('filter, as observed', 'cross-checked', kept ? 'bytes' : 'not observed', observed),
  ];
  if (base64 === null)
    return [...rows, stated('filter bytes', `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, 'base64');
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
function bundleRows(evidence: Evidence, runtime: DrivenRuntime, pinned: Pinned): Row[] {
  const { bundle, nonce, run, uid } = evidence.predicate;
  const places = { run, nonce, uid, gid: uid, ...sourcesOf(run) };
  const config = toRuntimeSpec(policy, seccompProfile, places);
  const ids = [
    'config',
    'rootfs',
    ...(expectations.bundle ?? []),
    ...Object.keys(pinned).map((name) => `program-${name}`),
  ];
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
    ),
    compare('config of the container', 'recomputed', canonicalDigest(config), expected('config')),
    compare('rootfs', 'cross-checked', subjectDigest(evidence.subject, 'rootfs'), expected('rootfs')),
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(`inside program ${name}`, 'cross-checked', digest, expected(`program-${name}`)),
      compare(`subject app/${name}`, 'cross-checked', digest, subjectDigest(evidence.subject, `app/${name}`)),
    ]),
  ];
}

/** The control's words: checks that each probe really has, each once, with those that decide among them. */
function controlRows(evidence: Evidence, standard: Standard): Row[] {
  const { control, frame } = evidence.predicate;
  const unknown = probeIds.flatMap((probe) => {
    const broke = control.probes[probe] ?? [];
    const known = new Set(insideChecks(probe, frame, standard).map(({ id }) => id));
    return [
      ...broke.filter((id) => !known.has(id)),
      ...decisiveChecks[probe].filter((id) => !broke.includes(id)).map((id) => `${probe} without ${id}`),
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
    nothingWrong('checks of the control', 'cross-checked', unknown),
  ];
}

/** What a frame of this release's prober holds: every attempt that is expected, and no other. */
function frameRows(evidence: Evidence): Row[] {
  const { frame, nonce } = evidence.predicate;
  const raw: Readonly<Record<string, readonly string[]>> = {
    'p03-loopback-only': ['dev', 'ipv6_route', 'route'],
    'p07-mount-set': ['mountinfo'],
    'p10-no-privilege': ['status'],
    'p12-no-host-surface': ['dev', 'proc', 'root'],
  };
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
    nothingWrong('attempts of the frame', 'cross-checked', wrong),
  ];
}

/** The twelve probes, judged again from the evidence's own observations. */
export function judgementRows(evidence: Evidence, run: RunStatement, pinned: Pinned): Row[] {
  const { predicate } = evidence;
  const [created, probing] = predicate.readings;
  const runtime = predicate.runtime.id;
  if (created === undefined || probing === undefined || !isDrivenRuntime(runtime))
    return [compare('runtime', 'recomputed', Object.keys(runtimeFacts).join(' or '), runtime)];
  const standard = standardOf(runtime, predicate.uid, predicate.root_entries);
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
    standard,
  );
  const { first, size } = policy.uid_range;
  return [
    compare('probe judgements', 'recomputed', predicate.probes, judgement.cells),
    compare('probes observed as expected', 'recomputed', probeIds.length, judgement.asExpected),
    compare('discrepancies of bundle and witness', 'recomputed', [], judgement.discrepancies),
    compare('matrix rows #24-#37', 'recomputed', predicate.matrix, judgement.matrix),
    nothingWrong(
      'user of the range',
      'recomputed',
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)],
    ),
    ...frameRows(evidence),
    ...readingRows(evidence, run, filterBytes, standard),
    ...filterRows(evidence, runtime),
    ...bundleRows(evidence, runtime, pinned),
    ...controlRows(evidence, standard),
  ];
}

/** This release's policy, filter source and expectations, against those that the evidence is about. */
export function policyRows(evidence: Evidence): Row[] {
  const subjects = { policy: 'policy', seccomp: 'filter-source', expectations: 'expectations' } as const;
  return [
    ...(Object.keys(subjects) as (keyof typeof subjects)[]).map((name) =>
      compare(
        `subject ${subjects[name]}`,
        'recomputed',
        policyDigests[name],
        subjectDigest(evidence.subject, subjects[name]),
      ),
    ),
    compare('taken on trust', 'recomputed', takenOnTrust, evidence.predicate.trusted),
    compare(
      'architecture of the filter',
      'recomputed',
      seccompProfile.architectures.map((name) => NODE_NAMES[name] ?? name).join(),
      evidence.predicate.host.architecture,
    ),
  ];
}

/** What nobody but the run itself says. */
export function asserted(evidence: Evidence): Row[] {
  const { host, runtime, venue, privilege, ci_run: ci, control } = evidence.predicate;
  const node = subjectDigest(evidence.subject, 'app/node') ?? 'absent';
  return [
    stated('host', `kernel ${host.kernel}, ${host.architecture}, node ${host.node} (${node})`),
    stated('runtime', `${runtime.version} at ${runtime.path}, ${runtime.digest}`),
    stated('venue', `claimed ${venue.claimed}; run on GitHub: NOT_RUN_ON_GITHUB`),
    stated('privilege', privilege),
    stated(
      'control',
      `made ${control.record.at}, ${control.record.reused ? 'of an earlier run' : 'for this run'}, ${control.record.key}`,
    ),
    stated('CI run', ci === null ? 'none' : `${ci.id}, attempt ${ci.attempt}`),
  ];
}
