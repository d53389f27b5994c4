// Every rule by id, in the order in which findings are listed. Pure data. Whatever lists rules derives from this: registry, words,
// documentation and vectors are checked against it by the compiler and by `npm run check rules`.

export const ruleIds = [
  'sql-member',
  'item-too-large',
  'item-shape',
  'unknown-member',
  'content-hash',
  'manifest-hash',
  'catalog-mismatch',
  'count-mismatch',
  'document-mismatch',
  'stale',
  'future',
  'time-unreadable',
  'prohibited-surface',
  'corpus-join',
  'collapsed-count',
  'local-path',
  'provisional-binding',
  'used-as-binding',
  'diagnostic-override',
  'incomplete',
  'row-limit',
  'view-drift',
  'item-id',
  'contradictory-answers',
  'source-metadata',
  'unknown-query',
  'unlisted-kb-path',
  'catalog-differs',
  'empty-result',
] as const;

/** The file's name in src/evaluation/rules, and the anchor in docs/rules.md. */
export type RuleId = (typeof ruleIds)[number];
