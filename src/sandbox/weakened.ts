// The control's config: the same container with every promise broken, in a network namespace of its own. Pure. Each probe
// has to report a breach in it. It never gets a packet, and it touches no network of the host.
import type { RuntimeSpec } from '../formats/kernel/runtime-spec.ts';

/** As many as the control needs, and as a container may be given wherever its host is root. */
export const EVERY_CAPABILITY = [
  'CAP_CHOWN',
  'CAP_DAC_OVERRIDE',
  'CAP_FOWNER',
  'CAP_KILL',
  'CAP_NET_ADMIN',
  'CAP_NET_BIND_SERVICE',
  'CAP_SETGID',
  'CAP_SETUID',
  'CAP_SYS_ADMIN',
] as const;

export function toWeakenedSpec(spec: RuntimeSpec): RuntimeSpec {
  const weak = structuredClone(spec);
  weak.process.user = { uid: 0, gid: 0, umask: 0o022, additionalGids: [] };
  weak.process.args = weak.process.args.map((arg) => (arg === '/app/enter.cjs' ? '/app/control.cjs' : arg));
  weak.process.env = ['TKI_PLANTED_KEY=planted'];
  weak.process.noNewPrivileges = false;
  for (const set of Object.keys(weak.process.capabilities) as (keyof typeof weak.process.capabilities)[]) {
    weak.process.capabilities[set] = [...EVERY_CAPABILITY];
  }
  weak.root.readonly = false;
  weak.mounts = weak.mounts.map((mount) => ({
    ...mount,
    options: mount.options.filter(
      (option) => !['ro', 'noexec', 'nosuid', 'nodev', 'subset=pid'].includes(option),
    ),
  }));
  delete weak.linux.seccomp;
  return weak;
}
