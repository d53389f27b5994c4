import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  errorCode,
  writeWhole
} from "./chunk-PNNCTF7Q.mjs";

// src/formats/quoted.ts
var MARKS = /[“”]/g;
var markOf = (mark) => mark === "\u201C" ? "\\u{201c}" : "\\u{201d}";
function quoted(text) {
  return `\u201C${text.replace(MARKS, markOf)}\u201D`;
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 2).toWellFormed();
  return kept.lastIndexOf("\u201C") > kept.lastIndexOf("\u201D") ? `${kept}\u2026\u201D` : `${kept}\u2026`;
}

// src/formats/digest.ts
var { createHash, hash } = require("node:crypto");
var digestPattern = /^sha256:[0-9a-f]{64}$/;
function isDigest(value) {
  return typeof value === "string" && digestPattern.test(value);
}
function sha256(data) {
  return `sha256:${hash("sha256", data, "hex")}`;
}
function startSha256() {
  const state = createHash("sha256");
  return {
    update: (data) => void state.update(data),
    digest: () => `sha256:${state.digest("hex")}`
  };
}

// src/formats/coded-error.ts
var CodedError = class extends Error {
  code;
  hint;
  constructor(code, message, hint, options) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
};
function isCoded(error, ...codes) {
  return error instanceof CodedError && codes.includes(error.code);
}

