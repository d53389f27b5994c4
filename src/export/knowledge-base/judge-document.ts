// Judges one document of a catalog without a server: whether it may be requested at all. Export step and bench. Pure.
import type { Catalog, CatalogDocument } from '../../formats/documents.ts';
import { findProhibited, isProhibitedDatabase } from '../../formats/prohibition.ts';
import type { Denied } from '../gate/gate.ts';
import { toRequestPath } from './kb-request.ts';

export type DocumentDecision = { kind: 'accepted'; relations: string[] } | Denied;

/** The decision for a document, with the first reason against it. `relations` has the path that would be read. */
export function judgeDocument(document: CatalogDocument, catalog: Catalog): DocumentDecision {
  const denied = (code: Denied['code'], hint: string): Denied => ({
    kind: 'denied',
    code,
    where: document.id,
    hint,
  });
  const { governed_surface: surface, collection, path } = document;
  const [database = '', , relation] = surface.split('.');
  if (isProhibitedDatabase(surface)) return denied('RELATION_DENIED', 'the database postgres is prohibited');
  if (!catalog.databases.includes(database))
    return denied('RELATION_DENIED', `the catalog does not list the database ${database}`);
  if (relation !== collection)
    return denied('SURFACE_DIFFERS', 'the surface of a document is the table of its collection');
  // Users, roles, flows: the server's own collections are no knowledge base.
  if (collection.startsWith('directus_'))
    return denied('RELATION_DENIED', 'a collection of Directus itself is not a knowledge base');
  const [prefix = '', ...rest] = path.split('/');
  if (rest.length === 0 || !catalog.kb_prefixes.includes(prefix))
    return denied('KB_PREFIX', `the path is below none of: ${catalog.kb_prefixes.join(', ') || 'no prefix'}`);
  const named = [document.id, surface, path, document.document_id, ...Object.values(document.fields)]
    .map((text) => findProhibited(text, catalog.prohibited))
    .find((hit) => hit !== undefined);
  if (named !== undefined) return denied('RELATION_DENIED', `the entry names ${named}, which is prohibited`);
  if (document.authority_status === 'binding')
    return denied('BINDING', 'no entry of an unsealed catalog can bind');
  return { kind: 'accepted', relations: [toRequestPath({ kind: 'document', document })] };
}
