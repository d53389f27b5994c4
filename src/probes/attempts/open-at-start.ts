// Runs in the sandbox, before anything else of the prober: what was open when it started. A descriptor that someone leaked is
// told, and never closed.
import fs from 'node:fs';
import { anonymousKind, counted } from '../../formats/kernel/descriptors.ts';

/** The host's files for stdio, by the end of their path: what is before it is the host's own. */
const STDIO = /\/[0-9a-f]{16}\/stdio\/(stdin|stdout|stderr)$/;

function line(number: string): string[] {
  let target: string;
  try {
    target = fs.readlinkSync(`/proc/self/fd/${number}`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    // The descriptor that listed this directory is among its entries, and gone.
    return code === 'ENOENT' ? [] : [`${number} !${code}`];
  }
  const what = anonymousKind(target) ?? STDIO.exec(target)?.[1] ?? target;
  return [Number(number) <= 2 ? `${number} ${what}` : what];
}

/** What is open now. */
export function listOpen(): string {
  try {
    return counted(fs.readdirSync('/proc/self/fd').flatMap(line)).join(', ').slice(0, 400);
  } catch (error) {
    return `!${(error as NodeJS.ErrnoException).code ?? 'UNKNOWN'}`;
  }
}

/** Listed while the program loads: no probe has opened or closed anything yet. */
export const openAtStart = listOpen();
