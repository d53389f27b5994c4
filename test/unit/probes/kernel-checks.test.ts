// What the kernel's tables of networks come to, each table spoilt alone.
import { expect, test } from 'vitest';
import { netChecks } from '../../../src/probes/kernel-checks.ts';

const HEAD = 'Inter-|   Receive\n face |bytes\n';
const LO = `${HEAD}    lo: 0 0\n`;
const route6 = (device: string) =>
  `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00000400 00000001 00000000 00000001 ${device}\n`;
const sound = { dev: LO, route: 'Iface\tDestination\n', ipv6_route: route6('lo') };

/** The checks that are not as expected. */
const wrong = (net: Partial<typeof sound>): string[] =>
  netChecks({ ...sound, ...net }).flatMap(({ id, expected, observed }) =>
    expected === observed ? [] : [id],
  );

test.each<[what: string, net: Partial<typeof sound>, checks: string[]]>([
  ['lo alone', {}, []],
  ['a kernel without IPv6', { ipv6_route: '!ENOENT' }, []],
  ['IPv6 off', { ipv6_route: '' }, []],
  ['an interface more', { dev: `${LO}  eth0: 0 0\n` }, ['interfaces']],
  ['a route of version 4', { route: 'Iface\tDestination\neth0\t00000000\n' }, ['routes']],
  ['a route of version 6', { ipv6_route: `${route6('lo')}${route6('eth0')}` }, ['routes6']],
  ['a table of version 6 that cannot be read', { ipv6_route: '!EACCES' }, ['routes6']],
  ['a table of version 6 that is cut', { ipv6_route: 'lo\n' }, ['routes6']],
])('%s', (_what, net, checks) => {
  expect(wrong(net)).toEqual(checks);
});
