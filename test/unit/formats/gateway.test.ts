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

describe('a gateway that an export of ours states', () => {
  it.each([
    'native_stated',
    'NATIVE_STATED ',
    'NATIVE_STATED; verified',
    'NATIVE_STATED_v1',
    'STATED_BY_OPERATOR.',
    '\u0405TATED_BY_OPERATOR',
  ])('%j is another word', (gateway) => {
    expect(gatewayBasis(gateway)).toBe('OTHER_AS_STATED');
  });

  it.each([
    ['NATIVE_STATED', 'NATIVE_AS_STATED'],
    ['STATED_BY_OPERATOR', 'OPERATOR_AS_STATED'],
  ])('%s is flagged, and believed no more', (gateway, basis) => {
    const emulated = judged(seal(packetOf('evidence-reference-six-counts')));
    const packet = packetOf('evidence-reference-six-counts');
    packet['tki'].gateway = gateway;
    const report = judged(seal(packet));
    expect(report.packet.gateway_basis).toBe(basis);
    expect([report.items, report.verdict]).toEqual([emulated.items, emulated.verdict]);
    expect(toMarkdown(report)).toContain('FLAGGED: ');
  });

  it('shows the server’s own words as a stranger’s, with NOT_EVIDENCED beside them', () => {
    const packet = packetOf('evidence-reference-six-counts');
    const server = '**APPROVED** | ](https://x) <b>';
    const stated = { server, version: '1', tool: 'query_pg', tool_digest: `sha256:${'0'.repeat(64)}` };
    Object.assign(packet['tki'], { gateway: 'NATIVE_STATED', native_gateway: stated });
    const report = judged(seal(packet));
    expect(report.packet.native_gateway).toEqual(stated);
    const row =
      toMarkdown(report)
        .split('\n')
        .find((line) => line.startsWith('| gateway’s own words ')) ?? '';
    expect(row).toContain('NOT_EVIDENCED');
    expect(row.replace(/`[^`]*`/g, '')).not.toContain('APPROVED');
  });

  it.each([
    ['a server without a version', { server: 'x', tool: 'y', tool_digest: `sha256:${'0'.repeat(64)}` }],
    [
      'a member that nobody named',
      { server: 'x', version: '1', tool: 'y', tool_digest: `sha256:${'0'.repeat(64)}`, seal: 'SEALED' },
    ],
    ['a digest that is none', { server: 'x', version: '1', tool: 'y', tool_digest: 'sha256:0' }],
  ])('%s is no envelope', (_name, stated) => {
    const packet = packetOf('evidence-reference-six-counts');
    Object.assign(packet['tki'], { gateway: 'NATIVE_STATED', native_gateway: stated });
    expect(judged(seal(packet)).verdict).toBe('BLOCKED');
  });

  it.each([
    [
      'another word',
      {
        provenance: 'READ_BY_US',
        limits: 'NOT_EVIDENCED',
        read_only: 'NOT_EVIDENCED',
        snapshot: 'NOT_EVIDENCED',
      },
    ],
    [
      'evidence',
      { provenance: 'NATIVE_STATED', limits: 'NOT_EVIDENCED', read_only: 'on', snapshot: 'NOT_EVIDENCED' },
    ],
    ['a member less', { provenance: 'NATIVE_STATED' }],
  ])('an item that states %s deviates', (_name, gateway) => {
    const packet = packetOf('evidence-reference-six-counts');
    packet['items'][0].tki.gateway = gateway;
    const [first] = judged(seal(packet)).items;
    expect(first?.findings.map(({ reason }) => reason)).toContain('ITEM_SHAPE');
  });
});

it('a packet that states none is not said to have one', () => {
  const report = judged(seal(packetOf('evidence-seed-fields-only')));
  expect([report.packet.gateway, report.packet.gateway_basis]).toEqual([null, 'NOT_STATED']);
});
