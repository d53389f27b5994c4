// Silence is not agreement: for every row, rule and cover, the input that leaves it unevaluated, and the state that must come.
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { MatrixCell, Report, ReportedItem } from '../../../src/formats/documents.ts';
import { validate as isReport } from '../../../src/formats/validators/report.js';
import { documentCells, sandboxCells, selfCheckCells, toMatrix } from '../../../src/formats/matrix-cells.ts';
import { matrixRows } from '../../../src/formats/register.ts';
import { rowRules } from '../../../src/evaluation/matrix-rows.ts';
import { ruleIds } from '../../../src/formats/rule-ids.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import { encodeMarkdown } from '../../../src/report/encoders.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { readVectors, runVector, type Context } from '../../vectors/vector.ts';
import {
  bytesOf,
  digested,
  eachItem,
  lastItem,
  packetOf,
  sealed,
  vector,
  without,
  withoutExtension,
  type Loose,
} from './altered-packet.ts';
import { atLeast } from '../../support/at-least.ts';

const SIX = 'evidence-reference-six-counts';
const OTHER = `sha256:${'0'.repeat(64)}`;

interface Input {
  readonly packet: Loose | string;
  readonly context?: Context;
}

const judge = ({ packet, context }: Input): Report =>
  runVector(typeof packet === 'string' ? Buffer.from(packet) : bytesOf(packet), context);

const rowOf = (report: Report, row: string): MatrixCell => {
  const cell = report.matrix.find((one) => one.row === row);
  if (cell === undefined) throw new Error(`the report leaves row ${row} out`);
  return cell;
};

const stateOf = (report: Report, row: string): string => rowOf(report, row).state;

const noItems: Input = { packet: sealed({ ...packetOf(SIX), items: [] }) };
const otherCatalog = (packet: Loose): Loose =>
  sealed({ ...packet, tki: { ...packet.tki, catalog: { digest: OTHER, status: 'provisional' } } });
const allOversized: Input = {
  packet: sealed(packetOf(SIX)),
  context: { options: { itemLimitBytes: 400 } },
};
const notObjects: Input = {
  packet: sealed({ ...packetOf(SIX), items: ['a', 'b'] as unknown as Loose['items'] }),
};
const noSource: Input = {
  packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'source_metadata'))),
};
const noTimes: Input = {
  packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'source_metadata', 'observation_ts'))),
};
const seedOnly: Input = { packet: vector('evidence-seed-fields-only') };
const notAccepted: Input = { packet: packetOf(SIX), context: { catalog_text: '{}' } };
const notCanonical: Input = { packet: ` ${toCanonicalJson(packetOf(SIX))}` };
const badEnvelope: Input = { packet: { ...packetOf(SIX), may_gate: true } };
const hugeEnvelope: Input = { packet: { ...packetOf(SIX), purpose: 'x'.repeat(70_000) } };
const documents: Input = { packet: sealed(packetOf('evidence-kb-document')) };
const counts: Input = { packet: sealed({ ...packetOf(SIX), items: packetOf(SIX).items.slice(0, 2) }) };

/** Each an input, the state that must come, and words of the reason. No line may leave a row `as expected`. */
type Line = readonly [what: string, input: Input, state: MatrixCell['state'], why: RegExp | null];

const envelopeLines: readonly Line[] = [
  ['a catalog that is not accepted', notAccepted, 'not evaluated', /not opened: CATALOG_NOT_ACCEPTED/],
  ['bytes that are refused', notCanonical, 'not evaluated', /bytes were refused.*NON_CANONICAL/],
  ['another member refused first', badEnvelope, 'not evaluated', /refused at another member/],
  ['an envelope over its limit', hugeEnvelope, 'not evaluated', /refused at another member/],
];

const itemLines: readonly Line[] = [
  ['no item', noItems, 'not evaluated', /the packet has no item/],
  ['a catalog that is not accepted', notAccepted, 'not evaluated', /CATALOG_NOT_ACCEPTED/],
  ['bytes that are refused', notCanonical, 'not evaluated', /NON_CANONICAL/],
  ['an envelope that is refused', badEnvelope, 'not evaluated', /ENVELOPE_NOT_ACCEPTED/],
  [
    'a packet digest that differs',
    { packet: { ...packetOf(SIX), packet_id: 'other' } },
    'not evaluated',
    /PACKET_DIGEST_DIFFERS/,
  ],
  [
    'two items of one id',
    { packet: sealed(packetOf('evidence-rows', 'evidence-rows')) },
    'not evaluated',
    /DUPLICATE_ITEM/,
  ],
  [
    'an unconfirmed self-check',
    { packet: packetOf(SIX), context: { unconfirmed: 'environment' } },
    'not evaluated',
    /SELF_CHECK_UNCONFIRMED/,
  ],
];

