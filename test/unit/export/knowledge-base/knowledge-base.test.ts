// The connector against a real HTTPS server on the loopback: what it asks, what it takes, and what ends a run.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/evaluation/evaluate.ts';
import { readDocuments } from '../../../../src/export/knowledge-base/directus.ts';
import { sha256 } from '../../../../src/formats/digest.ts';
import type { CatalogDocument } from '../../../../src/formats/documents.ts';
import { validate as isPacket } from '../../../../src/formats/validators/packet.js';
import { release, selfCheck, toGo, toSource } from '../../../vectors/vector.ts';
import type { Answers } from './kb-server.ts';
import {
  authority,
  BODY,
  exportFrom,
  globals,
  json,
  law,
  mayRead,
  mayUpdate,
  otherAuthority,
  permissions,
  row,
  startKb,
  status,
  summary,
  toCatalog,
  TOKEN,
  type Changes,
} from './kb-server.ts';

/** A server with these answers, one export of it, and what the server was contacted. */
async function tryExport(answers: Partial<Answers>, changes: Changes = {}) {
  await using kb = await startKb(answers);
  const outcome = await exportFrom(kb.port, changes);
  return { outcome, asked: kb.asked, headers: kb.headers, received: kb.received };
}

const short = { answerBytes: 64 * 1024, deadlineMs: 300 };

describe('a document that is there', () => {
  it('becomes an item with path, revision and digest, without its text, and a packet of the schema', async () => {
    const { outcome } = await tryExport({});
    if (outcome.kind === 'blocked') throw new Error(outcome.code);
    expect(isPacket(outcome.packet)).toBe(true);
    expect(outcome.packet.items[0]).toMatchObject({
      item_id: 'kb/laws/a',
      surface_kind: 'kb_document',
      payload: {
        kind: 'rows',
        columns: ['body_digest', 'document_id', 'path', 'revision'],
        rows: [[sha256(BODY), 'KB-0001', 'knowledge/dev/laws/a.md', '3']],
      },
      source_metadata: {
        governed_surface: 'directus.public.kb_documents',
        named_query_id_or_kb_path: 'knowledge/dev/laws/a.md',
        source_revision: 'kb:3',
      },
      tki: { completeness: 'COMPLETE' },
    });
    expect(outcome.complete).toBe(true);
    expect(outcome.text).not.toContain('Article 13');
    expect(outcome.packet.tki?.exporter).toMatchObject({ human_operator: 'NOT_EVIDENCED' });
    expect(outcome.packet.tki?.exporter).not.toHaveProperty('server_version_num');
  });

  it('is usable evidence for the inspector', async () => {
    const { outcome } = await tryExport({});
    if (outcome.kind === 'blocked') throw new Error(outcome.code);
    const bytes = Buffer.from(outcome.text);
    const { text, digest } = toCatalog([law]);
    const clock = new Date().toISOString().replace(/\.\d+/, '');
    const report = evaluate({
      packet: toSource(bytes),
      catalogText: Buffer.from(text),
      claims: null,
      previous: null,
      instructions: toGo(bytes, { catalog_digest: digest, clock }),
      proceed: release,
      selfCheck,
    });
    expect([report.verdict, report.item_counts.usable, report.integrity]).toEqual([
      'EVIDENCE_PRESENT',
      1,
      'SELF_CONSISTENT',
    ]);
  });

  it('is asked for with three GETs, each with the token in its header, no body, and no compression', async () => {
    const { asked, headers, received } = await tryExport({});
    expect(asked).toEqual([
      'GET /policies/me/globals',
      'GET /permissions/me',
      'GET /items/kb_documents/KB-0001?fields=id,path,revision,body',
    ]);
    for (const sent of headers) {
      expect(sent).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'accept-encoding': 'identity' });
    }
    expect(received).toBe(0);
  });

  it('is read by address as well, and by a key that is a number', async () => {
    const documents = [{ ...law, document_id: '7' }];
    const { outcome } = await tryExport(
      { document: json({ data: { ...row, id: 7 } }) },
      { documents, host: '127.0.0.1' },
    );
    expect(summary(outcome)).toEqual(['COMPLETE']);
  });
});

