// Queries and documents in one packet: a real PostgreSQL, and a real HTTPS server that answers as a knowledge base does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LoadedCatalog } from '../../src/catalog/assemble.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { toCanonicalJson } from '../../src/formats/canonical.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Catalog, Report } from '../../src/formats/documents.ts';
import { validate as isPacket } from '../../src/formats/validators/packet.js';
import { authority, globals, law, startKb, status, TOKEN } from '../unit/export/knowledge-base/kb-server.ts';
import type { KbServer } from '../unit/export/knowledge-base/kb-server.ts';
import { release, selfCheck, toGo, toSource } from '../vectors/vector.ts';
import type { Bench, Query } from './bench.ts';
import { openBench, toCatalog } from './bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  await bench.create(
    'directus',
    `CREATE TABLE public.plain (a int); INSERT INTO public.plain VALUES (1), (2);
     CREATE VIEW public.v_plain AS SELECT a FROM public.plain;
     CREATE VIEW public.v_words AS SELECT 'forty-two ' || a AS n FROM public.plain;
     CREATE VIEW public.v_numbers AS SELECT n::int AS n FROM public.v_words;
     CREATE TABLE public.wide (t text); INSERT INTO public.wide SELECT repeat('x', 9000) FROM generate_series(1, 499);`,
  );
});
afterAll(() => bench[Symbol.asyncDispose]());

const queries = { 'count/plain': { relation: 'public.plain' } };
const toBoth = (of: Catalog): LoadedCatalog => {
  const both = { ...of, kb_prefixes: ['knowledge'], documents: [law] };
  const text = toCanonicalJson(both);
  return { text, catalog: both, digest: sha256(text) };
};
const catalog = toBoth(toCatalog('directus', queries).catalog);

const run = (kb: KbServer, asked: Record<string, Query> = queries) =>
  bench.run('directus', asked, {
    ids: [law.id, ...Object.keys(asked)],
    catalog: toBoth(toCatalog('directus', asked).catalog),
    knowledgeBase: {
      endpoint: { kind: 'tls', host: 'localhost', port: kb.port, ca: authority },
      token: TOKEN,
    },
  });

/** What the inspector makes of the packet. */
function inspect(text: string, { text: catalogText, digest }: LoadedCatalog): Report {
  const bytes = Buffer.from(text);
  const clock = new Date().toISOString().replace(/\.\d+/, '');
  const go = toGo(bytes, { catalog_digest: digest, clock });
  const given = {
    packet: toSource(bytes),
    catalogText: Buffer.from(catalogText),
    claims: null,
    previous: null,
  };
  return evaluate({ ...given, instructions: go, proceed: release, selfCheck });
}

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

  const report = inspect(outcome.text, catalog);
  expect([report.verdict, report.item_counts.usable]).toEqual(['EVIDENCE_PRESENT', 2]);
});

it('stand in one packet with what was cut, failed or drifted, and each is worth what it says', async () => {
  const drifted = { 'public.v_plain': `sha256:${'0'.repeat(64)}` };
  const asked: Record<string, Query> = {
    ...queries,
    cut: { relation: 'public.wide', sql: 'SELECT t FROM public.wide', columns: ['t'] },
    drifted: { relation: 'public.v_plain', kind: 'pg_view', fingerprints: drifted },
    fails: {
      relation: 'public.v_numbers',
      kind: 'pg_view',
      sql: 'SELECT n FROM public.v_numbers',
      columns: ['n'],
    },
  };
  await using kb = await startKb();
  const outcome = await run(kb, asked);
  if (outcome.kind === 'blocked') throw new Error(`${outcome.code}: ${outcome.hint}`);
  expect(outcome.text).toBe(toCanonicalJson(outcome.packet));
  expect(outcome.complete).toBe(false);
  expect(outcome.items.map(({ id, completeness, sqlstate }) => [id, completeness, sqlstate])).toEqual([
    ['count/plain', 'COMPLETE', null],
    ['cut', 'TRUNCATED', null],
    ['drifted', 'COMPLETE', null],
    ['fails', 'ERROR', '22P02'],
    ['kb/laws/a', 'COMPLETE', null],
  ]);
  expect(outcome.text).not.toContain('forty-two');
  const report = inspect(outcome.text, toBoth(toCatalog('directus', asked).catalog));
  expect(report.items.map(({ item_id, verdict }) => [item_id, verdict])).toEqual([
    ['count/plain', 'EVIDENCE_PRESENT'],
    ['cut', 'UNVERIFIED'],
    ['drifted', 'UNVERIFIED'],
    ['fails', 'UNVERIFIED'],
    ['kb/laws/a', 'EVIDENCE_PRESENT'],
  ]);
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
