// What a runtime and each engine is asked for, whole: every path, option and limit, recorded and reviewed. After a wanted change: run this
// file with -u, and the difference is the review.
import { describe, expect, it } from 'vitest';
import { architectureIds, isArchitecture, profileFor } from '../../../../src/formats/kernel/architectures.ts';
import {
  readOnlyInput,
  seccompFile,
  toEngineRequest,
} from '../../../../src/formats/kernel/engine-request.ts';
import { sourcesOf, toRuntimeSpec } from '../../../../src/formats/kernel/runtime-spec.ts';
import {
  isDrivenRuntime,
  isEngine,
  isRuntimeName,
  offeredRuntimes,
  runtimeFacts,
} from '../../../../src/formats/kernel/runtimes.ts';
import { policy, seccompProfile } from '../../../../src/formats/policy.ts';

const run = '0123456789abcdef';
const places = { run, nonce: 'ab'.repeat(16), uid: 1001, gid: 1002, ...sourcesOf(run) };
/** The filter has vectors of its own: here it is only somewhere. */
const filter = { ...seccompProfile, syscalls: [] };
const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

describe('what is asked for is as recorded', () => {
  it('of a runtime', async () => {
    await expect(text(toRuntimeSpec(policy, filter, places))).toMatchFileSnapshot('recorded/runtime.txt');
  });
  it.each(['docker', 'podman'] as const)('of %s', async (engine) => {
    const request = toEngineRequest(engine, policy, filter, { ...places, image: `sha256:${'c'.repeat(64)}` });
    await expect(text(request)).toMatchFileSnapshot(`recorded/${engine}.txt`);
  });
  it('from places that are the run’s own', () => {
    expect([places.inDir, places.outDir, readOnlyInput(run), seccompFile(run)]).toEqual([
      `/var/lib/tool-kiem-thu/${run}/in`,
      `/var/lib/tool-kiem-thu/${run}/out`,
      `/var/lib/tool-kiem-thu/${run}/in-read-only`,
      `/var/lib/tool-kiem-thu/${run}/seccomp.json`,
    ]);
  });
  it('never with a mount that has no source', () => {
    const mounts = { ...policy.mounts, '/more': { kind: 'bind', options: [] } };
    expect(() => toRuntimeSpec({ ...policy, mounts }, filter, places)).toThrow('/more, which has no source');
  });
});

describe('a runtime by name', () => {
  it('is one of these, or an absolute path', () => {
    expect(offeredRuntimes).toMatch(/^auto, crun, runc, .*docker, podman/);
    for (const name of ['auto', 'crun', 'runc', 'docker', 'podman', '/usr/bin/crun', `/${'x'.repeat(4000)}`])
      expect(isRuntimeName(name), name).toBe(true);
    for (const name of ['', 'crun2', 'usr/bin/crun', '/', `/${'x'.repeat(4001)}`, '/a\0b', '__proto__'])
      expect(isRuntimeName(name), name).toBe(false);
  });
  it('has a grade and says whether its filter can be read', () => {
    expect(runtimeFacts.crun).toEqual({ grade: 'A', filterBytes: true });
    expect(runtimeFacts.docker.grade).toBe('B');
    expect(
      Object.values(runtimeFacts).every(
        ({ grade, filterBytes }) => /^[AB]$/.test(grade) && typeof filterBytes === 'boolean',
      ),
    ).toBe(true);
    expect([isDrivenRuntime('crun'), isDrivenRuntime('docker'), isDrivenRuntime('toString')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isEngine('docker'), isEngine('crun'), isEngine('toString')]).toEqual([true, false, false]);
  });
});

describe('an architecture', () => {
  it('has a filter of its own, made once for each profile', () => {
    expect(architectureIds).toEqual(['x64', 'arm64']);
    expect([isArchitecture('arm64'), isArchitecture('arm'), isArchitecture('toString')]).toEqual([
      true,
      false,
      false,
    ]);
    const arm = profileFor(seccompProfile, 'arm64');
    expect(arm).toEqual({ ...seccompProfile, architectures: ['SCMP_ARCH_AARCH64'] });
    expect(profileFor(seccompProfile, 'arm64')).toBe(arm);
    expect(profileFor(arm, 'arm64')).toBe(arm);
    expect(profileFor(filter, 'arm64')).not.toBe(arm);
    expect(profileFor(filter, 'arm64').syscalls).toEqual([]);
    expect(profileFor(arm, 'x64').architectures).toEqual(['SCMP_ARCH_X86_64']);
  });
});
