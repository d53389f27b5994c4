import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toApiFailure
} from "./chunk-BI535NOY.mjs";
import {
  askGitHub
} from "./chunk-XILMMB5J.mjs";
import {
  EXPORT_WORKFLOW,
  judgeRun,
  refuseRequest,
  visibilityOf
} from "./chunk-2FAVEOAC.mjs";
import "./chunk-MHPY5BHX.mjs";
import "./chunk-CQKE7NKM.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/export/confirm.ts
var member = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;
async function confirmDispatch(env, token, publish) {
  const refuse = (code, detail) => ({ kind: "refused", code, detail });
  const contradicted = (detail) => refuse("EVENT_CONTRADICTED", detail);
  const here = env["GITHUB_REPOSITORY"] ?? "";
  const [owner = "", repo = ""] = here.split("/");
  const expected = { owner, repo, here, runId: env["GITHUB_RUN_ID"] ?? "", workflow: EXPORT_WORKFLOW };
  const refused = refuseRequest(expected);
  if (refused !== null) return contradicted(refused);
  const branch = (env["GITHUB_REF"] ?? "").replace(/^refs\/heads\//, "");
  const access = { url: env["GITHUB_API_URL"] ?? "https://api.github.com", token };
  const answers = await Promise.all(
    [
      `/repos/${owner}/${repo}/actions/runs/${expected.runId}`,
      `/repos/${owner}/${repo}`,
      `/repos/${owner}/${repo}/branches/${encodeURIComponent(branch)}`
    ].map((path) => askGitHub(access, path))
  );
  for (const answer of answers) {
    const failure = toApiFailure(answer);
    if (failure !== null) return refuse(failure.reason, failure.detail);
  }
  const [run, repository, protection] = answers.map(
    (answer) => answer.kind === "answered" ? answer.document : null
  );
  const origin = judgeRun(run, repository, expected);
  if (origin.kind === "untrusted") return contradicted(origin.detail);
  if (member(run, "run_attempt") !== 1)
    return refuse("ATTEMPT_REFUSED", "GitHub does not count this as the first attempt");
  if (member(protection, "name") !== branch || member(protection, "protected") !== true)
    return refuse("REF_NOT_PROTECTED", "GitHub does not say that the default branch is protected");
  const visibility = visibilityOf(repository);
  if (visibility !== null) return { kind: "accepted", visibility };
  return publish ? { kind: "accepted", visibility: "published" } : refuse("REPOSITORY_PUBLIC", "GitHub does not say that the repository is private or internal");
}
export {
  confirmDispatch
};
