// Vectors: unverified. Each is registered with what must be observed of it.
import { HELD, UNSAFE, DESIGN, write, one } from './expectations.ts';
import { PRINT, count, rows, dot, packetOf, bytesOf, without } from './packets.ts';

export function unverifiedVectors(): void {
  for (const completeness of ['TRUNCATED', 'TIMEOUT', 'ERROR']) {
    const sqlstate = completeness === 'TIMEOUT' ? { sqlstate: '57014' } : {};
    one(
      `incomplete-${completeness.toLowerCase()}`,
      `completeness ${completeness}`,
      rows([['DOT-1', 'a']], { tki: { completeness, ...sqlstate } }),
      'UNVERIFIED',
      [['incomplete', completeness]],
    );
  }
  {
    const unanswered = dot({ tki: { completeness: 'TIMEOUT', sqlstate: '57014' } });
    delete unanswered.count_discipline;
    unanswered.payload = { kind: 'rows', columns: ['count'], rows: [] };
    one('incomplete-count', 'a count that met its timeout has no figure', unanswered, 'UNVERIFIED', [
      ['incomplete', 'TIMEOUT'],
    ]);
  }
  one(
    'incomplete-sqlstate',
    'COMPLETE with an SQLSTATE',
    rows([['DOT-1', 'a']], { tki: { completeness: 'COMPLETE', sqlstate: '57014' } }),
    'UNVERIFIED',
    [['incomplete', 'ERROR']],
  );
  const many = Array.from({ length: 500 }, (_row, at) => [`DOT-${at}`, null]);
  one('row-limit', 'COMPLETE with 500 rows', rows(many), 'UNVERIFIED', [
    ['row-limit', 'ROW_LIMIT_CONTRADICTION'],
  ]);
  one(
    'row-limit-unstated',
    '500 rows and nothing said',
    without(rows(many), 'tki'),
    'UNVERIFIED',
    [['row-limit', 'ROW_LIMIT_CONTRADICTION']],
    { packet: { tki: undefined } },
  );
  one(
    'row-limit-truncated',
    '500 rows and TRUNCATED',
    rows(many, { tki: { completeness: 'TRUNCATED' } }),
    'UNVERIFIED',
    [['incomplete', 'TRUNCATED']],
  );
  one(
    'row-limit-no-table',
    'COMPLETE with 500 rows that are no table: refused for its form, and no row is counted',
    rows(many.map((row) => [...row, 'one too many'])),
    DESIGN,
    [['item-shape', 'ITEM_SHAPE']],
  );
  one(
    'view-drift',
    'a view is not defined as pinned',
    count('v_dot_reconciliation_reliability', '309', {
      tki: {
        completeness: 'COMPLETE',
        view_fingerprints: { 'public.v_dot_reconciliation_reliability': `sha256:${'c'.repeat(64)}` },
      },
    }),
    'UNVERIFIED',
    [['view-drift', 'VIEW_DRIFT']],
  );
  one(
    'view-drift-unstated',
    'a pinned view without a fingerprint',
    count('v_dot_reconciliation_reliability', '309', { tki: { completeness: 'COMPLETE' } }),
    'UNVERIFIED',
    [['view-drift', 'VIEW_DRIFT']],
  );
  write('item-too-large', bytesOf(packetOf([rows([['DOT-1', 'x'.repeat(2000)]]), dot()])), {
    row: 'item over the size limit: the rest goes on',
    verdict: 'UNVERIFIED',
    findings: [{ at: 'rows/dot_tools', rule: 'item-too-large', reason: 'ITEM_TOO_LARGE' }],
    items: { 'rows/dot_tools': 'UNVERIFIED', 'count/dot_tools': 'EVIDENCE_PRESENT' },
    integrity: 'NOT_EVIDENCED',
    context: { options: { itemLimitBytes: 1500 } },
  });
  write(
    'contradictory-answers',
    bytesOf(packetOf([dot(), count('dot_tools', '310', { item_id: 'again' })])),
    {
      row: 'one query, two answers',
      verdict: 'UNVERIFIED',
      findings: [
        { at: 'count/dot_tools', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
        { at: 'again', rule: 'item-id', reason: 'ITEM_ID_DIFFERS' },
        { at: 'again', rule: 'contradictory-answers', reason: 'CONTRADICTORY_ANSWERS' },
      ],
      items: { 'count/dot_tools': 'UNVERIFIED', again: 'UNVERIFIED' },
      integrity: 'SELF_CONSISTENT',
    },
  );
  write(
    'severity-several',
    bytesOf(
      packetOf([dot({ approved: true, tki: { completeness: 'TRUNCATED', used_as: 'binding' } }), rows([])]),
    ),
    {
      row: 'several hold at once: every finding in order, the most severe is the verdict',
      verdict: DESIGN,
      findings: [
        { at: 'count/dot_tools', rule: 'unknown-member', reason: 'UNKNOWN_MEMBER' },
        { at: 'count/dot_tools', rule: 'used-as-binding', reason: 'NOT_BINDING' },
        { at: 'count/dot_tools', rule: 'incomplete', reason: 'TRUNCATED' },
        { at: 'rows/dot_tools', rule: 'empty-result', reason: 'EMPTY_RESULT' },
      ],
      items: { 'count/dot_tools': DESIGN, 'rows/dot_tools': HELD },
      integrity: 'SELF_CONSISTENT',
    },
  );
  for (const [name, manifest, findings, verdict] of [
    ['no-items', undefined, [['packet-items', 'NO_ITEMS']], HELD],
    [
      'no-items-manifest',
      PRINT,
      [
        ['manifest-hash', 'CONTRACT_VIOLATION'],
        ['packet-items', 'NO_ITEMS'],
      ],
      UNSAFE,
    ],
  ] as const) {
    write(name, bytesOf(packetOf([], manifest === undefined ? {} : { manifest_hash: manifest })), {
      row: 'zero items',
      verdict,
      findings: findings.map(([rule, reason]) => ({ at: 'packet', rule, reason })),
      items: {},
      integrity: manifest === undefined ? 'SELF_CONSISTENT' : 'NOT_EVIDENCED',
    });
  }
  write('promises-unverified', bytesOf(packetOf([dot()])), {
    row: 'a sandbox of grade B names what of it is unverified',
    verdict: 'UNVERIFIED',
    findings: [{ at: 'packet', rule: 'attestation', reason: 'PROMISES_UNVERIFIED' }],
    items: { 'count/dot_tools': 'EVIDENCE_PRESENT' },
    integrity: 'SELF_CONSISTENT',
    context: {
      attestation: {
        grade: 'B',
        runtime: 'docker',
        observed_as_expected: 8,
        unverified_promises: ['programs-removed', 'umask'],
      },
    },
  });
}
