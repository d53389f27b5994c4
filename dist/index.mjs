// src/action/inspect/launcher.ts
import { hash } from "node:crypto";
import fs3 from "node:fs";
import { join as join2 } from "node:path";

// src/formats/host-command.ts
var HOST_SECONDS = 100;
var WITHOUT_ENVIRONMENT = ["/usr/bin/env", "-i"];
var WITH_END = ["/usr/bin/timeout", "-k5", `${HOST_SECONDS}`];

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var [reportName, markdownName, ownCheckpointName] = outFiles;
var blockedTemplate = {
  folder: "blocked-template",
  marks: "marks.json",
  next: "next.json",
  summary: "summary.md",
  clauses: "clauses.json"
};
var outEntries = [...outFiles].sort();
var checkpointName = (run) => `checkpoint-${run}.md`;
var publishedName = (name, run) => name === ownCheckpointName ? checkpointName(run) : name;
var kinds = {
  checkpoint: { artifact: "report", names: /^checkpoint-[0-9a-f]{16}\.md$/ },
  // Beside a BLOCKED report, and travels with it: a run that has one has no evidence.
  observations: {
    artifact: "report",
    names: /^sandbox-observations-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/
  },
  evidence: { artifact: "evidence", names: /^sandbox-attestation-evidence-[a-z0-9-]{1,80}\.json$/ },
  markdown: { artifact: "report", names: /^report\.md$/ },
  report: { artifact: "report", names: /^report\.json$/ },
  run: { artifact: "evidence", names: /^run\.json$/ }
};
var runFileKinds = Object.keys(kinds);

// src/action/launcher/child.ts
import { spawn } from "node:child_process";
var stop = () => {
};
function prepare(argv, childEnv, answers) {
  const { promise, resolve } = Promise.withResolvers();
  const chunks = [[], []];
  const child = spawn(argv[0], argv.slice(1), { env: childEnv, cwd: "/" });
  const { stdin, stdout, stderr, stdio } = child;
  let timer;
  const finish = (how) => {
    clearTimeout(timer);
    for (const stream of stdio ?? []) stream?.destroy();
    const [said = "", errors = ""] = chunks.map((some) => Buffer.concat(some).toString());
    resolve({ end: how, stdout: said, stderr: errors });
  };
  const end = () => void child.kill(answers ? "SIGTERM" : "SIGKILL");
  const cutOff = (limit, seconds = 0) => {
    finish({ kind: "cut off", limit, seconds });
    end();
  };
  [stdout, stderr].forEach((stream, at) => {
    let left = answers && !at ? 2 ** 26 : 2 ** 20;
    stream?.on("data", (chunk) => {
      left -= chunk.length;
      if (left < 0) cutOff("output");
      else chunks[at].push(chunk);
    });
  });
  const ended = (status, signal) => finish(signal === null ? { kind: "exited", status: status ?? -1 } : { kind: "killed", signal });
  stdin?.on("error", () => {
  });
  child.on("error", () => finish({ kind: "not started" }));
  child.on("close", ended);
  child.on("exit", (...status) => setTimeout(ended, 1e3, ...status));
  const go = (input, seconds) => {
    stop = end;
    timer = setTimeout(() => cutOff("time", seconds), seconds * 1e3);
    stdin?.end(input);
    return promise;
  };
  const isThere = () => child.pid !== void 0 && child.exitCode === null && child.signalCode === null;
  return { go, end, isThere };
}

// src/action/launcher/end.ts
var DISK_FULL_STATUS = 28;
var isOfFullDisk = (end) => end.kind === "exited" && end.status === DISK_FULL_STATUS;
var isWell = (end) => end.kind === "exited" && end.status === 0;
function describeEnd(end) {
  switch (end.kind) {
    case "exited":
      return `ended with status ${end.status}`;
    case "killed":
      return `was ended by ${end.signal}`;
    case "cut off":
      return end.limit === "time" ? `gave no result within ${end.seconds} s` : "wrote more than it may";
    case "not started":
      return "could not be started";
  }
}

// src/action/launcher/launcher.ts
import { randomBytes } from "node:crypto";
import fs2 from "node:fs";
import { join } from "node:path";

