import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/action/disk-full.ts
var { statfs } = require("node:fs/promises");
var isDiskFull = (error) => error instanceof Error && ("code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT") || isDiskFull(error.cause));
async function isFolderFull(folder) {
  const system = await statfs(folder).catch(() => null);
  return system !== null && system.blocks > 0 && system.bavail === 0;
}

// src/action/event-file.ts
var { readFile } = require("node:fs/promises");
async function readEvent(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

// src/action/export/dispatch.ts
var refused = (code, detail) => ({ kind: "refused", code, detail });
var member = (value, name) => typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
function visibilityOf(repository) {
  const visibility = member(repository, "visibility");
  if (member(repository, "private") !== true) return null;
  if (visibility === void 0) return "private";
  return visibility === "private" || visibility === "internal" ? visibility : null;
}
function judgeDispatch(env, event, publish) {
  const repository = member(event, "repository");
  if (env["GITHUB_EVENT_NAME"] !== "workflow_dispatch")
    return refused("EVENT_REFUSED", "the runner names an event other than workflow_dispatch");
  const branch = member(repository, "default_branch");
  if (typeof branch !== "string" || branch === "")
    return refused("EVENT_REFUSED", "the event names no default branch");
  const full = member(repository, "full_name");
  const here = env["GITHUB_REPOSITORY"];
  if (typeof full !== "string" || here === void 0 || full.toLowerCase() !== here.toLowerCase())
    return refused("REPOSITORY_DIFFERS", "the event belongs to another repository");
  const expected = `refs/heads/${branch}`;
  const stated = member(event, "ref") ?? expected;
  if (env["GITHUB_REF"] !== expected || stated !== expected && stated !== branch)
    return refused("REF_REFUSED", "the job does not run on the default branch of the event");
  if (env["GITHUB_REF_PROTECTED"] !== "true")
    return refused("REF_NOT_PROTECTED", "GITHUB_REF_PROTECTED is not true");
  if (env["GITHUB_RUN_ATTEMPT"] !== "1") return refused("ATTEMPT_REFUSED", "GITHUB_RUN_ATTEMPT is not 1");
  const visibility = visibilityOf(repository);
  if (visibility !== null) return { kind: "accepted", visibility };
  return publish ? { kind: "accepted", visibility: "published" } : refused("REPOSITORY_PUBLIC", "the repository is public, or the event does not state its visibility");
}

// src/action/origin.ts
var EXPORT_WORKFLOW = ".github/workflows/export.yml";
var ownerPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
var repositoryPattern = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
var runIdPattern = /^[1-9][0-9]{0,15}$/;
var workflowPattern = /^\.github\/workflows\/[A-Za-z0-9._-]{1,100}\.ya?ml$/;
var isGitHubHost = (host) => /(?:^|\.)(?:github\.com|ghe\.com)(?::\d+)?$/i.test(host);
var hostOf = (url) => {
  const parsed = URL.parse(url ?? "");
  return parsed === null || parsed.username !== "" || parsed.password !== "" ? null : parsed.host.toLowerCase();
};
function isTrustedOrigin(env, origins) {
  const host = hostOf(env["GITHUB_SERVER_URL"]);
  return host !== null && host !== "" && !isGitHubHost(host) && origins.includes(host) && hostOf(env["GITHUB_API_URL"]) === host;
}
var untrusted = (detail) => ({ kind: "untrusted", detail });
var member2 = (value, ...names) => names.reduce(
  (at, name) => typeof at === "object" && at !== null && Object.hasOwn(at, name) ? at[name] : void 0,
  value
);
var isRepository = (value, expected) => typeof value === "string" && value.toLowerCase() === expected.toLowerCase();
var quote = (value) => typeof value === "string" ? JSON.stringify(value.slice(0, 80)).replaceAll(/[^ -~]/g, "?") : "nothing readable";
function judgeEvent(eventName, payload, repository) {
  if (eventName === "pull_request_target") {
    return untrusted("this job was started by pull_request_target, which runs on a fork's content");
  }
  if (eventName === "workflow_run") {
    const head = member2(payload, "workflow_run", "head_repository", "full_name");
    if (repository === void 0 || !isRepository(head, repository)) {
      return untrusted(`this job was started by a workflow_run whose head repository is ${quote(head)}`);
    }
  }
  return { kind: "trusted", notes: [] };
}
function refuseRequest(expected) {
  if (!runIdPattern.test(expected.runId)) return "the run id is not a number";
  if (!ownerPattern.test(expected.owner)) return "the owner is not a name that GitHub allows";
  if (!repositoryPattern.test(expected.repo)) return "the repository is not a name that GitHub allows";
  if (!workflowPattern.test(expected.workflow))
    return "the export workflow is not a path of .github/workflows";
  if (expected.here === void 0 || !isRepository(`${expected.owner}/${expected.repo}`, expected.here)) {
    return "the packet would come from a repository other than this one";
  }
  return null;
}
function judgeRun(run, repository, expected) {
  const full = `${expected.owner}/${expected.repo}`;
  if (String(member2(run, "id")) !== expected.runId) return untrusted("the answer describes another run");
  const base = member2(run, "repository", "full_name");
  if (!isRepository(base, full)) return untrusted(`the run belongs to ${quote(base)}`);
  const { isTrustedForge = false } = expected;
  const notes = [];
  const headRepository = member2(run, "head_repository") ?? null;
  const head = member2(headRepository, "full_name");
  if (isTrustedForge && headRepository === null)
    notes.push(
      "The server does not say which repository the run\u2019s commit belongs to; an input says to trust it."
    );
  else if (!isRepository(head, full)) return untrusted(`the run's head repository is ${quote(head)}`);
  const event = member2(run, "event");
  if (event !== "workflow_dispatch") {
    return untrusted(`the run was started by ${quote(event)}, not by workflow_dispatch`);
  }
  const path = member2(run, "path");
  const named = typeof path === "string" ? path.split("@", 1)[0] : void 0;
  const fileName = expected.workflow.slice(expected.workflow.lastIndexOf("/") + 1);
  const isShortened = isTrustedForge && named === fileName;
  const file = isShortened ? fileName : expected.workflow;
  if (named !== file) return untrusted(`the run's workflow is ${quote(path)}, not ${expected.workflow}`);
  if (isShortened)
    notes.push(
      "The server names the run\u2019s workflow by its file alone, not by its folder; an input says to trust it."
    );
  const branch = member2(repository, "default_branch");
  const at = member2(run, "head_branch");
  if (!isRepository(member2(repository, "full_name"), full) || typeof branch !== "string" || branch === "") {
    return untrusted("the repository does not say what its default branch is");
  }
  if (at !== branch) return untrusted(`the run's branch is ${quote(at)}, not the default branch`);
  if (![file, `${file}@${branch}`, `${file}@refs/heads/${branch}`].includes(String(path))) {
    return untrusted(`the run's workflow is ${quote(path)}, not of the default branch`);
  }
  const attempt = member2(run, "run_attempt");
  if (isTrustedForge && (attempt === void 0 || attempt === 0))
    notes.push("The server does not say which attempt of the run it was; its newest artifact is taken.");
  else if (attempt !== 1)
    notes.push("The run that exported was run more than once; its newest artifact is taken.");
  return { kind: "trusted", notes };
}

// src/formats/digest.ts
var { createHash, hash } = require("node:crypto");
var digestPattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
  return typeof value === "string" && digestPattern.test(value);
}
function sha256(data) {
  return `sha256:${hash("sha256", data, "hex")}`;
}
function startSha256() {
  const state = createHash("sha256");
  return {
    update: (data) => void state.update(data),
    digest: () => `sha256:${state.digest("hex")}`
  };
}

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