/** Row → what leaves it unevaluated. A row that nothing can leave so has its reason here, and a test below. */
const ROWS: Readonly<Record<string, readonly Line[] | string>> = {
  1: envelopeLines,
  2: envelopeLines.filter(([, input]) => input !== hugeEnvelope),
  3: envelopeLines,
  4: envelopeLines,
  5: envelopeLines.filter(([, input]) => input !== badEnvelope),
  6: envelopeLines,
  7: envelopeLines,
  8: [
    ['a catalog that is not accepted', notAccepted, 'not evaluated', /CATALOG_NOT_ACCEPTED/],
    ['an envelope over its limit', hugeEnvelope, 'not evaluated', /the reading stopped there/],
    ['every item over the size limit', allOversized, 'unverified', /6 of 6 items: over the size limit/],
    [
      'items over the size limit before an envelope that is refused',
      { ...allOversized, packet: { ...packetOf(SIX), source_mode: 'OTHER' } },
      'unverified',
      /6 items: over the size limit/,
    ],
  ],
  9: [
    ...itemLines,
    [
      'every item held out',
      { packet: otherCatalog(packetOf(SIX)) },
      'not evaluated',
      /0 of 6 items are usable/,
    ],
    ['every item over the size limit', allOversized, 'not evaluated', /0 of 6 items are usable/],
    [
      'every item refused',
      { packet: digested({ ...packetOf(SIX), manifest_hash: OTHER }) },
      'not evaluated',
      /0 of 6/,
    ],
    [
      'every item stale',
      { packet: packetOf(SIX), context: { go: { max_age_seconds: 1 } } },
      'not evaluated',
      /0 of 6/,
    ],
    ['no metadata', noSource, 'not as expected', null],
  ],
  10: [...itemLines, ['no metadata', noSource, 'not as expected', null]],
  11: [
    ...itemLines,
    ['no surface and no path', noSource, 'not evaluated', /6 of 6 items: no surface or no path/],
  ],
  12: [
    ...itemLines,
    [
      'another catalog',
      { packet: otherCatalog(packetOf(SIX)) },
      'not evaluated',
      /6 of 6 items: exported with another/,
    ],
    [
      'another catalog, one hash zeroed',
      {
        packet: otherCatalog(
          lastItem(packetOf(SIX), (item) => ({
            ...item,
            source_metadata: { ...(item['source_metadata'] as object), content_hash: OTHER },
          })),
        ),
      },
      'not evaluated',
      /exported with another catalog/,
    ],
    ['no content_hash', noSource, 'not evaluated', /6 of 6 items: no content_hash/],
    [
      'no content_hash in one item',
      { packet: sealed(lastItem(packetOf(SIX), (item) => without(item, 'source_metadata', 'content_hash'))) },
      'unverified',
      /^1 of 6 items: no content_hash$/,
    ],
    [
      'queries that no catalog knows',
      { packet: sealed(packetOf('unknown-query')) },
      'not evaluated',
      /1 of 1 items: a part of what is hashed is missing/,
    ],
    [
      'no payload',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'payload'))) },
      'not evaluated',
      /payload/,
    ],
    ['every item over the size limit', allOversized, 'not evaluated', /over the size limit/],
    ['items that are no objects', notObjects, 'not evaluated', /no content_hash/],
  ],
  13: [
    ...itemLines.filter(([, input]) => input !== noItems),
    ['no pair at all', noSource, 'not evaluated', /6 of 6 items: no pair/],
    [
      'one item without a pair: the others are refused',
      { packet: sealed(lastItem(packetOf(SIX), (item) => without(item, 'source_metadata', 'content_hash'))) },
      'not as expected',
      null,
    ],
    [
      'an empty list that is not the stated one',
      { packet: digested({ ...packetOf(SIX), items: [] }) },
      'not as expected',
      null,
    ],
  ],
  14: [
    ...itemLines,
    [
      'no authority_status',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'authority_status'))) },
      'unverified',
      /provisional-binding: 6 of 6 items: no authority_status/,
    ],
    ['every item over the size limit', allOversized, 'not evaluated', /over the size limit/],
  ],
  15: [
    ...itemLines,
    ['no diagnostic item', counts, 'not evaluated', /^2 of 2 items: not diagnostic$/],
    [
      'no precedence',
      { packet: sealed(eachItem(counts.packet as Loose, (item) => without(item, 'precedence'))) },
      'not evaluated',
      /no precedence/,
    ],
    [
      'overrides that are no list',
      {
        packet: sealed(
          eachItem(packetOf(SIX), (item) => ({
            ...item,
            tki: { ...(item['tki'] as object), overrides: 'count/dot_tools' },
          })),
        ),
      },
      'not evaluated',
      /tki\.overrides is not a list/,
    ],
  ],
  16: [
    ...itemLines,
    ['every item over the size limit', allOversized, 'not evaluated', /over the size limit/],
  ],
  17: [
    ...itemLines,
    ['no item', noItems, 'not evaluated', /no item/],
    ['no query named', noSource, 'unverified', /unknown-query: 6 of 6 items: names no query/],
    [
      'a member that the catalog pins is missing',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'precedence'))) },
      'unverified',
      /catalog-mismatch: 6 of 6 items: lacks a member/,
    ],
    [
      'every item over the size limit',
      allOversized,
      'unverified',
      /catalog-mismatch: 6 of 6 items: over the size limit/,
    ],
  ],
  18: [
    ...itemLines,
    [
      'a packet that does not say what is complete',
      seedOnly,
      'not evaluated',
      /incomplete: 1 of 1 items: does not say/,
    ],
    [
      'rows of which nothing is said',
      {
        packet: withoutExtension(sealed(eachItem(packetOf('evidence-rows'), (item) => without(item, 'tki')))),
      },
      'unverified',
      /incomplete: 1 of 1 items: does not say/,
    ],
    ['every item over the size limit', allOversized, 'not evaluated', /over the size limit/],
  ],
  19: [
    ...itemLines,
    ['no observation times', noTimes, 'not evaluated', /stale: 6 of 6 items: no observation_ts/],
  ],
  20: [...itemLines, ['no observation times', noTimes, 'not evaluated', /6 of 6 items: no observation_ts/]],
  21: 'the report is there, and is read',
  22: 'the report is there, and is read',
  39: 'the report is there, and is read',
  40: 'the report is there, and is read',
  44: 'the report is there, and is read',
  I11: 'an inspector that reports has looked at its sandbox; the BLOCKED report of a host says that none did',
  ...Object.fromEntries(
    Array.from({ length: 14 }, (_row, at): [string, Line[]] => [
      `${24 + at}`,
      [
        [
          'a host that says nothing of it',
          { packet: packetOf(SIX), context: { go: { matrix: {} } } },
          'not evaluated',
          /the host said nothing about it/,
        ],
        [
          'a host that looked at nothing',
          { packet: packetOf(SIX), context: { go: { matrix: { [24 + at]: 'not evaluated' } } } },
          'not evaluated',
          /not checked/,
        ],
        [
          'a host that could not tell',
          { packet: packetOf(SIX), context: { go: { matrix: { [24 + at]: 'unverified' } } } },
          'unverified',
          /./,
        ],
      ],
    ]),
  ),
};

