// Tells one process from a later one of the same number, by the kernel's own table. Attacker: a process that calls itself `) R 1 2`.
import { readFileSync } from 'node:fs';

/**
 * Field 22 of `/proc/<pid>/stat` (proc_pid_stat(5)): start time in clock ticks since boot, as the kernel writes it. Null: no such
 * process, or one that is over and only not yet reaped.
 */
export function processStart(pid: number | string): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command name is in parentheses and may hold anything, parentheses and spaces included.
    const [state = 'X', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}
