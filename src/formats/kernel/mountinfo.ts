// `/proc/<pid>/mountinfo`, parsed. Pure: the inspector reads its own, the host reads the container's.

export interface Mount {
  readonly mount_point: string;
  readonly root: string;
  readonly options: readonly string[];
  readonly fs_type: string;
  readonly source: string;
  readonly super_options: readonly string[];
  /** `shared:N`, `master:N`, …: whether mounts made elsewhere appear here. Empty: private. */
  readonly propagation: string;
}

/** How atime is kept differs by host and changes nothing of the boundary. */
const ATIME = new Set(['relatime', 'noatime', 'nodiratime', 'strictatime', 'lazytime']);

const split = (options: string) =>
  options
    .split(',')
    .filter((option) => !ATIME.has(option))
    .sort();

/** Octal escapes of the kernel: space, tab, newline and backslash in a path. */
const unescaped = (text: string) =>
  text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** The rows, in the kernel's order; null when any line is not a mountinfo row, because half a table proves nothing. */
export function parseMountinfo(text: string): Mount[] | null {
  const mounts: Mount[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [left, right] = line.split(' - ');
    const before = left?.split(' ') ?? [];
    const after = right?.split(' ') ?? [];
    const [, , , root, mountPoint, options] = before;
    const [fsType, source, superOptions] = after;
    if (root === undefined || mountPoint === undefined || options === undefined) return null;
    if (fsType === undefined || source === undefined || superOptions === undefined) return null;
    mounts.push({
      mount_point: unescaped(mountPoint),
      root: unescaped(root),
      options: split(options),
      fs_type: fsType,
      source: unescaped(source),
      super_options: split(superOptions),
      propagation: before.slice(6).join(' '),
    });
  }
  return mounts.length === 0 ? null : mounts;
}

/** The last mount of several at one place, which is the one that is seen there. */
function mountAt(mounts: readonly Mount[], place: string): Mount | undefined {
  return mounts.findLast(({ mount_point }) => mount_point === place);
}

/**
 * Where a control group lies below the place that its hierarchy is mounted at. A container may see its own part of the hierarchy there,
 * and read of itself, at the same time, the name that it has in the whole: `/docker/ID/x` is then `/x`.
 */
export function groupBelow(mounts: readonly Mount[], place: string, group: string): string {
  const seen = mountAt(mounts, place)?.root ?? '/';
  if (seen === '/') return group;
  return group === seen ? '/' : group.startsWith(`${seen}/`) ? group.slice(seen.length) : group;
}
