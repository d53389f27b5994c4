// The knowledge-base connector against real Directus on PostgreSQL 18: the shapes that it is built on, and what a GET can do
// there. Long: the first run installs Directus (`npm run test:long`, TKI_LONG=1).
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { CatalogDocument } from '../../src/formats/documents.ts';
import { validate as isPacket } from '../../src/formats/validators/packet.js';
import type { KbAccess } from '../../src/export/knowledge-base/kb-transport.ts';
import type { Bench, HeldOutcome } from './bench.ts';
import { effects, exportToText, openBench, toCatalog } from './bench.ts';
import type { Directus } from './directus-server.ts';
import { call, startDirectus } from './directus-server.ts';
import { REFERENCE_ROLE } from '../../scripts/demo-database.ts';
import { LONG } from '../support/long.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const WRITES_ELSEWHERE = 'token-of-a-role-that-writes-elsewhere-0123456789';
const READER = 'token-of-a-role-that-reads-0123456789';
const BODY = '# Law\n\nArticle 13: PG-first. Điều 13.\n';

const toDocument = (key: string): CatalogDocument => ({
  id: `kb/${key}`,
  governed_surface: 'directus.public.kb_documents',
  surface_kind: 'kb_document',
  precedence: 'canonical',
  authority_status: 'evidence-only',
  path: `knowledge/dev/laws/${key}.md`,
  document_id: key,
  collection: 'kb_documents',
  fields: { body: 'body', document_id: 'id', path: 'path', revision: 'revision' },
  live_run_evidence: 'NONE: test',
});

// The last version of each line whose permissions are policies.
const versions = ['12.4.0', '11.17.4'];
/** The policy of whoever is not logged in, under the id that Directus gives it. */
const PUBLIC_POLICY = 'abf8a154-5b1c-4a46-ac9c-7300570f4f17';

