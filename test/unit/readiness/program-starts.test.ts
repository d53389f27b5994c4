// There is no sealed Call Contract, so nothing that is built may be able to run a command of a catalog or a packet. Reads dist as it lies
// there: that the sources give it, byte for byte, is shown by test/e2e/rebuild.test.ts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doorsIn, programDoors, programStarts, startsIn } from '../../../scripts/program-starts.ts';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { forged, packetOf } from './packet.ts';
import { atLeast } from '../../support/at-least.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = sourceFiles('src', ['.ts']);

describe('the scan', () => {
  test.each([
    ["import { spawn as run } from 'node:child_process'; run(item.command, []);", 'child_process'],
    ["const { execFile } = require('child_process'); execFile(x);", 'child_process'],
    ["const load = (await import('node:vm')).runInNewContext; load(text);", 'vm'],
    ["process.getBuiltinModule('child_process').exec(text)", '.getBuiltinModule'],
    ["const p = process; p['execve'](file, args, {})", '.execve'],
    ["new (require('worker_threads').Worker)(text, { eval: true })", 'worker_threads'],
    ['const name = `node:child_process`; (await import(name)).exec(text);', 'child_process'],
    ["export { spawn } from 'node:child_process';", 'child_process'],
    ["const where = 'worker_threads'; load(where);", 'worker_threads'],
    ['const { execve } = process; execve(file, [], {});', '.execve'],
  ])('sees the door in %s', (text, door) => {
    expect(doorsIn(text, 'module')).toContain(door);
  });

  test('reads each start with the program that it names, under any name of the import', () => {
    const text =
      "import * as children from 'node:child_process';\nimport { exec as run } from 'child_process';\n" +
      'children.spawn(row.command, []); run(`tool ${row.args}`); process.execve?.(row.file, []);';
    expect(startsIn(text)).toEqual([
      { call: 'children.spawn', program: 'row.command' },
      { call: 'run', program: '`tool ${row.args}`' },
      { call: 'process.execve', program: 'row.file' },
    ]);
  });

  test('takes no method named exec for a start', () => {
    expect(startsIn('/a/.exec(row.text); pattern.exec(row.command);')).toEqual([]);
  });
});

