// What the launcher fills in alone is, letter by letter, what every other program would have rendered of the same report.
import { expect, test } from 'vitest';
import { makeBlockedTemplate } from '../../../scripts/blocked-template.ts';
import { blockedTemplate } from '../../../src/formats/run-files.ts';
import { toBlockedReport } from '../../../src/report/blocked.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { causeMarkdown } from '../../../src/report/verdict-cause.ts';
import { atLeast } from '../../support/at-least.ts';

const template = makeBlockedTemplate();
const json = (name: string): Record<string, unknown> =>
  JSON.parse(template[name] ?? '') as Record<string, unknown>;
const [clauses, next] = [json(blockedTemplate.clauses), json(blockedTemplate.next)];

test.each(atLeast(5, Object.keys(clauses)))(
  'filled in for %s, each file is as the renderer makes it',
  (reason) => {
    const run = {
      clock: '2026-11-20T08:00:00Z',
      detail: 'main (fetch) was ended by SIGKILL',
      nonce: '0123456789abcdef'.repeat(2),
      reason,
      run: '0123456789abcdef',
    };
    const values: Record<string, unknown> = { ...run, clause: clauses[reason], next: next[reason] };
    const filled = (name: string): string =>
      Object.entries(json(blockedTemplate.marks)).reduce(
        (text, [key, mark]) => text.replaceAll(String(mark), String(values[key])),
        template[name] ?? '',
      );
    const report = toBlockedReport(run);
    for (const [name, text] of atLeast(1, Object.entries(toTriplet(report))))
      expect(filled(name), name).toBe(text);
    const summary = filled(blockedTemplate.summary);
    expect(summary).toContain(
      `# Inspection: BLOCKED\n\n**${causeMarkdown(report).source}**: \`${run.detail}\``,
    );
    expect(summary).not.toMatch(/REPLACEDBY|a1a1a1a1|b2b2b2b2/);
  },
);
