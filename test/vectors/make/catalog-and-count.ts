// Vectors: catalog and count. Each is registered with what must be observed of it.
import { UNSAFE, one } from './expectations.ts';
import { TIME, discipline, rows, kbDocument, dot } from './packets.ts';

export function catalogAndCountVectors(): void {
  for (const [name, change] of Object.entries({
    'surface-kind': { surface_kind: 'pg_view' },
    precedence: { precedence: 'diagnostic' },
    'authority-status': { authority_status: 'review-ready' },
  })) {
    one(`catalog-mismatch-${name}`, `${name} differs from the catalog entry`, dot(change), UNSAFE, [
      ['catalog-mismatch', 'CATALOG_MISMATCH'],
    ]);
  }
  {
    const item = dot();
    item.source_metadata.governed_surface = 'directus.public.dot_tools_copy';
    one('catalog-mismatch-surface', 'surface differs from the catalog entry', item, UNSAFE, [
      ['catalog-mismatch', 'CATALOG_MISMATCH'],
    ]);
    const columns = rows([['DOT-1', 'a']]);
    columns.payload.columns = ['code', 'label'];
    one('catalog-mismatch-columns', 'columns differ from the catalog entry', columns, UNSAFE, [
      ['catalog-mismatch', 'CATALOG_MISMATCH'],
    ]);
    const denominator = dot();
    denominator.count_discipline.denominator = 'something smaller';
    one(
      'catalog-mismatch-denominator',
      'the discipline differs from the catalog entry',
      denominator,
      UNSAFE,
      [['catalog-mismatch', 'CATALOG_MISMATCH']],
    );
    one(
      'catalog-mismatch-kb-path',
      'a document\u2019s path differs from the one in its payload',
      kbDocument('knowledge/a.md', 'knowledge/b.md'),
      UNSAFE,
      [
        ['document-mismatch', 'DOCUMENT_MISMATCH'],
        ['unlisted-kb-path', 'UNLISTED_KB_PATH'],
      ],
    );
    for (const [name, value] of Object.entries({
      '': '310',
      '-zeros': '0309',
      '-sign': '+309',
      '-blank': ' 309',
      '-fraction': '309.0',
      '-other-digits': '\u0663\u0660\u0669',
    })) {
      const wrong = dot();
      wrong.count_discipline.value = value;
      one(`count-mismatch${name}`, 'count differs from its discipline block', wrong, UNSAFE, [
        ['count-mismatch', 'COUNT_MISMATCH'],
      ]);
    }
    for (const [name, value] of Object.entries({
      number: 309,
      'other-number': 310,
      negative: -1,
      huge: 1e21,
      true: true,
      null: null,
      list: [],
      object: {},
    })) {
      const wrong = dot();
      wrong.count_discipline.value = value;
      one(`count-mismatch-kind-${name}`, 'the figure of the block is no text', wrong, UNSAFE, [
        ['count-mismatch', 'COUNT_MISMATCH'],
      ]);
    }
  }

  one(
    'catalog-mismatch-rows-with-discipline',
    'rows that carry a discipline block which no entry states',
    rows([['DOT-1', 'a']], {
      count_discipline: {
        ...discipline('rows/dot_tools', 'dot_tools'),
        observation_ts: TIME,
        population: 'everything',
        value: '1',
      },
    }),
    UNSAFE,
    [['catalog-mismatch', 'CATALOG_MISMATCH']],
  );
}
