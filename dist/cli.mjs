#!/usr/bin/env node
import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CATALOG_ENTRY_LIMIT,
  CATALOG_LIMIT_BYTES,
  CLAIMS_LIMIT_BYTES,
  DEPTH_LIMIT,
  ENVELOPE_LIMIT_BYTES,
  FUTURE_SKEW_SECONDS,
  ITEM_LIMIT_BYTES,
  NotCanonicalizable,
  QUOTE_LIMIT,
  REPORT_LIMIT_BYTES,
  ROW_LIMIT,
  canonicalDigest,
  digestPattern,
  isDigest,
  selfDigest,
  sha256,
  startSha256,
  toCanonicalJson,
  toValidate
} from "./chunk-HQZQNNQ3.mjs";
import {
  findProhibited,
  isProhibitedDatabase,
  joinsWith
} from "./chunk-UST27XRC.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-U2LEZNVZ.mjs";

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
import { basename, dirname as dirname2, join as join6 } from "node:path";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";

// src/formats/version.ts
var version = "0.1.0";

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
    unsortedItems.forEach((item2) => {
      const group = getGroup(item2);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item2) => {
      const group = getGroup(item2);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item2);
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
    commandGroups.forEach((commands2, group) => {
      const commandList = commands2.map((sub) => {
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
    rawLines.forEach((line2) => {
      const chunks = line2.match(chunkPattern);
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
      outputError: (str, write) => write(str),
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
  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
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
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
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
        (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
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
      const source = this.getOptionValueSource(optionKey);
      if (source === "env") {
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
  executableDir(path3) {
    if (path3 === void 0) return this._executableDir;
    this._executableDir = path3;
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
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
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

// src/report/encoders.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;
function escapeOf(character) {
  switch (character) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "	":
      return "\\t";
  }
  const point = character.codePointAt(0) ?? 0;
  return point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u{${point.toString(16)}}`;
}
function visible(text) {
  return text.replaceAll("\\", "\\\\").replace(INVISIBLE, escapeOf);
}
function encodeTerminal(text) {
  return visible(text);
}
var MARKDOWN_ACTIVE = /[`|<>&@#[\]]/g;
var MARKDOWN_LINK = /:(?=\/\/)|(?<=www)\./gi;
var OUTER_SPACE = /^ | $/g;
function encodeMarkdown(text) {
  if (text === "") return "(empty)";
  const inner = visible(text).replace(MARKDOWN_ACTIVE, escapeOf).replace(MARKDOWN_LINK, escapeOf).replace(OUTER_SPACE, "\\x20");
  return `\`${inner}\``;
}
var PLAIN_SENTENCE = /^(?:[A-Za-z0-9 .,;:()'=/-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))+$/;
var LINKED_BARE = /:\/\/|www\.|\bGH-\d|[0-9a-f]{7}/i;
function encodeMarkdownSentence(text) {
  return PLAIN_SENTENCE.test(text) && !LINKED_BARE.test(text) ? text : encodeMarkdown(text);
}

// src/cli/commands/attest.ts
import { resolve as resolve4 } from "node:path";

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
      title: "the host name is another",
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
    }
  ]
};

// src/catalog/load.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { join } from "node:path";

// src/formats/generated/catalog.js
var validate = toValidate({
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
        "enum": [
          "directus",
          "incomex_metadata",
          "workflow"
        ],
        "type": "string"
      },
      "minItems": 1,
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
var CatalogError = class extends Error {
  code;
  hint;
  constructor(code, text, hint) {
    super(text);
    this.code = code;
    this.hint = hint;
  }
};
var INDEX_FILE = "catalog.json";
var SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;
var tooLarge = () => new CatalogError(
  "CATALOG_TOO_LARGE",
  `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
  "Split it; an export names its catalog by directory."
);
function readBounded(descriptor, budget) {
  const { size } = fstatSync(descriptor);
  if (size > budget.bytesLeft) throw tooLarge();
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < buffer.length; length += read) {
    read = readSync(descriptor, buffer, length, buffer.length - length, null);
  }
  if (length !== size) return null;
  budget.bytesLeft -= size;
  return buffer.subarray(0, size);
}
function readInside(directory, relative, budget) {
  const refuse = (why2) => {
    throw new CatalogError("CATALOG_FILE_REFUSED", `${relative}: ${why2}`, "Repair the catalog directory.");
  };
  const steps = relative.split("/");
  for (let depth = 1; depth < steps.length; depth++) {
    const stat = lstatSync(join(directory, ...steps.slice(0, depth)), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true) refuse("a folder on its path is missing or is a symbolic link");
  }
  let descriptor;
  try {
    descriptor = openSync(
      join(directory, relative),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    );
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
    return refuse(code === "ELOOP" ? "it is a symbolic link" : `it cannot be opened (${code})`);
  }
  try {
    if (!fstatSync(descriptor).isFile()) refuse("it is not a regular file");
    const bytes = readBounded(descriptor, budget);
    if (bytes === null) return refuse("it changed while it was read");
    if (!isUtf8(bytes)) refuse("it is not UTF-8");
    return bytes.toString("utf8");
  } finally {
    closeSync(descriptor);
  }
}
function memberCount(value, depth = 0) {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEPTH_LIMIT) {
    throw new CatalogError("CATALOG_NOT_ACCEPTED", `${INDEX_FILE} is nested too deeply`, "Flatten it.");
  }
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum, member2) => sum + memberCount(member2, depth + 1), own);
}
function hasDuplicateMember(text, value) {
  let names2 = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (match[1] !== void 0) names2 += 1;
  return names2 !== memberCount(value);
}
function parseIndex(text) {
  const refuse = (code, why2) => {
    throw new CatalogError(
      code,
      `${INDEX_FILE} ${why2}`,
      "See schemas/catalog.schema.json and docs/export.md."
    );
  };
  let index;
  try {
    index = JSON.parse(text);
  } catch {
    refuse("CATALOG_NOT_JSON", "is not JSON");
  }
  if (typeof index !== "object" || index === null || !("entries" in index) || !Array.isArray(index.entries)) {
    return refuse("CATALOG_NOT_ACCEPTED", "has no list of entries");
  }
  if (index.entries.length > CATALOG_ENTRY_LIMIT) {
    refuse("CATALOG_NOT_ACCEPTED", `has more than ${CATALOG_ENTRY_LIMIT} entries`);
  }
  if (hasDuplicateMember(text, index)) refuse("CATALOG_DUPLICATE_MEMBER", "holds one member twice");
  return index;
}
function inlineSql(directory, entry, budget) {
  const { sql_file, sql_sha256, ...rest } = entry ?? {};
  if (typeof sql_file !== "string" || !SQL_FILE.test(sql_file) || "sql" in rest) {
    throw new CatalogError(
      "CATALOG_FILE_REFUSED",
      "an entry does not name its SQL as a file below queries/",
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.'
    );
  }
  const sql = readInside(directory, sql_file, budget);
  if (sha256(sql) !== sql_sha256) {
    throw new CatalogError(
      "CATALOG_SQL_DIFFERS",
      `${sql_file} is not the text that ${INDEX_FILE} pins`,
      "Look at the difference first; then pin the text that was reviewed."
    );
  }
  return { ...rest, sql };
}
function canonicalText(document) {
  try {
    return toCanonicalJson(document);
  } catch {
    throw new CatalogError("CATALOG_NOT_ACCEPTED", "a string holds half a character", "Repair its escapes.");
  }
}
function loadCatalog(directory) {
  const budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(readInside(directory, INDEX_FILE, budget));
  const document = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(directory, entry, budget))
  };
  if (!validate(document)) {
    const first = validate.errors?.[0];
    throw new CatalogError(
      "CATALOG_NOT_ACCEPTED",
      `${INDEX_FILE} does not follow the schema at ${first?.instancePath ?? "/"}`,
      first?.message ?? "See schemas/catalog.schema.json."
    );
  }
  const ids = document.entries.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) {
    throw new CatalogError(
      "CATALOG_DUPLICATE_ID",
      "two entries have the same id",
      "Give each query its own id."
    );
  }
  const text = canonicalText(document);
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw tooLarge();
  return { text, catalog: document, digest: sha256(text) };
}

// src/cli/inputs.ts
import { accessSync, constants as constants2, realpathSync, statSync } from "node:fs";
import { join as join2, resolve } from "node:path";

// src/cli/io.ts
var UsageError = class extends Error {
  code;
  hint;
  constructor(code, text, hint) {
    super(text);
    this.code = code;
    this.hint = hint;
  }
};
function isCodedError(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "hint" in error && typeof error.hint === "string";
}

// src/cli/inputs.ts
function requireFile(what, path3) {
  const refuse = (why2) => {
    throw new UsageError(
      "FILE_NOT_USABLE",
      `${what} ${path3} ${why2}`,
      "Give the path of a regular file that you can read."
    );
  };
  try {
    const real = realpathSync(resolve(path3));
    if (statSync(real).isDirectory()) refuse("is a directory");
    if (!statSync(real).isFile()) refuse("is not a regular file");
    accessSync(real, constants2.R_OK);
    return real;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
    return refuse(code === "ENOENT" ? "does not exist" : `cannot be read (${code})`);
  }
}
function requirePrevious(directory, out) {
  if (directory === void 0) return null;
  const report2 = requireFile("--previous", join2(directory, "report.json"));
  if (report2 === join2(realOrSame(out), "report.json")) {
    throw new UsageError(
      "PREVIOUS_IS_OUT",
      "--previous and --out are one directory",
      "The files of the earlier run are removed from --out before this one starts; give another directory."
    );
  }
  return report2;
}
function realOrSame(path3) {
  try {
    return realpathSync(resolve(path3));
  } catch {
    return resolve(path3);
  }
}
function requireFree(what, path3) {
  if (path3 === void 0) return null;
  if (statSync(path3, { throwIfNoEntry: false }) === void 0) return resolve(path3);
  throw new UsageError("PATH_TAKEN", `${what} ${path3} exists`, "Give a path where nothing stands yet.");
}

// src/cli/options.ts
import { resolve as resolve2 } from "node:path";

// src/formats/asked.ts
var UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
var MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;
function toSeconds(text) {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  if (amount === void 0 || unit === void 0) return null;
  return Number(amount) * UNIT_SECONDS[unit];
}
var callerNonce = /^[0-9a-f]{32,128}$/;
var runtimeNames = ["auto", "crun", "runc", "docker", "podman"];
function isRuntimeName(text) {
  return runtimeNames.includes(text) || /^\/[^\0]{1,4000}$/.test(text);
}
function isVenue(text) {
  return text === "v1" || text === "v2" || text === "unstated";
}

// src/cli/options.ts
function parseMaxAge(text, option = "--max-age") {
  const hint = `Say how old evidence may be: ${option} 90s, 30m, 24h or 7d. There is no default.`;
  if (text === void 0) throw new UsageError("MAX_AGE_MISSING", "--max-age is required", hint);
  const seconds = toSeconds(text);
  if (seconds === null) {
    throw new UsageError("MAX_AGE_MALFORMED", `${option} ${text} is not a duration`, hint);
  }
  if (seconds > MAX_AGE_LIMIT_SECONDS) {
    throw new UsageError("MAX_AGE_TOO_LONG", `${option} ${text} is longer than ten years`, hint);
  }
  return seconds;
}
function parseOut(text) {
  if (text !== void 0 && text !== "") return resolve2(text);
  throw new UsageError(
    "OUT_MISSING",
    "--out is required",
    "Name the directory that takes the reports: --out DIR"
  );
}
function parseDigest(option, text) {
  if (text === void 0) return null;
  if (isDigest(text)) return text;
  throw new UsageError(
    "DIGEST_MALFORMED",
    `${option} ${text} is not a digest`,
    "A digest is sha256: and 64 lower-case hex digits."
  );
}
function parseNonce(text) {
  if (text === void 0) return null;
  if (callerNonce.test(text)) return text;
  throw new UsageError("NONCE_MALFORMED", "--nonce is not hex", "Give 32 to 128 lower-case hex digits.");
}
function parseAsOf(text, now) {
  if (text === void 0) return null;
  const time = new Date(text);
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text);
  if (!iso || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 19) !== text.slice(0, 19)) {
    throw new UsageError(
      "AS_OF_MALFORMED",
      `--as-of ${text} is not a time`,
      "Write 2026-06-10T08:00:00Z, in UTC."
    );
  }
  if (time.getTime() <= now.getTime()) {
    throw new UsageError(
      "AS_OF_IN_THE_PAST",
      `--as-of ${text} is not later than now`,
      "It can only make the age rule stricter. Leave it out to judge against the clock."
    );
  }
  return text;
}
function parseRuntime(text) {
  if (isRuntimeName(text)) return text;
  throw new UsageError(
    "RUNTIME_UNKNOWN",
    `--runtime ${text} is not known`,
    `One of ${runtimeNames.join(", ")}, or an absolute path. \`tki doctor\` says what stands here.`
  );
}
function parseVenue(text) {
  if (isVenue(text)) return text;
  throw new UsageError("VENUE_UNKNOWN", `--venue ${text} is not known`, "One of v1, v2, unstated.");
}

// catalog/blocked.json
var blocked_default = [
  {
    id: "B7-EXP-1",
    title: "named-query catalog as governed authority",
    state: "BLOCKED",
    why: "The catalog is pinned by digest and UNSEALED; a seal is its owner's act.",
    unblocked_by: "The owner (Codex review) seals the catalog and gives it a governed home."
  },
  {
    id: "B7-EXP-2/D9",
    title: "automated export service with audit ledger",
    state: "BLOCKED",
    why: "No audited service, network policy or venue; an operator exports by hand.",
    unblocked_by: "The owner authorizes a venue for a read-only service with a network policy."
  },
  {
    id: "CALL-CONTRACT",
    title: "Call Contract: running a command and reading its exit code",
    state: "BLOCKED",
    why: "Keystone. No sealed identity, mode, inputs, exit meaning, timeout, lease, ledger. The 15 mutating=false rows are candidates, not authorized.",
    unblocked_by: "The owner (Codex review, mandatory) seals a Call Contract."
  },
  {
    id: "PROOF-OF-RUN",
    title: "proof of run (ran_clean, ran_with_drift, error_running)",
    state: "BLOCKED",
    why: "Evidence that is present does not show that anything ran.",
    unblocked_by: "A sealed Call Contract, then a reproducible model of run evidence."
  },
  {
    id: "GLOBAL-ABSENCE",
    title: "proof that something exists nowhere",
    state: "BLOCKED",
    why: "Absence is scoped to the surfaces that were read.",
    unblocked_by: "Proof of run and a contract on an exhaustive set of surfaces."
  },
  {
    id: "D4",
    title: "--selftest N/N and module_sha256",
    state: "DEFERRED (optional)",
    why: "Not part of this release.",
    unblocked_by: "A build after the owner's re-seal."
  },
  {
    id: "D5",
    title: "audit_dead_links() writing to system_issues",
    state: "BLOCKED",
    why: "No write contract; nothing here writes to a governed surface.",
    unblocked_by: "The owner (Codex review) seals a write contract (Domain F sink)."
  },
  {
    id: "D6",
    title: "Directus DOT-control write",
    state: "BLOCKED",
    why: "No DOT-control proof contract.",
    unblocked_by: "The owner (Codex review) seals a DOT-control proof contract."
  },
  {
    id: "D7",
    title: "gating in CI, OPA, Conftest or Git hooks",
    state: "BLOCKED",
    why: "Every document is may_gate=false; using a job's conclusion as a verdict would be fake.",
    unblocked_by: "D11 first, then a sealed policy-gate contract."
  },
  {
    id: "D8",
    title: "a positive verdict and exit 0",
    state: "BLOCKED",
    why: "The verdict type has no such member and no judging command exits 0.",
    unblocked_by: "A sealed, governed taxonomy authority."
  },
  {
    id: "D10",
    title: "path-scoped KB report writer",
    state: "BLOCKED",
    why: "KB verbs are broad today; uploading a report is a separate human act.",
    unblocked_by: "A server-enforced, path-scoped writer (Codex review, mandatory)."
  },
  {
    id: "D11",
    title: "downstream gate consumer",
    state: "BLOCKED",
    why: "Nothing may gate or authorize on these reports.",
    unblocked_by: "A sealed consumer contract (Codex review, mandatory)."
  },
  {
    id: "P2-NAMED-LANE",
    title: "P2 / named lane",
    state: "CLOSED",
    why: "Closed by the C1 review; nothing here opens it.",
    unblocked_by: "The owner's disposition."
  },
  {
    id: "C1",
    title: "governed C1 dry run",
    state: "executed NO; registered NO; ready for prod NO; REGISTRATION_HOLD ACTIVE; CAN_PROCEED=NO",
    why: "No governed execution channel for the registrar and no C1 endpoint. Credentials are not a lawful path.",
    unblocked_by: "The operator runs the governed registrar, deploys the no-mutation endpoint, registers the DOT_C1 codes, mints the grant."
  }
];

// catalog/matrix.json
var matrix_default = [
  {
    row: "1",
    title: "schema id is b7-governed-packet/v1",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "2",
    title: "required packet fields present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "3",
    title: "source_mode is PACKET_DERIVED",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "4",
    title: "decision_effect is NONE",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "5",
    title: "may_gate is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "6",
    title: "disclaimer present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "7",
    title: "freshness is AS_OF_EXPORT",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "8",
    title: "strict canonical bytes",
    seed: false,
    proved_by: "inspector",
    enforcement: "reader",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "9",
    title: "full source_metadata is usable",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "10",
    title: "missing source_metadata is held out",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "11",
    title: "local path is flagged",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "12",
    title: "content_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "13",
    title: "manifest_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "14",
    title: "only binding is used as binding",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "15",
    title: "diagnostic never overrides canonical",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "16",
    title: "no sql member",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "17",
    title: "query known, fields equal the catalog",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "18",
    title: "truncated is never completed",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "19",
    title: "stale is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "20",
    title: "a date in the future is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    probe: null
  },
  {
    row: "21",
    title: "no judging exit 0",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    probe: null
  },
  {
    row: "22",
    title: "no positive verdict",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    probe: null
  },
  {
    row: "23",
    title: "crash or kill leaves a BLOCKED report",
    seed: false,
    proved_by: "wrapper",
    enforcement: "host, CLI",
    test: "test/unit/cli/host-process.test.ts",
    probe: null
  },
  {
    row: "24",
    title: "attested on an approved venue",
    seed: false,
    proved_by: "evidence",
    enforcement: "verifier",
    test: "test/e2e/verify.test.ts",
    probe: null
  },
  {
    row: "25",
    title: "no network: connection denied",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    probe: "p01-network-egress"
  },
  {
    row: "26",
    title: "no name resolution",
    seed: false,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    probe: "p02-name-resolution"
  },
  {
    row: "27",
    title: "loopback only, no route",
    seed: true,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    probe: "p03-loopback-only"
  },
  {
    row: "28",
    title: "root file system read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    probe: "p04-rootfs-read-only"
  },
  {
    row: "29",
    title: "/in read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    probe: "p05-in-read-only"
  },
  {
    row: "30",
    title: "/out write-only, nothing executable",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts, modes",
    test: "test/sandbox/attest.test.ts",
    probe: "p06-out-write-only"
  },
  {
    row: "31",
    title: "exactly the two data mounts",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    probe: "p07-mount-set"
  },
  {
    row: "32",
    title: "a side-effect function cannot be reached by a read",
    seed: true,
    proved_by: "export",
    enforcement: "gate, preflight",
    test: "test/postgres/reach.test.ts",
    probe: null
  },
  {
    row: "33",
    title: "environment and kernel keyring empty",
    seed: true,
    proved_by: "probe",
    enforcement: "enter, witness",
    test: "test/sandbox/attest.test.ts",
    probe: "p08-empty-keyset"
  },
  {
    row: "34",
    title: "no subprocess",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    probe: "p09-no-subprocess"
  },
  {
    row: "35",
    title: "no privilege",
    seed: true,
    proved_by: "probe",
    enforcement: "uid, capabilities",
    test: "test/sandbox/attest.test.ts",
    probe: "p10-no-privilege"
  },
  {
    row: "36",
    title: "syscall filter in force, default deny",
    seed: false,
    proved_by: "probe",
    enforcement: "seccomp",
    test: "test/sandbox/attest.test.ts",
    probe: "p11-syscall-filter"
  },
  {
    row: "37",
    title: "no docker.sock or other host surface",
    seed: true,
    proved_by: "probe",
    enforcement: "rootfs",
    test: "test/sandbox/attest.test.ts",
    probe: "p12-no-host-surface"
  },
  {
    row: "38",
    title: "exactly the triplet, all or none",
    seed: false,
    proved_by: "host",
    enforcement: "publish",
    test: "test/unit/report/publish.test.ts",
    probe: null
  },
  {
    row: "39",
    title: "production_mutation is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    probe: null
  },
  {
    row: "40",
    title: "non-gating fields in every document",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    probe: null
  },
  {
    row: "41",
    title: "build guard on the inspector bundle",
    seed: false,
    proved_by: "build",
    enforcement: "AST and metafile",
    test: "test/unit/scripts/check-inspector-ast.test.ts",
    probe: null
  },
  {
    row: "42",
    title: "no outside text becomes a command, markup or escape",
    seed: false,
    proved_by: "encoders",
    enforcement: "report",
    test: "test/unit/report/encoders.test.ts",
    probe: null
  },
  {
    row: "43",
    title: "same input, same bytes out",
    seed: false,
    proved_by: "inspector",
    enforcement: "pure evaluation",
    test: "test/unit/evaluation/evaluate.test.ts",
    probe: null
  },
  {
    row: "44",
    title: "blocked capabilities listed and refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "register",
    test: "test/unit/report/triplet.test.ts",
    probe: null
  },
  {
    row: "45",
    title: "the job never fails because of us",
    seed: false,
    proved_by: "wrapper",
    enforcement: "launcher",
    test: "test/e2e/deaths.test.ts",
    probe: null
  },
  {
    row: "I11",
    title: "P1 unconfirmed is BLOCKED before any item",
    seed: false,
    proved_by: "inspector",
    enforcement: "self-check",
    test: "test/unit/evaluation/evaluate.test.ts",
    probe: null
  }
];

// src/formats/register.ts
var blockedCapabilities = Object.freeze(
  blocked_default.map((row) => Object.freeze(row))
);
var matrixRows = Object.freeze(
  matrix_default.map((row) => Object.freeze(row))
);

// src/report/blocked.ts
var DETAIL_LIMIT = 600;
var NON_GLOBAL_DENIAL = "Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.";
var notAttested = {
  status: "NOT_ATTESTED",
  reason: "no sandbox was observed",
  grade: "none",
  runtime: "none",
  venue: "unstated",
  observed_as_expected: 0,
  probes: 12,
  evidence_digest: null
};
function toBlockedReport(blocked2) {
  return {
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
        detail: blocked2.detail.slice(0, DETAIL_LIMIT).toWellFormed()
      }
    ],
    attestation: blocked2.attestation ?? notAttested,
    self_check: blocked2.selfCheck ?? { confirmed: false, checks: [] },
    clock: blocked2.clock,
    as_of: blocked2.asOf ?? null,
    // 0 stands for "no age was asked for": the attest command reads no packet.
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
      purpose: null,
      extension: "UNKNOWN"
    },
    catalog: { digest: blocked2.catalogDigest ?? null, status: "provisional", seal: "UNSEALED" },
    items: [],
    item_counts: { population: "items of this packet", total: 0, usable: 0, held_out: 0, refused: 0 },
    claims: [],
    claims_digest: null,
    drift: {
      status: "NOT_COMPARABLE",
      previous_digest: null,
      reason: "nothing was evaluated in this run",
      entries: []
    },
    coverage: [],
    matrix: [
      ...blocked2.matrix ?? [],
      { row: "39", title: "production_mutation is false", state: "as expected", touched_by: "report type" },
      {
        row: "40",
        title: "non-gating fields in every document",
        state: "as expected",
        touched_by: "report type"
      },
      {
        row: "44",
        title: "blocked capabilities listed and refused",
        state: "as expected",
        touched_by: "register"
      }
    ],
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: NON_GLOBAL_DENIAL
  };
}

// src/formats/reasons.ts
var why = (level, verdict, owner, means, next) => ({ level, verdict, means, next, owner });
var packet = (owner, means, next) => why("packet", "BLOCKED", owner, means, next);
var run = (owner, means, next) => why("run", "BLOCKED", owner, means, next);
var item = (verdict, owner, means, next) => why("item", verdict, owner, means, next);
var EXPORT_AGAIN = "Export the packet again.";
var reasons = {
  SELF_CHECK_UNCONFIRMED: packet(
    "operator",
    "The inspector could not confirm its own sandbox.",
    "Read the self-check, mend the sandbox, run again."
  ),
  NOT_AS_EXPECTED: packet(
    "operator",
    "The sandbox was not attested as expected.",
    "Read the probe cells, mend the runtime, run again."
  ),
  INPUT_DIFFERS: packet(
    "operator",
    "A file beside the inspector is not the one that the host attested.",
    "Run again; find out who can write the inputs."
  ),
  CATALOG_NOT_ACCEPTED: packet(
    "operator",
    "The catalog is not a pinned catalog in canonical form.",
    "Run `tki catalog check`."
  ),
  CLAIMS_NOT_ACCEPTED: packet(
    "reader",
    "The claims file is not a tki-claims/v1 document.",
    "Correct the claims file."
  ),
  EXPECTED_DIGEST_DIFFERS: packet(
    "operator",
    "A digest that the caller expects is not the digest of what was given.",
    "Fetch the packet or catalog that was meant."
  ),
  NON_CANONICAL: packet("exporter", "The bytes are not RFC 8785 canonical JSON.", EXPORT_AGAIN),
  TOO_DEEP: packet("exporter", "The JSON is nested deeper than 64 levels.", EXPORT_AGAIN),
  TOO_MANY_ITEMS: packet(
    "exporter",
    "The items are more than one report can list.",
    "Split the export into several packets."
  ),
  ENVELOPE_NOT_ACCEPTED: packet(
    "exporter",
    "A packet-level member is missing, unknown or not as the contract says.",
    EXPORT_AGAIN
  ),
  PACKET_DIGEST_DIFFERS: packet(
    "exporter",
    "tki.packet_digest is not the digest of this packet.",
    "Treat the packet as altered; export it again."
  ),
  DUPLICATE_ITEM: packet("exporter", "Two items have one id, or one query and hash.", EXPORT_AGAIN),
  NO_ITEMS: why(
    "packet",
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The packet holds no item, which evidences nothing.",
    "Export the queries that are needed."
  ),
  SQL_MEMBER: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item carries a member or column named sql.",
    "Export by named query id only."
  ),
  ITEM_TOO_LARGE: item(
    "UNVERIFIED",
    "exporter",
    "The item is over the size limit and was not read.",
    "Narrow the query."
  ),
  UNKNOWN_MEMBER: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item has a member that the contract does not know.",
    EXPORT_AGAIN
  ),
  ITEM_SHAPE: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "A member of the item is missing or of the wrong form.",
    EXPORT_AGAIN
  ),
  PROHIBITED_SURFACE: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item names a prohibited database, function or formula.",
    "Remove the item."
  ),
  CORPUS_JOIN: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "The item joins two corpora that are reported side by side only.",
    "Export each corpus on its own."
  ),
  COLLAPSED_COUNT: item(
    "CONTRACT_VIOLATION_IN_DESIGN",
    "exporter",
    "A count without its whole discipline block is a hardcode in disguise.",
    "Export the count with its discipline."
  ),
  CONTRACT_VIOLATION: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "content_hash or manifest_hash does not match: tamper.",
    "Treat the packet as altered; export it again."
  ),
  CATALOG_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "The item contradicts its catalog entry.",
    "Export with the pinned catalog."
  ),
  COUNT_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "The count and its discipline block disagree.",
    "Treat the item as altered; export it again."
  ),
  STALE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "Stale: older than the max age that the caller gave.",
    EXPORT_AGAIN
  ),
  FUTURE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "operator",
    "A time of the item lies in the future.",
    "Compare the clocks; export again."
  ),
  TIME_UNREADABLE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "observation_ts is no time of the calendar, so no age can be told.",
    EXPORT_AGAIN
  ),
  LOCAL_PATH: item(
    "FLAG_LOCAL_FIRST_AUTHORITY",
    "exporter",
    "FAIL: the surface is a local path.",
    "Prefer KB/PG: export from a governed surface."
  ),
  NOT_BINDING: item(
    "FLAG_AUTHORITY_VIOLATION",
    "reader",
    "Used as binding, but its authority_status is not binding.",
    "Lean on it as evidence only."
  ),
  PROVISIONAL_CATALOG: item(
    "FLAG_AUTHORITY_VIOLATION",
    "exporter",
    "Nothing is binding under a provisional catalog.",
    "Export as evidence-only; the seal is the owner’s act."
  ),
  DIAGNOSTIC_OVERRIDE: item(
    "READ_LEVEL_FAIL",
    "exporter",
    "A diagnostic item overrides another: the canonical one stands.",
    "Read the canonical item."
  ),
  TRUNCATED: item("UNVERIFIED", "exporter", "The result met a limit and is cut.", "Narrow the query."),
  TIMEOUT: item("UNVERIFIED", "exporter", "The query met its timeout.", "Narrow the query."),
  ERROR: item("UNVERIFIED", "exporter", "The query ended in an error.", "Look up the SQLSTATE."),
  ROW_LIMIT_CONTRADICTION: item(
    "UNVERIFIED",
    "exporter",
    "500 rows or more, and not said to be cut.",
    "Narrow the query."
  ),
  VIEW_DRIFT: item(
    "UNVERIFIED",
    "exporter",
    "A view is not defined as the catalog pins it.",
    "Compare the definitions; pin anew if meant."
  ),
  CONTRADICTORY_ANSWERS: item(
    "UNVERIFIED",
    "exporter",
    "One named query has several different answers in this packet.",
    EXPORT_AGAIN
  ),
  MISSING_SOURCE_METADATA: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "A field of source_metadata is missing.",
    EXPORT_AGAIN
  ),
  UNKNOWN_QUERY_ID: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The pinned catalog has no such query.",
    "Use a query of the pinned catalog."
  ),
  UNLISTED_KB_PATH: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "exporter",
    "The KB path is under no prefix of the catalog.",
    "Use a listed KB path."
  ),
  CATALOG_DIFFERS: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "operator",
    "The packet was exported with another catalog.",
    "Inspect with that catalog, or export with this one."
  ),
  EMPTY_RESULT: item(
    "NOT_EVIDENCED_IN_ALLOWED_SURFACES",
    "reader",
    "The query gave no row. That is no absence elsewhere.",
    "Claim nothing from it."
  ),
  PACKET_UNREADABLE: run("operator", "The packet could not be read.", "Give a regular, readable file."),
  NO_RUNTIME: run(
    "operator",
    "No container runtime can be used here.",
    "Run `tki doctor` and follow the remedy."
  ),
  NO_PRIVILEGE: run(
    "operator",
    "Neither root nor passwordless sudo.",
    "Run as root or allow `sudo -n` for the host program."
  ),
  RUNTIME_UNSUPPORTED: run(
    "operator",
    "The runtime or Node lacks what the sandbox needs.",
    "Run `tki doctor` and follow the remedy."
  ),
  SANDBOX_FAILED: run(
    "operator",
    "The sandbox could not be built as its policy says.",
    "Read the detail, mend, run again."
  ),
  DEADLINE: run("operator", "The run met its deadline.", "Run again on a quieter machine."),
  INTERRUPTED: run("operator", "A signal ended the run.", "Run again."),
  MEMORY_LIMIT: run(
    "operator",
    "The inspector met its memory limit.",
    "Use a smaller packet or report the size."
  ),
  INSPECTOR_DIED: run(
    "maintainer",
    "The inspector ended without a report.",
    "Report it with the exit code and the packet’s size."
  ),
  REPORT_NOT_ACCEPTED: run(
    "maintainer",
    "What the inspector wrote is not an acceptable report.",
    "Keep the run directory and report it."
  ),
  HOST_FAILED: run(
    "operator",
    "The host program ended without a result.",
    "Read its messages, run `tki doctor`."
  ),
  NO_ARTIFACT_SERVICE: run(
    "operator",
    "The runner gave no artifact service, or no token for it.",
    "Run as an action on a runner that has one, or give the packet as a path."
  ),
  ARTIFACT_NOT_FOUND: run(
    "operator",
    "The run has no artifact of that name.",
    "Compare the name and the run; it may have expired."
  ),
  ARTIFACT_REFUSED: run(
    "operator",
    "The artifact service refused the request.",
    "Look at token, permissions, quota, and whether the name is taken."
  ),
  ARTIFACT_SERVICE_FAILED: run(
    "operator",
    "The artifact service failed, or answered what nobody asked.",
    "Run the job again."
  ),
  ARTIFACT_DEADLINE: run(
    "operator",
    "The artifact service did not finish within the deadline.",
    "Run the job again."
  ),
  ARTIFACT_NOT_ACCEPTED: run(
    "exporter",
    "The archive does not hold one plain packet within the limits.",
    "Upload the packet file alone."
  ),
  ARTIFACT_DIGEST_DIFFERS: run(
    "operator",
    "The archive is not the one that the service lists.",
    "Run again; find out who can replace it."
  ),
  UNTRUSTED_ORIGIN: run(
    "operator",
    "The event or the run that the packet comes from is not a trusted one.",
    "Export by workflow_dispatch on the default branch of this repository."
  ),
  INPUT_NOT_ACCEPTED: run(
    "operator",
    "An input of the action cannot be used.",
    "Correct the workflow; docs/action.md lists the inputs."
  ),
  ACTION_FAILED: run(
    "operator",
    "A program of the action ended without a result.",
    "Run the job again; if it stays, report it with the log."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

// src/formats/verdict.ts
var verdictOrder = [
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
];
var exitCodes = {
  0: "nothing was judged, and the command did what it was asked",
  1: "usage or internal error; nothing was written",
  2: "held out or unverified: something could not be confirmed",
  3: "BLOCKED: refused before or during evaluation",
  4: "a violation or a contradiction was observed",
  10: "observed as expected; non-gating, and no authority"
};
function exitCodeOf(verdict) {
  switch (verdict) {
    case "BLOCKED":
    case "BLOCKED_BY_UNSAFE_ACCESS":
    case "BLOCKED_BY_UNVERIFIED_SOURCE":
      return 3;
    case "CONTRACT_VIOLATION_IN_DESIGN":
    case "FLAG_LOCAL_FIRST_AUTHORITY":
    case "FLAG_AUTHORITY_VIOLATION":
    case "READ_LEVEL_FAIL":
      return 4;
    case "UNVERIFIED":
    case "NOT_EVIDENCED_IN_ALLOWED_SURFACES":
      return 2;
    case "EVIDENCE_PRESENT":
      return 10;
  }
}
function availabilityOf(verdict) {
  if (verdict === "EVIDENCE_PRESENT") return "usable";
  return exitCodeOf(verdict) === 2 ? "held_out" : "refused";
}
function moreSevere(a, b) {
  return verdictOrder.indexOf(a) >= verdictOrder.indexOf(b) ? a : b;
}
function mostSevere(verdicts, whenEmpty) {
  let worst;
  for (const verdict of verdicts) worst = worst === void 0 ? verdict : moreSevere(worst, verdict);
  return worst ?? whenEmpty;
}

// src/report/markdown-table.ts
var TABLE_ROW_LIMIT = 500;
function markdownTable(header, rows, whenEmpty) {
  if (rows.length === 0) return [whenEmpty];
  const line2 = (cells) => `| ${cells.join(" | ")} |`;
  const shown = rows.slice(0, TABLE_ROW_LIMIT).map(line2);
  const left = rows.length - shown.length;
  const rest = left > 0 ? ["", `${left} more rows are in report.json.`] : [];
  return [line2(header), line2(header.map(() => "---")), ...shown, ...rest];
}

// src/report/verdict-words.ts
var verdictWords = {
  EVIDENCE_PRESENT: {
    means: "Every item names a governed source, agrees with the pinned catalog and its own hashes, is complete, and is younger than the age asked for.",
    next: "Have a second party run `tki verify` on this directory, with the packet and the digests they expect.",
    owner: "second party"
  },
  NOT_EVIDENCED_IN_ALLOWED_SURFACES: {
    means: "At least one item shows nothing that can be used, or the packet holds no item. It is held out.",
    next: "Ask for a new export that covers what was held out; absence is scoped to the surfaces that were read.",
    owner: "export operator"
  },
  UNVERIFIED: {
    means: "At least one item is incomplete or cannot be confirmed. It is held out, never completed by guessing.",
    next: "Export again with narrower queries, or repair what the reason names.",
    owner: "export operator"
  },
  READ_LEVEL_FAIL: {
    means: "A diagnostic item was used to override a canonical one. The canonical item stands.",
    next: "Use the diagnostic item as a lead only, and have the export corrected.",
    owner: "packet author"
  },
  FLAG_AUTHORITY_VIOLATION: {
    means: "Something that is not binding was used as binding, or was called binding while the catalog is unsealed.",
    next: "Use it as evidence only; making it binding is the catalog owner’s act (B7-EXP-1).",
    owner: "packet author or reader"
  },
  FLAG_LOCAL_FIRST_AUTHORITY: {
    means: "An item claims a local path as its governed source. Nothing is trusted because it is local.",
    next: "Prefer KB or PG: export the item again from its governed surface.",
    owner: "export operator"
  },
  CONTRACT_VIOLATION_IN_DESIGN: {
    means: "An item holds what no packet may hold.",
    next: "Have the exporter corrected; do not edit the packet by hand.",
    owner: "packet author"
  },
  BLOCKED_BY_UNVERIFIED_SOURCE: {
    means: "At least one item is stale, or dated in the future. It is never used silently.",
    next: "Make a new export; the inspector never refreshes by reading live.",
    owner: "export operator"
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: "At least one item does not agree with its hash or with the catalog: it was changed, or made against another.",
    next: "Treat the packet as tampered with: keep it, find out who handled it, and export again.",
    owner: "operator"
  },
  BLOCKED: {
    means: "The run stopped before any item was evaluated. Nothing is known about the items.",
    next: "Remove the reason and run again.",
    owner: "operator"
  }
};
var neverMeans = [
  "It approves nothing: no document here may block, let through or authorize anything (D7, D8 and D11 stay blocked).",
  "It does not show that any command ran, nor that anything is absent outside the surfaces that were read.",
  "B4′ acceptance: NOT ASSERTED, a second party verifies. What this machine says about itself is its own word."
];

// src/report/next-actions.ts
function occurredReasons(report2) {
  const severity = (finding) => verdictOrder.indexOf(finding.verdict);
  const ofItems = report2.items.flatMap((item2) => item2.findings).filter((finding) => finding.verdict !== "EVIDENCE_PRESENT").sort((a, b) => severity(b) - severity(a));
  const counted = /* @__PURE__ */ new Map();
  for (const finding of [...report2.findings, ...ofItems]) {
    const key = `${finding.verdict} ${finding.reason}`;
    counted.set(key, {
      finding: counted.get(key)?.finding ?? finding,
      occurrences: (counted.get(key)?.occurrences ?? 0) + 1
    });
  }
  return [...counted.values()];
}
function actionOf({ finding, occurrences }) {
  const known = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : verdictWords[finding.verdict];
  const because2 = occurrences === 1 ? finding.reason : `${finding.reason}, ${occurrences} times`;
  return { owner: known.owner, action: known.next, because: because2 };
}
function nextActions(report2) {
  const { owner, next } = verdictWords[report2.verdict];
  const actions = occurredReasons(report2).map(actionOf);
  if (actions.length === 0) actions.push({ owner, action: next, because: "" });
  if (report2.attestation.status === "NOT_AS_EXPECTED") {
    actions.push({
      owner: "operator",
      action: "Run `tki doctor` and repair what the probes or the witness name.",
      because: ""
    });
  }
  if (report2.attestation.status === "NOT_ACCEPTED") {
    actions.push({
      owner: "venue owner",
      action: "Write an approval document for the venue, and hand it to the verifier (`tki verify --approval`).",
      because: ""
    });
  }
  return actions.filter((one, index) => actions.findIndex((other) => other.action === one.action) === index);
}
function actionLine({ owner, action, because: because2 }) {
  return `${owner}${because2 === "" ? "" : ` (${because2})`}: ${action}`;
}

// src/report/markdown.ts
var ACTIONS_ON_FIRST_SCREEN = 6;
var orNone = (text) => text === null ? "none" : encodeMarkdown(text);
function attestationLine(attestation) {
  const { status, reason, observed_as_expected, probes: probes2, runtime, grade, venue } = attestation;
  return `${status} (${encodeMarkdownSentence(reason)}); ${observed_as_expected} of ${probes2} probes observed as expected; runtime ${encodeMarkdownSentence(runtime)}, grade ${grade}, venue ${venue}`;
}
function firstScreen(report2) {
  const { item_counts: counts, packet: packet2, catalog } = report2;
  const facts = [
    ["verdict", `\`${report2.verdict}\` (exit code ${report2.exit_code})`],
    ["attestation", attestationLine(report2.attestation)],
    [
      "items",
      `${counts.total}: ${counts.usable} usable, ${counts.held_out} held out, ${counts.refused} refused (${encodeMarkdownSentence(counts.population)})`
    ],
    ["integrity, origin", `${report2.integrity}, ${report2.origin}`],
    ["packet", `${orNone(packet2.digest)}, exported ${orNone(packet2.packet_as_of)}`],
    [
      "catalog",
      `${orNone(catalog.digest)}, ${catalog.status}, ${catalog.seal}, authority ${report2.catalog_authority}`
    ],
    ["gateway", `${orNone(packet2.gateway)}; the native gateway of Article 13 is not met by an emulated one`],
    [
      "run",
      `${report2.run} at ${report2.clock}; where report.json names another run, the writing was stopped half way: count on neither`
    ]
  ];
  const actions = nextActions(report2);
  const shown = actions.slice(0, ACTIONS_ON_FIRST_SCREEN);
  const left = actions.length - shown.length;
  return [
    `# Inspection: ${report2.verdict}`,
    "",
    `Evidence only, wherever it is stored: decision_effect=${report2.decision_effect}, may_gate=${report2.may_gate}, production_mutation=${report2.production_mutation}.`,
    "",
    ...markdownTable(["", ""], facts, ""),
    "",
    "## What it means",
    verdictWords[report2.verdict].means,
    "## What it does not mean",
    ...neverMeans.map((line2) => `- ${line2}`),
    "## What to do next",
    ...shown.map((action) => `- ${actionLine(action)}`),
    ...left > 0 ? [`- ${left} more in the checkpoint.`] : []
  ];
}
function bySeverity(items) {
  const severity = (item2) => verdictOrder.indexOf(item2.verdict);
  return [...items].sort((a, b) => severity(b) - severity(a) || a.position - b.position);
}
function findingsSection(report2) {
  const rows = [
    ...report2.findings.map((finding) => ({ where: "packet", finding })),
    ...bySeverity(report2.items).flatMap(
      (item2) => item2.findings.map((finding) => ({ where: encodeMarkdown(item2.item_id), finding }))
    )
  ].map(({ where, finding }) => [
    where,
    finding.verdict,
    finding.reason,
    finding.rule,
    encodeMarkdownSentence(finding.detail)
  ]);
  return [
    "## Findings",
    "",
    ...markdownTable(["where", "verdict", "reason", "rule", "detail"], rows, "None.")
  ];
}
function itemsSection(report2) {
  const items = bySeverity(report2.items);
  const rows = items.map((item2) => [
    `${item2.position}`,
    encodeMarkdown(item2.item_id),
    item2.verdict,
    item2.availability,
    orNone(item2.governed_surface),
    orNone(item2.precedence),
    orNone(item2.authority_status),
    orNone(item2.completeness),
    item2.rows === null ? "" : `${item2.rows}`,
    item2.notes.map(encodeMarkdownSentence).join("; ")
  ]);
  const counts = items.flatMap((item2) => {
    if (item2.count === null) return [];
    const { value, surface, denominator, query, observation_ts, match_key, population, confidence } = item2.count;
    return [
      [
        item2.item_id,
        value,
        surface,
        denominator,
        query,
        observation_ts,
        match_key,
        population,
        confidence
      ].map(encodeMarkdown)
    ];
  });
  return [
    "## Items",
    "",
    ...markdownTable(
      [
        "at",
        "item",
        "verdict",
        "availability",
        "surface",
        "precedence",
        "authority",
        "completeness",
        "rows",
        "notes"
      ],
      rows,
      "No item was evaluated."
    ),
    "",
    "## Counts, each with its denominator",
    "",
    ...markdownTable(
      [
        "item",
        "value",
        "surface",
        "denominator",
        "query",
        "observed",
        "match key",
        "population",
        "confidence"
      ],
      counts,
      "None."
    )
  ];
}
function claimsSection(report2) {
  const rows = report2.claims.map((claim) => [
    encodeMarkdown(claim.id),
    encodeMarkdown(claim.text),
    claim.use,
    encodeMarkdown(claim.expected),
    orNone(claim.observed),
    claim.relation,
    claim.items.map((item2) => `${encodeMarkdown(item2.item_id)} ${item2.availability}`).join(", ")
  ]);
  return [
    "## Claims of the reader",
    "",
    "A relation changes no verdict, and no claim is confirmed as run: that half is blocked on the Call Contract.",
    "",
    ...markdownTable(
      ["claim", "text", "use", "expected", "observed", "relation", "items"],
      rows,
      "No claims were given."
    )
  ];
}
function driftSection(report2) {
  const { status, reason, previous_digest, entries } = report2.drift;
  const rows = entries.map((entry) => [
    encodeMarkdown(entry.item_id),
    entry.change,
    orNone(entry.before),
    orNone(entry.now)
  ]);
  return [
    "## Drift against a previous run",
    "",
    `${status}: ${encodeMarkdownSentence(reason)}; previous report ${orNone(previous_digest)}.`,
    "",
    ...markdownTable(["item", "change", "before", "now"], rows, "No entries.")
  ];
}
function boundarySections(report2) {
  const matrix = report2.matrix.map((row) => [
    encodeMarkdownSentence(row.row),
    encodeMarkdownSentence(row.title),
    row.state,
    encodeMarkdownSentence(row.touched_by)
  ]);
  const checks = report2.self_check.checks.map((check2) => [
    encodeMarkdownSentence(check2.id),
    encodeMarkdown(check2.expected),
    encodeMarkdown(check2.observed),
    check2.confirmed ? "confirmed" : "not confirmed"
  ]);
  const coverage = report2.coverage.map((entry) => [
    encodeMarkdown(entry.field),
    entry.covered_by.join(", ") || "nothing"
  ]);
  return [
    "## Matrix rows that this run touched (RECONSTRUCTED)",
    "",
    ...markdownTable(["row", "what", "state", "touched by"], matrix, "None."),
    "",
    "## Self-check of the inspector (P1)",
    "",
    report2.self_check.confirmed ? "Confirmed before the packet was opened." : "Not confirmed.",
    "",
    ...markdownTable(["check", "expected", "observed", "state"], checks, "It did not run."),
    "",
    "## Which digest covers which field",
    "",
    "A digest without a key shows accident, not a forger; only an expected digest from outside binds.",
    "",
    ...markdownTable(["field", "covered by"], coverage, "No packet was read.")
  ];
}
function blockedSection(report2) {
  const rows = report2.blocked_capabilities.map(
    (capability) => [capability.id, capability.title, capability.state, capability.why, capability.unblocked_by].map(
      encodeMarkdownSentence
    )
  );
  return [
    "## What stays blocked",
    "",
    "Constants of this release: no packet, flag or variable changes them.",
    "",
    ...markdownTable(["id", "what", "state", "why", "unblocked by"], rows, "None listed."),
    "",
    encodeMarkdownSentence(report2.disclaimer)
  ];
}
function toMarkdown(report2) {
  const sections = [
    firstScreen,
    findingsSection,
    itemsSection,
    claimsSection,
    driftSection,
    boundarySections,
    blockedSection
  ];
  return `${sections.map((section) => section(report2).join("\n")).join("\n\n")}
`;
}

// src/report/checkpoint.ts
function done(report2) {
  const { packet: packet2, item_counts: counts, attestation } = report2;
  const lines = [];
  if (attestation.status !== "NOT_ATTESTED") {
    lines.push(`The sandbox was observed: ${attestationLine(attestation)}.`);
  }
  if (report2.self_check.confirmed)
    lines.push("The inspector confirmed its own boundary (P1) before it opened the packet.");
  if (packet2.digest !== null) lines.push(`The packet was hashed: ${packet2.digest}.`);
  if (counts.total > 0) lines.push(`${counts.total} items were evaluated (${encodeMarkdownSentence(counts.population)}).`);
  if (report2.claims.length > 0) lines.push(`${report2.claims.length} claims of the reader were compared.`);
  if (report2.drift.status === "COMPARED") lines.push("The run was compared with a previous report.");
  return lines.length > 0 ? lines : ["Nothing beyond this document."];
}
function notDone(report2) {
  const lines = [];
  if (report2.attestation.status === "NOT_ATTESTED") lines.push("The sandbox was not attested.");
  if (!report2.self_check.confirmed) lines.push("The inspector's self-check (P1) was not confirmed.");
  if (report2.item_counts.total === 0) lines.push("No item was evaluated.");
  if (report2.origin === "NOT_EVIDENCED")
    lines.push("Who made the packet was not evidenced: no expected digest bound it.");
  if (report2.catalog_authority === "NOT_EVIDENCED")
    lines.push("The catalog was not bound by an expected digest; it is UNSEALED.");
  return [
    ...lines,
    "No venue approval was judged here: that is the verifier’s input.",
    "No live KB or PG read, no command run, no KB write, no production change.",
    "No statement about anything outside the surfaces that the packet names."
  ];
}
function toCheckpoint(report2) {
  const reasons2 = occurredReasons(report2).map(
    ({ finding, occurrences }) => `${finding.verdict} / ${finding.reason}, ${occurrences} time${occurrences === 1 ? "" : "s"}: ${encodeMarkdownSentence(finding.detail)}`
  );
  const capabilities = report2.blocked_capabilities.map(({ id }) => encodeMarkdownSentence(id)).join(", ");
  const bullets = (lines) => lines.map((line2) => `- ${line2}`);
  return [
    `# Checkpoint ${report2.run}`,
    "",
    `Status: \`${report2.verdict}\` · exit code ${report2.exit_code} · ${report2.clock} · evidence only, decision_effect=${report2.decision_effect}, may_gate=${report2.may_gate}, production_mutation=${report2.production_mutation}`,
    "",
    "## Done",
    ...bullets(done(report2)),
    "",
    "## Not done (honest scope)",
    ...bullets(notDone(report2)),
    "",
    "## Blockers",
    ...bullets(reasons2.length > 0 ? reasons2 : ["None in this packet."]),
    `- Constants of the release: ${capabilities}.`,
    "",
    "## Next action, with its owner",
    ...nextActions(report2).map((action, index) => `${index + 1}. ${actionLine(action)}`),
    ""
  ].join("\n");
}

// src/report/triplet.ts
function toTriplet(report2) {
  return {
    "report.json": `${toCanonicalJson(report2)}
`,
    "report.md": toMarkdown(report2),
    "checkpoint.md": toCheckpoint(report2)
  };
}
function checkpointName(run2) {
  return `checkpoint-${run2}.md`;
}
function toPublishedTriplet(report2) {
  const triplet = toTriplet(report2);
  return [
    { name: "report.json", text: triplet["report.json"] },
    { name: "report.md", text: triplet["report.md"] },
    { name: checkpointName(report2.run), text: triplet["checkpoint.md"] }
  ];
}

// src/report/blocked-result.ts
var MESSAGE_LIMIT = 2e3;
function blockedResult(blocked2) {
  const report2 = toBlockedReport({ ...blocked2, run: blocked2.nonce.slice(0, 16) });
  const { reason, detail } = blocked2;
  return {
    schema: "tki-result/v1",
    nonce: blocked2.nonce,
    run: report2.run,
    verdict: report2.verdict,
    exit_code: report2.exit_code,
    attestation: report2.attestation,
    probes: [],
    sabotage: [],
    files: toPublishedTriplet(report2),
    messages: [
      {
        level: "error",
        code: reason,
        text: detail.slice(0, MESSAGE_LIMIT).toWellFormed(),
        hint: reasons[reason].next
      }
    ],
    runtimes: []
  };
}

// src/report/publish.ts
import {
  closeSync as closeSync2,
  fsyncSync,
  lstatSync as lstatSync2,
  mkdirSync,
  openSync as openSync2,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync as statSync2,
  unlinkSync,
  writeSync
} from "node:fs";
import { randomUUID } from "node:crypto";
import { dirname, join as join3, resolve as resolve3 } from "node:path";
var PublishError = class extends Error {
  code;
  hint;
  constructor(code, text, hint) {
    super(text);
    this.code = code;
    this.hint = hint;
  }
};
var OWN_NAME = /^(?:report\.json|report\.md|checkpoint-[0-9a-f]{16}\.md|sandbox-attestation-evidence-[A-Za-z0-9._-]{1,80}\.json|run\.json)$/;
var ORDER = [
  /^checkpoint-/,
  /^sandbox-attestation-evidence-/,
  /^report\.md$/,
  /^report\.json$/,
  /^run\.json$/
];
var MARK = "run.json";
var rank = (name) => ORDER.findIndex((kind) => kind.test(name));
var TEMPORARY_NAME = /^\.tki-writing-([0-9]{1,10})-([0-9]{1,20})-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
function ownProcess() {
  try {
    const pid = readlinkSync("/proc/self");
    return `${pid}-${startOf(pid) ?? "0"}`;
  } catch {
    return "0-0";
  }
}
function temporaryName(directory) {
  return join3(directory, `.tki-writing-${ownProcess()}-${randomUUID()}`);
}
function sweep(directory) {
  for (const name of readdirSync(directory)) {
    const [, pid, start] = TEMPORARY_NAME.exec(name) ?? [];
    if (pid === void 0 || startOf(pid) === start) continue;
    const path3 = join3(directory, name);
    try {
      if (lstatSync2(path3).isFile()) unlinkSync(path3);
    } catch {
    }
  }
}
function makeDirectory(directory) {
  if (statSync2(directory, { throwIfNoEntry: false }) !== void 0) return;
  const parent = dirname(directory);
  if (parent !== directory) makeDirectory(parent);
  mkdirSync(directory, { mode: 493 });
}
function checkOutDirectory(directory) {
  try {
    makeDirectory(resolve3(directory));
    if (!statSync2(directory).isDirectory()) throw Object.assign(new Error(), { code: "ENOTDIR" });
  } catch (error) {
    throw new PublishError(
      "OUT_NOT_A_DIRECTORY",
      `the output directory cannot be used (${codeOf(error)})`,
      "Give --out a directory, or a path where one can be made."
    );
  }
  const attempt = temporaryName(directory);
  try {
    closeSync2(openSync2(attempt, "wx", 384));
    unlinkSync(attempt);
  } catch (error) {
    throw new PublishError(
      "OUT_NOT_WRITABLE",
      `no file can be made in the output directory (${codeOf(error)})`,
      "Give --out a directory that you can write to."
    );
  }
}
function refuseForeignKinds(directory, names2) {
  for (const name of names2) {
    const stat = lstatSync2(join3(directory, name), { throwIfNoEntry: false });
    if (stat !== void 0 && !stat.isFile()) {
      throw new PublishError(
        "OUT_NAME_TAKEN",
        `${name} in the output directory is not a regular file`,
        "Remove it, or give --out another directory."
      );
    }
  }
}
function writeDurably(path3, text) {
  const descriptor = openSync2(path3, "wx", 420);
  try {
    const bytes = Buffer.from(text, "utf8");
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync2(descriptor);
  }
}
function syncDirectory(directory) {
  const descriptor = openSync2(directory, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync2(descriptor);
  }
}
function publish(directory, files) {
  checkOutDirectory(directory);
  const names2 = files.map(({ name }) => name);
  if (!names2.every((name) => OWN_NAME.test(name)) || new Set(names2).size !== names2.length) {
    throw new PublishError(
      "OUT_NAME_REFUSED",
      "a file name is not one of a run, or stands twice",
      "This is a defect of the tool; please report it."
    );
  }
  const earlier = readdirSync(directory).filter((name) => OWN_NAME.test(name));
  refuseForeignKinds(directory, /* @__PURE__ */ new Set([...earlier, ...names2]));
  sweep(directory);
  const temporaries = [];
  try {
    const written = files.toSorted((a, b) => rank(a.name) - rank(b.name)).map(({ name, text }) => {
      const from = temporaryName(directory);
      temporaries.push(from);
      writeDurably(from, text);
      return { from, name };
    });
    for (const { from, name } of written) {
      if (name === MARK) syncDirectory(directory);
      renameSync(from, join3(directory, name));
    }
    syncDirectory(directory);
    const leftovers = earlier.filter((name) => !names2.includes(name)).sort((a, b) => rank(b) - rank(a));
    for (const name of leftovers) unlinkSync(join3(directory, name));
    syncDirectory(directory);
  } catch (error) {
    for (const path3 of temporaries) rmSync(path3, { force: true });
    throw new PublishError(
      "PUBLISH_INTERRUPTED",
      `the files of this run could not be written (${codeOf(error)})`,
      "Look at free space and permissions of the output directory, then run again."
    );
  }
}

// src/cli/host-process.ts
import { spawn } from "node:child_process";
import { join as join4 } from "node:path";

// src/report/host-result.ts
import { isUtf8 as isUtf82 } from "node:buffer";

// src/formats/generated/evidence.js
var validate2 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:evidence:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "_type": {
      "const": "https://in-toto.io/Statement/v1",
      "type": "string"
    },
    "predicate": {
      "additionalProperties": false,
      "properties": {
        "acceptance": {
          "const": "NOT ASSERTED: a second party verifies",
          "type": "string"
        },
        "bundle": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "expected": {
                "maxLength": 600,
                "type": "string"
              },
              "id": {
                "maxLength": 80,
                "type": "string"
              },
              "observed": {
                "maxLength": 600,
                "type": "string"
              }
            },
            "required": [
              "id",
              "expected",
              "observed"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "caller_nonce": {
          "anyOf": [
            {
              "pattern": "^[0-9a-f]{32,128}$",
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
              "additionalProperties": false,
              "properties": {
                "attempt": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                }
              },
              "required": [
                "id",
                "attempt"
              ],
              "type": "object"
            },
            {
              "type": "null"
            }
          ]
        },
        "control": {
          "additionalProperties": false,
          "properties": {
            "probes": {
              "additionalProperties": {
                "items": {
                  "maxLength": 80,
                  "type": "string"
                },
                "type": "array"
              },
              "propertyNames": {
                "not": {
                  "const": "__proto__"
                },
                "type": "string"
              },
              "type": "object"
            },
            "record": {
              "additionalProperties": false,
              "properties": {
                "at": {
                  "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
                  "type": "string"
                },
                "key": {
                  "pattern": "^sha256:[0-9a-f]{64}$",
                  "type": "string"
                },
                "reused": {
                  "type": "boolean"
                }
              },
              "required": [
                "key",
                "at",
                "reused"
              ],
              "type": "object"
            }
          },
          "required": [
            "record",
            "probes"
          ],
          "type": "object"
        },
        "decision_effect": {
          "const": "NONE",
          "type": "string"
        },
        "filter": {
          "additionalProperties": false,
          "properties": {
            "bytes_base64": {
              "anyOf": [
                {
                  "maxLength": 4e4,
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            },
            "observed": {
              "enum": [
                "bytes",
                "not observed"
              ],
              "type": "string"
            }
          },
          "required": [
            "bytes_base64",
            "observed"
          ],
          "type": "object"
        },
        "frame": {
          "additionalProperties": false,
          "properties": {
            "nonce": {
              "pattern": "^[0-9a-f]{32,128}$",
              "type": "string"
            },
            "observations": {
              "additionalProperties": false,
              "properties": {
                "p01-network-egress": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p02-name-resolution": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p03-loopback-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p04-rootfs-read-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p05-in-read-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p06-out-write-only": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p07-mount-set": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p08-empty-keyset": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p09-no-subprocess": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p10-no-privilege": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p11-syscall-filter": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                },
                "p12-no-host-surface": {
                  "additionalProperties": false,
                  "properties": {
                    "attempts": {
                      "additionalProperties": {
                        "maxLength": 400,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    },
                    "raw": {
                      "additionalProperties": {
                        "maxLength": 32768,
                        "type": "string"
                      },
                      "propertyNames": {
                        "maxLength": 80,
                        "not": {
                          "const": "__proto__"
                        },
                        "type": "string"
                      },
                      "type": "object"
                    }
                  },
                  "required": [
                    "attempts",
                    "raw"
                  ],
                  "type": "object"
                }
              },
              "required": [
                "p01-network-egress",
                "p02-name-resolution",
                "p03-loopback-only",
                "p04-rootfs-read-only",
                "p05-in-read-only",
                "p06-out-write-only",
                "p07-mount-set",
                "p08-empty-keyset",
                "p09-no-subprocess",
                "p10-no-privilege",
                "p11-syscall-filter",
                "p12-no-host-surface"
              ],
              "type": "object"
            },
            "schema": {
              "const": "tki-frame/v1",
              "type": "string"
            }
          },
          "required": [
            "schema",
            "nonce",
            "observations"
          ],
          "type": "object"
        },
        "grade": {
          "enum": [
            "A",
            "B"
          ],
          "type": "string"
        },
        "host": {
          "additionalProperties": false,
          "properties": {
            "architecture": {
              "maxLength": 40,
              "type": "string"
            },
            "kernel": {
              "maxLength": 200,
              "type": "string"
            },
            "node": {
              "maxLength": 40,
              "type": "string"
            }
          },
          "required": [
            "kernel",
            "architecture",
            "node"
          ],
          "type": "object"
        },
        "independent_clock": {
          "const": "NOT_EVIDENCED",
          "type": "string"
        },
        "judged_at": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        "matrix": {
          "additionalProperties": {
            "enum": [
              "as expected",
              "not as expected",
              "unverified"
            ],
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
        "may_gate": {
          "const": false,
          "type": "boolean"
        },
        "nonce": {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        "privilege": {
          "enum": [
            "separate",
            "shared"
          ],
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
          "maxItems": 12,
          "minItems": 12,
          "type": "array"
        },
        "readings": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "cgroup": {
                "additionalProperties": false,
                "properties": {
                  "memory_bytes": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "tasks": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "memory_bytes",
                  "tasks"
                ],
                "type": "object"
              },
              "dev_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "executable": {
                "additionalProperties": false,
                "properties": {
                  "intended": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "running": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "intended",
                  "running"
                ],
                "type": "object"
              },
              "host_namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
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
              "limits": {
                "maxLength": 65536,
                "type": "string"
              },
              "mountinfo": {
                "maxLength": 65536,
                "type": "string"
              },
              "namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
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
              "net": {
                "additionalProperties": false,
                "properties": {
                  "dev": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "ipv6_route": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "route": {
                    "maxLength": 65536,
                    "type": "string"
                  }
                },
                "required": [
                  "dev",
                  "route",
                  "ipv6_route"
                ],
                "type": "object"
              },
              "out": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "gid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "kind": {
                      "enum": [
                        "file",
                        "directory",
                        "other"
                      ],
                      "type": "string"
                    },
                    "links": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "mode": {
                      "type": "string"
                    },
                    "size": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "uid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "mode",
                    "uid",
                    "gid",
                    "size",
                    "links",
                    "kind"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "process_start": {
                "maxLength": 40,
                "type": "string"
              },
              "root_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "sources": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "intended": {
                      "maxLength": 60,
                      "type": "string"
                    },
                    "mounted": {
                      "maxLength": 60,
                      "type": "string"
                    }
                  },
                  "required": [
                    "intended",
                    "mounted"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "stage": {
                "enum": [
                  "created",
                  "probing",
                  "inspecting"
                ],
                "type": "string"
              },
              "status": {
                "maxLength": 65536,
                "type": "string"
              }
            },
            "required": [
              "stage",
              "process_start",
              "namespaces",
              "host_namespaces",
              "status",
              "mountinfo",
              "sources",
              "root_entries",
              "dev_entries",
              "net",
              "limits",
              "cgroup",
              "executable",
              "out"
            ],
            "type": "object"
          },
          "minItems": 2,
          "type": "array"
        },
        "root_entries": {
          "items": {
            "type": "string"
          },
          "type": "array"
        },
        "run": {
          "pattern": "^[0-9a-f]{16}$",
          "type": "string"
        },
        "run_on_github": {
          "const": "NOT_RUN_ON_GITHUB",
          "type": "string"
        },
        "runtime": {
          "additionalProperties": false,
          "properties": {
            "digest": {
              "pattern": "^sha256:[0-9a-f]{64}$",
              "type": "string"
            },
            "id": {
              "type": "string"
            },
            "path": {
              "type": "string"
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
            "digest"
          ],
          "type": "object"
        },
        "started_at": {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        "trusted": {
          "items": {
            "maxLength": 2e3,
            "type": "string"
          },
          "type": "array"
        },
        "uid": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "venue": {
          "additionalProperties": false,
          "properties": {
            "approval": {
              "const": "NOT_EVIDENCED",
              "type": "string"
            },
            "claimed": {
              "enum": [
                "v1",
                "v2",
                "unstated"
              ],
              "type": "string"
            }
          },
          "required": [
            "claimed",
            "approval"
          ],
          "type": "object"
        }
      },
      "required": [
        "decision_effect",
        "may_gate",
        "acceptance",
        "venue",
        "run_on_github",
        "privilege",
        "grade",
        "runtime",
        "run",
        "nonce",
        "caller_nonce",
        "ci_run",
        "started_at",
        "judged_at",
        "independent_clock",
        "host",
        "uid",
        "frame",
        "readings",
        "filter",
        "bundle",
        "root_entries",
        "control",
        "probes",
        "matrix",
        "trusted"
      ],
      "type": "object"
    },
    "predicateType": {
      "const": "urn:tool-kiem-thu:sandbox-attestation:v1",
      "type": "string"
    },
    "subject": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "digest": {
            "additionalProperties": false,
            "properties": {
              "sha256": {
                "pattern": "^[0-9a-f]{64}$",
                "type": "string"
              }
            },
            "required": [
              "sha256"
            ],
            "type": "object"
          },
          "name": {
            "maxLength": 200,
            "type": "string"
          }
        },
        "required": [
          "name",
          "digest"
        ],
        "type": "object"
      },
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "_type",
    "subject",
    "predicateType",
    "predicate"
  ],
  "type": "object"
});

