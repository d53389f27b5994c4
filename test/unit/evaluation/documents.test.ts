// A document's item against the entry that the catalog pins for its path: a forger may repair every hash.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Catalog, CatalogDocument, Packet, PacketItem } from '../../../src/formats/documents.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { catalogText, release, selfCheck, toGo, toSource, vectorFolder } from '../../vectors/vector.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const pinned: CatalogDocument = {
  id: 'kb/laws/a',
  governed_surface: 'directus.public.kb_documents',
  surface_kind: 'kb_document',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  path: 'knowledge/dev/laws/a.md',
  document_id: 'KB-0001',
  collection: 'kb_documents',
  fields: { body: 'body', document_id: 'id', path: 'path', revision: 'revision' },
  live_run_evidence: 'NONE: test',
};

/** What the inspector finds in the vector's one document, changed, with every hash made anew. */
function findings(
  document: Partial<CatalogDocument> | null,
  change: (item: PacketItem) => unknown,
): string[] {
  const catalog = JSON.parse(Buffer.from(catalogText).toString('utf8')) as Catalog;
  if (document !== null) catalog.documents = [{ ...pinned, ...document }];
  const text = Buffer.from(toCanonicalJson(catalog));
  const packet = JSON.parse(readFileSync(`${vectorFolder}/evidence-kb-document.json`, 'utf8')) as Packet;
  const [item] = packet.items;
  if (item === undefined || packet.tki === undefined) throw new Error('the vector has no item');
  change(item);
  const { governed_surface, named_query_id_or_kb_path: path } = item.source_metadata;
  const { payload } = item;
  const hash = canonicalDigest({ governed_surface, named_query_id: null, payload, sql: null });
  item.source_metadata.content_hash = hash;
  packet.manifest_hash = sha256(`${path}:${hash}`);
  packet.tki.catalog.digest = sha256(text);
  const { packet_digest: _, ...tki } = packet.tki;
  packet.tki.packet_digest = canonicalDigest({ ...packet, tki });
  const bytes = Buffer.from(toCanonicalJson(packet));
  const go = toGo(bytes, { catalog_digest: sha256(text) });
  const given = {
    packet: toSource(bytes),
    catalogText: text,
    claims: null,
    previous: null,
    instructions: go,
  };
  const report = evaluate({ ...given, proceed: release, selfCheck });
  return [...report.findings, ...report.items.flatMap((one) => one.findings)].map(({ reason }) => reason);
}

const cells = (item: PacketItem): string[] => {
  const [row] = item.payload.kind === 'rows' ? item.payload.rows : [];
  return row as string[];
};

type Case = [string, string[], Partial<CatalogDocument> | null, (item: PacketItem) => unknown];

