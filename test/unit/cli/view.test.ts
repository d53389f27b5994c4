// `tki view` against folders that somebody else made, and against names for its page that it must not take.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { forbiddenWordsIn } from '../report/forbidden-words.ts';
import { textOf } from '../view/pages.ts';
import type { RunFolders } from './run-folders.ts';
import { processStart } from '../../../src/files/process-start.ts';
import { openRunFolders } from './run-folders.ts';

async function pageOf(runs: RunFolders, ...args: string[]): Promise<string> {
  const out = runs.at('page.html');
  const ran = await runs.tki('view', ...args, '--out', out);
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  expect(forbiddenWordsIn(ran.stdout)).toEqual([]);
  return textOf(readFileSync(out, 'utf8'));
}

test('shows a run, says what it shows, and leaves one file', async () => {
  using runs = openRunFolders();
  const out = runs.at('page.html');
  const ran = await runs.tki('view', runs.copy('runc', 'a'), '--packet', runs.packet, '--out', out);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('EVIDENCE_PRESENT (recomputed)');
  expect(ran.stdout).toContain('Nothing was judged');
  expect(readdirSync(runs.folder).sort()).toEqual(['a', 'page.html']);
  const json = await runs.tki('view', runs.at('a'), '--packet-dir', runs.folder, '--out', out, '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    judged: false,
    runs: [{ shows: 'EVIDENCE_PRESENT', standing: 'asserted' }],
  });
});

test('finds a packet by its digest, whatever it is called, and leaves another one alone', async () => {
  using runs = openRunFolders();
  const run = runs.copy('runc', 'a');
  mkdirSync(runs.at('given', 'artifact'), { recursive: true });
  writeFileSync(runs.at('given', 'artifact', 'x.bin'), readFileSync(runs.packet));
  writeFileSync(runs.at('given', 'packet.json'), '{}');
  expect(await pageOf(runs, run, '--packet-dir', runs.at('given'))).toMatch(
    /recomputed from the packet itself/,
  );
});

test.each(['view', 'rollup'])(
  '%s says what it did not look into, and neither waits for it nor reads it',
  async (command) => {
    using runs = openRunFolders();
    const run = runs.copy('runc', 'a');
    mkdirSync(runs.at('given', 'one', 'two', 'three'), { recursive: true });
    writeFileSync(runs.at('given', 'packet.json'), readFileSync(runs.packet));
    symlinkSync('/dev/zero', runs.at('given', 'endless'));
    execFileSync('mkfifo', [runs.at('given', 'pipe')]);
    const words = [
      command,
      run,
      '--packet-dir',
      runs.at('given'),
      ...(command === 'view' ? ['--out', runs.at('page.html')] : []),
    ];
    const some = await runs.tki(...words);
    const where = (name: string) => `“${runs.at('given', name)}”`;
    expect(some.stderr).toBe(
      `note: not looked into, so no run has it as its packet: ${where('endless')} is a link, and is not followed; ${where('one/two/three')} is a directory; ${where('pipe')} is a named pipe\n`,
    );
    expect(some.stdout).toContain('EVIDENCE_PRESENT');
    for (const name of ['q', 'r', 's']) symlinkSync('/dev/zero', runs.at('given', name));
    const more = await runs.tki(...words);
    expect(more.stderr).toContain(`${where('q')} is a link, and is not followed; `);
    expect(more.stderr.split('; ').length).toBe(6);
    expect(more.stderr).toMatch(/; and 1 more\n$/);
  },
);

test('a run that contradicts itself is shown as that, and the exit code stays 0: nothing was judged', async () => {
  using runs = openRunFolders();
  const run = runs.copy('runc', 'a');
  runs.edit(run, 'report.json', (text) => text.replace('"usable":6', '"usable":5'));
  expect(await pageOf(runs, run, '--packet', runs.packet)).toContain('CONTRADICTED');
});

test.each([
  ['a folder that is not there', (): void => undefined],
  ['an empty folder', (path: string) => mkdirSync(path)],
  ['a file', (path: string) => writeFileSync(path, '{}')],
])('%s is UNREADABLE in the page', async (_what, make) => {
  using runs = openRunFolders();
  make(runs.at('x'));
  const text = await pageOf(runs, runs.at('x'), runs.copy('crun', 'b'));
  expect(text).toContain('UNREADABLE');
  expect(text).toContain('2 runs beside each other');
});

