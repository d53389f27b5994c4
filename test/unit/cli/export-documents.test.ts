// `tki export` of documents alone: no database, a real HTTPS server or socket on this machine, files in a folder of its own.
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatalogDocument } from '../../../src/formats/documents.ts';
import { authority, law, row, startKb, status, TOKEN } from '../export/knowledge-base/kb-server.ts';
import { openBench, type Bench } from './harness.ts';

const other: CatalogDocument = {
  ...law,
  id: 'kb/laws/b',
  path: 'knowledge/dev/laws/b.md',
  document_id: 'KB-0002',
};

let bench: Bench;
let token: string;
let ca: string;
let out: string;

/** The bench's catalog, with documents in it. */
function writeCatalog(change: Record<string, unknown> = {}): void {
  const path = join(bench.folder, 'catalog', 'catalog.json');
  const index = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const more = { kb_prefixes: ['knowledge'], documents: [law, other], ...change };
  writeFileSync(path, JSON.stringify({ ...index, ...more }));
}

beforeEach(() => {
  bench = openBench();
  writeCatalog();
  token = join(bench.folder, 'token');
  ca = join(bench.folder, 'ca.pem');
  out = join(bench.folder, 'documents.json');
  writeFileSync(token, `${TOKEN}\n`, { mode: 0o600 });
  writeFileSync(ca, authority);
});
afterEach(() => bench.remove());

const asked = (...more: string[]): string[] => [
  'export',
  'kb/laws/a',
  '--purpose',
  'a test',
  '--out',
  out,
  ...more,
];
const from = (port: number): string[] => [
  '--kb-url',
  `https://localhost:${String(port)}`,
  '--kb-ca',
  ca,
  '--kb-token-file',
  token,
];
const log = (): string => readFileSync(join(bench.folder, 'export-log.jsonl'), 'utf8');

describe('tki export of a document', () => {
  test('writes the packet and exits 0, with the token in no output, packet or log', async () => {
    await using kb = await startKb();
    const ran = await bench.run(asked(...from(kb.port)));
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('kb/laws/a');
    const packet = readFileSync(out, 'utf8');
    expect(packet).toContain('knowledge/dev/laws/a.md');
    expect(`${ran.stdout}${packet}${log()}`).not.toContain(TOKEN);
    expect(log().trim().split('\n')).toHaveLength(2);
  });

  test('exits 2 where one document could not be read, and says which and why in output and log', async () => {
    await using kb = await startKb({ document: status(403) });
    const ran = await bench.run(asked(...from(kb.port)));
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('KB_STATUS 403');
    expect(log()).toContain('"problem":"KB_STATUS 403"');
  });

  test('exits 3 and writes nothing for a token with admin access', async () => {
    await using kb = await startKb({
      '/policies/me/globals': (response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"data":{"admin_access":true}}'),
    });
    const ran = await bench.run(asked(...from(kb.port)));
    expect([ran.code, existsSync(out)]).toEqual([3, false]);
    expect(ran.stdout).toContain('KB_ROLE_ADMIN');
    expect(log()).toContain('"code":"KB_ROLE_ADMIN"');
  });

  test('takes the token from a terminal', async () => {
    await using kb = await startKb();
    const args = asked('--kb-url', `https://localhost:${String(kb.port)}`, '--kb-ca', ca);
    const ran = await bench.run(args, { readSecret: () => Promise.resolve(TOKEN) });
    expect(ran.code).toBe(0);
  });

  test('a document and a query are asked for together; without a database the whole run is blocked', async () => {
    await using kb = await startKb();
    const ran = await bench.run([
      ...asked(...from(kb.port)),
      'count/dot_tools',
      '--host',
      join(bench.folder, 'no-socket'),
    ]);
    expect([ran.code, existsSync(out), kb.asked]).toEqual([3, false, []]);
  });
});

