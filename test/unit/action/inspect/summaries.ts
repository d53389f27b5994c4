// Summaries of reports that the evaluation itself made of the packets of test/vectors. For the tests of what a summary shows.
import { makeBlockedTemplate } from '../../../../scripts/blocked-template.ts';
import type { SummaryFacts } from '../../../../src/action/inspect/summary-facts.ts';
import { toSummary } from '../../../../src/action/inspect/summary.ts';
import type { ProbeCell } from '../../../../src/formats/documents.ts';
import { probeIds } from '../../../../src/formats/probe.ts';
import { blockedTemplate } from '../../../../src/formats/run-files.ts';
import { readVectors, runVector } from '../../../vectors/vector.ts';

const vectors = new Map(readVectors().map((vector) => [vector.name, vector]));

export const vectorNames = [...vectors.keys()];

const cells: readonly ProbeCell[] = probeIds.map((id) => ({
  id,
  state: 'held',
  basis: 'both',
  control: 'breached',
  disagreements: [],
}));

const uploads = {
  report: { id: 11, digest: `sha256:${'ab'.repeat(32)}` },
  evidence: { id: 12, digest: `sha256:${'cd'.repeat(32)}` },
};

/** Of the packet of this vector, inspected in a sandbox that was as expected, with as much around it as a forge gives. */
export function summaryOf(name: string, changed: Partial<SummaryFacts> = {}): string {
  const vector = vectors.get(name);
  if (vector === undefined) throw new Error(`no vector ${name}`);
  return toSummary({
    report: runVector(vector.packet, vector.expected.context, vector.expected.context?.options),
    cells,
    transport: 'BOUND',
    notes: [],
    blank: [],
    uploads,
    notUploaded: null,
    label: '',
    artifacts: ['tki-evidence-12345678901-1-0123456789abcdef', 'tki-report-12345678901-1-0123456789abcdef'],
    states: {
      server: 'https://github.com',
      run_id: '12345678901',
      run_attempt: '1',
      workflow: 'octo/evidence/.github/workflows/inspect.yml@refs/heads/main',
    },
    ...changed,
  });
}

export const asExpected = (): string => summaryOf('evidence-reference-six-counts');

/** What the launcher has where every other program died. */
export const blockedTemplateSummary = (): string => makeBlockedTemplate()[blockedTemplate.summary] ?? '';
