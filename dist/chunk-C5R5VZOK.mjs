import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

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
var aggregate = (name, why) => ({ kind: "aggregate", name, args: [any], why });
var scalar = (name, args, why) => ({
  kind: "function",
  name,
  args,
  why
});
var arithmetic = (name, why, left = any) => ({
  kind: "operator",
  name,
  syntax: "AEXPR_OP",
  left,
  right: any,
  why
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

export {
  callables,
  signatures,
  isSignature
};
