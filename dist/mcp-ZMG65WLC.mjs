import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toRoot,
  usageError
} from "./chunk-A2D7CIVT.mjs";
import "./chunk-TXHI2Y76.mjs";
import "./chunk-TFMR4A72.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  quoted
} from "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";

// src/cli/commands/mcp.ts
async function mcp(options, run, io) {
  const { root } = options;
  const hint = "Name the folder that the agent may look into: --root DIR.";
  if (root === void 0) throw usageError("ROOT_MISSING", "--root is required", hint);
  let folder;
  try {
    folder = toRoot(root);
  } catch {
    throw usageError("ROOT_NOT_USABLE", `--root ${quoted(root)} is no folder that can be read`, hint);
  }
  const { serve } = await import("./mcp-server-TNMDVO7D.mjs");
  await serve(folder, run, io);
  io.exit(0);
}
function addMcp(program, io, run) {
  program.command("mcp").summary("read-only tools for an agent (Model Context Protocol, over stdin and stdout)").description(
    "Offers verify, explain, readiness, gap_map and catalog_show. Nothing of it writes, starts a sandbox or reads a database, and no path leads out of the root. What comes back from files is quoted data."
  ).option("--root <dir>", "the folder that paths have to lie in (required)").addHelpText("after", "\nExample:\n  tki mcp --root runs\n").action((options) => mcp(options, run, io));
}
export {
  addMcp
};
