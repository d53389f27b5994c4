// Writes the packet item by item: canonical bytes to a sink, two digests on the way. Pure but for its sink.
// Must never hold more than one item, and never go on after a document that does not follow its own schema.
import { createHash } from 'node:crypto';
import { toCanonicalJson } from '../../formats/canonical.ts';
import type { Digest } from '../../formats/digest.ts';
import { sha256 } from '../../formats/digest.ts';
import type { NativeGateway, PacketItem } from '../../formats/documents.ts';
import { DISCLAIMER } from '../../formats/disclaimer.ts';
import { validate as isEnvelope } from '../../formats/validators/envelope.js';
import { validate as isItem } from '../../formats/validators/item.js';
import { ENVELOPE_LIMIT_BYTES } from '../../formats/limits.ts';
import type { Result, Snapshot } from './assemble.ts';
import { toItem } from './assemble.ts';
import { ExportProblem } from '../problem.ts';

/** Where a packet's bytes go, in order. A write that fails throws an {@link ExportProblem}. */
export interface PacketSink {
  /** Done with `bytes` when it returns: the next item is written over them. */
  write(bytes: Uint8Array): void;
}

export interface PacketFacts {
  packetId: string;
  catalogDigest: Digest;
  gateway: string;
  nativeGateway?: NativeGateway;
  exporter: Record<string, string>;
  purpose: string;
}

export interface WrittenPacket {
  /** sha256 of the bytes that the sink was given. */
  digest: Digest;
  manifestHash: Digest;
}

export interface AddedItem {
  /** What the item says; its rows are in the sink, and not here. */
  item: PacketItem;
  rows: number;
}

export interface PacketWriter {
  /** `moment`: of an item that is no part of the packet's snapshot. */
  add(result: Result, moment?: Snapshot): AddedItem;
  /** An item that is small and made already. */
  addItem(item: PacketItem): void;
  /** The members behind the items. The bytes are a packet only when this has returned. */
  end(facts: PacketFacts): WrittenPacket;
}

/** Sorted by the bytes of the whole pair, joined by one newline, none at the end. */
function toManifestHash(pairs: readonly string[]): Digest {
  // Ids and digests are ASCII, where code units are bytes.
  return sha256(pairs.toSorted().join('\n'));
}

const defect = (): ExportProblem =>
  new ExportProblem('INTERNAL', 'the packet does not follow its own schema; nothing was written');

/** What is before the items in canonical order; each of these names sorts before `items`. */
const first = { decision_effect: 'NONE', disclaimer: DISCLAIMER, freshness: 'AS_OF_EXPORT' } as const;

/** Begins a packet: RFC 8785, no final newline, items in the order in which they are added. */
export function startPacket(snapshot: Snapshot, sink: PacketSink): PacketWriter {
  const hash = createHash('sha256');
  const pairs: string[] = [];
  const put = (bytes: Uint8Array): void => {
    hash.update(bytes);
    sink.write(bytes);
  };
  const putItem = (item: PacketItem, chunks: readonly Uint8Array[]): void => {
    if (!isItem(item)) throw defect();
    const { named_query_id_or_kb_path: id, content_hash: content } = item.source_metadata;
    if (pairs.length > 0) put(Buffer.from(','));
    for (const chunk of chunks) put(chunk);
    pairs.push(`${id}:${content}`);
  };
  const head = `${toCanonicalJson(first).slice(0, -1)},"items":[`;
  put(Buffer.from(head));
  return {
    add(result, moment = snapshot) {
      const { item, rows, chunks } = toItem(result, moment);
      putItem(item, chunks);
      return { item, rows };
    },
    addItem: (item) => putItem(item, [Buffer.from(toCanonicalJson(item))]),
    end(facts) {
      const extension = {
        gateway: facts.gateway,
        ...(facts.nativeGateway === undefined ? {} : { native_gateway: facts.nativeGateway }),
        catalog: { digest: facts.catalogDigest, status: 'provisional' },
        exporter: facts.exporter,
        purpose: facts.purpose,
      };
      const unsigned = {
        ...first,
        schema: 'b7-governed-packet/v1',
        packet_id: facts.packetId,
        packet_as_of: snapshot.observedAt,
        source_mode: 'PACKET_DERIVED',
        may_gate: false,
        manifest_hash: toManifestHash(pairs),
        tki: extension,
      } as const;
      const behind = (members: Record<string, unknown>): string =>
        toCanonicalJson({ ...members, items: [] }).slice(head.length);
      // The digest covers the packet without that one member, the rest of `tki` included: the same bytes up to here.
      const packet_digest = `sha256:${hash.copy().update(behind(unsigned)).digest('hex')}`;
      const envelope = { ...unsigned, tki: { ...extension, packet_digest } };
      const tail = Buffer.from(behind(envelope));
      if (!isEnvelope(envelope) || head.length + tail.length > ENVELOPE_LIMIT_BYTES) throw defect();
      put(tail);
      return { digest: `sha256:${hash.digest('hex')}`, manifestHash: unsigned.manifest_hash };
    },
  };
}
