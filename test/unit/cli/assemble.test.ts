// `tki assemble`: what it writes of answers that somebody brings, and every folder that it refuses with nothing written.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import type { Packet } from '../../../src/formats/documents.ts';
import { inspect } from '../../postgres/inspect.ts';
import type { Bench, Ran } from './harness.ts';
import { openBench } from './harness.ts';
import { atLeast } from '../../support/at-least.ts';

const shipped = new URL('../../../catalog', import.meta.url).pathname;
const { catalog } = loadCatalog(shipped);
const columnsOf = (id: string): string[] => catalog.entries.find((entry) => entry.id === id)?.columns ?? [];

let bench: Bench;
let folder: string;
beforeAll(() => {
  bench = openBench();
  folder = mkdtempSync(join(tmpdir(), 'tki-assemble-'));
});
afterAll(() => {
  bench.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Json = Record<string, unknown>;

const table = (columns: string[], rows: unknown[], more: Json = {}): string =>
  JSON.stringify({ columns, rows, row_count: rows.length, truncated: false, ...more });
const result = (text: string): Json => ({ content: [{ type: 'text', text }] });
const COUNT = result(table(['count'], [['309']]));
const answer = (id: string, given: unknown = COUNT, more: Json = {}): Json => ({
  named_query_id: id,
  observation_ts: '2026-11-20T07:00:00Z',
  answer: given,
  ...more,
});

interface Assembled extends Ran {
  out: string;
  said(): { code?: string; hint?: string; complete?: boolean };
  packet(): Packet;
}

/** Runs over a fresh folder of these files. The clock of the bench stands at 2026-11-20T08:00:00Z. */
async function assemble(files: Record<string, unknown>, ...more: string[]): Promise<Assembled> {
  const own = mkdtempSync(join(folder, 'run-'));
  const answers = join(own, 'answers');
  const out = join(own, 'packet.json');
  mkdirSync(answers);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(answers, name)), { recursive: true });
    const bytes = typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content);
    writeFileSync(join(answers, name), bytes);
  }
  const ran = await bench.run([
    'assemble',
    '--answers',
    answers,
    '--catalog',
    shipped,
    '--out',
    out,
    '--json',
    ...more,
  ]);
  return {
    ...ran,
    out,
    said: () => JSON.parse(ran.stdout) as ReturnType<Assembled['said']>,
    packet: () => JSON.parse(readFileSync(out, 'utf8')) as Packet,
  };
}

