// Which files a run speaks of, and which lie in its folder. Pure. A further subject would be vouched for by nobody.
import type { Evidence, Instructions, RunStatement, Subject } from '../../formats/documents.ts';
import { outFiles, publishedName, runFileKind } from '../../formats/run-files.ts';
import type { RunFiles } from './inputs.ts';
import type { Row } from './row.ts';
import { compare, notEvaluated } from './row.ts';

const names = (subjects: readonly Subject[]) => subjects.map(({ name }) => name);

/** Which subjects the evidence has: these, in their order. `inputs`: the run's own, as far as it had them. */
export function evidenceSubjectRow(
  evidence: Evidence,
  inputs: readonly ('packet' | 'claims')[],
  pinned: RunFiles['pinnedPrograms'],
): Row {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ['filter-bytes'];
  const programs = ['node', ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made = ['policy', 'filter-source', 'expectations', 'rootfs', 'catalog'];
  return compare(
    'evidence-subjects',
    'cross-checked',
    [...made, ...programs, ...bytes, ...inputs],
    names(evidence.subject),
  );
}

/** Which subjects the two documents have: these, in their order. A further one would be vouched for by nobody. */
export function subjectNameRows(
  evidence: Evidence,
  run: RunStatement,
  go: Instructions | null,
  evidenceFile: string,
  pinned: RunFiles['pinnedPrograms'],
): Row[] {
  const packet = go === null ? [] : (['packet'] as const);
  const claims = go === null || go.claims_digest === null ? [] : (['claims'] as const);
  const reports = go === null ? [] : outFiles.map((name) => publishedName(name, run.predicate.run));
  return [
    evidenceSubjectRow(evidence, [...packet, ...claims], pinned),
    compare('run-subjects', 'cross-checked', [evidenceFile, ...packet, ...reports], names(run.subject)),
  ];
}

/** Each subject that is a file of the folder, against that file. */
export function subjectRows(
  subjects: readonly Subject[],
  digestOf: (name: string) => string | null,
  damaged: ReadonlyMap<string, string>,
): Row[] {
  return subjects
    .filter(({ name }) => name !== 'packet')
    .map(({ name, digest }) => {
      const observed = digestOf(name);
      const row = [runFileKind(name) === 'evidence' ? 'evidence-file' : 'run-file', name] as const;
      return observed === null
        ? notEvaluated(row, 'recomputed', damaged.get(name) ?? 'is not in the folder')
        : compare(row, 'recomputed', `sha256:${digest.sha256}`, observed);
    });
}