describe('a token', () => {
  it.each<[string, Partial<Answers>, string, number]>([
    ['of a role with admin access', { '/policies/me/globals': globals(true) }, 'KB_ROLE_ADMIN', 1],
    ['of nobody', { '/policies/me/globals': json({ data: { app_access: false } }) }, 'KB_ROLE_UNKNOWN', 1],
    ['of which the server says "no"', { '/policies/me/globals': globals('false') }, 'KB_ROLE_UNKNOWN', 1],
    ['of which the server says 0', { '/policies/me/globals': globals(0) }, 'KB_ROLE_UNKNOWN', 1],
    ['of a version without policies', { '/policies/me/globals': status(404) }, 'KB_ROLE_UNKNOWN', 1],
    ['that the server does not know', { '/policies/me/globals': status(401) }, 'KB_TOKEN_REFUSED', 1],
    ['that is sent elsewhere', { '/policies/me/globals': status(302, { location: '/' }) }, 'KB_REDIRECT', 1],
    ['whose permissions are hidden', { '/permissions/me': status(403) }, 'KB_ROLE_UNKNOWN', 2],
    ['whose permissions are a list', { '/permissions/me': json({ data: [] }) }, 'KB_ANSWER_REFUSED', 2],
    [
      'whose permissions are in another form',
      { '/permissions/me': permissions({ kb_documents: { update: 'none' } }) },
      'KB_ROLE_WRITES',
      2,
    ],
    [
      'that may write what is read',
      { '/permissions/me': permissions({ kb_documents: mayUpdate }) },
      'KB_ROLE_WRITES',
      2,
    ],
    [
      'that may start flows',
      { '/permissions/me': permissions({ directus_flows: mayUpdate }) },
      'KB_ROLE_WRITES',
      2,
    ],
  ])('%s is refused before a document is asked for', async (_what, answers, code, questions) => {
    const { outcome, asked } = await tryExport(answers);
    expect([summary(outcome), asked.length]).toEqual([code, questions]);
  });

  it.each(['create', 'delete', 'share', 'an action of a later version'])(
    'that may %s what is read is refused',
    async (action) => {
      const allowed = { ...mayRead, [action]: { access: 'full', fields: ['*'] } };
      const { outcome } = await tryExport({ '/permissions/me': permissions({ kb_documents: allowed }) });
      expect(summary(outcome)).toBe('KB_ROLE_WRITES');
    },
  );

  it('that may write elsewhere is used, and the packet says so', async () => {
    const { outcome } = await tryExport({ '/permissions/me': permissions({ guestbook: mayUpdate }) });
    expect(outcome).toMatchObject({
      packet: { tki: { exporter: { kb_other_writable_collections: '1' } } },
    });
  });

  it.each([
    ['empty', ''],
    ['short', 'short'],
    ['with an end of line in it', `${TOKEN}\r\nX-Evil: 1`],
    ['with a space', `${TOKEN} b`],
    ['with a letter that no header takes', `${TOKEN}é`],
  ])('that is %s is never sent', async (_what, token) => {
    const { outcome, asked } = await tryExport({}, { token });
    expect(summary(outcome)).toBe('KB_TOKEN_MALFORMED');
    expect(outcome).toMatchObject({ executed: false });
    expect(asked).toEqual([]);
  });

  it('is in no packet, note or problem', async () => {
    for (const answers of [{}, { document: status(500) }, { '/policies/me/globals': globals(true) }]) {
      const { outcome } = await tryExport(answers);
      expect(JSON.stringify(outcome)).not.toContain(TOKEN);
    }
  });
});

