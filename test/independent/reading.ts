// A second reading of a packet, written from docs/rules.md and the published schemas: it imports no source of ours, so that
// a fault of the evaluation, which every build and every check of ours repeats, is no fault here. Tests only; reads bytes, and judges.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { hasSql, judgeItem } from './item.ts';
import { type Any, digestOf, jcs, micros } from './values.ts';

export interface Surroundings {
  /** What the host hands over: its clock, digests, attestation. */
  readonly go: Any;
  readonly catalog: Buffer;
  readonly claims: Buffer | null;
  readonly previous: Buffer | null;
  readonly selfCheckConfirmed: boolean;
  readonly releaseNonce: string;
  readonly itemLimitBytes?: number;
}

export interface Judged {
  readonly verdict: string;
  readonly exit: number;
  /** In the packet's order; empty where nothing is evaluated. */
  readonly items: readonly { readonly verdict: string; readonly reasons: readonly string[] }[];
}

/** The severity of design and rules: what stands first wins. */
export const SEVERITY = [
  'BLOCKED',
  'BLOCKED_BY_UNSAFE_ACCESS',
  'BLOCKED_BY_UNVERIFIED_SOURCE',
  'CONTRACT_VIOLATION_IN_DESIGN',
  'FLAG_LOCAL_FIRST_AUTHORITY',
  'FLAG_AUTHORITY_VIOLATION',
  'READ_LEVEL_FAIL',
  'UNVERIFIED',
  'NOT_EVIDENCED_IN_ALLOWED_SURFACES',
  'EVIDENCE_PRESENT',
];

const EXITS: readonly (readonly [start: string, code: number])[] = [
  ['BLOCKED', 3],
  ['CONTRACT_VIOLATION', 4],
  ['FLAG_', 4],
  ['READ_LEVEL_FAIL', 4],
  ['UNVERIFIED', 2],
  ['NOT_EVIDENCED', 2],
  ['EVIDENCE_PRESENT', 10],
];

const validatorOf = (name: string): ((value: unknown) => boolean) => {
  const schema = JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object;
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema);
};
const envelopeHolds = validatorOf('envelope');
const catalogHolds = validatorOf('catalog');
const claimsHold = validatorOf('claims');

const worst = (verdicts: readonly string[]): string =>
  SEVERITY.find((each) => verdicts.includes(each)) ?? 'NOT_EVIDENCED_IN_ALLOWED_SURFACES';

const toJudged = (items: Judged['items'], ofPacket: readonly string[]): Judged => {
  const verdict = worst([...items.map((item) => item.verdict), ...ofPacket]);
  return { verdict, exit: EXITS.find(([start]) => verdict.startsWith(start))?.[1] ?? -1, items };
};

export function judge(packet: Buffer, around: Surroundings): Judged {
  const blocked = toJudged([], ['BLOCKED']);
  const { go } = around;
  if (!around.selfCheckConfirmed || around.releaseNonce !== go.nonce || !isAttested(go.attestation))
    return blocked;
  const catalog = parseCanonical(around.catalog);
  if (catalog === null || !catalogHolds(catalog)) return blocked;
  const claims = readClaims(around.claims);
  if (claims === 'refused') return blocked;
  const envelope = parseCanonical(packet);
  if (envelope === null || depthOf(envelope) > 64) return blocked;
  const digests: readonly (readonly [Buffer | null, unknown])[] = [
    [packet, go.packet_digest],
    [around.catalog, go.catalog_digest],
    [around.claims, go.claims_digest],
    [around.previous, go.previous_digest],
    [packet, go.expected_packet_digest ?? digestOf(packet)],
    [around.catalog, go.expected_catalog_digest ?? digestOf(around.catalog)],
  ];
  if (digests.some(([bytes, digest]) => (bytes === null ? null : digestOf(bytes)) !== digest)) return blocked;
  const { items, ...rest } = envelope;
  if (!Array.isArray(items) || !envelopeHolds(rest) || micros(rest.packet_as_of) === null) return blocked;
  // Named by id alone: the envelope carries no SQL either.
  if (hasSql(rest) || !isScopedDenial(rest.disclaimer)) return blocked;
  if (rest.tki !== undefined && rest.tki.packet_digest !== packetDigest(envelope)) return blocked;
  if (hasDuplicates(items)) return blocked;

  const pairs = items.map(pairOf);
  const manifest = pairs.includes(null)
    ? null
    : digestOf(
        pairs.toSorted((a, b) => Buffer.compare(Buffer.from(a ?? ''), Buffer.from(b ?? ''))).join('\n'),
      );
  const judged = items.map((item: Any) => {
    const reasons = judgeItem(item, {
      catalog,
      envelope: rest,
      go,
      claims,
      items,
      manifestHolds: manifest === rest.manifest_hash,
      pair: pairOf(item),
      sameCatalog: rest.tki === undefined || rest.tki.catalog.digest === digestOf(around.catalog),
      tooLarge: Buffer.byteLength(jcs(item)) > (around.itemLimitBytes ?? Infinity),
    });
    return {
      verdict: worst(reasons.map(([verdict]) => verdict).concat('EVIDENCE_PRESENT')),
      reasons: reasons.map(([, why]) => why),
    };
  });
  return toJudged(judged, [
    ...(items.length === 0 ? ['NOT_EVIDENCED_IN_ALLOWED_SURFACES'] : []),
    ...(items.length === 0 && manifest !== rest.manifest_hash ? ['BLOCKED_BY_UNSAFE_ACCESS'] : []),
    ...((go.attestation.unverified_promises ?? []).length > 0 ? ['UNVERIFIED'] : []),
  ]);
}

