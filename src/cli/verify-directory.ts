// What `tki verify`, `tki rollup` and `tki view` mean by verifying a run: its folder, opened once, and the inputs that the
// caller gives again. Runs at the operator's edge. Never writes, never follows a link of the folder, never throws for its files.
import fs from 'node:fs';
import path from 'node:path';
import { pinnedDigests } from '../attestation/pinned-programs.ts';
import { ownRules } from '../attestation/release-rules.ts';
import { expectNothing } from '../attestation/verify/inputs.ts';
import type { Expected, Verification } from '../attestation/verify/inputs.ts';
import { loadCatalog } from '../catalog/load.ts';
import { toPacketSource } from '../evaluation/packet-source.ts';
import type { PacketSource } from '../evaluation/packet-source.ts';
import type { Digest } from '../formats/digest.ts';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { quoted } from '../formats/quoted.ts';
import { gatherRun, namesRun, tooLargeOf } from '../recompute/gather-run.ts';
import type { GatheredRun } from '../recompute/gather-run.ts';
import { digestPacket, recomputeRun } from '../recompute/recompute-run.ts';
import type { VerifiedRun } from '../recompute/recompute-run.ts';
import { describeFileKind } from './file-kind.ts';
import { whereFrom } from './misplaced.ts';
import { requireFile, requirePrevious } from './inputs.ts';
import type { CliIo } from './io.ts';
import { readBytes } from './read-text.ts';
import { usageError } from './usage-error.ts';
import { errorCode } from '../files/error-code.ts';
import { openRegular, withRegular } from '../files/open-regular.ts';
import { readUpTo } from '../files/read-bounded.ts';

/** Paths of what the run had as inputs, as the caller has them; absent: not given, and its conclusions stay open. */
export interface VerifyInputs {
  readonly packet?: string | undefined;
  readonly claims?: string | undefined;
  /** Directory of the earlier run that it was compared with. */
  readonly previous?: string | undefined;
  /** Directory of the pinned catalog; absent: the one beside the programs. */
  readonly catalog?: string | undefined;
  readonly expected?: Expected;
}

/** The bytes of a regular file within the limit, opened once and never through a link; or why there are none. */
function readOwn(file: string): Uint8Array | string {
  try {
    const bytes = withRegular(file, (descriptor, size) => {
      const large = tooLargeOf(size);
      if (large !== null) return large;
      return readUpTo(descriptor, size);
    });
    return bytes ?? describeFileKind(file, 'file');
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  }
}

/** Whether a folder holds a run's files: anyone who unpacked two artifacts gave the folder above them. */
function holdsRun(directory: string): boolean {
  try {
    return namesRun(fs.readdirSync(directory));
  } catch {
    return false;
  }
}

/** The run's files, or why the folder cannot be that of one run: said by names alone, before anything is opened. */
function readRun(directory: string): GatheredRun | Verification {
  let all: string[];
  try {
    all = fs.readdirSync(directory).sort();
  } catch {
    throw usageError(
      'RUN_UNREADABLE',
      `the run cannot be read: ${quoted(directory)} ${directory === '' ? 'is not a name' : describeFileKind(directory, 'folder')}`,
      whereFrom(directory),
    );
  }
  return gatherRun(
    directory,
    all,
    (name) => readOwn(path.join(directory, name)),
    (name) => holdsRun(path.join(directory, name)),
  );
}

/** The run's files alone, for whoever looks for what belongs to it; none where the folder is not that of one run. Throws RUN_UNREADABLE. */
export function readRunFiles(directory: string): ReadonlyMap<string, Uint8Array> {
  const read = readRun(directory);
  return 'exitCode' in read ? new Map() : read.files;
}

/** `file`: as {@link requireFile} gave it; what has taken its place since is refused. */
function openPacket(file: string): PacketSource & Disposable {
  const opened = openRegular(file);
  if (opened.kind !== 'regular')
    throw usageError(
      'FILE_NOT_USABLE',
      '--packet became something else while it was opened',
      'Give a regular file that nobody writes to.',
    );
  const { descriptor, facts } = opened;
  const source = toPacketSource(facts.size, (buffer, length, position) =>
    fs.readSync(descriptor, buffer, 0, length, position),
  );
  return { ...source, [Symbol.dispose]: () => fs.closeSync(descriptor) };
}

/** The digest of a file that {@link requireFile} gave. */
export function digestFile(file: string): Digest {
  using packet = openPacket(file);
  return digestPacket(packet);
}

/**
 * Verifies the run that `directory` holds; `dist` is the directory of this release's programs. Throws a usage error
 * for what the caller named wrongly (RUN_UNREADABLE, FILE_NOT_USABLE, PREVIOUS_IS_OUT) and a coded error for a catalog
 * that is none; whatever is in the folder's files becomes rows.
 */
export function verifyDirectory(
  directory: string,
  inputs: VerifyInputs,
  { dist, rules: own = ownRules }: Pick<CliIo, 'dist' | 'rules'>,
): VerifiedRun {
  const packetFile = inputs.packet === undefined ? null : requireFile('--packet', inputs.packet);
  const claims =
    inputs.claims === undefined
      ? null
      : readBytes('--claims', requireFile('--claims', inputs.claims), CLAIMS_LIMIT_BYTES);
  const previousFile = requirePrevious(inputs.previous, directory);
  const previous = previousFile === null ? null : readBytes('--previous', previousFile, REPORT_LIMIT_BYTES);
  const catalogText = Buffer.from(loadCatalog(inputs.catalog ?? path.resolve(dist, '../catalog')).text);
  const read = readRun(directory);
  if ('exitCode' in read) return { verification: read, files: new Map(), rulesOf: () => own };
  using packet = packetFile === null ? null : openPacket(packetFile);
  return recomputeRun(
    {
      ...read,
      packet,
      claims,
      previous,
      catalog: { text: catalogText, named: inputs.catalog !== undefined },
      pinnedPrograms: pinnedDigests(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8')),
      expected: inputs.expected ?? expectNothing,
    },
    own,
  );
}
