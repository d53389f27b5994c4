// What a sabotage does beside the config: to the rootfs after it was hashed, to the runtime, to the process. Runs as root, on
// sandboxes that never see a packet. Each is what an earlier step of the job, or a bad runtime, could do.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { syscallNumbers } from '../attestation/filter/syscalls.ts';
import type { RuntimeSpec } from '../formats/kernel/runtime-spec.ts';
import { fileDigest } from '../sandbox/bundle.ts';
import { trustedProgram } from '../sandbox/programs.ts';
import type { Runtime } from '../sandbox/choose-runtime.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { ownArchitecture } from './identity.ts';
import { CodedError } from '../formats/coded-error.ts';

/** Where a sabotaged rootfs has a place to mount on, made before it is hashed: a directory, and a file in it. */
export const mountPoint = { directory: 'mnt', file: 'mnt/socket' } as const;

/** The machine lacks what the sabotage needs: nothing was weakened, so nothing was shown. */
const cannotDisturb = (message: string) =>
  new CodedError('CANNOT_DISTURB', message, 'run it on a machine that has what it needs');

interface Disturbed {
  runtime: Runtime;
  spec: RuntimeSpec;
  /** Called with the first process between create and start. */
  beforeStart: (pid: number) => Promise<void>;
  /** Undone when the sabotage is over. */
  undo: () => void;
}

type Disturbance = (run: Disturbed, workspace: Workspace) => void | Promise<void>;

/**
 * PTRACE_SEIZE by the number that this machine gives it: node has no call for it. The debugger stays, and lets what it holds go on after each
 * signal (PTRACE_CONT, without it): an init that is written in Go sends itself some, and would wait for ever. A kill stops nothing.
 */
const SEIZE = `my ($p, $ptrace) = ($ARGV[0] + 0, $ARGV[1] + 0);
syscall($ptrace, 0x4206, $p, 0, 0) == 0 or exit 1;
syscall($ptrace, 7, $p, 0, 0) while waitpid($p, 0) > 0;`;
const ATTACH_LIMIT_MS = 5_000;

async function attachDebugger(perl: string, pid: number): Promise<() => void> {
  const child = spawn(perl, ['-e', SEIZE, String(pid), String(syscallNumbers[ownArchitecture()]['ptrace'])], {
    env: {},
    stdio: 'ignore',
  });
  const traced = () => !/^TracerPid:\t0$/m.test(fs.readFileSync(`/proc/${pid}/status`, 'latin1'));
  for (let waited = 0; !traced(); waited += 5) {
    if (child.exitCode !== null || waited > ATTACH_LIMIT_MS)
      throw cannotDisturb('no debugger could be attached');
    await sleep(5);
  }
  return () => void child.kill('SIGKILL');
}

/** The host has no network module, and shall not get one for this. */
const MAKE_SOCKET = 'my $s; socket($s, PF_UNIX, SOCK_STREAM, 0) && bind($s, sockaddr_un($ARGV[0])) or exit 1';

/** Gives the runtime a descriptor of the host's root, and has it pass that on. */
const LEAK = `count=$#
while [ "$count" -gt 0 ]; do
  word=$1; shift; set -- "$@" "$word"; count=$((count - 1))
  if [ "$word" = create ]; then set -- "$@" --preserve-fds 1; fi
done
exec 3</
exec "$@"`;

const append = (file: string, text: string) => {
  fs.chmodSync(file, 0o600);
  fs.appendFileSync(file, text);
};

export const disturbances: Readonly<Record<string, Disturbance>> = {
  'socket-mounted': (run, workspace) => {
    const source = path.join(workspace.dir, 'socket');
    const made = spawnSync(trustedProgram('perl'), ['-MSocket', '-e', MAKE_SOCKET, source], {
      env: {},
      stdio: 'ignore',
    });
    if (made.status !== 0) throw cannotDisturb('no socket could be made');
    const options = ['bind', 'private', 'ro', 'nosuid', 'nodev', 'noexec'];
    run.spec = structuredClone(run.spec);
    run.spec.mounts.push({ destination: `/${mountPoint.file}`, type: 'bind', source, options });
  },
  'descriptor-leaked': (run) => {
    run.runtime = {
      ...run.runtime,
      command: [trustedProgram('sh'), '-c', LEAK, 'sh', ...run.runtime.command],
    };
  },
  traced: (run) => {
    // Asked for here, where its absence is no sabotage.
    const perl = trustedProgram('perl');
    run.beforeStart = async (pid) => {
      run.undo = await attachDebugger(perl, pid);
    };
  },
  'aslr-off': (run) => {
    run.runtime = { ...run.runtime, command: [trustedProgram('setarch'), '-R', ...run.runtime.command] };
  },
  'rootfs-changed': (_run, workspace) => {
    const file = path.join(workspace.rootfs, 'app/catalog.json');
    append(file, ' ');
    fs.chmodSync(file, 0o444);
  },
  'rootfs-added': (_run, workspace) => {
    fs.copyFileSync(trustedProgram('sh'), path.join(workspace.rootfs, 'app/sh'));
    fs.chmodSync(path.join(workspace.rootfs, 'app/sh'), 0o555);
  },
  'rootfs-mode': (_run, workspace) => fs.chmodSync(path.join(workspace.rootfs, 'app/spare'), 0o666),
  'runtime-swapped': (run, workspace) => {
    const copy = path.join(workspace.dir, path.basename(run.runtime.path));
    fs.copyFileSync(run.runtime.path, copy);
    fs.chmodSync(copy, 0o755);
    const command = run.runtime.command.map((word) => (word === run.runtime.path ? copy : word));
    run.runtime = { ...run.runtime, path: copy, digest: fileDigest(copy), command };
    append(copy, 'x');
    fs.chmodSync(copy, 0o755);
  },
};

/** A run that a sabotage has been at; without a disturbance, as it was. Throws for a name that the table does not have. */
export async function disturbed(
  name: string | undefined,
  runtime: Runtime,
  spec: RuntimeSpec,
  workspace: Workspace,
): Promise<Disturbed> {
  const run: Disturbed = { runtime, spec, beforeStart: async () => {}, undo: () => {} };
  if (name === undefined) return run;
  const disturbance = disturbances[name];
  if (disturbance === undefined) throw new Error(`the disturbance ${name} is not known`);
  await disturbance(run, workspace);
  return run;
}