describe('a call that only the caller can repair exits 1, asks no server and writes nothing', () => {
  test.each<[string, string[], string]>([
    ['no url', [], 'KB_URL_MISSING'],
    ['http', ['--kb-url', 'http://localhost:1'], 'KB_URL_MALFORMED'],
    ['http on the loopback', ['--kb-url', 'http://127.0.0.1:1'], 'KB_URL_MALFORMED'],
    ['a path', ['--kb-url', 'https://localhost:1/flows/trigger/x'], 'KB_URL_MALFORMED'],
    ['a query', ['--kb-url', 'https://localhost:1?access_token=x'], 'KB_URL_MALFORMED'],
    ['a user', ['--kb-url', 'https://user:secret@localhost:1'], 'KB_URL_MALFORMED'],
    ['an end of line', ['--kb-url', 'https://localhost:1\r\nX: 1'], 'KB_URL_MALFORMED'],
    ['a port that is none', ['--kb-url', 'https://localhost:70000'], 'KB_URL_MALFORMED'],
    ['no authority', ['--kb-url', 'https://localhost:1'], 'KB_CA_MISSING'],
  ])('%s', async (_what, args, code) => {
    const ran = await bench.run(asked('--kb-token-file', token, ...args));
    expect([ran.code, existsSync(out)]).toEqual([1, false]);
    expect(ran.stderr).toContain(`tki: ${code}: `);
    expect(ran.stderr).not.toContain('secret');
  });

  test('no token and no terminal', async () => {
    const ran = await bench.run(asked('--kb-url', 'https://localhost:1', '--kb-ca', ca));
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('KB_TOKEN_MISSING')]);
  });

  test('a token file that others can read', async () => {
    chmodSync(token, 0o640);
    const ran = await bench.run(asked(...from(1)));
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('KB_TOKEN_FILE_REFUSED')]);
  });

  test('a token as an argument is no option', async () => {
    const ran = await bench.run(asked('--kb-token', TOKEN));
    expect(ran.stderr).toContain('UNKNOWN_OPTION');
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'two documents of one path',
      { documents: [law, { ...other, path: law.path }] },
      'CATALOG_DUPLICATE_PATH',
    ],
    [
      'a document with the id of a query',
      { documents: [{ ...law, id: 'count/dot_tools' }] },
      'CATALOG_DUPLICATE_ID',
    ],
    [
      'a document with the path of a query',
      { documents: [{ ...law, path: 'count/dot_tools' }] },
      'CATALOG_DUPLICATE_PATH',
    ],
    ['a document with SQL', { documents: [{ ...law, sql: 'SELECT 1' }] }, 'CATALOG_NOT_ACCEPTED'],
    [
      'a flow as collection',
      { documents: [{ ...law, collection: '../flows/trigger' }] },
      'CATALOG_NOT_ACCEPTED',
    ],
  ])('a catalog with %s', async (_what, change, code) => {
    writeCatalog(change);
    const ran = await bench.run(asked(...from(1)));
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining(code)]);
  });
});

describe('over a unix socket', () => {
  let server: Server;
  let folder: string;
  let requests: number;
  beforeEach(async () => {
    requests = 0;
    folder = join(bench.folder, 'socket');
    mkdirSync(folder, { mode: 0o755 });
    const answers: Record<string, unknown> = {
      '/policies/me/globals': { data: { admin_access: false } },
      '/permissions/me': { data: {} },
    };
    server = createServer((request, response) => {
      requests += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers[request.url ?? ''] ?? { data: row }));
    });
    await new Promise<void>((done) => void server.listen(join(folder, 'kb.sock'), done));
  });
  afterEach(() => void server.close());

  const overSocket = (): string[] =>
    asked('--kb-url', `unix:${join(folder, 'kb.sock')}`, '--kb-token-file', token);

  test('of our own account the documents are read', async () => {
    const ran = await bench.run(overSocket(), { uid: process.getuid?.() ?? 0 });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toContain('unix socket, owner checked');
  });

  test.runIf(process.getuid?.() === 0)('of another account only where it is named', async () => {
    for (const path of [folder, join(folder, 'kb.sock')]) chownSync(path, 65_534, 65_534);
    const refused = await bench.run(overSocket());
    expect([refused.code, requests]).toEqual([3, 0]);
    expect(refused.stdout).toContain('SOCKET_OWNER');
    const named = await bench.run([...overSocket(), '--kb-socket-owner', '65534']);
    expect([named.code, requests]).toEqual([0, 3]);
  });

  test('in a folder that everybody can write nothing is sent', async () => {
    chmodSync(folder, 0o777);
    const ran = await bench.run(overSocket(), { uid: process.getuid?.() ?? 0 });
    expect([ran.code, requests]).toEqual([3, 0]);
    expect(ran.stdout).toContain('SOCKET_OWNER');
  });

  test('that is a file nothing is sent', async () => {
    const ran = await bench.run(asked('--kb-url', `unix:${token}`, '--kb-token-file', token));
    expect([ran.code, requests]).toEqual([3, 0]);
  });
});

describe('tki catalog', () => {
  const catalog = (...args: string[]) => bench.run(['catalog', ...args]);

  test('lists and shows documents beside the queries', async () => {
    expect((await catalog('list')).stdout).toMatch(
      /kb\/laws\/a +doc +canonical +directus\.public\.kb_documents/,
    );
    expect((await catalog('show', 'kb/laws/a')).stdout).toContain('knowledge/dev/laws/a.md');
  });

  test('checks documents, and says what would be read', async () => {
    const ran = await catalog('check');
    expect(ran.stdout).toContain('/items/kb_documents/KB-0001?fields=id,path,revision,body');
    writeCatalog({ kb_prefixes: [] });
    expect((await catalog('check')).stdout).toContain('KB_PREFIX');
  });
});
