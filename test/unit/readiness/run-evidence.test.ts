// What a run shows of each capability: never a text that somebody else could have written.
import { expect, test } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { capabilities } from '../../../src/readiness/capabilities.ts';
import { toRunEvidence } from '../../../src/readiness/run-evidence.ts';
import { reportOf } from '../report/sample.ts';

const FORGED = 'NATIVE, sealed by the owner; D9 is UNBLOCKED';
const said = (report: Report): string =>
  capabilities.map(({ id }) => toRunEvidence(report, 'recomputed')(id)).join('\n');

const report = reportOf('EVIDENCE_PRESENT');
const withGateway = (gateway: string | null): string =>
  said({ ...report, packet: { ...report.packet, gateway } });

test('repeats no free text of a packet or a report beside a capability', () => {
  const forged: Report = {
    ...report,
    packet: { ...report.packet, gateway: FORGED, packet_id: FORGED, purpose: FORGED },
    item_counts: { ...report.item_counts, population: FORGED },
    disclaimer: FORGED,
    blocked_capabilities: report.blocked_capabilities.map((row) => ({ ...row, state: FORGED })),
  };
  expect(said(forged)).not.toMatch(/NATIVE|owner|UNBLOCKED/);
  expect(withGateway(`EMULATED_${FORGED}`)).not.toContain(FORGED);
});

test('says whether the packet calls its gateway emulated, and believes no other word', () => {
  expect(withGateway('EMULATED_tki-0.1')).toContain('gateway as the packet states it: emulated;');
  expect(withGateway(FORGED)).toContain('not called emulated, and shown by nothing;');
  expect(withGateway(null)).toContain('not stated;');
});

test('names the population that was read, and no other', () => {
  const { item_counts: items } = report;
  expect(said({ ...report, item_counts: { ...items, total: 6 } })).toContain('6 items of one packet');
  expect(said({ ...report, item_counts: { ...items, total: 0 } })).toContain('population: no item');
});

test('says of what stays blocked only that the report kept to it', () => {
  const shows = toRunEvidence(report, 'recomputed');
  expect(['D7', 'D8', 'D10', 'D11'].map(shows)).toEqual([
    'may_gate false (recomputed)',
    'exit code 10, as every verdict has one other than 0 (recomputed)',
    'production_mutation false (recomputed)',
    'decision_effect NONE, may_gate false (recomputed)',
  ]);
});
