import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  probeCount
} from "./chunk-NDY32TBP.mjs";

// src/formats/blank-documents.ts
var notAttested = {
  status: "NOT_ATTESTED",
  reason: "no sandbox was observed",
  grade: "none",
  runtime: "none",
  venue: "unstated",
  observed_as_expected: 0,
  probes: probeCount.number,
  evidence_digest: null
};
function blankPlan(command, { privilege, ...asked }) {
  return {
    schema: "tki-plan/v1",
    command,
    packet: null,
    claims: null,
    previous: null,
    catalog: "",
    max_age_seconds: null,
    as_of: null,
    caller_nonce: null,
    expected_packet_digest: null,
    expected_catalog_digest: null,
    runtime: "auto",
    venue: "unstated",
    ci_run: null,
    privilege,
    sabotage: [],
    bundle_copy: null,
    ...asked
  };
}
function blankResult({
  nonce,
  run,
  verdict,
  exit_code,
  attestation,
  ...known
}) {
  return {
    schema: "tki-result/v1",
    nonce,
    run,
    verdict,
    exit_code,
    attestation,
    probes: [],
    sabotage: [],
    files: [],
    messages: [],
    runtimes: [],
    ...known
  };
}

export {
  notAttested,
  blankPlan,
  blankResult
};
