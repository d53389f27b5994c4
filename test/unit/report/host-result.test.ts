import { describe, expect, it } from 'vitest';
import type { HostResult, Report } from '../../../src/formats/documents.ts';
import { contradictionIn, parseHostResult } from '../../../src/report/host-result.ts';
import { blankResult } from '../../../src/formats/blank-documents.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import { probeIds } from '../../../src/formats/probe.ts';
import { partsOf, sealed } from '../attestation/corpus-run.ts';
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

const held = (count: number): HostResult['probes'] =>
  probeIds
    .slice(0, count)
    .map((id) => ({ id, state: 'held', basis: 'both', control: 'breached', disagreements: [] }));

type Made = HostResult & { files: { name: string; text: string }[] };

/** The result of a run that was recorded, with every digest right again. */
function recordedResult(kind: 'crun' | 'attested'): Made {
  const parts = partsOf(kind);
  const files = [...sealed(kind, parts, true)].map(([name, bytes]) => ({
    name,
    text: Buffer.from(bytes).toString('utf8'),
  }));
  const { run, nonce, exit_code } = parts.run.predicate;
  const evidence = files.find(({ name }) => name.startsWith('sandbox-'))!.text;
  return blankResult({
    run,
    nonce,
    verdict: parts.report?.verdict ?? null,
    exit_code: exit_code as HostResult['exit_code'],
    attestation: { ...partsOf('crun').report!.attestation, evidence_digest: sha256(evidence) },
    probes: held(12),
    files,
  }) as Made;
}

const recorded = { crun: recordedResult('crun'), attested: recordedResult('attested') };
const attestedResult = (kind: 'crun' | 'attested'): Made => structuredClone(recorded[kind]);

const named = (result: Made, name: string) => result.files.find((file) => file.name.startsWith(name))!;
const without = (result: Made, name: string): void =>
  void (result.files = result.files.filter((file) => !file.name.startsWith(name)));
const again = (result: Made, name: string, edit: (document: { predicate: object }) => void): void => {
  const file = named(result, name);
  const document = JSON.parse(file.text) as { predicate: object };
  edit(document);
  file.text = JSON.stringify(document);
};

const ONE_OF_BOTH = 'it has only one of evidence and run.json';
const NOT_ONE = 'its evidence or its run.json is not one';
const ANOTHER_RUN = 'its evidence or its run.json is of another run';
const OTHER_VERDICT = 'its run.json has another verdict or exit code';
const ALONE = 'it holds a verdict, or texts, without a report';