// src/action/launcher/command-file.ts
import fs from "node:fs";
function attempt(step) {
  try {
    step();
  } catch {
  }
}
function append(path, text) {
  attempt(() => {
    const file = fs.openSync(path, 1 | 1024 | 2048);
    const stat = fs.fstatSync(file);
    if (stat.isFile())
      try {
        fs.appendFileSync(file, text);
      } catch {
        fs.ftruncateSync(file, stat.size);
      }
  });
}
function sizeOf(path) {
  let size = 0;
  attempt(() => size = fs.statSync(path).size);
  return size;
}

// src/action/launcher/relay.ts
var LINES_KEPT = 40;
var LINE_LIMIT = 300;
var LONG_AND_NO_SECRET = /^(?:[\da-f]+|tki-(?:report|evidence)-\d+-\d+-(?:[\w-]+-)?[\da-f]{16})$/;
function plain(text, limit = LINE_LIMIT) {
  return close(
    // The marks around a stranger's words stay to be told from the marks that a stranger writes.
    (/[“”]/.test(text) ? text.replaceAll('"', "'").replace(/[“”]/g, '"') : text).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/[\w%+=-]{36,}/g, (run) => LONG_AND_NO_SECRET.test(run) ? run : "[cut]").slice(0, limit).replace(/:(?=:)|#(?=[#[])/g, "$& "),
    text.includes("“")
  );
}
var close = (line, marked) => marked && line.split('"').length % 2 === 0 ? `${line}"` : line;
function relay(text) {
  return text.split(/[\r\n]+/).filter((line) => line !== "" && !/^\s*::debug::/.test(line)).slice(-LINES_KEPT).map((line) => `tki | ${plain(line)}
`).join("");
}

// src/action/launcher/wait.ts
var WAIT = "wait";
var GO = "go";

