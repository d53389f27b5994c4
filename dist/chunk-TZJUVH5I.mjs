import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  RUN_DEADLINE_MS,
  STATEMENT_DEADLINE_MS
} from "./chunk-IGOVUKX4.mjs";
import {
  DEPTH_LIMIT,
  ROW_LIMIT,
  judgeMembers
} from "./chunk-JDNDBO6H.mjs";

// src/export/gateway/value.ts
var nothing = { kind: "null" };
var isText = (text) => text.isWellFormed() && !text.includes("\0");
function toValue(plain, source) {
  switch (typeof plain) {
    case "string":
      if (!isText(plain)) throw new SyntaxError("half a character");
      return { kind: "text", text: plain };
    case "number":
      if (source === void 0) throw new SyntaxError("a number without its text");
      return { kind: "number", text: source };
    case "boolean":
      return { kind: "boolean", value: plain };
    default:
      break;
  }
  if (plain === null) return nothing;
  if (Array.isArray(plain)) return { kind: "list", items: plain };
  const members = new Map(Object.entries(plain));
  return { kind: "object", members };
}
var parseWithSource = JSON.parse;
function parseJson(text) {
  try {
    if (judgeMembers(text, JSON.parse(text)) !== "unique") return null;
    return parseWithSource(text, (_name, plain, { source }) => toValue(plain, source));
  } catch {
    return null;
  }
}
function isSame(one, other) {
  switch (one.kind) {
    case "null":
      return other.kind === "null";
    case "boolean":
      return other.kind === "boolean" && one.value === other.value;
    case "number":
      return other.kind === "number" && one.text === other.text;
    case "text":
      return other.kind === "text" && one.text === other.text;
    case "list":
      return other.kind === "list" && one.items.length === other.items.length && one.items.every((item, index) => isSame(item, other.items[index] ?? nothing));
    case "object":
      return other.kind === "object" && one.members.size === other.members.size && [...one.members].every(([name, member]) => {
        const found = other.members.get(name);
        return found !== void 0 && isSame(member, found);
      });
  }
}

// src/export/gateway/python-literal.ts
var escapes = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  n: "\n",
  r: "\r",
  t: "	"
};
var digitsOf = { x: 2, u: 4, U: 8 };
var LiteralRefused = class extends Error {
};
var words = {
  None: { kind: "null" },
  True: { kind: "boolean", value: true },
  False: { kind: "boolean", value: false }
};
function readText(reader) {
  const { text } = reader;
  const quote = text[reader.at] ?? "";
  let read = "";
  for (let at = reader.at + 1; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === quote) {
      reader.at = at + 1;
      if (!isText(read)) throw new LiteralRefused();
      return read;
    }
    if (letter === "\n" || letter === "\r") throw new LiteralRefused();
    if (letter !== "\\") {
      read += letter;
      continue;
    }
    at += 1;
    const escape = text[at] ?? "";
    const count = digitsOf[escape];
    if (count === void 0) {
      const plain = escapes[escape];
      if (plain === void 0) throw new LiteralRefused();
      read += plain;
      continue;
    }
    const digits = text.slice(at + 1, at + 1 + count);
    if (digits.length !== count || !/^[0-9a-f]+$/.test(digits)) throw new LiteralRefused();
    const point = Number.parseInt(digits, 16);
    if (point > 1114111) throw new LiteralRefused();
    read += String.fromCodePoint(point);
    at += count;
  }
  throw new LiteralRefused();
}
function readSequence(reader, end, readOne) {
  reader.at += 1;
  if (reader.text[reader.at] === end) {
    reader.at += 1;
    return;
  }
  for (; ; ) {
    readOne();
    if (reader.text[reader.at] === end) {
      reader.at += 1;
      return;
    }
    if (!reader.text.startsWith(", ", reader.at)) throw new LiteralRefused();
    reader.at += 2;
  }
}
var WORD = /None|True|False/y;
var NUMBER = /-?(?:0|[1-9][0-9]*)(?![0-9.eEjJ_])/y;
function match(pattern, reader) {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}
function readValue(reader, depth) {
  if (depth > DEPTH_LIMIT) throw new LiteralRefused();
  const letter = reader.text[reader.at];
  if (letter === "'" || letter === '"') return { kind: "text", text: readText(reader) };
  if (letter === "[") {
    const items = [];
    readSequence(reader, "]", () => void items.push(readValue(reader, depth + 1)));
    return { kind: "list", items };
  }
  if (letter === "{") {
    const members = /* @__PURE__ */ new Map();
    readSequence(reader, "}", () => {
      if (reader.text[reader.at] !== "'" && reader.text[reader.at] !== '"') throw new LiteralRefused();
      const name = readText(reader);
      if (members.has(name) || !reader.text.startsWith(": ", reader.at)) throw new LiteralRefused();
      reader.at += 2;
      members.set(name, readValue(reader, depth + 1));
    });
    return { kind: "object", members };
  }
  const word = match(WORD, reader);
  if (word !== null) return words[word] ?? { kind: "null" };
  const number = match(NUMBER, reader);
  if (number === null) throw new LiteralRefused();
  return { kind: "number", text: number };
}
function parsePythonLiteral(text) {
  const reader = { text, at: 0 };
  try {
    const value = readValue(reader, 0);
    return reader.at === text.length ? value : null;
  } catch (error) {
    if (error instanceof LiteralRefused) return null;
    throw error;
  }
}