// src/formats/generated/host-result.js
var validate3 = toValidate({
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

// src/formats/generated/report.js
var validate4 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:report:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "allowed_actions": {
      "items": false,
      "maxItems": 2,
      "minItems": 2,
      "prefixItems": [
        {
          "const": "READ_PACKET_ITEM",
          "type": "string"
        },
        {
          "const": "WRITE_LOCAL_REPORT",
          "type": "string"
        }
      ],
      "type": "array"
    },
    "as_of": {
      "anyOf": [
        {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
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
    "blocked_capabilities": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string"
          },
          "state": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "unblocked_by": {
            "type": "string"
          },
          "why": {
            "type": "string"
          }
        },
        "required": [
          "id",
          "title",
          "state",
          "why",
          "unblocked_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "caller_nonce": {
      "anyOf": [
        {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "catalog": {
      "additionalProperties": false,
      "properties": {
        "digest": {
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
        "digest",
        "status",
        "seal"
      ],
      "type": "object"
    },
    "catalog_authority": {
      "enum": [
        "NOT_EVIDENCED",
        "PINNED_BY_EXPECTED_DIGEST"
      ],
      "type": "string"
    },
    "claims": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "expected": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "items": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "availability": {
                  "enum": [
                    "usable",
                    "held_out",
                    "refused",
                    "absent"
                  ],
                  "type": "string"
                },
                "item_id": {
                  "type": "string"
                }
              },
              "required": [
                "item_id",
                "availability"
              ],
              "type": "object"
            },
            "type": "array"
          },
          "observed": {
            "type": [
              "string",
              "null"
            ]
          },
          "relation": {
            "enum": [
              "agrees",
              "differs",
              "not comparable",
              "not evidenced"
            ],
            "type": "string"
          },
          "text": {
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
          "use",
          "expected",
          "observed",
          "relation",
          "items"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "claims_digest": {
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
    "clock": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "coverage": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "covered_by": {
            "items": {
              "enum": [
                "content_hash",
                "manifest_hash",
                "packet_digest",
                "expected_digest",
                "catalog"
              ],
              "type": "string"
            },
            "type": "array"
          },
          "field": {
            "type": "string"
          }
        },
        "required": [
          "field",
          "covered_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "decision_effect": {
      "const": "NONE",
      "type": "string"
    },
    "disclaimer": {
      "type": "string"
    },
    "drift": {
      "additionalProperties": false,
      "properties": {
        "entries": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "before": {
                "anyOf": [
                  {
                    "maxLength": 120,
                    "type": "string"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "change": {
                "enum": [
                  "same",
                  "changed",
                  "appeared",
                  "not in this packet"
                ],
                "type": "string"
              },
              "item_id": {
                "maxLength": 250,
                "type": "string"
              },
              "now": {
                "anyOf": [
                  {
                    "maxLength": 120,
                    "type": "string"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            },
            "required": [
              "item_id",
              "change",
              "before",
              "now"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "previous_digest": {
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
        "reason": {
          "maxLength": 2e3,
          "type": "string"
        },
        "status": {
          "enum": [
            "NO_PREVIOUS",
            "COMPARED",
            "NOT_COMPARABLE"
          ],
          "type": "string"
        }
      },
      "required": [
        "status",
        "previous_digest",
        "reason",
        "entries"
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
    "findings": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "detail": {
            "maxLength": 600,
            "type": "string"
          },
          "reason": {
            "pattern": "^[A-Z0-9_]{1,60}$",
            "type": "string"
          },
          "rule": {
            "pattern": "^[a-z0-9-]{1,60}$",
            "type": "string"
          },
          "verdict": {
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
          }
        },
        "required": [
          "rule",
          "verdict",
          "reason",
          "detail"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "integrity": {
      "enum": [
        "NOT_EVIDENCED",
        "SELF_CONSISTENT",
        "BOUND"
      ],
      "type": "string"
    },
    "item_counts": {
      "additionalProperties": false,
      "properties": {
        "held_out": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "population": {
          "maxLength": 2e3,
          "type": "string"
        },
        "refused": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "total": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "usable": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        }
      },
      "required": [
        "population",
        "total",
        "usable",
        "held_out",
        "refused"
      ],
      "type": "object"
    },
    "items": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "authority_status": {
            "anyOf": [
              {
                "maxLength": 50,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "availability": {
            "enum": [
              "usable",
              "held_out",
              "refused"
            ],
            "type": "string"
          },
          "completeness": {
            "anyOf": [
              {
                "maxLength": 50,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "content_hash": {
            "anyOf": [
              {
                "maxLength": 80,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "count": {
            "anyOf": [
              {
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
                  },
                  "value": {
                    "maxLength": 40,
                    "type": "string"
                  }
                },
                "required": [
                  "value",
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
              {
                "type": "null"
              }
            ]
          },
          "findings": {
            "items": {
              "additionalProperties": false,
              "properties": {
                "detail": {
                  "maxLength": 600,
                  "type": "string"
                },
                "reason": {
                  "pattern": "^[A-Z0-9_]{1,60}$",
                  "type": "string"
                },
                "rule": {
                  "pattern": "^[a-z0-9-]{1,60}$",
                  "type": "string"
                },
                "verdict": {
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
                }
              },
              "required": [
                "rule",
                "verdict",
                "reason",
                "detail"
              ],
              "type": "object"
            },
            "type": "array"
          },
          "governed_surface": {
            "anyOf": [
              {
                "maxLength": 250,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "item_id": {
            "maxLength": 250,
            "type": "string"
          },
          "named_query_id_or_kb_path": {
            "anyOf": [
              {
                "maxLength": 250,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "notes": {
            "items": {
              "maxLength": 300,
              "type": "string"
            },
            "type": "array"
          },
          "position": {
            "maximum": 9007199254740991,
            "minimum": 0,
            "type": "integer"
          },
          "precedence": {
            "anyOf": [
              {
                "maxLength": 50,
                "type": "string"
              },
              {
                "type": "null"
              }
            ]
          },
          "recomputed_content_hash": {
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
          "rows": {
            "anyOf": [
              {
                "maximum": 9007199254740991,
                "minimum": -9007199254740991,
                "type": "integer"
              },
              {
                "type": "null"
              }
            ]
          },
          "verdict": {
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
          }
        },
        "required": [
          "position",
          "item_id",
          "named_query_id_or_kb_path",
          "governed_surface",
          "precedence",
          "authority_status",
          "completeness",
          "content_hash",
          "recomputed_content_hash",
          "verdict",
          "availability",
          "findings",
          "notes",
          "count",
          "rows"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "matrix": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "row": {
            "type": "string"
          },
          "state": {
            "enum": [
              "as expected",
              "not as expected",
              "unverified"
            ],
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "touched_by": {
            "type": "string"
          }
        },
        "required": [
          "row",
          "title",
          "state",
          "touched_by"
        ],
        "type": "object"
      },
      "type": "array"
    },
    "max_age_seconds": {
      "maximum": 9007199254740991,
      "minimum": -9007199254740991,
      "type": "integer"
    },
    "may_gate": {
      "const": false,
      "type": "boolean"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "origin": {
      "enum": [
        "NOT_EVIDENCED",
        "BOUND_BY_EXPECTED_DIGEST"
      ],
      "type": "string"
    },
    "packet": {
      "additionalProperties": false,
      "properties": {
        "bytes": {
          "anyOf": [
            {
              "maximum": 9007199254740991,
              "minimum": -9007199254740991,
              "type": "integer"
            },
            {
              "type": "null"
            }
          ]
        },
        "digest": {
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
        "extension": {
          "enum": [
            "PRESENT",
            "EXTENSION_ABSENT",
            "UNKNOWN"
          ],
          "type": "string"
        },
        "gateway": {
          "anyOf": [
            {
              "maxLength": 150,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "packet_as_of": {
          "anyOf": [
            {
              "maxLength": 60,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "packet_id": {
          "anyOf": [
            {
              "maxLength": 250,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "purpose": {
          "anyOf": [
            {
              "maxLength": 250,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "digest",
        "bytes",
        "packet_id",
        "packet_as_of",
        "gateway",
        "purpose",
        "extension"
      ],
      "type": "object"
    },
    "production_mutation": {
      "const": false,
      "type": "boolean"
    },
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-report/v1",
      "type": "string"
    },
    "self_check": {
      "additionalProperties": false,
      "properties": {
        "checks": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "confirmed": {
                "type": "boolean"
              },
              "expected": {
                "type": "string"
              },
              "id": {
                "type": "string"
              },
              "observed": {
                "maxLength": 2e3,
                "type": "string"
              }
            },
            "required": [
              "id",
              "expected",
              "observed",
              "confirmed"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "confirmed": {
          "type": "boolean"
        }
      },
      "required": [
        "confirmed",
        "checks"
      ],
      "type": "object"
    },
    "verdict": {
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
    }
  },
  "required": [
    "schema",
    "decision_effect",
    "may_gate",
    "production_mutation",
    "allowed_actions",
    "nonce",
    "caller_nonce",
    "run",
    "verdict",
    "exit_code",
    "findings",
    "attestation",
    "self_check",
    "clock",
    "as_of",
    "max_age_seconds",
    "integrity",
    "origin",
    "catalog_authority",
    "packet",
    "catalog",
    "items",
    "item_counts",
    "claims",
    "claims_digest",
    "drift",
    "coverage",
    "matrix",
    "blocked_capabilities",
    "disclaimer"
  ],
  "type": "object"
});

// src/formats/generated/run.js
var validate5 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:run:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "_type": {
      "const": "https://in-toto.io/Statement/v1",
      "type": "string"
    },
    "predicate": {
      "additionalProperties": false,
      "properties": {
        "caller_nonce": {
          "anyOf": [
            {
              "pattern": "^[0-9a-f]{32,128}$",
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "decision_effect": {
          "const": "NONE",
          "type": "string"
        },
        "disagreements": {
          "items": {
            "maxLength": 600,
            "type": "string"
          },
          "type": "array"
        },
        "ended": {
          "additionalProperties": false,
          "properties": {
            "container": {
              "maxLength": 60,
              "type": "string"
            },
            "finished_at": {
              "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
              "type": "string"
            },
            "oom_kills": {
              "maxLength": 20,
              "type": "string"
            },
            "out_entries": {
              "items": {
                "maxLength": 255,
                "type": "string"
              },
              "type": "array"
            },
            "removed_programs": {
              "items": {
                "maxLength": 255,
                "type": "string"
              },
              "type": "array"
            }
          },
          "required": [
            "container",
            "out_entries",
            "oom_kills",
            "removed_programs",
            "finished_at"
          ],
          "type": "object"
        },
        "exit_code": {
          "maximum": 9007199254740991,
          "minimum": -9007199254740991,
          "type": "integer"
        },
        "go": {
          "anyOf": [
            {
              "maxLength": 65536,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "may_gate": {
          "const": false,
          "type": "boolean"
        },
        "nonce": {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        "readings": {
          "items": {
            "additionalProperties": false,
            "properties": {
              "cgroup": {
                "additionalProperties": false,
                "properties": {
                  "memory_bytes": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "tasks": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "memory_bytes",
                  "tasks"
                ],
                "type": "object"
              },
              "dev_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "executable": {
                "additionalProperties": false,
                "properties": {
                  "intended": {
                    "maxLength": 60,
                    "type": "string"
                  },
                  "running": {
                    "maxLength": 60,
                    "type": "string"
                  }
                },
                "required": [
                  "intended",
                  "running"
                ],
                "type": "object"
              },
              "host_namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
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
              "limits": {
                "maxLength": 65536,
                "type": "string"
              },
              "mountinfo": {
                "maxLength": 65536,
                "type": "string"
              },
              "namespaces": {
                "additionalProperties": {
                  "maxLength": 60,
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
              "net": {
                "additionalProperties": false,
                "properties": {
                  "dev": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "ipv6_route": {
                    "maxLength": 65536,
                    "type": "string"
                  },
                  "route": {
                    "maxLength": 65536,
                    "type": "string"
                  }
                },
                "required": [
                  "dev",
                  "route",
                  "ipv6_route"
                ],
                "type": "object"
              },
              "out": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "gid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "kind": {
                      "enum": [
                        "file",
                        "directory",
                        "other"
                      ],
                      "type": "string"
                    },
                    "links": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "mode": {
                      "type": "string"
                    },
                    "size": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    },
                    "uid": {
                      "maximum": 9007199254740991,
                      "minimum": -9007199254740991,
                      "type": "integer"
                    }
                  },
                  "required": [
                    "mode",
                    "uid",
                    "gid",
                    "size",
                    "links",
                    "kind"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "process_start": {
                "maxLength": 40,
                "type": "string"
              },
              "root_entries": {
                "items": {
                  "maxLength": 255,
                  "type": "string"
                },
                "type": "array"
              },
              "sources": {
                "additionalProperties": {
                  "additionalProperties": false,
                  "properties": {
                    "intended": {
                      "maxLength": 60,
                      "type": "string"
                    },
                    "mounted": {
                      "maxLength": 60,
                      "type": "string"
                    }
                  },
                  "required": [
                    "intended",
                    "mounted"
                  ],
                  "type": "object"
                },
                "propertyNames": {
                  "not": {
                    "const": "__proto__"
                  },
                  "type": "string"
                },
                "type": "object"
              },
              "stage": {
                "enum": [
                  "created",
                  "probing",
                  "inspecting"
                ],
                "type": "string"
              },
              "status": {
                "maxLength": 65536,
                "type": "string"
              }
            },
            "required": [
              "stage",
              "process_start",
              "namespaces",
              "host_namespaces",
              "status",
              "mountinfo",
              "sources",
              "root_entries",
              "dev_entries",
              "net",
              "limits",
              "cgroup",
              "executable",
              "out"
            ],
            "type": "object"
          },
          "type": "array"
        },
        "release": {
          "anyOf": [
            {
              "maxLength": 65536,
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "run": {
          "pattern": "^[0-9a-f]{16}$",
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
        "decision_effect",
        "may_gate",
        "run",
        "nonce",
        "caller_nonce",
        "verdict",
        "exit_code",
        "go",
        "release",
        "readings",
        "ended",
        "disagreements"
      ],
      "type": "object"
    },
    "predicateType": {
      "const": "urn:tool-kiem-thu:run:v1",
      "type": "string"
    },
    "self_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "subject": {
      "items": {
        "additionalProperties": false,
        "properties": {
          "digest": {
            "additionalProperties": false,
            "properties": {
              "sha256": {
                "pattern": "^[0-9a-f]{64}$",
                "type": "string"
              }
            },
            "required": [
              "sha256"
            ],
            "type": "object"
          },
          "name": {
            "maxLength": 200,
            "type": "string"
          }
        },
        "required": [
          "name",
          "digest"
        ],
        "type": "object"
      },
      "minItems": 1,
      "type": "array"
    }
  },
  "required": [
    "_type",
    "subject",
    "predicateType",
    "predicate",
    "self_digest"
  ],
  "type": "object"
});

// src/report/host-result.ts
function parseHostResult(stdout) {
  if (!isUtf82(stdout)) return null;
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return validate3(value) ? value : null;
  } catch {
    return null;
  }
}
var EVIDENCE_NAME = /^sandbox-attestation-evidence-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/;
function parsed(text, is) {
  try {
    const value = JSON.parse(text);
    return is(value) ? value : null;
  } catch {
    return null;
  }
}
function byName(result) {
  const own = /* @__PURE__ */ new Set(["report.json", "report.md", "run.json", `checkpoint-${result.run}.md`]);
  const files = new Map(result.files.map(({ name, text }) => [name, text]));
  const known = [...files.keys()].every((name) => own.has(name) || EVIDENCE_NAME.test(name));
  return known && files.size === result.files.length ? files : null;
}
function contradictionInStatements(result, files) {
  const names2 = [...files.keys()].filter((name2) => EVIDENCE_NAME.test(name2));
  const runText = files.get("run.json");
  const attested = result.attestation.evidence_digest !== null;
  const [name] = names2;
  if (name === void 0 || runText === void 0) {
    const none = name === void 0 && runText === void 0;
    return none && !attested ? null : "its evidence and its run.json do not come together";
  }
  const evidence = parsed(files.get(name) ?? "", validate2);
  const run2 = parsed(runText, validate5);
  if (names2.length > 1 || evidence === null || run2 === null) return "its evidence or its run.json is not one";
  const bound = sha256(files.get(name) ?? "") === result.attestation.evidence_digest && [evidence.predicate, run2.predicate].every(
    (predicate) => predicate.run === result.run && predicate.nonce === result.nonce
  ) && [...files].every(
    ([file, text]) => file === "run.json" || run2.subject.some(
      ({ name: subject, digest }) => subject === file && `sha256:${digest.sha256}` === sha256(text)
    )
  );
  return bound ? null : "its evidence or its run.json is of another run";
}
function contradictionInReport(result, report2, files) {
  const same = report2.verdict === result.verdict && report2.run === result.run && report2.nonce === result.nonce && report2.exit_code === result.exit_code && toCanonicalJson(report2.attestation) === toCanonicalJson(result.attestation);
  if (!same) return "its report.json speaks of another run, verdict or attestation";
  const rendered = toPublishedTriplet(report2).every(({ name, text }) => files.get(name) === text);
  return rendered ? null : "its texts are not what its report.json renders to";
}
function contradictionIn(result) {
  const files = byName(result);
  if (files === null) return "it holds a file that no run has, or one twice";
  const held = result.probes.filter(({ state }) => state === "held").length;
  if (held !== result.attestation.observed_as_expected) return "its probes are not those that it counts";
  const statements = contradictionInStatements(result, files);
  if (statements !== null) return statements;
  const text = files.get("report.json");
  if (text === void 0) {
    const none = result.verdict === null && [...files.keys()].every((name) => !/^(?:report|checkpoint)/.test(name));
    return none ? null : "it holds a verdict, or texts, without a report";
  }
  if (result.verdict === null) return "it holds a report and no verdict";
  if (result.exit_code !== exitCodeOf(result.verdict)) return "its exit code is not that of its verdict";
  const report2 = parsed(text, validate4);
  return report2 === null ? "its report.json does not follow the schema" : contradictionInReport(result, report2, files);
}

// src/cli/host-process.ts
var hostLimits = {
  // Three reports of at most 16 MiB each, evidence and run.json.
  stdoutBytes: 64 * 1024 * 1024,
  // Words for a person; a flood of them is a fault.
  stderrBytes: 1024 * 1024,
  // Above the host's own deadlines for building, probing and inspecting taken together, so that it can report first.
  deadlineMs: 18e4
};
var LAST_WORDS_UNITS = 400;
var ENV = "/usr/bin/env";
function commandLine(io2) {
  const host = join4(io2.dist, "host.mjs");
  if (io2.uid === 0) return { file: io2.node, args: [host] };
  return { file: io2.sudo, args: ["-n", "--", ENV, "-i", io2.node, host] };
}
function runToEnd(io2, input, limits) {
  const { file, args } = commandLine(io2);
  return new Promise((resolve8) => {
    const chunks = { stdout: [], stderr: [] };
    const sizes = { stdout: 0, stderr: 0 };
    let cut = null;
    const child = spawn(file, args, { env: {}, cwd: "/", stdio: "pipe" });
    const end = (how, status) => {
      clearTimeout(timer);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
      resolve8({
        how: cut === null ? how : "stopped",
        status: cut ?? status,
        stdout: Buffer.concat(chunks.stdout),
        stderr: Buffer.concat(chunks.stderr).toString("utf8")
      });
    };
    const stop2 = (why2) => {
      cut ??= why2;
      child.kill("SIGKILL");
      end("stopped", why2);
    };
    const timer = setTimeout(
      () => stop2(`gave no result within ${limits.deadlineMs / 1e3} s`),
      limits.deadlineMs
    );
    const collect = (name, limit) => (chunk) => {
      sizes[name] += chunk.length;
      if (sizes[name] > limit) stop2(`wrote more than ${limit} bytes to ${name}`);
      else chunks[name].push(chunk);
    };
    child.stdout.on("data", collect("stdout", limits.stdoutBytes));
    child.stderr.on("data", collect("stderr", limits.stderrBytes));
    child.stdin.on("error", () => void 0);
    child.on(
      "error",
      (error) => end("not started", `could not be started (${"code" in error ? String(error.code) : "UNKNOWN"})`)
    );
    child.on("close", (code, signal) => {
      if (signal === null) end("exited", `ended with status ${code}`);
      else end("stopped", `was ended by ${signal}`);
    });
    child.stdin.end(input);
  });
}
async function runHost(plan, io2, limits = hostLimits) {
  if (!io2.nodeCanReplaceProgram) {
    return {
      kind: "no-result",
      reason: "RUNTIME_UNSUPPORTED",
      detail: "this Node cannot replace its own program (process.execve); Node 24 can"
    };
  }
  const ended = await runToEnd(io2, JSON.stringify(plan), limits);
  const lastWords = ended.stderr.trim().slice(-LAST_WORDS_UNITS);
  const fromSudo = ended.how === "not started" || lastWords.startsWith("sudo:");
  if (io2.uid !== 0 && ended.stdout.length === 0 && fromSudo) {
    return {
      kind: "no-result",
      reason: "NO_PRIVILEGE",
      detail: ended.how === "not started" ? "not root, and sudo is not installed" : `not root, and ${lastWords}`
    };
  }
  const failed = (what) => ({
    kind: "no-result",
    reason: "HOST_FAILED",
    detail: `the host program ${what}${lastWords === "" ? "" : `; its last words: ${lastWords}`}`
  });
  if (ended.how !== "exited") return failed(ended.status);
  const result = parseHostResult(ended.stdout);
  if (result === null) return failed(`gave no acceptable result (it ${ended.status})`);
  const judges = plan.command === "inspect" || plan.command === "attest" && plan.sabotage.length === 0;
  const differs = judges ? contradictionIn(result) : null;
  return differs === null ? { kind: "result", result } : failed(`contradicts itself: ${differs}`);
}

// src/cli/run.ts
var PROGRESS_AFTER_MS = 1e3;
var NONCE_BYTES = 16;
function toPlan(command, io2, asked) {
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
    privilege: io2.uid === 0 ? "shared" : "separate",
    sabotage: [],
    bundle_copy: null,
    ...asked
  };
}
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
  publish(out, toBlockedResult(plan, io2, "HOST_FAILED", "the run began and did not end").files);
  const result = await runPlan(plan, io2);
  const hasTriplet = result.files.some(({ name }) => name === "report.json");
  const kept = plan.command === "inspect" && !hasTriplet ? toBlockedResult(plan, io2, "HOST_FAILED", "the host program gave a result without a report") : result;
  publish(out, kept.files);
  return kept;
}

// src/cli/show-run.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { join as join5 } from "node:path";
var LABEL_COLUMNS = 13;
function labelled(label, lines) {
  const own = label.length < LABEL_COLUMNS ? label : "";
  const above = own === label ? "" : `${label}
`;
  const below = lines.map((line2, index) => `${(index === 0 ? own : "").padEnd(LABEL_COLUMNS)}${line2}
`);
  return above + below.join("");
}
function readingOrder(names2) {
  const rank2 = (name) => ["report.md", "checkpoint", "report.json", "sandbox-attestation", "run.json"].findIndex(
    (start) => name.startsWith(start)
  );
  return [...names2].sort((a, b) => rank2(a) - rank2(b));
}
function probeLines(result) {
  const { observed_as_expected: seen, probes: probes2 } = result.attestation;
  const others = result.probes.filter(({ state }) => state !== "held").map(
    ({ id, state, basis, control, disagreements }) => encodeTerminal(
      `${id}: ${state} (basis ${basis}, control ${control}) ${disagreements.join("; ")}`.trim()
    )
  );
  return [`${seen} of ${probes2} observed as expected`, ...others];
}
function reportLines(result) {
  const file = result.files.find(({ name }) => name === "report.json");
  if (file === void 0) return "";
  const report2 = JSON.parse(file.text);
  const { total, usable, held_out, refused } = report2.item_counts;
  return [
    labelled("items", [`${total}: ${usable} usable, ${held_out} held out, ${refused} refused`]),
    labelled("packet", [`integrity ${report2.integrity}, origin ${report2.origin}`]),
    labelled(
      "next",
      nextActions(report2).map((action) => encodeTerminal(actionLine(action)))
    )
  ].join("");
}
function showRun(result, out, color) {
  const { bold, dim } = (0, import_picocolors.createColors)(color);
  const { attestation } = result;
  const files = readingOrder(result.files.map(({ name }) => name)).map(
    (name, index) => encodeTerminal(join5(out ?? "", name)).concat(index === 0 ? dim("  read this first") : "")
  );
  return [
    labelled("verdict", [
      `${bold(result.verdict ?? "none")} (exit code ${result.exit_code}, non-gating)`,
      result.verdict === null ? "No packet was read, and nothing was judged but the sandbox." : verdictWords[result.verdict].means
    ]),
    reportLines(result),
    labelled("attestation", [
      encodeTerminal(`${attestation.status} (${attestation.reason})`),
      encodeTerminal(
        `runtime ${attestation.runtime}, grade ${attestation.grade}, venue ${attestation.venue}`
      )
    ]),
    labelled("probes", probeLines(result)),
    "B4′ acceptance: NOT ASSERTED, a second party verifies\n",
    out === null ? "" : labelled("files", files),
    ...result.messages.map(
      ({ level, code, text, hint }) => labelled(level, [encodeTerminal(`${code}: ${text}`), encodeTerminal(`hint: ${hint}`)])
    )
  ].join("");
}
function showRunAsJson(result, out) {
  const { verdict, exit_code, attestation, probes: probes2, messages } = result;
  const files = out === null ? [] : result.files.map(({ name }) => join5(out, name));
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
  throw new UsageError(
    "SABOTAGE_UNKNOWN",
    `--sabotage ${asked} is not known`,
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
      catalog: loadCatalog(options.catalog ?? resolve4(io2.dist, "../catalog")).text
    });
    const result = await runPlan(plan, io2);
    rows.push(...result.sabotage);
    messages.push(...result.messages);
  }
  const outcomes = ids.map((id) => rows.find((row) => row.id === id) ?? { id, seen: null, seen_by: [] });
  const seen = outcomes.filter((outcome) => outcome.seen === true).length;
  const unseen = outcomes.filter((outcome) => outcome.seen === false).length;
  if (options.json === true) {
    io2.stdout(toJsonLine({ sabotages: outcomes, seen, unseen, total: ids.length, messages }));
  } else {
    for (const { id, seen: was, seen_by } of outcomes) {
      const word = was === null ? "no answer" : was ? "seen" : "UNSEEN";
      io2.stdout(encodeTerminal(`${id.padEnd(24)} ${word.padEnd(10)} ${seen_by.join(", ")}`.trimEnd()) + "\n");
    }
    io2.stdout(`${seen} of ${ids.length} sabotages were seen
`);
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
    venue: parseVenue(options.venue),
    bundle_copy: requireFree("--bundle", options.bundle),
    catalog: loadCatalog(options.catalog ?? resolve4(io2.dist, "../catalog")).text
  });
  const result = await runAndPublish(plan, out, io2);
  io2.stdout(options.json === true ? showRunAsJson(result, out) : showRun(result, out, io2.color));
  io2.exit(result.exit_code);
}
function addAttest(program2, io2) {
  program2.command("attest").summary("observe the sandbox with its 12 probes, or sabotage it on purpose (never exits 0)").option("--out <dir>", "directory for the evidence (required, but for --sabotage)").option("--bundle <dir>", "leave the OCI bundle here, for an auditor").option("--sabotage <id>", "weaken one thing and see whether it is seen: an id, all, or list").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option("--nonce <hex>", "your own nonce, repeated in the evidence").option("--runtime <name>", "auto, crun, runc, docker, podman or an absolute path", "auto").option("--venue <venue>", "v1, v2 or unstated: your claim, never an approval", "unstated").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki attest --out evidence\n  tki attest --sabotage all\n").action((options) => attest(options, io2));
}

// src/cli/commands/catalog.ts
import { resolve as resolve5 } from "node:path";

// src/cli/read-text.ts
import { isUtf8 as isUtf83 } from "node:buffer";
import { closeSync as closeSync3, constants as constants3, fstatSync as fstatSync2, openSync as openSync3, readSync as readSync2 } from "node:fs";
function readText(what, path3, limitBytes) {
  const refuse = (why2) => {
    const hint = `Name a regular file of UTF-8 text that you may read, of at most ${limitBytes} bytes.`;
    throw new UsageError("FILE_UNREADABLE", `${what} ${path3} ${why2}`, hint);
  };
  let descriptor;
  try {
    descriptor = openSync3(path3, constants3.O_RDONLY | constants3.O_NONBLOCK | constants3.O_NOCTTY);
  } catch (error) {
    return refuse(`cannot be read (${codeOf2(error)})`);
  }
  try {
    if (!fstatSync2(descriptor).isFile()) refuse("is not a regular file");
    const bytes = readUpTo(descriptor, limitBytes + 1);
    if (bytes.length > limitBytes) refuse("is too large");
    if (!isUtf83(bytes)) refuse("is not UTF-8");
    return bytes.toString("utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return refuse(`cannot be read (${codeOf2(error)})`);
  } finally {
    closeSync3(descriptor);
  }
}
function readUpTo(descriptor, most) {
  const chunks = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(64 * 1024, most - length));
    const read = readSync2(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks, length);
}
var codeOf2 = (error) => error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";

// src/cli/commands/catalog.ts
var load = (options, io2) => loadCatalog(options.catalog ?? resolve5(io2.dist, "../catalog"));
function list2(options, io2) {
  const { catalog, digest } = load(options, io2);
  const rows = catalog.entries.map(({ id, result, precedence, authority_status, governed_surface }) => ({
    id,
    result,
    precedence,
    authority_status,
    governed_surface
  }));
  io2.stdout(
    options.json === true ? toJsonLine({ catalog: digest, status: catalog.status, seal: catalog.seal, entries: rows }) : [
      `${encodeTerminal(catalog.catalog_id)}: ${catalog.status}, ${catalog.seal}, ${digest}
`,
      ...rows.map((row) => {
        const words2 = [
          row.id.padEnd(44),
          row.result.padEnd(6),
          row.precedence.padEnd(11),
          row.governed_surface
        ];
        return `${encodeTerminal(words2.join(" "))}
`;
      })
    ].join("")
  );
  io2.exit(0);
}
function show(id, options, io2) {
  const { catalog } = load(options, io2);
  const entry = catalog.entries.find((candidate) => candidate.id === id);
  if (entry === void 0)
    throw new UsageError("QUERY_UNKNOWN", `${id} is not in the catalog`, "`tki catalog list` shows the ids.");
  if (options.json === true) io2.stdout(toJsonLine(entry));
  else {
    for (const [name, value] of Object.entries(entry)) {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      io2.stdout(labelled(name, [encodeTerminal(text.trimEnd())]));
    }
  }
  io2.exit(0);
}
function fingerprint(options, io2) {
  const { digest } = load(options, io2);
  io2.stdout(
    options.json === true ? toJsonLine({ catalog: digest }) : `${digest}
pins text; approves nothing
`
  );
  io2.exit(0);
}
function describe(decision) {
  switch (decision.kind) {
    case "accepted":
      return `accepted   reads ${decision.relations.join(", ")}`;
    case "denied":
      return `denied     ${decision.code} at ${decision.where}: ${decision.hint}`;
  }
}
function finish(judged, options, io2) {
  const denied = judged.filter(({ decision }) => decision.kind === "denied").length;
  if (options.json === true) io2.stdout(toJsonLine({ decisions: judged, denied }));
  else {
    for (const { name, decision } of judged)
      io2.stdout(`${encodeTerminal(`${name.padEnd(44)} ${describe(decision)}`)}
`);
    io2.stdout(
      `${judged.length - denied} of ${judged.length} accepted by the gate; acceptance is no approval
`
    );
  }
  io2.exit(denied > 0 || judged.length === 0 ? 4 : 10);
}
async function check(options, io2) {
  const { catalog } = load(options, io2);
  const { judgeEntry } = await import("./judge-entry-5DHCNHDV.mjs");
  const { createParser } = await import("./parser-V2BSJRYZ.mjs");
  const parser = createParser();
  const judged = [];
  for (const entry of catalog.entries)
    judged.push({ name: entry.id, decision: await judgeEntry(entry, catalog, parser) });
  finish(judged, options, io2);
}
async function gateFile(file, options, io2) {
  const { catalog } = load(options, io2);
  const sql = readText("the SQL file", file, CATALOG_LIMIT_BYTES);
  const { gateEach } = await import("./gate-ISQ42FNR.mjs");
  const { createParser } = await import("./parser-V2BSJRYZ.mjs");
  const relations = catalog.entries.flatMap((entry) => entry.relations);
  const decisions = await gateEach(
    sql,
    { relations, prohibitedJoins: catalog.prohibited.joins },
    createParser()
  );
  const judged = decisions.map((decision, index) => ({ name: `statement ${index + 1}`, decision }));
  finish(judged, options, io2);
}
function addCatalog(program2, io2) {
  const catalog = program2.command("catalog").summary("look at the pinned catalog, and try a query against the gate");
  const add = (command) => command.option("--catalog <dir>", "the catalog (default: the one shipped beside this program)").option("--json", "one JSON document on stdout");
  add(catalog.command("list").summary("the named queries")).addHelpText("after", "\nExample:\n  tki catalog list\n").action((options) => list2(options, io2));
  add(catalog.command("show").summary("one entry with its SQL").argument("<id>", "query id")).addHelpText("after", "\nExample:\n  tki catalog show count/dot_tools\n").action((id, options) => show(id, options, io2));
  add(catalog.command("check").summary("schema, digests and the gate for every entry (10 or 4)")).addHelpText("after", "\nExample:\n  tki catalog check --catalog my-catalog\n").action((options) => check(options, io2));
  add(catalog.command("fingerprint").summary("digest of the catalog with its SQL")).addHelpText("after", "\nExample:\n  tki catalog fingerprint\n").action((options) => fingerprint(options, io2));
  add(
    catalog.command("gate").summary("the gate's decision for each statement of a file (10 or 4)").argument("<file>", "SQL file")
  ).addHelpText("after", "\nExample:\n  tki catalog gate draft.sql\n").action((file, options) => gateFile(file, options, io2));
}

// src/cli/commands/doctor.ts
var INSTALL = "sudo apt-get update && sudo apt-get install --yes crun runc";
var remedies = {
  NO_PRIVILEGE: "run as root, or let your user run the host program: a sudoers rule for `/usr/bin/env -i <node> <host.mjs>` with NOPASSWD",
  RUNTIME_UNSUPPORTED: "install Node 24: https://nodejs.org/en/download",
  HOST_FAILED: "build and check the programs again: npm run build && npm run check"
};
function show2(runtimes, used, problem, remedy) {
  const list3 = runtimes.map(
    ({ id, path: path3, version: version2, grade, usable, reason }) => encodeTerminal(
      `${id} ${path3} ${version2}, grade ${grade}, ${usable ? "usable" : "not usable"}: ${reason}`
    )
  );
  return [
    labelled("used here", [used === null ? "none: an inspection would be BLOCKED" : encodeTerminal(used)]),
    labelled("runtimes", list3.length > 0 ? list3 : ["none found"]),
    problem === null ? "" : labelled("missing", [encodeTerminal(problem)]),
    remedy === null ? "" : labelled("remedy", [remedy])
  ].join("");
}
async function doctor(options, io2) {
  const outcome = await runHost(toPlan("doctor", io2, {}), io2);
  const runtimes = outcome.kind === "result" ? outcome.result.runtimes : [];
  const used = runtimes.find(({ usable }) => usable)?.id ?? null;
  const problem = outcome.kind === "no-result" ? outcome.detail : used === null ? "no runtime that can be used" : null;
  const remedy = outcome.kind === "no-result" ? remedies[outcome.reason] ?? null : used === null ? INSTALL : null;
  io2.stdout(
    options.json === true ? toJsonLine({ used, runtimes, problem, remedy }) : show2(runtimes, used, problem, remedy)
  );
  io2.exit(used === null ? 3 : 0);
}
function addDoctor(program2, io2) {
  program2.command("doctor").summary("which runtime would be used here, and what is missing").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki doctor\n").action((options) => doctor(options, io2));
}

// src/formats/explanations.ts
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
    means: "The item is older than the age that the caller asked for, or dated in the future.",
    next: "Make a new export. The inspector never refreshes anything by reading live."
  },
  BLOCKED_BY_UNSAFE_ACCESS: {
    means: "The item disagrees with its hash, with the manifest, or with the catalog entry that it names.",
    next: "Treat the packet as altered: keep it, find out who handled it, export again."
  },
  BLOCKED: {
    means: "Nothing was evaluated: the bytes, the envelope, the sandbox, the self-check or an expected digest stopped the run first.",
    next: "Read the reason beside it, remove it, run again."
  }
};
var statusExplanations = {
  NOT_ATTESTED: {
    means: "No sandbox was observed in this run.",
    next: "Run `tki doctor`, follow its remedy, run again."
  },
  NOT_AS_EXPECTED: {
    means: "Fewer than twelve probes were observed as expected, or inside and outside disagree.",
    next: "Look at the probe cells and the disagreements in report.json."
  },
  NOT_ACCEPTED: {
    means: "Twelve probes were observed as expected, and nobody has accepted the evidence: that takes a verifier with an owner’s approval of the venue. This is what an ordinary machine shows.",
    next: "A second party runs `tki verify`, with `--approval FILE` where the venue’s owner gave one."
  },
  APPROVAL_GIVEN: {
    means: "The verifier was handed an approval document for the venue; its digest stands beside it.",
    next: "Judge who wrote that document. The tool does not."
  },
  SELF_CONSISTENT: {
    means: "Every hash that the packet carries agrees with its content. None of them has a key: a forger can repair them all.",
    next: "Give `--expect-packet` the digest that the exporter told you by another way."
  },
  BOUND: {
    means: "The packet’s bytes have the digest that the caller expected.",
    next: "Ask whether that digest came to you by a way that the packet’s carrier does not control."
  },
  NOT_EVIDENCED: {
    means: "Nobody showed it in this run. It is not said to be wrong.",
    next: "Give the expectation that would bind it (`--expect-packet`, `--expect-catalog`, …)."
  },
  UNSEALED: {
    means: "The catalog is pinned by its content. A seal is an act of its owner, and has not been given.",
    next: "See B7-EXP-1: `tki explain B7-EXP-1`."
  },
  NOT_RUN_ON_GITHUB: {
    means: "The workflow or action was never run by GitHub itself; what was shown, was shown elsewhere.",
    next: "Run it there before you rely on how it behaves there."
  },
  RECONSTRUCTED: {
    means: "The source documents name this and do not define it; the definition is this project’s.",
    next: "Compare it with the original where you have it."
  }
};
var exitCodeNextSteps = {
  0: "Nothing to do. A command that judges never exits so.",
  1: "Read the line and its hint, correct the call, run again.",
  2: "Read what was held out in report.md; export again where it matters.",
  3: "Read the first reason in report.md or the checkpoint, remove it, run again.",
  4: "Read the findings in report.md; have the packet, the claim or the sandbox corrected.",
  10: "Hand it to a second party. Do not use it as a gate."
};
var probeExplanations = {
  "p01-network-egress": "Tries TCP to a public, a private, a metadata and a loopback address, UDP, listening and a unix socket. The filter must answer EPERM.",
  "p02-name-resolution": "Tries to resolve names by the C library and by its own query. No answer may come.",
  "p03-loopback-only": "Lists interfaces and routes. Only lo, and no route but its own.",
  "p04-rootfs-read-only": "Creates, appends, renames and removes below the root. EROFS each time.",
  "p05-in-read-only": "Creates a file in /in and appends to the packet. Refused by the mount, not only by the mode.",
  "p06-out-write-only": "Writes a pre-created file, then reads, lists, creates, renames, removes and loads from /out. Only the write succeeds.",
  "p07-mount-set": "Compares the mount table with the exact one of the policy, flags included.",
  "p08-empty-keyset": "Reads the environment, as Node and as the kernel show it. Both are empty.",
  "p09-no-subprocess": "Starts a program, forks, starts a missing shell. EPERM each time.",
  "p10-no-privilege": "Changes user and groups, and reads capabilities and no_new_privs from the kernel.",
  "p11-syscall-filter": "Looks for one filter in force and makes calls outside of its list. EPERM each time.",
  "p12-no-host-surface": "Looks for container sockets, /run, /sys, host processes and devices. Nothing is there."
};
var gateExplanations = {
  "self-check": "The inspector’s own look at its sandbox (P1), before any byte of the packet.",
  attestation: "Twelve of twelve probes, observed as expected.",
  "attested-inputs": "Catalog, claims, previous report and packet against what the host attested.",
  catalog: "The pinned catalog: canonical, of the schema, provisional and UNSEALED.",
  claims: "The reader’s claims file.",
  "expected-digest": "The digests that the caller expects.",
  "packet-bytes": "RFC 8785 canonical UTF-8, at most 64 levels deep, never repaired.",
  envelope: "Every packet-level member, and no other.",
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
  "catalog-mismatch": "Surface, kind, precedence, authority and columns against the catalog entry.",
  "count-mismatch": "The count against its discipline block.",
  stale: "Age against the max age that the caller gave.",
  future: "Times that lie further ahead than clocks may differ.",
  "time-unreadable": "Times that are none of the calendar.",
  "prohibited-surface": "Databases, functions and formulas that the catalog prohibits.",
  "corpus-join": "One item over both corpora, which are reported side by side only.",
  "collapsed-count": "A count without surface, denominator, query, time, match key, population or confidence.",
  "local-path": "A governed surface or KB path that is a path of a local disk, in any disguise.",
  "provisional-binding": "Binding authority under a provisional catalog or an emulated gateway.",
  "used-as-binding": "Use as binding, by the packet or by a claim, of what is not binding.",
  "diagnostic-override": "A diagnostic item that overrides another.",
  incomplete: "TRUNCATED, TIMEOUT or ERROR.",
  "row-limit": "A full page of rows that is called complete.",
  "view-drift": "Views that are not defined as the catalog pins them.",
  "contradictory-answers": "Several different answers to one named query.",
  "source-metadata": "The five fields of source_metadata.",
  "unknown-query": "A named query that the pinned catalog does not hold.",
  "unlisted-kb-path": "A KB path under none of the catalog’s prefixes.",
  "catalog-differs": "A packet that was exported with another catalog.",
  "empty-result": "A result without a row."
};

// src/formats/export-problems.ts
var because = (means, next) => ({ means, next });
var exportProblems = {
  // asked for something that the contract refuses; nothing was executed
  NO_QUERY_ID: because("No query was named.", "`tki catalog list` shows the ids."),
  TOO_MANY_QUERIES: because("More than 25 queries in one export.", "Make several exports."),
  DUPLICATE_QUERY_ID: because("One query is named twice.", "Name it once."),
  ALL_REFUSED: because('There is no "all": each query is asked for by its name.', "Name each query."),
  UNKNOWN_QUERY_ID: because("The pinned catalog has no such query.", "`tki catalog list` shows the ids."),
  ENTRY_DENIED: because(
    "The gate denies the entry’s text, or the entry claims what an unsealed catalog cannot give.",
    "`tki catalog check` shows where; have the entry corrected and reviewed."
  ),
  PROHIBITED_JOIN: because(
    "The query reaches, through its views, two corpora that are reported side by side only.",
    "Ask for each corpus in a query of its own."
  ),
  DATABASE_DENIED: because(
    "The database is not on the list of the contract, or not the one that the entry belongs to.",
    "Name directus, incomex_metadata or workflow, as the catalog has it."
  ),
  PURPOSE_MISSING: because("Nobody said what the export is for.", "Give --purpose TEXT."),
  // the way to the server
  AUTHORITY_UNREADABLE: because(
    "The file of --ca holds no certificate, or one that cannot be read. Without an authority of yours, Node would take its own list.",
    "Give a PEM file with the certificate of the authority that vouches for the server, and nothing broken in it."
  ),
  PLAINTEXT_REFUSED: because(
    "The server has no TLS; over TCP neither password nor rows are sent in clear.",
    "Turn on TLS on the server, or use its unix socket."
  ),
  ENVIRONMENT_REFUSED: because(
    "A variable of the environment would change what the connection means.",
    "Unset the variable that the hint names."
  ),
  SOCKET_OWNER: because(
    "The socket or its folder belongs to an account that nobody named, or everybody can write into the folder.",
    "Name the server’s account with --socket-owner, or move the socket to a folder of its own."
  ),
  CONNECT_FAILED: because(
    "No connection, or a certificate that the authority of --ca does not vouch for.",
    "Look at host, port, --ca and the server."
  ),
  CONNECT_DEADLINE: because("The server did not let us in within 10 seconds.", "Look at the server."),
  AUTHENTICATION_REFUSED: because(
    "The server refused user, password or database, or could not show that it knows the password.",
    "Look up the SQLSTATE beside it; check role, password file and pg_hba.conf."
  ),
  AUTHENTICATION_METHOD: because(
    "The server asked for the password in clear, as MD5, or by a way other than SCRAM-SHA-256. Nothing of it was sent.",
    "Set scram-sha-256 in pg_hba.conf, and the role’s password anew."
  ),
  SERVER_NOT_PROVEN: because(
    "Over TCP the server let us in without showing that it knows the password.",
    "Set scram-sha-256 in pg_hba.conf; if it is set, this is somebody else’s server."
  ),
  SCRAM_ITERATIONS: because(
    "The server asks for fewer than 4,096 or more than 100,000 SCRAM rounds.",
    "Set scram_iterations within these bounds and the role’s password anew."
  ),
  // what the server is, or did
  PROTOCOL_VIOLATION: because(
    "The server said what PostgreSQL’s protocol does not allow there: another order, another tag, other columns, bytes that are no text.",
    "Do not use this server or the proxy before it until it is known what it is."
  ),
  MESSAGE_LIMIT: because(
    "The server announced a message larger than any of its kind.",
    "As for PROTOCOL_VIOLATION."
  ),
  RUN_LIMIT: because("The server sent more bytes than one run takes.", "Ask for fewer or narrower queries."),
  ROW_FLOOD: because("The server sent more rows than were asked for.", "As for PROTOCOL_VIOLATION."),
  STATEMENT_DEADLINE: because(
    "A statement had no answer, and the server’s own timeout did not end it.",
    "Look at the server; then export again."
  ),
  RUN_DEADLINE: because(
    "The export took longer than 180 seconds and would not be one moment any more.",
    "Ask for fewer queries at a time."
  ),
  CONNECTION_LOST: because("The connection ended in the middle of a statement.", "Export again."),
  STATEMENT_FAILED: because(
    "A statement of the export step itself failed, so what it checks is not known.",
    "Look up the SQLSTATE beside it; check what the role may read of pg_catalog."
  ),
  SETTING_DIFFERS: because(
    "A setting is not what was asked for: a pooler, the role’s own settings or a login trigger changed it.",
    "Connect past the pooler; reset what ALTER ROLE or the trigger sets."
  ),
  ROLE_UNSAFE: because(
    "The role has an attribute or a membership, owns the database, or is not the one that logged in.",
    "Export with a role that may log in and SELECT, and nothing else."
  ),
  SESSION_NOT_CLEAN: because(
    "The session already held something: it ran for somebody else before us.",
    "Connect past the pooler."
  ),
  RELATION_NOT_LOCKED: because(
    "A relation is missing, not readable for the role, locked by somebody, or neither table nor view.",
    "Grant SELECT on it, or have the catalog corrected."
  ),
  // what a relation reaches
  RELATION_MISSING: because("The server has no such relation.", "Have the catalog corrected."),
  SURFACE_KIND_DIFFERS: because(
    "A view where the catalog has a table, or the reverse.",
    "Look at what replaced it; then pin it anew."
  ),
  COLUMN_MISSING: because(
    "A qualified name is no column of its relation; PostgreSQL would call a function of that name.",
    "Correct the column in the query, and pin the text anew."
  ),
  REACHES_FUNCTION: because(
    "Reading the relation would run a function that is not PostgreSQL’s own, is volatile or SECURITY DEFINER.",
    'Export from a relation that runs nothing: see docs/export.md, "The preflight".'
  ),
  REACHES_RELATION_KIND: because(
    "The relation reaches a foreign table or another kind that is not read.",
    "Export from ordinary tables and views."
  ),
  REACHES_COLLATION: because(
    "The relation reaches a collation in which different texts are equal.",
    "Export from a relation without it."
  ),
  REACHES_OWN_RELATION: because(
    "The exporting role owns something that the query reaches, so it could change it.",
    "Give the relation to another owner."
  ),
  CATALOG_SHADOWED: because(
    "Somebody added to pg_catalog, where names are looked up first.",
    "Remove what was added; ask who did it."
  ),
  // ours
  PACKET_NOT_WRITTEN: because(
    "The packet or its log cannot be written there.",
    "Give --out a file in a folder of yours, and look at export-log.jsonl beside it."
  ),
  INTERNAL: because("A defect of the export step; nothing was emitted.", "Report it with the command line.")
};

// src/formats/probe.ts
var probes = {
  "p01-network-egress": { title: "no connection leaves, none is accepted", matrixRow: 25, seed: true },
  "p02-name-resolution": { title: "no name resolves", matrixRow: 26, seed: false },
  "p03-loopback-only": { title: "loopback is the only interface, without routes", matrixRow: 27, seed: true },
  "p04-rootfs-read-only": { title: "the root file system refuses every write", matrixRow: 28, seed: true },
  "p05-in-read-only": { title: "/in refuses every write", matrixRow: 29, seed: true },
  "p06-out-write-only": {
    title: "/out takes the three reports and gives nothing back",
    matrixRow: 30,
    seed: false
  },
  "p07-mount-set": {
    title: "exactly the mounts of the policy, with their flags",
    matrixRow: 31,
    seed: false
  },
  "p08-empty-keyset": { title: "the environment is empty", matrixRow: 33, seed: true },
  "p09-no-subprocess": { title: "no process can be started", matrixRow: 34, seed: true },
  "p10-no-privilege": { title: "no privilege is held or gained", matrixRow: 35, seed: true },
  "p11-syscall-filter": { title: "the syscall filter is in force, default deny", matrixRow: 36, seed: false },
  "p12-no-host-surface": { title: "nothing of the host can be seen", matrixRow: 37, seed: true }
};
var probeIds = Object.keys(probes);

// src/cli/commands/explain.ts
var NEAR_MATCHES = 5;
function verdictCodes() {
  return verdictOrder.map((code, severity) => ({
    code,
    kind: "verdict",
    ...verdictExplanations[code],
    facts: [`exit code ${exitCodeOf(code)}`, `severity ${severity + 1} of ${verdictOrder.length}`]
  }));
}
function reasonCodes2() {
  return Object.entries(reasons).map(([code, { level, verdict, means, next, owner }]) => ({
    code,
    kind: `reason (${level} level)`,
    means,
    next,
    facts: [`verdict ${verdict}, exit code ${exitCodeOf(verdict)}`, `owner of the next action: ${owner}`]
  }));
}
function statusCodes() {
  return Object.entries(statusExplanations).map(([code, words2]) => ({
    code,
    kind: "status",
    ...words2,
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
  return Object.entries(probes).map(([code, { title, matrixRow }]) => ({
    code,
    kind: "probe (RECONSTRUCTED)",
    means: `${title}. ${probeExplanations[code]}`,
    next: "Where it is not as expected: look at its observations in the evidence, then at `tki doctor`.",
    facts: [`matrix row #${matrixRow}`]
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
    next: "Where it is not as expected: read the finding or the probe that touched it.",
    facts: [`enforced at: ${enforcement}`, `shown by: ${proved_by}`, `test: ${test}`]
  }));
}
function capabilityCodes() {
  return blockedCapabilities.map(({ id, title, state, why: why2, unblocked_by }) => ({
    code: id,
    kind: "blocked capability",
    means: `${title}: ${state}. ${why2}`,
    next: unblocked_by,
    facts: ["constant of this release"]
  }));
}
function exportProblemCodes() {
  return Object.entries(exportProblems).map(([code, words2]) => ({
    code,
    kind: "problem of `tki export`",
    ...words2,
    facts: ["no packet was written", "docs/export.md#what-it-refuses"]
  }));
}
function explainedCodes() {
  return [
    ...verdictCodes(),
    ...reasonCodes2(),
    ...statusCodes(),
    ...exitCodeCodes(),
    ...probeCodes(),
    ...ruleCodes(),
    ...matrixCodes(),
    ...capabilityCodes(),
    ...exportProblemCodes()
  ];
}
function isCode(asked, { code, kind }) {
  const [want, have] = [asked.toLowerCase(), code.toLowerCase()];
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
function nearMatches(asked, codes) {
  const want = asked.toUpperCase().slice(0, 80);
  const score = (code) => {
    const have = code.toUpperCase();
    return want.length > 1 && (have.includes(want) || want.includes(have)) ? 0 : distance(want, have) / have.length;
  };
  const once = [...new Map(codes.map((code) => [code.toUpperCase(), code])).values()];
  return once.sort((a, b) => score(a) - score(b)).slice(0, NEAR_MATCHES);
}
function explain(asked, options, io2) {
  const all = explainedCodes();
  const matching = all.filter((one) => isCode(asked, one));
  if (matching.length === 0) {
    throw new UsageError(
      "CODE_UNKNOWN",
      `nothing is called ${asked}`,
      `Near it: ${nearMatches(
        asked,
        all.map(({ code }) => code)
      ).join(", ")}`
    );
  }
  const words2 = matching.map(
    ({ code, kind, means, next, facts }) => labelled(code, [kind]) + labelled("means", [means]) + labelled("next", [next]) + labelled("also", facts)
  );
  io2.stdout(options.json === true ? toJsonLine({ codes: matching }) : words2.join("\n"));
  io2.exit(0);
}
function addExplain(program2, io2) {
  program2.command("explain").summary("any verdict, reason, probe, rule, exit code, matrix row or blocked capability in words").argument("<code>", "such as STALE, p03, 3, #25, D8").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki explain STALE\n  tki explain '#25'\n").action((code, options) => explain(code, options, io2));
}

// src/cli/commands/export.ts
import { readFileSync as readFileSync2, statSync as statSync3 } from "node:fs";
import { isAbsolute, resolve as resolve6 } from "node:path";
var SHORT_TEXT_LIMIT = 500;
var AUTHORITIES_LIMIT_BYTES = 1024 * 1024;
var PASSWORD_FILE_LIMIT_BYTES = 4096;
function parsePort(text) {
  const port = Number(text);
  if (/^[1-9]\d{0,4}$/.test(text) && port <= 65535) return port;
  throw new UsageError("PORT_MALFORMED", `--port ${text} is not a port`, "Give a number from 1 to 65535.");
}
function parseShort(option, text) {
  const value = (text ?? "").trim();
  if (value !== "" && value.length <= SHORT_TEXT_LIMIT && value.isWellFormed()) return value;
  const hint = `Say it in one line of at most ${SHORT_TEXT_LIMIT} characters; it stands in the packet and in the log.`;
  throw new UsageError("TEXT_MISSING", `${option} is required`, hint);
}
function parseOwner(text) {
  if (text === void 0) return null;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const account = readFileSync2("/etc/passwd", "utf8").split("\n").map((line2) => line2.split(":")).find(([name]) => name === text);
  if (account !== void 0) return Number(account[2]);
  throw new UsageError(
    "ACCOUNT_UNKNOWN",
    `--socket-owner ${text} is no account here`,
    "Give a name or a user id."
  );
}
function parseEndpoint(options) {
  const port = parsePort(options.port);
  if (isAbsolute(options.host)) {
    return { kind: "unix", directory: options.host, port, socketOwner: parseOwner(options.socketOwner) };
  }
  if (options.ca === void 0) {
    const hint = "Name the authority that vouches for the server: --ca FILE. There is no way over TCP without TLS.";
    throw new UsageError("CA_MISSING", "--ca is required for a host that is not a socket folder", hint);
  }
  return { kind: "tls", host: options.host, port, ca: readText("--ca", options.ca, AUTHORITIES_LIMIT_BYTES) };
}
async function readPassword(options, endpoint, io2) {
  if (options.passwordFile !== void 0) {
    const path3 = options.passwordFile;
    const stat = statSync3(path3, { throwIfNoEntry: false });
    const open2 = stat !== void 0 && (stat.mode & 63) !== 0;
    if (stat?.isFile() !== true || open2 || stat.size > PASSWORD_FILE_LIMIT_BYTES) {
      const hint2 = "It has to be a small file that only its owner may read: chmod 600.";
      throw new UsageError("PASSWORD_FILE_REFUSED", `--password-file ${path3} is not used`, hint2);
    }
    return readText("--password-file", path3, PASSWORD_FILE_LIMIT_BYTES).replace(/\r?\n$/, "");
  }
  if (endpoint.kind === "unix") return null;
  const typed = await io2.readSecret("password: ");
  if (typed !== null) return typed;
  const hint = "Give --password-file FILE, or run it in a terminal. A password is never an argument.";
  throw new UsageError("PASSWORD_MISSING", "there is no terminal to ask for the password", hint);
}
function show3(outcome, path3) {
  switch (outcome.kind) {
    case "exported":
      return [
        labelled("written", [encodeTerminal(path3), outcome.digest]),
        labelled(
          "items",
          outcome.items.map(
            ({ id, completeness, sqlstate, contentHash: contentHash3 }) => encodeTerminal(`${id.padEnd(44)} ${completeness.padEnd(10)} ${sqlstate ?? contentHash3}`)
          )
        ),
        ...outcome.notes.map((note) => labelled("note", [encodeTerminal(note)])),
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
        labelled("written", [outcome.executed ? "nothing" : "nothing; no server was asked"])
      ].join("");
  }
}
function toJson(outcome, path3, exitCode) {
  if (outcome.kind === "blocked")
    return toJsonLine({ ...outcome, verdict: "BLOCKED_BY_UNSAFE_ACCESS", exit_code: exitCode });
  const { digest, complete, items, notes, milliseconds } = outcome;
  return toJsonLine({
    kind: "exported",
    packet: path3,
    digest,
    complete,
    items,
    notes,
    milliseconds,
    exit_code: exitCode
  });
}
async function runExport(ids, options, io2) {
  const purpose = parseShort("--purpose", options.purpose);
  const exporter = parseShort("--exporter", options.exporter);
  if (options.out === void 0)
    throw new UsageError("OUT_MISSING", "--out is required", "Name the packet file: --out PACKET");
  const path3 = resolve6(options.out);
  const endpoint = parseEndpoint(options);
  const catalog = loadCatalog(options.catalog ?? resolve6(io2.dist, "../catalog"));
  const { exportPacket } = await import("./export.mjs");
  const { beginExport, checkTarget, endBlocked, endExported } = await import("./write-F7KK3TGU.mjs");
  const { ExportProblem } = await import("./problem-N3PTQTBI.mjs");
  const context = { run: io2.randomHex(8), ids, purpose, exporter, at: io2.now().toISOString() };
  let outcome;
  try {
    checkTarget(path3);
    const password = await readPassword(options, endpoint, io2);
    const { user, database } = options;
    beginExport(path3, context);
    outcome = await exportPacket(
      { ids, purpose, catalog, endpoint, user, database, password, exporter },
      { now: io2.now, randomHex: () => io2.randomHex(4), env: io2.env, uid: io2.uid }
    );
    if (outcome.kind === "exported") endExported(path3, context, outcome);
    else endBlocked(path3, context, outcome);
  } catch (error) {
    if (error instanceof ExportProblem) throw new UsageError(error.code, "nothing was written", error.hint);
    throw error;
  }
  const exitCode = outcome.kind === "blocked" ? 3 : outcome.complete ? 0 : 2;
  io2.stdout(options.json === true ? toJson(outcome, path3, exitCode) : show3(outcome, path3));
  io2.exit(exitCode);
}
function addExport(program2, io2) {
  program2.command("export").summary("run named queries read-only and write a governed packet").description("Runs named queries of the pinned catalog in one read-only snapshot and writes the packet.").argument("[id...]", 'query ids of the catalog, at most 25; there is no "all"').option("--purpose <text>", "what the export is for; stands in the packet and in the log (required)").option("--out <packet>", "file for the packet; export-log.jsonl is kept beside it (required)").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--host <host>",
    "folder of a unix socket, or a host name (then with --ca)",
    "/var/run/postgresql"
  ).option("--port <port>", "port, also in the name of the socket", "5432").option("--user <role>", "read-only role", "context_pack_readonly").option("--database <name>", "directus, incomex_metadata or workflow", "directus").option("--ca <file>", "authorities that vouch for the server, PEM").option("--password-file <file>", "file with the password, mode 600; otherwise it is asked for").option("--socket-owner <account>", "account that owns the socket, when it is neither root nor you").option("--exporter <text>", "who exports, as you state it", "NOT STATED").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    '\nExample:\n  tki export count/dot_tools count/information_unit count/tac_logical_unit \\\n    --purpose "weekly baseline" --out packet.json --host /var/run/postgresql --socket-owner postgres\n'
  ).action((ids, options) => runExport(ids, options, io2));
}

// src/cli/commands/inspect.ts
import { resolve as resolve7 } from "node:path";
async function inspect(packet2, options, io2) {
  const maxAge = parseMaxAge(options.maxAge);
  const out = parseOut(options.out);
  const plan = toPlan("inspect", io2, {
    packet: requireFile("the packet", packet2),
    claims: options.claims === void 0 ? null : requireFile("--claims", options.claims),
    previous: requirePrevious(options.previous, out),
    max_age_seconds: maxAge,
    as_of: parseAsOf(options.asOf, io2.now()),
    caller_nonce: parseNonce(options.nonce),
    expected_packet_digest: parseDigest("--expect-packet", options.expectPacket),
    expected_catalog_digest: parseDigest("--expect-catalog", options.expectCatalog),
    runtime: parseRuntime(options.runtime),
    venue: parseVenue(options.venue),
    catalog: loadCatalog(options.catalog ?? resolve7(io2.dist, "../catalog")).text
  });
  const result = await runAndPublish(plan, out, io2);
  io2.stdout(options.json === true ? showRunAsJson(result, out) : showRun(result, out, io2.color));
  io2.exit(result.exit_code);
}
function addInspect(program2, io2) {
  program2.command("inspect").summary("inspect a packet in an attested sandbox (never exits 0)").description(
    "Builds a deny-by-default sandbox, observes it with 12 probes, inspects the packet in it, and writes report.json, report.md, checkpoint-<run>.md, the attestation evidence and run.json into --out. Evidence only: nothing that it writes may block, let through or authorize anything."
  ).argument("<packet>", "the governed packet, a file").option("--max-age <age>", "how old evidence may be: 90s, 30m, 24h, 7d (required)").option("--out <dir>", "directory for the reports (required)").option("--claims <file>", "the reader's claims").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option("--expect-packet <digest>", "sha256:… of the packet, from whoever exported it").option("--expect-catalog <digest>", "sha256:… of the catalog, from its owner").option("--previous <dir>", "an earlier run, to compare with").option("--nonce <hex>", "your own nonce, repeated in every document").option("--runtime <name>", "auto, crun, runc, docker, podman or an absolute path", "auto").option("--venue <venue>", "v1, v2 or unstated: your claim, never an approval", "unstated").option("--as-of <time>", "judge ages against a time later than now").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki inspect packet.json --max-age 24h --out run1\n").action((packet2, options) => inspect(packet2, options, io2));
}

// src/cli/commands/readiness.ts
var open = [
  {
    id: "CONSUME",
    title: "consume a governed packet, offline",
    state: "UNBLOCKED",
    why: "Same schema as the fixture; the consumption contract is written. No authority follows from it.",
    unblocked_by: "Nothing further to consume; sealing the catalog (B7-EXP-1) for authority."
  }
];
var inside = [
  "write the Call Contract as a design packet (no build)",
  "extend the provisional catalog with read-only entries, each with its evidence",
  "harden the consumption checks without adding a capability",
  "continue reference exports"
];
function readiness(options, io2) {
  const rows = [...open, ...blockedCapabilities];
  if (options.json === true) {
    io2.stdout(toJsonLine({ capabilities: rows, keystone: "CALL-CONTRACT", may_proceed_internally: inside }));
  } else {
    for (const { id, title, state, why: why2, unblocked_by } of rows) {
      io2.stdout(labelled(id, [title, state, why2, `unblocked by: ${unblocked_by}`].map(encodeTerminal)));
    }
    io2.stdout("\nThe keystone is CALL-CONTRACT. What can go on without a seal:\n");
    io2.stdout(inside.map((line2) => `- ${line2}
`).join(""));
    io2.stdout("\nThese are constants of this release; no packet, flag or variable changes them.\n");
  }
  io2.exit(0);
}
function addReadiness(program2, io2) {
  program2.command("readiness").summary("the map of what is open and what stays blocked, with what unblocks it").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki readiness\n").action((options) => readiness(options, io2));
}

// src/cli/commands/verify.ts
import fs2 from "node:fs";
import path2 from "node:path";

// src/formats/generated/go.js
var validate6 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:go:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "as_of": {
      "anyOf": [
        {
          "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
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
    "caller_nonce": {
      "anyOf": [
        {
          "pattern": "^[0-9a-f]{32,128}$",
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "catalog_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "claims_digest": {
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
    "clock": {
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$",
      "type": "string"
    },
    "expected_catalog_digest": {
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
    "expected_packet_digest": {
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
    "matrix": {
      "additionalProperties": {
        "enum": [
          "as expected",
          "not as expected",
          "unverified"
        ],
        "type": "string"
      },
      "propertyNames": {
        "not": {
          "const": "__proto__"
        },
        "pattern": "^(2[4-9]|3[0-7])$",
        "type": "string"
      },
      "type": "object"
    },
    "max_age_seconds": {
      "maximum": 9007199254740991,
      "minimum": 1,
      "type": "integer"
    },
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "packet_digest": {
      "pattern": "^sha256:[0-9a-f]{64}$",
      "type": "string"
    },
    "previous_digest": {
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
    "run": {
      "pattern": "^[0-9a-f]{16}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-go/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "nonce",
    "caller_nonce",
    "run",
    "clock",
    "as_of",
    "max_age_seconds",
    "packet_digest",
    "expected_packet_digest",
    "catalog_digest",
    "expected_catalog_digest",
    "claims_digest",
    "previous_digest",
    "attestation",
    "matrix"
  ],
  "type": "object"
});

// src/formats/generated/release.js
var validate7 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:release:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "nonce": {
      "pattern": "^[0-9a-f]{32,128}$",
      "type": "string"
    },
    "removed_programs": {
      "items": {
        "maxLength": 2e3,
        "type": "string"
      },
      "type": "array"
    },
    "schema": {
      "const": "tki-release/v1",
      "type": "string"
    }
  },
  "required": [
    "schema",
    "nonce",
    "removed_programs"
  ],
  "type": "object"
});

// src/attestation/statement.ts
var takenOnTrust = [
  "the runner's root and every process that runs as root",
  "the runner's kernel",
  "earlier steps of the same job",
  "the node binary and the system libraries (digests recorded)",
  "the OCI runtime binary (digest recorded)"
];
function subjectDigest(subjects, name) {
  const found2 = subjects.filter((subject) => subject.name === name);
  return found2.length === 1 && found2[0] !== void 0 ? `sha256:${found2[0].digest.sha256}` : null;
}
function evidenceName(venue, judgedAt) {
  return `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
}

// src/attestation/verification.ts
var decode = (bytes) => {
  try {
    return bytes === void 0 ? null : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
function parse(bytes, is, end) {
  const text = typeof bytes === "string" ? bytes : decode(bytes ?? void 0);
  if (text === null) return null;
  try {
    const value = JSON.parse(text);
    return is(value) && toCanonicalJson(value) + end === text ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotCanonicalizable) return null;
    throw error;
  }
}
function compare(what, label, expected, observed) {
  const [a, b] = [expected, observed].map(
    (value) => typeof value === "string" ? value : toCanonicalJson(value)
  );
  return a === b ? { what, label, state: "agrees", detail: "", concludes: true } : {
    what,
    label,
    state: "differs",
    detail: `expected ${String(a).slice(0, 200)}, found ${String(b).slice(0, 200)}`,
    concludes: true
  };
}
var nothingWrong = (what, label, wrong) => compare(what, label, [], wrong.slice(0, 20));
var missing = (what, label, detail) => ({
  what,
  label,
  state: "not evidenced",
  detail,
  concludes: true
});
var stated = (what, detail) => ({
  what,
  label: "asserted",
  state: "not evidenced",
  detail,
  concludes: false
});
function digester(files) {
  const made = /* @__PURE__ */ new Map();
  return (name) => {
    const bytes = files.get(name);
    if (bytes === void 0) return null;
    const digest = made.get(name) ?? sha256(bytes);
    made.set(name, digest);
    return digest;
  };
}

// src/attestation/verify-end.ts
var LOADER = "/lib64/ld-linux-x86-64.so.2";
var LIBRARY = /^\/(?:[A-Za-z0-9._+-]+\/)+[A-Za-z0-9._+-]+\.so(?:\.[0-9]+)*$/;
var OWN_ENTRIES = ["app", "dev", "in", "out", "proc"];
var LIBRARY_ENTRIES = /* @__PURE__ */ new Set(["lib", "lib64", "usr"]);
var firstSegment = (path3) => path3.split("/")[1] ?? "";
function wrongPrograms(removed, pinned) {
  const ours = ["node", ...Object.keys(pinned).filter((name) => name.endsWith(".cjs"))].map(
    (name) => `/app/${name}`
  );
  const needed = [...ours, LOADER];
  return [
    ...needed.filter((path3) => !removed.includes(path3)).map((path3) => `${path3} is not among them`),
    ...removed.filter((path3) => !needed.includes(path3) && !(LIBRARY.test(path3) && firstSegment(path3) !== "app")).map((path3) => `${path3} is no library`),
    ...removed.join("\n") === [...new Set(removed)].sort().join("\n") ? [] : ["not sorted, or twice"]
  ];
}
function endRows(evidence, run2, go, release, pinned) {
  const { ended, disagreements } = run2.predicate;
  const { root_entries: entries } = evidence.predicate;
  const inspected = go !== null;
  const rows = [
    compare(
      "the run id is of its nonce",
      "recomputed",
      sha256(run2.predicate.nonce).slice("sha256:".length, "sha256:".length + 16),
      run2.predicate.run
    ),
    compare("disagreements", "cross-checked", [], disagreements),
    compare(
      "the end of the container",
      "cross-checked",
      inspected ? "ended by itself" : "deleted after the probes",
      ended.container
    ),
    compare(
      "what stood in /out",
      "cross-checked",
      ["checkpoint.md", "report.json", "report.md"],
      ended.out_entries
    ),
    compare("kills for memory", "cross-checked", "0", ended.oom_kills)
  ];
  if (!inspected) {
    return [
      ...rows,
      compare("removed programs", "cross-checked", [], ended.removed_programs),
      nothingWrong(
        "entries of the root",
        "cross-checked",
        [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...entries])].sort().filter(
          (name, index) => entries[index] !== name || !(OWN_ENTRIES.includes(name) || LIBRARY_ENTRIES.has(name))
        )
      )
    ];
  }
  return [
    ...rows,
    compare("release: nonce", "cross-checked", go.nonce, release?.nonce ?? "unreadable"),
    compare(
      "release: removed programs",
      "cross-checked",
      ended.removed_programs,
      release?.removed_programs ?? []
    ),
    nothingWrong(
      "removed programs are those of the rootfs",
      "recomputed",
      wrongPrograms(ended.removed_programs, pinned)
    ),
    compare(
      "entries of the root",
      "cross-checked",
      [.../* @__PURE__ */ new Set([...OWN_ENTRIES, ...ended.removed_programs.map(firstSegment)])].sort(),
      entries
    )
  ];
}

// sandbox/expectations.json
var expectations_default = {
  schema: "tki-expectations/v1",
  attempts: {
    "p01-network-egress": {
      "tcp-public": "EPERM",
      "tcp-private": "EPERM",
      "tcp-metadata": "EPERM",
      "tcp-loopback": "EPERM",
      "tcp6-loopback": "EPERM",
      "unix-socket": "EPERM",
      "tcp-listen": "EPERM",
      "unix-listen": "EPERM",
      "udp-send": "EPERM"
    },
    "p02-name-resolution": { getaddrinfo: "EAI_AGAIN|ENOTFOUND", "resolver-query": "ECONNREFUSED" },
    "p03-loopback-only": { "interface-list": "ERR_SYSTEM_ERROR" },
    "p04-rootfs-read-only": {
      "create-in-root": "EROFS",
      "create-in-app": "EROFS",
      append: "EACCES",
      mkdir: "EPERM",
      rename: "EPERM",
      unlink: "EPERM"
    },
    "p05-in-read-only": { create: "EROFS", append: "EACCES", rename: "EPERM", unlink: "EPERM" },
    "p06-out-write-only": {
      write: "OK",
      "read-back": "EACCES",
      "open-read-write": "EACCES",
      list: "EACCES",
      create: "EACCES",
      rename: "EPERM",
      unlink: "EPERM",
      dlopen: "ERR_DLOPEN_FAILED",
      "proc-self-mem": "EROFS"
    },
    "p07-mount-set": {},
    "p08-empty-keyset": { "environment-keys": "0", "environ-bytes": "0" },
    "p09-no-subprocess": {
      "spawn-sync-node": "EPERM",
      "spawn-node": "EPERM",
      "spawn-missing-shell": "EPERM",
      "fork-node": "EPERM"
    },
    "p10-no-privilege": { setuid: "EPERM", setgid: "EPERM", seteuid: "EPERM", setgroups: "EPERM" },
    "p11-syscall-filter": {
      chmod: "EPERM",
      statfs: "EPERM",
      symlink: "EPERM",
      link: "EPERM",
      kill: "EPERM",
      watch: "EPERM",
      getgroups: "EPERM",
      utimes: "EPERM"
    },
    "p12-no-host-surface": {
      "docker-socket": "ENOENT",
      "docker-socket-run": "ENOENT",
      "containerd-socket": "ENOENT",
      "podman-socket": "ENOENT",
      run: "ENOENT",
      "var-run": "ENOENT",
      sys: "ENOENT",
      etc: "ENOENT",
      home: "ENOENT",
      tmp: "ENOENT",
      "proc-keys": "ENOENT",
      "proc-sys": "ENOENT",
      "proc-kcore": "ENOENT",
      "proc-host-net": "ENOENT",
      "docker-env": "ENOENT"
    }
  },
  runtimes: {
    runc: {
      mounts: [
        { mount_point: "/", fs_type: null, options: ["ro"], super_options: [] },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro", "subset=pid"]
        },
        {
          mount_point: "/dev",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: ["null"]
    },
    crun: {
      mounts: [
        { mount_point: "/", fs_type: null, options: ["ro"], super_options: [] },
        {
          mount_point: "/proc",
          fs_type: "proc",
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: ["ro", "subset=pid"]
        },
        {
          mount_point: "/dev",
          fs_type: "tmpfs",
          options: ["noexec", "nosuid", "ro"],
          super_options: ["mode=755", "nr_inodes=32", "rw", "size=64k"]
        },
        {
          mount_point: "/in",
          fs_type: null,
          options: ["nodev", "noexec", "nosuid", "ro"],
          super_options: []
        },
        {
          mount_point: "/out",
          fs_type: "tmpfs",
          options: ["nodev", "noexec", "nosuid", "rw"],
          super_options: ["mode=111", "nr_inodes=16", "rw", "size=65536k"]
        }
      ],
      dev: [
        "core",
        "fd",
        "full",
        "null",
        "ptmx",
        "random",
        "stderr",
        "stdin",
        "stdout",
        "tty",
        "urandom",
        "zero"
      ]
    }
  }
};

// sandbox/policy.json
var policy_default = {
  schema: "tki-policy/v1",
  hostname: "tki",
  uid_range: { first: 2e9, size: 1e8 },
  umask: "0577",
  namespaces: ["cgroup", "ipc", "mount", "network", "pid", "uts"],
  no_new_privileges: true,
  capabilities: [],
  environment: [],
  mounts: {
    "/proc": { kind: "proc", options: ["ro", "nosuid", "nodev", "noexec", "subset=pid"] },
    "/in": { kind: "data", options: ["bind", "private", "ro", "nosuid", "nodev", "noexec"] },
    "/out": { kind: "data", options: ["bind", "private", "rw", "nosuid", "nodev", "noexec"] }
  },
  root: { read_only: true },
  out: { bytes: 67108864, inodes: 16, directory_mode: "0111", file_mode: "0222" },
  limits: {
    memory_bytes: 805306368,
    tasks: 32,
    open_files: 128,
    file_bytes: 16777216,
    cpu_seconds: 180,
    core_bytes: 0
  },
  deadline_seconds: { probe: 20, inspect: 90 },
  node_options: [
    "--jitless",
    "--disallow-code-generation-from-strings",
    "--no-warnings",
    "--max-old-space-size=512"
  ]
};

// sandbox/seccomp-deny-by-default.json
var seccomp_deny_by_default_default = {
  defaultAction: "SCMP_ACT_ERRNO",
  defaultErrnoRet: 1,
  architectures: ["SCMP_ARCH_X86_64"],
  syscalls: [
    {
      names: [
        "arch_prctl",
        "brk",
        "clock_gettime",
        "clock_nanosleep",
        "close",
        "epoll_create1",
        "epoll_ctl",
        "epoll_pwait",
        "eventfd2",
        "execve",
        "exit",
        "exit_group",
        "fcntl",
        "fstat",
        "fstatfs",
        "fsync",
        "ftruncate",
        "futex",
        "getcwd",
        "getdents64",
        "getegid",
        "geteuid",
        "getgid",
        "getpid",
        "getppid",
        "getrandom",
        "gettid",
        "getuid",
        "lseek",
        "madvise",
        "mremap",
        "munmap",
        "newfstatat",
        "openat",
        "pipe2",
        "pread64",
        "prlimit64",
        "pwrite64",
        "read",
        "readlink",
        "readv",
        "restart_syscall",
        "rseq",
        "rt_sigaction",
        "rt_sigprocmask",
        "rt_sigreturn",
        "sched_getaffinity",
        "sched_getparam",
        "sched_getscheduler",
        "sched_yield",
        "set_robust_list",
        "set_tid_address",
        "sigaltstack",
        "statx",
        "sysinfo",
        "tgkill",
        "uname",
        "write",
        "writev"
      ],
      action: "SCMP_ACT_ALLOW"
    },
    {
      names: ["clone"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 65536,
          valueTwo: 65536,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["clone3"],
      action: "SCMP_ACT_ERRNO",
      errnoRet: 38
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21505,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21537,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["ioctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 1,
          value: 21585,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 15,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["prctl"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 0,
          value: 1398164801,
          op: "SCMP_CMP_EQ"
        }
      ]
    },
    {
      names: ["mprotect"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 4,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    },
    {
      names: ["mmap"],
      action: "SCMP_ACT_ALLOW",
      args: [
        {
          index: 2,
          value: 6,
          valueTwo: 4,
          op: "SCMP_CMP_MASKED_EQ"
        },
        {
          index: 3,
          value: 32,
          valueTwo: 0,
          op: "SCMP_CMP_MASKED_EQ"
        }
      ]
    }
  ]
};

// src/formats/policy.ts
var policy = policy_default;
var seccompProfile = seccomp_deny_by_default_default;
var expectations = expectations_default;
var policyDigests = {
  policy: canonicalDigest(policy_default),
  seccomp: canonicalDigest(seccomp_deny_by_default_default),
  expectations: canonicalDigest(expectations_default)
};

// src/formats/runtimes.ts
var runtimeFacts = {
  /** Leaves the compiled filter in its state directory, so evidence without those bytes was edited. */
  crun: { grade: "A", filterBytes: true },
  /** Keeps no copy, so evidence that has one was edited. */
  runc: { grade: "A", filterBytes: false }
};
function isDrivenRuntime(id) {
  return Object.hasOwn(runtimeFacts, id);
}

// src/formats/kernel-tables.ts
function interfacesOf(text) {
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Inter-|")) return null;
  return lines.slice(2).filter((line2) => line2.trim() !== "").map((line2) => line2.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text) {
  if (text === "") return [];
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Iface")) return null;
  return lines.slice(1).flatMap((line2) => line2.trim() === "" ? [] : [line2.split("	")[0] ?? "?"]);
}
function foreignRoutes6Of(text) {
  if (text.startsWith("!")) return null;
  const rows = text.split("\n").filter((line2) => line2 !== "");
  if (rows.some((row) => row.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row) => {
    const device = row.split(/\s+/)[9] ?? "?";
    return device === "lo" ? [] : [device];
  });
}
function parseStatus(text) {
  const fields = /* @__PURE__ */ new Map();
  for (const line2 of text.split("\n")) {
    if (line2 === "") continue;
    const colon = line2.indexOf(":");
    if (colon < 1) return null;
    fields.set(
      line2.slice(0, colon),
      line2.slice(colon + 1).trim().replace(/\s+/g, " ")
    );
  }
  return fields.size === 0 ? null : fields;
}

// src/formats/mountinfo.ts
var ATIME = /* @__PURE__ */ new Set(["relatime", "noatime", "nodiratime", "strictatime", "lazytime"]);
var split = (options) => options.split(",").filter((option) => !ATIME.has(option)).sort();
var unescaped = (text) => text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function parseMountinfo(text) {
  const mounts = [];
  for (const line2 of text.split("\n")) {
    if (line2 === "") continue;
    const [left, right] = line2.split(" - ");
    const before = left?.split(" ") ?? [];
    const after = right?.split(" ") ?? [];
    const [, , , root, mountPoint, options] = before;
    const [fsType, source, superOptions] = after;
    if (root === void 0 || mountPoint === void 0 || options === void 0) return null;
    if (fsType === void 0 || source === void 0 || superOptions === void 0) return null;
    mounts.push({
      mount_point: unescaped(mountPoint),
      root: unescaped(root),
      options: split(options),
      fs_type: fsType,
      source: unescaped(source),
      super_options: split(superOptions),
      propagation: before.slice(6).join(" ")
    });
  }
  return mounts.length === 0 ? null : mounts;
}

// src/attestation/bpf.ts
var MAX_INSTRUCTIONS = 4096;
var BadFilter = class extends Error {
  code = "BAD_FILTER";
};
function decodeFilter(bytes) {
  if (bytes.length === 0 || bytes.length % 8 !== 0) throw new BadFilter("not a whole number of instructions");
  if (bytes.length / 8 > MAX_INSTRUCTIONS) throw new BadFilter("longer than the kernel would load");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 8 }, (_, index) => ({
    code: view.getUint16(index * 8, true),
    jt: view.getUint8(index * 8 + 2),
    jf: view.getUint8(index * 8 + 3),
    k: view.getUint32(index * 8 + 4, true)
  }));
}
function wordAt(event, offset) {
  if (offset === 0) return event.nr >>> 0;
  if (offset === 4) return event.arch >>> 0;
  if (offset === 8 || offset === 12) return 0;
  event.readsArguments = true;
  if (offset < 16 || offset > 60 || offset % 4 !== 0) throw new BadFilter("a load outside seccomp_data");
  const argument = event.args[offset - 16 >> 3] ?? 0n;
  return Number((offset - 16) % 8 === 0 ? argument & 0xffffffffn : argument >> 32n & 0xffffffffn);
}
function arithmetic(operation, a, operand) {
  switch (operation) {
    case 0:
      return a + operand >>> 0;
    case 16:
      return a - operand >>> 0;
    case 32:
      return Math.imul(a, operand) >>> 0;
    case 64:
      return (a | operand) >>> 0;
    case 80:
      return (a & operand) >>> 0;
    case 96:
      return operand > 31 ? 0 : a << operand >>> 0;
    case 112:
      return operand > 31 ? 0 : a >>> operand;
    case 160:
      return (a ^ operand) >>> 0;
    default:
      throw new BadFilter(`arithmetic 0x${operation.toString(16)}`);
  }
}
function jumps(operation, a, operand) {
  switch (operation) {
    case 16:
      return a === operand;
    case 32:
      return a > operand;
    case 48:
      return a >= operand;
    case 64:
      return (a & operand) !== 0;
    default:
      throw new BadFilter(`jump 0x${operation.toString(16)}`);
  }
}
function runFilter(program2, event) {
  let a = 0;
  let x = 0;
  const memory = new Uint32Array(16);
  for (let pc = 0; pc < program2.length; pc += 1) {
    const instruction = program2[pc];
    if (instruction === void 0) break;
    const { code, k } = instruction;
    const operand = (code & 8) === 0 ? k : x;
    switch (code & 7) {
      case 0:
        if (code === 32) a = wordAt(event, k);
        else if (code === 0) a = k;
        else if (code === 96) a = memory[k & 15] ?? 0;
        else throw new BadFilter(`load 0x${code.toString(16)}`);
        break;
      case 1:
        if (code === 1) x = k;
        else if (code === 97) x = memory[k & 15] ?? 0;
        else throw new BadFilter(`load 0x${code.toString(16)}`);
        break;
      case 2:
        memory[k & 15] = a;
        break;
      case 3:
        memory[k & 15] = x;
        break;
      case 4:
        a = (code & 240) === 128 ? -a >>> 0 : arithmetic(code & 240, a, operand);
        break;
      case 5:
        if ((code & 240) === 0) pc += k;
        else pc += jumps(code & 240, a, operand) ? instruction.jt : instruction.jf;
        break;
      case 6:
        return (code & 24) === 16 ? a : k;
      default:
        if (code === 7) x = a;
        else if (code === 135) a = x;
        else throw new BadFilter(`instruction 0x${code.toString(16)}`);
    }
  }
  throw new BadFilter("the program runs over its end");
}
function actionOf2(result) {
  const data = result & 65535;
  switch ((result & 4294901760) >>> 0) {
    case 2147418112:
      return "ALLOW";
    case 327680:
      return `ERRNO(${data})`;
    case 2147483648:
    case 0:
      return "KILL";
    case 2147221504:
      return "LOG";
    case 196608:
      return "TRAP";
    case 2146435072:
      return "TRACE";
    case 2143289344:
      return "USER_NOTIF";
    default:
      return `UNKNOWN(0x${result.toString(16)})`;
  }
}

// src/attestation/syscalls.ts
var syscallNumbers = {
  accept4: 288,
  add_key: 248,
  arch_prctl: 158,
  bind: 49,
  bpf: 321,
  brk: 12,
  chmod: 90,
  chroot: 161,
  clock_gettime: 228,
  clock_nanosleep: 230,
  clone: 56,
  clone3: 435,
  close: 3,
  connect: 42,
  epoll_create1: 291,
  epoll_ctl: 233,
  epoll_pwait: 281,
  eventfd2: 290,
  execve: 59,
  execveat: 322,
  exit: 60,
  exit_group: 231,
  fchmod: 91,
  fchmodat: 268,
  fcntl: 72,
  fork: 57,
  fstat: 5,
  fstatfs: 138,
  fsync: 74,
  ftruncate: 77,
  futex: 202,
  getcwd: 79,
  getdents64: 217,
  getegid: 108,
  geteuid: 107,
  getgid: 104,
  getgroups: 115,
  getpid: 39,
  getppid: 110,
  getrandom: 318,
  gettid: 186,
  getuid: 102,
  init_module: 175,
  inotify_init1: 294,
  io_uring_enter: 426,
  io_uring_setup: 425,
  ioctl: 16,
  kexec_load: 246,
  keyctl: 250,
  kill: 62,
  link: 86,
  listen: 50,
  lseek: 8,
  madvise: 28,
  memfd_create: 319,
  mkdir: 83,
  mknod: 133,
  mmap: 9,
  mount: 165,
  mprotect: 10,
  mremap: 25,
  munmap: 11,
  name_to_handle_at: 303,
  newfstatat: 262,
  open_by_handle_at: 304,
  openat: 257,
  perf_event_open: 298,
  pidfd_open: 434,
  pipe2: 293,
  pivot_root: 155,
  prctl: 157,
  pread64: 17,
  prlimit64: 302,
  process_vm_writev: 311,
  ptrace: 101,
  pwrite64: 18,
  read: 0,
  readlink: 89,
  readv: 19,
  rename: 82,
  request_key: 249,
  restart_syscall: 219,
  rseq: 334,
  rt_sigaction: 13,
  rt_sigprocmask: 14,
  rt_sigreturn: 15,
  sched_getaffinity: 204,
  sched_getparam: 143,
  sched_getscheduler: 145,
  sched_yield: 24,
  sendmsg: 46,
  sendto: 44,
  set_robust_list: 273,
  set_tid_address: 218,
  setgid: 106,
  setgroups: 116,
  setns: 308,
  setuid: 105,
  sigaltstack: 131,
  socket: 41,
  socketpair: 53,
  statfs: 137,
  statx: 332,
  symlink: 88,
  sysinfo: 99,
  tgkill: 234,
  umask: 95,
  uname: 63,
  unlink: 87,
  unshare: 272,
  userfaultfd: 323,
  vfork: 58,
  write: 1,
  writev: 20
};
var AUDIT_ARCH_X86_64 = 3221225534;
var HIGHEST_SYSCALL = 1023;

// src/attestation/filter.ts
var X32_BIT = 1073741824;
var AUDIT_ARCH_I386 = 1073741827;
function holds(argument, args) {
  const value = args[argument.index] ?? 0n;
  const wanted = BigInt(argument.value);
  switch (argument.op) {
    case "SCMP_CMP_EQ":
      return value === wanted;
    case "SCMP_CMP_MASKED_EQ":
      return (value & wanted) === BigInt(argument.valueTwo ?? 0);
    default:
      throw new BadFilter(`the profile uses ${argument.op}, which nothing here understands`);
  }
}
function profileAction(profile, nr, args) {
  for (const rule of profile.syscalls) {
    if (!rule.names.some((name) => syscallNumbers[name] === nr)) continue;
    if (!(rule.args ?? []).every((argument) => holds(argument, args))) continue;
    return rule.action === "SCMP_ACT_ALLOW" ? "ALLOW" : `ERRNO(${rule.errnoRet ?? 1})`;
  }
  return `ERRNO(${profile.defaultErrnoRet})`;
}
function argumentVectors(profile, program2) {
  const values = /* @__PURE__ */ new Set([0n, 1n, 0xffffffffn, 0x100000000n, 0xffffffffffffffffn]);
  for (const { code, k } of program2) {
    if ((code & 7) !== 5) continue;
    values.add(BigInt(k)).add(BigInt(k) << 32n);
  }
  for (const rule of profile.syscalls) {
    for (const { value, valueTwo } of rule.args ?? []) {
      for (const base of [BigInt(value), BigInt(valueTwo ?? value)]) {
        for (const next of [base, base + 1n, base ^ 0xffffffffn, base + 0x100000000n]) values.add(next);
      }
    }
  }
  const list3 = [...values];
  return list3.flatMap((value, index) => [
    ...Array.from(
      { length: 6 },
      (_, at) => Array.from({ length: 6 }, (_value, place) => place === at ? value : 0n)
    ),
    [value, value, value, value, value, value],
    [value, list3[(index + 1) % list3.length] ?? 0n, value, list3[(index + 3) % list3.length] ?? 0n, 0n, 0n],
    [0n, value, list3[(index + 2) % list3.length] ?? 0n, 0n, value, 0n],
    [value, 0n, list3[(index + 5) % list3.length] ?? 0n, value, 0n, value]
  ]);
}
function filterDifferences(profile, bytes) {
  let program2;
  try {
    program2 = decodeFilter(bytes);
  } catch (error) {
    return [`the filter cannot be decoded: ${error instanceof Error ? error.message : "unknown"}`];
  }
  const differences2 = [];
  const vectors = argumentVectors(profile, program2);
  const conditional = new Set(
    profile.syscalls.flatMap((rule) => rule.args ? rule.names.map((n) => syscallNumbers[n]) : [])
  );
  const ask = (nr, arch, args, wanted) => {
    let answer;
    const event = { nr, arch, args };
    try {
      answer = actionOf2(runFilter(program2, event));
    } catch (error) {
      answer = error instanceof Error ? error.message : "unknown";
    }
    if (event.readsArguments === true && !conditional.has(nr) && differences2.length < 20) {
      differences2.push(`call ${nr}: the profile decides by its number, the filter by its arguments`);
    }
    if (!wanted.includes(answer) && differences2.length < 20) {
      differences2.push(
        `call ${nr} on 0x${arch.toString(16)}: the profile says ${wanted.join(" or ")}, the filter ${answer}`
      );
    }
  };
  for (let nr = 0; nr <= HIGHEST_SYSCALL; nr += 1) {
    const tried = conditional.has(nr) ? vectors : [[0n, 0n, 0n, 0n, 0n, 0n]];
    for (const args of tried) {
      const wanted = profileAction(profile, nr, args);
      ask(nr, AUDIT_ARCH_X86_64, args, wanted === "ERRNO(1)" && nr > 335 ? [wanted, "ERRNO(38)"] : [wanted]);
    }
    ask(nr + X32_BIT, AUDIT_ARCH_X86_64, [], ["KILL", "ERRNO(1)"]);
    ask(nr, AUDIT_ARCH_I386, [], ["KILL"]);
  }
  return differences2;
}
function filterAnswer(bytes, name, args = []) {
  const nr = syscallNumbers[name];
  if (nr === void 0) return "unknown";
  try {
    return actionOf2(runFilter(decodeFilter(bytes), { nr, arch: AUDIT_ARCH_X86_64, args }));
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
}

// src/attestation/checks.ts
var KEEPS_FILTER = { crun: true, runc: false };
var REPORT_FILES = ["checkpoint.md", "report.json", "report.md"];
var words = (list3) => list3 === null ? "unreadable" : list3.join(" ");
function mountLine(mount, expected) {
  const type = expected === void 0 || expected.fs_type !== null ? mount.fs_type : "any";
  const shown = expected !== void 0 && expected.fs_type === null ? [] : mount.super_options.filter((option) => option !== "inode64" && option !== "inode32");
  const propagation = "propagation" in mount && mount.propagation !== "" ? ` ${mount.propagation}` : "";
  return `${mount.mount_point} ${type ?? "any"} ${[...mount.options].sort().join(",")} ${[...shown].sort().join(",")}`.trim() + propagation;
}
function mountChecks(text, standard, only) {
  const wanted = standard.expectations.runtimes[standard.runtime].mounts.filter(
    (row) => only(row.mount_point)
  );
  const rows = parseMountinfo(text)?.filter((row) => only(row.mount_point)) ?? null;
  const expectedOf2 = (point) => wanted.find((row) => row.mount_point === point);
  const render = (list3) => list3.map((row) => mountLine(row, expectedOf2(row.mount_point))).sort().join(" | ");
  return [{ id: "mounts", expected: render(wanted), observed: rows === null ? "unreadable" : render(rows) }];
}
function statusChecks(text, fields) {
  const status = parseStatus(text);
  return Object.entries(fields).map(([name, expected]) => ({
    id: `status-${name}`,
    expected,
    observed: status?.get(name) ?? "unreadable"
  }));
}
function privilegeFields(standard) {
  const none = "0000000000000000";
  const id = Array.from({ length: 4 }, () => String(standard.uid)).join(" ");
  return {
    Uid: id,
    Gid: id,
    Groups: "",
    CapInh: none,
    CapPrm: none,
    CapEff: none,
    CapBnd: none,
    CapAmb: none,
    NoNewPrivs: "1",
    Umask: standard.policy.umask
  };
}
function netChecks(net) {
  return [
    { id: "interfaces", expected: "lo", observed: words(interfacesOf(net.dev)) },
    { id: "routes", expected: "", observed: words(foreignRoutesOf(net.route)) },
    // A kernel without IPv6 has no such table, and nothing to route.
    {
      id: "routes6",
      expected: "",
      observed: net.ipv6_route === "!ENOENT" ? "" : words(foreignRoutes6Of(net.ipv6_route))
    }
  ];
}
function insideChecks(probe, frame, standard) {
  const { attempts, raw } = frame.observations[probe];
  const expected = standard.expectations.attempts[probe];
  const checks = Object.entries(expected).map(([id, codes]) => {
    const observed = attempts[id] ?? "not attempted";
    return { id, expected: codes.split("|").includes(observed) ? observed : codes, observed };
  });
  const text = (name) => raw[name] ?? "!MISSING";
  switch (probe) {
    case "p03-loopback-only":
      checks.push(...netChecks({ dev: text("dev"), route: text("route"), ipv6_route: text("ipv6_route") }));
      break;
    case "p07-mount-set":
      checks.push(...mountChecks(text("mountinfo"), standard, () => true));
      break;
    case "p10-no-privilege":
      checks.push(...statusChecks(text("status"), privilegeFields(standard)));
      break;
    case "p12-no-host-surface":
      checks.push(
        { id: "root-entries", expected: words(standard.rootEntries), observed: text("root") },
        {
          id: "dev-entries",
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: text("dev")
        },
        { id: "proc-entries", expected: "1 self thread-self", observed: text("proc") }
      );
      break;
    case "p01-network-egress":
    case "p02-name-resolution":
    case "p04-rootfs-read-only":
    case "p05-in-read-only":
    case "p06-out-write-only":
    case "p08-empty-keyset":
    case "p09-no-subprocess":
    case "p11-syscall-filter":
      break;
  }
  return checks;
}
var filterQuestions = {
  "p01-network-egress": [
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept4",
    "sendto",
    "io_uring_setup"
  ].map((name) => [name, "ERRNO(1)", []]),
  "p02-name-resolution": [["socket", "ERRNO(1)", []]],
  "p09-no-subprocess": [
    ["fork", "ERRNO(1)", []],
    ["vfork", "ERRNO(1)", []],
    ["clone", "ERRNO(1)", [17n]],
    ["clone3", "ERRNO(38)", []],
    ["execveat", "ERRNO(1)", []]
  ]
};
function filterChecks(probe, bytes) {
  if (bytes === null) return [];
  return (filterQuestions[probe] ?? []).map(([name, expected, args]) => ({
    id: `filter-${name}`,
    expected,
    observed: filterAnswer(bytes, name, args)
  }));
}
function sourceCheck(reading, place) {
  const source = reading.sources[place];
  return {
    id: `source-${place}`,
    expected: source?.intended ?? "known",
    observed: source?.mounted ?? "unreadable"
  };
}
function outChecks(reading, standard) {
  const facts = (name) => {
    const entry = reading.out[name];
    return entry === void 0 ? "missing" : `${entry.kind} ${entry.mode} ${entry.uid}:${entry.gid} links ${entry.links}`;
  };
  const { directory_mode: directory, file_mode: file } = standard.policy.out;
  return [
    { id: "out-directory", expected: `directory ${directory} 0:0 links 0`, observed: facts(".") },
    ...REPORT_FILES.map((name) => ({
      id: `out-${name}`,
      expected: `file ${file} 0:0 links 1`,
      observed: facts(name)
    })),
    {
      id: "out-entries",
      expected: words(REPORT_FILES),
      observed: words(
        Object.keys(reading.out).filter((name) => name !== ".").sort()
      )
    }
  ];
}
function outsideChecks(probe, reading, filterBytes, standard) {
  const mounts = (...points) => mountChecks(reading.mountinfo, standard, (point) => points.includes(point));
  switch (probe) {
    case "p01-network-egress":
    case "p02-name-resolution":
    case "p09-no-subprocess":
      return filterChecks(probe, filterBytes);
    case "p03-loopback-only":
      return netChecks(reading.net);
    case "p04-rootfs-read-only":
      return [...mounts("/"), sourceCheck(reading, "/")];
    case "p05-in-read-only":
      return [...mounts("/in"), sourceCheck(reading, "/in")];
    case "p06-out-write-only":
      return [...mounts("/out", "/proc"), sourceCheck(reading, "/out"), ...outChecks(reading, standard)];
    case "p07-mount-set":
      return mountChecks(reading.mountinfo, standard, () => true);
    case "p08-empty-keyset":
      return [];
    case "p10-no-privilege":
      return statusChecks(reading.status, privilegeFields(standard));
    case "p11-syscall-filter":
      return [
        ...statusChecks(reading.status, { Seccomp: "2", Seccomp_filters: "1" }),
        ...filterBytes === null ? KEEPS_FILTER[standard.runtime] ? [{ id: "filter-bytes", expected: "the bytes that the runtime keeps", observed: "not there" }] : [] : [
          {
            id: "filter-bytes",
            expected: "",
            observed: filterDifferences(standard.seccomp, filterBytes).join("; ")
          }
        ]
      ];
    case "p12-no-host-surface":
      return [
        { id: "root-entries", expected: words(standard.rootEntries), observed: words(reading.root_entries) },
        {
          id: "dev-entries",
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: words(reading.dev_entries)
        }
      ];
  }
}
var SHARED_STATUS = [
  "Uid",
  "Gid",
  "Groups",
  "CapInh",
  "CapPrm",
  "CapEff",
  "CapAmb",
  "CapBnd",
  "NoNewPrivs",
  "Umask",
  "Seccomp",
  "Seccomp_filters"
];
function continuityChecks(before, after) {
  const status = (reading, name) => parseStatus(reading.status)?.get(name) ?? "unreadable";
  const mounts = (reading) => JSON.stringify(parseMountinfo(reading.mountinfo));
  const checks = [
    { id: "process-start", expected: before.process_start, observed: after.process_start },
    {
      id: "namespaces",
      expected: JSON.stringify(before.namespaces),
      observed: JSON.stringify(after.namespaces)
    },
    { id: "mount-table", expected: mounts(before), observed: mounts(after) },
    { id: "sources", expected: JSON.stringify(before.sources), observed: JSON.stringify(after.sources) },
    { id: "cgroup", expected: JSON.stringify(before.cgroup), observed: JSON.stringify(after.cgroup) },
    { id: "limits", expected: before.limits, observed: after.limits }
  ];
  if (before.stage !== "created") {
    const same = (id, of) => ({
      id,
      expected: JSON.stringify(of(before)),
      observed: JSON.stringify(of(after))
    });
    checks.push(
      same("net", (reading) => reading.net),
      same("out", (reading) => reading.out),
      same("executable", (reading) => reading.executable),
      same("root-entries", (reading) => reading.root_entries),
      same("dev-entries", (reading) => reading.dev_entries)
    );
  }
  const fields = before.stage === "created" ? ["NoNewPrivs", "CapEff"] : SHARED_STATUS;
  for (const name of fields) {
    checks.push({ id: `status-${name}`, expected: status(before, name), observed: status(after, name) });
  }
  return checks.map((check2) => ({ ...check2, id: `${before.stage}-to-${after.stage}-${check2.id}` }));
}
function confinementChecks(reading, standard) {
  const { limits, namespaces } = standard.policy;
  const kernelName = (name) => name === "network" ? "net" : name === "mount" ? "mnt" : name;
  const limit = (label, value) => ({
    id: `limit-${label.replaceAll(" ", "-").toLowerCase()}`,
    expected: `${value} ${value}`,
    observed: new RegExp(`^${label}\\s+(\\S+)\\s+(\\S+)`, "m").exec(reading.limits)?.slice(1, 3).join(" ") ?? "unreadable"
  });
  return [
    ...namespaces.map((name) => {
      const own = reading.namespaces[kernelName(name)] ?? "!";
      const host = reading.host_namespaces[kernelName(name)] ?? "!";
      const kind = own.startsWith("!") || host.startsWith("!") ? "unreadable" : own === host ? "the host's" : "its own";
      return { id: `namespace-${name}`, expected: "its own", observed: kind };
    }),
    limit("Max core file size", limits.core_bytes),
    limit("Max cpu time", limits.cpu_seconds),
    limit("Max file size", limits.file_bytes),
    limit("Max open files", limits.open_files),
    { id: "limit-memory", expected: String(limits.memory_bytes), observed: reading.cgroup.memory_bytes },
    { id: "limit-tasks", expected: String(limits.tasks), observed: reading.cgroup.tasks },
    { id: "executable", expected: reading.executable.intended, observed: reading.executable.running }
  ];
}

// src/attestation/judge.ts
var TEXT_LIMIT = 280;
var differing = (checks) => checks.filter((check2) => check2.expected !== check2.observed);
function sentence(side, check2) {
  const cut = (text) => text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT)}…` : text;
  return `${side}: ${check2.id}: expected ${cut(check2.expected) || "nothing"}, observed ${cut(check2.observed) || "nothing"}`.slice(
    0,
    600
  );
}
function judgeProbe(id, observed, standard) {
  const inside2 = insideChecks(id, observed.frame, standard);
  const outside = outsideChecks(id, observed.probing, observed.filterBytes, standard);
  const disagreements = [
    ...differing(inside2).map((check2) => sentence("inside", check2)),
    ...differing(outside).map((check2) => sentence("outside", check2))
  ];
  const basis = inside2.length > 0 ? outside.length > 0 ? "both" : "inside-only" : outside.length > 0 ? "outside-only" : "none";
  const broke = observed.control?.[id];
  const control = observed.control === null ? "not run" : broke !== void 0 && broke.length > 0 ? "breached" : "not breached";
  const state = disagreements.length > 0 ? "breached" : basis === "none" || control !== "breached" ? "unverified" : "held";
  return { id, state, basis, control, disagreements: disagreements.slice(0, 40) };
}
function judge(observed, standard) {
  const cells = probeIds.map((id) => judgeProbe(id, observed, standard));
  const discrepancies = [
    ...differing(observed.bundle).map((check2) => sentence("bundle", check2)),
    ...differing(confinementChecks(observed.probing, standard)).map((check2) => sentence("witness", check2)),
    ...differing(continuityChecks(observed.created, observed.probing)).map(
      (check2) => sentence("witness", check2)
    )
  ];
  const matrix = {
    24: "unverified",
    32: "unverified"
  };
  for (const cell2 of cells) {
    const row = probes[cell2.id].matrixRow;
    matrix[row] = cell2.state === "held" ? "as expected" : cell2.state === "breached" ? "not as expected" : "unverified";
  }
  return { cells, discrepancies, asExpected: cells.filter((cell2) => cell2.state === "held").length, matrix };
}

// src/attestation/verify-readings.ts
var STAGES = ["created", "probing", "inspecting"];
var NAMES = {
  namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  host_namespaces: ["cgroup", "ipc", "mnt", "net", "pid", "user", "uts"],
  sources: ["/", "/in", "/out"],
  out: [".", "checkpoint.md", "report.json", "report.md"]
};
var OF_THE_PROCESS = /* @__PURE__ */ new Set(["p10-no-privilege", "p11-syscall-filter"]);
var KERNEL_LINK = /^[a-z]+:\[\d{1,20}\]$/;
var FILE_IDENTITY = /^\d{1,20}:\d{1,20}$/;
var differing2 = (stage, checks) => checks.filter(({ expected, observed }) => expected !== observed || observed.startsWith("!")).map(({ id }) => `${stage}: ${id}`);
function unreadable(value, path3) {
  if (typeof value === "string") {
    return value.startsWith("!") && !(path3.endsWith(".ipv6_route") && value === "!ENOENT") ? [path3] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member2]) => [
    ...name.startsWith("!") ? [`${path3}.${name}`] : [],
    ...unreadable(member2, `${path3}.${name}`)
  ]);
}
function malformed(reading) {
  const at = (what) => `${reading.stage}: ${what}`;
  const names2 = Object.keys(NAMES).filter((member2) => Object.keys(reading[member2]).sort().join() !== [...NAMES[member2]].sort().join()).map((member2) => at(`the names in ${member2}`));
  const links = ["namespaces", "host_namespaces"].flatMap(
    (member2) => Object.entries(reading[member2]).filter(([name, link]) => !KERNEL_LINK.test(link) || !link.startsWith(`${name}:[`)).map(([name]) => at(`${member2}.${name}`))
  );
  const { intended, running } = reading.executable;
  const identities = [
    ...Object.values(reading.sources).flatMap((source) => [source.intended, source.mounted]),
    intended,
    running
  ];
  return [
    ...names2,
    ...links,
    ...identities.every((identity) => FILE_IDENTITY.test(identity)) ? [] : [at("an identity of a file")],
    .../^\d{1,20}$/.test(reading.process_start) ? [] : [at("process_start")]
  ];
}
function switches(reading) {
  const status = parseStatus(reading.status);
  const counts = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? "")) ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
}
function stageDifferences(readings) {
  const [created, probing, inspecting] = readings;
  const wrong = [];
  readings.slice(1).forEach((reading, index) => {
    const [before, after] = [switches(readings[index]), switches(reading)];
    if (before === null || after === null || after <= before)
      wrong.push(`${reading.stage}: the process did not run since the reading before`);
  });
  if (created !== void 0 && probing !== void 0) {
    if (created.executable.running === created.executable.intended)
      wrong.push("created: the program runs already, and the runtime's init should");
    if (created.executable.intended !== probing.executable.intended)
      wrong.push("probing: another executable was intended");
    if (Object.values(created.out).some(({ size }) => size !== 0))
      wrong.push("created: /out is written to before anything ran");
  }
  if (probing !== void 0 && inspecting !== void 0) {
    for (const member2 of ["out", "executable", "net"]) {
      if (JSON.stringify(probing[member2]) !== JSON.stringify(inspecting[member2]))
        wrong.push(`inspecting: ${member2} changed`);
    }
  }
  for (const reading of readings.slice(1)) {
    if (JSON.stringify(reading.host_namespaces) !== JSON.stringify(created?.host_namespaces))
      wrong.push(`${reading.stage}: the host's own namespaces changed`);
  }
  return wrong;
}
function readingRows(evidence, run2, filterBytes, standard) {
  const readings = [...evidence.predicate.readings, ...run2.predicate.readings];
  const stages = run2.predicate.go === null ? STAGES.slice(0, 2) : STAGES;
  const rows = [
    compare(
      "the stages of the readings",
      "cross-checked",
      stages,
      readings.map(({ stage }) => stage)
    ),
    compare("readings in the evidence", "cross-checked", 2, evidence.predicate.readings.length),
    nothingWrong(
      "the readings could be read",
      "recomputed",
      readings.flatMap((reading) => [...unreadable(reading, reading.stage), ...malformed(reading)])
    ),
    nothingWrong("the readings differ as their stages do", "recomputed", stageDifferences(readings))
  ];
  const [created, probing, inspecting] = readings;
  if (created === void 0 || probing === void 0) return rows;
  const outside = (reading, probes2) => probes2.flatMap((probe) => outsideChecks(probe, reading, filterBytes, standard));
  rows.push(
    nothingWrong("the first reading, judged", "recomputed", [
      ...differing2(
        "created",
        outside(
          created,
          probeIds.filter((id) => !OF_THE_PROCESS.has(id))
        )
      ),
      ...differing2(
        "created",
        confinementChecks(created, standard).filter(({ id }) => id !== "executable")
      ),
      ...differing2("created to probing", continuityChecks(created, probing))
    ])
  );
  if (inspecting === void 0) return rows;
  return [
    ...rows,
    nothingWrong("the third reading, judged", "recomputed", [
      ...differing2("inspecting", outside(inspecting, probeIds)),
      ...differing2("inspecting", confinementChecks(inspecting, standard))
    ]),
    nothingWrong(
      "the container between stages",
      "recomputed",
      differing2("probing to inspecting", continuityChecks(probing, inspecting))
    )
  ];
}

// src/attestation/verify-evidence.ts
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var names = (subjects) => subjects.map(({ name }) => name);
function subjectNameRows(evidence, run2, go, evidenceFile, pinned) {
  const bytes = evidence.predicate.filter.bytes_base64 === null ? [] : ["filter-bytes"];
  const packet2 = go === null ? [] : ["packet"];
  const claims = go === null || go.claims_digest === null ? [] : ["claims"];
  const programs = ["node", ...Object.keys(pinned)].map((name) => `app/${name}`).sort();
  const made = ["policy", "filter-source", "expectations", "rootfs", "catalog"];
  const reports = go === null ? [] : ["report.json", "report.md", `checkpoint-${run2.predicate.run}.md`];
  return [
    compare(
      "subjects of the evidence",
      "cross-checked",
      [...made, ...programs, ...bytes, ...packet2, ...claims],
      names(evidence.subject)
    ),
    compare(
      "subjects of run.json",
      "cross-checked",
      [evidenceFile, ...packet2, ...reports],
      names(run2.subject)
    )
  ];
}
function subjectRows(subjects, digestOf) {
  return subjects.filter(({ name }) => name !== "packet").map(({ name, digest }) => {
    const observed = digestOf(name);
    return observed === null ? missing(`subject ${name}`, "recomputed", "the file is not in the folder") : compare(`subject ${name}`, "recomputed", `sha256:${digest.sha256}`, observed);
  });
}
function filterRows(evidence, runtime) {
  const { bytes_base64: base64, observed } = evidence.predicate.filter;
  const { filterBytes, grade } = runtimeFacts[runtime];
  const kept = base64 !== null;
  const rows = [
    compare("grade", "recomputed", grade, evidence.predicate.grade),
    compare(`filter bytes, as ${runtime} keeps them`, "recomputed", filterBytes, kept),
    compare("filter, as observed", "cross-checked", kept ? "bytes" : "not observed", observed)
  ];
  if (base64 === null)
    return [...rows, stated("filter bytes", `${runtime} keeps no copy that the host could read`)];
  const bytes = Buffer.from(base64, "base64");
  return [
    ...rows,
    compare("filter bytes, as written", "recomputed", bytes.toString("base64"), base64),
    compare(
      "subject filter-bytes",
      "recomputed",
      subjectDigest(evidence.subject, "filter-bytes"),
      sha256(bytes)
    )
  ];
}
function bundleRows(evidence, pinned) {
  const { bundle } = evidence.predicate;
  const ids = ["config", "rootfs", ...Object.keys(pinned).map((name) => `program-${name}`)];
  const expected = (id) => bundle.find((check2) => check2.id === id)?.expected ?? "missing";
  const malformed2 = bundle.filter((check2) => !DIGEST.test(check2.expected) || !DIGEST.test(check2.observed));
  return [
    compare(
      "checks of the bundle",
      "cross-checked",
      ids,
      bundle.map(({ id }) => id)
    ),
    nothingWrong(
      "digests of the bundle",
      "cross-checked",
      malformed2.map(({ id }) => id)
    ),
    compare("rootfs", "cross-checked", subjectDigest(evidence.subject, "rootfs"), expected("rootfs")),
    ...Object.entries(pinned).flatMap(([name, digest]) => [
      compare(`inside program ${name}`, "cross-checked", digest, expected(`program-${name}`)),
      compare(`subject app/${name}`, "cross-checked", digest, subjectDigest(evidence.subject, `app/${name}`))
    ])
  ];
}
function controlRows(evidence, standard) {
  const { control, frame } = evidence.predicate;
  const unknown = probeIds.flatMap((probe) => {
    const broke = control.probes[probe] ?? [];
    const known = new Set(insideChecks(probe, frame, standard).map(({ id }) => id));
    return [
      ...broke.filter((id) => !known.has(id)),
      ...new Set(broke).size === broke.length ? [] : [`${probe} names a check twice`]
    ];
  });
  return [
    compare(
      "probes of the control",
      "cross-checked",
      [...probeIds].sort(),
      Object.keys(control.probes).sort()
    ),
    nothingWrong("checks of the control", "cross-checked", unknown)
  ];
}
function frameRows(evidence) {
  const { frame, nonce } = evidence.predicate;
  const raw = {
    "p03-loopback-only": ["dev", "ipv6_route", "route"],
    "p07-mount-set": ["mountinfo"],
    "p10-no-privilege": ["status"],
    "p12-no-host-surface": ["dev", "proc", "root"]
  };
  const wrong = probeIds.filter((probe) => {
    const observation = frame.observations[probe];
    const attempts = Object.keys(expectations.attempts[probe]).sort().join();
    return Object.keys(observation.attempts).sort().join() !== attempts || Object.keys(observation.raw).sort().join() !== (raw[probe] ?? []).join();
  });
  return [
    compare("the frame is of this run", "cross-checked", nonce, frame.nonce),
    nothingWrong("attempts of the frame", "cross-checked", wrong)
  ];
}
function judgementRows(evidence, run2, pinned) {
  const { predicate } = evidence;
  const [created, probing] = predicate.readings;
  const runtime = predicate.runtime.id;
  if (created === void 0 || probing === void 0 || !isDrivenRuntime(runtime))
    return [compare("runtime", "recomputed", Object.keys(runtimeFacts).join(" or "), runtime)];
  const standard = {
    policy,
    seccomp: seccompProfile,
    expectations,
    runtime,
    uid: predicate.uid,
    rootEntries: predicate.root_entries
  };
  const base64 = predicate.filter.bytes_base64;
  const filterBytes = base64 === null ? null : Buffer.from(base64, "base64");
  const judgement = judge(
    {
      frame: predicate.frame,
      created,
      probing,
      filterBytes,
      bundle: predicate.bundle,
      control: predicate.control.probes
    },
    standard
  );
  const { first, size } = policy.uid_range;
  return [
    compare("probe judgements", "recomputed", predicate.probes, judgement.cells),
    compare("probes observed as expected", "recomputed", probeIds.length, judgement.asExpected),
    compare("discrepancies of bundle and witness", "recomputed", [], judgement.discrepancies),
    compare("matrix rows #24-#37", "recomputed", predicate.matrix, judgement.matrix),
    nothingWrong(
      "user of the range",
      "recomputed",
      predicate.uid >= first && predicate.uid < first + size ? [] : [String(predicate.uid)]
    ),
    ...frameRows(evidence),
    ...readingRows(evidence, run2, filterBytes, standard),
    ...filterRows(evidence, runtime),
    ...bundleRows(evidence, pinned),
    ...controlRows(evidence, standard)
  ];
}
function policyRows(evidence) {
  const subjects = { policy: "policy", seccomp: "filter-source", expectations: "expectations" };
  return [
    ...Object.keys(subjects).map(
      (name) => compare(
        `subject ${subjects[name]}`,
        "recomputed",
        policyDigests[name],
        subjectDigest(evidence.subject, subjects[name])
      )
    ),
    compare("taken on trust", "recomputed", takenOnTrust, evidence.predicate.trusted)
  ];
}
function asserted(evidence) {
  const { host, runtime, venue, privilege, ci_run: ci } = evidence.predicate;
  const node = subjectDigest(evidence.subject, "app/node") ?? "absent";
  return [
    stated("host", `kernel ${host.kernel}, ${host.architecture}, node ${host.node} (${node})`),
    stated("runtime", `${runtime.version} at ${runtime.path}, ${runtime.digest}`),
    stated("venue", `claimed ${venue.claimed}; run on GitHub: NOT_RUN_ON_GITHUB`),
    stated("privilege", privilege),
    stated("CI run", ci === null ? "none" : `${ci.id}, attempt ${ci.attempt}`)
  ];
}

// src/formats/self-check.ts
var selfCheckExpectations = {
  interfaces: "lo",
  routes: "none",
  routes6: "none",
  "root-mount": "ro",
  "data-mounts": "/in ro, /out rw",
  environment: "0 keys",
  environ: "0 bytes",
  filter: "2",
  "no-new-privileges": "1",
  capabilities: "0000000000000000",
  "not-root": "yes"
};

// src/attestation/verify-report.ts
function goRows(go, run2, evidence, evidenceDigest) {
  const attested = {
    status: "NOT_ACCEPTED",
    reason: "venue unapproved",
    grade: evidence.predicate.grade,
    runtime: evidence.predicate.runtime.id,
    venue: evidence.predicate.venue.claimed,
    observed_as_expected: 12,
    probes: 12,
    evidence_digest: evidenceDigest
  };
  const subject = (name) => subjectDigest(evidence.subject, name);
  return [
    compare("go: nonce", "cross-checked", run2.predicate.nonce, go.nonce),
    compare("go: run", "cross-checked", run2.predicate.run, go.run),
    compare("go: caller’s nonce", "cross-checked", evidence.predicate.caller_nonce, go.caller_nonce),
    compare("go: attestation", "cross-checked", attested, go.attestation),
    compare("go: matrix", "cross-checked", evidence.predicate.matrix, go.matrix),
    compare("go: packet digest", "cross-checked", subject("packet"), go.packet_digest),
    compare("go: catalog digest", "cross-checked", subject("catalog"), go.catalog_digest),
    compare("go: claims digest", "cross-checked", subject("claims"), go.claims_digest),
    compare(
      "packet of run and evidence",
      "cross-checked",
      subject("packet"),
      subjectDigest(run2.subject, "packet")
    )
  ];
}
function wrongSelfCheck({ confirmed, checks }) {
  const expected = Object.entries(selfCheckExpectations);
  const same = expected.length === checks.length && expected.every(([id], index) => checks[index]?.id === id);
  if (!same) return ["other checks than the inspector has"];
  const wrong = checks.filter(
    (check2, index) => check2.expected !== expected[index]?.[1] || check2.confirmed !== (check2.expected === check2.observed)
  );
  return [
    ...wrong.map(({ id }) => id),
    ...confirmed === checks.every((check2) => check2.confirmed) ? [] : ["confirmed"]
  ];
}
function reportWordRows(report2, run2, go) {
  const told = ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation
  }) => ({
    nonce,
    caller_nonce,
    run: id,
    clock,
    as_of,
    max_age_seconds,
    attestation
  });
  return [
    compare("report: what the inspector was told", "cross-checked", told(go), told(report2)),
    nothingWrong("report: the inspector’s own check", "cross-checked", wrongSelfCheck(report2.self_check)),
    compare("report and run: verdict", "cross-checked", run2.predicate.verdict, report2.verdict),
    compare("report and run: exit code", "cross-checked", run2.predicate.exit_code, report2.exit_code)
  ];
}
function reportRows(inputs, report2, go, release, digestOf) {
  const texts = {
    "report.json": "report.json",
    "report.md": "report.md",
    "checkpoint.md": `checkpoint-${report2.run}.md`
  };
  const against = (what, label, rendered) => Object.keys(texts).map(
    (name) => compare(`${texts[name]} ${what}`, label, sha256(rendered[name]), digestOf(texts[name]) ?? "absent")
  );
  const rows = against("is what report.json renders to", "cross-checked", inputs.render(report2));
  const wanted = [
    ...inputs.reevaluate === null ? ["--packet FILE"] : [],
    ...go.claims_digest !== null && inputs.given.claims === null ? ["--claims FILE"] : [],
    ...go.previous_digest !== null && inputs.given.previous === null ? ["--previous DIR"] : []
  ];
  if (inputs.reevaluate === null || release === null || wanted.length > 0) {
    const detail = `give ${wanted.join(", ")}, and it is recomputed`;
    return [...rows, missing(`verdict ${report2.verdict}`, "asserted", detail)];
  }
  const again = inputs.reevaluate(go, release, report2.self_check);
  return [
    ...rows,
    compare(`verdict ${report2.verdict}`, "recomputed", again.verdict, report2.verdict),
    ...against("is what the packet evaluates to", "recomputed", inputs.render(again))
  ];
}
function bindingRows(report2, go, expected) {
  const row = (what, option, said, heard, told) => told !== null && heard !== null ? compare(what, "cross-checked", told, heard) : stated(
    what,
    heard === null ? `${said}: the run was told no digest` : `${said}: the run's own word that it was told ${heard}, unless ${option} is given`
  );
  return [
    row(
      "origin and integrity",
      "--expect-packet",
      `${report2.integrity}, ${report2.origin}`,
      go.expected_packet_digest,
      expected.packet
    ),
    row(
      "catalog authority",
      "--expect-catalog",
      report2.catalog_authority,
      go.expected_catalog_digest,
      expected.catalog
    )
  ];
}
function givenRows(given, go, evidence) {
  const row = (option, digest, named) => digest === null ? [] : [compare(option, "cross-checked", named ?? "no such input of this run", digest)];
  const catalog = subjectDigest(evidence.subject, "catalog");
  return [
    ...row("--packet", given.packet, go?.packet_digest),
    ...row("--claims", given.claims, go?.claims_digest),
    ...row("--previous", given.previous, go?.previous_digest),
    ...row("the pinned catalog", given.catalog, catalog),
    ...given.catalog === null ? [stated("catalog", `${catalog ?? "absent"}: give --catalog DIR to compare`)] : []
  ];
}
function expectationRows(expected, run2, evidence) {
  const row = (option, wanted, observed) => wanted === null ? stated(option, "not given: NOT_EVIDENCED from outside") : compare(option, "cross-checked", wanted, observed ?? "absent");
  const subject = (name) => subjectDigest(evidence.subject, name);
  const { ci_run: ci } = evidence.predicate;
  return [
    row("--expect-packet", expected.packet, subject("packet")),
    row("--expect-policy", expected.policy, subject("policy")),
    row("--expect-catalog", expected.catalog, subject("catalog")),
    row("--expect-nonce", expected.nonce, evidence.predicate.caller_nonce),
    row("--expect-run", expected.run, ci?.id ?? run2.predicate.run)
  ];
}

// src/attestation/verify-times.ts
function sortable(time) {
  const date = /* @__PURE__ */ new Date(`${time.slice(0, 19)}Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== time.slice(0, 19)) return null;
  return `${time.slice(0, 19)}.${time.slice(20, -1).padEnd(6, "0")}`;
}
function disorder(times) {
  return times.flatMap(([name, time], index) => {
    const own = sortable(time);
    if (own === null) return [`${name} is ${time}, which no calendar has`];
    const [before, earlier] = times[index - 1] ?? [];
    if (before === void 0 || earlier === void 0) return [];
    return (sortable(earlier) ?? "") <= own ? [] : [`${name} ${time} lies before ${before} ${earlier}`];
  });
}
function timeRows(evidence, run2, go) {
  const { started_at: started, judged_at: judged, control } = evidence.predicate;
  const finished = run2.predicate.ended.finished_at;
  const { at, reused } = control.record;
  const story = [
    ["started_at", started],
    ["judged_at", judged],
    ...go === null ? [] : [["clock", go.clock]],
    ["finished_at", finished]
  ];
  const made = reused ? [
    ["control", at],
    ["started_at", started]
  ] : [
    ["started_at", started],
    ["control", at],
    ["judged_at", judged]
  ];
  const later = go === null || go.as_of === null ? [] : [
    ["clock", go.clock],
    ["as_of", go.as_of]
  ];
  return [
    nothingWrong("the order of times", "cross-checked", [
      ...disorder(story),
      ...disorder(made),
      ...disorder(later)
    ]),
    stated("times", `${started} to ${finished}; no independent clock`)
  ];
}
function ageRows(go, expected) {
  const told = expected.maxAgeSeconds === null ? stated("--expect-max-age", "not given: NOT_EVIDENCED from outside") : compare("--expect-max-age", "cross-checked", expected.maxAgeSeconds, go?.max_age_seconds ?? "absent");
  if (go === null) return [told];
  return [
    stated("clock", `ages were judged at ${go.clock}: the host's own clock`),
    stated("max age", `${go.max_age_seconds} s: the run's own word unless --expect-max-age is given`),
    stated("as_of", go.as_of ?? "not asked for"),
    told
  ];
}

// src/attestation/verify.ts
var RUN_NAME = /^(report\.json|report\.md|run\.json|checkpoint-[0-9a-f]{16}\.md|sandbox-attestation-evidence-[a-z0-9-]+\.json)$/;
var SUBJECT_LIMIT = 64;
var isEvidenceName = (name) => name.startsWith("sandbox-attestation-evidence-");
var isReportName = (name) => name.startsWith("report.") || name.startsWith("checkpoint-");
var blocked = (detail) => ({
  rows: [missing("the run", "recomputed", detail)],
  exitCode: 3,
  verdict: null,
  attestation: "NOT_ATTESTED"
});
function runNames(names2) {
  const own = names2.filter((name) => RUN_NAME.test(name)).sort();
  if (own.filter(isEvidenceName).length > 1) return blocked("there is more than one evidence file");
  if (own.filter((name) => name.startsWith("checkpoint-")).length > 1)
    return blocked("there is more than one checkpoint: the files of two runs, or of half a run");
  return own;
}
function readDocuments(files, digestOf) {
  if (!files.has("run.json"))
    return "run.json is not there: a BLOCKED run leaves nothing that could be recomputed";
  const run2 = parse(files.get("run.json"), validate5, "\n");
  if (run2 === null) return "run.json is not one, in RFC 8785 form";
  const evidenceFile = [...files.keys()].find(isEvidenceName);
  const evidenceDigest = evidenceFile === void 0 ? null : digestOf(evidenceFile);
  if (evidenceFile === void 0 || evidenceDigest === null) return "there is no evidence file";
  const evidence = parse(files.get(evidenceFile), validate2, "\n");
  if (evidence === null) return `${evidenceFile} is not an attestation of this kind, in RFC 8785 form`;
  if (run2.subject.length > SUBJECT_LIMIT || evidence.subject.length > SUBJECT_LIMIT)
    return `more than ${SUBJECT_LIMIT} subjects`;
  const known = { run: run2, evidence, evidenceFile, evidenceDigest };
  if (run2.predicate.go === null) return { ...known, inspected: null };
  const go = parse(run2.predicate.go, validate6, "");
  const report2 = parse(files.get("report.json"), validate4, "\n");
  if (go === null || report2 === null) return "go.json or report.json is not one, in RFC 8785 form";
  return { ...known, inspected: { go, release: parse(run2.predicate.release, validate7, ""), report: report2 } };
}
function notInspectedRows(run2, files) {
  const { verdict, exit_code: exitCode, release } = run2.predicate;
  return [
    nothingWrong("reports beside an attestation", "cross-checked", [...files.keys()].filter(isReportName)),
    compare("run: a verdict without a packet", "cross-checked", null, verdict),
    compare("run: exit code", "cross-checked", 10, exitCode),
    compare("run: release without an inspection", "cross-checked", null, release)
  ];
}
function conclusionRows(inputs, documents, digestOf) {
  const { run: run2, evidence, evidenceFile, evidenceDigest, inspected } = documents;
  const { expected, given, files, pinnedPrograms: pinnedPrograms2 } = inputs;
  const { venue, judged_at, nonce, caller_nonce, run: runId } = evidence.predicate;
  const go = inspected?.go ?? null;
  return [
    compare("run.json: self_digest", "recomputed", selfDigest(run2), run2.self_digest),
    ...subjectNameRows(evidence, run2, go, evidenceFile, pinnedPrograms2),
    ...subjectRows(run2.subject, digestOf),
    compare(
      "run.json names its evidence",
      "cross-checked",
      evidenceDigest,
      subjectDigest(run2.subject, evidenceFile)
    ),
    compare("evidence file name", "recomputed", evidenceName(venue.claimed, judged_at), evidenceFile),
    compare("evidence and run: nonce", "cross-checked", nonce, run2.predicate.nonce),
    compare("evidence and run: id", "cross-checked", runId, run2.predicate.run),
    compare("evidence and run: caller’s nonce", "cross-checked", caller_nonce, run2.predicate.caller_nonce),
    ...policyRows(evidence),
    ...judgementRows(evidence, run2, pinnedPrograms2),
    ...timeRows(evidence, run2, go),
    ...endRows(evidence, run2, go, inspected?.release ?? null, pinnedPrograms2),
    ...inspected === null ? notInspectedRows(run2, files) : [
      ...goRows(inspected.go, run2, evidence, evidenceDigest),
      ...reportWordRows(inspected.report, run2, inspected.go),
      ...reportRows(inputs, inspected.report, inspected.go, inspected.release, digestOf),
      ...bindingRows(inspected.report, inspected.go, expected)
    ],
    ...givenRows(given, go, evidence),
    ...ageRows(go, expected),
    ...expectationRows(expected, run2, evidence),
    ...asserted(evidence)
  ];
}
function exitCodeFor(rows) {
  if (rows.some((row) => row.state === "differs")) return 4;
  return rows.some((row) => row.state === "not evidenced" && row.concludes) ? 2 : 10;
}
function approve(approval, exitCode) {
  const row = (state, detail) => ({
    what: "--approval",
    label: "asserted",
    state,
    detail,
    concludes: false
  });
  const refused = exitCode === 4 ? "NOT_AS_EXPECTED" : "NOT_ACCEPTED (venue unapproved)";
  if (approval === null)
    return { row: row("not evidenced", "not given: the venue stays unapproved"), attestation: refused };
  if (exitCode !== 10) {
    return {
      row: row("not evidenced", `${approval} was given, and is not taken: not every conclusion agrees`),
      attestation: refused
    };
  }
  return {
    row: row("agrees", `APPROVAL_GIVEN (${approval}): by its digest; what it says is for a person to read`),
    attestation: `APPROVAL_GIVEN (${approval})`
  };
}
function verifyRun(inputs) {
  const names2 = runNames([...inputs.files.keys()]);
  if ("exitCode" in names2) return names2;
  try {
    const digestOf = digester(inputs.files);
    const documents = readDocuments(inputs.files, digestOf);
    if (typeof documents === "string") return blocked(documents);
    const rows = conclusionRows(inputs, documents, digestOf);
    const exitCode = exitCodeFor(rows);
    const { row, attestation } = approve(inputs.expected.approval, exitCode);
    return {
      rows: [...rows, row],
      exitCode,
      verdict: documents.inspected?.report.verdict ?? null,
      attestation
    };
  } catch (error) {
    if (error instanceof NotCanonicalizable) return blocked(`a text has no RFC 8785 form: ${error.message}`);
    throw error;
  }
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

// src/evaluation/quote.ts
var DETAIL_LIMIT2 = 600;
var NOTE_LIMIT = 300;
function quote(text, limit = QUOTE_LIMIT) {
  if (text.length <= limit) return text.toWellFormed();
  return `${text.slice(0, limit).toWellFormed()}… (cut, ${text.length} units)`;
}
function quoteOrNull(text, limit = QUOTE_LIMIT) {
  return text === null ? null : quote(text, limit);
}
function clip(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}

// src/evaluation/claims.ts
function claimedBinding(claims) {
  const binding = (claims?.claims ?? []).filter((claim) => claim.use === "binding");
  return new Set(binding.flatMap((claim) => claim.items));
}
function relateClaims(claims, items) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const at of [1, 0]) {
    for (const item2 of items.toReversed()) {
      const name = item2.names[at];
      if (typeof name === "string") byName2.set(name, item2);
    }
  }
  return (claims?.claims ?? []).map((claim) => relate(claim, byName2));
}
function relate(claim, byName2) {
  const shown = claim.items.map((name) => byName2.get(name));
  const usable = shown.filter((item2) => item2?.reported.availability === "usable");
  const allUsable = usable.length === claim.items.length;
  return {
    id: claim.id,
    text: quote(claim.text),
    use: claim.use,
    expected: expectedText(claim),
    observed: allUsable ? observedText(claim, usable) : null,
    relation: allUsable ? relationOf(claim, usable) : "not evidenced",
    items: claim.items.map((name, at) => ({
      item_id: name,
      availability: shown[at]?.reported.availability ?? "absent"
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
  const figures = items.map((item2) => item2?.figure ?? "no figure");
  return figures.join("; ");
}
function relationOf({ expectation }, items) {
  if (expectation.kind === "present") return "agrees";
  const figures = items.map((item2) => item2?.figure ?? null);
  if (figures.includes(null)) return "not comparable";
  const { kind, value } = expectation;
  const holds2 = figures.every((figure) => {
    const order = compareDecimals(figure ?? "", value);
    switch (kind) {
      case "equals":
        return order === 0;
      case "at_least":
        return order >= 0;
      case "at_most":
        return order <= 0;
    }
  });
  return holds2 ? "agrees" : "differs";
}

// src/formats/generated/claims.js
var validate8 = toValidate({
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
  const seen = { ordered: true, tooDeep: false, sqlName: false };
  walk(value, depth, seen);
  if (seen.tooDeep) {
    return { kind: "refused", code: "TOO_DEEP", detail: `nested deeper than ${DEPTH_LIMIT} levels` };
  }
  const fast = seen.ordered && !text.includes("\\ud") && JSON.stringify(value) === text;
  if (!fast && !isCanonicalSlowly(text, value)) {
    return { kind: "refused", code: "NON_CANONICAL", detail: "the bytes are not the RFC 8785 form" };
  }
  return { kind: "canonical", value, sqlName: seen.sqlName };
}
function isCanonicalSlowly(text, value) {
  try {
    return toCanonicalJson(value) === text;
  } catch (error) {
    if (error instanceof NotCanonicalizable) return false;
    throw error;
  }
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
    if (before !== void 0 && name <= before) seen.ordered = false;
    before = name;
    if (isSqlName(name)) seen.sqlName = true;
    walk(value[name], depth + 1, seen);
  }
}
function isSqlName(name) {
  return name.length <= 40 && name.normalize("NFKC").trim().toUpperCase() === "SQL";
}

// src/evaluation/time.ts
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?Z$/;
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
function whyNotStart(go, release, selfCheck) {
  const unconfirmed = selfCheck.checks.filter((check2) => !check2.confirmed).map((check2) => check2.id);
  if (!selfCheck.confirmed || selfCheck.checks.length === 0 || unconfirmed.length > 0) {
    const detail = unconfirmed.length > 0 ? `unconfirmed: ${unconfirmed.join(", ")}` : "nothing was confirmed";
    return { rule: "self-check", reason: "SELF_CHECK_UNCONFIRMED", detail };
  }
  if (release.nonce !== go.nonce) {
    return {
      rule: "attested-inputs",
      reason: "INPUT_DIFFERS",
      detail: "release and go have different nonces"
    };
  }
  if (!isCalendarTime(go.clock) || go.as_of !== null && !isCalendarTime(go.as_of)) {
    return { rule: "attested-inputs", reason: "INPUT_DIFFERS", detail: "go has a time that no calendar has" };
  }
  const { status, observed_as_expected: held, probes: probes2 } = go.attestation;
  if (status !== "NOT_ACCEPTED" || held !== probes2) {
    const detail = `${status}: ${held} of ${probes2} observed as expected`;
    return { rule: "attestation", reason: "NOT_AS_EXPECTED", detail };
  }
  return null;
}
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
  if (!validate(value)) return toDetail(validate.errors);
  if (!isCanonicalText(value, text)) return "not in RFC 8785 form";
  const entries = new Map(value.entries.map((entry) => [entry.id, entry]));
  if (entries.size !== value.entries.length) return "two entries have one id";
  return { catalog: value, entries, queries: new Map(value.entries.map((entry) => [entry.id, entry.sql])) };
}
function readClaims(bytes) {
  if (bytes.length > CLAIMS_LIMIT_BYTES) return `more than ${CLAIMS_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed2 = text === null ? null : parseJson(text);
  if (parsed2 === null) return "not JSON in UTF-8";
  const { value } = parsed2;
  if (!validate8(value)) return toDetail(validate8.errors);
  if (new Set(value.claims.map((claim) => claim.id)).size !== value.claims.length)
    return "two claims have one id";
  return value;
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
function toDetail(errors) {
  const error = errors?.[0];
  return error === void 0 ? "not as its schema says" : `${error.instancePath.slice(0, 200)} ${error.message}`.trim();
}

// src/evaluation/manifest.ts
function recomputeManifest(subjects) {
  const pairs = [];
  for (const { queryId, contentHash: contentHash3 } of subjects) {
    if (queryId === null || contentHash3 === null) return null;
    pairs.push(Buffer.from(`${queryId}:${contentHash3}`));
  }
  pairs.sort((a, b) => a.compare(b));
  return sha256(pairs.map((pair) => pair.toString()).join("\n"));
}
function findDuplicate(subjects) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, queryId, contentHash: contentHash3 } of subjects) {
    const keys = [`item ${name}`];
    if (queryId !== null && contentHash3 !== null) keys.push(`pair ${queryId}:${contentHash3}`);
    for (const key of keys) {
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return null;
}
function findContradicted(subjects) {
  const hashes = /* @__PURE__ */ new Map();
  for (const { queryId, isDocument, contentHash: contentHash3 } of subjects) {
    if (queryId === null || isDocument || contentHash3 === null) continue;
    hashes.set(queryId, (hashes.get(queryId) ?? /* @__PURE__ */ new Set()).add(contentHash3));
  }
  return new Set([...hashes].filter(([, known]) => known.size > 1).map(([id]) => id));
}

// src/formats/generated/envelope.js
var validate9 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:envelope:v1",
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
    "manifest_hash"
  ],
  "type": "object"
});

// src/evaluation/packet-source.ts
import { createHash } from "node:crypto";
var PacketUnreadable = class extends Error {
  code = "PACKET_UNREADABLE";
  hint = "Give a regular file that nobody writes to.";
};
var READ_CHUNK_BYTES = 1024 * 1024;
function openWindow(source, chunk = READ_CHUNK_BYTES) {
  const state = {
    source,
    size: source.size,
    chunk,
    hash: createHash("sha256"),
    hashed: 0,
    bytes: Buffer.allocUnsafe(Math.max(chunk * 2, 16)),
    base: 0,
    filled: 0
  };
  return state;
}
function load2(window, keep, to) {
  const state = window;
  const end = Math.min(to, state.size);
  while (state.base + state.filled < end) {
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
function readPiece(source, offset, want) {
  let piece;
  try {
    piece = source.read(offset, want);
  } catch (cause) {
    throw new PacketUnreadable(`reading ${want} bytes at ${offset} failed`, { cause });
  }
  if (piece.length === 0 || piece.length > want) {
    throw new PacketUnreadable(`asked for ${want} bytes at ${offset}, got ${piece.length}`);
  }
  return piece;
}
function hashThrough(window, end) {
  const state = window;
  if (end <= state.hashed) return;
  state.hash.update(state.bytes.subarray(state.hashed - state.base, end - state.base));
  state.hashed = end;
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
var StructureError = class extends Error {
  code;
  hint = "Export the packet again.";
  constructor(code, message) {
    super(message);
    this.code = code;
  }
};
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var BACKSLASH = 92;
function byteAt(window, at) {
  if (load2(window, at, at + 1) < 1) return -1;
  return window.bytes[at - window.base];
}
function endOfString(window, start) {
  let at = start + 1;
  let oddBackslashes = false;
  while (load2(window, at, at + 1) >= 1) {
    const from = at - window.base;
    const found2 = window.bytes.indexOf(QUOTE, from);
    const quoted = found2 !== -1 && found2 < window.filled;
    const stop2 = quoted ? found2 : window.filled;
    let run2 = stop2;
    while (run2 > from && window.bytes[run2 - 1] === BACKSLASH) run2--;
    const odd = (stop2 - run2 & 1) === 1;
    oddBackslashes = run2 === from ? odd !== oddBackslashes : odd;
    at = window.base + stop2;
    if (!quoted) continue;
    at++;
    if (!oddBackslashes) return at;
    oddBackslashes = false;
  }
  throw new StructureError("NON_CANONICAL", "the text ends inside a string");
}
function endOfValue(window, start, depth, atString) {
  const first = byteAt(window, start);
  if (first === QUOTE) return endOfString(window, start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) return endOfScalar(window, start);
  let open2 = 0;
  let at = start;
  while (load2(window, at, at + 1) >= 1) {
    const { bytes, base, filled } = window;
    let inside2 = at - base;
    let byte = 0;
    for (; inside2 < filled; inside2++) {
      byte = bytes[inside2];
      if (byte === QUOTE) break;
      if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (depth + ++open2 > DEPTH_LIMIT)
          throw new StructureError("TOO_DEEP", `nested deeper than ${DEPTH_LIMIT} levels`);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        if (--open2 === 0) return base + inside2 + 1;
      }
    }
    at = base + inside2;
    if (inside2 === filled) continue;
    if (atString !== void 0) {
      load2(window, at, at + 64);
      atString(at);
    }
    at = endOfString(window, at);
  }
  throw new StructureError("NON_CANONICAL", "the text ends inside a value");
}
function endOfScalar(window, start) {
  let at = start;
  for (; ; ) {
    const byte = byteAt(window, at);
    const scalar = byte >= 48 && byte <= 57 || byte >= 97 && byte <= 122 || byte === 43 || byte === 45 || byte === 46 || byte === 69;
    if (!scalar) break;
    at++;
  }
  if (at === start) throw new StructureError("NON_CANONICAL", `no JSON value at byte ${start}`);
  return at;
}

// src/evaluation/item-bounds.ts
var NEXT_ITEM = Buffer.from('},{"authority_status":"');
var LAST_ITEM = Buffer.from('}],"manifest_hash":"');
var ITEM_DEPTH = 2;
function guessEnd(window, start, limit) {
  const reach = limit + NEXT_ITEM.length;
  let searched = 0;
  let have = load2(window, start, start + 1);
  for (; ; ) {
    const from2 = start - window.base;
    const next = window.bytes.subarray(from2, from2 + Math.min(have, reach)).indexOf(NEXT_ITEM, searched);
    if (next !== -1) return next >= limit ? null : start + next + 1;
    if (have >= reach || window.base + window.filled >= window.size) break;
    searched = Math.max(0, have - NEXT_ITEM.length);
    have = load2(window, start, start + have + 1);
  }
  const from = start - window.base;
  const last = window.bytes.subarray(from, from + Math.min(have, reach)).indexOf(LAST_ITEM);
  return last === -1 || last >= limit ? null : start + last + 1;
}
function endWithinLimit(window, start, limit) {
  const present = Math.min(limit + 1, window.base + window.filled - start);
  const from = start - window.base;
  const slice = {
    size: present,
    bytes: window.bytes.subarray(from, from + present),
    base: 0,
    filled: present
  };
  try {
    const end = endOfValue(slice, 0, ITEM_DEPTH);
    return end > limit ? null : start + end;
  } catch (error) {
    if (error instanceof StructureError && error.code === "NON_CANONICAL" && present > limit) return null;
    throw error;
  }
}

// src/evaluation/item-facts.ts
import { createHash as createHash2 } from "node:crypto";

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

// src/evaluation/item-facts.ts
var FACTS_OVERHEAD_BYTES = 256;
var KEPT_TEXT_LIMIT = 64 * 1024;
var COUNT_PATTERN = /^(?:0|[1-9][0-9]{0,30})$/;
function toItemFacts(position, bytes, value, sqlName, queries) {
  const common = { position, bytes: bytes.length, tooLarge: false };
  if (!isRecord(value)) {
    const payload2 = { kind: "malformed", detail: "the item is not an object" };
    const nothing2 = { members: null, payloadMembers: [], contentHash: null, keptBytes: FACTS_OVERHEAD_BYTES };
    return { ...common, ...nothing2, payload: payload2, sqlName };
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
    contentHash: ends === null ? null : contentHash(ends, slice),
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
    const count = member(value, "value");
    if (typeof count !== "string" || !COUNT_PATTERN.test(count))
      return malformed2("payload.value is not a count");
    return { kind: "count", value: count };
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
  const source = member(members, "source_metadata");
  if (!isRecord(source)) return null;
  const surface = member(source, "governed_surface");
  const id = member(source, "named_query_id_or_kb_path");
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
function contentHash(ends, payload) {
  const hash = createHash2("sha256").update(ends.head).update(payload).update(ends.tail);
  return `sha256:${hash.digest("hex")}`;
}

// src/evaluation/oversized.ts
var SMALL_MEMBER_BYTES = 64 * 1024;
var SMALL_MEMBERS_BYTES = 256 * 1024;
var SQL_NAME_BYTES = 60;
var MEMBER_DEPTH = 3;
function surveyOversized(window, start) {
  const members = /* @__PURE__ */ Object.create(null);
  let sqlName = false;
  let keptBytes = 0;
  const noteName = (at2) => {
    if (!mayBeSqlName(window.bytes[at2 + 1 - window.base] ?? 0)) return;
    const raw = rawString(window, at2);
    if (raw !== null && isSqlName(raw.text) && window.bytes[raw.end - window.base] === COLON) sqlName = true;
  };
  if (byteAt(window, start) !== OPEN_BRACE) {
    const end = endOfValue(window, start, MEMBER_DEPTH - 1, noteName);
    return { end, members: null, sqlName, keptBytes: 0 };
  }
  let before = null;
  let at = start + 1;
  while (byteAt(window, at) === QUOTE) {
    load2(window, at, at + SMALL_MEMBER_BYTES);
    const keyEnd = endOfString(window, at);
    const name = keyEnd - at <= SMALL_MEMBER_BYTES ? smallValue(window, at, keyEnd) : void 0;
    if (typeof name !== "string" || before !== null && name <= before) {
      throw new StructureError("NON_CANONICAL", "the members of an item over the limit are out of order");
    }
    before = name;
    if (isSqlName(name)) sqlName = true;
    if (byteAt(window, keyEnd) !== COLON)
      throw new StructureError("NON_CANONICAL", `no colon at byte ${keyEnd}`);
    const valueStart = keyEnd + 1;
    load2(window, valueStart, valueStart + SMALL_MEMBER_BYTES);
    if (name === "payload" && namesSqlColumn(window, valueStart)) sqlName = true;
    const valueEnd = endOfValue(window, valueStart, MEMBER_DEPTH, noteName);
    const small = valueEnd - valueStart <= SMALL_MEMBER_BYTES;
    if (name !== "payload" && small && keptBytes + valueEnd - at <= SMALL_MEMBERS_BYTES) {
      keptBytes += valueEnd - at;
      Object.defineProperty(members, name, {
        value: smallValue(window, valueStart, valueEnd),
        enumerable: true
      });
    }
    at = valueEnd;
    if (byteAt(window, at) !== COMMA) break;
    at++;
    if (byteAt(window, at) !== QUOTE) throw new StructureError("NON_CANONICAL", `no member at byte ${at}`);
  }
  if (byteAt(window, at) !== CLOSE_BRACE)
    throw new StructureError("NON_CANONICAL", `no closing brace at byte ${at}`);
  return { end: at + 1, members, sqlName, keptBytes };
}
function smallValue(window, start, end) {
  const text = toText(window.bytes.subarray(start - window.base, end - window.base));
  const parsed2 = text === null ? null : parseJson(text);
  const check2 = parsed2 === null || text === null ? null : checkCanonical(text, parsed2.value, MEMBER_DEPTH);
  if (check2 === null || check2.kind === "refused") {
    throw new StructureError(check2?.code ?? "NON_CANONICAL", `the value at byte ${start} is not canonical`);
  }
  return check2.value;
}
function mayBeSqlName(first) {
  return first === 115 || first === 83 || first === 92 || first === 32 || first >= 128;
}
function rawString(window, at) {
  const from = at - window.base;
  const slice = window.bytes.subarray(from, Math.min(from + SQL_NAME_BYTES, window.filled)).toString("latin1");
  const match = /^"(?:[^"\\]|\\.)*"/.exec(slice);
  const parsed2 = match === null ? null : parseJson(match[0]);
  return match !== null && typeof parsed2?.value === "string" ? { text: parsed2.value, end: at + match[0].length } : null;
}
function namesSqlColumn(window, payloadStart) {
  const from = payloadStart - window.base;
  const head = window.bytes.subarray(from, Math.min(from + SMALL_MEMBER_BYTES, window.filled)).toString("utf8");
  const list3 = /^\{"columns":(\[[^\]]*\])/.exec(head)?.[1];
  const columns = list3 === void 0 ? null : parseJson(list3);
  return Array.isArray(columns?.value) && columns.value.some((name) => typeof name === "string" && isSqlName(name));
}
function isUtf8Range(source, start, end, chunk) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for (let at = start; at < end; ) {
      const piece = source.read(at, Math.min(chunk, end - at));
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
    payloadMembers: [],
    payload: { kind: "unread" },
    sqlName: survey.sqlName,
    contentHash: null,
    keptBytes: FACTS_OVERHEAD_BYTES + survey.keptBytes
  };
}

// src/evaluation/read-packet.ts
var METADATA_LIMIT_BYTES = 16 * 1024 * 1024;
var Refused = class extends Error {
  code;
  hint = "Export the packet again.";
  pointer;
  constructor(code, message, pointer = null) {
    super(message);
    this.code = code;
    this.pointer = pointer;
  }
};
function readPacket(source, queries, options = {}) {
  const chunk = options.chunkBytes ?? READ_CHUNK_BYTES;
  const window = openWindow(source, chunk);
  try {
    const reader = {
      source,
      window,
      queries,
      chunk,
      limit: options.itemLimitBytes ?? ITEM_LIMIT_BYTES,
      metadataLimit: options.metadataLimitBytes ?? METADATA_LIMIT_BYTES,
      strikes: 0
    };
    return readAll(reader);
  } catch (error) {
    if (error instanceof PacketUnreadable) {
      return { kind: "refused", reason: error.code, detail: error.message, pointer: null, digest: null };
    }
    if (!(error instanceof Refused) && !(error instanceof StructureError)) throw error;
    const pointer = error instanceof Refused ? error.pointer : null;
    return {
      kind: "refused",
      reason: error.code,
      detail: error.message,
      pointer,
      digest: digestOfAll(window)
    };
  }
}
var STRIKE_LIMIT = 8;
function readAll(reader) {
  const { window } = reader;
  const envelope = [];
  let envelopeBytes = 0;
  const keep = (start, end) => {
    envelopeBytes += end - start;
    if (envelopeBytes > ENVELOPE_LIMIT_BYTES) {
      throw new Refused("ENVELOPE_NOT_ACCEPTED", `more than ${ENVELOPE_LIMIT_BYTES} bytes around the items`);
    }
    envelope.push(Buffer.from(window.bytes.subarray(start - window.base, end - window.base)));
  };
  if (byteAt(window, 0) !== OPEN_BRACE)
    throw new Refused("NON_CANONICAL", "the text does not start with a brace");
  let items = null;
  let headBytes = 0;
  let at = 1;
  keep(0, 1);
  while (byteAt(window, at) === QUOTE) {
    load2(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
    const keyEnd = endOfString(window, at);
    keep(at, keyEnd);
    const isItems = envelope.at(-1)?.toString("latin1") === '"items"';
    expect(window, keyEnd, COLON);
    keep(keyEnd, keyEnd + 1);
    at = keyEnd + 1;
    if (isItems && items === null && byteAt(window, at) === OPEN_BRACKET) {
      headBytes = envelopeBytes;
      items = readItems(reader, at);
      envelope.push(Buffer.from("[]"));
      at = items.end;
    } else {
      load2(window, at, at + ENVELOPE_LIMIT_BYTES + 1);
      const end = endOfValue(window, at, 1);
      keep(at, end);
      at = end;
    }
    if (byteAt(window, at) !== COMMA) break;
    keep(at, at + 1);
    at++;
    if (byteAt(window, at) !== QUOTE) throw new Refused("NON_CANONICAL", `no member at byte ${at}`);
  }
  expect(window, at, CLOSE_BRACE);
  keep(at, at + 1);
  if (at + 1 !== window.size) throw new Refused("NON_CANONICAL", "bytes follow the packet");
  const { accepted, head } = judgeEnvelope(Buffer.concat(envelope), headBytes);
  if (items === null) throw new Refused("ENVELOPE_NOT_ACCEPTED", "the packet has no items list", "/items");
  const packetDigest = accepted.tki === void 0 ? null : digestWithoutItself(accepted, head, items.fork);
  return { kind: "read", digest: hashRest(window), envelope: accepted, packetDigest, items: items.facts };
}
function judgeEnvelope(bytes, headBytes) {
  const text = toText(bytes);
  if (text === null) throw new Refused("NON_CANONICAL", "the envelope is not UTF-8");
  const parsed2 = parseJson(text);
  if (parsed2 === null) throw new Refused("NON_CANONICAL", "the envelope is not JSON");
  const check2 = checkCanonical(text, parsed2.value, 0);
  if (check2.kind === "refused") throw new Refused(check2.code, `envelope: ${check2.detail}`);
  const { items: _list, ...members } = parsed2.value;
  if (!validate9(members)) {
    const error = validate9.errors?.[0];
    const pointer = error?.instancePath ?? "";
    throw new Refused(
      "ENVELOPE_NOT_ACCEPTED",
      `${pointer.slice(0, 200)} ${error?.message ?? ""}`.trim(),
      pointer
    );
  }
  if (check2.sqlName) throw new Refused("ENVELOPE_NOT_ACCEPTED", "a member named sql", "/tki");
  if (!isCalendarTime(members.packet_as_of)) {
    throw new Refused("ENVELOPE_NOT_ACCEPTED", "/packet_as_of is no time of the calendar", "/packet_as_of");
  }
  return { accepted: members, head: bytes.subarray(0, headBytes).toString("utf8") };
}
function digestWithoutItself(envelope, head, fork) {
  const { packet_digest: _itself, ...extension } = envelope.tki;
  const reduced = toCanonicalJson({ ...envelope, items: [], tki: extension });
  return `sha256:${fork.update(reduced.slice(head.length + "[]".length)).digest("hex")}`;
}
function readItems(reader, listStart) {
  const { window } = reader;
  const facts = [];
  let metadata = 0;
  let at = listStart + 1;
  if (byteAt(window, at) !== CLOSE_BRACKET) {
    for (; ; ) {
      const { item: item2, end } = readItem(reader, at, facts.length);
      facts.push(item2);
      metadata += item2.keptBytes;
      if (metadata > reader.metadataLimit) {
        throw new Refused(
          "TOO_MANY_ITEMS",
          `the metadata of the items is over ${reader.metadataLimit} bytes`
        );
      }
      at = end;
      if (byteAt(window, at) !== COMMA) break;
      at++;
    }
  }
  expect(window, at, CLOSE_BRACKET);
  hashThrough(window, at + 1);
  return { facts, end: at + 1, fork: forkHash(window) };
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
  load2(window, start, start + limit + 1);
  const bounded = endWithinLimit(window, start, limit);
  if (bounded === null) return readOversized(reader, start, position);
  const text = textBetween(window, start, bounded);
  if (text === null) throw new Refused("NON_CANONICAL", `item ${position} is not UTF-8`);
  const parsed2 = parseJson(text);
  if (parsed2 === null) throw new Refused("NON_CANONICAL", `item ${position} is not JSON`);
  return judgeItem(reader, start, bounded, text, parsed2.value, position);
}
function judgeItem(reader, start, end, text, value, position) {
  const check2 = checkCanonical(text, value, ITEM_DEPTH);
  if (check2.kind === "refused") throw new Refused(check2.code, `item ${position}: ${check2.detail}`);
  const { window, queries } = reader;
  const bytes = window.bytes.subarray(start - window.base, end - window.base);
  return { item: toItemFacts(position, bytes, value, check2.sqlName, queries), end };
}
function readOversized(reader, start, position) {
  const survey = surveyOversized(reader.window, start);
  if (!isUtf8Range(reader.source, start, survey.end, reader.chunk)) {
    throw new Refused("NON_CANONICAL", `item ${position} is not UTF-8`);
  }
  return { item: toOversizedFacts(position, survey.end - start, survey), end: survey.end };
}
function textBetween(window, start, end) {
  return toText(window.bytes.subarray(start - window.base, end - window.base));
}
function expect(window, at, byte) {
  if (byteAt(window, at) !== byte) {
    throw new Refused("NON_CANONICAL", `expected ${String.fromCharCode(byte)} at byte ${at}`);
  }
}
function digestOfAll(window) {
  try {
    return hashRest(window);
  } catch (error) {
    if (error instanceof PacketUnreadable) return null;
    throw error;
  }
}

// src/evaluation/subject.ts
function found(reason, detail) {
  return detail === null ? [] : [{ reason, detail }];
}
function toSubject(facts, entries) {
  const { members } = facts;
  const source = recordMember(members, "source_metadata");
  const extension = recordMember(members, "tki");
  const queryId = nonEmpty(textMember(source, "named_query_id_or_kb_path"));
  const itemId = nonEmpty(textMember(members, "item_id"));
  const surfaceKind = textMember(members, "surface_kind");
  const overrides = extension === null ? void 0 : member(extension, "overrides");
  return {
    facts,
    name: itemId ?? queryId ?? `item ${facts.position}`,
    itemId,
    queryId,
    surface: nonEmpty(textMember(source, "governed_surface")),
    observationTs: nonEmpty(textMember(source, "observation_ts")),
    sourceRevision: nonEmpty(textMember(source, "source_revision")),
    contentHash: nonEmpty(textMember(source, "content_hash")),
    surfaceKind,
    precedence: textMember(members, "precedence"),
    authorityStatus: textMember(members, "authority_status"),
    source,
    discipline: recordMember(members, "count_discipline"),
    extension,
    completeness: textMember(extension, "completeness"),
    usedAs: textMember(extension, "used_as"),
    overrides: Array.isArray(overrides) ? overrides.filter((entry) => typeof entry === "string") : [],
    isDocument: surfaceKind === "kb_document",
    entry: queryId === null ? null : entries.get(queryId) ?? null
  };
}
function nonEmpty(text) {
  return text === null || text.trim() === "" ? null : text;
}
function surfacesOf(item2) {
  const texts = [item2.itemId, item2.queryId, item2.surface];
  for (const name of ["query", "surface", "match_key", "population", "denominator"]) {
    texts.push(textMember(item2.discipline, name));
  }
  if (item2.facts.payload.kind === "rows") texts.push(...item2.facts.payload.columns);
  return texts.filter((text) => text !== null);
}
function namesOf(item2) {
  const others = [item2.sourceRevision, textMember(item2.discipline, "confidence"), ...item2.overrides];
  return [...surfacesOf(item2), ...others.filter((text) => text !== null)];
}

// src/evaluation/rules/catalog-differs.ts
var catalogDiffers = (_item, ground) => found(
  "CATALOG_DIFFERS",
  ground.catalogDiffers ? `packet: ${ground.envelope.tki?.catalog.digest}; here: ${ground.catalogDigest}` : null
);

// src/evaluation/rules/incomplete.ts
function isIncomplete(completeness) {
  return completeness === "TRUNCATED" || completeness === "TIMEOUT" || completeness === "ERROR";
}
var incomplete = (item2) => {
  const sqlstate = textMember(item2.extension, "sqlstate");
  const detail = sqlstate === null ? "stated by the exporter" : `SQLSTATE ${sqlstate.slice(0, 10)}`;
  const { completeness } = item2;
  if (isIncomplete(completeness)) return found(completeness, detail);
  return found("ERROR", completeness === "COMPLETE" && sqlstate !== null ? `COMPLETE, and ${detail}` : null);
};

// src/evaluation/rules/local-path.ts
var DECODE_ROUNDS = 4;
var LOOKED_AT = 4096;
var localPath = (item2) => {
  const local = [item2.surface, item2.queryId].find((text) => text !== null && isLocalPath(text));
  return found("LOCAL_PATH", typeof local === "string" ? `${quote(local, 120)}: prefer KB/PG` : null);
};
function isLocalPath(text) {
  let plain = fold(text.slice(0, LOOKED_AT));
  for (let round = 0; round < DECODE_ROUNDS; round++) {
    if (/^(?:[/\\~]|\.{1,2}(?:[/\\]|$)|[a-z]:|file:)/.test(plain) || plain.includes("file:/")) return true;
    const decoded = fold(
      plain.replace(/%([0-9a-f]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    );
    if (decoded === plain) return false;
    plain = decoded;
  }
  return plain.includes("%");
}
function fold(text) {
  return text.normalize("NFKC").replace(/[\p{Cc}\p{Cf}\p{Z}"'`]/gu, "").toLowerCase();
}

// src/evaluation/rules/catalog-mismatch.ts
var catalogMismatch = (item2, ground) => {
  if (ground.catalogDiffers) return [];
  const differing3 = item2.isDocument ? documentDifferences(item2) : item2.entry === null ? [] : differences(item2, item2.entry);
  return found("CATALOG_MISMATCH", differing3.length === 0 ? null : differing3.join("; "));
};
function differences(item2, entry) {
  const differing3 = [];
  const compare3 = (what, observed, expected) => {
    if (observed !== null && observed !== expected) {
      differing3.push(`${what} is ${quote(observed, 60)}, catalog: ${quote(expected, 60)}`);
    }
  };
  const local = item2.surface !== null && isLocalPath(item2.surface);
  if (!local) compare3("governed_surface", item2.surface, entry.governed_surface);
  compare3("surface_kind", item2.surfaceKind, entry.surface_kind);
  compare3("precedence", item2.precedence, entry.precedence);
  compare3("authority_status", item2.authorityStatus, entry.authority_status);
  const { payload } = item2.facts;
  const unanswered = payload.kind === "rows" && payload.rows === 0 && isIncomplete(item2.completeness);
  if ((payload.kind === "count" || payload.kind === "rows") && !unanswered) {
    compare3("payload", payload.kind, entry.result);
  }
  if (payload.kind === "rows")
    compare3("columns", JSON.stringify(payload.columns), JSON.stringify(entry.columns));
  for (const [name, expected] of Object.entries(entry.count_discipline ?? {})) {
    compare3(`count_discipline.${name}`, textMember(item2.discipline, name), expected);
  }
  return differing3;
}
function documentDifferences(item2) {
  if (item2.entry !== null) return ["a named query of the catalog is called kb_document"];
  const { payload } = item2.facts;
  if (payload.kind !== "rows" || payload.first === null)
    return ["a kb_document has one row of path and revision"];
  const at = payload.columns.indexOf("path");
  const path3 = at === -1 ? null : payload.first[at] ?? null;
  if (!payload.columns.includes("revision") || path3 === null)
    return ["a kb_document names its path and revision"];
  return path3 === item2.queryId ? [] : [`path is ${quote(path3, 120)} in the payload`];
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
var collapsedCount = (item2) => {
  if (item2.facts.payload.kind !== "count") return [];
  const missing2 = DISCIPLINE.filter((name) => (textMember(item2.discipline, name) ?? "").trim() === "");
  return found(
    "COLLAPSED_COUNT",
    missing2.length === 0 ? null : `count_discipline lacks ${missing2.join(", ")}`
  );
};

// src/evaluation/rules/content-hash.ts
var contentHash2 = (item2, ground) => {
  const recomputed = item2.facts.contentHash;
  if (recomputed === null || item2.contentHash === null) return [];
  if (ground.catalogDiffers && !item2.isDocument) return [];
  const differs = recomputed !== item2.contentHash;
  return found(
    "CONTRACT_VIOLATION",
    differs ? `content_hash ${quote(item2.contentHash, 80)}, recomputed ${recomputed}` : null
  );
};

// src/evaluation/rules/contradictory-answers.ts
var contradictoryAnswers = (item2, { contradicted }) => {
  const hit = item2.queryId !== null && contradicted.has(item2.queryId);
  return found(
    "CONTRADICTORY_ANSWERS",
    hit ? "another item of this packet answers the same query differently" : null
  );
};

// src/evaluation/rules/corpus-join.ts
var corpusJoin = (item2, { catalog }) => {
  const query = item2.entry === null ? [] : [...item2.entry.relations, item2.entry.sql];
  const texts = [...surfacesOf(item2), ...query].map((text) => text.normalize("NFKC").toLowerCase());
  const names2 = (corpus) => texts.some((text) => text.includes(corpus.toLowerCase()));
  const joined = joinsWith(catalog.prohibited.joins).find((pair) => pair.length > 0 && pair.every(names2));
  return found("CORPUS_JOIN", joined === void 0 ? null : `speaks of ${joined.join(" and ")}`);
};

// src/evaluation/rules/count-mismatch.ts
var countMismatch = (item2) => {
  const { payload } = item2.facts;
  if (item2.discipline === null) return [];
  const figure = payload.kind === "count" ? payload.value : payload.kind === "rows" ? String(payload.rows) : null;
  const expected = { value: figure, query: item2.queryId, observation_ts: item2.observationTs };
  const differing3 = Object.entries(expected).flatMap(([name, value]) => {
    const stated2 = textMember(item2.discipline, name);
    const differs = stated2 !== null && value !== null && stated2 !== value;
    return differs ? [`${name} is ${quote(stated2, 60)}, item: ${quote(value, 60)}`] : [];
  });
  return found("COUNT_MISMATCH", differing3.length === 0 ? null : differing3.join("; "));
};

// src/evaluation/rules/diagnostic-override.ts
var diagnosticOverride = (item2, ground) => {
  const diagnostic = item2.precedence === "diagnostic" || item2.authorityStatus === "diagnostic" || item2.entry?.precedence === "diagnostic";
  if (!diagnostic) return [];
  const overridden = item2.overrides.filter((target) => !isDiagnostic(target, ground));
  const names2 = overridden.slice(0, 5).map((target) => quote(target, 80));
  return found("DIAGNOSTIC_OVERRIDE", names2.length === 0 ? null : `overrides ${names2.join(", ")}`);
};
function isDiagnostic(target, ground) {
  const named = (other) => other.itemId === target || other.queryId === target;
  const inPacket = ground.subjects.filter(named);
  const entry = ground.entries.get(target);
  if (inPacket.length === 0) return entry?.precedence === "diagnostic";
  return inPacket.every(
    (other) => other.precedence === "diagnostic" && other.entry?.precedence !== "canonical"
  );
}

// src/evaluation/rules/empty-result.ts
var emptyResult = (item2) => {
  const { payload } = item2.facts;
  const noRows = payload.kind === "rows" && payload.rows === 0 && !isIncomplete(item2.completeness);
  return found("EMPTY_RESULT", item2.completeness === "EMPTY" || noRows ? "no row" : null);
};

// src/evaluation/rules/future.ts
var future = (item2, { envelope, go }) => {
  const clock = toMicroseconds(go.clock);
  if (clock === null) return [];
  const latest = clock + BigInt(FUTURE_SKEW_SECONDS) * 1000000n;
  const ahead = Object.entries({
    packet_as_of: envelope.packet_as_of,
    observation_ts: item2.observationTs
  }).filter(([, time]) => time !== null && (toMicroseconds(time) ?? 0n) > latest);
  const names2 = ahead.map(([name, time]) => `${name} ${time}`).join(", ");
  return found("FUTURE", ahead.length === 0 ? null : `${names2}; the clock says ${go.clock}`);
};

// src/evaluation/rules/item-shape.ts
var ID = /^[A-Za-z0-9._/-]{1,200}$/;
var COMPLETENESS = /* @__PURE__ */ new Set(["COMPLETE", "TRUNCATED", "TIMEOUT", "ERROR", "EMPTY"]);
var AUTHORITY = /* @__PURE__ */ new Set(["binding", "review-ready", "draft", "evidence-only", "superseded", "diagnostic"]);
var itemShape = (item2) => {
  const wrong = item2.facts.members === null ? ["the item is not an object"] : deviations(item2);
  return found("ITEM_SHAPE", wrong.length === 0 ? null : wrong.join("; "));
};
function deviations(item2) {
  const wrong = [];
  const members = item2.facts.members ?? {};
  const check2 = (holds2, text) => void (holds2 || wrong.push(text));
  const { payload } = item2.facts;
  if (payload.kind === "malformed") wrong.push(payload.detail);
  const absentOr = (name, holds2) => !Object.hasOwn(members, name) || holds2;
  check2(absentOr("item_id", item2.itemId !== null && isId(item2.itemId)), "item_id is not an id");
  check2(item2.queryId === null || isId(item2.queryId), "named_query_id_or_kb_path is not an id");
  check2(item2.surfaceKind !== null, "surface_kind is missing or not a text");
  check2(
    item2.precedence === "canonical" || item2.precedence === "diagnostic",
    "precedence is neither of its two words"
  );
  check2(
    item2.authorityStatus !== null && AUTHORITY.has(item2.authorityStatus),
    "authority_status is none of its six words"
  );
  check2(absentOr("count_discipline", item2.discipline !== null), "count_discipline is not an object");
  check2(absentOr("tki", item2.extension !== null), "tki is not an object");
  const { extension } = item2;
  if (extension === null) return wrong;
  const stated2 = (name) => member(extension, name);
  check2(
    item2.completeness !== null && COMPLETENESS.has(item2.completeness),
    "tki.completeness is none of its five words"
  );
  check2(
    [void 0, "binding", "evidence"].includes(stated2("used_as")),
    "tki.used_as is neither of its two words"
  );
  check2(
    [void 0, "PROVISIONAL"].includes(stated2("aggregate_exception")),
    "tki.aggregate_exception is not PROVISIONAL"
  );
  const overrides = stated2("overrides");
  check2(
    overrides === void 0 || Array.isArray(overrides) && overrides.every((entry) => typeof entry === "string"),
    "tki.overrides is not a list of ids"
  );
  const sqlstate = stated2("sqlstate");
  check2(
    sqlstate === void 0 || typeof sqlstate === "string" && /^[0-9A-Z]{5}$/.test(sqlstate),
    "tki.sqlstate is not five letters or digits"
  );
  const prints = stated2("view_fingerprints");
  check2(
    prints === void 0 || typeof prints === "object" && prints !== null && !Array.isArray(prints),
    "tki.view_fingerprints is not an object"
  );
  return wrong;
}
function isId(text) {
  return ID.test(text) && !text.split("/").some((part) => part === "" || part === "." || part === "..");
}

// src/evaluation/rules/item-too-large.ts
var itemTooLarge = ({ facts }) => found("ITEM_TOO_LARGE", facts.tooLarge ? `${facts.bytes} bytes` : null);

// src/evaluation/rules/manifest-hash.ts
var manifestHash = (_item, ground) => found(
  "CONTRACT_VIOLATION",
  ground.manifestAgrees === false ? "manifest_hash does not match the items" : null
);

// src/evaluation/rules/prohibited-surface.ts
var prohibitedSurface = (item2, { catalog }) => {
  if (!item2.isDocument && item2.surface !== null && isProhibitedDatabase(item2.surface)) {
    return found("PROHIBITED_SURFACE", "database postgres");
  }
  for (const text of namesOf(item2)) {
    const hit = findProhibited(text, catalog.prohibited);
    if (hit !== void 0) return found("PROHIBITED_SURFACE", `${quote(text, 120)} names ${quote(hit, 120)}`);
  }
  return [];
};

// src/evaluation/rules/provisional-binding.ts
var provisionalBinding = (item2, { catalog, envelope }) => found(
  "PROVISIONAL_CATALOG",
  item2.authorityStatus === "binding" ? `binding under a ${catalog.status} catalog, gateway ${quote(envelope.tki?.gateway ?? "not stated", 80)}` : null
);

// src/evaluation/rules/row-limit.ts
var rowLimit = (item2) => {
  const { payload } = item2.facts;
  if (payload.kind !== "rows" || payload.rows < ROW_LIMIT) return [];
  const contradicts = item2.completeness !== "TRUNCATED" || payload.rows > ROW_LIMIT;
  const said = item2.completeness === null ? "completeness not stated" : item2.completeness.slice(0, 40);
  return found("ROW_LIMIT_CONTRADICTION", contradicts ? `${payload.rows} rows, ${said}` : null);
};

// src/evaluation/rules/source-metadata.ts
var sourceMetadata = (item2) => {
  const fields = {
    content_hash: item2.contentHash,
    governed_surface: item2.surface,
    named_query_id_or_kb_path: item2.queryId,
    observation_ts: item2.observationTs,
    source_revision: item2.sourceRevision
  };
  const missing2 = Object.entries(fields).filter(([, value]) => value === null);
  const names2 = missing2.map(([name]) => name).join(", ");
  return found("MISSING_SOURCE_METADATA", missing2.length === 0 ? null : `missing: ${names2}`);
};

// src/evaluation/rules/sql-member.ts
var sqlMember = (item2) => found("SQL_MEMBER", item2.facts.sqlName ? "a member or a payload column is named sql" : null);

// src/evaluation/rules/stale.ts
var stale = (item2, { envelope, go }) => {
  const packet2 = toMicroseconds(envelope.packet_as_of);
  const observed = item2.observationTs === null ? packet2 : toMicroseconds(item2.observationTs) ?? packet2;
  const clock = toMicroseconds(go.clock);
  const asOf = go.as_of === null ? clock : toMicroseconds(go.as_of);
  if (packet2 === null || observed === null || clock === null || asOf === null) return [];
  const now = asOf > clock ? asOf : clock;
  const age = now - (observed < packet2 ? observed : packet2);
  const limit = BigInt(go.max_age_seconds) * 1000000n;
  return found("STALE", age > limit ? `${age / 1000000n} s old, max age ${go.max_age_seconds} s` : null);
};

// src/evaluation/rules/time-unreadable.ts
var timeUnreadable = ({ observationTs }) => {
  const unreadable2 = observationTs !== null && !isCalendarTime(observationTs);
  return found("TIME_UNREADABLE", unreadable2 ? quote(observationTs, 60) : null);
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
  "overrides",
  "sqlstate",
  "used_as",
  "view_fingerprints"
]);
var COUNT = /* @__PURE__ */ new Set(["kind", "value"]);
var ROWS = /* @__PURE__ */ new Set(["columns", "kind", "rows"]);
var unknownMember = ({ facts }) => {
  const known = facts.payload.kind === "count" ? COUNT : ROWS;
  const unknown = [
    ...strangers(facts.members, ITEM, ""),
    ...(facts.payload.kind === "malformed" ? facts.payloadMembers.filter((name) => !COUNT.has(name) && !ROWS.has(name)) : facts.payloadMembers.filter((name) => !known.has(name))).map((name) => `payload.${name}`),
    ...strangers(recordMember(facts.members, "source_metadata"), SOURCE, "source_metadata."),
    ...strangers(recordMember(facts.members, "count_discipline"), DISCIPLINE2, "count_discipline."),
    ...strangers(recordMember(facts.members, "tki"), EXTENSION, "tki.")
  ];
  const shown = unknown.slice(0, 5).map((name) => quote(name, 80));
  return found("UNKNOWN_MEMBER", unknown.length === 0 ? null : `${unknown.length}: ${shown.join(", ")}`);
};
function strangers(record, known, prefix) {
  return Object.keys(record ?? {}).filter((name) => !known.has(name)).map((name) => prefix + name);
}

// src/evaluation/rules/unknown-query.ts
var unknownQuery = (item2, { catalogDiffers: catalogDiffers2 }) => {
  const unknown = !item2.isDocument && item2.queryId !== null && item2.entry === null && !catalogDiffers2;
  return found("UNKNOWN_QUERY_ID", unknown ? quote(item2.queryId ?? "", 120) : null);
};

// src/evaluation/rules/unlisted-kb-path.ts
var unlistedKbPath = (item2, { catalog }) => {
  if (!item2.isDocument || item2.queryId === null) return [];
  const [first, ...rest] = item2.queryId.split("/");
  const listed = rest.length > 0 && catalog.kb_prefixes.includes(first ?? "");
  return found("UNLISTED_KB_PATH", listed ? null : quote(item2.queryId, 120));
};

// src/evaluation/rules/used-as-binding.ts
var usedAsBinding = (item2, { claimedBinding: claimedBinding2 }) => {
  if (item2.authorityStatus === "binding") return [];
  const users = [];
  if (item2.usedAs === "binding") users.push("the packet's used_as");
  if (claimedBinding2.has(item2.name) || item2.queryId !== null && claimedBinding2.has(item2.queryId)) {
    users.push("a reader's claim");
  }
  const status = quote(item2.authorityStatus ?? "not stated", 60);
  return found(
    "NOT_BINDING",
    users.length === 0 ? null : `authority_status ${status}, used as binding by ${users.join(" and ")}`
  );
};

// src/evaluation/rules/view-drift.ts
var viewDrift = (item2, ground) => {
  if (item2.entry === null || item2.extension === null || ground.catalogDiffers) return [];
  const pinned = item2.entry.view_fingerprints;
  const stated2 = recordMember(item2.extension, "view_fingerprints");
  const views = /* @__PURE__ */ new Set([...Object.keys(pinned), ...Object.keys(stated2 ?? {})]);
  const drifted = [...views].filter((view) => {
    const expected = textMember(pinned, view);
    return expected === null || textMember(stated2, view) !== expected;
  });
  const names2 = drifted.slice(0, 5).map((view) => quote(view, 80));
  return found("VIEW_DRIFT", names2.length === 0 ? null : names2.join(", "));
};

// src/evaluation/rules/registry.ts
var rules = {
  "sql-member": sqlMember,
  "item-too-large": itemTooLarge,
  "item-shape": itemShape,
  "unknown-member": unknownMember,
  "content-hash": contentHash2,
  "manifest-hash": manifestHash,
  "catalog-mismatch": catalogMismatch,
  "count-mismatch": countMismatch,
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
  "contradictory-answers": contradictoryAnswers,
  "source-metadata": sourceMetadata,
  "unknown-query": unknownQuery,
  "unlisted-kb-path": unlistedKbPath,
  "catalog-differs": catalogDiffers,
  "empty-result": emptyResult
};
var ruleIds = Object.keys(rules);

// src/evaluation/report-item.ts
var WORD_LIMIT = 20;
function judgeItem2(item2, ground) {
  const findings = Object.entries(rules).flatMap(
    ([rule, judge2]) => judge2(item2, ground).map(({ reason, detail }) => ({
      rule,
      verdict: reasons[reason].verdict,
      reason,
      detail: clip(detail, DETAIL_LIMIT2)
    }))
  );
  const verdict = mostSevere(
    findings.map((finding) => finding.verdict),
    "EVIDENCE_PRESENT"
  );
  const { payload, position, contentHash: contentHash3 } = item2.facts;
  const declared = item2.contentHash;
  return {
    position,
    item_id: quote(item2.name),
    named_query_id_or_kb_path: quoteOrNull(item2.queryId),
    governed_surface: quoteOrNull(item2.surface),
    precedence: quoteOrNull(item2.precedence, WORD_LIMIT),
    authority_status: quoteOrNull(item2.authorityStatus, WORD_LIMIT),
    completeness: quoteOrNull(item2.completeness, WORD_LIMIT),
    content_hash: declared !== null && digestPattern.test(declared) ? declared : quoteOrNull(declared, WORD_LIMIT),
    recomputed_content_hash: contentHash3,
    verdict,
    availability: availabilityOf(verdict),
    findings,
    notes: notesOn(item2, ground).map((note) => clip(note, NOTE_LIMIT)),
    count: toCount(item2),
    rows: payload.kind === "rows" ? payload.rows : null
  };
}
function notesOn(item2, ground) {
  const notes = [];
  if (item2.extension === null) {
    notes.push("EXTENSION_ABSENT: the packet does not say whether the result is complete");
  }
  if (item2.itemId === null && item2.queryId !== null) notes.push("no item_id: the query id stands in for it");
  if (item2.discipline !== null && textMember(item2.discipline, "value") === null) {
    notes.push("count_discipline has no value to compare the count with");
  }
  if (item2.facts.contentHash === null) notes.push("content_hash could not be recomputed");
  if (ground.manifestAgrees === null) notes.push("manifest_hash could not be recomputed");
  const corpus = item2.entry?.corpus;
  if (corpus !== void 0) {
    const other = corpus === "information_unit" ? "tac_logical_unit" : "information_unit";
    const both = ground.subjects.some((subject) => subject.entry?.corpus === other);
    if (!both)
      notes.push(`${corpus} without ${other}: the two corpora are reported side by side, never joined`);
  }
  return notes;
}
function toCount(item2) {
  if (item2.facts.payload.kind !== "count") return null;
  const value = item2.facts.payload.value;
  const text = (name) => quoteOrNull(textMember(item2.discipline, name));
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
function hashAgrees(item2) {
  const recomputed = item2.facts.contentHash;
  return recomputed !== null && recomputed === item2.contentHash;
}

// src/evaluation/coverage.ts
var SEED_COVERAGE = {
  "items[].authority_status": ["catalog"],
  "items[].count_discipline": ["catalog"],
  "items[].count_discipline.observation_ts": [],
  "items[].item_id": [],
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
function toCoverage(packetDigest, expected) {
  return Object.entries(SEED_COVERAGE).map(([field, covers]) => {
    const more = [];
    if (packetDigest) more.push("packet_digest");
    if (expected) more.push("expected_digest");
    return { field, covered_by: [...covers, ...more] };
  });
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
  const entries = compare2(byId(earlier), byId(items));
  if (entries.length > ENTRIES_LIMIT) {
    const reason = `more than ${ENTRIES_LIMIT} items to compare`;
    return { status: "NOT_COMPARABLE", previous_digest: previousDigest, reason, entries: [] };
  }
  return {
    status: "COMPARED",
    previous_digest: previousDigest,
    reason: "same catalog; the earlier report is taken as it is and was not verified here",
    entries
  };
}
function readPrevious(bytes, catalogDigest) {
  if (bytes.length > REPORT_LIMIT_BYTES) return `the earlier report is over ${REPORT_LIMIT_BYTES} bytes`;
  const text = toText(bytes);
  const parsed2 = text === null ? null : parseJson(text);
  if (parsed2 === null) return "the earlier report is not JSON in UTF-8";
  const report2 = isRecord(parsed2.value) ? parsed2.value : {};
  const items = member(report2, "items");
  if (textMember(report2, "schema") !== "tki-report/v1" || !Array.isArray(items)) {
    return "the earlier report is not a tki-report/v1 document";
  }
  if (textMember(report2, "verdict") === "BLOCKED") return "the earlier run was BLOCKED: it evaluated nothing";
  if (textMember(recordMember(report2, "catalog"), "digest") !== catalogDigest) {
    return "the earlier run used another catalog";
  }
  return items.every(isCompared) ? items : "an item of the earlier report is not of its form";
}
function isCompared(item2) {
  if (!isRecord(item2)) return false;
  const id = textMember(item2, "item_id");
  const availability = textMember(item2, "availability") ?? "";
  const count = member(item2, "count");
  const rows = member(item2, "rows");
  const hash = member(item2, "recomputed_content_hash");
  return id !== null && id.length <= 250 && id.isWellFormed() && ["usable", "held_out", "refused"].includes(availability) && (count === null || isRecord(count) && /^[0-9]{1,40}$/.test(textMember(count, "value") ?? "")) && (rows === null || Number.isSafeInteger(rows) && rows >= 0) && (hash === null || isDigest(hash));
}
function byId(items) {
  return new Map(items.map((item2) => [item2.item_id, item2]));
}
function compare2(before, now) {
  const ids = [.../* @__PURE__ */ new Set([...before.keys(), ...now.keys()])].sort();
  return ids.map((id) => {
    const earlier = before.get(id);
    const later = now.get(id);
    const was = earlier === void 0 ? null : stateOf(earlier);
    const is = later === void 0 ? null : stateOf(later);
    const change = is === null ? "not in this packet" : was === null ? "appeared" : was === is ? "same" : "changed";
    return { item_id: id, change, before: was, now: is };
  });
}
function stateOf(item2) {
  if (item2.availability !== "usable") return item2.availability;
  if (item2.count !== null) return `usable, count ${item2.count.value}`;
  return `usable, ${item2.rows ?? 0} rows, ${item2.recomputed_content_hash ?? "no hash"}`;
}

// src/evaluation/matrix-rows.ts
var ENVELOPE_ROWS = {
  schema: "1",
  source_mode: "3",
  decision_effect: "4",
  may_gate: "5",
  disclaimer: "6",
  freshness: "7"
};
var RULE_ROWS = {
  "source-metadata": "10",
  "local-path": "11",
  "content-hash": "12",
  "manifest-hash": "13",
  "provisional-binding": "14",
  "used-as-binding": "14",
  "diagnostic-override": "15",
  "sql-member": "16",
  "unknown-query": "17",
  "unlisted-kb-path": "17",
  "catalog-mismatch": "17",
  "catalog-differs": "17",
  incomplete: "18",
  "row-limit": "18",
  stale: "19",
  "time-unreadable": "19",
  future: "20"
};
function toMatrix(go, observed) {
  const touched = new Map([
    ...constantRows(observed),
    ...acceptanceRows(observed),
    ...itemRows(observed.brokenRules),
    ...Object.entries(go.matrix).map(([row, state]) => [row, { state, by: "attestation" }])
  ]);
  return matrixRows.flatMap(({ row, title }) => {
    const cell2 = touched.get(row);
    return cell2 === void 0 ? [] : [{ row, title, state: cell2.state, touched_by: cell2.by }];
  });
}
var cell = (row, held, by) => [
  row,
  { state: held ? "as expected" : "not as expected", by }
];
function constantRows({ selfCheckConfirmed }) {
  const always = ["21", "22", "39", "40", "44"].map((row) => cell(row, true, "report"));
  return [...always, cell("I11", selfCheckConfirmed, "self-check")];
}
function acceptanceRows({ acceptance }) {
  const rows = ["1", "2", "3", "4", "5", "6", "7", "8"];
  switch (acceptance.kind) {
    case "not read":
      return [];
    case "bytes refused":
      return [cell("8", false, "envelope")];
    case "envelope refused": {
      const name = acceptance.pointer?.split("/")[1] ?? "";
      return [cell("8", true, "envelope"), cell(ENVELOPE_ROWS[name] ?? "2", false, "envelope")];
    }
    case "accepted":
      return rows.map((row) => cell(row, true, "envelope"));
  }
}
function itemRows(broken) {
  if (broken === null) return [];
  const cells = /* @__PURE__ */ new Map();
  for (const [rule, row] of Object.entries(RULE_ROWS)) {
    const known = cells.get(row) ?? { held: true, by: [] };
    cells.set(row, { held: known.held && !broken.has(rule), by: [...known.by, rule] });
  }
  const complete = cell("9", !broken.has("source-metadata"), "source-metadata");
  return [complete, ...[...cells].map(([row, { held, by }]) => cell(row, held, by.join(", ")))];
}

// src/evaluation/to-report.ts
var DISCLAIMER = "This report is evidence, not authority: it gates, authorizes and mutates nothing. What is not evidenced here is not evidenced in the surfaces of this packet; nothing is said about its absence anywhere else. Article 13's native gateway is not met by an emulated one.";
var nothing = {
  stops: [],
  findings: [],
  items: null,
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
  const { go } = input;
  const { reading, catalogDigest } = outcome;
  const findings = [...outcome.stops.map(toFinding), ...outcome.findings];
  const items = outcome.stops.length > 0 ? [] : [...outcome.items ?? []];
  const blocked2 = outcome.stops.length > 0 || outcome.items === null;
  const verdict = blocked2 ? "BLOCKED" : runVerdict(findings, items);
  const expected = !blocked2 && go.expected_packet_digest !== null && reading?.digest === go.expected_packet_digest;
  const integrity = blocked2 || !outcome.consistent ? "NOT_EVIDENCED" : expected ? "BOUND" : "SELF_CONSISTENT";
  const pinned = catalogDigest !== null && catalogDigest === go.expected_catalog_digest;
  return {
    schema: "tki-report/v1",
    decision_effect: "NONE",
    may_gate: false,
    production_mutation: false,
    allowed_actions: ["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"],
    nonce: go.nonce,
    caller_nonce: go.caller_nonce,
    run: go.run,
    verdict,
    exit_code: exitCodeOf(verdict),
    findings,
    attestation: go.attestation,
    self_check: input.selfCheck,
    clock: go.clock,
    as_of: go.as_of,
    max_age_seconds: go.max_age_seconds,
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
    coverage: blocked2 ? [] : toCoverage(reading?.kind === "read" && reading.packetDigest !== null, expected),
    matrix: toMatrix(go, observedBy(input, outcome, blocked2, items)),
    blocked_capabilities: [...blockedCapabilities],
    disclaimer: DISCLAIMER
  };
}
function runVerdict(findings, items) {
  const verdicts = [...findings, ...items].map((judged) => judged.verdict);
  return mostSevere(verdicts, "NOT_EVIDENCED_IN_ALLOWED_SURFACES");
}
function aboutPacket(source, reading) {
  const envelope = reading?.kind === "read" ? reading.envelope : null;
  return {
    digest: reading?.digest ?? null,
    bytes: reading === null || reading.digest === null ? null : source.size,
    packet_id: envelope?.packet_id ?? null,
    packet_as_of: envelope?.packet_as_of ?? null,
    gateway: envelope?.tki === void 0 ? null : quote(envelope.tki.gateway),
    purpose: envelope?.tki === void 0 ? null : quote(envelope.tki.purpose),
    extension: envelope === null ? "UNKNOWN" : envelope.tki === void 0 ? "EXTENSION_ABSENT" : "PRESENT"
  };
}
function toCounts(items, blocked2) {
  const count = (availability) => items.filter((item2) => item2.availability === availability).length;
  return {
    population: blocked2 ? "no item was evaluated" : "items of this packet, and of nothing else",
    total: items.length,
    usable: count("usable"),
    held_out: count("held_out"),
    refused: count("refused")
  };
}
function driftOf(input, outcome, blocked2, items) {
  if (!blocked2 || input.previous === null) return toDrift(input.previous, outcome.catalogDigest, items);
  const reason = "this run is BLOCKED: it evaluated nothing";
  return { status: "NOT_COMPARABLE", previous_digest: digestOrNull(input.previous), reason, entries: [] };
}
function observedBy(input, { reading, stops }, blocked2, items) {
  const broken = new Set(items.flatMap((item2) => item2.findings.map((finding) => finding.rule)));
  return {
    selfCheckConfirmed: !stops.some(({ reason }) => reason === "SELF_CHECK_UNCONFIRMED"),
    acceptance: acceptanceOf(reading),
    brokenRules: blocked2 || items.length === 0 ? null : broken
  };
}
function acceptanceOf(reading) {
  if (reading === null) return { kind: "not read" };
  if (reading.kind === "read") return { kind: "accepted" };
  switch (reading.reason) {
    case "ENVELOPE_NOT_ACCEPTED":
      return { kind: "envelope refused", pointer: reading.pointer };
    case "NON_CANONICAL":
    case "TOO_DEEP":
      return { kind: "bytes refused" };
    default:
      return { kind: "not read" };
  }
}

// src/evaluation/evaluate.ts
var REPORTED_ITEMS_LIMIT_BYTES = 6 * 1024 * 1024;
function evaluate(input, options = {}) {
  const early = whyNotStart(input.go, input.release, input.selfCheck);
  if (early !== null) return toReport(input, { ...nothing, stops: [early] });
  const catalogDigest = sha256(input.catalogText);
  const known = { ...nothing, catalogDigest };
  const { go } = input;
  const catalog = readCatalog(input.catalogText);
  const claims = input.claims === null ? null : readClaims(input.claims);
  const stops = [
    whyOtherInput("catalog", catalogDigest, go.catalog_digest),
    whyOtherInput("claims", digestOrNull(input.claims), go.claims_digest),
    whyOtherInput("previous report", digestOrNull(input.previous), go.previous_digest),
    whyUnexpected("catalog", catalogDigest, go.expected_catalog_digest),
    typeof catalog === "string" ? stop("catalog", "CATALOG_NOT_ACCEPTED", catalog) : null,
    typeof claims === "string" ? stop("claims", "CLAIMS_NOT_ACCEPTED", claims) : null
  ].filter((reason) => reason !== null);
  if (stops.length > 0 || typeof catalog === "string" || typeof claims === "string") {
    return toReport(input, { ...known, stops });
  }
  const reading = readPacket(input.packet, catalog.queries, options);
  const subjects = reading.kind === "read" ? reading.items.map((facts) => toSubject(facts, catalog.entries)) : [];
  const refusals = whyRefused(reading, subjects, go);
  const read = { ...known, reading, stops: refusals };
  if (reading.kind === "refused" || refusals.length > 0) return toReport(input, read);
  const { envelope } = reading;
  const manifest = recomputeManifest(subjects);
  const ground = {
    catalog: catalog.catalog,
    catalogDigest,
    entries: catalog.entries,
    envelope,
    go,
    claims,
    subjects,
    claimedBinding: claimedBinding(claims),
    manifestAgrees: manifest === null ? null : manifest === envelope.manifest_hash,
    catalogDiffers: envelope.tki !== void 0 && envelope.tki.catalog.digest !== catalogDigest,
    contradicted: findContradicted(subjects)
  };
  const items = judgeItems(subjects, ground);
  if (items === null) {
    const detail = `their findings need more than ${REPORTED_ITEMS_LIMIT_BYTES} bytes`;
    return toReport(input, { ...read, stops: [stop("packet-size", "TOO_MANY_ITEMS", detail)] });
  }
  return toReport(input, {
    ...read,
    items,
    findings: items.length === 0 ? aboutNoItems(ground) : [],
    consistent: ground.manifestAgrees === true && subjects.every(hashAgrees),
    claims: relateClaims(
      claims,
      items.map((reported, at) => ({
        reported,
        names: namesOf2(subjects[at]),
        figure: figureOf(subjects[at])
      }))
    )
  });
}
function stop(rule, reason, detail) {
  return { rule, reason, detail };
}
function whyRefused(reading, subjects, go) {
  if (reading.kind === "refused" && reading.digest === null) {
    return [stop("packet-bytes", reading.reason, reading.detail)];
  }
  const stops = [
    whyOtherInput("packet", reading.digest, go.packet_digest),
    whyUnexpected("packet", reading.digest, go.expected_packet_digest)
  ];
  if (reading.kind === "refused") {
    const rule = reading.reason === "ENVELOPE_NOT_ACCEPTED" ? "envelope" : "packet-bytes";
    stops.push(stop(rule, reading.reason, reading.detail));
  } else {
    const stated2 = reading.envelope.tki?.packet_digest ?? null;
    if (stated2 !== reading.packetDigest) {
      stops.push(
        stop(
          "packet-digest",
          "PACKET_DIGEST_DIFFERS",
          `stated ${stated2}, recomputed ${reading.packetDigest}`
        )
      );
    }
    const twice = findDuplicate(subjects);
    if (twice !== null) stops.push(stop("duplicate-item", "DUPLICATE_ITEM", quote(twice)));
  }
  return stops.filter((reason) => reason !== null);
}
function judgeItems(subjects, ground) {
  const items = [];
  let bytes = 0;
  for (const subject of subjects) {
    const item2 = judgeItem2(subject, ground);
    bytes += Buffer.byteLength(JSON.stringify(item2));
    if (bytes > REPORTED_ITEMS_LIMIT_BYTES) return null;
    items.push(item2);
  }
  return items;
}
function aboutNoItems(ground) {
  const none = toFinding(stop("packet-items", "NO_ITEMS", "the items list is empty"));
  if (ground.manifestAgrees === true) return [none];
  return [
    toFinding(stop("manifest-hash", "CONTRACT_VIOLATION", "manifest_hash is not that of an empty list")),
    none
  ];
}
function namesOf2(subject) {
  return [subject?.name ?? null, subject?.queryId ?? null];
}
function figureOf(subject) {
  const payload = subject?.facts.payload;
  if (payload?.kind === "count") return payload.value;
  return payload?.kind === "rows" ? String(payload.rows) : null;
}

// src/cli/commands/verify.ts
var RUN_FILE_LIMIT_BYTES = REPORT_LIMIT_BYTES;
var APPROVAL_LIMIT_BYTES = 16 * 1024 * 1024;
function readOwn(file) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs2.constants;
  let descriptor;
  try {
    descriptor = fs2.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch {
    return null;
  }
  try {
    const facts = fs2.fstatSync(descriptor);
    if (!facts.isFile() || facts.size > RUN_FILE_LIMIT_BYTES) return null;
    const bytes = Buffer.alloc(facts.size);
    return bytes.subarray(0, fs2.readSync(descriptor, bytes, 0, bytes.length, 0));
  } finally {
    fs2.closeSync(descriptor);
  }
}
function readRun(directory) {
  let all;
  try {
    all = fs2.readdirSync(directory);
  } catch {
    throw new UsageError(
      "RUN_UNREADABLE",
      "the run cannot be read",
      "Give the directory that `tki inspect --out` wrote."
    );
  }
  const names2 = runNames(all);
  if ("exitCode" in names2) return names2;
  const files = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const bytes = readOwn(path2.join(directory, name));
    if (bytes !== null) files.set(name, bytes);
  }
  return files;
}
function digestApproval(file) {
  const real = requireFile("--approval", file);
  const refuse = (why2) => {
    throw new UsageError(
      "APPROVAL_NOT_USABLE",
      `--approval ${file} ${why2}`,
      "Give the owner's own document."
    );
  };
  if (fs2.statSync(real).size > APPROVAL_LIMIT_BYTES) refuse(`is larger than ${APPROVAL_LIMIT_BYTES} bytes`);
  const bytes = fs2.readFileSync(real);
  if (bytes.toString("latin1").trim() === "") refuse("is empty");
  return sha256(bytes);
}
function openPacket(file) {
  const descriptor = fs2.openSync(file, "r");
  return {
    size: fs2.fstatSync(descriptor).size,
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, fs2.readSync(descriptor, buffer, 0, length, offset));
    }
  };
}
var PACKET_PIECE_BYTES = 4 * 1024 * 1024;
function digestPacket(file) {
  const packet2 = openPacket(file);
  const state = startSha256();
  for (let offset = 0; offset < packet2.size; offset += PACKET_PIECE_BYTES)
    state.update(packet2.read(offset, Math.min(PACKET_PIECE_BYTES, packet2.size - offset)));
  return state.digest();
}
function pinnedPrograms(dist2) {
  const manifest = JSON.parse(fs2.readFileSync(path2.join(dist2, "manifest.json"), "utf8"));
  return Object.fromEntries(
    ["enter.cjs", "probe.cjs", "inspect.cjs", "inspect.json"].map((name) => [
      name,
      manifest.files[`inside/${name}`]?.digest ?? "unknown"
    ])
  );
}
function line(row) {
  const sign = { agrees: "agrees", differs: "DIFFERS", "not evidenced": "NOT_EVIDENCED" }[row.state];
  const detail = row.detail === "" ? "" : `  ${row.detail}`;
  return encodeTerminal(`${sign.padEnd(14)}${row.label.padEnd(15)}${row.what}${detail}`);
}
var MEANS = {
  10: "every conclusion of the run was recomputed and agrees; nothing is approved by that",
  2: "nothing contradicts the run, but not everything could be recomputed",
  3: "there is nothing here that could be recomputed",
  4: "the documents contradict each other, or what they say was done"
};
function show4(verification) {
  const count = (state) => verification.rows.filter((row) => row.state === state).length;
  return [
    ...verification.rows.map((row) => `${line(row)}
`),
    "\n",
    labelled("rows", [
      `${count("agrees")} agree, ${count("differs")} differ, ${count("not evidenced")} not evidenced`
    ]),
    labelled("verdict", [`${verification.verdict ?? "none"} (as the run says it)`]),
    labelled("attestation", [encodeTerminal(verification.attestation)]),
    labelled("exit code", [`${verification.exitCode}: ${MEANS[verification.exitCode]}`]),
    "B4′ acceptance: NOT ASSERTED by this program; its owner decides\n"
  ].join("");
}
function expectedOf(options) {
  const { expectMaxAge, approval } = options;
  return {
    packet: parseDigest("--expect-packet", options.expectPacket),
    policy: parseDigest("--expect-policy", options.expectPolicy),
    catalog: parseDigest("--expect-catalog", options.expectCatalog),
    nonce: parseNonce(options.expectNonce),
    run: options.expectRun ?? null,
    maxAgeSeconds: expectMaxAge === void 0 ? null : parseMaxAge(expectMaxAge, "--expect-max-age"),
    approval: approval === void 0 ? null : digestApproval(approval)
  };
}
function verify(directory, options, io2) {
  const expected = expectedOf(options);
  const packetFile = options.packet === void 0 ? null : requireFile("--packet", options.packet);
  const claims = options.claims === void 0 ? null : fs2.readFileSync(requireFile("--claims", options.claims));
  const previousFile = requirePrevious(options.previous, directory);
  const previous = previousFile === null ? null : fs2.readFileSync(previousFile);
  const catalogText = Buffer.from(loadCatalog(options.catalog ?? path2.resolve(io2.dist, "../catalog")).text);
  const files = readRun(directory);
  const verification = "exitCode" in files ? files : verifyRun({
    files,
    pinnedPrograms: pinnedPrograms(io2.dist),
    expected,
    given: {
      packet: packetFile === null ? null : digestPacket(packetFile),
      claims: claims === null ? null : sha256(claims),
      previous: previous === null ? null : sha256(previous),
      // A verdict is recomputed with a catalog, so it has to be that of the run.
      catalog: packetFile === null && options.catalog === void 0 ? null : sha256(catalogText)
    },
    render: toTriplet,
    reevaluate: packetFile === null ? null : (go, release, selfCheck) => evaluate({
      packet: openPacket(packetFile),
      catalogText,
      claims,
      previous,
      go,
      release,
      selfCheck
    })
  });
  io2.stdout(options.json === true ? toJsonLine(verification) : show4(verification));
  io2.exit(verification.exitCode);
}
function addVerify(program2, io2) {
  program2.command("verify").summary("recompute a run offline (never exits 0)").description(
    "Recomputes subjects, probe judgements, verdicts and reports of a run from the files that it left. Each row says whether it was recomputed, cross-checked between documents, or is only asserted by the run."
  ).argument("<dir>", "the directory that `tki inspect --out` wrote").option("--packet <file>", "the packet: without it the verdicts are only asserted (exit code 2)").option("--claims <file>", "the reader's claims of that run").option(
    "--catalog <dir>",
    "the pinned catalog of that run (default: the one shipped beside this program)"
  ).option("--previous <dir>", "the earlier run that it was compared with").option("--expect-packet <digest>", "sha256:… of the packet, from whoever exported it").option("--expect-policy <digest>", "sha256:… of the policy that you accept").option("--expect-catalog <digest>", "sha256:… of the catalog, from its owner").option("--expect-nonce <hex>", "the nonce that you gave the run").option("--expect-run <id>", "the CI run, or the run id").option("--expect-max-age <age>", "how old evidence was allowed to be: 90s, 30m, 24h or 7d").option("--approval <file>", "an owner's approval of the venue, taken by its digest").option("--json", "one JSON document on stdout").addHelpText("after", "\nExample:\n  tki verify run1 --packet packet.json\n").action((directory, options) => verify(directory, options, io2));
}

// src/cli/program.ts
var commands = [
  addInspect,
  addAttest,
  addVerify,
  addExport,
  addCatalog,
  addExplain,
  addDoctor,
  addReadiness
];
var EXIT_CODES = `
Exit codes: 10 observed as expected, non-gating · 2 held out or unverified · 3 BLOCKED · 4 violation or
contradiction · 1 usage or internal error · 0 only where nothing is judged.
Nothing that this program writes may block, let through or authorize anything.`;
function toProgram(version2, io2) {
  const program2 = new Command("tki").description("Inspect a governed evidence packet in a deny-by-default sandbox. Never gates.").version(version2).addHelpText("after", EXIT_CODES).showSuggestionAfterError().exitOverride().configureOutput({ writeOut: io2.stdout, writeErr: () => void 0 });
  for (const add of commands) add(program2, io2);
  return program2;
}
function report(code, text, hint, io2) {
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
    report("COMMAND_MISSING", "no command was given", "`tki --help` lists the commands.", io2);
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
      report(toCode(error.code), text, hint, io2);
    } else if (isCodedError(error)) {
      report(error.code, error.message, error.hint, io2);
    } else {
      const text = error instanceof Error ? error.message : "something that is no error was thrown";
      report("INTERNAL", text, "This is a defect of the tool; please report it with the command line.", io2);
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
    const end = (secret) => {
      input.off("data", read);
      input.setRawMode(false);
      input.pause();
      output.write("\n");
      done2(secret);
    };
    const read = (text) => {
      for (const character of text) {
        if (character === "\r" || character === "\n") return end(typed);
        if (character === "" || character === "" || typed.length >= SECRET_LIMIT)
          return end(null);
        typed = character === "" || character === "\b" ? typed.slice(0, -1) : typed + character;
      }
    };
    input.on("data", read);
  });
}

// src/cli/main.ts
process.exitCode = 3;
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
var here = dirname2(fileURLToPath(import.meta.url));
var dist = basename(here) === "cli" ? join6(here, "../../dist") : here;
var io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  // Not stdout.isTTY, which is absent off a terminal: a colour library then decides by CI's variables, and colours files.
  color: isatty(1) && process.env["NO_COLOR"] === void 0,
  now: () => /* @__PURE__ */ new Date(),
  randomHex: (bytes) => randomBytes(bytes).toString("hex"),
  // A platform without user ids has no sandbox either; -1 is nobody's.
  uid: process.getuid?.() ?? -1,
  node: process.execPath,
  sudo: "/usr/bin/sudo",
  nodeCanReplaceProgram: typeof process.execve === "function",
  dist,
  env: process.env,
  readSecret: (prompt) => readSecret(prompt, process.stdin, process.stderr),
  exit: (code) => {
    process.exitCode = code;
  }
};
await runCommandLine(process.argv.slice(2), version, io);
