// What a release judges its runs by, against what the evidence says that the run was made under. Pure.
import type { Evidence } from '../../formats/documents.ts';
import type { ReleaseRules } from '../release-rules.ts';
import { policySubjects } from '../release-rules.ts';
import type { RunRelease } from '../releases.ts';
import { subjectDigest } from '../statement.ts';
import type { Row } from './row.ts';
import { compare, notEvaluated } from './row.ts';

/** The release's policy, filter source and expectations, against those that the evidence is about. */
export function policyRows(evidence: Evidence, rules: ReleaseRules): Row[] {
  const { architecture } = evidence.predicate.host;
  return [
    ...policySubjects.map((name) =>
      compare(
        ['policy-subject', name],
        'recomputed',
        rules.digests[name],
        subjectDigest(evidence.subject, name),
      ),
    ),
    compare('trusted', 'recomputed', rules.takenOnTrust, evidence.predicate.trusted),
    compare(
      'filter-architecture',
      'recomputed',
      rules.architectures.find((id) => id === architecture) ?? rules.architectures.join(' or '),
      architecture,
    ),
  ];
}

/** This release's own documents that an earlier run was not made under: it was checked against its own ones, and not against these. */
export function otherPolicyRows({ version, rules }: RunRelease, own: ReleaseRules): Row[] {
  if (version === null) return [];
  return policySubjects
    .filter((name) => rules.digests[name] !== own.digests[name])
    .map((name) =>
      notEvaluated(['earlier-policy', name], 'recomputed', {
        kind: 'earlier release',
        version,
        why: `had another one: the run is checked against ${rules.digests[name]}, not against this release's ${own.digests[name]}`,
      }),
    );
}
