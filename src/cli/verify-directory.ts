// What `tki verify`, `tki rollup` and `tki view` mean by verifying a run: its folder, opened once, and the inputs that the
// caller gives again. Runs at the operator's edge. Never writes, never follows a link of the folder, never throws for its files.
import fs from 'node:fs';
import path from 'node:path';
import { pinnedDigests } from '../attestation/pinned-programs.ts';
import type { ReleaseRules } from '../attestation/release-rules.ts';
import { ownRules } from '../attestation/release-rules.ts';
import { releaseOf } from '../attestation/releases.ts';
import { runNames } from '../attestation/verify/read-documents.ts';
import { blocked, verifyRun } from '../attestation/verify/verify.ts';
import { expectNothing } from '../attestation/verify/inputs.ts';
import type { Expected, RunFiles, Surroundings, Verification } from '../attestation/verify/inputs.ts';
import { loadCatalog } from '../catalog/load.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { toPacketSource } from '../evaluation/packet-source.ts';
import type { PacketSource } from '../evaluation/packet-source.ts';
import { sha256, startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import type { Evidence } from '../formats/documents.ts';
import { CLAIMS_LIMIT_BYTES, REPORT_LIMIT_BYTES } from '../formats/limits.ts';
import { quoted } from '../formats/quoted.ts';
import { toTriplet } from '../report/triplet.ts';
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

export interface VerifiedRun {
  readonly verification: Verification;
  /** The bytes that were verified, by name: anyone who shows a run shows these, and does not open the folder again. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The rules of the release that made a run: anyone who shows its observations holds them against these. */
  readonly rulesOf: (evidence: Evidence) => ReleaseRules;
}

/** A run's files are our own size; a larger one is not of a run. */
const RUN_FILE_LIMIT_BYTES = REPORT_LIMIT_BYTES;

/** The bytes of a regular file within the limit, opened once and never through a link; or why there are none. */
function readOwn(file: string): Uint8Array | string {
  try {
    const bytes = withRegular(file, (descriptor, size) => {
      if (size > RUN_FILE_LIMIT_BYTES)
        return `has ${size} bytes, and no file of a run has more than ${RUN_FILE_LIMIT_BYTES}`;
      return readUpTo(descriptor, size);
    });
    return bytes ?? describeFileKind(file, 'file');
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  }
}

/** Folders in a folder that are looked into for a run's files. */
const FOLDERS_LIMIT = 50;

/** Whether a folder holds a run's files: anyone who unpacked two artifacts gave the folder above them. */
function holdsRun(directory: string): boolean {
  try {
    const names = runNames(fs.readdirSync(directory));
    return 'why' in names || names.length > 0;
  } catch {
    return false;
  }
}

interface ReadFolder {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly around: Surroundings;
}

/** The run's files, or why the folder cannot be that of one run: said by names alone, before anything is opened. */
function readRun(directory: string): ReadFolder | Verification {
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
  const names = runNames(all);
  if ('why' in names) return blocked(names.why);
  const files = new Map<string, Uint8Array>();
  const damaged = new Map<string, string>();
  for (const name of names) {
    const bytes = readOwn(path.join(directory, name));
    if (typeof bytes === 'string') damaged.set(name, bytes);
    else files.set(name, bytes);
  }
  const others = all.filter((name) => !names.includes(name));
  const inside = others.slice(0, FOLDERS_LIMIT).filter((name) => holdsRun(path.join(directory, name)));
  return { files, around: { folder: directory, damaged, others, inside } };
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

/** A packet has no limit of size, so it is never in memory whole. */
const PACKET_PIECE_BYTES = 4 * 1024 * 1024;

function digestPacket(packet: PacketSource): Digest {
  const state = startSha256();
  for (let offset = 0; offset < packet.size; offset += PACKET_PIECE_BYTES)
    state.update(packet.read(offset, Math.min(PACKET_PIECE_BYTES, packet.size - offset)));
  return state.digest();
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
  const { files, around } = read;
  using packet = packetFile === null ? null : openPacket(packetFile);
  const pinnedPrograms = pinnedDigests(fs.readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
  const run: RunFiles = {
    files,
    around,
    pinnedPrograms,
    expected: inputs.expected ?? expectNothing,
    given: {
      packet: packet === null ? null : digestPacket(packet),
      claims: claims === null ? null : sha256(claims),
      previous: previous === null ? null : sha256(previous),
      // A verdict is recomputed with a catalog, so it has to be that of the run: named, or the one beside the programs.
      catalog: inputs.catalog === undefined ? null : sha256(catalogText),
      shippedCatalog: inputs.catalog === undefined && packet !== null ? sha256(catalogText) : null,
    },
    render: toTriplet,
    reevaluate:
      packet === null
        ? null
        : (instructions, proceed, selfCheck) =>
            evaluate({ packet, catalogText, claims, previous, instructions, proceed, selfCheck }),
  };
  return {
    verification: verifyRun(run, own),
    files,
    rulesOf: (evidence) => releaseOf(evidence, pinnedPrograms, own).rules,
  };
}