// src/formats/canonical.ts
var notCanonicalizable = (message) => new CodedError("NOT_CANONICALIZABLE", message, "give a value that JSON can hold");
function toCanonicalJson(value) {
  switch (typeof value) {
    case "boolean":
      return value ? "true" : "false";
    case "number":
      if (!Number.isFinite(value)) throw notCanonicalizable("a number that JSON cannot hold");
      return JSON.stringify(value);
    case "string":
      if (!value.isWellFormed()) throw notCanonicalizable("a string with a lone surrogate");
      return JSON.stringify(value);
    case "object":
      break;
    default:
      throw notCanonicalizable(`a ${typeof value} is not JSON`);
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(",")}]`;
  const members = value;
  const parts = [];
  for (const name of Object.keys(members).sort()) {
    const member2 = members[name];
    if (member2 !== void 0) parts.push(`${toCanonicalJson(name)}:${toCanonicalJson(member2)}`);
  }
  return `{${parts.join(",")}}`;
}
function isCanonicalText(text, value) {
  const written2 = isInOrder(value) && !text.includes("\\ud") ? JSON.stringify(value) : toCanonicalJson(value);
  return written2 === text;
}
function isInOrder(value) {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before;
  for (const name of Object.keys(value)) {
    if (before !== void 0 && name <= before) return false;
    before = name;
    if (!isInOrder(value[name])) return false;
  }
  return true;
}
function canonicalDigest(value) {
  return sha256(toCanonicalJson(value));
}

// src/formats/limits.ts
var ITEM_LIMIT_BYTES = 4 * 1024 * 1024;
var ENVELOPE_LIMIT_BYTES = 64 * 1024;
var DEPTH_LIMIT = 64;
var ROW_LIMIT = 500;
var QUERY_LIMIT = 25;
var FUTURE_SKEW_SECONDS = 120;
var CLAIMS_LIMIT_BYTES = 1024 * 1024;
var CATALOG_LIMIT_BYTES = 4 * 1024 * 1024;
var CATALOG_ENTRY_LIMIT = 1e3;
var QUOTE_LIMIT = 200;
var WHY_LIMIT = 600;
var REPORT_LIMIT_BYTES = 16 * 1024 * 1024;
var FRAME_LIMIT_BYTES = 256 * 1024;

// src/formats/callable.ts
var any = { kind: "any" };
var fields = {
  kind: "word",
  words: [
    "century",
    "day",
    "decade",
    "dow",
    "doy",
    "epoch",
    "hour",
    "isodow",
    "isoyear",
    "microseconds",
    "millennium",
    "milliseconds",
    "minute",
    "month",
    "quarter",
    "second",
    "week",
    "year"
  ]
};
var truncations = {
  kind: "word",
  words: [
    "century",
    "day",
    "decade",
    "hour",
    "microseconds",
    "millennium",
    "milliseconds",
    "minute",
    "month",
    "quarter",
    "second",
    "week",
    "year"
  ]
};
var written = { kind: "text", characters: 200 };
var aggregate = (name, why2) => ({ kind: "aggregate", name, args: [any], why: why2 });
var scalar = (name, args, why2) => ({
  kind: "function",
  name,
  args,
  why: why2
});
var arithmetic = (name, why2, left = any) => ({
  kind: "operator",
  name,
  syntax: "AEXPR_OP",
  left,
  right: any,
  why: why2
});
var pattern = (name, syntax) => ({
  kind: "operator",
  name,
  syntax,
  left: any,
  right: written,
  why: "one pass over the text; the pattern is a constant of at most 200 characters, so nothing in a row can make it long"
});
var member = (name, gives) => ({
  kind: "operator",
  name,
  syntax: "AEXPR_OP",
  left: any,
  right: { kind: "key" },
  why: `looks up one member of a value that is in the row, and gives it as ${gives}; the key is a constant`
});
var cast = (type) => ({
  kind: "cast",
  type,
  arg: { kind: "date" },
  why: "a constant has to be a written date: 'now' and 'today' are refused; a column of times is cut in the session's zone, which is UTC and read back"
});
var callables = {
  "count(*)": {
    kind: "aggregate",
    name: "count",
    args: "star",
    why: "counts rows in one number; pg_catalog.count(*) is accepted without a list, this is the same without its schema"
  },
  "count(x)": aggregate("count", "counts values that are not null in one number"),
  "count(DISTINCT x)": {
    kind: "aggregate",
    name: "count",
    args: [any],
    distinct: true,
    why: "sorts values as DISTINCT does, within work_mem and then on disk as any sort, and counts them"
  },
  "sum(x)": aggregate("sum", "adds up; the state is one number, at most numeric\u2019s own 131,072 digits"),
  "avg(x)": aggregate("avg", "adds up and divides once; the state is two numbers"),
  "min(x)": aggregate("min", "keeps the least value, by the order that ORDER BY takes"),
  "max(x)": aggregate("max", "keeps the greatest value, by the order that ORDER BY takes"),
  "bool_and(x)": aggregate("bool_and", "keeps one truth value"),
  "bool_or(x)": aggregate("bool_or", "keeps one truth value"),
  "FILTER (WHERE x)": {
    kind: "clause",
    why: "calls nothing itself: a condition of an aggregate that is on the list, made of what the gate accepts"
  },
  "date_trunc(field, x)": scalar(
    "date_trunc",
    [truncations, any],
    "cuts a time at a field; the field is one of a list of words, the zone is the session\u2019s, which is UTC and read back"
  ),
  "to_char(x, format)": scalar(
    "to_char",
    [any, written],
    "writes a time or a number as its format says; the format is a constant of at most 200 characters; names of months and signs of numbers are the database\u2019s own, which preflight checks"
  ),
  "extract(field FROM x)": scalar(
    "extract",
    [fields, any],
    "takes one field of a time; the field is one of a list of words"
  ),
  "lower(x)": scalar("lower", [any], "one pass over the text; of a range it is the lower bound"),
  "upper(x)": scalar("upper", [any], "one pass over the text; of a range it is the upper bound"),
  "length(x)": scalar("length", [any], "counts what the value holds"),
  "abs(x)": scalar("abs", [any], "drops a sign"),
  "round(x)": scalar("round", [any], "rounds one number"),
  "round(x, digits)": scalar(
    "round",
    [any, { kind: "digits", most: 30 }],
    "rounds one number; the digits are a constant of at most 30"
  ),
  "nullif(x, y)": {
    kind: "operator",
    name: "=",
    syntax: "AEXPR_NULLIF",
    left: any,
    right: any,
    why: "compares once, as = does, which is accepted without a list"
  },
  "x LIKE pattern": pattern("~~", "AEXPR_LIKE"),
  "x NOT LIKE pattern": pattern("!~~", "AEXPR_LIKE"),
  "x ILIKE pattern": pattern("~~*", "AEXPR_ILIKE"),
  "x NOT ILIKE pattern": pattern("!~~*", "AEXPR_ILIKE"),
  "x + y": arithmetic("+", "one addition; numeric holds at most 131,072 digits before its point"),
  "x - y": arithmetic("-", "one subtraction, of times and members too"),
  "x * y": arithmetic(
    "*",
    "one multiplication; the longest product that numeric takes needs under half a second"
  ),
  "x / y": arithmetic("/", "one division; by zero it is an error of its item"),
  "x % y": arithmetic("%", "one division"),
  "- x": arithmetic("-", "turns a sign", null),
  "x -> key": member("->", "JSON"),
  "x ->> key": member("->>", "text"),
  "x::date": cast("date"),
  "x::timestamptz": cast("timestamptz")
};
var signatures = Object.keys(callables);
var isSignature = (text) => Object.hasOwn(callables, text);

// src/formats/prohibited.ts
var prohibited = {
  databases: ["postgres", "template0", "template1"],
  functions: ["fn_dot_wf_orphan_detector*", "fn_iu_op_*", "fn_tac_log_checker_issue"],
  joins: [["information_unit", "tac_logical_unit"]],
  formulas: ["186 \u2229 command catalog (withdrawn: its join is empty)"]
};

// src/formats/skeleton.ts
var LOOKALIKES = Object.fromEntries(
  [
    ["\u0430\u0251\u03B1", "a"],
    ["\u0432\u0299", "b"],
    ["\u0441\u1D04", "c"],
    ["\u0501", "d"],
    ["\u0435\u03B5\u0454", "e"],
    ["\u0261", "g"],
    ["\u04BB\u043D", "h"],
    ["\u0456\u0131\u03B9", "i"],
    ["\u0458", "j"],
    ["\u043A\u03BA", "k"],
    ["\u04CF\u029F\u217C", "l"],
    ["\u043C", "m"],
    ["\u0578", "n"],
    ["\u043E\u03BF\u0585\u03C3", "o"],
    ["\u0440\u03C1", "p"],
    ["\u051B\u0566", "q"],
    ["\u0455\uA731\u01BD", "s"],
    ["\u0442\u03C4", "t"],
    ["\u057D\u03C5", "u"],
    ["\u0475\u03BD", "v"],
    ["\u051D\u0461", "w"],
    ["\u0445\u03C7", "x"],
    ["\u0443\u03B3", "y"],
    ["\u2215\u2044\u29F8\u2571", "/"],
    ["\u2216\u29F5\u29F9\u2572", "\\"],
    ["\u2236\u02D0", ":"],
    ["\u223C", "~"],
    ["\uA4F8", "."]
  ].flatMap(([alike = "", plain = ""]) => Array.from(alike, (one) => [one, plain]))
);
function toSkeleton(text) {
  if (/^[ -~]*$/.test(text))
    return text.toLowerCase().replace(/["'`]+/g, "").replace(/ +/g, " ").trim();
  const folded = text.normalize("NFKD").toLowerCase().replace(/\s+/gu, " ").replace(/[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"'`]/gu, "").replace(new RegExp("\\p{Z}+", "gu"), " ");
  return /[^ -~]/.test(folded) ? folded.replace(/[^ -~]/gu, (letter) => LOOKALIKES[letter] ?? letter).trim() : folded.trim();
}
function joinPlain(texts) {
  const joined = texts.join("|");
  if (!/^[ -$&-~]*$/.test(joined)) return null;
  return joined.toLowerCase().replace(/["'`]+/g, "").replace(/ {2,}/g, " ");
}
var DECODE_ROUNDS = 4;
function toUnescapedSkeleton(text) {
  let skeleton = toSkeleton(text);
  for (let round = 0; round < DECODE_ROUNDS && skeleton.includes("%"); round++) {
    const decoded = toSkeleton(decodeOnce(skeleton));
    if (decoded === skeleton) return { skeleton, escaped: false };
    skeleton = decoded;
  }
  return { skeleton, escaped: skeleton.includes("%") };
}
function decodeOnce(text) {
  return text.replace(
    /(?:%[0-9a-f]{2})+/g,
    (run2) => Buffer.from(run2.replaceAll("%", ""), "hex").toString("utf8")
  );
}
function isBlank(text) {
  return !/[!-~]/.test(text) && text.replace(/[\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, "") === "";
}

// src/formats/prohibition.ts
function joinsWith(more) {
  return [...prohibited.joins, ...more];
}
function findProhibited(text, more) {
  const folded = fold(text);
  return patternsOf(more).find(({ stem }) => folded.includes(stem))?.pattern;
}
function mayNameProhibited(texts, more) {
  const joined = joinPlain(texts);
  if (joined === null) return true;
  const folded = joined.replace(/[ -]+/g, " ");
  return patternsOf(more).some(({ stem }) => folded.includes(stem));
}
function findJoin(texts, more) {
  const pairs = joinsWith(more).filter((pair) => pair.length > 0);
  const joined = joinPlain(texts);
  if (joined !== null && !pairs.some((pair) => pair.every((name) => joined.includes(nameOf(name))))) {
    return void 0;
  }
  const skeletons = texts.flatMap((text) => [toSkeleton(text), toUnescapedSkeleton(text).skeleton]);
  return pairs.find((pair) => pair.every((name) => skeletons.some((text) => text.includes(nameOf(name)))));
}
var names = /* @__PURE__ */ new Map();
function nameOf(relation) {
  const known = names.get(relation) ?? toSkeleton(relation);
  names.set(relation, known);
  return known;
}
function isProhibitedDatabase(surface) {
  return prohibited.databases.includes(
    fold(surface).split(/[^a-z0-9_]+/).find((part) => part !== "") ?? ""
  );
}
var ofTheRelease = toPatterns([...prohibited.functions, ...prohibited.formulas]);
var ofCatalogs = /* @__PURE__ */ new WeakMap();
function patternsOf(more) {
  if (more === void 0) return ofTheRelease;
  const known = ofCatalogs.get(more);
  if (known !== void 0) return known;
  const patterns2 = [...ofTheRelease, ...toPatterns([...more.functions, ...more.formulas])];
  ofCatalogs.set(more, patterns2);
  return patterns2;
}
function toPatterns(texts) {
  return texts.map((pattern2) => ({ pattern: pattern2, stem: stemOf(pattern2) })).filter(({ stem }) => stem !== "");
}
function stemOf(pattern2) {
  return fold(pattern2).replace(/\(.*\)$/, "").trim().replace(/\*$/, "");
}
function fold(text) {
  return toUnescapedSkeleton(text).skeleton.replace(/[\s-]+/g, " ").trim();
}

// src/formats/catalog-lists.ts
var contractDatabases = ["directus", "incomex_metadata", "workflow"];
function ownLists({ databases, functions = [] }) {
  return {
    ...databases.every((name) => contractDatabases.includes(name)) ? {} : { database_list: "CATALOG" },
    ...functions.length === 0 ? {} : { functions: "CATALOG" }
  };
}
var hasOwnLists = (catalog) => Object.keys(ownLists(catalog)).length > 0;
var deniedDatabase = ({ databases }) => databases.find((name) => isProhibitedDatabase(name));

// src/catalog/load.ts
var { closeSync: closeSync2 } = require("node:fs");
var { isUtf8 } = require("node:buffer");
var { join } = require("node:path");

// src/files/facts-at.ts
var { lstatSync, statSync } = require("node:fs");
function factsAt(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function ownFactsAt(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// src/files/open-regular.ts
var { closeSync, constants, fstatSync, openSync } = require("node:fs");
function openReading(path, more) {
  let descriptor;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY | more);
  } catch (error) {
    return { kind: "not opened", code: errorCode(error) };
  }
  const facts = fstatSync(descriptor);
  if (facts.isFile()) return { kind: "regular", descriptor, facts };
  closeSync(descriptor);
  return { kind: "other" };
}
var openRegular = (path) => openReading(path, constants.O_NOFOLLOW);
var openNamed = (path) => openReading(path, 0);
function withRegular(path, use) {
  const opened = openRegular(path);
  if (opened.kind !== "regular") return null;
  try {
    return use(opened.descriptor, opened.facts.size);
  } finally {
    closeSync(opened.descriptor);
  }
}

// src/files/read-bounded.ts
var { readSync } = require("node:fs");
var CHUNK_BYTES = 64 * 1024;
function readUpTo(descriptor, most) {
  const chunks = [];
  let length = 0;
  while (length < most) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, most - length));
    const read = readSync(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks, length);
}
function readStated(descriptor, size) {
  const bytes = readUpTo(descriptor, size + 1);
  return bytes.length === size ? bytes : null;
}
var PIECE_BYTES = 4 * 1024 * 1024;
function readPieces(descriptor, size, use) {
  const buffer = Buffer.allocUnsafe(Math.min(PIECE_BYTES, size));
  for (let offset = 0; offset < size; ) {
    const read = readSync(descriptor, buffer, 0, Math.min(buffer.length, size - offset), offset);
    if (read === 0) return false;
    use(buffer.subarray(0, read));
    offset += read;
  }
  return true;
}

// src/formats/duplicate-members.ts
function judgeMembers(text, value) {
  const kept = countKept(value, 0);
  if (kept === null) return "too-deep";
  return countNamed(text) === kept ? "unique" : "duplicate";
}
function countKept(value, depth) {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEPTH_LIMIT) return null;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const member2 of Object.values(value)) {
    const below = countKept(member2, depth + 1);
    if (below === null) return null;
    count += below;
  }
  return count;
}
function countNamed(text) {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    let next = end + 1;
    while (" \n\r	".includes(text[next] ?? '"')) next += 1;
    if (text[next] === ":") count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}
