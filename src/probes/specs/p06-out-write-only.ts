// `/out` takes the three reports and gives nothing back. Outside: its mount, modes, owners and entries. Pure.
import type { Reading } from '../../formats/documents.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../checks.ts';
import { mountsAt, sourceCheck, words } from '../kernel-checks.ts';
import type { ProbeSpec } from '../spec.ts';
import { outEntries } from '../../formats/run-files.ts';

function outChecks(reading: Reading, baseline: Baseline): Check[] {
  const facts = (name: string) => {
    const entry = reading.out[name];
    return entry === undefined
      ? 'missing'
      : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = baseline.policy.out;
  return [
    { id: 'out-directory', expected: `directory ${directory} 0:0 links 0`, observed: facts('.') },
    ...outEntries.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name),
    })),
    {
      id: 'out-entries',
      expected: words(outEntries),
      observed: words(
        Object.keys(reading.out)
          .filter((name) => name !== '.')
          .sort(),
      ),
    },
  ];
}

export const spec = {
  title: '/out takes the three reports and gives nothing back',
  matrixRow: 30,
  explanation:
    'Writes a pre-created file, then reads, lists, creates, renames, removes and loads from /out. Only the write succeeds.',
  raw: [],
  decisive: ['read-back', 'list', 'create', 'rename', 'unlink', 'proc-self-mem'],
  ofTheProcess: false,
  inside: () => [],
  outside: ({ reading }, baseline) => [
    ...mountsAt(reading, baseline, '/out', '/proc'),
    sourceCheck(reading, '/out'),
    ...outChecks(reading, baseline),
  ],
} as const satisfies ProbeSpec;
