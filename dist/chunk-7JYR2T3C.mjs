import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  lengthAt
} from "./chunk-3P2XP5O7.mjs";
import {
  TOKEN,
  openRequest
} from "./chunk-RW6S4LQA.mjs";
import {
  judgeEntry
} from "./chunk-QEG4QM7R.mjs";
import {
  KB_ANSWER_LIMIT_BYTES,
  KB_DEADLINE_MS,
  RUN_DEADLINE_MS
} from "./chunk-IGOVUKX4.mjs";
import {
  judgeDocument,
  toFields,
  toRequestPath
} from "./chunk-YULNY3YA.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  ITEM_LIMIT_BYTES,
  QUERY_LIMIT,
  ROW_LIMIT,
  canonicalDigest,
  hasOwnLists,
  isProhibitedDatabase,
  judgeMembers,
  sha256,
  startSha256,
  toCanonicalJson
} from "./chunk-JDNDBO6H.mjs";

// src/export/knowledge-base/kb-answer.ts
var { isUtf8 } = require("node:buffer");
var refuse = (hint) => {
  throw new ExportProblem("KB_ANSWER_REFUSED", hint);
};
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseData(bytes) {
  if (!isUtf8(bytes)) refuse("the answer is not UTF-8");
  const text = bytes.toString("utf8");
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    refuse("the answer is not JSON");
  }
  switch (judgeMembers(text, value)) {
    case "unique":
      break;
    case "duplicate":
      refuse("the answer holds one member twice");
      break;
    case "too-deep":
      refuse("the answer is nested too deeply");
  }
  if (!isMembers(value) || Object.keys(value).join() !== "data" || !isMembers(value["data"]))
    return refuse("the answer is not one object in `data`");
  return value["data"];
}
function assertNoAdmin(bytes) {
  const { admin_access: admin } = parseData(bytes);
  if (admin === true) {
    throw new ExportProblem(
      "KB_ROLE_ADMIN",
      "the token belongs to a role with admin access; give one that reads"
    );
  }
  if (admin !== false) {
    throw new ExportProblem(
      "KB_ROLE_UNKNOWN",
      "the server does not say that the token\u2019s role has no admin access"
    );
  }
}
function judgePermissions(bytes, collections) {
  const access = Object.entries(parseData(bytes));
  const writable = access.filter(([, actions]) => mayWrite(actions)).map(([collection]) => collection);
  const unsafe = writable.filter((name) => collections.includes(name) || name.startsWith("directus_"));
  if (unsafe.length > 0) {
    const hint = "the token\u2019s role may change a collection that is read, or one of Directus itself; take that away";
    throw new ExportProblem("KB_ROLE_WRITES", hint);
  }
  return writable.length;
}
function mayWrite(actions) {
  if (!isMembers(actions)) return refuse("the permissions are not in the documented form");
  return Object.entries(actions).filter(([action]) => action !== "read").some(([, permission]) => !isMembers(permission) || permission["access"] !== "none");
}
var REVISION = /^[!-~]{1,100}$/;
function toText(value) {
  if (typeof value === "string") return value;
  return Number.isSafeInteger(value) ? String(value) : null;
}
function toDocumentRow(bytes, document) {
  const data = parseData(bytes);
  const { fields, pinned } = document;
  const wanted = toFields(document);
  if (Object.keys(data).length !== wanted.length || !wanted.every((name) => Object.hasOwn(data, name)))
    refuse("the answer has fields other than those requested");
  if (toText(data[fields.document_id]) !== document.document_id)
    refuse("the answer is about a document other than the one requested");
  if (data[fields.path] !== document.path) return { kind: "differs", code: "KB_PATH" };
  const revision = toText(data[fields.revision]);
  if (revision === null || !REVISION.test(revision) || (pinned?.revision ?? revision) !== revision)
    return { kind: "differs", code: "KB_REVISION" };
  const body = data[fields.body];
  if (typeof body !== "string" || !body.isWellFormed()) return { kind: "differs", code: "KB_BODY" };
  const bodyDigest = sha256(body);
  if ((pinned?.body_digest ?? bodyDigest) !== bodyDigest) return { kind: "differs", code: "KB_BODY" };
  return {
    kind: "read",
    row: { bodyDigest, documentId: document.document_id, path: document.path, revision }
  };
}