function endOfString(text, start) {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

// src/formats/json-schema.ts
var patterns = /* @__PURE__ */ new Map();
function toValidate(schema) {
  const validate4 = (value) => {
    const error = firstError(schema, value);
    validate4.errors = error === null ? null : [error];
    return error === null;
  };
  validate4.errors = null;
  return validate4;
}
function firstError(schema, value) {
  if (schema.anyOf !== void 0) {
    const error = anyOfError(schema.anyOf, value);
    if (error !== null) return error;
  }
  if (schema.type !== void 0) {
    const types = typeof schema.type === "string" ? [schema.type] : schema.type;
    if (!types.some((type) => isOfType(type, value))) return fail("type", `must be ${types.join(" or ")}`);
  }
  if (schema.const !== void 0 && value !== schema.const)
    return fail("const", `must be ${JSON.stringify(schema.const)}`);
  if (schema.enum !== void 0 && !schema.enum.includes(value)) {
    return fail("enum", `must be one of ${schema.enum.join(", ")}`);
  }
  if (schema.not !== void 0 && value === schema.not.const) return fail("not", "must be something else");
  if (typeof value === "string") return stringError(schema, value);
  if (typeof value === "number") return numberError(schema, value);
  if (Array.isArray(value)) return arrayError(schema, value);
  if (typeof value === "object" && value !== null)
    return objectError(schema, value);
  return null;
}
function isOfType(type, value) {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isPlainObject(value);
    default:
      return typeof value === type;
  }
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
function anyOfError(branches, value) {
  let told = null;
  for (const branch of branches) {
    const error = firstError(branch, value);
    if (error === null) return null;
    if (error.keyword !== "type" || error.instancePath !== "") {
      told = told === null ? error : fail("anyOf", "must fit one of the forms that the schema names");
    }
  }
  return told ?? fail("anyOf", "must be of one of the types that the schema names");
}
function isLonger(value, than) {
  return value.length > than && (value.length > than * 2 || Array.from(value).length > than);
}
function stringError(schema, value) {
  if (schema.maxLength !== void 0 && isLonger(value, schema.maxLength)) {
    return fail("maxLength", `must not be longer than ${schema.maxLength}`);
  }
  if (schema.minLength !== void 0 && !isLonger(value, schema.minLength - 1)) {
    return fail("minLength", `must not be shorter than ${schema.minLength}`);
  }
  if (schema.pattern === void 0) return null;
  let pattern2 = patterns.get(schema.pattern);
  if (pattern2 === void 0) patterns.set(schema.pattern, pattern2 = new RegExp(schema.pattern, "u"));
  return pattern2.test(value) ? null : fail("pattern", `must match ${schema.pattern}`);
}
function numberError(schema, value) {
  if (schema.minimum !== void 0 && value < schema.minimum)
    return fail("minimum", `must be at least ${schema.minimum}`);
  if (schema.maximum !== void 0 && value > schema.maximum)
    return fail("maximum", `must be at most ${schema.maximum}`);
  return null;
}
function arrayError(schema, value) {
  const { prefixItems = [], items } = schema;
  if (schema.minItems !== void 0 && value.length < schema.minItems) {
    return fail("minItems", `must have at least ${schema.minItems} entries`);
  }
  if (schema.maxItems !== void 0 && value.length > schema.maxItems) {
    return fail("maxItems", `must have at most ${schema.maxItems} entries`);
  }
  if (items === false && value.length > prefixItems.length)
    return fail("items", "must have no further entry");
  for (let position = 0; position < value.length; position++) {
    const schemaHere = prefixItems[position] ?? items;
    if (schemaHere === void 0 || schemaHere === false) continue;
    const error = firstError(schemaHere, value[position]);
    if (error !== null) return under(position, error);
  }
  return null;
}
function objectError(schema, value) {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  for (const name of required) {
    if (!Object.hasOwn(value, name)) return fail("required", `must have the member ${name}`);
  }
  for (const name of Object.keys(value)) {
    const nameError = propertyNames === void 0 ? null : firstError(propertyNames, name);
    if (nameError !== null) return under(name, { ...nameError, keyword: "propertyNames" });
    const schemaHere = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (schemaHere === false)
      return under(name, fail("additionalProperties", "is a member that the schema does not name"));
    if (schemaHere === void 0) continue;
    const error = firstError(schemaHere, value[name]);
    if (error !== null) return under(name, error);
  }
  return null;
}
function fail(keyword, message) {
  return { instancePath: "", keyword, message };
}
function under(name, error) {
  const segment = String(name).replaceAll("~", "~0").replaceAll("/", "~1");
  return { ...error, instancePath: `/${segment}${error.instancePath}` };
}

// src/formats/validators/catalog.js
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

// src/catalog/assemble.ts
var INDEX_FILE = "catalog.json";
var SQL_FILE = /^queries(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){1,4}\.sql$/;
var isSqlFile = (path) => SQL_FILE.test(path);
var catalogTooLarge = () => new CodedError(
  "CATALOG_TOO_LARGE",
  `the catalog is larger than ${CATALOG_LIMIT_BYTES} bytes with its SQL`,
  "Split it; an export names its catalog by directory."
);
var catalogFileRefused = (relative, why2) => new CodedError(
  "CATALOG_FILE_REFUSED",
  `${quoted(relative)}: ${why2}`,
  "Repair the catalog directory."
);
function parseIndex(text) {
  const refuse = (code, why2) => {
    throw new CodedError(
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
  const members = judgeMembers(text, index);
  if (members === "too-deep") refuse("CATALOG_NOT_ACCEPTED", "is nested too deeply");
  if (members === "duplicate") refuse("CATALOG_DUPLICATE_MEMBER", "names a member twice");
  return index;
}
function inlineSql(read, entry, budget, others) {
  const { sql_file, sql_sha256, ...rest } = entry ?? {};
  if (typeof sql_file !== "string" || !SQL_FILE.test(sql_file) || "sql" in rest) {
    throw new CodedError(
      "CATALOG_FILE_REFUSED",
      "an entry does not name its SQL as a file below queries/",
      'Each entry has sql_file ("queries/<id>.sql") and sql_sha256, and no sql.'
    );
  }
  const sql = read(sql_file, budget);
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
  const listed = [...functions, ...entries.flatMap((entry) => entry.functions ?? [])];
  const unknown = listed.find((name) => !isSignature(name));
  if (unknown === void 0) return;
  throw new CodedError(
    "CATALOG_NOT_ACCEPTED",
    `${INDEX_FILE} lists the function ${quoted(unknown)}, which no catalog can list`,
    `Write signatures as docs/gate.md has them: ${signatures.slice(0, 5).join(", ")}, \u2026.`
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
function assembleCatalog(read, unpinned) {
  const budget = { bytesLeft: CATALOG_LIMIT_BYTES };
  const index = parseIndex(read(INDEX_FILE, budget));
  const document = {
    ...index,
    entries: index.entries.map((entry) => inlineSql(read, entry, budget, unpinned))
  };
  if (!validate(document)) {
    const first = validate.errors?.[0];
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
  const paths = documents.map(({ path }) => path);
  const others = [...document.entries, ...documents.filter(({ id, path }) => id !== path)];
  if (new Set(paths).size !== paths.length || others.some(({ id }) => paths.includes(id))) {
    throw new CodedError(
      "CATALOG_DUPLICATE_PATH",
      "the path of a document is also that of another, or the id of another entry",
      "Name each document once, and no other entry like a path."
    );
  }
  const text = canonicalText(document);
  if (Buffer.byteLength(text) > CATALOG_LIMIT_BYTES) throw catalogTooLarge();
  return { text, catalog: document, digest: sha256(text) };
}

// src/catalog/load.ts
function readWithin(descriptor, size, budget) {
  if (size > budget.bytesLeft) throw catalogTooLarge();
  const bytes = readStated(descriptor, size);
  if (bytes !== null) budget.bytesLeft -= size;
  return bytes;
}
function requireDirectory(directory) {
  if (factsAt(directory)?.isDirectory() === true) return;
  throw new CodedError(
    "CATALOG_FILE_REFUSED",
    `the catalog ${quoted(directory)} is not a directory`,
    `Give the directory that holds ${INDEX_FILE}.`
  );
}
function readInside(directory, relative, budget) {
  const refuse = (why2) => {
    throw catalogFileRefused(relative, why2);
  };
  const steps = relative.split("/");
  for (let depth = 1; depth < steps.length; depth++) {
    if (ownFactsAt(join(directory, ...steps.slice(0, depth)))?.isDirectory() !== true)
      refuse("a folder on its path is missing or is a symbolic link");
  }
  const opened = openRegular(join(directory, relative));
  if (opened.kind === "other") return refuse("it is not a regular file");
  if (opened.kind === "not opened") {
    return refuse(opened.code === "ELOOP" ? "it is a symbolic link" : `it cannot be opened (${opened.code})`);
  }
  const { descriptor, facts } = opened;
  try {
    const bytes = readWithin(descriptor, facts.size, budget);
    if (bytes === null) return refuse("it changed while it was read");
    if (!isUtf8(bytes)) refuse("it is not UTF-8");
    return bytes.toString("utf8");
  } finally {
    closeSync2(descriptor);
  }
}
var readIndex = (directory) => parseIndex(readInside(directory, INDEX_FILE, { bytesLeft: CATALOG_LIMIT_BYTES }));
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
  return assembleCatalog((relative, budget) => readInside(directory, relative, budget), unpinned);
}

// src/files/open-directory.ts
var { constants: constants2, openSync: openSync2 } = require("node:fs");
var openDirectory = (path) => openSync2(path, constants2.O_RDONLY | constants2.O_DIRECTORY);

// src/files/open-new.ts
var { constants: constants3, openSync: openSync3 } = require("node:fs");
var NEW = constants3.O_WRONLY | constants3.O_CREAT | constants3.O_EXCL | constants3.O_NOFOLLOW;
var openNew = (path, mode) => openSync3(path, NEW, mode);
var openAppending = (path, mode) => openSync3(
  path,
  constants3.O_RDWR | constants3.O_APPEND | constants3.O_CREAT | constants3.O_NOFOLLOW | constants3.O_NONBLOCK,
  mode
);

// src/files/write-durable.ts
var { closeSync: closeSync3, fsyncSync } = require("node:fs");
function writeDurably(path, text) {
  const descriptor = openNew(path, 420);
  try {
    writeWhole(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync3(descriptor);
  }
}
function syncDirectory(directory) {
  const descriptor = openDirectory(directory);
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!["EINVAL", "ENOTSUP", "EROFS"].includes(errorCode(error))) throw error;
  } finally {
    closeSync3(descriptor);
  }
}

// src/formats/probe.ts
var probeIds = [
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
];
var probeCount = { number: 12, word: "twelve" };
var capitalised = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);

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
  run: run2,
  verdict,
  exit_code,
  attestation,
  ...known
}) {
  return {
    schema: "tki-result/v1",
    nonce,
    run: run2,
    verdict,
    exit_code,
    attestation,
    probes: [],
    sabotage: [],
    files: [],
    messages: [],
    runtimes: [],
    ...known
  };
}

// src/formats/caller-input.ts
var UNIT_SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
var MAX_AGE_LIMIT_SECONDS = 3650 * UNIT_SECONDS.d;
function toSeconds(text) {
  const [, amount, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  if (amount === void 0 || unit === void 0) return null;
  return Number(amount) * UNIT_SECONDS[unit];
}
var callerNonce = /^[0-9a-f]{32,128}$/;
function isTime(text) {
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(text);
  const time = new Date(text);
  return iso && !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 19) === text.slice(0, 19);
}
function isVenue(text) {
  return text === "v1" || text === "v2" || text === "unstated";
}

// src/formats/gateway.ts
var NATIVE_STATED = "NATIVE_STATED";
var STATED_BY_OPERATOR = "STATED_BY_OPERATOR";
var EMULATED = /^EMULATED_(?!.*native)[a-z]{0,12}-?[0-9.]{0,20}$/;
function gatewayBasis(gateway) {
  if (gateway === null) return "NOT_STATED";
  if (gateway === NATIVE_STATED) return "NATIVE_AS_STATED";
  if (gateway === STATED_BY_OPERATOR) return "OPERATOR_AS_STATED";
  return EMULATED.test(gateway) ? "EMULATED_AS_STATED" : "OTHER_AS_STATED";
}
function gatewayWords(basis) {
  switch (basis) {
    case "NOT_STATED":
      return "the packet states no gateway";
    case "EMULATED_AS_STATED":
      return "as stated by the packet; the native gateway of Article 13 is not met by an emulated one";
    case "NATIVE_AS_STATED":
      return "FLAGGED: as stated by the packet, and shown by nothing; its snapshot, READ ONLY and limits are NOT_EVIDENCED, and no item is believed more for it";
    case "OPERATOR_AS_STATED":
      return "FLAGGED: answers from an operator, as stated by the packet; nothing of ours read them, and no item is believed more for it";
    case "OTHER_AS_STATED":
      return "FLAGGED: asserted, as stated by the packet, and shown by nothing; no item is believed more for it, and the native gateway of Article 13 is not met by a word";
  }
}

// catalog/blocked.json with { type: 'json' }
var blocked_default = [
  {
    id: "B7-EXP-1",
    title: "named-query catalog as governed authority",
    state: "BLOCKED",
    why: "The catalog is pinned by digest and UNSEALED; a seal is its owner's act.",
    unblocked_by: "The owner (Codex review) seals the catalog and gives it a governed home.",
    review: "mandatory, to seal",
    decided_by: "owner",
    also_refused: "functions, operators and casts outside the release's constant; parameters; a catalog's own lists without the digest that the caller expects",
    refused_in: {
      file: "src/formats/schema/catalog.ts",
      contains: "seal: z.literal('UNSEALED')"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "B7-EXP-1: a catalog that calls itself sealed or final is no catalog"
    }
  },
  {
    id: "B7-EXP-2/D9",
    title: "automated export service with audit ledger",
    state: "BLOCKED",
    why: "No audited service, network policy or venue; an operator exports by hand.",
    unblocked_by: "The owner authorizes a venue for a read-only service with a network policy.",
    review: "recommended (network policy)",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/limits.ts",
      contains: "QUERY_LIMIT"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "B7-EXP-2/D9: nothing here listens, waits for a time, or exports without a person"
    }
  },
  {
    id: "CALL-CONTRACT",
    title: "Call Contract: running a command and reading its exit code",
    state: "BLOCKED",
    why: "Keystone. No sealed identity, mode, inputs, exit meaning, timeout, lease, ledger. The 15 mutating=false rows are candidates, not authorized.",
    unblocked_by: "The owner (Codex review, mandatory) seals a Call Contract.",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "scripts/program-starts.ts",
      contains: "programStarts"
    },
    test: {
      file: "test/unit/readiness/program-starts.test.ts",
      name: "nothing in dist can start a program but the known ones, and none is named by a document"
    }
  },
  {
    id: "PROOF-OF-RUN",
    title: "proof of run (ran_clean, ran_with_drift, error_running)",
    state: "BLOCKED",
    why: "Evidence that is present does not show that anything ran.",
    unblocked_by: "A sealed Call Contract, then a reproducible model of run evidence.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/verdict.ts",
      contains: "verdictOrder"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "PROOF-OF-RUN: no verdict and no state says that anything ran"
    }
  },
  {
    id: "GLOBAL-ABSENCE",
    title: "proof that something exists nowhere",
    state: "BLOCKED",
    why: "Absence is scoped to the surfaces that were read.",
    unblocked_by: "Proof of run and a contract on an exhaustive set of surfaces.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/words/report-sentences.ts",
      contains: "nothing is said about its absence anywhere else"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "GLOBAL-ABSENCE: the only word for what was not found names the surfaces that were read"
    }
  },
  {
    id: "D4",
    title: "--selftest N/N and module_sha256",
    state: "DEFERRED (optional)",
    why: "Not part of this release.",
    unblocked_by: "A build after the owner's re-seal.",
    review: "optional",
    decided_by: "owner",
    refused_in: {
      file: "src/cli/program.ts",
      contains: "const commands"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D4: there is no self-test to ask for, as a command or as an option"
    }
  },
  {
    id: "D5",
    title: "audit_dead_links() writing to system_issues",
    state: "BLOCKED",
    why: "No write contract; nothing here writes to a governed surface.",
    unblocked_by: "The owner (Codex review) seals a write contract (Domain F sink).",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/export/gate/gate.ts",
      contains: "gateEach"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D5: a write to system_issues and the function that would make it are denied"
    }
  },
  {
    id: "D6",
    title: "Directus DOT-control write",
    state: "BLOCKED",
    why: "No DOT-control proof contract.",
    unblocked_by: "The owner (Codex review) seals a DOT-control proof contract.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/export/server/session.ts",
      contains: "default_transaction_read_only"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D6: a write to a flow or a tool is denied, and the session is read-only from its first moment"
    }
  },
  {
    id: "D7",
    title: "gating in CI, OPA, Conftest or Git hooks",
    state: "BLOCKED",
    why: "Every document is may_gate=false; using a job's conclusion as a verdict would be fake.",
    unblocked_by: "D11 first, then a sealed policy-gate contract.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/action/launcher/launcher.ts",
      contains: "process.exit(0)"
    },
    test: {
      file: "test/unit/action/no-gate.test.ts",
      name: "has no input with a name that a gate would have"
    }
  },
  {
    id: "D8",
    title: "a positive verdict and exit 0",
    state: "BLOCKED",
    why: "The verdict type has no such member and no judging command exits 0.",
    unblocked_by: "A sealed, governed taxonomy authority.",
    review: "required",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/verdict.ts",
      contains: "exitCodeOf"
    },
    test: {
      file: "test/unit/evaluation/evaluate.test.ts",
      name: "has no verdict that stands for exit code 0"
    }
  },
  {
    id: "D10",
    title: "path-scoped KB report writer",
    state: "BLOCKED",
    why: "KB verbs are broad today; uploading a report is a separate human act.",
    unblocked_by: "A server-enforced, path-scoped writer (Codex review, mandatory).",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "scripts/boundaries.ts",
      contains: "networkAndCode"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D10: no program that makes a report can reach a network, and no report says that it wrote anything"
    }
  },
  {
    id: "D11",
    title: "downstream gate consumer",
    state: "BLOCKED",
    why: "Nothing may gate or authorize on these reports.",
    unblocked_by: "A sealed consumer contract (Codex review, mandatory).",
    review: "mandatory",
    decided_by: "owner",
    refused_in: {
      file: "src/formats/schema/report.ts",
      contains: "may_gate: z.literal(false)"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "D11: no document that says may_gate true is one of ours"
    }
  },
  {
    id: "P2-NAMED-LANE",
    title: "P2 / named lane",
    state: "CLOSED",
    why: "Closed by the C1 review; nothing here opens it.",
    unblocked_by: "The owner's disposition.",
    review: "owner decides",
    decided_by: "owner",
    refused_in: {
      file: "src/cli/program.ts",
      contains: "const commands"
    },
    test: {
      file: "test/unit/readiness/refusals.test.ts",
      name: "P2-NAMED-LANE: no command, mode or option dispatches, registers or runs a code"
    }
  },
  {
    id: "C1",
    title: "governed C1 dry run",
    state: "executed NO; registered NO; ready for prod NO; REGISTRATION_HOLD ACTIVE; CAN_PROCEED=NO",
    why: "No governed execution channel for the registrar and no C1 endpoint. Credentials are not a lawful path.",
    unblocked_by: "The operator runs the governed registrar, deploys the no-mutation endpoint, registers the DOT_C1 codes, mints the grant.",
    review: "required",
    decided_by: "owner and operator",
    refused_in: {
      file: "src/readiness/codes.ts",
      contains: "CAN_PROCEED: 'NO'"
    },
    test: {
      file: "test/unit/readiness/gap-map.test.ts",
      name: "a forged packet that opens every gate changes no constant and no conclusion"
    }
  }
];

