import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var [reportName, markdownName, ownCheckpointName] = outFiles;
var runStatementName = "run.json";
var outEntries = [...outFiles].sort();
var checkpointName = (run) => `checkpoint-${run}.md`;
var evidenceName = (venue, judgedAt) => `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
var shortEvidenceName = (judgedAt) => `sandbox-attestation-${judgedAt.slice(0, 10)}.json`;
var isShortEvidenceName = (name) => /^sandbox-attestation-\d{4}-\d{2}-\d{2}\.json$/.test(name);
var looksLikeEvidenceName = (name) => /^sandbox-attestation-/i.test(name);
var publishedName = (name, run) => name === ownCheckpointName ? checkpointName(run) : name;
var kinds = {
  checkpoint: { artifact: "report", names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  // Beside a BLOCKED report, and travels with it: a run that has one has no evidence.
  observations: {
    artifact: "report",
    names: /^sandbox-observations-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/
  },
  evidence: { artifact: "evidence", names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: "report", names: /^report\.md$/ },
  report: { artifact: "report", names: /^report\.json$/ },
  run: { artifact: "evidence", names: /^run\.json$/ }
};
var runFileKinds = Object.keys(kinds);
var isMadeEvidenceName = (name) => /^sandbox-attestation-evidence-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
var looksLikeRunFile = (name) => /^(?:report\.(?:json|md)|run\.json|checkpoint-.*\.md|sandbox-attestation-evidence-.*\.json|sandbox-observations-.*\.json)$/i.test(
  name
);
function runFileKind(name) {
  return runFileKinds.find((kind) => kinds[kind].names.test(name)) ?? null;
}
function artifactOf(name) {
  const kind = runFileKind(name);
  return kind === null ? null : kinds[kind].artifact;
}
var READING_ORDER = [
  "markdown",
  "checkpoint",
  "report",
  "observations",
  "evidence",
  "run"
];
function inReadingOrder(names) {
  const rank = (name) => {
    const kind = runFileKind(name);
    return kind === null ? -1 : READING_ORDER.indexOf(kind);
  };
  return [...names].sort((a, b) => rank(a) - rank(b));
}

export {
  outFiles,
  reportName,
  markdownName,
  ownCheckpointName,
  runStatementName,
  outEntries,
  evidenceName,
  shortEvidenceName,
  isShortEvidenceName,
  looksLikeEvidenceName,
  publishedName,
  runFileKinds,
  isMadeEvidenceName,
  looksLikeRunFile,
  runFileKind,
  artifactOf,
  inReadingOrder
};
