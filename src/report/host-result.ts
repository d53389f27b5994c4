// Takes the host's answer as what it is, bytes from another process, and says why it cannot be taken. Pure; runs at the edges.
// Must never read a report again that the host has validated: it is where the sandbox's bytes arrive, and it is trusted (docs/adr/0110).
// What is looked for here is an accident: a host that died in the middle of a sentence, or a file that is not the one it hashed.
import { isUtf8 } from 'node:buffer';
import { toCanonicalJson } from '../formats/canonical.ts';
import { sha256 } from '../formats/digest.ts';
import {
  isMadeEvidenceName,
  outFiles,
  publishedName,
  reportName,
  runFileKind,
  runStatementName,
} from '../formats/run-files.ts';
import type { HostResult, Report } from '../formats/documents.ts';
import { validate as isEvidence } from '../formats/validators/evidence.js';
import { validate as isHostResult } from '../formats/validators/host-result.js';
import { validate as isObservations } from '../formats/validators/observations.js';
import { validate as isReport } from '../formats/validators/report.js';
import { validate as isRun } from '../formats/validators/run.js';
import { exitCodeOf } from '../formats/verdict.ts';
import { toPublishedTriplet } from './triplet.ts';

/** The one document that the host writes to stdout, or null for anything else. */
export function parseHostResult(stdout: Buffer): HostResult | null {
  if (!isUtf8(stdout)) return null;
  try {
    const value: unknown = JSON.parse(stdout.toString('utf8'));
    return isHostResult(value) ? value : null;
  } catch {
    return null;
  }
}

function parsed<T>(text: string, is: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}

/** The files by name; null where one is twice or is none of a run's. */
function byName(result: HostResult): Map<string, string> | null {
  const own = new Set([runStatementName, ...outFiles.map((name) => publishedName(name, result.run))]);
  const files = new Map(result.files.map(({ name, text }) => [name, text]));
  const known = [...files.keys()].every(
    (name) => own.has(name) || isMadeEvidenceName(name) || runFileKind(name) === 'observations',
  );
  return known && files.size === result.files.length ? files : null;
}

/** Evidence and run.json, which come together or not at all, against the result and against each other. */
function contradictionInStatements(result: HostResult, files: ReadonlyMap<string, string>): string | null {
  const names = [...files.keys()].filter((name) => isMadeEvidenceName(name));
  const runText = files.get(runStatementName);
  const attested = result.attestation.evidence_digest !== null;
  const [name] = names;
  if (name === undefined || runText === undefined) {
    const none = name === undefined && runText === undefined;
    return none && !attested ? null : 'it has only one of evidence and run.json';
  }
  const evidence = parsed(files.get(name) ?? '', isEvidence);
  const run = parsed(runText, isRun);
  if (names.length > 1 || evidence === null || run === null) return 'its evidence or its run.json is not one';
  const bound =
    sha256(files.get(name) ?? '') === result.attestation.evidence_digest &&
    [evidence.predicate, run.predicate].every(
      (predicate) => predicate.run === result.run && predicate.nonce === result.nonce,
    ) &&
    [...files].every(
      ([file, text]) =>
        file === runStatementName ||
        run.subject.some(
          ({ name: subject, digest }) => subject === file && `sha256:${digest.sha256}` === sha256(text),
        ),
    );
  if (!bound) return 'its evidence or its run.json is of another run';
  const { verdict, exit_code } = run.predicate;
  return verdict === result.verdict && exit_code === result.exit_code
    ? null
    : 'its run.json has another verdict or exit code';
}

/** What a run leaves that was not attested: one file, of this run, beside a BLOCKED report and no evidence. */
function contradictionInObservations(result: HostResult, files: ReadonlyMap<string, string>): string | null {
  const [name, ...more] = [...files.keys()].filter((each) => runFileKind(each) === 'observations');
  if (name === undefined) return null;
  const observed = parsed(files.get(name) ?? '', isObservations);
  const own =
    observed !== null &&
    more.length === 0 &&
    observed.run === result.run &&
    observed.nonce === result.nonce &&
    observed.observed_as_expected === result.attestation.observed_as_expected &&
    result.attestation.status === 'NOT_AS_EXPECTED' &&
    !files.has(runStatementName);
  return own ? null : 'its observations are of another run, or of one that was attested';
}

/** A report that no run.json binds, against the result that it came with and against the two texts beside it. */
function contradictionInReport(
  result: HostResult,
  report: Report,
  files: ReadonlyMap<string, string>,
): string | null {
  const same =
    report.verdict === result.verdict &&
    report.run === result.run &&
    report.nonce === result.nonce &&
    report.exit_code === result.exit_code &&
    toCanonicalJson(report.attestation) === toCanonicalJson(result.attestation);
  if (!same) return 'its report.json speaks of another run, verdict or attestation';
  const rendered = toPublishedTriplet(report).every(({ name, text }) => files.get(name) === text);
  return rendered ? null : 'its texts are not what its report.json renders to';
}

/** The result and the documents inside it come from one program; where they differ, none can be believed. */
export function contradictionIn(result: HostResult): string | null {
  const files = byName(result);
  if (files === null) return 'it holds a file that no run has, or one twice';
  const held = result.probes.filter(({ state }) => state === 'held').length;
  if (held !== result.attestation.observed_as_expected) return 'its probes are not those that it counts';
  const seen = contradictionInObservations(result, files);
  if (seen !== null) return seen;
  const statements = contradictionInStatements(result, files);
  if (statements !== null) return statements;
  const text = files.get(reportName);
  if (text === undefined) {
    // Without a packet there is no verdict, and a report would be someone else's.
    const none =
      result.verdict === null && [...files.keys()].every((name) => !/^(?:report|checkpoint)/.test(name));
    return none ? null : 'it holds a verdict, or texts, without a report';
  }
  if (result.verdict === null) return 'it holds a report and no verdict';
  if (result.exit_code !== exitCodeOf(result.verdict)) return 'its exit code is not that of its verdict';
  if (!outFiles.every((name) => files.has(publishedName(name, result.run))))
    return 'a report of it is missing';
  // Its digests are those of run.json, and the host has held it against what it knows: nothing more is learnt by reading it again.
  if (files.has(runStatementName)) return null;
  const report = parsed(text, isReport);
  return report === null
    ? 'its report.json does not follow the schema'
    : contradictionInReport(result, report, files);
}
