// What the sandbox was made of: filter, programs, root file system and config, each against what its release makes. Pure.
import { canonicalDigest } from '../../formats/canonical.ts';
import { sha256 } from '../../formats/digest.ts';
import type { Evidence } from '../../formats/documents.ts';
import { sourcesOf } from '../../formats/kernel/runtime-spec.ts';
import { runtimeFacts } from '../../formats/kernel/runtimes.ts';
import type { JudgedRuntime } from '../../formats/kernel/runtimes.ts';
import type { ReleaseRules } from '../release-rules.ts';
import type { Architecture } from '../../formats/kernel/architectures.ts';
import { OTHER_BUILD } from '../releases.ts';
import type { RunRelease } from '../releases.ts';
import { subjectDigest } from '../statement.ts';
import type { Row } from './row.ts';
import { compare, notEvaluated, nothingWrong, stated } from './row.ts';
import type { RowId } from './row-words.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The filter: what the runtime kept of it, and how it was graded. */
export function filterRows(evidence: Evidence, runtime: JudgedRuntime, rules: ReleaseRules): Row[] {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = rules.runtimes[runtime] ?? runtimeFacts[runtime];
  const kept = base64 !== null;
  const rows = [
    compare('grade', 'recomputed', grade, evidence.predicate.grade),
    compare(['filter-kept', runtime], 'recomputed', filterBytes, kept),
    compare('filter-observed', 'cross-checked', kept ? 'bytes' : 'not observed', observed),
  ];
  if (base64 === null)
    return [...rows, stated('filter-bytes', `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) {
    const none = (named: RowId) =>
      notEvaluated(named, 'recomputed', 'the evidence holds no byte of a filter');
    return [...rows, none('filter-bytes-written'), none('filter-bytes-subject')];
  }
  return [
    ...rows,
    compare('filter-bytes-written', 'recomputed', bytes.toString('base64'), base64),
    compare(
      'filter-bytes-subject',
      'recomputed',
      subjectDigest(evidence.subject, 'filter-bytes'),
      sha256(bytes),
    ),
  ];
}

/** The bundle's checks: the programs that this release pins, the rootfs that is a subject, the config made again. */
export function bundleRows(
  evidence: Evidence,
  runtime: JudgedRuntime,
  architecture: Architecture,
  { version, programs: pinned, rules }: RunRelease,
): Row[] {
  const { bundle, engine, nonce, run, uid } = evidence.predicate;
  const places = { run, nonce, uid, gid: uid, ...sourcesOf(run) };
  const config = rules.configOf(runtime, architecture, places, engine?.image);
  const ids = [...rules.bundle, ...Object.keys(pinned).map((name) => `program-${name}`)];
  const expected = (id: string) => bundle.find((check) => check.id === id)?.expected ?? 'missing';
  const malformed = bundle.filter((check) => !DIGEST.test(check.expected) || !DIGEST.test(check.observed));
  return [
    compare(
      'bundle-checks',
      'cross-checked',
      ids,
      bundle.map(({ id }) => id),
    ),
    nothingWrong(
      'bundle-digests',
      'cross-checked',
      malformed.map(({ id }) => id),
      bundle.length,
    ),
    compare('config', 'recomputed', canonicalDigest(config), expected('config')),
    compare('rootfs', 'cross-checked', subjectDigest(evidence.subject, 'rootfs'), expected('rootfs')),
    ...(rules.bundle.includes('runtime')
      ? [compare('runtime-binary', 'cross-checked', evidence.predicate.runtime.digest, expected('runtime'))]
      : []),
    ...(Object.keys(pinned).length > 0
      ? []
      : [notEvaluated('inside-programs', 'cross-checked', 'this release pins no program')]),
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(['inside-program', name], 'cross-checked', digest, expected(`program-${name}`)),
      version === OTHER_BUILD
        ? notEvaluated(['program-subject', name], 'cross-checked', {
            kind: 'earlier release',
            version,
            why: 'made the run, with programs that this development build does not know',
          })
        : compare(
            ['program-subject', name],
            'cross-checked',
            digest,
            subjectDigest(evidence.subject, `app/${name}`),
          ),
    ]),
  ];
}
