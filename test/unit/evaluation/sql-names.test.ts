// A member or column named sql, however it is written and however large the item around it is.
import { describe, expect, it } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { isSqlName } from '../../../src/formats/sql-name.ts';
import { readPacket } from '../../../src/evaluation/read-packet.ts';
import { toSource } from '../../vectors/vector.ts';
import { judged, type Loose, packetOf, reasonsOf, seal } from './sealed.ts';

const DISGUISES = [
  'sql',
  'SQL',
  'sQl',
  ' sql',
  'sql\n',
  's q l',
  '\uff53\uff51\uff4c',
  '\uff33\uff31\uff2c',
  's\uff51l',
  'S\u200bQ\u200bL',
  '\u2060sql',
  '\u00adsql',
  's\u0307ql',
  '\u017fql',
  '\u0455ql',
  's\u051bl',
  'sq\u04cf',
  '\ud835\udc2cql',
  '"sql"',
  '`sql`',
  "'sql'",
  '\u3000sql\u3000',
  '\u3164sql',
  '\u0000sql',
  '\u007fsql',
  `${' '.repeat(500)}sql`,
  `${'\u200b'.repeat(3000)}sql`,
] as const;

const OTHERS = ['sqlstate', 'sq', 'mysql', 'sql_text', 'nosql', 'xsql', '', 's', 'SQL2', 'squall'];

describe('isSqlName', () => {
  it.each(DISGUISES)('sees %j', (name) => expect(isSqlName(name)).toBe(true));
  it.each(OTHERS)('does not see it in %j', (name) => expect(isSqlName(name)).toBe(false));
});

/** One item over the limit. `change` breaks it; nothing of it is sealed, as nothing of it is hashed. */
function oversized(change: (item: Loose) => void, edit: (text: string) => string = (text) => text) {
  const packet = packetOf('evidence-rows');
  delete packet['tki'];
  const [item] = packet['items'] as [Loose];
  item['payload'].rows = Array.from({ length: 60 }, (_row, at) => [`DOT-${at}`, 's'.repeat(40)]);
  change(item);
  return Buffer.from(edit(toCanonicalJson(packet)));
}

const read = (bytes: Buffer, chunkBytes?: number) => {
  const options = { itemLimitBytes: 1000, ...(chunkBytes === undefined ? {} : { chunkBytes }) };
  const reading = readPacket(toSource(bytes), new Map(), options);
  if (reading.kind === 'refused') return `${reading.reason}: ${reading.detail}`;
  const [item] = reading.items;
  return [item?.tooLarge, item?.sqlName];
};

describe('an item over the limit', () => {
  it('is not said to hold what it does not hold', () => {
    expect(read(oversized(() => undefined))).toEqual([true, false]);
    const cells = oversized((item) => (item['payload'].rows[0] = ['sql', ' sql:']));
    expect(read(cells)).toEqual([true, false]);
  });

  it.each(DISGUISES)('shows a column %j', (name) => {
    for (const columns of [
      [name, 'name'],
      ['code', name],
      ['a]', name, ']'],
      ['a","b', name],
      ['x'.repeat(70_000), name],
      [{ deep: [name] }],
    ]) {
      const bytes = oversized((item) => (item['payload'].columns = columns));
      for (const chunk of [undefined, 64, 4096]) expect(read(bytes, chunk)).toEqual([true, true]);
    }
  });

  it.each(DISGUISES)('shows a member %j at any depth', (name) => {
    const deep = { a: [{ b: { [name]: 1 } }] };
    for (const change of [
      (item: Loose) => (item[name] = 1),
      (item: Loose) => (item['payload'][name] = 1),
      (item: Loose) => (item['payload'].rows[3] = [deep]),
      (item: Loose) => (item['tki'] = deep),
      (item: Loose) => (item['source_metadata'] = { ...item['source_metadata'], [name]: 'x' }),
    ]) {
      const bytes = oversized(change);
      for (const chunk of [undefined, 64]) expect(read(bytes, chunk)).toEqual([true, true]);
    }
  });

  it.each([
    ['written in escapes', (text: string) => text.replace('"code"', '"\\u0073\\u0071\\u006c"')],
    ['behind an escaped quote', (text: string) => text.replace('"code"', '"\\"]","sql"')],
  ])('shows a column %s', (_how, edit) => {
    expect(read(oversized(() => undefined, edit))).toEqual([true, true]);
  });

  it.each([
    [
      'columns behind the rows',
      (text: string) =>
        text.replace('{"columns":["code","name"],"kind":"rows",', '{"kind":"rows","columns":["sql"],'),
    ],
    [
      'columns under an escaped name',
      (text: string) => text.replace('"columns":["code"', '"\\u0063olumns":["sql"'),
    ],
    ['columns twice', (text: string) => text.replace('{"columns":', '{"columns":["sql"],"columns":')],
    ['a blank before its columns', (text: string) => text.replace('"columns":["code"', '"columns": ["sql"')],
    [
      'a name that is too long to be read',
      (text: string) => text.replace('"rows":[', `"rows":[{"${' '.repeat(70_000)}sql":1},`),
    ],
  ])('with %s is refused', (_how, edit) => {
    expect(read(oversized(() => undefined, edit))).toMatch(/^NON_CANONICAL: /);
  });

  it('of the real limit is a violation, not only unread', () => {
    const packet = packetOf('evidence-rows');
    const [item] = packet['items'] as [Loose];
    item['payload'].columns = ['a]', 'sql', 'c'];
    item['payload'].rows = Array.from({ length: 499 }, () => ['x'.repeat(9000), null, null]);
    const report = judged(seal(packet));
    expect(reasonsOf(report)).toContain('SQL_MEMBER');
    expect(reasonsOf(report)).toContain('ITEM_TOO_LARGE');
    expect([report.verdict, report.exit_code]).toEqual(['CONTRACT_VIOLATION_IN_DESIGN', 4]);
  });

  it('names the unknown members of its payload', () => {
    const bytes = oversized((item) => (item['payload'].approved = 'yes'));
    const reading = readPacket(toSource(bytes), new Map(), { itemLimitBytes: 1000 });
    expect(reading.kind === 'read' && reading.items[0]?.payloadMembers).toEqual([
      'approved',
      'columns',
      'kind',
      'rows',
    ]);
  });
});