// src/export/knowledge-base/kb-transport.ts
var programLimits = { answerBytes: KB_ANSWER_LIMIT_BYTES, deadlineMs: KB_DEADLINE_MS };
function assertToken(token) {
  if (TOKEN.test(token)) return;
  throw new ExportProblem(
    "KB_TOKEN_MALFORMED",
    "a token is one line of at least 16 letters, digits and . _ ~ + / - ; nothing was sent"
  );
}
function open(path, { endpoint, token }, uid) {
  const headers = { accept: "application/json", authorization: `Bearer ${token}` };
  return openRequest(endpoint, { method: "GET", path, headers }, uid);
}
var violation = (hint) => new ExportProblem("KB_ANSWER_REFUSED", hint);
function whyRefused({ headersDistinct: headers }) {
  const types = headers["content-type"] ?? [];
  if (types.length !== 1 || !/^application\/json(?:; ?charset=utf-8)?$/i.test(types[0] ?? "")) {
    return "the answer is not application/json in UTF-8: this is not Directus, or a proxy is in front of it";
  }
  const encoded2 = (headers["content-encoding"] ?? []).some(
    (encoding) => encoding.toLowerCase() !== "identity"
  );
  return encoded2 ? "the answer is encoded although identity was requested" : null;
}
function toProblem(error) {
  const code = /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code ?? "") ? error.code : "no code";
  return code?.startsWith("HPE_") === true ? violation(`the answer is not HTTP: ${code}`) : new ExportProblem("KB_CONNECT_FAILED", `the knowledge base cannot be reached: ${String(code)}`);
}
function get(path, access, uid, signal) {
  assertToken(access.token);
  const limits = access.limits ?? programLimits;
  const stopped = new ExportProblem("INTERRUPTED", "the export was stopped; nothing was written");
  if (signal?.aborted === true) return Promise.reject(stopped);
  const request = open(path, access, uid);
  return new Promise((done, fail) => {
    const end = (fetched) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      request.destroy();
      if (fetched instanceof ExportProblem) fail(fetched);
      else done(fetched);
    };
    const stop = () => end(stopped);
    signal?.addEventListener("abort", stop);
    const timer = setTimeout(() => end({ kind: "timeout" }), limits.deadlineMs);
    request.on("error", (error) => end(toProblem(error)));
    request.on("close", () => end(new ExportProblem("KB_CONNECT_FAILED", "the knowledge base hung up")));
    request.on("upgrade", (_response, socket) => {
      socket.destroy();
      end(violation("the answer breaks HTTP"));
    });
    request.on("response", (response) => {
      const status = response.statusCode ?? 0;
      response.on("error", (error) => end(toProblem(error)));
      if (status !== 200) return end({ kind: "status", status });
      const why = whyRefused(response);
      if (why !== null) return end(violation(why));
      receive(response, limits.answerBytes, end);
    });
    request.end();
  });
}
function receive(response, limit, end) {
  let held = Buffer.allocUnsafe(Math.min(limit, 64 * 1024));
  let length = 0;
  response.on("data", (chunk) => {
    if (length + chunk.length > limit) return end({ kind: "too-large" });
    if (length + chunk.length > held.length) {
      const larger = Buffer.allocUnsafe(Math.min(limit, 2 * (length + chunk.length)));
      held.copy(larger, 0, 0, length);
      held = larger;
    }
    chunk.copy(held, length);
    length += chunk.length;
  });
  response.on("end", () => {
    if (response.complete) end({ kind: "answered", bytes: held.subarray(0, length) });
  });
}