/** No run of an inspection answers for these: the build, the wrapper, the encoders and the host do, in tests of the release. */
const OF_NO_RUN = ['23', '38', '41', '42', '43', '45'];

const lines = Object.entries(ROWS).flatMap(([row, cases]) =>
  typeof cases === 'string'
    ? []
    : cases.map(([what, input, state, why]) => ({ row, what, input, state, why })),
);

describe('a row of the matrix that could not be evaluated', () => {
  it.each(atLeast(188, lines))('#$row with $what is $state', ({ row, input, state, why }) => {
    const report = judge(input);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    const cell = rowOf(report, row);
    expect(cell.state).toBe(state);
    expect(cell.why ?? 'no reason').toMatch(why ?? /^no reason$/);
  });

  it('has a line in the table for every row of the register, but those that no run answers for', () => {
    expect([...Object.keys(ROWS), ...OF_NO_RUN].sort()).toEqual(matrixRows.map(({ row }) => row).sort());
  });

  it('is as expected for the same packet where nothing was taken out of it', () => {
    const report = judge({ packet: packetOf(SIX) });
    for (const row of ['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20']) {
      expect([row, stateOf(report, row)]).toEqual([row, 'as expected']);
    }
  });
});

/** Rule → inputs that keep it from looking, as the items say it. A rule that nothing keeps has its reason. */
type RuleLine = readonly [what: string, input: Input, why: RegExp];

