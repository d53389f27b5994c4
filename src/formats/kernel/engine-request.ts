// Policy → what docker or podman is asked for when a container is to be created. Pure: the host sends the result, and verify makes it
// again from what the evidence says of the run. Must never name a network, a volume, or an image by anything but its id.
import type { Policy, SeccompProfile } from '../policy.ts';
import type { EngineId } from './runtimes.ts';
import { WORK_ROOT, containerId } from './runtime-spec.ts';
import type { RunPlaces } from './runtime-spec.ts';

export interface EnginePlaces extends RunPlaces {
  /** The id that the engine gave to the image: `sha256:` and 64 hex digits. */
  readonly image: string;
}

/** The label of everything that a run has an engine make: key, and the run's id as its value. */
export const RUN_LABEL = 'urn.tool-kiem-thu.run';

/** An engine ends a container whose host is gone: above every deadline of a run together. */
const ENGINE_TIMEOUT_SECONDS = 300;

/** Where the host writes the filter for an engine that takes it by path. */
export const seccompFile = (run: string) => `${WORK_ROOT}/${run}/seccomp.json`;

/**
 * docker cannot give a bind its options: with `ro` it drops noexec. What is mounted already with all of them, and bound as it is,
 * keeps them; so `/in` is bound from such a mount.
 */
export const readOnlyInput = (run: string) => `${WORK_ROOT}/${run}/in-read-only`;

const program = (policy: Policy) => ['/app/node', ...policy.node_options, '/app/enter.cjs'];

const rlimits = ({ limits }: Policy): [name: string, value: number][] => [
  ['core', limits.core_bytes],
  ['cpu', limits.cpu_seconds],
  ['fsize', limits.file_bytes],
  ['nofile', limits.open_files],
  // Not the policy's: engines ask for a million where nothing is said, and may not.
  ['nproc', limits.tasks],
];

function dockerRequest(policy: Policy, seccomp: SeccompProfile, places: EnginePlaces) {
  const { limits } = policy;
  const bind = (Source: string, Target: string) => ({
    Type: 'bind',
    Source,
    Target,
    ReadOnly: false,
    BindOptions: { Propagation: 'private' },
  });
  return {
    Image: places.image,
    Hostname: policy.hostname,
    User: `${places.uid}:${places.gid}`,
    Entrypoint: program(policy),
    Cmd: [places.nonce],
    Env: [...policy.environment],
    WorkingDir: '/',
    NetworkDisabled: true,
    Labels: { [RUN_LABEL]: places.run },
    HostConfig: {
      AutoRemove: true,
      NetworkMode: 'none',
      IpcMode: 'none',
      CgroupnsMode: 'private',
      ReadonlyRootfs: policy.root.read_only,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges', `seccomp=${JSON.stringify(seccomp)}`],
      Memory: limits.memory_bytes,
      MemorySwap: limits.memory_bytes,
      PidsLimit: limits.tasks,
      OomScoreAdj: 0,
      Ulimits: rlimits(policy).map(([Name, value]) => ({ Name, Soft: value, Hard: value })),
      LogConfig: { Type: 'none', Config: {} },
      // The whole of both, over what is there: a writable /proc lets the inspector patch its own code.
      ReadonlyPaths: ['/proc', '/sys'],
      MaskedPaths: [
        '/proc/acpi',
        '/proc/kcore',
        '/proc/keys',
        '/proc/sys',
        '/proc/timer_list',
        '/sys/firmware',
      ],
      Mounts: [bind(readOnlyInput(places.run), '/in'), bind(places.outDir, '/out')],
    },
  };
}

function podmanRequest(policy: Policy, places: EnginePlaces) {
  const { limits } = policy;
  const mount = (destination: string, type: string, source: string) => {
    const options = (policy.mounts[destination]?.options ?? []).filter((option) => option !== 'subset=pid');
    return { destination, type, source, options };
  };
  return {
    name: containerId(places.run),
    image: places.image,
    hostname: policy.hostname,
    user: `${places.uid}:${places.gid}`,
    entrypoint: program(policy),
    command: [places.nonce],
    env: Object.fromEntries(policy.environment.map((pair) => pair.split('='))),
    unsetenvall: true,
    work_dir: '/',
    labels: { [RUN_LABEL]: places.run },
    remove: true,
    timeout: ENGINE_TIMEOUT_SECONDS,
    systemd: 'false',
    sdnotifyMode: 'ignore',
    stdin: false,
    terminal: false,
    umask: policy.umask,
    read_only_filesystem: policy.root.read_only,
    // Without this podman mounts writable /tmp, /run and /var/tmp beside a root that is not.
    read_write_tmpfs: false,
    image_volume_mode: 'ignore',
    use_image_hosts: true,
    use_image_resolve_conf: true,
    cap_drop: ['ALL'],
    no_new_privileges: true,
    seccomp_profile_path: seccompFile(places.run),
    netns: { nsmode: 'none' },
    ipcns: { nsmode: 'none' },
    pidns: { nsmode: 'private' },
    utsns: { nsmode: 'private' },
    cgroupns: { nsmode: 'private' },
    oom_score_adj: 0,
    log_configuration: { driver: 'none' },
    resource_limits: {
      memory: { limit: limits.memory_bytes, swap: limits.memory_bytes },
      pids: { limit: limits.tasks },
    },
    r_limits: rlimits(policy).map(([name, value]) => ({
      type: name.toUpperCase(),
      hard: value,
      soft: value,
    })),
    mounts: [
      mount('/proc', 'proc', 'proc'),
      mount('/in', 'bind', places.inDir),
      mount('/out', 'bind', places.outDir),
    ],
  };
}

export type DockerRequest = ReturnType<typeof dockerRequest>;
export type PodmanRequest = ReturnType<typeof podmanRequest>;

/** What is sent, whole. */
export function toEngineRequest(
  engine: EngineId,
  policy: Policy,
  seccomp: SeccompProfile,
  places: EnginePlaces,
): DockerRequest | PodmanRequest {
  switch (engine) {
    case 'docker':
      return dockerRequest(policy, seccomp, places);
    case 'podman':
      return podmanRequest(policy, places);
  }
}
