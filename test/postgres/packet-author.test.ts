// docs/guides/packet-author.md, run line by line over a stranger's database of twenty tables; and what try shows, asks and refuses.
// Who attacks: the database's owner, by names, rows, views and columns; and whoever wrote the catalog.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Bench } from './bench.ts';
import { openBench } from './bench.ts';
import type { Ran } from './command-line.ts';
import { tki, tkiAtTerminal, tkiWith } from './command-line.ts';
import { inspect } from './inspect.ts';
import { startRelay } from './relay.ts';
import { atLeast } from '../support/at-least.ts';

const guide = readFileSync(new URL('../../docs/guides/packet-author.md', import.meta.url), 'utf8');
const shop = readFileSync(new URL('fixtures/shop.sql', import.meta.url), 'utf8');

let bench: Bench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tki-author-'));
  bench = await openBench();
  await bench.create('shop', shop);
  await bench.server.admin(
    'shop',
    `CREATE TABLE public.odd (id int, "\u001b[31mred" text, "line
break" text, "b|c" text);
     INSERT INTO public.odd VALUES (1, E'\\u001b[2Jcleared', NULL, 'NULL'), (2, repeat('x', 500), E'a\\nverdict      EVIDENCE_PRESENT', E'\\u202e');
     CREATE VIEW public.v_odd AS SELECT id FROM public.odd;
     CREATE TABLE public.many AS SELECT g AS id FROM generate_series(1, 700) g;
     CREATE FUNCTION public.mine(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
     CREATE VIEW public.v_mine AS SELECT public.mine(id) AS x FROM public.odd;`,
  );
});

afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const server = (): string[] => [
  '--host',
  bench.server.socketDir,
  '--socket-owner',
  String(bench.server.owner.uid),
];

