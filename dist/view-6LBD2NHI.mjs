import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  labelled
} from "./chunk-F4KXIK3B.mjs";
import "./chunk-6LFZW2XB.mjs";
import {
  findInputs,
  verifyRuns
} from "./chunk-MONMDW7A.mjs";
import "./chunk-GCJNZDJF.mjs";
import "./chunk-UUKZ5RF2.mjs";
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
import "./chunk-TPPHT56V.mjs";
import "./chunk-LFPW7IGN.mjs";
import "./chunk-Y7RGWW34.mjs";
import {
  withInputsOfRuns
} from "./chunk-AYGYB4ZQ.mjs";
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
import "./chunk-KLEALIY6.mjs";
import "./chunk-KEPVRFPC.mjs";
import "./chunk-3EYZJ7E7.mjs";
import "./chunk-MUZV6PGY.mjs";
import "./chunk-RG4DWIAA.mjs";
import "./chunk-RCZFCRGS.mjs";
import "./chunk-NDY32TBP.mjs";
import "./chunk-6OFJZD5Y.mjs";
import {
  jsonOutput
} from "./chunk-JP7FOTU6.mjs";
import "./chunk-FAZ73T53.mjs";
import {
  encodeTerminal,
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
import "./chunk-OAKTAI7N.mjs";
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
  const { renderRun, toPage } = await import("./page-D75NCQG4.mjs");
  const { toUnreadableRun, toViewedRun } = await import("./viewed-run-75IWJZ7Z.mjs");
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