describe('a packet of answers that an operator supplies', () => {
  it('says STATED_BY_OPERATOR, keeps each time, and is inspected with that word beside it', async () => {
    const ran = await assemble({
      'b.json': answer('count/information_unit', COUNT, { observation_ts: '2026-11-20T06:00:00Z' }),
      'a.json': answer('count/dot_tools', table(['count'], [['309']])),
      'c.json': answer('count/tac_logical_unit'),
    });
    expect([ran.stderr, ran.code]).toEqual(['', 0]);
    const packet = ran.packet();
    expect(packet.packet_as_of).toBe('2026-11-20T06:00:00Z');
    expect(packet.tki).toMatchObject({
      gateway: 'STATED_BY_OPERATOR',
      exporter: {
        answers: 'STATED_BY_OPERATOR',
        gateway_snapshot: expect.stringContaining('NOT_EVIDENCED') as string,
      },
    });
    expect(
      packet.items.map(({ item_id, source_metadata }) => [item_id, source_metadata.observation_ts]),
    ).toEqual([
      ['count/dot_tools', '2026-11-20T07:00:00Z'],
      ['count/information_unit', '2026-11-20T06:00:00Z'],
      ['count/tac_logical_unit', '2026-11-20T07:00:00Z'],
    ]);
    for (const { tki } of atLeast(1, packet.items))
      expect(tki?.gateway?.provenance).toBe('STATED_BY_OPERATOR');
    const report = inspect(readFileSync(ran.out, 'utf8'), shipped);
    expect([report.verdict, report.packet.gateway_basis]).toEqual(['EVIDENCE_PRESENT', 'OPERATOR_AS_STATED']);
    for (const { notes } of atLeast(1, report.items)) expect(notes.join()).toContain('STATED_BY_OPERATOR');
  });

  it('has a line in the log before and after, refused or not', async () => {
    const log = ({ out }: Assembled) =>
      readFileSync(join(dirname(out), 'export-log.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Json)['outcome']);
    expect(log(await assemble({ 'a.json': answer('count/dot_tools') }))).toEqual([
      'BEGUN',
      'WRITTEN_COMPLETE',
    ]);
    expect(log(await assemble({ 'a.json': answer('count/nothing') }))).toEqual(['BEGUN', 'BLOCKED']);
  });

  it('is written and ends with 2 where rows met a limit', async () => {
    const columns = columnsOf('rows/dot_tools');
    const rows = Array.from({ length: 500 }, (_, at) => columns.map(() => String(at)));
    const ran = await assemble({ 'a.json': answer('rows/dot_tools', result(table(columns, rows))) });
    expect([ran.code, ran.said().complete]).toEqual([2, false]);
    expect(ran.packet().items[0]?.tki?.completeness).toBe('TRUNCATED');
  });
});

const refused: readonly (readonly [name: string, code: string, files: Record<string, unknown>])[] = [
  ['an empty folder', 'ANSWERS_UNREADABLE', {}],
  [
    'a file of another kind',
    'ANSWERS_UNREADABLE',
    { 'a.json': answer('count/dot_tools'), 'README.md': 'words' },
  ],
  ['a folder in the folder', 'ANSWERS_UNREADABLE', { 'count/dot_tools.json': answer('count/dot_tools') }],
  ['bytes that are no text', 'ANSWERS_UNREADABLE', { 'a.json': Buffer.from([0x7b, 0xff, 0x7d]) }],
  [
    '26 answers',
    'TOO_MANY_QUERIES',
    Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`${at}.json`, 'x'])),
  ],
  ['no JSON', 'ANSWER_MALFORMED', { 'a.json': 'words' }],
  ['a list', 'ANSWER_MALFORMED', { 'a.json': [] }],
  [
    'a byte order mark',
    'ANSWER_MALFORMED',
    { 'a.json': `\ufeff${JSON.stringify(answer('count/dot_tools'))}` },
  ],
  ['a member twice', 'ANSWER_MALFORMED', { 'a.json': '{"named_query_id":"a","named_query_id":"b"}' }],
  [
    'a member that nobody named',
    'ANSWER_MALFORMED',
    { 'a.json': answer('count/dot_tools', COUNT, { by: 'me' }) },
  ],
  [
    'no answer',
    'ANSWER_MALFORMED',
    { 'a.json': { named_query_id: 'count/dot_tools', observation_ts: '2026-11-20T07:00:00Z' } },
  ],
  ['no id', 'ANSWER_MALFORMED', { 'a.json': answer(undefined as never) }],
  ['an id that is no text', 'ANSWER_MALFORMED', { 'a.json': answer(7 as never) }],
  ['an unknown id', 'UNKNOWN_QUERY_ID', { 'a.json': answer('count/nothing') }],
  [
    'one id twice',
    'DUPLICATE_QUERY_ID',
    { 'a.json': answer('count/dot_tools'), 'b.json': answer('count/dot_tools') },
  ],
  ['no time', 'ANSWER_TIME', { 'a.json': answer('count/dot_tools', COUNT, { observation_ts: undefined }) }],
  [
    'a time of another form',
    'ANSWER_TIME',
    { 'a.json': answer('count/dot_tools', COUNT, { observation_ts: '2026-11-20 07:00' }) },
  ],
  [
    'a time in another zone',
    'ANSWER_TIME',
    { 'a.json': answer('count/dot_tools', COUNT, { observation_ts: '2026-11-20T07:00:00+00:00' }) },
  ],
  [
    'a day that is none',
    'ANSWER_TIME',
    { 'a.json': answer('count/dot_tools', COUNT, { observation_ts: '2026-02-30T07:00:00Z' }) },
  ],
  [
    'a time that is a number',
    'ANSWER_TIME',
    { 'a.json': answer('count/dot_tools', COUNT, { observation_ts: 1_700_000_000 }) },
  ],
  [
    'a time in the future',
    'ANSWER_TIME',
    { 'a.json': answer('count/dot_tools', COUNT, { observation_ts: '2026-11-20T08:00:01Z' }) },
  ],
  [
    'the statement beside the answer',
    'ANSWER_NAMES_SQL',
    { 'a.json': answer('count/dot_tools', COUNT, { sql: 'SELECT 1' }) },
  ],
  [
    'the statement in capitals',
    'ANSWER_NAMES_SQL',
    { 'a.json': answer('count/dot_tools', { ...COUNT, SQL: '' }) },
  ],
  [
    'the statement in the data',
    'ANSWER_NAMES_SQL',
    { 'a.json': answer('count/dot_tools', result(table(['count'], [['309']], { 'S\u200bql': '' }))) },
  ],
  [
    'the statement in a text of JSON',
    'ANSWER_NAMES_SQL',
    { 'a.json': answer('count/dot_tools', table(['count'], [['309']], { sql: 'SELECT' })) },
  ],
  [
    'the text of an error',
    'ANSWER_REFUSED',
    { 'a.json': answer('count/dot_tools', '[DENIED] only SELECT queries allowed') },
  ],
  ['an error', 'ANSWER_REFUSED', { 'a.json': answer('count/dot_tools', { ...COUNT, isError: true }) }],
  [
    'other columns',
    'ANSWER_REFUSED',
    { 'a.json': answer('count/dot_tools', result(table(['n'], [['309']]))) },
  ],
  ['a float', 'ANSWER_REFUSED', { 'a.json': answer('count/dot_tools', table(['count'], [309.5])) }],
  [
    'content that disagrees',
    'ANSWER_REFUSED',
    {
      'a.json': answer('count/dot_tools', {
        ...COUNT,
        structuredContent: { columns: ['count'], rows: [['41']] },
      }),
    },
  ],
  [
    'one good answer and one bad',
    'ANSWER_REFUSED',
    { 'a.json': answer('count/dot_tools'), 'b.json': answer('count/information_unit', 'three') },
  ],
];