// catalog/matrix.json with { type: 'json' }
var matrix_default = [
  {
    row: "1",
    title: "schema id is b7-governed-packet/v1",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-wrong-schema is judged as its expectation says"
  },
  {
    row: "2",
    title: "required packet fields present",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-packet-id is judged as its expectation says"
  },
  {
    row: "3",
    title: "source_mode is PACKET_DERIVED",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-source-mode is judged as its expectation says"
  },
  {
    row: "4",
    title: "decision_effect is NONE",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-decision-effect is judged as its expectation says"
  },
  {
    row: "5",
    title: "may_gate is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-may-gate is judged as its expectation says"
  },
  {
    row: "6",
    title: "disclaimer is a scoped, non-global denial",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-without-disclaimer is judged as its expectation says"
  },
  {
    row: "7",
    title: "freshness is AS_OF_EXPORT",
    seed: false,
    proved_by: "inspector",
    enforcement: "envelope",
    test: "test/vectors/vectors.test.ts",
    case: "envelope-freshness is judged as its expectation says"
  },
  {
    row: "8",
    title: "strict canonical bytes",
    seed: false,
    proved_by: "inspector",
    enforcement: "reader",
    test: "test/vectors/vectors.test.ts",
    case: "bytes-white-space is judged as its expectation says"
  },
  {
    row: "9",
    title: "full source_metadata is usable",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "evidence-reference-six-counts is judged as its expectation says"
  },
  {
    row: "10",
    title: "missing source_metadata is held out",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "missing-source-metadata is judged as its expectation says"
  },
  {
    row: "11",
    title: "local path is flagged",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "local-absolute is judged as its expectation says"
  },
  {
    row: "12",
    title: "content_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-content-hash is judged as its expectation says"
  },
  {
    row: "13",
    title: "manifest_hash agrees",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "tamper-manifest-hash is judged as its expectation says"
  },
  {
    row: "14",
    title: "only binding is used as binding",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "authority-used-as is judged as its expectation says"
  },
  {
    row: "15",
    title: "diagnostic never overrides canonical",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "diagnostic-override is judged as its expectation says"
  },
  {
    row: "16",
    title: "no sql member",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "sql-member is judged as its expectation says"
  },
  {
    row: "17",
    title: "query known, fields equal the catalog",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "unknown-query is judged as its expectation says"
  },
  {
    row: "18",
    title: "truncated is never completed",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "incomplete-truncated is judged as its expectation says"
  },
  {
    row: "19",
    title: "stale is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "stale-packet is judged as its expectation says"
  },
  {
    row: "20",
    title: "a date in the future is refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "rules",
    test: "test/vectors/vectors.test.ts",
    case: "future-packet is judged as its expectation says"
  },
  {
    row: "21",
    title: "no judging exit 0",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "has no verdict that stands for exit code 0"
  },
  {
    row: "22",
    title: "no positive verdict",
    seed: false,
    proved_by: "inspector",
    enforcement: "verdict type",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reaches every verdict in the vectors, each with its own exit code and none with 0"
  },
  {
    row: "23",
    title: "crash or kill leaves a BLOCKED report",
    seed: false,
    proved_by: "wrapper",
    enforcement: "host, CLI",
    test: "test/unit/cli/host-process.test.ts",
    case: "a host program that ends badly leaves a BLOCKED triplet, HOST_FAILED and exit code 3"
  },
  {
    row: "24",
    title: "attested on an approved venue",
    seed: false,
    proved_by: "evidence",
    enforcement: "verifier",
    test: "test/e2e/approval.test.ts",
    case: "is taken, changes no exit code, and leaves the acceptance to its owner"
  },
  {
    row: "25",
    title: "no network: connection denied",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "26",
    title: "no name resolution",
    seed: false,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "27",
    title: "loopback only, no route",
    seed: true,
    proved_by: "probe",
    enforcement: "net namespace",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "28",
    title: "root file system read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "29",
    title: "/in read-only",
    seed: true,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "30",
    title: "/out write-only, nothing executable",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts, modes",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "31",
    title: "exactly the two data mounts",
    seed: false,
    proved_by: "probe",
    enforcement: "mounts",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "32",
    title: "a side-effect function cannot be reached by a read",
    seed: true,
    proved_by: "export",
    enforcement: "gate, preflight",
    test: "test/postgres/reach.test.ts",
    case: "emits nothing for any query when one of them reaches a function"
  },
  {
    row: "33",
    title: "environment and kernel keyring empty",
    seed: true,
    proved_by: "probe",
    enforcement: "enter, witness",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "34",
    title: "no subprocess",
    seed: true,
    proved_by: "probe",
    enforcement: "syscall filter",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "35",
    title: "no privilege",
    seed: true,
    proved_by: "probe",
    enforcement: "uid, capabilities",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "36",
    title: "syscall filter in force, default deny",
    seed: false,
    proved_by: "probe",
    enforcement: "seccomp",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "37",
    title: "no docker.sock or other host surface",
    seed: true,
    proved_by: "probe",
    enforcement: "rootfs",
    test: "test/sandbox/attest.test.ts",
    case: "holds twelve of twelve probes, each with a control that broke, and is accepted by nobody"
  },
  {
    row: "38",
    title: "exactly the triplet, all or none",
    seed: false,
    proved_by: "host",
    enforcement: "publish",
    test: "test/unit/report/publish.test.ts",
    case: "leaves no file of this run when one cannot be written"
  },
  {
    row: "39",
    title: "production_mutation is false",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j"
  },
  {
    row: "40",
    title: "non-gating fields in every document",
    seed: false,
    proved_by: "inspector",
    enforcement: "report type",
    test: "test/unit/report/triplet.test.ts",
    case: "the schema refuses a report with %j"
  },
  {
    row: "41",
    title: "build guard on the inspector bundle",
    seed: false,
    proved_by: "build",
    enforcement: "AST and metafile",
    test: "test/unit/scripts/check-inspector-ast.test.ts",
    case: "refuses %s in the program"
  },
  {
    row: "42",
    title: "no outside text becomes a command, markup or escape",
    seed: false,
    proved_by: "encoders",
    enforcement: "report",
    test: "test/unit/report/encoders.test.ts",
    case: "%s lets no control, bidi, zero-width or half character out"
  },
  {
    row: "43",
    title: "same input, same bytes out",
    seed: false,
    proved_by: "inspector",
    enforcement: "pure evaluation",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "writes byte-identical reports for the same input"
  },
  {
    row: "44",
    title: "blocked capabilities listed and refused",
    seed: false,
    proved_by: "inspector",
    enforcement: "register",
    test: "test/unit/report/triplet.test.ts",
    case: "repeats every blocked capability with its state"
  },
  {
    row: "45",
    title: "the job never fails because of us",
    seed: false,
    proved_by: "wrapper",
    enforcement: "launcher",
    test: "test/e2e/deaths.test.ts",
    case: "finds no place for its work: BLOCKED in outputs and annotation, and exit 0"
  },
  {
    row: "I11",
    title: "P1 unconfirmed is BLOCKED before any item",
    seed: false,
    proved_by: "inspector",
    enforcement: "self-check",
    test: "test/unit/evaluation/evaluate.test.ts",
    case: "reads no byte of the packet where P1 is unconfirmed"
  }
];

