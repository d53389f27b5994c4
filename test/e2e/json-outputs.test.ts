// `--json` is a contract: what the built program prints for every command, good or bad, against schemas/output-*.schema.json. A command
// without a row here, and a schema that nothing printed, fails. What needs a database or a terminal is held to the same schemas where
// it runs: test/postgres/command-line.ts and test/unit/cli/harness.ts check every document that they see.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliIo } from '../../src/cli/io.ts';
import { toProgram } from '../../src/cli/program.ts';
import { outputSchemas, readOutput } from '../support/output-schema.ts';
import { referencePacket } from '../support/reference-packet.ts';
import { dist, root, temporaryFolder } from '../support/sandbox.ts';
import { atLeast } from '../support/at-least.ts';
import { inLongRun } from '../support/long.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const at = (name: string): string => path.join(folder.dir, name);
const compat = path.join(root, 'test/compat/0.1.0');
const run = path.join(compat, 'runc');
const packet = at('packet.json');
const query = at('query.sql');
const QUERY = 'count/dot_tools';

beforeAll(() => {
  fs.writeFileSync(packet, referencePacket());
  fs.writeFileSync(query, 'SELECT name FROM public.orders ORDER BY name\n');
  fs.writeFileSync(at('dump.sql'), 'CREATE TABLE public.orders (id integer, name text);\n');
  fs.writeFileSync(
    at('denied.sql'),
    'SELECT 1; SELECT pg_catalog.count(*) FROM public.dot_tools; DELETE FROM public.dot_tools',
  );
  fs.mkdirSync(at('answers'));
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function tki(args: readonly string[], before: readonly string[] = []): Promise<Ended> {
  const [file = '', ...rest] = [...before, process.execPath, path.join(dist, 'cli.mjs'), ...args];
  const child = spawn(file, rest, { env: { PATH: '/usr/bin:/bin' }, cwd: folder.dir });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => void (said[name] += text));
  child.stdin.end();
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...said };
}

const dump = (...more: string[]): string[] => ['--dump', at('dump.sql'), '--database', 'shop', ...more];
const gone = ['--host', '/nowhere', '--purpose', 'a test', '--out', at('exported.json')];

/** Command → command lines without --json, each with the code that it ends with. In the order in which they are run. */
const table: Readonly<Record<string, readonly (readonly [args: readonly string[], code: number])[]>> = {
  inspect: [
    [['inspect', packet, '--max-age', '87600h', '--out', at('run')], 10],
    [['inspect', packet, '--max-age', '24h', '--runtime', '/bin/false', '--out', at('blocked')], 3],
    [['inspect', at('missing.json'), '--max-age', '24h', '--out', at('none')], 1],
    [
      [
        'inspect',
        path.dirname(packet),
        '--max-age',
        '24h',
        '--jobs',
        '2',
        '--runtime',
        '/bin/false',
        '--out',
        at('many'),
      ],
      3,
    ],
  ],
  attest: [
    [['attest', '--sabotage', 'list'], 0],
    [['attest', '--sabotage', 'fork-allowed'], 10],
    [['attest', '--out', at('attested')], 10],
    [['attest'], 1],
  ],
  verify: [
    [['verify', run, '--packet', path.join(compat, 'packet.json')], 2],
    [['verify', at('missing')], 1],
    [['verify', folder.dir], 3],
  ],
  rollup: [
    [['rollup', run, path.join(compat, 'crun')], 2],
    [['rollup'], 1],
  ],
  view: [
    [['view', run, '--out', at('page.html')], 0],
    [['view', run, '--out', at('page.txt')], 1],
  ],
  export: [
    [['export', QUERY, ...gone], 3],
    [['export', QUERY], 1],
  ],
  assemble: [
    [['assemble', '--answers', at('answers'), '--purpose', 'a test', '--out', at('assembled.json')], 3],
    [['assemble'], 1],
  ],
  'gateway-probe': [
    [['gateway-probe', '--host', '/nowhere'], 3],
    [['gateway-probe', '--gateway', 'none'], 1],
  ],
  'catalog list': [
    [['catalog', 'list'], 0],
    [['catalog', 'list', '--catalog', at('missing')], 1],
  ],
  'catalog show': [
    [['catalog', 'show', QUERY], 0],
    [['catalog', 'show', 'count/nothing'], 1],
  ],
  'catalog check': [[['catalog', 'check'], 10]],
  'catalog fingerprint': [
    [['catalog', 'fingerprint'], 0],
    [['catalog', 'fingerprint', '--packet', packet], 10],
    [['catalog', 'fingerprint', '--packet', at('missing')], 1],
  ],
  'catalog gate': [
    [['catalog', 'gate', at('denied.sql')], 4],
    [['catalog', 'gate', at('missing.sql')], 1],
  ],
  'catalog new': [
    [['catalog', 'new', ...dump()], 0],
    [['catalog', 'new', 'public.orders', ...dump('--out', at('draft'))], 0],
    [['catalog', 'new', '--host', '/nowhere', '--database', 'shop'], 3],
    [['catalog', 'new', 'public.nothing', ...dump('--out', at('other'))], 1],
  ],
  'catalog add': [
    [['catalog', 'add', 'rows/names', '--sql', query, '--catalog', at('draft'), '--kind', 'table'], 0],
    [['catalog', 'add', 'rows/more', '--sql', at('denied.sql'), '--catalog', at('draft')], 3],
    [['catalog', 'add', 'rows/more', '--sql', at('missing.sql'), '--catalog', at('draft')], 1],
  ],
  'catalog lint': [
    [['catalog', 'lint'], 10],
    [['catalog', 'lint', '--catalog', at('draft')], 2],
  ],
  'catalog try': [[['catalog', 'try', QUERY, '--catalog', at('draft'), '--database', 'shop'], 1]],
  explain: [
    [['explain', 'STALE'], 0],
    [['explain', 'STALL'], 1],
  ],
  doctor: [[['doctor'], 0]],
  readiness: [
    [['readiness'], 0],
    [['readiness', '--run', run], 2],
  ],
  'gap-map': [
    [['gap-map', 'DOT_C1_VOCAB_BUILD', '--packet', packet], 2],
    [['gap-map', 'DOT_C1_VOCAB_BUILD', '--packet', packet, '--before', packet], 2],
    [['gap-map', 'DOT_NOTHING', '--packet', packet], 1],
  ],
};

