// How a run ended, as run.json tells it: what is fixed by this release is checked against it. Pure.
import { sha256 } from '../../formats/digest.ts';
import type { Evidence, Instructions, Proceed, RunStatement } from '../../formats/documents.ts';
import { architectures, isArchitecture } from '../../formats/kernel/architectures.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import { outEntries } from '../../formats/run-files.ts';
import type { RunFiles } from './inputs.ts';
import { compare, notEvaluated, nothingWrong, saysNothing } from './row.ts';
import type { Row } from './row.ts';

const LIBRARY = /^\/(?:[A-Za-z0-9._+-]+\/)+[A-Za-z0-9._+-]+\.so(?:\.[0-9]+)*$/;

/** Directories that every rootfs has; the rest of `/` is what its libraries need. */
const OWN_ENTRIES = ['app', 'dev', 'in', 'out', 'proc'];

/** Directories of libraries on the systems that this release runs on, for a run without a list of what was removed. */
const LIBRARY_ENTRIES = new Set(['lib', 'lib64', 'usr']);

const firstSegment = (path: string) => path.split('/')[1] ?? '';

/** Why a list is not that of what this release's rootfs could execute: node, the pinned programs, the loader, libraries. */
function wrongPrograms(
  removed: readonly string[],
  pinned: RunFiles['pinnedPrograms'],
  architecture: string,
): string[] {
  const ours = ['node', ...Object.keys(pinned).filter((name) => name.endsWith('.cjs'))].map(
    (name) => `/app/${name}`,
  );
  const needed = isArchitecture(architecture) ? [...ours, architectures[architecture].loader] : ours;
  return [
    ...needed.filter((path) => !removed.includes(path)).map((path) => `${path} is not among them`),
    ...removed
      .filter((path) => !needed.includes(path) && !(LIBRARY.test(path) && firstSegment(path) !== 'app'))
      .map((path) => `${path} is not a library`),
    ...(removed.join('\n') === [...new Set(removed)].sort().join('\n') ? [] : ['not sorted, or twice']),
  ];
}

/** The run's id is made of its nonce, in either document. */
export const runIdRow = ({ nonce, run }: Pick<Evidence['predicate'], 'nonce' | 'run'>): Row =>
  compare('run-id-of-nonce', 'recomputed', sha256(nonce).slice('sha256:'.length, 'sha256:'.length + 16), run);

/** The end of a run, with its inspection or without one. */
export function endRows(
  evidence: Evidence,
  run: RunStatement,
  go: Instructions | null,
  release: Proceed | null,
  pinned: RunFiles['pinnedPrograms'],
): Row[] {
  const { ended, disagreements } = run.predicate;
  const { root_entries: entries } = evidence.predicate;
  const inspected = go !== null;
  const ofEngine = isEngine(evidence.predicate.runtime.id);
  const rows = [
    runIdRow(run.predicate),
    saysNothing('disagreements', 'cross-checked', disagreements),
    compare(
      'container-end',
      'cross-checked',
      inspected ? 'ended by itself' : 'deleted after the probes',
      ended.container,
    ),
    compare('out-entries', 'cross-checked', outEntries, ended.out_entries),
    compare('oom-kills', 'cross-checked', '0', ended.oom_kills),
  ];
  if (!inspected || ofEngine) {
    return [
      ...rows,
      saysNothing('nothing-removed', 'cross-checked', ended.removed_programs),
      ...(go === null
        ? []
        : [
            compare('release-nonce', 'cross-checked', go.nonce, release?.nonce ?? 'unreadable'),
            saysNothing('release-programs', 'cross-checked', release?.removed_programs ?? ['unreadable']),
          ]),
      nothingWrong(
        'root-entries',
        'cross-checked',
        [...new Set([...OWN_ENTRIES, ...entries])]
          .sort()
          .filter(
            (name, index) =>
              entries[index] !== name || !(OWN_ENTRIES.includes(name) || LIBRARY_ENTRIES.has(name)),
          ),
        entries.length,
      ),
    ];
  }
  if (go === null) return rows;
  return [
    ...rows,
    compare('release-nonce', 'cross-checked', go.nonce, release?.nonce ?? 'unreadable'),
    release === null
      ? notEvaluated('release-programs', 'cross-checked', 'the release.json inside run.json is not valid')
      : compare('release-programs', 'cross-checked', ended.removed_programs, release.removed_programs),
    nothingWrong(
      'removed-programs',
      'recomputed',
      wrongPrograms(ended.removed_programs, pinned, evidence.predicate.host.architecture),
      ended.removed_programs.length,
    ),
    compare(
      'root-entries',
      'cross-checked',
      [...new Set([...OWN_ENTRIES, ...ended.removed_programs.map(firstSegment)])].sort(),
      entries,
    ),
  ];
}
