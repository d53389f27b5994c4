// Which packets `tki inspect DIR|LIST… --jobs N` inspects, and where each run goes. Reads names and lists, no packet.
// Attackers: whoever wrote a list. Every line is one JSON object of exactly three members, or nothing of the call runs.
import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { factsAt } from '../files/facts-at.ts';
import type { Digest } from '../formats/digest.ts';
import { isDigest } from '../formats/digest.ts';
import { judgeMembers } from '../formats/duplicate-members.ts';
import { quoted } from '../formats/quoted.ts';
import { readNamed } from './read-text.ts';
import { usageError } from './usage-error.ts';

export interface ListedPacket {
  /** As it was named: whether it can be read is its own run's affair. */
  readonly packet: string;
  readonly expectPacket: Digest | null;
  /** Absolute. */
  readonly out: string;
}

/** A day of the busiest exporter, on one machine; above it one call is nobody's to repeat. */
const MOST_PACKETS = 10_000;

/** Three members of ordinary length, that many times. */
const LIST_LIMIT_BYTES = 16 * 1024 * 1024;

const MEMBERS = 'expect_packet,out,packet';
const LINE = '{"packet":"FILE","expect_packet":"sha256:…" or null,"out":"DIR"}';

const refused = (what: string, why: string) =>
  usageError('LIST_NOT_USABLE', `${what}: ${why}`, `One packet a line: ${LINE}. Nothing was run.`);

function parseLine(what: string, line: string): ListedPacket {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refused(what, 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused(what, 'not an object');
  if (judgeMembers(line, value) !== 'unique') throw refused(what, 'a member is named twice');
  const names = Object.keys(value).sort().join();
  if (names !== MEMBERS) throw refused(what, `its members are ${quoted(names)}`);
  const { packet, expect_packet: expected, out } = value as Record<string, unknown>;
  if (typeof packet !== 'string' || packet === '') throw refused(what, '“packet” names no file');
  if (typeof out !== 'string' || out === '') throw refused(what, '“out” names no directory');
  if (packet.includes('\0') || out.includes('\0')) throw refused(what, 'a path holds a NUL');
  if (expected !== null && !isDigest(expected))
    throw refused(what, '“expect_packet” is neither a digest nor null');
  return { packet, expectPacket: expected, out: resolve(out) };
}

function ofList(file: string): ListedPacket[] {
  const bytes = readNamed(file, LIST_LIMIT_BYTES);
  if (typeof bytes === 'string') throw refused(quoted(file), bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused(quoted(file), 'not UTF-8');
  }
  const lines = text.split(/\r?\n/);
  // The end of the last line is not one more.
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => parseLine(`${quoted(file)}, line ${index + 1}`, line));
}

function ofDirectory(directory: string, out: string | undefined): ListedPacket[] {
  if (out === undefined || out === '')
    throw usageError(
      'OUT_MISSING',
      `${quoted(directory)} is a directory, and --out is missing`,
      'Name the directory that takes one run for each packet: --out DIR',
    );
  let names: string[];
  try {
    names = readdirSync(directory).filter((name) => name.endsWith('.json') && name !== '.json');
  } catch (error) {
    throw refused(quoted(directory), `cannot be read (${errorCode(error)})`);
  }
  return names.sort().map((name) => ({
    packet: join(directory, name),
    expectPacket: null,
    out: resolve(out, name.slice(0, -'.json'.length)),
  }));
}

/** Where a path leads, as far as it is there already: two names of one place are one place. */
function placeOf(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(placeOf(parent), basename(absolute));
  }
}

function requireOnce(what: string, places: readonly string[]): void {
  const seen = new Set<string>();
  for (const place of places) {
    if (seen.has(place))
      throw usageError(
        'LIST_DUPLICATE',
        `${what} ${quoted(place)} is listed twice`,
        'List each packet once, and give each run a directory of its own. Nothing was run.',
      );
    seen.add(place);
  }
}

/** Every packet of directories and lists, in their order. Throws a usage error where nothing may run. */
export function listedPackets(named: readonly string[], out: string | undefined): ListedPacket[] {
  const all = named.flatMap((name) => {
    if (name === '') throw refused(quoted(name), 'has no name');
    return factsAt(name)?.isDirectory() === true ? ofDirectory(name, out) : ofList(name);
  });
  if (all.length === 0)
    throw usageError(
      'LIST_EMPTY',
      'no packet is listed',
      'Name a directory with *.json in it, or a list with one packet a line.',
    );
  if (all.length > MOST_PACKETS)
    throw usageError(
      'LIST_TOO_LONG',
      `${all.length} packets are more than one call takes`,
      `List at most ${MOST_PACKETS}.`,
    );
  requireOnce(
    'the packet',
    all.map(({ packet }) => placeOf(packet)),
  );
  requireOnce(
    'the directory',
    all.map((each) => placeOf(each.out)),
  );
  return all;
}