const unreadPayload: Input = {
  packet: sealed(eachItem(packetOf(SIX), (item) => ({ ...item, payload: { kind: 'other' } }))),
};

const endedEarly: Input = {
  packet: sealed(
    eachItem(packetOf('evidence-rows'), (item) => ({
      ...item,
      payload: { ...(item['payload'] as object), rows: [] },
      tki: { ...(item['tki'] as object), completeness: 'TIMEOUT' },
    })),
  ),
};

const oversized: RuleLine = ['an item over the size limit', allOversized, /over the size limit, so not read/];
const other: RuleLine = [
  'another catalog',
  { packet: otherCatalog(packetOf(SIX)) },
  /exported with another catalog/,
];
const noPayload: RuleLine = ['a payload of no known kind', unreadPayload, /payload/];

const RULES: Readonly<Record<string, readonly RuleLine[] | string>> = {
  'sql-member': [oversized],
  'item-too-large': 'the size of an item is always known',
  'item-shape': [oversized],
  'unknown-member': [oversized, ['items that are no objects', notObjects, /not an object/]],
  'content-hash': [
    oversized,
    other,
    ['no content_hash', noSource, /no content_hash/],
    [
      'no payload',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'payload'))) },
      /payload/,
    ],
  ],
  'manifest-hash': [['no pair', noSource, /no pair of id and content_hash/]],
  'catalog-mismatch': [
    oversized,
    other,
    ['an unknown query', { packet: sealed(packetOf('unknown-query')) }, /no entry of the catalog/],
    ['a read that ended early', endedEarly, /ended early/],
    noPayload,
  ],
  'count-mismatch': [
    oversized,
    [
      'no count_discipline',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'count_discipline'))) },
      /no count_discipline/,
    ],
    ['no time of its own', noTimes, /no figure, query or time/],
  ],
  'document-mismatch': [
    [
      'a document over the size limit',
      { ...documents, context: { options: { itemLimitBytes: 400 } } },
      /over the size limit/,
    ],
  ],
  stale: [oversized, ['no time of its own', noTimes, /no observation_ts/]],
  future: [oversized, ['no time of its own', noTimes, /no observation_ts/]],
  'time-unreadable': [oversized, ['no time of its own', noTimes, /no observation_ts/]],
  'prohibited-surface': [oversized, ['no surface', noSource, /no surface/], noPayload],
  'corpus-join': [oversized, ['no surface', noSource, /no surface/], noPayload],
  'collapsed-count': [oversized, noPayload],
  'local-path': [oversized, ['no surface', noSource, /no surface or no path/]],
  'provisional-binding': [
    oversized,
    [
      'no authority_status',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'authority_status'))) },
      /no authority_status/,
    ],
  ],
  'used-as-binding': [oversized],
  'diagnostic-override': [
    oversized,
    [
      'no precedence',
      { packet: sealed(eachItem(packetOf(SIX), (item) => without(item, 'precedence'))) },
      /no precedence/,
    ],
  ],
  incomplete: [
    oversized,
    ['nothing said of it', seedOnly, /does not say whether its result is complete/],
    [
      'a word that is none of the five',
      {
        packet: sealed(
          eachItem(packetOf(SIX), (item) => ({
            ...item,
            tki: { ...(item['tki'] as object), completeness: 'WHOLE' },
          })),
        ),
      },
      /does not say/,
    ],
  ],
  'row-limit': [oversized, noPayload],
  'view-drift': [
    oversized,
    other,
    [
      'nothing said of its views',
      {
        packet: withoutExtension(
          sealed(
            eachItem({ ...packetOf(SIX), items: packetOf(SIX).items.slice(3, 5) }, (item) =>
              without(item, 'tki'),
            ),
          ),
        ),
      },
      /does not say how its views are defined/,
    ],
    ['an unknown query', { packet: sealed(packetOf('unknown-query')) }, /no entry of the catalog/],
  ],
  'item-id': [['no query named', noSource, /no id of an entry/]],
  'contradictory-answers': [oversized, ['no pair', noSource, /no pair of id and content_hash/]],
  'source-metadata': 'what is missing of it is what the rule looks for',
  'unknown-query': [oversized, other, ['no query named', noSource, /names no query/]],
  'unlisted-kb-path': [
    [
      'a document without a path',
      {
        packet: sealed(
          eachItem(packetOf('evidence-kb-document'), (item) =>
            without(item, 'source_metadata', 'named_query_id_or_kb_path'),
          ),
        ),
      },
      /names no path/,
    ],
  ],
  'catalog-differs': 'a packet that names no catalog is held against this one',
  'empty-result': [oversized, noPayload, ['a read that ended early', endedEarly, /./]],
};

