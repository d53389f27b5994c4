// Where a packet was altered whose own digest differs: the items whose content hash differs, and the manifest. Pure.
// For the person who looks for the changed digit; it refuses nothing by itself, and clears nothing that it does not name.
import type { PacketEnvelope } from '../formats/documents.ts';
import { textMember } from './lenient.ts';
import { judgeManifest } from './manifest.ts';
import { quote } from './quote.ts';
import type { RuleItem } from './rule-item.ts';

/** Items named; of the others their number is said. */
const NAMED = 3;

/** `item 5 (“count/x”) and 3 more` */
function listed(some: readonly RuleItem[]): string {
  const named = some
    .slice(0, NAMED)
    .map(({ facts, name }) => `item ${facts.position} (${quote(name, 80)})`)
    .join(', ');
  return some.length > NAMED ? `${named} and ${some.length - NAMED} more` : named;
}

/** Counts whose discipline block states another figure than the payload: no content hash covers the block. */
const otherFigures = (ruleItems: readonly RuleItem[]): RuleItem[] =>
  ruleItems.filter(({ facts: { payload }, discipline }) => {
    const stated = textMember(discipline, 'value');
    return payload.kind === 'count' && stated !== null && stated !== payload.value;
  });

/** One clause. An item of a query can be checked against its hash only under the packet's own catalog: the SQL comes from it. */
export function whereAltered(
  envelope: PacketEnvelope,
  ruleItems: readonly RuleItem[],
  catalogDigest: string,
): string {
  const sameCatalog = envelope.tki?.catalog.digest === catalogDigest;
  const judged = ruleItems.filter(
    ({ facts, declaredContentHash, isDocument }) =>
      facts.recomputedContentHash !== null && declaredContentHash !== null && (sameCatalog || isDocument),
  );
  const altered = judged.filter(
    ({ facts, declaredContentHash }) => facts.recomputedContentHash !== declaredContentHash,
  );
  const unjudged = ruleItems.length - judged.length;
  const unheard = unjudged === 0 ? '' : `; ${unjudged} of ${ruleItems.length} items could not be compared`;
  const manifest = judgeManifest(envelope.manifest_hash, ruleItems);
  const pairs = manifest.kind === 'differs' ? '; manifest_hash differs too' : '';
  if (altered.length > 0) return `content_hash differs in ${listed(altered)}${pairs}${unheard}`;
  const figures = otherFigures(ruleItems);
  const where =
    figures.length > 0
      ? `count_discipline states another value than the payload in ${listed(figures)}`
      : "look at the envelope, and at the items' members beside payload";
  return `no item's content_hash was seen to differ: ${where}${pairs}${unheard}`;
}
