import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  tryRun
} from "./chunk-4VTH3XAW.mjs";
import "./chunk-FMYC2UJD.mjs";
import "./chunk-WWN6UXPL.mjs";
import "./chunk-S3RBZNMZ.mjs";
import {
  toRolled
} from "./chunk-SPHSPXUZ.mjs";
import "./chunk-HDSGHGOC.mjs";
import "./chunk-CDLX76JL.mjs";
import "./chunk-SDOL66C4.mjs";
import "./chunk-4ST4CEKT.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-47XOE4D5.mjs";
import "./chunk-BNVFBFRN.mjs";
import "./chunk-KV4MPOCS.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  CodedError
} from "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";

// src/cli/rollup-worker.ts
function answer({ directory, given }, io) {
  try {
    return { rolled: toRolled(tryRun(directory, given, io)) };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const { code, message, hint } = error;
    return { wrong: { code, message, hint } };
  }
}
async function answerRuns(input, io) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of input) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) io.stdout(`${JSON.stringify(answer(JSON.parse(line), io))}
`);
  }
}
export {
  answerRuns
};