const ruleLines = Object.entries(RULES).flatMap(([rule, cases]) =>
  typeof cases === 'string' ? [] : cases.map(([what, input, why]) => ({ rule, what, input, why })),
);

describe('a rule that could not be held against an item', () => {
  it.each(atLeast(58, ruleLines))(
    '$rule says so with $what, and the item is not usable by it',
    ({ rule, input, why }) => {
      const report = judge(input);
      const silent = report.items.filter((item) => item.not_evaluated?.some((one) => one.rule === rule));
      expect(silent.length).toBeGreaterThan(0);
      for (const item of atLeast(1, silent)) {
        expect(item.not_evaluated?.find((one) => one.rule === rule)?.why).toMatch(why);
      }
    },
  );

  it('has a line in the table for every rule of the registry', () => {
    expect(Object.keys(RULES)).toEqual(ruleIds);
  });

  it('is one of the registry in every row that rests on rules', () => {
    for (const rules of Object.values(rowRules)) expect(ruleIds).toEqual(expect.arrayContaining([...rules]));
  });
});

type CoverLine = readonly [field: string, by: string, what: string, input: Input, why: RegExp];

const COVERS: readonly CoverLine[] = [
  ['items[].payload', 'content_hash', 'no content_hash', noSource, /6 of 6 items: no content_hash/],
  [
    'items[].payload',
    'content_hash',
    'another catalog',
    { packet: otherCatalog(packetOf(SIX)) },
    /another catalog/,
  ],
  ['items[].payload', 'content_hash', 'oversized items', allOversized, /over the size limit/],
  ['items[].payload', 'content_hash', 'no item', noItems, /no item/],
  [
    'items[].payload',
    'content_hash',
    'one hollow item',
    { packet: sealed(lastItem(packetOf(SIX), (item) => without(item, 'source_metadata', 'content_hash'))) },
    /1 of 6 items: no content_hash/,
  ],
  ['manifest_hash', 'manifest_hash', 'one hollow item', noSource, /6 of 6 items: no pair/],
  ['items[].source_metadata.content_hash', 'manifest_hash', 'no pair', noSource, /no pair/],
  [
    'items[].precedence',
    'catalog',
    'another catalog',
    { packet: otherCatalog(packetOf(SIX)) },
    /another catalog/,
  ],
  [
    'items[].authority_status',
    'catalog',
    'an unknown query',
    { packet: sealed(packetOf('unknown-query')) },
    /no entry/,
  ],
  ['items[].surface_kind', 'catalog', 'documents of another catalog', documents, /another catalog/],
  ['items[].surface_kind', 'catalog', 'no item', noItems, /no item/],
  [
    'items[].count_discipline',
    'catalog',
    'items of rows',
    { packet: sealed(packetOf('evidence-rows')) },
    /no item has a count_discipline/,
  ],
  [
    'items[].count_discipline',
    'catalog',
    'rows with a block that no entry pins',
    {
      packet: sealed(
        eachItem(packetOf('evidence-rows'), (item) => ({
          ...item,
          count_discipline: vector(SIX).items[0]?.['count_discipline'],
        })),
      ),
    },
    /1 of 1 items: the catalog pins no count_discipline/,
  ],
];

