// What the recorded outputs leave out: what a machine is. Two machines give the same text, and what a run says of itself stays.
import { expect, test } from 'vitest';
import { masked, maskedDocument } from '../../../scripts/masked.ts';

const evidence = (kernel: string, architecture: string, version: string, cgroup: object) =>
  JSON.stringify({
    host: { kernel, architecture },
    runtime: { id: 'runc', version },
    readings: [{ cgroup }],
  });

test('a document of one machine and of another', () => {
  const one = evidence('6.1.0-13-amd64', 'x64', 'runc version 1.1.5+ds1', {
    tasks: '64',
    devices: 'c 1:3 rwm',
  });
  const other = evidence('6.18.44-custom', 'arm64', 'runc version 1.4.4', { tasks: '64' });
  expect(maskedDocument(one, '/none')).toBe(maskedDocument(other, '/none'));
  expect(JSON.parse(maskedDocument(one, '/none'))).toEqual({
    host: { kernel: '<machine>', architecture: '<machine>' },
    runtime: { id: 'runc', version: '<machine>' },
    readings: [{ cgroup: '<machine>' }],
  });
});

test('a page of one processor and of another, and no other row of it', () => {
  const row = (name: string, value: string) => `<th><bdi>${name}</bdi></th><td><bdi>${value}</bdi></td>\n`;
  const page = (store: string, branch: string) =>
    row('status-Speculation_Store_Bypass', store) + row('status-SpeculationIndirectBranch', branch);
  expect(masked(page('thread vulnerable', 'conditional enabled'), '/none')).toBe(
    masked(page('not vulnerable', 'always disabled'), '/none'),
  );
  const kept = row('status-Seccomp', 'unknown');
  expect(masked(kept, '/none')).toBe(kept);
});