describe('a result with evidence', () => {
  it.each(['crun', 'attested'] as const)('of the recorded run %s contradicts nothing', (kind) => {
    expect(contradictionIn(attestedResult(kind))).toBeNull();
  });

  const edits: readonly (readonly [string, string | null, (result: Made) => void])[] = [
    ['has evidence alone', ONE_OF_BOTH, (result) => without(result, 'run.json')],
    ['has run.json alone', ONE_OF_BOTH, (result) => without(result, 'sandbox-')],
    [
      'has neither, and a digest of evidence',
      ONE_OF_BOTH,
      (result) => {
        without(result, 'run.json');
        without(result, 'sandbox-');
      },
    ],
    ['has evidence that is no JSON', NOT_ONE, (result) => void (named(result, 'sandbox-').text = '{')],
    ['has evidence of another form', NOT_ONE, (result) => void (named(result, 'sandbox-').text = '{}')],
    ['has a run.json that is no JSON', NOT_ONE, (result) => void (named(result, 'run.json').text = '{')],
    ['has a run.json of another form', NOT_ONE, (result) => void (named(result, 'run.json').text = '{}')],
    [
      'has evidence twice, under two names',
      NOT_ONE,
      (result) =>
        void result.files.push({
          name: 'sandbox-attestation-evidence-v1-2026-11-21.json',
          text: named(result, 'sandbox-').text,
        }),
    ],
    [
      'has another digest of its evidence',
      ANOTHER_RUN,
      (result) => void (result.attestation.evidence_digest = sha256('other')),
    ],
    ['has another nonce', ANOTHER_RUN, (result) => void (result.nonce = '0'.repeat(64))],
    [
      'has a run.json of another run',
      ANOTHER_RUN,
      (result) =>
        again(result, 'run.json', ({ predicate }) => void Object.assign(predicate, { run: '0'.repeat(16) })),
    ],
    [
      'has a run.json with another nonce',
      ANOTHER_RUN,
      (result) =>
        again(
          result,
          'run.json',
          ({ predicate }) => void Object.assign(predicate, { nonce: '0'.repeat(64) }),
        ),
    ],
    [
      'has a report.md that run.json does not name so',
      ANOTHER_RUN,
      (result) => void (named(result, 'report.md').text += '\n'),
    ],
    [
      'has a report.json that run.json does not name so',
      ANOTHER_RUN,
      (result) => void (named(result, 'report.json').text += '\n'),
    ],
    [
      'has texts that are named by each other’s names',
      ANOTHER_RUN,
      (result) => {
        const [one, other] = [named(result, 'report.md'), named(result, 'checkpoint-')];
        [one.text, other.text] = [other.text, one.text];
      },
    ],
    ['has another verdict', OTHER_VERDICT, (result) => void (result.verdict = 'UNVERIFIED')],
    ['has another exit code', OTHER_VERDICT, (result) => void (result.exit_code = 2)],
    [
      'counts one probe more than it shows',
      'its probes are not those that it counts',
      (result) => void (result.probes = held(11)),
    ],
    ['has no report', ALONE, (result) => without(result, 'report.json')],
    ['has no report.md', 'a report of it is missing', (result) => without(result, 'report.md')],
    ['has no checkpoint', 'a report of it is missing', (result) => without(result, 'checkpoint')],
    [
      'has a checkpoint of another run',
      'it holds a file that no run has, or one twice',
      (result) => void (named(result, 'checkpoint-').name = `checkpoint-${'0'.repeat(16)}.md`),
    ],
  ];
  it.each(edits)('that %s is not believed: %s', (_what, why, edit) => {
    const result = attestedResult('crun');
    edit(result);
    expect(contradictionIn(result)).toBe(why);
  });

  it('without a packet is not believed where it has a text of a report, a verdict, or another run', () => {
    for (const name of ['report.md', `checkpoint-${attestedResult('attested').run}.md`]) {
      const result = attestedResult('attested');
      result.files.push({ name, text: 'x' });
      expect(contradictionIn(result)).toBe(ANOTHER_RUN);
    }
    const other = attestedResult('attested');
    other.run = '0'.repeat(16);
    expect(contradictionIn(other)).toBe(ANOTHER_RUN);
    const judged = attestedResult('attested');
    judged.verdict = 'EVIDENCE_PRESENT';
    expect(contradictionIn(judged)).toBe(OTHER_VERDICT);
  });
});

