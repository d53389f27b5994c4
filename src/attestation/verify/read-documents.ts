// The documents of a run, each in its one spelling, out of the files of a folder; or which one is missing or none. Pure.
// Judges nothing. Attacker: anyone who can write into the folder; of a file's own text nothing is repeated.
import type { Digest } from '../../formats/digest.ts';
import type { Evidence, Instructions, Proceed, Report, RunStatement } from '../../formats/documents.ts';
import type { ValidationError } from '../../formats/json-schema.ts';
import { DEPTH_LIMIT } from '../../formats/limits.ts';
import { reportName, runFileKind, runStatementName } from '../../formats/run-files.ts';
import { validate as isEvidence } from '../../formats/validators/evidence.js';
import { validate as isGo } from '../../formats/validators/go.js';
import { validate as isRelease } from '../../formats/validators/release.js';
import { validate as isReport } from '../../formats/validators/report.js';
import { validate as isRun } from '../../formats/validators/run.js';
import { observationsWords, readObservations } from './observations.ts';
import { parse, whyNoForm } from './canonical-text.ts';
import type { RunFiles, Surroundings } from './inputs.ts';
import { digester, nothingAround } from './inputs.ts';

/** Far above the twenty subjects that a run has. Every row costs the reader's time. */
const SUBJECT_LIMIT = 64;

const isEvidenceName = (name: string) => runFileKind(name) === 'evidence';

/** Which files of a folder belong to a run, before any is opened; or why the folder cannot be that of one run. */
export function runNames(names: readonly string[]): readonly string[] | { readonly why: string } {
  const own = names.filter((name) => runFileKind(name) !== null).sort();
  if (own.filter(isEvidenceName).length > 1) return { why: 'there is more than one evidence file' };
  if (own.filter((name) => runFileKind(name) === 'checkpoint').length > 1)
    return { why: 'there is more than one checkpoint: the files of two runs, or of half a run' };
  if (own.some((name) => runFileKind(name) === 'observations') && own.some(isEvidenceName))
    return {
      why: 'evidence lies beside the observations of a run that was not attested: the files of two runs',
    };
  return own;
}

export interface Documents {
  readonly run: RunStatement;
  readonly evidence: Evidence;
  readonly evidenceFile: string;
  readonly evidenceDigest: Digest;
  /** Null for an attestation without a packet. */
  readonly inspected: {
    readonly go: Instructions;
    readonly release: Proceed | null;
    readonly report: Report;
  } | null;
}

/** Folders that are named in a sentence. */
const FOLDERS_NAMED = 3;

/** A path as the caller would type it; quoted where a letter of it could be taken for something else. */
const shown = (path: string) => (/^[\w./@+-]+$/.test(path) ? path : JSON.stringify(path));

const placeOf = ({ folder }: Surroundings) => (folder === undefined ? 'there' : `in ${shown(folder)}`);

const UNPACK = 'Unpack the report and evidence artifacts into one folder';

/** Folders below it that hold files of a run. */
const below = ({ folder, inside }: Surroundings) =>
  inside
    .slice(0, FOLDERS_NAMED)
    .map((name) => shown(folder === undefined ? name : `${folder.replace(/\/+$/, '')}/${name}`))
    .join(', ');

/** Of a run that was not attested: it has no run.json, and says why. */
function observationsIn(files: RunFiles['files']) {
  const [, bytes] = [...files].find(([name]) => runFileKind(name) === 'observations') ?? [];
  return readObservations(bytes);
}

/** Why there is no run.json among the files, in words that say what to do. */
function whyNoRun(files: RunFiles['files'], around: Surroundings): string {
  const { damaged, inside } = around;
  const damage = damaged.get(runStatementName);
  if (damage !== undefined) return `run.json ${damage}: give the files as the run left them`;
  const seen = observationsIn(files);
  if (seen !== null) return observationsWords(seen);
  const absent = `run.json is not ${placeOf(around)}`;
  const [first] = damaged;
  if (first !== undefined) return `${absent}, and ${first.join(' ')}`;
  if (inside.length > 0) return `${absent}. ${UNPACK}; found below: ${below(around)}`;
  if ([...files.keys()].some(isEvidenceName))
    return `${absent}, although its evidence is: half of a run. ${UNPACK}`;
  const archives = around.others.filter((name) => /\.zip$/i.test(name)).slice(0, FOLDERS_NAMED);
  if (archives.length > 0)
    return `${absent}. ${UNPACK}; found there, still packed: ${archives.map(shown).join(', ')}`;
  return files.size > 0
    ? `${absent}: a BLOCKED run leaves nothing that could be recomputed. For any other run: ${UNPACK}`
    : `${absent}, and neither is any other file of a run: give the directory that \`tki inspect --out\` wrote`;
}

