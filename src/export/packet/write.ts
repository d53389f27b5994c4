// Puts the packet and its log lines on disk: all of the packet or nothing, and no line that says more than happened.
// Export step only. Must never follow a symbolic link to the packet, and never leave a packet without its line.
import type { LogContext } from './export-log.ts';
import { appendLine, toBegun, toEnded, toNotWritten } from './export-log.ts';
import type { ExportOutcome } from '../outcome.ts';
import type { PacketSink } from './packet-writer.ts';
import type { Spool } from './spool.ts';
import { openSpool } from './spool.ts';
import type { TargetFolder } from './target-folder.ts';
import { notWritten } from './target-folder.ts';

/** One run's place on disk, from the first line of the log to the last. Disposed of, it leaves no temporary file. */
export interface ExportFiles extends Disposable {
  readonly spool: PacketSink;
  /**
   * Writes how the run ended: the packet gets its name, and then the log its line. Throws `PACKET_NOT_WRITTEN` where
   * there is no packet for a reason that lies with the disk; then the log says so, if it can be written.
   */
  end(outcome: ExportOutcome): void;
}

/**
 * Before anything is executed: what will be written can be written, and the log has its first line. A run that dies
 * after it, however it dies, leaves that line without an end.
 */
export function beginExport(folder: TargetFolder, context: LogContext): ExportFiles {
  folder.check();
  const spool = openSpool(folder, Date.parse(context.at));
  try {
    appendLine(folder, toBegun(context));
  } catch (error) {
    spool[Symbol.dispose]();
    throw error;
  }
  return {
    spool,
    end: (outcome) => endExport(folder, spool, context, outcome),
    [Symbol.dispose]: () => spool[Symbol.dispose](),
  };
}

function endExport(folder: TargetFolder, spool: Spool, context: LogContext, outcome: ExportOutcome): void {
  try {
    if (outcome.kind === 'exported') spool.commit();
    // On a full disk its room is what the line needs.
    else spool[Symbol.dispose]();
    // The spool said so in the middle of the run.
    if (outcome.kind === 'blocked' && outcome.code === 'PACKET_NOT_WRITTEN') throw notWritten(outcome.hint);
  } catch (error) {
    spool[Symbol.dispose]();
    appendLine(folder, toNotWritten(context, outcome.milliseconds));
    throw error;
  }
  try {
    appendLine(folder, toEnded(context, outcome));
  } catch (error) {
    spool.takeBack();
    throw error;
  }
}
