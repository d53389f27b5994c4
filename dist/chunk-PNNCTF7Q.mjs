import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __knownSymbol = (name, symbol) => (symbol = Symbol[name]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// src/formats/version.ts
var version = false ? "0.2.0-dev" : "0.2.0-main+69d14aa305d0";
var isDevelopment = (of) => of.includes("-dev");

// src/files/error-code.ts
var unnamed = {
  8: "ENOEXEC",
  37: "ENOLCK",
  74: "EBADMSG",
  116: "ESTALE",
  117: "EUCLEAN",
  122: "EDQUOT"
};
function errorCode(error) {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return "UNKNOWN";
  const number = /^Unknown system error -(\d+)$/.exec(error.code)?.[1];
  return number === void 0 ? error.code : unnamed[number] ?? error.code;
}

// src/files/write-whole.ts
var { writeSync } = require("node:fs");
function writeWhole(descriptor, bytes, onWritten = () => void 0) {
  const whole = typeof bytes === "string" ? Buffer.from(bytes, "utf8") : bytes;
  for (let written = 0; written < whole.length; onWritten(written)) {
    written += writeSync(descriptor, whole, written);
  }
}

// src/formats/host-command.ts
var HOST_SECONDS = 100;
var WITHOUT_ENVIRONMENT = ["/usr/bin/env", "-i"];
var WITH_END = ["/usr/bin/timeout", "-k5", `${HOST_SECONDS}`];
var OF_A_RUNNER = {
  node: "/home/runner/actions-runner/externals/node24/bin/node",
  host: "/home/runner/actions-runner/_work/_actions/OWNER/tool-kiem-thu/v0/dist/host.mjs"
};
var ACTIVE = /[\\,:=#!*?[\]^]/g;
var escaped = (word) => word.replace(ACTIVE, (character) => `\\${character}`);
var commands = ({ node, host }, ends) => ends.map((end) => [...WITHOUT_ENVIRONMENT, ...end, node, host].map(escaped).join(" "));
var UNFIT = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
function sudoRule(user, program) {
  if (UNFIT.test(program.node + program.host)) return null;
  const all = [...commands(program, [[], WITH_END]), ...commands(OF_A_RUNNER, [WITH_END])];
  return `${user} ALL=(root) NOPASSWD: ${all.join(", ")}`;
}

// src/files/with-pipes.ts
var { PassThrough } = require("node:stream");
function withPipes(child) {
  const { stdio } = child;
  if (stdio !== void 0) return child;
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  return Object.assign(child, { stdin, stdout, stderr, stdio: [stdin, stdout, stderr] });
}

export {
  __require,
  __commonJS,
  __export,
  __toESM,
  __using,
  __callDispose,
  version,
  isDevelopment,
  errorCode,
  writeWhole,
  withPipes,
  WITHOUT_ENVIRONMENT,
  sudoRule
};