describe.runIf(LONG).each(versions)('Directus %s', (version) => {
  let bench: Bench;
  let directus: Directus;
  let hook: string;

  const asReader = (path: string) => call(directus.socket, READER, 'GET', path);
  const touched = () => bench.server.admin('directus', 'SELECT what FROM public.touched ORDER BY id');

  /** A flow that leaves a row in `touched` when it runs. */
  async function addFlow(name: string, trigger: string, options: unknown): Promise<string> {
    const flow = await directus.admin('POST', '/flows', { name, status: 'active', trigger, options });
    const operation = await directus.admin('POST', '/operations', {
      flow: flow['id'],
      key: 'leave',
      name: 'leave',
      type: 'item-create',
      position_x: 1,
      position_y: 1,
      options: { collection: 'touched', permissions: '$full', emitEvents: false, payload: { what: name } },
    });
    await directus.admin('PATCH', `/flows/${String(flow['id'])}`, { operation: operation['id'] });
    return String(flow['id']);
  }

  beforeAll(async () => {
    bench = await openBench();
    await bench.create('directus', '');
    directus = await startDirectus(version, bench.server);
    const field = (name: string, type: string, schema: unknown = {}) => ({
      field: name,
      type,
      schema,
      meta: {},
    });
    await directus.admin('POST', '/collections', {
      collection: 'kb_documents',
      schema: {},
      meta: {},
      fields: [
        field('id', 'string', { is_primary_key: true }),
        field('path', 'string'),
        field('revision', 'integer'),
        field('body', 'text'),
      ],
    });
    await directus.admin('POST', '/collections', {
      collection: 'touched',
      schema: {},
      meta: {},
      fields: [
        field('id', 'integer', { is_primary_key: true, has_auto_increment: true }),
        field('what', 'string'),
      ],
    });
    for (const [id, path] of [
      ['A-1', 'knowledge/dev/laws/A-1.md'],
      ['B-2', 'private/B-2.md'],
    ])
      await directus.admin('POST', '/items/kb_documents', { id, path, revision: 3, body: BODY });
    const read = { collection: 'kb_documents', action: 'read', fields: ['*'] };
    const template = new URL('../../examples/knowledge-base/policy.json', import.meta.url);
    await directus.addUser(READER, JSON.parse(readFileSync(template, 'utf8')) as Record<string, unknown>);
    await directus.addUser('token-of-an-administrator-0123456789', { admin_access: true });
    await directus.addUser('token-of-a-role-that-writes-0123456789', {
      permissions: [read, { ...read, action: 'update' }],
    });
    await directus.addUser(WRITES_ELSEWHERE, {
      permissions: [read, { ...read, collection: 'touched', action: 'create' }],
    });
    hook = await addFlow('webhook', 'webhook', { method: 'GET', async: false, return: '$last' });
    // The first run installs.
  }, 900_000);
  afterAll(async () => {
    await directus?.[Symbol.asyncDispose]();
    await bench?.[Symbol.asyncDispose]();
  });

  const overSocket = (): KbAccess['endpoint'] => ({ kind: 'unix', path: directus.socket, socketOwner: null });

  function run(
    documents: CatalogDocument[],
    changes: { token?: string; endpoint?: KbAccess['endpoint']; queries?: string[] } = {},
  ): Promise<HeldOutcome> {
    const queries = toCatalog('directus', { 'count/kb_documents': { relation: 'public.kb_documents' } });
    const catalog = { ...queries.catalog, kb_prefixes: ['knowledge'], documents };
    const text = toCanonicalJson(catalog);
    return exportToText(
      {
        ids: [...(changes.queries ?? []), ...documents.map(({ id }) => id)],
        purpose: 'a test',
        catalog: { text, catalog, digest: sha256(text) },
        endpoint: {
          kind: 'unix',
          directory: bench.server.socketDir,
          port: bench.server.port,
          socketOwner: bench.server.owner.uid,
        },
        user: REFERENCE_ROLE,
        database: 'directus',
        password: null,
        exporter: 'a test',
        knowledgeBase: { endpoint: changes.endpoint ?? overSocket(), token: changes.token ?? READER },
      },
      effects,
    );
  }
  const summary = (outcome: HeldOutcome) =>
    outcome.kind === 'blocked'
      ? outcome.code
      : outcome.items.map(({ completeness, problem }) => [completeness, problem].filter(Boolean).join(' '));

  it('says what a role may do in the shapes that the connector reads', async () => {
    const [globals, permissions] = [
      await asReader('/policies/me/globals'),
      await asReader('/permissions/me'),
    ];
    expect(JSON.parse(globals.text)).toMatchObject({ data: { admin_access: false, app_access: false } });
    expect(JSON.parse(permissions.text)).toMatchObject({
      data: { kb_documents: { read: { access: 'full' }, update: { access: 'none' } } },
    });
  });

  it('does not say it where older versions did, nor to nobody', async () => {
    const { text } = await asReader('/users/me?fields=role.admin_access');
    expect(text).not.toContain('admin_access');
    expect(
      await call(directus.socket, 'an-unknown-token-0123456789', 'GET', '/policies/me/globals'),
    ).toMatchObject({
      status: 401,
    });
  });

  it('gives a document over its socket and over TLS, with the same digest', async () => {
    using tls = await directus.openTls(fixture('server.crt'), fixture('server.key'));
    const overTls = { kind: 'tls', host: 'localhost', port: tls.port, ca: fixture('server.crt') } as const;
    for (const endpoint of [overSocket(), overTls]) {
      const outcome = await run([toDocument('A-1')], { endpoint });
      expect(outcome).toMatchObject({
        complete: true,
        packet: { items: [{ payload: { rows: [[sha256(BODY), 'A-1', 'knowledge/dev/laws/A-1.md', '3']] } }] },
      });
      expect(outcome.kind === 'exported' && isPacket(outcome.packet)).toBe(true);
    }
  });

  it('gives documents beside a count of the same table, each with a time of its own', async () => {
    const outcome = await run([toDocument('A-1')], { queries: ['count/kb_documents'] });
    if (outcome.kind === 'blocked') throw new Error(`${outcome.code}: ${outcome.hint}`);
    const [count, document] = outcome.packet.items;
    expect([count?.payload, outcome.complete]).toEqual([{ kind: 'count', value: '2' }, true]);
    const times = [outcome.packet.packet_as_of, count, document].map((one) =>
      Date.parse(typeof one === 'string' ? one : (one?.source_metadata.observation_ts ?? '')),
    );
    expect(times[1]).toBe(times[0]);
    expect(times[2]).toBeGreaterThanOrEqual(times[0] ?? Infinity);
  });

  it.each([
    ['token-of-an-administrator-0123456789', 'KB_ROLE_ADMIN'],
    ['token-of-a-role-that-writes-0123456789', 'KB_ROLE_WRITES'],
    ['token-that-nobody-has-0123456789', 'KB_TOKEN_REFUSED'],
  ])('with the %s the run is refused', async (token, code) => {
    expect(summary(await run([toDocument('A-1')], { token }))).toBe(code);
  });

  it('counts where the role may write besides, and leaves out what the public may', async () => {
    const otherWritable = async (token: string): Promise<string | undefined> => {
      const outcome = await run([toDocument('A-1')], { token });
      return outcome.kind === 'exported'
        ? outcome.packet.tki?.exporter['kb_other_writable_collections']
        : outcome.code;
    };
    const permission = { policy: PUBLIC_POLICY, collection: 'touched', action: 'create', fields: ['*'] };
    await directus.admin('POST', '/permissions', permission);
    expect([await otherWritable(READER), await otherWritable(WRITES_ELSEWHERE)]).toEqual(['0', '1']);
  });

  it('keeps what is wrong with one document to its item', async () => {
    const outcome = await run([toDocument('A-1'), toDocument('B-2'), toDocument('missing')]);
    expect(summary(outcome)).toEqual(['COMPLETE', 'ERROR KB_PATH_DIFFERS', 'ERROR KB_STATUS 403']);
  });

  it('runs a flow for a GET of its webhook, which no export ever sends', async () => {
    await bench.server.admin('directus', 'DELETE FROM public.touched');
    const planted = { ...toDocument('A-1'), collection: '../flows/trigger', document_id: hook };
    await run([toDocument('A-1')]);
    await run([{ ...planted, governed_surface: 'directus.public.kb_documents' }]);
    await run([{ ...toDocument('A-1'), document_id: `..%2f..%2fflows%2ftrigger%2f${hook}` }]);
    await run([{ ...toDocument('A-1'), document_id: hook }]);
    expect(await touched()).toEqual([]);
    // The control: the same server, one GET by the same role.
    expect((await asReader(`/flows/trigger/${hook}`)).status).toBe(200);
    expect(await touched()).toEqual([['webhook']]);
  });

  it('runs a flow on reading for whoever reads, so a packet says NOT_EVIDENCED of it', async () => {
    await addFlow('on reading', 'event', {
      type: 'action',
      scope: ['items.read'],
      collections: ['kb_documents'],
    });
    await bench.server.admin('directus', 'DELETE FROM public.touched');
    const outcome = await run([toDocument('A-1')]);
    expect(outcome).toMatchObject({ packet: { tki: { exporter: { kb_read_hooks: 'NOT_EVIDENCED' } } } });
    await expect.poll(touched).toEqual([['on reading']]);
  });
});
