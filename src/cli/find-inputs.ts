// Which packet, claims and earlier report belong to which run: found by digest among the files that the caller gives.
// Runs at the operator's edge. Attackers: anyone who can write into the given folder, with links, pipes and very many files.
// A file's name decides nothing, and what is found is only offered: the verification hashes again what it reads.
import fs from 'node:fs';
import path from 'node:path';
import { quoted } from '../formats/quoted.ts';
import { startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import { requireFile } from './inputs.ts';
import { CodedError } from '../formats/coded-error.ts';
import { usageError } from './usage-error.ts';
import { withRegular } from '../files/open-regular.ts';
import { readPieces } from '../files/read-bounded.ts';

/** A folder of downloaded artifacts has one level of folders; more is not looked for. */
const DEPTH_LIMIT = 3;

/** Far above what one export writes, and a bound on what is hashed. */
const FILES_LIMIT = 2000;

/** Digest of a regular file, never through a link and never waiting for a pipe; null for anything else. */
function digestFile(file: string): Digest | null {
  try {
    return withRegular(file, (descriptor, size) => {
      const state = startSha256();
      return readPieces(descriptor, size, (piece) => state.update(piece)) ? state.digest() : null;
    });
  } catch {
    return null;
  }
}

function filesBelow(directory: string, depth: number, found: string[]): void {
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory() && depth > 1) filesBelow(file, depth - 1, found);
    if (entry.isFile()) found.push(file);
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

/** Digest → path, of all that was given. Throws FILE_NOT_USABLE, PACKET_DIR_UNREADABLE, TOO_MANY_FILES. */
export function findInputs(options: InputOptions): ReadonlyMap<Digest, string> {
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
  for (const file of files) {
    const digest = digestFile(file);
    if (digest !== null && !found.has(digest)) found.set(digest, file);
  }
  return found;
}
