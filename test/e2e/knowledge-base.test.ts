// A document on its whole way with the built programs: `tki export` from a real HTTPS server, `tki inspect` in the sandbox,
// `tki verify`. Needs root and a runtime.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../src/formats/documents.ts';
import { dist, leftovers, root, temporaryFolder } from '../support/sandbox.ts';
import {
  authority,
  law,
  startKb,
  status,
  toCatalog,
  TOKEN,
} from '../unit/export/knowledge-base/kb-server.ts';
import { tki } from './command-line.ts';

/** `tki export` while this process answers; the token only in a file. */
function exportDocuments(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path.join(dist, 'cli.mjs'), 'export', ...args], { env: {} });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((done) => void child.on('close', (code) => done({ code, output })));
}

/** A folder with the shipped catalog and two documents in it. */
function prepare() {
  const folder = temporaryFolder();
  const file = (name: string): string => path.join(folder.dir, name);
  fs.cpSync(path.join(root, 'catalog'), file('catalog'), { recursive: true });
  const index = JSON.parse(fs.readFileSync(file('catalog/catalog.json'), 'utf8')) as Record<string, unknown>;
  const missing = { ...law, id: 'kb/laws/b', path: 'knowledge/dev/laws/b.md', document_id: 'KB-0002' };
  const { documents = [] } = toCatalog([law, missing]).catalog;
  fs.writeFileSync(file('catalog/catalog.json'), JSON.stringify({ ...index, documents }));
  fs.writeFileSync(file('token'), TOKEN, { mode: 0o600 });
  fs.writeFileSync(file('ca.pem'), authority);
  return { file, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

it('a document is exported, is usable evidence in the sandbox, and is recomputed by verify', async () => {
  using given = prepare();
  const { file } = given;
  await using kb = await startKb();
  const exported = await exportDocuments([
    'kb/laws/a',
    '--purpose',
    'a test',
    '--out',
    file('packet.json'),
    '--catalog',
    file('catalog'),
    '--kb-url',
    `https://localhost:${String(kb.port)}`,
    '--kb-ca',
    file('ca.pem'),
    '--kb-token-file',
    file('token'),
  ]);
  expect([exported.code, exported.output]).toEqual([0, expect.stringContaining('COMPLETE')]);
  expect(exported.output).not.toContain(TOKEN);

  const catalog = ['--catalog', file('catalog')];
  const seen = tki(['inspect', file('packet.json'), '--max-age', '1h', '--out', file('out'), ...catalog]);
  expect(seen.code, seen.stderr).toBe(10);
  const report = JSON.parse(fs.readFileSync(file('out/report.json'), 'utf8')) as Report;
  expect(report.items.map(({ item_id: id, availability }) => [id, availability])).toEqual([
    ['kb/laws/a', 'usable'],
  ]);
  expect(tki(['verify', file('out'), '--packet', file('packet.json'), ...catalog]).code).toBe(10);
  expect(leftovers()).toEqual([]);
});

it('a document that is not there is exported as not read, and held out in the sandbox', async () => {
  using given = prepare();
  const { file } = given;
  await using kb = await startKb({ document: status(403) });
  const exported = await exportDocuments([
    'kb/laws/b',
    '--purpose',
    'a test',
    '--out',
    file('packet.json'),
    '--catalog',
    file('catalog'),
    '--kb-url',
    `https://localhost:${String(kb.port)}`,
    '--kb-ca',
    file('ca.pem'),
    '--kb-token-file',
    file('token'),
  ]);
  expect([exported.code, exported.output]).toEqual([2, expect.stringContaining('KB_STATUS 403')]);
  const catalog = ['--catalog', file('catalog')];
  const seen = tki(['inspect', file('packet.json'), '--max-age', '1h', '--out', file('out'), ...catalog]);
  expect(seen.code, seen.stderr).toBe(2);
});
