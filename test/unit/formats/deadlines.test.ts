// How long a run is waited for: by what the machine showed, never shorter than the policy, never longer than stated; and what verify
// makes of it again.
import { describe, expect, it } from 'vitest';
import { ownRules } from '../../../src/attestation/release-rules.ts';
import { deadlineRows } from '../../../src/attestation/verify/deadlines.ts';
import { DEADLINE_SECONDS, deadlineWords, deadlinesFor } from '../../../src/formats/deadlines.ts';
import type { Evidence } from '../../../src/formats/documents.ts';
import { policy } from '../../../src/formats/policy.ts';
import type { Container } from '../../../src/sandbox/container.ts';
import { waitFor } from '../../../src/sandbox/start-sandbox.ts';

const base = policy.deadline_seconds;
const NODE = 124_000_000;
const idle = { hash_bytes: NODE, hash_ms: 113, process_ms: 20 };

describe('deadlines', () => {
  it.each([
    ['an idle machine', idle, null, 20, 90, 'policy'],
    ['one that is eight times slower', { ...idle, hash_ms: 900, process_ms: 200 }, null, 20, 90, 'policy'],
    ['one that hashes sixteen times slower', { ...idle, hash_ms: 1804 }, null, 41, 181, 'slow machine'],
    [
      'one that starts a process twenty times slower',
      { ...idle, process_ms: 500 },
      null,
      50,
      225,
      'slow machine',
    ],
    ['0.8 % of a core', { ...idle, hash_ms: 14_000 }, null, 120, 540, 'slow machine'],
    ['one that stands still', { ...idle, process_ms: 9_000_000 }, null, 120, 540, 'slow machine'],
    ['a caller who asks for more', idle, 300, 300, 300, 'caller'],
    ['a caller who asks for more of one', idle, 60, 60, 90, 'caller'],
    ['a caller who asks for less', idle, 1, 20, 90, 'policy'],
    [
      'a caller who asks for less than a slow machine needs',
      { ...idle, hash_ms: 14_000 },
      30,
      120,
      540,
      'slow machine',
    ],
    ['no bytes', { hash_bytes: 0, hash_ms: 1, process_ms: 1 }, null, 120, 540, 'slow machine'],
  ] as const)('of %s', (_name, measured, asked, probe, inspect, cause) => {
    expect(deadlinesFor(base, measured, asked)).toMatchObject({
      probe_seconds: probe,
      inspect_seconds: inspect,
      cause,
      most: { probe_seconds: 120, inspect_seconds: 540 },
    });
  });

  it('are said with their name, their cause and what was measured', () => {
    const words = (ms: number, asked: number | null) =>
      deadlineWords(deadlinesFor(base, { ...idle, hash_ms: ms }, asked), 'probe');
    expect(words(113, null)).toContain('“probe” of the policy; 124 MB were hashed in 113 ms');
    expect(words(14_000, null)).toContain('120 s at most');
    expect(words(113, DEADLINE_SECONDS.most)).toContain('as the caller asked');
  });
});

describe('verify', () => {
  const rowsOf = (deadlines: unknown) =>
    deadlineRows({ predicate: { deadlines } } as unknown as Evidence, ownRules);

  it('says nothing about a run that does not state them', () => {
    expect(rowsOf(undefined)).toEqual([]);
  });

  it.each([
    ['the policy’s', idle, null],
    ['a slow machine’s', { ...idle, hash_ms: 14_000 }, null],
    ['a caller’s', idle, 300],
    ['a caller’s, of one alone', idle, 60],
  ] as const)('makes %s again', (_name, measured, asked) => {
    expect(rowsOf(deadlinesFor(base, measured, asked)).map(({ state }) => state)).not.toContain('differs');
  });

  const honest = deadlinesFor(base, idle, null);
  it.each([
    ['a longer one', { ...honest, probe_seconds: 3600 }],
    ['a shorter one', { ...honest, inspect_seconds: 1 }],
    ['another cause', { ...honest, cause: 'caller' as const }],
    ['another cap', { ...honest, most: { probe_seconds: 1, inspect_seconds: 1 } }],
    ['a slow machine that was none', { ...honest, cause: 'slow machine' as const, probe_seconds: 120 }],
  ])('sees %s that nothing explains', (_name, edited) => {
    expect(rowsOf(edited).map(({ state }) => state)).toContain('differs');
  });
});

describe('a deadline that passes', () => {
  const container = (alive: boolean) =>
    ({ alive: () => alive, interrupted: () => false, errors: () => 'loading' }) as unknown as Container;

  it('says which one it was, how long, what was measured, what the container said, and how to raise it', async () => {
    const short = { ...deadlinesFor(base, idle, null), probe_seconds: 0 };
    await expect(
      waitFor(container(true), short, 'probe', 'the prober’s frame', () => null),
    ).rejects.toMatchObject({
      code: 'DEADLINE',
      message: expect.stringMatching(
        /^the prober’s frame did not arrive within 0 s \(the deadline “probe” of the policy; 124 MB were hashed in 113 ms, the first process took 20 ms\); it said: “loading”$/,
      ),
      hint: expect.stringContaining('--deadline SECONDS, up to 1800'),
    });
  });

  it('is not what ended a container that is gone', async () => {
    const short = { ...deadlinesFor(base, idle, null), inspect_seconds: 0 };
    await expect(waitFor(container(false), short, 'inspect', 'its end', () => null)).rejects.toMatchObject({
      code: 'INSPECTOR_DIED',
    });
  });
});
