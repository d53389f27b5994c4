// Every SQLSTATE that a connection or a read can come by has a cause and a next action, in words of ours.
import { describe, expect, test } from 'vitest';
import {
  whyCheckFailed,
  whyItemFailed,
  whyNotConnected,
  whyNotLocked,
} from '../../../src/export/server/refusals.ts';
import { causeOf, sqlstates } from '../../../src/export/server/sqlstates.ts';

const place = { user: 'reader', database: 'shop' };

/** The classes of PostgreSQL's appendix A that are errors or warnings. */
const classes = [
  '01',
  '02',
  '03',
  '08',
  '09',
  '0A',
  '0B',
  '0F',
  '0L',
  '0P',
  '0Z',
  '10',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '27',
  '28',
  '2B',
  '2D',
  '2F',
  '34',
  '38',
  '39',
  '3B',
  '3D',
  '3F',
  '40',
  '42',
  '44',
  '53',
  '54',
  '55',
  '57',
  '58',
  '72',
  'F0',
  'HV',
  'P0',
  'XX',
];

describe('every class', () => {
  test.each(classes)('%s has a cause and a next action wherever it comes', (kind) => {
    const sqlstate = `${kind}ZZZ`;
    for (const said of [
      whyNotConnected(sqlstate, place).hint,
      whyNotLocked('public.a', sqlstate, 'reader'),
      whyItemFailed(sqlstate, ['id']),
      whyCheckFailed('COMMIT', sqlstate),
    ]) {
      expect(said).toMatch(/^.{20,}; .{10,}$/);
      expect(said).not.toMatch(/undefined|missing, not readable, or not a table/);
    }
  });

  test.each(Object.entries(sqlstates))(
    '%s: two sentences of ours, the second of what to do',
    (_code, { means, next }) => {
      expect(means.length).toBeGreaterThan(10);
      expect(next.length).toBeGreaterThan(10);
      expect(`${means}${next}`).not.toMatch(/\.$|\n/);
    },
  );
});

describe('a refused connection', () => {
  test.each([
    ['28P01', 'AUTHENTICATION_REFUSED', /password/],
    ['28000', 'AUTHENTICATION_REFUSED', /pg_hba\.conf/],
    ['3D000', 'AUTHENTICATION_REFUSED', /--database/],
    ['42501', 'AUTHENTICATION_REFUSED', /GRANT CONNECT ON DATABASE "shop" TO "reader";/],
    ['08P01', 'AUTHENTICATION_REFUSED', /pooler/],
    ['P0001', 'AUTHENTICATION_REFUSED', /login trigger/],
    ['53300', 'SERVER_BUSY', /neither password nor role is wrong/],
    ['53200', 'SERVER_BUSY', /memory/],
    ['57P03', 'SERVER_BUSY', /starting/],
    ['57P01', 'SERVER_BUSY', /administrator/],
    ['57P04', 'SERVER_REFUSED', /dropped/],
    ['55000', 'SERVER_REFUSED', /ALLOW_CONNECTIONS/],
    ['58P01', 'SERVER_REFUSED', /session_preload_libraries/],
    ['XX001', 'SERVER_REFUSED', /damaged/],
  ])('%s: %s', (sqlstate, code, says) => {
    const refused = whyNotConnected(sqlstate, place);
    expect(refused).toEqual({ code, hint: expect.stringMatching(says) as string });
    // Where the server speaks of itself, nobody looks for a password.
    expect(/look at the password/.test(refused.hint) && code !== 'AUTHENTICATION_REFUSED').toBe(false);
  });

  test('quotes what it is told, so that the GRANT can be run', () => {
    expect(whyNotConnected('42501', { user: 'a"b', database: 'x y' }).hint).toContain(
      'ON DATABASE "x y" TO "a""b";',
    );
    expect(whyNotLocked('public.a', '42501', 'a"b')).toContain('GRANT SELECT ON "public"."a" TO "a""b";');
  });
});

test('an item that row-level security guards names the relation', () => {
  expect(whyItemFailed('42501', [], ['public.secret'])).toMatch(
    /row-level security is on for public\.secret.*make a view/,
  );
  expect(whyItemFailed('42501', [])).toMatch(/GRANT/);
});

test.each(['00000', 'ABCDE', '', '99999', 'constructor', '__proto__'])(
  '%j: nobody knows it, and that is said',
  (sqlstate) => {
    expect(causeOf(sqlstate).means).toContain('no words for');
  },
);
