import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  toRoot,
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  quoted
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

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
  const { serve } = await import("./mcp-server-3QHY35D7.mjs");
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
