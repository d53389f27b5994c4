#!/usr/bin/env node
import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  usageError
} from "./chunk-643GEAIO.mjs";
import {
  controlWords,
  probeStateWords
} from "./chunk-6LFZW2XB.mjs";
import {
  DEADLINE_SECONDS,
  NON_GLOBAL_DENIAL,
  NOT_GIVEN,
  REPORT_DISCLAIMER,
  actionLine,
  actionText,
  approvalRows,
  blocked,
  causeLine,
  causeMarkdown,
  causeNext,
  causeWords,
  conclude,
  consequenceWords,
  deadlineRows,
  detailWords,
  evidenceSubjectRow,
  exitCodeFor,
  expectNothing,
  expectationRows,
  join,
  judgementRows,
  known,
  lines,
  memberRow,
  neverMeans,
  nextActions,
  nothing,
  observationsWords,
  occurredReasons,
  orNone,
  otherPolicyRows,
  otherVersionIn,
  ours,
  ownRules,
  ownSentences,
  ownWordRows,
  parse,
  pinnedDigests,
  policyRows,
  promiseIds,
  promises,
  prose,
  readDocuments,
  readObservations,
  reasons,
  releaseOf,
  rowWords,
  runIdRow,
  runNames,
  signatureRows,
  sinceRow,
  subjectDigest,
  timeRows,
  toCauses,
  toShownRow,
  toSubject,
  unknownVersion,
  validate as validate3,
  validate2 as validate4,
  validate3 as validate5,
  validate4 as validate6,
  verdictCause,
  verdictWords,
  verifyRun,
  whyNoForm,
  whyNotARun,
  withSigners
} from "./chunk-4744EOUI.mjs";
import {
  availabilityOf,
  blockedCapabilities,
  capitalised,
  compare,
  drivenPackages,
  encodeTerminal,
  encodeTerminalName,
  evidenceName,
  exitCodeOf,
  exitCodes,
  inReadingOrder,
  isMadeEvidenceName,
  isRuntimeName,
  isShortEvidenceName,
  looksLikeEvidenceName,
  looksLikeRunFile,
  markdownName,
  matrixRows,
  missing,
  mostSevere,
  notEvaluated,
  offeredRuntimes,
  outFiles,
  ownCheckpointName,
  probeCount,
  probes,
  publishedName,
  registeredCapabilities,
  reportName,
  runFileKind,
  runFileKinds,
  runStatementName,
  shortEvidenceName,
  stated,
  verdictOrder
} from "./chunk-OWZWIAI7.mjs";
import {
  toRoot
} from "./chunk-VITZNUCD.mjs";
import {
  version
} from "./chunk-SWHI5NEW.mjs";
import {
  MAX_AGE_LIMIT_SECONDS,
  callerNonce,
  errorCode,
  isSqlName,
  isTime,
  isVenue,
  openNamed,
  openRegular,
  readPieces,
  readStated,
  readUpTo,
  toSeconds,
  withRegular
} from "./chunk-S54IJTBH.mjs";
import {
  gatewayBasis,
  gatewayWords
} from "./chunk-RG4DWIAA.mjs";
import {
  clip,
  quoted
} from "./chunk-OAKTAI7N.mjs";
import {
  isScopedDenial,
  validate,
  validate2
} from "./chunk-TARCBHJ5.mjs";
import {
  toValidate
} from "./chunk-TKCTD4NL.mjs";
import {
  deniedDatabase,
  ownLists
} from "./chunk-MCX6HNJU.mjs";
import {
  judgeMembers
} from "./chunk-5WTSD4CA.mjs";
import {
  CATALOG_ENTRY_LIMIT,
  CATALOG_LIMIT_BYTES,
  CLAIMS_LIMIT_BYTES,
  DEPTH_LIMIT,
  ENVELOPE_LIMIT_BYTES,
  FUTURE_SKEW_SECONDS,
  ITEM_LIMIT_BYTES,
  QUERY_LIMIT,
  QUOTE_LIMIT,
  REPORT_LIMIT_BYTES,
  ROW_LIMIT,
  WHY_LIMIT
} from "./chunk-BDZDGK6V.mjs";
import {
  canonicalDigest,
  digestPattern,
  isDigest,
  sha256,
  startSha256,
  toCanonicalJson
} from "./chunk-76E6VU55.mjs";
import {
  UNREVIEWED,
  unreviewedMembers
} from "./chunk-6CK5UST2.mjs";
import {
  isSignature,
  signatures
} from "./chunk-6VMGH6I2.mjs";
import {
  findJoin,
  findProhibited,
  isBlank,
  isProhibitedDatabase,
  mayNameProhibited,
  toSkeleton,
  toUnescapedSkeleton
} from "./chunk-AQBDH75A.mjs";
import {
  processStart
} from "./chunk-CMBRNTQP.mjs";
import {
  openNew,
  writeWhole
} from "./chunk-H7SHMYJ6.mjs";
import {
  openDirectory
} from "./chunk-POZFAVJA.mjs";
import {
  CodedError,
  isCoded
} from "./chunk-4FHQDT3T.mjs";
import {
  __callDispose,
  __commonJS,
  __toESM,
  __using
} from "./chunk-2WEO4Q7Z.mjs";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open2, close, replace = open2) => (input) => {
      let string = "" + input, index = string.indexOf(close, open2.length);
      return ~index ? open2 + replaceClose(string, close, replace, index) + close : open2 + string + close;
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

// src/cli/main.ts
import { randomBytes } from "node:crypto";
import { realpathSync as realpathSync3 } from "node:fs";
import { basename as basename4, dirname as dirname5, join as join15 } from "node:path";
import { isatty as isatty3 } from "node:tty";
import { fileURLToPath } from "node:url";

// src/cli/output.ts
import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
function isWrittenOnce(descriptor) {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isCharacterDevice() && !isatty(descriptor);
  } catch {
    return false;
  }
}
function openOutputs(process3) {
  let code = null;
  let failed = false;
  let saidOnStdout = false;
  const settle = () => {
    if (code !== null) process3.exitCode = failed && (code === 0 || code === 10) ? 1 : code;
  };
  const fail = (stream, error) => {
    const first = !failed;
    failed = true;
    settle();
    if (!first || stream === "stderr" && saidOnStdout) return;
    const name = { stdout: "standard output", stderr: "standard error" }[stream];
    const words = `tki: OUTPUT_NOT_WRITTEN: ${name} did not accept all output (${errorCode(error)})
hint: Check free space and the reader; the output there is incomplete.
`;
    write3(stream === "stdout" ? "stderr" : "stdout", words);
  };
  const once = { stdout: isWrittenOnce(1), stderr: isWrittenOnce(2) };
  const write3 = (stream, text) => {
    if (!once[stream]) {
      process3[stream].write(text);
      return;
    }
    try {
      writeWhole(stream === "stdout" ? 1 : 2, text);
    } catch (error) {
      fail(stream, error);
    }
  };
  for (const stream of ["stdout", "stderr"])
    process3[stream].on("error", (error) => fail(stream, error));
  return {
    stdout: (text) => {
      saidOnStdout ||= text !== "";
      write3("stdout", text);
    },
    stderr: (text) => write3("stderr", text),
    exit: (given) => {
      code = given;
      settle();
    }
  };
}

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    this.description = description || "";
    this.variadic = false;
    this.parseArg = void 0;
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.argChoices = void 0;
    switch (name[0]) {
      case "<":
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }
    if (this._name.endsWith("...")) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// node_modules/commander/lib/command.js
import { EventEmitter } from "node:events";
import childProcess from "node:child_process";
import path from "node:path";
import fs from "node:fs";
import process2 from "node:process";
import { stripVTControlCharacters as stripVTControlCharacters2 } from "node:util";

// node_modules/commander/lib/help.js
import { stripVTControlCharacters } from "node:util";
var Help = class {
  constructor() {
    this.helpWidth = void 0;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption);
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
      });
    }
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option) {
    return option.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument) {
    return argument.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command))
        )
      );
    }, 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument))
        )
      );
    }, 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + "|" + cmd._aliases[0];
    }
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (option.defaultValue !== void 0) {
      const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        );
      }
    }
    if (option.presetArg !== void 0 && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== void 0) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return option.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (argument.defaultValue !== void 0) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];
    return [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ];
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth
        ),
        ""
      ]);
    }
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument))
      );
    });
    output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    );
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? "Options:"
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });
    if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    );
    commandGroups.forEach((commands3, group) => {
      const commandList = commands3.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub))
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });
    return output.join("\n");
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripVTControlCharacters(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word === "[command]") return this.styleSubcommandText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleCommandText(word);
    }).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
    }).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = " ".repeat(itemIndent);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    );
    const spacerWidth = 2;
    const helpWidth = this.helpWidth ?? 80;
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        "\n" + " ".repeat(termWidth + spacerWidth)
      );
    }
    return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines = str.split(/\r\n|\n/);
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
    });
    return wrappedLines.join("\n");
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags;
    this.description = description || "";
    this.required = flags.includes("<");
    this.optional = flags.includes("[");
    this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags);
    this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag;
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith("--no-");
    }
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.presetArg = void 0;
    this.envVar = void 0;
    this.parseArg = void 0;
    this.hidden = false;
    this.argChoices = void 0;
    this.conflictsWith = [];
    this.implied = void 0;
    this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    this.presetArg = arg;
    return this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names2) {
    this.conflictsWith = this.conflictsWith.concat(names2);
    return this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === "string") {
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    this.envVar = name;
    return this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    if (this.long) {
      return this.long.replace(/^--/, "");
    }
    return this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ""));
    }
    return camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map();
    this.negativeOptions = /* @__PURE__ */ new Map();
    this.dualOptions = /* @__PURE__ */ new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== void 0 ? preset : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => {
    return str2 + word[0].toUpperCase() + word.slice(1);
  });
}
function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  const shortFlagExp = /^-[^-]$/;
  const longFlagExp = /^--[^-]/;
  const flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }
  if (flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);
    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
var maxDistance = 3;
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost
        // substitution
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }
  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance2 = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance2) / length;
    if (similarity > minSimilarity) {
      if (distance2 < bestDistance) {
        bestDistance = distance2;
        similar = [candidate];
      } else if (distance2 === bestDistance) {
        similar.push(candidate);
      }
    }
  });
  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }
  if (similar.length > 1) {
    return `
(Did you mean one of ${similar.join(", ")}?)`;
  }
  if (similar.length === 1) {
    return `
(Did you mean ${similar[0]}?)`;
  }
  return "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super();
    this.commands = [];
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    this.registeredArguments = [];
    this._args = this.registeredArguments;
    this.args = [];
    this.rawArgs = [];
    this.processedArgs = [];
    this._scriptPath = null;
    this._name = name || "";
    this._optionValues = {};
    this._optionValueSources = {};
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null;
    this._executableDir = null;
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = "";
    this._summary = "";
    this._argsDescription = void 0;
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {};
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null;
    this._outputConfiguration = {
      writeOut: (str) => process2.stdout.write(str),
      writeErr: (str) => process2.stderr.write(str),
      outputError: (str, write3) => write3(str),
      getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
      getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
      stripColor: (str) => stripVTControlCharacters2(str)
    };
    this._hidden = false;
    this._helpOption = void 0;
    this._addImplicitHelpCommand = void 0;
    this._helpCommand = void 0;
    this._helpConfiguration = {};
    this._helpGroupHeading = void 0;
    this._defaultCommandGroup = void 0;
    this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
    return this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === "object" && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden);
    cmd._executableFile = opts.executableFile || null;
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);
    if (desc) return this;
    return cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration) {
    if (configuration === void 0) return this._helpConfiguration;
    this._helpConfiguration = configuration;
    return this;
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration) {
    if (configuration === void 0) return this._outputConfiguration;
    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
    };
    return this;
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }
    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true;
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();
    return this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === "function") {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names2) {
    names2.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    });
    return this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    }
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === "boolean") {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? "display help for command";
    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    if (typeof helpCommand !== "object") {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
    if (hasImplicitHelpCommand) {
      if (this._helpCommand === void 0) {
        this.helpCommand(void 0, void 0);
      }
      return this._helpCommand;
    }
    return null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== "commander.executeSubCommandAsync") {
          throw err;
        } else {
        }
      };
    }
    return this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
    }
    process2.exit(exitCode);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this;
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option);
    this.options.push(option);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };
    const alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command);
    this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);
    const oname = option.name();
    const name = option.attributeName();
    if (option.defaultValue !== void 0) {
      this.setOptionValueWithSource(name, option.defaultValue, "default");
    }
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (val == null && option.presetArg !== void 0) {
        val = option.presetArg;
      }
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = "";
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };
    this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    });
    if (option.envVar) {
      this.on("optionEnv:" + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, "env");
      });
    }
    return this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === "object" && flags instanceof Option) {
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === "function") {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }
    return this.addOption(option);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
    }
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error("call .storeOptionsAsProperties() before adding options");
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source2) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source2;
    return this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source2;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source2 = cmd.getOptionValueSource(key);
      }
    });
    return source2;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) {
      throw new Error("first parameter to parse must be array or undefined");
    }
    parseOptions = parseOptions || {};
    if (argv === void 0 && parseOptions.from === void 0) {
      if (process2.versions?.electron) {
        parseOptions.from = "electron";
      }
      const execArgv = process2.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
        parseOptions.from = "eval";
      }
    }
    if (argv === void 0) {
      argv = process2.argv;
    }
    this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case "electron":
        if (process2.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || "program";
    return userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);
    return this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);
    return this;
  }
  _prepareForParse() {
    if (this._savedState === null) {
      this.options.filter(
        (option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0
      ).forEach((option) => {
        const positiveLongFlag = option.long.replace(/^--no-/, "--");
        if (!this._findOption(positiveLongFlag)) {
          this.setOptionValueWithSource(
            option.attributeName(),
            true,
            "default"
          );
        }
      });
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    this.args = [];
    this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;
      if (sourceExt.includes(path.extname(baseName))) return void 0;
      const foundExt = sourceExt.find(
        (ext) => fs.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
      return void 0;
    }
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath)
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`
          );
        }
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(path.extname(executableFile));
    let proc;
    if (process2.platform !== "win32") {
      if (launchWithNode) {
        args.unshift(executableFile);
        args = incrementNodeInspectorPort(process2.execArgv).concat(args);
        proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name
      );
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(process2.execArgv).concat(args);
      proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
    }
    if (!proc.killed) {
      const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
      signals.forEach((signal) => {
        process2.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            proc.kill(signal);
          }
        });
      });
    }
    const exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1;
      if (!exitCallback) {
        process2.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            "commander.executeSubCommandAsync",
            "(close)"
          )
        );
      }
    });
    proc.on("error", (err) => {
      if (err.code === "ENOENT") {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      } else if (err.code === "EACCES") {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process2.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });
    this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });
    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === void 0) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    if (promise?.then && typeof promise.then === "function") {
      return promise.then(() => fn());
    }
    return fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    });
    if (event === "postAction") {
      hooks.reverse();
    }
    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== void 0) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    const parsed2 = this.parseOptions(unknown);
    this._parseOptionsEnv();
    this._parseOptionsImplied();
    operands = operands.concat(parsed2.operands);
    unknown = parsed2.unknown;
    this.args = operands.concat(unknown);
    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    }
    if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
      this.help({ error: true });
    }
    this._outputHelpIfRequested(parsed2.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      if (parsed2.unknown.length > 0) {
        this.unknownOption(parsed2.unknown[0]);
      }
    };
    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown);
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
    } else if (operands.length) {
      if (this._findCommand("*")) {
        return this._dispatchSubcommand("*", operands, unknown);
      }
      if (this.listenerCount("command:*")) {
        this.emit("command:*", operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
    }
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return void 0;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name)
    );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === void 0) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== "default";
    });
    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0
    );
    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option.conflictsWith.includes(defined.attributeName())
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    const operands = [];
    const unknown = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => {
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      return !this._getCommandAndAncestors().some(
        (cmd) => cmd.options.map((opt) => opt.short).some((short2) => /^-\d$/.test(short2))
      );
    };
    let activeVariadicOption = null;
    let activeGroup = null;
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if (arg === "--") {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === void 0) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (option.required || option.optional && this._combineFlagAndOptionalValue) {
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            this.emit(`option:${option.name()}`);
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("=");
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
        dest = unknown;
      }
      if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    );
    if (typeof this._showHelpAfterError === "string") {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({ error: true });
    }
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || "commander.error";
    this._exit(exitCode, code, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process2.env) {
        const optionKey = option.attributeName();
        if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) {
          if (option.required || option.optional) {
            this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
          } else {
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    };
    this.options.filter(
      (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option.attributeName()),
        option
      )
    ).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName()
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName()
      );
      if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
        return negativeOption;
      }
      return positiveOption || option2;
    };
    const getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2);
      const optionKey = bestOption.attributeName();
      const source2 = this.getOptionValueSource(optionKey);
      if (source2 === "env") {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };
    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length;
    const s = expected === 1 ? "" : "s";
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
    const details = receivedArgs.join(", ");
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name());
        if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str;
    flags = flags || "-V, --version";
    description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);
    this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`);
      this._exit(0, "commander.version", str);
    });
    return this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === void 0 && argsDescription === void 0)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === void 0) return this._summary;
    this._summary = str;
    return this;
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
      command = this.commands[this.commands.length - 1];
    }
    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    command._aliases.push(alias);
    return this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    if (aliases === void 0) return this._aliases;
    aliases.forEach((alias) => this.alias(alias));
    return this;
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    this._usage = str;
    return this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    if (str === void 0) return this._name;
    this._name = str;
    return this;
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    if (heading === void 0) return this._helpGroupHeading ?? "";
    this._helpGroupHeading = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === void 0) return this._defaultCommandGroup ?? "";
    this._defaultCommandGroup = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === void 0) return this._defaultOptionGroup ?? "";
    this._defaultOptionGroup = heading;
    return this;
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));
    return this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path6) {
    if (path6 === void 0) return this._executableDir;
    this._executableDir = path6;
    return this;
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write3 = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write: write3, hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === "function") {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
    }
    const outputContext = this._getOutputContext(contextOptions);
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
    this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
        throw new Error("outputHelp callback must return a string or a Buffer");
      }
    }
    outputContext.write(helpInformation);
    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long);
    }
    this.emit("afterHelp", eventContext);
    this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    if (typeof flags === "boolean") {
      if (flags) {
        if (this._helpOption === null) this._helpOption = void 0;
        if (this._defaultOptionGroup) {
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null;
      }
      return this;
    }
    this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    );
    if (flags || description) this._initOptionGroup(this._helpOption);
    return this;
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    if (this._helpOption === void 0) {
      this.helpOption(void 0, void 0);
    }
    return this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process2.exitCode ?? 0);
    if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
      exitCode = 1;
    }
    this._exit(exitCode, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    const helpEvent = `${position}Help`;
    this.on(helpEvent, (context) => {
      let helpStr;
      if (typeof text === "function") {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      if (helpStr) {
        context.write(`${helpStr}
`);
      }
    });
    return this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
    }
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) {
      return arg;
    }
    let debugOption;
    let debugHost = "127.0.0.1";
    let debugPort = "9229";
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      debugOption = match[1];
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        debugPort = match[3];
      } else {
        debugHost = match[3];
      }
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null) {
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }
    if (debugOption && debugPort !== "0") {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}
function useColor() {
  if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
    return false;
  if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
    return true;
  return void 0;
}

// node_modules/commander/index.js
var program = new Command();

// src/cli/commands/assemble.ts
import { resolve as resolve4 } from "node:path";

// src/catalog/load.ts
import { closeSync, lstatSync, statSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { join as join2 } from "node:path";

// src/formats/validators/catalog.js
var validate7 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:catalog:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "catalog_id": {
      "pattern": "^[A-Za-z0-9._-]{1,100}$",
      "type": "string"
    },
    "databases": {
      "items": {
        "pattern": "^[a-z_][a-z0-9_]{0,62}$",
        "type": "string"
      },
      "maxItems": 100,
      "minItems": 1,
      "type": "array"
    },
    "documents": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "enum": [
              "binding",
              "review-ready",
              "draft",
              "evidence-only",
              "superseded",
              "diagnostic"
            ],
            "type": "string"
          },
          "collection": {
            "pattern": "^[a-z_][a-z0-9_]{0,62}$",
            "type": "string"
          },
          "document_id": {
            "pattern": "^[A-Za-z0-9_-]{1,100}$",
            "type": "string"
          },
          "fields": {
            "additionalProperties": false,
            "properties": {
              "body": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              },
              "document_id": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              },
              "path": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              },
              "revision": {
                "pattern": "^[a-z_][a-z0-9_]{0,62}$",
                "type": "string"
              }
            },
            "required": [
              "body",
              "document_id",
              "path",
              "revision"
            ],
            "type": "object"
          },
          "governed_surface": {
            "pattern": "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$",
            "type": "string"
          },
          "id": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "live_run_evidence": {
            "maxLength": 2e3,
            "type": "string"
          },
          "notes": {
            "maxLength": 2e3,
            "type": "string"
          },
          "path": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "pinned": {
            "additionalProperties": false,
            "properties": {
              "body_digest": {
                "pattern": "^sha256:[0-9a-f]{64}$",
                "type": "string"
              },
              "revision": {
                "pattern": "^[!-~]{1,100}$",
                "type": "string"
              }
            },
            "type": "object"
          },
          "precedence": {
            "enum": [
              "canonical",
              "diagnostic"
            ],
            "type": "string"
          },
          "purpose": {
            "maxLength": 2e3,
            "type": "string"
          },
          "surface_kind": {
            "const": "kb_document",
            "type": "string"
          }
        },
        "required": [
          "id",
          "governed_surface",
          "surface_kind",
          "precedence",
          "authority_status",
          "path",
          "document_id",
          "collection",
          "fields",
          "live_run_evidence"
        ],
        "type": "object"
      },
      "maxItems": 1e3,
      "type": "array"
    },
    "entries": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "enum": [
              "binding",
              "review-ready",
              "draft",
              "evidence-only",
              "superseded",
              "diagnostic"
            ],
            "type": "string"
          },
          "columns": {
            "items": {
              "type": "string"
            },
            "type": "array"
          },
          "corpus": {
            "enum": [
              "information_unit",
              "tac_logical_unit"
            ],
            "type": "string"
          },
          "count_discipline": {
            "additionalProperties": false,
            "properties": {
              "confidence": {
                "maxLength": 2e3,
                "type": "string"
              },
              "denominator": {
                "maxLength": 2e3,
                "type": "string"
              },
              "match_key": {
                "maxLength": 2e3,
                "type": "string"
              },
              "population": {
                "maxLength": 2e3,
                "type": "string"
              },
              "query": {
                "maxLength": 2e3,
                "type": "string"
              },
              "surface": {
                "maxLength": 2e3,
                "type": "string"
              }
            },
            "required": [
              "confidence",
              "denominator",
              "match_key",
              "population",
              "query",
              "surface"
            ],
            "type": "object"
          },
          "counterpart": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "functions": {
            "items": {
              "maxLength": 60,
              "type": "string"
            },
            "maxItems": 100,
            "type": "array"
          },
          "governed_surface": {
            "pattern": "^[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*$",
            "type": "string"
          },
          "id": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "live_run_evidence": {
            "maxLength": 2e3,
            "type": "string"
          },
          "notes": {
            "maxLength": 2e3,
            "type": "string"
          },
          "precedence": {
            "enum": [
              "canonical",
              "diagnostic"
            ],
            "type": "string"
          },
          "purpose": {
            "maxLength": 2e3,
            "type": "string"
          },
          "relations": {
            "items": {
              "pattern": "^[a-z_][a-z0-9_]{0,62}\\.[a-z_][a-z0-9_]{0,62}$",
              "type": "string"
            },
            "minItems": 1,
            "type": "array"
          },
          "result": {
            "enum": [
              "count",
              "rows"
            ],
            "type": "string"
          },
          "sql": {
            "maxLength": 2e4,
            "type": "string"
          },
          "surface_kind": {
            "enum": [
              "pg_table",
              "pg_view",
              "kb_document"
            ],
            "type": "string"
          },
          "view_fingerprints": {
            "additionalProperties": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "propertyNames": {
              "not": {
                "const": "__proto__"
              },
              "pattern": "^[a-z_][a-z0-9_]{0,62}\\.[a-z_][a-z0-9_]{0,62}$",
              "type": "string"
            },
            "type": "object"
          }
        },
        "required": [
          "id",
          "governed_surface",
          "surface_kind",
          "precedence",
          "authority_status",
          "result",
          "columns",
          "sql",
          "relations",
          "view_fingerprints",
          "live_run_evidence"
        ],
        "type": "object"
      },
      "maxItems": 1e3,
      "type": "array"
    },
    "functions": {
      "items": {
        "maxLength": 60,
        "type": "string"
      },
      "maxItems": 100,
      "type": "array"
    },
    "kb_prefixes": {
      "items": {
        "pattern": "^[A-Za-z0-9._-]{1,100}$",
        "type": "string"
      },
      "type": "array"
    },
    "prohibited": {
      "additionalProperties": false,
      "properties": {
        "formulas": {
          "items": {
            "maxLength": 2e3,
            "type": "string"
          },
          "type": "array"
        },
        "functions": {
          "items": {
            "maxLength": 200,
            "type": "string"
          },
          "type": "array"
        },
        "joins": {
          "items": {
            "items": {
              "pattern": "^[a-z_][a-z0-9_]{0,62}$",
              "type": "string"
            },
            "maxItems": 2,
            "minItems": 2,
            "type": "array"
          },
          "type": "array"
        }
      },
      "required": [
        "functions",
        "joins",
        "formulas"
      ],
      "type": "object"
    },
    "schema": {
      "const": "tki-catalog/v1",
      "type": "string"
    },
    "seal": {
      "const": "UNSEALED",
      "type": "string"
    },
    "status": {
      "const": "provisional",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "catalog_id",
    "status",
    "seal",
    "databases",
    "kb_prefixes",
    "prohibited",
    "entries"
  ],
  "type": "object"
});

// src/catalog/load.ts
var INDEX_FILE = "catalog.json";
var SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;
var isSqlFile = (path6) => SQL_FILE.test(path6);
var tooLarge = () => new CodedError(
  "CATALOG_TOO_LARGE",
  `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
  "Split it; an export names its catalog by directory."
);
function readWithin(descriptor, size, budget) {
  if (size > budget.bytesLeft) throw tooLarge();
  const bytes = readStated(descriptor, size);
  if (bytes !== null) budget.bytesLeft -= size;
  return bytes;
}
function requireDirectory(directory) {
  let isDirectory = false;
  try {
    isDirectory = statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
  }
  if (isDirectory) return;
  throw new CodedError(
    "CATALOG_FILE_REFUSED",
    `the catalog ${quoted(directory)} is not a directory`,
    `Give the directory that holds ${INDEX_FILE}.`
  );
}
function readInside(directory, relative, budget) {
  const refuse5 = (why) => {
    throw new CodedError(
      "CATALOG_FILE_REFUSED",
      `${quoted(relative)}: ${why}`,
      "Repair the catalog directory."
    );
  };
  const steps = relative.split("/");
  for (let depth = 1; depth < steps.length; depth++) {
    const stat = lstatSync(join2(directory, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true) refuse5("a folder on its path is missing or is a symbolic link");
  }
  const opened = openRegular(join2(directory, relative));
  if (opened.kind === "other") return refuse5("it is not a regular file");
  if (opened.kind === "not opened") {
    return refuse5(opened.code === "ELOOP" ? "it is a symbolic link" : `it cannot be opened (${opened.code})`);
  }
  const { descriptor, facts } = opened;
  try {
    const bytes = readWithin(descriptor, facts.size, budget);
    if (bytes === null) return refuse5("it changed while it was read");
    if (!isUtf8(bytes)) refuse5("it is not UTF-8");
    return bytes.toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}
function parseIndex(text) {
  const refuse5 = (code, why) => {
    throw new CodedError(
      code,
      `${INDEX_FILE} ${why}`,
      "See schemas/catalog.schema.json and docs/export.md."
    );
  };
  let index;
  try {
    index = JSON.parse(text);
  } catch {
    refuse5("CATALOG_NOT_JSON", "is not JSON");
  }
  if (typeof index !== "object" || index === null || !("entries" in index) || !Array.isArray(index.entries)) {
    return refuse5("CATALOG_NOT_ACCEPTED", "has no list of entries");
  }
  if (index.entries.length > CATALOG_ENTRY_LIMIT) {
    refuse5("CATALOG_NOT_ACCEPTED", `has more than ${CATALOG_ENTRY_LIMIT} entries`);
  }
  const members = judgeMembers(text, index);
  if (members === "too-deep") refuse5("CATALOG_NOT_ACCEPTED", "is nested too deeply");
  if (members === "duplicate") refuse5("CATALOG_DUPLICATE_MEMBER", "names a member twice");
  return index;
}
var readIndex = (directory) => parseIndex(readInside(directory, INDEX_FILE, { bytesLeft: CATALOG_LIMIT_BYTES }));
function inlineSql(directory, entry, budget, others) {
  const { sql_file, sql_sha256, ...rest } = entry ?? {};
  if (typeof sql_file !== "string" || !SQL_FILE.test(sql_file) || "sql" in rest) {
    throw new CodedError(
      "CATALOG_FILE_REFUSED",
      "an entry does not name its SQL as a file below queries/",
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.'
    );
  }
  const sql = readInside(directory, sql_file, budget);
  const found = sha256(sql);
  if (found !== sql_sha256) {
    others?.push({ file: sql_file, found });
    if (others !== void 0) return { ...rest, sql };
    throw new CodedError(
      "CATALOG_SQL_DIFFERS",
      `${quoted(sql_file)} is not the text that ${INDEX_FILE} pins: found ${found}`,
      `Review the difference first; then pin the reviewed text: "sql_sha256": "${found}".`
    );
  }
  return { ...rest, sql };
}
function refuseUnknownFunctions({ functions = [], entries }) {
  const listed2 = [...functions, ...entries.flatMap((entry) => entry.functions ?? [])];
  const unknown = listed2.find((name) => !isSignature(name));
  if (unknown === void 0) return;
  throw new CodedError(
    "CATALOG_NOT_ACCEPTED",
    `${INDEX_FILE} lists the function ${quoted(unknown)}, which no catalog can list`,
    `Write signatures as docs/gate.md has them: ${signatures.slice(0, 5).join(", ")}, ….`
  );
}
function canonicalText(document) {
  try {
    return toCanonicalJson(document);
  } catch {
    throw new CodedError(
      "CATALOG_NOT_ACCEPTED",
      "a string holds a lone surrogate",
      "Repair its escapes."
    );
  }
}
var loadCatalog = (directory) => load(directory);
function loadUnpinned(directory) {
  const others = [];
  const loaded = load(directory, others);
  const files = readIndex(directory).entries.map(
    (entry) => String(entry.sql_file)
  );
  return { ...loaded, others, files };
}
function load(directory, unpinned) {
  requireDirectory(directory);
  const budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(readInside(directory, INDEX_FILE, budget));
  const document = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(directory, entry, budget, unpinned))
  };
  if (!validate7(document)) {
    const first = validate7.errors?.[0];
    throw new CodedError(
      "CATALOG_NOT_ACCEPTED",
      `${INDEX_FILE} does not follow the schema at ${quoted(first?.instancePath || "/")}`,
      first?.message ?? "See schemas/catalog.schema.json."
    );
  }
  const denied = deniedDatabase(document);
  if (denied !== void 0) {
    throw new CodedError(
      "CATALOG_NOT_ACCEPTED",
      `${INDEX_FILE} lists the database ${denied}, which is never read`,
      "Leave postgres, template0 and template1 out of databases."
    );
  }
  refuseUnknownFunctions(document);
  const documents = document.documents ?? [];
  const ids = [...document.entries, ...documents].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    throw new CodedError(
      "CATALOG_DUPLICATE_ID",
      "two entries have the same id",
      "Give each query its own id."
    );
  }
  const paths = documents.map(({ path: path6 }) => path6);
  const others = [...document.entries, ...documents.filter(({ id, path: path6 }) => id !== path6)];
  if (new Set(paths).size !== paths.length || others.some(({ id }) => paths.includes(id))) {
    throw new CodedError(
      "CATALOG_DUPLICATE_PATH",
      "the path of a document is also that of another, or the id of another entry",
      "Name each document once, and no other entry like a path."
    );
  }
  const text = canonicalText(document);
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw tooLarge();
  return { text, catalog: document, digest: sha256(text) };
}

// src/formats/validators/gateway-mapping.js
var validate8 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:gateway-mapping:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "argument": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "columns": {
      "additionalProperties": {
        "additionalProperties": {
          "enum": [
            "text",
            "integer",
            "numeric",
            "boolean"
          ],
          "type": "string"
        },
        "propertyNames": {
          "maxLength": 63,
          "not": {
            "const": "__proto__"
          },
          "type": "string"
        },
        "type": "object"
      },
      "propertyNames": {
        "maxLength": 200,
        "not": {
          "const": "__proto__"
        },
        "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
        "type": "string"
      },
      "type": "object"
    },
    "columns_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "database_argument": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "denied_with": {
      "items": {
        "maxLength": 80,
        "minLength": 3,
        "type": "string"
      },
      "maxItems": 10,
      "type": "array"
    },
    "ignored": {
      "items": {
        "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
        "type": "string"
      },
      "maxItems": 20,
      "type": "array"
    },
    "read": {
      "enum": [
        "text",
        "structured"
      ],
      "type": "string"
    },
    "row_count_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "row_limit": {
      "anyOf": [
        {
          "maximum": 1e5,
          "minimum": 1,
          "type": "integer"
        },
        {
          "type": "null"
        }
      ]
    },
    "rows_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-gateway-mapping/v1",
      "type": "string"
    },
    "shape": {
      "enum": [
        "objects",
        "columns-rows"
      ],
      "type": "string"
    },
    "structured_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "text_format": {
      "enum": [
        "json",
        "python-literal"
      ],
      "type": "string"
    },
    "tool": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "truncated_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "values": {
      "enum": [
        "postgres-text",
        "declared"
      ],
      "type": "string"
    }
  },
  "required": [
    "schema",
    "tool",
    "argument",
    "read",
    "text_format",
    "shape",
    "row_limit",
    "values"
  ],
  "type": "object"
});

// src/cli/gateway-process.ts
import { spawn } from "node:child_process";
function startGateway({ command, args, env }) {
  const child = spawn(command, [...args], {
    shell: false,
    // A group of its own: what the server starts ends with it, and a key pressed here reaches us alone.
    detached: true,
    env: { ...env },
    // Its errors are hostile text, and repeat rows.
    stdio: ["pipe", "pipe", "ignore"]
  });
  const { pid } = child;
  return {
    input: child.stdin,
    output: child.stdout,
    onFailed: (listener) => void child.on("error", listener),
    // Not `exit`: what it wrote before has to be read first.
    onClosed: (listener) => void child.on("close", listener),
    onExit: (listener) => {
      if (child.exitCode !== null || child.signalCode !== null) listener();
      else child.once("exit", listener);
    },
    endGroup() {
      if (pid === void 0) return;
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
      }
    }
  };
}

// src/cli/read-text.ts
import { isUtf8 as isUtf82 } from "node:buffer";
import { closeSync as closeSync2 } from "node:fs";
import { isatty as isatty2 } from "node:tty";
function readText(what, path6, limitBytes) {
  const bytes = readBytes(what, path6, limitBytes);
  if (!isUtf82(bytes)) refuse(what, path6, "is not UTF-8", limitBytes);
  return bytes.toString("utf8");
}
function refuse(what, path6, why, limitBytes) {
  const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limitBytes} bytes.`;
  throw usageError("FILE_UNREADABLE", `${what} ${quoted(path6)} ${why}`, hint);
}
function readBytes(what, path6, limitBytes) {
  const refused2 = (why) => refuse(what, path6, why, limitBytes);
  const opened = openNamed(path6);
  if (opened.kind === "not opened") return refused2(`cannot be read (${opened.code})`);
  if (opened.kind === "other") return refused2("is not a regular file");
  let bytes;
  try {
    bytes = readUpTo(opened.descriptor, limitBytes + 1);
  } catch (error) {
    return refused2(`cannot be read (${errorCode(error)})`);
  } finally {
    closeSync2(opened.descriptor);
  }
  return bytes.length > limitBytes ? refused2("is too large") : bytes;
}
function readPiped(limitBytes) {
  try {
    if (isatty2(0)) return null;
    const bytes = readUpTo(0, limitBytes + 1);
    return bytes.length <= limitBytes ? bytes : null;
  } catch {
    return null;
  }
}

// src/cli/secret-file.ts
import { isUtf8 as isUtf83 } from "node:buffer";
import { closeSync as closeSync3 } from "node:fs";
var SECRET_LIMIT_BYTES = 8192;
function readPrivateBytes(option, path6, limitBytes, code) {
  const refused2 = (why) => {
    const hint = `It has to be a file of at most ${limitBytes} bytes that only its owner may read: chmod 600.`;
    throw usageError(code, `${option} ${quoted(path6)} is not used: ${why}`, hint);
  };
  const opened = openNamed(path6);
  if (opened.kind === "not opened") return refused2(`it cannot be opened (${opened.code})`);
  if (opened.kind === "other") return refused2("it is not a regular file");
  try {
    if ((opened.facts.mode & 63) !== 0) return refused2("its group or others have rights on it");
    const bytes = readUpTo(opened.descriptor, limitBytes + 1);
    return bytes.length > limitBytes ? refused2("it is too large") : bytes;
  } catch (error) {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    return refused2(`it cannot be read (${errorCode(error)})`);
  } finally {
    closeSync3(opened.descriptor);
  }
}
function withoutLineEnd(bytes) {
  const end2 = bytes.at(-1) === 10 ? -1 : bytes.length;
  const line = bytes.subarray(0, end2);
  return end2 === -1 && line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
function readSecretFile(option, path6, code) {
  const bytes = withoutLineEnd(readPrivateBytes(option, path6, SECRET_LIMIT_BYTES, code));
  if (isUtf83(bytes)) return bytes.toString("utf8");
  throw usageError(code, `${option} ${quoted(path6)} is not used: it is not UTF-8`, "Write it in UTF-8.");
}

// src/cli/gateway-options.ts
var mappingNames = ["query_pg", "server-postgres", "postgres-mcp"];
var MAPPING_LIMIT_BYTES = 256 * 1024;
var AUTHORITIES_LIMIT_BYTES = 1024 * 1024;
var HTTPS = /^https:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253}))(?::([1-9]\d{0,4}))?(\/[!-"$->@-~]{0,500})?$/;
var UNIX = /^unix:(\/.+)$/;
var PATH = /^\/[!-"$->@-~]{0,500}$/;
var passedOn = ["HOME", "LANG", "LC_ALL", "LOGNAME", "PATH", "TZ", "USER"];
var LOADS_CODE = /^(?:LD_.*|DYLD_.*|NODE_OPTIONS|NODE_PATH|PYTHON(?:STARTUP|PATH|HOME)|BASH_ENV|ENV|PERL5OPT|RUBYOPT|JAVA_TOOL_OPTIONS)$/;
function withGatewayOptions(command) {
  const collect2 = (value, earlier = []) => [...earlier, value];
  return command.option("--gateway <kind>", "mcp: read through an MCP server, given after -- or by --gateway-url").option(
    "--gateway-mapping <name|file>",
    "how its tool takes queries and answers: query_pg, server-postgres, postgres-mcp, or a file",
    "query_pg"
  ).option("--gateway-tool <name>", "the tool, if not the mapping’s").option("--gateway-argument <name>", "the argument that takes the query, if not the mapping’s").option(
    "--gateway-url <url>",
    "a server over streamable HTTP: https://HOST[:PORT][/PATH] or unix:/SOCKET"
  ).option("--gateway-path <path>", "path of a server on a socket", "/mcp").option("--gateway-ca <file>", "CA certificates for the gateway (PEM)").option("--gateway-token-file <file>", "file with a token for the gateway, mode 600").option("--gateway-socket-owner <account>", "account that owns its socket, if neither root nor you").option("--gateway-env <name>", "a variable to pass to the command; repeatable", collect2);
}
function splitOperands(operands, command) {
  const raw = command.parent?.rawArgs ?? [];
  const at = raw.indexOf("--");
  const behind = at === -1 ? [] : raw.slice(at + 1);
  const before = operands.slice(0, operands.length - behind.length);
  const same = behind.every((word, index) => operands[before.length + index] === word);
  if (at === -1 || !same) return { before: [...operands], behind: null };
  return { before, behind: [...behind] };
}
function refuseOptions(command, names2, why) {
  const given = names2.find((name) => command.getOptionValueSource(name) === "cli");
  if (given === void 0) return;
  const flag = command.options.find((option) => option.attributeName() === given)?.long ?? given;
  throw usageError("OPTION_NOT_FOR_GATEWAY", `${flag} ${why}`, "Leave it out.");
}
var gatewayOptionNames = [
  "gatewayMapping",
  "gatewayTool",
  "gatewayArgument",
  "gatewayUrl",
  "gatewayPath",
  "gatewayCa",
  "gatewayTokenFile",
  "gatewaySocketOwner",
  "gatewayEnv"
];
function isGatewayAsked({ gateway }, command) {
  if (gateway === "mcp") return true;
  if (gateway !== void 0)
    throw usageError("GATEWAY_UNKNOWN", `--gateway ${quoted(gateway)} is not known`, "There is one: mcp.");
  refuseOptions(command, gatewayOptionNames, "is for --gateway mcp");
  return false;
}
var refuseMapping = (what) => {
  const hint = "Name query_pg, server-postgres or postgres-mcp, or a file that follows schemas/gateway-mapping.schema.json.";
  throw usageError("GATEWAY_MAPPING_REFUSED", what, hint);
};
function parseMapping(path6) {
  const text = readText("--gateway-mapping", path6, MAPPING_LIMIT_BYTES);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return refuseMapping(`${quoted(path6)} is not JSON`);
  }
  if (judgeMembers(text, value) !== "unique") return refuseMapping(`${quoted(path6)} names a member twice`);
  if (!validate8(value)) {
    const first = validate8.errors?.[0];
    return refuseMapping(
      `${quoted(path6)} does not follow the schema at ${quoted(first?.instancePath || "/")}`
    );
  }
  return value;
}
async function readMapping(options) {
  const { gatewayMappings } = await import("./mappings-HBRJVJAT.mjs");
  const named = mappingNames.find((name) => name === options.gatewayMapping);
  const mapping = {
    ...named === void 0 ? parseMapping(options.gatewayMapping) : gatewayMappings[named],
    ...options.gatewayTool === void 0 ? {} : { tool: options.gatewayTool },
    ...options.gatewayArgument === void 0 ? {} : { argument: options.gatewayArgument }
  };
  if (!validate8(mapping)) return refuseMapping("--gateway-tool or --gateway-argument is not a name");
  const { shape, rows_at, columns_at, argument, database_argument } = mapping;
  if (shape === "columns-rows" && (rows_at === void 0 || columns_at === void 0))
    return refuseMapping("columns-rows needs rows_at and columns_at");
  if (rows_at === void 0 && [columns_at, mapping.row_count_at, mapping.truncated_at].some(Boolean))
    return refuseMapping("a list of rows has no members beside it: name rows_at");
  if (argument === database_argument) return refuseMapping("one argument cannot take two values");
  return mapping;
}
function toEnvironment(names2, io2) {
  const bad = names2.find((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) || LOADS_CODE.test(name));
  if (bad !== void 0) {
    const hint = "Name a variable that the server needs; one that makes it load other code is never passed on.";
    throw usageError("GATEWAY_ENV_REFUSED", `--gateway-env ${quoted(bad)} is not passed on`, hint);
  }
  const absent = names2.find((name) => io2.env[name] === void 0);
  if (absent !== void 0)
    throw usageError(
      "GATEWAY_ENV_REFUSED",
      `--gateway-env ${quoted(absent)} is not set`,
      "Set it, or leave it out."
    );
  return Object.fromEntries(
    [...passedOn, ...names2].flatMap((name) => {
      const value = io2.env[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function toAddress(options, parseOwner2) {
  const url = options.gatewayUrl ?? "";
  const token = options.gatewayTokenFile === void 0 ? null : readSecretFile("--gateway-token-file", options.gatewayTokenFile, "GATEWAY_TOKEN_FILE_REFUSED");
  const [, socket] = UNIX.exec(url) ?? [];
  if (socket !== void 0) {
    if (!PATH.test(options.gatewayPath))
      throw usageError("GATEWAY_URL_MALFORMED", "--gateway-path is not a path", "Give one such as /mcp.");
    const socketOwner = parseOwner2(options.gatewaySocketOwner);
    return {
      kind: "http",
      endpoint: { kind: "unix", path: socket, socketOwner },
      path: options.gatewayPath,
      token
    };
  }
  const [whole, address, name, port = "443", path6 = options.gatewayPath] = HTTPS.exec(url) ?? [];
  if (whole === void 0 || Number(port) > 65535) {
    const hint = "Name the server: https://HOST[:PORT][/PATH], or unix:/PATH/OF/SOCKET. Plain http is never used.";
    throw usageError("GATEWAY_URL_MALFORMED", "--gateway-url does not name a server", hint);
  }
  if (options.gatewayCa === void 0) {
    const hint = "Give the server's CA certificates: --gateway-ca FILE.";
    throw usageError("GATEWAY_CA_MISSING", "--gateway-ca is required for a server over the network", hint);
  }
  const ca = readText("--gateway-ca", options.gatewayCa, AUTHORITIES_LIMIT_BYTES);
  return {
    kind: "http",
    endpoint: { kind: "tls", host: address ?? name ?? "", port: Number(port), ca },
    path: path6,
    token
  };
}
async function readGatewayAccess(options, behind, parseOwner2, io2) {
  const mapping = await readMapping(options);
  const [command, ...args] = behind ?? [];
  if (options.gatewayUrl !== void 0) {
    if (behind !== null)
      throw usageError("GATEWAY_TWICE", "a command and --gateway-url are two gateways", "Give one of them.");
    if (options.gatewayEnv !== void 0)
      throw usageError("GATEWAY_ENV_REFUSED", "--gateway-env is for a command", "Leave it out.");
    return { mapping, way: toAddress(options, parseOwner2) };
  }
  if (command === void 0 || command === "") {
    const hint = "Give its command after two dashes (… --gateway mcp -- COMMAND ARGUMENT…), or --gateway-url.";
    throw usageError("GATEWAY_MISSING", "no gateway is named", hint);
  }
  const env = toEnvironment(options.gatewayEnv ?? [], io2);
  return { mapping, way: { kind: "stdio", start: () => startGateway({ command, args, env }) } };
}

// src/cli/write-packet.ts
var nothingFirst = () => Promise.resolve();
async function writePacket(path6, context, io2, prepare, make) {
  const { openTargetFolder } = await import("./target-folder-TJQV4VTR.mjs");
  const { beginExport } = await import("./write-KDD5BINV.mjs");
  const { ExportProblem } = await import("./problem-ZBKSROTP.mjs");
  const stopping = new AbortController();
  let forget;
  try {
    var _stack = [];
    try {
      const folder = __using(_stack, openTargetFolder(path6));
      const prepared = await prepare();
      forget = io2.onStop?.(() => stopping.abort());
      const files = __using(_stack, beginExport(folder, context));
      const effects = {
        now: io2.now,
        randomHex: () => io2.randomHex(4),
        env: io2.env,
        uid: io2.uid,
        spool: files.spool,
        signal: stopping.signal
      };
      const outcome = await make(effects, prepared);
      files.end(outcome);
      return outcome;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    if (error instanceof ExportProblem) throw new CodedError(error.code, "nothing was written", error.hint);
    throw error;
  } finally {
    forget?.();
  }
}
function exitCodeOf2(outcome) {
  if (outcome.kind === "blocked") return 3;
  return outcome.complete ? 0 : 2;
}

// src/cli/commands/export.ts
import { resolve as resolve3 } from "node:path";

// src/cli/connection/server-options.ts
import { isAbsolute, join as join3 } from "node:path";

// src/cli/owner-option.ts
import { readFileSync } from "node:fs";
function parseOwner(option, text) {
  if (text === void 0) return null;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const account = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":")).find(([name]) => name === text);
  if (account !== void 0) return Number(account[2]);
  throw usageError(
    "ACCOUNT_UNKNOWN",
    `${option} ${quoted(text)} is not an account here`,
    "Give a name or a user id."
  );
}

// src/cli/connection/named.ts
import { isUtf8 as isUtf84 } from "node:buffer";
var instead = {
  sslmode: "TLS is always verify-full; leave it out.",
  sslrootcert: "Name the authority with --ca FILE, or take the system’s with --system-ca.",
  sslcert: "A client’s certificate is not used; leave it out.",
  sslkey: "A client’s certificate is not used; leave it out.",
  sslnegotiation: "TLS is requested as PostgreSQL 15 to 18 all know it; leave it out.",
  gssencmode: "GSSAPI is not used; leave it out.",
  channel_binding: "It is used where the server has it; leave it out.",
  require_auth: "Only SCRAM-SHA-256 is used; leave it out.",
  options: "The settings of the session are those of this release; leave it out.",
  hostaddr: "Give the host alone; its name is what the certificate is checked against.",
  host: "Write the host behind //, a socket’s folder with %2F for each slash.",
  port: "Write the port behind the host.",
  user: "Write the role before the @.",
  dbname: "Write the database behind the host.",
  password: "A password is never an argument: --password-file FILE, --pgpass, or the prompt.",
  passfile: "Name it by --pgpass-file FILE.",
  service: "Name it by --service NAME.",
  servicefile: "Name it by --service-file FILE.",
  target_session_attrs: "One server is asked, and a standby is refused; leave it out.",
  load_balance_hosts: "One server is asked; leave it out.",
  application_name: "It is the packet’s id; leave it out.",
  client_encoding: "It is UTF8; leave it out.",
  connect_timeout: "It is ten seconds; leave it out.",
  replication: "Nothing is replicated; leave it out."
};
function refuseParameter(where, name) {
  const known3 = Object.hasOwn(instead, name);
  return usageError(
    "CONNECTION_PARAMETER_REFUSED",
    known3 ? `${where} has the parameter ${name}` : `${where} has a parameter that is not taken`,
    (known3 ? instead[name] : void 0) ?? "Leave it out; host, port, user and database are taken."
  );
}
var malformed = (text, hint) => usageError("CONNECTION_MALFORMED", text, hint);
var NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252})$/;
var ADDRESS = /^(?=.*:)[0-9A-Fa-f:.]{2,45}$/;
var FOLDER_LIMIT_BYTES = 90;
var NAME_LIMIT_BYTES = 63;
var hasControl = (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || !text.isWellFormed();
function toHost(where, text) {
  if (text.includes(",")) {
    throw malformed(`${where} names several hosts`, "Name one: an export is of one server.");
  }
  if (text.startsWith("/")) {
    if (!hasControl(text) && Buffer.byteLength(text) <= FOLDER_LIMIT_BYTES) return text;
    throw malformed(
      `${where} names no folder of a socket`,
      `A path of at most ${FOLDER_LIMIT_BYTES} bytes, without control characters.`
    );
  }
  if (NAME.test(text) || ADDRESS.test(text)) return text;
  throw malformed(
    `${where} names no host`,
    "Give a host’s name in ASCII, an address (IPv6 in brackets in a URL), or the folder of a unix socket."
  );
}
function toPort(where, text) {
  if (text.includes(",")) throw malformed(`${where} names several ports`, "Name one server.");
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535) return text;
  throw usageError("PORT_MALFORMED", `${where} names no port`, "Give a number from 1 to 65535.");
}
function toName(where, what, text) {
  if (text !== "" && !hasControl(text) && Buffer.byteLength(text) <= NAME_LIMIT_BYTES) return text;
  throw malformed(
    `${where} names no ${what}`,
    `A name has 1 to ${NAME_LIMIT_BYTES} bytes, and no control characters.`
  );
}
function decodeUtf8(where, what, latin1) {
  const bytes = Buffer.from(latin1, "latin1");
  if (isUtf84(bytes)) return bytes.toString("utf8");
  throw malformed(`${where}: the ${what} is not UTF-8`, "Write it in UTF-8.");
}

// src/cli/connection/pgpass.ts
var LINE_LIMIT_BYTES = 1e4;
var usualFolders = /* @__PURE__ */ new Set(["/tmp", "/var/run/postgresql", "/run/postgresql"]);
function toFields(line) {
  const fields = [];
  let field = "";
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? "";
    if (character === "\\" && index + 1 < line.length) {
      index += 1;
      field += `\\${line[index] ?? ""}`;
    } else if (character === ":") {
      fields.push(field);
      field = "";
    } else field += character;
  }
  return [...fields, field];
}
var unescape = (field) => field.replace(/\\([^])/g, "$1");
var matches = (field, wanted) => field === "*" || unescape(field) === Buffer.from(wanted, "utf8").toString("latin1");
function findPassword(bytes, { host, port, user, database }) {
  let unreadable3 = 0;
  for (const [index, raw] of Buffer.from(bytes).toString("latin1").split("\n").entries()) {
    const line = raw.replace(/\r+$/, "");
    const where = `the password file, line ${index + 1},`;
    const next = "One line a server: HOST:PORT:DATABASE:USER:PASSWORD, with \\: for a colon and \\\\ for a backslash.";
    if (line.includes("\0")) throw malformed(`${where} holds a NUL`, next);
    if (line.length > LINE_LIMIT_BYTES) throw malformed(`${where} is too long`, next);
    if (line === "" || line.startsWith("#")) continue;
    const [ofHost, ofPort, ofDatabase, ofUser, password] = toFields(line);
    if (ofHost === void 0 || ofPort === void 0 || ofDatabase === void 0 || ofUser === void 0 || password === void 0) {
      unreadable3 += 1;
      continue;
    }
    const isHost = matches(ofHost, host) || usualFolders.has(host) && matches(ofHost, "localhost");
    if (!isHost || !matches(ofPort, port) || !matches(ofDatabase, database) || !matches(ofUser, user))
      continue;
    if (password === "") break;
    return { kind: "found", password: Buffer.from(unescape(password), "latin1") };
  }
  return { kind: "none", unreadable: unreadable3 };
}

// src/cli/connection/service-file.ts
var NEXT = "A section is [NAME], then lines host=…, port=…, user=…, dbname=…, password=…, without spaces around the =.";
function parseService(bytes, service) {
  const lines2 = Buffer.from(bytes).toString("latin1").split("\n");
  const wanted = Buffer.from(`[${service}]`, "utf8").toString("latin1");
  const values = /* @__PURE__ */ new Map();
  let found = 0;
  let inside = false;
  for (const [index, raw] of lines2.entries()) {
    const line = raw.replace(/^[ \t]+|[ \t\r]+$/g, "");
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[")) {
      inside = line === wanted;
      if (inside) found += 1;
      continue;
    }
    if (inside) readLine(line, `the service file, line ${index + 1},`, values);
  }
  if (found === 0) {
    throw usageError(
      "SERVICE_UNKNOWN",
      `the service file has no section ${quoted(`[${service}]`)}`,
      "Look at its name; another file is named by --service-file FILE."
    );
  }
  if (found > 1) throw malformed("the service file has that section twice", "Leave one of them.");
  return toNamed(values);
}
function readLine(line, where, values) {
  if (line.includes("\0")) throw malformed(`${where} holds a NUL`, NEXT);
  const at = line.indexOf("=");
  if (at === -1) throw malformed(`${where} is no setting`, NEXT);
  const name = line.slice(0, at);
  if (!taken.has(name)) throw refuseParameter(where, name);
  if (values.has(name)) throw malformed(`${where} says ${name} a second time`, "Leave one of them.");
  values.set(name, line.slice(at + 1));
}
var taken = /* @__PURE__ */ new Set(["host", "port", "user", "dbname", "password"]);
function toNamed(values) {
  const where = "the service file";
  const text = (name) => {
    const value = values.get(name);
    return value === void 0 ? void 0 : decodeUtf8(where, name, value);
  };
  const [host, port, user, database] = [text("host"), text("port"), text("user"), text("dbname")];
  const password = values.get("password");
  return {
    ...host === void 0 ? {} : { host: toHost(where, host) },
    ...port === void 0 ? {} : { port: toPort(where, port) },
    ...user === void 0 ? {} : { user: toName(where, "user", user) },
    ...database === void 0 ? {} : { database: toName(where, "database", database) },
    ...password === void 0 ? {} : { password: Buffer.from(password, "latin1") }
  };
}

// src/cli/connection/url.ts
var URL_LIMIT_UNITS = 2e3;
var SHAPE = "Write it as postgres://USER@HOST:PORT/DATABASE; what is no letter or digit as %XX.";
function decode(what, text) {
  if (/%(?![0-9A-Fa-f]{2})/.test(text))
    throw malformed(`--url: the ${what} has a % without two hex digits`, SHAPE);
  const bytes = text.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeUtf8("--url", what, bytes);
}
function parseUrl(url) {
  if (url.length > URL_LIMIT_UNITS || !/^[!-~]*$/.test(url))
    throw malformed("--url is too long, or holds a space or what is not ASCII", SHAPE);
  const [whole, rest = ""] = /^postgres(?:ql)?:\/\/(.*)$/.exec(url) ?? [];
  if (whole === void 0) throw malformed("--url is no URL of PostgreSQL", SHAPE);
  const end2 = rest.search(/[/?#]/);
  const authority = end2 === -1 ? rest : rest.slice(0, end2);
  const behind = end2 === -1 ? "" : rest.slice(end2);
  const [userinfo, address = userinfo ?? "", ...more] = authority.split("@");
  if (more.length > 0) throw malformed("--url has two @ before its host", SHAPE);
  const hasUser = authority.includes("@");
  if (hasUser && userinfo?.includes(":") === true) {
    throw usageError(
      "PASSWORD_IN_URL",
      "--url holds a password",
      "Everybody on this machine could read it there: change it. Then give --password-file FILE, --pgpass, or wait for the prompt."
    );
  }
  if (behind.includes("#")) throw malformed("--url has a fragment", SHAPE);
  const [path6 = "", ...query] = behind.split("?");
  if (query.length > 0) throw refuseParameter("--url", /^[^=&]*/.exec(query.join("?"))?.[0] ?? "");
  if (address.includes(","))
    throw malformed("--url names several hosts", "Name one: an export is of one server.");
  const bracketed = /^\[([^[\]]*)\](?::(.*))?$/.exec(address);
  const plain2 = /^([^:[\]]*)(?::([^:]*))?$/.exec(address);
  const [, host = "", port = ""] = bracketed ?? plain2 ?? [];
  if (bracketed === null && plain2 === null) throw malformed("--url names no host", SHAPE);
  if (bracketed !== null && !host.includes(":"))
    throw malformed("--url has brackets around what is no IPv6 address", SHAPE);
  const database = path6.slice(1);
  if (database.includes("/")) throw malformed("--url: the database’s name has a slash; write %2F", SHAPE);
  return {
    ...hasUser ? { user: toName("--url", "user", decode("user", userinfo ?? "")) } : {},
    ...host === "" ? {} : { host: toHost("--url", bracketed === null ? decode("host", host) : host) },
    ...port === "" ? {} : { port: toPort("--url", port) },
    ...database === "" ? {} : { database: toName("--url", "database", decode("database", database)) }
  };
}

// src/cli/connection/server-options.ts
var serverOptionNames = [
  "url",
  "service",
  "serviceFile",
  "host",
  "port",
  "user",
  "ca",
  "systemCa",
  "passwordFile",
  "pgpass",
  "pgpassFile",
  "socketOwner"
];
var AUTHORITIES_LIMIT_BYTES2 = 1024 * 1024;
var FILE_LIMIT_BYTES = 1024 * 1024;
function withServerOptions(command, database) {
  command.option("--url <url>", "postgres://USER@HOST:PORT/DATABASE; no password and no parameter in it").option("--service <name>", "a section of the service file: host, port, user, dbname, password").option("--service-file <file>", "the service file (default: ~/.pg_service.conf)").option(
    "--host <host>",
    "folder of a unix socket, or a host name (then with --ca or --system-ca)",
    "/var/run/postgresql"
  ).option("--port <port>", "port, also in the name of the socket", "5432").option("--user <role>", "read-only role", "context_pack_readonly");
  if (database === null)
    command.option("--database <name>", "the database; postgres, template0 and template1 are never read");
  else command.option("--database <name>", "a database that the catalog lists", database);
  return command.option("--ca <file>", "CA certificates for the server (PEM)").option("--system-ca", "use the CA certificates of this system").option("--password-file <file>", "file with the password, mode 600; - reads stdin; prompts if omitted").option("--pgpass", "take the password from ~/.pgpass, mode 600").option("--pgpass-file <file>", "take the password from this file of that form").option("--socket-owner <account>", "account that owns the socket, when it is neither root nor you");
}
async function parseServer(options, command, io2) {
  const { place, password } = toPlace(options, command, io2);
  const { host, port, user, database } = place;
  if (database === void 0) {
    const hint = "Name it: --database NAME, or in --url or --service.";
    throw usageError("DATABASE_MISSING", "no database is named", hint);
  }
  const endpoint = isAbsolute(host) ? {
    kind: "unix",
    directory: host,
    port: Number(port),
    socketOwner: parseOwner("--socket-owner", options.socketOwner)
  } : { kind: "tls", host, port: Number(port), ca: await readAuthorities(options, io2) };
  const wanted = { host, port, user, database };
  return {
    endpoint,
    user,
    database,
    asksForSecret: endpoint.kind === "tls" || password.kind !== "asked",
    readPassword: (piped) => readPassword(password, wanted, endpoint, piped, io2)
  };
}
function toPlace(options, command, io2) {
  const url = options.url === void 0 ? {} : parseUrl(options.url);
  const service = readService(options, io2);
  const pick = (field, byOption) => {
    const sources = [
      [`--${field}`, command.getOptionValueSource(field) === "cli" ? byOption : void 0],
      ["--url", url[field]],
      ["--service", service[field]]
    ];
    const named = sources.filter(([, value]) => value !== void 0);
    if (named.length > 1) {
      const from2 = named.map(([source2]) => source2).join(" and by ");
      throw usageError("CONNECTION_TWICE", `the ${field} is named by ${from2}`, "Name it in one place.");
    }
    return named[0]?.[1] ?? byOption;
  };
  const database = pick("database", options.database);
  return {
    place: {
      host: toHost("--host", pick("host", options.host)),
      port: toPort("--port", pick("port", options.port)),
      user: toName("--user", "user", pick("user", options.user)),
      database: database === void 0 ? void 0 : toName("--database", "database", database)
    },
    password: toSource(options, service.password, io2)
  };
}
function atHome(name, option, io2) {
  const home = io2.env["HOME"] ?? "";
  if (isAbsolute(home)) return join3(home, name);
  throw usageError("HOME_MISSING", "HOME names no folder", `Name the file: ${option} FILE.`);
}
function readService({ service, serviceFile }, io2) {
  if (service === void 0) {
    if (serviceFile === void 0) return {};
    throw usageError(
      "SERVICE_UNKNOWN",
      "--service-file without --service",
      "Name the section: --service NAME."
    );
  }
  const path6 = serviceFile ?? atHome(".pg_service.conf", "--service-file", io2);
  const named = parseService(readBytes("--service-file", path6, FILE_LIMIT_BYTES), service);
  if (named.password === void 0) return named;
  return parseService(
    readPrivateBytes("--service-file", path6, FILE_LIMIT_BYTES, "SERVICE_FILE_REFUSED"),
    service
  );
}
function toSource(options, ofService, io2) {
  const { passwordFile, pgpass, pgpassFile } = options;
  const named = [];
  if (passwordFile === "-") named.push(["--password-file", { kind: "piped" }]);
  else if (passwordFile !== void 0) named.push(["--password-file", { kind: "file", path: passwordFile }]);
  if (pgpassFile !== void 0) named.push(["--pgpass-file", { kind: "pgpass", path: pgpassFile }]);
  else if (pgpass === true)
    named.push(["--pgpass", { kind: "pgpass", path: atHome(".pgpass", "--pgpass-file", io2) }]);
  if (ofService !== void 0) named.push(["--service", { kind: "service", password: ofService }]);
  if (named.length > 1) {
    const from2 = named.map(([source2]) => source2).join(" and by ");
    throw usageError("CONNECTION_TWICE", `the password is named by ${from2}`, "Name it in one place.");
  }
  return named[0]?.[1] ?? { kind: "asked" };
}
async function readAuthorities({ ca, systemCa }, io2) {
  if (ca !== void 0 && systemCa === true)
    throw usageError(
      "CONNECTION_TWICE",
      "the authority is named by --ca and by --system-ca",
      "Name one of them."
    );
  if (ca !== void 0) return readText("--ca", ca, AUTHORITIES_LIMIT_BYTES2);
  if (systemCa === true) {
    const { readSystemAuthorities } = await import("./system-authorities-VTDVQAW5.mjs");
    const read2 = readSystemAuthorities(io2.env);
    if (read2.kind === "authorities") return read2.pem;
    throw usageError("SYSTEM_CA_MISSING", `--system-ca: ${read2.why}`, "Name the authority: --ca FILE.");
  }
  const hint = "Give the server's CA certificate: --ca FILE, or --system-ca for those of this system. TCP is never used without TLS.";
  throw usageError("CA_MISSING", "--ca is required for a host that is not a socket folder", hint);
}
async function readPassword(source2, wanted, endpoint, piped, io2) {
  switch (source2.kind) {
    case "piped":
      return piped.take("--password-file", "PASSWORD_FILE_REFUSED");
    case "file":
      return withoutLineEnd(
        readPrivateBytes("--password-file", source2.path, SECRET_LIMIT_BYTES, "PASSWORD_FILE_REFUSED")
      );
    case "service":
      return source2.password;
    case "pgpass": {
      const bytes = readPrivateBytes("--pgpass", source2.path, FILE_LIMIT_BYTES, "PGPASS_REFUSED");
      const found = findPassword(bytes, wanted);
      if (found.kind === "found") return found.password;
      const left = found.unreadable === 0 ? "" : `; ${found.unreadable} lines have fewer than five fields`;
      const { host, port, database, user } = wanted;
      const hint = `A line of it has to begin ${[host, port, database, user].map((field) => field.replace(/[\\:]/g, "\\$&")).join(":")}:, where * means any.`;
      throw usageError("PGPASS_NO_LINE", `the password file has no line for this server${left}`, hint);
    }
    case "asked": {
      if (endpoint.kind === "unix") return null;
      const typed = await io2.readSecret("password: ");
      if (typed !== null) return typed;
      const hint = "Give --password-file FILE or --pgpass, or run it in a terminal. A password is never an argument.";
      throw usageError("PASSWORD_MISSING", "there is no terminal to ask for the password", hint);
    }
  }
}

// src/cli/core-file.ts
import { writeFileSync } from "node:fs";
function keepOutOfCoreFiles() {
  try {
    writeFileSync("/proc/self/coredump_filter", "0");
    return true;
  } catch {
    return false;
  }
}

// src/cli/gateway-export.ts
import { resolve } from "node:path";
var ofASession = [...serverOptionNames, "kbUrl", "kbTokenFile", "kbCa", "kbSocketOwner"];
async function runGatewayExport(operands, options, told, command, io2) {
  refuseOptions(command, ofASession, "is for a direct session, not for a gateway");
  const { before: ids, behind } = splitOperands(operands, command);
  const { purpose, exporter, path: path6 } = told;
  const gateway = await readGatewayAccess(
    options,
    behind,
    (text) => parseOwner("--gateway-socket-owner", text),
    io2
  );
  const catalog = loadCatalog(options.catalog ?? resolve(io2.dist, "../catalog"));
  const secret = options.gatewayTokenFile !== void 0 || options.gatewayEnv !== void 0;
  if (secret && !keepOutOfCoreFiles())
    io2.stderr("note: this system writes memory into core files; a crash may leave the token on disk\n");
  const { exportThroughGateway } = await import("./gateway-export-3S6FMW7M.mjs");
  const context = { run: io2.randomHex(8), ids, purpose, exporter, at: io2.now().toISOString() };
  const { database } = options;
  return writePacket(
    path6,
    context,
    io2,
    nothingFirst,
    (effects) => exportThroughGateway({ ids, purpose, catalog, database, gateway, exporter }, effects)
  );
}

// src/cli/kb-options.ts
var AUTHORITIES_LIMIT_BYTES3 = 1024 * 1024;
var HTTPS2 = /^https:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253}))(?::([1-9]\d{0,4}))?\/?$/;
var UNIX2 = /^unix:(\/.+)$/;
function whatIsAsked(ids, { catalog }) {
  const documents = new Set(catalog.documents?.map(({ id }) => id));
  return { documents: ids.some((id) => documents.has(id)), queries: ids.some((id) => !documents.has(id)) };
}
function parseKbEndpoint(options, parseOwner2) {
  const url = options.kbUrl ?? "";
  const [, socket] = UNIX2.exec(url) ?? [];
  if (socket !== void 0)
    return { kind: "unix", path: socket, socketOwner: parseOwner2(options.kbSocketOwner) };
  const [whole, address, name, port = "443"] = HTTPS2.exec(url) ?? [];
  if (whole === void 0 || Number(port) > 65535) {
    const hint = "Name the server alone: https://HOST[:PORT], or unix:/PATH/OF/SOCKET. Plain http is never used.";
    throw usageError("KB_URL_MALFORMED", "--kb-url does not name a server", hint);
  }
  if (options.kbCa === void 0) {
    const hint = "Give the server's CA certificates: --kb-ca FILE.";
    throw usageError("KB_CA_MISSING", "--kb-ca is required for a server over the network", hint);
  }
  const ca = readText("--kb-ca", options.kbCa, AUTHORITIES_LIMIT_BYTES3);
  return { kind: "tls", host: address ?? name ?? "", port: Number(port), ca };
}
async function readKbAccess(options, parseOwner2, piped, io2) {
  if (options.kbUrl === void 0) {
    const hint2 = "A document was requested. Name the knowledge base: --kb-url https://HOST, with --kb-ca FILE.";
    throw usageError("KB_URL_MISSING", "--kb-url is required for a document", hint2);
  }
  const endpoint = parseKbEndpoint(options, parseOwner2);
  if (options.kbTokenFile === "-") {
    const token = piped.take("--kb-token-file", "KB_TOKEN_FILE_REFUSED").toString("utf8");
    return { endpoint, token };
  }
  if (options.kbTokenFile !== void 0) {
    const token = readSecretFile("--kb-token-file", options.kbTokenFile, "KB_TOKEN_FILE_REFUSED");
    return { endpoint, token };
  }
  const typed = await io2.readSecret("token of the knowledge base: ");
  if (typed !== null) return { endpoint, token: typed };
  const hint = "Give --kb-token-file FILE, or run it in a terminal. A token is never an argument.";
  throw usageError("KB_TOKEN_MISSING", "there is no terminal to ask for the token", hint);
}

// src/cli/options.ts
import { resolve as resolve2 } from "node:path";
function parseMaxAge(text, option = "--max-age") {
  const hint = `Say how old evidence may be: ${option} 90s, 30m, 24h or 7d. There is no default.`;
  if (text === void 0) throw usageError("MAX_AGE_MISSING", "--max-age is required", hint);
  const seconds = toSeconds(text);
  if (seconds === null) {
    throw usageError("MAX_AGE_MALFORMED", `${option} ${quoted(text)} is not a duration`, hint);
  }
  if (seconds > MAX_AGE_LIMIT_SECONDS) {
    throw usageError("MAX_AGE_TOO_LONG", `${option} ${quoted(text)} is longer than ten years`, hint);
  }
  return seconds;
}
function parseOut(text) {
  if (text !== void 0 && text !== "") return resolve2(text);
  throw usageError("OUT_MISSING", "--out is required", "Name the directory for the reports: --out DIR");
}
function parseDigest(option, text) {
  if (text === void 0) return null;
  if (isDigest(text)) return text;
  throw usageError(
    "DIGEST_MALFORMED",
    `${option} ${quoted(text)} is not a digest`,
    "A digest is sha256: and 64 lower-case hex digits."
  );
}
function parseNonce(text, option = "--nonce") {
  if (text === void 0) return null;
  if (callerNonce.test(text)) return text;
  throw usageError("NONCE_MALFORMED", `${option} is not hex`, "Give 32 to 128 lower-case hex digits.");
}
function parseTime(option, text) {
  if (text === void 0 || isTime(text)) return text ?? null;
  throw usageError(
    "TIME_MALFORMED",
    `${option} ${quoted(text)} is not a time`,
    "Write 2026-06-10T08:00:00Z, in UTC."
  );
}
function parseAsOf(text, now) {
  if (text === void 0) return null;
  if (!isTime(text)) {
    throw usageError(
      "AS_OF_MALFORMED",
      `--as-of ${quoted(text)} is not a time`,
      "Write 2026-06-10T08:00:00Z, in UTC."
    );
  }
  if (new Date(text).getTime() <= now.getTime()) {
    throw usageError(
      "AS_OF_IN_THE_PAST",
      `--as-of ${quoted(text)} is not later than now`,
      "It can only make the age rule stricter. Leave it out to judge against the clock."
    );
  }
  return text;
}
function parseDeadline(text) {
  if (text === void 0) return null;
  const seconds = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds <= DEADLINE_SECONDS.most) return seconds;
  throw usageError(
    "DEADLINE_MALFORMED",
    `--deadline ${quoted(text)} is not a number of seconds up to ${DEADLINE_SECONDS.most}`,
    "Say how long the prober and the inspector may take, such as --deadline 300. It only lengthens, never shortens."
  );
}
function parseRuntime(text) {
  if (isRuntimeName(text)) return text;
  throw usageError(
    "RUNTIME_UNKNOWN",
    `--runtime ${quoted(text)} is not known`,
    `One of ${offeredRuntimes}, or an absolute path. \`tki doctor\` lists what is here.`
  );
}
function parseVenue(text) {
  if (isVenue(text)) return text;
  throw usageError("VENUE_UNKNOWN", `--venue ${quoted(text)} is not known`, "One of v1, v2, unstated.");
}
var collect = (value, earlier = []) => [...earlier, value];
function withInputsOfRuns(command) {
  return command.option("--packet <file>", "a packet of these runs; repeatable", collect).option("--claims <file>", "claims of these runs; repeatable", collect).option("--previous <dir>", "an earlier run that one of these was compared with; repeatable", collect);
}

// src/cli/piped-secrets.ts
function openPipedSecrets(options) {
  let secrets = null;
  return {
    take(option, code) {
      secrets ??= read(options.length);
      const secret = secrets[options.indexOf(option)];
      if (secret !== void 0) return secret;
      const what = options.length === 1 ? "it" : "two lines, the password and then the token,";
      throw usageError(code, `${option} - is not used`, `Pipe ${what} into it; a terminal would show it.`);
    }
  };
}
function read(count2) {
  const secrets = split(count2);
  return secrets.every(({ length }) => length <= SECRET_LIMIT_BYTES) ? secrets : [];
}
function split(count2) {
  const piped = readPiped(2 * SECRET_LIMIT_BYTES);
  if (piped === null) return [];
  const whole = withoutLineEnd(piped);
  if (count2 === 1) return [whole];
  const at = whole.indexOf(10);
  const [first, second] = [whole.subarray(0, at + 1), whole.subarray(at + 1)];
  return at === -1 || second.includes(10) ? [] : [withoutLineEnd(first), second];
}

// src/cli/show-run.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { join as join4 } from "node:path";

// src/report/next-commands.ts
var PLAIN = /^[A-Za-z0-9_./@%+=,:-]+$/;
var shellWord = (text) => PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
function verifyCommand(program2, directory, { packet, claims, catalog, previous }, packetDigest) {
  const options = Object.entries({ packet, claims, catalog, previous, "expect-packet": packetDigest });
  const given = options.flatMap(
    ([name, value]) => value === void 0 || value === null ? [] : [`--${name} ${shellWord(value)}`]
  );
  return [`${program2} verify ${shellWord(directory)}`, ...given].join(" ");
}

// src/cli/show-run.ts
var LABEL_COLUMNS = 13;
function labelled(label, lines2) {
  const own2 = label.length < LABEL_COLUMNS ? label : "";
  const above = own2 === label ? "" : `${label}
`;
  const below = lines2.map((line, index) => `${(index === 0 ? own2 : "").padEnd(LABEL_COLUMNS)}${line}
`);
  return above + below.join("");
}
function probeLines(result) {
  const { observed_as_expected: seen, probes: probes2 } = result.attestation;
  const others = result.probes.filter(({ state }) => state !== "held").map(
    ({ id, state, basis, control, disagreements }) => encodeTerminal(
      `${id}: ${probeStateWords[state]} (basis ${basis}; the weakened control ${controlWords[control]}) ${disagreements.join("; ")}`.trim()
    )
  );
  return [`${seen} of ${probes2} observed as expected`, ...others];
}
var FINDINGS_SHOWN = 8;
function findingLines(report3) {
  const reasons2 = occurredReasons(report3);
  const lines2 = reasons2.slice(0, FINDINGS_SHOWN).map(({ finding, occurrences }) => {
    const item = report3.items.find(({ findings }) => findings.includes(finding));
    const where = item === void 0 ? "" : ` in item ${item.position} (${quoted(item.item_id)})`;
    const more = occurrences === 1 ? "" : `, the first of ${occurrences}`;
    return `${finding.reason}${where}${more}: ${finding.detail}`;
  });
  const left = reasons2.length - lines2.length;
  return left === 0 ? lines2 : [...lines2, `and ${left} more kinds, in report.md`];
}
function gatewayLines({ packet: { gateway, native_gateway: stated3 } }) {
  const basis = gatewayBasis(gateway);
  const line = `gateway ${quoted(gateway ?? "")}: ${gatewayWords(basis)}`;
  switch (basis) {
    case "NOT_STATED":
    case "EMULATED_AS_STATED":
      return [];
    case "NATIVE_AS_STATED": {
      if (stated3 === void 0) return [line];
      const { server, version: version2, tool, tool_digest } = stated3;
      return [
        line,
        `server ${quoted(`${server} ${version2}`)}, tool ${quoted(tool)}, described as ${tool_digest}`
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
function nextLines(report3, out, shown2) {
  return nextActions(report3).flatMap((action) => {
    const line = actionText(action);
    if (action.action !== verdictWords.EVIDENCE_PRESENT.next || out === null || shown2 === null) return [line];
    return [line, `  ${verifyCommand(shown2.program, out, shown2.given, report3.packet.digest)}`];
  });
}
function reportLines(report3, out, shown2) {
  if (report3 === null) return "";
  const { total, usable, held_out, refused: refused2 } = report3.item_counts;
  const rows = (state) => report3.matrix.filter((row) => row.state === state).length;
  const states = ["as expected", "not as expected", "unverified", "not evaluated"];
  return [
    // Anyone who reads one line more than the verdict reads why.
    labelled(
      "findings",
      findingLines(report3).map((line) => encodeTerminal(line))
    ),
    labelled("items", [`${total}: ${usable} usable, ${held_out} held out, ${refused2} refused`]),
    labelled("matrix", [states.map((state) => `${rows(state)} ${state}`).join(", ")]),
    labelled("packet", [
      `integrity ${report3.integrity}, origin ${report3.origin}`,
      ...gatewayLines(report3).map((line) => encodeTerminal(line))
    ]),
    labelled(
      "next",
      nextLines(report3, out, shown2).map((line) => encodeTerminal(line))
    )
  ].join("");
}
function unverifiedLines({ attestation: { unverified_promises: open2 } }) {
  const words = promises;
  if (open2 === void 0 || open2.length === 0) return "";
  return labelled(
    "unverified",
    open2.map((id) => encodeTerminal(`${id}: ${Object.hasOwn(words, id) ? words[id] ?? "" : "not known"}`))
  );
}
function verdictLines({ verdict, exit_code }, report3, color) {
  const { bold } = (0, import_picocolors.createColors)(color);
  const ended = `exit code ${exit_code}, non-gating`;
  if (verdict === null)
    return [`${bold("none")} (${ended})`, "No packet was read, and nothing was judged but the sandbox."];
  const { means } = verdictWords[verdict];
  return report3 === null || verdictCause(report3) === null ? [`${bold(verdict)} (${ended})`, means] : [bold(encodeTerminal(causeLine(report3))), `${ended}. ${means}`];
}
function showRun(result, out, color, shown2 = null) {
  const { dim } = (0, import_picocolors.createColors)(color);
  const { attestation } = result;
  const report3 = reportIn(result);
  const files = inReadingOrder(result.files.map(({ name }) => name)).map(
    (name, index) => encodeTerminalName(join4(out ?? "", name)).concat(index === 0 ? dim("  read this first") : "")
  );
  return [
    labelled("verdict", verdictLines(result, report3, color)),
    reportLines(report3, out, shown2),
    labelled("attestation", [
      encodeTerminal(`${attestation.status} (${attestation.reason})`),
      encodeTerminal(
        `runtime ${attestation.runtime}, grade ${attestation.grade}, venue ${attestation.venue}`
      )
    ]),
    unverifiedLines(result),
    labelled("probes", probeLines(result)),
    "B4′ acceptance: NOT ASSERTED, a second party verifies (`tki explain B4′`; so with grade and venue)\n",
    out === null ? "" : labelled("files", files),
    ...result.messages.map(
      ({ level, code, text, hint }) => labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)])
    )
  ].join("");
}
function showRunAsJson(result, out) {
  const { verdict, exit_code, attestation, probes: probes2, messages } = result;
  const files = out === null ? [] : result.files.map(({ name }) => join4(out, name));
  return toJsonLine({ verdict, exit_code, attestation, probes: probes2, files, messages });
}
function toJsonLine(value) {
  const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
  const escape = (character) => Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }).join("");
  return `${JSON.stringify(value).replace(unseen, escape)}
`;
}

// src/cli/commands/export.ts
var SHORT_TEXT_LIMIT = 500;
function parseShort(option, text) {
  const value = (text ?? "").trim();
  if (value !== "" && value.length <= SHORT_TEXT_LIMIT && value.isWellFormed()) return value;
  const hint = `Say it in one line of at most ${SHORT_TEXT_LIMIT} characters; it is recorded in the packet and in the log.`;
  throw usageError("TEXT_MISSING", `${option} is required`, hint);
}
function keepSecretsInMemory(secret, io2) {
  if (!secret || keepOutOfCoreFiles()) return;
  io2.stderr(
    "note: this system writes memory into core files; a crash may leave the password or token on disk\n"
  );
}
function show(outcome, path6) {
  switch (outcome.kind) {
    case "exported":
      return [
        labelled("written", [encodeTerminalName(path6), outcome.digest]),
        labelled(
          "items",
          outcome.items.map(
            ({ id, completeness, sqlstate, problem, contentHash: contentHash2 }) => encodeTerminal(
              `${id.padEnd(44)} ${completeness.padEnd(10)} ${problem ?? sqlstate ?? contentHash2}`
            )
          )
        ),
        ...outcome.notes.map((note2) => labelled("note", [encodeTerminal(note2)])),
        labelled("means", [
          "evidence as of this export; no authority, no gate, and nothing about what is absent"
        ])
      ].join("");
    case "blocked":
      return [
        labelled("blocked", [
          encodeTerminal(
            `BLOCKED_BY_UNSAFE_ACCESS: ${outcome.code}${outcome.sqlstate === null ? "" : ` (SQLSTATE ${outcome.sqlstate})`}`
          ),
          encodeTerminal(`hint: ${outcome.hint}`)
        ]),
        labelled("written", [outcome.executed ? "nothing" : "nothing; no server was contacted"])
      ].join("");
  }
}
function toJson(outcome, path6, exitCode) {
  if (outcome.kind === "blocked")
    return toJsonLine({ ...outcome, verdict: "BLOCKED_BY_UNSAFE_ACCESS", exit_code: exitCode });
  const { digest, complete, items, notes, milliseconds } = outcome;
  return toJsonLine({
    kind: "exported",
    packet: path6,
    digest,
    complete,
    items,
    notes,
    milliseconds,
    exit_code: exitCode
  });
}
function end(outcome, path6, options, io2) {
  const exitCode = exitCodeOf2(outcome);
  io2.stdout(options.json === true ? toJson(outcome, path6, exitCode) : show(outcome, path6));
  io2.exit(exitCode);
}
async function readSecrets(asked, server, options, io2) {
  keepSecretsInMemory(asked.documents || server.asksForSecret, io2);
  const piped = openPipedSecrets([
    ...options.passwordFile === "-" ? ["--password-file"] : [],
    ...options.kbTokenFile === "-" ? ["--kb-token-file"] : []
  ]);
  const password = asked.queries ? await server.readPassword(piped) : null;
  if (!asked.documents) return { password };
  const ownerOf = (text) => parseOwner("--kb-socket-owner", text);
  return { password, knowledgeBase: await readKbAccess(options, ownerOf, piped, io2) };
}
async function runExport(ids, options, command, io2) {
  const purpose = parseShort("--purpose", options.purpose);
  const exporter = parseShort("--exporter", options.exporter);
  if (options.out === void 0)
    throw usageError("OUT_MISSING", "--out is required", "Name the packet file: --out PACKET");
  const path6 = resolve3(options.out);
  if (isGatewayAsked(options, command))
    return end(
      await runGatewayExport(ids, options, { purpose, exporter, path: path6 }, command, io2),
      path6,
      options,
      io2
    );
  const server = await parseServer(options, command, io2);
  const expectedCatalog = parseDigest("--expect-catalog", options.expectCatalog);
  const catalog = loadCatalog(options.catalog ?? resolve3(io2.dist, "../catalog"));
  const { exportPacket } = await import("./export.mjs");
  const context = { run: io2.randomHex(8), ids, purpose, exporter, at: io2.now().toISOString() };
  const { endpoint, user, database } = server;
  const outcome = await writePacket(
    path6,
    context,
    io2,
    () => readSecrets(whatIsAsked(ids, catalog), server, options, io2),
    (effects, secrets) => exportPacket(
      {
        ids,
        purpose,
        catalog,
        ...expectedCatalog === null ? {} : { expectedCatalog },
        endpoint,
        user,
        database,
        exporter,
        ...secrets
      },
      effects
    )
  );
  end(outcome, path6, options, io2);
}
function addExport(program2, io2) {
  const added = program2.command("export").summary("run named queries read-only and write a governed packet").description(
    "Runs named queries of the pinned catalog in one read-only snapshot, reads its documents, and writes the packet."
  ).argument("[id...]", 'ids of the catalog, at most 25; there is no "all"').option("--purpose <text>", "what the export is for; recorded in the packet and in the log (required)").option("--out <packet>", "file for the packet; export-log.jsonl is kept beside it (required)").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--expect-catalog <digest>",
    "sha256:… of the catalog as reviewed; required of one with databases or functions of its own"
  );
  withServerOptions(added, "directus").option("--kb-url <url>", "knowledge base of the documents: https://HOST[:PORT] or unix:/SOCKET").option("--kb-token-file <file>", "file with its token, mode 600; - reads stdin; prompts if omitted").option("--kb-ca <file>", "CA certificates for the knowledge base (PEM)").option("--kb-socket-owner <account>", "account that owns its socket, when it is neither root nor you").option("--exporter <text>", "who exports, as you state it", "NOT STATED").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    '\nExample:\n  tki export count/dot_tools count/information_unit count/tac_logical_unit \\\n    --purpose "weekly baseline" --out packet.json --host /var/run/postgresql --socket-owner postgres\n  tki export count/dot_tools --purpose "weekly baseline" --out packet.json --gateway mcp -- query-pg-server\n'
  ).action(
    (ids, options, command) => runExport(ids, options, command, io2)
  );
  withGatewayOptions(added);
}

// src/cli/commands/assemble.ts
async function runAssemble(options, io2) {
  if (options.answers === void 0 || options.answers === "")
    throw usageError("ANSWERS_MISSING", "--answers is required", "Name the folder of answers: --answers DIR");
  if (options.out === void 0 || options.out === "")
    throw usageError("OUT_MISSING", "--out is required", "Name the packet file: --out PACKET");
  const purpose = parseShort("--purpose", options.purpose);
  const exporter = parseShort("--exporter", options.exporter);
  const path6 = resolve4(options.out);
  const mapping = await readMapping({ gatewayMapping: options.mapping });
  const catalog = loadCatalog(options.catalog ?? resolve4(io2.dist, "../catalog"));
  const answers = resolve4(options.answers);
  const { assembleAnswers } = await import("./assemble-answers-TQXKDUHA.mjs");
  const context = { run: io2.randomHex(8), ids: [], purpose, exporter, at: io2.now().toISOString() };
  const outcome = await writePacket(
    path6,
    context,
    io2,
    nothingFirst,
    (effects) => assembleAnswers({ answers, purpose, catalog, mapping, exporter }, effects)
  );
  const exitCode = exitCodeOf2(outcome);
  io2.stdout(options.json === true ? toJson(outcome, path6, exitCode) : show(outcome, path6));
  io2.exit(exitCode);
}
function addAssemble(program2, io2) {
  program2.command("assemble").summary("write a packet from answers that a gateway gave earlier").description(
    "Reads one JSON file per id (named_query_id, observation_ts, answer as the gateway gave it) and writes a packet that says STATED_BY_OPERATOR."
  ).option("--answers <dir>", "folder of the answers, and of nothing else (required)").option("--out <packet>", "file for the packet; export-log.jsonl is kept beside it (required)").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--mapping <name|file>",
    "how the tool answers: query_pg, server-postgres, postgres-mcp, or a file",
    "query_pg"
  ).option("--purpose <text>", "what the packet is for", "NOT STATED").option("--exporter <text>", "who supplies the answers, as you state it", "NOT STATED").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    '\nExample:\n  tki assemble --answers answers --catalog catalog --out packet.json --purpose "weekly baseline"\n'
  ).action((options) => runAssemble(options, io2));
}

// src/cli/commands/attest.ts
import { resolve as resolve7 } from "node:path";

// sandbox/sabotage.json
var sabotage_default = {
  schema: "tki-sabotage/v1",
  sabotages: [
    {
      id: "rootfs-rw",
      title: "the root file system is writable",
      patch: [
        {
          op: "replace",
          path: "/root/readonly",
          value: false
        }
      ]
    },
    {
      id: "in-rw",
      title: "/in is writable",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "rw", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "out-exec",
      title: "/out may hold programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/3/options",
          value: ["bind", "private", "rw", "nosuid", "nodev"]
        }
      ]
    },
    {
      id: "proc-rw",
      title: "/proc is writable",
      patch: [
        {
          op: "replace",
          path: "/mounts/0/options",
          value: ["nosuid", "nodev", "noexec", "subset=pid"]
        }
      ]
    },
    {
      id: "proc-whole",
      title: "/proc shows the whole kernel",
      patch: [
        {
          op: "replace",
          path: "/mounts/0/options",
          value: ["ro", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "extra-mount",
      title: "a host directory is mounted",
      patch: [
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/mnt",
            type: "bind",
            source: "/usr/share",
            options: ["bind", "ro", "nosuid", "nodev", "noexec"]
          }
        }
      ]
    },
    {
      id: "env-added",
      title: "the environment holds a key",
      patch: [
        {
          op: "replace",
          path: "/process/env",
          value: ["TKI_PLANTED_KEY=planted"]
        }
      ]
    },
    {
      id: "host-network",
      title: "the network is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "network"
        }
      ]
    },
    {
      id: "host-ipc",
      title: "System V IPC is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "ipc"
        }
      ]
    },
    {
      id: "filter-off",
      title: "no syscall filter",
      patch: [
        {
          op: "remove",
          path: "/linux/seccomp"
        }
      ]
    },
    {
      id: "filter-log",
      title: "the filter only logs",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/defaultAction",
          value: "SCMP_ACT_LOG"
        }
      ]
    },
    {
      id: "socket-allowed",
      title: "the filter lets sockets through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["socket", "connect", "bind", "listen", "sendto", "getsockname"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "fork-allowed",
      title: "the filter lets processes start",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["fork", "vfork", "clone", "socketpair", "wait4"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "uid-zero",
      title: "the user is root",
      patch: [
        {
          op: "replace",
          path: "/process/user/uid",
          value: 0
        }
      ]
    },
    {
      id: "gid-zero",
      title: "the group is root's",
      patch: [
        {
          op: "replace",
          path: "/process/user/gid",
          value: 0
        }
      ]
    },
    {
      id: "extra-group",
      title: "a supplementary group",
      patch: [
        {
          op: "replace",
          path: "/process/user/additionalGids",
          value: [0]
        }
      ]
    },
    {
      id: "capability-bounding",
      title: "a capability in the bounding set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "new-privileges",
      title: "no_new_privs is off",
      patch: [
        {
          op: "replace",
          path: "/process/noNewPrivileges",
          value: false
        }
      ]
    },
    {
      id: "umask-open",
      title: "the umask is open",
      patch: [
        {
          op: "replace",
          path: "/process/user/umask",
          value: 0
        }
      ]
    },
    {
      id: "memory-unlimited",
      title: "no memory limit",
      patch: [
        {
          op: "remove",
          path: "/linux/resources/memory"
        }
      ]
    },
    {
      id: "tasks-unlimited",
      title: "no limit on tasks",
      patch: [
        {
          op: "remove",
          path: "/linux/resources/pids"
        }
      ]
    },
    {
      id: "files-unlimited",
      title: "no limit on file size",
      patch: [
        {
          op: "remove",
          path: "/process/rlimits/2"
        }
      ]
    },
    {
      id: "in-source-swapped",
      title: "/in comes from elsewhere on the host",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/source",
          value: "/usr/share"
        }
      ]
    },
    {
      id: "in-shared",
      title: "mounts made later on the host appear in /in",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "rshared", "ro", "nosuid", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "hostname-other",
      title: "the host name is changed",
      patch: [
        {
          op: "replace",
          path: "/hostname",
          value: "elsewhere"
        }
      ]
    },
    {
      id: "devices-allowed",
      title: "the device group allows everything",
      patch: [
        {
          op: "replace",
          path: "/linux/resources/devices",
          value: [
            {
              allow: true,
              access: "rwm"
            }
          ]
        }
      ]
    },
    {
      id: "swap-unlimited",
      title: "no limit on swap",
      patch: [
        {
          op: "replace",
          path: "/linux/resources/memory/swap",
          value: -1
        }
      ]
    },
    {
      id: "call-allowed",
      title: "the filter lets ptrace through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["ptrace"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-door",
      title: "the filter has a door for one argument of socket",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["socket"],
            action: "SCMP_ACT_ALLOW",
            args: [
              {
                index: 0,
                value: 40,
                op: "SCMP_CMP_EQ"
              }
            ]
          }
        }
      ]
    },
    {
      id: "host-pid",
      title: "processes are the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "pid"
        }
      ]
    },
    {
      id: "host-uts",
      title: "the host name is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "uts"
        }
      ]
    },
    {
      id: "host-cgroup",
      title: "the view of control groups is the host's",
      patch: [
        {
          op: "remove-namespace",
          path: "/linux/namespaces",
          value: "cgroup"
        }
      ]
    },
    {
      id: "nosuid-dropped",
      title: "/in takes set-user-id programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nodev", "noexec"]
        }
      ]
    },
    {
      id: "nodev-dropped",
      title: "/in takes devices",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nosuid", "noexec"]
        }
      ]
    },
    {
      id: "in-exec",
      title: "/in may hold programs",
      patch: [
        {
          op: "replace",
          path: "/mounts/2/options",
          value: ["bind", "private", "ro", "nosuid", "nodev"]
        }
      ]
    },
    {
      id: "capability-permitted",
      title: "a capability in the permitted set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-effective",
      title: "a capability in the effective set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/effective",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-inheritable",
      title: "a capability in the inheritable set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/inheritable",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "capability-ambient",
      title: "a capability in the ambient set",
      patch: [
        {
          op: "replace",
          path: "/process/capabilities/bounding",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/permitted",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/inheritable",
          value: ["CAP_SYS_ADMIN"]
        },
        {
          op: "replace",
          path: "/process/capabilities/ambient",
          value: ["CAP_SYS_ADMIN"]
        }
      ]
    },
    {
      id: "core-unlimited",
      title: "no limit on core files",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/0",
          value: {
            type: "RLIMIT_CORE",
            hard: 1099511627776,
            soft: 1099511627776
          }
        }
      ]
    },
    {
      id: "core-zero",
      title: "a limit on core files that a core pattern with a pipe ignores",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/0",
          value: {
            type: "RLIMIT_CORE",
            hard: 0,
            soft: 0
          }
        }
      ]
    },
    {
      id: "cpu-unlimited",
      title: "no limit on processor time",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/1",
          value: {
            type: "RLIMIT_CPU",
            hard: 1099511627776,
            soft: 1099511627776
          }
        }
      ]
    },
    {
      id: "open-files-unlimited",
      title: "a higher limit on open files",
      patch: [
        {
          op: "replace",
          path: "/process/rlimits/3",
          value: {
            type: "RLIMIT_NOFILE",
            hard: 512,
            soft: 512
          }
        }
      ]
    },
    {
      id: "call-mount",
      title: "the filter lets mount through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["mount", "umount2", "pivot_root", "fsopen", "move_mount"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-unshare",
      title: "the filter lets unshare through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["unshare", "setns"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-keyctl",
      title: "the filter lets the keyring through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["keyctl", "add_key", "request_key"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-bpf",
      title: "the filter lets bpf through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["bpf"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-memfd",
      title: "the filter lets memfd_create through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["memfd_create"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-userfaultfd",
      title: "the filter lets userfaultfd through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["userfaultfd"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-io-uring",
      title: "the filter lets io_uring through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["io_uring_setup", "io_uring_enter", "io_uring_register"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-chmod",
      title: "the filter lets chmod through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["chmod", "fchmod", "fchmodat", "fchmodat2"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "call-umask",
      title: "the filter lets umask through",
      patch: [
        {
          op: "add",
          path: "/linux/seccomp/syscalls/-",
          value: {
            names: ["umask"],
            action: "SCMP_ACT_ALLOW"
          }
        }
      ]
    },
    {
      id: "architectures-added",
      title: "the filter lets other architectures call",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/architectures",
          value: ["SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"]
        }
      ]
    },
    {
      id: "speculation-allowed",
      title: "the filter lifts a mitigation",
      patch: [
        {
          op: "replace",
          path: "/linux/seccomp/flags",
          value: ["SECCOMP_FILTER_FLAG_SPEC_ALLOW"]
        }
      ]
    },
    {
      id: "oom-score",
      title: "the sandbox has another score when memory runs out",
      patch: [
        {
          op: "replace",
          path: "/process/oomScoreAdj",
          value: 500
        }
      ]
    },
    {
      id: "cwd-elsewhere",
      title: "the program starts in another folder",
      patch: [
        {
          op: "replace",
          path: "/process/cwd",
          value: "/app"
        }
      ]
    },
    {
      id: "device-added",
      title: "a device of the host",
      patch: [
        {
          op: "set",
          path: "/linux/devices",
          value: [
            {
              path: "/app/kmsg",
              type: "c",
              major: 1,
              minor: 11,
              fileMode: 438,
              uid: 0,
              gid: 0
            }
          ]
        }
      ]
    },
    {
      id: "user-namespace",
      title: "a user namespace that the policy does not have",
      patch: [
        {
          op: "add",
          path: "/linux/namespaces/-",
          value: {
            type: "user"
          }
        },
        {
          op: "set",
          path: "/linux/uidMappings",
          value: [
            {
              containerID: 0,
              hostID: 0,
              size: 4294967295
            }
          ]
        },
        {
          op: "set",
          path: "/linux/gidMappings",
          value: [
            {
              containerID: 0,
              hostID: 0,
              size: 4294967295
            }
          ]
        }
      ]
    },
    {
      id: "socket-mounted",
      title: "a socket of the host is mounted",
      patch: [],
      disturbance: "socket-mounted"
    },
    {
      id: "descriptor-leaked",
      title: "the runtime hands on a descriptor of the host's root",
      patch: [],
      disturbance: "descriptor-leaked"
    },
    {
      id: "traced",
      title: "a debugger is attached",
      patch: [],
      disturbance: "traced"
    },
    {
      id: "aslr-off",
      title: "addresses are not random",
      patch: [],
      disturbance: "aslr-off"
    },
    {
      id: "rootfs-changed",
      title: "a file of the rootfs is changed after it was hashed",
      patch: [],
      disturbance: "rootfs-changed"
    },
    {
      id: "rootfs-added",
      title: "a program is added to the rootfs after it was hashed",
      patch: [],
      disturbance: "rootfs-added"
    },
    {
      id: "rootfs-mode",
      title: "a file of the rootfs may be written by anyone, after it was hashed",
      patch: [],
      disturbance: "rootfs-mode"
    },
    {
      id: "runtime-swapped",
      title: "the runtime is not the program that was chosen",
      patch: [],
      disturbance: "runtime-swapped"
    },
    {
      id: "scaffold-proc",
      title: "the runtime's whole /proc is mounted twice, so that one stays",
      patch: [
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/proc",
            type: "proc",
            source: "proc",
            options: ["ro", "nosuid", "nodev", "noexec"]
          }
        }
      ]
    },
    {
      id: "scaffold-dev",
      title: "a /dev with devices stays below the one that is taken down",
      patch: [
        {
          op: "replace",
          path: "/mounts/1/options",
          value: ["nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
        },
        {
          op: "add",
          path: "/mounts/-",
          value: {
            destination: "/dev",
            type: "tmpfs",
            source: "tmpfs",
            options: ["ro", "nosuid", "noexec", "mode=755", "size=65536", "nr_inodes=32"]
          }
        }
      ]
    }
  ]
};

// src/attestation/sabotage-scores.ts
var counts = {
  all: { what: "all together", counted: () => true },
  "without-config": {
    what: "without the comparison of config.json",
    counted: (who) => who !== "bundle config"
  },
  "lying-prober": {
    what: "with a prober that prints twelve held",
    counted: (who) => !/^p\d\d (?:inside|control)$/.test(who)
  }
};
function sabotageScores(rows) {
  return Object.keys(counts).map((way) => {
    const { what, counted } = counts[way];
    const unseen = rows.filter(({ seen_by }) => !seen_by.some(counted)).map(({ id }) => id);
    return { id: way, what, seen: rows.length - unseen.length, total: rows.length, unseen };
  });
}

// src/cli/inputs.ts
import { accessSync, constants, lstatSync as lstatSync2, realpathSync, statSync as statSync2 } from "node:fs";
import { join as join5, resolve as resolve5 } from "node:path";

// src/cli/file-kind.ts
import fs2 from "node:fs";
function describeFileKind(file, meant) {
  try {
    const facts = fs2.lstatSync(file);
    if (facts.isSymbolicLink()) return "is a link, and is not followed";
    if (facts.isDirectory()) return meant === "folder" ? "cannot be read by this user" : "is a directory";
    if (facts.isFIFO()) return "is a named pipe";
    if (facts.isSocket()) return "is a socket";
    if (!facts.isFile()) return "is a device";
    return meant === "folder" ? "is a file, but a folder is needed" : "cannot be read by this user";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ENOENT" && meant === "folder" ? "does not exist" : meant === "folder" ? "cannot be reached" : "disappeared while the folder was read";
  }
}

// src/cli/inputs.ts
function requireFile(what, path6) {
  const refuse5 = (why) => {
    throw usageError(
      "FILE_NOT_USABLE",
      `${what} ${quoted(path6)} ${why}`,
      "Give the path of a regular file that you can read."
    );
  };
  if (path6 === "") refuse5("has no name");
  try {
    const real2 = realpathSync(resolve5(path6));
    if (statSync2(real2).isDirectory()) refuse5("is a directory");
    if (!statSync2(real2).isFile()) refuse5(`is not a regular file: it ${describeFileKind(real2, "file")}`);
    accessSync(real2, constants.R_OK);
    return real2;
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const code = errorCode(error);
    return refuse5(code === "ENOENT" ? "does not exist" : `cannot be read (${code})`);
  }
}
function requirePrevious(directory, out) {
  if (directory === void 0) return null;
  if (statSync2(directory, { throwIfNoEntry: false })?.isFile() === true) {
    throw usageError(
      "FILE_NOT_USABLE",
      `--previous ${quoted(directory)} is a file, but a folder is needed`,
      "Give the directory of the earlier run, with its report.json in it."
    );
  }
  const report3 = requireFile("--previous", join5(directory, reportName));
  if (report3 === join5(realOrSame(out), reportName)) {
    throw usageError(
      "PREVIOUS_IS_OUT",
      "--previous and --out are the same directory",
      "The files of the earlier run are removed from --out before this one starts; give another directory."
    );
  }
  return report3;
}
function realOrSame(path6) {
  try {
    return realpathSync(resolve5(path6));
  } catch {
    return resolve5(path6);
  }
}
function requireFree(what, path6) {
  if (path6 === void 0) return null;
  const refuse5 = (why) => usageError("PATH_TAKEN", `${what} ${quoted(path6)} ${why}`, "Give a path that does not exist yet.");
  let found;
  try {
    found = lstatSync2(resolve5(path6), { throwIfNoEntry: false });
  } catch {
    throw refuse5("cannot be examined");
  }
  if (path6 !== "" && found === void 0) return resolve5(path6);
  throw refuse5("exists");
}

// src/formats/matrix-cells.ts
function toMatrix(cells) {
  const known3 = new Map(cells);
  return matrixRows.flatMap(({ row, title }) => {
    const cell2 = known3.get(row);
    if (cell2 === void 0) return [];
    const shown2 = { row, title, state: cell2.state, touched_by: cell2.by };
    return ["why" in cell2 ? { ...shown2, why: cell2.why.slice(0, WHY_LIMIT).toWellFormed() } : shown2];
  });
}
var looked = (row, held2, by) => [
  row,
  { state: held2 ? "as expected" : "not as expected", by }
];
function notLooked(rows, by, why) {
  return rows.map((row) => [row, { state: "not evaluated", by, why }]);
}
var ENVELOPE_ROWS = ["1", "2", "3", "4", "5", "6", "7", "8"];
var ITEM_ROWS = [
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
  "16",
  "17",
  "18",
  "19",
  "20"
];
var SANDBOX_ROWS = matrixRows.map(({ row }) => row).filter((row) => Number(row) >= 24 && Number(row) <= 37);
var SHOWN_ELSEWHERE = {
  24: "no run accepts its own venue: only a verifier with an owner's approval says more",
  32: "the export shows it; a sandbox without a database has nothing to show it with"
};
function sandboxCells(states) {
  if (states === null) return notLooked(SANDBOX_ROWS, "attestation", "no sandbox was judged");
  return SANDBOX_ROWS.map((row) => {
    const state = Object.hasOwn(states, row) ? states[row] : void 0;
    switch (state) {
      case "as expected":
      case "not as expected":
        return looked(row, state === "as expected", "attestation");
      case "unverified": {
        const why = SHOWN_ELSEWHERE[row] ?? "neither confirmed nor refuted: the evidence says why";
        return [row, { state, by: "attestation", why }];
      }
      case "not evaluated":
        return [row, { state, by: "attestation", why: "not checked: the evidence says why" }];
      case void 0:
        return [
          row,
          { state: "not evaluated", by: "attestation", why: "the host said nothing about it" }
        ];
    }
  });
}
function selfCheckCells({ confirmed, checks }) {
  if (!confirmed && checks.length === 0)
    return notLooked(["I11"], "self-check", "the self-check did not run");
  const held2 = confirmed && checks.length > 0 && checks.every((check2) => check2.confirmed);
  return [looked("I11", held2, "self-check")];
}
var ACTIONS = toCanonicalJson(["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"]);
var DOCUMENT_ROWS = {
  21: ({ verdict, exit_code: code }) => code !== 0 && code === exitCodeOf(verdict),
  22: ({ verdict }) => verdictOrder.includes(verdict),
  39: ({ production_mutation: mutation }) => mutation === false,
  40: ({ decision_effect: effect, may_gate: gate, allowed_actions: actions }) => effect === "NONE" && gate === false && toCanonicalJson(actions) === ACTIONS,
  44: ({ blocked_capabilities: listed2, allowed_actions: actions }) => toCanonicalJson(listed2) === toCanonicalJson(blockedCapabilities) && toCanonicalJson(actions) === ACTIONS
};
function documentCells(report3) {
  return Object.entries(DOCUMENT_ROWS).map(([row, holds]) => looked(row, holds(report3), "report"));
}

// src/formats/blank-documents.ts
var notAttested = {
  status: "NOT_ATTESTED",
  reason: "no sandbox was observed",
  grade: "none",
  runtime: "none",
  venue: "unstated",
  observed_as_expected: 0,
  probes: probeCount.number,
  evidence_digest: null
};
function blankPlan(command, { privilege, ...asked }) {
  return {
    schema: "tki-plan/v1",
    command,
    packet: null,
    claims: null,
    previous: null,
    catalog: "",
    max_age_seconds: null,
    as_of: null,
    caller_nonce: null,
    expected_packet_digest: null,
    expected_catalog_digest: null,
    runtime: "auto",
    venue: "unstated",
    ci_run: null,
    privilege,
    sabotage: [],
    bundle_copy: null,
    ...asked
  };
}
function blankResult({
  nonce,
  run,
  verdict,
  exit_code,
  attestation,
  ...known3
}) {
  return {
    schema: "tki-result/v1",
    nonce,
    run,
    verdict,
    exit_code,
    attestation,
    probes: [],
    sabotage: [],
    files: [],
    messages: [],
    runtimes: [],
    ...known3
  };
}

// src/report/blocked.ts
var DETAIL_LIMIT = 600;
function toBlockedReport(blocked2) {
  const written = {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: blocked2.nonce,
    caller_nonce: blocked2.callerNonce ?? null,
    run: blocked2.run,
    verdict: "BLOCKED",
    exit_code: 3,
    findings: [
      {
        rule: "run",
        verdict: "BLOCKED",
        reason: blocked2.reason,
        detail: clip(blocked2.detail, DETAIL_LIMIT).toWellFormed()
      }
    ],
    attestation: blocked2.attestation ?? notAttested,
    self_check: blocked2.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked2.clock,
    as_of: blocked2.asOf ?? null,
    // 0 means "no age was requested": the attest command reads no packet.
    max_age_seconds: blocked2.maxAgeSeconds ?? 0,
    integrity: "NOT_EVIDENCED",
    origin: "NOT_EVIDENCED",
    catalog_authority: "NOT_EVIDENCED",
    packet: {
      digest: blocked2.packetDigest ?? null,
      bytes: blocked2.packetBytes ?? null,
      packet_id: null,
      packet_as_of: null,
      gateway: null,
      gateway_basis: "NOT_STATED",
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked2.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
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
    ...sandboxCells(blocked2.matrix ?? null),
    ...selfCheckCells(written.self_check),
    ...documentCells(written)
  ]);
  return { ...written, matrix };
}

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line = (cells) => ({ source: `| ${cells.join(" | ")} |` });
  const shown2 = rows.slice(0, TABLE_ROW_LIMIT).map((cells) => line(cells.map(({ source: source2 }) => source2)));
  const left = rows.length - shown2.length;
  const rest = left > 0 ? [nothing, prose`${left} more rows are in report.json.`] : [];
  const heads = header.source.split("|").map((head) => head.trim());
  return [line(heads), line(heads.map(() => "---")), ...shown2, ...rest];
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var own = (sentence) => known(sentence, ownSentences);
var OF_ITEMS = "items[].";
var fieldName = (field) => field.startsWith(OF_ITEMS) ? prose`${field.slice(OF_ITEMS.length)} of each item` : prose`${field}`;
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes: probes2, runtime, grade, venue } = attestation;
  return prose`${ours(status)} (${own(reason)}); ${observed_as_expected} of ${probes2} probes observed as expected; runtime ${runtime}, grade ${ours(grade)}, venue ${ours(venue)}`;
}
function gatewayServer(stated3) {
  if (stated3 === void 0) return [];
  const { server, version: version2, tool, tool_digest } = stated3;
  return [
    [
      prose`gateway’s own words`,
      prose`${server} ${version2}, tool ${tool}, described as ${tool_digest}; NOT_EVIDENCED`
    ]
  ];
}
function causeSection(report3) {
  const cause = verdictCause(report3);
  if (cause === null) return [];
  return [prose`${causeMarkdown(report3)}.`, nothing, prose`${cause.finding.detail}`, nothing];
}
function firstScreen(report3) {
  const { item_counts: counts2, packet, catalog } = report3;
  const facts = [
    [prose`verdict`, prose`${report3.verdict} (exit code ${report3.exit_code})`],
    [prose`attestation`, attestationLine(report3.attestation)],
    [
      prose`items`,
      prose`${counts2.total}: ${counts2.usable} usable, ${counts2.held_out} held out, ${counts2.refused} refused (${own(counts2.population)})`
    ],
    [prose`integrity, origin`, prose`${ours(report3.integrity)}, ${ours(report3.origin)}`],
    [prose`packet`, prose`${orNone(packet.digest)}, exported ${orNone(packet.packet_as_of)}`],
    [
      prose`catalog`,
      prose`${orNone(catalog.digest)}, ${ours(catalog.status)}, ${ours(catalog.seal)}, authority ${ours(report3.catalog_authority)}`
    ],
    [prose`gateway`, prose`${orNone(packet.gateway)}; ${ours(gatewayWords(gatewayBasis(packet.gateway)))}`],
    ...gatewayServer(packet.native_gateway),
    [
      prose`run`,
      prose`${report3.run} at ${report3.clock}; where report.json names another run, the writing was stopped half way: rely on neither`
    ]
  ];
  const actions = nextActions(report3);
  const shown2 = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown2.length;
  return [
    prose`# Inspection: ${ours(report3.verdict)}`,
    nothing,
    ...causeSection(report3),
    prose`Evidence only, wherever it is stored: decision_effect=${ours(report3.decision_effect)}, may_gate=${report3.may_gate}, production_mutation=${report3.production_mutation}.`,
    nothing,
    ...markdownTable(prose`|`, facts, nothing),
    nothing,
    prose`## What it means`,
    own(verdictWords[report3.verdict].means),
    prose`## What it does not mean`,
    ...neverMeans.map((line) => prose`- ${own(line)}`),
    prose`## What to do next`,
    ...shown2.map((action) => prose`- ${actionLine(action)}`),
    ...left > 0 ? [prose`- ${left} more in the checkpoint.`] : []
  ];
}
function bySeverity(items) {
  const severity2 = (item) => verdictOrder.indexOf(item.verdict);
  return [...items].sort((a, b) => severity2(b) - severity2(a) || a.position - b.position);
}
function promisesSection({ attestation }) {
  const open2 = attestation.unverified_promises;
  if (open2 === void 0) return [];
  const words = promises;
  const rows = open2.map((id) => [
    prose`${id}`,
    Object.hasOwn(words, id) ? own(words[id] ?? "") : prose`not a promise that this release knows`
  ]);
  return [
    prose`## Promises of the sandbox that are unverified`,
    nothing,
    ...markdownTable(
      prose`promise | what is not kept`,
      rows,
      prose`None is named, which no engine’s sandbox can claim.`
    )
  ];
}
function findingsSection(report3) {
  const rows = [
    ...report3.findings.map((finding) => ({
      where: prose`packet`,
      finding
    })),
    ...bySeverity(report3.items).flatMap(
      (item) => item.findings.map((finding) => ({ where: prose`${item.item_id}`, finding }))
    )
  ].map(({ where, finding }) => [
    where,
    ours(finding.verdict),
    prose`${finding.reason}`,
    prose`${finding.rule}`,
    prose`${finding.detail}`
  ]);
  return [
    prose`## Findings`,
    nothing,
    ...markdownTable(prose`where | verdict | reason | rule | detail`, rows, prose`None.`)
  ];
}
function itemsSection(report3) {
  const items = bySeverity(report3.items);
  const rows = items.map((item) => [
    prose`${item.position}`,
    prose`${item.item_id}`,
    ours(item.verdict),
    ours(item.availability),
    orNone(item.governed_surface),
    orNone(item.precedence),
    orNone(item.authority_status),
    orNone(item.completeness),
    item.rows === null ? nothing : prose`${item.rows}`,
    join(
      item.notes.map((note2) => prose`${note2}`),
      "; "
    ),
    join(
      (item.not_evaluated ?? []).map(({ rule, why }) => prose`${rule}: ${why}`),
      "; "
    )
  ]);
  const counts2 = items.flatMap((item) => {
    if (item.count === null) return [];
    const { value, surface, denominator, query, observation_ts, match_key, population, confidence } = item.count;
    return [
      [
        item.item_id,
        value,
        surface,
        denominator,
        query,
        observation_ts,
        match_key,
        population,
        confidence
      ].map((text) => prose`${text}`)
    ];
  });
  return [
    prose`## Items`,
    nothing,
    ...markdownTable(
      prose`at | item | verdict | availability | surface | precedence | authority | completeness | rows | notes | not evaluated`,
      rows,
      prose`No item was evaluated.`
    ),
    nothing,
    prose`## Counts, each with its denominator`,
    nothing,
    ...markdownTable(
      prose`item | value | surface | denominator | query | observed | match key | population | confidence`,
      counts2,
      prose`None.`
    )
  ];
}
function claimsSection(report3) {
  const rows = report3.claims.map((claim) => [
    prose`${claim.id}`,
    prose`${claim.text}`,
    ours(claim.use),
    prose`${claim.expected}`,
    orNone(claim.observed),
    prose`${claim.relation}`,
    join(
      claim.items.map((item) => prose`${item.item_id} ${ours(item.availability)}`),
      ", "
    )
  ]);
  return [
    prose`## Claims of the reader`,
    nothing,
    prose`A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.`,
    nothing,
    ...markdownTable(
      prose`claim | text | use | expected | observed | relation | items`,
      rows,
      prose`No claims were given.`
    )
  ];
}
function driftSection(report3) {
  const { status, reason, previous_digest, entries } = report3.drift;
  const rows = entries.map((entry) => [
    prose`${entry.item_id}`,
    ours(entry.change),
    orNone(entry.before),
    orNone(entry.now)
  ]);
  return [
    prose`## Drift against a previous run`,
    nothing,
    prose`${ours(status)}: ${reason}; previous report ${orNone(previous_digest)}.`,
    nothing,
    ...markdownTable(prose`item | change | before | now`, rows, prose`No entries.`)
  ];
}
function boundarySections(report3) {
  const matrix = report3.matrix.map((row) => [
    own(row.row),
    own(row.title),
    ours(row.state),
    prose`${row.touched_by}`,
    row.why === void 0 ? nothing : prose`${row.why}`
  ]);
  const checks = report3.self_check.checks.map((check2) => [
    prose`${check2.id}`,
    prose`${check2.expected}`,
    prose`${check2.observed}`,
    check2.confirmed ? prose`as expected` : prose`not as expected`
  ]);
  const coverage = report3.coverage.map((entry) => [
    fieldName(entry.field),
    entry.covered_by.length === 0 ? prose`nothing` : join(entry.covered_by.map(ours), ", "),
    join(
      (entry.not_evaluated ?? []).map(({ by, why }) => prose`${ours(by)}: ${why}`),
      "; "
    )
  ]);
  return [
    prose`## Matrix rows of this run (RECONSTRUCTED)`,
    nothing,
    prose`As expected: a rule ran to its end, and held on all that it had to. A row that was not evaluated says nothing, least of all that it is in order.`,
    nothing,
    ...markdownTable(prose`row | what | state | touched by | why`, matrix, prose`None.`),
    nothing,
    prose`## Self-check of the inspector (P1)`,
    nothing,
    report3.self_check.confirmed ? prose`Confirmed before the packet was opened.` : prose`Not confirmed.`,
    nothing,
    ...markdownTable(prose`check | expected | observed | state`, checks, prose`It did not run.`),
    nothing,
    prose`## Which digest covers which field`,
    nothing,
    prose`A digest without a key shows accident, not a forger; only an expected digest from outside binds.`,
    nothing,
    ...markdownTable(prose`field | covered by | not evaluated`, coverage, prose`No item was evaluated.`)
  ];
}
function blockedSection(report3) {
  const rows = report3.blocked_capabilities.map(
    ({ id, title, state, why, unblocked_by }) => [id, title, state, why, unblocked_by].map(own)
  );
  return [
    prose`## What stays blocked`,
    nothing,
    prose`Constants of this release: no packet, flag or variable changes them.`,
    nothing,
    ...markdownTable(prose`id | what | state | why | unblocked by`, rows, prose`None listed.`),
    nothing,
    own(report3.disclaimer)
  ];
}
function toMarkdown(report3) {
  const sections = [
    firstScreen,
    promisesSection,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection
  ];
  const texts2 = sections.map((section) => section(report3)).filter((section) => section.length > 0);
  return `${texts2.map((section) => lines(section)).join("\n\n")}
`;
}

// src/report/checkpoint.ts
function done(report3) {
  const { packet, item_counts: counts2, attestation } = report3;
  const points = [];
  if (attestation.status !== "NOT_ATTESTED") {
    points.push(prose`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report3.self_check.confirmed)
    points.push(prose`The inspector confirmed its own boundary (P1) before it opened the packet.`);
  if (packet.digest !== null) points.push(prose`The packet was hashed: ${packet.digest}.`);
  if (counts2.total > 0)
    points.push(prose`${counts2.total} items were evaluated (${known(counts2.population, ownSentences)}).`);
  if (report3.claims.length > 0)
    points.push(prose`${report3.claims.length} claims of the reader were compared.`);
  if (report3.drift.status === "COMPARED") {
    const compared = report3.drift.entries.filter(({ change }) => change !== "not compared").length;
    points.push(
      prose`${compared} of ${report3.drift.entries.length} items were compared with a previous report.`
    );
  }
  return points.length > 0 ? points : [prose`Nothing beyond this document.`];
}
function notDone(report3) {
  const open2 = [];
  if (report3.attestation.status === "NOT_ATTESTED") open2.push(prose`The sandbox was not attested.`);
  if (!report3.self_check.confirmed) open2.push(prose`The inspector's self-check (P1) was not confirmed.`);
  if (report3.item_counts.total === 0) open2.push(prose`No item was evaluated.`);
  const silent = report3.matrix.filter(({ state }) => state === "not evaluated");
  if (silent.length > 0) {
    const rows = join(
      silent.map(({ row }) => known(row, ownSentences)),
      ", "
    );
    open2.push(prose`Not evaluated, with the reason in report.md: matrix rows ${rows}.`);
  }
  if (report3.origin === "NOT_EVIDENCED")
    open2.push(prose`Who made the packet was not evidenced: no expected digest bound it.`);
  if (report3.catalog_authority === "NOT_EVIDENCED")
    open2.push(prose`The catalog was not bound by an expected digest; it is UNSEALED.`);
  return [
    ...open2,
    prose`No venue approval was judged here: that is the verifier’s input.`,
    prose`No live KB or PG read, no command run, no KB write, no production change.`,
    prose`No statement about anything outside the surfaces that the packet names.`
  ];
}
function toCheckpoint(report3) {
  const reasons2 = occurredReasons(report3).map(
    ({ finding, occurrences }) => prose`${ours(finding.verdict)} / ${finding.reason}, ${occurrences} ${occurrences === 1 ? prose`time` : prose`times`}: ${finding.detail}`
  );
  const capabilities2 = join(
    report3.blocked_capabilities.map(({ id }) => known(id, ownSentences)),
    ", "
  );
  const bullets = (points) => points.map((point) => prose`- ${point}`);
  return lines([
    prose`# Checkpoint ${report3.run}`,
    nothing,
    prose`Status: ${causeMarkdown(report3)} · exit code ${report3.exit_code} · ${report3.clock} · evidence only, decision_effect=${ours(report3.decision_effect)}, may_gate=${report3.may_gate}, production_mutation=${report3.production_mutation}`,
    nothing,
    prose`## Done`,
    ...bullets(done(report3)),
    nothing,
    prose`## Not done (honest scope)`,
    ...bullets(notDone(report3)),
    nothing,
    prose`## Blockers`,
    ...bullets(reasons2.length > 0 ? reasons2 : [prose`None in this packet.`]),
    prose`- Constants of the release: ${capabilities2}.`,
    nothing,
    prose`## Next action, with its owner`,
    ...nextActions(report3).map((action, index) => prose`${index + 1}. ${actionLine(action)}`),
    nothing
  ]);
}

// src/report/triplet.ts
function toTriplet(report3) {
  return {
    [reportName]: `${toCanonicalJson(report3)}
`,
    [markdownName]: toMarkdown(report3),
    [ownCheckpointName]: toCheckpoint(report3)
  };
}
function toPublishedTriplet(report3) {
  const triplet = toTriplet(report3);
  return outFiles.map((name) => ({ name: publishedName(name, report3.run), text: triplet[name] }));
}

// src/report/blocked-result.ts
var MESSAGE_LIMIT = 2e3;
function blockedResult(blocked2) {
  const report3 = toBlockedReport({ ...blocked2, run: blocked2.nonce.slice(0, 16) });
  const { reason, detail } = blocked2;
  return blankResult({
    nonce: blocked2.nonce,
    run: report3.run,
    verdict: report3.verdict,
    exit_code: report3.exit_code,
    attestation: report3.attestation,
    files: toPublishedTriplet(report3),
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

// src/report/publish.ts
import {
  closeSync as closeSync5,
  lstatSync as lstatSync3,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync as statSync3,
  unlinkSync
} from "node:fs";
import { randomUUID } from "node:crypto";
import { dirname, join as join6, resolve as resolve6 } from "node:path";

// src/files/write-durable.ts
import { closeSync as closeSync4, fsyncSync } from "node:fs";
function writeDurably(path6, text) {
  const descriptor = openNew(path6, 420);
  try {
    writeWhole(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync4(descriptor);
  }
}
function syncDirectory(directory) {
  const descriptor = openDirectory(directory);
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!["EINVAL", "ENOTSUP", "EROFS"].includes(errorCode(error))) throw error;
  } finally {
    closeSync4(descriptor);
  }
}

// src/report/publish.ts
var isOwn = (name) => runFileKind(name) !== null;
var ORDER = runFileKinds;
var MARK = "run";
var rank = (name) => ORDER.findIndex((kind) => kind === runFileKind(name));
var TEMPORARY_NAME = /^\.tki-writing-([0-9]{1,10})-([0-9]{1,20})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function ownProcess() {
  try {
    const pid = readlinkSync("/proc/self");
    return `${pid}-${processStart(pid) ?? "0"}`;
  } catch {
    return "0-0";
  }
}
function temporaryName(directory) {
  return join6(directory, `.tki-writing-${ownProcess()}-${randomUUID()}`);
}
function sweep(directory) {
  for (const name of readdirSync(directory)) {
    const [, pid, start] = TEMPORARY_NAME.exec(name) ?? [];
    if (pid === void 0 || processStart(pid) === start) continue;
    const path6 = join6(directory, name);
    try {
      if (lstatSync3(path6).isFile()) unlinkSync(path6);
    } catch {
    }
  }
}
function makeDirectory(directory) {
  if (statSync3(directory, { throwIfNoEntry: false }) !== void 0) return;
  const parent = dirname(directory);
  if (parent !== directory) makeDirectory(parent);
  mkdirSync(directory, { mode: 493 });
}
function makeOutDirectory(directory) {
  const refuse5 = (code) => new CodedError(
    "OUT_NOT_A_DIRECTORY",
    `the output directory cannot be used (${code})`,
    "Give --out a directory, or a path where one can be made."
  );
  let isDirectory;
  try {
    makeDirectory(resolve6(directory));
    isDirectory = statSync3(directory).isDirectory();
  } catch (error) {
    throw refuse5(errorCode(error));
  }
  if (!isDirectory) throw refuse5("ENOTDIR");
}
function checkOutDirectory(directory) {
  makeOutDirectory(directory);
  const attempt = temporaryName(directory);
  try {
    closeSync5(openNew(attempt, 384));
    unlinkSync(attempt);
  } catch (error) {
    throw new CodedError(
      "OUT_NOT_WRITABLE",
      `no file can be made in the output directory (${errorCode(error)})`,
      "Give --out a directory that you can write to."
    );
  }
}
function refuseForeignKinds(directory, names2) {
  for (const name of names2) {
    const stat = lstatSync3(join6(directory, name), { throwIfNoEntry: false });
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
  const names2 = files.map(({ name }) => name);
  if (!names2.every((name) => isOwn(name)) || new Set(names2).size !== names2.length) {
    throw new CodedError(
      "OUT_NAME_REFUSED",
      "a file name is not one of a run, or appears twice",
      "This is a defect of the tool; please report it."
    );
  }
  const earlier = readdirSync(directory).filter((name) => isOwn(name));
  refuseForeignKinds(directory, /* @__PURE__ */ new Set([...earlier, ...names2]));
  sweep(directory);
  const temporaries = [];
  try {
    const written = files.toSorted((a, b) => rank(a.name) - rank(b.name)).map(({ name, text }) => {
      const from2 = temporaryName(directory);
      temporaries.push(from2);
      writeDurably(from2, text);
      return { from: from2, name };
    });
    for (const { from: from2, name } of written) {
      if (runFileKind(name) === MARK) syncDirectory(directory);
      renameSync(from2, join6(directory, name));
    }
    syncDirectory(directory);
    const leftovers = earlier.filter((name) => !names2.includes(name)).sort((a, b) => rank(b) - rank(a));
    for (const name of leftovers) unlinkSync(join6(directory, name));
    syncDirectory(directory);
  } catch (error) {
    for (const path6 of temporaries) rmSync(path6, { force: true });
    throw new CodedError(
      "PUBLISH_INTERRUPTED",
      `the files of this run could not be written (${errorCode(error)})`,
      "Look at free space and permissions of the output directory, then run again."
    );
  }
}

// src/cli/out-lock.ts
import { spawnSync } from "node:child_process";
import { closeSync as closeSync6, existsSync } from "node:fs";
var FLOCK_PROGRAMS = ["/usr/bin/flock", "/bin/flock"];
var TAKEN = 1;
function lockOut(directory) {
  makeOutDirectory(directory);
  const program2 = FLOCK_PROGRAMS.find((file) => existsSync(file));
  const refuse5 = (why) => new CodedError(
    "OUT_NOT_LOCKED",
    `the output directory cannot be locked against another run (${why})`,
    "Install flock (util-linux), and give --out a directory of a local file system."
  );
  if (program2 === void 0) throw refuse5("flock is not installed");
  const descriptor = openDirectory(directory);
  const { status } = spawnSync(program2, ["-n", "3"], {
    env: {},
    stdio: ["ignore", "ignore", "ignore", descriptor]
  });
  if (status === 0) return { [Symbol.dispose]: () => closeSync6(descriptor) };
  closeSync6(descriptor);
  throw status === TAKEN ? new CodedError(
    "OUT_IN_USE",
    "another run is writing into the output directory",
    "Wait until it has ended, or give --out another directory. Nothing there was touched."
  ) : refuse5(status === null ? "flock did not finish" : `flock ended with status ${status}`);
}

// src/cli/host-process.ts
import { spawn as spawn2 } from "node:child_process";
import { join as join7 } from "node:path";

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
var commands = ({ node, host }, ends) => ends.map((end2) => [...WITHOUT_ENVIRONMENT, ...end2, node, host].map(escaped).join(" "));
var UNFIT = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
function sudoRule(user, program2) {
  if (UNFIT.test(program2.node + program2.host)) return null;
  const all = [...commands(program2, [[], WITH_END]), ...commands(OF_A_RUNNER, [WITH_END])];
  return `${user} ALL=(root) NOPASSWD: ${all.join(", ")}`;
}

// src/report/host-result.ts
import { isUtf8 as isUtf85 } from "node:buffer";

// src/formats/validators/host-result.js
var validate9 = toValidate({
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
  if (!isUtf85(stdout)) return null;
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return validate9(value) ? value : null;
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
  const own2 = /* @__PURE__ */ new Set([runStatementName, ...outFiles.map((name) => publishedName(name, result.run))]);
  const files = new Map(result.files.map(({ name, text }) => [name, text]));
  const known3 = [...files.keys()].every(
    (name) => own2.has(name) || isMadeEvidenceName(name) || runFileKind(name) === "observations"
  );
  return known3 && files.size === result.files.length ? files : null;
}
function contradictionInStatements(result, files) {
  const names2 = [...files.keys()].filter((name2) => isMadeEvidenceName(name2));
  const runText = files.get(runStatementName);
  const attested = result.attestation.evidence_digest !== null;
  const [name] = names2;
  if (name === void 0 || runText === void 0) {
    const none = name === void 0 && runText === void 0;
    return none && !attested ? null : "it has only one of evidence and run.json";
  }
  const evidence = parsed(files.get(name) ?? "", validate3);
  const run = parsed(runText, validate6);
  if (names2.length > 1 || evidence === null || run === null) return "its evidence or its run.json is not one";
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
  const own2 = observed !== null && more.length === 0 && observed.run === result.run && observed.nonce === result.nonce && observed.observed_as_expected === result.attestation.observed_as_expected && result.attestation.status === "NOT_AS_EXPECTED" && !files.has(runStatementName);
  return own2 ? null : "its observations are of another run, or of one that was attested";
}
function contradictionInReport(result, report3, files) {
  const same = report3.verdict === result.verdict && report3.run === result.run && report3.nonce === result.nonce && report3.exit_code === result.exit_code && toCanonicalJson(report3.attestation) === toCanonicalJson(result.attestation);
  if (!same) return "its report.json speaks of another run, verdict or attestation";
  const rendered = toPublishedTriplet(report3).every(({ name, text }) => files.get(name) === text);
  return rendered ? null : "its texts are not what its report.json renders to";
}
function contradictionIn(result) {
  const files = byName(result);
  if (files === null) return "it holds a file that no run has, or one twice";
  const held2 = result.probes.filter(({ state }) => state === "held").length;
  if (held2 !== result.attestation.observed_as_expected) return "its probes are not those that it counts";
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
  const report3 = parsed(text, validate5);
  return report3 === null ? "its report.json does not follow the schema" : contradictionInReport(result, report3, files);
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
function commandLine(io2) {
  const host = join7(io2.dist, "host.mjs");
  if (io2.uid === 0) return { file: io2.node, args: [host] };
  return { file: io2.sudo, args: ["-n", "--", ...WITHOUT_ENVIRONMENT, io2.node, host] };
}
function runToEnd(io2, input, limits) {
  const { file, args } = commandLine(io2);
  return new Promise((resolve18) => {
    const chunks = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    let cut = null;
    const child = spawn2(file, args, { env: {}, cwd: "/", stdio: "pipe" });
    const end2 = (how, status) => {
      clearTimeout(timer);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve18({
        how: cut === null ? how : "stopped",
        status: cut ?? status,
        stdout: Buffer.concat(chunks.stdout),
        stderr: Buffer.concat(chunks.stderr).toString("utf8")
      });
    };
    const stop2 = (why) => {
      cut ??= why;
      child.kill("SIGKILL");
      end2("stopped", why);
    };
    const timer = setTimeout(
      () => stop2(`gave no result within ${limits.deadlineMs / 1e3} s`),
      limits.deadlineMs
    );
    const collect2 = (name, limit) => (chunk) => {
      sizes[name] += chunk.length;
      if (sizes[name] > limit) stop2(`wrote more than ${limit} bytes to ${name}`);
      else chunks[name].push(chunk);
    };
    child.stdout.on("data", collect2("stdout", limits.stdoutBytes));
    child.stderr.on("data", collect2("stderr", limits.stderrBytes));
    child.stdin.on("error", () => void 0);
    child.on(
      "error",
      (error) => end2("not started", `could not be started (${"code" in error ? String(error.code) : "UNKNOWN"})`)
    );
    child.on("close", (code, signal) => {
      if (signal === null) end2("exited", `ended with status ${code}`);
      else end2("stopped", `was ended by ${signal}`);
    });
    child.stdin.end(input);
  });
}
async function runHost(plan, io2, limits = hostLimits) {
  if (!io2.nodeCanReplaceProgram) {
    return {
      kind: "no-result",
      reason: "RUNTIME_UNSUPPORTED",
      detail: "this Node cannot replace its own program (process.execve); Node 24 can: in the clone `npx tki` starts it"
    };
  }
  const deadlineMs = limits.deadlineMs + 4e3 * (plan.deadline_seconds ?? 0);
  const ended = await runToEnd(io2, JSON.stringify(plan), { ...limits, deadlineMs });
  const lastWords = ended.stderr.trim().slice(-LAST_WORDS_UNITS);
  const fromSudo = ended.how === "not started" || lastWords.startsWith("sudo:");
  if (io2.uid !== 0 && ended.stdout.length === 0 && fromSudo) {
    return {
      kind: "no-result",
      reason: "NO_PRIVILEGE",
      detail: ended.how === "not started" ? "not root, and sudo is not installed" : `not root, and ${quoted(lastWords)}`
    };
  }
  const failed = (what) => ({
    kind: "no-result",
    reason: "HOST_FAILED",
    detail: `the host program ${what}${lastWords === "" ? "" : `; its last words: ${quoted(lastWords)}`}`
  });
  if (ended.how !== "exited") return failed(ended.status);
  const result = parseHostResult(ended.stdout);
  if (result === null) return failed(`gave no acceptable result (it ${ended.status})`);
  const judges = plan.command === "inspect" || plan.command === "attest" && plan.sabotage.length === 0;
  const differs2 = judges ? contradictionIn(result) : null;
  return differs2 === null ? { kind: "result", result } : failed(`contradicts itself: ${differs2}`);
}

// src/cli/run.ts
var PROGRESS_AFTER_MS = 1e3;
var NONCE_BYTES = 16;
var toPlan = (command, io2, asked) => blankPlan(command, { privilege: io2.uid === 0 ? "shared" : "separate", ...asked });
function toBlockedResult(plan, io2, reason, detail) {
  return blockedResult({
    nonce: io2.randomHex(NONCE_BYTES),
    reason,
    detail,
    clock: io2.now().toISOString(),
    callerNonce: plan.caller_nonce,
    attestation: { ...notAttested, venue: plan.venue },
    maxAgeSeconds: plan.max_age_seconds,
    asOf: plan.as_of
  });
}
function workOf({ command, sabotage: sabotage2 }) {
  if (sabotage2.length > 0) return `weakening the sandbox on purpose: ${sabotage2.join(", ")}`;
  return `building the sandbox, observing it${command === "inspect" ? ", inspecting in it" : ""}`;
}
async function runPlan(plan, io2) {
  const progress = setTimeout(() => io2.stderr(`tki: at work: ${workOf(plan)}
`), PROGRESS_AFTER_MS);
  try {
    const outcome = await runHost(plan, io2);
    switch (outcome.kind) {
      case "result":
        return outcome.result;
      case "no-result":
        return toBlockedResult(plan, io2, outcome.reason, outcome.detail);
    }
  } finally {
    clearTimeout(progress);
  }
}
async function runAndPublish(plan, out, io2) {
  var _stack = [];
  try {
    const _lock = __using(_stack, lockOut(out));
    publish(out, toBlockedResult(plan, io2, "HOST_FAILED", "the run started but did not finish").files);
    const result = await runPlan(plan, io2);
    const hasTriplet = result.files.some(({ name }) => name === reportName);
    const kept = plan.command === "inspect" && !hasTriplet ? toBlockedResult(plan, io2, "HOST_FAILED", "the host program gave a result without a report") : result;
    publish(out, kept.files);
    return kept;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/cli/commands/attest.ts
var SABOTAGES_A_RUN = 10;
var sabotages = sabotage_default.sabotages.map(({ id, title }) => ({ id, title }));
function list(options, io2) {
  io2.stdout(
    options.json === true ? toJsonLine({ sabotages }) : sabotages.map(({ id, title }) => `${id.padEnd(24)} ${title}
`).join("")
  );
  io2.exit(0);
}
function idsOf(asked) {
  if (asked === "all") return sabotages.map(({ id }) => id);
  if (sabotages.some(({ id }) => id === asked)) return [asked];
  throw usageError(
    "SABOTAGE_UNKNOWN",
    `--sabotage ${quoted(asked)} is not known`,
    "`tki attest --sabotage list` names them."
  );
}
async function sabotage(asked, options, io2) {
  const ids = idsOf(asked);
  const rows = [];
  const messages = [];
  for (let start = 0; start < ids.length; start += SABOTAGES_A_RUN) {
    const plan = toPlan("attest", io2, {
      sabotage: ids.slice(start, start + SABOTAGES_A_RUN),
      runtime: parseRuntime(options.runtime),
      deadline_seconds: parseDeadline(options.deadline),
      catalog: loadCatalog(options.catalog ?? resolve7(io2.dist, "../catalog")).text
    });
    const result = await runPlan(plan, io2);
    rows.push(...result.sabotage);
    messages.push(...result.messages);
  }
  const outcomes = ids.map((id) => rows.find((row) => row.id === id) ?? { id, seen: null, seen_by: [] });
  const seen = outcomes.filter((outcome) => outcome.seen === true).length;
  const unseen = outcomes.filter((outcome) => outcome.seen === false).length;
  const scores = sabotageScores(outcomes);
  if (options.json === true) {
    io2.stdout(toJsonLine({ sabotages: outcomes, seen, unseen, total: ids.length, scores, messages }));
  } else {
    for (const { id, seen: was, seen_by } of outcomes) {
      const word = was === null ? "no answer" : was ? "seen" : "UNSEEN";
      io2.stdout(encodeTerminal(`${id.padEnd(24)} ${word.padEnd(10)} ${seen_by.join(", ")}`.trimEnd()) + "\n");
    }
    io2.stdout(`${seen} of ${ids.length} ${ids.length === 1 ? "sabotage" : "sabotages"} detected
`);
    for (const score of scores) {
      const missed = score.unseen.length === 0 ? "" : `; not ${score.unseen.join(", ")}`;
      io2.stdout(encodeTerminal(`${score.what}: ${score.seen} of ${score.total}${missed}`) + "\n");
    }
    for (const { level, code, text, hint } of messages) {
      io2.stdout(labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)]));
    }
  }
  io2.exit(unseen > 0 ? 4 : seen < ids.length ? 3 : 10);
}
async function attest(options, io2) {
  if (options.sabotage === "list") return list(options, io2);
  if (options.sabotage !== void 0) return sabotage(options.sabotage, options, io2);
  const out = parseOut(options.out);
  const plan = toPlan("attest", io2, {
    caller_nonce: parseNonce(options.nonce),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    bundle_copy: requireFree("--bundle", options.bundle),
    catalog: loadCatalog(options.catalog ?? resolve7(io2.dist, "../catalog")).text
  });
  const result = await runAndPublish(plan, out, io2);
  io2.stdout(options.json === true ? showRunAsJson(result, out) : showRun(result, out, io2.color));
  io2.exit(result.exit_code);
}
function addAttest(program2, io2) {
  program2.command("attest").summary(
    `observe the sandbox with its ${probeCount.number} probes, or sabotage it on purpose (never exits 0)`
  ).option("--out <dir>", "directory for the evidence (required, except with --sabotage)").option("--bundle <dir>", "leave the OCI bundle here, for an auditor").option("--sabotage <id>", "weaken one thing and see whether it is detected: an id, all, or list").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option("--nonce <hex>", "your own nonce, repeated in the evidence").option("--runtime <name>", `${offeredRuntimes} or an absolute path`, "auto").option(
    "--deadline <seconds>",
    "how long prober and inspector may take (default: measured on this machine)"
  ).option(
    "--venue <venue>",
    "where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim, never an approval",
    "unstated"
  ).option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki attest --out evidence\n  tki attest --sabotage all\n").action((options) => attest(options, io2));
}

// src/cli/commands/catalog.ts
import { resolve as resolve13 } from "node:path";

// src/formats/validators/packet.js
var validate10 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:packet:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
    "disclaimer": {
      "maxLength": 4e3,
      "minLength": 1,
      "type": "string"
    },
    "freshness": {
      "const": "AS_OF_EXPORT",
      "type": "string"
    },
    "items": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "enum": [
              "binding",
              "review-ready",
              "draft",
              "evidence-only",
              "superseded",
              "diagnostic"
            ],
            "type": "string"
          },
          "count_discipline": {
            "additionalProperties": false,
            "properties": {
              "confidence": {
                "maxLength": 2e3,
                "type": "string"
              },
              "denominator": {
                "maxLength": 2e3,
                "type": "string"
              },
              "match_key": {
                "maxLength": 2e3,
                "type": "string"
              },
              "observation_ts": {
                "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
                "type": "string"
              },
              "population": {
                "maxLength": 2e3,
                "type": "string"
              },
              "query": {
                "maxLength": 2e3,
                "type": "string"
              },
              "surface": {
                "maxLength": 2e3,
                "type": "string"
              },
              "value": {
                "pattern": "^-?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?$",
                "type": "string"
              }
            },
            "required": [
              "confidence",
              "denominator",
              "match_key",
              "observation_ts",
              "population",
              "query",
              "surface"
            ],
            "type": "object"
          },
          "item_id": {
            "maxLength": 200,
            "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
            "type": "string"
          },
          "payload": {
            "anyOf": [
              {
                "additionalProperties": false,
                "properties": {
                  "kind": {
                    "const": "count",
                    "type": "string"
                  },
                  "value": {
                    "pattern": "^(?:0|[1-9][0-9]{0,30})$",
                    "type": "string"
                  }
                },
                "required": [
                  "kind",
                  "value"
                ],
                "type": "object"
              },
              {
                "additionalProperties": false,
                "properties": {
                  "columns": {
                    "items": {
                      "type": "string"
                    },
                    "type": "array"
                  },
                  "kind": {
                    "const": "rows",
                    "type": "string"
                  },
                  "rows": {
                    "items": {
                      "items": {
                        "type": [
                          "string",
                          "null"
                        ]
                      },
                      "type": "array"
                    },
                    "type": "array"
                  }
                },
                "required": [
                  "kind",
                  "columns",
                  "rows"
                ],
                "type": "object"
              }
            ]
          },
          "precedence": {
            "enum": [
              "canonical",
              "diagnostic"
            ],
            "type": "string"
          },
          "source_metadata": {
            "additionalProperties": false,
            "properties": {
              "content_hash": {
                "pattern": "^sha256:[0-9a-f]{64}$",
                "type": "string"
              },
              "governed_surface": {
                "maxLength": 2e3,
                "type": "string"
              },
              "named_query_id_or_kb_path": {
                "maxLength": 200,
                "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
                "type": "string"
              },
              "observation_ts": {
                "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
                "type": "string"
              },
              "source_revision": {
                "maxLength": 2e3,
                "type": "string"
              }
            },
            "required": [
              "content_hash",
              "governed_surface",
              "named_query_id_or_kb_path",
              "observation_ts",
              "source_revision"
            ],
            "type": "object"
          },
          "surface_kind": {
            "enum": [
              "pg_table",
              "pg_view",
              "kb_document"
            ],
            "type": "string"
          },
          "tki": {
            "additionalProperties": false,
            "properties": {
              "aggregate_exception": {
                "const": "PROVISIONAL",
                "type": "string"
              },
              "completeness": {
                "enum": [
                  "COMPLETE",
                  "TRUNCATED",
                  "TIMEOUT",
                  "ERROR",
                  "EMPTY"
                ],
                "type": "string"
              },
              "database_list": {
                "const": "CATALOG",
                "type": "string"
              },
              "functions": {
                "const": "CATALOG",
                "type": "string"
              },
              "gateway": {
                "additionalProperties": false,
                "properties": {
                  "limits": {
                    "const": "NOT_EVIDENCED",
                    "type": "string"
                  },
                  "provenance": {
                    "enum": [
                      "NATIVE_STATED",
                      "STATED_BY_OPERATOR"
                    ],
                    "type": "string"
                  },
                  "read_only": {
                    "const": "NOT_EVIDENCED",
                    "type": "string"
                  },
                  "snapshot": {
                    "const": "NOT_EVIDENCED",
                    "type": "string"
                  }
                },
                "required": [
                  "provenance",
                  "limits",
                  "read_only",
                  "snapshot"
                ],
                "type": "object"
              },
              "may_call": {
                "items": {
                  "maxLength": 60,
                  "type": "string"
                },
                "maxItems": 100,
                "type": "array"
              },
              "overrides": {
                "items": {
                  "type": "string"
                },
                "type": "array"
              },
              "sqlstate": {
                "pattern": "^[0-9A-Z]{5}$",
                "type": "string"
              },
              "used_as": {
                "enum": [
                  "binding",
                  "evidence"
                ],
                "type": "string"
              },
              "view_fingerprints": {
                "additionalProperties": {
                  "pattern": "^sha256:[0-9a-f]{64}$",
                  "type": "string"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              }
            },
            "required": [
              "completeness"
            ],
            "type": "object"
          }
        },
        "required": [
          "surface_kind",
          "authority_status",
          "precedence",
          "payload",
          "source_metadata"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "manifest_hash": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "packet_as_of": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "packet_id": {
      "pattern": "^[A-Za-z0-9._:-]{1,200}$",
      "type": "string"
    },
    "schema": {
      "const": "b7-governed-packet/v1",
      "type": "string"
    },
    "source_mode": {
      "const": "PACKET_DERIVED",
      "type": "string"
    },
    "tki": {
      "additionalProperties": false,
      "properties": {
        "catalog": {
          "additionalProperties": false,
          "properties": {
            "digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "status": {
              "const": "provisional",
              "type": "string"
            }
          },
          "required": [
            "digest",
            "status"
          ],
          "type": "object"
        },
        "exporter": {
          "additionalProperties": {
            "maxLength": 2e3,
            "type": "string"
          },
          "propertyNames": {
            "not": {
              "const": "__proto__"
            },
            "type": "string"
          },
          "type": "object"
        },
        "gateway": {
          "maxLength": 100,
          "type": "string"
        },
        "native_gateway": {
          "additionalProperties": false,
          "properties": {
            "server": {
              "maxLength": 100,
              "minLength": 1,
              "type": "string"
            },
            "tool": {
              "maxLength": 128,
              "minLength": 1,
              "type": "string"
            },
            "tool_digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "version": {
              "maxLength": 100,
              "minLength": 1,
              "type": "string"
            }
          },
          "required": [
            "server",
            "version",
            "tool",
            "tool_digest"
          ],
          "type": "object"
        },
        "packet_digest": {
          "pattern": "^sha256:[0-9a-f]{64}$",
          "type": "string"
        },
        "purpose": {
          "maxLength": 2e3,
          "type": "string"
        }
      },
      "required": [
        "packet_digest",
        "gateway",
        "catalog",
        "exporter",
        "purpose"
      ],
      "type": "object"
    }
  },
  "required": [
    "schema",
    "packet_id",
    "packet_as_of",
    "source_mode",
    "freshness",
    "decision_effect",
    "may_gate",
    "disclaimer",
    "manifest_hash",
    "items"
  ],
  "type": "object"
});

// src/cli/commands/catalog-fingerprint.ts
var PACKET_LIMIT_BYTES = QUERY_LIMIT * ITEM_LIMIT_BYTES + ENVELOPE_LIMIT_BYTES;
function parsePacket(path6) {
  const text = readText("--packet", path6, PACKET_LIMIT_BYTES);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    value = null;
  }
  if (validate10(value)) return { packet: value, digest: sha256(text) };
  const hint = "Name a packet that `tki export` wrote; `tki inspect` explains what is wrong with any other.";
  throw usageError("PACKET_NOT_ACCEPTED", `--packet ${quoted(path6)} is not a packet of this schema`, hint);
}
function compareViews(entries, packet) {
  return packet.items.flatMap((item) => {
    const id = item.source_metadata.named_query_id_or_kb_path;
    const entry = entries.find((candidate) => candidate.id === id);
    if (entry === void 0) return [];
    const pinned = new Map(Object.entries(entry.view_fingerprints));
    const exported = new Map(Object.entries(item.tki?.view_fingerprints ?? {}));
    return [.../* @__PURE__ */ new Set([...pinned.keys(), ...exported.keys()])].sort().map((view2) => ({
      id,
      view: view2,
      pinned: pinned.get(view2) ?? null,
      exported: exported.get(view2) ?? null
    }));
  });
}
var relationOf = ({ pinned, exported }) => pinned === exported ? "the same" : "VIEW_DRIFT: the item is UNVERIFIED";
var toLines = (row) => [
  `${row.id} reads ${quoted(row.view)}: ${relationOf(row)}`,
  `  pinned   ${row.pinned ?? "nothing"}`,
  `  exported ${row.exported ?? "nothing"}`
].map(encodeTerminal);
function showFingerprint({ catalog, digest }, options, io2) {
  const read2 = options.packet === void 0 ? null : parsePacket(options.packet);
  const views = read2 === null ? null : compareViews(catalog.entries, read2.packet);
  if (options.json === true) {
    io2.stdout(
      toJsonLine({ catalog: digest, ...read2 === null ? {} : { packet: read2.digest, views: views ?? [] } })
    );
  } else {
    io2.stdout(`${digest}
pins text; approves nothing
`);
    if (views !== null) {
      const lines2 = views.length === 0 ? ["no view in what this packet and this catalog share"] : [];
      io2.stdout(labelled("views", [...lines2, ...views.flatMap(toLines)]));
      io2.stdout(
        labelled("to do", [
          "read the definition (\\d+ in psql), then pin what was exported as the entry’s view_fingerprints;",
          "a fingerprint shows that a definition changed, never that it is right"
        ])
      );
    }
  }
  if (views === null) io2.exit(0);
  else io2.exit(views.length > 0 && views.every(({ pinned, exported }) => pinned === exported) ? 10 : 2);
}

// src/cli/commands/catalog-add.ts
import { lstatSync as lstatSync5, mkdirSync as mkdirSync2, rmSync as rmSync3 } from "node:fs";
import { join as join9, resolve as resolve9 } from "node:path";

// src/catalog/draft.ts
var PLAIN2 = /^[a-z_][a-z0-9_]{0,62}$/;
var SQL_LIMIT = 2e4;
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function identifier(name) {
  const doubled = name.replaceAll('"', '""');
  if (name.search(UNSEEN) === -1) return `"${doubled}"`;
  const escape = (character) => `\\+${(character.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`;
  return `U&"${doubled.replaceAll("\\", "\\\\").replace(UNSEEN, escape)}"`;
}
var toJson2 = (value) => `${JSON.stringify(value, null, 2).replace(
  /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]/gu,
  (found) => Array.from(
    { length: found.length },
    (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("")
)}
`;
var kindWords = {
  r: "table",
  p: "partitioned table",
  v: "view",
  m: "materialized view",
  f: "foreign table"
};
function whyLeftOut({ schema, name, kind }) {
  if (!PLAIN2.test(schema) || !PLAIN2.test(name))
    return "a governed surface has a plain name, small letters, digits and _; ask the database's owner to make a view of it, and name the view";
  if (findProhibited(name) !== void 0)
    return "it has the name of a detector, an engine or a formula that nothing may run";
  if (kind === "m")
    return "a materialized view cannot be locked while it is read; ask the database's owner to make a view of it, and name the view";
  if (kind === "f") return "a foreign table reads another server, where nothing of this is checked";
  if (!Object.hasOwn(kindWords, kind)) return "it is neither a table nor a view";
  return void 0;
}
var FILE_NAME_LIMIT = 100;
var fileOf = (kind, short2) => short2.length <= FILE_NAME_LIMIT ? `queries/${kind}/${short2}.sql` : `queries/${kind}/${short2.slice(0, 80)}-${sha256(short2).slice(7, 23)}.sql`;
var isPlainName = (name) => PLAIN2.test(name);
function toDraft(database, role, chosen) {
  const files = /* @__PURE__ */ new Map();
  const entries = [];
  const ids = [];
  const leftOut = [];
  const leftOutColumns = [];
  const withoutRows = [];
  const granted = [];
  const add2 = (kind, short2, sql, entry) => {
    const [id, file] = [`${kind}/${short2}`, fileOf(kind, short2)];
    files.set(file, sql);
    ids.push(id);
    entries.push({ id, ...entry, sql_file: file, sql_sha256: sha256(sql) });
  };
  for (const relation of chosen) {
    const why = whyLeftOut(relation);
    if (why !== void 0) {
      leftOut.push({ relation, why });
      continue;
    }
    const { schema, name } = relation;
    const from2 = `${schema}.${name}`;
    const range = `${identifier(schema)}.${identifier(name)}`;
    const short2 = schema === "public" ? name : from2;
    const surface = `${database}.${from2}`;
    const common = {
      purpose: UNREVIEWED,
      governed_surface: surface,
      surface_kind: relation.kind === "v" ? "pg_view" : "pg_table",
      precedence: "canonical",
      authority_status: "draft",
      relations: [from2],
      view_fingerprints: {},
      live_run_evidence: "NONE: drafted from the names of the database"
    };
    granted.push(relation);
    add2("count", short2, `SELECT pg_catalog.count(*) AS count FROM ${range}
`, {
      ...common,
      result: "count",
      columns: ["count"],
      count_discipline: {
        surface,
        query: `count/${short2}`,
        denominator: UNREVIEWED,
        match_key: UNREVIEWED,
        population: UNREVIEWED,
        confidence: UNREVIEWED
      }
    });
    const columns = relation.columns.filter((column) => !isSqlName(column) && column.isWellFormed());
    leftOutColumns.push(...relation.columns.filter((column) => !columns.includes(column)).map(() => from2));
    const sql = `SELECT ${columns.map(identifier).join(", ")} FROM ${range}
`;
    if (columns.length > 0 && sql.length <= SQL_LIMIT)
      add2("rows", short2, sql, { ...common, result: "rows", columns });
    else withoutRows.push(from2);
  }
  const catalog = {
    schema: "tki-catalog/v1",
    catalog_id: `draft-${database}`,
    status: "provisional",
    seal: "UNSEALED",
    databases: [database],
    kb_prefixes: [],
    prohibited: { functions: [], joins: [], formulas: [] },
    entries
  };
  files.set("catalog.json", toJson2(catalog));
  files.set("grants.sql", toGrants(database, role, granted));
  files.set("README.md", toReadme(database, ids, leftOut.length));
  return { files, ids, leftOut, leftOutColumns, withoutRows };
}
function toGrants(database, role, relations) {
  const schemas = [...new Set(relations.map(({ schema }) => schema))];
  return [
    "-- What the export role needs to read this catalog, and nothing else. For the database’s owner to read and to run.",
    `GRANT CONNECT ON DATABASE ${identifier(database)} TO ${identifier(role)};`,
    ...schemas.map((schema) => `GRANT USAGE ON SCHEMA ${identifier(schema)} TO ${identifier(role)};`),
    ...relations.map(
      ({ schema, name }) => `GRANT SELECT ON ${identifier(schema)}.${identifier(name)} TO ${identifier(role)};`
    ),
    ""
  ].join("\n");
}
var toReadme = (database, ids, leftOut) => `# A draft

${ids.length} queries, none of them reviewed${leftOut === 0 ? "" : `; ${leftOut} relations were left out`}. Three steps from here:

1. Have the database's owner read \`grants.sql\` and run it. Then look at what a query gives, in a terminal of yours:
   \`tki catalog try ID --catalog . --database ${database} --expect-catalog sha256:…\`, with what \`tki catalog fingerprint --catalog .\` prints.
2. Replace each \`UNREVIEWED\` in \`catalog.json\`: what each query is for, and of each count its denominator, match key,
   population and confidence. Remove the entries that nobody needs; \`tki catalog add ID --sql FILE --catalog .\` adds one of yours.
   No command does this, and nothing is exported before it is done. \`tki catalog lint --catalog .\` says what is left to do.
3. Have the catalog reviewed, and keep what \`tki catalog fingerprint --catalog .\` prints. Export with it:
   \`tki export ID --catalog . --expect-catalog sha256:… --database ${database} --purpose "…" --out packet.json\`, then
   \`tki inspect packet.json --catalog . --max-age 24h --out report\`.

The lists of this catalog are its own: each item and each report say that the contract's lists are not met, and nothing in it binds.
`;

// src/cli/bench-json.ts
var toBenchJson = (command, members) => toJsonLine({ schema: `tki-catalog-${command}/v1`, may_gate: false, ...members });
var isExportProblem = (error) => error instanceof CodedError && "sqlstate" in error;

// src/cli/write-file.ts
import { lstatSync as lstatSync4, renameSync as renameSync2, rmSync as rmSync2, statSync as statSync4 } from "node:fs";
import { basename, dirname as dirname2, join as join8, resolve as resolve8 } from "node:path";
function parseOutFile(text, endings, option = "--out") {
  const hint = `Name a file in an existing directory: ${option} FILE, ending in ${endings.join(" or ")}.`;
  if (text === void 0 || text === "") throw usageError("OUT_MISSING", `${option} is required`, hint);
  const refuse5 = (why) => {
    throw usageError("OUT_NOT_USABLE", `${option} ${quoted(text)} ${why}`, hint);
  };
  const path6 = resolve8(text);
  if (!endings.some((ending) => path6.endsWith(ending))) refuse5("has the wrong ending");
  if (looksLikeRunFile(basename(path6))) refuse5("is a name that belongs to the files of a run");
  try {
    if (statSync4(dirname2(path6), { throwIfNoEntry: false })?.isDirectory() !== true)
      refuse5("is in no directory that exists");
    const stat = lstatSync4(path6, { throwIfNoEntry: false });
    if (stat !== void 0 && !stat.isFile()) refuse5("exists, and is not a regular file");
  } catch (error) {
    if (error instanceof CodedError) throw error;
    refuse5("cannot be examined");
  }
  return path6;
}
function writeOutFile(path6, text, token) {
  const temporary = join8(dirname2(path6), `.tki-out-${token}`);
  const refuse5 = (error) => {
    throw usageError(
      "OUT_NOT_WRITABLE",
      `${quoted(path6)} cannot be written (${errorCode(error)})`,
      "Look at free space and permissions of its directory, then run again."
    );
  };
  try {
    writeDurably(temporary, text);
    renameSync2(temporary, path6);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") rmSync2(temporary, { force: true });
    refuse5(error);
  }
}

// src/cli/commands/catalog-add.ts
var SQL_LIMIT_BYTES = 8e4;
async function judge(sql, { catalog }) {
  const { createParser } = await import("./parser-W4A4ACA5.mjs");
  const { gate } = await import("./gate-YPIZG3YJ.mjs");
  const { readTextFacts } = await import("./text-facts-KNVQ6GP6.mjs");
  const parser = createParser();
  const parsed2 = sql.includes("\0") ? void 0 : await parser.parse(sql);
  const facts = readTextFacts(parsed2?.kind === "parsed" ? parsed2.statements[0]?.tree : void 0);
  const rules2 = {
    relations: facts.relations,
    prohibitedJoins: catalog.prohibited.joins,
    functions: (catalog.functions ?? []).filter(isSignature)
  };
  const decision = await gate(sql, rules2, parser);
  if (decision.kind === "denied") {
    const { code, where, hint } = decision;
    return { kind: "refused", code, where, hint };
  }
  const { relations, calls, isCount } = decision;
  for (const relation of relations) {
    const refused2 = (code, hint) => ({
      kind: "refused",
      code,
      where: relation,
      hint
    });
    if (/^(?:pg_|information_schema\.)/.test(relation))
      return refused2("RELATION_DENIED", "it is PostgreSQL's own, and nobody's governed surface");
    if (!/^[^.]+\.[^.]+$/.test(relation) || !relation.split(".").every(isPlainName))
      return refused2(
        "RELATION_NAME",
        "a governed surface has a plain name, small letters, digits and _; let the database's owner make a view of that kind, and name the view"
      );
  }
  if (facts.outputs === void 0)
    return {
      kind: "refused",
      code: "STAR",
      where: "text",
      hint: "name each column: an entry lists what its answer has"
    };
  const columns = [];
  for (const [index, name] of facts.outputs.entries()) {
    if (name === null || name === "?column?")
      return {
        kind: "refused",
        code: "COLUMN_UNNAMED",
        where: `column ${index + 1}`,
        hint: "give the column a name: … AS name"
      };
    if (isSqlName(name))
      return {
        kind: "refused",
        code: "COLUMN_PROHIBITED",
        where: `column ${index + 1}`,
        hint: "no packet carries a member called sql; give the column another name: … AS text"
      };
    columns.push(name);
  }
  const order = facts.relations.filter((relation) => relations.includes(relation));
  return { kind: "judged", relations: order, calls, columns, isCount };
}
function refuseId(id, { catalog }) {
  const file = `queries/${id}.sql`;
  if (!isSqlFile(file))
    throw usageError(
      "QUERY_ID_MALFORMED",
      `${quoted(id)} is not the id of a query`,
      "At most four words of letters, digits, ., _ and -, with / between them; none begins with a dot."
    );
  const documents = (catalog.documents ?? []).flatMap((document) => [document.id, document.path]);
  const taken2 = [...catalog.entries.map((entry) => entry.id), ...documents].find(
    (other) => other.toLowerCase() === id.toLowerCase()
  );
  if (taken2 !== void 0)
    throw usageError(
      "QUERY_ID_TAKEN",
      `the catalog has ${quoted(taken2)}`,
      "Give another id, that differs by more than the case of a letter."
    );
  if (catalog.entries.length >= CATALOG_ENTRY_LIMIT)
    throw usageError("TOO_MANY_RELATIONS", `the catalog has ${CATALOG_ENTRY_LIMIT} entries`, "Split it.");
  return file;
}
function chooseDatabase(asked, databases) {
  const [only] = databases;
  if (asked === void 0 && databases.length === 1 && only !== void 0) return only;
  if (asked !== void 0 && databases.includes(asked)) return asked;
  throw usageError(
    "DATABASE_UNKNOWN",
    `the catalog lists ${databases.join(", ")}`,
    "Name one of them: --database NAME."
  );
}
function chooseSurface(asked, relations) {
  const [only] = relations;
  if (asked === void 0 && relations.length === 1 && only !== void 0) return only;
  if (asked !== void 0 && relations.includes(asked)) return asked;
  throw usageError(
    "SURFACE_UNKNOWN",
    `the text reads ${relations.map(quoted).join(", ")}`,
    "Name the one that the answer is about: --surface schema.relation."
  );
}
function chooseKind(asked, surface, entries) {
  if (asked === "table") return "pg_table";
  if (asked === "view") return "pg_view";
  const known3 = entries.find((entry) => entry.governed_surface === surface)?.surface_kind;
  if (asked === void 0 && known3 !== void 0) return known3;
  throw usageError(
    "KIND_MISSING",
    `no entry says what ${quoted(surface)} is`,
    "Say it: --kind table, or --kind view."
  );
}
function makeFolders(directory, file, made) {
  const steps = file.split("/").slice(0, -1);
  for (let depth = 1; depth <= steps.length; depth++) {
    const folder = join9(directory, ...steps.slice(0, depth));
    const stat = lstatSync5(folder, { throwIfNoEntry: false });
    if (stat === void 0) {
      mkdirSync2(folder);
      made.push(folder);
    } else if (!stat.isDirectory())
      throw usageError(
        "CATALOG_NOT_WRITABLE",
        `${quoted(folder)} is no folder`,
        "A catalog has no links; remove it."
      );
  }
}
function write(directory, file, sql, index, token) {
  const made = [];
  const path6 = join9(directory, file);
  let isWritten = false;
  try {
    makeFolders(directory, file, made);
    writeDurably(path6, sql);
    isWritten = true;
    writeOutFile(join9(directory, "catalog.json"), index, token);
  } catch (error) {
    if (isWritten) rmSync3(path6, { force: true });
    for (const folder of made.reverse()) rmSync3(folder, { recursive: true, force: true });
    if (errorCode(error) !== "UNKNOWN" && /^E[A-Z]+$/.test(errorCode(error)))
      throw usageError(
        "CATALOG_NOT_WRITABLE",
        `${quoted(file)} cannot be written (${errorCode(error)})`,
        "Look at what is there, at free space and at permissions; nothing was changed."
      );
    throw error;
  }
}
async function add(id, options, io2) {
  const directory = resolve9(options.catalog);
  const loaded = loadCatalog(directory);
  const { entries, databases } = loaded.catalog;
  const file = refuseId(id, loaded);
  const sql = readText("--sql", options.sql, SQL_LIMIT_BYTES);
  const judged = await judge(sql, loaded);
  if (judged.kind === "refused") {
    const { code, where, hint } = judged;
    io2.stdout(
      options.json === true ? toBenchJson("add", { kind: "refused", id, code, where, hint, exit_code: 3 }) : labelled("refused", [
        encodeTerminal(`${code} at ${quoted(where)}: ${hint}`),
        "nothing was written"
      ])
    );
    io2.exit(3);
    return;
  }
  const relation = chooseSurface(options.surface, judged.relations);
  const surface = `${chooseDatabase(options.database, databases)}.${relation}`;
  const result = judged.isCount ? "count" : "rows";
  const entry = {
    id,
    purpose: UNREVIEWED,
    governed_surface: surface,
    surface_kind: chooseKind(options.kind, surface, entries),
    precedence: "canonical",
    authority_status: "draft",
    result,
    columns: judged.columns,
    sql_file: file,
    sql_sha256: sha256(sql),
    relations: judged.relations,
    ...judged.calls.length === 0 ? {} : { functions: judged.calls },
    ...judged.isCount ? {
      count_discipline: {
        surface,
        query: id,
        denominator: UNREVIEWED,
        match_key: UNREVIEWED,
        population: UNREVIEWED,
        confidence: UNREVIEWED
      }
    } : {},
    view_fingerprints: {},
    live_run_evidence: "NONE: nobody has run it"
  };
  const index = readIndex(directory);
  const { sql_file: _file, sql_sha256: _digest, ...rest } = entry;
  if (!validate7({ ...loaded.catalog, entries: [...entries, { ...rest, sql }] }))
    throw usageError(
      "QUERY_ID_MALFORMED",
      `no catalog takes the entry ${quoted(id)}`,
      validate7.errors?.[0]?.message ?? "See schemas/catalog.schema.json."
    );
  write(
    directory,
    file,
    sql,
    `${JSON.stringify({ ...index, entries: [...index.entries, entry] }, null, 2)}
`,
    io2.randomHex(8)
  );
  const { digest } = loadCatalog(directory);
  io2.stdout(
    options.json === true ? toBenchJson("add", {
      kind: "added",
      id,
      file,
      catalog: digest,
      result,
      columns: judged.columns,
      relations: judged.relations,
      functions: judged.calls,
      unreviewed: true,
      exit_code: 0
    }) : labelled("added", [
      `${encodeTerminalName(id)}: ${result}, UNREVIEWED; ${encodeTerminalName(file)}`,
      `reads ${judged.relations.map(encodeTerminalName).join(", ")}${judged.calls.length === 0 ? "" : `; calls ${judged.calls.join(", ")}`}`,
      `the catalog is now ${digest}; no command clears UNREVIEWED`
    ])
  );
  io2.exit(0);
}
function addCatalogAdd(catalog, io2) {
  catalog.command("add").summary("add a query of your own to your catalog, UNREVIEWED (0, or 3 where the gate refuses it)").argument("<id>", "id of the new query: count/…, rows/…").requiredOption("--sql <file>", "file with one SELECT").requiredOption("--catalog <dir>", "your catalog; the shipped one is never written to").option("--surface <relation>", "schema.relation that the answer is about, where the text reads several").option("--database <name>", "which of the databases of the catalog, where it lists several").option("--kind <kind>", "table or view, where no other entry reads that surface").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki catalog add rows/late_orders --sql late.sql --catalog my-catalog --kind table\n"
  ).action((id, options) => add(id, options, io2));
}

// src/cli/commands/catalog-lint.ts
import { readdirSync as readdirSync2 } from "node:fs";
import { join as join10, resolve as resolve10 } from "node:path";
var FILES_LIMIT = 5e3;
async function lintEntry(entry, catalog, parser) {
  const { judgeEntry } = await import("./judge-entry-5QCBSQTH.mjs");
  const { withoutUnreviewed } = await import("./try-entry-LAWTXRGO.mjs");
  const { readTextFacts } = await import("./text-facts-KNVQ6GP6.mjs");
  const found = [];
  const add2 = (level, code, where, hint) => void found.push({ id: entry.id, level, code, where, hint });
  const open2 = unreviewedMembers(entry);
  if (open2.length > 0)
    add2(
      "open",
      "UNREVIEWED",
      open2.join(", "),
      "a human writes these; no command does, and nothing is exported before"
    );
  const written = withoutUnreviewed({ text: "", digest: "sha256:", catalog }, entry.id).catalog;
  const judged = written.entries.find(({ id }) => id === entry.id) ?? entry;
  const decision = await judgeEntry(judged, written, parser);
  if (decision.kind === "denied") {
    add2("refused", decision.code, decision.where, decision.hint);
    return found;
  }
  const parsed2 = await parser.parse(entry.sql);
  const { outputs: outputs2, isOrdered } = readTextFacts(
    parsed2.kind === "parsed" ? parsed2.statements[0]?.tree : void 0
  );
  if (outputs2 === void 0)
    add2("remark", "STAR", "text", "it names no columns: what it gives changes with the table; name each");
  else if (differs(outputs2, entry.columns))
    add2(
      "refused",
      "COLUMNS_DIFFER",
      "columns",
      `the text gives ${JSON.stringify(outputs2)} and the entry says ${JSON.stringify(entry.columns)}: another answer is an ERROR; write there what the text gives`
    );
  if (entry.result === "rows" && !isOrdered)
    add2(
      "remark",
      "NO_ORDER",
      "text",
      "without ORDER BY the same rows can come in another order, and have another hash"
    );
  if (entry.surface_kind === "pg_view" && Object.keys(entry.view_fingerprints).length === 0)
    add2(
      "open",
      "VIEW_NOT_PINNED",
      "view_fingerprints",
      "every export of it ends with VIEW_DRIFT; read the definition, then pin what `tki catalog try` or `tki catalog fingerprint --packet` shows"
    );
  if (entry.purpose === void 0)
    add2("remark", "NO_PURPOSE", "purpose", "say in one line what a reader learns from it");
  return found;
}
var differs = (outputs2, columns) => outputs2.length !== columns.length || outputs2.some((name, index) => name !== null && name !== columns[index]);
function unnamedFiles(directory, named) {
  try {
    return readdirSync2(join10(directory, "queries"), { recursive: true, withFileTypes: true }).slice(0, FILES_LIMIT).filter((file) => !file.isDirectory()).map((file) => join10(file.parentPath, file.name).slice(resolve10(directory).length + 1)).filter((file) => !named.has(file)).sort();
  } catch {
    return [];
  }
}
function lintFolder(directory, catalog, named) {
  const ids = catalog.entries.map(({ id }) => id);
  const folded = /* @__PURE__ */ new Map();
  const found = [];
  for (const id of ids) {
    const other = folded.get(id.toLowerCase());
    if (other !== void 0)
      found.push({
        id,
        level: "remark",
        code: "IDS_ALIKE",
        where: "id",
        hint: `${other} differs by letter case alone: some file systems keep one file for both`
      });
    folded.set(id.toLowerCase(), id);
  }
  for (const file of unnamedFiles(directory, named))
    found.push({
      id: file,
      level: "remark",
      code: "FILE_UNNAMED",
      where: "queries",
      hint: "no entry names this file; name it, or remove it"
    });
  return found;
}
async function lint(options, io2) {
  const directory = resolve10(options.catalog ?? join10(io2.dist, "../catalog"));
  const { catalog, digest, others, files } = loadUnpinned(directory);
  const { createParser } = await import("./parser-W4A4ACA5.mjs");
  const parser = createParser();
  const findings = others.map(({ file, found }) => ({
    id: file,
    level: "refused",
    code: "CATALOG_SQL_DIFFERS",
    where: "sql_sha256",
    hint: `the file is not the text that is pinned; look at the difference, then pin what was reviewed: "sql_sha256": "${found}"`
  }));
  for (const entry of catalog.entries) findings.push(...await lintEntry(entry, catalog, parser));
  findings.push(...lintFolder(directory, catalog, new Set(files)));
  const count2 = (level) => findings.filter((finding) => finding.level === level).length;
  const [refused2, open2, remarks] = [count2("refused"), count2("open"), count2("remark")];
  const exitCode = refused2 > 0 || catalog.entries.length + (catalog.documents ?? []).length === 0 ? 4 : open2 > 0 ? 2 : 10;
  if (options.json === true)
    io2.stdout(
      toBenchJson("lint", {
        catalog: others.length > 0 ? null : digest,
        entries: catalog.entries.length,
        findings,
        refused: refused2,
        open: open2,
        remarks,
        exit_code: exitCode
      })
    );
  else {
    for (const { id, level, code, where, hint } of findings)
      io2.stdout(
        `${encodeTerminal(`${level.padEnd(8)} ${id}: ${code} at ${quoted(where)}`)}
    ${encodeTerminal(hint)}
`
      );
    io2.stdout(
      labelled("lint", [
        `${catalog.entries.length} queries: ${refused2} refused, ${open2} open, ${remarks} remarks; a text of at most ${ROW_LIMIT - 1} rows is COMPLETE`,
        "what passes here is no approval, and no server was contacted: `tki catalog try` contacts one"
      ])
    );
  }
  io2.exit(exitCode);
}
function addCatalogLint(catalog, io2) {
  catalog.command("lint").summary("every fault of every query, with how to write it instead (10, 2 or 4)").option("--catalog <dir>", "the catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki catalog lint --catalog my-catalog\n").action((options) => lint(options, io2));
}

// src/cli/commands/catalog-new.ts
import { mkdirSync as mkdirSync3, renameSync as renameSync3, rmSync as rmSync4, rmdirSync } from "node:fs";
import { dirname as dirname3, join as join11, resolve as resolve11 } from "node:path";
var DUMP_LIMIT_BYTES = 64 * 1024 * 1024;
var OF_A_DUMP = ["dump", "out", "schema", "user", "database", "json"];
var nameOf = ({ schema, name }) => `${schema}.${name}`;
function choose(found, asked, schema) {
  const unknown = asked.find((name) => !found.some((relation) => nameOf(relation) === name));
  if (unknown !== void 0) {
    throw usageError(
      "RELATION_UNKNOWN",
      `${quoted(unknown)} is not a relation that this role can see`,
      "Name it with its schema, as `tki catalog new` without a relation lists it."
    );
  }
  return found.filter((relation) => asked.includes(nameOf(relation)) || relation.schema === schema);
}
function showRelation(relation) {
  const why = whyLeftOut(relation);
  const kind = kindWords[relation.kind] ?? "other";
  const rights = relation.readable === false ? "; this role may not SELECT from it: see grants.sql" : "";
  const columns = relation.columnsUnknown === true ? "its columns are not told: a count, and no rows" : relation.columns.map((name) => encodeTerminalName(name)).join(", ");
  return `${encodeTerminalName(nameOf(relation))}  ${kind}${rights}
    ${columns}
${why === void 0 ? "" : `    left out: ${encodeTerminal(why)}
`}`;
}
function write2(out, files, token) {
  const made = join11(dirname3(out), `.tki-draft-${token}`);
  const refuse5 = (error, hint) => {
    throw usageError("OUT_NOT_NEW", `${quoted(out)} cannot be made (${errorCode(error)})`, hint);
  };
  try {
    mkdirSync3(out);
  } catch (error) {
    return refuse5(error, "Name a folder that does not exist yet, in one that does.");
  }
  try {
    mkdirSync3(made);
    for (const [path6, text] of files) {
      const file = join11(made, path6);
      mkdirSync3(dirname3(file), { recursive: true });
      writeDurably(file, text);
    }
    renameSync3(made, out);
  } catch (error) {
    rmSync4(made, { recursive: true, force: true });
    rmdirSync(out);
    refuse5(error, "Look at free space and permissions of its folder; nothing was written.");
  }
}
async function readServer(options, command, io2) {
  const { endpoint, user, database, readPassword: readPassword2 } = await parseServer(options, command, io2);
  const password = await readPassword2(openPipedSecrets(["--password-file"]));
  const { readRelations } = await import("./relations-HZUDMPLM.mjs");
  const { refuseEnvironment } = await import("./transport-XHMSZXES.mjs");
  refuseEnvironment(io2.env);
  const asked = { endpoint, user, database, password, packetId: "tki-catalog-new", uid: io2.uid };
  return { database, user, relations: await readRelations(asked), notes: [] };
}
var SHOWN = 5;
var several = (lines2) => `${lines2.slice(0, SHOWN).map((line) => `line ${line}`).join(", ")}${lines2.length > SHOWN ? `, and ${lines2.length - SHOWN} more` : ""}`;
async function readDumpFile(file, { user, database }, command) {
  if (database === void 0)
    throw usageError(
      "DATABASE_MISSING",
      "no database is named",
      "Name the one that the dump is of: --database NAME."
    );
  const others = command.options.map((option) => option.attributeName()).filter((name) => !OF_A_DUMP.includes(name) && command.getOptionValueSource(name) === "cli");
  if (others.length > 0)
    throw usageError(
      "OPTION_NOT_FOR_DUMP",
      `${others.join(", ")} is of a connection, and --dump makes none`,
      "Leave it out, or leave --dump out."
    );
  const { readDump } = await import("./dump-relations-25WVI7FJ.mjs");
  const { ExportProblem } = await import("./problem-ZBKSROTP.mjs");
  const { createParser } = await import("./parser-W4A4ACA5.mjs");
  if (isProhibitedDatabase(database))
    throw new ExportProblem("DATABASE_DENIED", "postgres, template0 and template1 are never read");
  const text = readText("--dump", file, DUMP_LIMIT_BYTES);
  const { relations, commands: commands3, copies, unread: unread2, unended, unqualified } = await readDump(text, createParser());
  const notes = [
    "a dump was parsed and nothing of it was run; what the role may read is not known from it",
    ...commands3.slice(0, SHOWN).map(({ word, line }) => `line ${line} is psql's own and was skipped: ${quoted(word)}`),
    ...commands3.length > SHOWN ? [`${commands3.length - SHOWN} more lines of psql were skipped`] : [],
    ...copies === 0 ? [] : [`the data of ${copies} COPY statements was passed over unread`],
    ...unqualified === 0 ? [] : [`${unqualified} relations name no schema and are taken as those of public: see that they are`],
    ...unread2.length === 0 ? [] : [`${unread2.length} statements about relations could not be read: ${several(unread2)}`],
    ...unended ? ["the dump ends within a quote, a comment or data: what follows is not known"] : []
  ];
  return { database, user, relations, notes };
}
function showBlocked(error, options, io2) {
  if (!isExportProblem(error)) throw error;
  const { code, hint, sqlstate = null } = error;
  io2.stdout(
    options.json === true ? toBenchJson("new", { kind: "blocked", code, hint, sqlstate, exit_code: 3 }) : labelled("blocked", [encodeTerminal(`${code}: ${hint}`)])
  );
  io2.exit(3);
}
function refuseUnloadable(database, { files, ids }) {
  if (!isPlainName(database))
    throw usageError(
      "DATABASE_NOT_PLAIN",
      `a catalog cannot list the database ${quoted(database)}`,
      "Its name has small letters, digits and _ in a catalog; have the owner rename it, or copy it under such a name."
    );
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (ids.length <= CATALOG_ENTRY_LIMIT && bytes <= CATALOG_LIMIT_BYTES) return;
  throw usageError(
    "TOO_MANY_RELATIONS",
    `${ids.length} queries of ${bytes} bytes are more than a catalog holds`,
    `Choose relations by name: at most ${CATALOG_ENTRY_LIMIT} queries and ${CATALOG_LIMIT_BYTES} bytes.`
  );
}
async function newCatalog(asked, options, command, io2) {
  let found;
  try {
    found = options.dump === void 0 ? await readServer(options, command, io2) : await readDumpFile(options.dump, options, command);
  } catch (error) {
    showBlocked(error, options, io2);
    return;
  }
  const chosen = choose(found.relations, asked, options.schema);
  const notes = found.notes.map((note2) => labelled("note", [encodeTerminal(note2)])).join("");
  if (chosen.length === 0) {
    io2.stdout(
      options.json === true ? toBenchJson("new", { kind: "listed", relations: found.relations.map(toListed), notes: found.notes }) : `${found.relations.map(showRelation).join("")}${notes}${found.relations.length} relations; name those for the catalog, or give --schema
`
    );
    io2.exit(0);
    return;
  }
  if (options.out === void 0)
    throw usageError("OUT_MISSING", "--out is required", "Name a folder that does not exist yet: --out DIR");
  const draft = toDraft(found.database, found.user, chosen);
  refuseUnloadable(found.database, draft);
  const out = resolve11(options.out);
  write2(out, draft.files, io2.randomHex(8));
  if (options.json === true)
    io2.stdout(
      toBenchJson("new", {
        kind: "drafted",
        out,
        ids: draft.ids,
        unreviewed: draft.ids,
        left_out: draft.leftOut.map(({ relation, why }) => ({ ...toListed(relation), why })),
        left_out_columns: draft.leftOutColumns,
        without_rows: draft.withoutRows,
        notes: found.notes
      })
    );
  else {
    io2.stdout(chosen.map(showRelation).join(""));
    io2.stdout(notes);
    io2.stdout(
      labelled("drafted", [
        `${encodeTerminalName(out)}: ${draft.ids.length} queries, all of them UNREVIEWED`,
        ...draft.leftOut.length === 0 ? [] : [`${draft.leftOut.length} relations were left out: the list above says why`],
        ...draft.withoutRows.length === 0 ? [] : [`no query of rows for ${draft.withoutRows.map(encodeTerminalName).join(", ")}`],
        ...draft.leftOutColumns.length === 0 ? [] : [
          `${draft.leftOutColumns.length} columns were left out: no packet carries a column of that name`
        ],
        "README.md there has the next three steps; no command clears UNREVIEWED"
      ])
    );
  }
  io2.exit(0);
}
var toListed = ({ schema, name, kind, columns, columnsUnknown, readable }) => ({
  schema,
  name,
  kind,
  columns,
  columns_unknown: columnsUnknown === true,
  readable
});
function addCatalogNew(catalog, io2) {
  const added = catalog.command("new").summary("draft a catalog from a database; UNREVIEWED marks what a human must write").argument("[relation...]", "schema.relation; without one, lists the relations and writes nothing").option("--out <dir>", "folder for the draft; it must not exist").option("--schema <name>", "choose every relation of one schema").option(
    "--dump <file>",
    "read a plain dump (pg_dump --schema-only) instead of a server; it is parsed, never run"
  );
  withServerOptions(added, null).option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki catalog new public.orders public.customer --database shop --out my-catalog\n  tki catalog new --dump shop.sql --schema public --database shop --out my-catalog\n"
  ).action(
    (asked, options, command) => newCatalog(asked, options, command, io2)
  );
}

// src/cli/commands/catalog-try.ts
import { join as join12, resolve as resolve12 } from "node:path";
var OF_A_SERVICE = [
  "CI",
  "CONTINUOUS_INTEGRATION",
  "BUILD_NUMBER",
  "BUILDKITE",
  "CIRCLECI",
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "JENKINS_URL",
  "TEAMCITY_VERSION",
  "TF_BUILD"
];
var CELL_LIMIT = 60;
function refuseWithoutPerson(io2) {
  const hint = "A person runs it in a terminal of theirs; in CI, tki export makes a packet.";
  const set = OF_A_SERVICE.find((name) => (io2.env[name] ?? "") !== "");
  if (set !== void 0)
    throw usageError("NOT_AT_A_TERMINAL", `catalog try runs in no job of a service, and ${set} is set`, hint);
  if (io2.terminal !== true)
    throw usageError("NOT_AT_A_TERMINAL", "catalog try reads from a terminal and writes to one", hint);
}
function parseRows(text) {
  const rows = Number(text);
  if (/^\d{1,3}$/.test(text) && rows <= ROW_LIMIT) return rows;
  throw usageError(
    "ROWS_MALFORMED",
    `--rows ${quoted(text)} is no number of rows`,
    `Give one from 0 to ${ROW_LIMIT}.`
  );
}
function cellOf(value) {
  if (value === null) return "NULL";
  const characters = Array.from(value);
  const shown2 = encodeTerminalName(characters.slice(0, CELL_LIMIT).join(""));
  const cut = characters.length > CELL_LIMIT ? `… of ${characters.length} characters` : "";
  return value === "NULL" ? encodeTerminal(quoted(value)) : `${shown2}${cut}`;
}
function show2(outcome, rows) {
  switch (outcome.kind) {
    case "blocked":
      return [
        labelled("blocked", [
          encodeTerminal(
            `BLOCKED_BY_UNSAFE_ACCESS: ${outcome.code}${outcome.sqlstate === null ? "" : ` (SQLSTATE ${outcome.sqlstate})`}`
          ),
          encodeTerminal(`hint: ${outcome.hint}`)
        ]),
        labelled("read", [outcome.executed ? "nothing is shown" : "nothing; no server was contacted"])
      ].join("");
    case "tried":
      return showTried(outcome, rows);
  }
}
function showTried(tried, rows) {
  const { completeness, sqlstate, plan, milliseconds, relations, reached, mayCall, obstacles } = tried;
  const below = reached.filter((name) => !relations.includes(name));
  const left = tried.rows.length - rows;
  return [
    labelled("columns", [tried.columns.map(encodeTerminalName).join(", ")]),
    labelled("rows", [
      ...tried.rows.slice(0, rows).map((row) => row.map(cellOf).join(" | ")),
      left > 0 ? `${left} more are not shown` : `${tried.rows.length} in all`
    ]),
    labelled("answer", [
      encodeTerminal(
        `${completeness}${sqlstate === null ? "" : ` (SQLSTATE ${sqlstate})`}, ${milliseconds} ms`
      )
    ]),
    labelled("plan", [
      plan === null ? "the server gave no estimate that could be read" : `cost ${plan.cost}, ${plan.rows} rows, as the planner estimates`
    ]),
    labelled("reach", [
      `names ${relations.map(encodeTerminalName).join(", ")}`,
      ...below.length === 0 ? [] : [`through them ${below.map(encodeTerminalName).join(", ")}`],
      ...mayCall.length === 0 ? [] : [`may call ${mayCall.join(", ")}`]
    ]),
    labelled(
      "would block",
      obstacles.length === 0 ? ["nothing that this run met"] : obstacles.map(({ code, hint }) => encodeTerminal(`${code}: ${hint}`))
    ),
    labelled("means", ["what one run gave just now; no packet was written, and nothing of it is evidence"])
  ].join("");
}
function toJson3(outcome, rows, exitCode) {
  if (outcome.kind === "blocked") {
    const { code, hint, sqlstate: sqlstate2, executed, milliseconds: milliseconds2 } = outcome;
    return toBenchJson("try", {
      kind: "blocked",
      code,
      hint,
      sqlstate: sqlstate2,
      executed,
      milliseconds: milliseconds2,
      exit_code: exitCode
    });
  }
  const {
    id,
    columns,
    completeness,
    sqlstate,
    plan,
    milliseconds,
    relations,
    reached,
    mayCall,
    viewFingerprints,
    obstacles
  } = outcome;
  return toBenchJson("try", {
    kind: "tried",
    id,
    columns,
    rows: outcome.rows.slice(0, rows),
    rows_in_all: outcome.rows.length,
    completeness,
    sqlstate,
    plan,
    milliseconds,
    relations,
    reached,
    may_call: mayCall,
    view_fingerprints: viewFingerprints,
    would_block: obstacles,
    exit_code: exitCode
  });
}
var exitCodeOf3 = (outcome) => outcome.kind === "blocked" ? 3 : outcome.obstacles.length > 0 ? 2 : 10;
async function runTry(id, options, command, io2) {
  refuseWithoutPerson(io2);
  const rows = parseRows(options.rows);
  const purpose = parseShort("--purpose", options.purpose);
  const { endpoint, user, database, readPassword: readPassword2 } = await parseServer(options, command, io2);
  const expectedCatalog = parseDigest("--expect-catalog", options.expectCatalog);
  const catalog = loadCatalog(resolve12(options.catalog));
  const { tryEntry } = await import("./try-entry-LAWTXRGO.mjs");
  const { openTargetFolder } = await import("./target-folder-TJQV4VTR.mjs");
  const { appendLine, toBegun, toEnded, toTried } = await import("./export-log-RYZHXLIB.mjs");
  const context = {
    run: io2.randomHex(8),
    ids: [id],
    purpose,
    exporter: "NOT STATED",
    at: io2.now().toISOString()
  };
  const stopping = new AbortController();
  let outcome;
  try {
    var _stack = [];
    try {
      const folder = __using(_stack, openTargetFolder(join12(resolve12(options.log), "no-packet")));
      const password = await readPassword2(openPipedSecrets(["--password-file"]));
      appendLine(folder, toBegun(context));
      const forget = io2.onStop?.(() => stopping.abort());
      const started = io2.now().getTime();
      try {
        outcome = await tryEntry(
          {
            id,
            purpose,
            catalog,
            ...expectedCatalog === null ? {} : { expectedCatalog },
            endpoint,
            user,
            database,
            password
          },
          { now: io2.now, env: io2.env, uid: io2.uid, signal: stopping.signal }
        );
      } finally {
        forget?.();
      }
      appendLine(
        folder,
        outcome.kind === "blocked" ? toEnded(context, outcome) : toTried(context, toItem(outcome), io2.now().getTime() - started)
      );
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    if (isExportProblem(error))
      throw new CodedError(error.code, "no line of the log can be written there", error.hint);
    throw error;
  }
  const exitCode = exitCodeOf3(outcome);
  io2.stdout(options.json === true ? toJson3(outcome, rows, exitCode) : show2(outcome, rows));
  io2.exit(exitCode);
}
var toItem = ({ id, completeness, sqlstate, rows, milliseconds }) => ({
  id,
  completeness,
  sqlstate,
  rows: rows.length,
  milliseconds
});
function addCatalogTry(catalog, io2) {
  const added = catalog.command("try").summary("run one entry read-only and show what would block it; at a terminal, never in CI (10, 2 or 3)").argument("<id>", "query id").requiredOption("--catalog <dir>", "your catalog").option(
    "--expect-catalog <digest>",
    "sha256:… that `tki catalog fingerprint` prints; required of a catalog with databases or functions of its own"
  ).option("--rows <n>", "how many rows are shown", "20").option("--purpose <text>", "what for; goes into the log", "tried at the bench").option("--log <dir>", "folder of export-log.jsonl", ".");
  withServerOptions(added, null).option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki catalog try rows/orders --catalog my-catalog --database shop --expect-catalog sha256:…\n"
  ).action((id, options, command) => runTry(id, options, command, io2));
}

// src/cli/commands/catalog.ts
var load2 = (options, io2) => loadCatalog(options.catalog ?? resolve13(io2.dist, "../catalog"));
var documentLines = ({ documents = [] }) => documents.map(({ id, precedence, governed_surface, path: path6 }) => {
  const words = [id.padEnd(44), "doc".padEnd(6), precedence.padEnd(11)].join(" ");
  return `${encodeTerminal(words)} ${encodeTerminalName(governed_surface)}
    ${encodeTerminalName(path6)}
`;
});
function list2(options, io2) {
  const { catalog, digest } = load2(options, io2);
  const rows = catalog.entries.map((entry) => ({
    id: entry.id,
    result: entry.result,
    precedence: entry.precedence,
    authority_status: entry.authority_status,
    governed_surface: entry.governed_surface,
    live_run_evidence: entry.live_run_evidence,
    purpose: entry.purpose ?? null
  }));
  io2.stdout(
    options.json === true ? toJsonLine({
      catalog: digest,
      status: catalog.status,
      seal: catalog.seal,
      entries: rows,
      documents: catalog.documents ?? []
    }) : [
      `${encodeTerminal(catalog.catalog_id)}: ${catalog.status}, ${catalog.seal}, ${digest}
`,
      ...rows.map((row) => {
        const words = [row.id.padEnd(44), row.result.padEnd(6), row.precedence.padEnd(11)].join(" ");
        const why = row.purpose === null ? "" : `    ${encodeTerminal(quoted(row.purpose))}
`;
        return `${encodeTerminal(words)} ${encodeTerminalName(row.governed_surface)}
${why}`;
      }),
      ...documentLines(catalog)
    ].join("")
  );
  io2.exit(0);
}
function show3(id, options, io2) {
  const { catalog } = load2(options, io2);
  const all = [...catalog.entries, ...catalog.documents ?? []];
  const entry = all.find((candidate) => candidate.id === id);
  if (entry === void 0)
    throw usageError(
      "QUERY_UNKNOWN",
      `${quoted(id)} is not in the catalog`,
      "`tki catalog list` shows the ids."
    );
  if (options.json === true) io2.stdout(toJsonLine(entry));
  else {
    for (const [name, value] of Object.entries(entry)) {
      const text = typeof value === "string" ? encodeTerminalName(value.trimEnd()) : encodeTerminal(JSON.stringify(value));
      io2.stdout(labelled(name, [text]));
    }
  }
  io2.exit(0);
}
function fingerprint(options, io2) {
  showFingerprint(load2(options, io2), options, io2);
}
function describe(decision) {
  switch (decision.kind) {
    case "accepted":
      return `accepted   reads ${decision.relations.map(encodeTerminalName).join(", ")}`;
    case "denied":
      return encodeTerminal(`denied     ${decision.code} at ${quoted(decision.where)}: ${decision.hint}`);
  }
}
function finish(judged, options, io2, documents = []) {
  const deniedOf = (among2) => among2.filter(({ decision }) => decision.kind === "denied").length;
  const all = [...judged, ...documents];
  const denied = deniedOf(all);
  if (options.json === true) io2.stdout(toJsonLine({ decisions: all, denied }));
  else {
    for (const { name, decision } of all)
      io2.stdout(`${encodeTerminal(name.padEnd(44))} ${describe(decision)}
`);
    const accepted = judged.length - deniedOf(judged);
    io2.stdout(`${accepted} of ${judged.length} accepted by the gate; acceptance is not approval
`);
    const named = documents.length - deniedOf(documents);
    if (documents.length > 0) io2.stdout(`${named} of ${documents.length} documents may be requested
`);
  }
  io2.exit(denied > 0 || all.length === 0 ? 4 : 10);
}
async function check(options, io2) {
  const { catalog } = load2(options, io2);
  const { judgeEntry } = await import("./judge-entry-5QCBSQTH.mjs");
  const { judgeDocument } = await import("./judge-document-D53I5KST.mjs");
  const { createParser } = await import("./parser-W4A4ACA5.mjs");
  const parser = createParser();
  const judged = [];
  for (const entry of catalog.entries)
    judged.push({ name: entry.id, decision: await judgeEntry(entry, catalog, parser) });
  const documents = (catalog.documents ?? []).map((document) => ({
    name: document.id,
    decision: judgeDocument(document, catalog)
  }));
  finish(judged, options, io2, documents);
}
async function gateFile(file, options, io2) {
  const { catalog } = load2(options, io2);
  const sql = readText("the SQL file", file, CATALOG_LIMIT_BYTES);
  const { gateEach } = await import("./gate-YPIZG3YJ.mjs");
  const { createParser } = await import("./parser-W4A4ACA5.mjs");
  const relations = catalog.entries.flatMap((entry) => entry.relations);
  const decisions = await gateEach(
    sql,
    {
      relations,
      prohibitedJoins: catalog.prohibited.joins,
      functions: (catalog.functions ?? []).filter(isSignature)
    },
    createParser()
  );
  const judged = decisions.map((decision, index) => ({ name: `statement ${index + 1}`, decision }));
  finish(judged, options, io2);
}
function addCatalog(program2, io2) {
  const catalog = program2.command("catalog").summary("read the pinned catalog, and try a query against the gate");
  catalog.allowExcessArguments().action(() => {
    const [unknown] = catalog.args;
    if (unknown !== void 0)
      throw usageError(
        "UNKNOWN_COMMAND",
        `unknown command ${quoted(unknown)}`,
        "`tki catalog` lists its commands."
      );
    catalog.outputHelp();
    io2.exit(0);
  });
  const add2 = (command) => command.option("--catalog <dir>", "the catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout");
  add2(catalog.command("list").summary("the named queries")).addHelpText("after", "\nExample:\n  tki catalog list\n").action((options) => list2(options, io2));
  add2(catalog.command("show").summary("one entry with its SQL").argument("<id>", "query id")).addHelpText("after", "\nExample:\n  tki catalog show count/dot_tools\n").action((id, options) => show3(id, options, io2));
  add2(catalog.command("check").summary("schema, digests and the gate for every entry (10 or 4)")).addHelpText("after", "\nExample:\n  tki catalog check --catalog my-catalog\n").action((options) => check(options, io2));
  add2(
    catalog.command("fingerprint").summary("digest of the catalog with its SQL; its views beside a packet’s")
  ).option("--packet <file>", "an exported packet: compares the view fingerprints that it found (10 or 2)").addHelpText("after", "\nExample:\n  tki catalog fingerprint --catalog my-catalog --packet packet.json\n").action((options) => fingerprint(options, io2));
  add2(
    catalog.command("gate").summary("the gate's decision for each statement of a file (10 or 4)").argument("<file>", "SQL file")
  ).addHelpText("after", "\nExample:\n  tki catalog gate draft.sql\n").action((file, options) => gateFile(file, options, io2));
  addCatalogNew(catalog, io2);
  addCatalogAdd(catalog, io2);
  addCatalogLint(catalog, io2);
  addCatalogTry(catalog, io2);
}

// src/cli/commands/doctor.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join13 } from "node:path";
var INSTALL = `sudo apt-get update && sudo apt-get install --yes ${drivenPackages}`;
var remedies = {
  NO_PRIVILEGE: "run as root, or put the NOPASSWD rule below into /etc/sudoers.d/tool-kiem-thu (`visudo -f` checks it)",
  RUNTIME_UNSUPPORTED: "start it as `npx tki doctor` in the clone: set-up put Node 24 there",
  HOST_FAILED: "build and check the programs again: npm run build && npm run check"
};
var noFlock = {
  what: "flock is missing: no --out can be locked against another run",
  remedy: "apt-get install util-linux"
};
function missingOf(messages) {
  const ofHost = messages.filter(({ code }) => code === "MISSING").map(({ text, hint }) => ({ what: text, remedy: hint }));
  return FLOCK_PROGRAMS.some((file) => existsSync2(file)) ? ofHost : [...ofHost, noFlock];
}
function ruleLines(io2) {
  if (!io2.nodeCanReplaceProgram) return ["none for this Node: start it as `npx tki doctor` in the clone"];
  const program2 = { node: io2.node, host: join13(io2.dist, "host.mjs") };
  const rule = sudoRule(io2.uid === 0 ? "runner" : `#${io2.uid}`, program2);
  return rule === null ? ["none: the path of Node or of this program has a space in it, or a character that nobody can see"] : [
    // Not through the encoder, which would double the backslashes that sudo needs.
    rule,
    "It serves the command line and the action. Anyone who can write those files becomes root by it."
  ];
}
function show4({ runtimes, used, problem, remedy, missing: missing2, unseen, rule }) {
  const list3 = runtimes.map(
    ({ id, path: path6, version: version2, grade, usable, reason }) => [
      [id, ...[path6, version2].filter((text) => text !== "").map(encodeTerminalName)].join(" "),
      `grade ${grade}`,
      `${usable ? "usable," : "not usable:"} ${encodeTerminal(reason)}`
    ].join(", ")
  );
  return [
    labelled("used here", [
      used === null ? unseen ?? "none: an inspection would be BLOCKED" : encodeTerminal(used)
    ]),
    labelled("runtimes", list3.length > 0 ? list3 : [unseen ?? "none found"]),
    problem === null ? "" : labelled("missing", [encodeTerminal(problem)]),
    remedy === null ? "" : labelled("remedy", [remedy]),
    ...missing2.map(
      ({ what, remedy: next }) => labelled("missing", [encodeTerminal(what), encodeTerminal(`remedy: ${next}`)])
    ),
    labelled("sudo rule", rule)
  ].join("");
}
async function doctor(options, io2) {
  const outcome = await runHost(toPlan("doctor", io2, {}), io2);
  const runtimes = outcome.kind === "result" ? outcome.result.runtimes : [];
  const used = runtimes.find(({ usable }) => usable)?.id ?? null;
  const problem = outcome.kind === "no-result" ? outcome.detail : used === null ? "no runtime that can be used" : null;
  const remedy = outcome.kind === "no-result" ? remedies[outcome.reason] ?? null : used === null ? INSTALL : null;
  const missing2 = missingOf(outcome.kind === "result" ? outcome.result.messages : []);
  const unseen = outcome.kind === "result" ? null : outcome.reason === "NO_PRIVILEGE" ? "not looked at: needs root or `sudo -n`" : `not looked at: ${outcome.reason}`;
  const found = { runtimes, used, problem, remedy, missing: missing2, unseen, rule: ruleLines(io2) };
  io2.stdout(options.json === true ? toJsonLine(found) : show4(found));
  io2.exit(used === null ? 3 : 0);
}
function addDoctor(program2, io2) {
  program2.command("doctor").summary("which runtime would be used here, and what is missing").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki doctor\n").action((options) => doctor(options, io2));
}

// src/formats/words/document-problems.ts
var because = (means, next) => ({ means, next });
var documentProblems = {
  KB_STATUS: because(
    "The knowledge base answered with another status than 200. Directus also answers 403 for a document that does not exist.",
    "Look up the status beside it; check what the role may read, and whether the document is there."
  ),
  KB_DEADLINE: because(
    "The document did not arrive within 10 seconds.",
    "Check the server, then export again."
  ),
  KB_TOO_LARGE: because(
    "The answer is larger than 8 MB. A digest of its beginning would be no digest of the document.",
    "Divide the document."
  ),
  KB_PATH_DIFFERS: because(
    "The document has another path than the catalog says.",
    "Find out where it moved, then have the catalog corrected."
  ),
  KB_REVISION_DIFFERS: because(
    "The document has no revision that can be recorded, or another one than the catalog pins.",
    "Check what changed, then pin the reviewed revision."
  ),
  KB_BODY_DIFFERS: because(
    "The document has no text, or its digest is not the one that the catalog pins.",
    "Check what changed, then pin the digest of the reviewed text."
  )
};

// src/formats/words/explanations.ts
var verdictExplanations = {
  EVIDENCE_PRESENT: {
    means: "The item has all of its source metadata, names a governed surface, equals its catalog entry, agrees with its hashes, is complete and is fresh. It can be used as evidence. It is no approval, no authority, and no proof that anything ran.",
    next: "Hand the directory and the packet to a second party: `tki verify DIR --packet FILE`."
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means: "The item is held out: metadata is missing, the query or path is unknown to the pinned catalog, the packet was made with another catalog, or the result is empty. It says nothing about other surfaces.",
    next: "Export what is missing under the pinned catalog. Do not read the absence as a fact about the world."
  },
  UNVERIFIED: {
    means: "The item is held out: it was cut, timed out, ended in an error, met the row limit, is too large, or its view is not defined as the catalog pins it.",
    next: "Narrow the query or repair the cause, then export again. Nothing is completed here by guessing."
  },
  READ_LEVEL_FAIL: {
    means: "A diagnostic item was said to override another item. Diagnostics never do; the canonical item stands.",
    next: "Read the canonical item, and have the packet corrected."
  },
  FLAG_AUTHORITY_VIOLATION: {
    means: "An item was used as binding without being binding, or called binding under a catalog that is provisional or through an emulated gateway.",
    next: "Use the item as evidence. Making it binding takes the seal of the catalog’s owner (B7-EXP-1)."
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: "FAIL: the governed surface is a path of some local disk. Nothing is trusted because it is local.",
    next: "Prefer KB or PG: export the item from its governed surface."
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means: "The item holds what no packet may hold: SQL, a prohibited surface, a join of two corpora, a count without its discipline, an unknown member.",
    next: "Have the exporter corrected. Editing the packet by hand would break its hashes and its meaning."
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: "The item is older than the caller allows, or dated in the future.",
    next: "Make a new export. The inspector never refreshes anything by reading live."
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: "The item disagrees with its hash, with the manifest, or with the catalog entry that it names.",
    next: "Treat the packet as altered: keep it, find out who handled it, export again."
  },
  BLOCKED: {
    means: "Nothing was evaluated: the bytes, the envelope, the sandbox, the self-check or an expected digest stopped the run first.",
    next: "Read the reason beside it, fix it, run again."
  }
};
var statusExplanations = {
  NOT_ATTESTED: {
    means: "No sandbox was observed in this run.",
    next: "Run `tki doctor`, follow its remedy, run again."
  },
  NOT_AS_EXPECTED: {
    means: `Fewer than ${probeCount.word} probes were observed as expected, or inside and outside disagree.`,
    next: "Look at the probe cells and the disagreements in report.json."
  },
  NOT_ACCEPTED: {
    means: `${capitalised(probeCount.word)} probes were observed as expected, and nobody has accepted the evidence: that takes a verifier with an owner’s approval of the venue. This is what an ordinary machine shows.`,
    next: "A second party runs `tki verify`, with `--approval FILE` where the venue’s owner gave one."
  },
  APPROVAL_GIVEN: {
    means: "The verifier was handed an approval document for the venue, and it fits this evidence; its digest is shown beside it. No exit code changes by it.",
    next: "Judge who wrote that document: give `--approval-digest`, or a signature with `--approval-bundle`."
  },
  UNKNOWN_VERSION: {
    means: "A document of the run is of a version whose rules this release does not know; nothing of it was judged.",
    next: "Verify with the release that made the run."
  },
  INCOMPLETE_RUN: {
    means: "An evidence file was given without its run.json: its probes were judged again, and nothing is known of what followed.",
    next: "Verify the folder that holds run.json, with its reports and the packet."
  },
  EARLIER_RELEASE: {
    means: "An earlier release made the run, and words something differently; that row is left open.",
    next: "Verify with that release: the row names it."
  },
  SELF_CONSISTENT: {
    means: "Every hash that the packet carries agrees with its content. None of them has a key: a forger can repair them all.",
    next: "Give `--expect-packet` the digest that the exporter sent you through another channel."
  },
  BOUND: {
    means: "The packet’s bytes have the digest that the caller expected.",
    next: "Ask whether that digest reached you through a channel that the packet’s carrier does not control."
  },
  NOT_EVIDENCED: {
    means: "Nothing in this run shows it. That does not make it wrong.",
    next: "Give the expectation that would bind it (`--expect-packet`, `--expect-catalog`, …)."
  },
  UNSEALED: {
    means: "The catalog is pinned by its content. A seal is an act of its owner, and has not been given.",
    next: "See B7-EXP-1: `tki explain B7-EXP-1`."
  },
  NOT_RUN_ON_GITHUB: {
    means: "The workflow or action was never run by GitHub itself; it was only run elsewhere.",
    next: "Run it on GitHub before you rely on how it behaves there."
  },
  RECONSTRUCTED: {
    means: "The source documents name this and do not define it; the definition is this project’s.",
    next: "Compare it with the original where you have it."
  }
};
var exitCodeNextSteps = {
  0: "Nothing to do. A command that judges never exits with 0.",
  1: "Read the line and its hint, correct the call, run again.",
  2: "Read what was held out in report.md; export again where it matters.",
  3: "Read the first reason in report.md or the checkpoint, fix it, run again.",
  4: "Read the findings in report.md; have the packet, the claim or the sandbox corrected.",
  10: "Hand it to a second party. Do not use it as a gate."
};
var gateExplanations = {
  "self-check": "The inspector’s own look at its sandbox (P1), before any byte of the packet.",
  attestation: `${capitalised(probeCount.word)} of ${probeCount.word} probes, observed as expected.`,
  "attested-inputs": "Catalog, claims, previous report and packet against what the host attested.",
  catalog: "The pinned catalog: canonical, of the schema, provisional and UNSEALED.",
  claims: "The reader’s claims file.",
  "expected-digest": "The digests that the caller expects.",
  "packet-bytes": "RFC 8785 canonical UTF-8, at most 64 levels deep, never repaired.",
  envelope: "Every packet-level member, and no other.",
  disclaimer: "The scoped, non-global denial, compared with the sentences in docs/rules.md.",
  "packet-digest": "tki.packet_digest, where the packet carries it.",
  "duplicate-item": "Two items with one id, or with one pair of query and hash.",
  "packet-size": "As many items as one report can list.",
  "packet-items": "A packet without any item.",
  run: "The run itself: runtime, privilege, deadline, the programs around the inspector."
};
var ruleExplanations = {
  "sql-member": "A member or a column named sql, in any case, escape or depth.",
  "item-too-large": "An item above the size limit, which is not read.",
  "item-shape": "A member that is missing or not of its form.",
  "unknown-member": "A member that the contract does not know.",
  "content-hash": "content_hash against the item’s own content and the catalog’s SQL.",
  "manifest-hash": "manifest_hash against all pairs of query and content hash.",
  "catalog-mismatch": "Surface, kind, precedence, authority, columns, and the lists that judged the query, against the catalog.",
  "count-mismatch": "The count against its discipline block.",
  "document-mismatch": "A document’s one row against its own columns, path, digest and revision.",
  stale: "Age against the max age that the caller gave.",
  future: "Times that lie further ahead than clocks may differ.",
  "time-unreadable": "Times that are not calendar dates, or not in UTC.",
  "prohibited-surface": "Databases, functions and formulas that the catalog prohibits.",
  "corpus-join": "One item over both corpora, which are reported side by side only.",
  "collapsed-count": "A count without surface, denominator, query, time, match key, population or confidence.",
  "local-path": "A governed surface or KB path that is a path of a local disk, in any disguise.",
  "provisional-binding": "Binding authority under a provisional catalog or an emulated gateway.",
  "used-as-binding": "Use as binding, by the packet or by a claim, of what is not binding.",
  "diagnostic-override": "A diagnostic item that overrides another, by the packet’s word or by a claim that its figure alone meets.",
  incomplete: "TRUNCATED, TIMEOUT or ERROR.",
  "row-limit": "A full page of rows that is called complete.",
  "view-drift": "Views that are not defined as the catalog pins them.",
  "item-id": "An item whose id is not that of its catalog entry.",
  "contradictory-answers": "Several different answers to one named query, or one revision of a document.",
  "source-metadata": "The five fields of source_metadata.",
  "unknown-query": "A named query that the pinned catalog does not hold.",
  "unlisted-kb-path": "A KB path that no document of the catalog has, or that is under none of its prefixes.",
  "catalog-differs": "A packet that was exported with another catalog.",
  "empty-result": "A result without a row."
};

// src/formats/words/export-problems.ts
var because2 = (means, next) => ({ means, next });
var exportProblems = {
  // asked for something that the contract refuses; nothing was executed
  NO_QUERY_ID: because2("No query was named.", "`tki catalog list` shows the ids."),
  TOO_MANY_QUERIES: because2("More than 25 queries in one export.", "Make several exports."),
  DUPLICATE_QUERY_ID: because2("One query is named twice.", "Name it once."),
  ALL_REFUSED: because2('There is no "all": each query is requested by name.', "Name each query."),
  UNKNOWN_QUERY_ID: because2("The pinned catalog has no such query.", "`tki catalog list` shows the ids."),
  ENTRY_DENIED: because2(
    "The gate denies the entry’s text, or the entry claims what an unsealed catalog cannot give.",
    "`tki catalog check` shows where; have the entry corrected and reviewed."
  ),
  PROHIBITED_JOIN: because2(
    "The query reaches, through its views, two corpora that are reported side by side only.",
    "Read each corpus in its own query."
  ),
  DATABASE_DENIED: because2(
    "The database is not on the list of the catalog, is one of PostgreSQL’s own, or is not the one that the entry belongs to.",
    "Name a database of the catalog exactly as it has it; postgres, template0 and template1 are never read."
  ),
  CATALOG_NOT_EXPECTED: because2(
    "The catalog is not the one whose digest the caller expects; or it has databases or functions of its own, and the caller named no digest.",
    "Have the catalog reviewed, then give its digest: --expect-catalog sha256:…, which `tki catalog fingerprint` prints."
  ),
  CALLEE_DIFFERS: because2(
    "A function, operator or cast that the catalog lists is not as PostgreSQL made it: another oid, owner, language, volatility or source, or has a user’s function beside it.",
    "Have a superuser look at pg_catalog of this database; until then leave the query out."
  ),
  PURPOSE_MISSING: because2("The export has no stated purpose.", "Give --purpose TEXT."),
  // the way to the server
  AUTHORITY_UNREADABLE: because2(
    "The file of --ca holds no certificate, or one that cannot be read. Without a CA of yours, Node would use its own list.",
    "Give a PEM file with the server’s CA certificate, and nothing broken in it."
  ),
  PLAINTEXT_REFUSED: because2(
    "The server has no TLS; over TCP neither password nor rows are sent in clear.",
    "Turn on TLS on the server, or use its unix socket."
  ),
  ENVIRONMENT_REFUSED: because2(
    "A variable of the environment would change what the connection means.",
    "Unset the variable that the hint names."
  ),
  SOCKET_OWNER: because2(
    "The socket or its folder belongs to an account that nobody named, or everybody can write into the folder.",
    "Name the server’s account with --socket-owner, or move the socket to a folder of its own."
  ),
  CONNECT_FAILED: because2(
    "No connection, or a certificate that --ca does not cover.",
    "Check host, port, --ca and the server."
  ),
  CONNECT_DEADLINE: because2(
    "The server did not accept the connection within 10 seconds.",
    "Check the server."
  ),
  AUTHENTICATION_REFUSED: because2(
    "The server refused user, password or database, or could not show that it knows the password; or it asks for one, and none was given.",
    "Look up the SQLSTATE beside it; check role, password file and pg_hba.conf."
  ),
  SERVER_BUSY: because2(
    "The server has no room for another connection, or is starting or stopping. Nothing is wrong with role or password.",
    "Export again; have max_connections, or the role’s CONNECTION LIMIT, raised if it happens again."
  ),
  SERVER_REFUSED: because2(
    "The server speaks of itself: a database that takes no connections or was dropped, a library that is missing, a broken disk. Nothing is wrong with role or password.",
    "Look up the SQLSTATE beside it, and show it to the server’s owner."
  ),
  AUTHENTICATION_METHOD: because2(
    "The server asked for the password in clear, as MD5, or by a method other than SCRAM-SHA-256. Nothing of it was sent.",
    "Set scram-sha-256 in pg_hba.conf, and set the role’s password again."
  ),
  SERVER_NOT_PROVEN: because2(
    "Over TCP the server accepted us without showing that it knows the password.",
    "Set scram-sha-256 in pg_hba.conf; if it is set, this is not your server."
  ),
  SCRAM_ITERATIONS: because2(
    "The server asks for fewer than 4,096 or more than 100,000 SCRAM rounds.",
    "Set scram_iterations within these bounds and set the role’s password again."
  ),
  // what the server is, or did
  PROTOCOL_VIOLATION: because2(
    "The server broke PostgreSQL’s protocol: a wrong order, tag or column, or bytes that are not text.",
    "Do not use this server, or the proxy in front of it, until you know what it is."
  ),
  MESSAGE_LIMIT: because2(
    "The server announced a message larger than any of its kind.",
    "As for PROTOCOL_VIOLATION."
  ),
  RUN_LIMIT: because2("The server sent more bytes than one run takes.", "Export fewer or narrower queries."),
  ROW_FLOOD: because2("The server sent more rows than requested.", "As for PROTOCOL_VIOLATION."),
  STATEMENT_DEADLINE: because2(
    "A statement had no answer, and the server’s own timeout did not end it.",
    "Check the server, then export again."
  ),
  RUN_DEADLINE: because2(
    "The export took longer than 180 seconds, too long to count as one moment.",
    "Export fewer queries at a time."
  ),
  INTERRUPTED: because2(
    "Ctrl-C or a signal stopped the export. The running statement was cancelled on the server.",
    "Export again when it can finish."
  ),
  SERVER_VERSION: because2(
    "The server is older than PostgreSQL 15 or newer than 18; its stored definitions were never studied.",
    "Export from a server of these versions, or from a newer release of this tool."
  ),
  DEFINITIONS_CHANGED: because2(
    "While the rows were read, a function, cast, operator, type, partition, index or statistics object of a user was created, changed or dropped, or something was renamed whose name appears in a row: what was judged before may not be what was read.",
    "Export again when no migration is running; if it happens again, find out who runs one."
  ),
  CONNECTION_LOST: because2("The connection ended in the middle of a statement.", "Export again."),
  STATEMENT_FAILED: because2(
    "A statement of the export step itself failed, so what it checks is not known.",
    "Look up the SQLSTATE beside it; check what the role may read of pg_catalog."
  ),
  SETTING_DIFFERS: because2(
    "A setting is not what was requested: a pooler, the role’s own settings or a login trigger changed it.",
    "Connect directly, not through the pooler; reset what ALTER ROLE or the trigger sets."
  ),
  ROLE_UNSAFE: because2(
    "The role has an attribute or a membership, owns the database, or is not the one that logged in.",
    "Export with a role that may log in and SELECT, and nothing else."
  ),
  SESSION_NOT_CLEAN: because2(
    "The session was already in use: something ran in it before us.",
    "Connect directly, not through the pooler."
  ),
  RELATION_NOT_LOCKED: because2(
    "A relation is missing, not readable for the role, locked by another session, or neither table nor view.",
    "The hint says which: the GRANT that is missing, to wait, or to have the catalog corrected."
  ),
  // what a relation reaches
  RELATION_MISSING: because2("The server has no such relation.", "Have the catalog corrected."),
  SURFACE_KIND_DIFFERS: because2(
    "A view where the catalog has a table, or the reverse.",
    "Check what replaced it, then pin it again."
  ),
  COLUMN_MISSING: because2(
    "A qualified name is not a column of its relation; PostgreSQL would call a function of that name.",
    "Correct the column in the query, and pin the text again."
  ),
  REACHES_FUNCTION: because2(
    "Reading the relation would run a function that is not PostgreSQL’s own, is volatile or SECURITY DEFINER.",
    'Export from a relation that runs nothing: see docs/export.md, "The preflight".'
  ),
  REACHES_RELATION_KIND: because2(
    "The relation reaches a foreign table or another kind that is not read.",
    "Export from ordinary tables and views."
  ),
  REACHES_COLLATION: because2(
    "The relation reaches a collation in which different texts are equal.",
    "Export from a relation without it."
  ),
  DEFINITION_UNREADABLE: because2(
    "A stored definition is not of the grammar in which PostgreSQL writes it, or holds a number that no known field explains.",
    "Look up the version of the server; a newer release of this tool may know what it holds."
  ),
  COLLATION_VERSION: because2(
    "A collation that the query reaches was recorded under another version of its library: an index that was built with the earlier one can miss rows.",
    "REINDEX what depends on it, then ALTER COLLATION or ALTER DATABASE … REFRESH VERSION; then export again."
  ),
  SERVER_WARNED: because2(
    "The server warned while the checks of the export step ran, so what they say is in doubt. An item during which it warned is an ERROR with the SQLSTATE of the first warning.",
    "Look into the log of the server; export again when nothing there is in doubt."
  ),
  REACHES_OWN_RELATION: because2(
    "The exporting role owns something that the query reaches, so it could change it.",
    "Give the relation to another owner."
  ),
  CATALOG_SHADOWED: because2(
    "Something was added to pg_catalog, where names are looked up first.",
    "Remove what was added; find out who did it."
  ),
  // a knowledge base
  KB_NOT_NAMED: because2(
    "A document was requested without naming its server and token.",
    "Give --kb-url and --kb-token-file."
  ),
  KB_TOKEN_MALFORMED: because2(
    "The token is not one line of at least 16 characters that a token can have. Nothing was sent.",
    "Put the token of a reading role into the file, and nothing else."
  ),
  KB_TOKEN_REFUSED: because2(
    "The knowledge base does not know the token.",
    "Check the token file, and that its user is active."
  ),
  KB_ROLE_ADMIN: because2(
    "The token’s role has admin access: anyone with the token could change everything.",
    "Give the token of a role that may read the collection and nothing else; see docs/export.md."
  ),
  KB_ROLE_WRITES: because2(
    "The token’s role may change a collection that is read, or one of Directus itself.",
    "Take every permission but read away from its policies, and app access too."
  ),
  KB_ROLE_UNKNOWN: because2(
    "The knowledge base does not say what the token’s role may do. What is not known to be harmless is not used.",
    "Directus 11 or later says it; check whether a proxy drops the token or the two paths that are requested."
  ),
  KB_REDIRECT: because2(
    "The knowledge base redirected us. A redirect is never followed: it would take the token along.",
    "Name the server itself with --kb-url."
  ),
  KB_CONNECT_FAILED: because2(
    "No connection to the knowledge base, a certificate that --kb-ca does not cover, or a connection that ended in mid-answer.",
    "Check --kb-url, --kb-ca and the server."
  ),
  KB_ANSWER_REFUSED: because2(
    "An answer is not what was requested: not JSON, encoded, a member twice, other fields, or another document.",
    "Do not use this server, or the proxy in front of it, until you know what it is."
  ),
  // a native gateway, spoken to over MCP
  GATEWAY_NOT_STARTED: because2(
    "The command of the gateway cannot be started.",
    "Give it after `--`, as you would type it: tki export … --gateway mcp -- COMMAND ARGUMENT…."
  ),
  GATEWAY_CONNECT_FAILED: because2(
    "No connection to the gateway, a certificate that --gateway-ca does not cover, or a connection that ended in mid-answer.",
    "Check --gateway-url, --gateway-ca and the server."
  ),
  GATEWAY_ENDED: because2(
    "The gateway ended while it was needed.",
    "Start its command by hand and look at what it says; then export again."
  ),
  GATEWAY_DEADLINE: because2(
    "The gateway did not start in time, or the whole run took longer than one export may.",
    "Check the gateway; export fewer queries at a time."
  ),
  GATEWAY_REDIRECT: because2(
    "The gateway redirected us. A redirect is never followed: it would take the token and the queries along.",
    "Name the server itself with --gateway-url."
  ),
  GATEWAY_STATUS: because2(
    "The gateway answered with a status that MCP does not allow there.",
    "See whether --gateway-url and its path name an MCP server over streamable HTTP."
  ),
  GATEWAY_TOKEN_REFUSED: because2(
    "The gateway refused us, with this token or without one.",
    "Give --gateway-token-file FILE with the token of a role that reads."
  ),
  GATEWAY_TOKEN_MALFORMED: because2(
    "The token is not one line of at least 16 characters that a token can have. Nothing was sent.",
    "Put the token into the file, and nothing else."
  ),
  GATEWAY_PROTOCOL: because2(
    "The gateway broke MCP: not JSON, a member twice, an answer to nothing, another version, a malformed name.",
    "Do not use this gateway until you know what it is; a server that prints a greeting to its output does this."
  ),
  GATEWAY_TOO_LARGE: because2(
    "The gateway sent more than one message (16 MiB) or one run (512 MiB) may take.",
    "Export fewer or narrower queries."
  ),
  GATEWAY_CALLS_BACK: because2(
    "The gateway asked us for a model’s answer, a person’s, or a list of folders. The client offers none of them and said so.",
    "Do not use this gateway for an export; ask its owner why it asks."
  ),
  GATEWAY_TOOL_MISSING: because2(
    "The gateway has no tool of that name, or more than one.",
    "Name its read-only query tool: --gateway-tool NAME, or a mapping."
  ),
  GATEWAY_TOOL_DIFFERS: because2(
    "The tool does not take the arguments that the mapping declares, or wants others besides.",
    "Correct --gateway-argument or the mapping."
  ),
  GATEWAY_TOOL_WRITES: because2(
    "The tool says of itself that it is not read-only, or destructive.",
    "Name the gateway’s read-only query tool."
  ),
  GATEWAY_TOOL_CHANGED: because2(
    "After the last read the gateway described its tool, or itself, differently from before the first.",
    "Ask the gateway’s owner what changed; then export again."
  ),
  GATEWAY_DOCUMENT: because2(
    "A document of the knowledge base was requested through a database’s gateway.",
    "Export documents in a run of their own, without --gateway."
  ),
  // answers that someone brings
  ANSWERS_UNREADABLE: because2(
    "The folder of --answers cannot be read, is empty, or holds something that is not an answer file. Nothing in it is skipped.",
    "One JSON file per id, and nothing else in the folder: see docs/export.md."
  ),
  ANSWER_MALFORMED: because2(
    "A file does not hold exactly named_query_id, observation_ts and answer.",
    "The hint names the file: see docs/export.md for what it has to hold."
  ),
  ANSWER_TIME: because2(
    "An answer has no time of observation, or one that lies in the future.",
    "Write when it was obtained, in UTC: 2026-06-10T08:00:00Z. Without that nobody can tell how old it is."
  ),
  ANSWER_NAMES_SQL: because2(
    "An answer holds a member called sql. A packet names its query and never carries it.",
    "Give the answer as the gateway gave it, without the statement; declare nothing of that name in the mapping."
  ),
  ANSWER_REFUSED: because2(
    "An answer is an error message, has other columns than the catalog’s entry, or another shape than the mapping declares.",
    "The hint names the file and why; obtain that answer again, or leave it out."
  ),
  // ours
  PACKET_NOT_WRITTEN: because2(
    "The packet or its log cannot be written there.",
    "Give --out a file in a folder of yours, and look at export-log.jsonl beside it."
  ),
  INTERNAL: because2("A defect of the export step; nothing was emitted.", "Report it with the command line.")
};

// src/formats/words/gateway-problems.ts
var because3 = (means, next) => ({ means, next });
var gatewayProblems = {
  GATEWAY_ERROR: because3(
    "The gateway said that it refused the query or failed at it. Its words are not kept: they can repeat rows.",
    "Ask the gateway by hand; see whether its role may read the relation."
  ),
  GATEWAY_SHAPE: because3(
    "The answer has another shape than the mapping declares: more than one text, no JSON, members that nobody declared, a member twice.",
    "Look at an answer of the tool, and declare its shape with --gateway-mapping FILE."
  ),
  GATEWAY_DISAGREES: because3(
    "The text of the answer and its structured content do not say the same.",
    "Do not use this gateway until you know which of the two is wrong."
  ),
  GATEWAY_COLUMNS: because3(
    "The answer has other columns than the catalog’s entry.",
    "Check whether the query or the relation changed, then have the catalog corrected."
  ),
  GATEWAY_COUNT: because3(
    "The answer to a count is not one row with one whole number in digits.",
    "Look at how the tool writes a bigint."
  ),
  GATEWAY_VALUE: because3(
    "A value does not have the kind declared for its column. A float is never taken for a figure.",
    "Declare the column’s kind in the mapping, or have the query write it as text."
  ),
  GATEWAY_COLUMN_UNDECLARED: because3(
    "The tool writes values in JSON’s way, and the mapping does not say what this column holds: a date would be another text.",
    "Declare the column in `columns` of the mapping: text, integer, numeric or boolean."
  ),
  GATEWAY_ROWS: because3(
    "The gateway sent more rows than the mapping allows, or a number other than the one it states.",
    "Correct row_limit of the mapping, or look at the gateway."
  ),
  GATEWAY_LIMIT_UNKNOWN: because3(
    "The mapping does not state where the gateway stops, so nobody knows whether these are all rows. The item is written TRUNCATED and inspected as UNVERIFIED.",
    "State row_limit in the mapping where the gateway’s owner states it; ask for a count otherwise."
  ),
  GATEWAY_VIEW_UNREAD: because3(
    "The catalog pins a view’s definition, and through a gateway nothing reads definitions. The inspector says VIEW_DRIFT.",
    "Export it over a session of its own: `tki export` without --gateway."
  ),
  GATEWAY_SILENT: because3(
    "The gateway did not answer within ten seconds.",
    "Check the gateway, then export again."
  )
};

// src/formats/words/step-problems.ts
var because4 = (means, next) => ({ means, next });
var stepProblems = {
  EVENT_REFUSED: because4(
    "The job was not started by workflow_dispatch, or its event cannot be read.",
    "Start the export workflow by hand; no other event may read a database."
  ),
  REF_REFUSED: because4(
    "The job does not run on the default branch, or event and runner name different ones.",
    "Start the export workflow on the default branch."
  ),
  REF_NOT_PROTECTED: because4(
    "The runner does not say that the default branch is protected.",
    "Protect the default branch by a rule or a ruleset; then export again."
  ),
  ATTEMPT_REFUSED: because4(
    "This is not the first attempt of the run: a repeated one would read another moment under the same name.",
    "Start a new run."
  ),
  REPOSITORY_DIFFERS: because4(
    "The event names a repository other than the runner’s.",
    "Find out which earlier step changed the event; then export again."
  ),
  REPOSITORY_PUBLIC: because4(
    "The event does not say that the repository is private or internal: anyone could fetch the packet.",
    "Export in a private repository, or say so by i-publish-this-data: true."
  ),
  EVENT_CONTRADICTED: because4(
    "GitHub’s own description of this run differs from the runner’s and the event’s.",
    "Start .github/workflows/export.yml by hand on the default branch; if you did, find out which step changed the event."
  )
};

// src/formats/words/source-words.ts
var HISTORY = "Nothing to do: it is the state of that document on its date.";
var sourceWords = {
  PHASE4_READINESS_MAP_READY: {
    means: "Status of the readiness map of 2026-06-10: the map itself is complete. It opens nothing; most of its rows are BLOCKED.",
    next: "Read the map as this release has it: `tki readiness`."
  },
  MVP_GOVERNED_PACKET_CONSUMPTION_CONTRACT_DESIGN_COMPLETE: {
    means: "Status of the consumption contract of 2026-06-10: how an offline inspector consumes a packet is fully designed, without any live authority.",
    next: HISTORY
  },
  B7_EXPORT_STEP_CONTRACT_DESIGN_COMPLETE_REFERENCE_VALIDATED: {
    means: "Status of the export contract of 2026-06-10: designed, and tried with one reference packet of six counts. No seal: the catalog stays provisional (B7-EXP-1).",
    next: "See what is still open: `tki explain B7-EXP-1`."
  },
  C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED: {
    means: "Verdict of the C1 review of 2026-06-22: the governed C1 dry run is locked, and only an operator can act. Credentials are present; a lawful channel to execute is not.",
    next: "See its evidence and prerequisites: `tki gap-map DOT_C1_VOCAB_BUILD --packet FILE`."
  },
  B4_PRIME_OPERATOR_ACTION_REQUIRED: {
    means: "Final status of the blocker of 2026-06-10: B4′, the attested sandbox, needs an operator who runs it on an approved venue. An agent had no way to run a container.",
    next: "Attest the sandbox (`tki attest --out DIR`), then have a second party verify the evidence (`tki verify DIR`)."
  },
  SANDBOX_ATTESTATION_PARTIAL: {
    means: "The determination before B4_PRIME_OPERATOR_ACTION_REQUIRED: the sandbox was described and not run.",
    next: HISTORY
  },
  OWNER_OPERATOR_REQUIRED: {
    means: "Class of the B4′ blocker: the owner or an operator has to act; no program can.",
    next: "Ask the owner or the operator that the document names."
  },
  INSUFFICIENT_NO_AGENT_EXECUTION_SURFACE: {
    means: "Class of the B4′ blocker: an agent has no tool that creates or runs a container on an approved venue.",
    next: "Have an operator run `tki attest --out DIR` there."
  },
  REGISTRATION_HOLD: {
    means: "ACTIVE in the C1 review: nothing may be registered. A constant of this release.",
    next: "The owner decides about the hold; see `tki gap-map`."
  },
  CAN_PROCEED: {
    means: "NO in the C1 review: the governed dry run may not go on. A constant of this release.",
    next: "See what is missing: `tki gap-map`."
  },
  PLAN_ONLY: {
    means: "Mode of the governed dispatcher in which it checks a request and runs nothing.",
    next: "Nothing here dispatches, in this mode or another."
  },
  REAL_RUN: {
    means: "Mode of the governed dispatcher that would run something. The C1 review saw it refused always (E4).",
    next: "Nothing here dispatches, in this mode or another."
  },
  DOT_C1_VOCAB_BUILD: {
    means: "The operation that the C1 review is about. Refused by the dispatcher: no contract is registered for it (E9).",
    next: "See what a packet states of it: `tki gap-map DOT_C1_VOCAB_BUILD --packet FILE`."
  },
  DOT_KG_EXPLAIN: {
    means: "The one operation that the executor of the C1 review serves; its plan was accepted as PLAN_ONLY, and nothing ran (E8).",
    next: "See what a packet states of it: `tki gap-map DOT_KG_EXPLAIN --packet FILE`."
  },
  PACKET_DERIVED: {
    means: "The only `source_mode` of a packet: what it holds was derived by an export, and not read live.",
    next: "Nothing to do. Any other value is BLOCKED before an item is read."
  },
  AS_OF_EXPORT: {
    means: "The only `freshness` of a packet: it is as old as its export, and is never refreshed.",
    next: "Make a new export where it is too old."
  },
  READ_PACKET_ITEM: {
    means: "One of the two actions that the inspector is allowed: to read an item of the packet.",
    next: "Nothing to do."
  },
  WRITE_LOCAL_REPORT: {
    means: "One of the two actions that the inspector is allowed: to write the report triplet into `/out`.",
    next: "Nothing to do."
  },
  CONTRACT_VIOLATION: {
    means: "What the consumption contract also calls a tampered hash. Reports here say BLOCKED_BY_UNSAFE_ACCESS.",
    next: "See `tki explain BLOCKED_BY_UNSAFE_ACCESS`."
  },
  ran_clean: {
    means: "A state that proof of run would allow: the command ran, and found nothing. Blocked, and said by nothing here.",
    next: "See `tki explain PROOF-OF-RUN`."
  },
  ran_with_drift: {
    means: "A state that proof of run would allow: the command ran, and found a difference. Blocked, and said by nothing here.",
    next: "See `tki explain PROOF-OF-RUN`."
  },
  error_running: {
    means: "A state that proof of run would allow: the command began, and failed. Blocked, and said by nothing here.",
    next: "See `tki explain PROOF-OF-RUN`."
  },
  WITHDRAWN: {
    means: "Said of the formula “186 ∩ command catalog”: its join is empty, so it shows nothing. A packet that uses it is refused.",
    next: "See `tki explain prohibited-surface`."
  },
  DEFERRED: {
    means: "Said of what a source document leaves to a later build, such as --selftest (D4) or the automated export (B7-EXP-2).",
    next: "See `tki readiness`."
  },
  UNBLOCKED: {
    means: "Said of one row of the readiness map alone: a governed packet can be consumed. No authority follows from it.",
    next: "See `tki readiness`."
  },
  WAIVED: {
    means: "Said of B0‴, the re-seal of the specification: not needed for the prototype. It does not cover B4′.",
    next: HISTORY
  },
  DIRECTUS_ADMIN_TOKEN: {
    means: "A secret that the C1 review saw listed, its value unread (E1). Nothing here reads or takes it.",
    next: "Credentials are not a lawful path: leave it where it is."
  },
  PG_PASSWORD: {
    means: "A secret that the C1 review saw listed, its value unread (E1). Nothing here reads or takes it.",
    next: "Credentials are not a lawful path: leave it where it is."
  },
  PROGRAM_MACRO_CLOSE_PHASE2_OFFLINE_MVP_END_TO_END_ON_VPS_OR_APPROVED_CI_2026_06_09: {
    means: "The request that the blocker of 2026-06-10 answers: to close phase 2 end to end. It stopped at B4′.",
    next: HISTORY
  }
};

// src/formats/words/vocabulary.ts
var vocabulary = [
  {
    word: "acceptance",
    also: [],
    means: "A second party's statement that they accept a run, written by `tki verify --acceptance`. Theirs alone: it lets nothing through, and no command reads it."
  },
  {
    word: "approval",
    also: [],
    means: "An owner's document about a venue, given to the verifier and never found in a run. It lets nothing through."
  },
  {
    word: "Article 13",
    also: ["Article 13/14"],
    means: "A rule of the source documents: governed data is read through the native gateway, a local copy is never authority, and a packet is evidence and never a second source of truth. An emulated gateway does not meet it, and every report says so."
  },
  {
    word: "Article 14",
    also: [],
    means: "A rule of the source documents: no claim in prose alone. Every item carries a hash of what was really read; truncation, timeout and emptiness are disclosed; absence is scoped, never global."
  },
  {
    word: "as expected",
    also: [],
    means: "A rule ran to its end on at least one subject (item, packet, file or reading), and held on all that it had to."
  },
  {
    word: "attestation",
    also: [],
    means: "The host's judgement of probes and witness together. Separate from the packet's verdict."
  },
  {
    word: "authority status",
    also: ["binding", "review-ready", "draft"],
    means: "What an item says that its source gives it: binding, or one of the words below it. Nothing is binding under an unsealed catalog; using an item as binding that is not is a violation."
  },
  { word: "availability", also: ["usable"], means: "What follows for an item: usable, held out, refused." },
  {
    word: "B0‴",
    also: ["B0'''", "B0"],
    means: "The source documents' name for the owner's re-seal of the specification. Waived there for the prototype alone; it does not cover B4′."
  },
  {
    word: "B4′",
    also: ["B4'", "B4", "B4-prime", "B4_PRIME"],
    means: "The source documents' name for one step: an operator attests the sandbox on an approved venue with its probes, and a second party verifies the evidence before it is accepted. Nothing here accepts it: every document says NOT ASSERTED."
  },
  {
    word: "B7",
    also: ["B7-EXP"],
    means: "The source documents' name for the governed export of packets. Its open ends are B7-EXP-1 (the catalog's seal) and B7-EXP-2/D9 (an automated service)."
  },
  {
    word: "bench",
    also: [],
    means: "What a catalog’s author works with: `tki catalog new`, `add`, `lint`, `gate`, `check`, `try`. Nothing it shows is evidence."
  },
  {
    word: "bound",
    also: [],
    means: "Compared with a digest that came through another channel. What is only self-consistent agrees with itself."
  },
  {
    word: "breached",
    also: [],
    means: "A document's value of a probe that is not as expected: what must be impossible was possible. In the weakened control it has to come out so."
  },
  {
    word: "C1",
    also: ["DOT_C1"],
    means: "The source documents' name for a governed vocabulary of operations, and for the dry run that would build it. Locked: see `tki gap-map`."
  },
  {
    word: "Call Contract",
    also: ["CALL-CONTRACT"],
    means: "A document that only its owner can seal: for one command its identity, mode, inputs, exit codes, timeout, lease, ledger and what it may not change. Without it nothing shows that a command ran. The keystone of what stays blocked."
  },
  {
    word: "catalog",
    also: [],
    means: "The named queries with their SQL, surfaces and discipline. Pinned by the digest of its content. Not sealed: a seal is an act of its owner, which has not happened (`UNSEALED`, B7-EXP-1)."
  },
  {
    word: "claims",
    also: [],
    means: "What a reader wants to compare with a packet, in a file of the reader's own. Never part of a packet, and never confirmed as run."
  },
  {
    word: "Codex review",
    also: ["Codex"],
    means: "The source documents' reviewer, whose seal several capabilities need. Never asked from here."
  },
  {
    word: "control",
    also: ["weakened control"],
    means: "The same probe in a container that is weakened on purpose. A probe that does not report breached there proves nothing."
  },
  {
    word: "D11",
    also: [],
    means: "Blocked capability: another system that gates or authorizes on these reports."
  },
  {
    word: "D7",
    also: [],
    means: "Blocked capability: gating in CI, OPA, Conftest or Git hooks. No output here may decide whether a job goes on."
  },
  {
    word: "D8",
    also: [],
    means: "Blocked capability: a positive verdict, and exit code 0 from a command that judges."
  },
  {
    word: "document",
    also: [],
    means: "A text of a knowledge base that a catalog names by path and key. A packet holds its revision and digest, never the text."
  },
  {
    word: "DOT",
    also: [],
    means: "The source documents' name for their registered operations and tools (`dot_tools`)."
  },
  {
    word: "EARLIER_RELEASE",
    also: [],
    means: "A run is checked against the rules of the release that made it; what this release checks besides stays open."
  },
  {
    word: "evidence",
    also: [],
    means: "The attestation as a document, an in-toto Statement. Not accepted by being written: a second party verifies, and only a venue's owner approves the venue."
  },
  {
    word: "export step",
    also: [],
    means: "The only place of a live read. Runs named queries of the catalog as a read-only role in one snapshot."
  },
  {
    word: "gap map",
    also: [],
    means: "What a packet states of the evidence and the prerequisites of a governed dispatch (`tki gap-map`). No dispatcher: its constants and its conclusion are the same for every packet."
  },
  {
    word: "gate (of the export step)",
    also: ["gate"],
    means: "Decides from the parse tree which SQL a catalog may hold. The only gate here: it keeps our own SQL out of trouble, and no report can pass through it or be stopped by it."
  },
  {
    word: "grade",
    also: ["grade A", "grade B"],
    means: "How much of the policy a runtime lets the host check. `A`: the host makes the container itself and reads it from outside. `B`: a container engine makes it, some promises stay unverified, and the run ends at exit code 2 at best. `NONE`: no sandbox was observed."
  },
  {
    word: "held",
    also: ["confirmed"],
    means: "A document's value of a probe or a check that is as expected."
  },
  { word: "held out", also: [], means: "Not used, and said so. Not the same as wrong." },
  {
    word: "HOLD",
    also: [],
    means: "The C1 review’s conclusion: neither authorized nor rejected, until an operator acts. See REGISTRATION_HOLD."
  },
  { word: "host", also: [], means: "`dist/host.mjs`, the only program that runs as root." },
  {
    word: "inspector",
    also: [],
    means: "The program that evaluates a packet inside the sandbox. Reads `/in`, writes `/out`, has nothing else."
  },
  {
    word: "item",
    also: [],
    means: "One answer in a packet, with its source metadata, hash, authority status and precedence."
  },
  {
    word: "KB, PG",
    also: ["KB", "PG", "KB/PG", "KB-FIRST", "PG-FIRST", "NATIVE-DRIVEN", "LOCAL-LAST"],
    means: "Knowledge base and PostgreSQL: the governed surfaces that the source documents prefer to any local file."
  },
  {
    word: "lists of its own",
    also: [],
    means: "Databases or functions of a catalog that the contract does not list. Chosen from a constant of the release, run only under an expected digest, said on each item; nothing of them binds."
  },
  {
    word: "lock",
    also: [],
    means: "Of a folder of `--out`, by the kernel, while `tki inspect` or `tki attest` writes into it. It leaves no file and ends with its process."
  },
  {
    word: "MVP",
    also: ["offline MVP"],
    means: "The source documents' name for the offline inspector that this project replaces: no driver, no network, no secret."
  },
  {
    word: "NATIVE_STATED",
    also: [],
    means: "Of a packet: read through an MCP server that calls itself a gateway. Its word alone; snapshot, READ ONLY and limits are NOT_EVIDENCED on every item."
  },
  {
    word: "nonce",
    also: [],
    means: "Random hex digits that name one run; your own (`--nonce`) also show that the run is not an older one."
  },
  {
    word: "not evaluated",
    also: [],
    means: "A rule, row or cover that checked nothing, with the reason. Not the same as unverified (looked, and could not tell), and never as expected."
  },
  { word: "NOT_EVIDENCED", also: [], means: "Nobody showed it in this run. Not the same as false." },
  { word: "NOT_RUN_ON_GITHUB", also: [], means: "Never run by GitHub itself." },
  {
    word: "P1",
    also: ["self-check"],
    means: "The inspector's own, passive look at its sandbox before it opens the packet."
  },
  {
    word: "packet",
    also: [],
    means: "A file of schema `b7-governed-packet/v1`: provenance-stamped answers to named queries, made by an export. Evidence input, never authority."
  },
  {
    word: "PASS",
    also: [],
    means: "Said by the source documents of their own earlier phases. No document of this release says it: there is no positive verdict (D8)."
  },
  {
    word: "precedence",
    also: ["canonical", "diagnostic"],
    means: "Whether an item is canonical, the source that counts, or diagnostic, a lead alone. A diagnostic item never overrides a canonical one."
  },
  {
    word: "probe",
    also: [],
    means: `One of ${probeCount.word} attempts at what must be impossible inside the sandbox. It records what happened and judges nothing.`
  },
  { word: "reason", also: [], means: "Why a finding was made; a code such as `STALE`." },
  { word: "RECONSTRUCTED", also: [], means: "Named by a source document, defined by this project." },
  {
    word: "register",
    also: [],
    means: "`catalog/blocked.json` and `catalog/matrix.json`: constants of a release."
  },
  { word: "run", also: [], means: "Sixteen hex digits of our nonce. Never a word of the packet." },
  {
    word: "sabotage",
    also: [],
    means: "One knob of the sandbox weakened on purpose, to see whether probes or witness notice."
  },
  {
    word: "sandbox",
    also: [],
    means: "A container made from one policy document for one run and removed afterwards."
  },
  {
    word: "seal",
    also: ["sealed", "UNSEALED"],
    means: "An owner's act that makes a document binding. A digest pins a text; it seals nothing."
  },
  {
    word: "second party",
    also: [],
    means: "Another person or team than the one that ran the inspection, with a copy of this release that they chose."
  },
  { word: "SEED", also: [], means: "Taken from a source document with its own number." },
  {
    word: "signed",
    also: [],
    means: "Only the run says so, and a signature that the caller trusts covers it. Not recomputed."
  },
  {
    word: "standing",
    also: ["recomputed", "cross-checked", "asserted", "contradicted"],
    means: "Where a value on a page comes from: recomputed, cross-checked, asserted or contradicted."
  },
  {
    word: "stated",
    also: [],
    means: "A packet's rows say it. Not the same as registered, lawful, run or permitted."
  },
  {
    word: "STATED_BY_OPERATOR",
    also: [],
    means: "Of a packet: made of answers that someone had obtained before. That person’s word; nothing of ours read them."
  },
  {
    word: "surface",
    also: [],
    means: "A governed table, view or knowledge-base path. Absence is always scoped to surfaces."
  },
  {
    word: "triplet",
    also: [],
    means: "`report.json`, `report.md`, `checkpoint-<run>.md`: all three or none."
  },
  {
    word: "UNREVIEWED",
    also: [],
    means: "In a drafted entry, where a human has to write. Nothing of such an entry is exported, an item that names one is held out, and no command clears the word."
  },
  { word: "unverified", also: [], means: "Looked, and could not tell." },
  {
    word: "venue",
    also: ["V1", "V2"],
    means: "Where the sandbox ran: `v1` a throwaway container of an operator, `v2` a CI runner, `unstated`. The caller's claim, never an approval."
  },
  {
    word: "verdict",
    also: [],
    means: "The most severe finding of an item, or of the run. Ten exist; none of them is positive authority."
  },
  {
    word: "witness",
    also: [],
    means: "The host's own readings of the container from outside (namespaces, mounts, status, filter)."
  },
  {
    word: "“…”",
    also: [],
    means: "Someone else's words in a sentence of ours. Nothing from outside can close the marks."
  }
];

// src/readiness/stated.ts
var statedExplanations = {
  STATED_AS_REVIEWED: {
    means: "The packet states what the review saw. It closes nothing: a statement is no lawful path.",
    next: "Nothing follows from it here; the constants stay, and the operator or the owner decides."
  },
  STATED_OTHERWISE: {
    means: "The packet states something else than the review saw. No constant changes by that.",
    next: "Ask its exporter whether the surface changed or the packet is not theirs."
  }
};
var notEvidenced = (detail) => ({
  state: "NOT_EVIDENCED",
  detail,
  contradicts: false
});
var asReviewed = (detail) => ({
  state: "STATED_AS_REVIEWED",
  detail,
  contradicts: false
});
var otherwise = (detail, contradicts) => ({
  state: "STATED_OTHERWISE",
  detail,
  contradicts
});
var never = (why) => () => notEvidenced(why);
function rowsOf(answers, id, columns) {
  const answer = answers.get(id);
  if (answer === void 0) return notEvidenced(`${id} is not in this packet`);
  switch (answer.kind) {
    case "rows":
      return answer.rows.every((row) => columns.every((column) => row.has(column))) ? answer.rows : notEvidenced(`${id} has other columns here than ${columns.join(", ")}`);
    case "nothing":
      return notEvidenced(`${id} states nothing (${answer.why})`);
    case "count":
      return notEvidenced(`${id} is a count, not a list`);
  }
}
var isStated = (found) => "state" in found;
function countOf(answers, id) {
  const answer = answers.get(id);
  return answer?.kind === "count" ? answer.value : null;
}
var rowsWhere = (rows, column, value) => rows.filter((row) => row.get(column) === value);
var among = (rows) => `among the ${rows.length} of that list, as of the export`;
var registrars = (_code, answers) => {
  const rows = rowsOf(answers, "rows/dot_tools.on_deploy", ["code", "trigger_type", "last_executed"]);
  if (isStated(rows)) return rows;
  const registrar = rowsWhere(rows, "code", "DOT-REGISTER").length;
  const onDeploy = rowsWhere(rows, "trigger_type", "on-deploy").length;
  const executed = rows.filter((row) => row.get("last_executed") !== null).length;
  const detail = `${rows.length} registrar rows, ${registrar} of them DOT-REGISTER; ${onDeploy} on-deploy; ${executed} with a last execution`;
  return registrar === 1 && onDeploy === rows.length && executed === 0 ? asReviewed(detail) : otherwise(detail, false);
};
var flows = (_code, answers) => {
  const rows = rowsOf(answers, "rows/directus_flows", ["name"]);
  if (isStated(rows)) return rows;
  const names2 = rows.map((row) => row.get("name") ?? "");
  const syncs = names2.filter((name) => name.startsWith("[DOT-REG]") && name.endsWith("-> AD"));
  const others = names2.filter((name) => !syncs.includes(name) && /^$|regist|creat|dot-reg/i.test(name));
  const detail = `${rows.length} flows; ${syncs.length} named [DOT-REG] as syncs; ${others.length} others without a name, or named like a creator or registrar (by name only)`;
  return syncs.length > 0 && others.length === 0 ? asReviewed(detail) : otherwise(detail, false);
};
var gates = (_code, answers) => {
  const rows = rowsOf(answers, "rows/dot_agent_api_gate", [
    "execute_enabled",
    "real_run_enabled",
    "dry_run_only"
  ]);
  if (isStated(rows)) return rows;
  if (rows.length === 0) return notEvidenced("the list of gates is empty");
  const dry = rows.filter(
    (row) => row.get("execute_enabled") === "f" && row.get("real_run_enabled") === "f" && row.get("dry_run_only") === "t"
  ).length;
  const detail = `${dry} of ${rows.length} gate rows with execute_enabled f, real_run_enabled f, dry_run_only t`;
  return dry === rows.length ? asReviewed(detail) : otherwise(detail, true);
};
var reviewedFigures = {
  "count/dot_tools": "309",
  "count/dot_agent_api_contract": "2",
  "count/table_registry": "21",
  "count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD": "0"
};
var figures = (_code, answers) => {
  const found = Object.entries(reviewedFigures).map(
    ([id, expected]) => [id, expected, countOf(answers, id)]
  );
  const detail = `${found.map(([id, , value]) => `${id} ${value ?? "NOT_EVIDENCED"}`).join(", ")}; one packet is one moment, so before == after is NOT_EVIDENCED`;
  const c1 = countOf(answers, "count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD");
  if (found.some(([, expected, value]) => value !== null && value !== expected)) {
    return otherwise(detail, c1 !== null && c1 !== "0");
  }
  return found.some(([, , value]) => value === null) ? notEvidenced(detail) : asReviewed(detail);
};
var NO_PERMISSION = "a row is no registration and no permission";
var toolRow = (code, answers) => {
  const counted = code === "DOT_C1_VOCAB_BUILD" ? countOf(answers, "count/dot_tools.DOT_C1_VOCAB_BUILD") : null;
  if (counted !== null && counted !== "0")
    return otherwise(`${counted} registry rows counted for ${code}; ${NO_PERMISSION}`, true);
  const rows = rowsOf(answers, "rows/dot_tools", ["code", "last_executed"]);
  if (isStated(rows)) return rows;
  const own2 = rowsWhere(rows, "code", code);
  const executed = own2.filter((row) => row.get("last_executed") !== null).length;
  if (executed > 0)
    return otherwise(`${executed} registry row for ${code} with a last execution; ${NO_PERMISSION}`, true);
  const detail = own2.length === 0 ? `no registry row for ${code} ${among(rows)}` : `${own2.length} registry row for ${code}; ${NO_PERMISSION}`;
  if (code !== "DOT_C1_VOCAB_BUILD") return notEvidenced(`${detail}; the review says nothing of it`);
  return own2.length === 0 ? asReviewed(detail) : otherwise(detail, true);
};
var contractRow = (code, answers) => {
  const rows = rowsOf(answers, "rows/dot_agent_api_contract", ["dot_code"]);
  if (isStated(rows)) return rows;
  const own2 = rowsWhere(rows, "dot_code", code).length;
  const detail = own2 === 0 ? `no contract row for ${code} ${among(rows)}` : `${own2} contract row for ${code}; ${NO_PERMISSION}`;
  const seen = { DOT_C1_VOCAB_BUILD: 0, DOT_KG_EXPLAIN: 1 }[code];
  return own2 === seen ? asReviewed(detail) : otherwise(detail, code === "DOT_C1_VOCAB_BUILD");
};
var dryModes = (code, answers) => {
  const rows = rowsOf(answers, "rows/dot_agent_api_contract", ["dot_code", "modes", "dry_run"]);
  if (isStated(rows)) return rows;
  const own2 = rowsWhere(rows, "dot_code", code);
  if (own2.length === 0) return notEvidenced(`no contract row for ${code} ${among(rows)}, so no mode either`);
  const dry = own2.filter((row) => {
    const modes = (row.get("modes") ?? "").split(",");
    return row.get("dry_run") === "t" && modes.every((mode) => mode === "PLAN_ONLY" || mode === "DRY_RUN");
  }).length;
  const detail = `${dry} of ${own2.length} contract rows for ${code} name PLAN_ONLY and DRY_RUN alone`;
  return dry === own2.length && code !== "DOT_C1_VOCAB_BUILD" ? asReviewed(detail) : otherwise(detail, true);
};

// src/readiness/evidence-table.ts
var liveCall = never("a live call: nothing here calls");
var source = never("the source of a function: no governed surface has it");
var evidenceTable = [
  {
    id: "E1",
    probe: "secrets listed, no value read",
    review: "credentials are not what is absent",
    read: never("a secret manager: nothing here asks one")
  },
  {
    id: "E2",
    probe: "registrar rows of dot_tools",
    review: "the registrar is an on-deploy command line",
    read: registrars
  },
  {
    id: "E3",
    probe: "list of tools within reach",
    review: "no channel that executes",
    read: never("a list of tools: nothing here asks for one")
  },
  {
    id: "E4",
    probe: "source of the dispatcher function",
    review: "the dispatcher neither registers nor executes",
    read: source
  },
  {
    id: "E5",
    probe: "scan of functions for a write to the contracts",
    review: "no governed registrar function",
    read: source
  },
  {
    id: "E6",
    probe: "directus_flows",
    review: "no registrar that credentials could trigger",
    read: flows
  },
  {
    id: "E7",
    probe: "gates of the route",
    review: "the route is in dry-run-only posture",
    read: gates
  },
  {
    id: "E8",
    probe: "dispatch of DOT_KG_EXPLAIN as PLAN_ONLY",
    review: "the governed route is live",
    read: liveCall
  },
  {
    id: "E9",
    probe: "dispatch of DOT_C1_VOCAB_BUILD",
    review: "refused: C1 cannot be dispatched",
    read: liveCall
  },
  {
    id: "E10",
    probe: "dispatch with bad inputs",
    review: "all refused: the route fails closed",
    read: liveCall
  },
  {
    id: "E11",
    probe: "creation of a row in the vocabulary",
    review: "denied: no governed write route",
    read: liveCall
  },
  {
    id: "E12",
    probe: "guards in the database",
    review: "manual writes are blocked by design",
    read: never("triggers and functions: no governed surface has them")
  },
  {
    id: "E13",
    probe: "dot_tools, contracts, table_registry, C1, before and after",
    review: "309, 2, 21 and 0, twice: nothing was changed",
    read: figures
  },
  {
    id: "E14",
    probe: "container of the executor",
    review: "it serves DOT_KG_EXPLAIN only: no C1 endpoint",
    read: never("a container: nothing here looks at one")
  }
];

// src/readiness/prerequisites.ts
var noSurface = never("no governed surface shows it");
var liveCall2 = never("a live call: nothing here calls");
var prerequisites = [
  {
    id: "G01",
    what: "a governed channel in which the registrar may be run",
    closed_by: "operator",
    basis: ["E3", "E6"],
    read: never("a list of tools: nothing here asks for one")
  },
  {
    id: "G02",
    what: "the registrar pipeline, run by the operator",
    closed_by: "operator",
    basis: ["E2"],
    read: registrars
  },
  {
    id: "G03",
    what: "the code registered as a tool",
    closed_by: "operator",
    basis: ["E13"],
    read: toolRow
  },
  {
    id: "G04",
    what: "an agent-api contract for the code",
    closed_by: "operator",
    basis: ["E9", "E13"],
    read: contractRow
  },
  {
    id: "G05",
    what: "that contract brought by the governed registrar, not by a manual write",
    closed_by: "operator",
    basis: ["E5", "E11", "E12"],
    read: never("a row says nothing about how it came to be there")
  },
  {
    id: "G06",
    what: "its identity, inputs and exit meanings sealed as a Call Contract",
    closed_by: "owner",
    basis: [],
    read: never("a seal is an act of the owner, and no packet carries one")
  },
  {
    id: "G07",
    what: "its permitted modes limited to dry ones",
    closed_by: "operator",
    basis: ["E7"],
    read: dryModes
  },
  {
    id: "G08",
    what: "an executor endpoint for the code, deployed",
    closed_by: "operator",
    basis: ["E14"],
    read: never("a container: nothing here looks at one")
  },
  {
    id: "G09",
    what: "that endpoint shown to change nothing",
    closed_by: "operator",
    basis: ["E14"],
    read: never("a run: nothing here runs one")
  },
  {
    id: "G10",
    what: "the dispatcher accepting the code as PLAN_ONLY",
    closed_by: "operator",
    basis: ["E8", "E9"],
    read: liveCall2
  },
  {
    id: "G11",
    what: "a grant for the code, minted",
    closed_by: "operator",
    basis: [],
    read: noSurface
  },
  {
    id: "G12",
    what: "an audit ledger that takes the call",
    closed_by: "owner",
    basis: [],
    read: noSurface
  },
  {
    id: "G13",
    what: "the same figures before and after",
    closed_by: "operator",
    basis: ["E13"],
    read: never("one packet is one moment: it has no before and after")
  },
  {
    id: "G14",
    what: "REGISTRATION_HOLD lifted after review",
    closed_by: "owner",
    basis: [],
    read: never("a constant of this release")
  }
];
var inPlace = [
  { id: "I1", what: "gates that allow dry runs only", basis: ["E7"], read: gates },
  {
    id: "I2",
    what: "a live dispatcher route that fails closed",
    basis: ["E4", "E8"],
    read: liveCall2
  },
  { id: "I3", what: "a plan that reuses before it builds", basis: [], read: noSurface },
  { id: "I4", what: "bad inputs shown to be refused", basis: ["E10"], read: liveCall2 }
];

// src/cli/commands/explain.ts
var NEAR_MATCHES = 5;
function verdictCodes() {
  return verdictOrder.map((code, severity2) => ({
    code,
    kind: "verdict",
    ...verdictExplanations[code],
    facts: [`exit code ${exitCodeOf(code)}`, `severity ${severity2 + 1} of ${verdictOrder.length}`]
  }));
}
function reasonCodes() {
  return Object.entries(reasons).map(([code, { level, verdict, means, next, owner }]) => ({
    code,
    kind: `reason (${level} level)`,
    means,
    next,
    facts: [`verdict ${verdict}, exit code ${exitCodeOf(verdict)}`, `owner of the next action: ${owner}`]
  }));
}
function statusCodes() {
  return Object.entries(statusExplanations).map(([code, words]) => ({
    code,
    kind: "status",
    ...words,
    facts: []
  }));
}
function exitCodeCodes() {
  return Object.entries(exitCodes).map(([code, means]) => ({
    code,
    kind: "exit code",
    means,
    next: exitCodeNextSteps[Number(code)],
    facts: ["RECONSTRUCTED, but for 3"]
  }));
}
function probeCodes() {
  return Object.entries(probes).map(([code, { title, matrixRow, explanation }]) => ({
    code,
    kind: "probe (RECONSTRUCTED)",
    means: `${title}. ${explanation}`,
    next: "If it is not as expected: read its observations in the evidence, then run `tki doctor`.",
    facts: [`matrix row #${matrixRow}`]
  }));
}
function documentProblemCodes() {
  return Object.entries(documentProblems).map(([code, words]) => ({
    code,
    kind: "problem of a document in `tki export`",
    ...words,
    facts: ["its item holds no answer and says so", "docs/export.md#the-knowledge-base"]
  }));
}
function gatewayProblemCodes() {
  return Object.entries(gatewayProblems).map(([code, words]) => ({
    code,
    kind: "problem of an answer that a gateway gave",
    ...words,
    facts: ["its item is not COMPLETE and says so", "docs/export.md#through-a-native-gateway"]
  }));
}
function ruleCodes() {
  return Object.entries({ ...gateExplanations, ...ruleExplanations }).map(([code, means]) => ({
    code,
    kind: "rule",
    means,
    next: "Look up the reason that the finding names.",
    facts: [
      Object.hasOwn(ruleExplanations, code) ? `docs/rules.md#${code}` : "docs/rules.md#before-any-item"
    ]
  }));
}
function matrixCodes() {
  return matrixRows.map(({ row, title, seed, proved_by, enforcement, test }) => ({
    code: `#${row}`,
    kind: `matrix row (${seed ? "SEED" : "RECONSTRUCTED"})`,
    means: title,
    next: "If it is not as expected: read the finding or the probe that touched it.",
    facts: [`enforced at: ${enforcement}`, `shown by: ${proved_by}`, `test: ${test}`]
  }));
}
function capabilityCodes() {
  return registeredCapabilities.map(({ id, title, state, why, unblocked_by, ...register }) => ({
    code: id,
    kind: "blocked capability",
    means: `${title}: ${state}. ${why}`,
    next: unblocked_by,
    facts: [
      "constant of this release",
      `review needed: ${register.review}; decided by: ${register.decided_by}`,
      ...register.also_refused === void 0 ? [] : [`also refused: ${register.also_refused}`],
      `refused in: ${register.refused_in.file}`,
      `shown by: ${register.test.file}`
    ]
  }));
}
var GAP_MAP = "`tki gap-map` shows what a packet states of it; docs/gap-map.md";
function gapMapCodes() {
  return [
    ...evidenceTable.map(({ id, probe: probe2, review }) => ({
      code: id,
      kind: "evidence of the C1 review (SEED)",
      means: `${probe2}: ${review}`,
      next: GAP_MAP,
      facts: ["seen on 2026-06-22 by the review, and by nothing here"]
    })),
    ...prerequisites.map(({ id, what, closed_by }) => ({
      code: id,
      kind: "prerequisite of a governed dry run (RECONSTRUCTED)",
      means: what,
      next: GAP_MAP,
      facts: [`closed by: ${closed_by}; never from here`]
    })),
    ...inPlace.map(({ id, what }) => ({
      code: id,
      kind: "in place already, as the C1 review says (SEED)",
      means: what,
      next: GAP_MAP,
      facts: ["not asserted here"]
    })),
    ...Object.entries(statedExplanations).map(([code, words]) => ({
      code,
      kind: "cell of the gap map",
      ...words,
      facts: []
    }))
  ];
}
function exportProblemCodes() {
  return Object.entries(exportProblems).map(([code, words]) => ({
    code,
    kind: "problem of `tki export`",
    ...words,
    facts: ["no packet was written", "docs/export.md#what-it-refuses"]
  }));
}
function stepProblemCodes() {
  return Object.entries(stepProblems).map(([code, words]) => ({
    code,
    kind: "problem of the export action",
    ...words,
    facts: ["no server was contacted", "docs/export-action.md#what-it-refuses"]
  }));
}
function promiseCodes() {
  return promiseIds.map((code) => ({
    code,
    kind: "promise of the sandbox that an engine (docker, podman) does not keep",
    means: promises[code],
    next: "Run with a runtime of grade A, or read in the evidence what was seen instead.",
    facts: ["any of them: attest and inspect end at 2 at best"]
  }));
}
function sourceWordCodes() {
  return Object.entries(sourceWords).map(([code, words]) => ({
    code,
    kind: "word of a source document (SEED)",
    ...words,
    facts: ["its state on the date of that document; nothing here asserts it"]
  }));
}
function vocabularyCodes() {
  return vocabulary.filter(({ word }) => !registeredCapabilities.some(({ id }) => id === word)).map(({ word, means }) => ({
    code: word,
    kind: "word of the vocabulary",
    means,
    next: "The other words: docs/vocabulary.md.",
    facts: []
  }));
}
function explainedCodes() {
  return [
    ...verdictCodes(),
    ...reasonCodes(),
    ...statusCodes(),
    ...exitCodeCodes(),
    ...probeCodes(),
    ...documentProblemCodes(),
    ...gatewayProblemCodes(),
    ...ruleCodes(),
    ...matrixCodes(),
    ...capabilityCodes(),
    ...gapMapCodes(),
    ...exportProblemCodes(),
    ...stepProblemCodes(),
    ...promiseCodes(),
    ...sourceWordCodes(),
    ...vocabularyCodes()
  ];
}
var spelled = (word) => word.toLowerCase().replaceAll("‴", "'''").replaceAll(/[′’]/g, "'").replaceAll(/[\s_]+/g, "-");
var spellingsOf = (code) => (vocabulary.find(({ word }) => word === code)?.also ?? []).map(spelled);
function isCode(asked, { code, kind }) {
  const [want, have] = [spelled(asked), spelled(code)];
  if (spellingsOf(code).includes(want)) return true;
  if (want === have || have.split("/").includes(want)) return true;
  if (kind.startsWith("probe")) return have.split("-")[0] === want;
  return have === "#i11" && want === "i11";
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
function nearMatches(asked, codes2) {
  const want = asked.toUpperCase().slice(0, 80);
  const score = (code) => {
    const have = code.toUpperCase();
    return want.length > 1 && (have.includes(want) || want.includes(have)) ? 0 : distance(want, have) / have.length;
  };
  const once = [...new Map(codes2.map((code) => [code.toUpperCase(), code])).values()];
  return once.sort((a, b) => score(a) - score(b)).slice(0, NEAR_MATCHES);
}
function explain(asked, options, io2) {
  const all = explainedCodes();
  const matching = all.filter((one) => isCode(asked, one));
  if (matching.length === 0) {
    throw usageError(
      "CODE_UNKNOWN",
      `unknown code ${quoted(asked)}`,
      `Near it: ${nearMatches(
        asked,
        all.map(({ code }) => code)
      ).join(", ")}`
    );
  }
  const words = matching.map(
    ({ code, kind, means, next, facts }) => labelled(code, [kind]) + labelled("means", [means]) + labelled("next", [next]) + labelled("also", facts)
  );
  io2.stdout(options.json === true ? toJsonLine({ codes: matching }) : words.join("\n"));
  io2.exit(0);
}
function addExplain(program2, io2) {
  program2.command("explain").summary(
    "any code or word of these documents in plain words: verdict, reason, probe, rule, exit code, B4′, grade"
  ).argument("<word...>", "such as STALE, p03, 3, '#25', D8, B4′, venue, Article 13").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki explain STALE\n  tki explain '#25'\n  tki explain Article 13\n").action((words, options) => explain(words.join(" "), options, io2));
}

// src/cli/commands/gap-map.ts
import { resolve as resolve14 } from "node:path";

// src/readiness/codes.ts
var never2 = {
  executed: "NO",
  ready_for_prod: "NO",
  REGISTRATION_HOLD: "ACTIVE",
  CAN_PROCEED: "NO"
};
var codes = {
  DOT_C1_VOCAB_BUILD: {
    ...never2,
    registered: "NO",
    basis: "seed 003: C1_DRYRUN_CAPABILITY_LOCKED_OPERATOR_ACTION_REQUIRED; P2/named lane CLOSED",
    next: "The operator runs the governed registrar, deploys an endpoint that changes nothing, registers the DOT_C1 codes and mints the grant; the owner decides about the hold. None of that can be done from here."
  },
  DOT_KG_EXPLAIN: {
    ...never2,
    // A row that an operator's migration brought is a contract's row. Whether it was registered lawfully is another question.
    registered: "NOT ASSERTED",
    basis: "seed 003, E8: PLAN_ONLY was validated, and nothing ran; REAL_RUN is always refused (E4)",
    next: "The owner seals a Call Contract, if it is to run; until then the route was only asked for a plan. None of that can be done from here."
  }
};
var isCode2 = (text) => Object.hasOwn(codes, text);

// src/evaluation/lenient.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(record, name) {
  return Object.hasOwn(record, name) ? record[name] : void 0;
}
function textMember(record, name) {
  const value = record === null ? void 0 : member(record, name);
  return typeof value === "string" ? value : null;
}
function recordMember(record, name) {
  const value = record === null ? void 0 : member(record, name);
  return isRecord(value) ? value : null;
}

// src/evaluation/quote.ts
var DETAIL_LIMIT2 = 600;
var NOTE_LIMIT = 300;
function cutText(text, limit = QUOTE_LIMIT) {
  if (text.length <= limit) return text.toWellFormed();
  return `${text.slice(0, limit).toWellFormed()}… (cut, ${text.length} units)`;
}
function cutTextOrNull(text, limit = QUOTE_LIMIT) {
  return text === null ? null : cutText(text, limit);
}
function schemaDetail(error) {
  if (error === void 0) return "not as its schema says";
  return error.instancePath === "" ? error.message : `${quote(error.instancePath)} ${error.message}`;
}
function quote(text, limit = QUOTE_LIMIT) {
  return text.length <= limit ? quoted(text.toWellFormed()) : `${quoted(`${text.slice(0, limit).toWellFormed()}…`)} (cut, ${text.length} units)`;
}

// src/evaluation/rule-item.ts
var held = { kind: "held" };
var notApplicable = (why) => ({ kind: "not applicable", why });
var notEvaluated2 = (why) => ({ kind: "not evaluated", why });
function findingIf(reason, detail) {
  return detail === null ? held : { kind: "found", reason, detail };
}
function toRuleItem(facts, { entries, documents }) {
  const { members } = facts;
  const source2 = recordMember(members, "source_metadata");
  const extension = recordMember(members, "tki");
  const queryId = nonEmpty(textMember(source2, "named_query_id_or_kb_path"));
  const itemId2 = nonEmpty(textMember(members, "item_id"));
  const surfaceKind = textMember(members, "surface_kind");
  const overrides = extension === null ? void 0 : member(extension, "overrides");
  const isDocument = surfaceKind === "kb_document";
  return {
    facts,
    name: itemId2 ?? queryId ?? `item ${facts.position}`,
    itemId: itemId2,
    queryId,
    surface: nonEmpty(textMember(source2, "governed_surface")),
    observationTs: nonEmpty(textMember(source2, "observation_ts")),
    sourceRevision: nonEmpty(textMember(source2, "source_revision")),
    declaredContentHash: nonEmpty(textMember(source2, "content_hash")),
    surfaceKind,
    precedence: textMember(members, "precedence"),
    authorityStatus: textMember(members, "authority_status"),
    source: source2,
    discipline: recordMember(members, "count_discipline"),
    extension,
    completeness: textMember(extension, "completeness"),
    usedAs: textMember(extension, "used_as"),
    overrides: Array.isArray(overrides) ? overrides.filter((entry) => typeof entry === "string") : [],
    isDocument,
    entry: queryId === null ? null : entries.get(queryId) ?? null,
    document: !isDocument || queryId === null ? null : documents.get(queryId) ?? null
  };
}
function nonEmpty(text) {
  return text === null || isBlank(text) ? null : text;
}
function documentCell({ facts: { payload } }, column) {
  if (payload.kind !== "rows" || payload.first === null) return null;
  return payload.first[payload.columns.indexOf(column)] ?? null;
}
function answerOf(item) {
  if (item.queryId === null) return null;
  if (!item.isDocument) return item.queryId;
  return JSON.stringify([item.queryId, documentCell(item, "revision") ?? item.sourceRevision]);
}
var isRead = ({ facts: { payload } }) => payload.kind === "count" || payload.kind === "rows";
function isNamed(item) {
  return item.surface !== null && item.queryId !== null && isRead(item);
}
var UNNAMED = "no surface, no path, or a payload that was not read";
function surfacesOf(item) {
  const texts2 = [item.itemId, item.queryId, item.surface];
  for (const name of ["query", "surface", "match_key", "population", "denominator"]) {
    texts2.push(textMember(item.discipline, name));
  }
  if (item.facts.payload.kind === "rows") texts2.push(...item.facts.payload.columns);
  return texts2.filter((text) => text !== null);
}
function namesOf(item) {
  const others = [item.sourceRevision, textMember(item.discipline, "confidence"), ...item.overrides];
  return [...surfacesOf(item), ...others.filter((text) => text !== null)];
}

// src/evaluation/manifest.ts
var ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
function judgeManifest(stated3, ruleItems) {
  const pairs = [];
  const hollow = [];
  const malformed2 = [];
  for (const { queryId, declaredContentHash, facts } of ruleItems) {
    if (queryId === null || declaredContentHash === null) hollow.push(facts.position);
    else {
      pairs.push(Buffer.from(`${queryId}:${declaredContentHash}`));
      if (!ONE_LINE.test(queryId) || !digestPattern.test(declaredContentHash)) malformed2.push(facts.position);
    }
  }
  const [first] = hollow;
  if (first !== void 0) return { kind: "not recomputable", hollow: hollow.length, first };
  pairs.sort((a, b) => a.compare(b));
  const recomputed = sha256(pairs.map((pair) => pair.toString()).join("\n"));
  if (recomputed !== stated3) return { kind: "differs", recomputed };
  const [odd] = malformed2;
  return odd === void 0 ? { kind: "agrees" } : { kind: "not recomputable", hollow: malformed2.length, first: odd };
}
function findDuplicate(ruleItems) {
  const seen = /* @__PURE__ */ new Map();
  for (const { name, queryId, declaredContentHash, facts } of ruleItems) {
    const keys = [`id ${name}`];
    if (queryId !== null && declaredContentHash !== null) keys.push(`pair ${queryId}:${declaredContentHash}`);
    for (const key of keys) {
      const first = seen.get(key);
      if (first !== void 0) return `items ${first} and ${facts.position} have the same ${quote(key)}`;
      seen.set(key, facts.position);
    }
  }
  return null;
}
function findContradicted(ruleItems) {
  const hashes = /* @__PURE__ */ new Map();
  for (const ruleItem of ruleItems) {
    const answer = answerOf(ruleItem);
    if (answer === null || ruleItem.declaredContentHash === null) continue;
    hashes.set(answer, (hashes.get(answer) ?? /* @__PURE__ */ new Set()).add(ruleItem.declaredContentHash));
  }
  return new Set([...hashes].filter(([, known3]) => known3.size > 1).map(([answer]) => answer));
}

// src/evaluation/altered.ts
var NAMED = 3;
function listed(some) {
  const named = some.slice(0, NAMED).map(({ facts, name }) => `item ${facts.position} (${quote(name, 80)})`).join(", ");
  return some.length > NAMED ? `${named} and ${some.length - NAMED} more` : named;
}
var otherFigures = (ruleItems) => ruleItems.filter(({ facts: { payload }, discipline }) => {
  const stated3 = textMember(discipline, "value");
  return payload.kind === "count" && stated3 !== null && stated3 !== payload.value;
});
function whereAltered(envelope, ruleItems, catalogDigest) {
  const sameCatalog = envelope.tki?.catalog.digest === catalogDigest;
  const judged = ruleItems.filter(
    ({ facts, declaredContentHash, isDocument }) => facts.recomputedContentHash !== null && declaredContentHash !== null && (sameCatalog || isDocument)
  );
  const altered = judged.filter(
    ({ facts, declaredContentHash }) => facts.recomputedContentHash !== declaredContentHash
  );
  const unjudged = ruleItems.length - judged.length;
  const unheard = unjudged === 0 ? "" : `; ${unjudged} of ${ruleItems.length} items could not be compared`;
  const manifest = judgeManifest(envelope.manifest_hash, ruleItems);
  const pairs = manifest.kind === "differs" ? "; manifest_hash differs too" : "";
  if (altered.length > 0) return `content_hash differs in ${listed(altered)}${pairs}${unheard}`;
  const figures2 = otherFigures(ruleItems);
  const where = figures2.length > 0 ? `count_discipline states another value than the payload in ${listed(figures2)}` : "look at the envelope, and at the items' members beside payload";
  return `no item's content_hash was seen to differ: ${where}${pairs}${unheard}`;
}

// src/evaluation/decimal.ts
function compareDecimals(a, b) {
  const scale = Math.max(fraction(a).length, fraction(b).length);
  const left = scaled(a, scale);
  const right = scaled(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
function fraction(decimal) {
  return decimal.split(".")[1] ?? "";
}
function scaled(decimal, scale) {
  return BigInt(`${decimal.split(".")[0]}${fraction(decimal).padEnd(scale, "0")}`);
}

// src/evaluation/claims.ts
function namesOf2(ruleItem) {
  return [ruleItem?.queryId, ruleItem?.document?.id].filter((name) => typeof name === "string");
}
function figureOf(ruleItem) {
  const payload = ruleItem?.facts.payload;
  if (payload?.kind === "count") return payload.value;
  return payload?.kind === "rows" ? String(payload.rows) : null;
}
function diagnosticOf(ruleItem) {
  const isDiagnostic2 = ruleItem?.precedence === "diagnostic" || ruleItem?.authorityStatus === "diagnostic" || ruleItem?.entry?.precedence === "diagnostic" || ruleItem?.document?.precedence === "diagnostic";
  return isDiagnostic2 ? { counterpart: ruleItem?.entry?.counterpart ?? null } : null;
}
function holdsFor({ expectation }, figure) {
  if (expectation.kind === "present" || figure === null) return null;
  const order = compareDecimals(figure, expectation.value);
  switch (expectation.kind) {
    case "equals":
      return order === 0;
    case "at_least":
      return order >= 0;
    case "at_most":
      return order <= 0;
  }
}
function claimedBinding(claims) {
  const binding = (claims?.claims ?? []).filter((claim) => claim.use === "binding");
  return new Set(binding.flatMap((claim) => claim.items));
}
function relateClaims(claims, items) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const name of new Set(item.names)) {
      const namesake = byName2.get(name);
      if (namesake === void 0 || namesake.reported.availability === "usable") byName2.set(name, item);
    }
  }
  return (claims?.claims ?? []).map((claim) => relate(claim, byName2));
}
function relate(claim, byName2) {
  const shown2 = claim.items.map((name) => byName2.get(name));
  const usable = shown2.filter((item) => item?.reported.availability === "usable");
  const allUsable = usable.length === claim.items.length;
  return {
    id: claim.id,
    text: cutText(claim.text),
    use: claim.use,
    expected: expectedText(claim),
    observed: allUsable ? observedText(claim, usable) : null,
    relation: allUsable ? relationOf2(claim, usable) : "not evidenced",
    items: claim.items.map((name, at) => ({
      item_id: name,
      availability: shown2[at]?.reported.availability ?? "absent"
    }))
  };
}
function expectedText({ expectation }) {
  switch (expectation.kind) {
    case "present":
      return "present";
    case "equals":
      return `equals ${expectation.value}`;
    case "at_least":
      return `at least ${expectation.value}`;
    case "at_most":
      return `at most ${expectation.value}`;
  }
}
function observedText({ expectation }, items) {
  if (expectation.kind === "present") return "present";
  const figures2 = items.map((item) => item?.figure ?? "no figure");
  return figures2.join("; ");
}
function relationOf2(claim, items) {
  const agrees = withDiagnostic(claim, items);
  if (claim.expectation.kind === "present") return agrees;
  const held2 = items.map((item) => holdsFor(claim, item?.figure ?? null));
  if (held2.includes(null)) return "not comparable";
  return held2.every((holds) => holds === true) ? agrees : "differs";
}
function withDiagnostic(claim, items) {
  const alone = items.find((item) => {
    const counterpart = item?.diagnostic?.counterpart;
    return item?.diagnostic != null && (counterpart == null || !claim.items.includes(counterpart));
  })?.diagnostic;
  if (alone == null) return "agrees";
  return alone.counterpart === null ? "diagnostic; no canonical counterpart is named" : `diagnostic; canonical counterpart ${alone.counterpart}`;
}

// src/formats/rule-ids.ts
var ruleIds = [
  "sql-member",
  "item-too-large",
  "item-shape",
  "unknown-member",
  "content-hash",
  "manifest-hash",
  "catalog-mismatch",
  "count-mismatch",
  "document-mismatch",
  "stale",
  "future",
  "time-unreadable",
  "prohibited-surface",
  "corpus-join",
  "collapsed-count",
  "local-path",
  "provisional-binding",
  "used-as-binding",
  "diagnostic-override",
  "incomplete",
  "row-limit",
  "view-drift",
  "item-id",
  "contradictory-answers",
  "source-metadata",
  "unknown-query",
  "unlisted-kb-path",
  "catalog-differs",
  "empty-result"
];

// src/evaluation/tally.ts
function emptyTally() {
  const rules2 = ruleIds.map((id) => [
    id,
    { held: 0, found: 0, notEvaluated: /* @__PURE__ */ new Map(), notApplicable: /* @__PURE__ */ new Map() }
  ]);
  return { items: 0, rules: Object.fromEntries(rules2) };
}
function count(tally2, outcome) {
  switch (outcome.kind) {
    case "held":
      tally2.held++;
      return;
    case "found":
      tally2.found++;
      return;
    case "not evaluated":
      tally2.notEvaluated.set(outcome.why, (tally2.notEvaluated.get(outcome.why) ?? 0) + 1);
      return;
    case "not applicable":
      tally2.notApplicable.set(outcome.why, (tally2.notApplicable.get(outcome.why) ?? 0) + 1);
  }
}
function stateOf(tally2, ids) {
  const tallies = ids.map((id) => [id, tally2.rules[id]]);
  if (tallies.some(([, { found }]) => found > 0)) return { kind: "broken" };
  const ran = tallies.some(([, { held: held2 }]) => held2 > 0);
  const kept = tallies.some(([, { notEvaluated: notEvaluated3 }]) => notEvaluated3.size > 0);
  if (ran && !kept) return { kind: "held" };
  const why = tallies.flatMap(
    ([id, { notEvaluated: notEvaluated3, notApplicable: notApplicable2 }]) => [...kept ? notEvaluated3 : notApplicable2].map(([text, items]) => {
      const said = `${items} of ${tally2.items} items: ${text}`;
      return ids.length === 1 ? said : `${id}: ${said}`;
    })
  ).join("; ");
  return ran ? { kind: "in part", why } : { kind: "not evaluated", why: why || "the packet has no item" };
}

// src/evaluation/coverage.ts
var SEED_COVERAGE = {
  "items[].authority_status": ["catalog"],
  "items[].count_discipline": ["catalog"],
  "items[].count_discipline.observation_ts": [],
  "items[].item_id": ["catalog"],
  "items[].payload": ["content_hash"],
  "items[].precedence": ["catalog"],
  "items[].source_metadata.content_hash": ["content_hash", "manifest_hash"],
  "items[].source_metadata.governed_surface": ["content_hash", "catalog"],
  "items[].source_metadata.named_query_id_or_kb_path": ["content_hash", "manifest_hash", "catalog"],
  "items[].source_metadata.observation_ts": [],
  "items[].source_metadata.source_revision": [],
  "items[].surface_kind": ["catalog"],
  "items[].tki": [],
  manifest_hash: ["manifest_hash"],
  disclaimer: [],
  packet_as_of: [],
  packet_id: [],
  tki: []
};
function toCoverage(covered) {
  return Object.entries(SEED_COVERAGE).map(([field, covers]) => {
    const silent = covers.flatMap((by) => {
      const why = whyNotCovering(by, field, covered);
      return why === null ? [] : [{ by, why: why.slice(0, WHY_LIMIT) }];
    });
    const silenced = new Set(silent.map(({ by }) => by));
    const covering = covers.filter((by) => !silenced.has(by));
    if (covered.packetDigestRecomputed) covering.push("packet_digest");
    if (covered.expected) covering.push("expected_digest");
    const entry = { field, covered_by: covering };
    return silent.length === 0 ? entry : { ...entry, not_evaluated: silent };
  });
}
function whyNotCovering(by, field, { tally: tally2, manifest, ruleItems }) {
  if (field.startsWith("items[]") && tally2.items === 0) return "the packet has no item";
  switch (by) {
    case "content_hash":
      return whyNotHeld(stateOf(tally2, ["content-hash"]), tally2.rules["content-hash"]);
    case "manifest_hash":
      return manifest.kind === "not recomputable" ? `${manifest.hollow} of ${tally2.items} items: no pair of id and content_hash` : null;
    case "catalog":
      return (field === "items[].count_discipline" ? whyUndisciplined(ruleItems) : null) ?? whyNotHeld(stateOf(tally2, ["catalog-mismatch"]), tally2.rules["catalog-mismatch"]);
    case "packet_digest":
    case "expected_digest":
      return null;
  }
}
function whyNotHeld(standing, { notEvaluated: notEvaluated3 }) {
  switch (standing.kind) {
    case "held":
      return null;
    case "broken":
      return notEvaluated3.size === 0 ? null : [...notEvaluated3.keys()].join("; ");
    case "in part":
    case "not evaluated":
      return standing.why;
  }
}
function whyUndisciplined(ruleItems) {
  const stated3 = ruleItems.filter(({ discipline }) => discipline !== null);
  if (stated3.length === 0) return "no item has a count_discipline";
  const loose = stated3.filter(({ entry }) => entry?.count_discipline === void 0).length;
  return loose === 0 ? null : `${loose} of ${stated3.length} items: the catalog pins no count_discipline`;
}

// src/formats/validators/claims.js
var validate11 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:claims:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "claims": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "expectation": {
            "anyOf": [
              {
                "additionalProperties": false,
                "properties": {
                  "kind": {
                    "const": "present",
                    "type": "string"
                  }
                },
                "required": [
                  "kind"
                ],
                "type": "object"
              },
              {
                "additionalProperties": false,
                "properties": {
                  "kind": {
                    "enum": [
                      "equals",
                      "at_least",
                      "at_most"
                    ],
                    "type": "string"
                  },
                  "value": {
                    "pattern": "^-?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?$",
                    "type": "string"
                  }
                },
                "required": [
                  "kind",
                  "value"
                ],
                "type": "object"
              }
            ]
          },
          "id": {
            "pattern": "^[A-Za-z0-9._-]{1,100}$",
            "type": "string"
          },
          "items": {
            "items": {
              "maxLength": 200,
              "type": "string"
            },
            "maxItems": 100,
            "minItems": 1,
            "type": "array"
          },
          "text": {
            "maxLength": 2e3,
            "type": "string"
          },
          "use": {
            "enum": [
              "binding",
              "evidence"
            ],
            "type": "string"
          }
        },
        "required": [
          "id",
          "text",
          "items",
          "use",
          "expectation"
        ],
        "type": "object"
      },
      "maxItems": 1e3,
      "type": "array"
    },
    "schema": {
      "const": "tki-claims/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "claims"
  ],
  "type": "object"
});

// src/evaluation/canonical-check.ts
function toText(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function parseJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
function checkCanonical(text, value, depth) {
  const seen = { disordered: null, tooDeep: false, sqlName: false };
  walk(value, depth, seen);
  if (seen.tooDeep) {
    const detail = `nested deeper than ${DEPTH_LIMIT} levels`;
    return { kind: "refused", code: "TOO_DEEP", detail, at: null };
  }
  const fast = seen.disordered === null && !text.includes("\\ud") && JSON.stringify(value) === text;
  if (!fast && !isCanonicalSlowly(text, value)) {
    const why = seen.disordered === null ? "" : `, the member ${quote(seen.disordered, 80)} is out of order`;
    const detail = `not in RFC 8785 form${why}`;
    return { kind: "refused", code: "NON_CANONICAL", detail, at: whereFormsPart(text, value) };
  }
  return { kind: "canonical", value, sqlName: seen.sqlName };
}
function isCanonicalSlowly(text, value) {
  try {
    return toCanonicalJson(value) === text;
  } catch (error) {
    if (isCoded(error, "NOT_CANONICALIZABLE")) return false;
    throw error;
  }
}
function whereFormsPart(text, value) {
  let at = 0;
  try {
    const canonical = toCanonicalJson(value);
    while (at < text.length && text[at] === canonical[at]) at++;
  } catch {
    at = Math.max(0, text.search(/\\u[dD][89a-fA-F]/));
  }
  return Buffer.byteLength(text.slice(0, at));
}
function walk(value, depth, seen) {
  if (typeof value !== "object" || value === null) return;
  if (depth >= DEPTH_LIMIT) {
    seen.tooDeep = true;
    return;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const entry = value[i];
      if (typeof entry === "object" && entry !== null) walk(entry, depth + 1, seen);
    }
    return;
  }
  let before;
  for (const name of Object.keys(value)) {
    if (before !== void 0 && name <= before) seen.disordered ??= name;
    before = name;
    if (isSqlName(name)) seen.sqlName = true;
    walk(value[name], depth + 1, seen);
  }
}

// src/evaluation/time.ts
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?Z$/;
var TIME_FORM = "2026-06-10T08:00:00Z: a time of the calendar in UTC, Z at its end and no offset, at most six decimals of the second";
function toMicroseconds(text) {
  const parts = PATTERN.exec(text);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour && date.getUTCMinutes() === minute && date.getUTCSeconds() === second;
  if (!same) return null;
  return BigInt(date.getTime()) * 1000n + BigInt((parts[7] ?? "").padEnd(6, "0"));
}
function isCalendarTime(text) {
  return toMicroseconds(text) !== null;
}

// src/evaluation/inputs.ts
function whyNotStart(instructions, proceed, selfCheck) {
  const unconfirmed = selfCheck.checks.filter((check2) => !check2.confirmed).map((check2) => check2.id);
  if (!selfCheck.confirmed || selfCheck.checks.length === 0 || unconfirmed.length > 0) {
    const detail = unconfirmed.length > 0 ? `unconfirmed: ${unconfirmed.join(", ")}` : "nothing was confirmed";
    return { rule: "self-check", reason: "SELF_CHECK_UNCONFIRMED", detail };
  }
  if (proceed.nonce !== instructions.nonce) {
    return {
      rule: "attested-inputs",
      reason: "INPUT_DIFFERS",
      detail: "release and go have different nonces"
    };
  }
  if (!isCalendarTime(instructions.clock) || instructions.as_of !== null && !isCalendarTime(instructions.as_of)) {
    return { rule: "attested-inputs", reason: "INPUT_DIFFERS", detail: "go has a time that no calendar has" };
  }
  const {
    status,
    grade,
    observed_as_expected: held2,
    probes: probes2,
    unverified_promises: open2
  } = instructions.attestation;
  const whole = grade === "B" ? held2 < probes2 && isOpen(instructions) : held2 === probes2 && open2 === void 0;
  if (status !== "NOT_ACCEPTED" || !whole) {
    const detail = `${status}: ${held2} of ${probes2} observed as expected`;
    return { rule: "attestation", reason: "NOT_AS_EXPECTED", detail };
  }
  return null;
}
var isOpen = ({ attestation }) => (attestation.unverified_promises ?? []).length > 0;
function whyOtherInput(name, observed, attested) {
  if (observed === attested) return null;
  const detail = `${name}: ${observed ?? "absent"}, attested ${attested ?? "absent"}`;
  return { rule: "attested-inputs", reason: "INPUT_DIFFERS", detail };
}
function whyUnexpected(name, observed, expected) {
  if (expected === null || observed === expected) return null;
  const detail = `${name}: ${observed ?? "unreadable"}, expected ${expected}`;
  return { rule: "expected-digest", reason: "EXPECTED_DIGEST_DIFFERS", detail };
}
function readCatalog(bytes) {
  if (bytes.length > CATALOG_LIMIT_BYTES) return `more than ${CATALOG_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed2 = text === null ? null : parseJson(text);
  if (parsed2 === null) return "not JSON in UTF-8";
  const { value } = parsed2;
  if (!validate7(value)) return schemaDetail(validate7.errors?.[0]);
  if (!isCanonicalText(value, text)) return "not in RFC 8785 form";
  const denied = deniedDatabase(value);
  if (denied !== void 0) return `lists the database ${denied}, which is never read`;
  const entries = new Map(value.entries.map((entry) => [entry.id, entry]));
  if (entries.size !== value.entries.length) return "two entries have one id";
  const listed2 = value.documents ?? [];
  const documents = new Map(listed2.map((document) => [document.path, document]));
  if (documents.size !== listed2.length) return "two documents have one path";
  const names2 = listed2.flatMap(({ id, path: path6 }) => id === path6 ? [id] : [id, path6]);
  if ((/* @__PURE__ */ new Set([...entries.keys(), ...names2])).size !== entries.size + names2.length)
    return "two entries have one id or path";
  const queries = new Map(value.entries.map((entry) => [entry.id, entry.sql]));
  return { catalog: value, entries, documents, queries };
}
function readClaims(bytes) {
  if (bytes.length > CLAIMS_LIMIT_BYTES) return `more than ${CLAIMS_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed2 = text === null ? null : parseJson(text);
  if (text === null || parsed2 === null) return "not JSON in UTF-8";
  const { value } = parsed2;
  const repeated = whyRepeated(text, value);
  if (repeated !== null) return repeated;
  if (!validate11(value)) return schemaDetail(validate11.errors?.[0]);
  const seen = /* @__PURE__ */ new Set();
  for (const { id } of value.claims) {
    if (seen.has(id)) return `two claims have the id ${quote(id, 80)}`;
    seen.add(id);
  }
  return value;
}
function whyRepeated(text, value) {
  switch (judgeMembers(text, value)) {
    case "unique":
      return null;
    case "duplicate":
      return "a member of one object is named twice";
    case "too-deep":
      return `nested deeper than ${DEPTH_LIMIT} levels`;
  }
}
function digestOrNull(bytes) {
  return bytes === null ? null : sha256(bytes);
}
function isCanonicalText(value, text) {
  try {
    return toCanonicalJson(value) === text;
  } catch {
    return false;
  }
}

// src/evaluation/packet-source.ts
import { createHash } from "node:crypto";
function toPacketSource(size, readInto) {
  return {
    size,
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, readInto(buffer, length, offset));
    }
  };
}
var unreadable = (message, options) => new CodedError("PACKET_UNREADABLE", message, "Give a regular file that nobody writes to.", options);
var READ_CHUNK_BYTES = 1024 * 1024;
function openWindow(source2, chunk = READ_CHUNK_BYTES) {
  const state = {
    source: source2,
    size: source2.size,
    chunk,
    hash: createHash("sha256"),
    hashed: 0,
    bytes: Buffer.allocUnsafe(Math.max(chunk * 2, 16)),
    base: 0,
    filled: 0
  };
  return state;
}
function load3(window, keep, to) {
  const state = window;
  const end2 = Math.min(to, state.size);
  while (state.base + state.filled < end2) {
    if (state.filled === state.bytes.length) makeRoom(state, keep);
    const at = state.base + state.filled;
    const want = Math.min(state.chunk, state.bytes.length - state.filled, state.size - at);
    const piece = readPiece(state.source, at, want);
    state.bytes.set(piece, state.filled);
    state.filled += piece.length;
  }
  return state.base + state.filled - keep;
}
function makeRoom(state, keep) {
  const drop = keep - state.base;
  hashThrough(state, keep);
  if (drop * 2 >= state.bytes.length) {
    state.bytes.copyWithin(0, drop, state.filled);
    state.base = keep;
    state.filled -= drop;
    return;
  }
  const larger = Buffer.allocUnsafe(state.bytes.length * 2);
  state.bytes.copy(larger, 0, drop, state.filled);
  state.bytes = larger;
  state.base = keep;
  state.filled -= drop;
}
function readPiece(source2, offset, want) {
  let piece;
  try {
    piece = source2.read(offset, want);
  } catch (cause) {
    throw unreadable(`reading ${want} bytes at ${offset} failed`, { cause });
  }
  if (piece.length === 0 || piece.length > want) {
    throw unreadable(`asked for ${want} bytes at ${offset}, got ${piece.length}`);
  }
  return piece;
}
function hashThrough(window, end2) {
  const state = window;
  if (end2 <= state.hashed) return;
  state.hash.update(state.bytes.subarray(state.hashed - state.base, end2 - state.base));
  state.hashed = end2;
}
function forkHash(window) {
  return window.hash.copy();
}
function hashRest(window) {
  const state = window;
  hashThrough(state, state.base + state.filled);
  let at = state.base + state.filled;
  while (at < state.size) {
    const piece = readPiece(state.source, at, Math.min(state.chunk, state.size - at));
    state.hash.update(piece);
    at += piece.length;
  }
  return `sha256:${state.hash.digest("hex")}`;
}

// src/evaluation/structure.ts
var notJson = (code, message) => new CodedError(code, message, "Export the packet again.");
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var BACKSLASH = 92;
var NAMED_BYTES = {
  [-1]: "the end of the file",
  9: "a tab",
  10: "a line feed",
  13: "a carriage return",
  32: "a space",
  239: "0xef, as of a byte order mark"
};
function byteWords(byte) {
  const graphic = byte > 32 && byte < 127;
  return NAMED_BYTES[byte] ?? (graphic ? quoted(String.fromCharCode(byte)) : `0x${byte.toString(16)}`);
}
function byteAt(window, at) {
  if (load3(window, at, at + 1) < 1) return -1;
  return window.bytes[at - window.base];
}
function endOfString(window, start) {
  let at = start + 1;
  let oddBackslashes = false;
  while (load3(window, at, at + 1) >= 1) {
    const from2 = at - window.base;
    const found = window.bytes.indexOf(QUOTE, from2);
    const closed = found !== -1 && found < window.filled;
    const stop2 = closed ? found : window.filled;
    let run = stop2;
    while (run > from2 && window.bytes[run - 1] === BACKSLASH) run--;
    const odd = (stop2 - run & 1) === 1;
    oddBackslashes = run === from2 ? odd !== oddBackslashes : odd;
    at = window.base + stop2;
    if (!closed) continue;
    at++;
    if (!oddBackslashes) return at;
    oddBackslashes = false;
  }
  throw notJson("NON_CANONICAL", `the file ends at byte ${at}, inside the string from byte ${start} on`);
}
function endOfValue(window, start, depth, atString) {
  const first = byteAt(window, start);
  if (first === QUOTE) return endOfString(window, start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfScalar(window, start);
  let open2 = 0;
  let at = start;
  while (load3(window, at, at + 1) >= 1) {
    const { bytes, base, filled } = window;
    let inside = at - base;
    let byte = 0;
    for (; inside < filled; inside++) {
      byte = bytes[inside];
      if (byte === QUOTE) break;
      if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (depth + ++open2 > DEPTH_LIMIT)
          throw notJson("TOO_DEEP", `nested deeper than ${DEPTH_LIMIT} levels at byte ${base + inside}`);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (--open2 === 0) return base + inside + 1;
      }
    }
    at = base + inside;
    if (inside === filled) continue;
    let unseen = false;
    if (atString !== void 0) {
      load3(window, at, at + 64);
      unseen = atString(at);
    }
    at = endOfString(window, at);
    if (unseen && byteAt(window, at) === COLON)
      throw notJson("NON_CANONICAL", `the member name that ends at byte ${at} is too long to be read`);
  }
  throw notJson("NON_CANONICAL", `the file ends at byte ${at}, inside the value from byte ${start} on`);
}
function endOfScalar(window, start) {
  let at = start;
  for (; ; ) {
    const byte = byteAt(window, at);
    const scalar = byte >= 48 && byte <= 57 || byte >= 97 && byte <= 122 || byte === 43 || byte === 45 || byte === 46 || byte === 69;
    if (!scalar) break;
    at++;
  }
  if (at === start)
    throw notJson("NON_CANONICAL", `no JSON value at byte ${start}, but ${byteWords(byteAt(window, start))}`);
  return at;
}

// src/evaluation/packet-refused.ts
var PacketRefused = class extends CodedError {
  pointer;
  constructor(code, message, pointer = null) {
    super(code, message, "Export the packet again.");
    this.pointer = pointer;
  }
};
var from = (at, byte) => `, from byte ${at} on: ${byteWords(byte ?? -1)}`;
function expectByte(window, at, byte) {
  const found = byteAt(window, at);
  if (found === byte) return;
  const words = `expected ${String.fromCharCode(byte)} at byte ${at}, found ${byteWords(found)}`;
  throw new PacketRefused("NON_CANONICAL", words);
}
function whereNotUtf8(bytes) {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const at = bytes.findIndex((byte, index) => byte !== again[index]);
  return Math.max(0, at);
}

// src/evaluation/read-envelope.ts
function judgeEnvelope(pieces, headBytes, list3) {
  const bytes = Buffer.concat(pieces);
  const inFile = (at) => list3 === null || at < headBytes + 2 ? at : at - headBytes - 2 + list3.end;
  const text = toText(bytes);
  if (text === null)
    throw new PacketRefused(
      "NON_CANONICAL",
      `the envelope is not UTF-8 at byte ${inFile(whereNotUtf8(bytes))}`
    );
  const parsed2 = parseJson(text);
  if (parsed2 === null) {
    const wrong = whereNotJson(pieces);
    throw new PacketRefused(
      "NON_CANONICAL",
      `the envelope is not JSON, in what begins at byte ${inFile(wrong)}`
    );
  }
  const check2 = checkCanonical(text, parsed2.value, 0);
  if (check2.kind === "refused") {
    const { code, detail, at } = check2;
    throw new PacketRefused(code, `envelope: ${detail}${at === null ? "" : from(inFile(at), bytes[at])}`);
  }
  const { items: stated3, ...members } = parsed2.value;
  if (!validate(members)) {
    const error = validate.errors?.[0];
    const pointer = error?.instancePath ?? "";
    const detail = pointer === "/packet_as_of" ? `${pointer} is not of the form ${TIME_FORM}` : schemaDetail(error);
    throw new PacketRefused("ENVELOPE_NOT_ACCEPTED", detail, pointer);
  }
  if (check2.sqlName)
    throw new PacketRefused("ENVELOPE_NOT_ACCEPTED", "a member named sql is in “/tki”", "/tki");
  if (!isCalendarTime(members.packet_as_of)) {
    throw new PacketRefused(
      "ENVELOPE_NOT_ACCEPTED",
      `/packet_as_of is not of the form ${TIME_FORM}`,
      "/packet_as_of"
    );
  }
  if (list3 === null) {
    const detail = stated3 === void 0 ? "must have the member items" : "“/items” must be a list";
    throw new PacketRefused("ENVELOPE_NOT_ACCEPTED", detail, "/items");
  }
  return { accepted: members, list: list3, head: bytes.subarray(0, headBytes).toString("utf8") };
}
function whereNotJson(pieces) {
  let at = 0;
  for (const piece of pieces) {
    if (piece.length > 1 && parseJson(piece.toString()) === null) break;
    at += piece.length;
  }
  return at;
}
function digestWithoutItself(envelope, head, fork) {
  const { packet_digest: _itself, ...extension } = envelope.tki;
  const reduced = toCanonicalJson({ ...envelope, items: [], tki: extension });
  return `sha256:${fork.update(reduced.slice(head.length + "[]".length)).digest("hex")}`;
}

// src/evaluation/item-bounds.ts
var NEXT_ITEM = Buffer.from('},{"authority_status":"');
var LAST_ITEM = Buffer.from('}],"manifest_hash":"');
var ITEM_DEPTH = 2;
function guessEnd(window, start, limit) {
  const reach = limit + NEXT_ITEM.length;
  let searched = 0;
  let have = load3(window, start, start + 1);
  for (; ; ) {
    const from3 = start - window.base;
    const next = window.bytes.subarray(from3, from3 + Math.min(have, reach)).indexOf(NEXT_ITEM, searched);
    if (next !== -1) return next >= limit ? null : start + next + 1;
    if (have >= reach || window.base + window.filled >= window.size) break;
    searched = Math.max(0, have - NEXT_ITEM.length);
    have = load3(window, start, start + have + 1);
  }
  const from2 = start - window.base;
  const last = window.bytes.subarray(from2, from2 + Math.min(have, reach)).indexOf(LAST_ITEM);
  return last === -1 || last >= limit ? null : start + last + 1;
}
function endWithinLimit(window, start, limit) {
  const present = Math.min(limit + 1, window.base + window.filled - start);
  const from2 = start - window.base;
  const slice = {
    size: start + present,
    bytes: window.bytes.subarray(from2, from2 + present),
    base: start,
    filled: present
  };
  try {
    const end2 = endOfValue(slice, start, ITEM_DEPTH);
    return end2 - start > limit ? null : end2;
  } catch (error) {
    if (isCoded(error, "NON_CANONICAL") && present > limit) return null;
    throw error;
  }
}

// src/evaluation/item-facts.ts
import { createHash as createHash2 } from "node:crypto";
var FACTS_OVERHEAD_BYTES = 256;
var KEPT_TEXT_LIMIT = 64 * 1024;
var COUNT_PATTERN = /^(?:0|[1-9][0-9]{0,30})$/;
function toItemFacts(position, bytes, value, sqlName, queries) {
  const common = { position, bytes: bytes.length, tooLarge: false };
  if (!isRecord(value)) {
    const payload2 = { kind: "malformed", detail: "the item is not an object" };
    const nothing3 = {
      members: null,
      payloadMembers: [],
      recomputedContentHash: null,
      keptBytes: FACTS_OVERHEAD_BYTES
    };
    return { ...common, ...nothing3, payload: payload2, sqlName };
  }
  const { payload: rawPayload, ...members } = value;
  const payload = toPayloadFacts(rawPayload);
  const columns = payload.kind === "rows" ? payload.columns : [];
  const payloadMembers = isRecord(rawPayload) ? Object.keys(rawPayload) : [];
  const slice = Object.hasOwn(value, "payload") ? payloadSlice(bytes, members) : new Uint8Array(0);
  const ends = slice.length === 0 ? null : preimageEnds(members, queries);
  const kept = textLength(columns) + textLength(payloadMembers) + bytes.length - slice.length;
  return {
    ...common,
    members,
    payloadMembers,
    payload,
    sqlName: sqlName || hasSqlColumn(rawPayload),
    recomputedContentHash: ends === null ? null : hashPreimage(ends, slice),
    keptBytes: FACTS_OVERHEAD_BYTES + kept + (payload.kind === "rows" ? textLength(payload.first ?? []) : 0)
  };
}
function hasSqlColumn(payload) {
  const columns = isRecord(payload) ? member(payload, "columns") : void 0;
  return Array.isArray(columns) && columns.some((name) => typeof name === "string" && isSqlName(name));
}
function toPayloadFacts(value) {
  const malformed2 = (detail) => ({ kind: "malformed", detail });
  if (!isRecord(value)) return malformed2("payload is not an object");
  const kind = member(value, "kind");
  if (kind === "count") {
    const count2 = member(value, "value");
    if (typeof count2 !== "string" || !COUNT_PATTERN.test(count2))
      return malformed2("payload.value is not a count");
    return { kind: "count", value: count2 };
  }
  if (kind !== "rows") return malformed2("payload.kind is neither count nor rows");
  const columns = member(value, "columns");
  const rows = member(value, "rows");
  if (!Array.isArray(columns) || !isTextRow(columns) || columns.includes(null)) {
    return malformed2("payload.columns is not a list of names");
  }
  if (textLength(columns) > KEPT_TEXT_LIMIT) return malformed2("payload.columns is too long");
  if (!Array.isArray(rows)) return malformed2("payload.rows is not a list");
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Array.isArray(row) || row.length !== columns.length || !isTextRow(row)) {
      return malformed2(`row ${i} is not ${columns.length} cells of text or null`);
    }
  }
  const first = rows.length === 1 && textLength(rows[0]) <= KEPT_TEXT_LIMIT ? rows[0] : null;
  return { kind: "rows", columns, rows: rows.length, first };
}
function isTextRow(row) {
  for (let i = 0; i < row.length; i++) {
    const cell2 = row[i];
    if (typeof cell2 !== "string" && cell2 !== null) return false;
  }
  return true;
}
function textLength(cells) {
  let length = 0;
  for (const cell2 of cells) length += (cell2?.length ?? 4) + 3;
  return length;
}
function payloadSlice(bytes, members) {
  let before = "";
  let after = "";
  for (const name of Object.keys(members).sort()) {
    const text = `${toCanonicalJson(name)}:${toCanonicalJson(members[name])}`;
    if (name < "payload") before += `${text},`;
    else after += `,${text}`;
  }
  return bytes.subarray(
    Buffer.byteLength(`{${before}"payload":`),
    bytes.length - Buffer.byteLength(`${after}}`)
  );
}
function preimageEnds(members, queries) {
  const source2 = member(members, "source_metadata");
  if (!isRecord(source2)) return null;
  const surface = member(source2, "governed_surface");
  const id = member(source2, "named_query_id_or_kb_path");
  if (typeof surface !== "string" || typeof id !== "string") return null;
  const document = member(members, "surface_kind") === "kb_document";
  const sql = document ? null : queries.get(id);
  if (sql === void 0) return null;
  const query = document ? null : id;
  return {
    head: `{"governed_surface":${toCanonicalJson(surface)},"named_query_id":${toCanonicalJson(query)},"payload":`,
    tail: `,"sql":${toCanonicalJson(sql)}}`
  };
}
function hashPreimage(ends, payload) {
  const hash = createHash2("sha256").update(ends.head).update(payload).update(ends.tail);
  return `sha256:${hash.digest("hex")}`;
}

// src/evaluation/oversized.ts
var SMALL_MEMBER_BYTES = 64 * 1024;
var SMALL_MEMBERS_BYTES = 256 * 1024;
var NAME_BYTES = 64 * 1024;
var MEMBER_DEPTH = 3;
function surveyOversized(window, start) {
  const hunt = { window, sqlName: false, keptBytes: 0 };
  const members = /* @__PURE__ */ Object.create(null);
  let payloadMembers = [];
  if (byteAt(window, start) !== OPEN_BRACE) {
    const end3 = endOfValue(window, start, MEMBER_DEPTH - 1, (at) => noteName(hunt, at));
    return { end: end3, members: null, payloadMembers, sqlName: hunt.sqlName, keptBytes: 0 };
  }
  const end2 = overMembers(hunt, start, (name, nameStart, valueStart) => {
    if (name === "payload" && byteAt(window, valueStart) === OPEN_BRACE) {
      const payload = surveyPayload(hunt, valueStart);
      payloadMembers = payload.names;
      return payload.end;
    }
    load3(window, nameStart, valueStart + SMALL_MEMBER_BYTES);
    const valueEnd = endOfValue(window, valueStart, MEMBER_DEPTH, (at) => noteName(hunt, at));
    const small = valueEnd - valueStart <= SMALL_MEMBER_BYTES;
    if (name !== "payload" && small && hunt.keptBytes + valueEnd - nameStart <= SMALL_MEMBERS_BYTES) {
      hunt.keptBytes += valueEnd - nameStart;
      const value = smallValue(window, valueStart, valueEnd);
      Object.defineProperty(members, name, { value, enumerable: true });
    }
    return valueEnd;
  });
  return { end: end2, members, payloadMembers, sqlName: hunt.sqlName, keptBytes: hunt.keptBytes };
}
function surveyPayload(hunt, start) {
  const names2 = [];
  const end2 = overMembers(hunt, start, (name, nameStart, valueStart) => {
    if (hunt.keptBytes + valueStart - nameStart <= SMALL_MEMBERS_BYTES) {
      hunt.keptBytes += valueStart - nameStart;
      names2.push(name);
    }
    const noted = name === "columns" ? noteText : noteName;
    return endOfValue(hunt.window, valueStart, MEMBER_DEPTH + 1, (at) => noted(hunt, at));
  });
  return { end: end2, names: names2 };
}
function overMembers(hunt, start, judge3) {
  const { window } = hunt;
  let before = null;
  let at = start + 1;
  while (byteAt(window, at) === QUOTE) {
    load3(window, at, at + SMALL_MEMBER_BYTES);
    const keyEnd = endOfString(window, at);
    const name = keyEnd - at <= SMALL_MEMBER_BYTES ? smallValue(window, at, keyEnd) : void 0;
    if (typeof name !== "string" || before !== null && name <= before) {
      throw notJson("NON_CANONICAL", `the member at byte ${at} is out of order, or its name too long`);
    }
    before = name;
    if (isSqlName(name)) hunt.sqlName = true;
    if (byteAt(window, keyEnd) !== COLON) throw notJson("NON_CANONICAL", `expected : at byte ${keyEnd}`);
    at = judge3(name, at, keyEnd + 1);
    if (byteAt(window, at) !== COMMA) break;
    at++;
    if (byteAt(window, at) !== QUOTE) throw notJson("NON_CANONICAL", `expected " at byte ${at}`);
  }
  if (byteAt(window, at) !== CLOSE_BRACE) throw notJson("NON_CANONICAL", `expected } at byte ${at}`);
  return at + 1;
}
function noteName(hunt, at) {
  return note(hunt, at, (end2) => byteOf(hunt.window, end2) === COLON);
}
function noteText(hunt, at) {
  return note(hunt, at, () => true);
}
function note(hunt, at, isName) {
  const found = shortString(hunt.window, at);
  if (typeof found === "string") return found === "unseen";
  if (isName(found.end) && isSqlName(found.text)) hunt.sqlName = true;
  return false;
}
function smallValue(window, start, end2) {
  const text = toText(window.bytes.subarray(start - window.base, end2 - window.base));
  const parsed2 = text === null ? null : parseJson(text);
  const check2 = parsed2 === null || text === null ? null : checkCanonical(text, parsed2.value, MEMBER_DEPTH);
  if (check2 === null || check2.kind === "refused") {
    throw notJson(check2?.code ?? "NON_CANONICAL", `the value at byte ${start} is not canonical`);
  }
  return check2.value;
}
function beginsAnother(first) {
  if (first === 115 || first === 83) return false;
  const letter = first | 32;
  return letter >= 97 && letter <= 122 || first >= 48 && first <= 57 || first === 95;
}
function byteOf(window, at) {
  return at - window.base < window.filled ? window.bytes[at - window.base] : -1;
}
function shortString(window, at) {
  if (beginsAnother(byteOf(window, at + 1))) return "another";
  let end2 = stringEnd(window, at);
  if (end2 === null) {
    load3(window, at, at + NAME_BYTES + 1);
    end2 = stringEnd(window, at);
    if (end2 === null) return "unseen";
  }
  const bytes = window.bytes.subarray(at - window.base, end2 - window.base);
  const parsed2 = parseJson(bytes.toString("utf8"));
  return typeof parsed2?.value === "string" ? { text: parsed2.value, end: end2 } : "another";
}
function stringEnd(window, at) {
  const from2 = at - window.base;
  const limit = Math.min(window.filled - 1, from2 + NAME_BYTES);
  for (let quote2 = window.bytes.indexOf(QUOTE, from2 + 1); quote2 !== -1 && quote2 < limit; ) {
    let slashes = 0;
    while (window.bytes[quote2 - 1 - slashes] === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return window.base + quote2 + 1;
    quote2 = window.bytes.indexOf(QUOTE, quote2 + 1);
  }
  return null;
}
function isUtf8Range(source2, start, end2, chunk) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for (let at = start; at < end2; ) {
      const piece = source2.read(at, Math.min(chunk, end2 - at));
      if (piece.length === 0) return false;
      decoder.decode(piece, { stream: true });
      at += piece.length;
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
function toOversizedFacts(position, bytes, survey) {
  return {
    position,
    bytes,
    tooLarge: true,
    members: survey.members,
    payloadMembers: survey.payloadMembers,
    payload: { kind: "unread" },
    sqlName: survey.sqlName,
    recomputedContentHash: null,
    keptBytes: FACTS_OVERHEAD_BYTES + survey.keptBytes
  };
}

// src/evaluation/read-items.ts
var STRIKE_LIMIT = 8;
function readItems(reader, listStart) {
  const { window } = reader;
  const facts = [];
  let metadata = 0;
  let at = listStart + 1;
  if (byteAt(window, at) !== CLOSE_BRACKET) {
    for (; ; ) {
      const { item, end: end2 } = readNamed(reader, at, facts.length);
      facts.push(item);
      metadata += item.keptBytes;
      if (metadata > reader.metadataLimit) {
        throw new PacketRefused(
          "TOO_MANY_ITEMS",
          `the metadata of the items is over ${reader.metadataLimit} bytes at item ${facts.length - 1}`
        );
      }
      at = end2;
      if (byteAt(window, at) !== COMMA) break;
      at++;
    }
  }
  expectByte(window, at, CLOSE_BRACKET);
  hashThrough(window, at + 1);
  return { facts, end: at + 1, fork: forkHash(window) };
}
function readNamed(reader, start, position) {
  try {
    return readItem(reader, start, position);
  } catch (error) {
    if (!isCoded(error, "NON_CANONICAL", "TOO_DEEP")) throw error;
    throw new PacketRefused(error.code, `item ${position}: ${error.message}`);
  }
}
function readItem(reader, start, position) {
  const { window, limit } = reader;
  if (reader.strikes < STRIKE_LIMIT) {
    const guess = guessEnd(window, start, limit);
    const text2 = guess === null ? null : textBetween(window, start, guess);
    const parsed3 = text2 === null ? null : parseJson(text2);
    if (guess !== null && text2 !== null && parsed3 !== null) {
      return judgeItem(reader, start, guess, text2, parsed3.value, position);
    }
    reader.strikes++;
  }
  load3(window, start, start + limit + 1);
  const bounded = endWithinLimit(window, start, limit);
  if (bounded === null) return readOversized(reader, start, position);
  const text = textBetween(window, start, bounded);
  if (text === null) {
    const bytes = window.bytes.subarray(start - window.base, bounded - window.base);
    throw new PacketRefused("NON_CANONICAL", `not UTF-8 at byte ${start + whereNotUtf8(bytes)}`);
  }
  const parsed2 = parseJson(text);
  if (parsed2 === null) throw new PacketRefused("NON_CANONICAL", `not JSON, in bytes ${start} to ${bounded}`);
  return judgeItem(reader, start, bounded, text, parsed2.value, position);
}
function judgeItem(reader, start, end2, text, value, position) {
  const { window, queries } = reader;
  const bytes = window.bytes.subarray(start - window.base, end2 - window.base);
  const check2 = checkCanonical(text, value, ITEM_DEPTH);
  if (check2.kind === "refused") {
    const { code, detail, at } = check2;
    throw new PacketRefused(code, `${detail}${at === null ? "" : from(start + at, bytes[at])}`);
  }
  return { item: toItemFacts(position, bytes, value, check2.sqlName, queries), end: end2 };
}
function readOversized(reader, start, position) {
  reader.oversized++;
  const survey = surveyOversized(reader.window, start);
  if (!isUtf8Range(reader.source, start, survey.end, reader.chunk)) {
    throw new PacketRefused("NON_CANONICAL", `not UTF-8 in bytes ${start} to ${survey.end}`);
  }
  return { item: toOversizedFacts(position, survey.end - start, survey), end: survey.end };
}
function textBetween(window, start, end2) {
  return toText(window.bytes.subarray(start - window.base, end2 - window.base));
}

// src/evaluation/foreign-kinds.ts
var binaryKinds = [
  ["a gzip archive: unpack it first", 0, "1f8b"],
  ["a zip archive: unpack it first", 0, "504b0304", "504b0506", "504b0708"],
  ["a zstd archive: unpack it first", 0, "28b52ffd"],
  ["an xz archive: unpack it first", 0, "fd377a585a"],
  ["a bzip2 archive: unpack it first", 0, "425a68"],
  ["a 7z archive: unpack it first", 0, "377abcaf"],
  ["a tar archive: unpack it first", 257, "7573746172"],
  ["a PDF document", 0, "25504446"],
  ["a PNG image", 0, "89504e47"],
  ["a program", 0, "7f454c46"],
  ["an SQLite database", 0, "53514c69746520666f726d61742033"],
  ["a PostgreSQL dump", 0, "5047444d50", "2d2d0a2d2d20506f737467726553514c2064617461626173652064756d70"],
  ["text in UTF-32", 0, "fffe0000", "0000feff"],
  ["text in UTF-16: a packet is UTF-8", 0, "fffe", "feff"]
];
var textKinds = [
  ["an empty text", "^\\s*$", ""],
  ["an HTML page", "^\\s*(?:<!--[^]{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body)\\b", "i"],
  ["an SVG image", "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<svg\\b", "i"],
  ["a CycloneDX bill of materials in XML", "^\\s*<[^]{0,2000}cyclonedx\\.org", "i"],
  ["a JUnit test report in XML", "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<testsuites?\\b", "i"],
  ["an XML document", "^\\s*<(?:\\?xml|!doctype|[a-z])", "i"],
  ["a PEM file: a key or a certificate", "^\\s*-----BEGIN ", ""],
  ["a private key of age or minisign", "^\\s*(?:AGE-SECRET-KEY-|untrusted comment:)", ""],
  ["SQL text", "^\\s*(?:--[^\\n]*\\n\\s*)*(?:select|with|insert|create|begin|copy|set)\\b", "i"],
  ["a log of a job", "^\\s*\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d", ""],
  ["a YAML document", "^\\s*(?:%YAML|---\\s*(?:\\n|$)|(?:#[^\\n]*\\n)*[A-Za-z_][\\w-]*:(?:\\s|$))", ""],
  ["a Markdown text", "^\\s*#{1,6} ", ""]
];
var ownKinds = {
  "tki-approval/v1": "an approval document of ours",
  "tki-catalog/v1": "a catalog of ours",
  "tki-claims/v1": "a claims file of ours",
  "tki-go/v1": "go.json of a run of ours",
  "tki-release/v1": "release.json of a run of ours",
  "tki-report/v1": "a report.json of ours"
};
var OSCAL = [
  "assessment-plan",
  "assessment-results",
  "catalog",
  "component-definition",
  "mapping-collection",
  "plan-of-action-and-milestones",
  "profile",
  "system-security-plan"
];
var jsonKinds = [
  {
    kind: "the attestation evidence of a run of ours",
    text: ["predicateType", "^urn:tool-kiem-thu:sandbox-attestation:"]
  },
  { kind: "run.json of a run of ours", text: ["predicateType", "^urn:tool-kiem-thu:run:"] },
  { kind: "an in-toto Statement", text: ["_type", "in-toto\\.io/Statement"] },
  { kind: "a DSSE envelope", has: ["payloadType", "payload", "signatures"] },
  { kind: "a Sigstore bundle", text: ["mediaType", "sigstore\\.bundle"] },
  { kind: "a SARIF log", text: ["$schema", "sarif"] },
  { kind: "a SARIF log", has: ["version", "runs"] },
  { kind: "a CycloneDX bill of materials", text: ["bomFormat", "^CycloneDX$"] },
  { kind: "an SPDX document", has: ["spdxVersion"] },
  { kind: "an SPDX document", text: ["@context", "spdx"] },
  { kind: "an OpenVEX document", text: ["@context", "openvex"] },
  { kind: "a CSAF advisory", inside: [["document"], ["csaf_version"]] },
  { kind: "an OSCAL document", inside: [OSCAL, ["uuid", "metadata"]] },
  { kind: "an OCI manifest or index", text: ["mediaType", "^application/vnd\\.(?:oci|docker)\\."] },
  { kind: "a container configuration", has: ["ociVersion"] },
  { kind: "a JSON Schema", text: ["$schema", "json-schema\\.org"] },
  { kind: "an OpenAPI description", any: ["openapi", "swagger"] },
  { kind: "a lock file of npm", has: ["lockfileVersion"] },
  {
    kind: "a package.json",
    has: ["name", "version"],
    any: ["dependencies", "scripts", "main", "devDependencies"]
  },
  { kind: "an event of a GitHub workflow", has: ["repository", "sender"] },
  { kind: "an answer of Directus", any: ["data", "errors", "meta"], only: ["data", "errors", "meta"] }
];

// src/evaluation/foreign.ts
var LOOKED_AT_BYTES = 4 * 1024 * 1024;
var zeroAt = (bytes, parity) => bytes.length >= 4 && [0, 1].every((at) => bytes[at * 2 + parity] === 0 && bytes[at * 2 + 1 - parity] !== 0);
function binaryKind(bytes) {
  if (bytes.length === 0) return "an empty file";
  const known3 = binaryKinds.find(
    ([, at, ...beginnings]) => beginnings.some((hex) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex)
  );
  if (known3 !== void 0) return known3[0];
  if (zeroAt(bytes, 0) || zeroAt(bytes, 1)) return "text in UTF-16: a packet is UTF-8";
  return bytes.every((byte) => byte === 0) ? "nothing but zero bytes" : null;
}
var MEMBER_LOOKED_AT = 300;
function jsonKindOf(document) {
  const has = (name) => Object.hasOwn(document, name);
  return jsonKinds.find(({ has: all = [], any, text, only, inside }) => {
    const within = (name) => recordMember(document, name) ?? {};
    return all.every(has) && (any === void 0 || any.some(has)) && (text === void 0 || new RegExp(text[1], "i").test(textMember(document, text[0])?.slice(0, MEMBER_LOOKED_AT) ?? "")) && (only === void 0 || Object.keys(document).every((name) => only.includes(name))) && (inside === void 0 || inside[0].some((name) => inside[1].every((each) => Object.hasOwn(within(name), each))));
  })?.kind;
}
var PACKET = "b7-governed-packet/v1";
var PACKET_BEGINS = '{"decision_effect":';
function foreignKind(bytes, whole) {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const binary = binaryKind(beginning);
  if (binary !== null) return binary;
  const decoded = toText(bytes) ?? (whole ? null : toText(bytes.subarray(0, lastWhole(beginning))));
  if (decoded === null) return toText(bytes.subarray(0, 19)) === PACKET_BEGINS ? null : "no text in UTF-8";
  const plain2 = decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
  const parsed2 = parseJson(plain2);
  if (parsed2 !== null) return jsonKind(parsed2.value);
  const head = plain2.slice(0, 4e3);
  const known3 = textKinds.find(([, pattern, flags]) => new RegExp(pattern, flags).test(head));
  if (known3 !== void 0) return known3[0];
  const lines2 = plain2.split("\n", 2);
  if (lines2.length === 2 && lines2.every((line) => line !== "" && isRecord(parseJson(line)?.value)))
    return "a list of JSON documents, one a line";
  if (!/^\s*[{[]/.test(head)) return "text that is not JSON";
  if (head.includes(`"${PACKET}"`) || head.startsWith(PACKET_BEGINS)) return null;
  return whole ? "JSON that was cut short or spoiled" : null;
}
function jsonKind(value) {
  if (Array.isArray(value)) return "a JSON list";
  if (!isRecord(value)) return "a JSON text without any object";
  const schema = textMember(value, "schema");
  if (schema === PACKET) return null;
  if (schema !== null && Object.hasOwn(ownKinds, schema)) return ownKinds[schema] ?? null;
  if (schema?.startsWith("b7-governed-packet/") === true) return "a governed packet of another version";
  const known3 = jsonKindOf(value);
  if (known3 !== void 0) return known3;
  if (Object.keys(value).length === 0) return "an empty JSON object";
  if (member(value, "source_mode") !== void 0 || member(value, "manifest_hash") !== void 0) return null;
  return "a JSON object of another kind";
}
function lastWhole(bytes) {
  let end2 = bytes.length;
  while (end2 > 0 && (bytes[end2 - 1] & 192) === 128) end2 -= 1;
  return Math.max(0, end2 - 1);
}

// src/evaluation/refused-packet.ts
var REFORMATTED = "It was probably reformatted; use the exporter's file byte for byte";
function explainRefusal(source2, message, inForm) {
  const wanted = Math.min(source2.size, LOOKED_AT_BYTES);
  try {
    const bytes = readAgain(source2, wanted);
    const whole = wanted === source2.size;
    const kind = foreignKind(bytes, whole);
    if (kind !== null) return `not a b7-governed-packet/v1: it looks like ${kind}; ${message}`;
    if (!inForm) return message;
    const about = whole ? aboutForm(bytes) : looksIndented(bytes) ? REFORMATTED : null;
    return about === null ? message : `${message}. ${about}`;
  } catch {
    return message;
  }
}
function aboutForm(bytes) {
  const text = toText(bytes)?.replace(/^\ufeff/, "");
  const parsed2 = text === void 0 ? null : parseJson(text);
  if (text === void 0 || parsed2 === null) return null;
  switch (judgeMembers(text, parsed2.value)) {
    case "unique":
      toCanonicalJson(parsed2.value);
      return REFORMATTED;
    case "duplicate":
      return "A member of one object is named twice";
    case "too-deep":
      return null;
  }
}
var looksIndented = (bytes) => /^\ufeff?(?:\s|\{\s|\{"\w+":\s)/.test(toText(bytes.subarray(0, 100)) ?? "");
function readAgain(source2, wanted) {
  const pieces = [];
  for (let at = 0; at < wanted; ) {
    const piece = source2.read(at, Math.min(READ_CHUNK_BYTES, wanted - at));
    if (piece.length === 0) break;
    pieces.push(piece);
    at += piece.length;
  }
  return Buffer.concat(pieces);
}

// src/evaluation/read-packet.ts
var METADATA_LIMIT_BYTES = 16 * 1024 * 1024;
function readPacket(source2, queries, options = {}) {
  const chunk = options.chunkBytes ?? READ_CHUNK_BYTES;
  const window = openWindow(source2, chunk);
  const reader = {
    source: source2,
    window,
    queries,
    chunk,
    limit: options.itemLimitBytes ?? ITEM_LIMIT_BYTES,
    metadataLimit: options.metadataLimitBytes ?? METADATA_LIMIT_BYTES,
    strikes: 0,
    oversized: 0
  };
  try {
    return readAll(reader);
  } catch (error) {
    if (isCoded(error, "PACKET_UNREADABLE")) {
      const { code: reason, message: detail } = error;
      return { kind: "refused", reason, detail, pointer: null, digest: null, oversized: reader.oversized };
    }
    const refused2 = error instanceof PacketRefused;
    if (!refused2 && !isCoded(error, "NON_CANONICAL", "TOO_DEEP")) throw error;
    const digest = digestOfAll(window);
    return {
      kind: "refused",
      reason: error.code,
      detail: digest === null ? error.message : explainRefusal(source2, error.message, error.code === "NON_CANONICAL"),
      pointer: refused2 ? error.pointer : null,
      digest,
      oversized: reader.oversized
    };
  }
}
function readAll(reader) {
  const { window } = reader;
  const envelope = [];
  let envelopeBytes = 0;
  let member2 = "";
  const keep = (start, end2) => {
    envelopeBytes += end2 - start;
    if (envelopeBytes > ENVELOPE_LIMIT_BYTES) {
      throw new PacketRefused(
        "ENVELOPE_NOT_ACCEPTED",
        `more than ${ENVELOPE_LIMIT_BYTES} bytes around the items: no room for the member ${quote(member2, 80)}`
      );
    }
    envelope.push(Buffer.from(window.bytes.subarray(start - window.base, end2 - window.base)));
  };
  expectByte(window, 0, OPEN_BRACE);
  let items = null;
  let headBytes = 0;
  let at = 1;
  keep(0, 1);
  while (byteAt(window, at) === QUOTE) {
    load3(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
    const keyEnd = endOfString(window, at);
    member2 = window.bytes.subarray(at + 1 - window.base, keyEnd - 1 - window.base).toString("utf8", 0, 400);
    keep(at, keyEnd);
    const isItems = envelope.at(-1)?.toString("latin1") === '"items"';
    expectByte(window, keyEnd, COLON);
    keep(keyEnd, keyEnd + 1);
    at = keyEnd + 1;
    if (isItems && items === null && byteAt(window, at) === OPEN_BRACKET) {
      headBytes = envelopeBytes;
      items = readItems(reader, at);
      envelope.push(Buffer.from("[]"));
      at = items.end;
    } else {
      load3(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
      const end2 = endOfValue(window, at, 1);
      keep(at, end2);
      at = end2;
    }
    if (byteAt(window, at) !== COMMA) break;
    keep(at, at + 1);
    at++;
    expectByte(window, at, QUOTE);
  }
  expectByte(window, at, CLOSE_BRACE);
  keep(at, at + 1);
  if (at + 1 !== window.size) {
    const follows = `${byteWords(byteAt(window, at + 1))} follows the packet at byte ${at + 1}`;
    throw new PacketRefused("NON_CANONICAL", follows);
  }
  const { accepted, head, list: list3 } = judgeEnvelope(envelope, headBytes, items);
  const recomputedPacketDigest = accepted.tki === void 0 ? null : digestWithoutItself(accepted, head, list3.fork);
  return {
    kind: "read",
    digest: hashRest(window),
    envelope: accepted,
    recomputedPacketDigest,
    items: list3.facts
  };
}
function digestOfAll(window) {
  try {
    return hashRest(window);
  } catch (error) {
    if (isCoded(error, "PACKET_UNREADABLE")) return null;
    throw error;
  }
}

// src/evaluation/rules/catalog-differs.ts
var catalogDiffers = (_item, context) => {
  if (context.envelope.tki === void 0) return notApplicable("the packet names no catalog");
  return findingIf(
    "CATALOG_DIFFERS",
    context.catalogDiffers ? `packet: ${context.envelope.tki?.catalog.digest}; here: ${context.catalogDigest}` : null
  );
};

// src/evaluation/rules/incomplete.ts
function isIncomplete(completeness) {
  return completeness === "TRUNCATED" || completeness === "TIMEOUT" || completeness === "ERROR";
}
var incomplete = (item) => {
  const sqlstate = textMember(item.extension, "sqlstate");
  const detail = sqlstate === null ? "stated by the exporter" : `SQLSTATE ${quote(sqlstate, 10)}`;
  const { completeness } = item;
  if (isIncomplete(completeness)) return findingIf(completeness, detail);
  if (completeness !== "COMPLETE" && completeness !== "EMPTY") {
    return notEvaluated2("does not say whether its result is complete");
  }
  return findingIf(
    "ERROR",
    completeness === "COMPLETE" && sqlstate !== null ? `COMPLETE, and ${detail}` : null
  );
};

// src/evaluation/rules/local-path.ts
var LOOKED_AT = 4096;
var localPath = (item) => {
  const local = [item.surface, item.queryId].find((text) => text !== null && isLocalPath(text));
  if (local === void 0 && (item.surface === null || item.queryId === null)) {
    return notEvaluated2("no surface or no path to look at");
  }
  return findingIf("LOCAL_PATH", typeof local === "string" ? `${quote(local, 120)}: prefer KB/PG` : null);
};
function isLocalPath(text) {
  const looked2 = text.slice(0, LOOKED_AT);
  const { skeleton, escaped: escaped2 } = toUnescapedSkeleton(looked2);
  return escaped2 || names(toSkeleton(looked2)) || names(skeleton);
}
function names(skeleton) {
  const plain2 = skeleton.replaceAll(" ", "");
  return /^(?:[/\\~]|\.{1,2}(?:[/\\]|$)|[a-z]:|file:)/.test(plain2) || plain2.includes("file:/");
}

// src/evaluation/rules/catalog-mismatch.ts
var catalogMismatch = (item, context) => {
  if (context.catalogDiffers) return notEvaluated2("exported with another catalog");
  const pinned = item.isDocument ? item.document : item.entry;
  const differing = item.isDocument ? documentDifferences(item) : item.entry === null ? [] : [...differences(item, item.entry), ...otherLists(item, item.entry, context.catalog)];
  if (differing.length > 0) return findingIf("CATALOG_MISMATCH", differing.join("; "));
  if (pinned === null) return notEvaluated2("no entry of the catalog to compare with");
  if (isUnanswered(item)) return notEvaluated2("the read ended early: no answer to compare");
  if (!isRead(item)) return notEvaluated2("its payload was not read");
  return lacksCompared(item, pinned) ? notEvaluated2("lacks a member that the catalog pins") : held;
};
var NO_DISCIPLINE = "count_discipline is stated, catalog: none";
function toCompare(differing) {
  return (what, observed, expected) => {
    if (observed !== null && observed !== expected) {
      differing.push(`${what} is ${quote(observed, 60)}, catalog: ${quote(expected, 60)}`);
    }
  };
}
function lacksCompared(item, pinned) {
  const texts2 = [item.surface, item.surfaceKind, item.precedence, item.authorityStatus];
  const discipline = "count_discipline" in pinned ? Object.keys(pinned.count_discipline ?? {}) : [];
  return texts2.includes(null) || discipline.some((name) => textMember(item.discipline, name) === null);
}
function compareOutside(item, entry, compare3) {
  const local = item.surface !== null && isLocalPath(item.surface);
  if (!local) compare3("governed_surface", item.surface, entry.governed_surface);
  compare3("surface_kind", item.surfaceKind, entry.surface_kind);
  compare3("precedence", item.precedence, entry.precedence);
  compare3("authority_status", item.authorityStatus, entry.authority_status);
}
function isUnanswered({ facts: { payload }, completeness }) {
  return payload.kind === "rows" && payload.rows === 0 && isIncomplete(completeness);
}
function differences(item, entry) {
  const differing = [];
  const compare3 = toCompare(differing);
  compareOutside(item, entry, compare3);
  const { payload } = item.facts;
  if ((payload.kind === "count" || payload.kind === "rows") && !isUnanswered(item)) {
    compare3("payload", payload.kind, entry.result);
  }
  if (payload.kind === "rows")
    compare3("columns", JSON.stringify(payload.columns), JSON.stringify(entry.columns));
  if (entry.count_discipline === void 0 && item.discipline !== null) differing.push(NO_DISCIPLINE);
  for (const [name, expected] of Object.entries(entry.count_discipline ?? {})) {
    compare3(`count_discipline.${name}`, textMember(item.discipline, name), expected);
  }
  return differing;
}
function otherLists({ extension }, entry, catalog) {
  if (extension === null) return [];
  const lists = ownLists(catalog);
  const differing = [];
  for (const name of ["database_list", "functions"]) {
    const stated4 = member(extension, name);
    if (stated4 !== lists[name])
      differing.push(`tki.${name} is ${shown(stated4)}, catalog: ${lists[name] ?? "the contract’s"}`);
  }
  const stated3 = member(extension, "may_call");
  const expected = lists.functions === void 0 ? void 0 : entry.functions ?? [];
  if (JSON.stringify(stated3) !== JSON.stringify(expected))
    differing.push(`tki.may_call is ${shown(stated3)}, catalog: ${shown(expected)}`);
  return differing;
}
var shown = (value) => value === void 0 ? "not stated" : quote(JSON.stringify(value), 120);
function documentDifferences(item) {
  if (item.entry !== null) return ["a named query of the catalog is called kb_document"];
  const { document } = item;
  if (document === null) return [];
  const differing = [];
  const compare3 = toCompare(differing);
  compareOutside(item, document, compare3);
  if (item.discipline !== null) differing.push(NO_DISCIPLINE);
  if (isUnanswered(item)) return differing;
  const expected = { path: document.path, document_id: document.document_id, ...document.pinned };
  for (const [name, value] of Object.entries(expected)) {
    if (value !== void 0) compare3(name, documentCell(item, name) ?? "", value);
  }
  return differing;
}

// src/evaluation/rules/collapsed-count.ts
var DISCIPLINE = [
  "confidence",
  "denominator",
  "match_key",
  "observation_ts",
  "population",
  "query",
  "surface"
];
var collapsedCount = (item) => {
  switch (item.facts.payload.kind) {
    case "rows":
      return notApplicable("rows, no count");
    case "malformed":
    case "unread":
      return notEvaluated2("its payload was not read");
    case "count":
      break;
  }
  const missing2 = DISCIPLINE.filter((name) => (textMember(item.discipline, name) ?? "").trim() === "");
  return findingIf(
    "COLLAPSED_COUNT",
    missing2.length === 0 ? null : `count_discipline lacks ${missing2.join(", ")}`
  );
};

// src/evaluation/rules/content-hash.ts
var contentHash = (item, context) => {
  const recomputed = item.facts.recomputedContentHash;
  if (context.catalogDiffers && !item.isDocument) return notEvaluated2("exported with another catalog");
  if (item.declaredContentHash === null) return notEvaluated2("no content_hash");
  if (recomputed === null)
    return notEvaluated2("a part of what is hashed is missing: payload, surface, path or SQL");
  const differs2 = recomputed !== item.declaredContentHash;
  return findingIf(
    "CONTRACT_VIOLATION",
    differs2 ? `content_hash ${quote(item.declaredContentHash, 80)}, recomputed ${recomputed}` : null
  );
};

// src/evaluation/rules/contradictory-answers.ts
var contradictoryAnswers = (item, { contradicted }) => {
  const answer = answerOf(item);
  const hit = answer !== null && contradicted.has(answer);
  if (!hit && (answer === null || item.declaredContentHash === null)) {
    return notEvaluated2("no pair of id and content_hash");
  }
  return findingIf(
    "CONTRADICTORY_ANSWERS",
    hit ? `another item of this packet answers the same ${item.isDocument ? "revision of the document" : "query"} differently` : null
  );
};

// src/evaluation/rules/corpus-join.ts
var corpusJoin = (item, { catalog }) => {
  const query = item.entry === null ? [] : [...item.entry.relations, item.entry.sql];
  const joined = findJoin([...surfacesOf(item), ...query], catalog.prohibited.joins);
  if (joined === void 0 && !isNamed(item)) return notEvaluated2(UNNAMED);
  return findingIf(
    "CORPUS_JOIN",
    joined === void 0 ? null : `speaks of ${joined.map((name) => quote(name, 80)).join(" and ")}`
  );
};

// src/evaluation/rules/count-mismatch.ts
var countMismatch = (item) => {
  const { payload } = item.facts;
  const { discipline } = item;
  if (discipline === null) {
    return payload.kind === "rows" ? notApplicable("rows, no count") : notEvaluated2("no count_discipline");
  }
  const figure = payload.kind === "count" ? payload.value : payload.kind === "rows" ? String(payload.rows) : null;
  const expected = { value: figure, query: item.queryId, observation_ts: item.observationTs };
  const differing = Object.entries(expected).flatMap(([name, value]) => {
    if (member(discipline, name) === void 0) return [];
    const stated3 = textMember(discipline, name);
    if (stated3 === null) return [`${name} is not a text`];
    const differs2 = value !== null && stated3 !== value;
    return differs2 ? [`${name} is ${quote(stated3, 60)}, item: ${quote(value, 60)}`] : [];
  });
  if (differing.length === 0 && Object.values(expected).includes(null)) {
    return notEvaluated2("no figure, query or time to compare the count_discipline with");
  }
  return findingIf("COUNT_MISMATCH", differing.length === 0 ? null : differing.join("; "));
};

// src/evaluation/rules/diagnostic-override.ts
var diagnosticOverride = (item, context) => {
  const diagnostic = item.precedence === "diagnostic" || item.authorityStatus === "diagnostic" || item.entry?.precedence === "diagnostic";
  if (!diagnostic) {
    const known3 = item.precedence !== null && item.authorityStatus !== null;
    return known3 ? notApplicable("not diagnostic") : notEvaluated2("no precedence or no authority_status");
  }
  const overridden = item.overrides.filter((target) => !isDiagnostic(target, context));
  const names2 = overridden.slice(0, 5).map((target) => quote(target, 80));
  const claimed = claimsOnDiagnosticAlone(item, context);
  if (claimed.length > 0)
    return findingIf(
      "DIAGNOSTIC_OVERRIDE",
      [...names2.map((name) => `overrides ${name}`), ...claimed].join("; ")
    );
  if (overridden.length === 0 && item.extension !== null) {
    const stated3 = member(item.extension, "overrides");
    const isList = Array.isArray(stated3) && stated3.length === item.overrides.length;
    if (stated3 !== void 0 && !isList) return notEvaluated2("tki.overrides is not a list of ids");
  }
  return findingIf("DIAGNOSTIC_OVERRIDE", names2.length === 0 ? null : `overrides ${names2.join(", ")}`);
};
function claimsOnDiagnosticAlone(item, { claims, ruleItems }) {
  const own2 = new Set(namesOf2(item));
  const counterpart = item.entry?.counterpart ?? null;
  const canonical = ruleItems.find(({ queryId }) => queryId !== null && queryId === counterpart);
  const figure = figureOf(item);
  const found = (claims?.claims ?? []).filter((claim) => {
    if (!claim.items.some((name) => own2.has(name))) return false;
    const listsBoth = counterpart !== null && claim.items.includes(counterpart);
    if (claim.use !== "binding" && !listsBoth) return false;
    return holdsFor(claim, figure) === true && holdsFor(claim, figureOf(canonical)) !== true;
  });
  const beside = counterpart === null ? "no canonical counterpart is named" : `its canonical counterpart ${counterpart} ${canonical === void 0 ? "is not in this packet" : `shows ${figureOf(canonical) ?? "no figure"}`}`;
  return found.slice(0, 3).map(
    ({ id }) => `claim ${quote(id, 60)} agrees with ${figure ?? ""} of this diagnostic item alone; ${beside}`
  );
}
function isDiagnostic(target, context) {
  const named = (other) => other.itemId === target || other.queryId === target;
  const inPacket = context.ruleItems.filter(named);
  const entry = context.entries.get(target);
  if (inPacket.length === 0) return entry?.precedence === "diagnostic";
  return inPacket.every(
    (other) => other.precedence === "diagnostic" && other.entry?.precedence !== "canonical"
  );
}

// src/evaluation/rules/document-mismatch.ts
var COLUMNS = JSON.stringify(["body_digest", "document_id", "path", "revision"]);
var documentMismatch = (item) => {
  if (!item.isDocument) return notApplicable("a query, no document");
  const { payload } = item.facts;
  if (payload.kind === "unread") return notEvaluated2("its payload was not read");
  const wrong = deviations(item);
  if (wrong.length === 0 && payload.kind === "rows" && payload.rows === 0) {
    return notEvaluated2("the read ended early: no row of a document");
  }
  return findingIf("DOCUMENT_MISMATCH", wrong.length === 0 ? null : wrong.join("; "));
};
function deviations(item) {
  const { payload } = item.facts;
  if (payload.kind !== "rows") return ["payload is not one row of a document"];
  const columns = JSON.stringify(payload.columns);
  if (columns !== COLUMNS) return [`columns are ${quote(columns, 120)}, not ${COLUMNS}`];
  if (payload.rows === 0 && isIncomplete(item.completeness)) return [];
  if (payload.rows !== 1) return [`${payload.rows} rows, not one`];
  const wrong = [];
  const cell2 = (name) => {
    const value = documentCell(item, name);
    if (value !== null && !isBlank(value)) return value;
    wrong.push(`${name} is empty`);
    return null;
  };
  const bodyDigest = cell2("body_digest");
  if (bodyDigest !== null && !isDigest(bodyDigest))
    wrong.push(`body_digest is ${quote(bodyDigest, 80)}, not sha256: and 64 hex digits`);
  cell2("document_id");
  const path6 = cell2("path");
  if (path6 !== null && item.queryId !== null && path6 !== item.queryId)
    wrong.push(`path is ${quote(path6, 120)} in the row, ${quote(item.queryId, 120)} outside`);
  const revision = cell2("revision");
  const source2 = item.sourceRevision;
  if (revision !== null && source2 !== null && source2 !== revision && source2 !== `kb:${revision}`)
    wrong.push(`revision is ${quote(revision, 60)} in the row, source_revision ${quote(source2, 60)}`);
  return wrong;
}

// src/evaluation/rules/empty-result.ts
var emptyResult = (item) => {
  const { payload } = item.facts;
  const noRows = payload.kind === "rows" && payload.rows === 0 && !isIncomplete(item.completeness);
  if (item.completeness === "EMPTY" || noRows) return findingIf("EMPTY_RESULT", "no row");
  switch (payload.kind) {
    case "malformed":
    case "unread":
      return notEvaluated2("its payload was not read");
    case "rows":
      return payload.rows === 0 ? notEvaluated2("the read ended early") : held;
    case "count":
      return held;
  }
};

// src/evaluation/rules/future.ts
var future = (item, { envelope, instructions }) => {
  const clock = toMicroseconds(instructions.clock);
  if (clock === null) return notEvaluated2("the clock is not a calendar time");
  const latest = clock + BigInt(FUTURE_SKEW_SECONDS) * 1000000n;
  const ahead = Object.entries({
    packet_as_of: envelope.packet_as_of,
    observation_ts: item.observationTs
  }).filter(([, time]) => time !== null && (toMicroseconds(time) ?? 0n) > latest);
  if (ahead.length === 0 && (item.observationTs === null || toMicroseconds(item.observationTs) === null)) {
    return notEvaluated2("no observation_ts that can be read");
  }
  const names2 = ahead.map(([name, time]) => `${name} ${time}`).join(", ");
  return findingIf("FUTURE", ahead.length === 0 ? null : `${names2}; the clock says ${instructions.clock}`);
};

// src/evaluation/rules/item-id.ts
var itemId = (item, { catalogDiffers: catalogDiffers2 }) => {
  if (item.itemId === null) return notApplicable("gives itself no id");
  const expected = item.isDocument ? catalogDiffers2 ? null : item.document?.id ?? null : item.queryId;
  if (expected === null) return notEvaluated2("no id of an entry to compare item_id with");
  return findingIf(
    "ITEM_ID_DIFFERS",
    item.itemId === expected ? null : `item_id is ${quote(item.itemId, 120)}, the entry's is ${quote(expected, 120)}`
  );
};

// src/evaluation/rules/unknown-member.ts
var ITEM = /* @__PURE__ */ new Set([
  "authority_status",
  "count_discipline",
  "item_id",
  "precedence",
  "source_metadata",
  "surface_kind",
  "tki"
]);
var SOURCE = /* @__PURE__ */ new Set([
  "content_hash",
  "governed_surface",
  "named_query_id_or_kb_path",
  "observation_ts",
  "source_revision"
]);
var DISCIPLINE2 = /* @__PURE__ */ new Set([
  "confidence",
  "denominator",
  "match_key",
  "observation_ts",
  "population",
  "query",
  "surface",
  "value"
]);
var EXTENSION = /* @__PURE__ */ new Set([
  "aggregate_exception",
  "completeness",
  "database_list",
  "functions",
  "gateway",
  "may_call",
  "overrides",
  "sqlstate",
  "used_as",
  "view_fingerprints"
]);
var COUNT = /* @__PURE__ */ new Set(["kind", "value"]);
var SHOWN2 = 5;
var ROWS = /* @__PURE__ */ new Set(["columns", "kind", "rows"]);
var unknownMember = ({ facts }) => {
  if (facts.members === null) return notEvaluated2("the item is not an object");
  const unknown = [
    ...strangers(facts.members, ITEM, ""),
    ...facts.payloadMembers.filter((name) => !isPayloadMember(facts.payload.kind, name)).map((name) => `payload.${name}`),
    ...strangers(recordMember(facts.members, "source_metadata"), SOURCE, "source_metadata."),
    ...strangers(recordMember(facts.members, "count_discipline"), DISCIPLINE2, "count_discipline."),
    ...strangers(recordMember(facts.members, "tki"), EXTENSION, "tki.")
  ];
  const shown2 = unknown.slice(0, SHOWN2).map((name) => quote(name, 80));
  const more = unknown.length > SHOWN2 ? `, and ${unknown.length - SHOWN2} more` : "";
  return findingIf(
    "UNKNOWN_MEMBER",
    unknown.length === 0 ? null : `no such member: ${shown2.join(", ")}${more}`
  );
};
function isPayloadMember(kind, name) {
  switch (kind) {
    case "count":
      return COUNT.has(name);
    case "rows":
      return ROWS.has(name);
    case "malformed":
    case "unread":
      return COUNT.has(name) || ROWS.has(name);
  }
}
function strangers(record, known3, prefix) {
  return Object.keys(record ?? {}).filter((name) => !known3.has(name)).map((name) => prefix + name);
}

// src/evaluation/rules/item-shape.ts
var ID = /^[A-Za-z0-9._/-]{1,200}$/;
var ID_FORM = "is not 1 to 200 of the letters A-Z a-z 0-9 . _ - /, in parts that are no . or ..";
var COMPLETENESS = /* @__PURE__ */ new Set(["COMPLETE", "TRUNCATED", "TIMEOUT", "ERROR", "EMPTY"]);
var AUTHORITY = /* @__PURE__ */ new Set(["binding", "review-ready", "draft", "evidence-only", "superseded", "diagnostic"]);
var itemShape = (item) => {
  const wrong = item.facts.members === null ? ["the item is not an object"] : deviations2(item);
  if (wrong.length === 0) wrong.push(...againstSchema(item));
  return findingIf("ITEM_SHAPE", wrong.length === 0 ? null : wrong.join("; "));
};
function deviations2(item) {
  const wrong = [];
  const members = item.facts.members ?? {};
  const check2 = (holds, text) => void (holds || wrong.push(text));
  const { payload } = item.facts;
  if (payload.kind === "malformed") wrong.push(payload.detail);
  const absentOr = (name, holds) => !Object.hasOwn(members, name) || holds;
  check2(absentOr("item_id", item.itemId !== null && isId(item.itemId)), `item_id ${ID_FORM}`);
  check2(item.queryId === null || isId(item.queryId), `source_metadata.named_query_id_or_kb_path ${ID_FORM}`);
  check2(item.surfaceKind !== null, "surface_kind is missing or not a text");
  check2(
    item.precedence === "canonical" || item.precedence === "diagnostic",
    "precedence is neither canonical nor diagnostic"
  );
  check2(
    item.authorityStatus !== null && AUTHORITY.has(item.authorityStatus),
    `authority_status is none of ${[...AUTHORITY].join(", ")}`
  );
  check2(absentOr("count_discipline", item.discipline !== null), "count_discipline is not an object");
  check2(absentOr("tki", item.extension !== null), "tki is not an object");
  const { extension } = item;
  if (extension === null) return wrong;
  const stated3 = (name) => member(extension, name);
  check2(
    item.completeness !== null && COMPLETENESS.has(item.completeness),
    `tki.completeness is none of ${[...COMPLETENESS].join(", ")}`
  );
  check2(
    [void 0, "binding", "evidence"].includes(stated3("used_as")),
    "tki.used_as is neither binding nor evidence"
  );
  check2(
    [void 0, "PROVISIONAL"].includes(stated3("aggregate_exception")),
    "tki.aggregate_exception is not PROVISIONAL"
  );
  const overrides = stated3("overrides");
  check2(
    overrides === void 0 || Array.isArray(overrides) && overrides.every((entry) => typeof entry === "string"),
    "tki.overrides is not a list of ids"
  );
  const sqlstate = stated3("sqlstate");
  check2(
    sqlstate === void 0 || typeof sqlstate === "string" && /^[0-9A-Z]{5}$/.test(sqlstate),
    "tki.sqlstate is not five letters or digits"
  );
  const prints = stated3("view_fingerprints");
  check2(
    prints === void 0 || typeof prints === "object" && prints !== null && !Array.isArray(prints),
    "tki.view_fingerprints is not an object"
  );
  return wrong;
}
var SOUND_PAYLOAD = { kind: "count", value: "0" };
var NO_DIGEST = `sha256:${"0".repeat(64)}`;
var TIME = "1970-01-01T00:00:00Z";
var SOUND_SOURCE = {
  content_hash: NO_DIGEST,
  governed_surface: "",
  named_query_id_or_kb_path: "x",
  observation_ts: TIME,
  source_revision: ""
};
var SOUND_DISCIPLINE = {
  confidence: "",
  denominator: "",
  match_key: "",
  observation_ts: TIME,
  population: "",
  query: "",
  surface: ""
};
function againstSchema(item) {
  const { members, payload } = item.facts;
  if (members === null || validate2({ ...members, payload: SOUND_PAYLOAD })) return [];
  const judged = {
    ...known2(members, ITEM),
    payload: SOUND_PAYLOAD,
    source_metadata: { ...SOUND_SOURCE, ...texts(known2(item.source ?? {}, SOURCE), ["observation_ts"]) }
  };
  if (item.discipline !== null) {
    const stated3 = known2(item.discipline, DISCIPLINE2);
    judged["count_discipline"] = payload.kind === "count" ? { ...SOUND_DISCIPLINE, ...texts(stated3, ["observation_ts", "value"]) } : stated3;
  }
  if (item.extension !== null) judged["tki"] = known2(item.extension, EXTENSION);
  if (validate2(judged)) return [];
  const error = validate2.errors?.[0];
  return [`${quote(error?.instancePath ?? "", 120)} ${error?.message ?? ""}`.trim()];
}
function known2(record, names2) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names2.has(name)));
}
function texts(record, others) {
  return Object.fromEntries(
    Object.entries(record).filter(([name, value]) => typeof value === "string" && !others.includes(name))
  );
}
function isId(text) {
  return ID.test(text) && !text.split("/").some((part) => part === "" || part === "." || part === "..");
}

// src/evaluation/rules/item-too-large.ts
var itemTooLarge = ({ facts }) => findingIf(
  "ITEM_TOO_LARGE",
  facts.tooLarge ? `${facts.bytes} bytes; at most ${ITEM_LIMIT_BYTES} are read` : null
);

// src/evaluation/rules/manifest-hash.ts
var manifestHash = (item, { manifest, envelope }) => {
  switch (manifest.kind) {
    case "agrees":
      return held;
    case "differs":
      return findingIf(
        "CONTRACT_VIOLATION",
        `manifest_hash ${envelope.manifest_hash}, recomputed ${manifest.recomputed}`
      );
    case "not recomputable":
      if (item.queryId === null || item.declaredContentHash === null)
        return notEvaluated2("no pair of id and content_hash, so no manifest to recompute");
      return findingIf(
        "CONTRACT_VIOLATION",
        `manifest_hash cannot be recomputed, so it covers no item: ${manifest.hollow} without an id or a digest, the first is item ${manifest.first}`
      );
  }
};

// src/evaluation/rules/prohibited-surface.ts
var prohibitedSurface = (item, { catalog }) => {
  if (item.surface !== null && isProhibitedDatabase(item.surface)) {
    return findingIf("PROHIBITED_SURFACE", "database postgres");
  }
  const names2 = namesOf(item);
  for (const text of mayNameProhibited(names2, catalog.prohibited) ? names2 : []) {
    const hit = findProhibited(text, catalog.prohibited);
    if (hit !== void 0)
      return findingIf("PROHIBITED_SURFACE", `${quote(text, 120)} names ${quote(hit, 120)}`);
  }
  return isNamed(item) ? held : notEvaluated2(UNNAMED);
};

// src/evaluation/rules/provisional-binding.ts
var provisionalBinding = (item, { catalog, envelope }) => {
  if (item.authorityStatus === null) return notEvaluated2("no authority_status");
  return findingIf(
    "PROVISIONAL_CATALOG",
    item.authorityStatus === "binding" ? `binding under a ${catalog.status} catalog, gateway ${gatewayOf(envelope.tki)}` : null
  );
};
var gatewayOf = (tki) => tki === void 0 ? "not stated" : quote(tki.gateway, 80);

// src/evaluation/rules/row-limit.ts
var rowLimit = (item) => {
  const { payload } = item.facts;
  switch (payload.kind) {
    case "count":
      return notApplicable("a count, no rows");
    case "malformed":
    case "unread":
      return notEvaluated2("its payload was not read");
    case "rows":
      break;
  }
  if (payload.rows < ROW_LIMIT) return held;
  const contradicts = item.completeness !== "TRUNCATED" || payload.rows > ROW_LIMIT;
  const said = item.completeness === null ? "completeness not stated" : quote(item.completeness, 40);
  return findingIf("ROW_LIMIT_CONTRADICTION", contradicts ? `${payload.rows} rows, ${said}` : null);
};

// src/evaluation/rules/source-metadata.ts
var sourceMetadata = (item) => {
  const fields = {
    content_hash: item.declaredContentHash,
    governed_surface: item.surface,
    named_query_id_or_kb_path: item.queryId,
    observation_ts: item.observationTs,
    source_revision: item.sourceRevision
  };
  const missing2 = Object.entries(fields).filter(([, value]) => value === null);
  const names2 = missing2.map(([name]) => name).join(", ");
  return findingIf(
    "MISSING_SOURCE_METADATA",
    missing2.length === 0 ? null : `source_metadata lacks, or has no text in, ${names2}`
  );
};

// src/evaluation/rules/sql-member.ts
var sqlMember = (item) => findingIf("SQL_MEMBER", item.facts.sqlName ? "a member or a payload column is named sql" : null);

// src/evaluation/rules/stale.ts
var stale = (item, { envelope, instructions }) => {
  const packet = toMicroseconds(envelope.packet_as_of);
  const own2 = item.observationTs === null ? null : toMicroseconds(item.observationTs);
  const observed = own2 ?? packet;
  const clock = toMicroseconds(instructions.clock);
  const asOf = instructions.as_of === null ? clock : toMicroseconds(instructions.as_of);
  if (packet === null || observed === null || clock === null || asOf === null) {
    return notEvaluated2("no time of the packet, or no clock, that can be read");
  }
  const now = asOf > clock ? asOf : clock;
  const age = now - (observed < packet ? observed : packet);
  const limit = BigInt(instructions.max_age_seconds) * 1000000n;
  if (own2 === null && age <= limit) return notEvaluated2("no observation_ts that can be read");
  return findingIf(
    "STALE",
    age > limit ? `${age / 1000000n} s old, max age ${instructions.max_age_seconds} s` : null
  );
};

// src/evaluation/rules/time-unreadable.ts
var timeUnreadable = ({ observationTs }) => {
  if (observationTs === null) return notEvaluated2("no observation_ts");
  return findingIf(
    "TIME_UNREADABLE",
    isCalendarTime(observationTs) ? null : `source_metadata.observation_ts ${quote(observationTs, 60)}: the form is ${TIME_FORM}`
  );
};

// src/evaluation/rules/unknown-query.ts
var unknownQuery = (item, { catalogDiffers: catalogDiffers2 }) => {
  if (item.isDocument) return notApplicable("a document, no query");
  if (item.queryId === null) return notEvaluated2("names no query");
  if (catalogDiffers2) return notEvaluated2("exported with another catalog");
  const unreviewed = item.entry === null ? [] : unreviewedMembers(item.entry);
  if (unreviewed.length > 0)
    return findingIf(
      "UNKNOWN_QUERY_ID",
      `${quote(item.queryId, 120)}: UNREVIEWED in its entry (${unreviewed.join(", ")})`
    );
  return findingIf("UNKNOWN_QUERY_ID", item.entry === null ? quote(item.queryId, 120) : null);
};

// src/evaluation/rules/unlisted-kb-path.ts
var unlistedKbPath = (item, { catalog }) => {
  if (!item.isDocument) return notApplicable("a query, no document");
  if (item.queryId === null) return notEvaluated2("names no path");
  const [first, ...rest] = item.queryId.split("/");
  const below = rest.length > 0 && catalog.kb_prefixes.includes(first ?? "");
  const listed2 = below && item.document !== null;
  const why = below ? "no document of the catalog has that path" : "below none of the prefixes";
  return findingIf("UNLISTED_KB_PATH", listed2 ? null : `${quote(item.queryId, 120)}: ${why}`);
};

// src/evaluation/rules/used-as-binding.ts
var usedAsBinding = (item, { claimedBinding: claimedBinding2 }) => {
  if (item.authorityStatus === "binding") return notApplicable("authority_status binding");
  const users = [];
  if (item.usedAs === "binding") users.push("the packet's used_as");
  if ([item.name, item.queryId, item.document?.id].some((name) => claimedBinding2.has(name ?? ""))) {
    users.push("a reader's claim");
  }
  const status = item.authorityStatus === null ? "not stated" : quote(item.authorityStatus, 60);
  return findingIf(
    "NOT_BINDING",
    users.length === 0 ? null : `authority_status ${status}, used as binding by ${users.join(" and ")}`
  );
};

// src/evaluation/rules/view-drift.ts
var viewDrift = (item, context) => {
  if (context.catalogDiffers) return notEvaluated2("exported with another catalog");
  const pinned = item.isDocument ? {} : item.entry?.view_fingerprints;
  if (pinned === void 0) return notEvaluated2("no entry of the catalog to compare with");
  const stated3 = recordMember(item.extension, "view_fingerprints");
  if (item.extension === null) {
    return Object.keys(pinned).length === 0 ? notApplicable("read from no view") : notEvaluated2("does not say how its views are defined");
  }
  const views = /* @__PURE__ */ new Set([...Object.keys(pinned), ...Object.keys(stated3 ?? {})]);
  const drifted = [...views].filter((view2) => {
    const expected = textMember(pinned, view2);
    return expected === null || textMember(stated3, view2) !== expected;
  });
  if (views.size === 0) return notApplicable("read from no view");
  const names2 = drifted.slice(0, 5).map((view2) => quote(view2, 80));
  return findingIf("VIEW_DRIFT", names2.length === 0 ? null : names2.join(", "));
};

// src/evaluation/rules/registry.ts
var rules = {
  "sql-member": sqlMember,
  "item-too-large": itemTooLarge,
  "item-shape": itemShape,
  "unknown-member": unknownMember,
  "content-hash": contentHash,
  "manifest-hash": manifestHash,
  "catalog-mismatch": catalogMismatch,
  "count-mismatch": countMismatch,
  "document-mismatch": documentMismatch,
  stale,
  future,
  "time-unreadable": timeUnreadable,
  "prohibited-surface": prohibitedSurface,
  "corpus-join": corpusJoin,
  "collapsed-count": collapsedCount,
  "local-path": localPath,
  "provisional-binding": provisionalBinding,
  "used-as-binding": usedAsBinding,
  "diagnostic-override": diagnosticOverride,
  incomplete,
  "row-limit": rowLimit,
  "view-drift": viewDrift,
  "item-id": itemId,
  "contradictory-answers": contradictoryAnswers,
  "source-metadata": sourceMetadata,
  "unknown-query": unknownQuery,
  "unlisted-kb-path": unlistedKbPath,
  "catalog-differs": catalogDiffers,
  "empty-result": emptyResult
};

// src/evaluation/report-item.ts
var WORD_LIMIT = 20;
var READ_OF_OVERSIZED = /* @__PURE__ */ new Set([
  "item-too-large",
  "manifest-hash",
  "source-metadata",
  "catalog-differs"
]);
var unread = notEvaluated2("over the size limit, so not read");
function outcomeOf(id, item, context) {
  const outcome = rules[id](item, context);
  const kept = !item.facts.tooLarge || outcome.kind === "found" || READ_OF_OVERSIZED.has(id);
  return kept ? outcome : unread;
}
function judgeItem2(item, context, tally2) {
  const findings = [];
  const silent = [];
  tally2.items++;
  for (const rule of ruleIds) {
    const outcome = outcomeOf(rule, item, context);
    count(tally2.rules[rule], outcome);
    if (outcome.kind === "not evaluated") silent.push({ rule, why: outcome.why });
    if (outcome.kind !== "found") continue;
    const { reason, detail } = outcome;
    findings.push({ rule, verdict: reasons[reason].verdict, reason, detail: clip(detail, DETAIL_LIMIT2) });
  }
  const verdict = mostSevere(
    findings.map((finding) => finding.verdict),
    "EVIDENCE_PRESENT"
  );
  const { payload, position, recomputedContentHash } = item.facts;
  const declared = item.declaredContentHash;
  return {
    position,
    item_id: cutText(item.name),
    named_query_id_or_kb_path: cutTextOrNull(item.queryId),
    governed_surface: cutTextOrNull(item.surface),
    precedence: cutTextOrNull(item.precedence, WORD_LIMIT),
    authority_status: cutTextOrNull(item.authorityStatus, WORD_LIMIT),
    completeness: cutTextOrNull(item.completeness, WORD_LIMIT),
    content_hash: declared !== null && digestPattern.test(declared) ? declared : cutTextOrNull(declared, WORD_LIMIT),
    recomputed_content_hash: recomputedContentHash,
    verdict,
    availability: availabilityOf(verdict),
    findings,
    notes: notesOn(item, context).map((note2) => clip(note2, NOTE_LIMIT)),
    count: toCount(item),
    rows: payload.kind === "rows" ? payload.rows : null,
    ...silent.length === 0 ? {} : { not_evaluated: silent }
  };
}
function notesOn(item, context) {
  const notes = [];
  if (item.extension === null) {
    notes.push("EXTENSION_ABSENT: the packet does not say whether the result is complete");
  }
  const lists = ownLists(context.catalog);
  if (lists.database_list !== void 0)
    notes.push("database_list CATALOG: the list of databases is the catalog’s; seed 002’s list is not met");
  if (lists.functions !== void 0) {
    const called = item.entry?.functions ?? [];
    const what = called.length === 0 ? "this query calls none of it" : `this query may call ${called.join(", ")}`;
    notes.push(
      `functions CATALOG: the function list is the catalog’s; seed 002’s empty list is not met; ${what}`
    );
  }
  const provenance = textMember(recordMember(item.extension, "gateway"), "provenance");
  if (provenance !== null)
    notes.push(
      `${cutText(provenance, WORD_LIMIT)}: a read of its own; snapshot, READ ONLY and limits NOT_EVIDENCED`
    );
  if (item.itemId === null && item.queryId !== null) notes.push("no item_id: the query id stands in for it");
  if (item.discipline !== null && textMember(item.discipline, "value") === null) {
    notes.push("count_discipline has no value to compare the count with");
  }
  if (item.facts.recomputedContentHash === null) notes.push("content_hash could not be recomputed");
  if (context.manifest.kind === "not recomputable") notes.push("manifest_hash could not be recomputed");
  const corpus = item.entry?.corpus;
  if (corpus !== void 0) {
    const other = corpus === "information_unit" ? "tac_logical_unit" : "information_unit";
    const both = context.ruleItems.some((ruleItem) => ruleItem.entry?.corpus === other);
    if (!both)
      notes.push(`${corpus} without ${other}: the two corpora are reported side by side, never joined`);
  }
  return notes;
}
function toCount(item) {
  if (item.facts.payload.kind !== "count") return null;
  const value = item.facts.payload.value;
  const text = (name) => cutTextOrNull(textMember(item.discipline, name));
  const discipline = {
    confidence: text("confidence"),
    denominator: text("denominator"),
    match_key: text("match_key"),
    observation_ts: text("observation_ts"),
    population: text("population"),
    query: text("query"),
    surface: text("surface")
  };
  return Object.values(discipline).includes(null) ? null : { value, ...discipline };
}
function hashAgrees(item) {
  const recomputed = item.facts.recomputedContentHash;
  return recomputed !== null && recomputed === item.declaredContentHash;
}

// src/evaluation/drift.ts
var ENTRIES_LIMIT = 5e3;
function toDrift(previous, catalogDigest, items) {
  const previousDigest = digestOrNull(previous);
  if (previous === null) {
    return {
      status: "NO_PREVIOUS",
      previous_digest: null,
      reason: "no earlier report was given",
      entries: []
    };
  }
  const earlier = readPrevious(previous, catalogDigest);
  if (typeof earlier === "string") {
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason: earlier, entries: [] };
  }
  const before = byId(earlier);
  const now = byId(items);
  const incomparable = before.size < earlier.length || now.size < items.length ? "two items of one report have one id" : before.size + now.size === 0 ? "neither report has an item" : null;
  if (incomparable !== null) {
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason: incomparable, entries: [] };
  }
  const entries = compare2(before, now);
  if (entries.length > ENTRIES_LIMIT) {
    const reason = `more than ${ENTRIES_LIMIT} items to compare`;
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason, entries: [] };
  }
  return {
    status: "COMPARED",
    previous_digest: previousDigest,
    reason: "same catalog; the earlier report is taken as it is; nothing of it was recomputed here",
    entries
  };
}
function readPrevious(bytes, catalogDigest) {
  if (bytes.length > REPORT_LIMIT_BYTES) return `the earlier report is over ${REPORT_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed2 = text === null ? null : parseJson(text);
  if (text === null || parsed2 === null) return "the earlier report is not JSON in UTF-8";
  const repeated = whyRepeated(text, parsed2.value);
  if (repeated !== null) return `the earlier report is not read: ${repeated}`;
  const report3 = isRecord(parsed2.value) ? parsed2.value : {};
  const items = member(report3, "items");
  if (textMember(report3, "schema") !== "tki-report/v1" || !Array.isArray(items)) {
    return "the earlier report is not a tki-report/v1 document";
  }
  if (textMember(report3, "verdict") === "BLOCKED") return "the earlier run was BLOCKED: it evaluated nothing";
  if (textMember(recordMember(report3, "catalog"), "digest") !== catalogDigest) {
    return "the earlier run used another catalog";
  }
  return items.every(isCompared) ? items : "an item of the earlier report is not of its form";
}
function isCompared(item) {
  if (!isRecord(item)) return false;
  const id = textMember(item, "item_id");
  const availability = textMember(item, "availability") ?? "";
  const count2 = member(item, "count");
  const rows = member(item, "rows");
  const hash = member(item, "recomputed_content_hash");
  return id !== null && id.length <= 250 && id.isWellFormed() && ["usable", "held_out", "refused"].includes(availability) && (count2 === null || isRecord(count2) && /^[0-9]{1,40}$/.test(textMember(count2, "value") ?? "")) && (rows === null || Number.isSafeInteger(rows) && rows >= 0) && (hash === null || isDigest(hash));
}
function byId(items) {
  return new Map(items.map((item) => [item.item_id, item]));
}
function compare2(before, now) {
  const ids = [.../* @__PURE__ */ new Set([...before.keys(), ...now.keys()])].sort();
  return ids.map((id) => {
    const earlier = before.get(id);
    const later = now.get(id);
    const was = earlier === void 0 ? null : stateOf2(earlier);
    const is = later === void 0 ? null : stateOf2(later);
    return { item_id: id, change: changeOf(earlier, later, was === is), before: was, now: is };
  });
}
function changeOf(earlier, later, same) {
  if (later === void 0) return "not in this packet";
  if (earlier === void 0) return "appeared";
  if (!same) return "changed";
  return isShown(earlier) && isShown(later) ? "same" : "not compared";
}
function isShown({ availability, count: count2, recomputed_content_hash: hash }) {
  return availability === "usable" && (count2 !== null || hash !== null);
}
function stateOf2(item) {
  if (item.availability !== "usable") return item.availability;
  if (item.count !== null) return `usable, count ${item.count.value}`;
  return `usable, ${item.rows ?? 0} rows, ${item.recomputed_content_hash ?? "no hash"}`;
}

// src/evaluation/matrix-rows.ts
var MEMBER_ROWS = {
  schema: "1",
  source_mode: "3",
  decision_effect: "4",
  may_gate: "5",
  disclaimer: "6",
  freshness: "7"
};
var rowRules = {
  9: ["source-metadata"],
  10: ["source-metadata"],
  11: ["local-path"],
  12: ["content-hash"],
  13: ["manifest-hash"],
  14: ["provisional-binding", "used-as-binding"],
  15: ["diagnostic-override"],
  16: ["sql-member"],
  17: [
    "unknown-query",
    "unlisted-kb-path",
    "catalog-mismatch",
    "catalog-differs",
    "item-id",
    "document-mismatch"
  ],
  18: ["incomplete", "row-limit"],
  19: ["stale", "time-unreadable"],
  20: ["future"]
};
function observedCells(observed) {
  return [...envelopeCells(observed), ...itemCells(observed)];
}
var ENVELOPE_ONLY = ENVELOPE_ROWS.filter((row) => row !== "8");
function envelopeCells({ reading, stops }) {
  const silent = (rows, why) => notLooked(rows, "envelope", why);
  if (reading === null) return silent(ENVELOPE_ROWS, `the packet was not opened: ${namesOf3(stops)}`);
  if (reading.kind === "read") {
    const oversized = reading.items.filter(({ tooLarge: tooLarge2 }) => tooLarge2).length;
    const scoped = stops.every(({ reason }) => reason !== "DISCLAIMER_NOT_SCOPED");
    return [
      ...ENVELOPE_ONLY.map((row) => looked(row, row !== MEMBER_ROWS["disclaimer"] || scoped, "envelope")),
      bytesCell(oversized, `${oversized} of ${reading.items.length} items`)
    ];
  }
  switch (reading.reason) {
    case "ENVELOPE_NOT_ACCEPTED": {
      const broken = MEMBER_ROWS[reading.pointer?.split("/")[1] ?? ""] ?? "2";
      const others = ENVELOPE_ONLY.filter((row) => row !== broken);
      return [
        // The strict schema stops at its first deviation: what it did not come to is not said to be in order.
        ...silent(others, "the envelope was refused at another member before this one was judged"),
        // Without a place the envelope outgrew its limit, and the reading stopped there.
        ...reading.pointer === null ? silent(["8"], "the envelope is over its limit, and the reading stopped there") : [bytesCell(reading.oversized, `${reading.oversized} items`)],
        looked(broken, false, "envelope")
      ];
    }
    case "NON_CANONICAL":
    case "TOO_DEEP":
      return [
        ...silent(ENVELOPE_ONLY, `the bytes were refused before the envelope was judged: ${reading.reason}`),
        looked("8", false, "envelope")
      ];
    default:
      return silent(ENVELOPE_ROWS, `the reading stopped before the envelope was judged: ${reading.reason}`);
  }
}
function bytesCell(oversized, which) {
  if (oversized === 0) return looked("8", true, "envelope");
  const why = `${which}: over the size limit, so their inside was not judged`;
  return ["8", { state: "unverified", by: "envelope", why }];
}
function itemCells(observed) {
  const { tally: tally2, stops, manifest } = observed;
  return ITEM_ROWS.map((row) => {
    const rules2 = rowRules[row] ?? [];
    const by = rules2.join(", ");
    const silent = (why) => [row, { state: "not evaluated", by, why }];
    if (tally2 === null) return silent(`no item was evaluated: ${namesOf3(stops)}`);
    if (row === "13" && tally2.items === 0 && manifest !== null) {
      return looked(row, manifest.kind === "agrees", by);
    }
    const cell2 = toCell(stateOf(tally2, rules2), by);
    const seen = row !== "9" || observed.items.some(({ availability }) => availability === "usable");
    return seen || cell2.state === "not as expected" || tally2.items === 0 ? [row, cell2] : silent(`0 of ${tally2.items} items are usable, whatever their metadata`);
  });
}
function toCell(standing, by) {
  switch (standing.kind) {
    case "held":
      return { state: "as expected", by };
    case "broken":
      return { state: "not as expected", by };
    case "in part":
      return { state: "unverified", by, why: standing.why };
    case "not evaluated":
      return { state: "not evaluated", by, why: standing.why };
  }
}
function namesOf3(stops) {
  return [...new Set(stops.map(({ reason }) => reason))].join(", ");
}

// src/evaluation/to-report.ts
var nothing2 = {
  stops: [],
  findings: [],
  items: null,
  tally: null,
  manifest: null,
  coverage: [],
  claims: [],
  consistent: false,
  catalogDigest: null,
  reading: null
};
function toFinding({ rule, reason, detail }) {
  const { level, verdict } = reasons[reason];
  return { rule, verdict: level === "run" ? "BLOCKED" : verdict, reason, detail: clip(detail, DETAIL_LIMIT2) };
}
function toReport(input, outcome) {
  const { instructions } = input;
  const { reading, catalogDigest } = outcome;
  const findings = [...outcome.stops.map(toFinding), ...outcome.findings, ...ofSandbox(instructions)];
  const items = outcome.stops.length > 0 ? [] : [...outcome.items ?? []];
  const blocked2 = outcome.stops.length > 0 || outcome.items === null;
  const verdict = blocked2 ? "BLOCKED" : runVerdict(findings, items);
  const expected = !blocked2 && instructions.expected_packet_digest !== null && reading?.digest === instructions.expected_packet_digest;
  const integrity = blocked2 || !outcome.consistent ? "NOT_EVIDENCED" : expected ? "BOUND" : "SELF_CONSISTENT";
  const pinned = catalogDigest !== null && catalogDigest === instructions.expected_catalog_digest;
  const written = {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: instructions.nonce,
    caller_nonce: instructions.caller_nonce,
    run: instructions.run,
    verdict,
    exit_code: exitCodeOf(verdict),
    findings,
    attestation: instructions.attestation,
    self_check: input.selfCheck,
    clock: instructions.clock,
    as_of: instructions.as_of,
    max_age_seconds: instructions.max_age_seconds,
    integrity,
    origin: expected ? "BOUND_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED",
    catalog_authority: pinned ? "PINNED_BY_EXPECTED_DIGEST" : "NOT_EVIDENCED",
    packet: aboutPacket(input.packet, reading),
    catalog: { digest: catalogDigest, status: "provisional", seal: "UNSEALED" },
    items,
    item_counts: toCounts(items, blocked2),
    claims: blocked2 ? [] : outcome.claims,
    claims_digest: catalogDigest === null ? null : digestOrNull(input.claims),
    drift: driftOf(input, outcome, blocked2, items),
    coverage: blocked2 ? [] : outcome.coverage,
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: REPORT_DISCLAIMER
  };
  const matrix = toMatrix([
    ...observedCells({ ...outcome, items, tally: blocked2 ? null : outcome.tally }),
    ...sandboxCells(instructions.matrix),
    ...selfCheckCells(input.selfCheck),
    ...documentCells(written)
  ]);
  return { ...written, matrix };
}
function ofSandbox(instructions) {
  if (!isOpen(instructions)) return [];
  const detail = (instructions.attestation.unverified_promises ?? []).join(", ");
  return [toFinding({ rule: "attestation", reason: "PROMISES_UNVERIFIED", detail })];
}
function runVerdict(findings, items) {
  const verdicts = [...findings, ...items].map((judged) => judged.verdict);
  return mostSevere(verdicts, "NOT_EVIDENCED_IN_ALLOWED_SURFACES");
}
function aboutPacket(source2, reading) {
  const envelope = reading?.kind === "read" ? reading.envelope : null;
  return {
    digest: reading?.digest ?? null,
    bytes: reading === null || reading.digest === null ? null : source2.size,
    packet_id: envelope?.packet_id ?? null,
    packet_as_of: envelope?.packet_as_of ?? null,
    gateway: envelope?.tki === void 0 ? null : cutText(envelope.tki.gateway),
    gateway_basis: gatewayBasis(envelope?.tki?.gateway ?? null),
    ...aboutGateway(envelope?.tki?.native_gateway),
    purpose: envelope?.tki === void 0 ? null : cutText(envelope.tki.purpose),
    extension: envelope === null ? "UNKNOWN" : envelope.tki === void 0 ? "EXTENSION_ABSENT" : "PRESENT"
  };
}
function aboutGateway(stated3) {
  if (stated3 === void 0) return {};
  const { server, version: version2, tool, tool_digest } = stated3;
  return {
    native_gateway: { server: cutText(server), version: cutText(version2), tool: cutText(tool), tool_digest }
  };
}
function toCounts(items, blocked2) {
  const count2 = (availability) => items.filter((item) => item.availability === availability).length;
  return {
    population: blocked2 ? "no item was evaluated" : "items of this packet, and of nothing else",
    total: items.length,
    usable: count2("usable"),
    held_out: count2("held_out"),
    refused: count2("refused")
  };
}
function driftOf(input, outcome, blocked2, items) {
  if (!blocked2 || input.previous === null) return toDrift(input.previous, outcome.catalogDigest, items);
  const reason = "this run is BLOCKED: it evaluated nothing";
  return { status: "NOT_COMPARABLE", previous_digest: digestOrNull(input.previous), reason, entries: [] };
}

// src/evaluation/evaluate.ts
var REPORTED_ITEMS_LIMIT_BYTES = 6 * 1024 * 1024;
function evaluate(input, options = {}) {
  const early = whyNotStart(input.instructions, input.proceed, input.selfCheck);
  return early === null ? judgePacket(input, options) : toReport(input, { ...nothing2, stops: [early] });
}
function judgePacket(input, options = {}) {
  const catalogDigest = sha256(input.catalogText);
  const known3 = { ...nothing2, catalogDigest };
  const { instructions } = input;
  const catalog = readCatalog(input.catalogText);
  const claims = input.claims === null ? null : readClaims(input.claims);
  const stops = [
    whyOtherInput("catalog", catalogDigest, instructions.catalog_digest),
    whyOtherInput("claims", digestOrNull(input.claims), instructions.claims_digest),
    whyOtherInput("previous report", digestOrNull(input.previous), instructions.previous_digest),
    whyUnexpected("catalog", catalogDigest, instructions.expected_catalog_digest),
    typeof catalog === "string" ? stop("catalog", "CATALOG_NOT_ACCEPTED", catalog) : null,
    typeof claims === "string" ? stop("claims", "CLAIMS_NOT_ACCEPTED", claims) : null
  ].filter((reason) => reason !== null);
  if (stops.length > 0 || typeof catalog === "string" || typeof claims === "string") {
    return toReport(input, { ...known3, stops });
  }
  const reading = readPacket(input.packet, catalog.queries, options);
  const ruleItems = reading.kind === "read" ? reading.items.map((facts) => toRuleItem(facts, catalog)) : [];
  const refusals = whyRefused(reading, ruleItems, instructions);
  const read2 = { ...known3, reading, stops: refusals };
  if (reading.kind === "refused" || refusals.length > 0) return toReport(input, read2);
  const { envelope } = reading;
  const context = {
    catalog: catalog.catalog,
    catalogDigest,
    entries: catalog.entries,
    envelope,
    instructions,
    claims,
    ruleItems,
    claimedBinding: claimedBinding(claims),
    manifest: judgeManifest(envelope.manifest_hash, ruleItems),
    catalogDiffers: envelope.tki !== void 0 && envelope.tki.catalog.digest !== catalogDigest,
    contradicted: findContradicted(ruleItems)
  };
  const tally2 = emptyTally();
  const items = judgeItems(ruleItems, context, tally2);
  if (items === null) {
    const detail = `the findings of ${ruleItems.length} items need more than ${REPORTED_ITEMS_LIMIT_BYTES} bytes`;
    return toReport(input, { ...read2, stops: [stop("packet-size", "TOO_MANY_ITEMS", detail)] });
  }
  return toReport(input, {
    ...read2,
    items,
    tally: tally2,
    manifest: context.manifest,
    coverage: toCoverage({
      tally: tally2,
      manifest: context.manifest,
      ruleItems,
      packetDigestRecomputed: reading.recomputedPacketDigest !== null,
      expected: reading.digest === instructions.expected_packet_digest
    }),
    findings: items.length === 0 ? aboutNoItems(context) : [],
    consistent: context.manifest.kind === "agrees" && ruleItems.every(hashAgrees),
    claims: relateClaims(
      claims,
      items.map((reported, at) => ({
        reported,
        names: namesOf2(ruleItems[at]),
        figure: figureOf(ruleItems[at]),
        diagnostic: diagnosticOf(ruleItems[at])
      }))
    )
  });
}
function stop(rule, reason, detail) {
  return { rule, reason, detail };
}
function whyRefused(reading, ruleItems, instructions) {
  if (reading.kind === "refused" && reading.digest === null) {
    return [stop("packet-bytes", reading.reason, reading.detail)];
  }
  const stops = [
    whyOtherInput("packet", reading.digest, instructions.packet_digest),
    whyUnexpected("packet", reading.digest, instructions.expected_packet_digest)
  ];
  if (reading.kind === "refused") {
    const rule = reading.reason === "ENVELOPE_NOT_ACCEPTED" ? "envelope" : "packet-bytes";
    stops.push(stop(rule, reading.reason, reading.detail));
  } else {
    if (!isScopedDenial(reading.envelope.disclaimer)) {
      const detail = `/disclaimer is ${quote(reading.envelope.disclaimer)}`;
      stops.push(stop("disclaimer", "DISCLAIMER_NOT_SCOPED", detail));
    }
    const stated3 = reading.envelope.tki?.packet_digest ?? null;
    if (stated3 !== reading.recomputedPacketDigest) {
      const where = whereAltered(reading.envelope, ruleItems, instructions.catalog_digest);
      const detail = `stated ${stated3}, recomputed ${reading.recomputedPacketDigest}; ${where}`;
      stops.push(stop("packet-digest", "PACKET_DIGEST_DIFFERS", detail));
    }
    const twice = findDuplicate(ruleItems);
    if (twice !== null) stops.push(stop("duplicate-item", "DUPLICATE_ITEM", twice));
  }
  return stops.filter((reason) => reason !== null);
}
function judgeItems(ruleItems, context, tally2) {
  const items = [];
  let bytes = 0;
  for (const ruleItem of ruleItems) {
    const item = judgeItem2(ruleItem, context, tally2);
    bytes += Buffer.byteLength(JSON.stringify(item));
    if (bytes > REPORTED_ITEMS_LIMIT_BYTES) return null;
    items.push(item);
  }
  return items;
}
function aboutNoItems(context) {
  const none = toFinding(stop("packet-items", "NO_ITEMS", "“/items” is an empty list"));
  if (context.manifest.kind === "agrees") return [none];
  return [
    toFinding(stop("manifest-hash", "CONTRACT_VIOLATION", "“/manifest_hash” is not that of an empty list")),
    none
  ];
}

// src/readiness/answers.ts
function toAnswers(bytes, report3) {
  const answers = /* @__PURE__ */ new Map();
  if (report3.items.length === 0) return answers;
  const packet = JSON.parse(Buffer.from(bytes).toString("utf8"));
  const items = isRecord(packet) ? member(packet, "items") : void 0;
  if (!Array.isArray(items)) return answers;
  for (const judged of report3.items) {
    const item = items[judged.position];
    const source2 = isRecord(item) ? recordMember(item, "source_metadata") : null;
    const id = textMember(source2, "named_query_id_or_kb_path");
    if (id === null || !isRecord(item)) continue;
    answers.set(
      id,
      answers.has(id) ? { kind: "nothing", why: "answered more than once" } : toAnswer(item, judged)
    );
  }
  return answers;
}
function toAnswer(item, judged) {
  if (judged.availability !== "usable") {
    const reasons2 = [...new Set(judged.findings.map(({ reason }) => reason))].join(", ");
    return { kind: "nothing", why: `${judged.availability.replace("_", " ")}: ${reasons2}` };
  }
  if (judged.completeness !== "COMPLETE")
    return { kind: "nothing", why: "it does not say that it is COMPLETE" };
  const payload = recordMember(item, "payload") ?? {};
  const value = member(payload, "value");
  if (typeof value === "string") return { kind: "count", value };
  const columns = member(payload, "columns");
  const rows = member(payload, "rows");
  return {
    kind: "rows",
    rows: rows.map((cells) => new Map(columns.map((name, at) => [name, cells[at] ?? null])))
  };
}

// src/readiness/before-after.ts
function whyNotComparable(before, after) {
  if (before.answers === null) return "the packet of --before was not accepted";
  if (after.answers === null) return "the packet was not accepted";
  if (before.report.packet.digest === after.report.packet.digest)
    return "both are the same packet, and one packet is one moment";
  if (before.catalog === null || after.catalog === null) return "one of them names no catalog";
  if (before.catalog !== after.catalog) return "they were exported with different catalogs";
  const [first, then] = [before, after].map(({ report: report3 }) => Date.parse(report3.packet.packet_as_of ?? ""));
  if (!((first ?? NaN) < (then ?? NaN))) return "the packet of --before is not the earlier one";
  return void 0;
}
function itemOf({ report: report3 }, id) {
  return report3.items.find((item) => item.named_query_id_or_kb_path === id);
}
function valueOf({ answers }, id) {
  const answer = answers?.get(id);
  return answer?.kind === "count" ? answer.value : null;
}
var describedBy = ["surface", "denominator", "match_key", "population", "query", "confidence"];
function toPair(before, after, id) {
  const [was, is] = [valueOf(before, id), valueOf(after, id)];
  const [first, then] = [itemOf(before, id), itemOf(after, id)];
  const pair = { id, before: was, after: is };
  if (was === null || is === null) return { ...pair, denominator: null, relation: "not evidenced" };
  const counted = first?.count ?? null;
  const sameWay = counted !== null && first?.governed_surface === then?.governed_surface && describedBy.every((name) => counted[name] === then?.count?.[name]);
  if (!sameWay) return { ...pair, denominator: null, relation: "not comparable" };
  return { ...pair, denominator: counted.denominator, relation: was === is ? "same" : "changed" };
}
function toBeforeAfter(before, after) {
  const figures2 = Object.keys(reviewedFigures).map((id) => toPair(before, after, id));
  const times = {
    before_as_of: before.report.packet.packet_as_of,
    after_as_of: after.report.packet.packet_as_of
  };
  const why = whyNotComparable(before, after);
  if (why !== void 0) {
    const none = figures2.map((pair) => ({ ...pair, denominator: null, relation: "not comparable" }));
    return { state: "NOT_COMPARABLE", why, ...times, figures: none };
  }
  const has = (relation) => figures2.some((pair) => pair.relation === relation);
  if (has("not comparable"))
    return {
      state: "NOT_COMPARABLE",
      why: "a figure was counted over another surface or population",
      ...times,
      figures: figures2
    };
  if (has("changed")) return { state: "CHANGED", why: "a figure is another one", ...times, figures: figures2 };
  if (has("not evidenced"))
    return { state: "NOT_EVIDENCED", why: "a figure is missing in one of them", ...times, figures: figures2 };
  return {
    state: "SAME",
    why: "each figure is the same at both moments; what was done and undone between them is not seen",
    ...times,
    figures: figures2
  };
}
var toWords = ({ id, before, after, denominator, relation }) => {
  const sign = { same: "==", changed: "!=", "not comparable": "beside", "not evidenced": "beside" }[relation];
  const of = denominator === null ? relation : `denominator: ${denominator}`;
  return `${id} ${before ?? "NOT_EVIDENCED"} ${sign} ${after ?? "NOT_EVIDENCED"} (${of})`;
};
function statedOfTwo(compared) {
  const detail = `${compared.state}: ${compared.why}; ${compared.figures.map(toWords).join(", ")}`;
  const c1 = compared.figures.find(({ id }) => id === "count/dot_agent_api_contract.DOT_C1_VOCAB_BUILD");
  const contradicts = [c1?.before, c1?.after].some((value) => value != null && value !== "0");
  switch (compared.state) {
    case "NOT_COMPARABLE":
    case "NOT_EVIDENCED":
      return { ...notEvidenced(detail), contradicts };
    case "CHANGED":
      return otherwise(detail, contradicts);
    case "SAME":
      return compared.figures.every(
        ({ id, after }) => reviewedFigures[id] === after
      ) ? asReviewed(detail) : otherwise(detail, contradicts);
  }
}

// src/readiness/gap-map.ts
var noSandbox = { ...notAttested, reason: "a map is made without a sandbox" };
function judge2(input) {
  const { packet, catalogText, clock, maxAgeSeconds, expectedPacket, expectedCatalog } = input;
  const nonce = "0".repeat(32);
  const instructions = {
    schema: "tki-go/v1",
    nonce,
    caller_nonce: null,
    run: nonce.slice(0, 16),
    clock,
    as_of: null,
    max_age_seconds: maxAgeSeconds,
    packet_digest: sha256(packet),
    expected_packet_digest: expectedPacket,
    catalog_digest: sha256(catalogText),
    expected_catalog_digest: expectedCatalog,
    claims_digest: null,
    previous_digest: null,
    attestation: noSandbox,
    matrix: {}
  };
  return judgePacket({
    packet: { size: packet.length, read: (offset, length) => packet.subarray(offset, offset + length) },
    catalogText,
    claims: null,
    previous: null,
    instructions,
    proceed: { schema: "tki-release/v1", nonce, removed_programs: [] },
    selfCheck: { confirmed: false, checks: [] }
  });
}
function toMoment(input, packet, expectedPacket) {
  const report3 = judge2({ ...input, packet, expectedPacket });
  const answers = report3.verdict === "BLOCKED" ? null : toAnswers(packet, report3);
  return { report: report3, answers, catalog: answers === null ? null : catalogOf(packet) };
}
function catalogOf(packet) {
  const value = JSON.parse(Buffer.from(packet).toString("utf8"));
  const extension = isRecord(value) ? recordMember(value, "tki") : null;
  return textMember(recordMember(extension, "catalog"), "digest");
}
function exitCodeFor2(report3, stated3) {
  const code = exitCodeOf(report3.verdict);
  if (code === 3) return 3;
  return code === 4 || stated3.some(({ contradicts }) => contradicts) ? 4 : 2;
}
function toGapMap(input) {
  const { code } = input;
  const after = toMoment(input, input.packet, input.expectedPacket);
  const { report: report3, answers } = after;
  const before = input.before === void 0 ? null : toMoment({ ...input, maxAgeSeconds: MAX_AGE_LIMIT_SECONDS }, input.before, null);
  const compared = before === null ? null : toBeforeAfter(before, after);
  const all = [];
  const cell2 = (read2) => {
    const stated3 = answers === null ? notEvidenced("the packet was not accepted") : read2(code, answers);
    all.push(stated3);
    return { state: stated3.state, detail: stated3.detail };
  };
  const lines2 = {
    evidence: evidenceTable.map(({ id, probe: probe2, review, read: read2 }) => ({
      id,
      what: probe2,
      review,
      this_packet: cell2(id === "E13" && compared !== null ? () => statedOfTwo(compared) : read2)
    })),
    in_place: inPlace.map(({ id, what, basis, read: read2 }) => ({ id, what, basis, this_packet: cell2(read2) })),
    prerequisites: prerequisites.map(({ id, what, closed_by, basis, read: read2 }) => ({
      id,
      what,
      closed_by,
      basis,
      closable_from_here: "NO",
      this_packet: cell2(read2)
    }))
  };
  return {
    code,
    may_gate: false,
    decision_effect: "NONE",
    constants: codes[code],
    conclusion: { prerequisites: 14, closable_from_here: 0, dispatches: "NOTHING" },
    packet: {
      digest: report3.packet.digest,
      verdict: report3.verdict,
      reasons: [
        ...new Set(
          [...report3.findings, ...report3.items.flatMap(({ findings }) => findings)].map((f) => f.reason)
        )
      ],
      integrity: report3.integrity,
      origin: report3.origin,
      catalog: report3.catalog.digest,
      catalog_authority: report3.catalog_authority,
      judged: "outside of any sandbox, for this map alone; the map is no report"
    },
    ...lines2,
    before_after: compared === null || before === null ? null : { ...compared, before_digest: before.report.packet.digest },
    exit_code: exitCodeFor2(report3, all)
  };
}

// src/cli/commands/gap-map.ts
var GAP_MAP_PACKET_LIMIT_BYTES = 32 * 1024 * 1024;
var NOT_JUDGED = "NOT JUDGED: no --max-age was given, so evidence up to ten years old counts as new here";
var MEANS = {
  2: "nothing contradicts a constant, and most of the evidence is beyond any packet",
  3: "the packet, or an item in it, was refused",
  4: "the packet states the opposite of a constant, or an item breaks a rule; the constants stay"
};
function cell(id, what, lines2) {
  const below = lines2.map((line) => `       ${encodeTerminal(line)}
`);
  return `${id.padEnd(4)} ${encodeTerminal(what)}
${below.join("")}`;
}
var stated2 = ({ state, detail }) => `this packet: ${state} (${detail})`;
function showConstants({ code, constants: constants2, conclusion }) {
  return [
    labelled("code", [code]),
    labelled("constants", [
      `executed ${constants2.executed}`,
      `registered ${constants2.registered}`,
      `ready for prod ${constants2.ready_for_prod}`,
      `REGISTRATION_HOLD ${constants2.REGISTRATION_HOLD}`,
      `CAN_PROCEED=${constants2.CAN_PROCEED}`,
      constants2.basis,
      "No packet, flag or variable changes these."
    ]),
    labelled("conclusion", [
      `${conclusion.prerequisites} prerequisites, ${conclusion.closable_from_here} of them can be closed from here`,
      constants2.next,
      "This map dispatches nothing, and authorizes nothing."
    ])
  ].join("");
}
function showBeforeAfter(compared) {
  return labelled("before, after", [
    `${compared.state}: ${compared.why}`,
    `before ${compared.before_digest ?? "no digest"}, as of ${encodeTerminalName(compared.before_as_of ?? "no time")}`,
    `after as of ${encodeTerminalName(compared.after_as_of ?? "no time")}`,
    ...compared.figures.map(
      ({ id, before, after, denominator, relation }) => `${id}: ${before ?? "NOT_EVIDENCED"}, then ${after ?? "NOT_EVIDENCED"}: ${relation}${denominator === null ? "" : `; denominator ${encodeTerminalName(denominator)}`}`
    ),
    "The constants stay constants, whatever is shown here."
  ]);
}
function show5(map, age) {
  const { packet } = map;
  return [
    showConstants(map),
    labelled("packet", [
      packet.digest ?? "no digest: it could not be read",
      `verdict ${packet.verdict}${packet.reasons.length > 0 ? ` (${packet.reasons.join(", ")})` : ""}`,
      `integrity ${packet.integrity}, origin ${packet.origin}; judged ${packet.judged}`,
      `catalog ${packet.catalog}, UNSEALED, authority ${packet.catalog_authority}: an id means what this catalog says`,
      `age: ${age}`
    ]),
    map.before_after === null ? "" : showBeforeAfter(map.before_after),
    "\nEvidence of the review of 2026-06-22, and what this packet states of it:\n",
    ...map.evidence.map((row) => cell(row.id, row.what, [`review: ${row.review}`, stated2(row.this_packet)])),
    "\nIn place already, as the review says; not asserted here:\n",
    ...map.in_place.map((row) => cell(row.id, row.what, [stated2(row.this_packet)])),
    "\nPrerequisites (RECONSTRUCTED; the source gives their number only). None can be closed from here:\n",
    ...map.prerequisites.map(
      (row) => cell(row.id, row.what, [`closed by: ${row.closed_by}`, stated2(row.this_packet)])
    ),
    "\n",
    labelled("exit code", [`${map.exit_code}: ${MEANS[map.exit_code]}`])
  ].join("");
}
function gapMap(asked, options, io2) {
  if (!isCode2(asked)) {
    throw usageError(
      "CODE_WITHOUT_MAP",
      `${quoted(asked)} is not a code that a source document reviews`,
      `There is a map for ${Object.keys(codes).join(" and ")}, and for no other: the 15 candidates are not authorized.`
    );
  }
  if (options.packet === void 0) {
    throw usageError(
      "PACKET_MISSING",
      "--packet is required",
      "`tki export` writes one from the rows/ and count/ queries that `tki catalog list` shows."
    );
  }
  const maxAge = options.maxAge === void 0 ? null : parseMaxAge(options.maxAge);
  const expectedPacket = parseDigest("--expect-packet", options.expectPacket);
  const expectedCatalog = parseDigest("--expect-catalog", options.expectCatalog);
  const catalog = loadCatalog(options.catalog ?? resolve14(io2.dist, "../catalog"));
  const map = toGapMap({
    code: asked,
    packet: readBytes("the packet", options.packet, GAP_MAP_PACKET_LIMIT_BYTES),
    catalogText: Buffer.from(catalog.text),
    clock: io2.now().toISOString(),
    ...options.before === void 0 ? {} : { before: readBytes("the packet of --before", options.before, GAP_MAP_PACKET_LIMIT_BYTES) },
    maxAgeSeconds: maxAge ?? MAX_AGE_LIMIT_SECONDS,
    expectedPacket,
    expectedCatalog
  });
  const age = maxAge === null ? NOT_JUDGED : `judged against ${options.maxAge}`;
  io2.stdout(options.json === true ? toJsonLine({ ...map, age }) : show5(map, age));
  io2.exit(map.exit_code);
}
function addGapMap(program2, io2) {
  program2.command("gap-map").summary("what a packet states about the prerequisites of a governed dispatch (never exits 0)").description(
    "Puts the evidence of the C1 review and the prerequisites of a governed dry run beside what a packet states. Executed, registered and CAN_PROCEED are constants. It is not a dispatcher: it has no mode and calls nothing."
  ).argument("<code>", Object.keys(codes).join(" or ")).option("--packet <file>", "the packet, of at most 32 MiB").option("--before <file>", "an earlier packet of the same catalog: E13 is then of two moments").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--max-age <age>",
    "how old evidence may be: 90s, 30m, 24h or 7d; without it, only ten years and more are too old"
  ).option("--expect-packet <digest>", "sha256:… of the packet, from its exporter").option("--expect-catalog <digest>", "sha256:… of the catalog, obtained apart from the packet").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki gap-map DOT_C1_VOCAB_BUILD --packet packet.json --max-age 24h\n").action((code, options) => gapMap(code, options, io2));
}

// src/cli/commands/gateway-probe.ts
async function probe(operands, options, command, io2) {
  const { before, behind } = splitOperands(operands, command);
  if (before.length > 0)
    throw usageError(
      "EXCESS_ARGUMENTS",
      "the probes are fixed: there is nothing to name",
      "Give a gateway or a server."
    );
  const stopping = new AbortController();
  const forget = io2.onStop?.(() => stopping.abort());
  const effects = { now: io2.now, env: io2.env, uid: io2.uid, signal: stopping.signal };
  try {
    if (isGatewayAsked(options, command)) {
      refuseOptions(command, serverOptionNames, "is for a server of your own, not for a gateway");
      const owner = (text) => parseOwner("--gateway-socket-owner", text);
      const gateway = await readGatewayAccess(options, behind, owner, io2);
      const { probeGateway } = await import("./probe-gateway-AS5CMT3X.mjs");
      return await probeGateway(gateway, options.database, effects);
    }
    const { endpoint, user, database, readPassword: readPassword2 } = await parseServer(options, command, io2);
    const password = await readPassword2(openPipedSecrets(["--password-file"]));
    const { probeServer } = await import("./probe-server-TDOYTKFF.mjs");
    return await probeServer({ endpoint, user, database, password }, effects);
  } finally {
    forget?.();
  }
}
var lineOf = ({ id, reported, observed, server, compared }) => `${id.padEnd(15)} ${compared.padEnd(10)} here ${observed}; the contract reports ${reported}${server === null ? "" : `; the server alone ${server}`}`;
function show6(outcome) {
  if (outcome.kind === "blocked")
    return labelled("blocked", [encodeTerminal(outcome.code), encodeTerminal(`hint: ${outcome.hint}`)]);
  return [
    labelled("probes", outcome.results.map(lineOf)),
    ...outcome.role === null ? [] : [labelled("role", [`${outcome.role}: what the gateway may do is not known to be harmless`])],
    labelled("means", ["what these five statements met today; nothing about any other, and no authority"])
  ].join("");
}
async function runGatewayProbe(operands, options, command, io2) {
  const outcome = await probe(operands, options, command, io2);
  const { probeExitCode } = await import("./probes-XXHB4PNR.mjs");
  const judged = outcome.kind === "blocked" ? 3 : probeExitCode(outcome.results);
  const exitCode = judged === 10 && outcome.kind === "probed" && outcome.role !== null ? 3 : judged;
  io2.stdout(options.json === true ? toJsonLine({ ...outcome, exit_code: exitCode }) : show6(outcome));
  io2.exit(exitCode);
}
function addGatewayProbe(program2, io2) {
  const added = program2.command("gateway-probe").summary("run the contract's five probes against a gateway or a server").description(
    "Sends five statements that change nothing, and compares each answer with what the contract reports: same, stricter or different."
  ).argument("[command...]", "behind --: the command of an MCP server");
  withServerOptions(added, "directus").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    "\nExample:\n  tki gateway-probe --gateway mcp -- query-pg-server\n  tki gateway-probe --host /var/run/postgresql --socket-owner postgres\n"
  ).action(
    (operands, options, given) => runGatewayProbe(operands, options, given, io2)
  );
  withGatewayOptions(added);
}

// src/cli/commands/inspect.ts
import { resolve as resolve15 } from "node:path";
async function inspect(packet, options, io2) {
  const maxAge = parseMaxAge(options.maxAge);
  const out = parseOut(options.out);
  const plan = toPlan("inspect", io2, {
    packet: requireFile("the packet", packet),
    claims: options.claims === void 0 ? null : requireFile("--claims", options.claims),
    previous: requirePrevious(options.previous, out),
    max_age_seconds: maxAge,
    as_of: parseAsOf(options.asOf, io2.now()),
    caller_nonce: parseNonce(options.nonce),
    expected_packet_digest: parseDigest("--expect-packet", options.expectPacket),
    expected_catalog_digest: parseDigest("--expect-catalog", options.expectCatalog),
    runtime: parseRuntime(options.runtime),
    deadline_seconds: parseDeadline(options.deadline),
    venue: parseVenue(options.venue),
    catalog: loadCatalog(options.catalog ?? resolve15(io2.dist, "../catalog")).text
  });
  const result = await runAndPublish(plan, out, io2);
  const { claims, catalog, previous } = options;
  const shown2 = { program: io2.program ?? "tki", given: { packet, claims, catalog, previous } };
  io2.stdout(options.json === true ? showRunAsJson(result, out) : showRun(result, out, io2.color, shown2));
  io2.exit(result.exit_code);
}
function addInspect(program2, io2) {
  program2.command("inspect").summary("inspect a packet in an attested sandbox (never exits 0)").description(
    `Builds a deny-by-default sandbox, observes it with ${probeCount.number} probes, inspects the packet in it, and writes report.json, report.md, checkpoint-<run>.md, the attestation evidence and run.json into --out. Evidence only: nothing that it writes may block, let through or authorize anything.`
  ).argument("<packet>", "the governed packet, a file").option("--max-age <age>", "how old evidence may be: 90s, 30m, 24h, 7d (required)").option("--out <dir>", "directory for the reports (required)").option("--claims <file>", "the reader's claims").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option("--expect-packet <digest>", "sha256:… of the packet, from its exporter").option("--expect-catalog <digest>", "sha256:… of the catalog, from its owner").option("--previous <dir>", "an earlier run, to compare with").option("--nonce <hex>", "your own nonce, repeated in every document").option("--runtime <name>", `${offeredRuntimes} or an absolute path`, "auto").option(
    "--deadline <seconds>",
    "how long prober and inspector may take (default: measured on this machine)"
  ).option(
    "--venue <venue>",
    "where this runs: v1 (a throwaway container), v2 (a CI runner) or unstated; your claim, never an approval",
    "unstated"
  ).option("--as-of <time>", "judge ages against a time later than now").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki inspect packet.json --max-age 24h --out run1\n").action((packet, options) => inspect(packet, options, io2));
}

// src/cli/commands/mcp.ts
async function mcp(options, run, io2) {
  const { root } = options;
  const hint = "Name the folder that the agent may look into: --root DIR.";
  if (root === void 0) throw usageError("ROOT_MISSING", "--root is required", hint);
  let folder;
  try {
    folder = toRoot(root);
  } catch {
    throw usageError("ROOT_NOT_USABLE", `--root ${quoted(root)} is no folder that can be read`, hint);
  }
  const { serve } = await import("./mcp-server-HX7FDBBW.mjs");
  await serve(folder, run, io2);
  io2.exit(0);
}
function addMcp(program2, io2, run) {
  program2.command("mcp").summary("read-only tools for an agent (Model Context Protocol, over stdin and stdout)").description(
    "Offers verify, explain, readiness, gap_map and catalog_show. Nothing of it writes, starts a sandbox or reads a database, and no path leads out of the root. What comes back from files is quoted data."
  ).option("--root <dir>", "the folder that paths have to lie in (required)").addHelpText("after", "\nExample:\n  tki mcp --root runs\n").action((options) => mcp(options, run, io2));
}

// src/readiness/capabilities.ts
var open = {
  id: "CONSUME",
  title: "consume a governed packet, offline",
  state: "UNBLOCKED",
  why: "Same schema as the fixture; the consumption contract is written. No authority follows from it.",
  unblocked_by: "Nothing further to consume; the catalog’s seal (B7-EXP-1) for authority, an export service (B7-EXP-2/D9) for automation.",
  review: "none to consume; mandatory to seal the catalog",
  decided_by: "operator"
};
var capabilities = [open, ...registeredCapabilities];
var mayProceedInternally = [
  "write the Call Contract as a design packet (no build)",
  "extend the provisional catalog with read-only entries, each with its evidence",
  "harden the consumption checks without adding a capability",
  "continue reference exports"
];

// src/readiness/run-evidence.ts
var NOTHING_RAN = "NOT_EVIDENCED: a run shows a packet and a sandbox, and no command";
function gatewayOf2(gateway) {
  switch (gatewayBasis(gateway)) {
    case "NOT_STATED":
      return "not stated";
    case "EMULATED_AS_STATED":
      return "emulated";
    case "NATIVE_AS_STATED":
      return "called native, and shown by nothing";
    case "OPERATOR_AS_STATED":
      return "answers that an operator supplied, and shown by nothing";
    case "OTHER_AS_STATED":
      return "not called emulated, and shown by nothing";
  }
}
function toRunEvidence(report3, standing) {
  if (report3 === null) return () => "NOT_EVIDENCED: this run has no report that can be relied on";
  const { item_counts: items, packet, catalog } = report3;
  const words = {
    CONSUME: `verdict ${report3.verdict}; ${items.usable} of ${items.total} items usable`,
    "B7-EXP-1": `catalog ${catalog.status}, ${catalog.seal}; its authority ${report3.catalog_authority}`,
    "B7-EXP-2/D9": `gateway as the packet states it: ${gatewayOf2(packet.gateway)}; origin ${report3.origin}`,
    "GLOBAL-ABSENCE": items.total === 0 ? "population: no item" : `population: ${items.total} items of one packet, and of nothing else`,
    D7: `may_gate ${report3.may_gate}`,
    D8: `exit code ${report3.exit_code}, as every verdict has one other than 0`,
    D10: `production_mutation ${report3.production_mutation}`,
    D11: `decision_effect ${report3.decision_effect}, may_gate ${report3.may_gate}`
  };
  return (id) => Object.hasOwn(words, id) ? `${words[id]} (${standing})` : NOTHING_RAN;
}
function repeatsRegister(report3) {
  return toCanonicalJson(report3.blocked_capabilities) === toCanonicalJson(blockedCapabilities);
}

// src/cli/verify-directory.ts
import fs3 from "node:fs";
import path3 from "node:path";

// src/cli/misplaced.ts
import path2 from "node:path";
function whereFrom(file) {
  if (runFileKind(path2.basename(file)) !== null)
    return `Give the folder that contains it: ${quoted(path2.dirname(file))}.`;
  return /\.zip$/i.test(file) ? "Unpack the report and evidence artifacts into one folder, and give that folder." : "Give the directory that `tki inspect --out` wrote.";
}

// src/cli/verify-directory.ts
var RUN_FILE_LIMIT_BYTES = REPORT_LIMIT_BYTES;
function readOwn(file) {
  try {
    const bytes = withRegular(file, (descriptor, size) => {
      if (size > RUN_FILE_LIMIT_BYTES)
        return `has ${size} bytes, and no file of a run has more than ${RUN_FILE_LIMIT_BYTES}`;
      return readUpTo(descriptor, size);
    });
    return bytes ?? describeFileKind(file, "file");
  } catch (error) {
    return `cannot be read (${errorCode(error)})`;
  }
}
var FOLDERS_LIMIT = 50;
function holdsRun(directory) {
  try {
    const names2 = runNames(fs3.readdirSync(directory));
    return "why" in names2 || names2.length > 0;
  } catch {
    return false;
  }
}
function readRun(directory) {
  let all;
  try {
    all = fs3.readdirSync(directory).sort();
  } catch {
    throw usageError(
      "RUN_UNREADABLE",
      `the run cannot be read: ${quoted(directory)} ${directory === "" ? "is not a name" : describeFileKind(directory, "folder")}`,
      whereFrom(directory)
    );
  }
  const names2 = runNames(all);
  if ("why" in names2) return blocked(names2.why);
  const files = /* @__PURE__ */ new Map();
  const damaged = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const bytes = readOwn(path3.join(directory, name));
    if (typeof bytes === "string") damaged.set(name, bytes);
    else files.set(name, bytes);
  }
  const others = all.filter((name) => !names2.includes(name));
  const inside = others.slice(0, FOLDERS_LIMIT).filter((name) => holdsRun(path3.join(directory, name)));
  return { files, around: { folder: directory, damaged, others, inside } };
}
function openPacket(file) {
  const opened = openRegular(file);
  if (opened.kind !== "regular")
    throw usageError(
      "FILE_NOT_USABLE",
      "--packet became something else while it was opened",
      "Give a regular file that nobody writes to."
    );
  const { descriptor, facts } = opened;
  const source2 = toPacketSource(
    facts.size,
    (buffer, length, position) => fs3.readSync(descriptor, buffer, 0, length, position)
  );
  return { ...source2, [Symbol.dispose]: () => fs3.closeSync(descriptor) };
}
var PACKET_PIECE_BYTES = 4 * 1024 * 1024;
function digestPacket(packet) {
  const state = startSha256();
  for (let offset = 0; offset < packet.size; offset += PACKET_PIECE_BYTES)
    state.update(packet.read(offset, Math.min(PACKET_PIECE_BYTES, packet.size - offset)));
  return state.digest();
}
function digestFile(file) {
  var _stack = [];
  try {
    const packet = __using(_stack, openPacket(file));
    return digestPacket(packet);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function verifyDirectory(directory, inputs, { dist: dist2, rules: own2 = ownRules }) {
  var _stack = [];
  try {
    const packetFile = inputs.packet === void 0 ? null : requireFile("--packet", inputs.packet);
    const claims = inputs.claims === void 0 ? null : readBytes("--claims", requireFile("--claims", inputs.claims), CLAIMS_LIMIT_BYTES);
    const previousFile = requirePrevious(inputs.previous, directory);
    const previous = previousFile === null ? null : readBytes("--previous", previousFile, REPORT_LIMIT_BYTES);
    const catalogText = Buffer.from(loadCatalog(inputs.catalog ?? path3.resolve(dist2, "../catalog")).text);
    const read2 = readRun(directory);
    if ("exitCode" in read2) return { verification: read2, files: /* @__PURE__ */ new Map(), rulesOf: () => own2 };
    const { files, around } = read2;
    const packet = __using(_stack, packetFile === null ? null : openPacket(packetFile));
    const pinnedPrograms = pinnedDigests(fs3.readFileSync(path3.join(dist2, "manifest.json"), "utf8"));
    const run = {
      files,
      around,
      pinnedPrograms,
      expected: inputs.expected ?? expectNothing,
      given: {
        packet: packet === null ? null : digestPacket(packet),
        claims: claims === null ? null : sha256(claims),
        previous: previous === null ? null : sha256(previous),
        // A verdict is recomputed with a catalog, so it has to be that of the run: named, or the one beside the programs.
        catalog: inputs.catalog === void 0 ? null : sha256(catalogText),
        shippedCatalog: inputs.catalog === void 0 && packet !== null ? sha256(catalogText) : null
      },
      render: toTriplet,
      reevaluate: packet === null ? null : (instructions, proceed, selfCheck) => evaluate({ packet, catalogText, claims, previous, instructions, proceed, selfCheck })
    };
    return {
      verification: verifyRun(run, own2),
      files,
      rulesOf: (evidence) => releaseOf(evidence, pinnedPrograms, own2).rules
    };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}

// src/cli/commands/readiness.ts
function besideRun(options, io2) {
  const { packet, catalog } = options;
  const { verification, files } = verifyDirectory(options.run, { packet, catalog }, io2);
  const { rows, exitCode } = verification;
  const leaned = exitCode === 2 || exitCode === 10;
  const report3 = leaned ? parse(files.get(reportName), validate5, "\n") : null;
  const standing = options.packet !== void 0 && exitCode === 10 ? "recomputed" : "asserted by the run";
  const count2 = (state) => rows.filter((row) => row.state === state).length;
  return {
    shows: toRunEvidence(report3, standing),
    about: [
      `${count2("agrees")} rows agree, ${count2("differs")} differ, ${count2("not evidenced")} not evidenced, ${count2("not evaluated")} not evaluated: exit code ${exitCode}`,
      report3 === null ? "it has no report, or a contradicted one: nothing of it is shown" : repeatsRegister(report3) ? "its report repeats this register" : "its report has another register: an earlier release. This one is not changed by it",
      "`tki verify` with the same directory shows each row, and what to do"
    ],
    exitCode
  };
}
function show7(rows, run) {
  const lines2 = ({ id, title, state, why, unblocked_by, review, decided_by }) => [
    title,
    state,
    why,
    `unblocked by: ${unblocked_by}`,
    `review needed: ${review}; decided by: ${decided_by}`,
    ...run === null ? [] : [`this run: ${run.shows(id)}`]
  ];
  return [
    ...run === null ? [] : [labelled("run", run.about), "\n"],
    ...rows.map((row) => labelled(row.id, lines2(row).map(encodeTerminal))),
    "\nThe keystone is CALL-CONTRACT. What can go on without a seal:\n",
    ...mayProceedInternally.map((line) => `- ${line}
`),
    "\nThese are constants of this release; no packet, flag or variable changes them.\n"
  ].join("");
}
function readiness(options, io2) {
  const { run: directory } = options;
  if (directory === void 0 && (options.packet !== void 0 || options.catalog !== void 0)) {
    throw usageError(
      "RUN_MISSING",
      "--packet and --catalog belong to a run",
      "Name its directory: --run DIR."
    );
  }
  const run = directory === void 0 ? null : besideRun({ ...options, run: directory }, io2);
  if (options.json === true) {
    const rows = run === null ? capabilities : capabilities.map((row) => ({ ...row, this_run: run.shows(row.id) }));
    const document = {
      capabilities: rows,
      keystone: "CALL-CONTRACT",
      may_proceed_internally: mayProceedInternally,
      may_gate: false
    };
    io2.stdout(toJsonLine(run === null ? document : { ...document, run: run.about, exit_code: run.exitCode }));
  } else io2.stdout(show7(capabilities, run));
  io2.exit(run === null ? 0 : run.exitCode);
}
function addReadiness(program2, io2) {
  program2.command("readiness").summary("the map of what is open and what stays blocked, with what unblocks it").option("--run <dir>", "put a run's evidence beside it: verifies the run (2, 3, 4 or 10, never 0)").option("--packet <file>", "that run's packet: without it the run's verdict is only asserted").option("--catalog <dir>", "that run's pinned catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki readiness\n  tki readiness --run run1 --packet packet.json\n").action((options) => readiness(options, io2));
}

// src/cli/commands/report.ts
async function report(directory, options, io2) {
  const { format, packet, claims, catalog, previous } = options;
  if (format !== "oscal")
    throw usageError(
      "FORMAT_UNKNOWN",
      format === void 0 ? "--format is required" : `--format ${quoted(format)} is not known`,
      "Give --format oscal. SARIF and JUnit are not written: both are read by things that gate (docs/adr/0130)."
    );
  const out = options.out === void 0 ? null : parseOutFile(options.out, [".json"]);
  const verified = verifyDirectory(directory, { packet, claims, catalog, previous }, io2);
  const { toViewedRun } = await import("./viewed-run-T2C5JG2N.mjs");
  const { toOscal } = await import("./oscal-WYEWII77.mjs");
  const run = toViewedRun("run", directory, verified);
  const document = toOscal(run, verified.files, io2.now());
  if (document === null) {
    const [row] = verified.verification.rows;
    throw usageError(
      "RUN_UNREADABLE",
      `no document of a run can be read there: ${row === void 0 ? "nothing is there" : detailWords(row.detail)}`,
      "Give the directory that `tki inspect --out` or `tki attest --out` wrote."
    );
  }
  const text = toJsonLine(document);
  if (out === null) io2.stdout(text);
  else {
    writeOutFile(out, text, io2.randomHex(8));
    io2.stdout(
      labelled("report", [encodeTerminalName(out), "Observations, and no finding. It approves nothing."])
    );
  }
  io2.exit(0);
}
function addReport(program2, io2) {
  program2.command("report").summary("a run's observations in an auditor's format; shows and judges nothing").description(
    "Verifies the run again, and writes what was observed as OSCAL assessment-results: each observation names its probe, its matrix row, its file and its standing. Observations only: no finding, no assessment plan."
  ).argument("<dir>", "the directory that `tki inspect --out` or `tki attest --out` wrote").option("--format <name>", "oscal (required)").option("--packet <file>", "the packet: without it what the report says is only asserted").option("--claims <file>", "the reader's claims of that run").option(
    "--catalog <dir>",
    "the pinned catalog of that run (default: the one shipped beside this program)"
  ).option("--previous <dir>", "the earlier run that it was compared with").option("--out <file>", "a file ending in .json (default: standard output)").addHelpText(
    "after",
    "\nExample:\n  tki report run1 --format oscal --packet packet.json --out run1.oscal.json\n"
  ).action((directory, options) => report(directory, options, io2));
}

// src/cli/find-inputs.ts
import fs4 from "node:fs";
import path4 from "node:path";
var DEPTH_LIMIT2 = 3;
var FILES_LIMIT2 = 2e3;
function digestFile2(file) {
  try {
    return withRegular(file, (descriptor, size) => {
      const state = startSha256();
      return readPieces(descriptor, size, (piece) => state.update(piece)) ? state.digest() : null;
    });
  } catch {
    return null;
  }
}
function filesBelow(directory, depth, found) {
  for (const entry of fs4.readdirSync(directory, { withFileTypes: true })) {
    const file = path4.join(directory, entry.name);
    if (entry.isDirectory() && depth > 1) filesBelow(file, depth - 1, found);
    if (entry.isFile()) found.push(file);
    if (found.length > FILES_LIMIT2) {
      throw usageError(
        "TOO_MANY_FILES",
        `--packet-dir holds more than ${FILES_LIMIT2} files`,
        "Give a directory that holds packets and claims, and nothing else."
      );
    }
  }
}
function findInputs(options) {
  const files = [
    ...(options.packet ?? []).map((file) => requireFile("--packet", file)),
    ...(options.claims ?? []).map((file) => requireFile("--claims", file))
  ];
  if (options.packetDir !== void 0) {
    try {
      filesBelow(options.packetDir, DEPTH_LIMIT2, files);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      throw usageError(
        "PACKET_DIR_UNREADABLE",
        `--packet-dir ${quoted(options.packetDir)} cannot be listed`,
        "Give a directory that you may read."
      );
    }
  }
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    const digest = digestFile2(file);
    if (digest !== null && !found.has(digest)) found.set(digest, file);
  }
  return found;
}

// src/cli/show-rollup.ts
var MEANS2 = {
  10: "every run was recomputed, and observed as expected; nothing is approved by that",
  2: "at least one run is held out, or its verdict is only asserted",
  3: "at least one run is BLOCKED, or cannot be read",
  4: "at least one run holds a violation, contradicts itself, or is a replay of another"
};
var DISCLAIMER = "Evidence only: this table approves nothing, and what is not in it was not seen here.";
var DIGEST_COLUMNS = "sha256:".length + 12;
var NAME_COLUMNS = 60;
var short = (text, columns) => text.length > columns ? `${text.slice(0, columns).toWellFormed()}…` : text;
var verdictOf = ({ verdict, basis }) => verdict === null ? basis === "contradicted" ? "none (contradicted)" : "none" : `${verdict} (${basis})`;
var rowsOf2 = ({ agrees, differs: differs2, not_evidenced, not_evaluated }) => `${agrees} / ${differs2} / ${not_evidenced} / ${not_evaluated}`;
function tally(runs) {
  const of = (code) => runs.filter(({ exit_code }) => exit_code === code).length;
  return `${runs.length} runs: ${of(10)} with 10, ${of(2)} with 2, ${of(3)} with 3, ${of(4)} with 4`;
}
function tallyLines(runs, exitCode) {
  const of = (code) => runs.filter(({ exit_code }) => exit_code === code).length;
  const counts2 = prose`${of(10)} with 10, ${of(2)} with 2, ${of(3)} with 3, ${of(4)} with 4`;
  return [prose`${runs.length} runs: ${counts2}. Exit code ${exitCode}: ${ours(MEANS2[exitCode])}.`];
}
function showRollup({ runs, exitCode }) {
  const head = ["#", "code", "verdict", "rows", "run", "packet", "folder"];
  const rows = runs.map((run, index) => [
    `#${index + 1}`,
    `${run.exit_code}`,
    verdictOf(run),
    rowsOf2(run),
    run.run ?? "none",
    short(run.packet ?? "none", DIGEST_COLUMNS),
    encodeTerminalName(short(run.directory, NAME_COLUMNS))
  ]);
  const widths = head.map(
    (cell2, column) => Math.max(cell2.length, ...rows.map((line) => line[column]?.length ?? 0))
  );
  const align = (cells) => cells.map((cell2, column) => cell2.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
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
    `exit code ${exitCode}: ${MEANS2[exitCode]}`,
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
  return toJsonLine({
    schema: "tki-rollup/v1",
    decision_effect: "NONE",
    may_gate: false,
    exit_code: exitCode,
    runs
  });
}

// src/cli/rollup.ts
var severity = [10, 2, 3, 4];
function worstOf(codes2) {
  return codes2.reduce(
    (worst, code) => severity.indexOf(code) > severity.indexOf(worst) ? code : worst,
    codes2.length === 0 ? 2 : 10
  );
}
var toDigest = (text) => isDigest(text) ? text : null;
function unreadable2(directory, action) {
  return {
    row: {
      directory,
      run: null,
      packet: null,
      verdict: null,
      basis: "none",
      attestation: "NOT_ATTESTED",
      agrees: 0,
      differs: 0,
      not_evidenced: 0,
      not_evaluated: 0,
      exit_code: 3,
      same: [],
      next: { owner: "operator", action }
    },
    marks: { whole: null, nonce: null, evidence: null }
  };
}
function basisOf({ rows, basis }, verdict) {
  if (rows.some(({ state }) => state === "differs")) return "contradicted";
  if (verdict === null) return "none";
  return basis === "none" ? "asserted" : basis;
}
function toRolled(tried) {
  const { directory } = tried;
  if (tried.kind === "unreadable") return unreadable2(directory, `${tried.why}. ${tried.hint}`);
  const { verification, files } = tried.verified;
  const { rows } = verification;
  const read2 = readDocuments(files);
  const documents = typeof read2 === "string" ? null : read2;
  const report3 = documents?.inspected?.report ?? parse(files.get(reportName), validate5, "\n");
  const why = whyNotARun(rows) ?? "";
  if (documents === null && report3 === null) {
    const { row, marks } = unreadable2(directory, `${why}.`);
    return { row: { ...row, exit_code: worstOf([2, verification.exitCode]) }, marks };
  }
  const verdict = documents !== null && documents.inspected === null ? null : report3?.verdict ?? null;
  const basis = basisOf(verification, verdict);
  const open2 = rows.find(
    ({ state, concludes }) => state === "not evaluated" || state === "not evidenced" && concludes
  );
  const whole = files.get(runStatementName) ?? files.get(reportName);
  return {
    row: {
      directory,
      run: documents?.run.predicate.run ?? report3?.run ?? null,
      packet: toDigest(documents?.inspected?.go.packet_digest ?? report3?.packet.digest),
      verdict,
      basis,
      attestation: verification.attestation,
      agrees: rows.filter(({ state }) => state === "agrees").length,
      differs: rows.filter(({ state }) => state === "differs").length,
      not_evidenced: rows.filter(({ state }) => state === "not evidenced").length,
      not_evaluated: rows.filter(({ state }) => state === "not evaluated").length,
      exit_code: worstOf([verification.exitCode, ...verdict === null ? [] : [exitCodeOf(verdict)]]),
      same: [],
      cause: report3 === null || verdict === null || verdictCause(report3) === null ? void 0 : causeLine(report3),
      // A BLOCKED run leaves its report and nothing else; every other report without a run is half of one.
      next: documents === null && verdict !== "BLOCKED" ? { owner: "operator", action: `${why}.` } : nextOf(
        basis,
        documents === null ? void 0 : open2,
        report3 === null ? null : nextActions(report3)[0] ?? null
      )
    },
    marks: {
      whole: whole === void 0 ? null : sha256(whole),
      nonce: documents?.run.predicate.nonce ?? report3?.nonce ?? null,
      evidence: documents?.evidenceDigest ?? null
    }
  };
}
function nextOf(basis, open2, action) {
  if (basis === "contradicted")
    return {
      owner: "operator",
      action: "Keep the folder as it is, and read the rows of `tki verify` that differ."
    };
  if (basis === "asserted" && open2 !== void 0) {
    const words = detailWords(open2.detail);
    return { owner: "second party", action: `${words.charAt(0).toUpperCase()}${words.slice(1)}.` };
  }
  const done2 = basis === "recomputed" && action?.action === verdictWords.EVIDENCE_PRESENT.next;
  return action === null || done2 ? null : { owner: action.owner, action: action.action };
}
function compareRolled(once) {
  return once.map(({ row, marks }, index) => {
    const others = once.map((other, at) => ({ other: other.marks, at })).filter(({ at }) => at !== index);
    const copies = others.filter(({ other }) => marks.whole !== null && other.whole === marks.whole);
    const replays = others.filter(
      ({ other }) => other.whole !== marks.whole && (marks.nonce !== null && other.nonce === marks.nonce || marks.evidence !== null && other.evidence === marks.evidence)
    );
    const numbers = (found) => found.slice(0, 5).map(({ at }) => `#${at + 1}`).join(", ");
    const later = copies.some(({ at }) => at < index);
    return {
      ...row,
      exit_code: worstOf([
        row.exit_code,
        ...later ? [2] : [],
        ...replays.length > 0 ? [4] : []
      ]),
      same: [
        ...copies.length > 0 ? [`the same run as ${numbers(copies)}${later ? ": held out here, and counted there" : ""}`] : [],
        ...replays.length > 0 ? [`the nonce or the evidence of ${numbers(replays)}, under other documents`] : []
      ]
    };
  });
}

// src/cli/verify-runs.ts
import { statSync as statSync5 } from "node:fs";
import { resolve as resolve16 } from "node:path";
function tryRun(directory, inputs, release) {
  try {
    return { kind: "run", directory, verified: verifyDirectory(directory, inputs, release) };
  } catch (error) {
    if (isCoded(error, "RUN_UNREADABLE"))
      return { kind: "unreadable", directory, why: error.message, hint: error.hint };
    throw error;
  }
}
function wantedBy(tried) {
  const nothing3 = { report: null, packet: null, claims: null, previous: null };
  if (tried.kind === "unreadable") return nothing3;
  const { files } = tried.verified;
  const text = files.get(reportName);
  const report3 = text === void 0 ? null : sha256(text);
  const documents = readDocuments(files);
  if (typeof documents === "string" || documents.inspected === null) return { ...nothing3, report: report3 };
  const { packet_digest, claims_digest, previous_digest } = documents.inspected.go;
  const of = (digest) => isDigest(digest) ? digest : null;
  return { report: report3, packet: of(packet_digest), claims: of(claims_digest), previous: of(previous_digest) };
}
function verifyRuns(directories, inputs, { catalog, previous = [] }, release, each) {
  const candidates = [...directories, ...previous];
  const wanted = candidates.map((directory) => wantedBy(tryRun(directory, { catalog }, release)));
  const earlier = (index) => {
    const digest = wanted[index]?.previous ?? null;
    if (digest === null) return void 0;
    const own2 = resolve16(directories[index] ?? "");
    return candidates.find((one, at) => resolve16(one) !== own2 && wanted[at]?.report === digest);
  };
  const fileOf2 = (digest) => digest == null ? void 0 : inputs.get(digest);
  const claimsOf = (digest) => {
    const file = fileOf2(digest);
    return file !== void 0 && statSync5(file).size > CLAIMS_LIMIT_BYTES ? void 0 : file;
  };
  return directories.map((directory, index) => {
    const given = {
      packet: fileOf2(wanted[index]?.packet),
      claims: claimsOf(wanted[index]?.claims),
      previous: earlier(index),
      catalog
    };
    return each(tryRun(directory, given, release), index);
  });
}

// src/cli/commands/rollup.ts
var RUNS_LIMIT = 500;
function rollup(directories, options, io2) {
  if (directories.length > RUNS_LIMIT) {
    throw usageError(
      "TOO_MANY_RUNS",
      `${directories.length} runs are more than one table holds`,
      `Give at most ${RUNS_LIMIT} directories.`
    );
  }
  const out = options.out === void 0 ? null : parseOutFile(options.out, [".md", ".json"]);
  const inputs = findInputs(options);
  const runs = compareRolled(verifyRuns(directories, inputs, options, io2, toRolled));
  const rolled = { runs, exitCode: worstOf(runs.map(({ exit_code }) => exit_code)) };
  if (out !== null)
    writeOutFile(out, out.endsWith(".json") ? rollupJson(rolled) : rollupMarkdown(rolled), io2.randomHex(8));
  io2.stdout(options.json === true ? rollupJson(rolled) : showRollup(rolled));
  io2.exit(rolled.exitCode);
}
function addRollup(program2, io2) {
  withInputsOfRuns(
    program2.command("rollup").summary("verify many runs again, as one table (never exits 0)").description(
      "Recomputes each run as `tki verify` does, finds packets and claims by their digests, and believes no report. The exit code is the worst of the runs: 4 before 3 before 2 before 10."
    ).argument("<dir...>", "directories that `tki inspect --out` or `tki attest --out` wrote")
  ).option("--packet-dir <dir>", "a directory with packets and claims, up to three levels deep").option(
    "--catalog <dir>",
    "the pinned catalog of the runs (default: the one shipped beside this program)"
  ).option("--out <file>", "the table as a file too: .md or .json").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki rollup runs/* --packet-dir packets --out rollup.md\n").action((directories, options) => rollup(directories, options, io2));
}

// src/cli/acceptance.ts
import { basename as basename3 } from "node:path";

// src/attestation/verify/acceptance.ts
var NOT_COVERED = [
  "B4′ acceptance: NOT ASSERTED; its owner decides, and not by this statement",
  "the identity of the person: NOT_EVIDENCED without a signature over this statement",
  "what stays taken on trust in the evidence, and every row that is not evidenced here",
  "whether the run was made on GitHub: that is the word of its environment",
  "every capability of the register: each stays blocked"
];
var refused = (row, why) => ({ kind: "refused", row, why });
var rowSaid = (row) => {
  const detail = detailWords(row.detail);
  return `${rowWords(row)} ${row.state}${detail === "" ? "" : `: ${detail}`}`;
};
var REQUIRED = [
  ["expect-packet", "packet", "--expect-packet"],
  ["expect-policy", "policy", "--expect-policy"],
  ["expect-catalog", "catalog", "--expect-catalog"],
  ["expect-nonce", "nonce", "--expect-nonce"]
];
var plain = (name) => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
var openRow = (rows) => rows.find(({ state }) => state === "differs") ?? rows.find(({ state, concludes }) => state === "not evaluated" || state === "not evidenced" && concludes);
function hands({ document }, rows) {
  const signers = rows.filter(({ id, state }) => id === "file-signature" && state === "agrees").flatMap(({ detail }) => /^by “(.+)”, as “/.exec(detailWords(detail))?.[1] ?? []);
  return [["approval", document.owner], ...signers.map((name) => ["file-signature", name])];
}
function toAcceptance(parts) {
  const { name, files, verification, expected, ownCiRun, now, version: version2 } = parts;
  const { rows, exitCode, verdict, attestation } = verification;
  const open2 = openRow(rows);
  if (open2 !== void 0) return refused(open2.id, rowSaid(open2));
  const { approval } = expected;
  if (approval === null) return refused("approval", "no approval of the venue is given");
  if (exitCode !== 10 || !attestation.startsWith("APPROVAL_GIVEN"))
    return refused("approval", `the venue's approval does not hold: ${attestation}`);
  const bound = ["digest", "signature"].filter(
    (by) => by === "digest" ? approval.expectedDigest !== null : approval.signature.kind === "holds"
  );
  if (bound.length === 0)
    return refused("approval-digest", "neither its digest nor a signature binds the approval");
  for (const [row, member2, option] of REQUIRED)
    if (expected[member2] === null)
      return refused(row, `${option} is not given: nothing was expected from outside`);
  const documents = readDocuments(files);
  if (typeof documents === "string") return refused("run", documents);
  const { run, evidence, inspected } = documents;
  if (inspected === null || verdict === null)
    return refused("verdict", "no packet was inspected in this run");
  const { ci_run: ci } = evidence.predicate;
  if (ownCiRun !== null && ownCiRun === ci?.id)
    return refused("ci-run", "this process is a step of the very CI run that made the run");
  for (const [row, hand] of hands(approval, rows))
    if (plain(hand) === plain(name))
      return refused(row, "the person is named by the run or its venue: a second party is another person");
  const { packet, policy, catalog, nonce } = expected;
  if (packet === null || policy === null || catalog === null || nonce === null)
    return refused("run", "nothing expected");
  const shown2 = rows.flatMap(
    ({ id, of, label, state }) => state === "agrees" || state === "not evidenced" ? [{ id, of, label, state }] : []
  );
  const subjectOf = (subject) => {
    const digest = subjectDigest(evidence.subject, subject);
    return digest === null ? [] : [toSubject(subject, digest)];
  };
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      ...[...files].map(([file, bytes]) => toSubject(file, sha256(bytes))),
      ...["packet", "claims", "policy", "catalog"].flatMap(subjectOf),
      toSubject("approval", approval.digest)
    ],
    predicateType: "urn:tool-kiem-thu:acceptance:v1",
    predicate: {
      decision_effect: "NONE",
      may_gate: false,
      acceptance: "ACCEPTED_BY_STATED_PERSON",
      person: { stated_name: name, identity: "NOT_EVIDENCED" },
      accepted_at: now.toISOString(),
      run: run.predicate.run,
      nonce: run.predicate.nonce,
      verdict,
      attestation,
      expectations: {
        packet,
        policy,
        catalog,
        nonce,
        run: expected.run,
        since: expected.since,
        max_age_seconds: expected.maxAgeSeconds
      },
      approval: { digest: approval.digest, owner: approval.document.owner, bound_by: bound },
      rows: shown2,
      rows_digest: canonicalDigest(shown2),
      asserted_by_the_tool: "NOTHING: this is the statement of the person who is named",
      not_covered: [...NOT_COVERED],
      verified_with: version2
    }
  };
  const text = `${toCanonicalJson(statement)}
`;
  return { kind: "accepted", text, digest: sha256(text) };
}

// src/cli/of-the-run.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { basename as basename2, dirname as dirname4, join as join14, resolve as resolve17, sep } from "node:path";
var real = (file) => {
  const path6 = resolve17(file);
  try {
    return realpathSync2(path6);
  } catch {
    return dirname4(path6) === path6 ? path6 : join14(real(dirname4(path6)), basename2(path6));
  }
};
var isOfRun = (file, run) => real(file).startsWith(real(run) + sep);
function refuseOfRun(code, run, files) {
  for (const [option, file] of Object.entries(files)) {
    if (file === void 0 || !isOfRun(file, run)) continue;
    throw usageError(
      code,
      `${option} ${quoted(file)} is inside the run's folder`,
      "The maker of the run can write there. Give the file that its owner sent you separately."
    );
  }
}

// src/cli/acceptance.ts
var NAME_LIMIT = 200;
var UNREADABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
var refuse2 = (code, text, hint) => {
  throw usageError(code, text, hint);
};
function parseAcceptance(options, run) {
  const { acceptAs: name, acceptance } = options;
  if (name === void 0 && acceptance === void 0) return null;
  if (name === void 0 || acceptance === void 0)
    return refuse2(
      "ACCEPTANCE_INCOMPLETE",
      "--accept-as and --acceptance go together",
      "Say who accepts, and where that is written: --accept-as NAME --acceptance FILE."
    );
  if (name.trim() === "" || name !== name.trim() || name.length > NAME_LIMIT || UNREADABLE.test(name))
    refuse2(
      "ACCEPTANCE_NAME_REFUSED",
      `--accept-as ${quoted(name.slice(0, NAME_LIMIT))} is not the name of a person`,
      `Give the name of the person who accepts, in letters, of at most ${NAME_LIMIT} characters.`
    );
  if (options.approval === void 0)
    refuse2(
      "ACCEPTANCE_NEEDS_APPROVAL",
      "an acceptance rests on an approval of the venue, and none is given",
      "Give --approval FILE with --approval-digest, or with a signature."
    );
  if (options.approvalDigest === void 0 && options.approvalBundle === void 0)
    refuse2(
      "ACCEPTANCE_NEEDS_APPROVAL",
      "the approval is its file's own word",
      "Give --approval-digest sha256:… from its owner, or --approval-bundle with the key or the identity of its owner."
    );
  const file = parseOutFile(acceptance, [".json"], "--acceptance");
  if (isOfRun(file, run))
    refuse2(
      "ACCEPTANCE_OF_THE_RUN",
      `--acceptance ${quoted(acceptance)} is inside the run's folder`,
      "It is no part of the run: give a path outside its folder."
    );
  requireFree("--acceptance", file);
  return { name, file };
}
function accept({ name, file }, facts, io2) {
  const ownCiRun = io2.env["GITHUB_RUN_ID"] ?? null;
  const outcome = toAcceptance({ ...facts, name, ownCiRun, now: io2.now(), version });
  if (outcome.kind === "accepted") writeOutFile(file, outcome.text, io2.randomHex(8));
  return outcome;
}
function acceptanceWords({ name, file }, outcome) {
  switch (outcome.kind) {
    case "accepted":
      return [
        `ACCEPTED_BY_STATED_PERSON ${quoted(name)}: identity NOT_EVIDENCED, decision_effect NONE`,
        `${outcome.digest} in ${quoted(basename3(file))}; sign it to evidence who wrote it`
      ];
    case "refused":
      return [`nothing is written (${outcome.row}): ${outcome.why}`];
  }
}

// src/formats/validators/approval.js
var validate12 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:approval:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
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
    "filter_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "owner": {
      "maxLength": 200,
      "minLength": 1,
      "type": "string"
    },
    "policy_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "runner": {
      "additionalProperties": false,
      "properties": {
        "architecture": {
          "anyOf": [
            {
              "maxLength": 40,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "ci_run": {
          "anyOf": [
            {
              "maxLength": 200,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "node_digest": {
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
        "runtime": {
          "anyOf": [
            {
              "enum": [
                "crun",
                "runc"
              ],
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "runtime_digest": {
          "anyOf": [
            {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "architecture",
        "node_digest",
        "runtime",
        "runtime_digest",
        "ci_run"
      ],
      "type": "object"
    },
    "schema": {
      "const": "tki-approval/v1",
      "type": "string"
    },
    "valid_from": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "valid_until": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "venue": {
      "enum": [
        "v1",
        "v2"
      ],
      "type": "string"
    }
  },
  "required": [
    "schema",
    "decision_effect",
    "may_gate",
    "owner",
    "venue",
    "policy_digest",
    "filter_digest",
    "runner",
    "evidence_digest",
    "valid_from",
    "valid_until"
  ],
  "type": "object"
});

// src/cli/approval.ts
var APPROVAL_FILE_LIMIT_BYTES = 1024 * 1024;
var WORDS = {
  bundle: { option: "--approval-bundle", code: "APPROVAL_BUNDLE_NOT_USABLE" },
  key: { option: "--approval-key", code: "APPROVAL_KEY_NOT_USABLE" }
};
var refuse3 = (code, text, hint) => {
  throw usageError(code, text, hint);
};
function trustOf(options) {
  const { approvalBundle, approvalKey, trustedRoot, approvalIdentity, approvalIssuer } = options;
  if (approvalBundle === void 0) {
    const root = options.evidenceBundle === void 0 ? trustedRoot : void 0;
    if ([approvalKey, root, approvalIdentity, approvalIssuer].every((each) => each === void 0))
      return null;
    return refuse3(
      "APPROVAL_BUNDLE_MISSING",
      "a key, a trusted root or an identity was given without --approval-bundle",
      "Give the sigstore bundle over the approval: --approval-bundle FILE."
    );
  }
  const named = approvalIdentity !== void 0 || approvalIssuer !== void 0;
  if (approvalKey !== void 0 && named) {
    refuse3(
      "APPROVAL_TRUST_AMBIGUOUS",
      "--approval-key and an identity exclude each other",
      "A bundle is signed by a key that you have, or by a certificate of an identity that you expect."
    );
  }
  if (approvalKey !== void 0)
    return { bundle: approvalBundle, key: approvalKey, root: trustedRoot ?? null, identity: null };
  if (trustedRoot === void 0 || approvalIdentity === void 0 || approvalIssuer === void 0) {
    return refuse3(
      "APPROVAL_TRUST_MISSING",
      "--approval-bundle needs something to check it with",
      "Give --approval-key FILE, or --trusted-root FILE with --approval-identity and --approval-issuer."
    );
  }
  const identity = { name: approvalIdentity, issuer: approvalIssuer };
  return { bundle: approvalBundle, key: null, root: trustedRoot, identity };
}
async function readApproval(options, run) {
  refuseOfRun("APPROVAL_OF_THE_RUN", run, {
    "--approval": options.approval,
    "--approval-bundle": options.approvalBundle,
    "--approval-key": options.approvalKey,
    "--trusted-root": options.trustedRoot
  });
  const trust = trustOf(options);
  const expectedDigest = parseDigest("--approval-digest", options.approvalDigest);
  const { approval } = options;
  if (approval === void 0) {
    if (trust !== null || expectedDigest !== null)
      refuse3(
        "APPROVAL_MISSING",
        "options about an approval are given, but no approval",
        "Give --approval FILE."
      );
    return null;
  }
  const read2 = (option, file) => readText(option, file, APPROVAL_FILE_LIMIT_BYTES);
  const text = read2("--approval", approval);
  const document = parse(text, validate12, "\n") ?? parse(text, validate12, "");
  if (document === null) {
    return refuse3(
      "APPROVAL_NOT_USABLE",
      `--approval ${quoted(approval)} is not a valid approval in RFC 8785 form: ${whyNoForm(text, validate12)}`,
      "Start from examples/approval.json; `jq -cjS . FILE` gives a file this form. A venue is v1 or v2: an unstated one cannot be approved."
    );
  }
  let signature = { kind: "not given" };
  if (trust !== null) {
    const { checkSignature, toSignatureInputs } = await import("./signature-MJTVFV6Y.mjs");
    const inputs = toSignatureInputs(
      {
        bundle: read2("--approval-bundle", trust.bundle),
        key: trust.key === null ? null : read2("--approval-key", trust.key),
        root: trust.root === null ? null : read2("--trusted-root", trust.root),
        identity: trust.identity
      },
      WORDS
    );
    signature = checkSignature(Buffer.from(text), inputs);
  }
  return { document, digest: sha256(text), expectedDigest, signature };
}

// src/cli/evidence-bundle.ts
var BUNDLE_LIMIT_BYTES = 2 * REPORT_LIMIT_BYTES;
var TRUST_LIMIT_BYTES = 1024 * 1024;
var BUNDLES_LIMIT = 4;
var WORDS2 = {
  bundle: { option: "--evidence-bundle", code: "EVIDENCE_BUNDLE_NOT_USABLE" },
  key: { option: "--key", code: "KEY_NOT_USABLE" }
};
var refuse4 = (code, text, hint) => {
  throw usageError(code, text, hint);
};
var PATTERN2 = /[*\\^$|()[\]{}]|\.[+?]/;
function requireName(option, name) {
  if (name.trim() === "" || PATTERN2.test(name))
    refuse4(
      "IDENTITY_NOT_EXACT",
      `${option} ${quoted(name)} is not one name`,
      "Give the signer exactly as the certificate has it; a pattern is not taken."
    );
  return name;
}
function trustOf2({ key, identity, issuer, trustedRoot }) {
  if (key !== void 0) {
    if (identity !== void 0 || issuer !== void 0)
      refuse4(
        "EVIDENCE_TRUST_AMBIGUOUS",
        "--key and an identity exclude each other",
        "A bundle is signed by a key that you have, or by a certificate of an identity that you expect."
      );
    return { key, root: trustedRoot ?? null, identity: null };
  }
  if (identity === void 0 || issuer === void 0 || trustedRoot === void 0)
    return refuse4(
      "EVIDENCE_TRUST_MISSING",
      "--evidence-bundle needs a key or an identity: no signature counts by itself",
      "Give --key FILE, or --trusted-root FILE with --identity NAME and --issuer URL."
    );
  const name = requireName("--identity", identity);
  return { key: null, root: trustedRoot, identity: { name, issuer: requireName("--issuer", issuer) } };
}
async function readEvidenceBundles(options, run) {
  const { evidenceBundle: bundles } = options;
  if (bundles === void 0) {
    if (options.key !== void 0 || options.identity !== void 0 || options.issuer !== void 0)
      refuse4(
        "EVIDENCE_BUNDLE_MISSING",
        "a key or an identity was given without --evidence-bundle",
        "Give the sigstore bundle over the evidence or run.json: --evidence-bundle FILE."
      );
    return void 0;
  }
  const trust = trustOf2(options);
  refuseOfRun("TRUST_OF_THE_RUN", run, { "--key": options.key, "--trusted-root": options.trustedRoot });
  if (bundles.length > BUNDLES_LIMIT)
    refuse4(
      "TOO_MANY_FILES",
      `--evidence-bundle is given ${bundles.length} times`,
      `Give at most ${BUNDLES_LIMIT}: over the evidence, and over run.json.`
    );
  const read2 = (option, file) => file === null ? null : readText(option, file, TRUST_LIMIT_BYTES);
  const [key, root] = [read2("--key", trust.key), read2("--trusted-root", trust.root)];
  const { checkFiles, toSignatureInputs } = await import("./signature-MJTVFV6Y.mjs");
  const inputs = bundles.map(
    (file) => toSignatureInputs(
      {
        bundle: readText("--evidence-bundle", file, BUNDLE_LIMIT_BYTES),
        key,
        root,
        identity: trust.identity
      },
      WORDS2
    )
  );
  return (files) => inputs.map((each) => checkFiles(files, each));
}

// src/cli/show-verification.ts
var HEADS = {
  10: "AGREES: every conclusion was recomputed. Nothing is approved by that.",
  2: "UNVERIFIED: nothing contradicts the run, but not everything could be recomputed.",
  3: "BLOCKED: there is nothing here that could be recomputed.",
  4: "CONTRADICTION: the documents contradict each other, the packet or your expectations."
};
var signs = {
  agrees: "agrees",
  differs: "DIFFERS",
  "not evidenced": "NOT_EVIDENCED",
  "not evaluated": "NOT_EVALUATED"
};
function rowLine(row) {
  const { what, label, detail } = toShownRow(row);
  const why = detail === "" ? "" : `  ${detail}`;
  return encodeTerminal(`${signs[row.state].padEnd(14)}${label.padEnd(15)}${what}${why}`);
}
var BINDINGS = [
  ["expect-packet", "packet", "--expect-packet sha256:… from the exporter"],
  ["expect-policy", "policy", "--expect-policy sha256:… of the policy that you accept"],
  ["expect-catalog", "catalog", "--expect-catalog sha256:… from the catalog's owner"],
  ["expect-nonce", "nonce", "--expect-nonce HEX, the nonce that you gave the run"],
  ["expect-run", "run", "--expect-run ID, the CI run or the run id"],
  ["expect-since", "since", "--expect-since TIME, the earliest time that you accept"],
  ["expect-max-age", "max age", "--expect-max-age AGE, how old evidence was allowed to be"]
];
var ALL = "--all for every row";
var CAUSES_SHOWN = 3;
function causeLines(causes, what) {
  const lines2 = causes.slice(0, CAUSES_SHOWN).flatMap((cause) => {
    const follow = consequenceWords(cause);
    return [causeWords(cause), ...follow === null ? [] : [`  ${follow}`]];
  });
  const left = causes.length - CAUSES_SHOWN;
  return left > 0 ? [...lines2, `and ${left} more that ${what}: ${ALL}`] : lines2;
}
function countWords(rows) {
  const count2 = (of) => rows.filter(of).length;
  const wanted = count2(({ state, concludes }) => state === "not evidenced" && concludes);
  const unevaluated = count2(({ state }) => state === "not evaluated");
  const signed = count2(({ label }) => label === "signed");
  return [
    `${count2(({ state }) => state === "agrees")} agree`,
    `${count2(({ state }) => state === "differs")} differ`,
    ...unevaluated === 0 ? [] : [`${unevaluated} not evaluated`],
    ...wanted === 0 ? [] : [`${wanted} open`],
    ...signed === 0 ? [] : [`${signed} on its signer's word`],
    `${count2(({ state, concludes, label }) => state === "not evidenced" && !concludes && label !== "signed")} rest on the run's word`
  ].join(" · ");
}
function nextWords({ rows, exitCode }, causes) {
  const [first] = causes;
  const own2 = first === void 0 ? null : causeNext(first);
  if (own2 !== null) return `${own2} · ${ALL}`;
  const loose = BINDINGS.find(([id]) => rows.some((row) => row.id === id && row.label === "asserted"));
  switch (exitCode) {
    case 10:
      return loose === void 0 ? ALL : `${loose[2]} · ${ALL}`;
    case 4:
      return `keep all of it, find out who handled it, and inspect again · ${ALL}`;
    case 3:
    case 2:
      return `look at the rows that are open · ${ALL}`;
  }
}
var ACCEPTANCE = "B4′ acceptance: NOT ASSERTED by this program; its owner decides (`tki explain B4′`)\n";
function summary(verification, acceptance) {
  const { rows, exitCode, verdict, basis, attestation } = verification;
  const none = whyNotARun(rows);
  const head = `${`${exitCode}`.padEnd(4)}${HEADS[exitCode]}
`;
  if (none !== null)
    return [
      head,
      labelled("why", [encodeTerminal(none)]),
      labelled("attestation", [encodeTerminal(attestation)]),
      acceptance.length === 0 ? "" : labelled(
        "acceptance",
        acceptance.map((text) => encodeTerminal(text))
      ),
      ACCEPTANCE
    ].join("");
  const causes = toCauses(rows);
  const differ = causes.filter(({ row }) => row.state === "differs");
  const open2 = causes.filter(({ row }) => row.state !== "differs");
  const unbound = BINDINGS.filter(
    ([id]) => rows.some((row) => row.id === id && row.label === "asserted")
  ).map(([, word]) => word);
  const lines2 = (label, texts2) => labelled(
    label,
    texts2.map((text) => encodeTerminal(text))
  );
  return [
    head,
    lines2("verdict", [verdict === null ? "none" : `${verdict} (${basis})`]),
    lines2("attestation", [attestation]),
    lines2("rows", [countWords(rows)]),
    lines2("differ", differ.length === 0 ? ["none"] : causeLines(differ, "differ")),
    open2.length === 0 ? "" : lines2("open", causeLines(open2, "are open")),
    lines2("not bound", [unbound.length === 0 ? "nothing: every expectation was given" : unbound.join(", ")]),
    acceptance.length === 0 ? "" : lines2("acceptance", acceptance),
    lines2("next", [nextWords(verification, causes)]),
    ACCEPTANCE
  ].join("");
}
function showVerification(verification, all, acceptance = []) {
  const rows = all ? `
${verification.rows.map((row) => `${rowLine(row)}
`).join("")}` : "";
  return summary(verification, acceptance) + rows;
}
var acceptanceJson = (outcome) => outcome.kind === "accepted" ? { written: true, digest: outcome.digest } : { written: false, row: outcome.row, why: outcome.why };
function verificationJson(verification, acceptance = null) {
  const { rows, exitCode, verdict, basis, attestation } = verification;
  const causes = toCauses(rows).map((cause) => ({
    id: cause.row.id,
    ...cause.row.of === null ? {} : { of: cause.row.of },
    state: cause.row.state,
    text: causeWords(cause),
    consequences: cause.consequences.map(({ id, of }) => of === null ? { id } : { id, of })
  }));
  const accepted = acceptance === null ? {} : { acceptance: acceptanceJson(acceptance) };
  return toJsonLine({
    rows: rows.map(toShownRow),
    exitCode,
    verdict,
    basis,
    attestation,
    causes,
    ...accepted
  });
}

// src/cli/verify-evidence.ts
import fs5 from "node:fs";
import path5 from "node:path";

// src/attestation/verify/evidence-alone.ts
var INCOMPLETE = "INCOMPLETE_RUN: run.json is not given. It would add the inspector's instructions, the readings of the container after the evidence was final, how the container ended, and the verdict with its three reports";
var SUBJECT_LIMIT = 64;
function readEvidence(bytes) {
  const evidence = parse(bytes, validate3, "\n");
  if (evidence === null) return { why: whyNoForm(bytes, validate3) };
  return evidence.subject.length > SUBJECT_LIMIT ? { why: `it has more than ${SUBJECT_LIMIT} subjects` } : evidence;
}
function nameRow(name, { predicate: { venue, judged_at: judged } }) {
  if (isShortEvidenceName(name))
    return compare("evidence-name", "recomputed", shortEvidenceName(judged), name);
  if (looksLikeEvidenceName(name))
    return compare("evidence-name", "recomputed", evidenceName(venue.claimed, judged), name);
  return stated("evidence-name", "a name that states neither venue nor date");
}
function givenRows({ packet, claims, previous, catalog }, evidence) {
  const row = (id, given, subject) => given === null ? [] : [
    compare(
      id,
      "cross-checked",
      subjectDigest(evidence.subject, subject) ?? "no such input of this run",
      given
    )
  ];
  return [
    ...row("given-packet", packet, "packet"),
    ...row("given-claims", claims, "claims"),
    ...row("given-catalog", catalog, "catalog"),
    ...previous === null ? [] : [missing("given-previous", "cross-checked", "only run.json names an earlier run")]
  ];
}
function verifyEvidence(evidence, { name, bytes, pinnedPrograms, expected, given }, own2 = ownRules) {
  const release = releaseOf(evidence, pinnedPrograms, own2);
  const inputs = ["packet", "claims"].filter(
    (input) => evidence.subject.some((subject) => subject.name === input)
  );
  const signatures2 = expected.signatures?.(/* @__PURE__ */ new Map([[name, bytes]])) ?? [];
  const rows = withSigners(
    [
      ...givenRows(given, evidence),
      notEvaluated("incomplete-run", "recomputed", INCOMPLETE),
      evidenceSubjectRow(evidence, inputs, release.programs),
      nameRow(name, evidence),
      runIdRow(evidence.predicate),
      ...policyRows(evidence, release.rules),
      ...otherPolicyRows(release, own2),
      ...judgementRows(evidence, null, release),
      memberRow(evidence, null, release.rules),
      ...deadlineRows(evidence, release.rules),
      ...timeRows(evidence, null, null),
      ...expectationRows(expected, evidence),
      expected.maxAgeSeconds === null ? stated("expect-max-age", NOT_GIVEN) : missing("expect-max-age", "cross-checked", "only run.json says how old evidence was allowed to be"),
      sinceRow(expected, evidence),
      ...approvalRows(expected.approval, null, evidence, sha256(bytes)),
      ...ownWordRows(evidence),
      stated("release", release.name),
      ...signatureRows(signatures2, name, false)
    ],
    signatures2,
    name
  );
  const exitCode = exitCodeFor(rows);
  const { rows: concluded, attestation } = conclude(expected.approval, rows, exitCode);
  return { rows: [...rows, ...concluded], exitCode, verdict: null, basis: "none", attestation };
}

// src/cli/verify-evidence.ts
function namesEvidenceFile(file) {
  const kind = runFileKind(path5.basename(file));
  return (kind === null || kind === "evidence" || kind === "observations") && fs5.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
function verifyEvidenceFile(file, inputs, { dist: dist2, rules: own2 = ownRules }) {
  const packet = inputs.packet === void 0 ? null : digestFile(requireFile("--packet", inputs.packet));
  const claims = inputs.claims === void 0 ? null : readBytes("--claims", requireFile("--claims", inputs.claims), CLAIMS_LIMIT_BYTES);
  const previous = requirePrevious(inputs.previous, path5.dirname(file));
  const catalog = inputs.catalog === void 0 ? null : loadCatalog(inputs.catalog).text;
  const bytes = readBytes("the evidence", file, REPORT_LIMIT_BYTES);
  const name = path5.basename(file);
  const seen = readObservations(bytes);
  if (seen !== null) return blocked(observationsWords(seen));
  const evidence = readEvidence(bytes);
  if ("why" in evidence) {
    const other = otherVersionIn(/* @__PURE__ */ new Map([[name, bytes]]));
    if (other !== null) return unknownVersion(other);
    const what = runFileKind(name) === "evidence" ? `is not attestation evidence in RFC 8785 form: ${evidence.why}` : `is a file, but a folder is needed; nor is it attestation evidence in RFC 8785 form: ${evidence.why}`;
    throw usageError(
      "RUN_UNREADABLE",
      `the run cannot be read: ${quoted(file)} ${what}`,
      /\.zip$/i.test(name) ? whereFrom(file) : "Give the directory that `tki inspect --out` wrote, or the evidence file alone."
    );
  }
  const pinnedPrograms = pinnedDigests(fs5.readFileSync(path5.join(dist2, "manifest.json"), "utf8"));
  const given = {
    packet,
    claims: claims === null ? null : sha256(claims),
    previous: previous === null ? null : sha256(readBytes("--previous", previous, REPORT_LIMIT_BYTES)),
    catalog: catalog === null ? null : sha256(Buffer.from(catalog))
  };
  return verifyEvidence(
    evidence,
    { name, bytes, pinnedPrograms, expected: inputs.expected ?? expectNothing, given },
    own2
  );
}

// src/cli/commands/verify.ts
async function expectedOf(options, directory) {
  const { expectMaxAge } = options;
  const signatures2 = await readEvidenceBundles(options, directory);
  return {
    packet: parseDigest("--expect-packet", options.expectPacket),
    policy: parseDigest("--expect-policy", options.expectPolicy),
    catalog: parseDigest("--expect-catalog", options.expectCatalog),
    nonce: parseNonce(options.expectNonce, "--expect-nonce"),
    run: options.expectRun ?? null,
    maxAgeSeconds: expectMaxAge === void 0 ? null : parseMaxAge(expectMaxAge, "--expect-max-age"),
    since: parseTime("--expect-since", options.expectSince),
    approval: await readApproval(options, directory),
    ...signatures2 === void 0 ? {} : { signatures: signatures2 }
  };
}
async function verify(directory, options, io2) {
  const asked = parseAcceptance(options, directory);
  const expected = await expectedOf(options, directory);
  const { packet, claims, previous, catalog } = options;
  const inputs = { packet, claims, previous, catalog, expected };
  const { verification, files } = namesEvidenceFile(directory) ? { verification: verifyEvidenceFile(directory, inputs, io2), files: /* @__PURE__ */ new Map() } : verifyDirectory(directory, inputs, io2);
  const outcome = asked === null ? null : accept(asked, { files, verification, expected }, io2);
  io2.stdout(
    options.json === true ? verificationJson(verification, outcome) : showVerification(
      verification,
      options.all === true,
      asked === null || outcome === null ? [] : acceptanceWords(asked, outcome)
    )
  );
  io2.exit(verification.exitCode);
}
function addVerify(program2, io2) {
  program2.command("verify").summary("recompute a run offline (never exits 0)").description(
    "Recomputes subjects, probe judgements, verdicts and reports of a run from the files that it left. Each row says whether it was recomputed, cross-checked between documents, or is only asserted by the run."
  ).argument(
    "<dir>",
    "the directory that `tki inspect --out` wrote; or its evidence file alone (exit code 2 at best)"
  ).option("--packet <file>", "the packet: without it the verdicts are only asserted (exit code 2)").option("--claims <file>", "the reader's claims of that run").option(
    "--catalog <dir>",
    "the pinned catalog of that run (default: the one shipped beside this program)"
  ).option("--previous <dir>", "the earlier run that it was compared with").option("--expect-packet <digest>", "sha256:… of the packet, from its exporter").option("--expect-policy <digest>", "sha256:… of the policy that you accept").option("--expect-catalog <digest>", "sha256:… of the catalog, from its owner").option("--expect-nonce <hex>", "the nonce that you gave the run").option("--expect-run <id>", "the CI run, or the run id").option("--expect-max-age <age>", "how old evidence was allowed to be: 90s, 30m, 24h or 7d").option("--expect-since <time>", "the run began then or later, by its own clock: 2026-06-10T08:00:00Z").option(
    "--evidence-bundle <file>",
    "a sigstore bundle or DSSE envelope over the evidence or run.json, checked offline; may be given several times",
    collect
  ).option("--key <file>", "the key, in PEM, that those are signed by").option("--identity <name>", "or, with --trusted-root, the signer in their certificate: an exact match").option("--issuer <url>", "who vouches for that identity").option("--approval <file>", "an owner's approval of the venue (docs/approval.md)").option("--approval-digest <digest>", "sha256:… of that file, from its owner").option("--approval-bundle <file>", "a sigstore bundle over that file, checked offline").option("--approval-key <file>", "the key, in PEM, that the bundle is signed by").option("--trusted-root <file>", "a sigstore trusted root, for an identity or for a log entry").option("--approval-identity <name>", "the signer in the bundle's certificate: an exact match").option("--approval-issuer <url>", "the issuer of that identity").option(
    "--accept-as <name>",
    "a second party who accepts this run; needs the four digests and nonces from outside, and a bound approval"
  ).option(
    "--acceptance <file>",
    "that person's statement, a new file: written where every row agrees, and not otherwise"
  ).option("--all", "every row too, below the result").option("--json", "one JSON document on stdout, with every row").addHelpText("after", "\nExample:\n  tki verify run1 --packet packet.json\n").action((directory, options) => verify(directory, options, io2));
}

// src/cli/commands/view.ts
var RUNS_LIMIT2 = 50;
async function view(directories, options, io2) {
  if (directories.length > RUNS_LIMIT2) {
    throw usageError(
      "TOO_MANY_RUNS",
      `${directories.length} runs are more than one page shows`,
      `Give at most ${RUNS_LIMIT2} directories; \`tki rollup\` makes one table of many.`
    );
  }
  const out = parseOutFile(options.out, [".html", ".htm"]);
  const inputs = findInputs(options);
  const { renderRun, toPage } = await import("./page-ELLSDR6Z.mjs");
  const { toUnreadableRun, toViewedRun } = await import("./viewed-run-T2C5JG2N.mjs");
  const unreadable3 = [];
  const runs = verifyRuns(directories, inputs, options, io2, (tried, index) => {
    const id = `run-${index + 1}`;
    const viewed = tried.kind === "unreadable" ? toUnreadableRun(id, tried.directory, tried.why) : toViewedRun(id, tried.directory, tried.verified);
    unreadable3.push(viewed.unreadable);
    return renderRun(viewed);
  });
  const page = toPage(runs);
  writeOutFile(out, page, io2.randomHex(8));
  const words = runs.map(({ compared: { name, word, standing } }, index) => ({
    directory: name,
    shows: word,
    standing,
    why: unreadable3[index] ?? null
  }));
  if (options.json === true) {
    io2.stdout(toJsonLine({ page: out, bytes: Buffer.byteLength(page), runs: words, judged: false }));
  } else {
    for (const { directory, shows, standing, why } of words)
      io2.stdout(
        labelled("shows", [
          encodeTerminal(`${shows} (${standing})`),
          encodeTerminalName(directory),
          ...why === null ? [] : [encodeTerminal(why)]
        ])
      );
    io2.stdout(
      labelled("page", [
        encodeTerminalName(out),
        "Nothing was judged: open it, or hand it on. It approves nothing."
      ])
    );
  }
  io2.exit(0);
}
function addView(program2, io2) {
  withInputsOfRuns(
    program2.command("view").summary("one page of a run, or of several over time; it judges nothing").description(
      "Verifies each run again, and writes one self-contained HTML file without scripts. Each value says whether it was recomputed, cross-checked or only asserted; with the packets more of it is recomputed."
    ).argument("<dir...>", "directories that `tki inspect --out` or `tki attest --out` wrote").option("--out <file>", "the page (required), ending in .html")
  ).option("--packet-dir <dir>", "a directory with packets and claims, found by their digests").option(
    "--catalog <dir>",
    "the pinned catalog of the runs (default: the one shipped beside this program)"
  ).option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki view run1 run2 --packet-dir packets --out page.html\n").action((directories, options) => view(directories, options, io2));
}

// src/cli/program.ts
var commands2 = [
  addInspect,
  addAttest,
  addVerify,
  addRollup,
  addView,
  addReport,
  addExport,
  addAssemble,
  addGatewayProbe,
  addCatalog,
  addExplain,
  addDoctor,
  addReadiness,
  addGapMap
];
var EXIT_CODES = `
Exit codes: 10 observed as expected, non-gating · 2 held out or unverified · 3 BLOCKED · 4 violation or
contradiction · 1 usage or internal error · 0 only where nothing is judged.
Nothing that this program writes may block, let through or authorize anything.`;
function toProgram(version2, io2) {
  const program2 = new Command("tki").description("Inspect a governed evidence packet in a deny-by-default sandbox. Never gates.").version(version2).addHelpText("after", EXIT_CODES).showSuggestionAfterError().exitOverride().configureOutput({ writeOut: io2.stdout, writeErr: () => void 0 });
  for (const add2 of commands2) add2(program2, io2);
  addMcp(program2, io2, runCommandLine);
  refuseOptionsAsValues(program2);
  return program2;
}
function refuseOptionsAsValues(command) {
  command.commands.forEach(refuseOptionsAsValues);
  for (const { name, flags } of command.options.map((option) => ({
    name: option.name(),
    flags: option.flags
  })))
    command.on(`option:${name}`, (value) => {
      if (!command.options.some(({ long }) => long === value)) return;
      throw usageError(
        "OPTION_MISSING_ARGUMENT",
        `option '${flags}' has no value, but ${quoted(String(value))} after it`,
        "Give it a value; a file of that name is written ./--name."
      );
    });
}
function report2(code, text, hint, io2) {
  io2.stderr(`tki: ${code}: ${encodeTerminal(text)}
hint: ${encodeTerminal(hint)}
`);
  io2.exit(1);
}
function toCode(code) {
  return code.replace("commander.", "").replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
async function runCommandLine(args, version2, io2) {
  const program2 = toProgram(version2, io2);
  if (args.length === 0) {
    report2("COMMAND_MISSING", "no command was given", "`tki --help` lists the commands.", io2);
    return;
  }
  try {
    await program2.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) {
        io2.exit(0);
        return;
      }
      const [text = "", ...suggestion] = error.message.replace(/^error: /, "").split("\n");
      const hint = suggestion.join(" ") || "`tki COMMAND --help` shows options and an example.";
      report2(toCode(error.code), text, hint, io2);
    } else if (error instanceof CodedError) {
      report2(error.code, error.message, error.hint, io2);
    } else {
      const text = error instanceof Error ? error.message : "something that is not an error was thrown";
      report2("INTERNAL", text, "This is a defect of the tool; please report it with the command line.", io2);
    }
  }
}

// src/cli/read-secret.ts
var SECRET_LIMIT = 1024;
function readSecret(prompt, input, output) {
  if (!input.isTTY) return Promise.resolve(null);
  output.write(prompt);
  input.setRawMode(true);
  input.setEncoding("utf8");
  input.resume();
  return new Promise((done2) => {
    let typed = "";
    const end2 = (secret) => {
      input.off("data", read2);
      input.setRawMode(false);
      input.pause();
      output.write("\n");
      done2(secret);
    };
    const read2 = (text) => {
      for (const character of text) {
        if (character === "\r" || character === "\n") return end2(typed);
        if (character === "" || character === "" || typed.length >= SECRET_LIMIT)
          return end2(null);
        typed = character === "" || character === "\b" ? typed.slice(0, -1) : typed + character;
      }
    };
    input.on("data", read2);
  });
}

// src/cli/main.ts
process.exitCode = 3;
var outputs = openOutputs(process);
var here = dirname5(fileURLToPath(import.meta.url));
var dist = basename4(here) === "cli" ? join15(here, "../../dist") : here;
function isWithin(clone) {
  try {
    return `${process.cwd()}/`.startsWith(`${realpathSync3(clone)}/`);
  } catch {
    return false;
  }
}
var io = {
  ...outputs,
  // Not stdout.isTTY, which is absent off a terminal: a colour library then decides by CI's variables, and colours files.
  color: isatty3(1) && process.env["NO_COLOR"] === void 0,
  terminal: isatty3(0) && isatty3(1),
  now: () => /* @__PURE__ */ new Date(),
  randomHex: (bytes) => randomBytes(bytes).toString("hex"),
  // A platform without user ids has no sandbox either; -1 is nobody's.
  uid: process.getuid?.() ?? -1,
  node: process.execPath,
  sudo: "/usr/bin/sudo",
  nodeCanReplaceProgram: typeof process.execve === "function",
  dist,
  program: isWithin(dirname5(dist)) ? "npx tki" : void 0,
  env: process.env,
  readSecret: (prompt) => readSecret(prompt, process.stdin, process.stderr),
  onStop: (stop2) => {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, stop2);
    return () => {
      for (const signal of signals) process.off(signal, stop2);
    };
  }
};
await runCommandLine(process.argv.slice(2), version, io);
