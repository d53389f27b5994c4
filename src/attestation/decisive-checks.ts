// A check of each probe that has to break in the weakened container: where only weaker ones do, the control has not shown that
// the probe can see. Pure data: the host counts a control by it, and verify holds the control's words against it.
import type { ProbeId } from '../formats/probe.ts';

export const decisiveChecks: Readonly<Record<ProbeId, readonly string[]>> = {
  'p01-network-egress': ['tcp-loopback', 'tcp-listen', 'udp-send', 'unix-socket'],
  'p02-name-resolution': ['getaddrinfo', 'resolver-query'],
  'p03-loopback-only': ['interfaces', 'routes'],
  'p04-rootfs-read-only': ['create-in-root', 'append', 'rename', 'unlink'],
  'p05-in-read-only': ['create', 'append', 'rename', 'unlink'],
  'p06-out-write-only': ['read-back', 'list', 'create', 'rename', 'unlink', 'proc-self-mem'],
  'p07-mount-set': ['mounts'],
  'p08-empty-keyset': ['environment-keys', 'environ-bytes'],
  'p09-no-subprocess': ['spawn-sync-node', 'spawn-node'],
  'p10-no-privilege': ['setuid', 'setgid', 'status-CapEff', 'status-NoNewPrivs'],
  'p11-syscall-filter': ['chmod', 'statfs', 'symlink', 'kill', 'watch'],
  'p12-no-host-surface': ['docker-socket-run', 'proc-sys', 'root-entries'],
};
