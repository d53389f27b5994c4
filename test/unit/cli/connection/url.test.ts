import { describe, expect, test } from 'vitest';
import { parseUrl } from '../../../../src/cli/connection/url.ts';
import { CodedError } from '../../../../src/formats/coded-error.ts';

describe('a URL names', () => {
  test.each<[string, ReturnType<typeof parseUrl>]>([
    ['postgres://db.example.com/shop', { host: 'db.example.com', database: 'shop' }],
    [
      'postgresql://reader@db.example.com:6432/shop',
      { host: 'db.example.com', port: '6432', user: 'reader', database: 'shop' },
    ],
    ['postgres://', {}],
    ['postgres://db', { host: 'db' }],
    ['postgres://db/', { host: 'db' }],
    ['postgres:///shop', { database: 'shop' }],
    ['postgres://reader@/shop', { user: 'reader', database: 'shop' }],
    ['postgres://:5433/shop', { port: '5433', database: 'shop' }],
    ['postgres://[::1]:5433/shop', { host: '::1', port: '5433', database: 'shop' }],
    ['postgres://[2001:db8::7]/shop', { host: '2001:db8::7', database: 'shop' }],
    ['postgres://%2Fvar%2Frun%2Fpostgresql/shop', { host: '/var/run/postgresql', database: 'shop' }],
    [
      'postgres://reader@%2Ftmp%2Fa%20b:5433/shop',
      { host: '/tmp/a b', port: '5433', user: 'reader', database: 'shop' },
    ],
    ['postgres://re%40der%3A@db/sh%2Fop', { host: 'db', user: 're@der:', database: 'sh/op' }],
    ['postgres://l%C3%A9o@db/caf%c3%a9', { host: 'db', user: 'léo', database: 'café' }],
    ['postgres://a+b@db/x+y', { host: 'db', user: 'a+b', database: 'x+y' }],
  ])('%s', (url, named) => expect(parseUrl(url)).toEqual(named));
});

const SECRET = 'hunter2secret';

