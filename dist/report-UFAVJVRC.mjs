import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  labelled
} from "./chunk-F4KXIK3B.mjs";
import "./chunk-6LFZW2XB.mjs";
import {
  verifyDirectory
} from "./chunk-UUKZ5RF2.mjs";
import {
  parseOutFile,
  writeOutFile
} from "./chunk-4SXASRHT.mjs";
import "./chunk-WYJTCBPW.mjs";
import "./chunk-MKD5YZFL.mjs";
import "./chunk-Q7DPHP6Y.mjs";
import "./chunk-EJ5JPKQH.mjs";
import "./chunk-5AM2AEGE.mjs";
import "./chunk-TARCBHJ5.mjs";
import "./chunk-6CK5UST2.mjs";
import {
  detailWords
} from "./chunk-TDG6AD4Y.mjs";
import "./chunk-TPPHT56V.mjs";
import "./chunk-LFPW7IGN.mjs";
import "./chunk-Y7RGWW34.mjs";
import "./chunk-FXGLPLID.mjs";
import "./chunk-WL7VCFDW.mjs";
import "./chunk-K7JMIVYO.mjs";
import "./chunk-3OYX45VM.mjs";
import "./chunk-POZFAVJA.mjs";
import "./chunk-G3BXEPPE.mjs";
import "./chunk-N6IJMG74.mjs";
import "./chunk-UKTPVJUW.mjs";
import "./chunk-GH6IJYPN.mjs";
import "./chunk-D4SCFLTI.mjs";
import "./chunk-MYUFLJTJ.mjs";
import "./chunk-DLMCZXKE.mjs";
import "./chunk-KEPVRFPC.mjs";
import "./chunk-3EYZJ7E7.mjs";
import "./chunk-MUZV6PGY.mjs";
import "./chunk-RG4DWIAA.mjs";
import "./chunk-RCZFCRGS.mjs";
import "./chunk-NDY32TBP.mjs";
import "./chunk-6OFJZD5Y.mjs";
import {
  toJsonLine
} from "./chunk-JP7FOTU6.mjs";
import "./chunk-FAZ73T53.mjs";
import {
  encodeTerminalName
} from "./chunk-CISV5UUL.mjs";
import "./chunk-MCX6HNJU.mjs";
import "./chunk-6VMGH6I2.mjs";
import "./chunk-AQBDH75A.mjs";
import "./chunk-TKCTD4NL.mjs";
import {
  usageError
} from "./chunk-643GEAIO.mjs";
import "./chunk-5WTSD4CA.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-76E6VU55.mjs";
import {
  quoted
} from "./chunk-OAKTAI7N.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";

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
  const { toViewedRun } = await import("./viewed-run-75IWJZ7Z.mjs");
  const { toOscal } = await import("./oscal-SNV6WYE4.mjs");
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
