import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  unpackFiles,
  withArchive
} from "./chunk-H3OCBRJI.mjs";
import "./chunk-DM46CPM6.mjs";
import {
  blocked,
  withExchanges
} from "./chunk-BI535NOY.mjs";
import "./chunk-I2N5UEYA.mjs";
import {
  REPORT_LIMIT_BYTES,
  artifactOf,
  startSha256
} from "./chunk-2FAVEOAC.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/action/verify/run-files.ts
var { createReadStream } = require("node:fs");
var FILES_LIMIT_BYTES = 4 * REPORT_LIMIT_BYTES;
function sourceOf({ name, id }, runId, workflow, { token }, env) {
  const which = { name, ...id === void 0 ? {} : { id } };
  if (runId === null) return { kind: "artifact", ...which };
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const source = { kind: "cross-run", ...which, runId, token: token ?? "", owner, repo };
  return workflow === null ? source : { ...source, workflow };
}
async function digestOf(archive) {
  const state = startSha256();
  for await (const chunk of createReadStream(archive)) state.update(chunk);
  return state.digest();
}
function takeRunFiles(kind, asked, folder, inputs, env) {
  const source = sourceOf(asked, inputs.runId, inputs.runWorkflow, inputs, env);
  return withExchanges(
    (exchanges) => withArchive(source, `${folder}.${kind}`, env, exchanges, async (archive, notes) => {
      const digest = await digestOf(archive);
      if (asked.digest !== null && digest !== asked.digest) {
        return blocked(
          "EXPECTED_DIGEST_DIFFERS",
          `the archive of the ${kind} has ${digest}, and ${asked.digest} was expected: it was replaced, or you meant another`
        );
      }
      const unpacked = await unpackFiles(
        archive,
        folder,
        FILES_LIMIT_BYTES,
        (name) => artifactOf(name) === kind
      );
      if (unpacked.kind === "refused")
        return blocked("ARTIFACT_NOT_ACCEPTED", `${kind}: ${unpacked.why}: ${unpacked.detail}`);
      return { kind: "taken", transport: asked.digest === null ? "NOT_EVIDENCED" : "BOUND", notes };
    })
  );
}
export {
  sourceOf,
  takeRunFiles
};