describe('a cover that was held against nothing, or not against all', () => {
  it.each(COVERS)('%s is not covered by %s with %s, and says why', (field, by, _what, input, why) => {
    const entry = judge(input).coverage.find((one) => one.field === field);
    expect(entry?.covered_by).not.toContain(by);
    expect(entry?.not_evaluated?.find((one) => one.by === by)?.why).toMatch(why);
  });

  it('is listed for a packet that was looked at as a whole, with nothing left unevaluated', () => {
    for (const entry of atLeast(18, judge({ packet: packetOf(SIX) }).coverage))
      expect(entry.not_evaluated).toBeUndefined();
  });
});

describe('a manifest that cannot be recomputed', () => {
  const hollow: Readonly<Record<string, (item: Record<string, unknown>) => unknown>> = {
    'without content_hash': (item) => without(item, 'source_metadata', 'content_hash'),
    'with an empty content_hash': (item) => ({
      ...item,
      source_metadata: { ...(item['source_metadata'] as object), content_hash: ' ' },
    }),
    'with a content_hash that is no text': (item) => ({
      ...item,
      source_metadata: { ...(item['source_metadata'] as object), content_hash: 7 },
    }),
    'without an id': (item) => without(item, 'source_metadata', 'named_query_id_or_kb_path'),
    'without source_metadata': (item) => without(item, 'source_metadata'),
    'that is no object': () => null,
  };
  const cases = Object.entries(hollow).flatMap(([what, change]) =>
    [0, 3, 5].flatMap((at) =>
      (['stated', 'zeros', 'of the rest'] as const).flatMap((manifest) =>
        [true, false].map((extension) => ({ what, change, at, manifest, extension })),
      ),
    ),
  );

  it.each(atLeast(108, cases))(
    'refuses what rests on it: item $at $what, manifest_hash $manifest, tki $extension',
    ({ change, at, manifest, extension }) => {
      const whole = packetOf(SIX);
      const altered = eachItem(whole, (item, position) => (position === at ? change(item) : item));
      const hashed =
        manifest === 'of the rest'
          ? sealed(altered)
          : manifest === 'zeros'
            ? { ...altered, manifest_hash: OTHER }
            : altered;
      const report = judge({ packet: extension ? digested(hashed) : withoutExtension(hashed) });
      expect([report.verdict, report.exit_code]).toEqual(['BLOCKED_BY_UNSAFE_ACCESS', 3]);
      expect(report.item_counts.usable).toBe(0);
      expect(report.integrity).toBe('NOT_EVIDENCED');
      expect(stateOf(report, '13')).toBe('not as expected');
      expect(stateOf(report, '9')).not.toBe('as expected');
      for (const item of atLeast(6, report.items)) {
        // The hollow item was never listed, so it is held out for what it lacks, as the source documents say.
        expect(item.findings.map(({ rule }) => rule)).toContain(
          item.position === at ? 'source-metadata' : 'manifest-hash',
        );
      }
    },
  );

  it.each([
    'sha256:xyz',
    'x',
    `SHA256:${'a'.repeat(64)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'0'.repeat(63)}`,
    `sha256:${'0'.repeat(65)}`,
    `sha256:${'0'.repeat(64)} `,
    `${OTHER}\ncount/zero:${OTHER}`,
  ])('is one over the content_hash %j, although its text agrees', (hash) => {
    for (const extension of [true, false]) {
      const packet = sealed(
        lastItem(packetOf(SIX), (item) => ({
          ...item,
          source_metadata: { ...(item['source_metadata'] as object), content_hash: hash },
        })),
      );
      const report = judge({ packet: extension ? packet : withoutExtension(packet) });
      expect([report.verdict, report.exit_code]).toEqual(['BLOCKED_BY_UNSAFE_ACCESS', 3]);
      expect(report.item_counts.usable).toBe(0);
      expect(stateOf(report, '13')).toBe('not as expected');
    }
  });

  it('is one over an id that holds a line break', () => {
    const packet = sealed(
      lastItem(packetOf(SIX), (item) => ({
        ...item,
        source_metadata: {
          ...(item['source_metadata'] as object),
          named_query_id_or_kb_path: `a:${OTHER}\nb`,
        },
      })),
    );
    const report = judge({ packet });
    expect(report.item_counts.usable).toBe(0);
    expect(stateOf(report, '13')).toBe('not as expected');
  });

  it('holds a hollow item out, and accuses nobody, where no other rests on the manifest', () => {
    const report = judge({ packet: vector('missing-content-hash') });
    expect([report.verdict, report.exit_code]).toEqual(['NOT_EVIDENCED_IN_ALLOWED_SURFACES', 2]);
    expect(rowOf(report, '13')).toMatchObject({ state: 'not evaluated' });
  });

  it('lets no claim agree with an item of such a packet', () => {
    const packet = withoutExtension(
      lastItem(packetOf(SIX), (item) => without(item, 'source_metadata', 'content_hash')),
    );
    const claims = {
      schema: 'tki-claims/v1',
      claims: packet.items.map(({ item_id: id }, at) => ({
        id: `c${at}`,
        text: 'it is there',
        items: [id],
        use: 'evidence',
        expectation: { kind: 'present' },
      })),
    };
    const report = judge({ packet, context: { claims } });
    expect(report.claims.map(({ relation }) => relation)).toEqual(report.items.map(() => 'not evidenced'));
  });
});