// src/formats/register.ts
var registeredCapabilities = Object.freeze(
  blocked_default.map((row) => Object.freeze(row))
);
var blockedCapabilities = Object.freeze(
  registeredCapabilities.map(
    ({ id, title, state, why: why2, unblocked_by }) => Object.freeze({ id, title, state, why: why2, unblocked_by })
  )
);
var matrixRows = Object.freeze(
  matrix_default.map((row) => Object.freeze(row))
);

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
function bySeverity(list) {
  const severity = ({ verdict }) => verdictOrder.indexOf(verdict);
  return list.toSorted((a, b) => severity(b) - severity(a));
}

// src/formats/run-files.ts
var outFiles = ["report.json", "report.md", "checkpoint.md"];
var [reportName, markdownName, ownCheckpointName] = outFiles;
var runStatementName = "run.json";
var outEntries = [...outFiles].sort();
var checkpointName = (run2) => `checkpoint-${run2}.md`;
var evidenceName = (venue, judgedAt) => `sandbox-attestation-evidence-${venue}-${judgedAt.slice(0, 10)}.json`;
var shortEvidenceName = (judgedAt) => `sandbox-attestation-${judgedAt.slice(0, 10)}.json`;
var isShortEvidenceName = (name) => /^sandbox-attestation-\d{4}-\d{2}-\d{2}\.json$/.test(name);
var looksLikeEvidenceName = (name) => /^sandbox-attestation-/i.test(name);
var publishedName = (name, run2) => name === ownCheckpointName ? checkpointName(run2) : name;
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
var isMadeEvidenceName = (name) => /^sandbox-attestation-evidence-(?:v1|v2|unstated)-\d{4}-\d{2}-\d{2}\.json$/.test(name);
var looksLikeRunFile = (name) => /^(?:report\.(?:json|md)|run\.json|checkpoint-.*\.md|sandbox-attestation-evidence-.*\.json|sandbox-observations-.*\.json)$/i.test(
  name
);
function runFileKind(name) {
  return runFileKinds.find((kind) => kinds[kind].names.test(name)) ?? null;
}
function artifactOf(name) {
  const kind = runFileKind(name);
  return kind === null ? null : kinds[kind].artifact;
}
var READING_ORDER = [
  "markdown",
  "checkpoint",
  "report",
  "observations",
  "evidence",
  "run"
];
function inReadingOrder(names2) {
  const rank = (name) => {
    const kind = runFileKind(name);
    return kind === null ? -1 : READING_ORDER.indexOf(kind);
  };
  return [...names2].sort((a, b) => rank(a) - rank(b));
}

