// The report of a run whose inspector could not report: BLOCKED, with the reason and the next action. Pure.
// Used by the host, the command line and the launcher, so that a crash, a kill or a missing runtime is never silence.
import type { AttestationStatus, MatrixState, Report } from '../formats/documents.ts';
import type { Digest } from '../formats/digest.ts';
import {
  documentCells,
  ENVELOPE_ROWS,
  ITEM_ROWS,
  notLooked,
  sandboxCells,
  selfCheckCells,
  toMatrix,
} from '../formats/matrix-cells.ts';
import { clip } from '../formats/quoted.ts';
import { blockedCapabilities } from '../formats/register.ts';
import { NON_GLOBAL_DENIAL } from '../formats/words/report-sentences.ts';
import { notAttested } from '../formats/blank-documents.ts';

/** The longest detail that report.json takes, in UTF-16 units: the schema's own limit. */
const DETAIL_LIMIT = 600;

export interface BlockedRun {
  /** Hex, 32 to 128 digits; ours. */
  readonly nonce: string;
  /** 16 hex digits. */
  readonly run: string;
  /** A code of the reason table, such as `NO_RUNTIME`. */
  readonly reason: string;
  readonly detail: string;
  /** ISO 8601, UTC, `Z`. */
  readonly clock: string;
  readonly callerNonce?: string | null;
  readonly packetDigest?: Digest | null;
  readonly packetBytes?: number | null;
  readonly catalogDigest?: Digest | null;
  readonly attestation?: AttestationStatus;
  readonly maxAgeSeconds?: number | null;
  readonly asOf?: string | null;
  readonly selfCheck?: Report['self_check'];
  /** States of rows 24 to 37 where the run got that far. */
  readonly matrix?: Readonly<Record<string, MatrixState>>;
}

/** A BLOCKED report, exit code 3. Nothing in it was evaluated; what is not known is null, empty or NOT_EVIDENCED. */
export function toBlockedReport(blocked: BlockedRun): Report {
  const written: Omit<Report, 'matrix'> = {
    schema: 'tki-report/v1',
    decision_effect: 'NONE',
    may_gate: false,
    production_mutation: false,
    allowed_actions: ['READ_PACKET_ITEM', 'WRITE_LOCAL_REPORT'],
    nonce: blocked.nonce,
    caller_nonce: blocked.callerNonce ?? null,
    run: blocked.run,
    verdict: 'BLOCKED',
    exit_code: 3,
    findings: [
      {
        rule: 'run',
        verdict: 'BLOCKED',
        reason: blocked.reason,
        detail: clip(blocked.detail, DETAIL_LIMIT).toWellFormed(),
      },
    ],
    attestation: blocked.attestation ?? notAttested,
    self_check: blocked.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked.clock,
    as_of: blocked.asOf ?? null,
    // 0 means "no age was requested": the attest command reads no packet.
    max_age_seconds: blocked.maxAgeSeconds ?? 0,
    integrity: 'NOT_EVIDENCED',
    origin: 'NOT_EVIDENCED',
    catalog_authority: 'NOT_EVIDENCED',
    packet: {
      digest: blocked.packetDigest ?? null,
      bytes: blocked.packetBytes ?? null,
      packet_id: null,
      packet_as_of: null,
      gateway: null,
      gateway_basis: 'NOT_STATED',
      purpose: null,
      extension: 'UNKNOWN',
    },
    catalog: { digest: blocked.catalogDigest ?? null, status: 'provisional', seal: 'UNSEALED' },
    items: [],
    item_counts: { population: 'no item was evaluated', total: 0, usable: 0, held_out: 0, refused: 0 },
    claims: [],
    claims_digest: null,
    drift: {
      status: 'NOT_COMPARABLE',
      previous_digest: null,
      reason: 'nothing was evaluated in this run',
      entries: [],
    },
    coverage: [],
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: NON_GLOBAL_DENIAL,
  };
  const unseen = 'no inspector reported: nothing of the packet was evaluated';
  const matrix = toMatrix([
    ...notLooked(ENVELOPE_ROWS, 'envelope', unseen),
    ...notLooked(ITEM_ROWS, 'items', unseen),
    ...sandboxCells(blocked.matrix ?? null),
    ...selfCheckCells(written.self_check),
    ...documentCells(written),
  ]);
  return { ...written, matrix };
}
