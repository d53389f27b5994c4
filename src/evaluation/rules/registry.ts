// Every rule by its id. The order in which findings are listed, and what else an id names, is in formats/rule-ids.ts.
import type { RuleId } from '../../formats/rule-ids.ts';
import type { Rule } from '../rule-item.ts';
import { catalogDiffers } from './catalog-differs.ts';
import { catalogMismatch } from './catalog-mismatch.ts';
import { collapsedCount } from './collapsed-count.ts';
import { contentHash } from './content-hash.ts';
import { contradictoryAnswers } from './contradictory-answers.ts';
import { corpusJoin } from './corpus-join.ts';
import { countMismatch } from './count-mismatch.ts';
import { diagnosticOverride } from './diagnostic-override.ts';
import { documentMismatch } from './document-mismatch.ts';
import { emptyResult } from './empty-result.ts';
import { future } from './future.ts';
import { incomplete } from './incomplete.ts';
import { itemId } from './item-id.ts';
import { itemShape } from './item-shape.ts';
import { itemTooLarge } from './item-too-large.ts';
import { localPath } from './local-path.ts';
import { manifestHash } from './manifest-hash.ts';
import { prohibitedSurface } from './prohibited-surface.ts';
import { provisionalBinding } from './provisional-binding.ts';
import { rowLimit } from './row-limit.ts';
import { sourceMetadata } from './source-metadata.ts';
import { sqlMember } from './sql-member.ts';
import { stale } from './stale.ts';
import { timeUnreadable } from './time-unreadable.ts';
import { unknownMember } from './unknown-member.ts';
import { unknownQuery } from './unknown-query.ts';
import { unlistedKbPath } from './unlisted-kb-path.ts';
import { usedAsBinding } from './used-as-binding.ts';
import { viewDrift } from './view-drift.ts';

export const rules: Readonly<Record<RuleId, Rule>> = {
  'sql-member': sqlMember,
  'item-too-large': itemTooLarge,
  'item-shape': itemShape,
  'unknown-member': unknownMember,
  'content-hash': contentHash,
  'manifest-hash': manifestHash,
  'catalog-mismatch': catalogMismatch,
  'count-mismatch': countMismatch,
  'document-mismatch': documentMismatch,
  stale,
  future,
  'time-unreadable': timeUnreadable,
  'prohibited-surface': prohibitedSurface,
  'corpus-join': corpusJoin,
  'collapsed-count': collapsedCount,
  'local-path': localPath,
  'provisional-binding': provisionalBinding,
  'used-as-binding': usedAsBinding,
  'diagnostic-override': diagnosticOverride,
  incomplete,
  'row-limit': rowLimit,
  'view-drift': viewDrift,
  'item-id': itemId,
  'contradictory-answers': contradictoryAnswers,
  'source-metadata': sourceMetadata,
  'unknown-query': unknownQuery,
  'unlisted-kb-path': unlistedKbPath,
  'catalog-differs': catalogDiffers,
  'empty-result': emptyResult,
};
