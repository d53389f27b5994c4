// Tables of the kernel, as it writes them: what is read of each, and what is no such table.
import { describe, expect, it } from 'vitest';
import {
  contextSwitches,
  foreignRoutes6Of,
  foreignRoutesOf,
  interfacesOf,
  parseStatus,
} from '../../../../src/formats/kernel/kernel-tables.ts';

const DEV = [
  'Inter-|   Receive                                                |  Transmit',
  ' face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs',
  '    lo:     100       1    0    0    0     0          0         0      100       1    0',
  '  eth0: 9000000    9999    0    0    0     0          0         0   900000    9999    0',
  '',
];

describe('interfacesOf', () => {
  it.each([
    [['lo', 'eth0'], DEV],
    [['lo'], DEV.slice(0, 3)],
    [[], DEV.slice(0, 2)],
    [
      ['eth0', 'lo'],
      [...DEV.slice(0, 2), DEV[3]!, '   ', DEV[2]!],
    ],
    [['no colon'], [...DEV.slice(0, 2), ' no colon ']],
    [null, ['', ...DEV]],
    [null, DEV.slice(1)],
    [null, ['']],
  ])('are %j', (names, lines) => {
    expect(interfacesOf(lines.join('\n'))).toEqual(names);
  });
});

const ROUTE = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT';

describe('foreignRoutesOf', () => {
  it.each([
    [[], ''],
    [[], ROUTE],
    [[], `${ROUTE}\n`],
    [[], `${ROUTE}\n   \n`],
    [['eth0'], `${ROUTE}\neth0\t00000000\t010011AC\t0003\n`],
    [['eth0', 'eth1'], `${ROUTE}\neth0\t00000000\n\neth1\t00000000`],
    [null, '\n'],
    [null, `\n${ROUTE}`],
    [null, 'eth0\t00000000'],
  ])('are %j', (names, text) => {
    expect(foreignRoutesOf(text)).toEqual(names);
  });
});

const route6 = (device: string): string =>
  `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} ffffffff 00000001 00000000 00200200       ${device}`;

describe('foreignRoutes6Of', () => {
  it.each([
    [[], ''],
    [[], '\n'],
    [[], `${route6('lo')}\n`],
    [['eth0'], `${route6('lo')}\n${route6('eth0')}\n`],
    [['eth0', 'eth1'], `${route6('eth0')}\n${route6('eth1')}`],
    [['0'], `${route6('0')} lo`],
    [null, '!ENOENT'],
    [null, `${route6('lo')}\nbroken`],
    [null, `broken\n${route6('lo')}`],
    [null, route6('').trim()],
  ])('are %j', (names, text) => {
    expect(foreignRoutes6Of(text)).toEqual(names);
  });
});

describe('parseStatus', () => {
  it.each([
    [{ Name: 'node' }, 'Name:\tnode\n'],
    [{ Name: 'a b', Uid: '0 0 0 0' }, 'Name:\ta   b \nUid:\t0\t0\t0\t0\n'],
    [{ a: '' }, 'a:'],
    [{ a: 'b:c' }, 'a:b:c'],
    [null, ''],
    [null, '\n'],
    [null, ':a'],
    [null, 'a'],
    [null, 'Name:\tnode\na'],
    [null, 'a\nName:\tnode'],
  ])('is %j', (fields, text) => {
    const parsed = parseStatus(text);
    expect(parsed === null ? null : Object.fromEntries(parsed)).toEqual(fields);
  });
});

describe('contextSwitches', () => {
  const status = (voluntary: string, forced: string): string =>
    `Name:\tx\nvoluntary_ctxt_switches:\t${voluntary}\nnonvoluntary_ctxt_switches:\t${forced}\n`;
  it.each([
    [3, status('1', '2')],
    [0, status('0', '0')],
    [999_999_999_999_999, status('999999999999999', '0')],
    [null, status('1000000000000000', '0')],
    [null, status('', '2')],
    [null, status('1', '-2')],
    [null, status('1', '2 ').replace('nonvoluntary', 'other')],
    [null, status('1', '2').replace('\nvoluntary', '\nother')],
    [null, 'no table'],
  ])('are %j', (sum, text) => {
    expect(contextSwitches(text)).toBe(sum);
  });
});