describe('a folder of answers that is refused', () => {
  it.each(refused)('%s: %s', async (_name, code, files) => {
    const ran = await assemble(files);
    expect([ran.said().code, ran.code, existsSync(ran.out)]).toEqual([code, 3, false]);
  });

  it('names the file', async () => {
    const ran = await assemble({
      'good.json': answer('count/dot_tools'),
      'the bad one.json': answer('count/information_unit', 'x'),
    });
    expect(ran.said().hint).toContain('“the bad one.json”');
  });

  it('follows no link', async () => {
    const target = join(folder, 'elsewhere.json');
    writeFileSync(target, JSON.stringify(answer('count/dot_tools')));
    const answers = mkdtempSync(join(folder, 'links-'));
    symlinkSync(target, join(answers, 'a.json'));
    const ran = await bench.run([
      'assemble',
      '--answers',
      answers,
      '--catalog',
      shipped,
      '--out',
      join(folder, 'x.json'),
      '--json',
    ]);
    expect([(JSON.parse(ran.stdout) as { code: string }).code, ran.code]).toEqual(['ANSWERS_UNREADABLE', 3]);
  });

  it.each([
    ['ANSWERS_MISSING', ['assemble', '--out', 'x.json']],
    ['OUT_MISSING', ['assemble', '--answers', '.']],
    [
      'GATEWAY_MAPPING_REFUSED',
      ['assemble', '--answers', '.', '--out', 'x.json', '--mapping', '/dev/null/none'],
    ],
  ])('%s is a usage error', async (code, args) => {
    const ran = await bench.run(args);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(code === 'GATEWAY_MAPPING_REFUSED' ? /FILE_UNREADABLE/ : new RegExp(code));
  });
});
