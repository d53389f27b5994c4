// How a program came to its end: data until it is shown. Pure; runs in the launchers and in main.

export type End =
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'killed'; readonly signal: string }
  /** By the launcher: it took longer, or wrote more, than it may. `seconds`: what it had; 0 where it wrote more. */
  | { readonly kind: 'cut off'; readonly limit: 'time' | 'output'; readonly seconds: number }
  | { readonly kind: 'not started' };

/** What main ends with where the disk took no more: the kernel's number of ENOSPC. */
export const DISK_FULL_STATUS = 28;

export const isOfFullDisk = (end: End): boolean => end.kind === 'exited' && end.status === DISK_FULL_STATUS;

export const isWell = (end: End): boolean => end.kind === 'exited' && end.status === 0;

/** Behind the name of the program. */
export function describeEnd(end: End): string {
  switch (end.kind) {
    case 'exited':
      return `ended with status ${end.status}`;
    case 'killed':
      return `was ended by ${end.signal}`;
    case 'cut off':
      return end.limit === 'time' ? `gave no result within ${end.seconds} s` : 'wrote more than it may';
    case 'not started':
      return 'could not be started';
  }
}
