// Vectors: held out. Each is registered with what must be observed of it.
import { HELD, one } from './expectations.ts';
import { PRINT, count, rows, kbDocument, listed, dot, without, underDocuments } from './packets.ts';

export function heldOutVectors(): void {
  for (const field of [
    'content_hash',
    'governed_surface',
    'named_query_id_or_kb_path',
    'observation_ts',
    'source_revision',
  ]) {
    const item = dot();
    if (field === 'content_hash') item.source_metadata.content_hash = undefined;
    else delete item.source_metadata[field];
    one(
      `missing-${field.replaceAll('_', '-')}`,
      `source_metadata without ${field}`,
      item,
      HELD,
      [['source-metadata', 'MISSING_SOURCE_METADATA']],
      {
        integrity:
          field === 'observation_ts' || field === 'source_revision' ? 'SELF_CONSISTENT' : 'NOT_EVIDENCED',
      },
    );
  }
  one(
    'missing-source-metadata',
    'no source_metadata at all',
    without(dot(), 'source_metadata'),
    HELD,
    [['source-metadata', 'MISSING_SOURCE_METADATA']],
    { integrity: 'NOT_EVIDENCED' },
  );
  one(
    'missing-empty-surface',
    'an empty text is missing',
    (() => {
      const item = dot();
      item.source_metadata.governed_surface = ' ';
      return item;
    })(),
    HELD,
    [['source-metadata', 'MISSING_SOURCE_METADATA']],
  );
  one(
    'unknown-query',
    'named query unknown to the pinned catalog',
    count('dot_tools_v2', '309'),
    HELD,
    [['unknown-query', 'UNKNOWN_QUERY_ID']],
    { integrity: 'NOT_EVIDENCED' },
  );
  one(
    'unlisted-kb-prefix-alone',
    'KB path below a prefix, and listed by no entry',
    kbDocument('knowledge/dev/laws/a.md'),
    HELD,
    [['unlisted-kb-path', 'UNLISTED_KB_PATH']],
  );
  {
    const other = listed((item) => (item['source_metadata'].governed_surface = 'directus.public.secrets'));
    other['item_id'] = other['source_metadata'].named_query_id_or_kb_path = 'knowledge/x.md';
    other['payload'].rows[0][2] = 'knowledge/x.md';
    one(
      'unlisted-kb-path-beside-a-listed-one',
      'KB path that no entry lists, with a surface of its own choice',
      other,
      HELD,
      [['unlisted-kb-path', 'UNLISTED_KB_PATH']],
      structuredClone(underDocuments),
    );
  }
  one('unlisted-kb-path', 'KB path outside the catalog\u2019s prefixes', kbDocument('private/a.md'), HELD, [
    ['unlisted-kb-path', 'UNLISTED_KB_PATH'],
  ]);
  one(
    'catalog-differs',
    'packet\u2019s catalog digest differs from the inspector\u2019s',
    dot(),
    HELD,
    [['catalog-differs', 'CATALOG_DIFFERS']],
    {
      packet: {
        tki: {
          gateway: 'EMULATED_1',
          catalog: { digest: PRINT, status: 'provisional' },
          exporter: {},
          purpose: 'test vector',
        },
      },
    },
  );
  one('empty-stated', 'completeness EMPTY', rows([], { tki: { completeness: 'EMPTY' } }), HELD, [
    ['empty-result', 'EMPTY_RESULT'],
  ]);
  one('empty-complete', 'no row, and called COMPLETE', rows([]), HELD, [['empty-result', 'EMPTY_RESULT']]);
}
