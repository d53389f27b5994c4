// A packet of any size for the benchmarks: canonical, and of no catalog that there is. Written to a file, never held whole.
import { closeSync, openSync, writeSync } from 'node:fs';
import { toCanonicalJson } from '../src/formats/canonical.ts';

/** Items of 500 rows with 8 cells: text, numbers as text, nulls, some outside ASCII, some JSON inside text. Gives bytes. */
export function writePacket(
  path: string,
  megabytes: number,
  queryOf: (item: number) => string = () => 'rows/a',
): number {
  const file = openSync(path, 'w');
  const written = { bytes: 0 };
  const put = (text: string): void => void (written.bytes += writeSync(file, text));
  put('{"decision_effect":"NONE","disclaimer":"x","freshness":"AS_OF_EXPORT","items":[');
  let seed = 1;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
  for (let at = 0; written.bytes < megabytes * 1_000_000; at++) {
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
    const item = {
      authority_status: 'evidence-only',
      item_id: `rows/${at}`,
      payload: { columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], kind: 'rows', rows },
      precedence: 'canonical',
      source_metadata: {
        content_hash: `sha256:${'0'.repeat(64)}`,
        governed_surface: 'directus.public.a',
        named_query_id_or_kb_path: queryOf(at),
        observation_ts: '2026-06-10T08:00:00Z',
        source_revision: 'r',
      },
      surface_kind: 'pg_table',
      tki: { completeness: 'COMPLETE' },
    };
    put(`${at === 0 ? '' : ','}${toCanonicalJson(item)}`);
  }
  put(
    `],"manifest_hash":"sha256:${'0'.repeat(64)}","may_gate":false,"packet_as_of":"2026-06-10T08:00:00Z",` +
      '"packet_id":"P","schema":"b7-governed-packet/v1","source_mode":"PACKET_DERIVED"}',
  );
  closeSync(file);
  return written.bytes;
}
