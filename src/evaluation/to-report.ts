// What an evaluation came to, written as the report document. Pure. Counts and digests, never row values.
// Never writes a green verdict: the type has none, and a stop of any kind is BLOCKED with no item listed.
import type { Digest } from '../formats/digest.ts';
import type {
  Finding,
  Instructions,
  NativeGateway,
  Proceed,
  Report,
  ReportedItem,
} from '../formats/documents.ts';
import { documentCells, selfCheckCells, sandboxCells, toMatrix } from '../formats/matrix-cells.ts';
import { clip } from '../formats/quoted.ts';
import { reasons } from '../formats/words/reasons.ts';
import { blockedCapabilities } from '../formats/register.ts';
import { REPORT_DISCLAIMER } from '../formats/words/report-sentences.ts';
import { exitCodeOf, mostSevere, type Verdict } from '../formats/verdict.ts';
import { toDrift } from './drift.ts';
import { gatewayBasis } from '../formats/gateway.ts';
import { digestOrNull, isOpen, type Stop } from './inputs.ts';
import type { Manifest } from './rule-item.ts';
import { observedCells } from './matrix-rows.ts';
import { cutText, DETAIL_LIMIT } from './quote.ts';
import type { PacketReading, PacketSource } from './read-packet.ts';
import type { Tally } from './tally.ts';

export interface EvaluationInput {
  readonly packet: PacketSource;
  /** Of that packet, where it was read with the queries of this catalog already. */
  readonly reading?: PacketReading | undefined;
  /** RFC 8785 text of the pinned catalog, SQL inlined. */
  readonly catalogText: Uint8Array;
  readonly claims: Uint8Array | null;
  /** An earlier run's report.json. */
  readonly previous: Uint8Array | null;
  readonly instructions: Instructions;
  readonly proceed: Proceed;
  readonly selfCheck: Report['self_check'];
}

/** What evaluation came to, before it is written as a report. */
export interface Outcome {
  readonly stops: readonly Stop[];
  readonly findings: readonly Finding[];
  readonly items: readonly ReportedItem[] | null;
  /** What the rules came to over the items; null where no item was evaluated. */
  readonly tally: Tally | null;
  readonly manifest: Manifest | null;
  readonly coverage: Report['coverage'];
  readonly claims: Report['claims'];
  readonly consistent: boolean;
  readonly catalogDigest: Digest | null;
  readonly reading: PacketReading | null;
}

export const nothing: Outcome = {
  stops: [],
  findings: [],
  items: null,
  tally: null,
  manifest: null,
  coverage: [],
  claims: [],
  consistent: false,
  catalogDigest: null,
  reading: null,
};

export function toFinding({ rule, reason, detail }: Stop): Finding {
  const { level, verdict } = reasons[reason];
  return { rule, verdict: level === 'run' ? 'BLOCKED' : verdict, reason, detail: clip(detail, DETAIL_LIMIT) };
}