describe('what is built', () => {
  const folder = join(root, 'dist');
  const built = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file)]),
  );

  test('nothing in dist can start a program but the known ones, and none is named by a document', () => {
    const found: Record<string, string[]> = {};
    for (const [name, bytes] of built) {
      if (!/\.[cm]js$/.test(name)) continue;
      const doors = doorsIn(bytes.toString('utf8'), name.endsWith('.cjs') ? 'script' : 'module');
      // Chunks carry a digest in their name; more than one may be called chunk.
      const known = name.replace(/-[A-Z0-9]{8}(?=\.mjs$)/, '');
      if (doors.length > 0) found[known] = [...new Set([...(found[known] ?? []), ...doors])].sort();
    }
    expect(found).toEqual(
      Object.fromEntries(
        Object.entries(programDoors).map(([name, doors]) => [name, Object.keys(doors).sort()]),
      ),
    );
  });

  test('the built gap map of a forged packet runs where Node lets no program, thread or addon start', () => {
    const own = mkdtempSync(join(tmpdir(), 'tki-starts-'));
    try {
      const packet = join(own, 'packet.json');
      writeFileSync(packet, packetOf(forged));
      const run = (permission: readonly string[], ...args: string[]) =>
        spawnSync(process.execPath, [...permission, join(folder, 'cli.mjs'), ...args], {
          encoding: 'utf8',
          env: {},
        });
      const map = ['gap-map', 'DOT_C1_VOCAB_BUILD', '--packet', packet];
      const denied = run(['--permission', '--allow-fs-read=*'], ...map);
      expect(denied.status).toBe(4);
      expect(denied.stdout).toBe(run([], ...map).stdout);
      // The same denial is real: a command that has to start the host cannot.
      const doctor = run(['--permission', '--allow-fs-read=*'], 'doctor');
      expect(doctor.stdout + doctor.stderr).toMatch(
        /ERR_ACCESS_DENIED|Access to this API has been restricted/,
      );
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  test('has a manifest that covers every file but itself', () => {
    const { files: rows } = JSON.parse((built.get('manifest.json') ?? '').toString()) as {
      files: Record<string, { bytes: number; digest: string }>;
    };
    expect(Object.keys(rows).toSorted()).toEqual(
      [...built.keys()].filter((name) => name !== 'manifest.json').toSorted(),
    );
    for (const [name, row] of atLeast(1, Object.entries(rows))) {
      const bytes = built.get(name) ?? new Uint8Array();
      expect(row).toEqual({ bytes: bytes.length, digest: sha256(bytes) });
    }
  });

  // What went into it is asked of a stranger's build: test/e2e/rebuild.test.ts.
  test('the drafts of a Call Contract are in no program, as a text', () => {
    for (const [name, bytes] of atLeast(1, built)) {
      const text = bytes.toString('utf8');
      for (const mark of ['DRAFT, NOT SEALED', 'call-contract-draft', 'docs/call-contract/']) {
        expect(text.includes(mark), `dist/${name} holds ${mark}`).toBe(false);
      }
    }
  });
});

test('every start in the sources is in the table, with the program as it is written', () => {
  const found = Object.fromEntries(
    sources.map((file) => [file, startsIn(read(file))] as const).filter(([, starts]) => starts.length > 0),
  );
  const known = Object.fromEntries(
    Object.entries(programStarts).map(([file, starts]) => [
      file,
      starts.map(({ call, program }) => ({ call, program })),
    ]),
  );
  expect(found).toEqual(known);
});

test('no start stands in a room that reads packets, catalogs or databases', () => {
  const rooms = ['formats', 'catalog', 'evaluation', 'readiness', 'report', 'attestation', 'export'];
  const inside = Object.keys(programStarts).filter((file) =>
    rooms.some((room) => file.startsWith(`src/${room}/`)),
  );
  expect(inside).toEqual([]);
  expect(Object.keys(programStarts).filter((file) => file.startsWith('src/cli/commands/'))).toEqual([]);
});

test('no sub-command is a program of its own', () => {
  for (const file of atLeast(
    1,
    sources.filter((name) => name.startsWith('src/cli/')),
  )) {
    // With a description as its second argument, commander starts `tki-<name>` from the disk.
    expect(read(file)).not.toMatch(/\.command\(\s*['"`][^'"`]*['"`]\s*,|executableFile|executableDir/);
  }
});

test('where the program is a variable, what is handed to it is what the table says', () => {
  const values = (file: string, pattern: RegExp): string[] =>
    [...read(file).matchAll(pattern)].map(([, value]) => (value ?? '').replace(/\s+/g, ' ').trim());
  expect(values('src/cli/start-host.ts', /return \{ file: ([^,]+),/g)).toEqual(['io.node', 'io.sudo']);
  expect(values('src/cli/out-lock.ts', /const FLOCK_PROGRAMS = (\[[^\]]+\])/g)).toEqual([
    "['/usr/bin/flock', '/bin/flock']",
  ]);
  // Every call of the runtime starts with the runtime's own command line.
  const calls = values('src/sandbox/container.ts', /callRuntime\(\s*(\[[^,]*),/g);
  expect(new Set(calls)).toEqual(new Set(['[...command']));
  const first = ['launcher/launcher.ts', 'launcher/command-step.ts', 'inspect/launcher.ts'].flatMap((file) =>
    values(`src/action/${file}`, /\bprepare\(\s*\[([^,]+),/g),
  );
  expect(first).toEqual(['execPath', "'/usr/bin/timeout'", '...sudo']);
  expect(read('src/action/inspect/launcher.ts')).toContain("['/usr/bin/sudo', '-n', '--']");
});
