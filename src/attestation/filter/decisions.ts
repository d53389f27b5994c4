// Does a filter do what the profile says? Every number, with arguments on both sides of each condition. Pure,
// but for one remembered answer.
import { architectureIds, architectures } from '../../formats/kernel/architectures.ts';
import type { Architecture } from '../../formats/kernel/architectures.ts';
import type { SeccompArgument, SeccompProfile } from '../../formats/policy.ts';
import { actionOf, badFilter, decodeFilter, runFilter } from './bpf.ts';
import type { BpfInstruction, SyscallEvent } from './bpf.ts';
import { HIGHEST_SYSCALL, auditArch, foreignArchs, lastOldNumber, syscallNumbers } from './syscalls.ts';

const X32_BIT = 0x40000000;

/** The one architecture that a profile is for. A profile for several, or for one that is not known here, is judged by nobody. */
function architectureOf(profile: SeccompProfile): Architecture {
  const found = architectureIds.find((id) => architectures[id].seccomp === profile.architectures.join());
  if (found === undefined)
    throw badFilter(`the profile is for ${profile.architectures.join() || 'no machine'}`);
  return found;
}

function holds(argument: SeccompArgument, args: readonly bigint[]): boolean {
  const value = args[argument.index] ?? 0n;
  const wanted = BigInt(argument.value);
  switch (argument.op) {
    case 'SCMP_CMP_EQ':
      return value === wanted;
    case 'SCMP_CMP_MASKED_EQ':
      return (value & wanted) === BigInt(argument.valueTwo ?? 0);
    default:
      throw badFilter(`the profile uses ${argument.op}, which nothing here understands`);
  }
}

/**
 * The profile compiles to 113 instructions. Every constant of a filter is asked about with every conditional
 * call, so the work grows with the square of its length: 3,700 instructions took 38 s.
 */
const LONGEST_FILTER = 512;

/** What the profile says about one call, in the words of {@link actionOf}. */
export function profileAction(profile: SeccompProfile, nr: number, args: readonly bigint[]): string {
  const numbers = syscallNumbers[architectureOf(profile)];
  for (const rule of profile.syscalls) {
    if (!rule.names.some((name) => numbers[name] === nr)) continue;
    if (!(rule.args ?? []).every((argument) => holds(argument, args))) continue;
    return rule.action === 'SCMP_ACT_ALLOW' ? 'ALLOW' : `ERRNO(${rule.errnoRet ?? 1})`;
  }
  return `ERRNO(${profile.defaultErrnoRet})`;
}

/** Argument vectors that are on both sides of every condition of the profile. */
function argumentVectors(profile: SeccompProfile, program: readonly BpfInstruction[]): bigint[][] {
  const values = new Set<bigint>([0n, 1n, 0xffffffffn, 0x1_0000_0000n, 0xffff_ffff_ffff_ffffn]);
  // What the filter itself compares with: a door that only a value of its own opens is asked for that value.
  for (const { code, k } of program) {
    if ((code & 0x07) !== 0x05) continue;
    values.add(BigInt(k)).add(BigInt(k) << 32n);
  }
  for (const rule of profile.syscalls) {
    for (const { value, valueTwo } of rule.args ?? []) {
      for (const base of [BigInt(value), BigInt(valueTwo ?? value)]) {
        for (const next of [base, base + 1n, base ^ 0xffffffffn, base + 0x1_0000_0000n]) values.add(next);
      }
    }
  }
  const list = [...values];
  return list.flatMap((value, index) => [
    ...Array.from({ length: 6 }, (_, at) =>
      Array.from({ length: 6 }, (_value, place) => (place === at ? value : 0n)),
    ),
    [value, value, value, value, value, value],
    [value, list[(index + 1) % list.length] ?? 0n, value, list[(index + 3) % list.length] ?? 0n, 0n, 0n],
    [0n, value, list[(index + 2) % list.length] ?? 0n, 0n, value, 0n],
    [value, 0n, list[(index + 5) % list.length] ?? 0n, value, 0n, value],
  ]);
}

