import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  validate as validate2,
  validate2 as validate3,
  validate3 as validate4,
  validate4 as validate5
} from "./chunk-74QLY6OE.mjs";
import {
  startHost
} from "./chunk-PAJIPCYE.mjs";
import {
  blockedResult,
  makeOutDirectory,
  publish,
  saysAtWork,
  toPublishedTriplet
} from "./chunk-A2D7CIVT.mjs";
import {
  spawnSync
} from "./chunk-JX6VFOYK.mjs";
import {
  CodedError,
  blankPlan,
  exitCodeOf,
  isMadeEvidenceName,
  notAttested,
  openDirectory,
  outFiles,
  publishedName,
  quoted,
  reportName,
  runFileKind,
  runStatementName,
  sha256,
  toCanonicalJson,
  validate3 as validate
} from "./chunk-HOC6Z3E5.mjs";
import {
  __callDispose,
  __using,
  errorCode
} from "./chunk-6FQVTBXS.mjs";

// src/cli/out-lock.ts
var { closeSync, existsSync } = require("node:fs");
var FLOCK_PROGRAMS = ["/usr/bin/flock", "/bin/flock"];
var TAKEN = 1;
function lockOut(directory) {
  makeOutDirectory(directory);
  const program = FLOCK_PROGRAMS.find((file) => existsSync(file));
  const refuse = (why) => new CodedError(
    "OUT_NOT_LOCKED",
    `the output directory cannot be locked against another run (${why})`,
    "Install flock (util-linux), and give --out a directory of a local file system."
  );
  if (program === void 0) throw refuse("flock is not installed");
  const descriptor = openDirectory(directory);
  const { error, status } = spawnSync(program, ["-n", "3"], {
    env: {},
    stdio: ["ignore", "ignore", "ignore", descriptor]
  });
  if (status === 0) return { [Symbol.dispose]: () => closeSync(descriptor) };
  closeSync(descriptor);
  throw status === TAKEN ? new CodedError(
    "OUT_IN_USE",
    "another run is writing into the output directory",
    "Wait until it has ended, or give --out another directory. Nothing there was touched."
  ) : error !== void 0 ? new CodedError(
    "OUT_NOT_LOCKED",
    `the output directory cannot be locked against another run (flock could not be started: ${errorCode(error)})`,
    "Give the job more processes (`ulimit -u`, the pids limit of its control group), or end what fills it."
  ) : refuse(status === null ? "flock did not finish" : `flock ended with status ${status}`);
}

