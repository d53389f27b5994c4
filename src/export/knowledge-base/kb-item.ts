// One document of a knowledge base as an item of a packet: its path, revision and digest, never its text. Pure.
// Must never write COMPLETE for a document that was not read whole.
import { canonicalDigest } from '../../formats/canonical.ts';
import type { CatalogDocument, Completeness, PacketItem, Payload } from '../../formats/documents.ts';
import type { DocumentProblem } from '../../formats/words/document-problems.ts';
import type { DocumentRow } from './kb-answer.ts';

/** Sorted, as the columns of a document are in every packet. */
const COLUMNS = ['body_digest', 'document_id', 'path', 'revision'];

export type DocumentReading = {
  document: CatalogDocument;
  /** The moment before the document was requested, ISO 8601 in UTC. */
  observedAt: string;
} & (
  | { kind: 'read'; row: DocumentRow }
  | {
      kind: 'unread';
      completeness: Extract<Completeness, 'ERROR' | 'TIMEOUT' | 'TRUNCATED'>;
      code: DocumentProblem;
      /** HTTP status, where that is why. */
      status: number | null;
    }
);

/** `kb:<revision>`, or that there is none: the field is never left empty. */
const toRevision = (reading: DocumentReading): string =>
  reading.kind === 'read' ? `kb:${reading.row.revision}` : 'kb:NOT_READ';

function toPayload(reading: DocumentReading): Payload {
  const rows: string[][] = [];
  if (reading.kind === 'read') {
    const { bodyDigest, documentId, path, revision } = reading.row;
    rows.push([bodyDigest, documentId, path, revision]);
  }
  return { kind: 'rows', columns: [...COLUMNS], rows };
}

/** The item with its content hash. It has no query and no SQL: its path and revision are in the payload. */
export function toDocumentItem(reading: DocumentReading): PacketItem {
  const { document, observedAt } = reading;
  const { governed_surface } = document;
  const payload = toPayload(reading);
  return {
    item_id: document.id,
    surface_kind: document.surface_kind,
    authority_status: document.authority_status,
    precedence: document.precedence,
    payload,
    source_metadata: {
      governed_surface,
      named_query_id_or_kb_path: document.path,
      observation_ts: observedAt,
      source_revision: toRevision(reading),
      content_hash: canonicalDigest({ governed_surface, named_query_id: null, payload, sql: null }),
    },
    tki: { completeness: reading.kind === 'read' ? 'COMPLETE' : reading.completeness },
  };
}
