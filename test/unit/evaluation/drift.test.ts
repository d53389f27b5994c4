// This run beside an earlier report: what is compared, and every earlier report that is not, each with its reason.
import { describe, expect, it } from 'vitest';
import { toDrift } from '../../../src/evaluation/drift.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { ReportedItem } from '../../../src/formats/documents.ts';

const catalog = sha256('catalog');
const hash = sha256('rows');

const item = (id: string, changes: object = {}): ReportedItem =>
  ({
    item_id: id,
    availability: 'usable',
    count: { value: '7' },
    rows: null,
    recomputed_content_hash: null,
    ...changes,
  }) as unknown as ReportedItem;

const reportWith = (items: unknown, changes: object = {}): string =>
  JSON.stringify({
    schema: 'tki-report/v1',
    verdict: 'UNVERIFIED',
    catalog: { digest: catalog },
    items,
    ...changes,
  });

const drift = (previous: string | Uint8Array | null, now: readonly ReportedItem[] = [item('a')]) =>
  toDrift(previous === null ? null : Buffer.from(previous), catalog, now);

describe('an earlier report that is not compared', () => {
  const bad = (changes: object): string => reportWith([item('a', changes)]);
  const FORM = 'an item of the earlier report is not of its form';
  const NO_REPORT = 'the earlier report is not a tki-report/v1 document';
  it.each([
    [
      'bytes that are no UTF-8',
      new Uint8Array([0x22, 0xff, 0x22]),
      'the earlier report is not JSON in UTF-8',
    ],
    ['no JSON', '{', 'the earlier report is not JSON in UTF-8'],
    [
      'one byte over its limit',
      `${reportWith([]).slice(0, -1)}${' '.repeat(16_777_217 - reportWith([]).length)}}`,
      'the earlier report is over 16777216 bytes',
    ],
    [
      'a member named twice',
      '{"schema":"tki-report/v1","schema":"tki-report/v1"}',
      'the earlier report is not read: a member of one object is named twice',
    ],
    ['a list', '[]', NO_REPORT],
    ['null', 'null', NO_REPORT],
    ['another schema', reportWith([], { schema: 'tki-report/v2' }), NO_REPORT],
    ['no items', reportWith(undefined), NO_REPORT],
    ['items that are no list', reportWith({}), NO_REPORT],
    [
      'a BLOCKED run',
      reportWith([], { verdict: 'BLOCKED' }),
      'the earlier run was BLOCKED: it evaluated nothing',
    ],
    [
      'another catalog',
      reportWith([], { catalog: { digest: hash } }),
      'the earlier run used another catalog',
    ],
    ['no catalog', reportWith([], { catalog: null }), 'the earlier run used another catalog'],
    ['an item that is no object', reportWith([item('a'), 1]), FORM],
    ['a sound item behind a broken one', reportWith([1, item('a')]), FORM],
    ['no id', bad({ item_id: null }), FORM],
    ['an id that is too long', bad({ item_id: 'x'.repeat(251) }), FORM],
    ['an id with half a pair', bad({ item_id: '\ud800' }), FORM],
    ['another availability', bad({ availability: 'green' }), FORM],
    ['no availability', bad({ availability: undefined }), FORM],
    ['no count member', bad({ count: undefined }), FORM],
    ['a count that is a text', bad({ count: '7' }), FORM],
    ['a count without a value', bad({ count: {} }), FORM],
    ['a count with a sign', bad({ count: { value: '-7' } }), FORM],
    ['a count with a blank', bad({ count: { value: '7 ' } }), FORM],
    ['an empty count', bad({ count: { value: '' } }), FORM],
    ['a count of 41 digits', bad({ count: { value: '7'.repeat(41) } }), FORM],
    ['no rows member', bad({ rows: undefined }), FORM],
    ['rows below none', bad({ rows: -1 }), FORM],
    ['half a row', bad({ rows: 0.5 }), FORM],
    ['rows beyond what is exact', bad({ rows: 2 ** 53 }), FORM],
    ['rows as a text', bad({ rows: '7' }), FORM],
    ['no hash member', bad({ recomputed_content_hash: undefined }), FORM],
    ['another hash', bad({ recomputed_content_hash: 'sha256:x' }), FORM],
    ['two items of one id', reportWith([item('a'), item('a')]), 'two items of one report have one id'],
  ] as const)('has %s', (_what, previous, reason) => {
    const bytes = typeof previous === 'string' ? Buffer.from(previous) : previous;
    expect(drift(bytes)).toEqual({
      status: 'NOT_COMPARABLE',
      previous_digest: sha256(bytes),
      reason,
      entries: [],
    });
  });

  it('has more items with this packet’s than are compared', () => {
    const items = (count: number): ReportedItem[] => Array.from({ length: count }, (_, at) => item(`i${at}`));
    expect(drift(reportWith(items(5000)), items(5000)).entries).toHaveLength(5000);
    expect(drift(reportWith(items(5001)), []).reason).toBe('more than 5000 items to compare');
  });

  it('is not there, or has no item, nor has this packet; or this packet has two of one id', () => {
    expect(drift(null)).toMatchObject({ status: 'NO_PREVIOUS', previous_digest: null, entries: [] });
    expect(drift(reportWith([]), []).reason).toBe('neither report has an item');
    expect(drift(reportWith([]), [item('a'), item('a')]).reason).toBe('two items of one report have one id');
  });
});

