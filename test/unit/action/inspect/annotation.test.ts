// The one line that every forge shows: verdict, reason, next action, and what nobody bound. Never an approval.
import { describe, expect, test } from 'vitest';
import { blankWords, toAnnotation } from '../../../../src/action/inspect/annotation.ts';
import { blockedResult } from '../../../../src/report/blocked-result.ts';
import type { HostResult, Report } from '../../../../src/formats/documents.ts';
import { reasonCodes, reasons } from '../../../../src/formats/words/reasons.ts';
import { plain } from '../../../../src/action/launcher/relay.ts';
import { atLeast } from '../../../support/at-least.ts';

const blocked = (detail: string, reason: (typeof reasonCodes)[number] = 'NO_RUNTIME') => {
  const result = blockedResult({ nonce: 'a1'.repeat(16), reason, detail, clock: '2026-06-10T08:00:00Z' });
  const report = JSON.parse(result.files.find(({ name }) => name === 'report.json')?.text ?? '') as Report;
  return { report, result, blank: [] };
};

describe('a run that is BLOCKED', () => {
  test.each(
    atLeast(
      24,
      reasonCodes.filter((code) => reasons[code].level === 'run'),
    ),
  )('says %s, what was met, and what to do about it', (code) => {
    const { level, words } = toAnnotation(blocked('it was met', code));
    expect(level).toBe('warning');
    expect(words).toMatch(/^BLOCKED: [^(]+ \(/);
    expect(words).toContain(`(${code}): it was met. Attestation NOT_ATTESTED. Next: ${reasons[code].next}`);
  });

  test('says it also where the host gave no message, from its report', () => {
    const facts = blocked('it was met');
    expect(toAnnotation({ ...facts, result: null }).words).toContain('(NO_RUNTIME): it was met. ');
  });

  test('keeps its next action within what is printed, however long a detail is', () => {
    const { words } = toAnnotation(blocked('x y '.repeat(3000)));
    expect(plain(words, 900)).toContain('Next: Run');
  });

  test('prefers what the host says of this machine', () => {
    const facts = blocked('it was met');
    const messages: HostResult['messages'] = [
      { level: 'error', code: 'NO_RUNTIME', text: 'crun is not executable', hint: 'chmod +x /usr/bin/crun' },
      {
        level: 'notice',
        code: 'SWEPT',
        text: 'removed what a killed run had left',
        hint: 'nothing to do',
      },
      { level: 'warning', code: 'NOT_SWEPT', text: 'something stays', hint: 'reboot' },
    ];
    expect(toAnnotation({ ...facts, result: { ...facts.result, messages } }).words).toBe(
      'BLOCKED: no container runtime can be used here (NO_RUNTIME): crun is not executable. Attestation NOT_ATTESTED. Next: chmod +x /usr/bin/crun. NOT_SWEPT: something stays.',
    );
  });
});

test('a digest that came out blank is named, and makes a warning of whatever it was', () => {
  const facts = blocked('it was met');
  const { words } = toAnnotation({ ...facts, blank: ['expected-digest'] });
  expect(words).toContain(blankWords('expected-digest'));
  const attested = { ...facts.result, verdict: null, exit_code: 10 as const, messages: [] };
  expect(toAnnotation({ report: null, result: attested, blank: [] }).level).toBe('notice');
  expect(toAnnotation({ report: null, result: attested, blank: ['expected-digest'] }).level).toBe('warning');
});

test('an attestation without a packet says so, and who has to look at it', () => {
  const { result } = blocked('');
  const attestation = { ...result.attestation, status: 'NOT_ACCEPTED' as const };
  const facts = {
    report: null,
    result: { ...result, verdict: null, exit_code: 10 as const, messages: [], attestation },
    blank: [],
  };
  expect(toAnnotation(facts).words).toBe(
    'No packet, attestation NOT_ACCEPTED. Next: have a second party verify the evidence (`tki verify`).',
  );
});
