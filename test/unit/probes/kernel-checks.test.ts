// What the kernel's tables of networks come to, each table spoilt alone; and what a filter is asked.
import { expect, test } from 'vitest';
import { type Baseline, knownChecks } from '../../../src/probes/checks.ts';
import { filterChecks } from '../../../src/probes/filter-checks.ts';
import { netChecks } from '../../../src/probes/kernel-checks.ts';
import type { Filter } from '../../../src/probes/spec.ts';

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

const filter = (answer: (name: string) => string | null): Filter => ({ answer, differences: () => [] });
const baseline = (runtime: 'crun' | 'runc'): Baseline => ({ runtime }) as Baseline;

test('a filter is asked each question, and a call that the machine has not is none', () => {
  const asked: unknown[] = [];
  const one: Filter = { answer: (name, args) => (asked.push([name, args]), 'ALLOW'), differences: () => [] };
  expect(
    filterChecks(one, baseline('crun'), [
      ['clone', 'ERRNO(1)', [17n]],
      ['fork', 'ERRNO(1)'],
    ]),
  ).toEqual([
    { id: 'filter-clone', expected: 'ERRNO(1)', observed: 'ALLOW' },
    { id: 'filter-fork', expected: 'ERRNO(1)', observed: 'ALLOW' },
  ]);
  expect(asked).toEqual([
    ['clone', [17n]],
    ['fork', []],
  ]);
  const absent = filter((name) => (name === 'fork' ? null : 'ERRNO(1)'));
  expect(
    filterChecks(absent, baseline('crun'), [
      ['fork', 'ERRNO(1)'],
      ['clone3', 'ERRNO(38)'],
    ]),
  ).toEqual([{ id: 'filter-clone3', expected: 'ERRNO(38)', observed: 'ERRNO(1)' }]);
});

test('a filter that was not left is missed where the runtime keeps one', () => {
  expect(filterChecks(null, baseline('crun'), [['fork', 'ERRNO(1)']])).toEqual([
    { id: 'filter-bytes', expected: 'the bytes that the runtime keeps', observed: 'not there' },
  ]);
  expect(filterChecks(null, baseline('runc'), [['fork', 'ERRNO(1)']])).toEqual([]);
});

test.each([
  [undefined, ['witness a', 'inside p01 a']],
  [null, ['witness a', 'inside p01 a']],
  [new Set<string>(), []],
  [new Set(['inside p01 a']), ['inside p01 a']],
])('of the checks that a release made, %j: %j', (known, kept) => {
  const check = { id: 'a', expected: '', observed: '' };
  const of = { ...baseline('crun'), ...(known === undefined ? {} : { known }) };
  expect(
    ['witness', 'inside p01'].flatMap((place) =>
      knownChecks(of, place, [check]).map(({ id }) => `${place} ${id}`),
    ),
  ).toEqual(kept);
});
