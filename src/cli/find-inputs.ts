// Which packet, claims and earlier report belong to which run: found by digest among the files that the caller gives.
// Runs at the operator's edge. Attackers: anyone who can write into the given folder, with links, pipes and very many files.
// A file's name decides nothing, and what is found is only offered: the verification hashes again what it reads.
import fs from 'node:fs';
import path from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import { encodeTerminal } from '../report/encoders.ts';
import { describeFileKind } from './file-kind.ts';
import { requireFile } from './inputs.ts';
import type { CliIo } from './io.ts';
import { CodedError } from '../formats/coded-error.ts';
import { usageError } from './usage-error.ts';
import { errorCode } from '../files/error-code.ts';
import { withRegular } from '../files/open-regular.ts';
import { readPieces } from '../files/read-bounded.ts';

/** A folder of downloaded artifacts has one level of folders; more is not looked for. */
const DEPTH_LIMIT = 3;

/** Far above what one export writes, and a bound on what is hashed. */
const FILES_LIMIT = 2000;

/** Of what was passed over so many are named. */
const NAMED_LIMIT = 5;

/** Digest of a regular file, never through a link and never waiting for a pipe; why not, for anything else. */
function digestFile(file: string): { readonly digest: Digest } | { readonly why: string } {
  try {
    const digest = withRegular(file, (descriptor, size) => {
      const state = startSha256();
      return readPieces(descriptor, size, (piece) => state.update(piece)) ? state.digest() : 'changed';
    });
    if (digest === 'changed') return { why: 'changed while it was read' };
    return digest === null ? { why: describeFileKind(file, 'file') } : { digest };
  } catch (error) {
    return { why: `cannot be read (${errorCode(error)})` };
  }
}

function filesBelow(directory: string, depth: number, found: string[]): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory() && depth > 1) filesBelow(file, depth - 1, found);
    else found.push(file);
    if (found.length > FILES_LIMIT) {
      throw usageError(
        'TOO_MANY_FILES',
        `--packet-dir holds more than ${FILES_LIMIT} files`,
        'Give a directory that holds packets and claims, and nothing else.',
      );
    }
  }
}

export interface InputOptions {
  /** Files: packets, claims. */
  readonly packet?: readonly string[];
  readonly claims?: readonly string[];
  /** A directory that holds them, up to three levels deep. */
  readonly packetDir?: string;
}

/**
 * Digest → path, of all that was given; a note on stderr says what could not be read, for it may be what a run had. Throws FILE_NOT_USABLE,
 * PACKET_DIR_UNREADABLE, TOO_MANY_FILES.
 */
export function findInputs(options: InputOptions, io: Pick<CliIo, 'stderr'>): ReadonlyMap<Digest, string> {
  const files = [
    ...(options.packet ?? []).map((file) => requireFile('--packet', file)),
    ...(options.claims ?? []).map((file) => requireFile('--claims', file)),
  ];
  if (options.packetDir !== undefined) {
    try {
      filesBelow(options.packetDir, DEPTH_LIMIT, files);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw usageError(
        'PACKET_DIR_UNREADABLE',
        `--packet-dir ${quoted(options.packetDir)} cannot be listed`,
        'Give a directory that you may read.',
      );
    }
  }
  const found = new Map<Digest, string>();
  const passed: string[] = [];
  for (const file of files) {
    const read = digestFile(file);
    if ('why' in read) passed.push(`${quoted(file)} ${read.why}`);
    else if (!found.has(read.digest)) found.set(read.digest, file);
  }
  if (passed.length > 0) {
    const rest = passed.length > NAMED_LIMIT ? `; and ${passed.length - NAMED_LIMIT} more` : '';
    const words = `${passed.slice(0, NAMED_LIMIT).join('; ')}${rest}`;
    io.stderr(`note: not looked into, so no run has it as its packet: ${encodeTerminal(words)}\n`);
  }
  return found;
}
