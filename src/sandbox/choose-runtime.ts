// Which runtime a run is made by: by name, by path, or the best of this machine. Runs as root in dist/host.mjs. Must never start a
// program that is not called a runtime, and never take a weaker one in silence.
import { isCoded } from '../formats/coded-error.ts';
import { architectures, isArchitecture } from '../formats/kernel/architectures.ts';
import fs from 'node:fs';
import path from 'node:path';
import type { Digest } from '../formats/digest.ts';
import { quoted } from '../formats/quoted.ts';
import { fileDigest, wholeMs } from './bundle.ts';
import { requireStarted, trustedProgram, untrusted } from './programs.ts';
import { runProgram } from './run-program.ts';
import {
  drivenIds,
  drivenPackages,
  drivenRuntimes,
  drivenWords,
  refusedIds,
  refusedRuntimes,
} from './runtimes/registry.ts';
import type { DrivenRuntime, RefusedRuntime } from './runtimes/registry.ts';
import type { DrivenSpec, Machine } from './runtimes/runtime.ts';

export interface Runtime {
  readonly id: DrivenRuntime;
  readonly path: string;
  readonly version: string;
  /** How long the first process took: it, asked for its version. Whole milliseconds. */
  readonly firstProcessMs: number;
  /** Of the program's bytes when it was chosen. */
  readonly digest: Digest;
  readonly grade: 'A' | 'B';
  /** File in its state directory that holds the compiled filter; null where it keeps none. */
  readonly filterFile: string | null;
  /** Executable first; sub-command and arguments follow. */
  readonly command: readonly string[];
}

export function thisMachine(): Machine {
  return {
    pureCgroup2: fs.existsSync('/sys/fs/cgroup/cgroup.controllers'),
    unifiedBeside: fs.existsSync('/sys/fs/cgroup/unified'),
  };
}

/** How long a runtime may take to say its version: an emulated machine under load took more than ten seconds. One that hangs is no runtime. */
const VERSION_MS = 60_000;

async function versionOf(file: string): Promise<string> {
  const answer = await runProgram(file, ['--version'], { says: 'stdout', limitMs: VERSION_MS });
  requireStarted(quoted(file), answer);
  return answer.stdout.toString('utf8').split('\n')[0]?.slice(0, 200) ?? '';
}

/** What is known of a runtime before it has said a word: enough to look for the control's record, and to place a rootfs. */
export type UnaskedRuntime = Omit<Runtime, 'version' | 'firstProcessMs'>;

async function askVersion(runtime: UnaskedRuntime): Promise<Runtime> {
  const before = performance.now();
  const version = await versionOf(runtime.path);
  return { ...runtime, version, firstProcessMs: wholeMs(before) };
}

function describe(id: DrivenRuntime, file: string): RuntimeFound {
  const { grade, filterFile, command }: DrivenSpec = drivenRuntimes[id];
  const runtime = {
    id,
    path: file,
    digest: fileDigest(file),
    grade,
    filterFile,
    command: command(file, thisMachine(), trustedProgram),
  };
  const asked = askVersion(runtime);
  // Whoever needs it is told; nobody may need it, where something else failed before.
  asked.catch(() => undefined);
  return { kind: 'found', runtime, asked };
}

/** `asked`: the same once it has said its version, which takes a process. Rejects where it was not started. */
export interface RuntimeFound {
  readonly kind: 'found';
  readonly runtime: UnaskedRuntime;
  readonly asked: Promise<Runtime>;
}

export type RuntimeChoice =
  | RuntimeFound
  | {
      readonly kind: 'none';
      readonly code: 'NO_RUNTIME' | 'RUNTIME_UNSUPPORTED';
      readonly reason: string;
      readonly remedy: string;
    };

const INSTALL = `apt-get install ${drivenPackages} (or name a runtime with --runtime); \`tki doctor\` shows what is there`;

