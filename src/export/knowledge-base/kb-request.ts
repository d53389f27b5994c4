// The three questions that a knowledge base is ever asked, and the paths that they become. Export step only. Pure.
// Must never hold a way to another path: over there a GET can run a flow (`/flows/trigger/<id>`).
import type { CatalogDocument } from '../../formats/documents.ts';

export type Question =
  /** Whether the token's role has admin access. */
  | { kind: 'globals' }
  /** What the token's role may do with which collection. */
  | { kind: 'permissions' }
  | { kind: 'document'; document: CatalogDocument };

const NAME = /^[a-z_][a-z0-9_]{0,62}$/;
const KEY = /^[A-Za-z0-9_-]{1,100}$/;

/** Fields in the order in which they are requested, each once. */
export function toFields({ fields }: CatalogDocument): string[] {
  return [...new Set([fields.document_id, fields.path, fields.revision, fields.body])];
}

/**
 * The path of a question. Collection, key and fields are held to their letters here again, whatever read the catalog:
 * none of them is a dot, a slash, a percent sign or an end of line, so none can leave `/items/`.
 */
export function toRequestPath(question: Question): string {
  switch (question.kind) {
    case 'globals':
      return '/policies/me/globals';
    case 'permissions':
      return '/permissions/me';
    case 'document': {
      const { collection, document_id } = question.document;
      const fields = toFields(question.document);
      if (![collection, ...fields].every((name) => NAME.test(name)) || !KEY.test(document_id))
        throw new TypeError('a malformed name');
      return `/items/${collection}/${document_id}?fields=${fields.join(',')}`;
    }
  }
}