// src/export/gateway/read-answer.ts
var refused = (code) => ({ kind: "refused", code });
var shape = refused("GATEWAY_SHAPE");
var membersOf = (value) => value?.kind === "object" ? value.members : null;
var RESULT = /* @__PURE__ */ new Set(["content", "structuredContent", "isError", "_meta"]);
var BLOCK = /* @__PURE__ */ new Set(["type", "text", "annotations", "_meta"]);
function textOf(content) {
  if (content?.kind !== "list") return shape;
  const [block, ...others] = content.items;
  if (block === void 0) return { kind: "none" };
  const members = membersOf(block);
  if (others.length > 0 || members === null || [...members.keys()].some((name) => !BLOCK.has(name)))
    return shape;
  const [type, text] = [members.get("type"), members.get("text")];
  return type?.kind === "text" && type.text === "text" && text?.kind === "text" ? { kind: "text", text: text.text } : shape;
}
function structuredOf(value, mapping) {
  if (mapping.structured_at === void 0) return value;
  const members = membersOf(value);
  return members?.size === 1 ? members.get(mapping.structured_at) ?? null : null;
}
function repeats(value, text) {
  if (value.kind === "text") return value.text === text;
  const [block, ...others] = value.kind === "list" ? value.items : [];
  const members = membersOf(block);
  if (members?.has("text") !== true || others.length > 0) return false;
  return [...members].every(([name, member]) => {
    if (name === "text") return member.kind === "text" && member.text === text;
    return name === "type" ? member.kind === "text" && member.text === "text" : member.kind === "null";
  });
}
function documentOf(result, mapping) {
  const members = membersOf(result);
  if (members === null || [...members.keys()].some((name) => !RESULT.has(name))) return shape;
  const failed = members.get("isError");
  if (failed !== void 0 && failed.kind !== "boolean") return shape;
  if (failed?.value === true) return refused("GATEWAY_ERROR");
  const text = textOf(members.get("content"));
  if (text.kind === "refused") return text;
  const parse = mapping.text_format === "json" ? parseJson : parsePythonLiteral;
  const fromText = text.kind === "text" ? parse(text.text) : null;
  const stated = members.get("structuredContent");
  const fromStructured = stated === void 0 ? null : structuredOf(stated, mapping);
  if (stated !== void 0 && fromStructured === null) return shape;
  if (fromStructured !== null && text.kind === "text") {
    if (!repeats(fromStructured, text.text) && (fromText === null || !isSame(fromText, fromStructured)))
      return refused("GATEWAY_DISAGREES");
  }
  const value = mapping.read === "text" ? fromText : fromStructured;
  return value === null ? shape : { kind: "document", value };
}
function textsOf(value) {
  if (value?.kind !== "list") return null;
  const texts = value.items.flatMap((item) => item.kind === "text" ? [item.text] : []);
  return texts.length === value.items.length ? texts : null;
}
function readAnswer(result, mapping) {
  const document = documentOf(result, mapping);
  if (document.kind === "refused") return document;
  const { rows_at, columns_at, row_count_at, truncated_at, ignored = [] } = mapping;
  if (rows_at === void 0) {
    if (document.value.kind !== "list" || mapping.shape !== "objects") return shape;
    return { kind: "table", columns: null, rowsAre: "objects", rows: document.value.items, truncated: false };
  }
  const members = membersOf(document.value);
  const declared = [rows_at, columns_at, row_count_at, truncated_at].filter((name) => name !== void 0);
  if (members === null || declared.some((name) => !members.has(name))) return shape;
  if ([...members.keys()].some((name) => !declared.includes(name) && !ignored.includes(name))) return shape;
  const at = (name) => name === void 0 ? void 0 : members.get(name);
  const rows = at(rows_at);
  const columns = columns_at === void 0 ? null : textsOf(at(columns_at));
  if (rows?.kind !== "list" || mapping.shape === "columns-rows" && columns === null) return shape;
  const [count, truncated] = [at(row_count_at), at(truncated_at)];
  if (truncated !== void 0 && truncated.kind !== "boolean") return shape;
  if (count !== void 0 && (count.kind !== "number" || count.text !== String(rows.items.length)))
    return refused("GATEWAY_ROWS");
  const rowsAre = mapping.shape === "objects" ? "objects" : "lists";
  return { kind: "table", columns, rowsAre, rows: rows.items, truncated: truncated?.value === true };
}

