import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  verifyDirectory
} from "./chunk-N7VD3WTM.mjs";
import "./chunk-MMJNYI2Z.mjs";
import "./chunk-2WQ7G7Z7.mjs";
import {
  detailWords
} from "./chunk-URJVJXMI.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import "./chunk-MYX33WSX.mjs";
import "./chunk-52OKL5PA.mjs";
import "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  parseOutFile,
  toJsonLine,
  usageError,
  writeOutFile
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import {
  quoted
} from "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

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
  const { toViewedRun } = await import("./viewed-run-T7FOPTYQ.mjs");
  const { toOscal } = await import("./oscal-YYQK7BMX.mjs");
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