// src/action/launcher/launcher.ts
var MAIN_SECONDS = 55;
var SUMMARY_LIMIT_BYTES = 900 * 1024;
var WORDS_LIMIT = 900;
var REMOVE_TRIES = 70;
var REMOVE_WAIT_MS = 100;
var MAIN_ENV = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_.*|(?:https|no)_proxy)$/i;
var PLAIN_VALUE = /^(?:[\w:./ -]+|\/[^\p{Cc}\u2028\u2029]+)$/u;
var ENDING = "INT TERM HUP QUIT ALRM USR2 XCPU ABRT IO PROF PWR STKFLT SYS TRAP VTALRM";
async function launch(step) {
  process.stderr.write = () => true;
  attempt(() => fs2.writeFileSync("/proc/self/coredump_filter", "0"));
  const { env, execPath, stdout } = process;
  const dist = import.meta.dirname;
  const random = () => randomBytes(16).toString("hex");
  const nonce = random();
  const temp = env["RUNNER_TEMP"] ?? "";
  const folder = join(temp.startsWith("/") ? temp : "/tmp", `tki-${nonce.slice(0, 16)}`);
  const given = step.secrets.map((name) => (env[name] ?? "").trim());
  const secrets = given.filter((secret) => secret !== "");
  const forms = secrets.flatMap((text) => text.length < 4 ? [] : [text, JSON.stringify(text).slice(1, -1)]);
  forms.sort((a, b) => b.length - a.length);
  const hide = (text) => forms.reduce((rest, form) => rest.replaceAll(form, "[cut]"), text);
  const kept = {};
  if (step.keeps !== null) kept[step.keeps.output] = join(folder, step.keeps.name);
  let answer = { outputs: {}, level: "warning", words: "", summary: "" };
  let begun = false;
  function nextFor(code) {
    let next = "Run the job again; if it happens again, report it with the log.";
    attempt(() => {
      const table = JSON.parse(fs2.readFileSync(join(dist, "blocked-template/next.json"), "utf8"));
      next = String(table[code] ?? next);
    });
    return next;
  }
  function block(code, detail) {
    const words = `BLOCKED. ${code}: ${detail.slice(0, 600)}. Next: ${nextFor(code)}`;
    answer = {
      outputs: {},
      level: "warning",
      words,
      summary: `# ${step.title}: BLOCKED

${plain(words, WORDS_LIMIT)}
`
    };
    attempt(() => answer = { ...answer, summary: step.blocked?.(code, detail, work) ?? answer.summary });
  }
  function died(what, end, more = "") {
    if (isOfFullDisk(end)) block("RUNNER_DISK_FULL", `${what} ran out of disk space${more}`);
    else block("ACTION_FAILED", `${what} ${describeEnd(end)}${more}`);
  }
  const output = (name) => name === "may-gate" ? "false" : answer.outputs[name] ?? kept[name] ?? step.outputs[name]?.first ?? "";
  function begin(phase, words) {
    const passed = Object.fromEntries(Object.entries(env).filter(([name]) => MAIN_ENV.test(name)));
    step.secrets.forEach((name, at) => passed[name] = given[at] === "" ? "" : "given");
    passed["UV_THREADPOOL_SIZE"] = "1";
    return prepare([execPath, join(dist, step.main), phase, folder, ...words], passed, false);
  }
  const waiting = /* @__PURE__ */ new Map();
  async function main(phase, seconds = MAIN_SECONDS) {
    const prepared = waiting.get(phase);
    waiting.delete(phase);
    const { go } = prepared?.isThere() === true ? prepared : begin(phase, []);
    const ended = await go(GO, seconds);
    work.relay(`${ended.stdout}
${ended.stderr}`);
    return ended;
  }
  const work = {
    dist,
    nonce,
    folder,
    secrets,
    read: (...path) => fs2.readFileSync(join(folder, ...path), "utf8"),
    has: (name) => fs2.existsSync(join(folder, name)),
    main,
    relay: (text) => void stdout.write(relay(hide(text))),
    hide,
    say: (part) => void (answer = { ...answer, ...part }),
    keep: (outputs) => {
      for (const [name, value] of Object.entries(outputs)) if (value != null) kept[name] = value;
    },
    output,
    block,
    died
  };
  function writeOutputs() {
    const end = `tki-${random()}`;
    const rows = Object.keys(step.outputs).map((name) => {
      const value = output(name);
      return `${name}<<${end}
${PLAIN_VALUE.test(value) ? value : ""}
${end}
`;
    });
    const before = sizeOf(env["GITHUB_OUTPUT"]);
    append(env["GITHUB_OUTPUT"], rows.join(""));
    return sizeOf(env["GITHUB_OUTPUT"]) > before;
  }
  function clear() {
    const rest = () => fs2.existsSync(folder) ? fs2.readdirSync(folder).filter((name) => name !== step.keeps?.name) : [];
    for (let tries = REMOVE_TRIES; tries > 0; tries--) {
      attempt(() => {
        for (const name of rest()) fs2.rmSync(join(folder, name), { recursive: true, force: true });
        if (step.keeps === null) fs2.rmdirSync(folder);
      });
      if (rest().length === 0) return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REMOVE_WAIT_MS);
    }
  }
  function finish() {
    if (!writeOutputs() && begun)
      block("ACTION_FAILED", "the runner accepted the first outputs but not the last");
    const text = Buffer.from(hide(answer.summary));
    const cut = text.length > SUMMARY_LIMIT_BYTES ? "\n\nCut here, at 900 KiB.\n" : "";
    append(env["GITHUB_STEP_SUMMARY"], `${text.subarray(0, SUMMARY_LIMIT_BYTES).toString()}${cut}`);
    const words = plain(hide(answer.words), WORDS_LIMIT).replaceAll("%", "%25");
    const level = answer.level === "notice" ? "notice" : "warning";
    stdout.write(`::${level} title=tool-kiem-thu::${words} Non-gating: the end of a job is no verdict.
`);
    for (const { end } of waiting.values()) attempt(end);
    attempt(clear);
    process.exit(0);
  }
  function interrupted(code, detail) {
    stop();
    block(code, detail);
    return finish();
  }
  for (const name of ENDING.split(" "))
    process.on(`SIG${name}`, () => interrupted("INTERRUPTED", `the job was ended by SIG${name}`));
  process.on("uncaughtException", () => interrupted("ACTION_FAILED", "the launcher failed"));
  stdout.on("error", () => {
  });
  try {
    fs2.mkdirSync(folder, 448);
    attempt(() => {
      const self = `${fs2.readlinkSync("/proc/self/ns/pid")} ${fs2.readFileSync("/proc/self/stat", "latin1")}`;
      fs2.writeFileSync(join(folder, "launcher"), self);
    });
    block("ACTION_FAILED", "the run started but did not finish");
    begun = writeOutputs();
    for (const phase of step.phases) waiting.set(phase, begin(phase, [WAIT]));
    await step.run(work);
  } catch (error) {
    const full = error instanceof Error && "code" in error && /^(?:ENOSPC|EDQUOT)$| -122$/.test(String(error.code));
    if (full) block("RUNNER_DISK_FULL", "the runner's disk is full");
    else block("ACTION_FAILED", "the launcher failed, or a program left no answer");
  }
  return finish();
}

