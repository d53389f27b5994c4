// What a process holds open, in words: a thing of this run has a name, a thing without one has a kind, and the rest is said.
import { describe, expect, it } from 'vitest';
import {
  anonymousKind,
  counted,
  descriptorLines,
  keepsOverExec,
} from '../../../../src/formats/kernel/descriptors.ts';

const places = { stdin: '8:1', '/in/packet.json': '8:2' };
const lineOf = (number: string, target: string, flags: string, identity: string) =>
  descriptorLines({ [number]: { target, flags, identity } }, places);

describe('descriptorLines', () => {
  it.each([
    ['stdin of this run', '0', '/w/stdio/stdin', '02100000', '8:1', '0 stdin r'],
    ['a packet', '9', '/in/packet.json', '02100000', '8:2', '/in/packet.json r'],
    ['an event queue', '3', 'anon_inode:[eventpoll]', '02000002', '16:9', 'eventpoll rw'],
    ['a ring', '4', 'anon_inode:[io_uring]', '02000002', '16:9', 'io_uring rw'],
    ['a socket', '4', 'socket:[12]', '02000002', '9:12', 'socket rw'],
    ["the host's root", '50', '/', '0100000', '8:3', '/, which is not of this sandbox, r kept over execve'],
    ["the host's root as stdin", '0', '/', '0100000', '8:3', '0 /, which is not of this sandbox, r'],
    ['a path handle', '7', '/', '012000000', '8:3', '/, which is not of this sandbox, path'],
    ['half a pipe', '251', 'pipe:[5]', '02000001', '15:5', 'pipe that leads elsewhere w'],
    ['one that outlives execve', '5', 'anon_inode:[eventfd]', '02', '16:9', 'eventfd rw kept over execve'],
    [
      'a file of the same name elsewhere',
      '9',
      '/in/packet.json',
      '02100000',
      '9:2',
      '/in/packet.json, which is not of this sandbox, r',
    ],
    ['one that could not be read', '6', '!ENOENT', '02000002', '16:9', '6 unreadable !ENOENT'],
    ['one without an identity', '6', 'socket:[1]', '02000002', '!EACCES', '6 unreadable socket:[1]'],
    ['one without flags', '6', 'socket:[1]', '!', '9:1', '6 unreadable socket:[1]'],
    ['what is written at its end', '1', '/w/stdio/stdin', '02102001', '8:1', '1 stdin w append'],
    ['what is read and written', '9', '/in/packet.json', '02100002', '8:2', '/in/packet.json rw'],
    ['an access that no kernel names', '9', '/in/packet.json', '02100003', '8:2', '/in/packet.json ?'],
    ['the third of the first three', '2', '/w/stdio/stdin', '02100000', '8:1', '2 stdin r'],
    ['the one behind them', '3', '/w/stdio/stdin', '02100000', '8:1', 'stdin r'],
    ['a number of seven digits', '1234567', '/w/stdio/stdin', '02100000', '8:1', 'stdin r'],
    ['a number of eight digits', '12345678', '/w/x', '02100000', '8:1', '12345678 unreadable /w/x'],
    [
      'flags of nineteen digits',
      '9',
      '/in/packet.json',
      `0${'0'.repeat(11)}2100000`,
      '8:2',
      '/in/packet.json r',
    ],
    ['flags of twenty digits', '9', '/w/x', `0${'0'.repeat(12)}2100000`, '8:2', '9 unreadable /w/x'],
    ['flags that are not octal', '9', '/w/x', '08', '8:2', '9 unreadable /w/x'],
    ['flags without a nought', '9', '/w/x', '2100000', '8:2', '9 unreadable /w/x'],
    ['an event of a kernel without brackets', '9', 'anon_inode:inotify', '02000000', '16:1', 'inotify r'],
    ['a list that was cut', 'more', '!MORE', '!', '!', 'more unreadable !MORE'],
  ])('calls %s by what it is', (_what, number, target, flags, identity, line) => {
    expect(lineOf(number, target, flags, identity)).toEqual([line]);
  });

  it('tells a pipe of its own, with both ends, from one that leads elsewhere', () => {
    const end = (flags: string) => ({ target: 'pipe:[5]', flags, identity: '15:5' });
    expect(descriptorLines({ 4: end('02000000'), 5: end('02000001') }, places)).toEqual([
      'pipe with both ends here r',
      'pipe with both ends here w',
    ]);
    expect(descriptorLines({ 4: end('02000000'), 5: end('02000001'), 6: end('02000001') }, places)).toEqual([
      'pipe that leads elsewhere r',
      'pipe that leads elsewhere w x2',
    ]);
  });

  it('counts what is there more than once, so that one more shows', () => {
    expect(counted(['b', 'a', 'b'])).toEqual(['a', 'b x2']);
  });

  it('knows no kind for a path, however it is spelled', () => {
    for (const path of ['/pipe:[1]', 'pipe:[x]', 'anon_inode:/etc', '/anon_inode:[eventpoll]', ''])
      expect(anonymousKind(path), path).toBeNull();
  });

  it('reads close-on-exec from octal digits', () => {
    expect(keepsOverExec('0100000')).toBe(true);
    expect(keepsOverExec('02100000')).toBe(false);
  });
});
