// Vectors: documents. Each is registered with what must be observed of it.
import { HELD, UNSAFE, write, one } from './expectations.ts';
import type { Loose } from './packets.ts';
import { listed, packetOf, bytesOf, underDocuments } from './packets.ts';

export function documentsVectors(): void {
  for (const [name, row, change] of [
    [
      'surface',
      'another surface than the entry',
      (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.secrets'),
    ],
    [
      'surface-zero-width',
      'a surface with an invisible character',
      (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.kb_\u200bdocuments'),
    ],
    [
      'surface-case',
      'a surface in other case',
      (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.KB_documents'),
    ],
    [
      'surface-homoglyph',
      'a surface in letters of another script',
      (i: Loose) => (i['source_metadata'].governed_surface = 'directus.publi\u0441.kb_documents'),
    ],
    [
      'surface-percent',
      'a surface with an escape',
      (i: Loose) => (i['source_metadata'].governed_surface = 'directus.public.kb%5fdocuments'),
    ],
    ['key', 'another document', (_i: Loose, c: string[]) => (c[1] = 'KB-0002')],
  ] as const) {
    one(
      `document-${name}`,
      `${row} of that path`,
      listed(change),
      UNSAFE,
      [['catalog-mismatch', 'CATALOG_MISMATCH']],
      structuredClone(underDocuments),
    );
  }
  for (const [name, row, change] of [
    ['body-digest', 'a digest that is none', (_i: Loose, c: string[]) => (c[0] = 'nonsense')],
    ['revision', 'a revision that differs from source_revision', (_i: Loose, c: string[]) => (c[3] = '7')],
    ['revision-empty', 'an empty revision', (_i: Loose, c: string[]) => (c[3] = ' ')],
    ['two-rows', 'two rows', (i: Loose, c: string[]) => i['payload'].rows.push([...c])],
  ] as const) {
    one(
      `document-${name}`,
      `a document with ${row}`,
      listed(change),
      UNSAFE,
      [
        ...(name === 'two-rows' ? [['catalog-mismatch', 'CATALOG_MISMATCH'] as [string, string]] : []),
        ['document-mismatch', 'DOCUMENT_MISMATCH'],
      ],
      structuredClone(underDocuments),
    );
  }
  {
    const columns = listed((item, cells) => {
      item['payload'].columns.push('revision');
      cells.push('9');
    });
    one(
      'document-columns',
      'a document with a column named twice',
      columns,
      UNSAFE,
      [['document-mismatch', 'DOCUMENT_MISMATCH']],
      structuredClone(underDocuments),
    );
    const invisible = listed((item) => (item['source_metadata'].governed_surface = '\u200b'));
    one(
      'document-surface-invisible',
      'a surface in which nothing can be seen is missing',
      invisible,
      HELD,
      [['source-metadata', 'MISSING_SOURCE_METADATA']],
      structuredClone(underDocuments),
    );
    const prohibitedDocument = listed(
      (item) => (item['source_metadata'].governed_surface = 'postgres.public.secrets'),
    );
    one(
      'document-prohibited',
      'the prohibitions hold for a document too',
      prohibitedDocument,
      UNSAFE,
      [
        ['catalog-mismatch', 'CATALOG_MISMATCH'],
        ['prohibited-surface', 'PROHIBITED_SURFACE'],
      ],
      structuredClone(underDocuments),
    );
  }
  {
    const first = listed();
    const second = listed((item, cells) => {
      item['item_id'] = 'kb/laws/b';
      cells[0] = `sha256:${'c'.repeat(64)}`;
    });
    write(
      'document-two-answers',
      bytesOf(packetOf([first, second], structuredClone(underDocuments.packet))),
      {
        row: 'one path and revision, two digests',
        verdict: 'UNVERIFIED',
        findings: [
          { at: 'kb/laws/a', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
          { at: 'kb/laws/b', rule: 'item-id', reason: 'ITEM_ID_DIFFERS' },
          { at: 'kb/laws/b', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
        ],
        items: { 'kb/laws/a': 'UNVERIFIED', 'kb/laws/b': 'UNVERIFIED' },
        integrity: 'SELF_CONSISTENT',
        context: underDocuments.context,
      },
    );
  }
}