// src/export/knowledge-base/directus.ts
function refuseStatus(status) {
  if (status >= 300 && status < 400) {
    const hint = `the server answered ${String(status)}: a redirect is not followed; name the server itself`;
    throw new ExportProblem("KB_REDIRECT", hint);
  }
  if (status === 401)
    throw new ExportProblem(
      "KB_TOKEN_REFUSED",
      "the server does not know the token; nothing was read with it"
    );
}
async function requireAnswer(ask, question) {
  const fetched = await ask(question);
  if (fetched.kind === "answered") return fetched.bytes;
  if (fetched.kind === "status") refuseStatus(fetched.status);
  const why = fetched.kind === "status" ? `answered ${String(fetched.status)}` : `gave no answer: ${fetched.kind}`;
  throw new ExportProblem("KB_ROLE_UNKNOWN", `asked what the token\u2019s role may do, the server ${why}`);
}
async function judgeRole(ask, documents) {
  assertNoAdmin(await requireAnswer(ask, { kind: "globals" }));
  const collections = documents.map(({ collection }) => collection);
  return { otherWritable: judgePermissions(await requireAnswer(ask, { kind: "permissions" }), collections) };
}
var differing = {
  KB_PATH: "KB_PATH_DIFFERS",
  KB_REVISION: "KB_REVISION_DIFFERS",
  KB_BODY: "KB_BODY_DIFFERS"
};
function toReading(document, observedAt, fetched) {
  const unread = { document, observedAt, kind: "unread", status: null };
  switch (fetched.kind) {
    case "timeout":
      return { ...unread, completeness: "TIMEOUT", code: "KB_DEADLINE" };
    case "too-large":
      return { ...unread, completeness: "TRUNCATED", code: "KB_TOO_LARGE" };
    case "status":
      refuseStatus(fetched.status);
      return { ...unread, completeness: "ERROR", code: "KB_STATUS", status: fetched.status };
    case "answered": {
      const read = toDocumentRow(fetched.bytes, document);
      return read.kind === "read" ? { document, observedAt, kind: "read", row: read.row } : { ...unread, completeness: "ERROR", code: differing[read.code] };
    }
  }
}
async function readDocuments(documents, access, effects, onReading) {
  const latest = effects.now().getTime() + RUN_DEADLINE_MS;
  const ask = (question) => {
    if (effects.now().getTime() > latest)
      throw new ExportProblem("RUN_DEADLINE", "the export took longer than one moment may");
    return get(toRequestPath(question), access, effects.uid, effects.signal);
  };
  const facts = await judgeRole(ask, documents);
  for (const document of documents) {
    const before = effects.now();
    const fetched = await ask({ kind: "document", document });
    const reading = toReading(document, before.toISOString(), fetched);
    onReading(reading, effects.now().getTime() - before.getTime());
  }
  return facts;
}

// src/export/knowledge-base/kb-item.ts
var COLUMNS = ["body_digest", "document_id", "path", "revision"];
var toRevision = (reading) => reading.kind === "read" ? `kb:${reading.row.revision}` : "kb:NOT_READ";
function toPayload(reading) {
  const rows = [];
  if (reading.kind === "read") {
    const { bodyDigest, documentId, path, revision } = reading.row;
    rows.push([bodyDigest, documentId, path, revision]);
  }
  return { kind: "rows", columns: [...COLUMNS], rows };
}
function toDocumentItem(reading) {
  const { document, observedAt } = reading;
  const { governed_surface } = document;
  const payload = toPayload(reading);
  return {
    item_id: document.id,
    surface_kind: document.surface_kind,
    authority_status: document.authority_status,
    precedence: document.precedence,
    payload,
    source_metadata: {
      governed_surface,
      named_query_id_or_kb_path: document.path,
      observation_ts: observedAt,
      source_revision: toRevision(reading),
      content_hash: canonicalDigest({ governed_surface, named_query_id: null, payload, sql: null })
    },
    tki: { completeness: reading.kind === "read" ? "COMPLETE" : reading.completeness }
  };
}