describe('every report', () => {
  /** What a packet of the source documents' own fields cannot say; a note says it of the item. */
  const FOR_WANT_OF_AN_EXTENSION = ['incomplete', 'view-drift'];
  const vectors = readVectors().map((one) => ({
    ...one,
    report: runVector(one.packet, one.expected.context),
  }));
  const answered = Object.keys(ROWS);

  it.each(atLeast(213, vectors))('$name answers for each row, in the register’s order', ({ report }) => {
    const order = matrixRows.map(({ row }) => row).filter((row) => answered.includes(row));
    expect(report.matrix.map(({ row }) => row)).toEqual(order);
  });

  it.each(atLeast(213, vectors))(
    '$name gives a reason exactly where a state does not speak for itself',
    ({ report }) => {
      for (const { row, state, why } of atLeast(40, report.matrix)) {
        const silent = state === 'not evaluated' || state === 'unverified';
        expect([row, why !== undefined && why !== '']).toEqual([row, silent]);
      }
    },
  );

  it.each(atLeast(213, vectors))(
    '$name has no row as expected that an item kept from being evaluated',
    ({ report }) => {
      const rules = Object.entries(rowRules)
        .filter(([row]) => stateOf(report, row) === 'as expected')
        .flatMap(([, ofRow]): readonly string[] => ofRow);
      const kept = report.items.flatMap(({ not_evaluated: silent }) => silent ?? []);
      expect(kept.filter(({ rule }) => rules.includes(rule))).toEqual([]);
    },
  );

  it.each(atLeast(213, vectors))(
    '$name has no usable item that a rule could not be held against',
    ({ name, report }) => {
      const silentOn = ({ not_evaluated: silent }: ReportedItem): string[] =>
        (silent ?? []).map(({ rule }) => rule);
      const open = report.items
        .filter(({ availability }) => availability === 'usable')
        .flatMap(silentOn)
        .filter(
          (rule) =>
            report.packet.extension !== 'EXTENSION_ABSENT' || !FOR_WANT_OF_AN_EXTENSION.includes(rule),
        )
        .filter((rule) => name !== 'evidence-kb-document' || rule !== 'catalog-mismatch');
      expect(open).toEqual([]);
    },
  );

  it.each(atLeast(213, vectors))('$name prints each state and its reason', ({ report }) => {
    const markdown = toTriplet(report)['report.md'];
    const table = markdown.split('\n');
    for (const { row, title, state, touched_by: by, why } of atLeast(40, report.matrix))
      expect(table).toContain(
        `| ${row} | ${title} | ${state} | ${encodeMarkdown(by)} | ${why === undefined ? '' : encodeMarkdown(why)} |`,
      );
    const silent = report.matrix.filter(({ state }) => state === 'not evaluated');
    const rows = silent.map(({ row }) => row).join(', ');
    expect(toTriplet(report)['checkpoint.md']).toContain(silent.length > 0 ? `: matrix rows ${rows}.\n` : '');
  });
});

