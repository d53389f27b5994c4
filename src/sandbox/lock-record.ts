// A run's record of itself: who holds it, which container is its own. What a later run believes of an earlier one.
// Runs as root in dist/host.mjs.
import fs from 'node:fs';
import { processStart } from '../files/process-start.ts';

export interface LockRecord {
  readonly schema: 'tki-lock/v2';
  readonly run: string;
  readonly pid: number;
  readonly process_start: string;
  readonly boot_id: string;
  /** A process id means nothing outside of the namespace that it was read in. */
  readonly pid_namespace: string;
  /** The container's first process, once there is one. */
  readonly init: { readonly pid: number; readonly start: string } | null;
  /** The command that drives the runtime, without its sub-command: executable first. Null before one is chosen. */
  readonly runtime_command: readonly string[] | null;
  readonly container: string;
}

/** Of this process, before a runtime is chosen. */
export function ownRecord(run: string): LockRecord {
  return {
    schema: 'tki-lock/v2',
    run,
    pid: process.pid,
    process_start: processStart(process.pid) ?? '',
    boot_id: bootId(),
    pid_namespace: pidNamespace(),
    init: null,
    runtime_command: null,
    container: '',
  };
}

export function readLock(file: string): LockRecord | null {
  try {
    const record = JSON.parse(fs.readFileSync(file, 'utf8')) as LockRecord;
    return record.schema === 'tki-lock/v2' && /^[0-9a-f]{16}$/.test(record.run) ? record : null;
  } catch {
    return null;
  }
}

/** True for a record whose host is gone. One in another process namespace cannot be asked, so what it made is left alone. */
export function isDead(record: LockRecord): boolean {
  if (record.boot_id !== bootId()) return true;
  return record.pid_namespace === pidNamespace() && processStart(record.pid) !== record.process_start;
}

export function bootId(): string {
  return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
}

function pidNamespace(): string {
  return fs.readlinkSync('/proc/self/ns/pid');
}
