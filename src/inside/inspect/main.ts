// Runs in the sandbox, after the prober, in the same container: the offline inspector. It reads `/in` and the pinned
// catalog, writes the three reports into `/out`, and does nothing else. It holds no network, subprocess or database.
process.exitCode = 3;

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { writeWhole } from '../../files/write-whole.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { toPacketSource } from '../../evaluation/packet-source.ts';
import type { PacketSource } from '../../evaluation/packet-source.ts';
import { validate as isInstructions } from '../../formats/validators/go.js';
import { validate as isProceed } from '../../formats/validators/release.js';
import type { Instructions, Proceed } from '../../formats/documents.ts';
import { toTriplet } from '../../report/triplet.ts';
import { selfCheck } from './self-check.ts';

/** An inspector that is never released ends by itself. Counted and not timed, as the prober's. */
const MOST_POLLS = 60_000;
const POLL_MS = 1;

function readInstructions(): Instructions {
  const value: unknown = JSON.parse(readFileSync('/in/go.json', 'utf8'));
  if (!isInstructions(value)) throw new Error('go.json is invalid');
  return value;
}

/** Waits for the host's release. The host reads this process once more, and removes the programs, before it comes. */
function awaitProceed(nonce: string): Proceed {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  let polls = 0;
  // statx, because existsSync asks by access(2), which the filter does not name.
  while (statSync('/in/release.json', { throwIfNoEntry: false }) === undefined) {
    if (++polls > MOST_POLLS) throw new Error('never released');
    Atomics.wait(sleeper, 0, 0, POLL_MS);
  }
  const value: unknown = JSON.parse(readFileSync('/in/release.json', 'utf8'));
  if (!isProceed(value) || value.nonce !== nonce) throw new Error('release.json is of another run');
  return value;
}

/** Waits, with everything still open, until the host has read this process for the last time. */
function awaitLastReading(nonce: string): void {
  writeSync(2, `tki-done ${nonce}\n`);
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  let polls = 0;
  while (statSync('/in/end.json', { throwIfNoEntry: false }) === undefined) {
    if (++polls > MOST_POLLS) throw new Error('never read for the last time');
    Atomics.wait(sleeper, 0, 0, POLL_MS);
  }
}

function openPacket(): PacketSource {
  const descriptor = openSync('/in/packet.json', 'r');
  return toPacketSource(fstatSync(descriptor).size, (buffer, length, position) =>
    readSync(descriptor, buffer, 0, length, position),
  );
}

/** The host copies these in, and refuses what is larger than their limits. */
function readOptional(path: string): Uint8Array | null {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path);
}

/** The files are pre-created, cannot be read back, and are written whole. */
function writeReport(name: string, text: string): void {
  const descriptor = openSync(`/out/${name}`, constants.O_WRONLY | constants.O_TRUNC);
  writeWhole(descriptor, text);
  closeSync(descriptor);
}

function main(): void {
  const instructions = readInstructions();
  writeSync(2, `tki-ready ${instructions.nonce}\n`);
  const proceed = awaitProceed(instructions.nonce);
  const checked = selfCheck(instructions.attestation.grade);
  const report = evaluate({
    packet: openPacket(),
    catalogText: readFileSync('/app/catalog.json'),
    claims: readOptional('/in/claims.json'),
    previous: readOptional('/in/previous.json'),
    instructions,
    proceed,
    selfCheck: checked,
  });
  for (const [name, text] of Object.entries(toTriplet(report))) writeReport(name, text);
  awaitLastReading(instructions.nonce);
  process.exitCode = report.exit_code;
}

main();
