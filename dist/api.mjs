import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine
} from "./chunk-PCVEQDWD.mjs";
import {
  judgePacket
} from "./chunk-2WQ7G7Z7.mjs";
import "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  CodedError,
  MAX_AGE_LIMIT_SECONDS,
  loadCatalog,
  notAttested,
  reasons,
  sha256
} from "./chunk-JDNDBO6H.mjs";
import {
  version
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/api.ts
var { dirname, basename, join } = require("node:path");
var { fileURLToPath } = require("node:url");
var here = dirname(fileURLToPath(import.meta.url));
var dist = basename(here) === "cli" ? join(here, "../../dist") : here;
var OF_A_RUN = ["self-check", "attestation"];
async function ask(args) {
  const printed = [];
  const io = {
    stdout: (text2) => void printed.push(text2),
    stderr: () => void 0,
    exit: () => void 0,
    color: false,
    now: () => /* @__PURE__ */ new Date(),
    randomHex: () => "",
    uid: process.getuid?.() ?? -1,
    node: process.execPath,
    sudo: "/usr/bin/sudo",
    nodeCanReplaceProgram: false,
    dist,
    env: {},
    readSecret: () => Promise.resolve(null)
  };
  await runCommandLine(args, version, io);
  const document = JSON.parse(printed.join(""));
  if (document["schema"] !== "tki-error/v1") return document;
  const { code, text, hint } = document;
  throw new CodedError(code, text, hint);
}
function checkPacket(packet, { catalog = join(dist, "../catalog") } = {}) {
  const nonce = "0".repeat(32);
  const catalogText = Buffer.from(loadCatalog(catalog).text);
  const report = judgePacket({
    packet: { size: packet.length, read: (offset, length) => packet.subarray(offset, offset + length) },
    catalogText,
    claims: null,
    previous: null,
    instructions: {
      schema: "tki-go/v1",
      nonce,
      caller_nonce: null,
      run: nonce.slice(0, 16),
      clock: (/* @__PURE__ */ new Date()).toISOString(),
      as_of: null,
      max_age_seconds: MAX_AGE_LIMIT_SECONDS,
      packet_digest: sha256(packet),
      expected_packet_digest: null,
      catalog_digest: sha256(catalogText),
      expected_catalog_digest: null,
      claims_digest: null,
      previous_digest: null,
      attestation: { ...notAttested, reason: "an author\u2019s bench has no sandbox" },
      matrix: {}
    },
    proceed: { schema: "tki-release/v1", nonce, removed_programs: [] },
    selfCheck: { confirmed: false, checks: [] }
  });
  const toProblem = (item) => ({ rule, reason, detail }) => ({
    code: reason,
    rule,
    item,
    detail,
    hint: Object.hasOwn(reasons, reason) ? reasons[reason].next : ""
  });
  const problems = [
    ...report.findings.map(toProblem(null)),
    ...report.items.flatMap(
      ({ findings, position, item_id }) => findings.map(toProblem({ position, id: item_id }))
    )
  ].filter(({ rule }) => !OF_A_RUN.includes(rule));
  return {
    attestation: "NOT_ATTESTED",
    may_gate: false,
    bytes: packet.length,
    digest: sha256(packet),
    problems
  };
}
async function verifyRun(directory, given = {}) {
  const options = {
    "--packet": given.packet,
    "--claims": given.claims,
    "--previous": given.previous,
    "--catalog": given.catalog,
    "--expect-packet": given.expectPacket,
    "--expect-policy": given.expectPolicy,
    "--expect-catalog": given.expectCatalog,
    "--expect-nonce": given.expectNonce
  };
  const words = Object.entries(options).flatMap(
    ([name, value]) => value === void 0 ? [] : [`${name}=${value}`]
  );
  return await ask(["verify", "--json", ...words, "--", directory]);
}
async function checkCatalog(directory) {
  return await ask(["catalog", "check", "--json", `--catalog=${directory}`]);
}
async function explain(word) {
  const { codes } = await ask(["explain", "--json", "--", word]);
  return codes;
}
export {
  checkCatalog,
  checkPacket,
  explain,
  verifyRun
};