/** The report of an outcome. Deterministic: the same input and outcome give the same document. */
export function toReport(input: EvaluationInput, outcome: Outcome): Report {
  const { instructions } = input;
  const { reading, catalogDigest } = outcome;
  const findings = [...outcome.stops.map(toFinding), ...outcome.findings, ...ofSandbox(instructions)];
  const items = outcome.stops.length > 0 ? [] : [...(outcome.items ?? [])];
  const blocked = outcome.stops.length > 0 || outcome.items === null;
  const verdict = blocked ? 'BLOCKED' : runVerdict(findings, items);
  const expected =
    !blocked &&
    instructions.expected_packet_digest !== null &&
    reading?.digest === instructions.expected_packet_digest;
  const integrity = blocked || !outcome.consistent ? 'NOT_EVIDENCED' : expected ? 'BOUND' : 'SELF_CONSISTENT';
  const pinned = catalogDigest !== null && catalogDigest === instructions.expected_catalog_digest;
  const written: Omit<Report, 'matrix'> = {
    schema: 'tki-report/v1',
    decision_effect: 'NONE',
    may_gate: false,
    production_mutation: false,
    allowed_actions: ['READ_PACKET_ITEM', 'WRITE_LOCAL_REPORT'],
    nonce: instructions.nonce,
    caller_nonce: instructions.caller_nonce,
    run: instructions.run,
    verdict,
    exit_code: exitCodeOf(verdict),
    findings,
    attestation: instructions.attestation,
    self_check: input.selfCheck,
    clock: instructions.clock,
    as_of: instructions.as_of,
    max_age_seconds: instructions.max_age_seconds,
    integrity,
    origin: expected ? 'BOUND_BY_EXPECTED_DIGEST' : 'NOT_EVIDENCED',
    catalog_authority: pinned ? 'PINNED_BY_EXPECTED_DIGEST' : 'NOT_EVIDENCED',
    packet: aboutPacket(input.packet, reading),
    catalog: { digest: catalogDigest, status: 'provisional', seal: 'UNSEALED' },
    items,
    item_counts: toCounts(items, blocked),
    claims: blocked ? [] : outcome.claims,
    claims_digest: catalogDigest === null ? null : digestOrNull(input.claims),
    drift: driftOf(input, outcome, blocked, items),
    coverage: blocked ? [] : outcome.coverage,
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: REPORT_DISCLAIMER,
  };
  const matrix = toMatrix([
    ...observedCells({ ...outcome, items, tally: blocked ? null : outcome.tally }),
    ...sandboxCells(instructions.matrix),
    ...selfCheckCells(input.selfCheck),
    ...documentCells(written),
  ]);
  return { ...written, matrix };
}

/** What no packet can mend: where the sandbox is open, so is everything that was seen in it. */
function ofSandbox(instructions: Instructions): Finding[] {
  if (!isOpen(instructions)) return [];
  const detail = (instructions.attestation.unverified_promises ?? []).join(', ');
  return [toFinding({ rule: 'attestation', reason: 'PROMISES_UNVERIFIED', detail })];
}

function runVerdict(findings: readonly Finding[], items: readonly ReportedItem[]): Verdict {
  const verdicts = [...findings, ...items].map((judged) => judged.verdict);
  return mostSevere(verdicts, 'NOT_EVIDENCED_IN_ALLOWED_SURFACES');
}

function aboutPacket(source: PacketSource, reading: PacketReading | null): Report['packet'] {
  const envelope = reading?.kind === 'read' ? reading.envelope : null;
  return {
    digest: reading?.digest ?? null,
    bytes: reading === null || reading.digest === null ? null : source.size,
    packet_id: envelope?.packet_id ?? null,
    packet_as_of: envelope?.packet_as_of ?? null,
    gateway: envelope?.tki === undefined ? null : cutText(envelope.tki.gateway),
    gateway_basis: gatewayBasis(envelope?.tki?.gateway ?? null),
    ...aboutGateway(envelope?.tki?.native_gateway),
    purpose: envelope?.tki === undefined ? null : cutText(envelope.tki.purpose),
    extension: envelope === null ? 'UNKNOWN' : envelope.tki === undefined ? 'EXTENSION_ABSENT' : 'PRESENT',
  };
}

function aboutGateway(stated: NativeGateway | undefined): Pick<Report['packet'], 'native_gateway'> {
  if (stated === undefined) return {};
  const { server, version, tool, tool_digest } = stated;
  return {
    native_gateway: { server: cutText(server), version: cutText(version), tool: cutText(tool), tool_digest },
  };
}

function toCounts(items: readonly ReportedItem[], blocked: boolean): Report['item_counts'] {
  const count = (availability: ReportedItem['availability']): number =>
    items.filter((item) => item.availability === availability).length;
  return {
    population: blocked ? 'no item was evaluated' : 'items of this packet, and of nothing else',
    total: items.length,
    usable: count('usable'),
    held_out: count('held_out'),
    refused: count('refused'),
  };
}

function driftOf(
  input: EvaluationInput,
  outcome: Outcome,
  blocked: boolean,
  items: readonly ReportedItem[],
): Report['drift'] {
  if (!blocked || input.previous === null) return toDrift(input.previous, outcome.catalogDigest, items);
  const reason = 'this run is BLOCKED: it evaluated nothing';
  return { status: 'NOT_COMPARABLE', previous_digest: digestOrNull(input.previous), reason, entries: [] };
}