describe('an answer that is not 200', () => {
  it.each([
    [403, 'ERROR KB_STATUS 403'],
    [404, 'ERROR KB_STATUS 404'],
    [429, 'ERROR KB_STATUS 429'],
    [500, 'ERROR KB_STATUS 500'],
    [503, 'ERROR KB_STATUS 503'],
    [204, 'ERROR KB_STATUS 204'],
    [206, 'ERROR KB_STATUS 206'],
  ])('%i stays with its item, and nothing of its text comes out', async (code, expected) => {
    const { outcome } = await tryExport({ document: status(code) });
    expect(summary(outcome)).toEqual([expected]);
    expect(outcome).toMatchObject({ complete: false });
    expect(JSON.stringify(outcome)).not.toContain('nobody may see');
  });

  it.each([301, 302, 303, 307, 308])('%i is a redirect, and is not followed', async (code) => {
    await using elsewhere = await startKb();
    const location = `https://localhost:${String(elsewhere.port)}/items/kb_documents/KB-0001`;
    const { outcome } = await tryExport({ document: status(code, { location }) });
    expect(summary(outcome)).toBe('KB_REDIRECT');
    expect(elsewhere.asked).toEqual([]);
  });

  it('401 ends the run: the token was taken away in the middle of it', async () => {
    const { outcome } = await tryExport({ document: status(401) });
    expect(summary(outcome)).toBe('KB_TOKEN_REFUSED');
  });

  it('leaves the other documents alone', async () => {
    const other: CatalogDocument = {
      ...law,
      id: 'kb/laws/b',
      path: 'knowledge/dev/laws/b.md',
      document_id: 'B',
    };
    const { outcome } = await tryExport(
      {
        document: (response, request) =>
          (request.url?.includes('/B?') === true ? status(404) : json({ data: row }))(response, request),
      },
      { documents: [other, law] },
    );
    expect(summary(outcome)).toEqual(['ERROR KB_STATUS 404', 'COMPLETE']);
  });
});

describe('an item that was not read', () => {
  it('is UNVERIFIED for the inspector, and is not taken for an altered one', async () => {
    const { outcome } = await tryExport({ document: status(404) });
    if (outcome.kind === 'blocked') throw new Error(outcome.code);
    const bytes = Buffer.from(outcome.text);
    const { text, digest } = toCatalog([law]);
    const clock = new Date().toISOString().replace(/\.\d+/, '');
    const report = evaluate({
      packet: toSource(bytes),
      catalogText: Buffer.from(text),
      claims: null,
      previous: null,
      instructions: toGo(bytes, { catalog_digest: digest, clock }),
      proceed: release,
      selfCheck,
    });
    expect(report.verdict).toBe('UNVERIFIED');
    expect(report.items[0]?.findings.map(({ reason }) => reason)).toEqual(['ERROR']);
  });
});

describe('a document that is not the one of the catalog', () => {
  it.each<[string, unknown, Partial<CatalogDocument>, string | string[]]>([
    ['another key', { ...row, id: 'KB-0002' }, {}, 'KB_ANSWER_REFUSED'],
    ['a key in other letters', { ...row, id: 'kb-0001' }, {}, 'KB_ANSWER_REFUSED'],
    ['no key', { ...row, id: null }, {}, 'KB_ANSWER_REFUSED'],
    ['a field more', { ...row, secret: 'x' }, {}, 'KB_ANSWER_REFUSED'],
    ['a field less', { id: row.id, path: row.path, body: row.body }, {}, 'KB_ANSWER_REFUSED'],
    ['a list', [row], {}, 'KB_ANSWER_REFUSED'],
    ['nothing', null, {}, 'KB_ANSWER_REFUSED'],
    ['another path', { ...row, path: 'private/a.md' }, {}, ['ERROR KB_PATH_DIFFERS']],
    ['a local path', { ...row, path: '/etc/passwd' }, {}, ['ERROR KB_PATH_DIFFERS']],
    ['no revision', { ...row, revision: null }, {}, ['ERROR KB_REVISION_DIFFERS']],
    ['half a revision', { ...row, revision: 1.5 }, {}, ['ERROR KB_REVISION_DIFFERS']],
    ['a revision with an escape', { ...row, revision: '3\u001b[2J' }, {}, ['ERROR KB_REVISION_DIFFERS']],
    ['another revision than pinned', row, { pinned: { revision: '2' } }, ['ERROR KB_REVISION_DIFFERS']],
    ['no text', { ...row, body: null }, {}, ['ERROR KB_BODY_DIFFERS']],
    ['an object as text', { ...row, body: { a: 1 } }, {}, ['ERROR KB_BODY_DIFFERS']],
    [
      'another text than pinned',
      row,
      { pinned: { body_digest: sha256('another text') } },
      ['ERROR KB_BODY_DIFFERS'],
    ],
    [
      'the revision and text that are pinned',
      row,
      { pinned: { revision: '3', body_digest: sha256(BODY) } },
      ['COMPLETE'],
    ],
  ])('%s', async (_what, data, changed, expected) => {
    const { outcome } = await tryExport(
      { document: json({ data }) },
      { documents: [{ ...law, ...changed }] },
    );
    expect(summary(outcome)).toEqual(expected);
  });
});