it.each<Case>([
  ['as it is pinned', [], {}, () => undefined],
  ['with the revision and text that are pinned', [], { pinned: { revision: '3' } }, () => undefined],
  ['that no entry pins', ['UNLISTED_KB_PATH'], null, () => undefined],
  [
    'that no entry pins, from a database that nothing reads',
    ['PROHIBITED_SURFACE', 'UNLISTED_KB_PATH'],
    null,
    (item) => (item.source_metadata.governed_surface = 'postgres.public.secrets'),
  ],
  ['of another key', ['CATALOG_MISMATCH'], {}, (item) => (cells(item)[1] = 'KB-0002')],
  [
    'without its key',
    ['CATALOG_MISMATCH', 'DOCUMENT_MISMATCH'],
    {},
    (item) => (item.payload = { kind: 'rows', columns: ['path', 'revision'], rows: [[pinned.path, '3']] }),
  ],
  ['of another revision', ['CATALOG_MISMATCH'], { pinned: { revision: '2' } }, () => undefined],
  [
    'with another text',
    ['CATALOG_MISMATCH'],
    { pinned: { body_digest: DIGEST } },
    (item) => (cells(item)[0] = `sha256:${'b'.repeat(64)}`),
  ],
  [
    'of another surface',
    ['CATALOG_MISMATCH'],
    {},
    (item) => (item.source_metadata.governed_surface = 'directus.public.other'),
  ],
  ['of another precedence', ['CATALOG_MISMATCH'], { precedence: 'diagnostic' }, () => undefined],
  [
    'that was not read, and says so',
    ['TIMEOUT'],
    { pinned: { revision: '3' } },
    (item) => {
      item.payload = { kind: 'rows', columns: ['body_digest', 'document_id', 'path', 'revision'], rows: [] };
      item.tki = { completeness: 'TIMEOUT' };
    },
  ],
  [
    'that was not read, and calls itself complete',
    ['CATALOG_MISMATCH', 'DOCUMENT_MISMATCH', 'EMPTY_RESULT'],
    {},
    (item) => (item.payload = { kind: 'rows', columns: ['path', 'revision'], rows: [] }),
  ],
  ...(['', ' ', '7', '3 ', 'kb:3', '03', '\u0663'] as const).map((revision): Case => [
    `of revision ${JSON.stringify(revision)} beside source_revision kb:3`,
    revision === 'kb:3' ? [] : ['DOCUMENT_MISMATCH'],
    {},
    (item) => (cells(item)[3] = revision),
  ]),
  ...[
    '',
    'nonsense',
    'a'.repeat(64),
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(63)}`,
    `${DIGEST} `,
  ].map((digest): Case => [
    `of the digest ${JSON.stringify(digest)}`,
    ['DOCUMENT_MISMATCH'],
    {},
    (item) => (cells(item)[0] = digest),
  ]),
  ...[
    ['body_digest', 'document_id', 'revision', 'path'],
    ['body_digest', 'document_id', 'path'],
    ['body_digest document_id', 'path', 'revision'],
    ['body_digest', 'document_id', 'path', 'revision', 'body'],
    ['body_digest', 'document_id', 'path', 'path', 'revision'],
    ['Body_digest', 'document_id', 'path', 'revision'],
  ].map((columns): Case => [
    `with the columns ${columns.join(', ')}`,
    columns.includes('document_id') ? ['DOCUMENT_MISMATCH'] : ['CATALOG_MISMATCH', 'DOCUMENT_MISMATCH'],
    {},
    (item) => {
      const known: Record<string, string> = {
        body_digest: DIGEST,
        document_id: 'KB-0001',
        path: pinned.path,
        revision: '3',
      };
      item.payload = { kind: 'rows', columns, rows: [columns.map((name) => known[name] ?? 'x')] };
    },
  ]),
  [
    'that is a count',
    ['CATALOG_MISMATCH', 'DOCUMENT_MISMATCH', 'COLLAPSED_COUNT'],
    {},
    (item) => (item.payload = { kind: 'count', value: '1' }),
  ],
  ['under a name of its own', ['ITEM_ID_DIFFERS'], {}, (item) => (item.item_id = 'KB-0001')],
  ['without a name', [], {}, (item) => delete item.item_id],
  [
    'that names a view',
    ['VIEW_DRIFT'],
    {},
    (item) => (item.tki = { completeness: 'COMPLETE', view_fingerprints: { 'public.x': DIGEST } }),
  ],
  ...[
    'directus.public.kb_documents ',
    'directus.public.kb\u200b_documents',
    'Directus.public.kb_documents',
    'directus.public.kb_document\u0455',
    'directus.public.kb%5fdocuments',
    '\uff44irectus.public.kb_documents',
    '"directus".public.kb_documents',
    'directus.public.kb_documents\u0000',
  ].map((surface): Case => [
    `of the surface ${JSON.stringify(surface)}`,
    ['CATALOG_MISMATCH'],
    {},
    (item) => (item.source_metadata.governed_surface = surface),
  ]),
  ...[
    'postgres.public.secrets',
    'POSTGRES.public.secrets',
    'post\u200bgres.public.secrets',
    'p\u043estgres.public.secrets',
    '%70ostgres.public.secrets',
    '\uff50ostgres\uff0epublic\uff0esecrets',
    '"postgres".public.secrets',
    ' postgres.public.secrets',
    'postgres:public.secrets',
  ].map((surface): Case => [
    `of the prohibited surface ${JSON.stringify(surface)}`,
    ['CATALOG_MISMATCH', 'PROHIBITED_SURFACE'],
    {},
    (item) => (item.source_metadata.governed_surface = surface),
  ]),
  [
    'of a surface that nobody sees',
    ['MISSING_SOURCE_METADATA'],
    {},
    (item) => (item.source_metadata.governed_surface = '\u200b\u2060'),
  ],
  [
    'of a revision that nobody sees',
    ['MISSING_SOURCE_METADATA'],
    {},
    (item) => (item.source_metadata.source_revision = '\u3164'),
  ],
])('a document %s gives %j', (_what, expected, document, change) => {
  expect(findings(document, change)).toEqual(expected);
});