// src/export/knowledge-base/knowledge-base.ts
function isDocument(id, { catalog }) {
  return catalog.documents?.some((document) => document.id === id) ?? false;
}
function approveDocuments({ ids, catalog, knowledgeBase }) {
  const documents = (catalog.catalog.documents ?? []).filter(({ id }) => ids.includes(id));
  for (const document of documents) {
    const decision = judgeDocument(document, catalog.catalog);
    if (decision.kind === "denied")
      throw new ExportProblem("ENTRY_DENIED", `${document.id}: ${decision.code}: ${decision.hint}`);
  }
  if (documents.length === 0) return documents;
  if (knowledgeBase === void 0)
    throw new ExportProblem("KB_NOT_NAMED", "a document was requested: give --kb-url and --kb-token-file");
  assertToken(knowledgeBase.token);
  return documents;
}
function toSummary(reading, contentHash, milliseconds) {
  const common = { id: reading.document.id, sqlstate: null, milliseconds, contentHash };
  switch (reading.kind) {
    case "read":
      return { ...common, completeness: "COMPLETE", rows: 1 };
    case "unread": {
      const { completeness, code, status } = reading;
      const problem = status === null ? code : `${code} ${String(status)}`;
      return { ...common, completeness, problem, rows: 0 };
    }
  }
}
async function readKnowledgeBase(documents, access, packet, effects) {
  const items = [];
  if (access === void 0 || documents.length === 0) return { items, notes: [], exporter: {} };
  const { otherWritable } = await readDocuments(documents, access, effects, (reading, milliseconds) => {
    const item = toDocumentItem(reading);
    packet.addItem(item);
    items.push(toSummary(reading, item.source_metadata.content_hash, milliseconds));
  });
  return {
    items,
    notes: items.flatMap(
      ({ id, problem }) => problem === void 0 ? [] : [`${problem}: ${id} was not read`]
    ),
    exporter: {
      kb_transport: access.endpoint.kind === "unix" ? "unix socket, owner checked" : "TLS, certificate checked",
      kb_role: "no admin access, no write access to what was read; the server says so, nothing here shows it",
      kb_other_writable_collections: String(otherWritable),
      // A flow or a hook over there can run whenever anybody reads; no token that only reads can see it.
      kb_read_hooks: "NOT_EVIDENCED"
    }
  };
}

// src/export/approve.ts
async function approve(plan, parser) {
  const { ids, catalog } = plan;
  if (plan.purpose.trim() === "") throw new ExportProblem("PURPOSE_MISSING", "say what the export is for");
  if (ids.length === 0)
    throw new ExportProblem("NO_QUERY_ID", "name at least one query; tki catalog list shows them");
  if (ids.includes("all")) throw new ExportProblem("ALL_REFUSED", 'there is no "all": name each query');
  if (ids.length > QUERY_LIMIT)
    throw new ExportProblem("TOO_MANY_QUERIES", `at most ${String(QUERY_LIMIT)} queries in one export`);
  if (new Set(ids).size !== ids.length)
    throw new ExportProblem("DUPLICATE_QUERY_ID", "a query is named twice");
  refuseOtherCatalog(plan);
  const queries = ids.filter((id) => !isDocument(id, catalog));
  const { databases } = catalog.catalog;
  if (queries.length > 0 && (isProhibitedDatabase(plan.database) || !databases.includes(plan.database))) {
    throw new ExportProblem(
      "DATABASE_DENIED",
      `the database is not on the list of the catalog: ${databases.join(", ")}`
    );
  }
  const approved = [];
  for (const id of queries) {
    const entry = catalog.catalog.entries.find((candidate) => candidate.id === id);
    if (entry === void 0)
      throw new ExportProblem("UNKNOWN_QUERY_ID", `${id} is not in the catalog; nothing was executed`);
    approved.push({ entry, decision: await approveEntry(entry, plan, parser) });
  }
  return approved;
}
function refuseOtherCatalog({ catalog, expectedCatalog }) {
  if (expectedCatalog !== void 0 && expectedCatalog !== catalog.digest) {
    throw new ExportProblem(
      "CATALOG_NOT_EXPECTED",
      `the catalog is ${catalog.digest}, and ${expectedCatalog} was expected; check what changed, then expect what was reviewed`
    );
  }
  if (expectedCatalog === void 0 && hasOwnLists(catalog.catalog)) {
    throw new ExportProblem(
      "CATALOG_NOT_EXPECTED",
      `this catalog has databases or functions of its own: name the digest that was reviewed, --expect-catalog sha256:\u2026; this one is ${catalog.digest}`
    );
  }
}
async function approveEntry(entry, plan, parser) {
  const [database] = entry.governed_surface.split(".");
  if (database !== plan.database) {
    throw new ExportProblem("DATABASE_DENIED", `${entry.id} belongs to the database ${database ?? ""}`);
  }
  const decision = await judgeEntry(entry, plan.catalog.catalog, parser);
  if (decision.kind === "accepted") return decision;
  throw new ExportProblem(
    "ENTRY_DENIED",
    `${entry.id}: ${decision.code} at ${decision.where}: ${decision.hint}`
  );
}

