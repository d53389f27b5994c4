// src/action/inspect/launcher.ts
import { hash, randomBytes } from "node:crypto";
import fs2 from "node:fs";
import { join } from "node:path";

// src/action/launcher/child.ts
import { spawn } from "node:child_process";
var stop = () => {
};
function start(argv, childEnv, input, seconds) {
  return new Promise((resolve) => {
    const chunks = [[], []];
    const child = spawn(argv[0], argv.slice(1), { env: childEnv, cwd: "/" });
    const end = (kind, how) => {
      clearTimeout(timer);
      for (const stream of child.stdio) stream?.destroy();
      resolve({ kind, how, words: chunks.map((some) => Buffer.concat(some).toString()) });
    };
    const cutOff = (reason) => {
      end("cut off", reason);
      stop();
    };
    stop = () => child.kill(input ? "SIGTERM" : "SIGKILL");
    const timer = setTimeout(() => cutOff(`gave no result within ${seconds} s`), seconds * 1e3);
    [child.stdout, child.stderr].forEach((stream, at) => {
      let left = input && !at ? 2 ** 26 : 2 ** 20;
      stream.on("data", (chunk) => {
        left -= chunk.length;
        if (left < 0) cutOff("wrote more than it may");
        else chunks[at].push(chunk);
      });
    });
    const ended = (code, signal) => signal === null ? end("exited", code === 0 ? "" : `ended with status ${code}`) : end("killed", `was ended by ${signal}`);
    child.stdin.on("error", () => {
    });
    child.on("error", () => end("not started", "could not be started"));
    child.on("close", ended);
    child.on("exit", (...status) => setTimeout(ended, 1e3, ...status));
    child.stdin.end(input);
  });
}

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

// src/action/launcher/relay.ts
var LINES_KEPT = 40;
var LINE_LIMIT = 300;
var LONG_AND_NO_SECRET = /^(?:[\da-f]+|tki-(?:report|evidence)-\d+-\d+-(?:[\w-]+-)?[\da-f]{16})$/;
function plain(text, limit = LINE_LIMIT) {
  return close(
    // The marks around a stranger's words stay to be told from the marks that a stranger writes.
    (/[“”]/.test(text) ? text.replaceAll('"', "'").replace(/[“”]/g, '"') : text).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/[\w%+=-]{36,}/g, (run2) => LONG_AND_NO_SECRET.test(run2) ? run2 : "[cut]").slice(0, limit).replace(/:(?=:)|#(?=[#[])/g, "$& "),
    text.includes("“")
  );
}
var close = (line, marked) => marked && line.split('"').length % 2 === 0 ? `${line}"` : line;
function relay(text) {
  return text.split(/[\r\n]+/).filter((line) => line !== "" && !/^\s*::debug::/.test(line)).slice(-LINES_KEPT).map((line) => `tki | ${plain(line)}
`).join("");
}

