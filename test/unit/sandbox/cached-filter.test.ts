// What crun keeps of a container's filter goes with our container, and nobody else's does.
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedFilterOf } from '../../../src/sandbox/engines/cached-filter.ts';

const OURS = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

let state: string;
const places = () => [{ state, file: 'seccomp.bpf', filters: '.cache/seccomp' }];
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'tki-crun-'));
  mkdirSync(join(state, '.cache/seccomp'), { recursive: true });
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

const cached = () => readdirSync(join(state, '.cache/seccomp')).sort();

/** As crun does it: one file, by the container's name and by that of its filter. */
function container(id: string, filter: string): void {
  mkdirSync(join(state, id));
  const own = join(state, id, 'seccomp.bpf');
  const kept = join(state, '.cache/seccomp', filter);
  if (existsSync(kept)) linkSync(kept, own);
  else {
    writeFileSync(own, filter);
    linkSync(own, kept);
  }
}
const ends = (id: string) => rmSync(join(state, id), { recursive: true });

describe('the filter that crun keeps', () => {
  it('goes with the container that had it, and every other one stays', () => {
    container(OTHER, 'theirs');
    ends(OTHER);
    container(OURS, 'ours');
    const drop = cachedFilterOf(OURS, places());
    expect(cached()).toEqual(['ours', 'theirs']);
    ends(OURS);
    drop();
    expect(cached()).toEqual(['theirs']);
  });

  it('stays where another container uses the same, and as long as its own does', () => {
    container(OURS, 'same');
    container(OTHER, 'same');
    const drop = cachedFilterOf(OURS, places());
    drop();
    ends(OURS);
    drop();
    expect(cached()).toEqual(['same']);
    ends(OTHER);
    drop();
    expect(cached()).toEqual([]);
  });

  it('stays where the container is not there any more, or never had one', () => {
    container(OTHER, 'theirs');
    ends(OTHER);
    mkdirSync(join(state, OURS));
    cachedFilterOf(OURS, places())();
    cachedFilterOf(OTHER, places())();
    expect(cached()).toEqual(['theirs']);
  });

  it('and a cache that is gone meanwhile is no failure', () => {
    container(OURS, 'ours');
    const drop = cachedFilterOf(OURS, places());
    rmSync(join(state, '.cache'), { recursive: true });
    expect(drop).not.toThrow();
    expect(existsSync(join(state, OURS))).toBe(true);
  });
});
