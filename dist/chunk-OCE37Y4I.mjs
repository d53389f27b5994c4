import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/formats/limits.ts
var ITEM_LIMIT_BYTES = 4 * 1024 * 1024;
var ENVELOPE_LIMIT_BYTES = 64 * 1024;
var DEPTH_LIMIT = 64;
var CLAIMS_LIMIT_BYTES = 1024 * 1024;
var CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;
var CATALOG_ENTRY_LIMIT = 1e3;
var WHY_LIMIT = 600;
var REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var FRAME_LIMIT_BYTES = 256 * 1024;

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var [reportName, markdownName, ownCheckpointName] = outFiles;
var runStatementName = "run.json";
var outEntries = [...outFiles].sort();
var checkpointName = (run) => `checkpoint-${run}.md`;
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
function runFileKind(name) {
  return runFileKinds.find((kind) => kinds[kind].names.test(name)) ?? null;
}
function artifactOf(name) {
  const kind = runFileKind(name);
  return kind === null ? null : kinds[kind].artifact;
}

export {
  DEPTH_LIMIT,
  CLAIMS_LIMIT_BYTES,
  CATALOG_LIMIT_BYTES,
  CATALOG_ENTRY_LIMIT,
  WHY_LIMIT,
  REPORT_LIMIT_BYTES,
  outFiles,
  reportName,
  markdownName,
  ownCheckpointName,
  runStatementName,
  outEntries,
  publishedName,
  isMadeEvidenceName,
  runFileKind,
  artifactOf
};
