// Where a control group lies as a job sees it: on the machine itself, and in a container that sees its own part of the hierarchy alone.
import { expect, it } from 'vitest';
import { groupBelow, parseMountinfo } from '../../../../src/formats/kernel/mountinfo.ts';

const row = (root: string, place: string) => `30 20 0:25 ${root} ${place} rw - cgroup cgroup rw,memory\n`;
const MEMORY = '/sys/fs/cgroup/memory';

it.each([
  ['the machine itself', row('/', MEMORY), '/tki-1', '/tki-1'],
  [
    'a container with the host’s names, of version 1',
    row('/docker/ab', MEMORY),
    '/docker/ab/tki-1',
    '/tki-1',
  ],
  ['the same, of the container’s own group', row('/docker/ab', MEMORY), '/docker/ab', '/'],
  ['a group of another container', row('/docker/ab', MEMORY), '/docker/abc/tki-1', '/docker/abc/tki-1'],
  ['a container whose names are its own', row('/', MEMORY), '/tki-1', '/tki-1'],
  [
    'one below which another is mounted',
    row('/docker/ab', MEMORY) + row('/', MEMORY),
    '/docker/ab/t',
    '/docker/ab/t',
  ],
  ['an operator’s container beside it', row('/..', MEMORY), '/../tki-1', '/tki-1'],
  ['a hierarchy that is mounted elsewhere', row('/docker/ab', '/elsewhere'), '/docker/ab/t', '/docker/ab/t'],
])('a control group is looked for where it is, on %s', (_name, table, group, below) => {
  expect(groupBelow(parseMountinfo(table) ?? [], MEMORY, group)).toBe(below);
});
