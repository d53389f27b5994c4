// One test for each blocked capability whose refusal no other file shows. catalog/blocked.json names these tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { boundaries } from '../../../scripts/boundaries.ts';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { toProgram } from '../../../src/cli/program.ts';
import { gate } from '../../../src/export/gate/gate.ts';
import { createParser } from '../../../src/export/gate/parser.ts';
import { validate as isCatalog } from '../../../src/formats/validators/catalog.js';
import { validate as isEnvelope } from '../../../src/formats/validators/envelope.js';
import { validate as isReport } from '../../../src/formats/validators/report.js';
import { QUERY_LIMIT } from '../../../src/formats/limits.ts';
import { reasons } from '../../../src/formats/words/reasons.ts';
import { exitCodes, verdictOrder } from '../../../src/formats/verdict.ts';
import { openBench } from '../cli/harness.ts';
import { reportOf } from '../report/sample.ts';
import { packetOf, reviewed, shipped } from './packet.ts';
import { atLeast } from '../../support/at-least.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const parser = createParser();

/** The decision on a statement that may name every relation of the shipped catalog. */
async function gated(sql: string): Promise<string> {
  const relations = shipped.catalog.entries.flatMap((entry) => entry.relations);
  const decision = await gate(sql, { relations, prohibitedJoins: [] }, parser);
  return decision.kind === 'denied' ? decision.code : 'accepted';
}

/** Every command with its options, as the program declares them. */
async function declared(): Promise<{ commands: string[]; options: string[] }> {
  const bench = openBench();
  const program = await toProgram('0', bench.io());
  bench.remove();
  const all = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  return {
    commands: all.map((command) => command.name()),
    options: all.flatMap(({ options }) => options.map(({ flags }) => flags)),
  };
}

test('B7-EXP-1: a catalog that calls itself sealed or final is no catalog', () => {
  expect(isCatalog(shipped.catalog)).toBe(true);
  for (const seal of ['SEALED', 'sealed', '', null])
    expect(isCatalog({ ...shipped.catalog, seal })).toBe(false);
  for (const status of ['final', 'binding', 'promoted'])
    expect(isCatalog({ ...shipped.catalog, status })).toBe(false);
  expect(shipped.catalog.entries.filter((entry) => entry.authority_status === 'binding')).toEqual([]);
});