/** What was asked last: every reading of a run, and most runs of a rollup, have the same filter; asking is the longest part of verifying. */
let last: { profile: SeccompProfile; bytes: Uint8Array; differences: readonly string[] } | undefined;

/**
 * Where a filter's bytes and the profile differ, in words; empty when they agree everywhere they were asked. Above the
 * highest number that the profile names a runtime may answer ENOSYS of its own, which refuses as well.
 */
export function filterDifferences(profile: SeccompProfile, bytes: Uint8Array): string[] {
  if (last?.profile !== profile || Buffer.compare(last.bytes, bytes) !== 0)
    last = { profile, bytes: Uint8Array.from(bytes), differences: askEverything(profile, bytes) };
  return [...last.differences];
}

function askEverything(profile: SeccompProfile, bytes: Uint8Array): string[] {
  let program: BpfInstruction[];
  try {
    program = decodeFilter(bytes);
  } catch (error) {
    return [`the filter cannot be decoded: ${error instanceof Error ? error.message : 'unknown'}`];
  }
  if (program.length > LONGEST_FILTER)
    return [
      `the filter has ${program.length} instructions: more than ${LONGEST_FILTER} are not of this profile`,
    ];
  const differences: string[] = [];
  const vectors = argumentVectors(profile, program);
  const architecture = architectureOf(profile);
  const own = auditArch[architecture];
  const foreign = [...architectureIds.map((id) => auditArch[id]), ...foreignArchs].filter(
    (arch) => arch !== own,
  );
  const conditional = new Set(
    profile.syscalls.flatMap((rule) =>
      rule.args ? rule.names.map((name) => syscallNumbers[architecture][name]) : [],
    ),
  );
  const ask = (nr: number, arch: number, args: readonly bigint[], wanted: readonly string[]) => {
    let answer: string;
    const event: SyscallEvent = { nr, arch, args };
    try {
      answer = actionOf(runFilter(program, event));
    } catch (error) {
      answer = error instanceof Error ? error.message : 'unknown';
    }
    // A call that the profile decides by its number alone is asked once, which is enough only if the filter does so too.
    if (event.readsArguments === true && !conditional.has(nr) && differences.length < 20) {
      differences.push(`call ${nr}: the profile decides by its number, the filter by its arguments`);
    }
    if (!wanted.includes(answer) && differences.length < 20) {
      differences.push(
        `call ${nr} on 0x${arch.toString(16)}: the profile says ${wanted.join(' or ')}, the filter ${answer}`,
      );
    }
  };
  for (let nr = 0; nr <= HIGHEST_SYSCALL; nr += 1) {
    const tried = conditional.has(nr) ? vectors : [[0n, 0n, 0n, 0n, 0n, 0n]];
    const rules = profile.syscalls.filter(({ names }) =>
      names.some((name) => syscallNumbers[architecture][name] === nr),
    );
    for (const args of tried) {
      const wanted = profileAction({ ...profile, syscalls: rules }, nr, args);
      const mayBeNew = wanted === 'ERRNO(1)' && nr > lastOldNumber[architecture];
      ask(nr, own, args, mayBeNew ? [wanted, 'ERRNO(38)'] : [wanted]);
    }
    // x32 on x86-64; elsewhere a number that no call has.
    ask(
      nr + X32_BIT,
      own,
      [],
      architecture === 'x64' ? ['KILL', 'ERRNO(1)'] : ['KILL', 'ERRNO(1)', 'ERRNO(38)'],
    );
    for (const arch of foreign) ask(nr, arch, [], ['KILL']);
  }
  return differences;
}

/**
 * What the filter answers to one named call with all-zero arguments; `unknown` for a name that has no number here, null where
 * that machine has no such call.
 */
export function filterAnswer(
  bytes: Uint8Array,
  architecture: Architecture,
  name: string,
  args: readonly bigint[] = [],
): string | null {
  const nr = syscallNumbers[architecture][name];
  if (nr === undefined) return 'unknown';
  if (nr === null) return null;
  try {
    return actionOf(runFilter(decodeFilter(bytes), { nr, arch: auditArch[architecture], args }));
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
