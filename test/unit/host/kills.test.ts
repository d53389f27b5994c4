// How often the kernel killed for memory: what counts where an engine takes the counter away with its container, and what an unread one says.
import { describe, expect, it } from 'vitest';
import { lastKills, requireNoKills } from '../../../src/host/release.ts';
import { UNREAD_KILLS, oomKills } from '../../../src/sandbox/witness.ts';

describe('the kernel’s count', () => {
  it.each([
    ['crun', '0', '0', '0'],
    ['runc', '0', '1', '1'],
    // A runtime’s is there until we delete the container: one that is gone was taken away by somebody else.
    ['crun', '0', UNREAD_KILLS, UNREAD_KILLS],
    ['runc', '0', UNREAD_KILLS, UNREAD_KILLS],
    ['docker', '0', UNREAD_KILLS, '0'],
    ['podman', '2', UNREAD_KILLS, '2'],
    ['docker', '0', '1', '1'],
    ['podman', UNREAD_KILLS, '0', '0'],
    ['docker', UNREAD_KILLS, UNREAD_KILLS, UNREAD_KILLS],
  ])('of %s, %s while it waited and %s when it had ended, is %s', (runtime, waiting, ended, kills) => {
    expect(lastKills(runtime, waiting, ended)).toBe(kills);
  });

  it('is nothing to speak of where it is zero', () => {
    expect(requireNoKills('0')).toBe('0');
  });

  it.each([
    ['1', 'MEMORY_LIMIT', 'the kernel OOM-killed 1 process in the container'],
    ['12', 'MEMORY_LIMIT', 'the kernel OOM-killed 12 processes in the container'],
    [UNREAD_KILLS, 'SANDBOX_FAILED', 'could not be read'],
    ['', 'SANDBOX_FAILED', 'could not be read'],
  ])('of “%s” is %s', (kills, code, words) => {
    expect(() => requireNoKills(kills)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(words) as string }),
    );
  });

  it('is unread where there is no such file', () => {
    expect(oomKills('/nonexistent/memory.events')).toBe(UNREAD_KILLS);
  });
});
