// Vectors: tamper. Each is registered with what must be observed of it.
import { HELD, UNSAFE, write, one } from './expectations.ts';
import { PRINT, count, dot, packetOf, bytesOf } from './packets.ts';

export function tamperVectors(): void {
  {
    const item = dot();
    item.source_metadata.content_hash = `sha256:${'b'.repeat(64)}`;
    one(
      'tamper-content-hash',
      'content_hash mismatch',
      item,
      UNSAFE,
      [['content-hash', 'CONTRACT_VIOLATION']],
      { integrity: 'NOT_EVIDENCED' },
    );
  }
  {
    const item = dot();
    item.source_metadata.governed_surface = '';
    item.source_metadata.content_hash = `sha256:${'b'.repeat(64)}`;
    one(
      'tamper-empty-surface',
      'a payload under the hash of another, and an empty surface that takes nothing from the accusation',
      item,
      UNSAFE,
      [
        ['content-hash', 'CONTRACT_VIOLATION'],
        ['source-metadata', 'MISSING_SOURCE_METADATA'],
      ],
      { integrity: 'NOT_EVIDENCED' },
    );
  }
  one(
    'tamper-manifest-hash',
    'manifest_hash mismatch',
    dot(),
    UNSAFE,
    [['manifest-hash', 'CONTRACT_VIOLATION']],
    { packet: { manifest_hash: PRINT }, integrity: 'NOT_EVIDENCED' },
  );
  for (const name of ['content_hash', 'named_query_id_or_kb_path']) {
    const hollow = count('information_unit', '219');
    // Sealing fills in a hash that is not there, and leaves one that is undefined.
    if (name === 'content_hash') hollow.source_metadata.content_hash = undefined;
    else delete hollow.source_metadata[name];
    write(
      `tamper-hollow-${name.replaceAll('_', '-')}`,
      bytesOf(packetOf([dot(), hollow], { manifest_hash: PRINT, tki: undefined })),
      {
        row: 'manifest_hash cannot be recomputed because of one item: what rests on it is refused',
        verdict: UNSAFE,
        findings: [
          { at: 'count/dot_tools', rule: 'manifest-hash', reason: 'CONTRACT_VIOLATION' },
          { at: 'count/information_unit', rule: 'source-metadata', reason: 'MISSING_SOURCE_METADATA' },
        ],
        items: { 'count/dot_tools': UNSAFE, 'count/information_unit': HELD },
        integrity: 'NOT_EVIDENCED',
      },
    );
  }
}
