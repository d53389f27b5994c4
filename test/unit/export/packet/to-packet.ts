// A whole packet in memory, for tests: the writer's bytes and what they parse to.
import type { Result, Snapshot } from '../../../../src/export/packet/assemble.ts';
import type { PacketFacts, WrittenPacket } from '../../../../src/export/packet/packet-writer.ts';
import { startPacket } from '../../../../src/export/packet/packet-writer.ts';
import type { Packet } from '../../../../src/formats/documents.ts';

export interface HeldPacket extends WrittenPacket {
  packet: Packet;
  text: string;
}

export function toPacket(results: readonly Result[], facts: PacketFacts & Snapshot): HeldPacket {
  const chunks: Buffer[] = [];
  const writer = startPacket(facts, { write: (bytes) => void chunks.push(Buffer.from(bytes)) });
  for (const result of results) writer.add(result);
  const written = writer.end(facts);
  const text = Buffer.concat(chunks).toString('utf8');
  return { ...written, text, packet: JSON.parse(text) as Packet };
}
