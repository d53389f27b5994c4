// Packets of tests that were changed in one place and then made sound again: what a forger would do. Used by tests only.
import { readFileSync } from 'node:fs';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Catalog, Report } from '../../../src/formats/documents.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { catalogText, release, selfCheck, toGo, toSource, vectorFolder } from '../../vectors/vector.ts';

/** Broken on purpose, so its parts are loosely typed. */
// oxlint-disable-next-line typescript/no-explicit-any -- a typed packet could not be broken
export type Loose = Record<string, any>;

const catalog = JSON.parse(Buffer.from(catalogText).toString('utf8')) as Catalog;

export const packetOf = (name: string): Loose =>
  JSON.parse(readFileSync(`${vectorFolder}/${name}.json`, 'utf8')) as Loose;

/** Every hash is repaired over whatever stands in the packet; a part that is no object is left as it is. */
export function seal(packet: Loose): Buffer {
  const pairs: string[] = [];
  for (const item of packet['items'] as Loose[]) {
    const source = item['source_metadata'] as Loose | null | undefined;
    if (typeof source !== 'object' || source === null) continue;
    const id = source['named_query_id_or_kb_path'] as string;
    const isDocument = item['surface_kind'] === 'kb_document';
    if (typeof source['content_hash'] === 'string') {
      source['content_hash'] = canonicalDigest({
        governed_surface: source['governed_surface'],
        named_query_id: isDocument ? null : id,
        payload: item['payload'],
        sql: isDocument ? null : (catalog.entries.find((entry) => entry.id === id)?.sql ?? 'unknown'),
      });
    }
    pairs.push(`${id}:${source['content_hash']}`);
  }
  packet['manifest_hash'] = sha256(pairs.sort().join('\n'));
  const extension = packet['tki'] as Loose | undefined;
  if (typeof extension === 'object' && extension !== null && 'packet_digest' in extension) {
    const { packet_digest: _itself, ...tki } = extension;
    extension['packet_digest'] = canonicalDigest({ ...packet, tki });
  }
  return Buffer.from(toCanonicalJson(packet));
}

export function judged(
  bytes: Buffer,
  more: { claims?: unknown; previous?: string; claimsText?: string } = {},
): Report {
  const text = more.claimsText ?? (more.claims === undefined ? null : JSON.stringify(more.claims));
  const claims = text === null ? null : Buffer.from(text);
  const previous = more.previous === undefined ? null : Buffer.from(more.previous);
  const go = toGo(bytes, {
    claims_digest: claims === null ? null : sha256(claims),
    previous_digest: previous === null ? null : sha256(previous),
  });
  return evaluate({
    packet: toSource(bytes),
    catalogText,
    claims,
    previous,
    instructions: go,
    proceed: release,
    selfCheck,
  });
}

export const reasonsOf = (report: Report): string[] => [
  ...report.findings.map(({ reason }) => reason),
  ...report.items.flatMap(({ findings }) => findings.map(({ reason }) => reason)),
];

/** The details of every finding, for what a message says. */
export const detailsOf = (report: Report): string =>
  [...report.findings, ...report.items.flatMap(({ findings }) => findings)]
    .map(({ detail }) => detail)
    .join('\n');
