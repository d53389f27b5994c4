// What a runtime's init holds before it executes our program differs by version and is let go of; what is handed on counts.
import { describe, expect, it } from 'vitest';
import { descriptorsAt } from '../../../src/formats/kernel/descriptors.ts';

const places = { stdin: '1:1', stdout: '1:2', stderr: '1:3', 'the root': '9:9' };
const stdio = {
  0: { target: '/x/stdin', flags: '0100000', identity: '1:1' },
  1: { target: '/x/stdout', flags: '0102001', identity: '1:2' },
  2: { target: '/x/stderr', flags: '0102001', identity: '1:3' },
};
const ownLines = ['0 stdin r', '1 stdout w append', '2 stderr w append'];

/** What was seen: runc 1.1 to 1.6 and crun 1.8 to 1.28, each of it closed by execve. */
const ofTheRuntime = {
  'runc 1.1.5': ['/run/x/exec.fifo 012000000', 'anon_inode:[eventpoll] 02000002', 'pipe:[7] 02000000'],
  'runc 1.2.6': ['/runc 012000000', '/ 012000000', 'socket:[8] 02000002', 'anon_inode:[eventfd] 02004002'],
  'runc 1.3.4': ['/runc 012000000', '/1/task/1/fd 012000000', '/ 012000000', 'socket:[8] 02000002'],
  'crun 1.28': ['/ 012000000', '/run/x/exec.fifo 02000000', '/run/x/seccomp.bpf 02000002'],
};

const with3 = (lines: readonly string[]) => ({
  ...stdio,
  ...Object.fromEntries(
    lines.map((line, index) => {
      const [target = '', flags = ''] = line.split(' ');
      return [String(index + 3), { target, flags, identity: `7:${index}` }];
    }),
  ),
});

describe('a container that is created, and not started', () => {
  it.each(Object.entries(ofTheRuntime))('holds what %s needs, and nothing of it counts', (_, lines) => {
    expect(descriptorsAt('created', with3(lines), places)).toEqual(ownLines);
  });

  it.each([
    ['the host’s root', '/ 0200000', '/, which is not of this sandbox, r kept over execve'],
    [
      'the host’s root by path alone',
      '/ 010000000',
      '/, which is not of this sandbox, path kept over execve',
    ],
    ['a socket', 'socket:[9] 02', 'socket rw kept over execve'],
    ['what cannot be read', '!EACCES !', '3 unreadable !EACCES'],
  ])('shows %s that our program would be handed', (_, line, words) => {
    expect(descriptorsAt('created', with3([line]), places)).toContain(words);
  });

  it('shows two of a kind, and a first descriptor that is another', () => {
    const held = { ...with3(['socket:[9] 02', 'socket:[10] 02']), 1: { ...stdio[1], identity: '5:5' } };
    const lines = descriptorsAt('created', held, places);
    expect(lines).toContain('socket rw kept over execve x2');
    expect(lines.some((line) => line.startsWith('1 /x/stdout, which is not of this sandbox,'))).toBe(true);
  });
});

it.each(['probing', 'waiting', 'inspecting', 'inspected'])(
  'a container that is %s shows everything, closed by execve or not',
  (stage) => {
    expect(descriptorsAt(stage, with3(['/ 02000000']), places)).toContain(
      '/, which is not of this sandbox, r',
    );
  },
);
