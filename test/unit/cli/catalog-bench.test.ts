// `tki catalog add` and `lint`: what an author is told, and that nothing is lost, half-written, followed or cleared.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { beyondError } from '../../support/output-schema.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { UNREVIEWED } from '../../../src/formats/unreviewed.ts';
import type { Ran } from '../../postgres/command-line.ts';
import { tki } from '../../postgres/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'tki-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const template = fileURLToPath(new URL('../../../examples/catalog', import.meta.url));

let catalog: string;
beforeEach(() => {
  catalog = mkdtempSync(join(folder, 'catalog-'));
  cpSync(template, catalog, { recursive: true });
});

const ORDERED = 'SELECT id, title FROM public.example_task ORDER BY id\n';

function add(id: string, sql: string | Buffer, ...more: string[]): Promise<Ran> {
  const file = join(folder, 'draft.sql');
  writeFileSync(file, sql);
  return tki('catalog', 'add', id, '--sql', file, '--catalog', catalog, ...more);
}
const lint = (...more: string[]): Promise<Ran> => tki('catalog', 'lint', '--catalog', catalog, ...more);
const files = (): string[] => readdirSync(catalog, { recursive: true }).map(String).sort();

interface Found {
  findings: { id: string; level: string; code: string; where: string; hint: string }[];
  [member: string]: unknown;
}

function edit(
  change: (index: { entries: Record<string, unknown>[] } & Record<string, unknown>) => void,
): void {
  const path = join(catalog, 'catalog.json');
  const index = JSON.parse(readFileSync(path, 'utf8')) as { entries: Record<string, unknown>[] };
  change(index);
  writeFileSync(path, JSON.stringify(index));
}

