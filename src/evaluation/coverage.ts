// The hash-coverage map: which field is covered by what, so that a reader knows what a forger of this packet could change. Pure.
import type { Report } from '../formats/documents.ts';
import { WHY_LIMIT } from '../formats/limits.ts';
import type { Manifest } from './rule-item.ts';
import type { RuleItem } from './rule-item.ts';
import { stateOf, type RuleTally, type RulesState, type Tally } from './tally.ts';

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

export interface Covered {
  readonly tally: Tally;
  readonly manifest: Manifest;
  readonly ruleItems: readonly RuleItem[];
  /** The packet carries tki.packet_digest, and it agrees. */
  readonly packetDigestRecomputed: boolean;
  /** The caller gave a digest, and it agrees. */
  readonly expected: boolean;
}

/** A cover that was not checked against everything in a field covers nothing of it, and is named with the reason. */
export function toCoverage(covered: Covered): Report['coverage'] {
  return Object.entries(SEED_COVERAGE).map(([field, covers]) => {
    const silent = covers.flatMap((by) => {
      const why = whyNotCovering(by, field, covered);
      return why === null ? [] : [{ by, why: why.slice(0, WHY_LIMIT) }];
    });
    const silenced = new Set(silent.map(({ by }) => by));
    const covering = covers.filter((by) => !silenced.has(by));
    if (covered.packetDigestRecomputed) covering.push('packet_digest');
    if (covered.expected) covering.push('expected_digest');
    const entry = { field, covered_by: covering };
    return silent.length === 0 ? entry : { ...entry, not_evaluated: silent };
  });
}

function whyNotCovering(by: Cover, field: string, { tally, manifest, ruleItems }: Covered): string | null {
  if (field.startsWith('items[]') && tally.items === 0) return 'the packet has no item';
  switch (by) {
    case 'content_hash':
      return whyNotHeld(stateOf(tally, ['content-hash']), tally.rules['content-hash']);
    case 'manifest_hash':
      return manifest.kind === 'not recomputable'
        ? `${manifest.hollow} of ${tally.items} items: no pair of id and content_hash`
        : null;
    case 'catalog':
      return (
        (field === 'items[].count_discipline' ? whyUndisciplined(ruleItems) : null) ??
        whyNotHeld(stateOf(tally, ['catalog-mismatch']), tally.rules['catalog-mismatch'])
      );
    case 'packet_digest':
    case 'expected_digest':
      return null;
  }
}

/** A rule that found something covered what it checked; what it could not check is not covered by that. */
function whyNotHeld(standing: RulesState, { notEvaluated }: RuleTally): string | null {
  switch (standing.kind) {
    case 'held':
      return null;
    case 'broken':
      return notEvaluated.size === 0 ? null : [...notEvaluated.keys()].join('; ');
    case 'in part':
    case 'not evaluated':
      return standing.why;
  }
}

/** The catalog covers a discipline block where its entry pins one; an item of rows has none to hold it against. */
function whyUndisciplined(ruleItems: readonly RuleItem[]): string | null {
  const stated = ruleItems.filter(({ discipline }) => discipline !== null);
  if (stated.length === 0) return 'no item has a count_discipline';
  const loose = stated.filter(({ entry }) => entry?.count_discipline === undefined).length;
  return loose === 0 ? null : `${loose} of ${stated.length} items: the catalog pins no count_discipline`;
}
