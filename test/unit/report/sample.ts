// Reports for the tests of this folder: one that has everything, and one for each verdict.
import type { Report } from '../../../src/formats/documents.ts';
import { probeCount } from '../../../src/formats/probe.ts';
import { blockedCapabilities } from '../../../src/formats/register.ts';
import type { Verdict } from '../../../src/formats/verdict.ts';
import { availabilityOf, exitCodeOf } from '../../../src/formats/verdict.ts';
import { NON_GLOBAL_DENIAL } from '../../../src/formats/words/report-sentences.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';

export const nonce = '00112233445566778899aabbccddeeff';
export const someDigest = `sha256:${'ab'.repeat(32)}` as const;

/** A report whose one item carries `verdict` for `reason`; every string from outside is `outside`. */
export function reportOf(verdict: Verdict, reason = 'STALE', outside = 'count/dot_tools'): Report {
  const availability = availabilityOf(verdict);
  return {
    ...toBlockedReport({
      nonce,
      run: nonce.slice(0, 16),
      reason,
      detail: outside,
      clock: '2026-11-20T08:00:00Z',
      packetDigest: someDigest,
      catalogDigest: someDigest,
      maxAgeSeconds: 86_400,
    }),
    verdict,
    exit_code: exitCodeOf(verdict),
    findings: [],
    attestation: {
      status: 'NOT_ACCEPTED',
      reason: 'venue unapproved',
      grade: 'A',
      runtime: 'crun',
      venue: 'v1',
      observed_as_expected: 12,
      probes: probeCount.number,
      evidence_digest: someDigest,
    },
    self_check: {
      confirmed: true,
      checks: [{ id: 'env', expected: '{}', observed: outside, confirmed: true }],
    },
    integrity: 'SELF_CONSISTENT',
    packet: {
      digest: someDigest,
      bytes: 1234,
      packet_id: outside,
      packet_as_of: outside,
      gateway: outside,
      purpose: outside,
      extension: 'PRESENT',
    },
    items: [
      {
        position: 0,
        item_id: outside,
        named_query_id_or_kb_path: outside,
        governed_surface: outside,
        precedence: outside,
        authority_status: outside,
        completeness: outside,
        content_hash: outside,
        recomputed_content_hash: someDigest,
        verdict,
        availability,
        findings: [{ rule: 'stale', verdict, reason, detail: outside }],
        notes: [outside],
        count: {
          value: outside,
          confidence: outside,
          denominator: outside,
          match_key: outside,
          observation_ts: outside,
          population: outside,
          query: outside,
          surface: outside,
        },
        rows: null,
      },
    ],
    item_counts: {
      population: 'items of this packet',
      total: 1,
      usable: availability === 'usable' ? 1 : 0,
      held_out: availability === 'held_out' ? 1 : 0,
      refused: availability === 'refused' ? 1 : 0,
    },
    claims: [
      {
        id: outside,
        text: outside,
        use: 'evidence',
        expected: outside,
        observed: outside,
        relation: 'agrees',
        items: [{ item_id: outside, availability }],
      },
    ],
    claims_digest: someDigest,
    drift: {
      status: 'COMPARED',
      previous_digest: someDigest,
      reason: outside,
      entries: [{ item_id: outside, change: 'changed', before: outside, now: outside }],
    },
    coverage: [{ field: outside, covered_by: ['packet_digest'] }],
    matrix: [{ row: '19', title: 'stale is refused', state: 'as expected', touched_by: outside }],
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: NON_GLOBAL_DENIAL,
  };
}
