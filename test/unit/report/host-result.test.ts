import { describe, expect, it } from 'vitest';
import type { HostResult, Report } from '../../../src/formats/documents.ts';
import { contradictionIn } from '../../../src/report/host-result.ts';
import { toHostResult } from '../cli/harness.ts';
import { reportOf } from './sample.ts';

const honest = (): HostResult => toHostResult(reportOf('EVIDENCE_PRESENT'));

it('an honest result contradicts nothing', () => {
  expect(contradictionIn(honest())).toBeNull();
});

describe('a result is not believed when', () => {
  const edits: [string, (result: HostResult) => void][] = [
    ['a second report.json stands beside the first', ({ files }) => void files.push({ ...files[0]! })],
    ['it holds a file that no run has', ({ files }) => void files.push({ name: 'index.html', text: '' })],
    [
      'report.md says something else',
      ({ files }) => void (files.find(({ name }) => name === 'report.md')!.text = '# all is well'),
    ],
    [
      'the checkpoint is missing',
      (result) => void (result.files = result.files.filter(({ name }) => !name.startsWith('checkpoint'))),
    ],
    [
      'only report.json is left',
      (result) => void (result.files = result.files.filter(({ name }) => name === 'report.json')),
    ],
    ['the attestation is another', ({ attestation }) => void (attestation.status = 'NOT_AS_EXPECTED')],
    ['it counts probes that it does not show', (result) => void (result.probes = [])],
    ['its probes are breached', ({ probes }) => probes.forEach((cell) => (cell.state = 'breached'))],
    [
      'it names an evidence digest and holds no evidence',
      ({ attestation }) => void (attestation.evidence_digest = `sha256:${'0'.repeat(64)}`),
    ],
    ['it holds a run.json and no evidence', ({ files }) => void files.push({ name: 'run.json', text: '{}' })],
    ['it has no verdict and a report', (result) => void (result.verdict = null)],
    ['it has a verdict and no report', (result) => void (result.files = [])],
    [
      'its report has another run',
      (result) => {
        const file = result.files.find(({ name }) => name === 'report.json')!;
        file.text = JSON.stringify({ ...(JSON.parse(file.text) as Report), run: '0000000000000000' });
      },
    ],
  ];
  it.each(edits)('%s', (_what, edit) => {
    const result = structuredClone(honest());
    edit(result);
    expect(contradictionIn(result)).not.toBeNull();
  });
});
