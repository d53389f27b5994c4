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
function findings(document: Partial<CatalogDocument> | null, change: (item: PacketItem) => void): string[] {
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
  const given = { packet: toSource(bytes), catalogText: text, claims: null, previous: null, go };
  const report = evaluate({ ...given, release, selfCheck });
  return [...report.findings, ...report.items.flatMap((one) => one.findings)].map(({ reason }) => reason);
}

const cells = (item: PacketItem): string[] => {
  const [row] = item.payload.kind === 'rows' ? item.payload.rows : [];
  return row as string[];
};

it.each<[string, string[], Partial<CatalogDocument> | null, (item: PacketItem) => void]>([
  ['as it is pinned', [], {}, () => undefined],
  ['with the revision and text that are pinned', [], { pinned: { revision: '3' } }, () => undefined],
  ['that no entry pins', [], null, () => undefined],
  ['of another key', ['CATALOG_MISMATCH'], {}, (item) => (cells(item)[1] = 'KB-0002')],
  [
    'without its key',
    ['CATALOG_MISMATCH'],
    {},
    (item) => (item.payload = { kind: 'rows', columns: ['path', 'revision'], rows: [[pinned.path, '3']] }),
  ],
  ['of another revision', ['CATALOG_MISMATCH'], { pinned: { revision: '2' } }, () => undefined],
  [
    'with another text',
    ['CATALOG_MISMATCH'],
    { pinned: { body_digest: DIGEST } },
    (item) => (cells(item)[0] = 'x'),
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
    ['CATALOG_MISMATCH', 'EMPTY_RESULT'],
    {},
    (item) => (item.payload = { kind: 'rows', columns: ['path', 'revision'], rows: [] }),
  ],
])('a document %s gives %j', (_what, expected, document, change) => {
  expect(findings(document, change)).toEqual(expected);
});