describe('bytes that are no answer', () => {
  const good = JSON.stringify({ data: row });
  const broken = Buffer.from(good);
  broken[broken.indexOf('Law')] = 0xff;
  it.each<[string, string | Buffer, Record<string, string>]>([
    ['HTML', '<html>login</html>', { 'content-type': 'text/html' }],
    ['HTML that is called JSON', '<html>login</html>', {}],
    ['JSON that is called text', good, { 'content-type': 'text/plain' }],
    ['JSON of another encoding', good, { 'content-type': 'application/json; charset=utf-16' }],
    ['gzip', good, { 'content-encoding': 'gzip' }],
    ['an unknown encoding', good, { 'content-encoding': 'x-none' }],
    ['nothing', '', {}],
    ['a byte order mark', `\uFEFF${good}`, {}],
    ['bytes that are not UTF-8', broken, {}],
    ['a member twice', good.replace('"path":', '"path":"private/x","path":'), {}],
    ['a member twice, once escaped', good.replace('"path":', '"p\\u0061th":"private/x","path":'), {}],
    ['`data` twice', good.replace('{"data":', '{"data":{},"data":'), {}],
    ['a second member', good.replace(/}$/, ',"meta":{}}'), {}],
    ['a thousand levels', `{"data":${'['.repeat(1000)}${']'.repeat(1000)}}`, {}],
    ['a prototype', '{"data":{"__proto__":{"id":"KB-0001"}}}', {}],
    ['two documents', `${good}${good}`, {}],
  ])('%s', async (_what, body, headers) => {
    const { outcome } = await tryExport({ document: json(body, headers) });
    expect(summary(outcome)).toBe('KB_ANSWER_REFUSED');
  });

  it('a key beyond what a number holds is no match, however it was rounded', async () => {
    const documents = [{ ...law, document_id: '9007199254740992' }];
    const data = JSON.stringify({ data: { ...row, id: 0 } }).replace('"id":0', '"id":9007199254740993');
    const { outcome } = await tryExport({ document: json(data) }, { documents });
    expect(summary(outcome)).toBe('KB_ANSWER_REFUSED');
  });

  it('two types of content are one too many, and identity is no encoding', async () => {
    const twice: Answers['document'] = (response) =>
      void response
        .writeHead(200, ['content-type', 'application/json', 'content-type', 'text/html'])
        .end(good);
    expect(summary((await tryExport({ document: twice })).outcome)).toBe('KB_ANSWER_REFUSED');
    const identity = json(good, { 'content-encoding': 'identity' });
    expect(summary((await tryExport({ document: identity })).outcome)).toEqual(['COMPLETE']);
  });

  it('half a character in the text has no digest', async () => {
    const { outcome } = await tryExport({ document: json(good.replace('# Law', '\\ud83d')) });
    expect(summary(outcome)).toEqual(['ERROR KB_BODY_DIFFERS']);
  });
});