describe('an earlier report that is compared', () => {
  const rows = (changes: object = {}): object => ({
    count: null,
    rows: 3,
    recomputed_content_hash: hash,
    ...changes,
  });
  const refused = { availability: 'refused', count: null };
  it.each([
    ['the same count', {}, {}, 'same', 'usable, count 7', 'usable, count 7'],
    ['another count', {}, { count: { value: '8' } }, 'changed', 'usable, count 7', 'usable, count 8'],
    [
      'the longest count',
      { count: { value: '7'.repeat(40) } },
      {},
      'changed',
      `usable, count ${'7'.repeat(40)}`,
      'usable, count 7',
    ],
    ['the same rows', rows(), rows(), 'same', `usable, 3 rows, ${hash}`, `usable, 3 rows, ${hash}`],
    [
      'no row',
      rows({ rows: 0 }),
      rows({ rows: 0 }),
      'same',
      `usable, 0 rows, ${hash}`,
      `usable, 0 rows, ${hash}`,
    ],
    [
      'another hash',
      rows(),
      rows({ recomputed_content_hash: catalog }),
      'changed',
      `usable, 3 rows, ${hash}`,
      `usable, 3 rows, ${catalog}`,
    ],
    [
      'neither figure nor hash',
      rows({ recomputed_content_hash: null }),
      rows({ recomputed_content_hash: null }),
      'not compared',
      'usable, 3 rows, no hash',
      'usable, 3 rows, no hash',
    ],
    [
      'nothing that it counts',
      rows({ rows: null, recomputed_content_hash: null }),
      rows(),
      'changed',
      'usable, 0 rows, no hash',
      `usable, 3 rows, ${hash}`,
    ],
    ['both refused', refused, refused, 'not compared', 'refused', 'refused'],
    ['held out then', { availability: 'held_out' }, {}, 'changed', 'held_out', 'usable, count 7'],
    [
      'both held out, with a figure',
      { availability: 'held_out' },
      { availability: 'held_out' },
      'not compared',
      'held_out',
      'held_out',
    ],
  ] as const)('of %s', (_what, before, now, change, was, is) => {
    expect(drift(reportWith([item('a', before)]), [item('a', now)])).toMatchObject({
      status: 'COMPARED',
      entries: [{ item_id: 'a', change, before: was, now: is }],
    });
  });

  it('names what is new, what is gone, and sorts by id', () => {
    expect(drift(reportWith([item('c'), item('x'.repeat(250))]), [item('c'), item('a')]).entries).toEqual([
      { item_id: 'a', change: 'appeared', before: null, now: 'usable, count 7' },
      { item_id: 'c', change: 'same', before: 'usable, count 7', now: 'usable, count 7' },
      { item_id: 'x'.repeat(250), change: 'not in this packet', before: 'usable, count 7', now: null },
    ]);
  });

  it('may have no item where this packet has one, and the other way round', () => {
    expect(drift(reportWith([]), [item('a')]).status).toBe('COMPARED');
    expect(drift(reportWith([item('a')]), []).status).toBe('COMPARED');
  });

  it('may be as large as its limit', () => {
    const text = reportWith([item('a')]);
    expect(drift(`${text.slice(0, -1)}${' '.repeat(16_777_216 - text.length)}}`).status).toBe('COMPARED');
  });
});
