// One packet and its log lines on disk around whatever makes it, and how it ended for who called. Runs at the operator's edge.
// Must never leave a packet that has no line in its log, or end with 0 where an item is not COMPLETE.
import type { LogContext } from '../export/packet/export-log.ts';
import type { PacketSink } from '../export/packet/packet-writer.ts';
import type { ExportOutcome } from '../export/outcome.ts';
import type { CliIo } from './io.ts';
import { CodedError } from '../formats/coded-error.ts';
import { saysAtTerminal } from './progress.ts';

export interface PacketEffects {
  now(): Date;
  randomHex(): string;
  env: Readonly<Record<string, string | undefined>>;
  uid: number;
  spool: PacketSink;
  signal: AbortSignal;
}

/** For {@link writePacket}, where nothing is asked of a person. */
export const nothingFirst = (): Promise<void> => Promise.resolve();

/**
 * Runs `make` between the two lines of the log. `prepare` runs before the first, once the folder can be written: a person is not asked
 * for a password in vain. Throws a CodedError where the disk cannot take what was made.
 */
export async function writePacket<Prepared>(
  path: string,
  context: LogContext,
  io: CliIo,
  prepare: () => Promise<Prepared>,
  make: (effects: PacketEffects, prepared: Prepared) => Promise<ExportOutcome>,
): Promise<ExportOutcome> {
  const { openTargetFolder } = await import('../export/packet/target-folder.ts');
  const { beginExport } = await import('../export/packet/write.ts');
  const { ExportProblem } = await import('../export/problem.ts');
  const stopping = new AbortController();
  let forget: (() => void) | undefined;
  try {
    using folder = openTargetFolder(path);
    const prepared = await prepare();
    forget = io.onStop?.(() => stopping.abort());
    using files = beginExport(folder, context);
    const effects = {
      now: io.now,
      randomHex: () => io.randomHex(4),
      env: io.env,
      uid: io.uid,
      spool: files.spool,
      signal: stopping.signal,
    };
    using _work = saysAtTerminal(io, 'reading the answers, writing the packet');
    const outcome = await make(effects, prepared);
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
