// The hash-coverage map: which field is covered by what, so that a reader knows what a forger of this packet could change. Pure.
import type { Report } from '../formats/documents.ts';

type Cover = Report['coverage'][number]['covered_by'][number];

/** What the seeds' two hashes and the catalog cover; measured by a test that changes one field at a time. */
const SEED_COVERAGE: Readonly<Record<string, readonly Cover[]>> = {
  'items[].authority_status': ['catalog'],
  'items[].count_discipline': ['catalog'],
  'items[].count_discipline.observation_ts': [],
  'items[].item_id': ['catalog'],
  'items[].payload': ['content_hash'],
  'items[].precedence': ['catalog'],
  'items[].source_metadata.content_hash': ['content_hash', 'manifest_hash'],
  'items[].source_metadata.governed_surface': ['content_hash', 'catalog'],
  'items[].source_metadata.named_query_id_or_kb_path': ['content_hash', 'manifest_hash', 'catalog'],
  'items[].source_metadata.observation_ts': [],
  'items[].source_metadata.source_revision': [],
  'items[].surface_kind': ['catalog'],
  'items[].tki': [],
  manifest_hash: ['manifest_hash'],
  disclaimer: [],
  packet_as_of: [],
  packet_id: [],
  tki: [],
};

/** `packetDigest`: the packet carries tki.packet_digest and it agrees. `expected`: the caller gave a digest and it agrees. */
export function toCoverage(packetDigest: boolean, expected: boolean): Report['coverage'] {
  return Object.entries(SEED_COVERAGE).map(([field, covers]) => {
    const more: Cover[] = [];
    if (packetDigest) more.push('packet_digest');
    if (expected) more.push('expected_digest');
    return { field, covered_by: [...covers, ...more] };
  });
}
