// The gap map of one code: constants first, then what a packet states beside the review. Pure.
// It is no dispatcher: it has no mode, runs nothing, and no packet moves a constant or a conclusion.
import { judgePacket } from '../evaluation/evaluate.ts';
import { sha256 } from '../formats/digest.ts';
import type { Digest } from '../formats/digest.ts';
import type { Instructions, Report } from '../formats/documents.ts';
import { exitCodeOf } from '../formats/verdict.ts';
import type { Answers } from './answers.ts';
import { toAnswers } from './answers.ts';
import type { Code, CodeConstants } from './codes.ts';
import { codes } from './codes.ts';
import { evidenceTable } from './evidence-table.ts';
import { inPlace, prerequisites } from './prerequisites.ts';
import type { Stated } from './stated.ts';
import { notEvidenced } from './stated.ts';
import { notAttested } from '../formats/blank-documents.ts';

export interface GapMapInput {
  readonly code: Code;
  readonly packet: Uint8Array;
  /** RFC 8785 text of the catalog, SQL inlined. */
  readonly catalogText: Uint8Array;
  /** ISO 8601, UTC. */
  readonly clock: string;
  readonly maxAgeSeconds: number;
  readonly expectedPacket: Digest | null;
  readonly expectedCatalog: Digest | null;
}

interface Line {
  readonly id: string;
  readonly what: string;
  readonly this_packet: Pick<Stated, 'state' | 'detail'>;
}

export interface GapMap {
  readonly code: Code;
  readonly may_gate: false;
  readonly decision_effect: 'NONE';
  readonly constants: CodeConstants;
  readonly conclusion: {
    readonly prerequisites: 14;
    readonly closable_from_here: 0;
    readonly dispatches: 'NOTHING';
  };
  readonly packet: {
    readonly digest: Digest | null;
    readonly verdict: Report['verdict'];
    readonly reasons: readonly string[];
    readonly integrity: Report['integrity'];
    readonly origin: Report['origin'];
    /** An id means what this catalog says, and it is UNSEALED: another one can read another surface under the same id. */
    readonly catalog: Digest | null;
    readonly catalog_authority: Report['catalog_authority'];
    readonly judged: string;
  };
  readonly evidence: readonly (Line & { readonly review: string })[];
  readonly in_place: readonly (Line & { readonly basis: readonly string[] })[];
  readonly prerequisites: readonly (Line & {
    readonly closed_by: 'operator' | 'owner';
    readonly basis: readonly string[];
    readonly closable_from_here: 'NO';
  })[];
  /** Never 10: live calls, tools, secrets and containers are never evidenced. */
  readonly exit_code: 2 | 3 | 4;
}

const noSandbox = { ...notAttested, reason: 'a map is made without a sandbox' };

/** Only the words of a report that a map repeats are taken from this; it is never published as one. */
function judge(input: GapMapInput): Report {
  const { packet, catalogText, clock, maxAgeSeconds, expectedPacket, expectedCatalog } = input;
  const nonce = '0'.repeat(32);
  const instructions: Instructions = {
    schema: 'tki-go/v1',
    nonce,
    caller_nonce: null,
    run: nonce.slice(0, 16),
    clock,
    as_of: null,
    max_age_seconds: maxAgeSeconds,
    packet_digest: sha256(packet),
    expected_packet_digest: expectedPacket,
    catalog_digest: sha256(catalogText),
    expected_catalog_digest: expectedCatalog,
    claims_digest: null,
    previous_digest: null,
    attestation: noSandbox,
    matrix: {},
  };
  return judgePacket({
    packet: { size: packet.length, read: (offset, length) => packet.subarray(offset, offset + length) },
    catalogText,
    claims: null,
    previous: null,
    instructions,
    proceed: { schema: 'tki-release/v1', nonce, removed_programs: [] },
    selfCheck: { confirmed: false, checks: [] },
  });
}

/** Refused is worst, a contradiction comes next, and the rest is always short of evidence. */
function exitCodeFor(report: Report, stated: readonly Stated[]): GapMap['exit_code'] {
  const code = exitCodeOf(report.verdict);
  if (code === 3) return 3;
  return code === 4 || stated.some(({ contradicts }) => contradicts) ? 4 : 2;
}

/** Never throws for anything in the packet. */
export function toGapMap(input: GapMapInput): GapMap {
  const report = judge(input);
  const { code } = input;
  const answers: Answers | null = report.verdict === 'BLOCKED' ? null : toAnswers(input.packet, report);
  const all: Stated[] = [];
  const cell = (read: (code: Code, answers: Answers) => Stated): Line['this_packet'] => {
    const stated = answers === null ? notEvidenced('the packet was not accepted') : read(code, answers);
    all.push(stated);
    return { state: stated.state, detail: stated.detail };
  };
  const lines = {
    evidence: evidenceTable.map(({ id, probe, review, read }) => ({
      id,
      what: probe,
      review,
      this_packet: cell(read),
    })),
    in_place: inPlace.map(({ id, what, basis, read }) => ({ id, what, basis, this_packet: cell(read) })),
    prerequisites: prerequisites.map(({ id, what, closed_by, basis, read }) => ({
      id,
      what,
      closed_by,
      basis,
      closable_from_here: 'NO' as const,
      this_packet: cell(read),
    })),
  };
  return {
    code,
    may_gate: false,
    decision_effect: 'NONE',
    constants: codes[code],
    conclusion: { prerequisites: 14, closable_from_here: 0, dispatches: 'NOTHING' },
    packet: {
      digest: report.packet.digest,
      verdict: report.verdict,
      reasons: [
        ...new Set(
          [...report.findings, ...report.items.flatMap(({ findings }) => findings)].map((f) => f.reason),
        ),
      ],
      integrity: report.integrity,
      origin: report.origin,
      catalog: report.catalog.digest,
      catalog_authority: report.catalog_authority,
      judged: 'outside of any sandbox, for this map alone; the map is no report',
    },
    ...lines,
    exit_code: exitCodeFor(report, all),
  };
}
