import { describe, expect, test } from 'vitest';
import { parseExportInputs } from '../../../../src/action/export/inputs.ts';

/** As getInput of @actions/core reads them. */
const variables = (inputs: Readonly<Record<string, string>>) => (name: string) => (inputs[name] ?? '').trim();
const plain = {
  ids: 'count/dot_tools',
  purpose: 'weekly baseline',
  host: 'db.internal',
  ca: './ca.pem',
  password: 'given',
};
const parse = (changes: Readonly<Record<string, string>>) =>
  parseExportInputs(variables({ ...plain, ...changes }));

test('reads what is given, with the presets of the contract, and no password', () => {
  expect(parse({})).toEqual({
    kind: 'inputs',
    inputs: {
      ids: ['count/dot_tools'],
      purpose: 'weekly baseline',
      catalog: null,
      host: 'db.internal',
      port: '5432',
      user: 'context_pack_readonly',
      database: 'directus',
      ca: './ca.pem',
      socketOwner: null,
      passwordFile: null,
      hasPassword: true,
      artifact: 'governed-packet',
      retentionDays: 1,
      publish: false,
      token: null,
    },
  });
});

test('takes ids with spaces, lines or commas between them, and a socket without authority or password', () => {
  const { ids: one, ...rest } = plain;
  expect(one).not.toBe('');
  expect(
    parseExportInputs(
      variables({ ...rest, ids: ' a/b\nc/d,\te ', host: '/var/run/postgresql', ca: '', password: '' }),
    ),
  ).toMatchObject({ kind: 'inputs', inputs: { ids: ['a/b', 'c/d', 'e'], host: '/var/run/postgresql' } });
});

describe('refuses, and names the input without its value', () => {
  test.each<[string, Record<string, string>]>([
    ['ids', { ids: '' }],
    ['ids', { ids: ', ,' }],
    ['ids', { ids: '--out=/tmp/x' }],
    ['ids', { ids: 'a $(id)' }],
    ['ids', { ids: 'a;b' }],
    ['ids', { ids: 'a '.repeat(20_000) }],
    ['purpose', { purpose: '' }],
    ['purpose', { purpose: 'two\nlines' }],
    ['purpose', { purpose: 'a\u202eb' }],
    ['purpose', { purpose: 'a\u2028b' }],
    ['purpose', { purpose: 'x'.repeat(501) }],
    ['host', { host: '' }],
    ['host', { host: '-h' }],
    ['host', { host: 'db.internal/x' }],
    ['host', { host: 'user@db' }],
    ['host', { host: '/run\n/x' }],
    ['ca', { ca: '' }],
    ['ca', { ca: 'a\u0001b' }],
    ['port', { port: '0' }],
    ['port', { port: '5432 --x' }],
    ['user', { user: '-x' }],
    ['user', { user: 'a b' }],
    ['database', { database: "x'; DROP" }],
    ['password', { password: '' }],
    ['password', { 'password-file': '/run/secrets/x' }],
    ['password-file', { password: '', 'password-file': 'secrets/x' }],
    ['password-file', { password: '', 'password-file': '/proc/self/environ' }],
    ['password-file', { password: '', 'password-file': '//proc/self/environ' }],
    ['password-file', { password: '', 'password-file': '/tmp/../proc/./1/environ' }],
    ['socket-owner', { 'socket-owner': 'a b' }],
    ['packet-artifact', { 'packet-artifact': '..' }],
    ['packet-artifact', { 'packet-artifact': 'a/b' }],
    ['github-token', { 'github-token': 'ghs_x\r\nhost: evil' }],
    ['retention-days', { 'retention-days': '8' }],
    ['retention-days', { 'retention-days': '90' }],
    ['retention-days', { 'retention-days': '0' }],
    ['retention-days', { 'retention-days': '1.5' }],
    ['retention-days', { 'retention-days': 'a week' }],
    ['i-publish-this-data', { 'i-publish-this-data': 'yes' }],
    ['i-publish-this-data', { 'i-publish-this-data': 'TRUE' }],
  ])('%s: %j', (name, changes) => {
    const parsed = parse(changes);
    expect(parsed).toMatchObject({ kind: 'refused', detail: expect.stringContaining(name) as string });
    const value = Object.values(changes).at(-1) ?? '';
    if (value.length > 3) expect(JSON.stringify(parsed)).not.toContain(value);
  });
});
