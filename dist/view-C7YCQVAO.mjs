import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  inputsOfRuns,
  verifyRuns
} from "./chunk-UAIQKML4.mjs";
import "./chunk-N7VD3WTM.mjs";
import "./chunk-MMJNYI2Z.mjs";
import "./chunk-2WQ7G7Z7.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  withInputsOfRuns
} from "./chunk-OTDD52SS.mjs";
import "./chunk-MYX33WSX.mjs";
import "./chunk-52OKL5PA.mjs";
import "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  findInputs,
  jsonOutput,
  parseOutFile,
  usageError,
  writeOutFile
} from "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

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
  const inputs = findInputs(options, io);
  const { renderRun, toPage } = await import("./page-MPIR3QJC.mjs");
  const { toUnreadableRun, toViewedRun } = await import("./viewed-run-T7FOPTYQ.mjs");
  const unreadable = [];
  const given = inputsOfRuns(directories, inputs, options);
  const runs = verifyRuns(directories, given, io, (tried, index) => {
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
