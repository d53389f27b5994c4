#!/usr/bin/env node
import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  startHost
} from "./chunk-Q7WIHMLK.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import {
  ROLLUP_WORKER
} from "./chunk-3JJ4TNPV.mjs";
import {
  errorCode,
  version,
  writeWhole
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/main.ts
var { randomBytes } = require("node:crypto");
var { realpathSync } = require("node:fs");
var { basename, dirname, join } = require("node:path");
var { isatty: isatty2 } = require("node:tty");
var { fileURLToPath } = require("node:url");

// src/cli/output.ts
var { fstatSync } = require("node:fs");
var { isatty } = require("node:tty");
function isWrittenOnce(descriptor) {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isCharacterDevice() && !isatty(descriptor);
  } catch {
    return false;
  }
}
function openOutputs(process2) {
  let code = null;
  let failed = false;
  let saidOnStdout = false;
  const settle = () => {
    if (code !== null) process2.exitCode = failed && (code === 0 || code === 10) ? 1 : code;
  };
  const fail = (stream, error) => {
    if (errorCode(error) === "EPIPE") return;
    const first = !failed;
    failed = true;
    settle();
    if (!first || stream === "stderr" && saidOnStdout) return;
    const name = { stdout: "standard output", stderr: "standard error" }[stream];
    const words = `tki: OUTPUT_NOT_WRITTEN: ${name} did not accept all output (${errorCode(error)})
hint: Check free space and the reader; the output there is incomplete.
`;
    write(stream === "stdout" ? "stderr" : "stdout", words);
  };
  const once = { stdout: isWrittenOnce(1), stderr: isWrittenOnce(2) };
  const write = (stream, text) => {
    if (!once[stream]) {
      process2[stream].write(text);
      return;
    }
    try {
      writeWhole(stream === "stdout" ? 1 : 2, text);
    } catch (error) {
      fail(stream, error);
    }
  };
  for (const stream of ["stdout", "stderr"])
    process2[stream].on("error", (error) => fail(stream, error));
  return {
    stdout: (text) => {
      saidOnStdout ||= text !== "";
      write("stdout", text);
    },
    stderr: (text) => write("stderr", text),
    exit: (given) => {
      code = given;
      settle();
    }
  };
}

// src/cli/read-secret.ts
var SECRET_LIMIT = 1024;
function readSecret(prompt, input, output) {
  if (!input.isTTY) return Promise.resolve(null);
  output.write(prompt);
  input.setRawMode(true);
  input.setEncoding("utf8");
  input.resume();
  return new Promise((done) => {
    let typed = "";
    const end = (secret) => {
      input.off("data", read);
      input.setRawMode(false);
      input.pause();
      output.write("\n");
      done(secret);
    };
    const read = (text) => {
      for (const character of text) {
        if (character === "\r" || character === "\n") return end(typed);
        if (character === "" || character === "" || typed.length >= SECRET_LIMIT)
          return end(null);
        typed = character === "\x7F" || character === "\b" ? typed.slice(0, -1) : typed + character;
      }
    };
    input.on("data", read);
  });
}

// src/cli/main.ts
process.exitCode = 3;
var outputs = openOutputs(process);
var here = dirname(fileURLToPath(import.meta.url));
var dist = basename(here) === "cli" ? join(here, "../../dist") : here;
function isWithin(clone) {
  try {
    return `${process.cwd()}/`.startsWith(`${realpathSync(clone)}/`);
  } catch {
    return false;
  }
}
var io = {
  ...outputs,
  // Not stdout.isTTY, which is absent off a terminal: a colour library then decides by CI's variables, and colours files.
  color: isatty2(1) && process.env["NO_COLOR"] === void 0,
  terminal: isatty2(0) && isatty2(1),
  watched: isatty2(2),
  now: () => /* @__PURE__ */ new Date(),
  randomHex: (bytes) => randomBytes(bytes).toString("hex"),
  // A platform without user ids has no sandbox either; -1 is nobody's.
  uid: process.getuid?.() ?? -1,
  node: process.execPath,
  sudo: "/usr/bin/sudo",
  nodeCanReplaceProgram: typeof process.execve === "function",
  dist,
  program: isWithin(dirname(dist)) ? "npx tki" : void 0,
  env: process.env,
  readSecret: (prompt) => readSecret(prompt, process.stdin, process.stderr),
  onStop: (stop) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, stop);
    return () => {
      for (const signal of signals) process.off(signal, stop);
    };
  }
};
var args = process.argv.slice(2);
var inspects = args[0] === "inspect" && !args.some((word) => word === "--help" || word === "-h") && args.length > 1;
var early = io.uid === 0 && io.nodeCanReplaceProgram && inspects ? startHost(io) : void 0;
var takeHost = () => {
  const host = early;
  early = void 0;
  return host;
};
var asksGateway = args.some((word) => /^--gateway(?:=|$)/.test(word));
var asksSignature = args.some((word) => /^--(?:evidence|approval)-bundle(?:=|$)/.test(word));
function loadCommandLine() {
  if (args[0] === "inspect") return import("./cli-inspect.mjs");
  if (args[0] === "export" && !asksGateway) return import("./cli-export.cjs");
  if (args[0] === "verify" && !asksSignature || args[0] === "rollup") return import("./cli-verify.mjs");
  return import("./program-WQCP5IXM.mjs");
}
async function run() {
  const { runCommandLine } = await loadCommandLine();
  try {
    await runCommandLine(args, version, { ...io, takeHost });
  } finally {
    takeHost()?.[Symbol.dispose]();
  }
}
if (args.length === 1 && args[0] === ROLLUP_WORKER)
  await (await import("./cli-verify.mjs")).answerRuns(process.stdin, io);
else await run();