describe('tki catalog add', () => {
  it('adds what the text says, UNREVIEWED where a human writes, and the catalog loads', async () => {
    const before = loadCatalog(catalog).catalog.entries;
    expect((await add('rows/late', ORDERED)).code).toBe(0);
    const counted = await add(
      'count/late',
      "SELECT pg_catalog.count(*) AS n FROM public.example_task WHERE state = 'late'",
      '--json',
    );
    expect(JSON.parse(counted.stdout)).toMatchObject({
      schema: 'tki-catalog-add/v1',
      may_gate: false,
      kind: 'added',
      id: 'count/late',
      result: 'count',
      columns: ['n'],
      unreviewed: true,
      exit_code: 0,
      catalog: loadCatalog(catalog).digest,
    });
    const { entries } = loadCatalog(catalog).catalog;
    expect(entries.slice(0, before.length)).toEqual(before);
    expect(entries.slice(before.length)).toMatchObject([
      {
        id: 'rows/late',
        purpose: UNREVIEWED,
        sql: ORDERED,
        columns: ['id', 'title'],
        relations: ['public.example_task'],
        surface_kind: 'pg_table',
      },
      {
        id: 'count/late',
        purpose: UNREVIEWED,
        count_discipline: {
          denominator: UNREVIEWED,
          match_key: UNREVIEWED,
          population: UNREVIEWED,
          confidence: UNREVIEWED,
          query: 'count/late',
        },
      },
    ]);
    expect((await tki('catalog', 'check', '--catalog', catalog)).code).toBe(4);
  });

  it.each<[string, string, string, RegExp]>([
    [
      'a function that no list has',
      'SELECT id,\n  now() AS t FROM public.example_task',
      'FUNCTION_DENIED',
      /line 2, column 3.*write the date as a constant/,
    ],
    [
      'a function that the catalog does not list',
      'SELECT lower(title) AS t FROM public.example_task',
      'FUNCTION_DENIED',
      /add it to functions of the catalog/,
    ],
    ['two statements', 'SELECT id FROM public.example_task; DROP TABLE x', 'STATEMENT_COUNT', /has 2/],
    ['none', '-- nothing', 'STATEMENT_COUNT', /no statement/],
    ['a write', 'DELETE FROM public.example_task', 'NODE_DENIED', /one SELECT/],
    ['no schema', 'SELECT id FROM example_task', 'RELATION_DENIED', /write the schema/],
    [
      'a relation with a name that cannot be governed',
      'SELECT id FROM public."Example Task"',
      'RELATION_NAME',
      /view/,
    ],
    ['PostgreSQL’s own', 'SELECT rolname FROM pg_catalog.pg_authid', 'RELATION_DENIED', /PostgreSQL's own/],
    ['a star', 'SELECT * FROM public.example_task', 'STAR', /name each column/],
    ['TABLE', 'TABLE public.example_task', 'STAR', /name each column/],
    [
      'a column without a name',
      "SELECT 'x', id FROM public.example_task",
      'COLUMN_UNNAMED',
      /column 1.*AS name/,
    ],
    ['a column called sql', 'SELECT title AS "SQL" FROM public.example_task', 'COLUMN_PROHIBITED', /AS text/],
    ['a parameter', 'SELECT id FROM public.example_task WHERE id = $1', 'NODE_DENIED', /no parameters/],
    ['text that does not parse', 'SELECT id FROM', 'SYNTAX', /syntax error/],
    ['a NUL', 'SELECT id FROM public.example_task\0', 'NOT_TEXT', /NUL/],
    [
      'two corpora',
      'SELECT i.id FROM public.information_unit AS i JOIN public.tac_logical_unit AS t ON i.id = t.id',
      'JOIN_PROHIBITED',
      /side by side/,
    ],
  ])(
    'refuses %s with 3, says how to write it instead, and writes nothing',
    async (_what, sql, code, words) => {
      const before = [files(), readFileSync(join(catalog, 'catalog.json'), 'utf8')];
      const ran = await add('rows/late', sql, '--kind', 'table');
      expect([ran.code, ran.stdout]).toEqual([3, expect.stringContaining(code)]);
      expect(ran.stdout).toMatch(words);
      expect([files(), readFileSync(join(catalog, 'catalog.json'), 'utf8')]).toEqual(before);
    },
  );

  it.each([
    '../x',
    'rows/../x',
    '/x',
    'rows//x',
    '.x',
    'rows/.x',
    'a b',
    'a\nb',
    'rows/\u001b[31m',
    '',
    'a/b/c/d/e',
    `rows/${'x'.repeat(101)}`,
    'rows/x\\y',
    'ünï',
  ])('takes no id that is no path of its own: %j', async (id) => {
    const before = files();
    const ran = await add(id, ORDERED);
    expect([ran.code, beyondError(ran.stdout)]).toEqual([1, '']);
    expect(ran.stderr).not.toContain('\u001b');
    expect(files()).toEqual(before);
  });

  it.each(['rows/example_task', 'ROWS/example_task', 'count/Example_Task'])(
    'takes no id that is there, in whatever case: %s',
    async (id) => {
      expect(await add(id, ORDERED)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('QUERY_ID_TAKEN') as string,
      });
    },
  );

  it('asks for the surface where several are read, for its kind where nobody knows it, and guesses neither', async () => {
    const joined =
      'SELECT t.id, v.title FROM public.example_task AS t JOIN public.v_example_open AS v ON t.id = v.id ORDER BY t.id';
    expect((await add('rows/both', joined)).stderr).toContain('SURFACE_UNKNOWN');
    expect((await add('rows/both', joined, '--surface', 'public.other')).stderr).toContain('SURFACE_UNKNOWN');
    expect((await add('rows/both', joined, '--surface', 'public.v_example_open')).code).toBe(0);
    expect(loadCatalog(catalog).catalog.entries.at(-1)).toMatchObject({
      governed_surface: 'workflow.public.v_example_open',
      surface_kind: 'pg_view',
    });
    const other = 'SELECT id FROM public.another ORDER BY id';
    expect((await add('rows/another', other)).stderr).toContain('KIND_MISSING');
    expect((await add('rows/another', other, '--kind', 'sequence')).stderr).toContain('KIND_MISSING');
    expect((await add('rows/another', other, '--kind', 'view', '--database', 'elsewhere')).stderr).toContain(
      'DATABASE_UNKNOWN',
    );
  });

  it('follows no link in the catalog, writes over no file, and leaves nothing of a try that failed', async () => {
    const outside = mkdtempSync(join(folder, 'outside-'));
    symlinkSync(outside, join(catalog, 'queries/away'));
    expect((await add('away/x', ORDERED)).stderr).toContain('CATALOG_NOT_WRITABLE');
    expect(readdirSync(outside)).toEqual([]);
    writeFileSync(join(catalog, 'queries/rows/there.sql'), 'mine');
    expect((await add('rows/there', ORDERED)).stderr).toContain('CATALOG_NOT_WRITABLE');
    expect(readFileSync(join(catalog, 'queries/rows/there.sql'), 'utf8')).toBe('mine');
    const before = files();
    // A file in the place of a folder.
    expect((await add('rows/there.sql/deep', ORDERED)).stderr).toContain('CATALOG_NOT_WRITABLE');
    expect(files()).toEqual(before);
    const rest = await tki(
      'catalog',
      'add',
      'rows/x',
      '--sql',
      join(folder, 'none.sql'),
      '--catalog',
      catalog,
    );
    expect(rest.stderr).toContain('FILE_UNREADABLE');
  });

  it('needs a catalog of the author’s: the shipped one is never written to', async () => {
    const file = join(folder, 'draft.sql');
    writeFileSync(file, ORDERED);
    const ran = await tki('catalog', 'add', 'rows/x', '--sql', file);
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('--catalog')]);
  });
});

