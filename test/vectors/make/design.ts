// Vectors: the contract's design. Each is registered with what must be observed of it.
import { DESIGN, write, one } from './expectations.ts';
import type { Loose } from './packets.ts';
import { count, rows, dot, packetOf, bytesOf, without } from './packets.ts';

export function designVectors(): void {
  one('sql-member', 'a member named sql', dot({ sql: 'SELECT 1' }), DESIGN, [
    ['sql-member', 'SQL_MEMBER'],
    ['unknown-member', 'UNKNOWN_MEMBER'],
  ]);
  one('sql-member-case', 'a member named SQL', dot({ SqL: 'SELECT 1' }), DESIGN, [
    ['sql-member', 'SQL_MEMBER'],
    ['unknown-member', 'UNKNOWN_MEMBER'],
  ]);
  {
    const deep = dot();
    deep.tki.view_fingerprints = { nested: [{ deeper: { sql: '' } }] };
    one('sql-member-deep', 'a member named sql, deep inside', deep, DESIGN, [
      ['sql-member', 'SQL_MEMBER'],
      ['item-shape', 'ITEM_SHAPE'],
      ['view-drift', 'VIEW_DRIFT'],
    ]);
    for (const [name, spelled] of Object.entries({
      'full-width': '\uff53\uff51\uff4c',
      spaced: ' s\u200bq l ',
      padded: `${' '.repeat(100)}sql`,
      cyrillic: '\u0455ql',
      marks: 's\u0307ql',
      quoted: '"sql"',
    })) {
      one(`sql-member-${name}`, 'a member named sql in disguise', dot({ [spelled]: 'SELECT 1' }), DESIGN, [
        ['sql-member', 'SQL_MEMBER'],
        ['unknown-member', 'UNKNOWN_MEMBER'],
      ]);
    }
    const inside = dot();
    inside.payload.sql = 'SELECT 1';
    one('sql-member-payload', 'a member named sql in the payload', inside, DESIGN, [
      ['sql-member', 'SQL_MEMBER'],
      ['unknown-member', 'UNKNOWN_MEMBER'],
    ]);
  }
  one(
    'sql-column',
    'a payload column named sql, even one that the catalog lists',
    rows([['DOT-1', 'SELECT 1']], {}, 'rows/scripts'),
    DESIGN,
    [['sql-member', 'SQL_MEMBER']],
  );
  one(
    'sql-member-too-large',
    'a member named sql in an item over the size limit',
    dot({ sql: 'SELECT 1' }),
    DESIGN,
    [
      ['sql-member', 'SQL_MEMBER'],
      ['item-too-large', 'ITEM_TOO_LARGE'],
      ['unknown-member', 'UNKNOWN_MEMBER'],
    ],
    { integrity: 'NOT_EVIDENCED', context: { options: { itemLimitBytes: 400 } } },
  );
  one('unknown-member', 'an unknown member', dot({ approved: true }), DESIGN, [
    ['unknown-member', 'UNKNOWN_MEMBER'],
  ]);
  one(
    'unknown-member-proto',
    'a member named __proto__',
    JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(dot()).slice(1)}`),
    DESIGN,
    [['unknown-member', 'UNKNOWN_MEMBER']],
  );
  one(
    'unknown-member-integer-names',
    'members whose names look like integers, in canonical order',
    dot({ 9: 'a', 10: 'b' }),
    DESIGN,
    [['unknown-member', 'UNKNOWN_MEMBER']],
  );
  one(
    'item-shape',
    'a count that is a number',
    (() => {
      const item = dot();
      item.payload.value = 309;
      return item;
    })(),
    DESIGN,
    [['item-shape', 'ITEM_SHAPE']],
  );
  {
    // Each is refused for its form already; the member of the other kind is named all the same.
    const ofACount = dot();
    ofACount.payload.value = 309;
    ofACount.payload.rows = [];
    const ofATable = rows([['DOT-1', null, 'one too many']]);
    ofATable.payload.value = '1';
    for (const [name, item] of Object.entries({ count: ofACount, rows: ofATable })) {
      one(
        `unknown-member-malformed-${name}`,
        `a payload that says it is ${name}, is none, and has a member of the other kind`,
        item,
        DESIGN,
        [
          ['item-shape', 'ITEM_SHAPE'],
          ['unknown-member', 'UNKNOWN_MEMBER'],
        ],
      );
    }
  }
  write('item-not-an-object', bytesOf(packetOf([7 as unknown as Loose])), {
    row: 'an item that is no object',
    verdict: DESIGN,
    findings: [
      { at: 'item 0', rule: 'item-shape', reason: 'ITEM_SHAPE' },
      { at: 'item 0', rule: 'source-metadata', reason: 'MISSING_SOURCE_METADATA' },
    ],
    items: { 'item 0': DESIGN },
    integrity: 'NOT_EVIDENCED',
  });
  one(
    'prohibited-detector',
    'a detector',
    count('fn_dot_wf_orphan_detector_v2', '3'),
    DESIGN,
    [
      ['prohibited-surface', 'PROHIBITED_SURFACE'],
      ['unknown-query', 'UNKNOWN_QUERY_ID'],
    ],
    { integrity: 'NOT_EVIDENCED' },
  );
  {
    const item = count('pg_database', '4');
    item.source_metadata.governed_surface = 'postgres.pg_catalog.pg_database';
    one(
      'prohibited-database',
      'database postgres',
      item,
      DESIGN,
      [
        ['prohibited-surface', 'PROHIBITED_SURFACE'],
        ['unknown-query', 'UNKNOWN_QUERY_ID'],
      ],
      { integrity: 'NOT_EVIDENCED' },
    );
    const formula = count('safe_calls', '15');
    formula.count_discipline.population = '186 \u2229 Command-Catalog';
    one(
      'prohibited-formula',
      'the withdrawn formula',
      formula,
      DESIGN,
      [
        ['prohibited-surface', 'PROHIBITED_SURFACE'],
        ['unknown-query', 'UNKNOWN_QUERY_ID'],
      ],
      { integrity: 'NOT_EVIDENCED' },
    );
  }
  one(
    'corpus-join',
    'TAC and IU joined',
    count('information_unit_tac_logical_unit', '12'),
    DESIGN,
    [
      ['corpus-join', 'CORPUS_JOIN'],
      ['unknown-query', 'UNKNOWN_QUERY_ID'],
    ],
    { integrity: 'NOT_EVIDENCED' },
  );
  one('collapsed-count', 'a count without its discipline', without(dot(), 'count_discipline'), DESIGN, [
    ['collapsed-count', 'COLLAPSED_COUNT'],
  ]);
  one(
    'collapsed-count-no-denominator',
    'a count without its denominator',
    dot({ count_discipline: without(dot().count_discipline, 'denominator') }),
    DESIGN,
    [['collapsed-count', 'COLLAPSED_COUNT']],
  );
}
