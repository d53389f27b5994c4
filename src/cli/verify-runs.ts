// Several runs verified, each with the inputs that belong to it: what `tki view` and `tki rollup` share.
// Runs at the operator's edge. One run's files are in memory at a time; a folder that cannot be read is an answer, not an end.
import { resolve } from 'node:path';
import { parse } from '../attestation/verify/canonical-text.ts';
import { isDigest, sha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import { CLAIMS_LIMIT_BYTES } from '../formats/limits.ts';
import { factsAt } from '../files/facts-at.ts';
import type { CliIo } from './io.ts';
import { countsAtTerminal } from './progress.ts';
import type { VerifiedRun } from '../recompute/recompute-run.ts';
import type { VerifyInputs } from './verify-directory.ts';
import { readRunFiles, verifyDirectory } from './verify-directory.ts';
import { isCoded } from '../formats/coded-error.ts';
import { reportName, runStatementName } from '../formats/run-files.ts';
import { validate as isGo } from '../formats/validators/go.js';
import { validate as isRun } from '../formats/validators/run.js';

export type TriedRun =
  | { readonly kind: 'run'; readonly directory: string; readonly verified: VerifiedRun }
  | { readonly kind: 'unreadable'; readonly directory: string; readonly why: string; readonly hint: string };

interface Wanted {
  readonly report: Digest | null;
  readonly packet: Digest | null;
  readonly claims: Digest | null;
  readonly previous: Digest | null;
}

type Release = Pick<CliIo, 'dist' | 'rules'>;
type Watched = Release & Pick<CliIo, 'stderr' | 'watched'>;

export function tryRun(directory: string, inputs: VerifyInputs, release: Release): TriedRun {
  try {
    return { kind: 'run', directory, verified: verifyDirectory(directory, inputs, release) };
  } catch (error) {
    if (isCoded(error, 'RUN_UNREADABLE'))
      return { kind: 'unreadable', directory, why: error.message, hint: error.hint };
    throw error;
  }
}

/** The digests of the inputs that a run says it had, and of its own report, which may be another run's earlier one. */
function wantedBy(directory: string): Wanted {
  const nothing: Wanted = { report: null, packet: null, claims: null, previous: null };
  let files: ReadonlyMap<string, Uint8Array>;
  try {
    // Verified later, with what belongs to it: twice is twice the time.
    files = readRunFiles(directory);
  } catch (error) {
    if (isCoded(error, 'RUN_UNREADABLE')) return nothing;
    throw error;
  }
  const text = files.get(reportName);
  const report = text === undefined ? null : sha256(text);
  // Whatever is wrong with the other documents is found when the run is verified.
  const run = parse(files.get(runStatementName), isRun, '\n');
  const go = parse(run?.predicate.go, isGo, '');
  if (go === null) return { ...nothing, report };
  const { packet_digest, claims_digest, previous_digest } = go;
  const of = (digest: string | null): Digest | null => (isDigest(digest) ? digest : null);
  return { report, packet: of(packet_digest), claims: of(claims_digest), previous: of(previous_digest) };
}

export interface RunOptions {
  readonly catalog?: string;
  /** Directories of earlier runs that are not shown themselves. */
  readonly previous?: readonly string[];
}

/**
 * The inputs that belong to each of `directories`. `inputs`: digest → path. A run's earlier report is looked for among the other
 * directories and those of `previous`.
 */
export function inputsOfRuns(
  directories: readonly string[],
  inputs: ReadonlyMap<Digest, string>,
  { catalog, previous = [] }: RunOptions,
): VerifyInputs[] {
  const candidates = [...directories, ...previous];
  const wanted = candidates.map(wantedBy);
  const earlier = (index: number): string | undefined => {
    const digest = wanted[index]?.previous ?? null;
    if (digest === null) return undefined;
    const own = resolve(directories[index] ?? '');
    return candidates.find((one, at) => resolve(one) !== own && wanted[at]?.report === digest);
  };
  const fileOf = (digest: Digest | null | undefined) => (digest == null ? undefined : inputs.get(digest));
  // A run never had larger ones: anyone who names such a file must not end the call for the other runs.
  const claimsOf = (digest: Digest | null | undefined) => {
    const file = fileOf(digest);
    return file !== undefined && (factsAt(file)?.size ?? 0) > CLAIMS_LIMIT_BYTES ? undefined : file;
  };
  return directories.map((_directory, index) => ({
    packet: fileOf(wanted[index]?.packet),
    claims: claimsOf(wanted[index]?.claims),
    previous: earlier(index),
    catalog,
  }));
}

/** Gives each run of `directories` to `each`, in that order. Throws a usage error for a catalog that is none. */
export function verifyRuns<T>(
  directories: readonly string[],
  inputs: ReadonlyMap<Digest, string>,
  options: RunOptions,
  io: Watched,
  each: (tried: TriedRun, index: number) => T,
): T[] {
  const given = inputsOfRuns(directories, inputs, options);
  const progress = countsAtTerminal(io, 'verifying runs', directories.length);
  return directories.map((directory, index) => {
    progress(index);
    return each(tryRun(directory, given[index] ?? {}, io), index);
  });
}
