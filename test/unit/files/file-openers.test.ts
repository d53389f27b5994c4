// Whoever opens a file in a way of his own says why; and each start of a process is read in one place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileOpeners, openersIn, wholeReaders, wholeReads } from '../../../scripts/file-openers.ts';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = sourceFiles('src', ['.ts']).filter((file) => !file.startsWith('src/files/'));

describe('the scan', () => {
  test.each([
    ["import { openSync } from 'node:fs'; openSync(path);", ['openSync']],
    ["import { openSync as o } from 'fs'; const d = o(path, 'r');", ['openSync']],
    ["import fs from 'node:fs'; fs.openSync(path); fs['writeSync'](1, text);", ['openSync', 'writeSync']],
    ["import * as files from 'node:fs'; files.promises.open(path);", ['open']],
    ["import { promises as p } from 'node:fs'; await p.open(path);", ['open']],
    ["import { open } from 'node:fs/promises'; use(open);", ['open']],
    [
      "import { createReadStream } from 'node:fs'; for await (const x of createReadStream(p)) y(x);",
      ['createReadStream'],
    ],
    ["import fs from 'node:fs'; const { readSync } = fs; readSync(d, b);", ['readSync']],
    ['const open = () => 1; open(); socket.write(text); const readSync = 2;', []],
    ["import type { open } from 'node:fs/promises'; import { statSync } from 'node:fs'; statSync(p);", []],
  ])('reads %s', (text, expected) => {
    expect(openersIn(text)).toEqual(expected);
  });
});

test('every opener, and every piecewise read or write, outside of src/files has its reason', () => {
  const found = sources.flatMap((file) => openersIn(read(file)).map((call) => `${file} ${call}`));
  const listed = Object.entries(fileOpeners).flatMap(([file, calls]) =>
    Object.keys(calls).map((call) => `${file} ${call}`),
  );
  expect(found.sort()).toEqual(listed.sort());
});

test('the command line reads no file whole by a path but this release’s and the system’s own', () => {
  const found = sources.filter(
    (file) => file.startsWith('src/cli/') && openersIn(read(file), wholeReads).length > 0,
  );
  expect(found.sort()).toEqual(Object.keys(wholeReaders).sort());
});

test('a process’s start is read in one place', () => {
  const reads = /\/proc\/\$\{[^}]*\}\/stat\b[^a-z]|\/stat[`'"]/;
  // The launcher keeps its own line whole, for a later run to compare, and parses none; the host asks its own for the scheduler's policy.
  expect(sources.filter((file) => reads.test(read(file)))).toEqual([
    'src/action/launcher/launcher.ts',
    'src/host/own-limits.ts',
  ]);
  expect(read('src/files/process-start.ts')).toMatch(reads);
});