// src/export/packet/encoded-rows.ts
var FIRST_ROOM_BYTES = 64 * 1024;
function toRow(row) {
  const plain = row.every((cell) => cell === null || typeof cell === "string" && cell.isWellFormed());
  return plain ? JSON.stringify(row) : toCanonicalJson(row);
}
var NULL = Buffer.from("null");
var [COMMA, QUOTE, BACKSLASH, OPEN, CLOSE, SPACE] = [44, 34, 92, 91, 93, 32];
var SHORT_VALUE_BYTES = 128;
function putValue(room, at, body, start, end) {
  const written = end - start > SHORT_VALUE_BYTES ? -1 : putPlain(room, at, body, start, end);
  return written < 0 ? at + room.write(JSON.stringify(body.toString("utf8", start, end)), at) : written;
}
function putPlain(room, at, body, start, end) {
  room[at] = QUOTE;
  let to = at + 1;
  for (let from = start; from < end; from++) {
    const byte = body[from] ?? 0;
    if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) return -1;
    room[to++] = byte;
  }
  room[to] = QUOTE;
  return to + 1;
}
function createEncodedRows() {
  let room = Buffer.allocUnsafeSlow(FIRST_ROOM_BYTES);
  let ends = [];
  let count = 0;
  const makeRoom = (used, need) => {
    if (need <= room.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(need, Math.min(2 * room.length, ITEM_LIMIT_BYTES)));
    room.copy(larger, 0, 0, used);
    room = larger;
  };
  const addRow = (atMost, put) => {
    count += 1;
    if (ends.length < count - 1) return;
    const used = ends.at(-1) ?? 0;
    const start = ends.length === 0 ? used : used + 1;
    makeRoom(used, start + atMost);
    const end = put(start);
    if (end > ITEM_LIMIT_BYTES) return;
    if (start > used) room[used] = COMMA;
    ends.push(end);
  };
  return {
    count: () => count,
    add(row) {
      const text = toRow(row);
      addRow(3 * text.length, (at) => at + room.write(text, at));
    },
    addMessage(bytes, start = 0, end = bytes.length) {
      addRow(6 * (end - start) + 2, (place) => {
        let at = place;
        room[at++] = OPEN;
        const columns = bytes.readUInt16BE(start);
        let offset = start + 2;
        for (let column = 0; column < columns; column++) {
          if (column > 0) room[at++] = COMMA;
          const length = lengthAt(bytes, offset);
          offset += 4;
          if (length < 0) at += NULL.copy(room, at);
          else at = putValue(room, at, bytes, offset, offset + length);
          if (length > 0) offset += length;
        }
        room[at++] = CLOSE;
        return at;
      });
    },
    sizeOf: (rows) => rows === 0 ? 0 : ends[rows - 1] ?? Number.POSITIVE_INFINITY,
    upTo: (rows) => room.subarray(0, rows === 0 ? 0 : ends[rows - 1]),
    clear() {
      ends = [];
      count = 0;
    }
  };
}

