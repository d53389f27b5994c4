import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  labelled
} from "./chunk-WKGU4QYL.mjs";
import "./chunk-6LFZW2XB.mjs";
import {
  findInputs,
  verifyRuns
} from "./chunk-RS3IVYTC.mjs";
import "./chunk-GCJNZDJF.mjs";
import "./chunk-YL77P2PN.mjs";
import {
  parseOutFile,
  writeOutFile
} from "./chunk-ZCWSICQ3.mjs";
import "./chunk-2PRVRKSA.mjs";
import "./chunk-3IHFBHQU.mjs";
import "./chunk-4PCVST7Z.mjs";
import "./chunk-3NNFU3Y2.mjs";
import "./chunk-5AM2AEGE.mjs";
import "./chunk-TARCBHJ5.mjs";
import "./chunk-6CK5UST2.mjs";
import "./chunk-ICK2JDIR.mjs";
import "./chunk-LFPW7IGN.mjs";
import "./chunk-FZP55FWF.mjs";
import {
  withInputsOfRuns
} from "./chunk-3CJAOBS7.mjs";
import "./chunk-KAE2J6CO.mjs";
import "./chunk-SHW33U4B.mjs";
import "./chunk-K7JMIVYO.mjs";
import "./chunk-3OYX45VM.mjs";
import "./chunk-POZFAVJA.mjs";
import "./chunk-G3BXEPPE.mjs";
import "./chunk-N6IJMG74.mjs";
import "./chunk-UJBZB4IS.mjs";
import "./chunk-DXZWFWF3.mjs";
import "./chunk-MUX4PXS4.mjs";
import "./chunk-MYUFLJTJ.mjs";
import "./chunk-DLMCZXKE.mjs";
import "./chunk-KLEALIY6.mjs";
import "./chunk-KEPVRFPC.mjs";
import "./chunk-ORDT3FFW.mjs";
import {
  jsonOutput
} from "./chunk-JP7FOTU6.mjs";
import "./chunk-MUZV6PGY.mjs";
import "./chunk-RG4DWIAA.mjs";
import "./chunk-T5GXJLRJ.mjs";
import "./chunk-NDY32TBP.mjs";
import "./chunk-6OFJZD5Y.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-7NJFTI46.mjs";
import "./chunk-FAZ73T53.mjs";
import "./chunk-HFEPNJOF.mjs";
import "./chunk-C5R5VZOK.mjs";
import "./chunk-2Q36WXXZ.mjs";
import "./chunk-TKCTD4NL.mjs";
import {
  usageError
} from "./chunk-643GEAIO.mjs";
import "./chunk-5WTSD4CA.mjs";
import "./chunk-BDZDGK6V.mjs";
import "./chunk-75VUV3AX.mjs";
import "./chunk-76E6VU55.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";

// src/cli/commands/view.ts
var RUNS_LIMIT = 200;
async function view(directories, options, io) {
  if (directories.length > RUNS_LIMIT) {
    throw usageError(
      "TOO_MANY_RUNS",
      `${directories.length} runs are more than one page shows`,
      `Give at most ${RUNS_LIMIT} directories; \`tki rollup\` makes one table of many.`
    );
  }
  const out = parseOutFile(options.out, [".html", ".htm"]);
  const inputs = findInputs(options);
  const { renderRun, toPage } = await import("./page-662T6CRB.mjs");
  const { toUnreadableRun, toViewedRun } = await import("./viewed-run-BFFNDULI.mjs");
  const unreadable = [];
  const runs = verifyRuns(directories, inputs, options, io, (tried, index) => {
    const id = `run-${index + 1}`;
    const viewed = tried.kind === "unreadable" ? toUnreadableRun(id, tried.directory, tried.why) : toViewedRun(id, tried.directory, tried.verified);
    unreadable.push(viewed.unreadable);
    return renderRun(viewed);
  });
  const page = toPage(runs);
  writeOutFile(out, page, io.randomHex(8));
  const words = runs.map(({ compared: { name, word, standing } }, index) => ({
    directory: name,
    shows: word,
    standing,
    why: unreadable[index] ?? null
  }));
  if (options.json === true) {
    const bytes = Buffer.byteLength(page);
    io.stdout(jsonOutput("view", { exit_code: 0, page: out, bytes, runs: words, judged: false }));
  } else {
    for (const { directory, shows, standing, why } of words)
      io.stdout(
        labelled("shows", [
          encodeTerminal(`${shows} (${standing})`),
          encodeTerminalName(directory),
          ...why === null ? [] : [encodeTerminal(why)]
        ])
      );
    io.stdout(
      labelled("page", [
        encodeTerminalName(out),
        "Nothing was judged: open it, or hand it on. It approves nothing."
      ])
    );
  }
  io.exit(0);
}
function addView(program, io) {
  withInputsOfRuns(
    program.command("view").summary("one page of a run, or of several over time; it judges nothing").description(
      "Verifies each run again, and writes one self-contained HTML file without scripts. Each value says whether it was recomputed, cross-checked or only asserted; with the packets more of it is recomputed."
    ).argument("<dir...>", "directories that `tki inspect --out` or `tki attest --out` wrote").option("--out <file>", "the page (required), ending in .html")
  ).option("--packet-dir <dir>", "a directory with packets and claims, found by their digests").option(
    "--catalog <dir>",
    "the pinned catalog of the runs (default: the one shipped beside this program)"
  ).option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki view run1 run2 --packet-dir packets --out page.html\n").action((directories, options) => view(directories, options, io));
}
export {
  addView
};
