// What the kernel's tables of networks come to, each table spoilt alone; and what a filter is asked.
import { describe, expect, it, test } from 'vitest';
import { type Baseline, knownChecks } from '../../../src/probes/checks.ts';
import { filterChecks } from '../../../src/probes/filter-checks.ts';
import { mountChecks, netChecks } from '../../../src/probes/kernel-checks.ts';
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

describe('an engine’s mounts', () => {
  const OWN = ['/etc/hosts * bind', '/proc/* tmpfs|proc', '/dev/mqueue mqueue'];
  const place = { fs_type: 'tmpfs', options: ['ro'], super_options: ['ro'] };
  const policy = ['/', '/work'].map((mount_point) => ({ mount_point, ...place }));
  const engine = (own: readonly string[] | undefined = OWN): Baseline =>
    ({
      runtime: 'docker',
      expectations: { runtimes: { docker: { mounts: policy, own_mounts: own } } },
    }) as unknown as Baseline;
  const row = (where: string, type = 'tmpfs', options = 'ro', propagation = ''): string =>
    `1 2 0:3 / ${where} ${options} ${propagation}- ${type} none ro\n`;
  const promised = `${row('/')}${row('/work')}`;
  const expected = '/ tmpfs ro ro | /work tmpfs ro ro';

  const said = (table: string, of = engine()): string =>
    mountChecks(table, of, () => true)
      .map(({ id, observed }) => `${id}: ${observed === expected ? 'as promised' : observed}`)
      .join('; ');

  it.each<[what: string, more: string, words: string]>([
    ['none', '', 'as promised; engine-mounts: none'],
    ['one by its name', row('/etc/hosts', 'ext4', 'ro,bind'), 'as promised; engine-mounts: /etc/hosts(ext4)'],
    ['one below a place', row('/proc/acpi'), 'as promised; engine-mounts: /proc/acpi(tmpfs)'],
    ['one of another type', row('/proc/keys', 'proc'), 'as promised; engine-mounts: /proc/keys(proc)'],
    [
      'several, in order',
      `${row('/proc/keys')}${row('/dev/mqueue', 'mqueue')}`,
      'as promised; engine-mounts: /dev/mqueue(mqueue) /proc/keys(tmpfs)',
    ],
    // What no engine makes stays in the table, and is a difference.
    [
      'one by a longer name',
      row('/etc/hosts2', 'ext4', 'ro,bind'),
      '/ tmpfs ro ro | /etc/hosts2 ext4 bind,ro ro | /work tmpfs ro ro; engine-mounts: none',
    ],
    [
      'one without its option',
      row('/etc/hosts', 'ext4'),
      '/ tmpfs ro ro | /etc/hosts ext4 ro ro | /work tmpfs ro ro; engine-mounts: none',
    ],
    [
      'one of a type that is not its own',
      row('/proc/acpi', 'ext4'),
      '/ tmpfs ro ro | /proc/acpi ext4 ro ro | /work tmpfs ro ro; engine-mounts: none',
    ],
    [
      'one beside a place',
      row('/process'),
      '/ tmpfs ro ro | /process tmpfs ro ro | /work tmpfs ro ro; engine-mounts: none',
    ],
    [
      'one that ends as a place does',
      row('/x/proc/'),
      '/ tmpfs ro ro | /work tmpfs ro ro | /x/proc/ tmpfs ro ro; engine-mounts: none',
    ],
    [
      'one whose name ends as one does',
      row('/x/etc/hosts', 'ext4', 'ro,bind'),
      '/ tmpfs ro ro | /work tmpfs ro ro | /x/etc/hosts ext4 bind,ro ro; engine-mounts: none',
    ],
    [
      'one over a promised place',
      row('/work', 'ext4'),
      '/ tmpfs ro ro | /work ext4 ro ro | /work tmpfs ro ro; engine-mounts: none',
    ],
  ])('%s', (_what, more, words) => {
    expect(said(`${promised}${more}`)).toBe(`mounts: ${words}; root-propagation: private`);
  });

  it.each([
    ['', 'as promised', 'private'],
    ['master:7 ', 'as promised', 'slave'],
    ['shared:7 ', '/ tmpfs ro ro shared:7 | /work tmpfs ro ro', 'shared:7'],
    ['master:x ', '/ tmpfs ro ro master:x | /work tmpfs ro ro', 'master:x'],
  ])('of a root that is %j', (propagation, words, root) => {
    const table = `${row('/', 'tmpfs', 'ro', propagation)}${row('/work')}`;
    expect(said(table)).toBe(`mounts: ${words}; engine-mounts: none; root-propagation: ${root}`);
  });

  it.each(['inode64', 'inode32', 'inode64,inode32'])(
    'with %s, which a kernel adds by itself, is as promised',
    (option) => {
      expect(said(promised.replaceAll(' none ro\n', ` none ro,${option}\n`))).toContain(
        'mounts: as promised',
      );
      expect(said(promised.replaceAll(' none ro\n', ' none ro,inode128\n'))).toContain('inode128');
    },
  );

  it('under the policy’s own place, where the last one is what is seen', () => {
    const under = `${row('/work', 'proc')}${promised}`;
    expect(said(under, engine(['/work proc']))).toBe(
      'mounts: as promised; engine-mounts: /work(proc); root-propagation: private',
    );
    expect(said(under)).toContain('/work proc ro ro | /work tmpfs ro ro; engine-mounts: none');
    expect(said(`${promised}${row('/work', 'proc')}`, engine(['/work proc']))).toContain('/work proc ro ro');
  });

  it('are not looked for where a runtime makes none, or the table cannot be read', () => {
    const runtime = { ...engine().expectations.runtimes.docker, own_mounts: undefined };
    const of = { ...engine(), expectations: { runtimes: { docker: runtime } } } as unknown as Baseline;
    expect(said(promised, of)).toBe('mounts: as promised');
    expect(said('no table\n')).toBe('mounts: unreadable');
  });
});