/** What speaks another language than a document of ours, and why. */
const others = {
  report: 'OSCAL, of its own schema',
  mcp: 'the Model Context Protocol, line by line',
  completion: 'a script for a shell',
} as const;

/** Every command that does something, with whether it takes --json. */
function commandsOf(command: Command, above: readonly string[] = []): { name: string; json: boolean }[] {
  return command.commands.flatMap((each) => {
    const words = [...above, each.name()];
    return each.commands.length > 0
      ? commandsOf(each, words)
      : [{ name: words.join(' '), json: each.options.some(({ long }) => long === '--json') }];
  });
}

test('every command takes --json, has a schema and stands in the table, but for those that speak another language', async () => {
  const commands = commandsOf(await toProgram('0.0.0', { stdout: () => undefined } as unknown as CliIo));
  const speaking = commands.filter(({ json }) => json).map(({ name }) => name);
  expect(commands.filter(({ json }) => !json).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['report', 'mcp']),
  );
  for (const { name } of atLeast(
    1,
    commands.filter(({ json }) => !json),
  ))
    expect(Object.keys(others)).toContain(name);
  expect([...speaking].sort()).toEqual(Object.keys(table).sort());
  expect(['error', ...speaking.map((name) => name.replace(' ', '-'))].sort()).toEqual(
    [...outputSchemas].sort(),
  );
});

describe('what the built program prints follows the schema of its command', () => {
  test.each(Object.entries(table))('%s', async (command, lines) => {
    for (const [args, code] of lines) {
      const ended = await tki([...args, '--json']);
      expect(
        { code: ended.code, said: ended.code === code ? '' : ended.stderr + ended.stdout },
        args.join(' '),
      ).toEqual({
        code,
        said: '',
      });
      const { schema } = readOutput(ended.stdout, ended.code);
      expect(schema).toBe(code === 1 ? 'tki-error/v1' : `tki-${command.replace(' ', '-')}/v1`);
    }
  });
});

describe('what could not begin is a document too', () => {
  test.each([
    [['inspekt', '--json'], 'UNKNOWN_COMMAND'],
    [['verify', run, '--json', '--fail-on', 'x'], 'UNKNOWN_OPTION'],
    [['catalog', 'show', '--json'], 'MISSING_ARGUMENT'],
    [['catalog', 'add', 'rows/x', '--json'], 'MISSING_MANDATORY_OPTION_VALUE'],
    // The same two refusals of other commands.
    ...inLongRun<[string[], string]>([
      [['--json'], 'UNKNOWN_OPTION'],
      [['verify', '--json'], 'MISSING_ARGUMENT'],
      [['explain', '--json'], 'MISSING_ARGUMENT'],
      [['report', run, '--json'], 'UNKNOWN_OPTION'],
    ]),
  ] as [string[], string][])('%j', async (args, code) => {
    const ended = await tki(args);
    const document = readOutput(ended.stdout, ended.code);
    expect(document).toMatchObject({ schema: 'tki-error/v1', may_gate: false, exit_code: 1, code });
    // The same words as on standard error, where they stay.
    expect(ended.stderr).toBe(
      `tki: ${code}: ${String(document['text'])}\nhint: ${String(document['hint'])}\n`,
    );
  });

  test.each([
    [['attest', '--out', '--json'], 'a value that is another option'],
    [['explain', 'STALL', '--', '--json'], 'an argument behind --'],
    [['inspekt'], 'not asked for'],
  ])('but not for %j: %s', async (args) => {
    const ended = await tki(args);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 1, stdout: '' });
  });
});
