// Which files a run speaks of, and which lie in its folder. Pure. A further subject would be vouched for by nobody.
import type { Evidence, Instructions, RunStatement, Subject } from '../../formats/documents.ts';
import { outFiles, publishedName, runFileKind } from '../../formats/run-files.ts';
import type { RunFiles } from './inputs.ts';
import type { Row } from './row.ts';
import { compare, notEvaluated } from './row.ts';

const names = (subjects: readonly Subject[]) => subjects.map(({ name }) => name);

/** Which subjects the two documents have: these, in their order. A further one would be vouched for by nobody. */
export function subjectNameRows(
  evidence: Evidence,
  run: RunStatement,
  go: Instructions | null,
  evidenceFile: string,
  pinned: RunFiles['pinnedPrograms'],
): Row[] {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ['filter-bytes'];
  const packet = go === null ? [] : ['packet'];
  const claims = go === null || go.claims_digest === null ? [] : ['claims'];
  const programs = ['node', ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made = ['policy', 'filter-source', 'expectations', 'rootfs', 'catalog'];
  const reports = go === null ? [] : outFiles.map((name) => publishedName(name, run.predicate.run));
  return [
    compare(
      'evidence-subjects',
      'cross-checked',
      [...made, ...programs, ...bytes, ...packet, ...claims],
      names(evidence.subject),
    ),
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
        ? notEvaluated(row, 'recomputed', damaged.get(name) ?? 'the file is not in the folder')
        : compare(row, 'recomputed', `sha256:${digest.sha256}`, observed);
    });
}
