import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { toPayload, type Result } from '../../../src/export/packet/assemble.ts';
import type { CatalogEntry, Report } from '../../../src/formats/documents.ts';
import { toPacket } from '../export/packet/to-packet.ts';
import { release, selfCheck, toGo, toSource } from '../../vectors/vector.ts';
import { atLeast } from '../../support/at-least.ts';

const { text, catalog, digest } = loadCatalog(fileURLToPath(new URL('../../../catalog', import.meta.url)));

function judge(results: readonly Result[]): Report {
  const packet = toPacket(results, {
    packetId: 'PKT-1',
    observedAt: '2026-06-10T08:00:00.123Z',
    sourceRevision: 'pg:180004',
    catalogDigest: digest,
    gateway: 'EMULATED_1',
    exporter: {},
    purpose: 'a test',
  });
  const bytes = Buffer.from(packet.text);
  const catalogText = Buffer.from(text);
  const go = toGo(bytes, { catalog_digest: digest });
  return evaluate({
    packet: toSource(bytes),
    catalogText,
    claims: null,
    previous: null,
    instructions: go,
    proceed: release,
    selfCheck,
  });
}

const resultOf = (entry: CatalogEntry, answer: Omit<Result, 'entry' | 'viewFingerprints'>): Result => ({
  entry,
  ...answer,
  viewFingerprints: entry.view_fingerprints,
});

describe("the exporter's packets under the shipped catalog", () => {
  it('are evidence, item for item, without a finding', () => {
    const complete = catalog.entries.map((entry) =>
      resultOf(entry, {
        payload:
          entry.result === 'count'
            ? { kind: 'count', value: '309' }
            : { kind: 'rows', columns: entry.columns, rows: [entry.columns.map(() => 'x')] },
        completeness: 'COMPLETE',
      }),
    );
    const report = judge(complete);
    expect(report.items.flatMap(({ item_id: id, findings }) => findings.map((one) => [id, one]))).toEqual([]);
    expect([report.verdict, report.exit_code, report.integrity]).toEqual([
      'EVIDENCE_PRESENT',
      10,
      'SELF_CONSISTENT',
    ]);
    expect(report.items.length).toBeGreaterThanOrEqual(6);
  });

  it('are UNVERIFIED where a query met its timeout, and nothing worse', () => {
    const timeouts = catalog.entries.map((entry) =>
      resultOf(entry, toPayload(entry, { kind: 'error', sqlstate: '57014' })),
    );
    const report = judge(timeouts);
    expect(report.verdict).toBe('UNVERIFIED');
    for (const item of atLeast(40, report.items))
      expect(item.findings.map(({ reason }) => reason)).toEqual(['TIMEOUT']);
  });
});
