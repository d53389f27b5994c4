import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matrixRows } from '../../../src/formats/register.ts';
import { exitCodeOf, exitCodes, verdictOrder } from '../../../src/formats/verdict.ts';
import { atLeast } from '../../support/at-least.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The cells of every row of a Markdown table whose first cell matches. */
function tableRows(text: string, first: RegExp): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([cell]) => first.test(cell ?? ''));
}

describe('docs/requirements.md', () => {
  const rows = tableRows(read('docs/requirements.md'), /^\d+$/);

  test('has each id from 1 to 48, those that were added since, each once and in order', () => {
    const ids = rows.map(([id]) => Number(id));
    expect(ids.slice(0, 48)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
  });

  test.each(atLeast(72, rows))('row %s names tests that exist', (_id, _what, kind, shown) => {
    expect(kind).toMatch(/^[BRS]$/);
    const files = [...(shown ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '');
    expect(files.length).toBeGreaterThan(0);
    for (const file of atLeast(1, files)) {
      expect(file).toMatch(/^test\/.+\.test\.ts$/);
      expect(existsSync(join(root, file)), file).toBe(true);
    }
  });
});

describe('catalog/matrix.json', () => {
  test.each(atLeast(46, matrixRows))('row $row names a test that exists', ({ test: path, case: title }) => {
    expect(existsSync(join(root, path)), path).toBe(true);
    // A test vector is a file, and its test goes by the file's name.
    const [, vector] = /^(\S+) is judged as its expectation says$/.exec(title) ?? [];
    expect(vector === undefined || existsSync(join(root, `test/vectors/${vector}.json`)), vector).toBe(true);
    const written = vector === undefined ? title : title.replace(vector, '$name');
    expect(read(path), path).toContain(`'${written}'`);
  });

  test('docs/matrix.md is what the register says', () => {
    const rows = tableRows(read('docs/matrix.md'), /^#/);
    expect(rows.map(([number, title]) => [number, title])).toEqual(
      matrixRows.map(({ row, title }) => [`#${row}`, title]),
    );
  });
});

describe('docs/exit-codes.md', () => {
  const text = read('docs/exit-codes.md');

  test('says of each code what the program says', () => {
    expect(tableRows(text, /^\d+$/)).toEqual(
      Object.entries(exitCodes).map(([code, meaning]) => [code, meaning]),
    );
  });

  test('gives each verdict the code that the program gives', () => {
    expect(tableRows(text, /^`[A-Z_]+`$/)).toEqual(
      verdictOrder.map((verdict) => [`\`${verdict}\``, `${exitCodeOf(verdict)}`]),
    );
  });
});

test('every decision has a number of its own, and says it', () => {
  const names = readdirSync(join(root, 'docs/adr'));
  const numbers = names.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1] ?? name);
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  for (const [index, name] of atLeast(1, names.entries()))
    expect(read(`docs/adr/${name}`), name).toMatch(new RegExp(`^# ${numbers[index]}[: ]`));
});

describe('documents for people', () => {
  const below = readdirSync(join(root, 'docs'), { recursive: true }).map((name) => `docs/${String(name)}`);
  const atTheRoot = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  const documents = [...atTheRoot, ...below.filter((name) => name.endsWith('.md'))];

  test.each(documents)('%s links to nothing that is not there', (name) => {
    const links = [...read(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '');
    const local = links.filter((target) => !/^[a-z]+:/.test(target));
    const missing = local.filter((target) => !existsSync(join(root, name, '..', target)));
    expect(missing).toEqual([]);
  });

  test.each(['README.md', 'CHANGELOG.md', 'docs/threat-model.md'])(
    '%s says that nothing was run by GitHub',
    (name) => {
      expect(read(name)).toContain('NOT_RUN_ON_GITHUB');
    },
  );

  test('README.md names every command that the program has, and no other', async () => {
    const { toProgram } = await import('../../../src/cli/program.ts');
    const { openBench } = await import('../cli/harness.ts');
    const bench = openBench();
    const commands = (await toProgram('0', bench.io())).commands.map((command) => command.name());
    bench.remove();
    const named = [...read('README.md').matchAll(/^\| `tki ([a-z-]+)/gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(commands));
  });
});

test.each(['README.md', 'docs/vi/README.md'])('%s counts the entries of the shipped catalog', (name) => {
  const { entries } = JSON.parse(read('catalog/catalog.json')) as { entries: unknown[] };
  const [, said] = /(\d+) (?:named queries|truy vấn được đặt tên)/.exec(read(name)) ?? [];
  expect(said).toBe(`${entries.length}`);
});
