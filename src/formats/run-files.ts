// The files of a run by name, and the three that the inspector writes into /out: the one place that knows them. Pure.
// Attacker: anyone who puts a file of another name beside a run, or a second one of a kind that a run has once.

/** In /out, under names that are the same in every run, in the order in which a triplet is written. */
export const outFiles = ['report.json', 'report.md', 'checkpoint.md'] as const;

export type OutFile = (typeof outFiles)[number];

/** The one that the other two are rendered from, and the one for a person. */
export const [reportName, markdownName, ownCheckpointName] = outFiles;

/** The statement of a run: it names every other file by digest, and means the whole. */
export const runStatementName = 'run.json';

/** In dist: the three of a BLOCKED run and its summary as the build makes them, and what the launcher puts into them. */
export const blockedTemplate = {
  folder: 'blocked-template',
  marks: 'marks.json',
  next: 'next.json',
  summary: 'summary.md',
  clauses: 'clauses.json',
} as const;

/** What a listing of /out shows, sorted. */
export const outEntries: readonly OutFile[] = [...outFiles].sort();

/** `checkpoint-<run>.md`; `run` is 16 hex digits of our own nonce, never a word of the packet. */
export const checkpointName = (run: string): string => `checkpoint-${run}.md`;

/** `sandbox-attestation-evidence-<venue>-<date>.json`; `judgedAt`: ISO 8601. */
export const evidenceName = (venue: string, judgedAt: string): string =>
  `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;

/** `sandbox-attestation-<date>.json`, as one source document calls evidence. This release writes the longer name. */
export const shortEvidenceName = (judgedAt: string): string =>
  `sandbox-attestation-${judgedAt.slice(0, 10)}.json`;

export const isShortEvidenceName = (name: string): boolean =>
  /^sandbox-attestation-\d{4}-\d{2}-\d{2}\.json$/.test(name);

/** What looks like a name of evidence to a person, and so states a venue or a date. */
export const looksLikeEvidenceName = (name: string): boolean => /^sandbox-attestation-/i.test(name);

/** `sandbox-observations-<venue>-<date>.json`: what a run leaves that was not attested. */
export const observationsName = (venue: string, observedAt: string): string =>
  `sandbox-observations-${venue}-${observedAt.slice(0, 10)}.json`;

/** The name under which a reader's directory holds one of the three. */
export const publishedName = (name: OutFile, run: string): string =>
  name === ownCheckpointName ? checkpointName(run) : name;

/**
 * Kind → which names are of it, and which of a run's two artifacts carries it. In the order in which files are renamed into
 * place: the checkpoint's name is its run's own and replaces nothing, and run.json means the whole.
 */
const kinds = {
  checkpoint: { artifact: 'report', names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  // Beside a BLOCKED report, and travels with it: a run that has one has no evidence.
  observations: {
    artifact: 'report',
    names: /^sandbox-observations-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/,
  },
  evidence: { artifact: 'evidence', names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: 'report', names: /^report\.md$/ },
  report: { artifact: 'report', names: /^report\.json$/ },
  run: { artifact: 'evidence', names: /^run\.json$/ },
} as const;

export type RunFileKind = keyof typeof kinds;

export const runFileKinds = Object.keys(kinds) as RunFileKind[];

/** What {@link evidenceName} makes: a host's own result holds no other spelling. */
export const isMadeEvidenceName = (name: string): boolean =>
  /^sandbox-attestation-evidence-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/.test(name);

/** Also what only looks like one, to a person or on a disk that does not tell capitals: no other output takes such a name. */
export const looksLikeRunFile = (name: string): boolean =>
  /^(?:report\.(?:json|md)|run\.json|checkpoint-.*\.md|sandbox-attestation-evidence-.*\.json|sandbox-observations-.*\.json)$/i.test(
    name,
  );

/** Null for a name that no file of a run has. */
export function runFileKind(name: string): RunFileKind | null {
  return runFileKinds.find((kind) => kinds[kind].names.test(name)) ?? null;
}

/** Which artifact a file of a run travels in; null for a name that no file of a run has. */
export function artifactOf(name: string): 'report' | 'evidence' | null {
  const kind = runFileKind(name);
  return kind === null ? null : kinds[kind].artifact;
}

/** In the order in which a person should read; what no run names comes first. */
const READING_ORDER: readonly RunFileKind[] = [
  'markdown',
  'checkpoint',
  'report',
  'observations',
  'evidence',
  'run',
];

export function inReadingOrder(names: readonly string[]): string[] {
  const rank = (name: string): number => {
    const kind = runFileKind(name);
    return kind === null ? -1 : READING_ORDER.indexOf(kind);
  };
  return [...names].sort((a, b) => rank(a) - rank(b));
}
