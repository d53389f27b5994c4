// Vectors: packet level: envelope. Each is registered with what must be observed of it.
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { blocked } from './expectations.ts';
import type { Loose } from './packets.ts';
import { catalogDigest, dot, seal, packetOf } from './packets.ts';

export function envelopeVectors(): void {
  for (const field of [
    'schema',
    'packet_id',
    'packet_as_of',
    'source_mode',
    'freshness',
    'decision_effect',
    'may_gate',
    'disclaimer',
    'items',
    'manifest_hash',
  ]) {
    const packet = seal(packetOf([dot()]));
    delete packet[field];
    blocked(
      `envelope-without-${field.replaceAll('_', '-')}`,
      `required packet field ${field} is missing`,
      Buffer.from(toCanonicalJson(packet)),
      [['envelope', 'ENVELOPE_NOT_ACCEPTED']],
    );
  }
  for (const [name, change] of Object.entries({
    'wrong-schema': { schema: 'b7-governed-packet/v2' },
    'source-mode': { source_mode: 'LIVE' },
    freshness: { freshness: 'LIVE' },
    'decision-effect': { decision_effect: 'GATE' },
    'may-gate': { may_gate: true },
    'empty-disclaimer': { disclaimer: '' },
    'items-object': { items: undefined },
    'unknown-member': { approved: true },
    'unknown-proto': JSON.parse('{"__proto__":1}') as Loose,
    'unknown-constructor': { constructor: 'x' },
    calendar: { packet_as_of: '2026-02-29T00:00:00Z' },
    'manifest-form': { manifest_hash: 'SHA256:0' },
    'sql-in-exporter': {
      tki: {
        gateway: 'EMULATED_1',
        catalog: { digest: catalogDigest, status: 'provisional' },
        exporter: { SQL: 'SELECT 1' },
        purpose: 'x',
      },
    },
    'sealed-catalog': {
      tki: {
        gateway: 'EMULATED_1',
        catalog: { digest: catalogDigest, status: 'sealed' },
        exporter: {},
        purpose: 'x',
      },
    },
  } as Record<string, Loose>)) {
    const packet = seal(packetOf([dot()]));
    for (const [member, value] of Object.entries(change))
      Object.defineProperty(packet, member, { value, enumerable: true, writable: true });
    if (name === 'items-object') packet.items = { 0: packetOf([dot()]).items[0] };
    if (name === 'sql-in-exporter' || name === 'sealed-catalog')
      packet.tki.packet_digest = sha256(toCanonicalJson(packet));
    blocked(`envelope-${name}`, 'envelope not accepted', Buffer.from(toCanonicalJson(packet)), [
      ['envelope', 'ENVELOPE_NOT_ACCEPTED'],
    ]);
  }
}