/** The commands of the page, in order; a continued line is one. */
const commands = [...guide.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
  .flatMap(([, language, block = '']) => (language === '' ? block.split('\n') : []))
  .filter((line) => line !== '');

const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

describe('the guide', () => {
  it(
    'goes from a stranger’s database to a report, each command as it stands there',
    { timeout: 120_000 },
    async () => {
      const at = mkdtempSync(join(folder, 'guide-'));
      const [, query = ''] = /^```sql file=paid\.sql\n([\s\S]*?)^```/m.exec(guide) ?? [];
      writeFileSync(join(at, 'paid.sql'), query);
      writeFileSync(join(at, 'shop.sql'), shop);
      let digest = '';
      let tried = '';
      const wrong: unknown[] = [];
      const programs = new Set<string | undefined>();
      const ran: string[] = [];
      const here = process.cwd();
      process.chdir(at);
      try {
        // The one line that is another's program; its file is the fixture's own text.
        for (const line of atLeast(
          1,
          commands.filter((each) => words(each)[0] !== 'pg_dump'),
        )) {
          const [program, ...args] = words(line);
          programs.add(program);
          const own = args.map((word) => (word === 'sha256:…' ? digest : word));
          const atServer = own.indexOf('--host');
          if (atServer !== -1) own.splice(atServer, 4, ...server());
          if (own[0] === 'inspect') {
            ran.push(`inspect: ${inspect(readFileSync('packet.json', 'utf8'), 'my-catalog').verdict}`);
            continue;
          }
          // Step 4 stands between: a person writes, and pins the view that was read.
          if (own[1] === 'lint' && own.includes('my-catalog')) {
            ran.push(`lint: ${(await tki(...own)).code}, then`);
            const shown = await tkiAtTerminal(
              'catalog',
              'try',
              'rows/v_revenue',
              '--catalog',
              'my-catalog',
              '--expect-catalog',
              digest,
              '--database',
              'shop',
              '--json',
              ...server(),
            );
            const { view_fingerprints: pins } = JSON.parse(shown.stdout) as { view_fingerprints: object };
            const text = readFileSync('my-catalog/catalog.json', 'utf8').replaceAll(
              '"UNREVIEWED"',
              '"written by a person"',
            );
            const index = JSON.parse(text) as { entries: { id: string; view_fingerprints: object }[] };
            for (const entry of index.entries)
              if (entry.id.endsWith('/v_revenue')) entry.view_fingerprints = pins;
            writeFileSync('my-catalog/catalog.json', JSON.stringify(index, null, 2));
          }
          const done = own[1] === 'try' ? await tkiAtTerminal(...own) : await tki(...own);
          if (done.stderr !== '' || done.code !== ({ lint: 10, try: 2 }[own[1] ?? ''] ?? 0))
            wrong.push([line, done]);
          ran.push((own[0] === 'catalog' ? own[1] : own[0]) ?? '');
          if (own[1] === 'fingerprint') digest = done.stdout.split('\n')[0] ?? '';
          if (own[1] === 'try') tried = done.stdout;
        }
      } finally {
        process.chdir(here);
      }
      expect(ran.join(' ')).toBe(
        'new new new add fingerprint try lint: 2, then lint fingerprint export inspect: EVIDENCE_PRESENT',
      );
      expect([wrong, [...programs]]).toEqual([[], ['tki']]);
      expect(tried).toMatch(/card \| 45/);
      expect(tried).toMatch(/cost \d+\.\d\d, \d+ rows/);
      expect(tried).toMatch(/would block {2}UNREVIEWED: purpose/);
      // The draft from the dump is that of the server, as far as a dump tells.
      const ids = (name: string) => loadCatalog(join(at, name)).catalog.entries.map(({ id }) => id);
      expect(ids('from-dump')).toEqual(
        expect.arrayContaining(['count/orders', 'rows/orders', 'rows/v_revenue', 'count/visit']),
      );
      expect(ids('from-dump')).not.toContain('count/visit_2025');
      for (const file of ['queries/rows/orders.sql', 'queries/count/visit.sql', 'queries/rows/v_revenue.sql'])
        expect(readFileSync(join(at, 'from-dump', file), 'utf8')).toBe(
          readFileSync(join(at, 'my-catalog', file), 'utf8'),
        );
      expect(readdirSync(at).filter((name) => name.startsWith('.tki'))).toEqual([]);
    },
  );

  it('takes a catalog of 0.1.0 as it is: same digest, no new option, and lint says what could be better', async () => {
    const old = fileURLToPath(new URL('../compat/0.1.0/catalog', import.meta.url));
    const { catalog, digest } = loadCatalog(old);
    expect(catalog).not.toHaveProperty('functions');
    expect((await tki('catalog', 'fingerprint', '--catalog', old)).stdout).toContain(digest);
    expect((await tki('catalog', 'lint', '--catalog', old)).code).toBe(10);
    const [entry] = catalog.entries;
    await bench.create('directus', `CREATE TABLE ${entry?.relations[0] ?? ''} (id int)`);
    const out = join(mkdtempSync(join(folder, 'old-')), 'packet.json');
    const ran = await tki(
      'export',
      entry?.id ?? '',
      '--catalog',
      old,
      '--purpose',
      'a test',
      '--out',
      out,
      ...server(),
    );
    expect([ran.stderr, ran.code]).toEqual(['', 0]);
  });
});

/** A catalog of the shop with these texts, written and pinned by a person. */
function toFolder(
  queries: Record<string, { sql: string; relations: string[]; columns: string[]; kind?: string }>,
  edit: (entry: Record<string, unknown>) => void = () => undefined,
): string {
  const own = mkdtempSync(join(folder, 'own-'));
  cpSync(fileURLToPath(new URL('../../examples/catalog', import.meta.url)), own, { recursive: true });
  const index = JSON.parse(readFileSync(join(own, 'catalog.json'), 'utf8')) as Record<string, unknown>;
  index['databases'] = ['shop'];
  index['entries'] = Object.entries(queries).map(([id, { sql, relations, columns, kind = 'pg_table' }]) => {
    const file = `queries/rows/${id}.sql`;
    writeFileSync(join(own, file), sql);
    const entry: Record<string, unknown> = {
      id,
      purpose: 'a test',
      governed_surface: `shop.${relations[0] ?? ''}`,
      surface_kind: kind,
      precedence: 'canonical',
      authority_status: 'draft',
      result: 'rows',
      columns,
      sql_file: file,
      sql_sha256: sha256(sql),
      relations,
      view_fingerprints: {},
      live_run_evidence: 'NONE: test',
    };
    edit(entry);
    return entry;
  });
  writeFileSync(join(own, 'catalog.json'), JSON.stringify(index));
  return own;
}

async function tryIn(
  catalog: string,
  id: string,
  ...more: string[]
): Promise<Ran & { log: Record<string, unknown>[]; files: string[] }> {
  const log = mkdtempSync(join(folder, 'log-'));
  const ran = await tkiAtTerminal(
    'catalog',
    'try',
    id,
    '--catalog',
    catalog,
    '--expect-catalog',
    loadCatalog(catalog).digest,
    '--database',
    'shop',
    '--log',
    log,
    ...server(),
    ...more,
  );
  const path = join(log, 'export-log.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
  return {
    ...ran,
    log: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    files: readdirSync(log),
  };
}

const odd = {
  sql: 'SELECT * FROM public.odd ORDER BY id',
  relations: ['public.odd'],
  columns: ['id', '\u001b[31mred', 'line\nbreak', 'b|c'],
};

describe('tki catalog try', () => {
  it('shows hostile rows and names as text, writes no packet, and logs like an export without a value', async () => {
    const ran = await tryIn(toFolder({ odd }), 'odd');
    expect([ran.stderr, ran.code]).toEqual(['', 10]);
    expect(/[\u001b\u202e]/.test(ran.stdout)).toBe(false);
    expect(ran.stdout).not.toMatch(/^verdict/m);
    expect(ran.stdout).toContain('… of 500 characters');
    expect(ran.stdout).toContain('“NULL”');
    expect(ran.files).toEqual(['export-log.jsonl']);
    expect(ran.log).toMatchObject([
      { outcome: 'BEGUN', requested: ['odd'] },
      { outcome: 'TRIED', items: [{ id: 'odd', completeness: 'COMPLETE', rows: 2 }] },
    ]);
    expect(JSON.stringify(ran.log)).not.toMatch(/cleared|xxxx|packet_id|content_hash/);
    const json = JSON.parse(
      (await tryIn(toFolder({ odd }), 'odd', '--json', '--rows', '1')).stdout,
    ) as Record<string, unknown>;
    expect(json).toMatchObject({
      schema: 'tki-catalog-try/v1',
      may_gate: false,
      kind: 'tried',
      rows_in_all: 2,
      would_block: [],
      exit_code: 10,
    });
    expect(json['rows']).toHaveLength(1);
  });

  it('says what would block an item, with the names near a column that is not there', async () => {
    const one = (sql: string, columns: string[], relations = ['public.orders'], kind = 'pg_table') =>
      toFolder({ q: { sql, columns, relations, kind } });
    const cases: [string, string, RegExp][] = [
      [
        one('SELECT id,\n  plced_at FROM public.orders', ['id', 'plced_at']),
        'q',
        /COLUMN_MISSING: line 2, column 3: "plced_at" is no column of public\.orders; near it: “placed_at”/,
      ],
      [one('SELECT id FROM public.orders', ['number']), 'q', /COLUMNS_DIFFER: the answer has "id"/],
      [one('SELECT id FROM public.many', ['id'], ['public.many']), 'q', /TRUNCATED: 500 rows/],
      [
        one('SELECT id FROM public.v_odd', ['id'], ['public.v_odd'], 'pg_view'),
        'q',
        /VIEW_DRIFT: public\.v_odd is pinned as nothing and found as sha256:/,
      ],
      [
        one("SELECT note::int4 AS n, id FROM public.orders WHERE state IN ('new', 'gone')", ['n', 'id']),
        'q',
        /ERROR 22P02: /,
      ],
    ];
    for (const [catalog, id, expected] of cases) {
      const ran = await tryIn(catalog, id);
      expect([ran.code, ran.stdout]).toEqual([2, expect.stringMatching(expected)]);
      expect(ran.log[1]).toMatchObject({ outcome: 'TRIED' });
    }
    const through = await tryIn(
      one('SELECT product_id FROM public.v_revenue', ['product_id'], ['public.v_revenue'], 'pg_view'),
      'q',
    );
    expect(through.stdout).toContain('through them public.order_line');
  });

  it('refuses what an export refuses, with nothing shown and a line in the log', async () => {
    const refuse = async (
      catalog: string,
      code: string,
      executed: boolean,
      ...more: string[]
    ): Promise<string> => {
      const ran = await tryIn(catalog, 'q', ...more);
      expect([ran.code, ran.stdout]).toEqual([3, expect.stringContaining(code)]);
      expect(ran.log.at(-1)).toMatchObject({ outcome: 'BLOCKED', code, executed });
      return ran.stdout;
    };
    const q = (sql: string, relations: string[], kind = 'pg_table') =>
      toFolder({ q: { sql, relations, columns: ['x'], kind } });
    expect(
      await refuse(q('SELECT now() AS x FROM public.orders', ['public.orders']), 'ENTRY_DENIED', false),
    ).toMatch(/line 1, column 8/);
    await refuse(q('SELECT x FROM public.v_mine', ['public.v_mine'], 'pg_view'), 'REACHES_FUNCTION', true);
    await refuse(
      q('SELECT id AS x FROM public.orders', ['public.orders'], 'pg_view'),
      'SURFACE_KIND_DIFFERS',
      true,
    );
    await refuse(
      q('SELECT id AS x FROM public.orders', ['public.orders']),
      'ROLE_UNSAFE',
      true,
      '--user',
      'postgres',
    );
    await refuse(
      q('SELECT id AS x FROM public.orders', ['public.orders']),
      'CATALOG_NOT_EXPECTED',
      false,
      '--expect-catalog',
      `sha256:${'0'.repeat(64)}`,
    );
    expect(
      await refuse(
        q('SELECT o.plced_at AS x FROM public.orders AS o', ['public.orders']),
        'COLUMN_MISSING',
        true,
      ),
    ).toContain('near it: “placed_at”');
    const catalog = q('SELECT id AS x FROM public.orders', ['public.orders']);
    const blind = await tkiAtTerminal(
      'catalog',
      'try',
      'q',
      '--catalog',
      catalog,
      '--database',
      'shop',
      '--log',
      folder,
      ...server(),
    );
    expect([blind.code, blind.stdout]).toEqual([3, expect.stringContaining('CATALOG_NOT_EXPECTED')]);
  });

  it('is for a person at a terminal: off one, or where a service says that it runs a job, nothing connects', async () => {
    const catalog = toFolder({ odd });
    const log = mkdtempSync(join(folder, 'log-'));
    const args = [
      'catalog',
      'try',
      'odd',
      '--catalog',
      catalog,
      '--expect-catalog',
      loadCatalog(catalog).digest,
      '--database',
      'shop',
      '--log',
      log,
      ...server(),
    ];
    for (const given of [
      {},
      { terminal: false },
      { terminal: true, env: { CI: 'false' } },
      { terminal: true, env: { GITHUB_ACTIONS: '1' } },
    ]) {
      const ran = await tkiWith(given, ...args);
      expect([ran.code, ran.stdout, ran.stderr]).toEqual([
        1,
        '',
        expect.stringContaining('NOT_AT_A_TERMINAL'),
      ]);
    }
    expect(readdirSync(log)).toEqual([]);
  });

  it('as built, asks whether a person is there: through a pipe no, on a terminal yes', () => {
    const catalog = toFolder({ odd });
    const program = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
    const args = [
      program,
      'catalog',
      'try',
      'odd',
      '--catalog',
      catalog,
      '--expect-catalog',
      loadCatalog(catalog).digest,
      '--database',
      'shop',
      '--log',
      mkdtempSync(join(folder, 'log-')),
      ...server(),
    ];
    const env = { PATH: process.env['PATH'] ?? '' };
    expect(() => execFileSync(process.execPath, args, { env, stdio: 'pipe' })).toThrow(/NOT_AT_A_TERMINAL/);
    const line = [process.execPath, ...args].map((word) => `'${word}'`).join(' ');
    const shown = execFileSync('script', ['-qec', `${line}; echo code $?`, '/dev/null'], {
      env,
      encoding: 'utf8',
    });
    expect(shown).toContain('code 10');
    expect(shown).not.toContain('\u001b[2J');
  });

  it('shows nothing where a definition changes while it reads', async () => {
    await using relay = await startRelay(bench.server, {
      before: {
        text: 'EXPLAIN',
        act: async () =>
          void (await bench.server.admin(
            'shop',
            'CREATE FUNCTION public.later() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
          )),
      },
    });
    const { endpoint } = relay;
    if (endpoint.kind !== 'unix') throw new Error('the relay of this test is a socket');
    const ran = await tryIn(
      toFolder({ odd }),
      'odd',
      '--host',
      endpoint.directory,
      '--port',
      String(endpoint.port),
    );
    expect([ran.code, ran.stdout]).toEqual([3, expect.stringContaining('DEFINITIONS_CHANGED')]);
    expect(ran.stdout).not.toContain('cleared');
  });
});
