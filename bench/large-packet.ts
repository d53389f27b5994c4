// A packet of any size for the benchmarks: canonical, and of no catalog that there is. Written to a file, never held whole.
import { closeSync, cpSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/root.ts';
import { toCanonicalJson } from '../src/formats/canonical.ts';
import { sha256 } from '../src/formats/digest.ts';
import { DISCLAIMER } from '../src/formats/disclaimer.ts';

type Put = (text: string) => void;

/** The packet around what `items` puts. Gives bytes. */
function writeAround(path: string, items: (put: Put, bytes: () => number) => void): number {
  const file = openSync(path, 'w');
  let bytes = 0;
  const put: Put = (text) => void (bytes += writeSync(file, text));
  // Any other disclaimer ends a run before its items.
  put(
    `{"decision_effect":"NONE","disclaimer":${JSON.stringify(DISCLAIMER)},"freshness":"AS_OF_EXPORT","items":[`,
  );
  items(put, () => bytes);
  put(
    `],"manifest_hash":"sha256:${'0'.repeat(64)}","may_gate":false,"packet_as_of":"2026-06-10T08:00:00Z",` +
      '"packet_id":"P","schema":"b7-governed-packet/v1","source_mode":"PACKET_DERIVED"}',
  );
  closeSync(file);
  return bytes;
}

const itemOf = (at: number, query: string, payload: unknown) => ({
  authority_status: 'evidence-only',
  item_id: `rows/${at}`,
  payload,
  precedence: 'canonical',
  source_metadata: {
    // Of nothing, but none twice.
    content_hash: `sha256:${at.toString(16).padStart(64, '0')}`,
    governed_surface: 'directus.public.a',
    named_query_id_or_kb_path: query,
    observation_ts: '2026-06-10T08:00:00Z',
    source_revision: 'r',
  },
  surface_kind: 'pg_table',
  tki: { completeness: 'COMPLETE' },
});

const separator = (at: number): string => (at === 0 ? '' : ',');

/** So many counts, half a kilobyte each. Gives bytes. */
export function writeItems(path: string, count: number): number {
  return writeAround(path, (put) => {
    for (let at = 0; at < count; at++)
      put(separator(at) + toCanonicalJson(itemOf(at, `rows/${at}`, { kind: 'count', value: '309' })));
  });
}

/** Items of 499 rows with 8 cells: text, numbers as text, nulls, some outside ASCII, some JSON inside text. Gives bytes. */
export function writePacket(
  path: string,
  megabytes: number,
  queryOf: (item: number) => string = () => 'rows/a',
): number {
  let seed = 1;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  return writeAround(path, (put, bytes) => {
    for (let at = 0; bytes() < megabytes * 1_000_000; at++) {
      const rows = Array.from({ length: 499 }, (_row, row) => [
        `DOT-${at}-${row}`,
        String(next()),
        null,
        `v\u0103n b\u1ea3n ${next()}`,
        `{"code":"${next()}","state":[1,2]}`,
        '2026-06-10T08:00:00Z',
        'f',
        `a longer text of the kind that a description column holds, number ${next()}`,
      ]);
      const payload = { columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], kind: 'rows', rows };
      put(separator(at) + toCanonicalJson(itemOf(at, queryOf(at), payload)));
    }
  });
}

/** The shipped catalog with a row query for each item of the packet. */
export function writeCatalog(directory: string, queries: number): void {
  cpSync(join(root, 'catalog'), directory, { recursive: true });
  const index = join(directory, 'catalog.json');
  const catalog = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, unknown>[] };
  const sql = 'SELECT a FROM public.a ORDER BY a\n';
  writeFileSync(join(directory, 'queries/rows.sql'), sql);
  const [first = {}] = catalog.entries;
  const { count_discipline: _left, ...entry } = first;
  catalog.entries = Array.from({ length: queries }, (_query, at) => ({
    ...entry,
    id: `rows/${at}`,
    governed_surface: 'directus.public.a',
    result: 'rows',
    columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    sql_file: 'queries/rows.sql',
    sql_sha256: sha256(sql),
  }));
  writeFileSync(index, JSON.stringify(catalog));
}
