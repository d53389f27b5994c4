// Which release made a run, told by the digests of its inside programs; and what this one can say of an earlier one's
// documents. Pure. Never makes a contradiction between documents softer: only what this release alone words anew.
import releases from '../../catalog/releases.json' with { type: 'json' };
import type { Evidence, Subject } from '../formats/documents.ts';
import { policyDigests } from '../formats/policy.ts';
import { subjectDigest } from './statement.ts';
import { missing } from './verification.ts';
import type { Row, RunFiles } from './verification.ts';

/** A release that this one knows. `version` null: not an earlier one. `name`: for a person. */
export interface RunRelease {
  readonly version: string | null;
  readonly name: string;
  readonly programs: RunFiles['pinnedPrograms'];
  /** Why its probes cannot be judged here; null: they were held against this release's own policy. */
  readonly otherPolicy: string | null;
}

const ownPolicy = {
  policy: policyDigests.policy,
  'filter-source': policyDigests.seccomp,
  expectations: policyDigests.expectations,
} as const;

const isOf = (subjects: readonly Subject[], programs: Readonly<Record<string, string>>) =>
  Object.entries(programs).every(([name, digest]) => subjectDigest(subjects, `app/${name}`) === digest);

/** The release whose programs a run names; this one's where no other fits, and the rows then say what differs. */
export function releaseOf({ subject }: Evidence, own: RunFiles['pinnedPrograms']): RunRelease {
  const mine = { version: null, name: 'this one', programs: own, otherPolicy: null };
  if (isOf(subject, own)) return mine;
  const earlier = releases.find(({ programs }) => isOf(subject, programs));
  if (earlier === undefined) return { ...mine, name: 'none that this one knows' };
  const { version, programs, policy } = earlier;
  const others = Object.entries(ownPolicy).filter(
    ([name, digest]) => policy[name as keyof typeof policy] !== digest,
  );
  const names = others.map(([name]) => name).join(', ');
  return {
    version,
    name: `${version}, an earlier one`,
    programs,
    otherPolicy:
      others.length === 0
        ? null
        : `EARLIER_RELEASE: release ${version} had another ${names}; verify with that release`,
  };
}

/** Rows in which this release's own code speaks; an earlier one may have worded the same otherwise. */
const OF_OWN_CODE =
  /( is what (report\.json renders to|the packet evaluates to)|^verdict [A-Z_]+|^config of the container)$/;

/** Differences that an earlier release's other words explain as well as an edit does: open, and never an agreement. */
export function asOfRelease(rows: readonly Row[], { version }: RunRelease): Row[] {
  if (version === null) return [...rows];
  return rows.map((row) =>
    row.state === 'differs' && OF_OWN_CODE.test(row.what) && !row.detail.endsWith('found “absent”')
      ? missing(
          row.what,
          row.label,
          `EARLIER_RELEASE: release ${version} made it, and this one says otherwise; verify with that release`,
        )
      : row,
  );
}
