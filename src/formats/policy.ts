// The policy as data, typed. Everything the sandbox is made of comes from sandbox/*.json; this file adds nothing to it.
import expectationsJson from '../../sandbox/expectations.json' with { type: 'json' };
import policyJson from '../../sandbox/policy.json' with { type: 'json' };
import seccompJson from '../../sandbox/seccomp-deny-by-default.json' with { type: 'json' };
import type { ProbeId } from './probe.ts';
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
  readonly syscalls: readonly SeccompRule[];
}

/** One row of `/proc/<pid>/mountinfo` as the policy wants it; `fs_type` null: that of the host file system below a bind. */
export interface ExpectedMount {
  readonly mount_point: string;
  readonly fs_type: string | null;
  readonly options: readonly string[];
  readonly super_options: readonly string[];
}

export interface RuntimeExpectations {
  readonly mounts: readonly ExpectedMount[];
  readonly dev: readonly string[];
}

export interface Expectations {
  readonly schema: 'tki-expectations/v1';
  readonly attempts: Readonly<Record<ProbeId, Readonly<Record<string, string>>>>;
  readonly runtimes: Readonly<Record<'crun' | 'runc', RuntimeExpectations>>;
}

export const policy = policyJson as unknown as Policy;
export const seccompProfile = seccompJson as unknown as SeccompProfile;
export const expectations = expectationsJson as unknown as Expectations;

/** What the evidence calls the policy: the policy, the filter's source and the expectations, each by digest. */
export const policyDigests = {
  policy: canonicalDigest(policyJson),
  seccomp: canonicalDigest(seccompJson),
  expectations: canonicalDigest(expectationsJson),
} as const;