test.each([
  ['a link', (file: string) => symlinkSync('/etc/passwd', file)],
  ['a pipe', (file: string) => void execFileSync('mkfifo', [file])],
  ['a folder', (file: string) => mkdirSync(file)],
  [
    'a file far too large',
    (file: string) => {
      writeFileSync(file, '');
      truncateSync(file, 20 * 1024 ** 3);
    },
  ],
  ['not canonical', (file: string) => writeFileSync(file, '{ "schema": "tki-report/v1" }\n')],
  ['no text', (file: string) => writeFileSync(file, Buffer.of(0xff, 0xfe, 0x00))],
  ['nested without end', (file: string) => writeFileSync(file, '['.repeat(100_000))],
])('where report.json is %s, the page says that nothing could be read', async (_what, make) => {
  using runs = openRunFolders();
  const run = runs.copy('runc', 'a');
  rmSync(`${run}/report.json`);
  make(`${run}/report.json`);
  const text = await pageOf(runs, run, '--packet', runs.packet);
  expect(text).toContain('UNREADABLE');
  expect(text).not.toContain('root:');
});

test('the files of two runs in one folder are those of none', async () => {
  using runs = openRunFolders();
  const run = runs.copy('runc', 'a');
  writeFileSync(`${run}/checkpoint-0000000000000000.md`, '');
  expect(await pageOf(runs, run)).toContain('there is more than one checkpoint');
});

test('a folder’s name is text, whatever stands in it', async () => {
  using runs = openRunFolders();
  const name = '<img src=x onerror=alert(1)>\u202e\u001b[31m';
  const ran = await runs.tki('view', runs.copy('runc', name), '--out', runs.at('page.html'));
  expect(ran.stdout).not.toMatch(/[\u001b\u202e]/);
  const page = readFileSync(runs.at('page.html'), 'utf8');
  expect(page).not.toMatch(/<img|[\u001b\u202e]/);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;\\u{202e}\\x1b[31m');
});

test.each([
  ['none', [], 'OUT_MISSING'],
  ['another ending', ['--out', 'page.txt'], 'OUT_NOT_USABLE'],
  ['a folder', ['--out', 'folder.html'], 'OUT_NOT_USABLE'],
  ['a link', ['--out', 'link.html'], 'OUT_NOT_USABLE'],
  ['a folder that is not there', ['--out', 'none/page.html'], 'OUT_NOT_USABLE'],
])('--out that is %s is refused before anything is read', async (_what, args, code) => {
  using runs = openRunFolders();
  mkdirSync(runs.at('folder.html'));
  symlinkSync(runs.at('target.html'), runs.at('link.html'));
  const given = args.map((arg) => (arg.startsWith('--') ? arg : runs.at(arg)));
  const ran = await runs.tki('view', runs.copy('runc', 'a'), ...given);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(new RegExp(`^tki: ${code}: .+\\nhint: .+\\n$`));
  expect(readdirSync(runs.folder).sort()).toEqual(['a', 'folder.html', 'link.html']);
});

test('a page that cannot be finished leaves the earlier one, and nothing beside it', async () => {
  using runs = openRunFolders();
  const out = runs.at('page.html');
  writeFileSync(out, 'earlier');
  // A name of the same token, which somebody else put there: it is never opened.
  const taken = `.tki-out-${process.pid}-${processStart(process.pid)}-${'0'.repeat(16)}`;
  writeFileSync(runs.at(taken), '');
  const ran = await runs.tki('view', runs.copy('runc', 'a'), '--out', out);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('OUT_NOT_WRITABLE');
  expect(readFileSync(out, 'utf8')).toBe('earlier');
  expect(readdirSync(runs.folder)).toContain(taken);
});

test('what a killed call left beside the page is gone after the next one; a living one’s and a stranger’s file are not', async () => {
  using runs = openRunFolders();
  const name = (start: string) => `.tki-out-${process.pid}-${start}-00000000000000aa`;
  const living = name(processStart(process.pid) ?? '');
  for (const each of [name('1'), living, '.tki-out-mine']) writeFileSync(runs.at(each), '');
  const ran = await runs.tki('view', runs.copy('runc', 'a'), '--out', runs.at('page.html'));
  expect(ran.code).toBe(0);
  expect(readdirSync(runs.folder).sort()).toEqual([living, '.tki-out-mine', 'a', 'page.html']);
});

test('refuses more runs than a page shows, and a directory of packets that is too full or cannot be listed', async () => {
  using runs = openRunFolders();
  const out = ['--out', runs.at('page.html')];
  const many = await runs.tki('view', ...Array.from({ length: 201 }, () => runs.folder), ...out);
  expect(many.stderr).toContain('TOO_MANY_RUNS');
  const none = await runs.tki('view', runs.folder, '--packet-dir', runs.at('none'), ...out);
  expect(none.stderr).toContain('PACKET_DIR_UNREADABLE');
  mkdirSync(runs.at('full'));
  for (let index = 0; index <= 2000; index++) writeFileSync(runs.at('full', `${index}`), '');
  const full = await runs.tki('view', runs.folder, '--packet-dir', runs.at('full'), ...out);
  expect(full.stderr).toContain('TOO_MANY_FILES');
  expect(existsSync(runs.at('page.html'))).toBe(false);
});