// src/action/inspect/outputs.ts
var inspectOutputs = {
  verdict: {
    first: "BLOCKED",
    description: "The packet's verdict; empty where none was read (mode attest). Evidence, never a decision."
  },
  "inspector-exit-code": {
    first: "3",
    description: "10 observed as expected, 2 held out or unverified, 3 BLOCKED, 4 violation. Never 0."
  },
  attestation: {
    first: "NOT_ATTESTED",
    description: "NOT_ATTESTED, NOT_AS_EXPECTED or NOT_ACCEPTED. Acceptance is a second party's."
  },
  "probes-as-expected": {
    first: "0",
    description: "How many of the {probes} probes were observed as expected."
  },
  transport: {
    first: "NOT_EVIDENCED",
    description: "BOUND: the packet has the digest that you expected. NOT_BOUND: none with that digest was taken. NOT_EVIDENCED: you gave none."
  },
  "report-artifact-id": {
    first: "",
    description: "Id of the artifact with report.json, report.md and the checkpoint; empty where none was uploaded."
  },
  "report-artifact-digest": {
    first: "",
    description: "Digest of that archive, as the service reports it."
  },
  "evidence-artifact-id": {
    first: "",
    description: "Id of the artifact with the attestation evidence, run.json and what a signing job needs."
  },
  "evidence-artifact-digest": {
    first: "",
    description: "Digest of that archive, as the service reports it."
  },
  "packet-digest": {
    first: "",
    description: "sha256:… of the packet file that was inspected; empty where there was none."
  },
  "report-directory": {
    first: "",
    description: "Folder on this runner with the reports, until the job ends."
  },
  "may-gate": { first: "false", description: "Always false." }
};

