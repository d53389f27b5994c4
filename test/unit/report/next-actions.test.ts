// Next actions that somebody can take: an approval only where a venue can be approved, and nothing twice.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/formats/documents.ts';
import { verdictOrder } from '../../../src/formats/verdict.ts';
import { actionText, nextActions } from '../../../src/report/next-actions.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { reportOf } from './sample.ts';
import { atLeast } from '../../support/at-least.ts';

type Venue = Report['attestation']['venue'];

const at = (report: Report, venue: Venue): Report => ({
  ...report,
  attestation: { ...report.attestation, status: 'NOT_ACCEPTED', reason: 'venue unapproved', venue },
});
const lines = (report: Report): string[] => nextActions(report).map(actionText);

const APPROVAL = /^venue owner: Write an approval document for the venue \(docs\/approval\.md has one\)/;
const VENUE_FIRST = 'operator: State the venue first, as v1 or v2: one that is unstated cannot be approved.';

describe('an approval document', () => {
  test.each(['v1', 'v2'] as const)('is asked for where the venue %s is claimed', (venue) => {
    expect(lines(at(reportOf('EVIDENCE_PRESENT'), venue)).at(-1)).toMatch(APPROVAL);
  });

  test('is not asked for where the venue is unstated: it has to be stated first', () => {
    const said = lines(at(reportOf('EVIDENCE_PRESENT'), 'unstated'));
    expect(said.at(-1)).toBe(VENUE_FIRST);
    expect(said.filter((line) => APPROVAL.test(line))).toEqual([]);
  });

  test.each(['v1', 'v2', 'unstated'] as const)(
    'is nobody’s next action while the packet itself is refused, at venue %s',
    (venue) => {
      const said = lines(at(reportOf('BLOCKED', 'PACKET_DIGEST_DIFFERS'), venue));
      expect(said).toEqual([
        'exporter (PACKET_DIGEST_DIFFERS): Treat the packet as altered; export it again.',
      ]);
    },
  );

  test('is not asked for where the sandbox is not as expected', () => {
    const report = reportOf('BLOCKED', 'NOT_AS_EXPECTED');
    const said = lines({ ...report, attestation: { ...report.attestation, status: 'NOT_AS_EXPECTED' } });
    expect(said.filter((line) => /approv/.test(line))).toEqual([]);
    expect(said.at(-1)).toMatch(/^operator: Run `tki doctor`/);
  });
});

test.each(verdictOrder)('%s: no action stands twice, and none repeats its owner', (verdict) => {
  for (const venue of ['v1', 'unstated'] as const) {
    const said = nextActions(at(reportOf(verdict), venue));
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ action }) => action)).size).toBe(said.length);
    for (const { owner, action } of atLeast(1, said))
      expect(action.toLowerCase().includes(owner.toLowerCase()), action).toBe(false);
  }
});

test('is prose in the report, also where it names a file or an option', () => {
  for (const venue of ['v2', 'unstated'] as const) {
    const { 'report.md': markdown } = toTriplet(at(reportOf('EVIDENCE_PRESENT'), venue));
    const section = /## What to do next\n((?:- .*\n?)+)/.exec(markdown)?.[1] ?? '';
    expect(section).toMatch(/^- second party: Recompute this run with `tki verify`: /);
    expect(section).not.toMatch(/: `(?:State|Write|Recompute)/);
  }
});