// src/formats/unreviewed.ts
var UNREVIEWED = "UNREVIEWED";
function unreviewedMembers(entry) {
  const { purpose, notes, live_run_evidence, count_discipline = {} } = entry;
  const texts = { purpose, notes, live_run_evidence, ...count_discipline };
  const own = [entry.governed_surface, entry.id];
  return Object.entries(texts).flatMap(
    ([name, text]) => text !== void 0 && text.toUpperCase().includes(UNREVIEWED) && !own.includes(text) ? [name] : []
  );
}

// src/formats/words/promises.ts
var promises = {
  "first-reading": "The container is not read before its program runs: the engine creates and starts it in one call.",
  "own-config": "The runtime\u2019s config.json is the engine\u2019s own. The request is hashed; the result is read from outside.",
  "root-by-place": "The root is the engine\u2019s copy of an image. Its files are checked by their bytes, not by where they are on the host.",
  "programs-removed": "node, its loader and the other programs stay in the root while the packet is read.",
  "own-mounts": "The engine mounts more than /proc, /in and /out: /sys, /dev, files below /etc and others.",
  "root-propagation": "The root is a slave of a mount on the host: one that is made below it appears inside.",
  "proc-of-processes": "/proc shows more than processes; what the engine hides of it is masked, and not absent.",
  "host-names": "Names that the policy\u2019s sandbox does not have are there: /sys, /etc, /run or the engine\u2019s own mark.",
  "root-entries": "The root holds entries of the engine\u2019s beside those of the image.",
  "empty-dev": "/dev holds the engine\u2019s device nodes and links.",
  "device-rules": "The engine lets through devices of its own list.",
  "empty-start-environment": "The first program is given variables by the engine. What runs after it has an empty environment.",
  "no-groups": "The process\u2019s own group is listed among its supplementary groups.",
  umask: "The engine sets no umask: files that the process creates keep their permissions.",
  "sealed-stdio": "Standard input, output and errors are the engine\u2019s, and pass through it."
};
var promiseIds = Object.keys(promises);

