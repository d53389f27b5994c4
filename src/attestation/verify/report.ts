// The three reports of a run: checked against the inspector’s instructions and run.json, and rendered again. Pure.
import { agrees } from '../../formats/check.ts';
import { sha256 } from '../../formats/digest.ts';
import type { Digest } from '../../formats/digest.ts';
import type { Instructions, Report, RunStatement } from '../../formats/documents.ts';
import { outFiles, publishedName } from '../../formats/run-files.ts';
import type { RunRelease } from '../releases.ts';
import type { RunFiles } from './inputs.ts';
import type { Label, Row } from './row.ts';
import { compare, comparePresent, missing, nothingWrong } from './row.ts';

/** Words of the inspector's own check that no inspector of its release says. */
function wrongSelfCheck(
  { confirmed, checks }: Report['self_check'],
  expectations: Readonly<Record<string, string>>,
): string[] {
  const expected = Object.entries(expectations);
  const same = expected.length === checks.length && expected.every(([id], index) => checks[index]?.id === id);
  if (!same) return ["checks other than the inspector's own"];
  const wrong = checks.filter(
    (check, index) => check.expected !== expected[index]?.[1] || check.confirmed !== agrees(check),
  );
  return [
    ...wrong.map(({ id }) => id),
    ...(confirmed === checks.every((check) => check.confirmed) ? [] : ['confirmed']),
  ];
}

/** report.json against the inspector’s instructions, and what run.json says of it. */
export function reportWordRows(
  report: Report,
  run: RunStatement,
  go: Instructions,
  { rules }: RunRelease,
): Row[] {
  const told = ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation,
  }: Report | Instructions) => ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation,
  });
  const attested = report.matrix.filter(({ row }) => Object.hasOwn(go.matrix, row));
  return [
    compare('report-told', 'cross-checked', told(go), told(report)),
    compare(
      'report-matrix',
      'cross-checked',
      go.matrix,
      Object.fromEntries(attested.map(({ row, state }) => [row, state])),
    ),
    nothingWrong(
      'self-check',
      'cross-checked',
      wrongSelfCheck(report.self_check, rules.selfCheck),
      report.self_check.checks.length,
    ),
    compare('report-verdict', 'cross-checked', run.predicate.verdict, report.verdict),
    compare('report-exit-code', 'cross-checked', run.predicate.exit_code, report.exit_code),
  ];
}

/** Each of the three texts that `rendered` gives, against the file. */
export function textRows(
  id: 'rendered' | 'evaluated',
  label: Label,
  rendered: ReturnType<RunFiles['render']>,
  run: string,
  digestOf: (name: string) => Digest | null,
): Row[] {
  return outFiles.map((name) => {
    const published = publishedName(name, run);
    return comparePresent([id, published], label, sha256(rendered[name]), digestOf(published));
  });
}

/** What this release words or judges otherwise than an earlier one is no edit by that; a file that is not there is. */
export const reworded = (rows: readonly Row[], { version }: RunRelease): Row[] =>
  rows.map((each) => {
    const { id, of, label, state, detail } = each;
    const absent = detail.kind === 'values' && detail.observed === null;
    if (version === null || state !== 'differs' || absent) return each;
    const why = 'made it, and this one says otherwise';
    return missing(of === null ? id : [id, of], label, { kind: 'earlier release', version, why });
  });