const isAttested = (stated: Any): boolean =>
  stated.status === 'NOT_ACCEPTED' &&
  (stated.observed_as_expected === stated.probes || (stated.unverified_promises ?? []).length > 0);

/** Null where a byte is another than RFC 8785 has it. */
function parseCanonical(bytes: Buffer): Any {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: Any = JSON.parse(text);
    return jcs(value) === text && isWellFormed(value) && value !== null && typeof value === 'object'
      ? value
      : null;
  } catch {
    return null;
  }
}

function isWellFormed(value: Any): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner));
}

const depthOf = (value: Any): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

function readClaims(bytes: Buffer | null): Any {
  if (bytes === null) return [];
  try {
    const text = bytes.toString('utf8');
    const value: Any = JSON.parse(text);
    // A member that is named twice is lost in reading, and what is written again is shorter.
    const twice = JSON.stringify(value).length !== text.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '').length;
    return claimsHold(value) && !twice ? value.claims : 'refused';
  } catch {
    return 'refused';
  }
}

const MUST = [
  /Absence (?:here|from this packet) is (?:not evidence of|no evidence of|not proof of) absence (?:anywhere else|elsewhere)\.?/,
  /(?:What is absent from this packet|What this packet does not hold) is not evidenced in (?:these|its allowed) surfaces; (?:its absence here is not evidence of absence anywhere else|that denies nothing anywhere else)\.?/,
  /Absence is scoped \(NOT_EVIDENCED_IN_ALLOWED_SURFACES\), never global\.?/,
];

/** Every packet that this reading meets says one of these sentences alone, or is to be refused. */
const isScopedDenial = (text: string): boolean =>
  MUST.some((sentence) => new RegExp(`^(?:${sentence.source})$`).test(text)) || BESIDE.test(text);

/** What our exporters write: one of the sentences, between those that may stand beside it. */
const BESIDE = new RegExp(
  `^(?:This packet is evidence(?: input| only)?, not authority[^.]*\\. )?(?:It shows [^.]*\\. )?(?:${MUST.map(({ source }) => source).join('|')})(?: It gates nothing, approves nothing and denies nothing globally\\.)?$`,
);

function packetDigest(envelope: Any): string {
  const { packet_digest: _stated, ...tki } = envelope.tki;
  return digestOf(jcs({ ...envelope, tki }));
}

function hasDuplicates(items: readonly Any[]): boolean {
  const twice = (names: readonly unknown[]): boolean => {
    const told = names.filter((name) => typeof name === 'string');
    return new Set(told).size < told.length;
  };
  return (
    twice(items.map((item) => item?.item_id ?? item?.source_metadata?.named_query_id_or_kb_path)) ||
    twice(items.map(pairOf))
  );
}

function pairOf(item: Any): string | null {
  const { named_query_id_or_kb_path: id, content_hash: hash } = item?.source_metadata ?? {};
  return typeof id === 'string' && id !== '' && /^sha256:[0-9a-f]{64}$/.test(String(hash))
    ? `${id}:${hash}`
    : null;
}
