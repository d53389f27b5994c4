// A knowledge base for tests: a real HTTPS server on the loopback that answers in Directus's documented shapes, or as a
// test says. It writes down everything that it is asked.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { toCanonicalJson } from '../../../../src/formats/canonical.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { CatalogDocument, Packet } from '../../../../src/formats/documents.ts';
import { validate } from '../../../../src/formats/validators/catalog.js';
import type { LoadedCatalog } from '../../../../src/catalog/assemble.ts';
import type { KbLimits } from '../../../../src/export/knowledge-base/kb-transport.ts';
import { exportPacket, type ExportPlan } from '../../../../src/export/main.ts';
import type { ExportOutcome } from '../../../../src/export/outcome.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../postgres/fixtures/${name}`, import.meta.url), 'utf8');

/** A self-signed pair for `localhost`; public, and trusted nowhere else. */
export const authority = fixture('server.crt');
export const otherAuthority = fixture('other.crt');

export const TOKEN = 'a-token-that-must-never-be-seen-0123456789';
export const BODY = '# Law\n\nArticle 13: PG-first. Điều 13.\n';

export const law: CatalogDocument = {
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

/** What a server holds for `law`. */
export const row = { id: 'KB-0001', path: 'knowledge/dev/laws/a.md', revision: 3, body: BODY };

/** A catalog of documents, held to the schema like one on disk unless a test plants one that no schema takes. */
export function toCatalog(documents: readonly CatalogDocument[], planted = false): LoadedCatalog {
  const catalog: unknown = {
    schema: 'tki-catalog/v1',
    catalog_id: 'test',
    status: 'provisional',
    seal: 'UNSEALED',
    databases: ['directus'],
    kb_prefixes: ['knowledge'],
    prohibited: { functions: [], joins: [], formulas: [] },
    entries: [],
    documents,
  };
  if (!planted && !validate(catalog)) throw new Error(`wrong catalog: ${JSON.stringify(validate.errors)}`);
  const text = toCanonicalJson(catalog);
  return { text, catalog: catalog as LoadedCatalog['catalog'], digest: sha256(text) };
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Answers with JSON as Directus writes it. */
export const json =
  (value: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value));

/** Answers with a status and a text that must not come out anywhere. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response
      .writeHead(code, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end('{"errors":[{"message":"a text that nobody may see"}]}');

export const mayRead = {
  read: { access: 'full', fields: ['*'] },
  create: { access: 'none' },
  update: { access: 'none' },
  delete: { access: 'none' },
  share: { access: 'none' },
};

export const permissions = (more: Record<string, unknown> = {}): Answer =>
  json({ data: { kb_documents: mayRead, ...more } });
export const mayUpdate = { ...mayRead, update: { access: 'partial', fields: ['body'] } };
export const globals = (admin: unknown): Answer =>
  json({ data: { app_access: false, admin_access: admin, enforce_tfa: false } });

export interface Answers {
  '/policies/me/globals': Answer;
  '/permissions/me': Answer;
  document: Answer;
}

export interface KbServer extends AsyncDisposable {
  readonly port: number;
  /** `METHOD path`, in order. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  /** Bytes of bodies that we were sent. */
  received: number;
}

/** Starts a server that answers as Directus would, but for what `answers` replaces. */
export async function startKb(answers: Partial<Answers> = {}): Promise<KbServer> {
  const all: Answers = {
    '/policies/me/globals': globals(false),
    '/permissions/me': permissions(),
    document: json({ data: row }),
    ...answers,
  };
  const server = createServer({ cert: authority, key: fixture('server.key') }, (request, response) => {
    const url = request.url ?? '';
    kb.asked.push(`${request.method ?? ''} ${url}`);
    kb.headers.push(request.headers);
    request.on('data', (chunk: Buffer) => (kb.received += chunk.length));
    (url in all && url !== 'document' ? all[url as keyof Answers] : all.document)(response, request);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const kb: KbServer = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    headers: [],
    received: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
  return kb;
}

export type HeldOutcome =
  | Extract<ExportOutcome, { kind: 'blocked' }>
  | (Extract<ExportOutcome, { kind: 'exported' }> & { text: string; packet: Packet });

export interface Changes {
  documents?: CatalogDocument[];
  planted?: boolean;
  plan?: Partial<ExportPlan>;
  host?: string;
  ca?: string;
  token?: string;
  limits?: KbLimits;
  env?: Record<string, string>;
}

/** An export of documents alone from a server on this machine, into memory. */
export async function exportFrom(port: number, changes: Changes = {}): Promise<HeldOutcome> {
  const chunks: Buffer[] = [];
  const documents = changes.documents ?? [law];
  const outcome = await exportPacket(
    {
      ids: documents.map(({ id }) => id),
      purpose: 'a test',
      catalog: toCatalog(documents, changes.planted),
      endpoint: { kind: 'unix', directory: '/nowhere', port: 5432, socketOwner: null },
      user: 'nobody',
      database: 'directus',
      password: null,
      exporter: 'a test',
      knowledgeBase: {
        endpoint: { kind: 'tls', host: changes.host ?? 'localhost', port, ca: changes.ca ?? authority },
        token: changes.token ?? TOKEN,
        ...(changes.limits === undefined ? {} : { limits: changes.limits }),
      },
      ...changes.plan,
    },
    {
      now: () => new Date(),
      randomHex: () => 'c0ffee00',
      env: changes.env ?? {},
      uid: process.getuid?.() ?? 0,
      spool: { write: (bytes) => void chunks.push(Buffer.from(bytes)) },
    },
  );
  if (outcome.kind === 'blocked') return outcome;
  const text = Buffer.concat(chunks).toString('utf8');
  return { ...outcome, text, packet: JSON.parse(text) as Packet };
}

/** The code of a blocked run, or what each item came to. */
export function summary(outcome: HeldOutcome): string | string[] {
  return outcome.kind === 'blocked'
    ? outcome.code
    : outcome.items.map(({ completeness, problem }) => [completeness, problem].filter(Boolean).join(' '));
}
