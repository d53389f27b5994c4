import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  jsonOutput,
  verifyCommand
} from "./chunk-M7HQODDK.mjs";
import {
  actionText,
  causeLine,
  nextActions,
  occurredReasons,
  verdictCause,
  verdictWords
} from "./chunk-PPALQQEM.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import {
  controlWords,
  gatewayBasis,
  gatewayWords,
  inReadingOrder,
  probeStateWords,
  promises,
  quoted,
  reportName
} from "./chunk-JDNDBO6H.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-PNNCTF7Q.mjs";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors2 = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors2();
    module.exports.createColors = createColors2;
  }
});

// src/cli/show-run.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var { join } = require("node:path");
var LABEL_COLUMNS = 13;
function labelled(label, lines) {
  const own = label.length < LABEL_COLUMNS ? label : "";
  const above = own === label ? "" : `${label}
`;
  const below = lines.map((line, index) => `${(index === 0 ? own : "").padEnd(LABEL_COLUMNS)}${line}
`);
  return above + below.join("");
}
function probeLines(result) {
  const { observed_as_expected: seen, probes } = result.attestation;
  const others = result.probes.filter(({ state }) => state !== "held").map(
    ({ id, state, basis, control, disagreements }) => encodeTerminal(
      `${id}: ${probeStateWords[state]} (basis ${basis}; the weakened control ${controlWords[control]}) ${disagreements.join("; ")}`.trim()
    )
  );
  return [`${seen} of ${probes} observed as expected`, ...others];
}
var FINDINGS_SHOWN = 8;
function findingLines(report) {
  const reasons = occurredReasons(report);
  const lines = reasons.slice(0, FINDINGS_SHOWN).map(({ finding, occurrences }) => {
    const item = report.items.find(({ findings }) => findings.includes(finding));
    const where = item === void 0 ? "" : ` in item ${item.position} (${quoted(item.item_id)})`;
    const more = occurrences === 1 ? "" : `, the first of ${occurrences}`;
    return `${finding.reason}${where}${more}: ${finding.detail}`;
  });
  const left = reasons.length - lines.length;
  return left === 0 ? lines : [...lines, `and ${left} more kinds, in report.md`];
}
function gatewayLines({ packet: { gateway, native_gateway: stated } }) {
  const basis = gatewayBasis(gateway);
  const line = `gateway ${quoted(gateway ?? "")}: ${gatewayWords(basis)}`;
  switch (basis) {
    case "NOT_STATED":
    case "EMULATED_AS_STATED":
      return [];
    case "NATIVE_AS_STATED": {
      if (stated === void 0) return [line];
      const { server, version, tool, tool_digest } = stated;
      return [
        line,
        `server ${quoted(`${server} ${version}`)}, tool ${quoted(tool)}, described as ${tool_digest}`
      ];
    }
    case "OPERATOR_AS_STATED":
    case "OTHER_AS_STATED":
      return [line];
  }
}
function reportIn(result) {
  const file = result.files.find(({ name }) => name === reportName);
  return file === void 0 ? null : JSON.parse(file.text);
}
function nextLines(report, out, shown) {
  return nextActions(report).flatMap((action) => {
    const line = actionText(action);
    if (action.action !== verdictWords.EVIDENCE_PRESENT.next || out === null || shown === null) return [line];
    return [line, `  ${verifyCommand(shown.program, out, shown.given, report.packet.digest)}`];
  });
}
function reportLines(report, out, shown) {
  if (report === null) return "";
  const { total, usable, held_out, refused } = report.item_counts;
  const rows = (state) => report.matrix.filter((row) => row.state === state).length;
  const states = ["as expected", "not as expected", "unverified", "not evaluated"];
  return [
    // Anyone who reads one line more than the verdict reads why.
    labelled(
      "findings",
      findingLines(report).map((line) => encodeTerminal(line))
    ),
    labelled("items", [`${total}: ${usable} usable, ${held_out} held out, ${refused} refused`]),
    labelled("matrix", [states.map((state) => `${rows(state)} ${state}`).join(", ")]),
    labelled("packet", [
      `integrity ${report.integrity}, origin ${report.origin}`,
      ...gatewayLines(report).map((line) => encodeTerminal(line))
    ]),
    labelled(
      "next",
      nextLines(report, out, shown).map((line) => encodeTerminal(line))
    )
  ].join("");
}
function unverifiedLines({ attestation: { unverified_promises: open } }) {
  const words = promises;
  if (open === void 0 || open.length === 0) return "";
  return labelled(
    "unverified",
    open.map((id) => encodeTerminal(`${id}: ${Object.hasOwn(words, id) ? words[id] ?? "" : "not known"}`))
  );
}
function verdictLines({ verdict, exit_code }, report, color) {
  const { bold } = (0, import_picocolors.createColors)(color);
  const ended = `exit code ${exit_code}, non-gating`;
  if (verdict === null)
    return [`${bold("none")} (${ended})`, "No packet was read, and nothing was judged but the sandbox."];
  const { means } = verdictWords[verdict];
  return report === null || verdictCause(report) === null ? [`${bold(verdict)} (${ended})`, means] : [bold(encodeTerminal(causeLine(report))), `${ended}. ${means}`];
}
function showRun(result, out, color, shown = null) {
  const { dim } = (0, import_picocolors.createColors)(color);
  const { attestation } = result;
  const report = reportIn(result);
  const files = inReadingOrder(result.files.map(({ name }) => name)).map(
    (name, index) => encodeTerminalName(join(out ?? "", name)).concat(index === 0 ? dim("  read this first") : "")
  );
  return [
    labelled("verdict", verdictLines(result, report, color)),
    reportLines(report, out, shown),
    labelled("attestation", [
      encodeTerminal(`${attestation.status} (${attestation.reason})`),
      encodeTerminal(
        `runtime ${attestation.runtime}, grade ${attestation.grade}, venue ${attestation.venue}`
      )
    ]),
    unverifiedLines(result),
    labelled("probes", probeLines(result)),
    "B4\u2032 acceptance: NOT ASSERTED, a second party verifies (`tki explain B4\u2032`; so with grade and venue)\n",
    out === null ? "" : labelled("files", files),
    ...result.messages.map(
      ({ level, code, text, hint }) => labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)])
    )
  ].join("");
}
function showRunAsJson(command, result, out) {
  const { verdict, exit_code, attestation, probes, messages } = result;
  const files = out === null ? [] : result.files.map(({ name }) => join(out, name));
  return jsonOutput(command, { exit_code, verdict, attestation, probes, files, messages });
}

export {
  labelled,
  reportIn,
  showRun,
  showRunAsJson
};
