// What each file that is given to the page is taken for, and the folder that the run's files come to. In memory.
import { describe, expect, it } from 'vitest';
import type { GivenFile } from '../../../src/page/request.ts';
import { runFolderOf, sortFiles, toInputs } from '../../../src/page/sort-files.ts';

const EVIDENCE = 'sandbox-attestation-evidence-v2-2026-06-10.json';
const run = (folder: string): string[] =>
  ['run.json', 'report.json', 'report.md', EVIDENCE].map((name) => `${folder}${name}`);
const given = (path: string): GivenFile<null> => ({ path, size: 1, file: null });
const inputsOf = (paths: readonly string[]) => {
  const roles = sortFiles(paths);
  return toInputs(
    paths.map((path) => ({ given: given(path), role: roles.get(path) ?? 'unused' })),
    {},
  );
};

describe('what a file is taken for', () => {
  const cases: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
    [
      'a packet among a run’s files',
      [...run(''), 'export.json'],
      { 'run.json': 'run', 'export.json': 'packet' },
    ],
    [
      'a packet beside a run’s folder',
      [...run('run1/'), 'p.json'],
      { 'run1/run.json': 'run', 'p.json': 'packet' },
    ],
    ['a packet in the run’s own folder', run('r/').concat('r/packet.json'), { 'r/packet.json': 'packet' }],
    [
      'a stranger in the run’s folder',
      run('r/').concat('r/notes.json', 'p.json'),
      { 'r/notes.json': 'run', 'p.json': 'packet' },
    ],
    [
      'a catalog in a folder',
      [...run('r/'), 'c/catalog.json', 'c/queries/a.sql'],
      { 'c/catalog.json': 'catalog', 'c/queries/a.sql': 'catalog' },
    ],
    [
      'claims and an approval, by their names',
      ['claims.json', 'approval.json', 'x.json'],
      { 'claims.json': 'claims', 'approval.json': 'approval', 'x.json': 'packet' },
    ],
    ['two that could be the packet', ['a.json', 'b.json'], { 'a.json': 'unused', 'b.json': 'unused' }],
    [
      'a bundle, a key and an archive',
      ['run.sigstore.json', 'k.pem', 'run.zip'],
      { 'run.sigstore.json': 'unused', 'k.pem': 'unused', 'run.zip': 'unused' },
    ],
    [
      'evidence under its short name',
      ['sandbox-attestation-2026-06-10.json'],
      { 'sandbox-attestation-2026-06-10.json': 'run' },
    ],
    [
      'names that an object has of its own',
      ['__proto__', 'constructor'],
      { __proto__x: '', constructor: 'unused' },
    ],
  ];
  it.each(cases)('%s', (_what, paths, wanted) => {
    const roles = sortFiles(paths);
    expect([...roles.keys()]).toEqual(paths);
    const judged = paths.filter((path) => Object.hasOwn(wanted, path));
    expect(judged.map((path) => [path, roles.get(path)])).toEqual(judged.map((path) => [path, wanted[path]]));
    expect(judged.length).toBeGreaterThan(0);
  });
});

describe('the folder of the run', () => {
  it.each([
    ['files without a folder', run(''), ''],
    ['one folder', run('a/'), 'a'],
    ['a folder in a folder', run('a/b/'), 'a/b'],
    ['two folders below one', [...run('a/b/'), ...run('a/c/')], 'a'],
    ['two folders', [...run('a/'), ...run('b/')], ''],
    ['another run below it', [...run('a/'), ...run('a/old/')], 'a'],
    ['a name that begins alike', [...run('a/'), ...run('ab/')], ''],
  ])('%s', (_what, paths, folder) => {
    expect(runFolderOf(paths)).toBe(folder);
  });
});

describe('what the worker gets', () => {
  it('lists what lies in the run’s folder, and says which folders in it hold a run', () => {
    const { folder, entries, inside, packet } = inputsOf([
      ...run('a/'),
      ...run('a/old/'),
      'a/other/x.txt',
      'p.json',
    ]);
    expect(folder).toBe('a');
    expect([...entries.keys()].sort()).toEqual([
      'old',
      'other',
      'report.json',
      'report.md',
      'run.json',
      EVIDENCE,
    ]);
    expect(entries.get('old')).toBeNull();
    expect(inside).toEqual(['old']);
    expect(packet?.path).toBe('p.json');
  });

  it('names a catalog’s files by their path in it', () => {
    const { catalog } = inputsOf([...run('a/'), 'x/c/catalog.json', 'x/c/queries/count/q.sql']);
    expect([...(catalog?.keys() ?? [])]).toEqual(['catalog.json', 'queries/count/q.sql']);
  });

  it('holds nothing where nothing is given', () => {
    expect(inputsOf([])).toMatchObject({ folder: undefined, packet: null, catalog: null, inside: [] });
  });
});
