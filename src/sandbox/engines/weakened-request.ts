// The control's request: the same image with every promise broken, in a network namespace of its own. Pure. It never gets a packet,
// and it touches no network of the host.
import type { DockerRequest, PodmanRequest } from '../../formats/kernel/engine-request.ts';
import { EVERY_CAPABILITY } from '../weakened.ts';

export interface ControlPlaces {
  /** Writable, where the strong one's is not. */
  readonly inDir: string;
  /** The control program, which the image does not hold. */
  readonly program: string;
}

const CONTROL = '/app/control.cjs';
const PLANTED_KEY = { TKI_PLANTED_KEY: 'planted' };

const weakProgram = (words: readonly string[]) =>
  words.map((word) => (word === '/app/enter.cjs' ? CONTROL : word));

function weakenedDocker(request: DockerRequest, { inDir, program }: ControlPlaces): DockerRequest {
  const weak = structuredClone(request);
  const added = { CapAdd: EVERY_CAPABILITY };
  const [bind] = weak.HostConfig.Mounts;
  const mounts = weak.HostConfig.Mounts.filter(({ Target }) => Target !== '/in');
  if (bind !== undefined)
    mounts.push({ ...bind, Source: inDir, Target: '/in' }, { ...bind, Source: program, Target: CONTROL });
  return {
    ...weak,
    Entrypoint: weakProgram(weak.Entrypoint),
    Env: Object.entries(PLANTED_KEY).map((pair) => pair.join('=')),
    HostConfig: {
      ...weak.HostConfig,
      ReadonlyRootfs: false as true,
      ...added,
      SecurityOpt: ['seccomp=unconfined', 'apparmor=unconfined'],
      ReadonlyPaths: [],
      MaskedPaths: [],
      Mounts: mounts,
    },
  };
}

function weakenedPodman(request: PodmanRequest, { inDir, program }: ControlPlaces): PodmanRequest {
  const weak = structuredClone(request);
  const added = { cap_add: EVERY_CAPABILITY, apparmor_profile: 'unconfined' };
  const open = (options: readonly string[]) =>
    options.filter((option) => !['ro', 'noexec', 'nosuid', 'nodev'].includes(option));
  const mounts = weak.mounts.map((mount) => ({ ...mount, options: open(mount.options) }));
  mounts.push({ destination: CONTROL, type: 'bind', source: program, options: ['bind', 'private', 'ro'] });
  return {
    ...weak,
    entrypoint: weakProgram(weak.entrypoint),
    env: { ...PLANTED_KEY },
    umask: '0022',
    read_only_filesystem: false as true,
    ...added,
    no_new_privileges: false,
    seccomp_profile_path: 'unconfined',
    mounts: mounts.map((mount) => (mount.destination === '/in' ? { ...mount, source: inDir } : mount)),
  };
}

export function toWeakenedRequest(
  request: DockerRequest | PodmanRequest,
  places: ControlPlaces,
): DockerRequest | PodmanRequest {
  return 'HostConfig' in request ? weakenedDocker(request, places) : weakenedPodman(request, places);
}
