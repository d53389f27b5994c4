// The governed export beside psql, and the preflight beside bare SELECTs over the same catalogs. Run by hand after a build.
// Writes ratios of one run of one machine to bench/results/export-<date>.json; asserts nothing. Needs psql on the path.
//
// Compared are whole processes (start, connect, read, write, end) with whole processes, and besides the reading alone:
// the time of the items with the time that psql takes for the same statements beyond an empty transaction.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { REFERENCE_ROLE } from '../scripts/demo-database.ts';
import { catalogReads } from '../src/export/reach/catalog-reads.ts';
import { PREFLIGHT_LIMIT_BYTES, PREFLIGHT_LIMIT_ROWS } from '../src/export/export-limits.ts';
import { loadReachChecker } from '../src/export/reach/preflight.ts';
import { assertSafe } from '../src/export/server/session-checks.ts';
import { begin, openSession } from '../src/export/server/session.ts';
import type { Bench } from '../test/postgres/bench.ts';
import { openBench } from '../test/postgres/bench.ts';
import { runBuiltExport, writeCatalog } from '../test/postgres/catalog-folder.ts';
import { AT_LIMIT, createRelations, ORDINARY, twentyFive } from '../test/postgres/large-tables.ts';

import { childrensCpuMs, round } from './measure.ts';

const ROUNDS = Number(process.env['TKI_BENCH_ROUNDS'] ?? 15);
/** dist/ of an earlier build: timed in the same rounds. */
const EARLIER = process.env['TKI_BENCH_EARLIER'];
const TABLES = 4000;
const VIEWS = 1000;
/** What one export would name: views and tables, from both ends of the schema. */
const NAMED = [0, 1, 2, 997, 998, 999].flatMap((n) => [`public.view_${n}`, `public.table_${n}`]);

interface Place {
  directory: string;
  port: number;
  owner: number;
}

/** One cold process: milliseconds of the preflight of NAMED, or of all its catalogs read whole. */
async function preflightChild(way: string, place: Place): Promise<void> {
  await using session = await openSession({
    endpoint: { kind: 'unix', directory: place.directory, port: place.port, socketOwner: place.owner },
    user: REFERENCE_ROLE,
    database: 'directus',
    password: null,
    packetId: 'bench',
    uid: process.getuid?.() ?? 0,
  });
  await begin(session, NAMED);
  const { roleOid } = await assertSafe(session, 'directus');
  const started = performance.now();
  if (way === 'preflight') {
    const reach = await loadReachChecker(session, roleOid, NAMED);
    for (const relation of NAMED) await reach.check(relation);
  } else {
    const limits = { bytes: PREFLIGHT_LIMIT_BYTES, rows: PREFLIGHT_LIMIT_ROWS };
    for (const sql of Object.values(catalogReads)) await session.read(sql, limits);
  }
  process.stdout.write(String(performance.now() - started));
}

/** The middle, and the least: what other programs on the machine add is never negative. CPU: the mean. */
function summarise(values: readonly number[], cpu: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => round(sorted[index] ?? Number.NaN);
  const cpuMs = cpu.reduce((sum, value) => sum + value, 0) / cpu.length;
  return {
    median_ms: at(sorted.length >> 1),
    least_ms: at(0),
    ...(cpu.length === 0 ? {} : { cpu_ms: round(cpuMs) }),
  };
}

const ratio = (one: ReturnType<typeof summarise>, other: ReturnType<typeof summarise>) => ({
  of_medians: round(one.median_ms / other.median_ms),
  of_least: round(one.least_ms / other.least_ms),
  ...(one.cpu_ms === undefined || other.cpu_ms === undefined
    ? {}
    : { of_cpu: round(one.cpu_ms / other.cpu_ms) }),
});

