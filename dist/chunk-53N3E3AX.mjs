import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

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
var member = (value, ...names) => names.reduce(
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
    const head = member(payload, "workflow_run", "head_repository", "full_name");
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
  if (String(member(run, "id")) !== expected.runId) return untrusted("the answer describes another run");
  const base = member(run, "repository", "full_name");
  if (!isRepository(base, full)) return untrusted(`the run belongs to ${quote(base)}`);
  const { isTrustedForge = false } = expected;
  const notes = [];
  const headRepository = member(run, "head_repository") ?? null;
  const head = member(headRepository, "full_name");
  if (isTrustedForge && headRepository === null)
    notes.push(
      "The server does not say which repository the run\u2019s commit belongs to; an input says to trust it."
    );
  else if (!isRepository(head, full)) return untrusted(`the run's head repository is ${quote(head)}`);
  const event = member(run, "event");
  if (event !== "workflow_dispatch") {
    return untrusted(`the run was started by ${quote(event)}, not by workflow_dispatch`);
  }
  const path = member(run, "path");
  const named = typeof path === "string" ? path.split("@", 1)[0] : void 0;
  const fileName = expected.workflow.slice(expected.workflow.lastIndexOf("/") + 1);
  const isShortened = isTrustedForge && named === fileName;
  const file = isShortened ? fileName : expected.workflow;
  if (named !== file) return untrusted(`the run's workflow is ${quote(path)}, not ${expected.workflow}`);
  if (isShortened)
    notes.push(
      "The server names the run\u2019s workflow by its file alone, not by its folder; an input says to trust it."
    );
  const branch = member(repository, "default_branch");
  const at = member(run, "head_branch");
  if (!isRepository(member(repository, "full_name"), full) || typeof branch !== "string" || branch === "") {
    return untrusted("the repository does not say what its default branch is");
  }
  if (at !== branch) return untrusted(`the run's branch is ${quote(at)}, not the default branch`);
  if (![file, `${file}@${branch}`, `${file}@refs/heads/${branch}`].includes(String(path))) {
    return untrusted(`the run's workflow is ${quote(path)}, not of the default branch`);
  }
  const attempt = member(run, "run_attempt");
  if (isTrustedForge && (attempt === void 0 || attempt === 0))
    notes.push("The server does not say which attempt of the run it was; its newest artifact is taken.");
  else if (attempt !== 1)
    notes.push("The run that exported was run more than once; its newest artifact is taken.");
  return { kind: "trusted", notes };
}

export {
  EXPORT_WORKFLOW,
  runIdPattern,
  workflowPattern,
  isGitHubHost,
  isTrustedOrigin,
  judgeEvent,
  refuseRequest,
  judgeRun
};
