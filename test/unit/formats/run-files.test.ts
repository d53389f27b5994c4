// The table of a run's files: each name is of one kind, and the three of /out are published under names of their kind.
import { describe, expect, it } from 'vitest';
import {
  artifactOf,
  checkpointName,
  evidenceName,
  inReadingOrder,
  outEntries,
  outFiles,
  publishedName,
  runFileKind,
  runFileKinds,
} from '../../../src/formats/run-files.ts';

const RUN = '0123456789abcdef';
const whole = [
  ...outFiles.map((name) => publishedName(name, RUN)),
  evidenceName('unstated', '2026-11-28T10:00:00Z'),
  'run.json',
];

describe('a file of a run', () => {
  it('is of one kind, and each kind has one file', () => {
    expect(new Set(whole.map(runFileKind))).toEqual(new Set(runFileKinds));
    expect(whole).toHaveLength(runFileKinds.length);
  });

  it('travels in the artifact of its kind', () => {
    expect(whole.filter((name) => artifactOf(name) === 'evidence')).toEqual([
      'sandbox-attestation-evidence-unstated-2026-11-28.json',
      'run.json',
    ]);
  });

  it.each([
    'report.json.bak',
    'REPORT.json',
    'report.html',
    'checkpoint.md',
    'checkpoint-0123456789ABCDEF.md',
    `${checkpointName(RUN)}\n`,
    'sandbox-attestation-evidence-.json',
    'sandbox-attestation-evidence-a/../b.json',
    `sandbox-attestation-evidence-${'a'.repeat(81)}.json`,
    'run.json ',
    '',
  ])('is not called %j', (name) => {
    expect([runFileKind(name), artifactOf(name)]).toEqual([null, null]);
  });

  it('is shown in the order in which a person reads, strangers first', () => {
    expect(inReadingOrder([...whole, 'other']).map((name) => runFileKind(name))).toEqual([
      null,
      'markdown',
      'checkpoint',
      'report',
      'evidence',
      'run',
    ]);
  });
});

it('lists /out as the kernel does, sorted', () => {
  expect(outEntries).toEqual(['checkpoint.md', 'report.json', 'report.md']);
});
