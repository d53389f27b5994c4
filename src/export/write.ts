// Puts the packet and its log lines on disk: all of the packet or nothing, and no line that says more than happened.
// Export step only. Must never follow a symbolic link to the packet, and never write a value of a row into the log.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ExportOutcome } from './outcome.ts';
import { ExportProblem } from './problem.ts';

export const EXPORT_LOG = 'export-log.jsonl';

export interface LogContext {
  /** Ties the lines of one run together; two runs can begin in one millisecond. */
  run: string;
  ids: readonly string[];
  purpose: string;
  exporter: string;
  at: string;
}

const notWritten = (hint: string): ExportProblem => new ExportProblem('PACKET_NOT_WRITTEN', hint);

const toHead = ({ run, at, ids, purpose, exporter }: LogContext): object => ({
  run,
  at,
  requested: ids,
  purpose,
  exporter_as_stated: exporter,
});

function toEnd(outcome: ExportOutcome): object {
  const { milliseconds } = outcome;
  if (outcome.kind === 'blocked') {
    const { code, sqlstate, executed } = outcome;
    return { milliseconds, outcome: 'BLOCKED', code, sqlstate, executed };
  }
  return {
    milliseconds,
    outcome: outcome.complete ? 'WRITTEN_COMPLETE' : 'WRITTEN_NOT_ALL_COMPLETE',
    packet_id: outcome.packet.packet_id,
    packet: outcome.digest,
    manifest_hash: outcome.packet.manifest_hash,
    items: outcome.items,
  };
}

const whole = (descriptor: number, text: string): void => {
  const bytes = Buffer.from(text, 'utf8');
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
  fsyncSync(descriptor);
};

/** Appends one line to the log beside the packet. Throws where that is not a file of its own. */
function appendLine(packetPath: string, line: object): void {
  const flags =
    constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  try {
    const descriptor = openSync(join(dirname(packetPath), EXPORT_LOG), flags, 0o600);
    try {
      const found = fstatSync(descriptor);
      // A second name: whoever made it has us append to another file of ours.
      if (!found.isFile() || found.nlink !== 1) throw notWritten('not a file of its own');
      whole(descriptor, `${JSON.stringify(line)}\n`);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    throw notWritten(
      `${EXPORT_LOG} beside the packet cannot be written, or is not a file of its own; an export without a log is not kept`,
    );
  }
}

/** Refuses a target that is a folder, a link or anything but a file, before anything is executed. */
export function checkTarget(path: string): void {
  try {
    const folder = statSync(dirname(path), { throwIfNoEntry: false });
    if (folder?.isDirectory() !== true) throw notWritten('the folder for the packet does not exist');
    const target = lstatSync(path, { throwIfNoEntry: false });
    if (target !== undefined && !target.isFile())
      throw notWritten('the packet would replace something that is not a file');
  } catch (error) {
    if (error instanceof ExportProblem) throw error;
    throw notWritten('no file can have the name that --out gives');
  }
  if (basename(path) === EXPORT_LOG) throw notWritten('the packet would replace its log');
}

/** A file that did not exist before, in the packet's folder. Its name is short whatever the packet's is. */
function writeTemporary(path: string, text: string): string {
  const temporary = join(dirname(path), `.tki-export-${randomBytes(8).toString('hex')}`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const descriptor = openSync(temporary, flags, 0o600);
  try {
    whole(descriptor, text);
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Before anything is executed: what will be written can be written, and the log has its first line. A run that dies
 * after it, however it dies, leaves that line without an end.
 */
export function beginExport(path: string, context: LogContext): void {
  checkTarget(path);
  try {
    rmSync(writeTemporary(path, ''));
  } catch {
    throw notWritten('no file can be made in the folder for the packet');
  }
  appendLine(path, { ...toHead(context), outcome: 'BEGUN' });
}

/** Logs how a run ended that has no packet. */
export function endBlocked(path: string, context: LogContext, outcome: ExportOutcome): void {
  appendLine(path, { ...toHead(context), ...toEnd(outcome) });
}

/** The packet under a temporary name, then its own, mode 0600; then the line that says so. */
export function endExported(
  path: string,
  context: LogContext,
  outcome: ExportOutcome & { kind: 'exported' },
): void {
  try {
    checkTarget(path);
    const temporary = writeTemporary(path, outcome.text);
    try {
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    // No digest: what has no file has no digest that anybody could look for.
    const { milliseconds } = outcome;
    appendLine(path, { ...toHead(context), milliseconds, outcome: 'NOT_WRITTEN', executed: true });
    if (error instanceof ExportProblem) throw error;
    throw notWritten(
      'the packet cannot be written there; what stood there before, if anything, stands there still',
    );
  }
  try {
    appendLine(path, { ...toHead(context), ...toEnd(outcome) });
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
