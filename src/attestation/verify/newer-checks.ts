// Checks that this release makes and the release of a run did not: said by name, because nobody held that run to them. Pure.
// Must never turn one of them into a contradiction: the run could not know it.
import type { Evidence, RunStatement } from '../../formats/documents.ts';
import { probeIds } from '../../formats/probe.ts';
import type { Check } from '../../formats/check.ts';
import type { Baseline } from '../../probes/checks.ts';
import { confinementChecks } from '../checks/confinement.ts';
import { continuityChecks } from '../checks/continuity.ts';
import { insideChecks } from '../checks/inside.ts';
import { outsideChecks } from '../checks/outside.ts';
import { ownRules } from '../release-rules.ts';
import type { RunRelease } from '../releases.ts';
import type { Row } from './row.ts';
import { notEvaluated } from './row.ts';

const NAMED = 12;

/** One row where there are such checks; none for a run of this release. */
export function newerChecksRow(
  evidence: Evidence,
  run: RunStatement | null,
  filterBytes: Uint8Array | null,
  baseline: Baseline,
  { version }: RunRelease,
): Row[] {
  const { known } = baseline;
  if (version === null || known === null || known === undefined) return [];
  // What a release does not expect is no check under its own baseline.
  const own = { ...baseline, policy: ownRules.policy, expectations: ownRules.expectations };
  const readings = [...evidence.predicate.readings, ...(run?.predicate.readings ?? [])];
  const place = (name: string, checks: readonly Check[]) => checks.map(({ id }) => `${name} ${id}`);
  const made = new Set([
    ...probeIds.flatMap((probe) => [
      ...place(`inside ${probe}`, insideChecks(probe, evidence.predicate.frame, own)),
      ...readings.flatMap((reading) =>
        place(`outside ${probe}`, outsideChecks(probe, reading, filterBytes, own)),
      ),
    ]),
    ...readings.flatMap((reading) => place('witness', confinementChecks(reading, own))),
    ...readings.slice(1).flatMap((reading, index) => {
      const before = readings[index];
      return before === undefined ? [] : place('witness', continuityChecks(before, reading, own));
    }),
  ]);
  const newer = [...made].filter((name) => !known.has(name)).sort();
  if (newer.length === 0) return [];
  const named = newer.slice(0, NAMED).join(', ') + (newer.length > NAMED ? ', …' : '');
  const why = `did not make ${newer.length} checks of this one (${named})`;
  return [notEvaluated('newer-checks', 'recomputed', { kind: 'earlier release', version, why })];
}
