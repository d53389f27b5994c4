// The pinned catalog: an index with the SQL of each named query inlined. Pinned is not sealed: a seal is its owner's act.
import { z } from 'zod';
import { CATALOG_ENTRY_LIMIT } from '../limits.ts';
import { digest, queryId, shortText } from './primitives.ts';
import { authorityStatuses, precedences, surfaceKinds } from './packet.ts';

/** Without schema, quote or dot: a pair of other texts would match no relation, and so prohibit nothing. */
const bareRelation = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

/** `public.dot_tools`: the only relations that a query of this entry may name. */
const relation = z.string().regex(/^[a-z_][a-z0-9_]{0,62}\.[a-z_][a-z0-9_]{0,62}$/);

/** A database by its exact name, in small letters: no other spelling is left to fold. Which ones are denied, catalog-lists.ts says. */
const database = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

/** Signatures out of this release's constant, which catalog/load.ts holds them against (src/formats/callable.ts). */
const functionList = z.array(z.string().max(60)).max(100).optional();

export const catalogEntry = z.strictObject({
  id: queryId,
  purpose: shortText.optional().meta({ description: 'what a reader learns from it, in one line' }),
  governed_surface: z.string().regex(/^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$/),
  surface_kind: z.enum(surfaceKinds),
  precedence: z.enum(precedences),
  authority_status: z.enum(authorityStatuses),
  result: z.enum(['count', 'rows']),
  columns: z.array(z.string()),
  sql: z.string().max(20_000),
  relations: z.array(relation).min(1),
  functions: functionList.meta({
    description: 'what the text may call of the list of the catalog: exactly that, no more and no less',
  }),
  corpus: z.enum(['information_unit', 'tac_logical_unit']).optional(),
  counterpart: queryId
    .optional()
    .meta({ description: 'the canonical entry that a diagnostic one never overrides' }),
  count_discipline: z
    .strictObject({
      confidence: shortText,
      denominator: shortText,
      match_key: shortText,
      population: shortText,
      query: shortText,
      surface: shortText,
    })
    .optional(),
  view_fingerprints: z.record(relation, digest),
  live_run_evidence: shortText,
  notes: shortText.optional(),
});

/** A field of a collection, by its own name: no dot, star, function or alias, which would reach further than the row. */
const field = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

/** A document of a knowledge base: what names it, and the four requested fields. There is no query to pin. */
export const catalogDocument = z.strictObject({
  id: queryId,
  governed_surface: z.string().regex(/^[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*\.[a-z_][a-z0-9_]*$/),
  surface_kind: z.literal('kb_document'),
  precedence: z.enum(precedences),
  authority_status: z.enum(authorityStatuses),
  path: queryId.meta({ description: 'where the document is, below one of kb_prefixes' }),
  document_id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/)
    .meta({ description: 'primary key in the collection' }),
  collection: z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/),
  fields: z
    .strictObject({ body: field, document_id: field, path: field, revision: field })
    .meta({ description: 'which field of the collection holds what' }),
  pinned: z
    .strictObject({
      body_digest: digest.optional(),
      revision: z
        .string()
        .regex(/^[!-~]{1,100}$/)
        .optional(),
    })
    .optional()
    .meta({ description: 'what the document was when it was reviewed; another one is not handed on' }),
  purpose: shortText.optional(),
  live_run_evidence: shortText,
  notes: shortText.optional(),
});

export const catalog = z.strictObject({
  schema: z.literal('tki-catalog/v1'),
  catalog_id: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  status: z.literal('provisional'),
  seal: z.literal('UNSEALED'),
  databases: z.array(database).min(1).max(100).meta({
    description:
      'exact names; others than directus, incomex_metadata and workflow need the digest that the caller expects',
  }),
  functions: functionList.meta({
    description:
      'signatures that entries may call; absent or empty, none. A list that is not empty needs the digest that the caller expects',
  }),
  kb_prefixes: z.array(z.string().regex(/^[A-Za-z0-9._-]{1,100}$/)),
  prohibited: z.strictObject({
    functions: z.array(z.string().max(200)),
    joins: z.array(z.array(bareRelation).length(2)),
    formulas: z.array(shortText),
  }),
  entries: z.array(catalogEntry).max(CATALOG_ENTRY_LIMIT),
  documents: z.array(catalogDocument).max(CATALOG_ENTRY_LIMIT).optional(),
});

export type CatalogEntry = z.infer<typeof catalogEntry>;
export type CatalogDocument = z.infer<typeof catalogDocument>;
export type Catalog = z.infer<typeof catalog>;
