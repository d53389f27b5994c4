// Packets of the vectors with something taken out of them, sealed again or not. Used by the tests of this folder only.
// Must never ask the code under test for a digest of the format.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { Packet } from '../../../src/formats/documents.ts';
import { vectorFolder } from '../../vectors/vector.ts';

/** Anything may be missing or of another kind: that is what these packets are for. */
export type Loose = Record<string, unknown> & {
  items: Record<string, unknown>[];
  tki?: Record<string, unknown>;
};

export const vector = (name: string): Loose =>
  JSON.parse(readFileSync(`${vectorFolder}/${name}.json`, 'utf8')) as Loose;

/** One packet of the items of several vectors. */
export function packetOf(...names: string[]): Loose {
  const [first = 'evidence-reference-six-counts'] = names;
  return { ...vector(first), items: names.flatMap((name) => vector(name).items) };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** The pairs that are there, hashed as the format says; a packet with a hollow item has no such hash. */
function manifestOf({ items }: Loose): string {
  const pairs = items.flatMap((item) => {
    const { named_query_id_or_kb_path: id, content_hash: hash } = ((item as Loose['items'][number] | null)?.[
      'source_metadata'
    ] ?? {}) as Record<string, unknown>;
    return textOf(id) === null || textOf(hash) === null ? [] : [`${String(id)}:${String(hash)}`];
  });
  return `sha256:${createHash('sha256').update(pairs.sort().join('\n')).digest('hex')}`;
}

/** Digests of the packet as a whole, repaired: what a forger does first. */
export function sealed(packet: Loose): Loose {
  const whole: Loose = { ...packet, manifest_hash: manifestOf(packet) };
  if (whole.tki === undefined) return whole;
  const { packet_digest: _itself, ...tki } = whole.tki;
  return { ...whole, tki: { ...tki, packet_digest: canonicalDigest({ ...whole, tki }) } };
}

/** The packet's digest alone: `tki.packet_digest` agrees, and the manifest stays as it is. */
export function digested(packet: Loose): Loose {
  if (packet.tki === undefined) return packet;
  const { packet_digest: _itself, ...tki } = packet.tki;
  return { ...packet, tki: { ...tki, packet_digest: canonicalDigest({ ...packet, tki }) } };
}

export function withoutExtension(packet: Loose): Loose {
  const { tki: _extension, ...rest } = packet;
  return rest;
}

/** `change` gets every item, and its position; null takes the item out. */
export function eachItem(
  packet: Loose,
  change: (item: Record<string, unknown>, at: number) => unknown,
): Loose {
  return { ...packet, items: packet.items.map(change) as Loose['items'] };
}

export const lastItem = (packet: Loose, change: (item: Record<string, unknown>) => unknown): Loose =>
  eachItem(packet, (item, at) => (at === packet.items.length - 1 ? change(item) : item));

export function without(item: Record<string, unknown>, ...path: string[]): Record<string, unknown> {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    const { [name]: _gone, ...others } = item;
    return others;
  }
  return { ...item, [name]: without((item[name] ?? {}) as Record<string, unknown>, ...rest) };
}

export const bytesOf = (packet: Loose | Packet): Buffer => Buffer.from(toCanonicalJson(packet));
