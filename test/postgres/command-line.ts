// `tki` in this process, with its output caught: what the tests of catalogs and their databases share.
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CliIo } from '../../src/cli/io.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import type { Packet } from '../../src/formats/documents.ts';
import { QUERY_LIMIT } from '../../src/formats/limits.ts';
import { checkOutput } from '../support/output-schema.ts';
import { effects } from './bench.ts';

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export const tki = (...args: string[]): Promise<Ran> => tkiWith({}, ...args);

/** The same for a person at a terminal, which `tki catalog try` asks for. */
export const tkiAtTerminal = (...args: string[]): Promise<Ran> => tkiWith({ terminal: true }, ...args);

export async function tkiWith(given: Partial<CliIo>, ...args: string[]): Promise<Ran> {
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
    ...given,
  });
  checkOutput(args, ran.stdout, ran.code);
  return ran;
}

/** Where `tki export` finds a server of a test. */
export interface Place {
  socketDir: string;
  socketOwner: number;
  database: string;
}

export interface Exported extends Ran {
  /** The packet's own text. Throws ENOENT where none was written. */
  text: () => string;
  packet: () => Packet;
  /** The lines of the log beside it. */
  log: () => Record<string, unknown>[];
  out: string;
}

/** `tki export` of these ids into a fresh folder below `folder`. */
export async function tkiExport(
  folder: string,
  place: Place,
  ids: readonly string[],
  ...more: string[]
): Promise<Exported> {
  const own = mkdtempSync(join(folder, 'export-'));
  const out = join(own, 'packet.json');
  const { socketDir, socketOwner, database } = place;
  const server = ['--host', socketDir, '--socket-owner', String(socketOwner), '--database', database];
  const ran = await tki('export', ...ids, '--purpose', 'a test', '--out', out, ...server, ...more);
  const text = () => readFileSync(out, 'utf8');
  return {
    ...ran,
    out,
    text,
    packet: () => JSON.parse(text()) as Packet,
    log: () =>
      readFileSync(join(own, 'export-log.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

/** Queries by twenty-five, as many as one export takes. */
export function byExport(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let first = 0; first < ids.length; first += QUERY_LIMIT)
    parts.push(ids.slice(first, first + QUERY_LIMIT));
  return parts;
}