// src/report/host-result.ts
var { isUtf8 } = require("node:buffer");
function parseHostResult(stdout) {
  if (!isUtf8(stdout)) return null;
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return validate(value) ? value : null;
  } catch {
    return null;
  }
}
function parsed(text, is) {
  try {
    const value = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}
function byName(result) {
  const own = /* @__PURE__ */ new Set([runStatementName, ...outFiles.map((name) => publishedName(name, result.run))]);
  const files = new Map(result.files.map(({ name, text }) => [name, text]));
  const known = [...files.keys()].every(
    (name) => own.has(name) || isMadeEvidenceName(name) || runFileKind(name) === "observations"
  );
  return known && files.size === result.files.length ? files : null;
}
function contradictionInStatements(result, files) {
  const names = [...files.keys()].filter((name2) => isMadeEvidenceName(name2));
  const runText = files.get(runStatementName);
  const attested = result.attestation.evidence_digest !== null;
  const [name] = names;
  if (name === void 0 || runText === void 0) {
    const none = name === void 0 && runText === void 0;
    return none && !attested ? null : "it has only one of evidence and run.json";
  }
  const evidence = parsed(files.get(name) ?? "", validate2);
  const run = parsed(runText, validate4);
  if (names.length > 1 || evidence === null || run === null) return "its evidence or its run.json is not one";
  const bound = sha256(files.get(name) ?? "") === result.attestation.evidence_digest && [evidence.predicate, run.predicate].every(
    (predicate) => predicate.run === result.run && predicate.nonce === result.nonce
  ) && [...files].every(
    ([file, text]) => file === runStatementName || run.subject.some(
      ({ name: subject, digest }) => subject === file && `sha256:${digest.sha256}` === sha256(text)
    )
  );
  if (!bound) return "its evidence or its run.json is of another run";
  const { verdict, exit_code } = run.predicate;
  return verdict === result.verdict && exit_code === result.exit_code ? null : "its run.json has another verdict or exit code";
}
function contradictionInObservations(result, files) {
  const [name, ...more] = [...files.keys()].filter((each) => runFileKind(each) === "observations");
  if (name === void 0) return null;
  const observed = parsed(files.get(name) ?? "", validate5);
  const own = observed !== null && more.length === 0 && observed.run === result.run && observed.nonce === result.nonce && observed.observed_as_expected === result.attestation.observed_as_expected && result.attestation.status === "NOT_AS_EXPECTED" && !files.has(runStatementName);
  return own ? null : "its observations are of another run, or of one that was attested";
}
function contradictionInReport(result, report, files) {
  const same = report.verdict === result.verdict && report.run === result.run && report.nonce === result.nonce && report.exit_code === result.exit_code && toCanonicalJson(report.attestation) === toCanonicalJson(result.attestation);
  if (!same) return "its report.json speaks of another run, verdict or attestation";
  const rendered = toPublishedTriplet(report).every(({ name, text }) => files.get(name) === text);
  return rendered ? null : "its texts are not what its report.json renders to";
}
function contradictionIn(result) {
  const files = byName(result);
  if (files === null) return "it holds a file that no run has, or one twice";
  const held = result.probes.filter(({ state }) => state === "held").length;
  if (held !== result.attestation.observed_as_expected) return "its probes are not those that it counts";
  const seen = contradictionInObservations(result, files);
  if (seen !== null) return seen;
  const statements = contradictionInStatements(result, files);
  if (statements !== null) return statements;
  const text = files.get(reportName);
  if (text === void 0) {
    const none = result.verdict === null && [...files.keys()].every((name) => !/^(?:report|checkpoint)/.test(name));
    return none ? null : "it holds a verdict, or texts, without a report";
  }
  if (result.verdict === null) return "it holds a report and no verdict";
  if (result.exit_code !== exitCodeOf(result.verdict)) return "its exit code is not that of its verdict";
  if (!outFiles.every((name) => files.has(publishedName(name, result.run))))
    return "a report of it is missing";
  if (files.has(runStatementName)) return null;
  const report = parsed(text, validate3);
  return report === null ? "its report.json does not follow the schema" : contradictionInReport(result, report, files);
}

// src/cli/host-process.ts
var hostLimits = {
  // Three reports of at most 16 MiB each, evidence and run.json.
  stdoutBytes: 64 * 1024 * 1024,
  // Words for a person; a flood of them is a fault.
  stderrBytes: 1024 * 1024,
  // Above the host's own deadlines for building, probing and inspecting taken together, at their most, so that it can report first.
  deadlineMs: 1e6
};
var LAST_WORDS_UNITS = 400;
var STACK = /^-+ (?:Native|JavaScript) stack trace -+$/m;
var lastWordsOf = (stderr) => (stderr.split(STACK)[0] ?? "").trim().slice(-LAST_WORDS_UNITS);
var NO_WRITTEN_CODE = "v8::base::OS::SetPermissions";
var WRITTEN_CODE = "; this job may run no memory that it has written, and Node\u2019s compilers do: start it without (systemd: no `MemoryDenyWriteExecute=`)";
function runToEnd(started, input, limits) {
  const { child, already } = started.take();
  return new Promise((resolve) => {
    const chunks = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    let cut = null;
    const end = (how, status) => {
      clearTimeout(timer);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve({
        how: cut === null ? how : "stopped",
        status: cut ?? status,
        stdout: Buffer.concat(chunks.stdout),
        stderr: Buffer.concat(chunks.stderr).toString("utf8")
      });
    };
    const stop = (why) => {
      cut ??= why;
      child.kill("SIGKILL");
      end("stopped", why);
    };
    const timer = setTimeout(
      () => stop(`gave no result within ${limits.deadlineMs / 1e3} s`),
      limits.deadlineMs
    );
    const collect = (name, limit) => (chunk) => {
      sizes[name] += chunk.length;
      if (sizes[name] > limit) stop(`wrote more than ${limit} bytes to ${name}`);
      else chunks[name].push(chunk);
    };
    child.stdout.on("data", collect("stdout", limits.stdoutBytes));
    child.stderr.on("data", collect("stderr", limits.stderrBytes));
    const notStarted = (error) => end("not started", `could not be started (${errorCode(error)})`);
    const ended = (code, signal) => {
      if (signal === null) end("exited", `ended with status ${code}`);
      else end("stopped", `was ended by ${signal}`);
    };
    child.on("error", notStarted);
    child.on("close", ended);
    const [failure, closing] = [already.failed(), already.closed()];
    if (failure !== null) notStarted(failure);
    else if (closing !== null) ended(...closing);
    child.stdin.end(input);
  });
}
async function runHost(plan, io, limits = hostLimits, started) {
  if (!io.nodeCanReplaceProgram) {
    return {
      kind: "no-result",
      reason: "RUNTIME_UNSUPPORTED",
      detail: "this Node cannot replace its own program (process.execve); Node 24 can: in the clone `npx tki` starts it"
    };
  }
  const deadlineMs = limits.deadlineMs + 4e3 * (plan.deadline_seconds ?? 0);
  const host = started ?? startHost(io);
  const ended = await runToEnd(host, JSON.stringify(plan), { ...limits, deadlineMs });
  const lastWords = lastWordsOf(ended.stderr);
  const fromSudo = ended.how === "not started" || lastWords.startsWith("sudo:");
  if (io.uid !== 0 && ended.stdout.length === 0 && fromSudo) {
    return {
      kind: "no-result",
      reason: "NO_PRIVILEGE",
      detail: ended.how === "not started" ? "not root, and sudo is not installed" : `not root, and ${quoted(lastWords)}`
    };
  }
  const failed = (what) => ({
    kind: "no-result",
    reason: "HOST_FAILED",
    detail: `the host program ${what}${lastWords === "" ? "" : `; its last words: ${quoted(lastWords)}`}${ended.how === "stopped" && ended.stderr.includes(NO_WRITTEN_CODE) ? WRITTEN_CODE : ""}`
  });
  if (ended.how !== "exited") return failed(ended.status);
  const result = parseHostResult(ended.stdout);
  if (result === null) return failed(`gave no acceptable result (it ${ended.status})`);
  const judges = plan.command === "inspect" || plan.command === "attest" && plan.sabotage.length === 0;
  const differs = judges ? contradictionIn(result) : null;
  return differs === null ? { kind: "result", result } : failed(`contradicts itself: ${differs}`);
}

// src/cli/run.ts
var NONCE_BYTES = 16;
var toPlan = (command, io, asked) => blankPlan(command, { privilege: io.uid === 0 ? "shared" : "separate", ...asked });
function toBlockedResult(plan, io, reason, detail) {
  return blockedResult({
    nonce: io.randomHex(NONCE_BYTES),
    reason,
    detail,
    clock: io.now().toISOString(),
    callerNonce: plan.caller_nonce,
    attestation: { ...notAttested, venue: plan.venue },
    maxAgeSeconds: plan.max_age_seconds,
    asOf: plan.as_of
  });
}
function workOf({ command, sabotage }) {
  if (sabotage.length > 0) return `weakening the sandbox on purpose: ${sabotage.join(", ")}`;
  return `building the sandbox, observing it${command === "inspect" ? ", inspecting in it" : ""}`;
}
async function runPlan(plan, io, started) {
  var _stack = [];
  try {
    const _work = __using(_stack, saysAtWork(io, workOf(plan)));
    const outcome = await runHost(plan, io, hostLimits, started);
    switch (outcome.kind) {
      case "result":
        return outcome.result;
      case "no-result":
        return toBlockedResult(plan, io, outcome.reason, outcome.detail);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function runAndPublish(plan, out, io) {
  var _stack = [];
  try {
    const _lock = __using(_stack, lockOut(out));
    const host = __using(_stack, io.nodeCanReplaceProgram ? io.takeHost?.() ?? startHost(io) : void 0);
    publish(out, toBlockedResult(plan, io, "HOST_FAILED", "the run started but did not finish").files);
    const result = await runPlan(plan, io, host);
    const hasTriplet = result.files.some(({ name }) => name === reportName);
    const kept = plan.command === "inspect" && !hasTriplet ? toBlockedResult(plan, io, "HOST_FAILED", "the host program gave a result without a report") : result;
    publish(out, kept.files);
    return kept;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function blockedAndPublished(plan, out, io, reason, detail) {
  var _stack = [];
  try {
    const _lock = __using(_stack, lockOut(out));
    const result = toBlockedResult(plan, io, reason, detail);
    publish(out, result.files);
    return result;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

export {
  lockOut,
  runHost,
  toPlan,
  runPlan,
  runAndPublish,
  blockedAndPublished
};
