// Three ways to count the same rows, and what the house says that it can weaken.
import { describe, expect, it } from 'vitest';
import { sabotageScores } from '../../../src/attestation/sabotage-scores.ts';
import { agrees } from '../../../src/formats/check.ts';
import { disturbances } from '../../../src/host/disturbances.ts';
import { sabotages } from '../../../src/sandbox/sabotage.ts';

describe('sabotageScores', () => {
  const rows = [
    { id: 'a', seen_by: ['bundle config'] },
    { id: 'b', seen_by: ['bundle config', 'p01 inside'] },
    { id: 'c', seen_by: ['witness limit-cpu', 'bundle config'] },
    { id: 'd', seen_by: [] },
    { id: 'e', seen_by: ['p01 inside', 'p02 control'] },
    { id: 'f', seen_by: ['never started: no'] },
  ];

  it('counts everybody, then without config.json, then without what was seen from inside', () => {
    expect(sabotageScores(rows).map(({ seen, total, unseen }) => [seen, total, unseen])).toEqual([
      [5, 6, ['d']],
      [4, 6, ['a', 'd']],
      [4, 6, ['d', 'e']],
    ]);
  });

  it('counts nothing out of nothing', () => {
    expect(sabotageScores([]).map(({ seen, total }) => [seen, total])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('agrees', () => {
  it.each(['!ENOENT', '!GONE', 'unreadable', 'not read', 'not attempted', 'not checked'])(
    'does not take %s on both sides for an agreement',
    (text) => {
      expect(agrees({ id: 'x', expected: text, observed: text })).toBe(false);
    },
  );

  it('takes the same text that was read, an empty one too', () => {
    expect(agrees({ id: 'x', expected: '', observed: '' })).toBe(true);
    expect(agrees({ id: 'x', expected: 'a', observed: 'b' })).toBe(false);
  });
});

describe('the sabotages', () => {
  const ids = sabotages.map(({ id }) => id);

  it('are at least 45, each under a name of its own', () => {
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('each change something, in the config or beside it', () => {
    const idle = sabotages.filter(
      ({ patch, disturbance }) => patch.length === 0 && disturbance === undefined,
    );
    expect(idle).toEqual([]);
  });

  it('name only disturbances that the table has, and leave none of it out', () => {
    const named = sabotages.flatMap(({ disturbance }) => disturbance ?? []);
    expect(named.sort()).toEqual(Object.keys(disturbances).sort());
  });

  it.each([
    ['namespaces', ['host-network', 'host-pid', 'host-ipc', 'host-uts', 'host-cgroup', 'user-namespace']],
    [
      'mounts',
      [
        'rootfs-rw',
        'in-rw',
        'out-exec',
        'in-exec',
        'nosuid-dropped',
        'nodev-dropped',
        'proc-rw',
        'proc-whole',
      ],
    ],
    ['what is mounted', ['extra-mount', 'socket-mounted', 'in-source-swapped', 'in-shared', 'device-added']],
    [
      'identity',
      ['uid-zero', 'gid-zero', 'extra-group', 'new-privileges', 'umask-open', 'env-added', 'cwd-elsewhere'],
    ],
    [
      'capability sets',
      ['bounding', 'permitted', 'effective', 'inheritable', 'ambient'].map((set) => `capability-${set}`),
    ],
    [
      'limits',
      ['memory', 'tasks', 'cpu', 'files', 'open-files', 'swap', 'core'].map((limit) => `${limit}-unlimited`),
    ],
    [
      'the filter',
      [
        'filter-off',
        'filter-log',
        'socket-allowed',
        'fork-allowed',
        'call-door',
        'architectures-added',
        'speculation-allowed',
      ],
    ],
    [
      'calls',
      [
        'allowed',
        'mount',
        'unshare',
        'keyctl',
        'bpf',
        'memfd',
        'userfaultfd',
        'io-uring',
        'chmod',
        'umask',
      ].map((call) => `call-${call}`),
    ],
    [
      'the host',
      ['devices-allowed', 'oom-score', 'descriptor-leaked', 'traced', 'aslr-off', 'runtime-swapped'],
    ],
    ['the rootfs', ['rootfs-changed', 'rootfs-added', 'rootfs-mode']],
  ])('reach %s', (_what, wanted) => {
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
