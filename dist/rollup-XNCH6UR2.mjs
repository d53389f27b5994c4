import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  inputsOfRuns,
  verifyRuns
} from "./chunk-UAIQKML4.mjs";
import "./chunk-N7VD3WTM.mjs";
import "./chunk-MMJNYI2Z.mjs";
import "./chunk-2WQ7G7Z7.mjs";
import {
  compareRolled,
  toRolled,
  worstOf
} from "./chunk-UYPIKRTH.mjs";
import "./chunk-URJVJXMI.mjs";
import {
  withInputsOfRuns
} from "./chunk-OTDD52SS.mjs";
import "./chunk-MYX33WSX.mjs";
import "./chunk-52OKL5PA.mjs";
import "./chunk-VDVJY7VE.mjs";
import "./chunk-3RNH26P3.mjs";
import "./chunk-UUR2J7O5.mjs";
import {
  countsAtTerminal,
  findInputs,
  jsonOutput,
  markdownTable,
  parseOutFile,
  usageError,
  writeOutFile
} from "./chunk-M7HQODDK.mjs";
import {
  join,
  known,
  lines,
  nothing,
  orNone,
  ours,
  ownSentences,
  prose
} from "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import {
  spawn
} from "./chunk-2TV2Y5Z6.mjs";
import {
  ROLLUP_WORKER
} from "./chunk-3JJ4TNPV.mjs";
import {
  CodedError
} from "./chunk-JDNDBO6H.mjs";
import {
  withPipes
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/show-rollup.ts
var MEANS = {
  10: "every run was recomputed, and observed as expected; nothing is approved by that",
  2: "at least one run is held out, or its verdict is only asserted",
  3: "at least one run is BLOCKED, or cannot be read",
  4: "at least one run holds a violation, contradicts itself, or is a replay of another"
};
var DISCLAIMER = "Evidence only: this table approves nothing, and what is not in it was not seen here.";
var DIGEST_COLUMNS = "sha256:".length + 12;
var NAME_COLUMNS = 60;
var short = (text, columns) => text.length > columns ? `${text.slice(0, columns).toWellFormed()}\u2026` : text;
var verdictOf = ({ verdict, basis }) => verdict === null ? basis === "contradicted" ? "none (contradicted)" : "none" : `${verdict} (${basis})`;
var rowsOf = ({ agrees, differs, not_evidenced, not_evaluated }) => `${agrees} / ${differs} / ${not_evidenced} / ${not_evaluated}`;
function tally(runs) {
  const of = (code) => runs.filter(({ exit_code }) => exit_code === code).length;
  return `${runs.length} runs: ${of(10)} with 10, ${of(2)} with 2, ${of(3)} with 3, ${of(4)} with 4`;
}
function tallyLines(runs, exitCode) {
  const of = (code) => runs.filter(({ exit_code }) => exit_code === code).length;
  const counts = prose`${of(10)} with 10, ${of(2)} with 2, ${of(3)} with 3, ${of(4)} with 4`;
  return [prose`${runs.length} runs: ${counts}. Exit code ${exitCode}: ${ours(MEANS[exitCode])}.`];
}
function showRollup({ runs, exitCode }) {
  const head = ["#", "code", "verdict", "rows", "run", "packet", "folder"];
  const rows = runs.map((run, index) => [
    `#${index + 1}`,
    `${run.exit_code}`,
    verdictOf(run),
    rowsOf(run),
    run.run ?? "none",
    short(run.packet ?? "none", DIGEST_COLUMNS),
    encodeTerminalName(short(run.directory, NAME_COLUMNS))
  ]);
  const widths = head.map(
    (cell, column) => Math.max(cell.length, ...rows.map((line) => line[column]?.length ?? 0))
  );
  const align = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
  const body = runs.flatMap((run, index) => [
    align(rows[index] ?? []),
    `      attestation  ${encodeTerminal(run.attestation)}`,
    ...run.cause === void 0 ? [] : [`      cause        ${encodeTerminal(run.cause)}`],
    ...run.same.map((line) => `      same         ${line}`),
    `      next         ${encodeTerminal(run.next === null ? "none" : `${run.next.owner}: ${run.next.action}`)}`
  ]);
  return [
    align(head),
    ...body,
    "",
    "rows: agree / differ / not evidenced / not evaluated",
    tally(runs),
    `exit code ${exitCode}: ${MEANS[exitCode]}`,
    DISCLAIMER,
    ""
  ].join("\n");
}
function rollupMarkdown({ runs, exitCode }) {
  const rows = runs.map((run, index) => [
    prose`${index + 1}`,
    prose`${run.exit_code}`,
    run.verdict === null ? prose`${verdictOf(run)}` : prose`${run.verdict} (${ours(run.basis)})`,
    prose`${run.attestation}`,
    prose`${run.agrees} / ${run.differs} / ${run.not_evidenced}`,
    orNone(run.run),
    orNone(run.packet === null ? null : short(run.packet, DIGEST_COLUMNS)),
    prose`${short(run.directory, NAME_COLUMNS)}`,
    join(
      [
        ...run.same.map((line) => prose`${line}`),
        run.next === null ? prose`none` : prose`${known(run.next.owner, ownSentences)}: ${known(run.next.action, ownSentences)}`
      ],
      "; "
    )
  ]);
  return lines([
    prose`# Runs, each recomputed`,
    nothing,
    ...markdownTable(
      prose`no. | code | verdict | attestation | rows agree / differ / not evidenced / not evaluated | run | packet | folder | next`,
      rows,
      prose`No run was given.`
    ),
    nothing,
    ...tallyLines(runs, exitCode),
    nothing,
    prose`${ours(DISCLAIMER)} A job that ended is no verdict.`,
    nothing
  ]);
}
function rollupJson({ runs, exitCode }) {
  return jsonOutput("rollup", { exit_code: exitCode, decision_effect: "NONE", runs });
}

// src/cli/rollup-workers.ts
var { availableParallelism } = require("node:os");
var { join: join2 } = require("node:path");
var WORTH_RUNS = 30;
var MOST_WORKERS = 4;
var RUN_DEADLINE_MS = 15 * 6e4;
var ANSWER_LIMIT = 1024 * 1024;
var ourWorkers = ({ node, dist }, runs) => ({
  count: Math.min(availableParallelism(), MOST_WORKERS, Math.floor(runs / (WORTH_RUNS / 2))),
  deadlineMs: RUN_DEADLINE_MS,
  start: () => spawn(node, [join2(dist, "cli.mjs"), ROLLUP_WORKER], { env: {}, stdio: ["pipe", "pipe", "ignore"] })
});
function ask(child, asked, deadlineMs) {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null)
    return Promise.resolve({ died: `ended ${signalCode ?? `with code ${exitCode}`}`, again: true });
  return new Promise((resolve) => {
    let text = "";
    const done = (answer) => {
      clearTimeout(timer);
      child.stdout.removeAllListeners("data");
      child.removeAllListeners();
      child.on("error", () => void 0);
      if ("died" in answer) child.kill("SIGKILL");
      resolve(answer);
    };
    const timer = setTimeout(() => done({ died: `gave no answer in ${deadlineMs / 1e3} s` }), deadlineMs);
    child.stdout.on("data", (piece) => {
      text += piece;
      if (text.length > ANSWER_LIMIT) done({ died: "gave an answer without an end" });
      else if (text.endsWith("\n")) done(toAnswer(text));
    });
    child.on("error", () => done({ died: "could not be started" }));
    child.on(
      "close",
      (code, signal) => done({ died: `ended ${signal ?? `with code ${code}`}`, again: true })
    );
    child.stdin.write(`${JSON.stringify(asked)}
`);
  });
}
function toAnswer(text) {
  try {
    const answer = JSON.parse(text);
    if (answer.rolled !== void 0 || answer.wrong !== void 0) return answer;
  } catch {
  }
  return { died: "gave an answer that is none" };
}
function startOne(start) {
  const child = withPipes(start());
  child.stdout.setEncoding("utf8");
  child.stdin.on("error", () => void 0);
  return child;
}
var unverified = (directory, died) => toRolled({
  kind: "unreadable",
  directory,
  why: `The process that verified this run ${died}`,
  hint: "Verify it alone: `tki verify`."
});
async function rollInWorkers(directories, given, io, { count, deadlineMs, start }) {
  const rolled = [];
  const progress = countsAtTerminal(io, "verifying runs", directories.length);
  let [next, ended] = [0, 0];
  const wrong = [];
  const work = async () => {
    let child = null;
    const tryOnce = async (asked) => {
      child ??= startOne(start);
      const answer = await ask(child, asked, deadlineMs);
      if ("died" in answer) child = null;
      return answer;
    };
    while (next < directories.length && wrong.length === 0) {
      const index = next++;
      const asked = { directory: directories[index] ?? "", given: given[index] ?? {} };
      const first2 = await tryOnce(asked);
      const answer = "died" in first2 && first2.again === true ? await tryOnce(asked) : first2;
      if ("wrong" in answer)
        wrong.push(new CodedError(answer.wrong.code, answer.wrong.message, answer.wrong.hint));
      else rolled[index] = "died" in answer ? unverified(asked.directory, answer.died) : answer.rolled;
      progress(++ended);
    }
    child?.kill("SIGKILL");
  };
  await Promise.all(Array.from({ length: count }, work));
  const [first] = wrong;
  if (first !== void 0) throw first;
  return rolled;
}
async function rollAll(directories, given, io) {
  if (directories.length >= WORTH_RUNS && io.rules === void 0) {
    const workers = ourWorkers(io, directories.length);
    if (workers.count > 1) return rollInWorkers(directories, given, io, workers);
  }
  return verifyRuns(directories, given, io, toRolled);
}

