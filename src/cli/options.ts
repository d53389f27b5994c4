// The words of the command line to values, each with its own refusal. No file is touched.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { quoted } from '../formats/quoted.ts';
import { isTime, isVenue } from '../formats/caller-input.ts';
import { isRuntimeName, offeredRuntimes } from '../formats/kernel/runtimes.ts';
import { DEADLINE_SECONDS } from '../formats/deadlines.ts';
import type { Plan } from '../formats/documents.ts';
import { usageError } from './usage-error.ts';

/** One machine's: each run takes two processes and a sandbox. */
const MOST_JOBS = 64;

/** How many packets are inspected at once. */
export function parseJobs(text: string): number {
  const jobs = /^[1-9][0-9]?$/.test(text) ? Number(text) : MOST_JOBS + 1;
  if (jobs <= MOST_JOBS) return jobs;
  throw usageError(
    'JOBS_MALFORMED',
    `--jobs ${quoted(text)} is no number of runs`,
    `Give 1 to ${MOST_JOBS}; as many as the machine has cores is a good start.`,
  );
}

/** The directory that takes the reports, as an absolute path. */
export function parseOut(text: string | undefined): string {
  if (text !== undefined && text !== '') return resolve(text);
  throw usageError('OUT_MISSING', '--out is required', 'Name the directory for the reports: --out DIR');
}

/** A time that ages are judged against, later than `now`: an earlier one would make stale evidence look fresh. */
export function parseAsOf(text: string | undefined, now: Date): string | null {
  if (text === undefined) return null;
  if (!isTime(text)) {
    throw usageError(
      'AS_OF_MALFORMED',
      `--as-of ${quoted(text)} is not a time`,
      'Write 2026-06-10T08:00:00Z, in UTC.',
    );
  }
  if (new Date(text).getTime() <= now.getTime()) {
    throw usageError(
      'AS_OF_IN_THE_PAST',
      `--as-of ${quoted(text)} is not later than now`,
      'It can only make the age rule stricter. Leave it out to judge against the clock.',
    );
  }
  return text;
}

/** Seconds that the prober, and the inspector, may take at least. Null: what the machine shows at the start. */
export function parseDeadline(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= DEADLINE_SECONDS.most) return seconds;
  throw usageError(
    'DEADLINE_MALFORMED',
    `--deadline ${quoted(text)} is not a number of seconds up to ${DEADLINE_SECONDS.most}`,
    'Say how long the prober and the inspector may take, such as --deadline 300. It only lengthens, never shortens.',
  );
}

/** A runtime by name, or by an absolute path. */
export function parseRuntime(text: string): string {
  if (isRuntimeName(text)) return text;
  throw usageError(
    'RUNTIME_UNKNOWN',
    `--runtime ${quoted(text)} is not known`,
    `One of ${offeredRuntimes}, or an absolute path. \`tki doctor\` lists what is here.`,
  );
}

/** What the caller says about the venue: a claim that evidence repeats, never an approval. */
export function parseVenue(text: string): Plan['venue'] {
  if (isVenue(text)) return text;
  throw usageError('VENUE_UNKNOWN', `--venue ${quoted(text)} is not known`, 'One of v1, v2, unstated.');
}

/** Each value of an option that may be several times. */
export const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

/** What the runs of a command had as inputs, each found by its digest. */
export function withInputsOfRuns(command: Command): Command {
  return command
    .option('--packet <file>', 'a packet of these runs; repeatable', collect)
    .option('--claims <file>', 'claims of these runs; repeatable', collect)
    .option('--previous <dir>', 'an earlier run that one of these was compared with; repeatable', collect);
}
