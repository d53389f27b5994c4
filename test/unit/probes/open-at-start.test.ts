// What is open when the prober starts, as it says it.
import fs from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { listOpen } from '../../../src/probes/attempts/open-at-start.ts';

const refused = (code?: string) => Object.assign(new Error('refused'), code === undefined ? {} : { code });

afterEach(() => void vi.restoreAllMocks());

function listed(table: Readonly<Record<string, string | Error>> | Error): string {
  vi.spyOn(fs, 'readdirSync').mockImplementation(((path: unknown) => {
    expect(path).toBe('/proc/self/fd');
    if (table instanceof Error) throw table;
    return Object.keys(table);
  }) as never);
  vi.spyOn(fs, 'readlinkSync').mockImplementation(((path: string) => {
    const target = (table as Record<string, string | Error>)[path.replace('/proc/self/fd/', '')];
    if (target instanceof Error) throw target;
    return target;
  }) as never);
  return listOpen();
}

const stdio = (name: string) => `/var/lib/tool-kiem-thu/0123456789abcdef/stdio/${name}`;

it.each<[what: string, table: Record<string, string | Error> | Error, said: string]>([
  [
    'the three of the host, and what node opens',
    {
      0: stdio('stdin'),
      1: stdio('stdout'),
      2: stdio('stderr'),
      3: 'anon_inode:[eventpoll]',
      4: 'pipe:[7]',
      5: 'pipe:[7]',
    },
    '0 stdin, 1 stdout, 2 stderr, eventpoll, pipe x2',
  ],
  ['one that leaked', { 0: stdio('stdin'), 3: '/etc/shadow' }, '/etc/shadow, 0 stdin'],
  ['a file elsewhere that is called like one of the three', { 0: '/x/stdio/stdin' }, '0 /x/stdio/stdin'],
  ['the three in other places', { 2: stdio('stdin'), 3: stdio('stdout') }, '2 stdin, stdout'],
  ['the one that listed them', { 0: stdio('stdin'), 9: refused('ENOENT') }, '0 stdin'],
  ['one that cannot be read', { 9: refused('EACCES') }, '9 !EACCES'],
  ['one that fails for no reason', { 9: refused() }, '9 !UNKNOWN'],
  ['a table that cannot be read', refused('EPERM'), '!EPERM'],
  ['a table that fails for no reason', refused(), '!UNKNOWN'],
])('%s', (_what, table, said) => {
  expect(listed(table)).toBe(said);
});

it('says no more than 400 units', () => {
  expect(listed({ 3: `/${'x'.repeat(500)}` })).toHaveLength(400);
});
