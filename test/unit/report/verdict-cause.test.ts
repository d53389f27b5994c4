// The one sentence that every sink says first: reason and code of the verdict. Never a stranger's words as ours.
import { describe, expect, test } from 'vitest';
import { encodeMarkdown } from '../../../src/report/encoders.ts';
import { causeLine, causeMarkdown, verdictCause } from '../../../src/report/verdict-cause.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import { reasonCodes } from '../../../src/formats/words/reasons.ts';
import { reportOf } from './sample.ts';
import { forbiddenWordsIn } from './forbidden-words.ts';

const blocked = (reason: string) =>
  toBlockedReport({
    nonce: 'a1'.repeat(16),
    run: 'a1'.repeat(8),
    reason,
    detail: 'it was met',
    clock: '2026-11-20T08:00:00Z',
  });

describe.each(reasonCodes)('%s', (code) => {
  const line = causeLine(blocked(code));

  test('is one clause behind the verdict, with its code, and no full stop', () => {
    expect(line).toMatch(/^BLOCKED: [^A-Z].*[^.] \([A-Z_]+\)$|^BLOCKED: (?:RFC|FAIL|JSON)\b.* \([A-Z_]+\)$/);
    expect(line.endsWith(` (${code})`)).toBe(true);
    expect(forbiddenWordsIn(line)).toEqual([]);
  });

  test('is prose in Markdown, but for the code', () => {
    const { source } = causeMarkdown(blocked(code));
    expect(source).toBe(line.replace(`(${code})`, `(${encodeMarkdown(code)})`));
  });
});

test('says that the bytes do not match their digest, in report, checkpoint and terminal alike', () => {
  const report = blocked('PACKET_DIGEST_DIFFERS');
  expect(causeLine(report)).toBe(
    "BLOCKED: the packet's bytes do not match its own digest (PACKET_DIGEST_DIFFERS)",
  );
  const said = "BLOCKED: the packet's bytes do not match its own digest (`PACKET_DIGEST_DIFFERS`)";
  const texts = toTriplet(report);
  expect(texts['report.md'].split('\n').slice(2, 5)).toEqual([`${said}.`, '', '`it was met`']);
  expect(texts['checkpoint.md'].split('\n')[2]).toMatch(new RegExp(`^Status: BLOCKED: .* · exit code 3 · `));
  expect(texts['checkpoint.md']).toContain(`Status: ${said} · `);
});

test('takes the first reason of the verdict itself, and not a milder one that is listed before it', () => {
  const report = reportOf('BLOCKED_BY_UNSAFE_ACCESS', 'CONTRACT_VIOLATION');
  const open = {
    rule: 'attestation',
    verdict: 'UNVERIFIED' as const,
    reason: 'PROMISES_UNVERIFIED',
    detail: 'x',
  };
  expect(verdictCause({ ...report, findings: [open] })?.finding.reason).toBe('CONTRACT_VIOLATION');
});

test('a reason of no table is a code, and no sentence', () => {
  const report = blocked('APPROVED. All checks held');
  expect(causeLine(report)).toBe('BLOCKED: “APPROVED. All checks held”');
  expect(causeMarkdown(report).source).toBe('BLOCKED: `APPROVED. All checks held`');
  expect(causeLine(blocked('constructor'))).toBe('BLOCKED: “constructor”');
});

test('beside plain presence there is nothing to say', () => {
  const report = reportOf('EVIDENCE_PRESENT');
  expect(verdictCause(report)).toBeNull();
  expect(causeLine(report)).toBe('EVIDENCE_PRESENT');
});
