// The service file and the password file as texts: what is found in them, and what is not taken.
import { describe, expect, test } from 'vitest';
import { findPassword } from '../../../../src/cli/connection/pgpass.ts';
import { parseService } from '../../../../src/cli/connection/service-file.ts';
import { CodedError } from '../../../../src/formats/coded-error.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

function refusal(act: () => unknown): { code: string; said: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof CodedError)
      return { code: String(error.code), said: `${error.message}\n${error.hint}` };
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a section of a service file', () => {
  const file = `# of the team
[other]
sslmode=disable
host=elsewhere

[shop]
  host=db.example.com
# a comment
port=6432\r
user=reader
dbname=shop=eu
password= a\\b#c=\u00e9\t

[shopping]
user=nobody
`;
  test('gives host, port, user, database and password, and nothing of another section', () => {
    expect(parseService(bytes(file), 'shop')).toEqual({
      host: 'db.example.com',
      port: '6432',
      user: 'reader',
      database: 'shop=eu',
      password: bytes(' a\\b#c=\u00e9'),
    });
    expect(parseService(bytes(file), 'shopping')).toEqual({ user: 'nobody' });
    expect(parseService(bytes('[x]\nhost=/var/run/postgresql'), 'x')).toEqual({
      host: '/var/run/postgresql',
    });
    expect(parseService(bytes('[x]'), 'x')).toEqual({});
  });

  test('gives the bytes of a password that is no UTF-8', () => {
    const raw = Buffer.concat([bytes('[x]\npassword='), Buffer.from([0xe9, 0xff])]);
    expect(parseService(raw, 'x').password).toEqual(Buffer.from([0xe9, 0xff]));
  });

  const SECRET = 'hunter2secret';
  test.each<[string, string, RegExp]>([
    ['[x]\nsslmode=require', 'CONNECTION_PARAMETER_REFUSED', /line 2, has the parameter sslmode/],
    ['[x]\noptions=-c search_path=evil', 'CONNECTION_PARAMETER_REFUSED', /options/],
    ['[x]\nhostaddr=10.0.0.1', 'CONNECTION_PARAMETER_REFUSED', /hostaddr/],
    ['[x]\ntarget_session_attrs=any', 'CONNECTION_PARAMETER_REFUSED', /target_session_attrs/],
    ['[x]\nsslrootcert=/tmp/ca', 'CONNECTION_PARAMETER_REFUSED', /--ca/],
    ['[x]\nservice=y', 'CONNECTION_PARAMETER_REFUSED', /service/],
    [`[x]\npasswort=${SECRET}`, 'CONNECTION_PARAMETER_REFUSED', /line 2, has a parameter that is not taken/],
    ['[x]\nhost = db', 'CONNECTION_PARAMETER_REFUSED', /not taken/],
    ['[x]\nHOST=db', 'CONNECTION_PARAMETER_REFUSED', /not taken/],
    ['[x]\n__proto__=db', 'CONNECTION_PARAMETER_REFUSED', /not taken/],
    ['[x]\nldap://ldap.example.com/dc=x', 'CONNECTION_PARAMETER_REFUSED', /not taken/],
    ['[x]\nhost=a,b', 'CONNECTION_MALFORMED', /several hosts/],
    ['[x]\nport=1,2', 'CONNECTION_MALFORMED', /several ports/],
    ['[x]\nport=', 'PORT_MALFORMED', /65535/],
    ['[x]\nhost=', 'CONNECTION_MALFORMED', /no host/],
    ['[x]\nhost=relative/socket', 'CONNECTION_MALFORMED', /no host/],
    ['[x]\nuser=', 'CONNECTION_MALFORMED', /user/],
    ['[x]\nhost=a\nhost=b', 'CONNECTION_MALFORMED', /a second time/],
    ['[x]\nuser=a\n[y]\n[x]\nport=1', 'CONNECTION_MALFORMED', /twice/],
    [`[x]\n${SECRET}`, 'CONNECTION_MALFORMED', /line 2, is no setting/],
    [`[x]\npassword=a\0${SECRET}`, 'CONNECTION_MALFORMED', /NUL/],
    [`[x]\ndbname=${'a'.repeat(64)}`, 'CONNECTION_MALFORMED', /63 bytes/],
    ['[y]\nhost=db', 'SERVICE_UNKNOWN', /no section/],
    ['[x] \u00a0\nhost=db', 'SERVICE_UNKNOWN', /no section/],
    ['host=db', 'SERVICE_UNKNOWN', /no section/],
    ['', 'SERVICE_UNKNOWN', /no section/],
  ])('%j: %s', (text, code, says) => {
    const refused = refusal(() => parseService(bytes(text), 'x'));
    expect(refused).toEqual({ code, said: expect.stringMatching(says) as string });
    expect(refused.said).not.toContain(SECRET);
    expect(refused.said).not.toContain('evil');
  });
});

