// Vectors: usable as evidence. Each is registered with what must be observed of it.
import { sha256 } from '../../../src/formats/digest.ts';
import { write, one } from './expectations.ts';
import {
  catalogDigest,
  count,
  rows,
  listed,
  dot,
  packetOf,
  bytesOf,
  without,
  underDocuments,
} from './packets.ts';

/** What nothing here can show of a read that a gateway made. */
const unseen = { limits: 'NOT_EVIDENCED', read_only: 'NOT_EVIDENCED', snapshot: 'NOT_EVIDENCED' };
const nativeGateway = {
  server: 'example-servers/postgres',
  version: '0.1.0',
  tool: 'query',
  tool_digest: sha256('what a server says of its tool'),
};

export function usableVectors(): void {
  write(
    'evidence-reference-six-counts',
    bytesOf(
      packetOf([
        count('dot_tools', '309'),
        count('information_unit', '219'),
        count('tac_logical_unit', '102'),
        count('v_dot_reconciliation_reliability', '309'),
        count('v_dot_registry_no_file', '41'),
        count('system_issues', '224019'),
      ]),
    ),
    {
      row: 'full source_metadata, governed surface, catalog entry equal, hashes match, COMPLETE, fresh',
      verdict: 'EVIDENCE_PRESENT',
      findings: [],
      items: {
        'count/dot_tools': 'EVIDENCE_PRESENT',
        'count/information_unit': 'EVIDENCE_PRESENT',
        'count/tac_logical_unit': 'EVIDENCE_PRESENT',
        'count/v_dot_reconciliation_reliability': 'EVIDENCE_PRESENT',
        'count/v_dot_registry_no_file': 'EVIDENCE_PRESENT',
        'count/system_issues': 'EVIDENCE_PRESENT',
      },
      notes: [],
      integrity: 'SELF_CONSISTENT',
    },
  );
  for (const [name, provenance, beside] of [
    ['evidence-gateway-native-stated', 'NATIVE_STATED', { native_gateway: nativeGateway }],
    ['evidence-gateway-stated-by-operator', 'STATED_BY_OPERATOR', {}],
  ] as const) {
    const item = dot();
    item.tki = { ...item.tki, gateway: { provenance, ...unseen } };
    const packet = packetOf([item]);
    packet.tki = { ...packet.tki, gateway: provenance, ...beside };
    write(name, bytesOf(packet), {
      row: `a gateway's own word, ${provenance}: flagged and noted, and believed no more and no less for it`,
      verdict: 'EVIDENCE_PRESENT',
      findings: [],
      items: { 'count/dot_tools': 'EVIDENCE_PRESENT' },
      notes: [`count/dot_tools: ${provenance}: a read of its own; snapshot, READ ONLY and limits NOT_EVIDENCED`],
      integrity: 'SELF_CONSISTENT',
    });
  }
  one(
    'evidence-rows',
    'rows of text',
    rows([
      ['DOT-1', 'a "quoted" },{"authority_status":" name'],
      ['DOT-2', null],
    ]),
    'EVIDENCE_PRESENT',
    [],
  );
  one(
    'evidence-kb-document',
    'a document that the catalog lists by its path',
    listed(),
    'EVIDENCE_PRESENT',
    [],
    structuredClone(underDocuments),
  );
  one(
    'evidence-seed-fields-only',
    'a packet that has only the fields of the seeds is consumed',
    without(dot(), 'tki', 'item_id'),
    'EVIDENCE_PRESENT',
    [],
    {
      packet: { tki: undefined },
      notes: [
        'count/dot_tools: EXTENSION_ABSENT: the packet does not say whether the result is complete',
        'count/dot_tools: no item_id: the query id stands in for it',
      ],
    },
  );
  one(
    'evidence-one-corpus-noted',
    'one corpus without the other gets a note, never a verdict',
    count('tac_logical_unit', '102'),
    'EVIDENCE_PRESENT',
    [],
    {
      notes: [
        'count/tac_logical_unit: tac_logical_unit without information_unit: the two corpora are reported side by side, never joined',
      ],
    },
  );
  {
    const bytes = bytesOf(packetOf([dot()]));
    one(
      'evidence-bound',
      'the caller\u2019s expected digest equals that of the raw bytes',
      dot(),
      'EVIDENCE_PRESENT',
      [],
      {
        integrity: 'BOUND',
        context: { go: { expected_packet_digest: sha256(bytes), expected_catalog_digest: catalogDigest } },
      },
    );
  }
  one('evidence-claim-differs', 'a relation never changes the verdict', dot(), 'EVIDENCE_PRESENT', [], {
    context: {
      claims: {
        schema: 'tki-claims/v1',
        claims: [
          {
            id: 'c1',
            text: 'there are 400',
            items: ['count/dot_tools'],
            use: 'evidence',
            expectation: { kind: 'equals', value: '400' },
          },
        ],
      },
    },
  });
}
