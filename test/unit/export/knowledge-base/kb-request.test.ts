// The paths that can be asked for: three forms, and no way to a fourth, whatever a catalog says.
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load.ts';
import { judgeDocument } from '../../../../src/export/knowledge-base/judge-document.ts';
import { toRequestPath } from '../../../../src/export/knowledge-base/kb-request.ts';
import type { CatalogDocument } from '../../../../src/formats/documents.ts';
import { validate } from '../../../../src/formats/validators/catalog.js';
import { LONG } from '../../../support/long.ts';
import { exportFrom, law, startKb, summary, toCatalog } from './kb-server.ts';

const ways: [string, Partial<CatalogDocument>][] = [
  ['a flow as collection', { collection: '../flows/trigger', document_id: 'd0a1b2c3' }],
  ['an escaped slash in the key', { document_id: '..%2f..%2fflows%2ftrigger%2fd0a1' }],
  ['two dots as key', { document_id: '..' }],
  ['a slash in the key', { document_id: '../../flows/trigger/d0a1' }],
  ['a backslash in the key', { document_id: '..\\..\\flows' }],
  ['a query in the key', { document_id: 'KB-0001?fields=*' }],
  [
    'an end of line in the key',
    { document_id: 'KB-0001 HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET /flows/trigger/d0a1' },
  ],
  ['a NUL in the key', { document_id: 'KB-0001\0' }],
  ['a full-width slash in the key', { document_id: '／flows' }],
  ['an end of line behind the key', { document_id: 'KB-0001\n' }],
  ['an empty key', { document_id: '' }],
  ['a fragment in the collection', { collection: 'kb_documents#' }],
  ['every field', { fields: { ...law.fields, body: '*' } }],
  ['a field of another table', { fields: { ...law.fields, body: 'owner.token' } }],
  ['a function as field', { fields: { ...law.fields, body: 'count(links)' } }],
  ['another parameter in a field', { fields: { ...law.fields, body: 'body&access_token=x' } }],
];

describe('a catalog that tries to leave /items/', () => {
  it.each(ways)('%s: is no catalog', (_what, changed) => {
    const { catalog } = toCatalog([{ ...law, ...changed }], true);
    expect(validate(catalog)).toBe(false);
  });

  it.each(ways)('%s: past the schema, it reaches no server', async (_what, changed) => {
    await using kb = await startKb();
    const documents = [
      { ...law, ...changed, governed_surface: `directus.public.${changed.collection ?? 'kb_documents'}` },
    ];
    const outcome = await exportFrom(kb.port, { documents, planted: true });
    expect(summary(outcome)).toMatch(/^(?:INTERNAL|ENTRY_DENIED)$/);
    expect(kb.asked).toEqual([]);
  });

  it('has paths of three forms only, whatever stands in the entry', () => {
    const part = fc.constantFrom(
      'kb_documents',
      'a',
      'flows',
      'trigger',
      '..',
      '/',
      '%2f',
      '\r\n',
      '*',
      '?',
      '.',
      '\0',
    );
    // Mostly one part: some thirty of the entries are then ones that a path is made of.
    const text = fc.oneof(
      { weight: 6, arbitrary: part },
      { weight: 1, arbitrary: fc.tuple(part, part).map(String) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    );
    const form = /^\/items\/[a-z_][a-z0-9_]*\/[\w-]+\?fields=[a-z0-9_,]+$/;
    const paths = new Set<string>();
    const thrown = new Set<unknown>();
    fc.assert(
      fc.property(text, text, text, (collection, document_id, body) => {
        const document = { ...law, collection, document_id, fields: { ...law.fields, body } };
        try {
          paths.add(toRequestPath({ kind: 'document', document }));
        } catch (error) {
          thrown.add((error as Error).constructor);
        }
      }),
      { numRuns: LONG ? 2000 : 500 },
    );
    expect(paths.size).toBeGreaterThan(1);
    expect(thrown).toEqual(new Set([TypeError]));
    expect([...paths].filter((path) => !form.test(path))).toEqual([]);
    expect(toRequestPath({ kind: 'globals' })).toBe('/policies/me/globals');
    expect(toRequestPath({ kind: 'permissions' })).toBe('/permissions/me');
  });
});

it.each(['catalog', 'examples/knowledge-base'])('every document of %s may be asked for', (folder) => {
  const { catalog } = loadCatalog(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)));
  const decisions = catalog.documents?.map((document) => judgeDocument(document, catalog).kind);
  expect(new Set(decisions)).toEqual(new Set(['accepted']));
});

describe('judgeDocument', () => {
  const judge = (changed: Partial<CatalogDocument>): string => {
    const document = { ...law, ...changed };
    const decision = judgeDocument(document, toCatalog([document]).catalog);
    return decision.kind === 'denied' ? decision.code : decision.kind;
  };

  it.each<[string, string, Partial<CatalogDocument>]>([
    ['accepted', 'a document below a prefix', {}],
    ['KB_PREFIX', 'a path below another prefix', { path: 'private/a.md' }],
    ['KB_PREFIX', 'a prefix alone', { path: 'knowledge' }],
    ['KB_PREFIX', 'a prefix that only begins alike', { path: 'knowledge2/a.md' }],
    ['SURFACE_DIFFERS', 'the surface of another table', { governed_surface: 'directus.public.other' }],
    [
      'RELATION_DENIED',
      'a database that the catalog has not',
      { governed_surface: 'workflow.public.kb_documents' },
    ],
    ['RELATION_DENIED', 'the database postgres', { governed_surface: 'postgres.public.kb_documents' }],
    [
      'RELATION_DENIED',
      'the users of Directus',
      { collection: 'directus_users', governed_surface: 'directus.public.directus_users' },
    ],
    ['RELATION_DENIED', 'a detector in the path', { path: 'knowledge/fn_dot_wf_orphan_detector' }],
    ['BINDING', 'binding', { authority_status: 'binding' }],
  ])('%s: %s', (expected, _what, changed) => {
    expect(judge(changed)).toBe(expected);
  });
});
