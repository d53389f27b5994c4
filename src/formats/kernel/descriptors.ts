// What a process holds open, as lines that can be compared: who reads `/proc/<pid>/fd` says what it saw, and these words say
// what it is. Pure. Must never call something of the sandbox that it cannot name.

export interface Descriptor {
  readonly target: string;
  /** Octal digits of `fdinfo`. */
  readonly flags: string;
  /** Device and inode. */
  readonly identity: string;
}

/** More than the policy lets anybody open: a list that reaches it is cut, and says so. */
export const MOST_DESCRIPTORS = 512;

const ACCESS = ['r', 'w', 'rw', '?'] as const;
const O_APPEND = 0o2000;
const O_PATH = 0o10000000;
const O_CLOEXEC = 0o2000000;

/** Things without a name in any file system, by what the kernel calls them; null: something with a path. */
export function anonymousKind(target: string): string | null {
  const anonymous = /^anon_inode:\[?([a-z0-9_-]+)\]?$/.exec(target)?.[1];
  if (anonymous !== undefined) return anonymous;
  return /^(pipe|socket):\[\d+\]$/.exec(target)?.[1] ?? null;
}

/** Equal lines once, with their number behind them, sorted. */
export function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} x${count}`)).sort();
}

function access(flags: string): string | null {
  if (!/^0[0-7]{1,18}$/.test(flags)) return null;
  const bits = Number.parseInt(flags, 8);
  const words = [(bits & O_PATH) === 0 ? (ACCESS[bits & 3] ?? '?') : 'path'];
  if ((bits & O_APPEND) !== 0) words.push('append');
  return words.join(' ');
}

/** True where an execve hands it on. */
export const keepsOverExec = (flags: string): boolean => (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;

/**
 * Every descriptor as a line: by its number where it is one of the first three, by what it leads to where that is a place of
 * this run, by its kind where it has no name. A pipe whose other end is somewhere else leads out of the sandbox.
 */
export function descriptorLines(
  descriptors: Readonly<Record<string, Descriptor>>,
  places: Readonly<Record<string, string>>,
): string[] {
  const names = new Map(Object.entries(places).map(([name, identity]) => [identity, name]));
  const ends = new Map<string, number>();
  for (const { target } of Object.values(descriptors)) ends.set(target, (ends.get(target) ?? 0) + 1);
  return counted(
    Object.entries(descriptors).map(([number, { target, flags, identity }]) => {
      const how = access(flags);
      const read = how !== null && !target.startsWith('!') && !identity.startsWith('!');
      if (!read || !/^\d{1,7}$/.test(number)) return `${number} unreadable ${target}`;
      const kind = anonymousKind(target);
      const what =
        kind === 'pipe'
          ? ends.get(target) === 2
            ? 'pipe with both ends here'
            : 'pipe that leads elsewhere'
          : (kind ?? names.get(identity) ?? `${target}, which is not of this sandbox,`);
      if (Number(number) <= 2) return `${number} ${what} ${how}`;
      return `${what} ${how}${keepsOverExec(flags) ? ' kept over execve' : ''}`;
    }),
  );
}

/**
 * What counts at a stage. At the first one the process is still the runtime's init, which holds what its version needs and lets go
 * of it at execve: there only what our program would be handed counts, and what cannot be read.
 */
export function descriptorsAt(
  stage: string,
  descriptors: Readonly<Record<string, Descriptor>>,
  places: Readonly<Record<string, string>>,
): string[] {
  const held = descriptorLines(descriptors, places);
  if (stage !== 'created') return held;
  return held.filter((line) => /^[012] |^\S+ unreadable | kept over execve( x\d+)?$/.test(line));
}
