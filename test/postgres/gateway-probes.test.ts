// Requirement 39: the five probes of the reference contract, live, each beside the answer that the contract reports.
// docs/export.md holds the same table; this test holds the document to what was observed.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gate } from '../../src/export/gate/gate.ts';
import { createParser } from '../../src/export/gate/parser.ts';
import type { Session } from '../../src/export/server/session.ts';
import { begin, openSession } from '../../src/export/server/session.ts';
import type { Bench } from './bench.ts';
import { effects, openBench, summary } from './bench.ts';

interface Probe {
  sql: string;
  /** What the native gateway answered on 2026-06-10, as the contract writes it down. */
  reported: string;
  /** The gate's code: the text never reaches a server. */
  gate: string;
  /** What the server itself says inside the exporter's transaction, if it did reach it: SQLSTATE or `executes`. */
  server: string;
  compared: 'same' | 'stricter' | 'different';
  /** Of a command: what the server would say if it were done. A query has rows instead. */
  tag?: string;
}

const probes: Probe[] = [
  {
    sql: 'INSERT INTO public.plain VALUES (1)',
    tag: 'INSERT 0 1',
    reported: 'DENIED',
    gate: 'NODE_DENIED',
    server: '25006',
    compared: 'same',
  },
  {
    sql: 'CREATE TEMP TABLE probe_ddl (a int)',
    tag: 'CREATE TABLE',
    reported: 'DENIED',
    gate: 'NODE_DENIED',
    server: '25006',
    compared: 'same',
  },
  {
    sql: 'SELECT 1; SELECT 2',
    reported: 'DENIED',
    gate: 'STATEMENT_COUNT',
    server: '42601',
    compared: 'same',
  },
  {
    sql: "SELECT current_setting('transaction_read_only')",
    reported: 'DENIED outside a safe list',
    gate: 'FUNCTION_DENIED',
    server: 'executes',
    compared: 'stricter',
  },
  {
    sql: 'SELECT pg_backend_pid()',
    reported: 'executed',
    gate: 'FUNCTION_DENIED',
    server: 'executes',
    compared: 'stricter',
  },
];

let bench: Bench;
let session: Session;

beforeAll(async () => {
  bench = await openBench();
  // INSERT is granted, so that it is the transaction that refuses and not a missing privilege.
  await bench.create(
    'directus',
    'CREATE TABLE public.plain (a int); GRANT INSERT ON public.plain TO context_pack_readonly; GRANT TEMPORARY ON DATABASE directus TO context_pack_readonly;',
  );
  const { socketDir, port, owner } = bench.server;
  session = await openSession({
    endpoint: { kind: 'unix', directory: socketDir, port, socketOwner: owner.uid },
    user: 'context_pack_readonly',
    database: 'directus',
    password: null,
    packetId: 'PKT-probes',
    uid: effects.uid,
  });
  await begin(session, ['public.plain']);
});

afterAll(async () => {
  await session[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
});

async function sqlstateOf({ sql, tag }: Probe): Promise<string | null> {
  if (tag !== undefined) return session.attempt(sql, tag);
  const answer = await session.ask(sql, { bytes: 1000, rows: 2 });
  return answer.kind === 'error' ? answer.sqlstate : null;
}

describe('the five gateway probes', () => {
  it.each(probes)(
    '$sql: the gate says $gate, the server alone $server, the contract $reported: $compared',
    async (probe) => {
      const decision = await gate(
        probe.sql,
        { relations: ['public.plain'], prohibitedJoins: [] },
        createParser(),
      );
      expect(decision).toMatchObject({ kind: 'denied', code: probe.gate });
      await session.command('SAVEPOINT probe', 'SAVEPOINT');
      const sqlstate = await sqlstateOf(probe);
      await session.command('ROLLBACK TO SAVEPOINT probe', 'ROLLBACK');
      expect(sqlstate ?? 'executes').toBe(probe.server);
    },
  );

  it.each(probes)(
    '$sql is not a named query either: an entry with that text executes nothing',
    async ({ sql }) => {
      const outcome = await bench.run('directus', { q: { relation: 'public.plain', sql } });
      expect(outcome).toMatchObject({ kind: 'blocked', code: 'ENTRY_DENIED', executed: false });
      expect(summary(outcome)).toBe('ENTRY_DENIED');
    },
  );

  it('changed nothing', async () => {
    expect(await bench.server.admin('directus', 'SELECT count(*) FROM public.plain')).toEqual([['0']]);
  });

  it('are written down in docs/export.md as they were observed', () => {
    const document = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8').replaceAll(
      / +/g,
      ' ',
    );
    for (const probe of probes) {
      const { sql, reported, server, compared } = probe;
      expect(document).toContain(
        `| \`${sql}\` | ${reported} | \`${probe.gate}\` | ${server} | ${compared} |`,
      );
    }
  });
});
