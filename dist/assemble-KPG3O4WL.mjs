import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  parseShort,
  show,
  toJson
} from "./chunk-OZBGOVS6.mjs";
import "./chunk-4I44OURH.mjs";
import {
  readMapping
} from "./chunk-CGPKRXXF.mjs";
import "./chunk-OMGBN7JT.mjs";
import {
  exitCodeOf,
  nothingFirst,
  usageError,
  writePacket
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  loadCatalog
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/assemble.ts
var { resolve } = require("node:path");
async function runAssemble(options, io) {
  if (options.answers === void 0 || options.answers === "")
    throw usageError("ANSWERS_MISSING", "--answers is required", "Name the folder of answers: --answers DIR");
  if (options.out === void 0 || options.out === "")
    throw usageError("OUT_MISSING", "--out is required", "Name the packet file: --out PACKET");
  const purpose = parseShort("--purpose", options.purpose);
  const exporter = parseShort("--exporter", options.exporter);
  const path = resolve(options.out);
  const mapping = await readMapping({ gatewayMapping: options.mapping });
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, "../catalog"));
  const answers = resolve(options.answers);
  const { assembleAnswers } = await import("./assemble-answers-ZDPRWIAP.mjs");
  const context = { run: io.randomHex(8), ids: [], purpose, exporter, at: io.now().toISOString() };
  const outcome = await writePacket(
    path,
    context,
    io,
    nothingFirst,
    (effects) => assembleAnswers({ answers, purpose, catalog, mapping, exporter }, effects)
  );
  const exitCode = exitCodeOf(outcome);
  io.stdout(options.json === true ? toJson("assemble", outcome, path, exitCode) : show(outcome, path));
  io.exit(exitCode);
}
function addAssemble(program, io) {
  program.command("assemble").summary("write a packet from answers that a gateway gave earlier").description(
    "Reads one JSON file per id (named_query_id, observation_ts, answer as the gateway gave it) and writes a packet that says STATED_BY_OPERATOR."
  ).option("--answers <dir>", "folder of the answers, and of nothing else (required)").option("--out <packet>", "file for the packet; export-log.jsonl is kept beside it (required)").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--mapping <name|file>",
    "how the tool answers: query_pg, server-postgres, postgres-mcp, or a file",
    "query_pg"
  ).option("--purpose <text>", "what the packet is for", "NOT STATED").option("--exporter <text>", "who supplies the answers, as you state it", "NOT STATED").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    '\nExample:\n  tki assemble --answers answers --catalog catalog --out packet.json --purpose "weekly baseline"\n'
  ).action((options) => runAssemble(options, io));
}
export {
  addAssemble
};
