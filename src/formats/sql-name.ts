// Whether a member's name reads as `sql`, however it is disguised: no packet and no answer may carry a query. Pure.
import { toSkeleton } from './skeleton.ts';

/** The first units of a name that cannot be read as `sql`: an ASCII letter, digit or underscore other than s. */
const ANOTHER_NAME = /^[A-RT-Za-rt-z0-9_]/;

/** `sql` in any case, width, spacing or lookalike letters, with marks or quotes around it, however long it is made. */
export function isSqlName(name: string): boolean {
  if (name.length < 3 || ANOTHER_NAME.test(name)) return false;
  return toSkeleton(name).replaceAll(' ', '') === 'sql';
}
