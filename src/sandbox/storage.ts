// What the file system says when a run cannot be placed on it, as a reason and a remedy. Pure.
import { CodedError } from '../formats/coded-error.ts';
import { errorCode } from '../files/error-code.ts';

const reasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOSPC: ['has no room left', 'free some room or inodes there (`df`, `df -i`)'],
  EDQUOT: ['is over its quota', 'raise the quota of root there, or free some room'],
  EROFS: [
    'is read-only',
    'mount it writable for root (systemd: `ReadWritePaths=/var/lib /run`); in a container, give that folder a tmpfs or a volume',
  ],
  EACCES: ['does not let root write', 'check who mounts it: a network file system may map root to nobody'],
  EPERM: [
    'does not let root write',
    'take away the attribute (`lsattr`) or the mount option that forbids it',
  ],
  ELOOP: ['is a loop of links', 'fix the symbolic links on the way'],
  ENOTDIR: ['is reached through something that is not a directory', 'remove what is in its way'],
  EEXIST: ['is taken by something else', 'remove what is there, if nobody needs it'],
  ENOENT: ['is not there, or a link on its way leads to nothing', 'fix the links on the way (`namei -l`)'],
  EIO: ['gives input/output errors', 'look at `dmesg`: the disk or its driver fails'],
  EMFILE: ['could not be opened: too many files are open', 'raise the limit of open files (`ulimit -n`)'],
  ENFILE: [
    'could not be opened: the machine has too many files open',
    'raise fs.file-max, or find what holds them',
  ],
  ESTALE: ['is of a network folder that is gone on its server (a stale handle)', 'mount it again'],
  EUCLEAN: ['is damaged, as its file system says', 'unmount and check it (`fsck`)'],
  EFBIG: ['takes no file of that size', 'raise the limit of file sizes (`ulimit -f`)'],
};

/** An error of the file system in words; null for any other error. `place`: ours, so it may be shown. */
export function storageFailure(place: string, error: unknown): CodedError<'SANDBOX_FAILED'> | null {
  const code = errorCode(error);
  if (!Object.hasOwn(reasons, code)) return null;
  const [reason = '', remedy = ''] = reasons[code] ?? [];
  return new CodedError('SANDBOX_FAILED', `${place} ${reason} (${code})`, remedy);
}

/** Does it; what the file system refuses is thrown in those words. */
export function onStorage<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw storageFailure(place, error) ?? error;
  }
}
