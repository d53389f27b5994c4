// What the second build of a program puts into one file, by a record of the first.
import { expect, test } from 'vitest';
import type { Metafile } from 'esbuild';
import { toShare } from '../../../scripts/shared-chunk.ts';

type Import = Metafile['inputs'][string]['imports'][number];

const to = (path: string, more: Partial<Import> = {}): Import => ({
  path,
  kind: 'import-statement',
  ...more,
});

function record(
  modules: Readonly<Record<string, readonly Import[]>>,
  chunks: readonly { readonly files: readonly string[]; readonly bytes: number; readonly entry?: string }[],
): Metafile {
  const inputs = Object.fromEntries(
    Object.entries(modules).map(([file, imports]) => [file, { bytes: 1, imports: [...imports] }]),
  );
  const outputs = Object.fromEntries(
    chunks.map(({ files, bytes, entry }, at) => [
      `dist/${at}.mjs`,
      {
        bytes,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(files.map((file) => [file, { bytesInOutput: 1 }])),
        ...(entry === undefined ? {} : { entryPoint: entry }),
      },
    ]),
  );
  return { inputs, outputs };
}

const metafile = record(
  {
    'src/cli/main.ts': [],
    'src/export/main.ts': [],
    'src/formats/a.ts': [to('src/formats/b.ts'), to('node:fs', { external: true })],
    'src/formats/b.ts': [],
    'src/formats/leads.ts': [to('src/formats/huge.ts')],
    'src/formats/huge.ts': [],
    'src/formats/later.ts': [to('src/export/main.ts', { kind: 'dynamic-import' })],
    'src/export/small.ts': [],
    'src/cli/one.ts': [to('src/formats/a.ts')],
    'src/cli/two.ts': [to('src/formats/leads.ts')],
  },
  [
    { files: ['src/cli/main.ts'], bytes: 10, entry: 'src/cli/main.ts' },
    { files: ['src/export/main.ts'], bytes: 10, entry: 'src/export/main.ts' },
    { files: ['src/formats/a.ts', 'src/formats/b.ts', 'src/formats/leads.ts'], bytes: 500 },
    { files: ['src/formats/later.ts', 'src/export/small.ts'], bytes: 500 },
    { files: ['src/formats/huge.ts'], bytes: 90_000 },
    { files: ['src/cli/one.ts', 'src/cli/two.ts'], bytes: 500 },
  ],
);

const [ofAll, ofCli] = toShare(metafile, [
  { rooms: /^src\/formats\//, among: /^src\// },
  { rooms: /^src\/cli\//, among: /^src\/cli\// },
]);

test('small modules of the rooms that every entry may hold are shared by all entries', () => {
  expect(ofAll).toEqual({
    modules: ['src/formats/a.ts', 'src/formats/b.ts', 'src/formats/later.ts'],
    entries: ['src/cli/main.ts', 'src/export/main.ts'],
  });
});

test('one that leads to a large module stays where it is, and what leads to it as well', () => {
  expect(ofAll?.modules).not.toContain('src/formats/leads.ts');
  expect(ofCli?.modules).not.toContain('src/cli/two.ts');
});

test('a later sharing builds on an earlier one, and has the entries of its own', () => {
  expect(ofCli).toEqual({ modules: ['src/cli/one.ts'], entries: ['src/cli/main.ts'] });
});