// src/export/gateway/to-payload.ts
var COUNT = /^(?:0|[1-9][0-9]{0,18})$/;
var INTEGER = /^(?:0|-?[1-9][0-9]*)$/;
var NUMERIC = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
function toText(value, kind) {
  if (value.kind === "null") return null;
  const written = value.kind === "text" || value.kind === "number" ? value.text : void 0;
  switch (kind) {
    case "text":
      return value.kind === "text" ? value.text : void 0;
    case "postgres-text":
      return value.kind === "text" || written !== void 0 && INTEGER.test(written) ? written : void 0;
    case "integer":
      return written !== void 0 && INTEGER.test(written) ? written : void 0;
    case "numeric":
      return written !== void 0 && NUMERIC.test(written) ? written : void 0;
    case "boolean":
      if (value.kind === "boolean") return value.value ? "t" : "f";
      return written === "t" || written === "f" ? written : void 0;
  }
}
function cellsOf(row, columns, are) {
  if (are === "lists") {
    if (row.kind !== "list" || row.items.length !== columns.length) return null;
    return [...row.items];
  }
  if (row.kind !== "object" || row.members.size !== columns.length) return null;
  const cells = columns.flatMap((column) => row.members.get(column) ?? []);
  return cells.length === columns.length ? cells : null;
}
var withoutRows = (entry) => ({
  kind: "rows",
  columns: [...entry.columns],
  rows: []
});
function toRows(table, columns, kindOf) {
  const refused2 = (code) => ({ kind: "refused", code });
  const listed = table.columns ?? columns;
  if (listed.length !== columns.length || columns.some((column, index) => column !== listed[index]))
    return refused2("GATEWAY_COLUMNS");
  const kinds = columns.map(kindOf);
  const rows = [];
  for (const row of table.rows) {
    const cells = cellsOf(row, columns, table.rowsAre);
    if (cells === null) return refused2("GATEWAY_COLUMNS");
    const texts = [];
    for (const [index, cell] of cells.entries()) {
      const kind = kinds[index];
      if (kind === void 0) return refused2("GATEWAY_COLUMN_UNDECLARED");
      const text = toText(cell, kind);
      if (text === void 0) return refused2("GATEWAY_VALUE");
      texts.push(text);
    }
    rows.push(texts);
  }
  return { kind: "rows", rows };
}
function toGatewayPayload(entry, table, mapping) {
  const error = (problem) => ({
    payload: withoutRows(entry),
    completeness: "ERROR",
    problem
  });
  if (table.kind === "refused") return error(table.code);
  const declared = mapping.columns?.[entry.id] ?? {};
  const kindOf = (column) => entry.result === "count" ? "integer" : Object.hasOwn(declared, column) ? declared[column] : mapping.values === "postgres-text" ? "postgres-text" : void 0;
  if (mapping.row_limit !== null && table.rows.length > mapping.row_limit) return error("GATEWAY_ROWS");
  const read = toRows(table, entry.columns, kindOf);
  if (entry.result === "count") {
    if (read.kind === "refused") return error(read.code === "GATEWAY_COLUMNS" ? read.code : "GATEWAY_COUNT");
    const value = read.rows[0]?.[0];
    const single = read.rows.length === 1 && read.rows[0]?.length === 1 && !table.truncated;
    if (!single || value == null || !COUNT.test(value)) return error("GATEWAY_COUNT");
    return { payload: { kind: "count", value }, completeness: "COMPLETE" };
  }
  if (read.kind === "refused") return error(read.code);
  const payload = {
    kind: "rows",
    columns: [...entry.columns],
    rows: read.rows.slice(0, ROW_LIMIT)
  };
  if (mapping.row_limit === null)
    return { payload, completeness: "TRUNCATED", problem: "GATEWAY_LIMIT_UNKNOWN" };
  const count = read.rows.length;
  if (table.truncated || count >= Math.min(mapping.row_limit, ROW_LIMIT))
    return { payload, completeness: "TRUNCATED" };
  return { payload, completeness: count === 0 ? "EMPTY" : "COMPLETE" };
}

// src/export/gateway/gateway-limits.ts
var GATEWAY_MESSAGE_LIMIT_BYTES = 16 * 1024 * 1024;
var GATEWAY_RUN_LIMIT_BYTES = 512 * 1024 * 1024;
var GATEWAY_START_DEADLINE_MS = 3e4;
var GATEWAY_CALL_DEADLINE_MS = STATEMENT_DEADLINE_MS;
var GATEWAY_RUN_DEADLINE_MS = RUN_DEADLINE_MS;
var GATEWAY_END_DEADLINE_MS = 2e3;
var GATEWAY_PAGES_LIMIT = 20;
var GATEWAY_NAME = /^[!-~](?:[ -~]{0,98}[!-~])?$/;
var programLimits = {
  messageBytes: GATEWAY_MESSAGE_LIMIT_BYTES,
  runBytes: GATEWAY_RUN_LIMIT_BYTES,
  startMs: GATEWAY_START_DEADLINE_MS,
  callMs: GATEWAY_CALL_DEADLINE_MS,
  runMs: GATEWAY_RUN_DEADLINE_MS
};

export {
  parseJson,
  readAnswer,
  withoutRows,
  toRows,
  toGatewayPayload,
  GATEWAY_MESSAGE_LIMIT_BYTES,
  GATEWAY_END_DEADLINE_MS,
  GATEWAY_PAGES_LIMIT,
  GATEWAY_NAME,
  programLimits
};
