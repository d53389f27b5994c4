// The log beside the packet: one JSON document a line, appended before anything is executed and when a run has ended.
// Export step only. Must never hold a value of a row, a server's message or a secret, and never follow a link.
import { closeSync, fstatSync, fsyncSync, ftruncateSync, readSync } from 'node:fs';
import { writeWhole } from '../../files/write-whole.ts';
import type { ExportOutcome } from '../outcome.ts';
import type { TargetFolder } from './target-folder.ts';
import { EXPORT_LOG, notWritten } from './target-folder.ts';
import { openAppending } from '../../files/open-new.ts';

/** Larger than any real log (a run takes about 8 KB), and still one string for anyone who reads it whole. */
const LOG_LIMIT_BYTES = 256 * 1024 * 1024;

/** What a line repeats of the ids that were requested: a run with more of them, or longer ones, is refused anyway. */
const REQUESTED_LIMIT = 26;
const REQUESTED_LENGTH_LIMIT = 200;

export interface LogContext {
  /** Ties the lines of one run together; two runs can begin in one millisecond. */
  run: string;
  ids: readonly string[];
  purpose: string;
  exporter: string;
  at: string;
}

const toHead = ({ run, at, ids, purpose, exporter }: LogContext): object => ({
  run,
  at,
  requested: ids.slice(0, REQUESTED_LIMIT).map((id) => id.slice(0, REQUESTED_LENGTH_LIMIT)),
  ...(ids.length > REQUESTED_LIMIT ? { requested_in_all: ids.length } : {}),
  purpose,
  exporter_as_stated: exporter,
});

/** The line before anything is executed. */
export const toBegun = (context: LogContext): object => ({ ...toHead(context), outcome: 'BEGUN' });

/** The line of a run whose packet could not get its name. No digest: what has no file has none to look for. */
export const toNotWritten = (context: LogContext, milliseconds: number): object => ({
  ...toHead(context),
  milliseconds,
  outcome: 'NOT_WRITTEN',
  executed: true,
});

/** The line of one entry that a person ran at the bench: no packet, so no digest. */
export const toTried = (context: LogContext, item: TriedItem, milliseconds: number): object => ({
  ...toHead(context),
  milliseconds,
  outcome: 'TRIED',
  items: [item],
});

export interface TriedItem {
  id: string;
  completeness: string;
  sqlstate: string | null;
  rows: number;
  milliseconds: number;
}

/** The line of a run that ended by itself. */
export function toEnded(context: LogContext, outcome: ExportOutcome): object {
  const head = { ...toHead(context), milliseconds: outcome.milliseconds };
  switch (outcome.kind) {
    case 'blocked': {
      const { code, sqlstate, executed } = outcome;
      return { ...head, outcome: 'BLOCKED', code, sqlstate, executed };
    }
    case 'exported':
      return {
        ...head,
        outcome: outcome.complete ? 'WRITTEN_COMPLETE' : 'WRITTEN_NOT_ALL_COMPLETE',
        packet_id: outcome.packetId,
        packet: outcome.digest,
        manifest_hash: outcome.manifestHash,
        items: outcome.items.map(
          ({ id, completeness, sqlstate, problem, rows, milliseconds, contentHash }) => ({
            id,
            completeness,
            sqlstate,
            ...(problem === undefined ? {} : { problem }),
            rows,
            milliseconds,
            content_hash: contentHash,
          }),
        ),
      };
  }
}

/** JSON that a terminal shows as it is: control, format and bidi characters are escaped, as JSON allows anywhere. */
const toLine = (line: object): string =>
  `${JSON.stringify(line).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (found) =>
    Array.from(
      { length: found.length },
      (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )}\n`;

/** Appends one line. Throws where the log is not a file of its own, or cannot take the whole line. */
export function appendLine(folder: TargetFolder, line: object): void {
  try {
    const descriptor = openAppending(folder.at(EXPORT_LOG), 0o600);
    try {
      const found = fstatSync(descriptor);
      // A second name: anyone who made it has us append to another file of ours.
      if (!found.isFile() || found.nlink !== 1 || found.size > LOG_LIMIT_BYTES) throw notWritten('');
      appendWhole(descriptor, found.size, toLine(line));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    throw notWritten(
      `${EXPORT_LOG} beside the packet cannot be written, is not a file of its own, or has grown over ` +
        `${String(LOG_LIMIT_BYTES)} bytes: move it away; an export without a log is not kept`,
    );
  }
}

function appendWhole(descriptor: number, size: number, line: string): void {
  // A run that was killed, or a full disk, can leave a line without its end. Ours does not become part of it.
  const last = Buffer.alloc(1);
  const torn = size > 0 && readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a;
  let done = 0;
  try {
    writeWhole(descriptor, torn ? `\n${line}` : line, (count) => (done = count));
    fsyncSync(descriptor);
  } catch (error) {
    // Half a line says nothing. It is ours to take back only where nobody has written behind it.
    if (fstatSync(descriptor).size === size + done) ftruncateSync(descriptor, size);
    throw error;
  }
}
