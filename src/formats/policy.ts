// The policy as data, typed. Everything the sandbox is made of comes from sandbox/*.json; this file adds nothing to it.
import expectationsJson from '../../sandbox/expectations.json' with { type: 'json' };
import policyJson from '../../sandbox/policy.json' with { type: 'json' };
import seccompJson from '../../sandbox/seccomp-deny-by-default.json' with { type: 'json' };
import type { JudgedRuntime } from '../sandbox/runtimes/registry.ts';
import type { ProbeId } from './probe.ts';
import type { PromiseId } from './words/promises.ts';
import { canonicalDigest } from './canonical.ts';

export type Namespace = 'cgroup' | 'ipc' | 'mount' | 'network' | 'pid' | 'uts';

export interface Policy {
  readonly schema: 'tki-policy/v1';
  readonly hostname: string;
  readonly uid_range: { readonly first: number; readonly size: number };
  readonly umask: string;
  readonly namespaces: readonly Namespace[];
  readonly no_new_privileges: true;
  readonly capabilities: readonly string[];
  readonly environment: readonly string[];
  readonly mounts: Readonly<Record<string, { readonly kind: string; readonly options: readonly string[] }>>;
  /** What a runtime wants to see while it creates, on top of what stays: the host takes it away before anything runs. */
  readonly scaffold: readonly ScaffoldMount[];
  readonly root: { readonly read_only: true };
  readonly out: {
    readonly bytes: number;
    readonly inodes: number;
    readonly directory_mode: string;
    readonly file_mode: string;
  };
  readonly limits: {
    readonly memory_bytes: number;
    readonly tasks: number;
    readonly open_files: number;
    readonly file_bytes: number;
    readonly cpu_seconds: number;
    readonly core_bytes: number;
  };
  readonly deadline_seconds: { readonly probe: number; readonly inspect: number };
  readonly node_options: readonly string[];
}

export interface ScaffoldMount {
  readonly destination: string;
  readonly type: string;
  readonly source: string;
  readonly options: readonly string[];
}

/** One condition on a syscall's argument, in the words of the OCI runtime-spec. */
export interface SeccompArgument {
  readonly index: number;
  readonly value: number;
  readonly valueTwo?: number;
  readonly op: string;
}

export interface SeccompRule {
  readonly names: readonly string[];
  readonly action: string;
  readonly errnoRet?: number;
  readonly args?: readonly SeccompArgument[];
}

export interface SeccompProfile {
  readonly defaultAction: string;
  readonly defaultErrnoRet: number;
  readonly architectures: readonly string[];
  /** None, and said so: where the member is missing, newer runtimes fill in one that lifts a mitigation. */
  readonly flags?: readonly string[];
  readonly syscalls: readonly SeccompRule[];
}

/** One row of `/proc/<pid>/mountinfo` as the policy wants it; `fs_type` null: that of the host file system below a bind. */
export interface ExpectedMount {
  readonly mount_point: string;
  readonly fs_type: string | null;
  readonly options: readonly string[];
  readonly super_options: readonly string[];
}

/** `waiting`: the prober, before an attestation ends. `inspected`: the inspector, when it has written its reports. */
export type Stage = 'created' | 'probing' | 'waiting' | 'inspecting' | 'inspected';

/** What is optional was not expected by release 0.1.0, whose runs are checked against its own expectations. */
export interface RuntimeExpectations {
  readonly mounts: readonly ExpectedMount[];
  readonly dev: readonly string[];
  /** Name in `/dev` → type, device numbers or target, mode, owner. */
  readonly dev_nodes?: Readonly<Record<string, string>>;
  /** Everything that is open at a stage, in the words of formats/kernel/descriptors.ts. */
  readonly descriptors?: Readonly<Record<Stage, readonly string[]>>;
  /** Devices that the control group lets through; `bpf` where version 2 keeps them in a program that nobody can read. */
  readonly cgroup_devices?: string;
  /** Lines of `status` that the runtime's init has already when it is created, as the program will have them. */
  readonly created_status?: readonly string[];
  /** Mounts of an engine's own beside those of `mounts`: `place type` and, where it has to have it, an option. `*` ends a place or is any type. */
  readonly own_mounts?: readonly string[];
  /** What an engine adds to `/`. */
  readonly own_root?: readonly string[];
  /** What an engine adds elsewhere in the rootfs, where no mount hides it. */
  readonly own_files?: readonly string[];
  /** Promises that an engine does not keep → checks that may differ by it, each with what may then be seen. None: it never does. */
  readonly unkept?: Readonly<Partial<Record<PromiseId, Readonly<Record<string, string>>>>>;
}

/** How the process itself is held, whatever the runtime: `A|B` where kernels word one state differently. */
export interface ProcessExpectations {
  readonly status: Readonly<Record<string, string>>;
  readonly personality: string;
  readonly randomize_va_space: string;
  readonly oom_score_adj: string;
  /** The user namespace is not among the policy's: a runtime that makes one has made another sandbox. */
  readonly user_namespace: "the host's";
  /** Memory and swap together: of control groups version 1, of version 2, and where the machine has no swap to limit. */
  readonly swap_bytes: string;
}

export interface Expectations {
  readonly schema: 'tki-expectations/v1';
  readonly attempts: Readonly<Record<ProbeId, Readonly<Record<string, string>>>>;
  readonly runtimes: Readonly<Record<JudgedRuntime, RuntimeExpectations>>;
  readonly process?: ProcessExpectations;
  /** Checks of the bundle beside `config`, `rootfs` and the programs that a release pins. */
  readonly bundle?: readonly string[];
  /** The stages that a container is read at, in their order. */
  readonly stages?: Readonly<Record<'attestation' | 'inspection', readonly Stage[]>>;
  /** Of an engine: it creates and starts in one call. */
  readonly engine_stages?: Readonly<Record<'attestation' | 'inspection', readonly Stage[]>>;
}

export const policy = policyJson as unknown as Policy;
export const seccompProfile = seccompJson as unknown as SeccompProfile;
/** Here the compiler names a probe or a runtime that the expectations leave out. */
export const expectations = expectationsJson satisfies Pick<Expectations, 'attempts'> & {
  runtimes: Record<JudgedRuntime, unknown>;
} as unknown as Expectations;

/** Names of one probe's attempts. */
export type AttemptId<Id extends ProbeId> = keyof (typeof expectationsJson.attempts)[Id];

/** What the evidence calls the policy: the policy, the filter's source and the expectations, each by digest. */
export const policyDigests = {
  policy: canonicalDigest(policyJson),
  seccomp: canonicalDigest(seccompJson),
  expectations: canonicalDigest(expectationsJson),
} as const;
