// The documents of an export: which may be requested, and what reading them adds to the packet. Export step only.
// Must never send anything before every document that is requested is judged, and a token is there.
import type { LoadedCatalog } from '../../catalog/assemble.ts';
import type { CatalogDocument } from '../../formats/documents.ts';
import type { KbEffects } from './directus.ts';
import { readDocuments } from './directus.ts';
import { judgeDocument } from './judge-document.ts';
import type { DocumentReading } from './kb-item.ts';
import { toDocumentItem } from './kb-item.ts';
import type { KbAccess } from './kb-transport.ts';
import { assertToken } from './kb-transport.ts';
import type { ItemSummary } from '../outcome.ts';
import type { PacketWriter } from '../packet/packet-writer.ts';
import { ExportProblem } from '../problem.ts';

/** Whether an id of the catalog names a document of the knowledge base. */
export function isDocument(id: string, { catalog }: LoadedCatalog): boolean {
  return catalog.documents?.some((document) => document.id === id) ?? false;
}

export interface DocumentPlan {
  ids: readonly string[];
  catalog: LoadedCatalog;
  knowledgeBase?: KbAccess;
}

/** The documents that are requested, in the catalog's order. Throws where one may not be, or nobody says where they are. */
export function approveDocuments({ ids, catalog, knowledgeBase }: DocumentPlan): CatalogDocument[] {
  const documents = (catalog.catalog.documents ?? []).filter(({ id }) => ids.includes(id));
  for (const document of documents) {
    const decision = judgeDocument(document, catalog.catalog);
    if (decision.kind === 'denied')
      throw new ExportProblem('ENTRY_DENIED', `${document.id}: ${decision.code}: ${decision.hint}`);
  }
  if (documents.length === 0) return documents;
  if (knowledgeBase === undefined)
    throw new ExportProblem('KB_NOT_NAMED', 'a document was requested: give --kb-url and --kb-token-file');
  assertToken(knowledgeBase.token);
  return documents;
}

function toSummary(reading: DocumentReading, contentHash: string, milliseconds: number): ItemSummary {
  const common = { id: reading.document.id, sqlstate: null, milliseconds, contentHash };
  switch (reading.kind) {
    case 'read':
      return { ...common, completeness: 'COMPLETE', rows: 1 };
    case 'unread': {
      const { completeness, code, status } = reading;
      const problem = status === null ? code : `${code} ${String(status)}`;
      return { ...common, completeness, problem, rows: 0 };
    }
  }
}

export interface DocumentsRead {
  items: ItemSummary[];
  notes: string[];
  /** What the packet says of the way there and of the role. */
  exporter: Record<string, string>;
}

/** Adds the documents to the packet, behind the snapshot of a database and outside of it: each has its own time. */
export async function readKnowledgeBase(
  documents: readonly CatalogDocument[],
  access: KbAccess | undefined,
  packet: PacketWriter,
  effects: KbEffects,
): Promise<DocumentsRead> {
  const items: ItemSummary[] = [];
  if (access === undefined || documents.length === 0) return { items, notes: [], exporter: {} };
  const { otherWritable } = await readDocuments(documents, access, effects, (reading, milliseconds) => {
    const item = toDocumentItem(reading);
    packet.addItem(item);
    items.push(toSummary(reading, item.source_metadata.content_hash, milliseconds));
  });
  return {
    items,
    notes: items.flatMap(({ id, problem }) =>
      problem === undefined ? [] : [`${problem}: ${id} was not read`],
    ),
    exporter: {
      kb_transport:
        access.endpoint.kind === 'unix' ? 'unix socket, owner checked' : 'TLS, certificate checked',
      kb_role: 'no admin access, no write access to what was read; the server says so, nothing here shows it',
      kb_other_writable_collections: String(otherWritable),
      // A flow or a hook over there can run whenever anybody reads; no token that only reads can see it.
      kb_read_hooks: 'NOT_EVIDENCED',
    },
  };
}
