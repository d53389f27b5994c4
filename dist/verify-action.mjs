// src/action/launcher/step-launcher.ts
import { randomBytes } from "node:crypto";
import fs2 from "node:fs";
import { resolve as join } from "node:path";

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
    (/[“”]/.test(text) ? text.replaceAll('"', "'").replace(/[“”]/g, '"') : text).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/[\w%+=-]{36,}/g, (run) => LONG_AND_NO_SECRET.test(run) ? run : "[cut]").slice(0, limit).replace(/:(?=:)|#(?=[#[])/g, "$& "),
    text.includes("“")
  );
}
var close = (line, marked) => marked && line.split('"').length % 2 === 0 ? `${line}"` : line;
function relay(text) {
  return text.split(/[\r\n]+/).filter((line) => line !== "" && !/^\s*::debug::/.test(line)).slice(-LINES_KEPT).map((line) => `tki | ${plain(line)}
`).join("");
}

// src/action/launcher/step-launcher.ts
var MAIN_SECONDS = 55;
var SUMMARY_LIMIT_BYTES = 900 * 1024;
var WORDS_LIMIT = 900;
var REMOVE_TRIES = 70;
var REMOVE_WAIT_MS = 100;
var MAIN_ENV = /^(?:(?:INPUT|GITHUB|ACTIONS|RUNNER)_.*|(?:https|no)_proxy)$/i;
function sizeOf(path) {
  let size = 0;
  attempt(() => size = fs2.statSync(path).size);
  return size;
}
async function launch(step) {
  process.stderr.write = () => true;
  attempt(() => fs2.writeFileSync("/proc/self/coredump_filter", "0"));
  const { env, execPath, stdout } = process;
  const dist = import.meta.dirname;
  const random = () => randomBytes(16).toString("hex");
  const temp = env["RUNNER_TEMP"] ?? "";
  const work = join(temp.startsWith("/") ? temp : "/tmp", `tki-${random().slice(0, 16)}`);
  const secret = (step.secret === null ? "" : env[step.secret] ?? "").trim();
  const forms = secret.length < 4 ? [] : [secret, JSON.stringify(secret).slice(1, -1)];
  const hide = (text) => forms.reduce((rest, form) => rest.replaceAll(form, "[cut]"), text);
  let answer = { outputs: {}, level: "warning", words: "" };
  let summary = "";
  let begun = false;
  function block(code, detail) {
    const words = `BLOCKED. ${code}: ${detail}. Next: run the job again; if it stays, report it with the log.`;
    answer = { outputs: {}, level: "warning", words };
    summary = `# ${step.name}: BLOCKED

${plain(words, WORDS_LIMIT)}
`;
  }
  function writeOutputs() {
    const end = `tki-${random()}`;
    const rows = Object.entries(step.begins).map(([name, first]) => {
      const value = name === "may-gate" ? "false" : answer.outputs[name] ?? first;
      return `${name}<<${end}
${/^[\w:./ -]+$/.test(value) ? value : ""}
${end}
`;
    });
    const before = sizeOf(env["GITHUB_OUTPUT"]);
    append(env["GITHUB_OUTPUT"], rows.join(""));
    return sizeOf(env["GITHUB_OUTPUT"]) > before;
  }
  function finish() {
    if (!writeOutputs() && begun)
      block("ACTION_FAILED", "the runner took the first outputs and not the last");
    const text = Buffer.from(hide(summary));
    const cut = text.length > SUMMARY_LIMIT_BYTES ? "\n\nCut here." : "";
    append(env["GITHUB_STEP_SUMMARY"], `${text.subarray(0, SUMMARY_LIMIT_BYTES).toString()}${cut}`);
    const words = plain(hide(answer.words), WORDS_LIMIT).replaceAll("%", "%25");
    stdout.write(
      `::${answer.level} title=tool-kiem-thu::${words} Non-gating: the end of a job is no verdict.
`
    );
    for (let tries = REMOVE_TRIES; tries > 0 && fs2.existsSync(work); tries--) {
      attempt(() => fs2.rmSync(work, { recursive: true, force: true }));
      if (fs2.existsSync(work)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REMOVE_WAIT_MS);
    }
    process.exit(0);
  }
  function interrupted(code, detail) {
    stop();
    block(code, detail);
    return finish();
  }
  async function main(phase) {
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => MAIN_ENV.test(name)));
    if (step.secret !== null) kept[step.secret] = secret === "" ? "" : "given";
    kept["UV_THREADPOOL_SIZE"] = "1";
    const program = join(dist, `${step.name}-main.mjs`);
    const { how, words } = await start([execPath, program, phase, work], kept, "", MAIN_SECONDS);
    stdout.write(relay(hide(words.join("\n"))));
    if (how !== "") block("ACTION_FAILED", `main (${phase}) ${how}`);
    return how === "";
  }
  function command(argv) {
    const { commandSeconds: seconds } = step;
    const program = [execPath, join(dist, "cli.mjs"), ...argv];
    return start(["/usr/bin/timeout", "-k5", `${seconds}`, ...program], {}, `${secret}
`, seconds + 9);
  }
  const read = (name) => fs2.readFileSync(join(work, name), "utf8");
  function take() {
    const { outputs, level, words } = JSON.parse(read("answer.json"));
    if (!/^(?:notice|warning)$/.test(level) || typeof words !== "string") throw new Error("no answer");
    summary = read("summary.md");
    answer = { outputs, level, words };
  }
  const ends = "INT TERM HUP QUIT ALRM USR2 XCPU ABRT IO PROF PWR STKFLT SYS TRAP VTALRM";
  for (const name of ends.split(" "))
    process.on(`SIG${name}`, () => interrupted("INTERRUPTED", `the job was ended by SIG${name}`));
  process.on("uncaughtException", () => interrupted("ACTION_FAILED", "the launcher failed"));
  stdout.on("error", () => {
  });
  begun = writeOutputs();
  try {
    fs2.mkdirSync(work, 448);
    if (!await main("before")) return finish();
    if (!fs2.existsSync(join(work, "command.json"))) take();
    else {
      const { how, words } = await command(JSON.parse(read("command.json")));
      const [answered = "", said = ""] = words.map(hide);
      stdout.write(relay(said));
      fs2.writeFileSync(join(work, "ended.json"), JSON.stringify({ how, answered, said }), { mode: 384 });
      if (await main("after")) take();
    }
  } catch {
    block("ACTION_FAILED", "the launcher failed, or main left no answer");
  }
  return finish();
}

// src/action/verify/launcher.ts
await launch({
  name: "verify",
  begins: {
    outcome: "BLOCKED",
    "exit-code": "3",
    "rows-agreeing": "0",
    "rows-differing": "0",
    "rows-not-evidenced": "0",
    "rows-not-evaluated": "0",
    "may-gate": "false"
  },
  secret: null,
  // A packet at its limit of 256 MiB is evaluated again.
  commandSeconds: 120
});
