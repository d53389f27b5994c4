import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  parseOwner,
  readGatewayAccess,
  refuseOptions,
  serverOptionNames,
  splitOperands
} from "./chunk-CGPKRXXF.mjs";
import {
  keepOutOfCoreFiles,
  nothingFirst,
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

// src/cli/gateway-export.ts
var { resolve } = require("node:path");
var ofASession = [...serverOptionNames, "kbUrl", "kbTokenFile", "kbCa", "kbSocketOwner"];
async function runGatewayExport(operands, options, told, command, io) {
  refuseOptions(command, ofASession, "is for a direct session, not for a gateway");
  const { before: ids, behind } = splitOperands(operands, command);
  const { purpose, exporter, path } = told;
  const gateway = await readGatewayAccess(
    options,
    behind,
    (text) => parseOwner("--gateway-socket-owner", text),
    io
  );
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, "../catalog"));
  const secret = options.gatewayTokenFile !== void 0 || options.gatewayEnv !== void 0;
  if (secret && !keepOutOfCoreFiles())
    io.stderr("note: this system writes memory into core files; a crash may leave the token on disk\n");
  const { exportThroughGateway } = await import("./gateway-export-7O2HUPWU.mjs");
  const context = { run: io.randomHex(8), ids, purpose, exporter, at: io.now().toISOString() };
  const { database } = options;
  return writePacket(
    path,
    context,
    io,
    nothingFirst,
    (effects) => exportThroughGateway({ ids, purpose, catalog, database, gateway, exporter }, effects)
  );
}
export {
  runGatewayExport
};
