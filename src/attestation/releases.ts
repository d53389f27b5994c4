// Which release made a run, told by the digests of its inside programs; and what an earlier one judged by, kept as data, so that
// its run is checked against its own rules. Pure. Never makes a contradiction between documents softer.
import releases from '../../catalog/releases.json' with { type: 'json' };
import expectations010 from '../../sandbox/releases/0.1.0/expectations.json' with { type: 'json' };
import policy010 from '../../sandbox/releases/0.1.0/policy.json' with { type: 'json' };
import rules010 from '../../sandbox/releases/0.1.0/rules.json' with { type: 'json' };
import seccomp010 from '../../sandbox/releases/0.1.0/seccomp.json' with { type: 'json' };
import type { Evidence, Subject } from '../formats/documents.ts';
import type { Expectations } from '../formats/policy.ts';
import type { JudgedRuntime } from '../formats/kernel/runtimes.ts';
import type { RunPlaces } from '../formats/kernel/runtime-spec.ts';
import type { ReleaseRules } from './release-rules.ts';
import { ownRules } from './release-rules.ts';
import { subjectDigest } from './statement.ts';

/** Names of inside programs, and their digests. */
type Programs = Readonly<Record<string, string>>;

/** What a run is said to be made by where a development build does not know its programs: it cannot tell a forger's from a colleague's. */
export const OTHER_BUILD = 'another build';

/** A release that this one knows. `version` null: not an earlier one; or {@link OTHER_BUILD}. `name`: for a person. */
export interface RunRelease {
  readonly version: string | null;
  readonly name: string;
  readonly programs: Programs;
  readonly rules: ReleaseRules;
}

/** What is kept of a release: `rules.json` holds what its code had as tables, and its config with `${…}` for what each run differs in. */
interface Kept {
  readonly policy: unknown;
  readonly seccomp: unknown;
  readonly expectations: unknown;
  readonly rules: typeof rules010;
}

const kept: Readonly<Record<string, Kept>> = {
  '0.1.0': { policy: policy010, seccomp: seccomp010, expectations: expectations010, rules: rules010 },
};

/** A kept config with the places of one run in it. */
function filled(value: unknown, places: RunPlaces, seccomp: unknown): unknown {
  if (value === '${uid}') return places.uid;
  if (value === '${seccomp}') return seccomp;
  if (typeof value === 'string')
    return value.replaceAll('${run}', places.run).replaceAll('${nonce}', places.nonce);
  if (Array.isArray(value)) return value.map((each) => filled(each, places, seccomp));
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, filled(member, places, seccomp)]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value);

/** Where an earlier document lacks a member, this release's: only checks that the earlier release did not make would read it. */
function filledUp<T>(earlier: unknown, own: T): T {
  if (!isRecord(earlier) || !isRecord(own)) return earlier as T;
  const members = Object.entries(own).map(([name, member]) => [
    name,
    Object.hasOwn(earlier, name) ? filledUp(earlier[name], member) : member,
  ]);
  return { ...earlier, ...Object.fromEntries(members) } as T;
}

function toRules(
  { policy, seccomp, expectations, rules }: Kept,
  digests: ReleaseRules['digests'],
): ReleaseRules {
  const known = new Set(rules.checks);
  const drove: Partial<Record<JudgedRuntime, { config: unknown }>> = rules.runtimes;
  const { attempts } = expectations as Expectations;
  for (const [probe, ids] of Object.entries(attempts))
    for (const id of Object.keys(ids)) known.add(`inside ${probe} ${id}`);
  return {
    policy: filledUp(policy, ownRules.policy),
    seccomp: filledUp(seccomp, ownRules.seccomp),
    // What they do not name, that release has not read, and no check is made of it.
    expectations: expectations as Expectations,
    digests,
    takenOnTrust: rules.taken_on_trust,
    runtimes: rules.runtimes,
    architectures: ['x64'],
    configOf: (runtime, _architecture, places) => filled(drove[runtime]?.config ?? null, places, seccomp),
    bundle: rules.bundle,
    stages: { attestation: rules.stages.slice(0, 2), inspection: rules.stages },
    engineStages: { attestation: [], inspection: [] },
    members: rules.members,
    raw: rules.raw,
    decisive: rules.decisive,
    selfCheck: rules.self_check,
    known,
  };
}

/** Every earlier release that this one knows. A test holds its documents against the digests that it is listed with. */
export const earlierReleases: readonly (RunRelease & { readonly version: string })[] = releases.flatMap(
  ({ version, programs, policy }) => {
    const own = kept[version];
    return own === undefined
      ? []
      : [{ version, name: `${version}, an earlier one`, programs, rules: toRules(own, policy) }];
  },
);

/** No program at all is nobody's release: a comparison over none would hold for every run. */
const isOf = (subjects: readonly Subject[], programs: Readonly<Record<string, string>>) =>
  Object.keys(programs).length > 0 &&
  Object.entries(programs).every(([name, digest]) => subjectDigest(subjects, `app/${name}`) === digest);

/** The programs that a run names, where its subjects and the checks of its own bundle say the same of each; null otherwise. */
function statedPrograms({ subject, predicate }: Evidence, pinned: Programs): Programs | null {
  const stated = Object.keys(pinned).map((name) => {
    const digest = subjectDigest(subject, `app/${name}`);
    const check = predicate.bundle.find(({ id }) => id === `program-${name}`);
    return check?.expected === digest && check.observed === digest ? [name, digest] : null;
  });
  const agreeing = stated.filter((each) => each !== null);
  if (agreeing.length === 0 || agreeing.length < stated.length) return null;
  return Object.fromEntries(agreeing) as Programs;
}

/**
 * The release whose programs a run names; this one's where no other fits, and the rows then say what differs. `development`: this
 * program is no release, so programs that it does not know contradict nothing, and are never enough for more than an open run.
 */
export function releaseOf(
  evidence: Evidence,
  pinned: Programs,
  own: ReleaseRules,
  development = false,
): RunRelease {
  const { subject } = evidence;
  const mine = { version: null, name: 'this one', programs: pinned, rules: own };
  if (isOf(subject, pinned)) return mine;
  const earlier = earlierReleases.find(({ programs }) => isOf(subject, programs));
  if (earlier !== undefined) return earlier;
  const stated = development ? statedPrograms(evidence, pinned) : null;
  if (stated !== null) return { version: OTHER_BUILD, name: OTHER_BUILD, programs: stated, rules: own };
  return { ...mine, name: 'none that this one knows' };
}