test('B7-EXP-2/D9: nothing here listens, waits for a time, or exports without a person', () => {
  expect(QUERY_LIMIT).toBe(25);
  const waiting = /\.listen\(|\b(?:createServer|setInterval|cron|watchFile|watch\()/;
  expect('http.createServer().listen(1)').toMatch(waiting);
  const operators = sourceFiles('src', ['.ts']).filter((file) => /^src\/(?:export|cli|catalog)\//.test(file));
  expect(operators.length).toBeGreaterThan(20);
  expect(operators.filter((file) => waiting.test(read(file)))).toEqual([]);
  // However the call is broken into lines.
  const exports = /\b(?:tki|cli\.mjs)\s+export\b|\bexport\b[\s\S]*--purpose|uses:.*\/export\b/;
  for (const call of ['tki export a \\\n --purpose b', 'node dist/cli.mjs export "$IDS"', 'uses: ./export'])
    expect(call).toMatch(exports);
  const exporting = [...sourceFiles('.github', ['.yml']), ...sourceFiles('examples', ['.yml'])].filter(
    (file) => exports.test(read(file)),
  );
  for (const file of atLeast(1, exporting)) {
    const { on } = parse(read(file)) as { on: object | string };
    const events = typeof on === 'string' ? [on] : Object.keys(on);
    expect(
      events.filter((event) => !['workflow_dispatch', 'workflow_call'].includes(event)),
      file,
    ).toEqual([]);
  }
});

test('PROOF-OF-RUN: no verdict and no state says that anything ran', () => {
  const words = JSON.stringify([verdictOrder, Object.keys(reasons), Object.keys(exitCodes)]);
  expect(words).not.toMatch(/ran_clean|ran_with_drift|error_running|EXECUTED|RAN_|SUCCE/i);
  const report = reportOf('EVIDENCE_PRESENT');
  expect(isReport(report)).toBe(true);
  for (const member of ['ran', 'executed', 'run_evidence', 'exit_status'])
    expect(isReport({ ...report, [member]: 'ran_clean' }), member).toBe(false);
  const [item] = report.items;
  expect(isReport({ ...report, items: [{ ...item, verdict: 'ran_clean' }] })).toBe(false);
});

test('GLOBAL-ABSENCE: the only word for what was not found names the surfaces that were read', () => {
  const absent = verdictOrder.filter((verdict) => /ABSEN|MISSING|NOT_EVIDENCED|NONE/.test(verdict));
  expect(absent).toEqual(['NOT_EVIDENCED_IN_ALLOWED_SURFACES']);
  const { items: _items, ...envelope } = JSON.parse(packetOf({}).toString()) as Record<string, unknown>;
  expect(isEnvelope(envelope)).toBe(true);
  const { disclaimer: _disclaimer, ...silent } = envelope;
  expect(isEnvelope(silent)).toBe(false);
});

test('D4: there is no self-test to ask for, as a command or as an option', async () => {
  const { commands, options } = await declared();
  expect([...commands, ...options].filter((name) => /self-?test/i.test(name))).toEqual([]);
  const bench = openBench();
  for (const args of [['selftest'], ['--selftest'], ['doctor', '--selftest']])
    expect((await bench.run(args)).code).toBe(1);
  bench.remove();
  const report = reportOf('EVIDENCE_PRESENT');
  for (const member of ['module_sha256', 'selftest'])
    expect(isReport({ ...report, [member]: `sha256:${'0'.repeat(64)}` }), member).toBe(false);
});

test('D5: a write to system_issues and the function that would make it are denied', async () => {
  expect(await gated('SELECT pg_catalog.count(*) AS count FROM public.system_issues')).toBe('accepted');
  for (const sql of [
    "INSERT INTO public.system_issues (title) VALUES ('dead link')",
    'SELECT audit_dead_links()',
    'SELECT public.audit_dead_links() FROM public.system_issues',
    'WITH w AS (INSERT INTO public.system_issues DEFAULT VALUES RETURNING 1) SELECT 1 FROM public.system_issues',
    'CALL public.audit_dead_links()',
  ])
    expect(await gated(sql), sql).not.toBe('accepted');
});

test('D6: a write to a flow or a tool is denied, and the session is read-only from its first moment', async () => {
  for (const sql of [
    "UPDATE public.directus_flows SET status = 'active'",
    "INSERT INTO public.dot_tools (code) VALUES ('DOT_C1_VOCAB_BUILD')",
    'DELETE FROM public.dot_agent_api_gate',
    'UPDATE public.dot_agent_api_gate SET execute_enabled = true',
    'MERGE INTO public.dot_tools t USING public.meta_catalog m ON true WHEN MATCHED THEN DELETE',
  ])
    expect(await gated(sql), sql).not.toBe('accepted');
  expect(read('src/export/server/session.ts')).toMatch(/default_transaction_read_only: 'on'/);
});

test('D10: no program that makes a report can reach a network, and no report says that it wrote anything', () => {
  const network = ['dgram', 'dns', 'http', 'http2', 'https', 'net', 'tls'];
  for (const name of ['inside/inspect', 'host', 'cli, as started']) {
    const { builtins } = boundaries[name] ?? { builtins: { only: network } };
    const open = network.filter((module) =>
      'only' in builtins ? builtins.only.includes(module) : !builtins.anyBut.includes(module),
    );
    // An engine's socket, a file of the host, is spoken to over HTTP; hostile-engine.test.ts holds that no other address is.
    expect(open, name).toEqual(name === 'host' ? ['http'] : []);
  }
  const report = reportOf('EVIDENCE_PRESENT');
  expect(isReport({ ...report, production_mutation: true })).toBe(false);
  expect(isReport({ ...report, allowed_actions: [...report.allowed_actions, 'WRITE_KB_REPORT'] })).toBe(
    false,
  );
});

test('D11: no document that says may_gate true is one of ours', () => {
  const { items: _items, ...envelope } = JSON.parse(packetOf(reviewed).toString()) as Record<string, unknown>;
  const documents: [string, (value: unknown) => boolean, Record<string, unknown>][] = [
    ['packet', isEnvelope, envelope],
    ['report', isReport, { ...reportOf('EVIDENCE_PRESENT') }],
  ];
  for (const [name, is, document] of documents) {
    expect(is(document), name).toBe(true);
    for (const value of [true, 'false', 0, null])
      expect(is({ ...document, may_gate: value }), name).toBe(false);
    for (const value of ['GATE', 'ALLOW', null])
      expect(is({ ...document, decision_effect: value }), name).toBe(false);
  }
});

test('P2-NAMED-LANE: no command, mode or option dispatches, registers or runs a code', async () => {
  const { commands, options } = await declared();
  const lane =
    /^(?:--)?(?:run|exec|execute|dispatch|register|call|invoke|apply|accept|mode|lane|real-run|dry-run)\b/;
  expect('--real-run').toMatch(lane);
  // A directory that `tki inspect` wrote is called a run; it is read. A second party's acceptance is a document of theirs, and no command
  // reads it.
  expect([...commands, ...options].filter((name) => lane.test(name)).toSorted()).toEqual([
    '--accept-as <name>',
    '--run <dir>',
  ]);
});
