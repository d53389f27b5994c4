// One run recomputed from what its caller holds: the command's and the page's one way from bytes to rows. Pure: no file, no clock.
// Attacker: anyone who wrote a byte of it. Throws nothing for what is in a run's files; a packet is read in pieces, never whole.
import type { ReleaseRules } from '../attestation/release-rules.ts';
import { ownRules } from '../attestation/release-rules.ts';
import { releaseOf } from '../attestation/releases.ts';
import type { RunFiles, Verification } from '../attestation/verify/inputs.ts';
import { verifyRun } from '../attestation/verify/verify.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { readCatalog } from '../evaluation/inputs.ts';
import type { PacketSource } from '../evaluation/packet-source.ts';
import { readPacket } from '../evaluation/read-packet.ts';
import type { PacketReading } from '../evaluation/read-packet.ts';
import { readScanning } from '../evaluation/scanned-item.ts';
import { sha256, startSha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import type { Evidence } from '../formats/documents.ts';
import { isDevelopment, version } from '../formats/version.ts';
import { toTriplet } from '../report/triplet.ts';
import type { GatheredRun } from './gather-run.ts';

export interface VerifiedRun {
  readonly verification: Verification;
  /** The bytes that were verified, by name: anyone who shows a run shows these, and does not open the folder again. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The rules of the release that made a run: anyone who shows its observations holds them against these. */
  readonly rulesOf: (evidence: Evidence) => ReleaseRules;
}

/** A packet has no limit of size, so it is never in memory whole. */
const PACKET_PIECE_BYTES = 4 * 1024 * 1024;

export function digestPacket(packet: PacketSource): Digest {
  const state = startSha256();
  for (let offset = 0; offset < packet.size; offset += PACKET_PIECE_BYTES)
    state.update(packet.read(offset, Math.min(PACKET_PIECE_BYTES, packet.size - offset)));
  return state.digest();
}

/** Its digest and what is evaluated of it come from one reading; nothing where the catalog is none. */
function readFor(packet: PacketSource, catalogText: Uint8Array): PacketReading | undefined {
  const catalog = readCatalog(catalogText);
  return typeof catalog === 'string'
    ? undefined
    : readPacket(packet, catalog.queries, { readItem: readScanning });
}

/** What a run had as inputs, as its caller has them; null: not given, and its conclusions stay open. */
export interface RunToRecompute extends GatheredRun {
  readonly packet: PacketSource | null;
  readonly claims: Uint8Array | null;
  /** The report.json of the earlier run. */
  readonly previous: Uint8Array | null;
  /** A verdict is recomputed with a catalog. Named: the caller's word; else the one that came with the program. */
  readonly catalog: { readonly text: Uint8Array; readonly named: boolean };
  readonly pinnedPrograms: RunFiles['pinnedPrograms'];
  readonly expected: RunFiles['expected'];
}

export function recomputeRun(
  { files, around, packet, claims, previous, catalog, pinnedPrograms, expected }: RunToRecompute,
  own: ReleaseRules = ownRules,
): VerifiedRun {
  const { text: catalogText, named } = catalog;
  const reading = packet === null ? undefined : readFor(packet, catalogText);
  const run: RunFiles = {
    files,
    around,
    pinnedPrograms,
    development: isDevelopment(version),
    expected,
    given: {
      packet: packet === null ? null : (reading?.digest ?? digestPacket(packet)),
      claims: claims === null ? null : sha256(claims),
      previous: previous === null ? null : sha256(previous),
      // A verdict is recomputed with a catalog, so it has to be that of the run: named, or the one beside the programs.
      catalog: named ? sha256(catalogText) : null,
      shippedCatalog: !named && packet !== null ? sha256(catalogText) : null,
    },
    render: toTriplet,
    reevaluate:
      packet === null
        ? null
        : (instructions, proceed, selfCheck) =>
            evaluate({ packet, reading, catalogText, claims, previous, instructions, proceed, selfCheck }),
  };
  return {
    verification: verifyRun(run, own),
    files,
    rulesOf: (evidence) => releaseOf(evidence, pinnedPrograms, own, isDevelopment(version)).rules,
  };
}
