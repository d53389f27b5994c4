// A catalog of a test on disk, and the built `tki export` over it in a process of its own. For tests and benches.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFERENCE_ROLE } from '../../scripts/demo-database.ts';
import type { Server } from '../../scripts/postgres-server.ts';
import { sha256 } from '../../src/formats/digest.ts';
import type { Database, Query } from './bench.ts';
import { toCatalog } from './bench.ts';

const built = join(import.meta.dirname, '../../dist');

/** Writes the index and one file a query. */
export function writeCatalog(folder: string, database: Database, queries: Record<string, Query>): void {
  const { catalog } = toCatalog(database, queries);
  mkdirSync(join(folder, 'queries'), { recursive: true });
  const entries = catalog.entries.map(({ sql, ...entry }) => {
    const file = `queries/${entry.id}.sql`;
    writeFileSync(join(folder, file), sql);
    return { ...entry, sql_file: file, sql_sha256: sha256(sql) };
  });
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify({ ...catalog, entries }));
}

export interface BuiltRun {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** The kernel's high-water mark of its memory, in bytes; null where it was killed. */
  peakBytes: number | null;
}

/** Runs in the child as it ends: only the process itself can say what it has taken. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.on('exit', () => process.stderr.write(/VmHWM:.*/.exec(readFileSync('/proc/self/status', 'latin1'))[0] + '\\n'));
`)}`;

export interface BuiltExport {
  server: Server;
  catalog: string;
  ids: readonly string[];
  out: string;
  database?: string;
  /** Of an earlier build, to compare with. */
  dist?: string;
  /** Without the memory that it took: to say that costs the process some milliseconds. */
  alone?: boolean;
}

/** Starts dist/cli.mjs. `onStart` gets the process while it runs. */
export function runBuiltExport(
  { server, catalog, ids, out, database = 'directus', dist = built, alone = false }: BuiltExport,
  onStart: (child: ReturnType<typeof spawn>) => void = () => undefined,
): Promise<BuiltRun> {
  const place = ['--host', server.socketDir, '--socket-owner', String(server.owner.uid)];
  const args = [join(dist, 'cli.mjs'), 'export', ...ids, '--purpose', 'a test', '--out', out, '--json'];
  args.push('--catalog', catalog, '--database', database, '--user', REFERENCE_ROLE, ...place);
  const child = spawn(process.execPath, [...(alone ? [] : ['--import', PEAK]), ...args], {
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run: BuiltRun = { code: null, signal: null, stdout: '', stderr: '', peakBytes: null };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (run.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.stderr += text));
  onStart(child);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      const peak = /VmHWM:\s*(\d+) kB\n/.exec(run.stderr);
      const stderr = run.stderr.replace(peak?.[0] ?? '', '');
      done({ ...run, code, signal, stderr, peakBytes: peak === null ? null : Number(peak[1]) * 1024 });
    });
  });
}
