// How a vector is read and run: X.json is the packet, byte for byte; X.expected.json says what must be observed.
// Used by the vector tests only. Must never derive an expectation from the code under test.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../src/formats/digest.ts';
import type { Instructions, Proceed, Report } from '../../src/formats/documents.ts';
import { probeCount } from '../../src/formats/probe.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { PacketSource, ReadOptions } from '../../src/evaluation/read-packet.ts';

export const vectorFolder = fileURLToPath(new URL('.', import.meta.url));

export interface Context {
  go?: Partial<Instructions>;
  attestation?: Partial<Instructions['attestation']>;
  claims?: unknown;
  claims_text?: string;
  catalog_text?: string;
  /** An earlier run's report.json. */
  previous?: string;
  /** Another catalog of this folder. */
  catalog_file?: string;
  /** A sandbox check that could not be confirmed. */
  unconfirmed?: string;
  release_nonce?: string;
  options?: { itemLimitBytes?: number; metadataLimitBytes?: number };
}

/** `at`: `packet`, or the item's name. */
export interface ExpectedFinding {
  at: string;
  rule: string;
  reason: string;
}

export interface Expected {
  /** The row of the verdict tables, in words. */
  row: string;
  verdict: string;
  exit_code: number;
  findings: ExpectedFinding[];
  /** Item name → verdict, for every item. Empty where nothing is evaluated. */
  items: Record<string, string>;
  notes?: string[];
  integrity: string;
  context?: Context;
}

export interface Vector {
  name: string;
  packet: Buffer;
  expected: Expected;
}

export function readVectors(): Vector[] {
  const names = readdirSync(vectorFolder)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => name.slice(0, -'.expected.json'.length))
    .sort();
  return names.map((name) => ({
    name,
    packet: readFileSync(`${vectorFolder}/${name}.json`),
    expected: JSON.parse(readFileSync(`${vectorFolder}/${name}.expected.json`, 'utf8')) as Expected,
  }));
}

export const catalogText = readFileSync(`${vectorFolder}/catalog.json`);

export function toSource(bytes: Uint8Array): PacketSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

export const NONCE = '0123456789abcdef0123456789abcdef';

/** What a host hands over for these bytes, when all is as it should be. */
export function toGo(packet: Uint8Array, overrides: Partial<Instructions> = {}): Instructions {
  return {
    schema: 'tki-go/v1',
    nonce: NONCE,
    caller_nonce: null,
    run: '0123456789abcdef',
    clock: '2026-06-10T12:00:00Z',
    as_of: null,
    max_age_seconds: 86_400,
    packet_digest: sha256(packet),
    expected_packet_digest: null,
    catalog_digest: sha256(catalogText),
    expected_catalog_digest: null,
    claims_digest: null,
    previous_digest: null,
    attestation: {
      status: 'NOT_ACCEPTED',
      reason: 'venue unapproved',
      grade: 'A',
      runtime: 'crun 1.8.1',
      venue: 'unstated',
      observed_as_expected: 12,
      probes: probeCount.number,
      evidence_digest: `sha256:${'e'.repeat(64)}`,
    },
    matrix: { 24: 'unverified', 25: 'as expected' },
    ...overrides,
  };
}

export const release: Proceed = { schema: 'tki-release/v1', nonce: NONCE, removed_programs: ['/bin/node'] };

export const selfCheck: Report['self_check'] = {
  confirmed: true,
  checks: [{ id: 'environment', expected: 'empty', observed: 'empty', confirmed: true }],
};

export function runVector(packet: Buffer, context: Context = {}, options: ReadOptions = {}): Report {
  const claimsText = context.claims_text ?? (context.claims === undefined ? null : JSON.stringify(context.claims));
  const claims = claimsText === null ? null : Buffer.from(claimsText);
  const other = context.catalog_file === undefined ? catalogText : readFileSync(`${vectorFolder}/${context.catalog_file}`);
  const catalog = context.catalog_text === undefined ? other : Buffer.from(context.catalog_text);
  const go = toGo(packet, {
    catalog_digest: sha256(catalog),
    claims_digest: claims === null ? null : sha256(claims),
    ...context.go,
  });
  const unconfirmed = { id: context.unconfirmed ?? '', expected: 'empty', observed: 'HOME=/root', confirmed: false };
  return evaluate(
    {
      packet: toSource(packet),
      catalogText: catalog,
      claims,
      previous: context.previous === undefined ? null : Buffer.from(context.previous),
      instructions: { ...go, attestation: { ...go.attestation, ...context.attestation } },
      proceed: { ...release, nonce: context.release_nonce ?? release.nonce },
      selfCheck: context.unconfirmed === undefined ? selfCheck : { confirmed: false, checks: [unconfirmed] },
    },
    { ...context.options, ...options },
  );
}

/** The observed side of an expectation, in its shape. */
export function observe(report: Report): Omit<Expected, 'row' | 'context'> {
  const found = (at: string, findings: Report['findings']): ExpectedFinding[] =>
    findings.map(({ rule, reason }) => ({ at, rule, reason }));
  return {
    verdict: report.verdict,
    exit_code: report.exit_code,
    findings: [...found('packet', report.findings), ...report.items.flatMap((item) => found(item.item_id, item.findings))],
    items: Object.fromEntries(report.items.map((item) => [item.item_id, item.verdict])),
    notes: report.items.flatMap((item) => item.notes.map((note) => `${item.item_id}: ${note}`)),
    integrity: report.integrity,
  };
}