/** A document that is none: why. Its own text is not repeated. */
function whyNone(
  name: string,
  bytes: Uint8Array | undefined,
  around: Surroundings,
  validate: { (value: unknown): boolean; errors: readonly ValidationError[] | null },
): string {
  const damage = around.damaged.get(name);
  if (damage !== undefined) return `${name} ${damage}: give the files as the run left them`;
  if (bytes === undefined) {
    const found = around.inside.length > 0 ? `; found below: ${below(around)}` : '';
    return `${name} is not ${placeOf(around)}, although run.json says that the run left one. ${UNPACK}${found}`;
  }
  if (bytes.length === 0) return `${name} is empty`;
  return `${name} is not a valid ${WORDS[runFileKind(name) ?? 'go']} in RFC 8785 form: ${whyNoForm(bytes, validate)}`;
}

const WORDS = {
  run: 'run statement',
  evidence: 'attestation evidence',
  report: 'report',
  markdown: 'report',
  checkpoint: 'checkpoint',
  observations: 'file of observations',
  go: 'message to the inspector',
} as const;

/** The documents of a run, each in its one spelling; or the sentence that says which is not one. Judges nothing. */
export function readDocuments(
  files: RunFiles['files'],
  digestOf: (name: string) => Digest | null = digester(files),
  around: Surroundings = nothingAround,
): Documents | string {
  if (!files.has(runStatementName)) return whyNoRun(files, around);
  const run = parse(files.get(runStatementName), isRun, '\n');
  if (run === null) return whyNone(runStatementName, files.get(runStatementName), around, isRun);
  const evidenceFile = [...files.keys(), ...around.damaged.keys()].find(isEvidenceName);
  if (evidenceFile === undefined) {
    const named = run.subject.map(({ name }) => name).find(isEvidenceName);
    return named === undefined ? 'there is no evidence file' : whyNone(named, undefined, around, isEvidence);
  }
  const evidenceDigest = digestOf(evidenceFile);
  const evidence = parse(files.get(evidenceFile), isEvidence, '\n');
  if (evidence === null || evidenceDigest === null)
    return whyNone(evidenceFile, files.get(evidenceFile), around, isEvidence);
  if (run.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known = { run, evidence, evidenceFile, evidenceDigest };
  if (run.predicate.go === null) return { ...known, inspected: null };
  const go = parse(run.predicate.go, isGo, '');
  const report = parse(files.get(reportName), isReport, '\n');
  if (go === null) return whyNone('go.json', Buffer.from(run.predicate.go), nothingAround, isGo);
  if (report === null) return whyNone(reportName, files.get(reportName), around, isReport);
  return { ...known, inspected: { go, release: parse(run.predicate.release, isRelease, ''), report } };
}

/** A kind of document of ours, of a version that this release does not know. */
const OTHER_VERSION = /^(urn:tool-kiem-thu:(?:run|sandbox-attestation):v|tki-report\/v)(?!1$)\d{1,6}$/;

const kindOf = (value: unknown): string | null => {
  if (!(value instanceof Object)) return null;
  const { predicateType, schema } = value as Record<string, unknown>;
  const kind = predicateType ?? schema;
  return typeof kind === 'string' && OTHER_VERSION.test(kind) ? kind : null;
};

const within = (value: unknown, depth: number): boolean =>
  !(value instanceof Object) || (depth > 0 && Object.values(value).every((each) => within(each, depth - 1)));

/** The first file that states a version that is not ours to judge: its rules are unknown here, so nothing of it is judged. */
export function otherVersionIn(files: RunFiles['files']): string | null {
  for (const bytes of files.values()) {
    // No schema has bounded what is in it, and the canonical text is made by recursion.
    const value = parse(
      bytes,
      (each): each is object => kindOf(each) !== null && within(each, DEPTH_LIMIT),
      '\n',
    );
    const kind = kindOf(value);
    if (kind !== null) return kind;
  }
  return null;
}