// src/action/inspect/launcher.ts
var TAKE_BACK_SECONDS = 10;
var KEPT = "out";
var digestsOf = (out) => JSON.stringify(
  fs3.readdirSync(out).map((name) => [name, `sha256:${hash("sha256", fs3.readFileSync(join2(out, name)))}`])
);
function place({ folder }, files) {
  const out = join2(folder, KEPT);
  fs3.rmSync(out, { recursive: true, force: true });
  fs3.mkdirSync(out);
  for (const { name, text } of files) {
    if (!/^\w[\w.-]*$/.test(name)) throw new Error("a file of the run has no plain name");
    fs3.writeFileSync(join2(out, name), text, { mode: 420 });
  }
}
function placeBlocked(reason, detail, work) {
  const { dist, nonce } = work;
  const run = nonce.slice(0, 16);
  fs3.rmSync(join2(work.folder, "result.json"), { force: true });
  const template = (name) => fs3.readFileSync(join2(dist, blockedTemplate.folder, name), "utf8");
  const word = (file) => String(JSON.parse(template(file))[reason] ?? reason);
  const values = {
    clock: (/* @__PURE__ */ new Date()).toISOString(),
    detail,
    nonce,
    reason,
    run,
    clause: word(blockedTemplate.clauses),
    next: word(blockedTemplate.next)
  };
  const marks = Object.entries(JSON.parse(template(blockedTemplate.marks)));
  const filled = (name) => marks.reduce((text, [key, mark]) => text.replaceAll(mark, values[key] ?? "BLOCKED"), template(name));
  place(
    work,
    outFiles.map((name) => ({
      name: publishedName(name, run),
      text: filled(name)
    }))
  );
  return filled(blockedTemplate.summary);
}
function take(work, text) {
  const { attestation, exit_code: code, files, verdict } = JSON.parse(text);
  const report = files.find(({ name }) => name === reportName);
  const said = report === void 0 ? { verdict: null, exit_code: code } : JSON.parse(report.text);
  if (said.verdict !== verdict || said.exit_code !== code || code < 2)
    throw new Error("the result contradicts its own report");
  place(work, files);
  fs3.writeFileSync(join2(work.folder, "result.json"), text);
  work.say({
    outputs: {
      verdict: verdict ?? "",
      "inspector-exit-code": `${code}`,
      attestation: attestation.status,
      "probes-as-expected": `${attestation.observed_as_expected}`
    },
    level: "warning",
    words: `${verdict ?? "No packet"}, attestation ${attestation.status}.`,
    summary: ""
  });
}
var isRefusedBySudo = ({ end, stdout, stderr }) => stdout === "" && (stderr === "" ? end.kind === "not started" : stderr.startsWith("sudo:"));
async function host(work, plan) {
  const sudo = process.getuid() ? ["/usr/bin/sudo", "-n", "--"] : [];
  const program = [process.execPath, join2(work.dist, "host.mjs")];
  const started = prepare([...sudo, ...WITHOUT_ENVIRONMENT, ...WITH_END, ...program], {}, true);
  const ended = await started.go(plan, HOST_SECONDS + 9);
  work.relay(ended.stderr);
  const { kind } = ended.end;
  try {
    if (kind === "killed" || kind === "cut off") throw new Error("the host did not finish");
    take(work, ended.stdout);
  } catch {
    if (sudo.length > 0 && isRefusedBySudo(ended))
      work.block("NO_PRIVILEGE", "this job is not root, and sudo asks for a password or is not there");
    else work.block("HOST_FAILED", `the host ${describeEnd(ended.end)} and gave no acceptable result`);
  }
}
async function takeBack(work) {
  if (!work.has("handed.json")) return "";
  const { end } = await work.main("take-back", TAKE_BACK_SECONDS);
  const names = () => JSON.parse(work.read("handed.json")).map(({ name }) => name).join(", ");
  const words = isWell(end) ? JSON.parse(work.read("taken.json")) : `; not deleted, and perhaps still available: ${names()}`;
  return words.replace(/[^\w .,:;()/-]/g, "?");
}
async function upload(work, isLast) {
  const out = join2(work.folder, KEPT);
  const before = digestsOf(out);
  fs3.writeFileSync(join2(work.folder, "digests.json"), before);
  const { end } = await work.main("upload");
  if (!isWell(end)) {
    if (work.output("verdict") !== "BLOCKED") work.died("main (upload)", end, await takeBack(work));
    return;
  }
  const { again, outputs, replaced, level, words } = JSON.parse(work.read("uploaded.json"));
  if (digestsOf(out) !== before)
    return work.block("ACTION_FAILED", `the reports changed while they were uploaded${await takeBack(work)}`);
  if (replaced) take(work, work.read("result.json"));
  if (again) return isLast ? void 0 : upload(work, true);
  work.keep(outputs);
  work.say({ level, words, summary: work.read("summary.md") });
}
async function inspect(work) {
  const { end } = await work.main("fetch");
  if (!isWell(end)) work.died("main (fetch)", end);
  else {
    const { packet_digest: digest, transport } = JSON.parse(work.read("fetched.json"));
    work.keep({ "packet-digest": digest, transport });
    if (work.has("plan.json")) await host(work, work.read("plan.json"));
    else take(work, work.read("result.json"));
  }
  await upload(work, false);
}
await launch({
  title: "Inspection",
  main: "main.mjs",
  phases: ["fetch", "upload"],
  outputs: inspectOutputs,
  secrets: [],
  keeps: { name: KEPT, output: "report-directory" },
  blocked: placeBlocked,
  run: inspect
});