describe('the rows that a document shows by itself', () => {
  const { matrix: _rows, ...written } = judge({ packet: packetOf(SIX) });
  const state = (report: object, row: string): string | undefined =>
    toMatrix(documentCells(report as typeof written)).find((cell) => cell.row === row)?.state;

  it.each([
    ['21', { exit_code: 0 }],
    ['21', { exit_code: 2 }],
    ['22', { verdict: 'APPROVED' }],
    ['39', { production_mutation: true }],
    ['40', { decision_effect: 'MERGE' }],
    ['40', { may_gate: true }],
    ['40', { allowed_actions: ['READ_PACKET_ITEM', 'WRITE_LOCAL_REPORT', 'WRITE_KB'] }],
    ['44', { blocked_capabilities: [] }],
    ['44', { blocked_capabilities: written.blocked_capabilities.slice(1) }],
  ])('#%s is read in the document, and not as expected with %j', (row, change) => {
    expect(state(written, row)).toBe('as expected');
    expect(state({ ...written, ...change }, row)).toBe('not as expected');
  });

  it('I11 is not evaluated where no self-check ran, and not as expected where one failed', () => {
    const check = { id: 'environment', expected: 'empty', observed: 'HOME', confirmed: false };
    const of = (confirmed: boolean, checks: (typeof check)[]) =>
      toMatrix(selfCheckCells({ confirmed, checks }))[0];
    expect(of(false, [])).toMatchObject({ state: 'not evaluated', why: 'the self-check did not run' });
    expect(of(false, [check])?.state).toBe('not as expected');
    expect(of(true, [check])?.state).toBe('not as expected');
    expect(of(true, [])?.state).toBe('not as expected');
    expect(of(true, [{ ...check, confirmed: true }])?.state).toBe('as expected');
  });
});

describe('the BLOCKED report of a run whose inspector said nothing', () => {
  const blocked = toBlockedReport({
    nonce: 'a1'.repeat(16),
    run: 'b2'.repeat(8),
    reason: 'HOST_FAILED',
    detail: 'it died',
    clock: '2026-06-10T08:00:00Z',
  });

  it('answers for each row, and says of everything but itself that it was not evaluated', () => {
    expect(isReport(blocked), JSON.stringify(isReport.errors)).toBe(true);
    const held = blocked.matrix.filter(({ state }) => state !== 'not evaluated');
    expect(held.map(({ row, state }) => `${row} ${state}`)).toEqual([
      '21 as expected',
      '22 as expected',
      '39 as expected',
      '40 as expected',
      '44 as expected',
    ]);
    expect(blocked.matrix.map(({ row }) => row)).toEqual(
      matrixRows.map(({ row }) => row).filter((row) => row in ROWS),
    );
    for (const { why, state } of atLeast(40, blocked.matrix))
      expect(why === undefined).toBe(state === 'as expected');
  });

  it('says of the items that none was evaluated, and not that the packet has none', () => {
    expect(blocked.item_counts.population).toBe('no item was evaluated');
  });

  it('repeats what the host judged of the sandbox', () => {
    const rows = toMatrix(sandboxCells({ 26: 'not as expected', 27: 'as expected' }));
    expect(
      rows.filter(({ state }) => state !== 'not evaluated').map(({ row, state }) => [row, state]),
    ).toEqual([
      ['26', 'not as expected'],
      ['27', 'as expected'],
    ]);
  });
});

describe('drift', () => {
  const again = (
    earlier: Report,
    packet: Loose,
    change: (report: Report) => object = (report) => report,
  ): Report => {
    const previous = Buffer.from(JSON.stringify(change(earlier)));
    return runVector(bytesOf(packet), {
      previous: previous.toString(),
      go: { previous_digest: sha256(previous) },
    });
  };
  const heldOut = otherCatalog(packetOf(SIX));

  it('calls no two items the same that show nothing', () => {
    const { drift } = again(judge({ packet: heldOut }), heldOut);
    expect(drift.status).toBe('COMPARED');
    expect(drift.entries.map(({ change }) => change)).toEqual(drift.entries.map(() => 'not compared'));
  });

  it('still calls figures the same that are', () => {
    const { drift } = again(judge({ packet: packetOf(SIX) }), packetOf(SIX));
    expect(drift.entries.map(({ change }) => change)).toEqual(drift.entries.map(() => 'same'));
  });

  it('compares nothing where neither report has an item, or one has two of one id', () => {
    const empty = noItems.packet as Loose;
    expect(again(judge(noItems), empty).drift).toMatchObject({
      status: 'NOT_COMPARABLE',
      reason: 'neither report has an item',
    });
    const twice = (report: Report) => ({ ...report, items: [...report.items, ...report.items] });
    expect(again(judge({ packet: packetOf(SIX) }), packetOf(SIX), twice).drift).toMatchObject({
      status: 'NOT_COMPARABLE',
      reason: 'two items of one report have one id',
    });
  });
});
