// What the help offers is what a person can use: of what is refused by name only what somebody may have asked for in earnest.
import { expect, it } from 'vitest';
import { isEngine, isRuntimeName, offeredRuntimeNames } from '../../../../src/formats/kernel/runtimes.ts';
import { refusedIds, refusedRuntimes } from '../../../../src/sandbox/runtimes/registry.ts';

it('offers what is driven, both engines, and of what is refused what its entry says', () => {
  const offered = refusedIds.filter((id) => refusedRuntimes[id].offered);
  expect(offeredRuntimeNames).toEqual(['auto', 'crun', 'runc', 'docker', 'podman', ...offered]);
  expect(refusedIds.filter((id) => !isRuntimeName(id))).toEqual([]);
  expect(['docker', 'podman', 'runc', 'toString'].filter(isEngine)).toEqual(['docker', 'podman']);
});
