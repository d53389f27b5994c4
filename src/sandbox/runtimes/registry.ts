// The OCI runtimes that this tool drives itself: id → where it is, how it is called, what the host can see of it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Digest } from '../../formats/digest.ts';
import { quoted } from '../../formats/quoted.ts';
import { isDrivenRuntime, isEngine, runtimeFacts } from '../../formats/kernel/runtimes.ts';
import type { BundleRuntime } from '../../formats/kernel/runtimes.ts';
import { fileDigest } from '../bundle.ts';
import { MissingProgram, trustedProgram, untrusted } from '../programs.ts';

export const runtimes = runtimeFacts;

/** Those that are handed a bundle. The others are engines (engines/engine.ts), asked for by name alone. */
export type RuntimeId = BundleRuntime;
export const runtimeIds = Object.keys(runtimes).filter(
  (id): id is RuntimeId => isDrivenRuntime(id) && !isEngine(id),
);

/** Of the same kind, by the name of their file: tried with our bundle, and not started. */
const otherRuntimes: Readonly<Record<string, string>> = {
  runsc: 'gVisor answers by a kernel of its own: half of the attempts differ, and the filter is not applied',
  youki: 'youki 0.7 cannot be given this bundle: it wants a wider filter and a PATH',
};

export interface Runtime {
  readonly id: RuntimeId;
  readonly path: string;
  readonly version: string;
  /** Of the program's bytes when it was chosen. */
  readonly digest: Digest;
  readonly grade: 'A' | 'B';
  readonly filterBytes: boolean;
  /** Executable first; sub-command and arguments follow. */
  readonly command: readonly string[];
}

/** True where `/sys/fs/cgroup` is one cgroup v2 tree. */
export function pureCgroup2(): boolean {
  return fs.existsSync('/sys/fs/cgroup/cgroup.controllers');
}

/**
 * crun takes a cgroup-hybrid host for a cgroup v2 one and fails; in a mount namespace of its own without the unified tree
 * it sees version 1. Nothing on the host is unmounted.
 */
function commandOf(id: RuntimeId, file: string): string[] {
  if (id === 'crun' && !pureCgroup2() && fs.existsSync('/sys/fs/cgroup/unified')) {
    const script = `${trustedProgram('umount')} /sys/fs/cgroup/unified && exec "$0" "$@"`;
    return [
      trustedProgram('unshare'),
      '--mount',
      '--propagation',
      'private',
      trustedProgram('sh'),
      '-c',
      script,
      file,
    ];
  }
  return [file];
}

function versionOf(file: string): string {
  const answer = spawnSync(file, ['--version'], { env: {}, encoding: 'utf8', timeout: 10_000 });
  return (answer.stdout ?? '').split('\n')[0]?.slice(0, 200) ?? '';
}

function describe(id: RuntimeId, file: string): Runtime {
  return {
    id,
    path: file,
    version: versionOf(file),
    digest: fileDigest(file),
    ...runtimes[id],
    command: commandOf(id, file),
  };
}

export type RuntimeChoice =
  | { readonly kind: 'found'; readonly runtime: Runtime }
  | { readonly kind: 'none'; readonly code: 'NO_RUNTIME' | 'RUNTIME_UNSUPPORTED'; readonly reason: string };

function byName(id: RuntimeId): RuntimeChoice {
  try {
    return { kind: 'found', runtime: describe(id, trustedProgram(id)) };
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    return { kind: 'none', code: 'NO_RUNTIME', reason: error.message };
  }
}

/** Asking a program for its version runs it, as root: whatever is not called a runtime is not asked. */
const RUNTIME_FILE = /^(?:crun|runc)(?:[-_.][A-Za-z0-9._-]{1,60})?$/;

/** An absolute path is taken for the runtime that it says it is, and only if root alone could have written it. */
function byPath(file: string): RuntimeChoice {
  const problem = untrusted(file);
  if (problem !== null) return { kind: 'none', code: 'NO_RUNTIME', reason: `${quoted(file)}: ${problem}` };
  const real = fs.realpathSync(file);
  if (!RUNTIME_FILE.test(path.basename(real))) {
    const other = /^(runsc|youki)(?:[-_.]|$)/.exec(path.basename(real))?.[1] ?? '';
    const why = otherRuntimes[other];
    if (why !== undefined)
      return {
        kind: 'none',
        code: 'RUNTIME_UNSUPPORTED',
        reason: `${quoted(file)} is not driven by this release, and was not started: ${why}`,
      };
    return {
      kind: 'none',
      code: 'RUNTIME_UNSUPPORTED',
      reason: `${quoted(file)} is not called crun or runc, and was not started`,
    };
  }
  const said = versionOf(real);
  const id = runtimeIds.find((name) => said.startsWith(`${name} version `));
  if (id === undefined) {
    return {
      kind: 'none',
      code: 'RUNTIME_UNSUPPORTED',
      reason: `${quoted(file)} does not say that it is crun or runc`,
    };
  }
  return { kind: 'found', runtime: describe(id, real) };
}

/** `auto`: crun where cgroup v2 is pure (its filter can be read back), else runc; the other one if the first is missing. */
export function chooseRuntime(wanted: string): RuntimeChoice {
  if (process.arch !== 'x64') {
    return {
      kind: 'none',
      code: 'RUNTIME_UNSUPPORTED',
      reason: `the policy is written for x86-64, not ${process.arch}`,
    };
  }
  if (wanted.startsWith('/')) return byPath(wanted);
  if (wanted !== 'auto') {
    const id = runtimeIds.find((name) => name === wanted);
    if (id !== undefined) return byName(id);
    const why = `${quoted(wanted)} is not a runtime that this tool knows`;
    return { kind: 'none', code: 'RUNTIME_UNSUPPORTED', reason: why };
  }
  const order: RuntimeId[] = pureCgroup2() ? ['crun', 'runc'] : ['runc', 'crun'];
  const answers = order.map(byName);
  return (
    answers.find((answer) => answer.kind === 'found') ?? {
      kind: 'none',
      code: 'NO_RUNTIME',
      reason: answers.map((answer) => (answer.kind === 'none' ? answer.reason : '')).join('; '),
    }
  );
}