describe('a server that does not end', () => {
  it.each<[string, Answers['document'], string | string[]]>([
    ['is silent', () => undefined, ['TIMEOUT KB_DEADLINE']],
    [
      'sends a byte at a time',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      ['TIMEOUT KB_DEADLINE'],
    ],
    [
      'sends hints without end',
      (response) => {
        const timer = setInterval(() => response.writeProcessing(), 5);
        response.on('close', () => clearInterval(timer));
      },
      ['TIMEOUT KB_DEADLINE'],
    ],
    [
      'sends more than a document can have',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const block = Buffer.alloc(16 * 1024, 0x20);
        const fill = (): void => {
          while (!response.destroyed && response.write(block));
        };
        response.on('drain', fill);
        fill();
      },
      ['TRUNCATED KB_TOO_LARGE'],
    ],
    [
      'hangs up in the middle',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
        response.write('{"data":');
        setImmediate(() => response.destroy());
      },
      'KB_CONNECT_FAILED',
    ],
    [
      'sends headers larger than any of its own',
      (response) => void response.writeHead(200, { 'x-large': 'x'.repeat(40_000) }).end(),
      'KB_ANSWER_REFUSED',
    ],
    [
      'breaks HTTP',
      (response) =>
        void response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'),
      'KB_ANSWER_REFUSED',
    ],
    [
      'changes the protocol',
      (response) =>
        void response.socket?.end(
          'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
        ),
      'KB_ANSWER_REFUSED',
    ],
  ])('%s', async (_what, document, expected) => {
    const { outcome } = await tryExport({ document }, { limits: short });
    expect(summary(outcome)).toEqual(expected);
  });

  it('is not asked for a document when it is silent about the role', async () => {
    const { outcome, asked } = await tryExport(
      { '/policies/me/globals': () => undefined },
      { limits: short },
    );
    expect(summary(outcome)).toBe('KB_ROLE_UNKNOWN');
    expect(asked).toHaveLength(1);
  });
});

describe('an export that is told to stop', () => {
  it.each(['/policies/me/globals', 'document'] as const)(
    'ends while it waits for %s, and asks nothing more',
    async (place) => {
      const stopping = new AbortController();
      await using kb = await startKb({ [place]: () => stopping.abort() });
      const endpoint = { kind: 'tls', host: 'localhost', port: kb.port, ca: authority } as const;
      const effects = { now: () => new Date(), uid: 0, signal: stopping.signal };
      const reading = readDocuments([law, law], { endpoint, token: TOKEN }, effects, () => undefined);
      await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' });
      expect(kb.asked).toHaveLength(place === 'document' ? 3 : 1);
    },
  );

  it('asks nothing at all when it was told before', async () => {
    await using kb = await startKb();
    const endpoint = { kind: 'tls', host: 'localhost', port: kb.port, ca: authority } as const;
    const effects = { now: () => new Date(), uid: 0, signal: AbortSignal.abort() };
    const reading = readDocuments([law], { endpoint, token: TOKEN }, effects, () => undefined);
    await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(kb.asked).toEqual([]);
  });
});

describe('the way there', () => {
  it('is refused where another authority is asked to vouch for the server', async () => {
    const { outcome, asked } = await tryExport({}, { ca: otherAuthority });
    expect([summary(outcome), asked]).toEqual(['KB_CONNECT_FAILED', []]);
  });

  it('is refused where the authority cannot be read', async () => {
    const { outcome } = await tryExport({}, { ca: '' });
    expect(summary(outcome)).toBe('AUTHORITY_UNREADABLE');
  });

  it('is refused where the certificate names another host', async () => {
    const { outcome, asked } = await tryExport({}, { host: '127.0.0.2' });
    expect([summary(outcome), asked]).toEqual(['KB_CONNECT_FAILED', []]);
  });

  it.each([
    { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    { NODE_OPTIONS: '--tls-keylog=/tmp/x' },
    { NODE_DEBUG: 'https' },
  ])('is refused under %o', async (env) => {
    const { outcome, asked } = await tryExport({}, { env });
    expect([summary(outcome), asked]).toEqual(['ENVIRONMENT_REFUSED', []]);
  });

  it('is refused where nothing listens', async () => {
    const kb = await startKb();
    await kb[Symbol.asyncDispose]();
    expect(summary(await exportFrom(kb.port))).toBe('KB_CONNECT_FAILED');
  });
});