// src/export/packet/assemble.ts
var INT8_OID = 20;
var withoutRows = (entry) => ({
  kind: "rows",
  columns: [...entry.columns],
  rows: []
});
function toPayload2(entry, answer, taken) {
  if (answer.kind === "error") {
    const completeness = answer.sqlstate === "57014" && answer.cancelled !== true ? "TIMEOUT" : "ERROR";
    return { payload: withoutRows(entry), completeness, sqlstate: answer.sqlstate };
  }
  const names = answer.columns.map(({ name }) => name);
  const asPinned = names.length === entry.columns.length && names.every((name, index) => name === entry.columns[index]);
  if (!asPinned) return { payload: withoutRows(entry), completeness: "ERROR" };
  if (entry.result === "count") {
    const value = answer.rows[0]?.[0];
    const single = !answer.cut && answer.rows.length === 1 && answer.columns[0]?.type === INT8_OID;
    if (!single || value == null || !/^(?:0|[1-9][0-9]{0,18})$/.test(value)) {
      return { payload: withoutRows(entry), completeness: "ERROR" };
    }
    return { payload: { kind: "count", value }, completeness: "COMPLETE" };
  }
  const count = taken?.count() ?? answer.rows.length;
  const payload = taken === void 0 ? { kind: "rows", columns: names, rows: answer.rows.slice(0, ROW_LIMIT) } : { kind: "encoded", columns: names, rows: taken };
  if (answer.cut || count >= ROW_LIMIT) return { payload, completeness: "TRUNCATED" };
  return { payload, completeness: count === 0 ? "EMPTY" : "COMPLETE" };
}
function withRemarks(entry, read, remarks) {
  if (remarks.count === 0) return read;
  if (read.completeness === "TIMEOUT" || read.completeness === "ERROR") return { ...read, remarks };
  const { sqlstate } = remarks;
  return {
    payload: withoutRows(entry),
    completeness: "ERROR",
    remarks,
    ...sqlstate === void 0 ? {} : { sqlstate }
  };
}
function toMadeItem(result, payload, rows, payloadBytes, snapshot) {
  const { entry } = result;
  const discipline = entry.count_discipline;
  const count = payload.kind === "count" ? payload.value : null;
  const hash = startSha256();
  const { governed_surface, id: named_query_id, sql } = entry;
  hash.update(`{${toMembers({ governed_surface, named_query_id })},"payload":`);
  for (const bytes of payloadBytes) hash.update(bytes);
  hash.update(`,${toMembers({ sql })}}`);
  const before = {
    authority_status: entry.authority_status,
    ...discipline === void 0 || count === null ? {} : { count_discipline: { ...discipline, observation_ts: snapshot.observedAt, value: count } },
    item_id: entry.id
  };
  const after = {
    precedence: entry.precedence,
    source_metadata: {
      governed_surface,
      named_query_id_or_kb_path: entry.id,
      observation_ts: snapshot.observedAt,
      source_revision: snapshot.sourceRevision,
      content_hash: hash.digest()
    },
    surface_kind: entry.surface_kind,
    tki: {
      completeness: result.completeness,
      ...entry.result === "count" ? { aggregate_exception: "PROVISIONAL" } : {},
      ...result.lists,
      ...result.lists?.functions === void 0 ? {} : { may_call: [...entry.functions ?? []] },
      ...result.gateway === void 0 ? {} : { gateway: result.gateway },
      ...result.sqlstate === void 0 ? {} : { sqlstate: result.sqlstate },
      view_fingerprints: result.viewFingerprints
    }
  };
  const chunks = [
    Buffer.from(`{${toMembers(before)},"payload":`),
    ...payloadBytes,
    Buffer.from(`,${toMembers(after)}}`)
  ];
  return { item: { ...before, payload, ...after }, rows, chunks };
}
function toMembers(value) {
  return toCanonicalJson(value).slice(1, -1);
}
function encoded(rows) {
  const store = createEncodedRows();
  for (const row of rows) store.add(row);
  return store;
}
function fitting(rows, bytes) {
  let count = Math.min(rows.count(), ROW_LIMIT);
  while (rows.sizeOf(count) > bytes) count -= 1;
  return count;
}
function toItem(result, snapshot) {
  const { payload } = result;
  if (payload.kind === "count")
    return toMadeItem(result, payload, 1, [Buffer.from(toCanonicalJson(payload))], snapshot);
  const { columns } = payload;
  const rows = payload.kind === "rows" ? encoded(payload.rows) : payload.rows;
  const head = Buffer.from(`{"columns":${toCanonicalJson(columns)},"kind":"rows","rows":[`);
  const tail = Buffer.from("]}");
  const withRows = (completeness, count) => toMadeItem(
    { ...result, completeness },
    { kind: "rows", columns, rows: [] },
    count,
    [head, rows.upTo(count), tail],
    snapshot
  );
  const room = (completeness) => ITEM_LIMIT_BYTES - withRows(completeness, 0).chunks.reduce((sum, { length }) => sum + length, 0);
  const whole = Math.min(rows.count(), ROW_LIMIT);
  if (rows.sizeOf(whole) <= room(result.completeness)) return withRows(result.completeness, whole);
  const cut = room("TRUNCATED");
  if (cut < 0)
    throw new ExportProblem("ENTRY_DENIED", `${result.entry.id}: an item of it is too large without any row`);
  return withRows("TRUNCATED", fitting(rows, cut));
}

export {
  isDocument,
  approveDocuments,
  readKnowledgeBase,
  approve,
  createEncodedRows,
  toPayload2 as toPayload,
  withRemarks,
  toItem
};