// src/action/inspect/launcher.ts
var MAIN_SECONDS = 55;
var TAKE_BACK_SECONDS = 10;
var HOST_SECONDS = 100;
var SUMMARY_LIMIT = 900 * 1024;
var MAIN_ENV = /^((INPUT|GITHUB|ACTIONS|RUNNER)_|(https|no)_proxy$)/i;
process.stderr.write = () => true;
var { env, execPath, stdout } = process;
var dist = import.meta.dirname;
var random = () => randomBytes(16).toString("hex");
var nonce = random();
var run = nonce.slice(0, 16);
var temp = env["RUNNER_TEMP"] ?? "";
var work = join(temp.startsWith("/") ? temp : "/tmp", `tki-${run}`);
var out = join(work, "out");
var PLAIN_VALUE = /^(?:[\w:./ -]+|\/[^\p{Cc}\u2028\u2029]+)$/u;
var said = { "report-directory": out, "may-gate": false };
var why = "";
var summary = "";
var read = (...path) => fs2.readFileSync(join(...path), "utf8");
var digests = () => JSON.stringify(
  fs2.readdirSync(out).map((name) => [name, `sha256:${hash("sha256", fs2.readFileSync(join(out, name)))}`])
);
function say(verdict, code, attestation, probes, words) {
  Object.assign(said, {
    verdict,
    "inspector-exit-code": code,
    attestation,
    "probes-as-expected": probes
  });
  why = words;
}
function place(files) {
  fs2.rmSync(out, { recursive: true, force: true });
  fs2.mkdirSync(out);
  for (const { name, text } of files) {
    if (!/^\w[\w.-]*$/.test(name)) throw new Error("a file of the run has no plain name");
    fs2.writeFileSync(join(out, name), text, { mode: 420 });
  }
}
function block(reason, detail) {
  say("BLOCKED", 3, "NOT_ATTESTED", 0, `${reason}: ${detail}`);
  summary = join(out, "report.md");
  attempt(() => {
    fs2.rmSync(join(work, "result.json"), { force: true });
    const values = { clock: (/* @__PURE__ */ new Date()).toISOString(), detail, nonce, reason, run };
    const marks = Object.entries(
      JSON.parse(read(dist, "blocked-template/marks.json"))
    );
    place(
      ["report.json", "report.md", "checkpoint.md"].map((name) => ({
        name: name.replace("checkpoint", `checkpoint-${run}`),
        text: marks.reduce(
          (text, [key, mark]) => text.replaceAll(mark, values[key] ?? ""),
          read(dist, "blocked-template", name)
        )
      }))
    );
  });
}
function take(text) {
  const { attestation, exit_code, files, messages, verdict } = JSON.parse(text);
  const report = JSON.parse(files.find(({ name }) => name === "report.json").text);
  if (report.verdict !== verdict || report.exit_code !== exit_code || exit_code < 2)
    throw new Error("the result contradicts its own report");
  place(files);
  fs2.writeFileSync(join(work, "result.json"), text);
  say(
    verdict,
    exit_code,
    attestation.status,
    attestation.observed_as_expected,
    messages.map((one) => `${one.code}: ${one.text}`).join("; ")
  );
}
async function main(phase, seconds = MAIN_SECONDS) {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => MAIN_ENV.test(name)));
  kept["UV_THREADPOOL_SIZE"] = "1";
  const { how, words } = await start([execPath, join(dist, "main.mjs"), phase, work], kept, "", seconds);
  stdout.write(relay(words.join("\n")));
  return how && `main (${phase}) ${how}`;
}
async function host(plan) {
  const sudo = process.getuid() ? ["/usr/bin/sudo", "-n", "--"] : [];
  const { how, kind, words } = await start(
    [
      ...sudo,
      "/usr/bin/env",
      "-i",
      "/usr/bin/timeout",
      "-k5",
      `${HOST_SECONDS}`,
      execPath,
      join(dist, "host.mjs")
    ],
    {},
    plan,
    HOST_SECONDS + 9
  );
  const [answer = "", complaint = ""] = words;
  stdout.write(relay(complaint));
  try {
    if (kind === "killed" || kind === "cut off") throw new Error("the host did not come to its end");
    take(answer);
  } catch {
    const sudoRefused = complaint === "" ? kind === "not started" : complaint.startsWith("sudo:");
    if (sudo.length > 0 && answer === "" && sudoRefused)
      block("NO_PRIVILEGE", "this job is not root, and sudo asks for a password or is not there");
    else block("HOST_FAILED", `the host ${how || "ended"} and gave no acceptable result`);
  }
}
async function takeBack() {
  if (!fs2.existsSync(join(work, "handed.json"))) return "";
  const died2 = await main("take-back", TAKE_BACK_SECONDS);
  const names = () => JSON.parse(read(work, "handed.json")).map(({ name }) => name).join(", ");
  const words = died2 ? `; not taken back, and perhaps to be fetched: ${names()}` : JSON.parse(read(work, "taken.json"));
  return words.replace(/[^\w .,:;()/-]/g, "?");
}
async function upload(last) {
  const before = digests();
  fs2.writeFileSync(join(work, "digests.json"), before);
  const died2 = await main("upload");
  if (died2)
    return said["verdict"] === "BLOCKED" ? void 0 : block("ACTION_FAILED", died2 + await takeBack());
  const { again, outputs, replaced } = JSON.parse(read(work, "uploaded.json"));
  if (digests() !== before)
    return block("ACTION_FAILED", `the reports changed while they were uploaded${await takeBack()}`);
  if (replaced) take(read(work, "result.json"));
  if (again && !last) return upload(true);
  summary = join(work, "summary.md");
  Object.assign(said, { ...outputs, ...said });
}
function writeOutputs() {
  const end = `tki-${random()}`;
  append(
    env["GITHUB_OUTPUT"],
    Object.entries(said).map(([name, value]) => `${name}<<${end}
${PLAIN_VALUE.exec(`${value ?? ""}`)?.[0] ?? ""}
${end}
`).join("")
  );
}
function finish() {
  writeOutputs();
  attempt(() => {
    const text = fs2.readFileSync(summary);
    append(
      env["GITHUB_STEP_SUMMARY"],
      text.subarray(0, SUMMARY_LIMIT).toString() + (text.length > SUMMARY_LIMIT ? "\n\nCut here, at 900 KiB: the rest stands in report.md.\n" : "")
    );
  });
  const { verdict, attestation } = said;
  const words = `${verdict}, attestation ${attestation}. Non-gating: the end of a job is no verdict. ${why}`;
  stdout.write(
    `::${verdict === "EVIDENCE_PRESENT" ? "notice" : "warning"} title=tool-kiem-thu::${plain(words, 900).replaceAll("%", "%25")}
`
  );
  attempt(() => {
    for (const name of fs2.readdirSync(work))
      if (name !== "out") fs2.rmSync(join(work, name), { recursive: true });
  });
  process.exit(0);
}
function interrupted(reason, detail) {
  stop();
  block(reason, detail);
  return finish();
}
for (const name of "INT TERM HUP QUIT ALRM USR2 XCPU IO PWR ABRT SYS TRAP VTALRM PROF STKFLT".split(" "))
  process.on(`SIG${name}`, () => interrupted("INTERRUPTED", `the job was ended by SIG${name}`));
process.on("uncaughtException", () => interrupted("ACTION_FAILED", "the launcher failed"));
stdout.on("error", () => {
});
fs2.mkdirSync(work, 448);
block("ACTION_FAILED", "the run began and did not end");
writeOutputs();
var died = await main("fetch");
if (died) block("ACTION_FAILED", died);
else {
  said["packet-digest"] = JSON.parse(read(work, "fetched.json")).packet_digest;
  if (fs2.existsSync(join(work, "plan.json"))) await host(read(work, "plan.json"));
  else take(read(work, "result.json"));
}
await upload(false);
finish();