describe('tki catalog lint', () => {
  it('finds nothing in the template and in the shipped catalog, and says that this is no approval', async () => {
    expect(await lint()).toMatchObject({
      code: 10,
      stdout: expect.stringContaining('no approval') as string,
    });
    expect((await tki('catalog', 'lint')).code).toBe(10);
  });

  it('says of everything at once where it stands and how to write it instead', async () => {
    const other = 'SELECT id,\n  age(due) AS a FROM public.example_task';
    writeFileSync(join(catalog, 'queries/rows/example_task.sql'), other);
    writeFileSync(join(catalog, 'queries/left.sql'), 'SELECT 1');
    const star = 'SELECT * FROM public.example_task';
    writeFileSync(join(catalog, 'queries/star.sql'), star);
    edit(({ entries }) => {
      const [count, , view] = entries;
      Object.assign(count?.['count_discipline'] as object, { population: 'unreviewed so far' });
      Object.assign(view ?? {}, { view_fingerprints: {}, columns: ['id', 'name', 'due'] });
      entries.push({
        ...entries[1],
        id: 'rows/Star',
        columns: ['id'],
        sql_file: 'queries/star.sql',
        sql_sha256: sha256(star),
        purpose: undefined,
      });
      entries.push({
        ...entries[1],
        id: 'rows/STAR',
        columns: ['id'],
        sql_file: 'queries/star.sql',
        sql_sha256: sha256(star),
      });
    });
    const ran = await lint('--json');
    const found = JSON.parse(ran.stdout) as Found;
    expect(ran.code).toBe(4);
    expect(found).toMatchObject({
      schema: 'tki-catalog-lint/v1',
      may_gate: false,
      exit_code: 4,
      catalog: null,
    });
    expect(found.findings.map(({ level, code }) => `${level} ${code}`)).toEqual(
      expect.arrayContaining([
        'refused CATALOG_SQL_DIFFERS',
        'open UNREVIEWED',
        'refused FUNCTION_DENIED',
        'refused COLUMNS_DIFFER',
        'open VIEW_NOT_PINNED',
        'remark STAR',
        'remark NO_ORDER',
        'remark NO_PURPOSE',
        'remark IDS_ALIKE',
        'remark FILE_UNNAMED',
      ]),
    );
    const of = (code: string) => found.findings.find((finding) => finding.code === code);
    expect(of('CATALOG_SQL_DIFFERS')?.hint).toContain(sha256(other));
    expect(of('FUNCTION_DENIED')).toMatchObject({
      where: 'line 2, column 3',
      hint: expect.stringContaining('subtract') as string,
    });
    expect((await lint()).stdout).toContain('line 2, column 3');
  });

  it('says that it could not list a folder, or not all: then nothing is known of the files there', async () => {
    const open = async () => {
      const { findings } = JSON.parse((await lint('--json')).stdout) as Found;
      return findings.map(({ id, code, hint }) => [id, code, hint.slice(hint.indexOf(':') + 1)]);
    };
    const queries = join(catalog, 'queries');
    writeFileSync(join(queries, 'left.sql'), 'SELECT 1');
    // So deep that no path leads there: 20 names of 250 letters.
    const deeper =
      "const d = '0'.repeat(250); for (let n = 0; n < 20; n++) { fs.mkdirSync(d); process.chdir(d); }";
    execFileSync(process.execPath, ['-e', deeper], { cwd: queries });
    const left = ['queries/left.sql', 'FILE_UNNAMED', 'no entry names this file; name it, or remove it'];
    const found = await open();
    expect((await lint()).code).toBe(2);
    expect(found).toEqual([
      ['queries', 'FILES_NOT_LISTED', expect.stringContaining('cannot be listed (ENAMETOOLONG)')],
      left,
    ]);
    execFileSync('/bin/rm', ['-rf', join(queries, '0'.repeat(250))]);
    expect(await open()).toEqual([left]);
    for (let index = 0; index <= 5_000; index++) writeFileSync(join(queries, `${index}`), '');
    const many = await open();
    expect(many).toHaveLength(5_001);
    expect(many[0]?.[2]).toContain('there are more than 5000');
  });

  it('is 2 while a human still has to write, and hides nothing else behind that', async () => {
    await add('rows/late', ORDERED);
    expect((await lint()).code).toBe(2);
    edit(({ entries }) => Object.assign(entries.at(-1) ?? {}, { governed_surface: 'workflow.public.other' }));
    const ran = await lint('--json');
    expect([ran.code, (JSON.parse(ran.stdout) as Found).findings.map(({ code }) => code)]).toEqual([
      4,
      ['UNREVIEWED', 'SURFACE_DIFFERS'],
    ]);
  });

  it('takes a table called unreviewed for a table', async () => {
    await add('rows/unreviewed', 'SELECT id FROM public.unreviewed ORDER BY id', '--kind', 'table');
    await add('count/unreviewed', 'SELECT pg_catalog.count(*) AS count FROM public.unreviewed');
    edit((index) => {
      index.entries = JSON.parse(
        JSON.stringify(index.entries).replaceAll('"UNREVIEWED"', '"written"'),
      ) as Record<string, unknown>[];
    });
    expect((await lint()).code).toBe(10);
    expect((await tki('catalog', 'check', '--catalog', catalog)).code).toBe(10);
  });

  it('calls an empty catalog nothing that passed, and one that does not load by its fault', async () => {
    edit((index) => void (index.entries = []));
    expect((await lint()).code).toBe(4);
    writeFileSync(join(catalog, 'catalog.json'), '{');
    expect(await lint()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('CATALOG_NOT_JSON') as string,
    });
  });

  it('shows names of files and entries as text', async () => {
    writeFileSync(join(catalog, 'queries/\u001b[31m\nrefused.sql'), 'x');
    const ran = await lint();
    expect(ran.stdout).not.toContain('\u001b');
    expect(ran.stdout).not.toMatch(/^refused\.sql/m);
  });
});

