import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

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

export {
  visibilityOf,
  judgeDispatch
};
