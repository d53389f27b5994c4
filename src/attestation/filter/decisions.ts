// Does a filter do what the profile says? Every number, with arguments on both sides of each condition. Pure.
import type { SeccompArgument, SeccompProfile } from '../../formats/policy.ts';
import { BadFilter, actionOf, decodeFilter, runFilter } from './bpf.ts';
import type { BpfInstruction, SyscallEvent } from './bpf.ts';
import { AUDIT_ARCH_X86_64, HIGHEST_SYSCALL, syscallNumbers } from './syscalls.ts';

const X32_BIT = 0x40000000;
const AUDIT_ARCH_I386 = 0x40000003;

function holds(argument: SeccompArgument, args: readonly bigint[]): boolean {
  const value = args[argument.index] ?? 0n;
  const wanted = BigInt(argument.value);
  switch (argument.op) {
    case 'SCMP_CMP_EQ':
      return value === wanted;
    case 'SCMP_CMP_MASKED_EQ':
      return (value & wanted) === BigInt(argument.valueTwo ?? 0);
    default:
      throw new BadFilter(`the profile uses ${argument.op}, which nothing here understands`);
  }
}

/**
 * The profile compiles to 113 instructions. Every constant of a filter is asked about with every conditional
 * call, so the work grows with the square of its length: 3,700 instructions took 38 s.
 */
const LONGEST_FILTER = 512;

/** What the profile says about one call, in the words of {@link actionOf}. */
export function profileAction(profile: SeccompProfile, nr: number, args: readonly bigint[]): string {
  for (const rule of profile.syscalls) {
    if (!rule.names.some((name) => syscallNumbers[name] === nr)) continue;
    if (!(rule.args ?? []).every((argument) => holds(argument, args))) continue;
    return rule.action === 'SCMP_ACT_ALLOW' ? 'ALLOW' : `ERRNO(${rule.errnoRet ?? 1})`;
  }
  return `ERRNO(${profile.defaultErrnoRet})`;
}

/** Argument vectors that stand on both sides of every condition of the profile. */
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

/**
 * Where a filter's bytes and the profile differ, in words; empty when they agree everywhere they were asked. Above the
 * highest number that the profile names a runtime may answer ENOSYS of its own, which refuses as well.
 */
export function filterDifferences(profile: SeccompProfile, bytes: Uint8Array): string[] {
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
  const conditional = new Set(
    profile.syscalls.flatMap((rule) => (rule.args ? rule.names.map((n) => syscallNumbers[n]) : [])),
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
    for (const args of tried) {
      const wanted = profileAction(profile, nr, args);
      ask(nr, AUDIT_ARCH_X86_64, args, wanted === 'ERRNO(1)' && nr > 335 ? [wanted, 'ERRNO(38)'] : [wanted]);
    }
    ask(nr + X32_BIT, AUDIT_ARCH_X86_64, [], ['KILL', 'ERRNO(1)']);
    ask(nr, AUDIT_ARCH_I386, [], ['KILL']);
  }
  return differences;
}

/** What the filter answers to one named call with all-zero arguments; `unknown` for a name that has no number here. */
export function filterAnswer(bytes: Uint8Array, name: string, args: readonly bigint[] = []): string {
  const nr = syscallNumbers[name];
  if (nr === undefined) return 'unknown';
  try {
    return actionOf(runFilter(decodeFilter(bytes), { nr, arch: AUDIT_ARCH_X86_64, args }));
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