const none = (
  code: 'NO_RUNTIME' | 'RUNTIME_UNSUPPORTED',
  reason: string,
  remedy = INSTALL,
): RuntimeChoice => ({ kind: 'none', code, reason, remedy });

const refused = (id: RefusedRuntime, reason: string = refusedRuntimes[id].reason): RuntimeChoice =>
  none('RUNTIME_UNSUPPORTED', reason, `${refusedRuntimes[id].remedy}; ${INSTALL}`);

function byName(id: DrivenRuntime): RuntimeChoice {
  try {
    return describe(id, trustedProgram(id));
  } catch (error) {
    if (!isCoded(error, 'MISSING_PROGRAM')) throw error;
    return none('NO_RUNTIME', error.message);
  }
}

/** A runtime's file: its name alone, or with a version behind it. */
const isCalled = (id: string, name: string) =>
  name.startsWith(id) && /^(?:[-_.][A-Za-z0-9._-]{1,60})?$/.test(name.slice(id.length));

/**
 * An absolute path is taken for the runtime that it says it is, and only if root alone could have written it. Asking a program
 * for its version runs it, as root: whatever is not called a runtime is not asked.
 */
async function byPath(file: string): Promise<RuntimeChoice> {
  const problem = untrusted(file);
  if (problem !== null) return none('NO_RUNTIME', `${quoted(file)}: ${problem}`);
  const real = fs.realpathSync(file);
  const name = path.basename(real);
  const known = refusedIds.find((id) => isCalled(id, name));
  if (known !== undefined)
    return refused(
      known,
      `${quoted(file)} is not supported by this release, and was not started: ${refusedRuntimes[known].reason}`,
    );
  if (!drivenIds.some((id) => isCalled(id, name)))
    return none('RUNTIME_UNSUPPORTED', `${quoted(file)} is not called ${drivenWords}, and was not started`);
  const said = await versionOf(real);
  const id = drivenIds.find((each) => said.startsWith(drivenRuntimes[each].says));
  if (id !== undefined) return describe(id, real);
  const other = refusedIds.find((each) => said.startsWith(refusedRuntimes[each].says));
  return other === undefined
    ? none('RUNTIME_UNSUPPORTED', `${quoted(file)} does not say that it is ${drivenWords}`)
    : refused(
        other,
        `${quoted(file)} says that it is ${other}, which is not supported by this release: ${refusedRuntimes[other].reason}`,
      );
}

/** `auto`: the one that shows most on this machine, else another that is here. */
function best(): RuntimeChoice {
  const machine = thisMachine();
  const isBest = (id: DrivenRuntime) => drivenRuntimes[id].bestOn(machine);
  const order = [...drivenIds.filter(isBest), ...drivenIds.filter((id) => !isBest(id))];
  const reasons: string[] = [];
  for (const id of order) {
    const answer = byName(id);
    // The others are not started: only the one that is used has to say its version.
    if (answer.kind === 'found') return answer;
    reasons.push(answer.reason);
  }
  return none('NO_RUNTIME', reasons.join('; '));
}

/** `wanted`: auto, the name of a runtime, or an absolute path. */
export async function chooseRuntime(wanted: string): Promise<RuntimeChoice> {
  if (!isArchitecture(process.arch)) {
    const known = Object.values(architectures).map(({ words }) => words);
    return none(
      'RUNTIME_UNSUPPORTED',
      `the policy is written for ${known.join(' and ')}, not ${process.arch}`,
    );
  }
  if (wanted.startsWith('/')) return await byPath(wanted);
  if (wanted === 'auto') return best();
  const id = drivenIds.find((each) => each === wanted);
  if (id !== undefined) return byName(id);
  const other = refusedIds.find((each) => each === wanted);
  return other === undefined
    ? none('RUNTIME_UNSUPPORTED', `${quoted(wanted)} is not a runtime that this tool knows`)
    : refused(other);
}
