// Queries and documents in one packet: a real PostgreSQL, and a real HTTPS server that answers as a knowledge base does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import { validate as isPacket } from '../../src/formats/generated/packet.js';
import { authority, globals, law, startKb, status, TOKEN } from '../unit/export/kb-server.ts';
import type { KbServer } from '../unit/export/kb-server.ts';
import { release, selfCheck, toGo, toSource } from '../vectors/vector.ts';
import type { Bench } from './bench.ts';
import { openBench, toCatalog } from './bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  await bench.create(
    'directus',
    'CREATE TABLE public.plain (a int); INSERT INTO public.plain VALUES (1), (2)',
  );
});
afterAll(() => bench[Symbol.asyncDispose]());

const queries = { 'count/plain': { relation: 'public.plain' } };
const catalog = (() => {
  const of = toCatalog('directus', queries).catalog;
  const both = { ...of, kb_prefixes: ['knowledge'], documents: [law] };
  const text = toCanonicalJson(both);
  return { text, catalog: both, digest: sha256(text) };
})();

const run = (kb: KbServer) =>
  bench.run('directus', queries, {
    ids: [law.id, 'count/plain'],
    catalog,
    knowledgeBase: {
      endpoint: { kind: 'tls', host: 'localhost', port: kb.port, ca: authority },
      token: TOKEN,
    },
  });

it('stand in one packet, the documents behind the snapshot, and both are usable', async () => {
  await using kb = await startKb();
  const outcome = await run(kb);
  if (outcome.kind === 'blocked') throw new Error(`${outcome.code}: ${outcome.hint}`);
  expect(isPacket(outcome.packet)).toBe(true);
  expect(outcome.items.map(({ id, completeness }) => [id, completeness])).toEqual([
    ['count/plain', 'COMPLETE'],
    ['kb/laws/a', 'COMPLETE'],
  ]);
  const [count, document] = outcome.packet.items.map(({ source_metadata: source }) => source);
  expect([count?.source_revision, document?.source_revision]).toEqual([
    expect.stringMatching(/^pg:/),
    'kb:3',
  ]);
  expect(count?.observation_ts).toBe(outcome.packet.packet_as_of);
  expect(Date.parse(document?.observation_ts ?? '')).toBeGreaterThanOrEqual(
    Date.parse(count?.observation_ts ?? ''),
  );

  const bytes = Buffer.from(outcome.text);
  const clock = new Date().toISOString().replace(/\.\d+/, '');
  const go = toGo(bytes, { catalog_digest: catalog.digest, clock });
  const given = {
    packet: toSource(bytes),
    catalogText: Buffer.from(catalog.text),
    claims: null,
    previous: null,
  };
  const report = evaluate({ ...given, go, release, selfCheck });
  expect([report.verdict, report.item_counts.usable]).toEqual(['EVIDENCE_PRESENT', 2]);
});

it('are blocked together: a knowledge base that is refused leaves no packet of the queries', async () => {
  await using kb = await startKb({ '/policies/me/globals': globals(true) });
  expect(await run(kb)).toMatchObject({ kind: 'blocked', code: 'KB_ROLE_ADMIN', executed: true });
});

it('do not pull each other down: a document that is missing leaves the count COMPLETE', async () => {
  await using kb = await startKb({ document: status(404) });
  expect(await run(kb)).toMatchObject({
    complete: false,
    items: [{ completeness: 'COMPLETE' }, { completeness: 'ERROR', problem: 'KB_STATUS 404' }],
  });
});

it('the knowledge base is not asked when the database is refused', async () => {
  await bench.server.admin('postgres', 'ALTER ROLE context_pack_readonly CREATEDB');
  await using kb = await startKb();
  expect(await run(kb)).toMatchObject({ kind: 'blocked', code: 'ROLE_UNSAFE' });
  expect(kb.asked).toEqual([]);
  await bench.server.admin('postgres', 'ALTER ROLE context_pack_readonly NOCREATEDB');
});
