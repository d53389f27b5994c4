// Signatures over a run's files: rows of their own, and what they change in rows that rested on the run's word alone. Pure.
// A signature says who said it, and that nobody changed it since. It recomputes nothing, and no exit code gets better by it.
import { runStatementName } from '../../formats/run-files.ts';
import type { FileSignature } from './inputs.ts';
import type { Row } from './row.ts';
import { row, stated } from './row.ts';
import type { RowId } from './row-words.ts';

/** What the evidence alone says. */
const OF_EVIDENCE: readonly RowId[] = [
  'ci-run',
  'control',
  'deadlines-measured',
  'host',
  'privilege',
  'runtime',
  'venue',
];

/** What takes run.json as well, or a report that it names by digest. */
const OF_RUN: readonly RowId[] = ['as-of', 'catalog-authority', 'clock', 'max-age', 'origin', 'times'];

/** One row for each bundle, and one for a file that none of them signs. `evidenceFile`: its name. */
export function signatureRows(
  signatures: readonly FileSignature[],
  evidenceFile: string,
  hasRun: boolean,
): Row[] {
  if (signatures.length === 0) return [];
  const rows = signatures.map(({ over, signature }, index): Row => {
    const named = ['file-signature', over ?? `of bundle ${index + 1}`] as const;
    switch (signature.kind) {
      case 'holds':
        return row(named, 'recomputed', 'agrees', `by ${signature.by}`);
      case 'refused':
        return row(
          named,
          'recomputed',
          'differs',
          `expected a signature over the evidence${hasRun ? ' or run.json' : ''} of this run, found ${signature.why}`,
        );
      case 'not given':
        return stated(named, 'not given');
    }
  });
  const isSigned = (name: string) => signatures.some(({ over }) => over === name);
  const unsigned = [evidenceFile, ...(hasRun ? [runStatementName] : [])].filter((name) => !isSigned(name));
  return [
    ...rows,
    ...unsigned.map((name) =>
      stated(
        ['file-signature', name],
        name === evidenceFile && isSigned(runStatementName)
          ? 'none of its own: run.json names it by digest, and is signed'
          : "none: what it says stays the run's own word",
      ),
    ),
  ];
}

/** Rows that rested on the run's word alone, and that a signature covers now, say so. Nothing else changes. */
export function withSigners(
  rows: readonly Row[],
  signatures: readonly FileSignature[],
  evidenceFile: string,
): Row[] {
  // A signature that does not hold is no reason to believe the other one's file.
  if (signatures.length === 0 || signatures.some(({ signature }) => signature.kind !== 'holds'))
    return [...rows];
  const isSigned = (name: string) => signatures.some(({ over }) => over === name);
  const run = isSigned(runStatementName);
  // run.json names the evidence by its digest; where that row does not agree, nothing follows from it.
  const named = rows.some(({ id, state }) => id === 'run-names-evidence' && state === 'agrees');
  const covered = [
    ...(isSigned(evidenceFile) || (run && named) ? OF_EVIDENCE : []),
    ...(run && named ? OF_RUN : []),
  ];
  return rows.map((each) =>
    each.label === 'asserted' && covered.includes(each.id) ? { ...each, label: 'signed' as const } : each,
  );
}
