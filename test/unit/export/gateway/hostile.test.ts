// A real process as the gateway, which does one wrong thing: the code of each, and that nothing is emitted. What an answer can hold
// stands in answers.test.ts; this is about the conversation.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load.ts';
import { startGateway } from '../../../../src/cli/gateway-process.ts';
import { exportThroughGateway } from '../../../../src/export/gateway/gateway-export.ts';
import type { GatewayLimits } from '../../../../src/export/gateway/gateway-limits.ts';
import { ROLE_STATEMENT } from '../../../../src/export/gateway/gateway-role.ts';
import { gatewayMappings } from '../../../../src/export/gateway/mappings.ts';
import type { ExportOutcome } from '../../../../src/export/outcome.ts';
import type { Packet } from '../../../../src/formats/documents.ts';

const catalog = loadCatalog(new URL('../../../../catalog', import.meta.url).pathname);
const program = new URL('hostile-gateway.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'tki-hostile-gateway-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;

interface Run {
  outcome: ExportOutcome;
  /** What was emitted, whether or not it became a packet. */
  text: string;
  /** What the server was sent that is worth a look: one JSON document a line. */
  record: () => Record<string, unknown>[];
}

async function run(
  wrong: string,
  { ids = ['count/dot_tools'], limits = {}, signal, command }: Partial<Asked> = {},
): Promise<Run> {
  const chunks: Buffer[] = [];
  const recorded = join(folder, `record-${String(runs++)}`);
  const outcome = await exportThroughGateway(
    {
      ids,
      purpose: 'a test',
      catalog,
      database: 'directus',
      exporter: 'a test',
      gateway: {
        mapping: gatewayMappings.query_pg,
        way: {
          kind: 'stdio',
          start: () =>
            startGateway({
              command: command ?? process.execPath,
              args: [program, wrong, recorded],
              env: { PATH: '/usr/bin:/bin' },
            }),
        },
        limits,
      },
    },
    {
      now: () => new Date(),
      randomHex: () => 'c0ffee00',
      // What the server must not get.
      env: { SECRET_OF_THE_TEST: 'secret' },
      uid: process.getuid?.() ?? 0,
      spool: { write: (bytes) => void chunks.push(Buffer.from(bytes)) },
      ...(signal === undefined ? {} : { signal }),
    },
  );
  const record = () =>
    !existsSync(recorded)
      ? []
      : readFileSync(recorded, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { outcome, text: Buffer.concat(chunks).toString('utf8'), record };
}

interface Asked {
  ids: string[];
  limits: Partial<GatewayLimits>;
  signal: AbortSignal;
  command: string;
}

const codeOf = (outcome: ExportOutcome): string =>
  outcome.kind === 'blocked'
    ? outcome.code
    : outcome.items
        .map(({ completeness, problem }) => [completeness, problem].filter(Boolean).join(' '))
        .join();

/** What ends the run, with nothing that could be taken for a packet. */
const refused: [wrong: string, code: string, limits?: Partial<GatewayLimits>][] = [
  ['silence at the start', 'GATEWAY_DEADLINE', { startMs: 300 }],
  ['another version', 'GATEWAY_PROTOCOL'],
  ['a name of control characters', 'GATEWAY_PROTOCOL'],
  ['a name of nothing', 'GATEWAY_PROTOCOL'],
  ['no tool', 'GATEWAY_TOOL_MISSING'],
  ['the tool twice', 'GATEWAY_TOOL_MISSING'],
  ['a list without end', 'GATEWAY_PROTOCOL'],
  ['a tool that writes', 'GATEWAY_TOOL_WRITES'],
  ['a destructive tool', 'GATEWAY_TOOL_WRITES'],
  ['another argument', 'GATEWAY_TOOL_DIFFERS'],
  ['one more required argument', 'GATEWAY_TOOL_DIFFERS'],
  ['an end', 'GATEWAY_ENDED'],
  ['no JSON', 'GATEWAY_PROTOCOL'],
  ['bytes that are no text', 'GATEWAY_PROTOCOL'],
  ['a batch', 'GATEWAY_PROTOCOL'],
  ['a member of the message twice', 'GATEWAY_PROTOCOL'],
  ['an answer to nothing', 'GATEWAY_PROTOCOL'],
  ['an answer twice', 'GATEWAY_PROTOCOL'],
  ['a result and an error', 'GATEWAY_PROTOCOL'],
  ['no result', 'GATEWAY_PROTOCOL'],
  ['a flood in one line', 'GATEWAY_TOO_LARGE', { messageBytes: 1_000_000 }],
  ['a flood in many lines', 'GATEWAY_TOO_LARGE', { runBytes: 1_000_000 }],
  ['sampling', 'GATEWAY_CALLS_BACK'],
  ['elicitation', 'GATEWAY_CALLS_BACK'],
  ['roots', 'GATEWAY_CALLS_BACK'],
  ['a call behind the last answer', 'GATEWAY_CALLS_BACK'],
  ['a tool that changes', 'GATEWAY_TOOL_CHANGED'],
  ['a tool that goes', 'GATEWAY_TOOL_MISSING'],
];

describe.concurrent('a gateway that does one wrong thing', () => {
  it.each(refused)('%s: %s', async (wrong, code, limits) => {
    const { outcome, text } = await run(wrong, limits === undefined ? {} : { limits });
    expect(codeOf(outcome)).toBe(code);
    // Whatever came before: no bytes that read as a whole packet.
    expect(() => JSON.parse(text || '{') as unknown).toThrow(SyntaxError);
  });

  it.each([
    ['an error of the protocol', 'ERROR GATEWAY_ERROR'],
    ['remarks between', 'COMPLETE'],
    ['a schema that is code', 'COMPLETE'],
    ['nothing', 'COMPLETE'],
  ])('%s: the item is %s', async (wrong, expected) => {
    const { outcome, text } = await run(wrong);
    expect(codeOf(outcome)).toBe(expected);
    expect(JSON.parse(text)).toMatchObject({ tki: { gateway: 'NATIVE_STATED' } });
    // Of an error the code alone is kept: its words repeat what the server likes.
    expect(text).not.toContain('does not exist');
  });

  it('silence: the item is TIMEOUT, and the others are read', async () => {
    const { outcome } = await run('silence', { limits: { callMs: 300 } });
    expect(codeOf(outcome)).toBe('TIMEOUT GATEWAY_SILENT');
  });

  it('a command that does not exist', async () => {
    const { outcome, text } = await run('nothing', { command: '/nowhere/gateway' });
    expect([codeOf(outcome), text]).toEqual(['GATEWAY_NOT_STARTED', '']);
  });

  it('a run that takes too long ends wherever it is', async () => {
    const { outcome } = await run('silence', { limits: { callMs: 60_000, runMs: 2_000 } });
    expect(codeOf(outcome)).toBe('GATEWAY_DEADLINE');
  });
});

describe('what a gateway gets', () => {
  it('a client that offers nothing, one statement of this release, and the catalog’s bytes', async () => {
    const { record } = await run('nothing', { ids: ['count/dot_tools', 'count/information_unit'] });
    const [initialize, ...calls] = record();
    expect(initialize).toMatchObject({ params: { capabilities: {} } });
    const sqlOf = (id: string) => catalog.catalog.entries.find((entry) => entry.id === id)?.sql;
    expect(calls).toEqual(
      [ROLE_STATEMENT, sqlOf('count/dot_tools'), sqlOf('count/information_unit')].map((sql) => ({
        name: 'query_pg',
        arguments: { sql, database: 'directus' },
      })),
    );
  });

  it('a refusal for what it asks of us', async () => {
    const { record } = await run('sampling');
    const answer = record().find(({ id }) => id === 'theirs');
    expect(answer).toMatchObject({ error: { code: -32601 } });
  });

  it('nothing where the gate denies, or an id is not in the catalog', async () => {
    for (const ids of [['count/nothing'], ['all'], []]) {
      const { outcome, record } = await run('nothing', { ids });
      expect(outcome).toMatchObject({ kind: 'blocked', executed: false });
      expect(record()).toEqual([]);
    }
  });

  it('no variable but those that are handed on, and its process group ends with the run', async () => {
    const { outcome, record } = await run('children that stay');
    expect(codeOf(outcome)).toBe('COMPLETE');
    const [seen] = record() as { child: number; env: string[] }[];
    expect(seen?.env.sort()).toEqual(['PATH']);
    // Killed, and perhaps not yet waited for by whoever inherits it.
    const state = (): string | undefined => {
      try {
        return / ([A-Z]) /.exec(readFileSync(`/proc/${String(seen?.child)}/stat`, 'latin1'))?.[1];
      } catch {
        return 'gone';
      }
    };
    // A signal is sent at once, and taken when the machine comes to it.
    await expect.poll(state, { timeout: 10_000 }).toMatch(/^(?:gone|Z|X)$/);
  });

  it('an end where somebody presses a key', async () => {
    const stopping = new AbortController();
    const running = run('silence', { signal: stopping.signal });
    setTimeout(() => stopping.abort(), 500);
    const { outcome } = await running;
    expect(codeOf(outcome)).toBe('INTERRUPTED');
  });
});

it('the packet says what the gateway says of itself, and what only the gateway knows', async () => {
  const { text } = await run('nothing');
  const packet = JSON.parse(text) as Packet;
  expect(packet.tki).toMatchObject({
    gateway: 'NATIVE_STATED',
    native_gateway: { server: 'hostile', version: '1.0', tool: 'query_pg' },
    exporter: {
      gateway_snapshot: 'NOT_EVIDENCED: separate reads are not one snapshot',
      gateway_read_only: 'NOT_EVIDENCED',
      gateway_limits: 'NOT_EVIDENCED',
      role: 'reader',
    },
  });
  expect(packet.items[0]?.tki?.gateway).toEqual({
    provenance: 'NATIVE_STATED',
    limits: 'NOT_EVIDENCED',
    read_only: 'NOT_EVIDENCED',
    snapshot: 'NOT_EVIDENCED',
  });
});