describe('a URL is refused, and no part of it is repeated', () => {
  test.each<[string, string, RegExp]>([
    [`postgres://reader:${SECRET}@db/shop`, 'PASSWORD_IN_URL', /change it/],
    [`postgres://:${SECRET}@db/shop`, 'PASSWORD_IN_URL', /change it/],
    ['postgres://reader:@db/shop', 'PASSWORD_IN_URL', /change it/],
    [`postgres://reader:${SECRET}@[::1]/shop?sslmode=disable`, 'PASSWORD_IN_URL', /change it/],
    [`postgres://reader:a@${SECRET}@db/shop`, 'CONNECTION_MALFORMED', /two @/],
    [`postgres://reader:a/${SECRET}@db/shop`, 'CONNECTION_MALFORMED', /slash/],
    [`postgres://reader:a#${SECRET}@db/shop`, 'CONNECTION_MALFORMED', /fragment/],
    [
      `postgres://reader:a?${SECRET}@db/shop`,
      'CONNECTION_PARAMETER_REFUSED',
      /a parameter that is not taken/,
    ],
    [`postgres://db/shop?${SECRET}`, 'CONNECTION_PARAMETER_REFUSED', /a parameter that is not taken/],
    [
      'postgres://db/shop?sslmode=verify-full',
      'CONNECTION_PARAMETER_REFUSED',
      /sslmode.*always verify-full/s,
    ],
    ['postgres://db/shop?sslmode=disable', 'CONNECTION_PARAMETER_REFUSED', /sslmode/],
    ['postgres://db/shop?options=-c%20x', 'CONNECTION_PARAMETER_REFUSED', /options.*settings/s],
    ['postgres://db/shop?host=/tmp', 'CONNECTION_PARAMETER_REFUSED', /host.*%2F/s],
    ['postgres:///shop?host=evil&port=1', 'CONNECTION_PARAMETER_REFUSED', /host/],
    [`postgres://db/shop?password=${SECRET}`, 'CONNECTION_PARAMETER_REFUSED', /never an argument/],
    ['postgres://db/shop?sslrootcert=system', 'CONNECTION_PARAMETER_REFUSED', /--system-ca/],
    ['postgres://db/shop?toString=1', 'CONNECTION_PARAMETER_REFUSED', /not taken/],
    ['postgres://db/shop?', 'CONNECTION_PARAMETER_REFUSED', /not taken/],
    ['postgres://a,b/shop', 'CONNECTION_MALFORMED', /several hosts/],
    ['postgres://a:1,b:2/shop', 'CONNECTION_MALFORMED', /several hosts/],
    ['postgres://a%2Cb/shop', 'CONNECTION_MALFORMED', /several hosts/],
    ['postgres://%2Ftmp,%2Fvar/shop', 'CONNECTION_MALFORMED', /several hosts/],
    ['postgres://db:1,2/shop', 'CONNECTION_MALFORMED', /several/],
    ['postgres://db:0/shop', 'PORT_MALFORMED', /65535/],
    ['postgres://db:65536/shop', 'PORT_MALFORMED', /65535/],
    ['postgres://db:5432x/shop', 'PORT_MALFORMED', /65535/],
    ['postgres://db:%35432/shop', 'PORT_MALFORMED', /65535/],
    ['postgres://::1/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://[::1/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://[::1]x/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://[db]/shop', 'CONNECTION_MALFORMED', /no IPv6/],
    ['postgres://[fe80::1%25eth0]/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://@db%00/shop', 'CONNECTION_MALFORMED', /user|host/],
    ['postgres://db%00.evil/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://db/shop%00x', 'CONNECTION_MALFORMED', /database/],
    ['postgres://re%0Ader@db/shop', 'CONNECTION_MALFORMED', /user/],
    ['postgres://db/%ff%fe', 'CONNECTION_MALFORMED', /UTF-8/],
    ['postgres://db/a%c0%80', 'CONNECTION_MALFORMED', /UTF-8/],
    ['postgres://db/a%2', 'CONNECTION_MALFORMED', /two hex digits/],
    ['postgres://db/a%zz', 'CONNECTION_MALFORMED', /two hex digits/],
    ['postgres://db/a/b', 'CONNECTION_MALFORMED', /slash/],
    ['postgres://-oProxy/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://%40abstract/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://.%2Fsocket/shop', 'CONNECTION_MALFORMED', /no host/],
    ['postgres://d\u0431/shop', 'CONNECTION_MALFORMED', /ASCII/],
    ['postgres://db/a b', 'CONNECTION_MALFORMED', /space/],
    ['postgres://db/shop\n', 'CONNECTION_MALFORMED', /space/],
    ['POSTGRES://db/shop', 'CONNECTION_MALFORMED', /no URL/],
    ['https://db/shop', 'CONNECTION_MALFORMED', /no URL/],
    ['postgres:/db/shop', 'CONNECTION_MALFORMED', /no URL/],
    ['host=db dbname=shop', 'CONNECTION_MALFORMED', /space/],
    ['host=db', 'CONNECTION_MALFORMED', /no URL/],
    ['', 'CONNECTION_MALFORMED', /no URL/],
    [`postgres://db/${'a'.repeat(64)}`, 'CONNECTION_MALFORMED', /63 bytes/],
    [`postgres://${'%2Fa'.repeat(60)}/shop`, 'CONNECTION_MALFORMED', /socket/],
    [`postgres://db/${'a'.repeat(100_000)}`, 'CONNECTION_MALFORMED', /too long/],
  ])('%s: %s', (url, code, says) => {
    let thrown: unknown;
    try {
      parseUrl(url);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof CodedError)) throw new Error(`taken: ${url}`);
    const said = `${thrown.message}\n${thrown.hint}`;
    expect([thrown.code, said]).toEqual([code, expect.stringMatching(says)]);
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('evil');
  });
});
