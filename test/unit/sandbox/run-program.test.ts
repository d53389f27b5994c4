// A program of the host is run to its end while others have their turn, and whatever it does, there is an answer.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { requireStarted } from '../../../src/sandbox/programs.ts';
import { runProgram } from '../../../src/sandbox/run-program.ts';

const sh = (script: string, options: Parameters<typeof runProgram>[2]) =>
  runProgram('/bin/sh', ['-c', script], options);

test('it says how it ended, and the words that were asked for alone', async () => {
  const { status, stdout, stderr, error } = await sh('echo out; echo err >&2; exit 3', { says: 'stdout' });
  expect([status, stdout.toString(), stderr.toString(), error]).toEqual([3, 'out\n', '', undefined]);
  expect((await sh('echo out; echo err >&2', { says: 'stderr' })).stderr.toString()).toBe('err\n');
});

test('it has no environment, and no standard input', async () => {
  const { stdout } = await runProgram('/usr/bin/env', [], { says: 'stdout' });
  expect(stdout.toString()).toBe('');
  expect((await sh('read line || echo none', { says: 'stdout' })).stdout.toString()).toBe('none\n');
});

test('one that is not there, takes too long, says too much or is killed gives no status, and says which', async () => {
  const missing = await runProgram('/no/such/program', [], { says: 'stdout' });
  expect([missing.status, missing.error]).toEqual([null, expect.objectContaining({ code: 'ENOENT' })]);
  const slow = await sh('exec sleep 60', { says: 'stdout', limitMs: 50 });
  expect([slow.status, slow.error, slow.limit]).toEqual([null, undefined, 'time']);
  // On a busy machine it was started: nobody is to look for limits of the job.
  expect(() => requireStarted('crun', slow)).toThrow('crun did not end in the time for it');
  const flood = await sh('exec yes', { says: 'stdout' });
  expect([flood.status, flood.error, flood.limit]).toEqual([null, undefined, 'words']);
  expect(() => requireStarted('crun', flood)).toThrow('crun said more than it has to say');
  expect(() => requireStarted('crun', missing)).toThrow('crun could not be started (ENOENT)');
  expect(await sh('kill -9 $$', { says: 'stdout' })).toMatchObject({
    status: null,
    error: undefined,
    limit: undefined,
  });
});

test('an open descriptor is its third, and stays open here', async () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'tki-held-')), 'file');
  fs.writeFileSync(file, 'held');
  const held = fs.openSync(file, 'r');
  try {
    expect((await sh('cat <&3', { says: 'stdout', held })).stdout.toString()).toBe('held');
    expect(fs.fstatSync(held).size).toBe(4);
  } finally {
    fs.closeSync(held);
    fs.rmSync(path.dirname(file), { recursive: true });
  }
});
