// `tki` in this process, with its output caught: what the tests of catalogs and their databases share.
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../src/cli/program.ts';
import { effects } from './bench.ts';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export async function tki(...args: string[]): Promise<Ran> {
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  await runCommandLine(args, '0.0.0', {
    stdout: (text) => void (ran.stdout += text),
    stderr: (text) => void (ran.stderr += text),
    color: false,
    now: effects.now,
    randomHex: (bytes) => 'c0'.repeat(bytes),
    uid: effects.uid,
    node: process.execPath,
    nodeCanReplaceProgram: true,
    sudo: '/nowhere',
    dist: fileURLToPath(new URL('../../dist', import.meta.url)),
    env: {},
    readSecret: () => Promise.resolve(null),
    exit: (code) => void (ran.code = code),
  });
  return ran;
}