// src/files/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}

// src/files/open-new.ts
var { constants, openSync } = require("node:fs");
var { open } = require("node:fs/promises");
var NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
var openNewHandle = (path, mode) => open(path, NEW, mode);

// src/files/open-regular.ts
var { closeSync, constants: constants2, fstatSync, openSync: openSync2 } = require("node:fs");
var { open: open2 } = require("node:fs/promises");
function openReading(path, more) {
  let descriptor;
  try {
    descriptor = openSync2(path, constants2.O_RDONLY | constants2.O_NONBLOCK | constants2.O_NOCTTY | more);
  } catch (error) {
    return { kind: "not opened", code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: "regular", descriptor, facts };
  closeSync(descriptor);
  return { kind: "other" };
}
var openRegular = (path) => openReading(path, constants2.O_NOFOLLOW);
var openReadHandle = (path) => open2(path, constants2.O_RDONLY | constants2.O_NOFOLLOW | constants2.O_NONBLOCK);

export {
  isDiskFull,
  isFolderFull,
  readEvent,
  visibilityOf,
  judgeDispatch,
  EXPORT_WORKFLOW,
  runIdPattern,
  workflowPattern,
  isGitHubHost,
  isTrustedOrigin,
  judgeEvent,
  refuseRequest,
  judgeRun,
  errorCode,
  openNewHandle,
  openRegular,
  openReadHandle,
  isDigest,
  sha256,
  startSha256,
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