describe('a result without evidence', () => {
  const OTHER_REPORT = 'its report.json speaks of another run, verdict or attestation';
  const OBSERVED = 'its observations are of another run, or of one that was attested';
  const editReport =
    (edit: Partial<Report>) =>
    (result: HostResult): void => {
      const file = result.files.find(({ name }) => name === 'report.json')!;
      file.text = JSON.stringify({ ...(JSON.parse(file.text) as Report), ...edit });
    };
  const edits: readonly (readonly [string, string, (result: HostResult) => void])[] = [
    ['has a report of another run', OTHER_REPORT, editReport({ run: '0'.repeat(16) })],
    ['has a report with another nonce', OTHER_REPORT, editReport({ nonce: '0'.repeat(32) })],
    ['has a report with another verdict', OTHER_REPORT, editReport({ verdict: 'UNVERIFIED', exit_code: 10 })],
    ['has a report with another exit code', OTHER_REPORT, editReport({ exit_code: 4 })],
    [
      'has a report with another attestation',
      OTHER_REPORT,
      editReport({
        attestation: { ...reportOf('EVIDENCE_PRESENT').attestation, runtime: 'runc', evidence_digest: null },
      }),
    ],
    [
      'has a report of no schema',
      'its report.json does not follow the schema',
      editReport({ exit_code: 0 as never }),
    ],
    [
      'has an exit code of another verdict',
      'its exit code is not that of its verdict',
      (result) => void (result.exit_code = 2),
    ],
    ['has no verdict', 'it holds a report and no verdict', (result) => void (result.verdict = null)],
    [
      'has a report.md that says something else',
      'its texts are not what its report.json renders to',
      (result) => void (result.files.find(({ name }) => name === 'report.md')!.text = '# all is well'),
    ],
  ];
  it.each(edits)('that %s is not believed: %s', (_what, why, edit) => {
    const result = structuredClone(honest());
    edit(result);
    expect(contradictionIn(result)).toBe(why);
  });

  it('without a report is believed where it has no verdict and no text', () => {
    const result = structuredClone(honest());
    Object.assign(result, { verdict: null, files: [] });
    expect(contradictionIn(result)).toBeNull();
    for (const name of ['report.md', `checkpoint-${result.run}.md`])
      expect(contradictionIn({ ...result, files: [{ name, text: '' }] })).toBe(ALONE);
    expect(contradictionIn({ ...result, verdict: 'BLOCKED' })).toBe(ALONE);
  });

  const observations = ({ run, nonce }: HostResult, changes: object = {}): string =>
    JSON.stringify({
      schema: 'tki-observations/v1',
      decision_effect: 'NONE',
      may_gate: false,
      statement: 'NONE: the sandbox was not as the policy says, and nothing is attested',
      run,
      nonce,
      caller_nonce: null,
      venue: 'v1',
      runtime: 'crun',
      observed_at: '2026-11-20T08:00:00Z',
      observed_as_expected: 11,
      probes: probeIds.map((id) => ({
        id,
        state: 'held',
        basis: 'both',
        control: 'breached',
        disagreements: [],
      })),
      matrix: {},
      discrepancies: [],
      ...changes,
    });
  const observed = (
    text: string,
    status: HostResult['attestation']['status'] = 'NOT_AS_EXPECTED',
  ): HostResult => {
    const { attestation } = honest();
    const report = {
      ...reportOf('BLOCKED'),
      attestation: { ...attestation, status, observed_as_expected: 11 },
    };
    const result = toHostResult(report);
    return {
      ...result,
      files: [...result.files, { name: 'sandbox-observations-v1-2026-11-20.json', text }],
    };
  };

  it('that left observations of itself is believed', () => {
    expect(contradictionIn(observed(observations(honest())))).toBeNull();
  });

  it.each([
    ['of another run', { run: '0'.repeat(16) }],
    ['of another nonce', { nonce: '0'.repeat(32) }],
    ['of another count', { observed_as_expected: 12 }],
    ['of another form', { schema: 'x' }],
  ])('is not believed with observations %s', (_what, changes) => {
    expect(contradictionIn(observed(observations(honest(), changes)))).toBe(OBSERVED);
  });

  it('is not believed with observations that are no JSON, twice, or of what was attested', () => {
    expect(contradictionIn(observed('{'))).toBe(OBSERVED);
    expect(contradictionIn(observed(observations(honest()), 'NOT_ACCEPTED'))).toBe(OBSERVED);
    const twice = observed(observations(honest()));
    const other = { name: 'sandbox-observations-v2-2026-11-20.json', text: observations(honest()) };
    expect(contradictionIn({ ...twice, files: [...twice.files, other] })).toBe(OBSERVED);
    const beside = { name: 'run.json', text: named(attestedResult('crun'), 'run.json').text };
    expect(contradictionIn({ ...twice, files: [...twice.files, beside] })).toBe(OBSERVED);
  });
});

describe('the answer of the host', () => {
  const text = JSON.stringify(honest());
  it('is read where it is the one document', () => {
    expect(parseHostResult(Buffer.from(text))).toEqual(honest());
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['half of it', Buffer.from(text.slice(0, -1))],
    ['it twice', Buffer.from(text + text)],
    ['another document', Buffer.from('{}')],
    ['it with one byte spoiled', Buffer.from(text.replace('# Inspection', '# Inspectio\u00ff'), 'latin1')],
  ])('is not read where it is %s', (_what, bytes) => {
    expect(parseHostResult(bytes)).toBeNull();
  });
});
