// Policy → OCI runtime-spec config.json. Pure: the host writes the result and holds the file against it, and verify makes it
// again from what the evidence says of the run.
import type { Policy, SeccompProfile } from '../policy.ts';

/** What differs from run to run. Paths are absolute, on the host, under a root-only directory. */
export interface RunPlaces {
  readonly run: string;
  readonly nonce: string;
  readonly uid: number;
  readonly gid: number;
  readonly inDir: string;
  readonly outDir: string;
}

export interface RuntimeSpec {
  ociVersion: string;
  hostname: string;
  process: {
    terminal: boolean;
    user: { uid: number; gid: number; umask: number; additionalGids: number[] };
    args: string[];
    env: string[];
    cwd: string;
    capabilities: Record<'bounding' | 'effective' | 'inheritable' | 'permitted' | 'ambient', string[]>;
    noNewPrivileges: boolean;
    oomScoreAdj: number;
    rlimits: { type: string; hard: number; soft: number }[];
  };
  root: { path: string; readonly: boolean };
  mounts: { destination: string; type: string; source: string; options: string[] }[];
  linux: {
    namespaces: { type: string }[];
    cgroupsPath: string;
    resources: {
      memory: { limit: number; swap: number };
      pids: { limit: number };
      devices: { allow: boolean; access: string }[];
    };
    seccomp?: SeccompProfile | undefined;
    rootfsPropagation: 'private';
    maskedPaths: string[];
    readonlyPaths: string[];
  };
}

/** Bundles and packets: on disk, because a packet has no size limit, and where execution is allowed. */
export const WORK_ROOT = '/var/lib/tool-kiem-thu';

/** Where a run's mounts come from. */
export function sourcesOf(run: string): Pick<RunPlaces, 'inDir' | 'outDir'> {
  const dir = `${WORK_ROOT}/${run}`;
  return { inDir: `${dir}/in`, outDir: `${dir}/out` };
}

/** The name that runtime, cgroup and lock record share. Never used to find anything: only the lock record does that. */
export function containerId(run: string): string {
  return `tki-${run}`;
}

/** Where the scaffold is among the mounts: the place of each entry of `policy.scaffold`. */
const SCAFFOLD_AT = [1, 4] as const;

/** The complete config of the attested container. */
export function toRuntimeSpec(policy: Policy, seccomp: SeccompProfile, places: RunPlaces): RuntimeSpec {
  const sources: Record<string, { type: string; source: string }> = {
    '/proc': { type: 'proc', source: 'proc' },
    '/in': { type: 'bind', source: places.inDir },
    '/out': { type: 'bind', source: places.outDir },
  };
  const mounts = Object.entries(policy.mounts).map(([destination, { options }]) => {
    const place = sources[destination];
    if (place === undefined) throw new Error(`the policy mounts ${destination}, which has no source`);
    return { destination, ...place, options: [...options] };
  });
  policy.scaffold.forEach((mount, index) => {
    mounts.splice(SCAFFOLD_AT[index] ?? mounts.length, 0, { ...mount, options: [...mount.options] });
  });
  const { limits } = policy;
  const capabilities = [...policy.capabilities];
  const rlimit = (type: string, value: number) => ({ type, hard: value, soft: value });
  return {
    ociVersion: '1.0.2',
    hostname: policy.hostname,
    process: {
      terminal: false,
      user: {
        uid: places.uid,
        gid: places.gid,
        umask: Number.parseInt(policy.umask, 8),
        additionalGids: [],
      },
      args: ['/app/node', ...policy.node_options, '/app/enter.cjs', places.nonce],
      env: [...policy.environment],
      cwd: '/',
      capabilities: {
        bounding: capabilities,
        effective: capabilities,
        inheritable: capabilities,
        permitted: capabilities,
        ambient: capabilities,
      },
      noNewPrivileges: policy.no_new_privileges,
      oomScoreAdj: 0,
      rlimits: [
        rlimit('RLIMIT_CORE', limits.core_bytes),
        rlimit('RLIMIT_CPU', limits.cpu_seconds),
        rlimit('RLIMIT_FSIZE', limits.file_bytes),
        rlimit('RLIMIT_NOFILE', limits.open_files),
      ],
    },
    root: { path: 'rootfs', readonly: policy.root.read_only },
    mounts,
    linux: {
      namespaces: policy.namespaces.map((type) => ({ type })),
      cgroupsPath: `/${containerId(places.run)}`,
      resources: {
        memory: { limit: limits.memory_bytes, swap: limits.memory_bytes },
        pids: { limit: limits.tasks },
        devices: [{ allow: false, access: 'rwm' }],
      },
      seccomp,
      // On a host whose mounts are shared, as systemd makes them, a mount made later on the host would appear inside.
      rootfsPropagation: 'private',
      maskedPaths: [],
      readonlyPaths: [],
    },
  };
}