// src/formats/words/reasons.ts
var why = (level, verdict, owner, means, next) => ({ level, verdict, means, next, owner });
var packet = (owner, means, next) => why("packet", "BLOCKED", owner, means, next);
var run = (owner, means, next) => why("run", "BLOCKED", owner, means, next);
var item = (verdict, owner, means, next) => why("item", verdict, owner, means, next);
var EXPORT_AGAIN = "Export the packet again.";
var reasons = {
  SELF_CHECK_UNCONFIRMED: packet(
    "operator",
    "The inspector could not confirm its own sandbox.",
    "Read the self-check, fix the sandbox, run again."
  ),
  NOT_AS_EXPECTED: packet(
    "operator",
    "The sandbox was not attested as expected.",
    "Read the probe cells, fix the runtime, run again."
  ),
  PROMISES_UNVERIFIED: why(
    "packet",
    "UNVERIFIED",
    "operator",
    "The sandbox was an engine\u2019s, grade B: some promises are unverified.",
    "Run with a runtime of grade A, or read which ones."
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
    "Fetch the packet or catalog that you meant."
  ),
  NON_CANONICAL: packet(
    "exporter",
    "The bytes are not RFC 8785 canonical JSON.",
    "Use the exporter\u2019s file byte for byte, or export the packet again."
  ),
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
    "The packet's bytes do not match its own digest.",
    "Treat the packet as altered; export it again."
  ),
  DUPLICATE_ITEM: packet("exporter", "Two items have one id, or one query and hash.", EXPORT_AGAIN),
  DISCLAIMER_NOT_SCOPED: packet(
    "exporter",
    "The disclaimer is not the scoped, non-global denial that a packet must carry.",
    "Export with the disclaimer of docs/rules.md."
  ),
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
    "content_hash or manifest_hash does not match, or covers nothing: tamper.",
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
  DOCUMENT_MISMATCH: item(
    "BLOCKED_BY_UNSAFE_ACCESS",
    "exporter",
    "A document\u2019s row, path and revision disagree, or its row is not whole.",
    "Treat the item as altered; export it again."
  ),
  STALE: item(
    "BLOCKED_BY_UNVERIFIED_SOURCE",
    "exporter",
    "The item is stale: older than the max age that the caller gave.",
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
    "observation_ts is not of the form that times of a packet have, so its age is unknown.",
    "Export the packet again, with times in UTC."
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
    "Use it as evidence only."
  ),
  PROVISIONAL_CATALOG: item(
    "FLAG_AUTHORITY_VIOLATION",
    "exporter",
    "Nothing is binding under a provisional catalog.",
    "Export as evidence-only; the seal is the owner\u2019s act."
  ),
  DIAGNOSTIC_OVERRIDE: item(
    "READ_LEVEL_FAIL",
    "exporter",
    "A diagnostic item overrides another, or a claim uses its figure alone: the canonical one stands.",
    "Read the canonical item; claim from that one."
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
    "Compare the definitions; pin again if meant."
  ),
  ITEM_ID_DIFFERS: item(
    "UNVERIFIED",
    "exporter",
    "The item\u2019s id is not that of its catalog entry.",
    EXPORT_AGAIN
  ),
  CONTRADICTORY_ANSWERS: item(
    "UNVERIFIED",
    "exporter",
    "One query, or one revision of a document, has several different answers in this packet.",
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
    "The catalog lists no document of that KB path.",
    "Use a path that the catalog lists."
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
  ENGINE_ANSWER: run(
    "operator",
    "The engine gave a wrong answer: another id, no end, nothing in time.",
    "Read the detail; find out who answers at its socket."
  ),
  NO_RUNTIME: run(
    "operator",
    "No container runtime can be used here.",
    "Run `tki doctor` and follow the remedy."
  ),
  NO_PRIVILEGE: run(
    "operator",
    "Neither root nor passwordless sudo.",
    "Run as root, or use the sudo rule that `tki doctor` prints."
  ),
  RUNTIME_UNSUPPORTED: run(
    "operator",
    "The runtime or Node lacks what the sandbox needs.",
    "Run `tki doctor` and follow the remedy."
  ),
  SANDBOX_FAILED: run(
    "operator",
    "The sandbox could not be built as its policy says.",
    "Read the detail, fix it, run again."
  ),
  DEADLINE: run(
    "operator",
    "The run met its deadline.",
    "Run again on a quieter machine, or with a longer `--deadline`."
  ),
  INTERRUPTED: run("operator", "A signal ended the run.", "Run again."),
  MEMORY_LIMIT: run(
    "operator",
    "The inspector met its memory limit.",
    "Use a smaller packet or report the size."
  ),
  INSPECTOR_DIED: run(
    "maintainer",
    "The inspector ended without a report.",
    "Report it with the exit code and the packet\u2019s size."
  ),
  REPORT_NOT_ACCEPTED: run(
    "maintainer",
    "What the inspector wrote is not an acceptable report.",
    "Keep the run directory and report it."
  ),
  HOST_FAILED: run(
    "operator",
    "The host program ended without a result.",
    "Read its messages, run `tki doctor`; where it was killed, or aborted, give the job more memory or processes."
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
    "The artifact service failed, or sent a wrong answer.",
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
    "The event or the run that the packet comes from is not trusted.",
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
    "Run the job again; if it happens again, report it with the log."
  ),
  RUNNER_DISK_FULL: run(
    "operator",
    "The runner\u2019s disk is full.",
    "Free space in the runner\u2019s temporary folder (RUNNER_TEMP), then run the job again."
  ),
  VENUE_UNAPPROVED: run(
    "reader",
    "No owner approved this venue; evidence from it is not accepted.",
    "Verify with `--approval`."
  )
};
var reasonCodes = Object.keys(reasons);

// src/files/process-start.ts
var { readFileSync } = require("node:fs");
function processStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state = "X", ...fields2] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? null : fields2[18] ?? null;
  } catch {
    return null;
  }
}

// src/files/temporaries.ts
var { lstatSync: lstatSync2, readdirSync, readlinkSync, unlinkSync } = require("node:fs");
var { join: join2 } = require("node:path");
function ownProcess() {
  try {
    const pid = readlinkSync("/proc/self");
    return `${pid}-${processStart(pid) ?? "0"}`;
  } catch {
    return "0-0";
  }
}
function sweepTemporaries(directory, names2) {
  for (const name of readdirSync(directory)) {
    const [, pid, start] = names2.exec(name) ?? [];
    if (pid === void 0 || processStart(pid) === start) continue;
    const path = join2(directory, name);
    try {
      if (lstatSync2(path).isFile()) unlinkSync(path);
    } catch {
    }
  }
}

// src/formats/deadlines.ts
var REFERENCE_BYTES_A_MS = 11e5;
var REFERENCE_PROCESS_MS = 25;
var TOLERATED = 8;
var MOST_TIMES = 6;
var DEADLINE_SECONDS = { least: 1, most: 1800 };
function slowness({ hash_bytes, hash_ms, process_ms }) {
  return Math.max(
    hash_ms * REFERENCE_BYTES_A_MS / Math.max(1, hash_bytes),
    process_ms / REFERENCE_PROCESS_MS
  );
}
function deadlinesFor(base, measured, asked) {
  const times = Math.min(MOST_TIMES, Math.max(1, slowness(measured) / TOLERATED));
  const slow = { probe: Math.ceil(base.probe * times), inspect: Math.ceil(base.inspect * times) };
  const most = { probe_seconds: base.probe * MOST_TIMES, inspect_seconds: base.inspect * MOST_TIMES };
  const longer = asked !== null && (asked > slow.probe || asked > slow.inspect);
  return {
    probe_seconds: Math.max(slow.probe, asked ?? 0),
    inspect_seconds: Math.max(slow.inspect, asked ?? 0),
    most,
    cause: longer ? "caller" : times > 1 ? "slow machine" : "policy",
    measured
  };
}

// src/formats/disclaimer.ts
var DISCLAIMER = "This packet is evidence, not authority. It shows what the named queries returned at packet_as_of, through this role, from the surfaces that it names. What is absent from this packet is not evidenced in these surfaces; its absence here is not evidence of absence anywhere else. It gates nothing, approves nothing and denies nothing globally.";
var LONGEST = 1e3;
var PACKET = "(?:This packet|The packet|It)";
var ABSENCE = "(?:Absence here|Absence from this packet|The absence of something here|Its absence here)";
var ABSENT = "What (?:is absent from this packet|is absent here|is not in this packet|this packet does not hold|this packet does not contain) is not evidenced in (?:these surfaces|its surfaces|its allowed surfaces|the allowed surfaces|the surfaces that it names)";
var NOWHERE_ELSE = "(?:is not evidence of|is no evidence of|is not proof of) absence (?:anywhere else|elsewhere)";
var DENIES = "(?:gates|approves|authorizes|mutates|decides|binds) nothing";
var DENIALS = [
  `${ABSENCE} ${NOWHERE_ELSE}\\.`,
  `${ABSENT}; (?:its absence here ${NOWHERE_ELSE}|that denies nothing anywhere else|nothing is denied globally)\\.`,
  "[Aa]bsence is scoped \\(NOT_EVIDENCED_IN_ALLOWED_SURFACES\\), never global\\."
].map(toSentence);
var OTHERS = [
  `${PACKET} is evidence(?: input)?(?: only)?, not authority(?: \\(Article 13: no shadow SSOT\\))?\\.`,
  "It shows what the named queries returned at packet_as_of, through this role, from the surfaces that it names\\.",
  `${PACKET} ${DENIES}(?:, ${DENIES})*(?:,? and ${DENIES.replace("(?:", "(?:denies|")}(?: globally)?)?\\.`
].map(toSentence);
function toSentence(form) {
  return new RegExp(`${form}(?: |$)`, "y");
}
function isScopedDenial(text) {
  if (text.length > LONGEST) return false;
  const whole = text.endsWith(".") ? text : `${text}.`;
  let denies = false;
  let at = 0;
  while (at < whole.length) {
    const from = at;
    const end = (sentence) => {
      sentence.lastIndex = from;
      if (!sentence.test(whole)) return false;
      at = sentence.lastIndex;
      return true;
    };
    if (DENIALS.some(end)) denies = true;
    else if (!OTHERS.some(end)) return false;
  }
  return denies && !whole.endsWith(" ");
}

