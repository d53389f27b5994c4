// One packet and its log lines on disk around whatever makes it, and how it ended for who called. Runs at the operator's edge.
// Must never leave a packet that has no line in its log, or end with 0 where an item is not COMPLETE.
import type { LogContext } from '../export/packet/export-log.ts';
import type { PacketSink } from '../export/packet/packet-writer.ts';
import type { ExportOutcome } from '../export/outcome.ts';
import type { CliIo } from './io.ts';
import { CodedError } from '../formats/coded-error.ts';

export interface PacketEffects {
  now(): Date;
  randomHex(): string;
  env: Readonly<Record<string, string | undefined>>;
  uid: number;
  spool: PacketSink;
  signal: AbortSignal;
}

/** Runs `make` between the two lines of the log. Throws a CodedError where the disk cannot take what it made. */
export async function writePacket(
  path: string,
  context: LogContext,
  io: CliIo,
  make: (effects: PacketEffects) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  const { openTargetFolder } = await import('../export/packet/target-folder.ts');
  const { beginExport } = await import('../export/packet/write.ts');
  const { ExportProblem } = await import('../export/problem.ts');
  const stopping = new AbortController();
  const forget = io.onStop?.(() => stopping.abort());
  try {
    using folder = openTargetFolder(path);
    using files = beginExport(folder, context);
    const outcome = await make({
      now: io.now,
      randomHex: () => io.randomHex(4),
      env: io.env,
      uid: io.uid,
      spool: files.spool,
      signal: stopping.signal,
    });
    files.end(outcome);
    return outcome;
  } catch (error) {
    // A packet or a log that cannot be written is the caller's to repair; nothing was kept.
    if (error instanceof ExportProblem) throw new CodedError(error.code, 'nothing was written', error.hint);
    throw error;
  } finally {
    forget?.();
  }
}

/** 3 blocked and nothing written, 0 all COMPLETE, 2 written and not so. */
export function exitCodeOf(outcome: ExportOutcome): 0 | 2 | 3 {
  if (outcome.kind === 'blocked') return 3;
  return outcome.complete ? 0 : 2;
}