// src/cli/commands/rollup.ts
var RUNS_LIMIT = 500;
async function rollup(directories, options, io) {
  if (directories.length > RUNS_LIMIT) {
    throw usageError(
      "TOO_MANY_RUNS",
      `${directories.length} runs are more than one table holds`,
      `Give at most ${RUNS_LIMIT} directories.`
    );
  }
  const out = options.out === void 0 ? null : parseOutFile(options.out, [".md", ".json"]);
  const inputs = findInputs(options, io);
  const runs = compareRolled(await rollAll(directories, inputsOfRuns(directories, inputs, options), io));
  const rolled = { runs, exitCode: worstOf(runs.map(({ exit_code }) => exit_code)) };
  if (out !== null)
    writeOutFile(out, out.endsWith(".json") ? rollupJson(rolled) : rollupMarkdown(rolled), io.randomHex(8));
  io.stdout(options.json === true ? rollupJson(rolled) : showRollup(rolled));
  io.exit(rolled.exitCode);
}
function addRollup(program, io) {
  withInputsOfRuns(
    program.command("rollup").summary("verify many runs again, as one table (never exits 0)").description(
      "Recomputes each run as `tki verify` does, finds packets and claims by their digests, and believes no report. The exit code is the worst of the runs: 4 before 3 before 2 before 10."
    ).argument("<dir...>", "directories that `tki inspect --out` or `tki attest --out` wrote")
  ).option("--packet-dir <dir>", "a directory with packets and claims, up to three levels deep").option(
    "--catalog <dir>",
    "the pinned catalog of the runs (default: the one shipped beside this program)"
  ).option("--out <file>", "the table as a file too: .md or .json").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki rollup runs/* --packet-dir packets --out rollup.md\n").action((directories, options) => rollup(directories, options, io));
}
export {
  addRollup
};