// src/formats/kernel/kernel-tables.ts
function interfacesOf(text) {
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Inter-|")) return null;
  return lines.slice(2).filter((line) => line.trim() !== "").map((line) => line.split(":")[0]?.trim() ?? "?");
}
function foreignRoutesOf(text) {
  if (text === "") return [];
  const lines = text.split("\n");
  if (!lines[0]?.startsWith("Iface")) return null;
  return lines.slice(1).flatMap((line) => line.trim() === "" ? [] : [line.split("	")[0] ?? "?"]);
}
function foreignRoutes6Of(text) {
  if (text.startsWith("!")) return null;
  const rows = text.split("\n").filter((line) => line !== "");
  if (rows.some((row) => row.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row) => {
    const device = row.split(/\s+/)[9] ?? "?";
    return device === "lo" ? [] : [device];
  });
}
function parseStatus(text) {
  const fields2 = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    if (colon < 1) return null;
    fields2.set(
      line.slice(0, colon),
      line.slice(colon + 1).trim().replace(/\s+/g, " ")
    );
  }
  return fields2.size === 0 ? null : fields2;
}
function contextSwitches(text) {
  const status = parseStatus(text);
  const counts = ["voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? "")) ? counts.reduce((sum, count) => sum + Number(count), 0) : null;
}

// src/formats/kernel/mountinfo.ts
var ATIME = /* @__PURE__ */ new Set(["relatime", "noatime", "nodiratime", "strictatime", "lazytime"]);
var split = (options) => options.split(",").filter((option) => !ATIME.has(option)).sort();
var unescaped = (text) => text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
function parseMountinfo(text) {
  const mounts = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [left, right] = line.split(" - ");
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

// src/formats/matrix-cells.ts
function toMatrix(cells) {
  const known = new Map(cells);
  return matrixRows.flatMap(({ row, title }) => {
    const cell = known.get(row);
    if (cell === void 0) return [];
    const shown = { row, title, state: cell.state, touched_by: cell.by };
    return ["why" in cell ? { ...shown, why: cell.why.slice(0, WHY_LIMIT).toWellFormed() } : shown];
  });
}
var looked = (row, held, by) => [
  row,
  { state: held ? "as expected" : "not as expected", by }
];
function notLooked(rows, by, why2) {
  return rows.map((row) => [row, { state: "not evaluated", by, why: why2 }]);
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
        const why2 = SHOWN_ELSEWHERE[row] ?? "neither confirmed nor refuted: the evidence says why";
        return [row, { state, by: "attestation", why: why2 }];
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
  const held = confirmed && checks.length > 0 && checks.every((check) => check.confirmed);
  return [looked("I11", held, "self-check")];
}
var ACTIONS = toCanonicalJson(["READ_PACKET_ITEM", "WRITE_LOCAL_REPORT"]);
var DOCUMENT_ROWS = {
  21: ({ verdict, exit_code: code }) => code !== 0 && code === exitCodeOf(verdict),
  22: ({ verdict }) => verdictOrder.includes(verdict),
  39: ({ production_mutation: mutation }) => mutation === false,
  40: ({ decision_effect: effect, may_gate: gate, allowed_actions: actions }) => effect === "NONE" && gate === false && toCanonicalJson(actions) === ACTIONS,
  44: ({ blocked_capabilities: listed, allowed_actions: actions }) => toCanonicalJson(listed) === toCanonicalJson(blockedCapabilities) && toCanonicalJson(actions) === ACTIONS
};
function documentCells(report) {
  return Object.entries(DOCUMENT_ROWS).map(([row, holds]) => looked(row, holds(report), "report"));
}

// src/formats/sql-name.ts
var ANOTHER_NAME = /^[A-RT-Za-rt-z0-9_]/;
function isSqlName(name) {
  if (name.length < 3 || ANOTHER_NAME.test(name)) return false;
  return toSkeleton(name).replaceAll(" ", "") === "sql";
}

// src/formats/validators/envelope.js
var validate2 = toValidate({
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
    "manifest_hash"
  ],
  "type": "object"
});

// src/formats/validators/item.js
var validate3 = toValidate({
  "$id": "urn:tool-kiem-thu:schema:item:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
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
});

// src/formats/words/probe-words.ts
var probeStateWords = {
  held: "as expected",
  breached: "not as expected",
  unverified: "unverified"
};
var controlWords = {
  breached: "failed, as it must",
  "not breached": "did not fail",
  "not run": "did not run"
};

// src/formats/words/report-sentences.ts
var REPORT_DISCLAIMER = "This report is evidence, not authority: it gates, authorizes and mutates nothing. What is not evidenced here is not evidenced in the surfaces of this packet; nothing is said about its absence anywhere else. Article 13's native gateway is not met by an emulated one.";
var NON_GLOBAL_DENIAL = "Absence from this report is not evidence of absence anywhere else: it speaks of the surfaces that the packet names, as of its export.";
var PROMISES_OPEN = "promises of the policy are unverified; venue unapproved";
var REPORT_WORDS = [
  "items of this packet, and of nothing else",
  "items of this packet",
  "no item was evaluated",
  "venue unapproved",
  PROMISES_OPEN,
  "the sandbox is not as the policy says",
  "no sandbox was observed"
];

export {
  quoted,
  clip,
  digestPattern,
  isDigest,
  sha256,
  startSha256,
  CodedError,
  isCoded,
  toCanonicalJson,
  isCanonicalText,
  canonicalDigest,
  ITEM_LIMIT_BYTES,
  ENVELOPE_LIMIT_BYTES,
  DEPTH_LIMIT,
  ROW_LIMIT,
  QUERY_LIMIT,
  FUTURE_SKEW_SECONDS,
  CLAIMS_LIMIT_BYTES,
  CATALOG_LIMIT_BYTES,
  CATALOG_ENTRY_LIMIT,
  QUOTE_LIMIT,
  WHY_LIMIT,
  REPORT_LIMIT_BYTES,
  judgeMembers,
  callables,
  signatures,
  isSignature,
  toSkeleton,
  toUnescapedSkeleton,
  isBlank,
  joinsWith,
  findProhibited,
  mayNameProhibited,
  findJoin,
  isProhibitedDatabase,
  ownLists,
  hasOwnLists,
  deniedDatabase,
  toValidate,
  validate,
  isSqlFile,
  factsAt,
  openRegular,
  openNamed,
  withRegular,
  readUpTo,
  readStated,
  readPieces,
  readIndex,
  loadCatalog,
  loadUnpinned,
  openDirectory,
  openNew,
  openAppending,
  processStart,
  ownProcess,
  sweepTemporaries,
  writeDurably,
  syncDirectory,
  probeIds,
  probeCount,
  capitalised,
  notAttested,
  blankPlan,
  blankResult,
  MAX_AGE_LIMIT_SECONDS,
  toSeconds,
  callerNonce,
  isTime,
  isVenue,
  DEADLINE_SECONDS,
  deadlinesFor,
  DISCLAIMER,
  isScopedDenial,
  NATIVE_STATED,
  STATED_BY_OPERATOR,
  gatewayBasis,
  gatewayWords,
  interfacesOf,
  foreignRoutesOf,
  foreignRoutes6Of,
  parseStatus,
  contextSwitches,
  parseMountinfo,
  registeredCapabilities,
  blockedCapabilities,
  matrixRows,
  verdictOrder,
  exitCodes,
  exitCodeOf,
  availabilityOf,
  mostSevere,
  bySeverity,
  toMatrix,
  looked,
  notLooked,
  ENVELOPE_ROWS,
  ITEM_ROWS,
  sandboxCells,
  selfCheckCells,
  documentCells,
  outFiles,
  reportName,
  markdownName,
  ownCheckpointName,
  runStatementName,
  outEntries,
  evidenceName,
  shortEvidenceName,
  isShortEvidenceName,
  looksLikeEvidenceName,
  publishedName,
  runFileKinds,
  isMadeEvidenceName,
  looksLikeRunFile,
  runFileKind,
  artifactOf,
  inReadingOrder,
  isSqlName,
  UNREVIEWED,
  unreviewedMembers,
  validate2,
  validate3,
  probeStateWords,
  controlWords,
  promises,
  promiseIds,
  reasons,
  REPORT_DISCLAIMER,
  NON_GLOBAL_DENIAL,
  PROMISES_OPEN,
  REPORT_WORDS
};
