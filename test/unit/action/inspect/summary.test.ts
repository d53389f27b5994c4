import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SummaryFacts } from '../../../../src/action/inspect/summary-facts.ts';
import { SUMMARY_LIMIT_BYTES, toSummary } from '../../../../src/action/inspect/summary.ts';
import { toSigningFiles } from '../../../../src/action/inspect/signing.ts';
import type { ProbeCell } from '../../../../src/formats/documents.ts';
import { probeIds } from '../../../../src/formats/probe.ts';
import { verdictOrder } from '../../../../src/formats/verdict.ts';
import { forbiddenWordsIn } from '../../report/forbidden-words.ts';
import { neverMeans, verdictWords } from '../../../../src/report/verdict-words.ts';
import { causeMarkdown } from '../../../../src/report/verdict-cause.ts';
import { nextActions } from '../../../../src/report/next-actions.ts';
import { reportOf } from '../../report/sample.ts';
import { LONG } from '../../../support/long.ts';

const cells = probeIds.map((id): ProbeCell => ({
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
const facts = (changed: Partial<SummaryFacts> = {}): SummaryFacts => ({
  report: reportOf('EVIDENCE_PRESENT'),
  cells: [...cells],
  transport: 'NOT_EVIDENCED',
  notes: [],
  blank: [],
  uploads,
  notUploaded: null,
  label: '',
  states: null,
  ...changed,
});

describe.each(verdictOrder)('the summary of %s', (verdict) => {
  const text = toSummary(facts({ report: reportOf(verdict) }));

  const open = text.slice(0, text.indexOf('<details>'));

  test('says the verdict, why, what it does not mean, and what to do, before anything is folded', () => {
    const report = reportOf(verdict);
    for (const part of [
      `# Inspection: ${verdict}`,
      'mark beside this job is the runner’s',
      'Non-gating',
      '### Next',
      '### Hand-over',
      'What it does not mean:',
      ...neverMeans,
      '[What stays blocked](#what-stays-blocked): ',
    ])
      expect(open).toContain(part);
    expect(open.split('\n')[2]).toContain(
      verdict === 'EVIDENCE_PRESENT' ? verdictWords[verdict].means : `**${causeMarkdown(report).source}**: `,
    );
  });

  test('says of the verdict that it is the run’s own word', () => {
    expect(open).toContain(`(exit code ${reportOf(verdict).exit_code}; asserted by this run until `);
  });

  test('has no word that sounds like an approval', () => {
    expect(forbiddenWordsIn(text)).toEqual([]);
  });

  test('has facts, findings, next and hand-over in this order, and the rest folded below', () => {
    const order = [
      '| verdict |',
      ...(verdict === 'EVIDENCE_PRESENT' ? [] : ['### Findings']),
      '### Next',
      '### Hand-over',
      '**What it does not mean:**',
      '<details><summary>The twelve cells',
      '<details><summary>Findings, items',
      '## Findings',
      '## Items',
      '## Claims',
      '## Drift',
      '<details><summary>What stays blocked',
      '## What stays blocked',
    ];
    const places = order.map((heading) => text.indexOf(`\n${heading}`));
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.match(/<details>/g)).toHaveLength(3);
    expect(text.match(/<\/details>/g)).toHaveLength(3);
  });
});

test('a cell that is not as expected is shown openly, with all the others', () => {
  const broken = cells.with(3, { ...cells[3]!, state: 'breached' });
  const text = toSummary(facts({ cells: broken }));
  expect(text.slice(0, text.indexOf('<details>'))).toMatch(
    /### The twelve cells\n[^]*\| not as expected \| both \|/,
  );
  expect(toSummary(facts())).not.toContain('### The twelve cells');
});

test('what the host says of this machine comes before what the report asks for, and never twice', () => {
  const report = reportOf('BLOCKED', 'NO_RUNTIME');
  const message = { level: 'error', code: 'NO_RUNTIME', text: 'none', hint: 'apt install crun' } as const;
  const text = toSummary(facts({ report, messages: [message] }));
  expect(text).toContain('### Next\n\n- on this machine (`NO_RUNTIME`): `apt install crun`\n');
  const known = { ...message, hint: nextActions(report)[0]!.action };
  expect(toSummary(facts({ report, messages: [known] }))).not.toContain('on this machine');
});

test('every one of the twelve cells has a row with its title', () => {
  const text = toSummary(facts());
  for (const id of probeIds)
    expect(text).toMatch(
      new RegExp(`\\| \`${id}\` \\| .+ \\| as expected \\| both \\| failed, as it must \\|`),
    );
});

test('without a sandbox it says that none of the twelve was judged', () => {
  expect(toSummary(facts({ cells: [] }))).toContain('none of the twelve was judged');
});

test('unsigned is said once, and of the job only what its environment asserts', () => {
  const text = toSummary(facts());
  expect(text.match(/unsigned/g)).toHaveLength(1);
  expect(text).not.toContain('NOT_RUN_ON_GITHUB');
  expect(text).toContain('; this job (asserted): nothing |');
  const states = { server: 'https://github.com', run_id: '4711', run_attempt: '1', workflow: 'a@b' };
  expect(toSummary(facts({ states }))).toContain(
    '; this job (asserted): `https\\x3a//github.com`, run `4711`, attempt `1`, workflow `a\\x40b`',
  );
});

test('the transport is said, with what binds it', () => {
  expect(toSummary(facts())).toContain('| transport | NOT_EVIDENCED; give expected-digest to bind it;');
  expect(toSummary(facts({ transport: 'BOUND' }))).toContain('| transport | BOUND, by the digest');
  const refused = toSummary(facts({ transport: 'NOT_BOUND' }));
  expect(refused).toContain('no packet with that digest was taken');
  expect(refused).not.toContain('give expected-digest');
});

test('the artifacts stand with id and digest, and an absent one is said to be absent', () => {
  expect(toSummary(facts())).toContain('- report: artifact 11, archive `sha256:abab');
  const text = toSummary(
    facts({ uploads: { report: null, evidence: null }, notUploaded: 'nothing was uploaded: no service' }),
  );
  expect(text).toContain('- evidence: not uploaded');
  expect(text).toContain('- `nothing was uploaded: no service`');
});

test('ten thousand findings stay below 900 KiB, and the cut is said at a line of its own', () => {
  const report = reportOf('UNVERIFIED');
  const item = { ...report.items[0]!, notes: [] };
  const findings = Array.from({ length: 100 }, () => ({
    ...item.findings[0]!,
    rule: 'x',
    verdict: 'UNVERIFIED' as const,
    reason: 'STALE',
    detail: 'ä|'.repeat(290),
  }));
  const big = {
    ...report,
    items: Array.from({ length: 100 }, (_, position) => ({
      ...item,
      position,
      item_id: 'é'.repeat(200),
      findings,
    })),
  };
  const text = toSummary(facts({ report: big, notes: Array.from({ length: 4000 }, () => 'ü'.repeat(250)) }));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT_BYTES);
  expect(Buffer.byteLength(text)).toBeGreaterThan(SUMMARY_LIMIT_BYTES - 10_000);
  expect(text).toMatch(/\n\nCut here, at 900 KiB: the rest is in report\.md\.\n$/);
  expect(text).not.toContain('\ufffd');
});

test('hostile text in notes, cells and label stays text', () => {
  const attack = fc
    .string({ unit: 'binary', maxLength: 60 })
    .map((text) => `<img src=x>![a](//b)@all #1 ${text}\n# h\n|`);
  expect(() => {
    fc.assert(
      fc.property(attack, (text) => {
        const clean = toSummary(facts()).split('\n').length;
        const rendered = toSummary(
          facts({ notes: [text], cells: [{ ...cells[0]!, id: text }, ...cells.slice(1)] }),
        );
        return rendered.split('\n').length === clean + 1 && !/<img|!\[a\]|@all/.test(rendered);
      }),
      { numRuns: LONG ? 1000 : 80 },
    );
  }).not.toThrow();
});

test('what a signing job needs has names that a workflow can know beforehand', () => {
  const statement = JSON.stringify({
    _type: 'x',
    predicateType: 'urn:y',
    subject: [
      { name: 'packet', digest: { sha256: 'a'.repeat(64) } },
      { name: 'app/node', digest: { sha256: 'b'.repeat(64) } },
    ],
    predicate: { decision_effect: 'NONE' },
  });
  expect(toSigningFiles('sandbox-attestation-evidence-v2-2026-11-20.json', statement)).toEqual([
    { name: 'evidence.predicate.json', text: '{"decision_effect":"NONE"}\n' },
    { name: 'evidence.subjects.txt', text: `${'a'.repeat(64)}  packet\n${'b'.repeat(64)}  app/node\n` },
  ]);
  expect(toSigningFiles('run.json', statement).map(({ name }) => name)).toEqual([
    'run.predicate.json',
    'run.subjects.txt',
  ]);
});
