import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { validate } from '../../../src/formats/validators/report.js';
import { blockedCapabilities } from '../../../src/formats/register.ts';
import { exitCodeOf, verdictOrder } from '../../../src/formats/verdict.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import { TABLE_ROW_LIMIT } from '../../../src/report/markdown-table.ts';
import { ACTIONS_ON_FIRST_SCREEN } from '../../../src/report/markdown.ts';
import { neverMeans, verdictWords } from '../../../src/report/verdict-words.ts';
import { toPublishedTriplet, toTriplet } from '../../../src/report/triplet.ts';
import { atLeast } from '../../support/at-least.ts';
import { nonce, reportOf, someDigest } from './sample.ts';

// Forty lines of a terminal: what a person sees without scrolling.
const FIRST_SCREEN_LINES = 40;

const blocked = toBlockedReport({
  nonce,
  run: nonce.slice(0, 16),
  reason: 'NO_RUNTIME',
  detail: 'neither crun nor runc is on this machine',
  clock: '2026-11-20T08:00:00Z',
});

describe('toBlockedReport', () => {
  test('gives a document that the report schema accepts', () => {
    expect(validate(blocked), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is BLOCKED with exit code 3, and claims nothing that was not observed', () => {
    expect(blocked).toMatchObject({
      verdict: 'BLOCKED',
      exit_code: 3,
      allowed_actions: ['READ_PACKET_ITEM', 'WRITE_LOCAL_REPORT'],
      decision_effect: 'NONE',
      may_gate: false,
      production_mutation: false,
      integrity: 'NOT_EVIDENCED',
      origin: 'NOT_EVIDENCED',
      items: [],
      attestation: { status: 'NOT_ATTESTED', observed_as_expected: 0 },
      blocked_capabilities: blockedCapabilities,
    });
  });

  test('repeats whatever of the run is known', () => {
    const known = {
      nonce,
      run: nonce.slice(0, 16),
      reason: 'INSPECTOR_DIED',
      detail: 'it ended',
      clock: '2026-11-20T08:00:00Z',
    };
    const { attestation, self_check: selfCheck } = reportOf('EVIDENCE_PRESENT');
    expect(
      toBlockedReport({
        ...known,
        callerNonce: 'c'.repeat(32),
        packetDigest: someDigest,
        packetBytes: 7,
        catalogDigest: someDigest,
        attestation,
        maxAgeSeconds: 60,
        asOf: '2026-11-20T09:00:00Z',
        selfCheck,
        matrix: { 25: 'not as expected' },
      }),
    ).toMatchObject({
      caller_nonce: 'c'.repeat(32),
      packet: { digest: someDigest, bytes: 7 },
      catalog: { digest: someDigest },
      attestation,
      max_age_seconds: 60,
      as_of: '2026-11-20T09:00:00Z',
      self_check: selfCheck,
      matrix: expect.arrayContaining([
        expect.objectContaining({ row: '25', state: 'not as expected' }),
        expect.objectContaining({ row: 'I11', state: 'as expected' }),
      ]) as unknown,
    });
    expect(toBlockedReport(known)).toMatchObject({
      caller_nonce: null,
      packet: { digest: null, bytes: null },
      catalog: { digest: null },
      max_age_seconds: 0,
      as_of: null,
      self_check: { confirmed: false, checks: [] },
    });
    const rows = toBlockedReport(known).matrix.map(({ row, state }) => `${row} ${state}`);
    for (let row = 1; row <= 20; row++) expect(rows).toContain(`${row} not evaluated`);
  });

  test('no limit of what a person sees moved', () => {
    expect([TABLE_ROW_LIMIT, ACTIONS_ON_FIRST_SCREEN]).toEqual([500, 6]);
  });

  test('cuts a long detail and mends a half character, so that the report can always be written', () => {
    const report = toBlockedReport({
      nonce,
      run: nonce.slice(0, 16),
      reason: 'HOST_FAILED',
      detail: `${'x'.repeat(599)}\u{1f600}\ud800`,
      clock: '2026-11-20T08:00:00Z',
    });
    expect(report.findings[0]?.detail).toBe(`${'x'.repeat(598)}…`);
    expect(validate(report)).toBe(true);
    expect(() => toTriplet(report)).not.toThrow();
  });
});

test.each([
  { allowed_actions: ['READ_PACKET_ITEM', 'WRITE_LOCAL_REPORT', 'WRITE_KB'] },
  { allowed_actions: ['READ_PACKET_ITEM'] },
  { decision_effect: 'GATE' },
  { may_gate: true },
  { production_mutation: true },
  { exit_code: 0 },
  { verdict: 'PASS' },
])('the schema refuses a report with %j', (member) => {
  expect(validate({ ...blocked, ...member })).toBe(false);
});

describe('toTriplet', () => {
  test('report.json is the RFC 8785 text of the report and one newline', () => {
    expect(toTriplet(blocked)['report.json']).toBe(`${toCanonicalJson(blocked)}\n`);
    expect(JSON.parse(toTriplet(blocked)['report.json'])).toEqual(blocked);
  });

  test.each(verdictOrder)(
    'gives the same bytes for a report with its members in another order: %s',
    (verdict) => {
      const report = reportOf(verdict);
      const reordered = Object.fromEntries(Object.entries(report).reverse()) as unknown as Report;
      expect(toTriplet(reordered)).toEqual(toTriplet(report));
    },
  );

  test.each(verdictOrder)('the sample for %s is a document that the schema accepts', (verdict) => {
    expect(validate(reportOf(verdict)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('publishes the checkpoint under the run of our nonce', () => {
    expect(toPublishedTriplet(blocked).map(({ name }) => name)).toEqual([
      'report.json',
      'report.md',
      'checkpoint-0011223344556677.md',
    ]);
  });
});

describe('report.md', () => {
  test.each(verdictOrder)(
    'says verdict, both meanings and the next action on the first screen: %s',
    (verdict) => {
      const { 'report.md': markdown } = toTriplet(reportOf(verdict));
      const screen = markdown.split('\n').slice(0, FIRST_SCREEN_LINES).join('\n');
      expect(screen).toContain(`\`${verdict}\` (exit code ${exitCodeOf(verdict)})`);
      expect(screen).toContain(verdictWords[verdict].means);
      for (const sentence of neverMeans) expect(screen).toContain(sentence);
      expect(screen).toMatch(/## What to do next\n- [a-z ]+(?: \(`[A-Z_]+(?:, \d+ times)?`\))?: ./);
      expect(screen).toContain('## Findings');
    },
  );

  test('keeps the first screen when there are more actions than it holds, and says how many more', () => {
    const report = reportOf('UNVERIFIED');
    const [item] = report.items;
    if (item === undefined) throw new Error('the sample has an item');
    const codes = [
      'TRUNCATED',
      'TIMEOUT',
      'ERROR',
      'VIEW_DRIFT',
      'EMPTY_RESULT',
      'STALE',
      'LOCAL_PATH',
      'SQL_MEMBER',
    ];
    const findings = codes.map((reason) => ({
      rule: 'a-rule',
      verdict: 'UNVERIFIED' as const,
      reason,
      detail: 'x',
    }));
    const markdown = toTriplet({ ...report, items: [{ ...item, findings }] })['report.md'];
    const section = /## What to do next\n((?:- .*\n)+)/.exec(markdown)?.[1]?.trim().split('\n') ?? [];
    expect(section.length).toBe(ACTIONS_ON_FIRST_SCREEN + 1);
    expect(section.at(-1)).toMatch(/^- \d+ more in the checkpoint\.$/);
    expect(markdown.split('\n').indexOf('## Findings')).toBeLessThan(FIRST_SCREEN_LINES);
  });

  test('puts the action for the most severe finding first, wherever its item stands', () => {
    const report = reportOf('UNVERIFIED', 'TRUNCATED');
    const [item] = report.items;
    if (item === undefined) throw new Error('the sample has an item');
    const finding = {
      rule: 'local-path',
      verdict: 'FLAG_LOCAL_FIRST_AUTHORITY' as const,
      reason: 'LOCAL_PATH',
      detail: 'x',
    };
    const markdown = toTriplet({ ...report, items: [item, { ...item, position: 1, findings: [finding] }] })[
      'report.md'
    ];
    expect(markdown).toMatch(
      /## What to do next\n- exporter \(`LOCAL_PATH`\): .*\n- exporter \(`TRUNCATED`\): /,
    );
  });

  test('tells of every section in the order of a reader’s questions', () => {
    const headings = toTriplet(reportOf('EVIDENCE_PRESENT'))['report.md'].match(/^##? .*$/gm);
    expect(headings).toEqual([
      '# Inspection: EVIDENCE_PRESENT',
      '## What it means',
      '## What it does not mean',
      '## What to do next',
      '## Findings',
      '## Items',
      '## Counts, each with its denominator',
      '## Claims of the reader',
      '## Drift against a previous run',
      '## Matrix rows of this run (RECONSTRUCTED)',
      '## Self-check of the inspector (P1)',
      '## Which digest covers which field',
      '## What stays blocked',
    ]);
  });

  test('puts the most severe item first', () => {
    const report = reportOf('EVIDENCE_PRESENT');
    const [item] = report.items;
    if (item === undefined) throw new Error('the sample has an item');
    const worse = { ...item, position: 1, item_id: 'worse', verdict: 'BLOCKED_BY_UNSAFE_ACCESS' as const };
    const markdown = toTriplet({ ...report, items: [item, worse] })['report.md'];
    expect(markdown.indexOf('| 1 | `worse`')).toBeGreaterThan(0);
    expect(markdown.indexOf('| 1 | `worse`')).toBeLessThan(markdown.indexOf('| 0 | `count/dot_tools`'));
  });

  test('counts the rows that a long table leaves to report.json', () => {
    const report = reportOf('UNVERIFIED');
    const [item] = report.items;
    if (item === undefined) throw new Error('the sample has an item');
    const items = Array.from({ length: TABLE_ROW_LIMIT + 3 }, (_, position) => ({ ...item, position }));
    expect(toTriplet({ ...report, items })['report.md']).toContain('\n3 more rows are in report.json.\n');
  });

  test('repeats every blocked capability with its state', () => {
    const markdown = toTriplet(blocked)['report.md'];
    for (const { id, state } of atLeast(14, blockedCapabilities)) {
      expect(markdown).toContain(`| ${id} |`);
      expect(markdown).toContain(state);
    }
  });
});

describe('text from outside', () => {
  const attack =
    '\u202e| x |\n# h\n![i](http://e.test/i) <img src=x> @octocat #1 `code` ::error::x ##[error]y \u001b[31m';

  test('a report full of it renders to no link, image, tag, heading or mention of its own', () => {
    const report = reportOf('UNVERIFIED', 'STALE', attack);
    const ours = reportOf('UNVERIFIED', 'STALE', 'plain');
    const tags = (markdown: string): Record<string, number> => {
      const html = micromark(markdown, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
      });
      const seen: Record<string, number> = {};
      for (const [, tag] of html.matchAll(/<([a-z0-9]+)/g)) {
        // A quotation is a code span where a plain sentence is none: the only difference that is allowed.
        if (tag !== undefined && tag !== 'code') seen[tag] = (seen[tag] ?? 0) + 1;
      }
      expect(html.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@|http:|octocat|<img|<a /);
      return seen;
    };
    for (const name of ['report.md', 'checkpoint.md'] as const) {
      expect(tags(toTriplet(report)[name])).toEqual(tags(toTriplet(ours)[name]));
    }
  });

  test('none of its control, bidi or escape characters reach a Markdown file', () => {
    const { 'report.md': markdown, 'checkpoint.md': checkpoint } = toTriplet(
      reportOf('UNVERIFIED', 'STALE', attack),
    );
    expect(`${markdown}${checkpoint}`).not.toMatch(/[\u202e\u001b]|^::|##\[/m);
  });
});

describe('checkpoint', () => {
  test('has its four parts, and an owner for each next action', () => {
    const checkpoint = toTriplet(blocked)['checkpoint.md'];
    expect(checkpoint.match(/^##? .*$/gm)).toEqual([
      '# Checkpoint `0011223344556677`',
      '## Done',
      '## Not done (honest scope)',
      '## Blockers',
      '## Next action, with its owner',
    ]);
    expect(checkpoint).toMatch(/## Next action, with its owner\n1\. operator \(`NO_RUNTIME`\): ./);
    expect(checkpoint).toContain(
      'Status: BLOCKED: no container runtime can be used here (`NO_RUNTIME`) · exit code 3',
    );
  });

  test('says what was not done where nothing was done', () => {
    const checkpoint = toTriplet(blocked)['checkpoint.md'];
    expect(checkpoint).toContain('- Nothing beyond this document.');
    expect(checkpoint).toContain('- No item was evaluated.');
    expect(checkpoint).toContain('- The sandbox was not attested.');
  });

  test('never lists as not done what it lists as done', () => {
    const checkpoint = toTriplet(reportOf('EVIDENCE_PRESENT'))['checkpoint.md'];
    expect(checkpoint).toContain('1 items were evaluated');
    expect(checkpoint).not.toContain('No item was evaluated');
    expect(checkpoint).not.toContain('was not attested');
  });

  test('names the blocked capabilities as constants of the release', () => {
    expect(toTriplet(blocked)['checkpoint.md']).toContain(
      `Constants of the release: ${blockedCapabilities.map(({ id }) => id).join(', ')}.`,
    );
  });
});