/** psql as a person would call it for a file of rows: no alignment, no titles. */
function psql(bench: Bench, statements: readonly string[], out: string): number {
  const { socketDir, port } = bench.server;
  const input = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n${statements.map((sql) => `${sql};\n`).join('')}COMMIT;\n`;
  const connection = ['-h', socketDir, '-p', String(port), '-U', REFERENCE_ROLE, '-d', 'directus'];
  const started = performance.now();
  const ended = spawnSync(
    'psql',
    ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...connection, '-o', out],
    {
      input,
      encoding: 'utf8',
    },
  );
  const milliseconds = performance.now() - started;
  if (ended.status !== 0) throw new Error(`psql: ${ended.error?.message ?? ended.stderr}`);
  return milliseconds;
}

/** As many of the queries as are named, in one export and in one transaction of psql. */
async function besidePsql(
  bench: Bench,
  folder: string,
  relation: 'public.ordinary' | 'public.at_limit',
  many: number,
) {
  const queries = Object.fromEntries(Object.entries(twentyFive(relation)).slice(0, many));
  const catalog = join(folder, `${relation}-${many}`);
  writeCatalog(catalog, 'directus', queries);
  const statements = Object.values(queries).map(({ sql }) => sql ?? '');
  const [out, rows] = [join(folder, 'packet.json'), join(folder, 'rows.txt')];
  const asked = { server: bench.server, catalog, ids: Object.keys(queries), out };
  const times: Record<string, number[]> = {};
  const cpu: Record<string, number[]> = {};
  const put = (to: Record<string, number[]>, name: string, value: number): void => {
    to[name] = [...(to[name] ?? []), value];
  };
  const timed = async (name: string, way: () => unknown): Promise<void> => {
    const [before, started] = [childrensCpuMs(), performance.now()];
    await way();
    put(times, name, performance.now() - started);
    put(cpu, name, childrensCpuMs() - before);
  };
  const exported = async (dist?: string): Promise<void> => {
    const ran = await runBuiltExport({ ...asked, alone: true, ...(dist === undefined ? {} : { dist }) });
    if (ran.code !== 0) throw new Error(`tki export: ${ran.stdout} ${ran.stderr}`);
    if (dist !== undefined) return;
    const said = JSON.parse(ran.stdout) as { milliseconds: number; items: { milliseconds: number }[] };
    put(times, 'run', said.milliseconds);
    put(
      times,
      'items',
      said.items.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
    );
  };
  for (let at = 0; at < ROUNDS; at++) {
    await timed('psql', () => psql(bench, statements, rows));
    await timed('empty', () => psql(bench, [], join(folder, 'empty.txt')));
    await timed('node', () => spawnSync(process.execPath, ['-e', '']));
    await timed('whole', () => exported());
    if (EARLIER !== undefined) await timed('earlier', () => exported(EARLIER));
  }
  const { peakBytes } = await runBuiltExport(asked);
  const of = (name: string) => summarise(times[name] ?? [], cpu[name] ?? []);
  const statementsOfPsql = {
    median_ms: round(of('psql').median_ms - of('empty').median_ms),
    least_ms: round(of('psql').least_ms - of('empty').least_ms),
  };
  return {
    queries: statements.length,
    rows_a_query: 499,
    packet_bytes: statSync(out).size,
    psql_bytes: statSync(rows).size,
    'psql, whole process': of('psql'),
    'psql, an empty transaction': of('empty'),
    'bare node': of('node'),
    'tki export, whole process': of('whole'),
    'tki export, from its first check to its packet': of('run'),
    'tki export, its items alone': of('items'),
    'ratio, whole process to whole process': ratio(of('whole'), of('psql')),
    'ratio, the run to whole psql': ratio(of('run'), of('psql')),
    'ratio, items to statements': ratio(of('items'), statementsOfPsql),
    ...(EARLIER === undefined
      ? {}
      : {
          'tki export of the earlier build, whole process': of('earlier'),
          'ratio, earlier build to whole psql': ratio(of('earlier'), of('psql')),
        }),
    tki_export_peak_mb: round((peakBytes ?? Number.NaN) / 1024 / 1024),
  };
}

function preflight(bench: Bench) {
  const place = JSON.stringify({
    directory: bench.server.socketDir,
    port: bench.server.port,
    owner: bench.server.owner.uid,
  });
  const times: Record<string, number[]> = { preflight: [], whole: [] };
  for (let at = 0; at < ROUNDS; at++) {
    for (const [way, all] of Object.entries(times)) {
      const ended = spawnSync(process.execPath, [import.meta.filename, way, place], { encoding: 'utf8' });
      if (ended.status !== 0) throw new Error(ended.stderr);
      all.push(Number(ended.stdout));
    }
  }
  const [one, other] = [summarise(times['preflight'] ?? [], []), summarise(times['whole'] ?? [], [])];
  return {
    tables: TABLES,
    views: VIEWS,
    named: NAMED.length,
    'preflight of what is named': one,
    'the same catalogs read whole': other,
    ratio: ratio(one, other),
  };
}

async function main(): Promise<void> {
  const folder = mkdtempSync('/var/tmp/tki-bench-');
  await using bench = await openBench();
  try {
    // On a busy machine the least of each is nearer to the truth than the median.
    const before = loadavg().map(round);
    await bench.create('directus', `${ORDINARY}${AT_LIMIT}`);
    const one = await besidePsql(bench, folder, 'public.ordinary', 1);
    const ordinary = await besidePsql(bench, folder, 'public.ordinary', 25);
    const atLimit = await besidePsql(bench, folder, 'public.at_limit', 25);
    await createRelations(bench, TABLES, VIEWS);
    const document = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
      rounds: ROUNDS,
      load_average: { before, after: loadavg().map(round) },
      one,
      ordinary,
      at_limit: atLimit,
      preflight: preflight(bench),
    };
    const results = join(import.meta.dirname, 'results');
    mkdirSync(results, { recursive: true });
    const text = `${JSON.stringify(document, null, 2)}\n`;
    writeFileSync(join(results, `export-${document.date}.json`), text);
    process.stdout.write(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [way, place] = process.argv.slice(2);
await (way === undefined ? main() : preflightChild(way, JSON.parse(place ?? '') as Place));
