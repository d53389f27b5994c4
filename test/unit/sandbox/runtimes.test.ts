// Each runtime is one file: nothing else in the programs names one, and what is expected of its containers is data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/root.ts';
import { sourceFiles } from '../../../scripts/source-files.ts';
import { expectations } from '../../../src/formats/policy.ts';
import {
  drivenIds,
  drivenRuntimes,
  engineIds,
  refusedIds,
  refusedRuntimes,
} from '../../../src/sandbox/runtimes/registry.ts';
import type { Wrapper } from '../../../src/sandbox/runtimes/runtime.ts';
import { atLeast } from '../../support/at-least.ts';

const names = new RegExp(`\\b(?:${[...drivenIds, ...refusedIds].join('|')}|gvisor)\\b`, 'i');

/** What a kind of runtime is, and no row of the registry: a socket of the host, a word in an explanation. */
const ofTheHost = /docker|podman/i;

const room = 'src/sandbox/runtimes/';

/** Generated from the registry. */
const generated = 'src/formats/validators/';

describe('a runtime', () => {
  const files = sourceFiles('src', ['.ts']).filter(
    (file) => !file.startsWith(room) && !file.startsWith(generated),
  );

  it('is named by no file but its own', () => {
    const found = files.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => names.test(line) && !ofTheHost.test(names.exec(line)?.[0] ?? ''))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('is driven by what the expectations know, no more and no less', () => {
    expect(Object.keys(expectations.runtimes).sort()).toEqual([...drivenIds, ...engineIds].sort());
  });

  it('says its own name, which is no other’s beginning', () => {
    const said = [
      ...drivenIds.map((id) => drivenRuntimes[id].says),
      ...refusedIds.map((id) => refusedRuntimes[id].says),
    ];
    expect(said.filter((one) => said.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('stands at absolute paths, and says what it cannot promise below grade A', () => {
    for (const id of drivenIds) {
      const { binaries, filterBytes, filterFile } = drivenRuntimes[id];
      expect(atLeast(1, binaries).every((file) => file.startsWith('/'))).toBe(true);
      expect(filterBytes, id).toBe(filterFile !== null);
    }
    for (const id of refusedIds) {
      const { reason, remedy, cannotPromise } = refusedRuntimes[id];
      expect([reason, remedy, ...cannotPromise].every((words) => words.length > 5)).toBe(true);
      expect(cannotPromise.length).toBeGreaterThan(0);
    }
  });
});

describe('how a runtime is called', () => {
  const program = (name: Wrapper) => `/trusted/${name}`;
  const machines = [
    { pureCgroup2: true, unifiedBeside: false },
    { pureCgroup2: false, unifiedBeside: false },
    { pureCgroup2: false, unifiedBeside: true },
  ];
  it.each(drivenIds)('is by absolute paths alone, its own among them: %s', (id) => {
    for (const machine of machines) {
      const [first, ...rest] = drivenRuntimes[id].command('/opt/it', machine, program);
      expect(first).toMatch(/^\//);
      expect([first, ...rest]).toContain('/opt/it');
    }
  });

  it('has one that auto takes first on every machine', () => {
    for (const machine of machines)
      expect(drivenIds.filter((id) => drivenRuntimes[id].bestOn(machine)).length).toBe(1);
  });
});