describe('a line of a password file', () => {
  const wanted = { host: 'db.example.com', port: '5432', database: 'shop', user: 'reader' };
  const find = (text: string, more: Partial<typeof wanted> = {}): string | null => {
    const found = findPassword(bytes(text), { ...wanted, ...more });
    return found.kind === 'found' ? Buffer.from(found.password).toString('utf8') : null;
  };

  test.each<[string, string, string | null, Partial<typeof wanted>?]>([
    ['that names everything', 'db.example.com:5432:shop:reader:right', 'right'],
    ['with wildcards', '*:*:*:*:right', 'right'],
    [
      'behind others: the first that matches counts',
      'db.example.com:5432:other:reader:no\n*:*:shop:reader:right\n*:*:*:*:no',
      'right',
    ],
    ['behind a comment', '#*:*:*:*:no\n*:*:*:reader:right', 'right'],
    ['that ends like Windows’', '*:*:*:*:right\r\n', 'right'],
    ['with escapes in the password', '*:*:*:*:a\\:b\\\\c\\d', 'a:b\\cd'],
    ['whose password ends at a colon', '*:*:*:*:right:of:others', 'right'],
    ['with a backslash at its end', '*:*:*:*:right\\', 'right\\'],
    ['with spaces, which belong to the password', '*:*:*:*: right ', ' right '],
    ['with a hash in it', '*:*:*:*:#right', '#right'],
    ['of an IPv6 address, escaped', '\\:\\:1:5432:shop:reader:right', 'right', { host: '::1' }],
    [
      'of an IPv6 address, not escaped: its fields are others',
      '::1:5432:shop:reader:right',
      null,
      { host: '::1' },
    ],
    ['of a database with a colon', '*:*:sh\\:op:*:right', 'right', { database: 'sh:op' }],
    ['of a database with a star, escaped', '*:*:\\*:*:right', 'right', { database: '*' }],
    ['with an escaped star, which is no wildcard', '*:*:\\*:*:no', null],
    ['with a star among letters, which is no wildcard', 'db.*:*:*:*:no', null],
    ['of a part of the name', 'db:5432:shop:reader:no', null],
    ['of a longer name', 'db.example.com.evil:5432:shop:reader:no', null],
    ['in other letters: names are exact', 'DB.example.com:5432:shop:reader:no', null],
    [
      'of localhost, for the folder of a socket',
      'localhost:*:*:*:right',
      'right',
      { host: '/var/run/postgresql' },
    ],
    ['of localhost, for another folder', 'localhost:*:*:*:no', null, { host: '/srv/socket' }],
    ['of localhost, for an address', 'localhost:*:*:*:no', null, { host: '127.0.0.1' }],
    ['of a folder', '/srv/socket:*:*:*:right', 'right', { host: '/srv/socket' }],
    ['of a role in UTF-8', '*:*:*:l\u00e9o:p\u00e4ss', 'p\u00e4ss', { user: 'l\u00e9o' }],
    ['with four fields', '*:*:*:right', null],
    ['without a password', '*:*:*:*:\n*:*:*:*:no', null],
    ['in an empty file', '', null],
    [
      'without an end of its line, behind a hundred thousand others',
      `${'a:1:b:c:d\n'.repeat(100_000)}*:*:*:*:right`,
      'right',
    ],
  ])('%s', (_what, text, password, more) => expect(find(text, more)).toBe(password));

  test('gives the bytes of a password that is no UTF-8', () => {
    const raw = Buffer.concat([bytes('*:*:*:*:'), Buffer.from([0xe9, 0xff, 0x0a])]);
    expect(findPassword(raw, wanted)).toEqual({ kind: 'found', password: Buffer.from([0xe9, 0xff]) });
  });

  test('says how many lines have too few fields', () => {
    expect(findPassword(bytes('a:b:c:d\nx\n\n#y'), wanted)).toEqual({ kind: 'none', unreadable: 2 });
  });

  test.each([
    ['a NUL', '*:*:*:*:a\0b', /line 1, holds a NUL/],
    ['a NUL in a line that comes before', 'x\0\n*:*:*:*:b', /line 1, holds a NUL/],
    [
      'a line that is too long',
      `*:*:*:*:right\n${'a'.repeat(10_001)}`.split('\n').reverse().join('\n'),
      /line 1, is too long/,
    ],
  ])('with %s is refused by its number', (_what, text, says) => {
    expect(refusal(() => findPassword(bytes(text), wanted))).toEqual({
      code: 'CONNECTION_MALFORMED',
      said: expect.stringMatching(says) as string,
    });
  });
});
