// An attestation without a packet: no verdict, and whatever looks like a report beside it was put there by someone else. Pure.
import type { Evidence, RunStatement } from '../../formats/documents.ts';
import { isEngine } from '../../formats/kernel/runtimes.ts';
import { artifactOf } from '../../formats/run-files.ts';
import type { RunFiles } from './inputs.ts';
import type { Row } from './row.ts';
import { compare, nothingWrong, saysNothing } from './row.ts';

const isReportName = (name: string) => artifactOf(name) === 'report';

export function attestationRows(run: RunStatement, evidence: Evidence, files: RunFiles['files']): Row[] {
  const { verdict, exit_code: exitCode, release } = run.predicate;
  const reports = [...files.keys()].filter(isReportName);
  return [
    nothingWrong('beside-attestation', 'cross-checked', reports, files.size),
    saysNothing('attestation-verdict', 'cross-checked', verdict),
    compare(
      'attestation-exit-code',
      'cross-checked',
      isEngine(evidence.predicate.runtime.id) ? 2 : 10,
      exitCode,
    ),
    saysNothing('attestation-release', 'cross-checked', release),
  ];
}