describe('a dump, as an author gives it', () => {
  const dump = (text: string | Buffer, ...more: string[]): Promise<Ran> => {
    const file = join(folder, 'dump.sql');
    writeFileSync(file, text);
    return tki('catalog', 'new', '--dump', file, '--database', 'shop', ...more);
  };

  it('is listed without --out, drafted with it, and what was skipped is said', async () => {
    const text =
      '\\restrict x\nCREATE TABLE public.a (id int);\nCREATE TABLE public."A\u001b[31m" (id int);\nCOPY public.a FROM stdin;\n1\n\\.\n';
    const listed = await dump(text);
    expect(listed.code).toBe(0);
    expect(listed.stdout).toContain('public.a  table\n    id\n');
    expect(listed.stdout).toContain("line 1 is psql's own and was skipped: “\\\\restrict”");
    expect(listed.stdout).toContain('the data of 1 COPY statements was passed over unread');
    expect(listed.stdout).not.toContain('\u001b');
    const out = join(mkdtempSync(join(folder, 'out-')), 'draft');
    const drafted = await dump(text, '--schema', 'public', '--out', out, '--json');
    expect(JSON.parse(drafted.stdout)).toMatchObject({
      schema: 'tki-catalog-new/v1',
      may_gate: false,
      kind: 'drafted',
      ids: ['count/a', 'rows/a'],
      left_out: [{ name: 'A\u001b[31m' }],
    });
    expect(loadCatalog(out).catalog.databases).toEqual(['shop']);
    // A draft never writes over anything, a link and an empty folder included.
    expect((await dump(text, '--schema', 'public', '--out', out)).stderr).toContain('OUT_NOT_NEW');
    symlinkSync('nowhere', `${out}-link`);
    expect((await dump(text, '--schema', 'public', '--out', `${out}-link`)).stderr).toContain('OUT_NOT_NEW');
  });

  it('is refused for a database that no catalog lists, with options of a connection, or as no text', async () => {
    const text = 'CREATE TABLE public.a (id int);';
    for (const name of ['postgres', 'template1'])
      expect((await dump(text, '--database', name)).stdout).toContain('DATABASE_DENIED');
    const out = join(folder, 'never');
    for (const name of ['Shop', 'a b', 'shop"; DROP', '../x'])
      expect((await dump(text, '--database', name, '--schema', 'public', '--out', out)).stderr).toContain(
        'DATABASE_NOT_PLAIN',
      );
    for (const option of [
      ['--host', '/x'],
      ['--password-file', '/x'],
      ['--port', '1'],
    ])
      expect((await dump(text, ...option)).stderr).toContain('OPTION_NOT_FOR_DUMP');
    expect((await dump(Buffer.from([0x50, 0x47, 0x44, 0x4d, 0x50, 0xff, 0xfe]))).stderr).toContain(
      'FILE_UNREADABLE',
    );
    expect((await dump(text, 'public.b')).stderr).toContain('RELATION_UNKNOWN');
    expect(existsSync(out)).toBe(false);
  });

  it('with more relations than a catalog holds is chosen from, and a folder that takes nothing keeps nothing', async () => {
    const text = Array.from(
      { length: 600 },
      (_, index) => `CREATE TABLE public.t${String(index)} (id int);`,
    ).join('\n');
    const parent = mkdtempSync(join(folder, 'out-'));
    const ran = await dump(text, '--schema', 'public', '--out', join(parent, 'draft'));
    expect(ran.stderr).toContain('TOO_MANY_RELATIONS');
    chmodSync(parent, 0o755);
    expect(readdirSync(parent)).toEqual([]);
  });
});
