// A packet's word about its gateway is asserted, whatever it says; only an emulated one is not flagged.
import { describe, expect, it } from 'vitest';
import { gatewayBasis, gatewayWords } from '../../../src/formats/gateway.ts';
import { GATEWAY } from '../../../src/export/main.ts';
import { toMarkdown } from '../../../src/report/markdown.ts';
import { judged, packetOf, seal } from '../evaluation/sealed.ts';

it.each([GATEWAY, 'EMULATED_tki-0.1', 'EMULATED_v1', 'EMULATED_1', 'EMULATED_test', 'EMULATED_'])(
  '%s is emulated, as stated by the packet',
  (gateway) => {
    expect(gatewayBasis(gateway)).toBe('EMULATED_AS_STATED');
    expect(gatewayWords('EMULATED_AS_STATED')).toContain('as stated by the packet');
  },
);

describe('a gateway that calls itself something else', () => {
  it.each([
    'NATIVE_query_pg',
    'native',
    'Native gateway of Article 13',
    'query_pg',
    'emulated_v1',
    'EMULATED',
    'EMULATED v1',
    'NOT EMULATED_v1',
    'EMULATED_native',
    'EMULATED_v1 NATIVE_query_pg',
    'EMULATED_v1\nNATIVE',
    'EMULATED_\u200bv1',
    '\uff25MULATED_v1',
    '\u0415MULATED_v1',
    'APPROVED',
    '',
  ])('%j is flagged as stated by the packet, and believed no more', (gateway) => {
    const emulated = judged(seal(packetOf('evidence-reference-six-counts')));
    const packet = packetOf('evidence-reference-six-counts');
    packet['tki'].gateway = gateway;
    const report = judged(seal(packet));
    expect(report.packet.gateway_basis).toBe('OTHER_AS_STATED');
    expect(report.items).toEqual(emulated.items);
    expect(report.verdict).toBe(emulated.verdict);
    const row =
      toMarkdown(report)
        .split('\n')
        .find((line) => line.startsWith('| gateway ')) ?? '';
    expect(row).toContain('FLAGGED: asserted, as stated by the packet');
  });
});

it('a packet that states none is not said to have one', () => {
  const report = judged(seal(packetOf('evidence-seed-fields-only')));
  expect([report.packet.gateway, report.packet.gateway_basis]).toEqual([null, 'NOT_STATED']);
});
