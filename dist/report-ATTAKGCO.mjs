import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  verifyDirectory
} from "./chunk-MBINK2XE.mjs";
import "./chunk-OFVDD4LG.mjs";
import "./chunk-MALU2S7Z.mjs";
import {
  detailWords
} from "./chunk-L2X5IUOI.mjs";
import {
  labelled
} from "./chunk-VIYRE3RF.mjs";
import "./chunk-44O6UU36.mjs";
import "./chunk-LL6PT6AJ.mjs";
import "./chunk-Q5UUMZ56.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import {
  parseOutFile,
  toJsonLine,
  usageError,
  writeOutFile
} from "./chunk-46G34M77.mjs";
import "./chunk-YX7KQV3D.mjs";
import {
  encodeTerminalName
} from "./chunk-26DSTIYP.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  quoted
} from "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";

// src/cli/commands/report.ts
async function report(directory, options, io) {
  const { format, packet, claims, catalog, previous } = options;
  if (format !== "oscal")
    throw usageError(
      "FORMAT_UNKNOWN",
      format === void 0 ? "--format is required" : `--format ${quoted(format)} is not known`,
      "Give --format oscal. SARIF and JUnit are not written: both are read by things that gate (docs/adr/0130)."
    );
  const out = options.out === void 0 ? null : parseOutFile(options.out, [".json"]);
  const verified = verifyDirectory(directory, { packet, claims, catalog, previous }, io);
  const { toViewedRun } = await import("./viewed-run-DLQCB65J.mjs");
  const { toOscal } = await import("./oscal-D7VXCSX7.mjs");
  const run = toViewedRun("run", directory, verified);
  const document = toOscal(run, verified.files, io.now());
  if (document === null) {
    const [row] = verified.verification.rows;
    throw usageError(
      "RUN_UNREADABLE",
      `no document of a run can be read there: ${row === void 0 ? "nothing is there" : detailWords(row.detail)}`,
      "Give the directory that `tki inspect --out` or `tki attest --out` wrote."
    );
  }
  const text = toJsonLine(document);
  if (out === null) io.stdout(text);
  else {
    writeOutFile(out, text, io.randomHex(8));
    io.stdout(
      labelled("report", [encodeTerminalName(out), "Observations, and no finding. It approves nothing."])
    );
  }
  io.exit(0);
}
function addReport(program, io) {
  program.command("report").summary("a run's observations in an auditor's format; shows and judges nothing").description(
    "Verifies the run again, and writes what was observed as OSCAL assessment-results: each observation names its probe, its matrix row, its file and its standing. Observations only: no finding, no assessment plan."
  ).argument("<dir>", "the directory that `tki inspect --out` or `tki attest --out` wrote").option("--format <name>", "oscal (required)").option("--packet <file>", "the packet: without it what the report says is only asserted").option("--claims <file>", "the reader's claims of that run").option(
    "--catalog <dir>",
    "the pinned catalog of that run (default: the one shipped beside this program)"
  ).option("--previous <dir>", "the earlier run that it was compared with").option("--out <file>", "a file ending in .json (default: standard output)").addHelpText(
    "after",
    "\nExample:\n  tki report run1 --format oscal --packet packet.json --out run1.oscal.json\n"
  ).action((directory, options) => report(directory, options, io));
}
export {
  addReport
};
