import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  validate,
  validate2,
  validate3,
  validate4
} from "./chunk-52OKL5PA.mjs";
import {
  startHost
} from "./chunk-Q7WIHMLK.mjs";
import {
  saysAtWork,
  toPublishedTriplet
} from "./chunk-M7HQODDK.mjs";
import {
  spawnSync
} from "./chunk-2TV2Y5Z6.mjs";
import {
  CodedError,
  ENVELOPE_ROWS,
  ITEM_ROWS,
  NON_GLOBAL_DENIAL,
  blankPlan,
  blankResult,
  blockedCapabilities,
  clip,
  documentCells,
  exitCodeOf,
  isMadeEvidenceName,
  notAttested,
  notLooked,
  openDirectory,
  openNew,
  outFiles,
  ownProcess,
  publishedName,
  quoted,
  reasons,
  reportName,
  runFileKind,
  runFileKinds,
  runStatementName,
  sandboxCells,
  selfCheckCells,
  sha256,
  sweepTemporaries,
  syncDirectory,
  toCanonicalJson,
  toMatrix,
  toValidate,
  writeDurably
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using,
  errorCode
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/out-lock.ts
var { closeSync: closeSync2, existsSync } = require("node:fs");

// src/report/publish.ts
var { closeSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, unlinkSync } = require("node:fs");
var { randomUUID } = require("node:crypto");
var { dirname, join, resolve } = require("node:path");
var isOwn = (name) => runFileKind(name) !== null;
var ORDER = runFileKinds;
var MARK = "run";
var rank = (name) => ORDER.findIndex((kind) => kind === runFileKind(name));
var TEMPORARY_NAME = /^\.tki-writing-([0-9]{1,10})-([0-9]{1,20})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function temporaryName(directory) {
  return join(directory, `.tki-writing-${ownProcess()}-${randomUUID()}`);
}
function makeDirectory(directory) {
  if (statSync(directory, { throwIfNoEntry: false }) !== void 0) return;
  const parent = dirname(directory);
  if (parent !== directory) makeDirectory(parent);
  mkdirSync(directory, { mode: 493 });
}
function makeOutDirectory(directory) {
  const refuse = (code) => new CodedError(
    "OUT_NOT_A_DIRECTORY",
    `the output directory cannot be used (${code})`,
    "Give --out a directory, or a path where one can be made."
  );
  let isDirectory;
  try {
    makeDirectory(resolve(directory));
    isDirectory = statSync(directory).isDirectory();
  } catch (error) {
    throw refuse(errorCode(error));
  }
  if (!isDirectory) throw refuse("ENOTDIR");
}
function checkOutDirectory(directory) {
  makeOutDirectory(directory);
  const attempt = temporaryName(directory);
  try {
    closeSync(openNew(attempt, 384));
    unlinkSync(attempt);
  } catch (error) {
    throw new CodedError(
      "OUT_NOT_WRITABLE",
      `no file can be made in the output directory (${errorCode(error)})`,
      "Give --out a directory that you can write to."
    );
  }
}
function refuseForeignKinds(directory, names) {
  for (const name of names) {
    const stat = lstatSync(join(directory, name), { throwIfNoEntry: false });
    if (stat !== void 0 && !stat.isFile()) {
      throw new CodedError(
        "OUT_NAME_TAKEN",
        `${quoted(name)} in the output directory is not a regular file`,
        "Remove it, or give --out another directory."
      );
    }
  }
}
function publish(directory, files) {
  checkOutDirectory(directory);
  const names = files.map(({ name }) => name);
  if (!names.every((name) => isOwn(name)) || new Set(names).size !== names.length) {
    throw new CodedError(
      "OUT_NAME_REFUSED",
      "a file name is not one of a run, or appears twice",
      "This is a defect of the tool; please report it."
    );
  }
  const earlier = readdirSync(directory).filter((name) => isOwn(name));
  refuseForeignKinds(directory, /* @__PURE__ */ new Set([...earlier, ...names]));
  sweepTemporaries(directory, TEMPORARY_NAME);
  const temporaries = [];
  try {
    const written = files.toSorted((a, b) => rank(a.name) - rank(b.name)).map(({ name, text }) => {
      const from = temporaryName(directory);
      temporaries.push(from);
      writeDurably(from, text);
      return { from, name };
    });
    for (const { from, name } of written) {
      if (runFileKind(name) === MARK) syncDirectory(directory);
      renameSync(from, join(directory, name));
    }
    syncDirectory(directory);
    const leftovers = earlier.filter((name) => !names.includes(name)).sort((a, b) => rank(b) - rank(a));
    for (const name of leftovers) unlinkSync(join(directory, name));
    syncDirectory(directory);
  } catch (error) {
    for (const path of temporaries) rmSync(path, { force: true });
    throw new CodedError(
      "PUBLISH_INTERRUPTED",
      `the files of this run could not be written (${errorCode(error)})`,
      "Look at free space and permissions of the output directory, then run again."
    );
  }
}

// src/cli/out-lock.ts
var FLOCK_PROGRAMS = ["/usr/bin/flock", "/bin/flock"];
var REMEDIES = {
  EMFILE: "Raise the limit of open files (`ulimit -n`).",
  EACCES: "Give --out a directory that you can read as well as write to.",
  ENFILE: "The machine has too many files open: raise fs.file-max, or find what holds them."
};
var TAKEN = 1;
function openToLock(directory) {
  try {
    return openDirectory(directory);
  } catch (error) {
    const code = errorCode(error);
    throw new CodedError(
      "OUT_NOT_LOCKED",
      `the output directory cannot be locked against another run (it cannot be opened: ${code})`,
      REMEDIES[code] ?? "Give --out a directory of a local file system."
    );
  }
}
function lockOut(directory) {
  makeOutDirectory(directory);
  const program = FLOCK_PROGRAMS.find((file) => existsSync(file));
  const refuse = (why) => new CodedError(
    "OUT_NOT_LOCKED",
    `the output directory cannot be locked against another run (${why})`,
    "Install flock (util-linux), and give --out a directory of a local file system."
  );
  if (program === void 0) throw refuse("flock is not installed");
  const descriptor = openToLock(directory);
  const { error, status } = spawnSync(program, ["-n", "3"], {
    env: {},
    stdio: ["ignore", "ignore", "ignore", descriptor]
  });
  if (status === 0) return { [Symbol.dispose]: () => closeSync2(descriptor) };
  closeSync2(descriptor);
  throw status === TAKEN ? new CodedError(
    "OUT_IN_USE",
    "another run is writing into the output directory",
    "Wait until it has ended, or give --out another directory. Nothing there was touched."
  ) : error !== void 0 ? new CodedError(
    "OUT_NOT_LOCKED",
    `the output directory cannot be locked against another run (flock could not be started: ${errorCode(error)})`,
    REMEDIES[errorCode(error)] ?? "Give the job more processes (`ulimit -u`, the pids limit of its control group), or end what fills it."
  ) : refuse(status === null ? "flock did not finish" : `flock ended with status ${status}`);
}

// src/report/host-result.ts
var { isUtf8 } = require("node:buffer");

// src/formats/validators/host-result.js
var validate5 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:host-result:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "attestation": {
      "additionalProperties": false,
      "properties": {
        "evidence_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "grade": {
          "enum": [
            "A",
            "B",
            "none"
          ],
          "type": "string"
        },
        "observed_as_expected": {
          "maximum": 12,
          "minimum": 0,
          "type": "integer"
        },
        "probes": {
          "const": 12,
          "type": "number"
        },
        "reason": {
          "maxLength": 200,
          "type": "string"
        },
        "runtime": {
          "maxLength": 100,
          "type": "string"
        },
        "status": {
          "enum": [
            "NOT_ATTESTED",
            "NOT_AS_EXPECTED",
            "NOT_ACCEPTED"
          ],
          "type": "string"
        },
        "unverified_promises": {
          "items": {
            "pattern": "^[a-z-]{1,40}$",
            "type": "string"
          },
          "type": "array"
        },
        "venue": {
          "enum": [
            "v1",
            "v2",
            "unstated"
          ],
          "type": "string"
        }
      },
      "required": [
        "status",
        "reason",
        "grade",
        "runtime",
        "venue",
        "observed_as_expected",
        "probes",
        "evidence_digest"
      ],
      "type": "object"
    },
    "checks": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "detail": {
            "maxLength": 600,
            "type": "string"
          },
          "id": {
            "pattern": "^[a-z-]{1,40}$",
            "type": "string"
          },
          "remedy": {
            "anyOf": [
              {
                "maxLength": 600,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "state": {
            "enum": [
              "usable",
              "missing"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "state",
          "detail",
          "remedy"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "exit_code": {
      "anyOf": [
        {
          "const": 2,
          "type": "number"
        },
        {
          "const": 3,
          "type": "number"
        },
        {
          "const": 4,
          "type": "number"
        },
        {
          "const": 10,
          "type": "number"
        }
      ]
    },
    "files": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "name": {
            "pattern": "^[A-Za-z0-9._-]{1,120}$",
            "type": "string"
          },
          "text": {
            "type": "string"
          }
        },
        "required": [
          "name",
          "text"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "messages": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "code": {
            "pattern": "^[A-Z0-9_]{1,60}$",
            "type": "string"
          },
          "hint": {
            "maxLength": 2e3,
            "type": "string"
          },
          "level": {
            "enum": [
              "error",
              "warning",
              "notice"
            ],
            "type": "string"
          },
          "text": {
            "maxLength": 2e3,
            "type": "string"
          }
        },
        "required": [
          "level",
          "code",
          "text",
          "hint"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "probes": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "basis": {
            "enum": [
              "both",
              "inside-only",
              "outside-only",
              "none"
            ],
            "type": "string"
          },
          "control": {
            "enum": [
              "breached",
              "not breached",
              "not run"
            ],
            "type": "string"
          },
          "disagreements": {
            "items": {
              "maxLength": 600,
              "type": "string"
            },
            "type": "array"
          },
          "id": {
            "type": "string"
          },
          "state": {
            "enum": [
              "held",
              "breached",
              "unverified"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "state",
          "basis",
          "control",
          "disagreements"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "runtimes": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "grade": {
            "enum": [
              "A",
              "B",
              "none"
            ],
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "reason": {
            "maxLength": 600,
            "type": "string"
          },
          "usable": {
            "type": "boolean"
          },
          "version": {
            "maxLength": 200,
            "type": "string"
          }
        },
        "required": [
          "id",
          "path",
          "version",
          "grade",
          "usable",
          "reason"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "sabotage": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "seen": {
            "type": "boolean"
          },
          "seen_by": {
            "items": {
              "type": "string"
            },
            "type": "array"
          }
        },
        "required": [
          "id",
          "seen",
          "seen_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "schema": {
      "const": "tki-result/v1",
      "type": "string"
    },
    "verdict": {
      "anyOf": [
        {
          "enum": [
            "EVIDENCE_PRESENT",
            "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
            "UNVERIFIED",
            "READ_LEVEL_FAIL",
            "FLAG_AUTHORITY_VIOLATION",
            "FLAG_LOCAL_FIRST_AUTHORITY",
            "CONTRACT_VIOLATION_IN_DESIGN",
            "BLOCKED_BY_UNVERIFIED_SOURCE",
            "BLOCKED_BY_UNSAFE_ACCESS",
            "BLOCKED"
          ],
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    }
  },
  "required": [
    "schema",
    "nonce",
    "run",
    "verdict",
    "exit_code",
    "attestation",
    "probes",
    "sabotage",
    "files",
    "messages",
    "runtimes"
  ],
  "type": "object"
});

// src/report/host-result.ts
function parseHostResult(stdout) {
  if (!isUtf8(stdout)) return null;
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return validate5(value) ? value : null;
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
  const evidence = parsed(files.get(name) ?? "", validate);
  const run = parsed(runText, validate3);
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
  const observed = parsed(files.get(name) ?? "", validate4);
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
  const report = parsed(text, validate2);
  return report === null ? "its report.json does not follow the schema" : contradictionInReport(result, report, files);
}

// src/cli/host-room.ts
var { readFileSync, readdirSync: readdirSync2 } = require("node:fs");
var HOST_THREADS = 7;
var GROUPS = "/sys/fs/cgroup";
var numberIn = (file) => {
  try {
    const text = readFileSync(file, "latin1").trim();
    return /^\d+$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
};
function countingGroups(proc, groups) {
  let table;
  try {
    table = readFileSync(`${proc}/self/cgroup`, "latin1");
  } catch {
    return [];
  }
  return table.split("\n").flatMap((line) => {
    const [, number, controllers = "", group = ""] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    const root = number === "0" ? groups : `${groups}/${controllers}`;
    if (number !== "0" && !controllers.split(",").includes("pids")) return [];
    const names = group.split("/").filter(Boolean);
    return ["", ...names.map((_, at) => `/${names.slice(0, at + 1).join("/")}`)].map((at) => `${root}${at}`);
  });
}
var threadsOf = (proc, pid) => {
  try {
    return pid === void 0 ? 0 : readdirSync2(`${proc}/${pid}/task`).length;
  } catch {
    return 0;
  }
};
function noRoomFor(pid, proc = "/proc", groups = GROUPS) {
  for (const group of countingGroups(proc, groups)) {
    const [most, now] = [numberIn(`${group}/pids.max`), numberIn(`${group}/pids.current`)];
    if (most === null || now === null) continue;
    const others = now - threadsOf(proc, pid);
    if (most - others < HOST_THREADS)
      return `the control group of this job allows ${most} processes, and ${others} are there: raise it (systemd: \`TasksMax=\`; docker: \`--pids-limit\`) to 64 or more, or end what fills it`;
  }
  return null;
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
var NO_WRITTEN_CODE = /v8::base::OS::SetPermissions|^# Check failed: 12 == \(\*__errno_location \(\)\)/m;
var WRITTEN_CODE = "; this job may run no memory that it has written, and Node\u2019s compilers do: start it without (systemd: no `MemoryDenyWriteExecute=`)";
function runToEnd(started, input, limits) {
  const { child, already } = started.take();
  return new Promise((resolve2) => {
    const chunks = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    let cut = null;
    const end = (how, status) => {
      clearTimeout(timer);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve2({
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
  const room = noRoomFor(host.pid);
  if (room !== null) {
    host[Symbol.dispose]();
    return { kind: "no-result", reason: "HOST_FAILED", detail: room };
  }
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
    detail: `the host program ${what}${lastWords === "" ? "" : `; its last words: ${quoted(lastWords)}`}${ended.how === "stopped" && NO_WRITTEN_CODE.test(ended.stderr) ? WRITTEN_CODE : ""}`
  });
  if (ended.how !== "exited") return failed(ended.status);
  const result = parseHostResult(ended.stdout);
  if (result === null) return failed(`gave no acceptable result (it ${ended.status})`);
  const judges = plan.command === "inspect" || plan.command === "attest" && plan.sabotage.length === 0;
  const differs = judges ? contradictionIn(result) : null;
  return differs === null ? { kind: "result", result } : failed(`contradicts itself: ${differs}`);
}

// src/report/blocked.ts
var DETAIL_LIMIT = 600;
function toBlockedReport(blocked) {
  const written = {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: blocked.nonce,
    caller_nonce: blocked.callerNonce ?? null,
    run: blocked.run,
    verdict: "BLOCKED",
    exit_code: 3,
    findings: [
      {
        rule: "run",
        verdict: "BLOCKED",
        reason: blocked.reason,
        detail: clip(blocked.detail, DETAIL_LIMIT).toWellFormed()
      }
    ],
    attestation: blocked.attestation ?? notAttested,
    self_check: blocked.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked.clock,
    as_of: blocked.asOf ?? null,
    // 0 means "no age was requested": the attest command reads no packet.
    max_age_seconds: blocked.maxAgeSeconds ?? 0,
    integrity: "NOT_EVIDENCED",
    origin: "NOT_EVIDENCED",
    catalog_authority: "NOT_EVIDENCED",
    packet: {
      digest: blocked.packetDigest ?? null,
      bytes: blocked.packetBytes ?? null,
      packet_id: null,
      packet_as_of: null,
      gateway: null,
      gateway_basis: "NOT_STATED",
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
    items: [],
    item_counts: { population: "no item was evaluated", total: 0, usable: 0, held_out: 0, refused: 0 },
    claims: [],
    claims_digest: null,
    drift: {
      status: "NOT_COMPARABLE",
      previous_digest: null,
      reason: "nothing was evaluated in this run",
      entries: []
    },
    coverage: [],
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: NON_GLOBAL_DENIAL
  };
  const unseen = "no inspector reported: nothing of the packet was evaluated";
  const matrix = toMatrix([
    ...notLooked(ENVELOPE_ROWS, "envelope", unseen),
    ...notLooked(ITEM_ROWS, "items", unseen),
    ...sandboxCells(blocked.matrix ?? null),
    ...selfCheckCells(written.self_check),
    ...documentCells(written)
  ]);
  return { ...written, matrix };
}

// src/report/blocked-result.ts
var MESSAGE_LIMIT = 2e3;
function blockedResult(blocked) {
  const report = toBlockedReport({ ...blocked, run: blocked.nonce.slice(0, 16) });
  const { reason, detail } = blocked;
  return blankResult({
    nonce: blocked.nonce,
    run: report.run,
    verdict: report.verdict,
    exit_code: report.exit_code,
    attestation: report.attestation,
    files: toPublishedTriplet(report),
    messages: [
      {
        level: "error",
        code: reason,
        text: clip(detail, MESSAGE_LIMIT).toWellFormed(),
        hint: reasons[reason].next
      }
    ]
  });
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
