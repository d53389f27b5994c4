// What one release judges its runs by: its policy and whatever else the host wrote or the witness read by. Pure data and types.
// An earlier release's rules are kept as data (releases.ts); these are this one's.
import type { Expectations, Policy, SeccompProfile } from '../formats/policy.ts';
import { expectations, policy, policyDigests, seccompProfile } from '../formats/policy.ts';
import type { ProbeId } from '../formats/probe.ts';
import { architectureIds, profileFor } from '../formats/kernel/architectures.ts';
import type { Architecture } from '../formats/kernel/architectures.ts';
import { toEngineRequest } from '../formats/kernel/engine-request.ts';
import type { RunPlaces } from '../formats/kernel/runtime-spec.ts';
import { toRuntimeSpec } from '../formats/kernel/runtime-spec.ts';
import type { JudgedRuntime } from '../formats/kernel/runtimes.ts';
import { isEngine, runtimeFacts } from '../formats/kernel/runtimes.ts';
import { selfCheckExpectations } from '../formats/self-check.ts';
import type { Baseline } from '../probes/checks.ts';
import { ofEachProbe } from '../probes/registry.ts';
import { takenOnTrust } from './statement.ts';

/** Names of the evidence's subjects that a release's documents are. */
export const policySubjects = ['policy', 'filter-source', 'expectations'] as const;

export type PolicySubject = (typeof policySubjects)[number];

/** Members that not every release writes, as the schemas let them be absent. A cgroup is a reading's. */
export const laterMembers = {
  evidence: ['deadlines', 'engine', 'environment_states', 'run_on_github', 'unverified_promises'],
  reading: [
    'descriptors',
    'dev',
    'oom_score_adj',
    'personality',
    'places',
    'randomize_va_space',
    'rootfs',
    'working',
  ],
  cgroup: ['devices', 'swap_bytes'],
  run: ['self_digest'],
} as const;

export interface ReleaseRules {
  readonly policy: Policy;
  /** As its source has it; a machine loads it for its own calls. */
  readonly seccomp: SeccompProfile;
  /** What it ran on. */
  readonly architectures: readonly Architecture[];
  readonly expectations: Expectations;
  readonly digests: Readonly<Record<PolicySubject, string>>;
  readonly takenOnTrust: readonly string[];
  /** Those that it drove: a later one has joined since, perhaps. */
  readonly runtimes: Readonly<
    Partial<Record<JudgedRuntime, { readonly grade: string; readonly filterBytes: boolean }>>
  >;
  /** The container's config.json, made again. */
  readonly configOf: (
    runtime: JudgedRuntime,
    architecture: Architecture,
    places: RunPlaces,
    image?: string,
  ) => unknown;
  /** Checks of the bundle, before those of the pinned programs. */
  readonly bundle: readonly string[];
  /** The stages that a container is read at, in their order. */
  readonly stages: Readonly<Record<'attestation' | 'inspection', readonly string[]>>;
  /** Those of an engine's container. A release that drove none has none. */
  readonly engineStages: Readonly<Record<'attestation' | 'inspection', readonly string[]>>;
  /** Which of {@link laterMembers} it writes. */
  readonly members: Readonly<Record<keyof typeof laterMembers, readonly string[]>>;
  /** Probe → the texts that its observation has. */
  readonly raw: Readonly<Partial<Record<ProbeId, readonly string[]>>>;
  /** Probe → checks that have to break in the control. A release that had no such probe says nothing of it. */
  readonly decisive: Readonly<Partial<Record<ProbeId, readonly string[]>>>;
  readonly selfCheck: Readonly<Record<string, string>>;
  /** Checks that it made, as {@link Standard.known} names them; null: all that this code makes. */
  readonly known: ReadonlySet<string> | null;
}

/** True for a runtime that the release of a run drove. Own members only. */
export function isDrivenBy({ runtimes }: Pick<ReleaseRules, 'runtimes'>, id: string): id is JudgedRuntime {
  return Object.hasOwn(runtimes, id);
}

export const ownRules: ReleaseRules = {
  policy,
  seccomp: seccompProfile,
  architectures: architectureIds,
  expectations,
  digests: {
    policy: policyDigests.policy,
    'filter-source': policyDigests.seccomp,
    expectations: policyDigests.expectations,
  },
  takenOnTrust,
  runtimes: runtimeFacts,
  configOf: (runtime, architecture, places, image = 'no image') => {
    const seccomp = profileFor(seccompProfile, architecture);
    return isEngine(runtime)
      ? toEngineRequest(runtime, policy, seccomp, { ...places, image })
      : toRuntimeSpec(policy, seccomp, places);
  },
  bundle: ['config', 'rootfs', ...(expectations.bundle ?? [])],
  stages: expectations.stages ?? { attestation: [], inspection: [] },
  engineStages: expectations.engine_stages ?? { attestation: [], inspection: [] },
  members: {
    ...laterMembers,
    evidence: ['deadlines', 'engine', 'environment_states', 'unverified_promises'],
  },
  raw: ofEachProbe(({ raw }) => [...raw].sort()),
  decisive: ofEachProbe(({ decisive }) => decisive),
  selfCheck: selfCheckExpectations,
  known: null,
};

/** The stages that a run of this kind is read at. */
export function stagesOf(
  rules: ReleaseRules,
  runtime: string,
  kind: 'attestation' | 'inspection',
): readonly string[] {
  return (isEngine(runtime) ? rules.engineStages : rules.stages)[kind];
}

/** The baseline of one run, by the rules of the release that made it. */
export function baselineBy(
  rules: ReleaseRules,
  runtime: JudgedRuntime,
  uid: number,
  rootEntries: readonly string[],
  architecture: Architecture,
): Baseline {
  return {
    policy: rules.policy,
    architecture,
    seccomp: profileFor(rules.seccomp, architecture),
    expectations: rules.expectations,
    runtime,
    uid,
    rootEntries,
    known: rules.known,
  };
}
