// The inspector's rules under a catalog that prohibits nothing: what the release prohibits stays prohibited.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalDigest, toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Catalog, Packet, Report } from '../../../src/formats/documents.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { catalogText, release, selfCheck, toGo, toSource, vectorFolder } from '../../vectors/vector.ts';

const packetOf = (name: string): Packet =>
  JSON.parse(readFileSync(`${vectorFolder}/${name}.json`, 'utf8')) as Packet;

/** The packet, made anew against a catalog that `change` edited: its hashes and its catalog digest are that catalog's. */
function inspect(name: string, change: (catalog: Catalog) => void): Report {
  const catalog = JSON.parse(Buffer.from(catalogText).toString('utf8')) as Catalog;
  catalog.prohibited = { functions: [], joins: [], formulas: [] };
  change(catalog);
  const text = Buffer.from(toCanonicalJson(catalog));
  const packet = packetOf(name);
  for (const { payload, source_metadata: source } of packet.items) {
    const entry = catalog.entries.find(({ id }) => id === source.named_query_id_or_kb_path);
    if (entry === undefined) continue;
    source.content_hash = canonicalDigest({
      named_query_id: entry.id,
      governed_surface: source.governed_surface,
      sql: entry.sql,
      payload,
    });
  }
  const pairs = packet.items.map(
    ({ source_metadata: m }) => `${m.named_query_id_or_kb_path}:${m.content_hash}`,
  );
  packet.manifest_hash = sha256(pairs.sort().join('\n'));
  if (packet.tki !== undefined) {
    packet.tki.catalog.digest = sha256(text);
    const { packet_digest: _, ...tki } = packet.tki;
    packet.tki.packet_digest = canonicalDigest({ ...packet, tki });
  }
  const bytes = Buffer.from(toCanonicalJson(packet));
  return evaluate({
    packet: toSource(bytes),
    catalogText: text,
    claims: null,
    previous: null,
    instructions: toGo(bytes, { catalog_digest: sha256(text) }),
    proceed: release,
    selfCheck,
  });
}

const reasonsOf = (report: Report): string[] => [
  ...report.findings.map(({ reason }) => reason),
  ...report.items.flatMap(({ findings }) => findings.map(({ reason }) => reason)),
];

describe('a catalog that prohibits nothing', () => {
  it('leaves a good packet as it is', () => {
    const report = inspect('evidence-reference-six-counts', () => undefined);
    expect(reasonsOf(report)).toEqual([]);
    expect(report.verdict).toBe('EVIDENCE_PRESENT');
  });

  it.each([
    ['corpus-join', 'CORPUS_JOIN'],
    ['prohibited-detector', 'PROHIBITED_SURFACE'],
    ['prohibited-database', 'PROHIBITED_SURFACE'],
    ['prohibited-formula', 'PROHIBITED_SURFACE'],
  ])('does not lift what %s shows', (name, reason) => {
    const report = inspect(name, () => undefined);
    expect(reasonsOf(report)).toContain(reason);
    expect(report.verdict).toBe('CONTRACT_VIOLATION_IN_DESIGN');
  });

  it.each<[string, (entry: Catalog['entries'][number]) => void]>([
    [
      'by its relations',
      (entry) => (entry.relations = ['public.information_unit', 'public.tac_logical_unit']),
    ],
    [
      'by its text alone',
      (entry) =>
        (entry.sql =
          'SELECT pg_catalog.count(*) FROM public.information_unit i JOIN public.tac_logical_unit t ON i.id = t.id'),
    ],
  ])('does not hide a query that reads both corpora, %s, behind an item that names one', (_how, edit) => {
    const report = inspect('evidence-reference-six-counts', ({ entries }) => {
      for (const entry of entries) if (entry.id === 'count/information_unit') edit(entry);
    });
    expect(reasonsOf(report)).toEqual(['CORPUS_JOIN']);
    expect(report.verdict).toBe('CONTRACT_VIOLATION_IN_DESIGN');
  });

  it('is not accepted where it names a relation with its schema', () => {
    const report = inspect('evidence-reference-six-counts', ({ prohibited }) => {
      prohibited.joins = [['public.information_unit', 'public.tac_logical_unit']];
    });
    expect(reasonsOf(report)).toEqual(['CATALOG_NOT_ACCEPTED']);
    expect(report.verdict).toBe('BLOCKED');
  });
});
