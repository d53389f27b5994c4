// All five provenance fields, each a text that is not empty, or the item is held out (seed 001 section 3).
import { findingIf, type Rule } from '../rule-item.ts';

export const sourceMetadata: Rule = (item) => {
  const fields = {
    content_hash: item.declaredContentHash,
    governed_surface: item.surface,
    named_query_id_or_kb_path: item.queryId,
    observation_ts: item.observationTs,
    source_revision: item.sourceRevision,
  };
  const missing = Object.entries(fields).filter(([, value]) => value === null);
  const names = missing.map(([name]) => name).join(', ');
  return findingIf(
    'MISSING_SOURCE_METADATA',
    missing.length === 0 ? null : `source_metadata lacks, or has no text in, ${names}`,
  );
};
