import { describe, expect, test } from 'vitest';
import type { Input } from '../../../../src/action/inputs/read-inputs.ts';
import { presetOf } from '../../../../src/action/inputs/read-inputs.ts';
import { exportSpec } from '../../../../src/action/export/spec.ts';
import { parseExportInputs } from '../../../../src/action/export/inputs.ts';

/** As getInput of @actions/core reads them, the presets of action.yml among them. */
const variables = (inputs: Readonly<Record<string, string>>) => (name: string) => {
  const row = (exportSpec.inputs as Readonly<Record<string, Input>>)[name];
  return (inputs[name] ?? (row === undefined ? '' : presetOf(row))).trim();
};
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
      expectCatalog: null,
      host: 'db.internal',
      port: '5432',
      user: 'context_pack_readonly',
      database: 'directus',
      ca: './ca.pem',
      systemCa: false,
      socketOwner: null,
      passwordFile: null,
      hasPassword: true,
      knowledgeBase: null,
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

test('takes the digest of a reviewed catalog, the authorities of the system, and documents with a server or without one', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const kb = { 'kb-url': 'https://kb.example.com', 'kb-ca': './kb.pem', 'kb-token': 'given' };
  expect(parse({ 'expect-catalog': digest, ca: '', 'system-ca': 'true', ...kb })).toMatchObject({
    inputs: {
      expectCatalog: digest,
      ca: null,
      systemCa: true,
      knowledgeBase: { url: 'https://kb.example.com', ca: './kb.pem', socketOwner: null, tokenFile: null },
    },
  });
  const socket = {
    'kb-url': 'unix:/run/kb.sock',
    'kb-token-file': '/run/secrets/kb',
    'kb-socket-owner': 'kb',
  };
  expect(parse({ host: '', ca: '', password: '', ...socket })).toMatchObject({
    inputs: {
      host: null,
      hasPassword: false,
      knowledgeBase: { url: 'unix:/run/kb.sock', ca: null, socketOwner: 'kb', tokenFile: '/run/secrets/kb' },
    },
  });
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
    ['system-ca', { 'system-ca': 'true' }],
    ['system-ca', { ca: '', 'system-ca': 'yes' }],
    ['expect-catalog', { 'expect-catalog': '' }],
    ['expect-catalog', { 'expect-catalog': ' ' }],
    ['expect-catalog', { 'expect-catalog': 'sha256:abc' }],
    ['kb-url', { 'kb-url': 'http://kb.example.com' }],
    ['kb-url', { 'kb-url': 'https://user@kb.example.com' }],
    ['kb-url', { 'kb-url': 'https://kb.example.com/items' }],
    ['kb-ca', { 'kb-url': 'https://kb.example.com', 'kb-token': 'given' }],
    ['kb-ca', { 'kb-ca': './kb.pem' }],
    ['kb-token', { 'kb-url': 'unix:/run/kb.sock' }],
    ['kb-token', { 'kb-token': 'given' }],
    ['kb-token', { 'kb-url': 'unix:/run/kb.sock', 'kb-token': 'given', 'kb-token-file': '/run/x' }],
    ['kb-token-file', { 'kb-url': 'unix:/run/kb.sock', 'kb-token-file': '/proc/self/environ' }],
    ['kb-socket-owner', { 'kb-socket-owner': 'kb' }],
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
    // As text between marks: a short one stands in many words.
    expect(JSON.stringify(parsed)).not.toContain(`“${Object.values(changes).at(-1) ?? ''}”`);
  });
});
