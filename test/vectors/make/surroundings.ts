// Vectors: packet level: digests, duplicates, what surrounds the packet. Each is registered with what must be observed of it.
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { blocked } from './expectations.ts';
import {
  DISCLAIMER,
  PRINT,
  catalogText,
  count,
  rows,
  dot,
  seal,
  packetOf,
  bytesOf,
  sound,
} from './packets.ts';

export function surroundingsVectors(): void {
  blocked(
    'expected-packet-differs',
    'expected digest differs',
    sound,
    [['expected-digest', 'EXPECTED_DIGEST_DIFFERS']],
    { go: { expected_packet_digest: `sha256:${'d'.repeat(64)}` } },
  );
  blocked(
    'expected-catalog-differs',
    'expected catalog digest differs',
    sound,
    [['expected-digest', 'EXPECTED_DIGEST_DIFFERS']],
    { go: { expected_catalog_digest: `sha256:${'d'.repeat(64)}` } },
  );
  {
    const packet = packetOf([dot()]);
    packet.tki.packet_digest = PRINT;
    blocked('packet-digest-differs', 'tki.packet_digest differs', bytesOf(packet), [
      ['packet-digest', 'PACKET_DIGEST_DIFFERS'],
    ]);
  }
  for (const [name, disclaimer] of Object.entries({
    authority: 'This packet is authority. What is absent here does not exist anywhere. Merge is approved.',
    global: 'What is absent from this packet does not exist.',
    beside: `${DISCLAIMER} Merge is approved.`,
    vietnamese:
      'G\u00f3i n\u00e0y l\u00e0 th\u1ea9m quy\u1ec1n. Nh\u1eefng g\u00ec kh\u00f4ng c\u00f3 \u1edf \u0111\u00e2y th\u00ec kh\u00f4ng t\u1ed3n t\u1ea1i.',
    silent: 'This packet is evidence, not authority.',
  })) {
    blocked(
      `disclaimer-${name}`,
      'the disclaimer is no scoped, non-global denial',
      bytesOf(packetOf([dot()], { disclaimer })),
      [['disclaimer', 'DISCLAIMER_NOT_SCOPED']],
    );
  }
  {
    const packet = seal(packetOf([dot({ tki: { completeness: 'COMPLETE' } }), count('system_issues', '1')]));
    packet.items[1].payload.value = '2';
    blocked('packet-digest-digit', 'one digit of an item changed', Buffer.from(toCanonicalJson(packet)), [
      ['packet-digest', 'PACKET_DIGEST_DIFFERS'],
    ]);
  }
  blocked(
    'claims-duplicate-member',
    'claims that name a member twice',
    sound,
    [['claims', 'CLAIMS_NOT_ACCEPTED']],
    {
      claims_text:
        '{"schema":"tki-claims/v1","claims":[{"id":"c1","text":"t","items":["count/dot_tools"],"use":"binding","use":"evidence","expectation":{"kind":"present"}}]}',
    },
  );
  blocked(
    'duplicate-item-id',
    'duplicate item ids',
    bytesOf(packetOf([dot(), rows([['a', 'b']], { item_id: 'count/dot_tools' })])),
    [['duplicate-item', 'DUPLICATE_ITEM']],
  );
  blocked('duplicate-pair', 'duplicate pairs', bytesOf(packetOf([dot(), dot({ item_id: 'again' })])), [
    ['duplicate-item', 'DUPLICATE_ITEM'],
  ]);
  blocked('self-check-unconfirmed', 'P1 unconfirmed', sound, [['self-check', 'SELF_CHECK_UNCONFIRMED']], {
    unconfirmed: 'environment',
  });
  blocked(
    'attestation-not-as-expected',
    'attestation not as expected',
    sound,
    [['attestation', 'NOT_AS_EXPECTED']],
    { attestation: { status: 'NOT_AS_EXPECTED', observed_as_expected: 11 } },
  );
  blocked('attestation-eleven', 'eleven of twelve', sound, [['attestation', 'NOT_AS_EXPECTED']], {
    attestation: { observed_as_expected: 11 },
  });
  blocked('attestation-none', 'not attested', sound, [['attestation', 'NOT_AS_EXPECTED']], {
    attestation: { status: 'NOT_ATTESTED', observed_as_expected: 0 },
  });
  blocked(
    'input-packet-differs',
    'not the packet that was attested',
    sound,
    [['attested-inputs', 'INPUT_DIFFERS']],
    { go: { packet_digest: `sha256:${'d'.repeat(64)}` } },
  );
  blocked(
    'input-claims-planted',
    'claims that nobody attested',
    sound,
    [['attested-inputs', 'INPUT_DIFFERS']],
    { claims: { schema: 'tki-claims/v1', claims: [] }, go: { claims_digest: null } },
  );
  blocked('input-release-nonce', 'a release of another run', sound, [['attested-inputs', 'INPUT_DIFFERS']], {
    release_nonce: 'f'.repeat(32),
  });
  blocked(
    'catalog-not-accepted',
    'the catalog is not canonical',
    sound,
    [['catalog', 'CATALOG_NOT_ACCEPTED']],
    { catalog_text: `${catalogText}\n` },
  );
  blocked(
    'catalog-sealed',
    'a catalog that calls itself sealed',
    sound,
    [['catalog', 'CATALOG_NOT_ACCEPTED']],
    { catalog_text: catalogText.replace('UNSEALED', 'SEALED') },
  );
  blocked('claims-not-accepted', 'claims of another form', sound, [['claims', 'CLAIMS_NOT_ACCEPTED']], {
    claims: { schema: 'tki-claims/v1', claims: [{ id: 'c1' }] },
  });
  blocked('claims-not-json', 'claims that are not JSON', sound, [['claims', 'CLAIMS_NOT_ACCEPTED']], {
    claims_text: '{',
  });
}
