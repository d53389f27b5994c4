import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openPipedSecrets
} from "./chunk-4I44OURH.mjs";
import {
  isGatewayAsked,
  parseOwner,
  parseServer,
  readGatewayAccess,
  refuseOptions,
  serverOptionNames,
  splitOperands,
  withGatewayOptions,
  withServerOptions
} from "./chunk-CGPKRXXF.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  jsonOutput,
  usageError
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal
} from "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/cli/commands/gateway-probe.ts
async function probe(operands, options, command, io) {
  const { before, behind } = splitOperands(operands, command);
  if (before.length > 0)
    throw usageError(
      "EXCESS_ARGUMENTS",
      "the probes are fixed: there is nothing to name",
      "Give a gateway or a server."
    );
  const stopping = new AbortController();
  const forget = io.onStop?.(() => stopping.abort());
  const effects = { now: io.now, env: io.env, uid: io.uid, signal: stopping.signal };
  try {
    if (isGatewayAsked(options, command)) {
      refuseOptions(command, serverOptionNames, "is for a server of your own, not for a gateway");
      const owner = (text) => parseOwner("--gateway-socket-owner", text);
      const gateway = await readGatewayAccess(options, behind, owner, io);
      const { probeGateway } = await import("./probe-gateway-ROICKENX.mjs");
      return await probeGateway(gateway, options.database, effects);
    }
    const { endpoint, user, database, readPassword } = await parseServer(options, command, io);
    const password = await readPassword(openPipedSecrets(["--password-file"]));
    const { probeServer } = await import("./probe-server-VVZ6WKNC.mjs");
    return await probeServer({ endpoint, user, database, password }, effects);
  } finally {
    forget?.();
  }
}
var lineOf = ({ id, reported, observed, server, compared }) => `${id.padEnd(15)} ${compared.padEnd(10)} here ${observed}; the contract reports ${reported}${server === null ? "" : `; the server alone ${server}`}`;
function show(outcome) {
  if (outcome.kind === "blocked")
    return labelled("blocked", [encodeTerminal(outcome.code), encodeTerminal(`hint: ${outcome.hint}`)]);
  return [
    labelled("probes", outcome.results.map(lineOf)),
    ...outcome.role === null ? [] : [labelled("role", [`${outcome.role}: what the gateway may do is not known to be harmless`])],
    labelled("means", ["what these five statements met today; nothing about any other, and no authority"])
  ].join("");
}
async function runGatewayProbe(operands, options, command, io) {
  const outcome = await probe(operands, options, command, io);
  const { probeExitCode } = await import("./probes-P3LG7HKD.mjs");
  const judged = outcome.kind === "blocked" ? 3 : probeExitCode(outcome.results);
  const exitCode = judged === 10 && outcome.kind === "probed" && outcome.role !== null ? 3 : judged;
  io.stdout(
    options.json === true ? jsonOutput("gateway-probe", { exit_code: exitCode, ...outcome }) : show(outcome)
  );
  io.exit(exitCode);
}
function addGatewayProbe(program, io) {
  const added = program.command("gateway-probe").summary("run the contract's five probes against a gateway or a server").description(
    "Sends five statements that change nothing, and compares each answer with what the contract reports: same, stricter or different."
  ).argument("[command...]", "behind --: the command of an MCP server");
  withServerOptions(added, "directus").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki gateway-probe --gateway mcp -- query-pg-server\n  tki gateway-probe --host /var/run/postgresql --socket-owner postgres\n"
  ).action(
    (operands, options, given) => runGatewayProbe(operands, options, given, io)
  );
  withGatewayOptions(added);
}
export {
  addGatewayProbe
};
