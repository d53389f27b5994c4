// What a killed launcher left: a packet, mode 0600, in the runner's temporary folder. The next run removes it, and nothing else.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftBehind } from '../../../src/action/left-behind.ts';

const HOUR_MS = 60 * 60 * 1000;
let temporary = '';
beforeEach(() => {
  temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-left-'));
});
afterEach(() => fs.rmSync(temporary, { recursive: true }));

const OWN = `tki-${'0'.repeat(16)}`;
const DEAD = `tki-${'d'.repeat(16)}`;
const namespace = fs.readlinkSync('/proc/self/ns/pid');
const noteOf = (pid: number) => `${namespace} ${fs.readFileSync(`/proc/${pid}/stat`, 'latin1')}`;

function leave(name: string, note: string | null): string {
  const folder = path.join(temporary, name);
  fs.mkdirSync(path.join(folder, 'out'), { recursive: true, mode: 0o700 });
  fs.writeFileSync(path.join(folder, 'packet.json'), 'governed rows', { mode: 0o600 });
  fs.mkdirSync(path.join(folder, 'run'));
  fs.writeFileSync(path.join(folder, 'out/report.md'), 'a report');
  if (note !== null) fs.writeFileSync(path.join(folder, 'launcher'), note);
  return folder;
}

async function noteOfDead(): Promise<string> {
  const child = spawn('sleep', ['60']);
  const note = noteOf(child.pid ?? 0);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.on('close', resolve));
  return note;
}

const sweep = (now = Date.now()) => removeLeftBehind(temporary, OWN, now);

test('the packet of a dead launcher goes at once, and its reports stay for the steps of the job', async () => {
  const folder = leave(DEAD, await noteOfDead());
  expect(await sweep()).toEqual([DEAD]);
  expect(fs.readdirSync(folder)).toEqual(['out']);
  expect(fs.readFileSync(path.join(folder, 'out/report.md'), 'utf8')).toBe('a report');
  expect(await sweep()).toEqual([]);
});

test('what a living launcher has at hand stays, and so does this run’s own', async () => {
  const living = leave(DEAD, noteOf(process.pid));
  const own = leave(OWN, await noteOfDead());
  expect(await sweep(Date.now() + 2 * HOUR_MS)).toEqual([]);
  for (const folder of [living, own]) expect(fs.existsSync(path.join(folder, 'packet.json'))).toBe(true);
});

test('a number that another process has by now is no life of the launcher’s', async () => {
  const note = noteOf(process.pid).replace(/ \d+(?= \d+ \d+ \d+ \d+ )/g, ' 1');
  leave(DEAD, note);
  expect(await sweep()).toEqual([DEAD]);
});

test.each<[string, string | null]>([
  ['without a note', null],
  ['with half a note', `${namespace} 12`],
  ['with a note that is none', 'pid:[1] ../../etc'],
  ['of another container, whose numbers are other processes here', `pid:[1] ${process.pid} (node) S 1`],
])('a folder %s goes once it is older than any run, and not before', async (_what, note) => {
  const folder = leave(DEAD, note);
  expect(await sweep()).toEqual([]);
  expect(fs.existsSync(path.join(folder, 'packet.json'))).toBe(true);
  expect(await sweep(Date.now() + 2 * HOUR_MS)).toEqual([DEAD]);
});

test('a link by that name leads nowhere, and other names are left alone', async () => {
  const others = fs.mkdtempSync(path.join(os.tmpdir(), 'tki-others-'));
  try {
    fs.writeFileSync(path.join(others, 'kept'), '');
    fs.symlinkSync(others, path.join(temporary, DEAD));
    fs.mkdirSync(path.join(temporary, 'tki-abc'));
    fs.writeFileSync(path.join(temporary, 'tki-abc/kept'), '');
    const inside = leave(`tki-${'e'.repeat(16)}`, await noteOfDead());
    fs.symlinkSync(others, path.join(inside, 'linked'));
    expect(await sweep(Date.now() + 2 * HOUR_MS)).toEqual([`tki-${'e'.repeat(16)}`]);
    expect(fs.readdirSync(others)).toEqual(['kept']);
    expect(fs.readdirSync(path.join(temporary, 'tki-abc'))).toEqual(['kept']);
  } finally {
    fs.rmSync(others, { recursive: true });
  }
});

test('a temporary folder that cannot be listed is no failure', async () => {
  expect(await removeLeftBehind(path.join(temporary, 'none'), OWN, Date.now())).toEqual([]);
});
