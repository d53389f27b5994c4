import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  assertSafe,
  begin,
  openSession
} from "./chunk-VI3NSWBG.mjs";
import {
  toWords
} from "./chunk-3P2XP5O7.mjs";
import {
  FIRST_USER_OID,
  PREFLIGHT_LIMIT_BYTES,
  PREFLIGHT_LIMIT_ROWS,
  RUN_DEADLINE_MS
} from "./chunk-IGOVUKX4.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";
import {
  ITEM_LIMIT_BYTES,
  ROW_LIMIT,
  callables,
  canonicalDigest,
  joinsWith,
  quoted
} from "./chunk-JDNDBO6H.mjs";
import {
  __callDispose,
  __using
} from "./chunk-PNNCTF7Q.mjs";

// src/export/reach/near-names.ts
var SHOWN = 3;
var LENGTH_LIMIT = 63;
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
var fold = (name) => name.slice(0, LENGTH_LIMIT).toLowerCase().replaceAll("_", "");
function nearNames(name, candidates) {
  const asked = fold(name);
  const limit = Math.max(1, Math.floor(asked.length / 3));
  return [...new Set(candidates)].map((candidate) => {
    const own = fold(candidate);
    const isPart = asked.length > 2 && (own.includes(asked) || own.length > 2 && asked.includes(own));
    return { candidate, far: isPart ? 1 : distance(asked, own) };
  }).filter(({ far }) => far <= limit).sort((one, other) => one.far - other.far).slice(0, SHOWN).map(({ candidate }) => candidate);
}
function nearWords(name, candidates) {
  const near = nearNames(name, candidates);
  return near.length === 0 ? "" : `; near it: ${near.map(quoted).join(", ")}`;
}

// src/export/reach/collation-versions.ts
var DEFAULT_COLLATION = "100";
function collationVersionsRead(oids2) {
  const list = [...oids2];
  if (!list.every((oid) => /^[0-9]{1,10}$/.test(oid))) throw new TypeError("an oid is a number");
  const own = `SELECT collname, collversion, pg_catalog.pg_collation_actual_version(oid)
  FROM pg_catalog.pg_collation WHERE collversion IS NOT NULL AND oid IN (${["0", ...list].join(", ")})`;
  if (!list.includes(DEFAULT_COLLATION)) return own;
  return `${own}
  UNION ALL SELECT 'default', datcollversion, pg_catalog.pg_database_collation_actual_version(oid)
  FROM pg_catalog.pg_database WHERE datcollversion IS NOT NULL AND datname = pg_catalog.current_database()`;
}
async function refuseStaleCollations(session, oids2) {
  for (const [name, recorded, actual] of await session.read(collationVersionsRead(oids2))) {
    if (recorded === actual) continue;
    const which = name === "default" ? "the collation of the database" : `the collation ${name ?? "?"}`;
    throw new ExportProblem(
      "COLLATION_VERSION",
      `${which} was recorded with another version of its library than the server has: an index that was built with it can miss rows`
    );
  }
}

// src/export/reach/fingerprint.ts
var places = /* @__PURE__ */ new Set([
  "location",
  "stmt_location",
  "stmt_len",
  "rexpr_list_start",
  "rexpr_list_end",
  "list_start",
  "list_end"
]);
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function onlyRange(select) {
  const ranges = Array.isArray(select["fromClause"]) ? select["fromClause"] : [];
  const [range] = ranges;
  if (ranges.length !== 1 || !isMembers(range)) return null;
  const [inner] = Object.values(range);
  if (!isMembers(inner) || Object.hasOwn(range, "JoinExpr")) return null;
  const alias = isMembers(inner["alias"]) ? inner["alias"]["aliasname"] : inner["relname"];
  return typeof alias === "string" ? alias : null;
}
function level(value, range) {
  if (Array.isArray(value)) return value.map((entry) => level(entry, range));
  if (!isMembers(value)) return value;
  const own = Object.hasOwn(value, "limitOption") ? onlyRange(value) : range;
  const members = {};
  for (const [name, member] of Object.entries(value)) {
    if (!places.has(name)) members[name] = level(member, own);
  }
  const fields = members["fields"];
  if (Array.isArray(fields) && fields.length === 1 && own !== null && isMembers(fields[0]) && "String" in fields[0]) {
    members["fields"] = [{ String: { sval: own } }, ...fields];
  }
  return members;
}
async function toViewFingerprint(view, parser) {
  const parsed = await parser.parse(view.definition);
  if (parsed.kind !== "parsed" || parsed.statements.length !== 1) return null;
  const tree = level(parsed.statements[0]?.tree, null);
  return canonicalDigest({ definition: tree, kind: view.kind, options: view.options.toSorted() });
}
async function readViewFingerprints(session, views, parser) {
  const fingerprints = {};
  for (const [name, oid] of [...views].sort(([a], [b]) => a < b ? -1 : 1)) {
    if (!/^[0-9]{1,10}$/.test(oid)) throw new TypeError("an oid is a number");
    const [row] = await session.read(
      `SELECT c.relkind, c.reloptions, pg_catalog.pg_get_viewdef(c.oid) FROM pg_catalog.pg_class c WHERE c.oid = ${oid}`,
      { bytes: ITEM_LIMIT_BYTES, rows: 2 }
    );
    const [kind, options, definition] = row ?? [];
    const text = (options ?? "{}").slice(1, -1);
    const view = {
      kind: kind ?? "",
      options: text === "" ? [] : text.split(","),
      definition: definition ?? ""
    };
    const fingerprint = await toViewFingerprint(view, parser);
    if (fingerprint === null)
      throw new ExportProblem("RELATION_MISSING", `the definition of ${name} cannot be read back`);
    fingerprints[name] = fingerprint;
  }
  return fingerprints;
}

// src/export/reach/entry-preflight.ts
async function preflightEntry(session, { entry, decision }, reach, catalog, parser) {
  const views = /* @__PURE__ */ new Map();
  const reached = /* @__PURE__ */ new Set();
  for (const relation of decision.relations) {
    const found = await reach.check(relation, decision.calls);
    for (const [name, oid] of found.views) views.set(name, oid);
    for (const name of found.relations) reached.add(name.slice(name.indexOf(".") + 1));
  }
  for (const pair of joinsWith(catalog.prohibited.joins)) {
    if (pair.every((name) => reached.has(name))) {
      throw new ExportProblem(
        "PROHIBITED_JOIN",
        `${entry.id} reaches ${pair.join(" and ")} through its views`
      );
    }
  }
  const surface = entry.governed_surface.slice(entry.governed_surface.indexOf(".") + 1);
  const kind = ["v", "m"].includes(reach.kindOf(surface)) ? "pg_view" : "pg_table";
  if (kind !== entry.surface_kind) {
    throw new ExportProblem(
      "SURFACE_KIND_DIFFERS",
      `${surface} is a ${kind}, and the catalog has it as ${entry.surface_kind}`
    );
  }
  for (const { relation, column } of decision.columns) {
    if (!reach.columnsOf(relation).includes(column)) {
      throw new ExportProblem(
        "COLUMN_MISSING",
        `${relation} has no column ${column}; the text would call a function of that name${nearWords(column, reach.columnsOf(relation))}`
      );
    }
  }
  return readViewFingerprints(session, views, parser);
}

// src/export/reach/callee-forms.ts
var refusedForms = /* @__PURE__ */ new Set([
  "path + path",
  "aclitem[] + aclitem",
  "aclitem[] - aclitem"
]);
var functionForms = {
  "count(*)": [[2803, "count()", "internal", "i", "aggregate_dummy", 1219, 0]],
  "count(x)": [[2147, 'count("any")', "internal", "i", "aggregate_dummy", 2804, 0]],
  "sum(x)": [
    [2107, "sum(bigint)", "internal", "i", "aggregate_dummy", 2746, 3388],
    [2108, "sum(integer)", "internal", "i", "aggregate_dummy", 1841, 0],
    [2109, "sum(smallint)", "internal", "i", "aggregate_dummy", 1840, 0],
    [2110, "sum(real)", "internal", "i", "aggregate_dummy", 204, 0],
    [2111, "sum(double precision)", "internal", "i", "aggregate_dummy", 218, 0],
    [2112, "sum(money)", "internal", "i", "aggregate_dummy", 894, 0],
    [2113, "sum(interval)", "internal", "i", "aggregate_dummy", 1169, 0],
    [2113, "sum(interval)", "internal", "i", "aggregate_dummy", 1843, 6326],
    [2114, "sum(numeric)", "internal", "i", "aggregate_dummy", 2858, 3178]
  ],
  "avg(x)": [
    [2100, "avg(bigint)", "internal", "i", "aggregate_dummy", 2746, 3389],
    [2101, "avg(integer)", "internal", "i", "aggregate_dummy", 1963, 1964],
    [2102, "avg(smallint)", "internal", "i", "aggregate_dummy", 1962, 1964],
    [2103, "avg(numeric)", "internal", "i", "aggregate_dummy", 2858, 1837],
    [2104, "avg(real)", "internal", "i", "aggregate_dummy", 208, 1830],
    [2105, "avg(double precision)", "internal", "i", "aggregate_dummy", 222, 1830],
    [2106, "avg(interval)", "internal", "i", "aggregate_dummy", 1843, 1844]
  ],
  "min(x)": [
    [2051, "min(anyarray)", "internal", "i", "aggregate_dummy", 516, 0],
    [2131, "min(bigint)", "internal", "i", "aggregate_dummy", 1237, 0],
    [2132, "min(integer)", "internal", "i", "aggregate_dummy", 769, 0],
    [2133, "min(smallint)", "internal", "i", "aggregate_dummy", 771, 0],
    [2134, "min(oid)", "internal", "i", "aggregate_dummy", 1966, 0],
    [2135, "min(real)", "internal", "i", "aggregate_dummy", 211, 0],
    [2136, "min(double precision)", "internal", "i", "aggregate_dummy", 224, 0],
    [2138, "min(date)", "internal", "i", "aggregate_dummy", 1139, 0],
    [2139, "min(time without time zone)", "internal", "i", "aggregate_dummy", 1378, 0],
    [2140, "min(time with time zone)", "internal", "i", "aggregate_dummy", 1380, 0],
    [2141, "min(money)", "internal", "i", "aggregate_dummy", 899, 0],
    [2142, "min(timestamp without time zone)", "internal", "i", "aggregate_dummy", 2035, 0],
    [2143, "min(timestamp with time zone)", "internal", "i", "aggregate_dummy", 1195, 0],
    [2144, "min(interval)", "internal", "i", "aggregate_dummy", 1197, 0],
    [2145, "min(text)", "internal", "i", "aggregate_dummy", 459, 0],
    [2146, "min(numeric)", "internal", "i", "aggregate_dummy", 1766, 0],
    [2245, "min(character)", "internal", "i", "aggregate_dummy", 1064, 0],
    [2798, "min(tid)", "internal", "i", "aggregate_dummy", 2796, 0],
    [3527, "min(anyenum)", "internal", "i", "aggregate_dummy", 3524, 0],
    [3565, "min(inet)", "internal", "i", "aggregate_dummy", 3563, 0],
    [4190, "min(pg_lsn)", "internal", "i", "aggregate_dummy", 4188, 0],
    [5100, "min(xid8)", "internal", "i", "aggregate_dummy", 5098, 0],
    [6374, "min(record)", "internal", "i", "aggregate_dummy", 6376, 0],
    [6396, "min(bytea)", "internal", "i", "aggregate_dummy", 6394, 0]
  ],
  "max(x)": [
    [2050, "max(anyarray)", "internal", "i", "aggregate_dummy", 515, 0],
    [2115, "max(bigint)", "internal", "i", "aggregate_dummy", 1236, 0],
    [2116, "max(integer)", "internal", "i", "aggregate_dummy", 768, 0],
    [2117, "max(smallint)", "internal", "i", "aggregate_dummy", 770, 0],
    [2118, "max(oid)", "internal", "i", "aggregate_dummy", 1965, 0],
    [2119, "max(real)", "internal", "i", "aggregate_dummy", 209, 0],
    [2120, "max(double precision)", "internal", "i", "aggregate_dummy", 223, 0],
    [2122, "max(date)", "internal", "i", "aggregate_dummy", 1138, 0],
    [2123, "max(time without time zone)", "internal", "i", "aggregate_dummy", 1377, 0],
    [2124, "max(time with time zone)", "internal", "i", "aggregate_dummy", 1379, 0],
    [2125, "max(money)", "internal", "i", "aggregate_dummy", 898, 0],
    [2126, "max(timestamp without time zone)", "internal", "i", "aggregate_dummy", 2036, 0],
    [2127, "max(timestamp with time zone)", "internal", "i", "aggregate_dummy", 1196, 0],
    [2128, "max(interval)", "internal", "i", "aggregate_dummy", 1198, 0],
    [2129, "max(text)", "internal", "i", "aggregate_dummy", 458, 0],
    [2130, "max(numeric)", "internal", "i", "aggregate_dummy", 1767, 0],
    [2244, "max(character)", "internal", "i", "aggregate_dummy", 1063, 0],
    [2797, "max(tid)", "internal", "i", "aggregate_dummy", 2795, 0],
    [3526, "max(anyenum)", "internal", "i", "aggregate_dummy", 3525, 0],
    [3564, "max(inet)", "internal", "i", "aggregate_dummy", 3562, 0],
    [4189, "max(pg_lsn)", "internal", "i", "aggregate_dummy", 4187, 0],
    [5099, "max(xid8)", "internal", "i", "aggregate_dummy", 5097, 0],
    [6373, "max(record)", "internal", "i", "aggregate_dummy", 6375, 0],
    [6395, "max(bytea)", "internal", "i", "aggregate_dummy", 6393, 0]
  ],
  "bool_and(x)": [[2517, "bool_and(boolean)", "internal", "i", "aggregate_dummy", 2515, 0]],
  "bool_or(x)": [[2518, "bool_or(boolean)", "internal", "i", "aggregate_dummy", 2516, 0]],
  "date_trunc(field, x)": [
    [1217, "date_trunc(text, timestamp with time zone)", "internal", "s", "timestamptz_trunc"],
    [1218, "date_trunc(text, interval)", "internal", "i", "interval_trunc"],
    [2020, "date_trunc(text, timestamp without time zone)", "internal", "i", "timestamp_trunc"]
  ],
  "to_char(x, format)": [
    [1768, "to_char(interval, text)", "internal", "s", "interval_to_char"],
    [1770, "to_char(timestamp with time zone, text)", "internal", "s", "timestamptz_to_char"],
    [1772, "to_char(numeric, text)", "internal", "s", "numeric_to_char"],
    [1773, "to_char(integer, text)", "internal", "s", "int4_to_char"],
    [1774, "to_char(bigint, text)", "internal", "s", "int8_to_char"],
    [1775, "to_char(real, text)", "internal", "s", "float4_to_char"],
    [1776, "to_char(double precision, text)", "internal", "s", "float8_to_char"],
    [2049, "to_char(timestamp without time zone, text)", "internal", "s", "timestamp_to_char"]
  ],
  "extract(field FROM x)": [
    [6199, "extract(text, date)", "internal", "i", "extract_date"],
    [6200, "extract(text, time without time zone)", "internal", "i", "extract_time"],
    [6201, "extract(text, time with time zone)", "internal", "i", "extract_timetz"],
    [6202, "extract(text, timestamp without time zone)", "internal", "i", "extract_timestamp"],
    [6203, "extract(text, timestamp with time zone)", "internal", "s", "extract_timestamptz"],
    [6204, "extract(text, interval)", "internal", "i", "extract_interval"]
  ],
  "lower(x)": [
    [870, "lower(text)", "internal", "i", "lower"],
    [3848, "lower(anyrange)", "internal", "i", "range_lower"],
    [4235, "lower(anymultirange)", "internal", "i", "multirange_lower"]
  ],
  "upper(x)": [
    [871, "upper(text)", "internal", "i", "upper"],
    [3849, "upper(anyrange)", "internal", "i", "range_upper"],
    [4236, "upper(anymultirange)", "internal", "i", "multirange_upper"]
  ],
  "length(x)": [
    [1317, "length(text)", "internal", "i", "textlen"],
    [1318, "length(character)", "internal", "i", "bpcharlen"],
    [1530, "length(lseg)", "internal", "i", "lseg_length"],
    [1531, "length(path)", "internal", "i", "path_length"],
    [1681, "length(bit)", "internal", "i", "bitlength"],
    [2010, "length(bytea)", "internal", "i", "byteaoctetlen"],
    [3711, "length(tsvector)", "internal", "i", "tsvector_length"]
  ],
  "abs(x)": [
    [1394, "abs(real)", "internal", "i", "float4abs"],
    [1395, "abs(double precision)", "internal", "i", "float8abs"],
    [1396, "abs(bigint)", "internal", "i", "int8abs"],
    [1397, "abs(integer)", "internal", "i", "int4abs"],
    [1398, "abs(smallint)", "internal", "i", "int2abs"],
    [1705, "abs(numeric)", "internal", "i", "numeric_abs"]
  ],
  "round(x)": [
    [1342, "round(double precision)", "internal", "i", "dround"],
    [1708, "round(numeric)", "sql", "i", ""]
  ],
  "round(x, digits)": [[1707, "round(numeric, integer)", "internal", "i", "numeric_round"]]
};
var operatorForms = {
  "x LIKE pattern": [
    [1207, "name ~~ text", 858, "internal", "i", "namelike"],
    [1209, "text ~~ text", 850, "internal", "i", "textlike"],
    [1211, "character ~~ text", 1631, "internal", "i", "textlike"],
    [2016, "bytea ~~ bytea", 2005, "internal", "i", "bytealike"]
  ],
  "x NOT LIKE pattern": [
    [1208, "name !~~ text", 859, "internal", "i", "namenlike"],
    [1210, "text !~~ text", 851, "internal", "i", "textnlike"],
    [1212, "character !~~ text", 1632, "internal", "i", "textnlike"],
    [2017, "bytea !~~ bytea", 2006, "internal", "i", "byteanlike"]
  ],
  "x ILIKE pattern": [
    [1625, "name ~~* text", 1635, "internal", "i", "nameiclike"],
    [1627, "text ~~* text", 1633, "internal", "i", "texticlike"],
    [1629, "character ~~* text", 1660, "internal", "i", "texticlike"]
  ],
  "x NOT ILIKE pattern": [
    [1626, "name !~~* text", 1636, "internal", "i", "nameicnlike"],
    [1628, "text !~~* text", 1634, "internal", "i", "texticnlike"],
    [1630, "character !~~* text", 1661, "internal", "i", "texticnlike"]
  ],
  "x + y": [
    [550, "smallint + smallint", 176, "internal", "i", "int2pl"],
    [551, "integer + integer", 177, "internal", "i", "int4pl"],
    [552, "smallint + integer", 178, "internal", "i", "int24pl"],
    [553, "integer + smallint", 179, "internal", "i", "int42pl"],
    [586, "real + real", 204, "internal", "i", "float4pl"],
    [591, "double precision + double precision", 218, "internal", "i", "float8pl"],
    [684, "bigint + bigint", 463, "internal", "i", "int8pl"],
    [688, "bigint + integer", 1274, "internal", "i", "int84pl"],
    [692, "integer + bigint", 1278, "internal", "i", "int48pl"],
    [731, "point + point", 1441, "internal", "i", "point_add"],
    [735, "path + path", 1435, "internal", "i", "path_add"],
    [736, "path + point", 1436, "internal", "i", "path_add_pt"],
    [804, "box + point", 1422, "internal", "i", "box_add"],
    [818, "bigint + smallint", 837, "internal", "i", "int82pl"],
    [822, "smallint + bigint", 841, "internal", "i", "int28pl"],
    [906, "money + money", 894, "internal", "i", "cash_pl"],
    [966, "aclitem[] + aclitem", 1035, "internal", "i", "aclinsert"],
    [1076, "date + interval", 2071, "internal", "i", "date_pl_interval"],
    [1100, "date + integer", 1141, "internal", "i", "date_pli"],
    [1116, "real + double precision", 281, "internal", "i", "float48pl"],
    [1126, "double precision + real", 285, "internal", "i", "float84pl"],
    [1327, "timestamp with time zone + interval", 1189, "internal", "s", "timestamptz_pl_interval"],
    [1337, "interval + interval", 1169, "internal", "i", "interval_pl"],
    [1360, "date + time without time zone", 1272, "internal", "i", "datetime_timestamp"],
    [1361, "date + time with time zone", 1297, "internal", "i", "datetimetz_timestamptz"],
    [1363, "time without time zone + date", 1296, "sql", "i", ""],
    [1366, "time with time zone + date", 1298, "sql", "i", ""],
    [1516, "circle + point", 1146, "internal", "i", "circle_add_pt"],
    [1758, "numeric + numeric", 1724, "internal", "i", "numeric_add"],
    [1800, "time without time zone + interval", 1747, "internal", "i", "time_pl_interval"],
    [1802, "time with time zone + interval", 1749, "internal", "i", "timetz_pl_interval"],
    [1849, "interval + time without time zone", 1848, "sql", "i", ""],
    [2066, "timestamp without time zone + interval", 2032, "internal", "i", "timestamp_pl_interval"],
    [2551, "interval + date", 2546, "sql", "i", ""],
    [2552, "interval + time with time zone", 2547, "sql", "i", ""],
    [2553, "interval + timestamp without time zone", 2548, "sql", "i", ""],
    [2554, "interval + timestamp with time zone", 2549, "sql", "s", ""],
    [2555, "integer + date", 2550, "sql", "i", ""],
    [2637, "inet + bigint", 2630, "internal", "i", "inetpl"],
    [2638, "bigint + inet", 2631, "sql", "i", ""],
    [3898, "anyrange + anyrange", 3867, "internal", "i", "range_union"],
    [4392, "anymultirange + anymultirange", 4270, "internal", "i", "multirange_union"],
    [5025, "pg_lsn + numeric", 5022, "internal", "i", "pg_lsn_pli"],
    [5026, "numeric + pg_lsn", 5023, "sql", "i", ""]
  ],
  "x - y": [
    [554, "smallint - smallint", 180, "internal", "i", "int2mi"],
    [555, "integer - integer", 181, "internal", "i", "int4mi"],
    [556, "smallint - integer", 182, "internal", "i", "int24mi"],
    [557, "integer - smallint", 183, "internal", "i", "int42mi"],
    [587, "real - real", 205, "internal", "i", "float4mi"],
    [592, "double precision - double precision", 219, "internal", "i", "float8mi"],
    [685, "bigint - bigint", 464, "internal", "i", "int8mi"],
    [689, "bigint - integer", 1275, "internal", "i", "int84mi"],
    [693, "integer - bigint", 1279, "internal", "i", "int48mi"],
    [732, "point - point", 1442, "internal", "i", "point_sub"],
    [737, "path - point", 1437, "internal", "i", "path_sub_pt"],
    [805, "box - point", 1423, "internal", "i", "box_sub"],
    [819, "bigint - smallint", 838, "internal", "i", "int82mi"],
    [823, "smallint - bigint", 942, "internal", "i", "int28mi"],
    [907, "money - money", 895, "internal", "i", "cash_mi"],
    [967, "aclitem[] - aclitem", 1036, "internal", "i", "aclremove"],
    [1077, "date - interval", 2072, "internal", "i", "date_mi_interval"],
    [1099, "date - date", 1140, "internal", "i", "date_mi"],
    [1101, "date - integer", 1142, "internal", "i", "date_mii"],
    [1117, "real - double precision", 282, "internal", "i", "float48mi"],
    [1127, "double precision - real", 286, "internal", "i", "float84mi"],
    [1328, "timestamp with time zone - timestamp with time zone", 1188, "internal", "i", "timestamp_mi"],
    [1329, "timestamp with time zone - interval", 1190, "internal", "s", "timestamptz_mi_interval"],
    [1338, "interval - interval", 1170, "internal", "i", "interval_mi"],
    [1399, "time without time zone - time without time zone", 1690, "internal", "i", "time_mi_time"],
    [1517, "circle - point", 1147, "internal", "i", "circle_sub_pt"],
    [1759, "numeric - numeric", 1725, "internal", "i", "numeric_sub"],
    [1801, "time without time zone - interval", 1748, "internal", "i", "time_mi_interval"],
    [1803, "time with time zone - interval", 1750, "internal", "i", "timetz_mi_interval"],
    [
      2067,
      "timestamp without time zone - timestamp without time zone",
      2031,
      "internal",
      "i",
      "timestamp_mi"
    ],
    [2068, "timestamp without time zone - interval", 2033, "internal", "i", "timestamp_mi_interval"],
    [2639, "inet - bigint", 2632, "internal", "i", "inetmi_int8"],
    [2640, "inet - inet", 2633, "internal", "i", "inetmi"],
    [3228, "pg_lsn - pg_lsn", 3237, "internal", "i", "pg_lsn_mi"],
    [3285, "jsonb - text", 3302, "internal", "i", "jsonb_delete"],
    [3286, "jsonb - integer", 3303, "internal", "i", "jsonb_delete_idx"],
    [3398, "jsonb - text[]", 3343, "internal", "i", "jsonb_delete_array"],
    [3899, "anyrange - anyrange", 3869, "internal", "i", "range_minus"],
    [4393, "anymultirange - anymultirange", 4271, "internal", "i", "multirange_minus"],
    [5027, "pg_lsn - numeric", 5024, "internal", "i", "pg_lsn_mii"]
  ],
  "x * y": [
    [514, "integer * integer", 141, "internal", "i", "int4mul"],
    [526, "smallint * smallint", 152, "internal", "i", "int2mul"],
    [544, "smallint * integer", 170, "internal", "i", "int24mul"],
    [545, "integer * smallint", 171, "internal", "i", "int42mul"],
    [589, "real * real", 202, "internal", "i", "float4mul"],
    [594, "double precision * double precision", 216, "internal", "i", "float8mul"],
    [686, "bigint * bigint", 465, "internal", "i", "int8mul"],
    [690, "bigint * integer", 1276, "internal", "i", "int84mul"],
    [694, "integer * bigint", 1280, "internal", "i", "int48mul"],
    [733, "point * point", 1443, "internal", "i", "point_mul"],
    [738, "path * point", 1438, "internal", "i", "path_mul_pt"],
    [806, "box * point", 1424, "internal", "i", "box_mul"],
    [820, "bigint * smallint", 839, "internal", "i", "int82mul"],
    [824, "smallint * bigint", 943, "internal", "i", "int28mul"],
    [843, "money * real", 846, "internal", "i", "cash_mul_flt4"],
    [845, "real * money", 848, "internal", "i", "flt4_mul_cash"],
    [908, "money * double precision", 896, "internal", "i", "cash_mul_flt8"],
    [912, "money * integer", 864, "internal", "i", "cash_mul_int4"],
    [914, "money * smallint", 866, "internal", "i", "cash_mul_int2"],
    [916, "double precision * money", 919, "internal", "i", "flt8_mul_cash"],
    [917, "integer * money", 862, "internal", "i", "int4_mul_cash"],
    [918, "smallint * money", 863, "internal", "i", "int2_mul_cash"],
    [1119, "real * double precision", 279, "internal", "i", "float48mul"],
    [1129, "double precision * real", 283, "internal", "i", "float84mul"],
    [1518, "circle * point", 1148, "internal", "i", "circle_mul_pt"],
    [1583, "interval * double precision", 1618, "internal", "i", "interval_mul"],
    [1584, "double precision * interval", 1624, "internal", "i", "mul_d_interval"],
    [1760, "numeric * numeric", 1726, "internal", "i", "numeric_mul"],
    [3346, "money * bigint", 3344, "internal", "i", "cash_mul_int8"],
    [3349, "bigint * money", 3399, "internal", "i", "int8_mul_cash"],
    [3900, "anyrange * anyrange", 3868, "internal", "i", "range_intersect"],
    [4394, "anymultirange * anymultirange", 4272, "internal", "i", "multirange_intersect"]
  ],
  "x / y": [
    [527, "smallint / smallint", 153, "internal", "i", "int2div"],
    [528, "integer / integer", 154, "internal", "i", "int4div"],
    [546, "smallint / integer", 172, "internal", "i", "int24div"],
    [547, "integer / smallint", 173, "internal", "i", "int42div"],
    [588, "real / real", 203, "internal", "i", "float4div"],
    [593, "double precision / double precision", 217, "internal", "i", "float8div"],
    [687, "bigint / bigint", 466, "internal", "i", "int8div"],
    [691, "bigint / integer", 1277, "internal", "i", "int84div"],
    [695, "integer / bigint", 1281, "internal", "i", "int48div"],
    [734, "point / point", 1444, "internal", "i", "point_div"],
    [739, "path / point", 1439, "internal", "i", "path_div_pt"],
    [807, "box / point", 1425, "internal", "i", "box_div"],
    [821, "bigint / smallint", 840, "internal", "i", "int82div"],
    [825, "smallint / bigint", 948, "internal", "i", "int28div"],
    [844, "money / real", 847, "internal", "i", "cash_div_flt4"],
    [909, "money / double precision", 897, "internal", "i", "cash_div_flt8"],
    [913, "money / integer", 865, "internal", "i", "cash_div_int4"],
    [915, "money / smallint", 867, "internal", "i", "cash_div_int2"],
    [1118, "real / double precision", 280, "internal", "i", "float48div"],
    [1128, "double precision / real", 284, "internal", "i", "float84div"],
    [1519, "circle / point", 1149, "internal", "i", "circle_div_pt"],
    [1585, "interval / double precision", 1326, "internal", "i", "interval_div"],
    [1761, "numeric / numeric", 1727, "internal", "i", "numeric_div"],
    [3347, "money / bigint", 3345, "internal", "i", "cash_div_int8"],
    [3825, "money / money", 3822, "internal", "i", "cash_div_cash"]
  ],
  "x % y": [
    [439, "bigint % bigint", 945, "internal", "i", "int8mod"],
    [529, "smallint % smallint", 155, "internal", "i", "int2mod"],
    [530, "integer % integer", 156, "internal", "i", "int4mod"],
    [1762, "numeric % numeric", 1729, "internal", "i", "numeric_mod"]
  ],
  "- x": [
    [484, "- bigint", 462, "internal", "i", "int8um"],
    [558, "- integer", 212, "internal", "i", "int4um"],
    [559, "- smallint", 213, "internal", "i", "int2um"],
    [584, "- real", 206, "internal", "i", "float4um"],
    [585, "- double precision", 220, "internal", "i", "float8um"],
    [1336, "- interval", 1168, "internal", "i", "interval_um"],
    [1751, "- numeric", 1771, "internal", "i", "numeric_uminus"]
  ],
  "x -> key": [
    [3211, "jsonb -> text", 3478, "internal", "i", "jsonb_object_field"],
    [3212, "jsonb -> integer", 3215, "internal", "i", "jsonb_array_element"],
    [3962, "json -> text", 3947, "internal", "i", "json_object_field"],
    [3964, "json -> integer", 3949, "internal", "i", "json_array_element"]
  ],
  "x ->> key": [
    [3477, "jsonb ->> text", 3214, "internal", "i", "jsonb_object_field_text"],
    [3481, "jsonb ->> integer", 3216, "internal", "i", "jsonb_array_element_text"],
    [3963, "json ->> text", 3948, "internal", "i", "json_object_field_text"],
    [3965, "json ->> integer", 3950, "internal", "i", "json_array_element_text"]
  ]
};
var castForms = {
  "x::date": [
    [1178, "timestamp with time zone to date", "internal", "s", "timestamptz_date"],
    [2029, "timestamp without time zone to date", "internal", "i", "timestamp_date"]
  ],
  "x::timestamptz": [
    [1174, "date to timestamp with time zone", "internal", "s", "date_timestamptz"],
    [1967, "timestamp with time zone to timestamp with time zone", "internal", "i", "timestamptz_scale"],
    [
      2028,
      "timestamp without time zone to timestamp with time zone",
      "internal",
      "s",
      "timestamp_timestamptz"
    ]
  ]
};

// src/export/reach/reach-snapshot.ts
var isUserOid = (oid) => Number(oid) >= FIRST_USER_OID;
function onceFor(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (rows) => {
    const known = made.get(rows);
    if (known !== void 0) return known;
    const fresh = make(rows);
    made.set(rows, fresh);
    return fresh;
  };
}
var byFirst = onceFor((rows) => new Map(rows.map((row) => [row[0] ?? "", row])));
var groupedBy = [0, 1].map((column) => onceFor((rows) => group(rows, column)));
var grouped = (rows, column = 0) => groupedBy[column]?.(rows) ?? group(rows, column);
function group(rows, column) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const oid = row[column] ?? "";
    const known = groups.get(oid);
    if (known === void 0) groups.set(oid, [row]);
    else known.push(row);
  }
  return groups;
}
var comparing = /* @__PURE__ */ new Set(["403", "405"]);
function toFamilyMembers(supportFunctions, familyOperators) {
  const compares = familyOperators.filter((row) => comparing.has(row[4] ?? ""));
  const inOne = ([, , operator, , method]) => `${operator ?? ""} ${method ?? ""}`;
  const brought = new Set(compares.filter((row) => !isUserOid(row[0] ?? "")).map(inOne));
  const strays = compares.filter(
    (row) => isUserOid(row[0] ?? "") && !isUserOid(row[2] ?? "") && !brought.has(inOne(row))
  );
  const added = (rows) => rows.filter((row) => !isUserOid(row[0] ?? "") && isUserOid(row[2] ?? ""));
  return {
    ownFamiliesByOperator: group(strays, 2),
    ownFamiliesByType: group(strays, 1),
    addedFunctions: added(supportFunctions),
    addedOperators: added(familyOperators)
  };
}
function toSnapshot({ rows: read, relations, types, functions, operators }) {
  const namespaces = byFirst(read.namespaces);
  const classes = relations.over(byFirst(read.classes));
  const nameOf = (row) => `${namespaces.get(row?.[2] ?? "")?.[1] ?? "?"}.${row?.[1] ?? "?"}`;
  const byName = new Map(read.classes.map((row) => [nameOf(row), row]));
  const attributes = relations.over(grouped(read.attributes.filter((row) => row[6] === "f")));
  const userClassesByType = group(
    read.operatorClasses.filter((row) => isUserOid(row[0] ?? "") && row[3] === "t"),
    2
  );
  const comparingClasses = [...userClassesByType.values()].flat().filter((row) => comparing.has(row[4] ?? ""));
  const pseudoTypes = new Set(read.types.filter((row) => row[9] === "p").map((row) => row[0] ?? ""));
  const inCatalog = (row) => namespaces.get(row[2] ?? "")?.[1] === "pg_catalog";
  const builtIns = new Map(
    read.types.filter((row) => !isUserOid(row[0] ?? "") && inCatalog(row)).map((row) => [row[1] ?? "", row[0] ?? ""])
  );
  return {
    namespaces,
    classes,
    nameOf,
    attributes,
    rules: relations.over(grouped(read.rules, 1)),
    ruleDependencies: grouped(read.ruleDependencies),
    policies: relations.over(grouped(read.policies)),
    checksByRelation: relations.over(grouped(read.checks)),
    checksByDomain: grouped(read.checks, 1),
    generated: relations.over(grouped(read.generated)),
    children: relations.over(grouped(read.children)),
    indexes: relations.over(grouped(read.indexes)),
    partitioned: relations.over(grouped(read.partitioned)),
    statistics: relations.over(grouped(read.statistics)),
    operatorClasses: byFirst(read.operatorClasses),
    userClassesByType,
    /** Default classes of users by which values are sorted, grouped and joined. */
    comparingClasses,
    /** Those of them for pseudo-types, which take values of any type. */
    classesOfAnyType: comparingClasses.filter((row) => pseudoTypes.has(row[2] ?? "")),
    ...toFamilyMembers(read.supportFunctions, read.familyOperators),
    supportFunctions: grouped(read.supportFunctions),
    familyOperators: grouped(read.familyOperators),
    operators: operators.over(byFirst(read.operators)),
    types: types.over(byFirst(read.types)),
    ownOutputs: read.ownOutputs,
    casts: grouped(read.casts, 1),
    ranges: byFirst(read.ranges),
    multiranges: new Map(read.ranges.map((row) => [row[6] ?? "", row])),
    ownTextSearch: read.textSearchParsers.length + read.textSearchTemplates.length > 0,
    aggregates: byFirst(read.aggregates),
    functions: functions.over(byFirst(read.functions)),
    languages: byFirst(read.languages),
    accessMethods: byFirst(read.accessMethods),
    /** Those alone in which different texts are equal. */
    collations: byFirst(read.collations),
    /** Of the relations that queries name; others are known by their oid. */
    find(relation) {
      const row = byName.get(relation);
      if (row === void 0)
        throw new ExportProblem("RELATION_MISSING", `${relation} does not exist in this database`);
      return row;
    },
    columns: (oid) => (attributes.get(oid) ?? []).map((row) => row[2] ?? ""),
    builtIn: (name) => builtIns.get(name),
    /** Types of pg_catalog by name, someone's too: a user's comes last, and counts. */
    namedInCatalog: new Map(
      read.types.filter(inCatalog).toSorted((a, b) => Number(a[0]) - Number(b[0])).map((row) => [row[1] ?? "", row[0] ?? ""])
    )
  };
}

// src/export/reach/callees.ts
var noCallees = { functions: [], operators: [], types: [], refused: /* @__PURE__ */ new Map() };
var BOOTSTRAP_OWNER = "10";
var quotedList = (texts) => texts.map((text) => `'${text}'`).join(", ");
var calleeReads = {
  functions: (names2, oids2) => `SELECT oid, proname, proargtypes, prorettype, proowner, prolang, provolatile, prosecdef, prosrc, pronargs, pronargdefaults, provariadic, proconfig
  FROM pg_catalog.pg_proc WHERE (pronamespace = 11 AND proname IN (${quotedList(["", ...names2])})) OR oid IN (${["0", ...oids2].join(", ")})`,
  operators: (names2) => `SELECT oid, oprname, oprkind, oprleft, oprright, oprresult, oprcode::oid, oprowner
  FROM pg_catalog.pg_operator WHERE oprnamespace = 11 AND oprname IN (${quotedList(["", ...names2])})`,
  casts: "SELECT casttarget, castfunc FROM pg_catalog.pg_cast WHERE casttarget IN (1082, 1184) AND oid < 16384"
};
var castTargets = { date: "1082", timestamptz: "1184" };
var formsOf = (signature) => {
  const known = { ...functionForms, ...castForms };
  return known[signature === "count(DISTINCT x)" ? "count(x)" : signature] ?? [];
};
var operatorFormsOf = (signature) => {
  const known = operatorForms;
  return known[signature] ?? [];
};
function differs(signature, what) {
  throw new ExportProblem(
    "CALLEE_DIFFERS",
    `${signature}: ${what}; have a superuser restore what initdb made, or leave the query out`
  );
}
async function proveCallees(catalogs, used) {
  if (used.length === 0) return /* @__PURE__ */ new Map();
  const asked = used.map((signature) => callables[signature]);
  const names2 = asked.flatMap(
    (each) => each.kind === "function" || each.kind === "aggregate" ? [each.name] : []
  );
  const operatorNames = asked.flatMap(
    (each) => each.kind === "operator" && each.syntax !== "AEXPR_NULLIF" ? [each.name] : []
  );
  const behind = used.flatMap((signature) => [
    ...operatorFormsOf(signature).map((form) => form[2]),
    ...formsOf(signature).map((form) => form[0])
  ]);
  const functions = new Map(
    (await catalogs.one(calleeReads.functions(names2, behind))).map((row) => [
      row[0] ?? "",
      row
    ])
  );
  const operators = await catalogs.one(calleeReads.operators(operatorNames));
  const casts = await catalogs.one(calleeReads.casts);
  for (; ; ) {
    try {
      const snapshot = toSnapshot(catalogs);
      const { aggregates, languages, types } = snapshot;
      const read = { functions, operators, casts, aggregates, languages, types, snapshot };
      const proved = new Map(
        used.map((signature) => [signature, prove(signature, callables[signature], read)])
      );
      if (!catalogs.isAsked) return proved;
    } catch (error) {
      if (!catalogs.isAsked) throw error;
    }
    await catalogs.readWanted();
  }
}
function prove(signature, callable, catalogs) {
  switch (callable.kind) {
    // It calls nothing, and its condition is judged like any other.
    case "clause":
      return noCallees;
    case "function":
    case "aggregate":
      return proveFunctions(signature, callable, catalogs);
    case "operator":
      return callable.syntax === "AEXPR_NULLIF" ? noCallees : proveOperators(signature, callable, catalogs);
    case "cast":
      return proveCasts(signature, callable.type, catalogs);
  }
}
function proveFunctions(signature, { name, args }, catalogs) {
  const given = args === "star" ? 0 : args.length;
  refuseNamesake(signature, name, catalogs.snapshot);
  const chosen = [...catalogs.functions.values()].filter((row) => row[1] === name && takes(row, given));
  if (chosen.length === 0) differs(signature, "this server has no form of it");
  for (const row of chosen) proveFunction(signature, row, formsOf(signature), catalogs);
  return {
    functions: chosen.map((row) => row[0] ?? ""),
    operators: [],
    types: withoutPseudo(chosen.flatMap(typesOf), catalogs),
    refused: /* @__PURE__ */ new Map()
  };
}
function takes(row, given) {
  const own = Number(row[9]);
  return isUserOid(row[0] ?? "") || row[11] !== "0" || given <= own && given >= own - Number(row[10]);
}
function refuseNamesake(signature, name, { types, namedInCatalog }) {
  const type = namedInCatalog.get(name);
  if (type !== void 0 && types.has(type)) differs(signature, "pg_catalog holds a type of that name");
}
function proveFunction(signature, row, forms, { languages, aggregates }) {
  const [oid = "", name] = row ?? [];
  const known = forms.filter((form) => String(form[0]) === oid);
  if (row === void 0 || known.length === 0)
    differs(signature, `${name ?? "a function"} with the oid ${oid ?? "?"} is not one of PostgreSQL's forms`);
  const [, , , , owner, language, volatility, definer, source, , , , settings] = row;
  if (owner !== BOOTSTRAP_OWNER) differs(signature, `${name ?? ""} belongs to another role than initdb's`);
  if (definer !== "f" || settings !== null)
    differs(signature, `${name ?? ""} runs with rights or settings of its own`);
  const made = aggregates.get(oid ?? "");
  const isSame = known.some(
    ([, , lang, kept, body, transition, final]) => languages.get(language ?? "")?.[1] === lang && volatility === kept && source === body && (transition === void 0 || made?.[1] === String(transition) && made[2] === String(final))
  );
  if (!isSame)
    differs(signature, `${name ?? ""} has another language, volatility or source than initdb gave it`);
}
function proveOperators(signature, { name, left }, catalogs) {
  const kind = left === null ? "l" : "b";
  const chosen = catalogs.operators.filter((row) => row[1] === name && row[2] === kind);
  if (chosen.length === 0) differs(signature, "this server has no form of it");
  const refused = /* @__PURE__ */ new Map();
  const types = [];
  for (const [oid, , , leftType, rightType, result, code, owner] of chosen) {
    const form = operatorFormsOf(signature).find(([known]) => String(known) === oid);
    if (form === void 0 || String(form[2]) !== code)
      differs(signature, `${name} with the oid ${oid ?? "?"} is not one of PostgreSQL's forms`);
    if (owner !== BOOTSTRAP_OWNER) differs(signature, `${name} belongs to another role than initdb's`);
    const [, words, callee, language, volatility, source] = form;
    proveFunction(
      signature,
      catalogs.functions.get(String(callee)),
      [[callee, words, language, volatility, source]],
      catalogs
    );
    if (refusedForms.has(words)) refused.set(rightType ?? "", words);
    else types.push(leftType ?? "0", rightType ?? "0", result ?? "0");
  }
  return {
    functions: [],
    operators: chosen.map((row) => row[0] ?? ""),
    types: withoutPseudo(types, catalogs),
    refused
  };
}
function proveCasts(signature, type, catalogs) {
  const target = castTargets[type] ?? "";
  refuseNamesakeOfType(signature, type, catalogs.snapshot);
  const chosen = catalogs.casts.filter((row) => row[0] === target).map((row) => row[1] ?? "");
  for (const oid of chosen)
    proveFunction(signature, catalogs.functions.get(oid), formsOf(signature), catalogs);
  const rows = chosen.map((oid) => catalogs.functions.get(oid)).filter((row) => row !== void 0);
  return {
    functions: chosen,
    operators: [],
    types: [target, ...withoutPseudo(rows.flatMap(typesOf), catalogs)],
    refused: /* @__PURE__ */ new Map()
  };
}
function refuseNamesakeOfType(signature, type, { namedInCatalog }) {
  if (isUserOid(namedInCatalog.get(type) ?? "0")) differs(signature, "pg_catalog holds a type of that name");
}
var typesOf = (row) => [
  row[3] ?? "0",
  ...(row[2] ?? "").split(" ").filter((oid) => oid !== "")
];
var onlyOfColumns = /* @__PURE__ */ new Set(["path", "aclitem", "_aclitem"]);
var withoutPseudo = (oids2, { types }) => [...new Set(oids2)].filter((oid) => {
  const [, name] = types.get(oid) ?? [];
  return oid !== "0" && types.get(oid)?.[9] !== "p" && !onlyOfColumns.has(name ?? "");
});

// src/export/reach/catalog-reads.ts
var catalogReads = {
  classes: "SELECT oid, relname, relnamespace, relkind, relowner, relam, reltype, relpersistence, relrowsecurity FROM pg_catalog.pg_class",
  namespaces: "SELECT oid, nspname FROM pg_catalog.pg_namespace",
  attributes: "SELECT attrelid, attnum, attname, atttypid, attcollation, attgenerated, attisdropped FROM pg_catalog.pg_attribute WHERE attnum > 0",
  rules: "SELECT oid, ev_class FROM pg_catalog.pg_rewrite WHERE ev_type = '1'",
  ruleDependencies: "SELECT objid, refclassid, refobjid FROM pg_catalog.pg_depend WHERE classid = 2618",
  policies: "SELECT polrelid, polqual FROM pg_catalog.pg_policy WHERE polcmd IN ('r', '*')",
  checks: "SELECT conrelid, contypid, conbin FROM pg_catalog.pg_constraint WHERE contype = 'c'",
  generated: "SELECT adrelid, adnum, adbin FROM pg_catalog.pg_attrdef",
  children: "SELECT inhparent, inhrelid FROM pg_catalog.pg_inherits",
  indexes: "SELECT indrelid, indexrelid, indclass, indcollation, indexprs, indpred FROM pg_catalog.pg_index",
  partitioned: "SELECT partrelid, partclass, partcollation, partexprs FROM pg_catalog.pg_partitioned_table",
  statistics: "SELECT stxrelid, stxexprs FROM pg_catalog.pg_statistic_ext WHERE stxexprs IS NOT NULL",
  operatorClasses: "SELECT oid, opcfamily, opcintype, opcdefault, opcmethod FROM pg_catalog.pg_opclass",
  supportFunctions: "SELECT amprocfamily, amproclefttype, amproc::oid, amprocrighttype FROM pg_catalog.pg_amproc",
  familyOperators: "SELECT amopfamily, amoplefttype, amopopr, amoprighttype, amopmethod FROM pg_catalog.pg_amop",
  operators: "SELECT oid, oprname, oprnamespace, oprcode::oid, oprrest::oid, oprjoin::oid, oprcom, oprnegate FROM pg_catalog.pg_operator",
  types: "SELECT oid, typname, typnamespace, typinput::oid, typoutput::oid, typsubscript::oid, typbasetype, typelem, typrelid, typtype FROM pg_catalog.pg_type",
  ownOutputs: "SELECT oid, typoutput::oid FROM pg_catalog.pg_type WHERE typoutput::oid >= 16384",
  casts: "SELECT oid, castsource, casttarget, castfunc, castmethod, castcontext FROM pg_catalog.pg_cast WHERE oid >= 16384 OR castfunc >= 16384",
  ranges: "SELECT rngtypid, rngsubtype, rngsubopc, rngcanonical::oid, rngsubdiff::oid, rngcollation, rngmultitypid FROM pg_catalog.pg_range",
  aggregates: "SELECT aggfnoid::oid, aggtransfn::oid, aggfinalfn::oid, aggcombinefn::oid, aggserialfn::oid, aggdeserialfn::oid FROM pg_catalog.pg_aggregate",
  functions: "SELECT oid, proname, pronamespace, provolatile, prosecdef, prolang, prosupport::oid FROM pg_catalog.pg_proc",
  languages: "SELECT oid, lanname FROM pg_catalog.pg_language",
  accessMethods: "SELECT oid, amhandler::oid FROM pg_catalog.pg_am",
  collations: "SELECT oid, collisdeterministic FROM pg_catalog.pg_collation",
  textSearchParsers: "SELECT oid FROM pg_catalog.pg_ts_parser WHERE oid >= 16384",
  textSearchTemplates: "SELECT oid FROM pg_catalog.pg_ts_template WHERE oid >= 16384"
};
var STORED = `(classid IN (2604, 2606, 2618, 3256, 2620, 3381) OR (classid = 1259 AND objsubid = 0)
  OR (classid = 1247 AND objid IN (SELECT oid FROM pg_catalog.pg_type WHERE typdefaultbin IS NOT NULL)))`;
var lateReads = {
  // What is printed with a definition: its constants, and what a call gives, which can carry a modifier.
  printed: `SELECT refobjid FROM pg_catalog.pg_depend WHERE refclassid = 1247 AND refobjid >= 16384 AND ${STORED}
    UNION SELECT prorettype FROM pg_catalog.pg_proc WHERE oid IN (SELECT refobjid FROM pg_catalog.pg_depend
      WHERE refclassid = 1255 AND refobjid >= 16384 AND ${STORED})
    UNION SELECT atttypid FROM pg_catalog.pg_attribute WHERE atttypid >= 16384
      AND attrelid IN (SELECT partrelid FROM pg_catalog.pg_partitioned_table)`,
  modifiers: "SELECT oid, typmodin::oid, typmodout::oid FROM pg_catalog.pg_type WHERE typmodin::oid >= 16384 OR typmodout::oid >= 16384",
  wrappers: `SELECT fdwhandler::oid FROM pg_catalog.pg_foreign_data_wrapper WHERE oid IN (SELECT srvfdw
    FROM pg_catalog.pg_foreign_server WHERE oid IN (SELECT ftserver FROM pg_catalog.pg_foreign_table))`
};
function bodyRead(oid) {
  if (!/^[0-9]{1,10}$/.test(oid)) throw new TypeError("an oid is a number");
  return `SELECT prosqlbody, prosrc FROM pg_catalog.pg_proc WHERE oid = ${oid}`;
}
function ruleTreeRead(oid) {
  if (!/^[0-9]{1,10}$/.test(oid)) throw new TypeError("an oid is a number");
  return `SELECT ev_action FROM pg_catalog.pg_rewrite WHERE oid = ${oid}`;
}

// src/export/reach/written-types.ts
var writtenTypes = ["bool", "int2", "int4", "int8", "numeric", "text", "uuid", "oid", "unknown"];
var comparisons = ["=", "<>", "<", ">", "<=", ">="];
var systemColumnTypes = ["tid", "xid", "cid"];
var soughtTypes = ["json", "jsonb"];
var namingTypes = /* @__PURE__ */ new Set([
  "regclass",
  "regcollation",
  "regconfig",
  "regdictionary",
  "regnamespace",
  "regoper",
  "regoperator",
  "regproc",
  "regprocedure",
  "regrole",
  "regtype",
  // Rights, by the names of the roles.
  "aclitem"
]);

// src/export/reach/catalog-shadows.ts
function refuseShadows(read, { namespaces }) {
  const inCatalog = (row) => isUserOid(row[0] ?? "") && namespaces.get(row[2] ?? "")?.[1] === "pg_catalog";
  const shadow = read.functions.some((row) => row[1] === "count" && inCatalog(row)) || read.operators.some((row) => comparisons.includes(row[1] ?? "") && inCatalog(row)) || read.types.some((row) => writtenTypes.includes(row[1] ?? "") && inCatalog(row));
  if (shadow)
    throw new ExportProblem(
      "CATALOG_SHADOWED",
      "pg_catalog of this database holds a function, operator or type of a user"
    );
}

// src/export/reach/tree-grammar.ts
var token = /[ \n\t]*([(){}]|(?:\\[^]|[^ \n\t(){}\\])+)/y;
var whole = /[ \n\t]*$/y;
var nodeName = /^[A-Z][A-Z0-9_]*$/;
var fieldName = /^:[A-Za-z_][A-Za-z0-9_.]*$/;
var likeNumber = /^(?:[+-]?[0-9]|[+-]\.)/;
var number = /^-?[0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?$/;
var integer = /^-?[0-9]+$/;
var listMarks = /* @__PURE__ */ new Set(["o", "i", "x", "b"]);
var DEPTH_LIMIT = 1e5;
function readNodeTree(text, take) {
  const frames = [];
  let position = 0;
  let values = 0;
  let next = null;
  const advance = () => {
    token.lastIndex = position;
    const found = token.exec(text);
    if (found === null) return null;
    position = token.lastIndex;
    return found[1] ?? null;
  };
  const unreadable = (what) => ({ kind: "unreadable", what, at: position });
  const filled = () => {
    const frame = frames.at(-1);
    if (frame === void 0) values += 1;
    else if (frame.kind === "node") frame.field = null;
  };
  const open = (kind, node, field, list) => {
    const above = frames.at(-1);
    const within = kind === "node" && above !== void 0 ? `${above.node}.${above.field ?? ""}` : above?.within ?? "";
    const of = kind === "node" ? above?.first ?? "" : above?.of ?? "";
    const first = kind === "node" ? null : above?.first ?? null;
    frames.push({ kind, node, field, list, within, of, first });
  };
  for (next = advance(); next !== null; next = advance()) {
    const frame = frames.at(-1);
    if (frame === void 0 && values > 0) return unreadable("more than one tree");
    if (frames.length > DEPTH_LIMIT) return unreadable("more levels than a query can have");
    if (next === "}") {
      if (frame?.kind !== "node" || frame.field !== null) return unreadable("a brace that closes nothing");
      frames.pop();
      filled();
    } else if (next === ")") {
      if (frame === void 0 || frame.kind === "node")
        return unreadable("a parenthesis that closes nothing");
      frames.pop();
      filled();
    } else if (frame?.kind === "numbers") {
      if (!integer.test(next)) return unreadable("a list of numbers with something else in it");
      take({
        node: frame.node,
        field: frame.field ?? "",
        list: frame.list,
        within: frame.within,
        of: frame.of,
        token: next
      });
    } else if (frame?.kind === "node" && frame.field === null) {
      if (!fieldName.test(next)) return unreadable("a value without a field");
      frame.field = next.slice(1);
    } else if (next === "{") {
      const name = advance();
      if (name === null || !nodeName.test(name)) return unreadable("a node without a name");
      open("node", name, null, "");
    } else if (next === "(") {
      const before = position;
      const mark = advance();
      const isMark = mark !== null && listMarks.has(mark);
      if (!isMark) position = before;
      const list = isMark ? mark : "";
      open(isMark ? "numbers" : "list", frame?.node ?? "", frame?.field ?? "", list);
    } else if (frame?.kind === "node" && frame.node === "CONST" && frame.field === "constvalue") {
      if (next !== "<>") {
        const fault = constant(next, advance);
        if (fault !== null) return unreadable(fault);
      }
      filled();
    } else {
      if (likeNumber.test(next) && !number.test(next)) return unreadable("a malformed number");
      take({
        node: frame?.node ?? "",
        field: frame?.field ?? "",
        list: "",
        within: frame?.within ?? "",
        of: frame?.of ?? "",
        token: next
      });
      if (frame?.kind === "node") frame.first ??= next;
      filled();
    }
  }
  whole.lastIndex = position;
  if (!whole.test(text)) return unreadable("a backslash at its end");
  if (frames.length > 0 || values !== 1) return unreadable("an end before its end");
  return { kind: "read" };
}
function constant(length, advance) {
  if (!/^[0-9]+$/.test(length) || advance() !== "[") return "a malformed constant";
  let bytes = 0;
  for (let next = advance(); next !== "]"; next = advance()) {
    if (next === null || !integer.test(next) || Number(next) < -128 || Number(next) > 255)
      return "a constant with something else than bytes";
    bytes += 1;
  }
  return bytes === Number(length) || bytes === 8 ? null : "a constant of another length than it says";
}
var isNumber = (value) => likeNumber.test(value);

// src/export/reach/query-tree.ts
var references = {
  functions: [
    "funcid",
    "opfuncid",
    "aggfnoid",
    "winfnoid",
    "hashfuncid",
    "negfuncid",
    "tsmhandler",
    "startInRangeFunc",
    "endInRangeFunc"
  ],
  operators: ["opno", "opnos", "eqop", "sortop", "cycle_mark_neop"],
  families: ["opfamilies"],
  classes: ["inferopclass"],
  types: [
    "aggtype",
    "aggtranstype",
    "aggargtypes",
    "array_typeid",
    "element_typeid",
    "casetype",
    "coalescetype",
    "colTypes",
    "coltypes",
    "consttype",
    "ctecoltypes",
    "cycle_mark_type",
    "funccoltypes",
    "funcresulttype",
    "minmaxtype",
    "msftype",
    "opresulttype",
    "paramtype",
    "refcontainertype",
    "refelemtype",
    "refrestype",
    "resulttype",
    "row_typeid",
    "type",
    "typeId",
    "typid",
    "vartype",
    "wintype"
  ],
  relations: ["relid", "seqid"],
  collations: [
    "aggcollid",
    "array_collid",
    "casecollid",
    "coalescecollid",
    "colCollations",
    "colcollations",
    "collOid",
    "collation",
    "constcollid",
    "ctecolcollations",
    "cycle_mark_collation",
    "funccolcollations",
    "funccollid",
    "inRangeColl",
    "infercollid",
    "inputcollid",
    "inputcollids",
    "minmaxcollid",
    "msfcollid",
    "opcollid",
    "paramcollid",
    "refcollid",
    "resultcollid",
    "varcollid",
    "wincollid"
  ],
  /**
   * Numbers that refer to nothing that reading runs: places in the view's source, type modifiers, flags, the role whose
   * rights are requested, and the relation that a column came from, which is in the tree besides.
   */
  nothing: [
    "location",
    "stmt_location",
    "stmt_len",
    "list_start",
    "list_end",
    "frameOptions",
    "requiredPerms",
    "checkAsUser",
    "resorigtbl",
    "consttypmod",
    "colTypmods",
    "coltypmods",
    "ctecoltypmods",
    "cycle_mark_typmod",
    "funccoltypmods",
    "paramtypmod",
    "reftypmod",
    "resulttypmod",
    "typeMod",
    "typmod",
    "vartypmod"
  ]
};
var notReferences = /* @__PURE__ */ new Set(["JSONCONSTRUCTOREXPR.type"]);
var meanings = new Map(
  Object.entries(references).flatMap(
    ([meaning, fields]) => fields.map((field) => [field, meaning])
  )
);
var onlyLookedInto = "FIELDSELECT.arg";
var namesOfJoin = "RANGETBLENTRY.joinaliasvars";
var RECORD = "2249";
function readTree(tree) {
  const found = {
    functions: /* @__PURE__ */ new Set(),
    operators: /* @__PURE__ */ new Set(),
    families: /* @__PURE__ */ new Set(),
    classes: /* @__PURE__ */ new Set(),
    types: /* @__PURE__ */ new Set(),
    relations: /* @__PURE__ */ new Set(),
    collations: /* @__PURE__ */ new Set(),
    nothing: /* @__PURE__ */ new Set()
  };
  const rows = { arguments: /* @__PURE__ */ new Set(), ofJoins: /* @__PURE__ */ new Set() };
  const only = /* @__PURE__ */ new Set();
  let relation = "0";
  let isRowOfJoin = false;
  let unknown = null;
  const read = readNodeTree(tree, ({ node, field, list, within, of, token: token2 }) => {
    if (node === "RANGETBLENTRY" && field === "relid") relation = token2;
    if (node === "RANGETBLENTRY" && field === "inh" && token2 === "false") only.add(relation);
    if (node === "RANGETBLENTRY" && field === "inh") relation = "0";
    const meaning = notReferences.has(`${node}.${field}`) ? "nothing" : meanings.get(field);
    if (meaning === "nothing" || token2 === "<>") return;
    if (meaning !== void 0) {
      if (/^[0-9]+$/.test(token2)) {
        if (token2 === "0") return;
        const isRow = field === "vartype" && node === "VAR" || field === "paramtype" && node === "PARAM";
        isRowOfJoin ||= isRow && token2 === RECORD;
        if (isRow && within === onlyLookedInto) return;
        if (isRow && within === namesOfJoin) rows.ofJoins.add(token2);
        else if (isRow && within === "FUNCEXPR.args") rows.arguments.add(`${of} ${token2}`);
        else found[meaning].add(token2);
      } else unknown ??= `${node}.${field} holds no number`;
    } else if ((list !== "" || isNumber(token2)) && !(Number(token2) < FIRST_USER_OID))
      unknown ??= `${node}.${field} holds the number ${token2}`;
  });
  if (read.kind === "unreadable")
    return { kind: "unreadable", what: `${read.what}, at character ${String(read.at)}` };
  if (unknown !== null) return { kind: "unreadable", what: unknown };
  if (isRowOfJoin) for (const type of rows.ofJoins) found.types.add(type);
  return { kind: "references", references: { ...found, arguments: rows.arguments, only } };
}

// src/export/reach/indirect-functions.ts
var runsWhatIsNamed = /* @__PURE__ */ new Set([
  "table_to_xml",
  "table_to_xml_and_xmlschema",
  "schema_to_xml",
  "schema_to_xml_and_xmlschema",
  "database_to_xml",
  "database_to_xml_and_xmlschema",
  "query_to_xml",
  "query_to_xmlschema",
  "query_to_xml_and_xmlschema",
  "cursor_to_xml",
  "cursor_to_xmlschema",
  "ts_stat",
  "pg_input_is_valid",
  "pg_input_error_info",
  "satisfies_hash_partition",
  "pg_indexam_has_property",
  "pg_index_has_property",
  "pg_index_column_has_property"
]);
var readsTypeThatIsNamed = /* @__PURE__ */ new Set([
  "array_in",
  "domain_in",
  "multirange_in",
  "range_in",
  "record_in"
]);
var bodiesAsText = /* @__PURE__ */ new Map([
  ["quote_literal", /* @__PURE__ */ new Set(["select pg_catalog.quote_literal($1::pg_catalog.text)"])],
  ["quote_nullable", /* @__PURE__ */ new Set(["select pg_catalog.quote_nullable($1::pg_catalog.text)"])],
  ["textanycat", /* @__PURE__ */ new Set(["select $1 operator(pg_catalog.||) $2::pg_catalog.text"])],
  ["anytextcat", /* @__PURE__ */ new Set(["select $1::pg_catalog.text operator(pg_catalog.||) $2"])],
  [
    "_pg_expandarray",
    /* @__PURE__ */ new Set([
      "select $1[s], s operator(pg_catalog.-) pg_catalog.array_lower($1,1) operator(pg_catalog.+) 1 from pg_catalog.generate_series(pg_catalog.array_lower($1,1), pg_catalog.array_upper($1,1), 1) as g(s)",
      "SELECT * FROM pg_catalog.unnest($1) WITH ORDINALITY"
    ])
  ]
]);
var printsDefinitions = /^pg_get_(?:expr|viewdef|ruledef|constraintdef|indexdef|triggerdef|partkeydef|partition_constraintdef|statisticsobjdef.*)$/;
var printsAnything = /^pg_get_function(?:def|_.*)$|^pg_mcv_list_items$/;
var printsModifiers = /^format_type$/;
var readsTypeNames = /^(?:to_reg(?:type|typemod|procedure|operator)|reg(?:type|procedure|operator)in|pg_get_object_address|has_(?:type|function)_privilege)$/;
var namesOfTypes = /* @__PURE__ */ new Set(["regtype", "regprocedure", "regoperator"]);
var asksWrappers = /^pg_(?:relation|column)_is_updatable$/;
var runsTextSearch = /* @__PURE__ */ new Set([
  "to_tsvector",
  "json_to_tsvector",
  "jsonb_to_tsvector",
  "to_tsquery",
  "plainto_tsquery",
  "phraseto_tsquery",
  "websearch_to_tsquery",
  "ts_headline",
  "ts_lexize",
  "ts_parse",
  "ts_token_type",
  "ts_debug",
  // The operators @@ of text with text, and of text with a query.
  "ts_match_tt",
  "ts_match_tq"
]);
var saysNames = /^(?:pg_get_|has_|pg_has_role$|to_reg|reg[a-z]+(?:in|out)$|text_regclass$|format_type$|pg_describe_object$|pg_identify_object|pg_collation_for$|pg_[a-z_]+_is_visible$|pg_column_is_updatable$|pg_relation_is_updatable$|row_security_active|pg_sequence_parameters$|aclitem|makeaclitem$|enum_(?:first|last|range)$|pg_typeof$|current_schema|acldefault$)/;

// src/export/reach/reach-functions.ts
async function visitFunction(walk, oid) {
  const { from } = walk;
  const row = from.functions.get(oid);
  const name = from.nameOf(row);
  const refuse = (what) => walk.refuse("REACHES_FUNCTION", `${name}, ${what}`);
  if (row === void 0 || isUserOid(oid)) return refuse("a function that is not PostgreSQL's own");
  const [, , , volatility, securityDefiner, language, support] = row;
  const languageName = from.languages.get(language ?? "")?.[1] ?? "?";
  if (volatility !== "i" && volatility !== "s") refuse("which is volatile");
  if (securityDefiner !== "f") refuse("which is SECURITY DEFINER");
  if (!["internal", "sql"].includes(languageName)) refuse(`whose language is ${languageName}`);
  if (runsWhatIsNamed.has(row[1] ?? "")) refuse("which runs what its argument names");
  if (from.ownTextSearch && runsTextSearch.has(row[1] ?? ""))
    refuse("while this database has a text search parser or template that is not PostgreSQL's own");
  refuseHandler(walk, support, name);
  if (languageName === "sql") {
    const [body, text] = await walk.plan.readBody(oid);
    if (body == null && !bodiesAsText.get(row[1] ?? "")?.has((text ?? "").replaceAll(/\s+/g, " ")))
      refuse("whose body is not PostgreSQL's own");
    walk.tree(body);
  }
  for (const part of from.aggregates.get(oid)?.slice(1) ?? []) walk.function(part);
}
function refuseNamedType(walk, oid) {
  const name = walk.from.functions.get(oid)?.[1] ?? "";
  if (readsTypeThatIsNamed.has(name))
    walk.refuse("REACHES_FUNCTION", `${name}, which reads the type that its argument names`);
}
function noteNames(walk, oid) {
  if (saysNames.test(walk.from.functions.get(oid)?.[1] ?? "")) walk.plan.reached.names = true;
}
function visitOperator(walk, oid) {
  const row = walk.from.operators.get(oid);
  if (row === void 0) return walk.refuse("REACHES_FUNCTION", "an operator that cannot be seen");
  walk.function(row[3]);
  for (const estimator of [row[4], row[5]]) refuseHandler(walk, estimator, walk.from.nameOf(row));
  for (const other of [row[6], row[7]]) walk.operator(other);
  for (const [family] of walk.from.ownFamiliesByOperator.get(oid) ?? []) walk.family(family);
}
function visitFamily(walk, family) {
  for (const [, , support] of walk.from.supportFunctions.get(family) ?? [])
    if (isUserOid(support ?? "0")) walk.function(support);
  for (const [, , operator] of walk.from.familyOperators.get(family) ?? [])
    if (isUserOid(operator ?? "0")) walk.operator(operator);
}
function visitOperatorClass(walk, oid) {
  const { from } = walk;
  const [, family, type] = from.operatorClasses.get(oid) ?? [];
  for (const [, left, support, right] of from.supportFunctions.get(family ?? "") ?? [])
    if (left === type || right === type) walk.function(support);
  for (const [, left, operator, right] of from.familyOperators.get(family ?? "") ?? [])
    if (left === type || right === type) walk.operator(operator);
  walk.type(type);
}
function refuseAccessMethod(walk, accessMethod, name) {
  if (accessMethod == null || accessMethod === "0") return;
  refuseHandler(walk, walk.from.accessMethods.get(accessMethod)?.[1] ?? String(FIRST_USER_OID), name);
}
function refuseHandler(walk, oid, name) {
  if (isUserOid(oid ?? "0"))
    walk.refuse("REACHES_FUNCTION", `a handler under ${name} that is not PostgreSQL's own`);
}

// src/export/reach/reach-relations.ts
var readable = /* @__PURE__ */ new Set(["r", "v", "m", "p"]);
var oids = (text) => (text ?? "").split(" ").filter((oid) => oid !== "" && oid !== "0");
async function visitRelation(walk, oid) {
  const { from } = walk;
  const row = from.classes.get(oid);
  const name = from.nameOf(row);
  const kind = row?.[3] ?? "?";
  walk.reach.relations.add(name);
  walk.plan.reached.relations.add(oid);
  if (row?.[7] === "u") walk.plan.reached.unlogged.add(name);
  if (row?.[8] === "t") walk.plan.reached.guarded.add(name);
  if (!readable.has(kind)) walk.refuse("REACHES_RELATION_KIND", `${name}, whose kind is ${kind}`);
  if (row?.[4] === walk.plan.roleOid)
    walk.refuse("REACHES_OWN_RELATION", `${name}, which the exporting role owns`);
  refuseAccessMethod(walk, row?.[5], name);
  if (isUserOid(oid)) walk.type(row?.[6]);
  for (const [, number2, , type, collation, generated] of from.attributes.get(oid) ?? []) {
    if (isUserOid(oid)) walk.type(type);
    walk.collation(collation);
    if (generated === "v") visitVirtualColumn(walk, oid, number2);
  }
  for (const [, child] of from.children.get(oid) ?? []) walk.relation(child);
  for (const [, , check] of from.checksByRelation.get(oid) ?? []) walk.tree(check);
  for (const [, condition] of from.policies.get(oid) ?? []) walk.tree(condition);
  for (const [, expressions] of from.statistics.get(oid) ?? []) walk.tree(expressions);
  for (const [, classes, collations, expressions] of from.partitioned.get(oid) ?? []) {
    visitKeys(walk, classes, collations);
    walk.tree(expressions);
  }
  for (const [, index, classes, collations, expressions, condition] of from.indexes.get(oid) ?? []) {
    refuseAccessMethod(walk, from.classes.get(index ?? "")?.[5], name);
    visitKeys(walk, classes, collations);
    walk.tree(expressions);
    walk.tree(condition);
  }
  if (kind === "v" || kind === "m") await visitView(walk, oid, name);
}
function visitKeys(walk, classes, collations) {
  for (const entry of oids(classes)) walk.operatorClass(entry);
  for (const entry of oids(collations)) walk.collation(entry);
}
function visitVirtualColumn(walk, relation, number2) {
  const defaults = walk.from.generated.get(relation) ?? [];
  for (const [, column, expression] of defaults) if (column === number2) walk.tree(expression);
}
async function visitView(walk, oid, name) {
  const rules = walk.from.rules.get(oid) ?? [];
  if (rules.length !== 1)
    throw new ExportProblem("RELATION_MISSING", `the definition of ${name} cannot be read`);
  walk.reach.views.set(name, oid);
  const rule = rules[0]?.[0] ?? "";
  walk.tree(await walk.plan.readRuleTree(rule));
  for (const [, kind, target] of walk.from.ruleDependencies.get(rule) ?? []) {
    if (kind === "1259") walk.relation(target);
    if (kind === "1255") walk.function(target);
    if (kind === "1247") walk.type(target);
    if (kind === "2617") walk.operator(target);
    if (kind === "3456") walk.collation(target);
  }
}

// src/export/reach/reach-types.ts
function visitType(walk, oid) {
  const { from } = walk;
  visitCasts(walk, oid);
  visitComparisons(walk, oid);
  const row = from.types.get(oid);
  if (row === void 0) return;
  if (namingTypes.has(row[1] ?? "") && !isUserOid(oid)) walk.plan.reached.names = true;
  const [, , , input, output, subscript, base, element, relation] = row;
  walk.function(input);
  walk.function(output);
  refuseHandler(walk, subscript, from.nameOf(row));
  walk.type(base);
  walk.type(element);
  for (const [, , , type, collation] of from.attributes.get(relation ?? "") ?? []) {
    walk.type(type);
    walk.collation(collation);
  }
  for (const [, , check] of from.checksByDomain.get(oid) ?? []) walk.tree(check);
  visitRange(walk, oid);
  if (oid === from.builtIn("anyarray")) visitAnyArray(walk);
}
function visitComparisons(walk, oid) {
  const { from } = walk;
  for (const [operatorClass] of from.userClassesByType.get(oid) ?? []) walk.operatorClass(operatorClass);
  for (const [family] of from.ownFamiliesByType.get(oid) ?? []) walk.family(family);
  for (const [, left, support, right] of from.addedFunctions)
    if (left === oid || right === oid) walk.function(support);
  for (const [, left, operator, right] of from.addedOperators)
    if (left === oid || right === oid) walk.operator(operator);
}
function visitAnyArray(walk) {
  for (const [, output] of walk.from.ownOutputs) walk.function(output);
  for (const [operatorClass] of walk.from.comparingClasses) walk.operatorClass(operatorClass);
}
function visitCasts(walk, source) {
  for (const [, , target, castFunction, method, context] of walk.from.casts.get(source) ?? []) {
    if (context === "e" && !isWritten(walk, target)) continue;
    walk.function(castFunction);
    if (method === "i") walk.function(walk.from.types.get(target ?? "")?.[3]);
    if (method === "b") walk.type(target);
  }
}
function isWritten(walk, type) {
  const called = walk.plan.callees.some(({ types }) => types.includes(type ?? ""));
  return called || [...writtenTypes, ...soughtTypes].some((name) => walk.from.builtIn(name) === type);
}
function visitRange(walk, oid) {
  const range = walk.from.ranges.get(oid) ?? walk.from.multiranges.get(oid);
  if (range === void 0) return;
  walk.type(range[0]);
  walk.type(range[1]);
  walk.operatorClass(range[2]);
  walk.function(range[3]);
  walk.function(range[4]);
  walk.collation(range[5]);
}

// src/export/reach/reach-indirect.ts
async function visitIndirect(walk, oid) {
  const name = walk.from.functions.get(oid)?.[1] ?? "";
  if (printsDefinitions.test(name))
    for (const [type] of await walk.plan.readLate("printed")) walk.printed(type);
  if (printsAnything.test(name)) for (const [type] of walk.from.ownOutputs) walk.printed(type);
  if (printsAnything.test(name) || printsModifiers.test(name))
    for (const [, , output] of await walk.plan.readLate("modifiers")) walk.function(output);
  if (readsTypeNames.test(name)) await visitTypeNames(walk);
  if (asksWrappers.test(name))
    for (const [handler] of await walk.plan.readLate("wrappers")) refuseHandler(walk, handler, name);
}
async function visitTypeNames(walk) {
  for (const [, input] of await walk.plan.readLate("modifiers")) walk.function(input);
}
async function visitStoredType(walk, oid) {
  const row = walk.from.types.get(oid);
  if (row !== void 0 && !isUserOid(oid) && namesOfTypes.has(row[1] ?? "")) await visitTypeNames(walk);
  for (const part of walk.partsOf(oid)) walk.storedType(part);
}
async function visitPrinted(walk, oid) {
  walk.function(walk.from.types.get(oid)?.[4]);
  for (const [type, , output] of await walk.plan.readLate("modifiers"))
    if (type === oid) walk.function(output);
  for (const part of walk.partsOf(oid)) walk.printed(part);
}

// src/export/reach/reach-walk.ts
var refersTo = (oid) => oid != null && oid !== "0";
var RelationWalk = class {
  plan;
  reach = { views: /* @__PURE__ */ new Map(), relations: /* @__PURE__ */ new Set() };
  #seen = /* @__PURE__ */ new Set();
  #waiting = [];
  constructor(plan) {
    this.plan = plan;
  }
  get from() {
    return this.plan.snapshot;
  }
  async run() {
    const own = this.from.find(this.plan.relation)[0] ?? "";
    this.#visit("relation", own, () => visitRelation(this, own));
    for (const name of [...writtenTypes, ...systemColumnTypes]) this.type(this.from.builtIn(name));
    for (const [operatorClass] of this.from.classesOfAnyType) this.operatorClass(operatorClass);
    for (const callees of this.plan.callees) {
      for (const oid of callees.functions) this.function(oid);
      for (const oid of callees.operators) this.operator(oid);
      for (const oid of callees.types) this.type(oid);
    }
    for (let step = this.#waiting.pop(); step !== void 0; step = this.#waiting.pop()) {
      try {
        await step();
      } catch (error) {
        if (!this.plan.isAsked()) throw error;
      }
    }
    return this.reach;
  }
  #visit(what, oid, step) {
    const key = `${what} ${oid}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#waiting.push(step);
  }
  refuse(code, what) {
    throw new ExportProblem(
      code,
      `reading ${this.plan.relation} reaches ${what}; leave its query out, or have the database changed`
    );
  }
  relation(oid) {
    if (!refersTo(oid)) return;
    if (!this.from.classes.has(oid))
      throw new ExportProblem(
        "RELATION_MISSING",
        `${this.plan.relation} reaches a relation that cannot be seen`
      );
    this.#visit("relation", oid, () => visitRelation(this, oid));
  }
  function(oid) {
    if (refersTo(oid)) this.#visit("function", oid, () => visitFunction(this, oid));
  }
  operator(oid) {
    if (refersTo(oid)) this.#visit("operator", oid, () => visitOperator(this, oid));
  }
  operatorClass(oid) {
    if (refersTo(oid) && isUserOid(oid))
      this.#visit("operator class", oid, () => visitOperatorClass(this, oid));
  }
  family(oid) {
    if (refersTo(oid)) this.#visit("family", oid, () => visitFamily(this, oid));
  }
  type(oid) {
    for (const { refused } of this.plan.callees) {
      const form = refused.get(oid ?? "");
      if (form !== void 0) this.refuse("REACHES_FUNCTION", `${form}, which this release leaves out`);
    }
    if (refersTo(oid)) this.#visit("type", oid, () => visitType(this, oid));
  }
  printed(oid) {
    if (refersTo(oid)) this.#visit("printed", oid, () => visitPrinted(this, oid));
  }
  storedType(oid) {
    if (refersTo(oid)) this.#visit("stored type", oid, () => visitStoredType(this, oid));
  }
  partsOf(oid) {
    const [, , , , , , base, element, relation] = this.from.types.get(oid) ?? [];
    const columns = (this.from.attributes.get(relation ?? "") ?? []).map((row) => row[3]);
    const range = this.from.ranges.get(oid) ?? this.from.multiranges.get(oid);
    return [base, element, range?.[1], ...columns];
  }
  collation(oid) {
    if (!refersTo(oid) || oid === "") return;
    this.plan.reached.collations.add(oid);
    const collation = this.from.collations.get(oid);
    if (collation?.[1] === "f") this.refuse("REACHES_COLLATION", "a nondeterministic collation");
  }
  /** `ONLY` in a definition: its owner's doing, and nobody sees it in a number. */
  #noteOnly(oid) {
    if ((this.from.children.get(oid) ?? []).length > 0 || this.from.classes.get(oid)?.[3] === "p")
      this.plan.reached.only.add(this.from.nameOf(this.from.classes.get(oid)));
  }
  #isReadThrough(oid) {
    const language = this.from.functions.get(oid ?? "")?.[5];
    return !isUserOid(oid ?? "") && this.from.languages.get(language ?? "")?.[1] === "sql";
  }
  tree(tree) {
    if (tree == null) return;
    const read = this.plan.readTree(tree);
    if (read.kind === "unreadable")
      return this.refuse("DEFINITION_UNREADABLE", `a stored definition that cannot be read: ${read.what}`);
    const found = read.references;
    for (const oid of found.functions) {
      refuseNamedType(this, oid);
      noteNames(this, oid);
      this.function(oid);
      this.#visit("indirect", oid, () => visitIndirect(this, oid));
    }
    for (const oid of found.operators) this.operator(oid);
    for (const oid of found.families) this.family(oid);
    for (const oid of found.classes) this.operatorClass(oid);
    for (const oid of found.types) {
      this.type(oid);
      this.storedType(oid);
    }
    for (const argument of found.arguments) {
      const [called, type] = argument.split(" ");
      if (!this.#isReadThrough(called) || isUserOid(type ?? "")) this.type(type);
    }
    for (const oid of found.collations) this.collation(oid);
    for (const oid of found.relations) this.relation(oid);
    for (const oid of found.only) this.#noteOnly(oid);
  }
};

// src/export/reach/scoped-catalogs.ts
var ofRelations = {
  attributes: (oids2) => `attrelid IN (${oids2})`,
  rules: (oids2) => `ev_class IN (${oids2})`,
  ruleDependencies: (oids2) => `objid IN (SELECT oid FROM pg_catalog.pg_rewrite WHERE ev_class IN (${oids2}))`,
  policies: (oids2) => `polrelid IN (${oids2})`,
  checks: (oids2) => `conrelid IN (${oids2})`,
  generated: (oids2) => `adrelid IN (${oids2})`,
  children: (oids2) => `inhparent IN (${oids2})`,
  indexes: (oids2) => `indrelid IN (${oids2})`,
  partitioned: (oids2) => `partrelid IN (${oids2})`,
  statistics: (oids2) => `stxrelid IN (${oids2})`
};
var inAndOut = (types) => ["typinput", "typoutput"].map((column) => `SELECT ${column}::oid FROM pg_catalog.pg_type WHERE ${types}`).join(" UNION ALL ");
var alongRelations = {
  classes: (oids2) => `oid IN (${oids2}) OR oid IN (SELECT indexrelid FROM pg_catalog.pg_index WHERE indrelid IN (${oids2}))`,
  types: (oids2) => `oid IN (SELECT reltype FROM pg_catalog.pg_class WHERE oid IN (${oids2}))
    OR oid IN (SELECT atttypid FROM pg_catalog.pg_attribute WHERE attnum > 0 AND attrelid IN (${oids2}))`,
  functions: (oids2) => `oid IN (${inAndOut(`oid IN (SELECT reltype FROM pg_catalog.pg_class WHERE oid IN (${oids2}))
    OR oid IN (SELECT atttypid FROM pg_catalog.pg_attribute WHERE attnum > 0 AND attrelid IN (${oids2}))`)})`
};
var ofTypes = {
  types: (oids2) => `oid IN (${oids2})`,
  functions: (oids2) => `oid IN (${inAndOut(`oid IN (${oids2})`)})`
};
var ofFunctions = {
  functions: (oids2) => `oid IN (${oids2})`
};
var ofOperators = {
  operators: (oids2) => `oid IN (${oids2})`
};
var quoted2 = (names2) => names2.map((name) => `'${name}'`).join(", ");
var namedTypes = [
  .../* @__PURE__ */ new Set([
    ...writtenTypes,
    ...systemColumnTypes,
    ...soughtTypes,
    "anyarray",
    ...Object.values(callables).flatMap(
      (each) => each.kind === "function" || each.kind === "aggregate" ? [each.name] : each.kind === "cast" ? [each.type] : []
    )
  ])
];
var ofNamedTypes = `(oid < 16384 OR typnamespace = 11) AND typname IN (${quoted2(namedTypes)})`;
var familiesOfUsers = "SELECT opcfamily FROM pg_catalog.pg_opclass WHERE oid >= 16384";
var atOnce = {
  // Of pg_catalog, whose oid is 11 everywhere, also what a user put there. Pseudo-types: a class for one is a class for any type.
  types: `(${ofNamedTypes}) OR (typtype = 'p' AND (oid < 16384 OR typnamespace = 11))`,
  // Checks of domains, which belong to no relation.
  checks: "contypid <> 0",
  // What could be taken for the one function and the operators that every query may call.
  functions: `(oid >= 16384 AND proname = 'count') OR oid IN (${inAndOut(ofNamedTypes)})`,
  operators: `oid >= 16384 AND oprname IN (${quoted2(comparisons)})`,
  operatorClasses: "oid >= 16384",
  supportFunctions: `amprocfamily >= 16384 OR amproc::oid >= 16384 OR amprocfamily IN (${familiesOfUsers})`,
  // And PostgreSQL's own for an operator that a user has put into a family: whichever is found first compares.
  familyOperators: `amopfamily >= 16384 OR amopopr >= 16384 OR amopfamily IN (${familiesOfUsers})
    OR amopopr IN (SELECT amopopr FROM pg_catalog.pg_amop WHERE amopfamily >= 16384)`,
  // One in which different texts are equal is all that a walk looks for.
  collations: "NOT collisdeterministic"
};
var growing = { ...ofRelations, ...alongRelations, ...ofTypes, ...ofFunctions, ...ofOperators, ...atOnce };
var where = (name, condition) => {
  const read = catalogReads[name];
  return `${read} ${read.includes(" WHERE ") ? "AND" : "WHERE"} (${condition})`;
};
function toOidList(oids2) {
  const list = [...oids2];
  if (list.length === 0 || !list.every((oid) => /^[0-9]{1,10}$/.test(oid)))
    throw new TypeError("an oid is a number");
  return list.join(", ");
}
function toNameList(relations) {
  const names2 = relations.map((relation) => relation.slice(relation.indexOf(".") + 1));
  if (!names2.every((name) => /^[a-z_][a-z0-9_]{0,62}$/.test(name)))
    throw new TypeError("a relation of the catalog has a plain name");
  return names2.length === 0 ? "''" : names2.map((name) => `'${name}'`).join(", ");
}
var reads = (part, oids2) => {
  const list = toOidList(oids2);
  return Object.entries(part).map(([name, condition]) => [
    name,
    where(name, condition(list))
  ]);
};
var readsOfRelations = (oids2) => reads({ ...ofRelations, ...alongRelations }, oids2);
var readsOfTypes = (oids2) => reads(ofTypes, oids2);
var readsOfFunctions = (oids2) => reads(ofFunctions, oids2);
var readsOfOperators = (oids2) => reads(ofOperators, oids2);
var readsAtFirst = (relations) => [
  ...Object.keys(catalogReads).filter((name) => !Object.hasOwn(growing, name)).map((name) => [name, catalogReads[name]]),
  ...Object.entries(atOnce).map(([name, condition]) => [
    name,
    where(name, condition)
  ]),
  ["classes", where("classes", `relname IN (${toNameList(relations)})`)]
];
var Scope = class {
  read = /* @__PURE__ */ new Set();
  wanted = /* @__PURE__ */ new Set();
  /** A map over rows that were read; asked for another object, it has nothing, and the object is wanted. */
  over(rows) {
    const ask = (oid) => {
      if (!rows.has(oid) && !this.read.has(oid) && /^[1-9][0-9]{0,9}$/.test(oid)) this.wanted.add(oid);
    };
    return {
      get: (oid) => {
        ask(oid);
        return rows.get(oid);
      },
      has: (oid) => {
        ask(oid);
        return rows.has(oid);
      }
    };
  }
  take() {
    const oids2 = [...this.wanted];
    this.wanted.clear();
    for (const oid of oids2) this.read.add(oid);
    return oids2;
  }
};
var ScopedCatalogs = class {
  rows = Object.fromEntries(
    Object.keys(catalogReads).map((name) => [name, []])
  );
  relations = new Scope();
  types = new Scope();
  functions = new Scope();
  operators = new Scope();
  #session;
  /** One allowance for all reads, whatever is asked together: rows of nulls take several times their bytes in memory. */
  #limits;
  constructor(session) {
    this.#session = session;
    const before = session.guard.counts.bytes;
    this.#limits = {
      get bytes() {
        return PREFLIGHT_LIMIT_BYTES - (session.guard.counts.bytes - before);
      },
      rows: PREFLIGHT_LIMIT_ROWS
    };
  }
  /** True where someone asked for what was not read: until it is read, nothing that a walk found counts. */
  get isAsked() {
    return [this.relations, this.types, this.functions, this.operators].some(({ wanted }) => wanted.size > 0);
  }
  async begin(relations) {
    await this.#readAll(readsAtFirst(relations));
  }
  /** Reads what is wanted. An object that does not exist counts as read, and is not requested again. */
  async readWanted() {
    const scopes = [
      [this.relations, readsOfRelations],
      [this.types, readsOfTypes],
      [this.functions, readsOfFunctions],
      [this.operators, readsOfOperators]
    ];
    await this.#readAll(
      scopes.flatMap(([scope, toReads]) => {
        const oids2 = scope.take();
        return oids2.length === 0 ? [] : toReads(oids2);
      })
    );
  }
  one(sql) {
    return this.#session.read(sql, this.#limits);
  }
  async #readAll(statements) {
    const all = await this.#session.readAll(
      statements.map(([, sql]) => sql),
      this.#limits
    );
    for (const [at, [name]] of statements.entries()) {
      const rows = all[at] ?? [];
      if (rows.length > 0) this.rows[name] = this.rows[name].concat(rows);
    }
  }
};

// src/export/reach/preflight.ts
async function loadReachChecker(session, roleOid, relations, calls = []) {
  const catalogs = new ScopedCatalogs(session);
  await catalogs.begin(relations);
  const trees = /* @__PURE__ */ new Map();
  const readRuleTree = async (oid) => {
    const known = trees.get(oid);
    if (known !== void 0) return known;
    const [row] = await catalogs.one(ruleTreeRead(oid));
    const tree = row?.[0];
    if (tree == null || tree === "")
      throw new ExportProblem("RELATION_MISSING", "the definition of a view cannot be read");
    trees.set(oid, tree);
    return tree;
  };
  const bodies = /* @__PURE__ */ new Map();
  const readBody = async (oid) => {
    const known = bodies.get(oid);
    if (known !== void 0) return known;
    const [row = []] = await catalogs.one(bodyRead(oid));
    bodies.set(oid, row);
    return row;
  };
  const late = /* @__PURE__ */ new Map();
  const readLate = async (name) => {
    const rows = late.get(name) ?? await catalogs.one(lateReads[name]);
    late.set(name, rows);
    return rows;
  };
  let snapshot = toSnapshot(catalogs);
  const reached = {
    relations: /* @__PURE__ */ new Set(),
    collations: /* @__PURE__ */ new Set(),
    names: false,
    only: /* @__PURE__ */ new Set(),
    unlogged: /* @__PURE__ */ new Set(),
    guarded: /* @__PURE__ */ new Set()
  };
  const readings = /* @__PURE__ */ new Map();
  const readTreeOnce = (tree) => {
    const known = readings.get(tree) ?? readTree(tree);
    readings.set(tree, known);
    return known;
  };
  const readWanted = async () => {
    await catalogs.readWanted();
    snapshot = toSnapshot(catalogs);
  };
  refuseShadows(catalogs.rows, snapshot);
  const proved = await proveCallees(catalogs, calls);
  snapshot = toSnapshot(catalogs);
  const calleesOf = (used) => used.map((signature) => {
    const known = proved.get(signature);
    if (known === void 0) throw new TypeError("a call that was not proved");
    return known;
  });
  const isAsked = () => catalogs.isAsked;
  const walk = (relation, callees) => new RelationWalk({
    relation,
    snapshot,
    roleOid,
    readRuleTree,
    readTree: readTreeOnce,
    readLate,
    readBody,
    isAsked,
    callees,
    reached
  }).run();
  do {
    if (catalogs.isAsked) await readWanted();
    for (const relation of relations) await walk(relation, calleesOf(calls)).catch(() => void 0);
  } while (catalogs.isAsked);
  const checked = /* @__PURE__ */ new Map();
  return {
    kindOf: (relation) => snapshot.find(relation)[3] ?? "",
    columnsOf: (relation) => snapshot.columns(snapshot.find(relation)[0] ?? ""),
    async check(relation, used = []) {
      const question = [relation, ...used].join("\n");
      const known = checked.get(question);
      if (known !== void 0) return known;
      for (; ; ) {
        const found = await walk(relation, calleesOf(used)).catch((error) => {
          if (!catalogs.isAsked) throw error;
        });
        if (found !== void 0 && !catalogs.isAsked) {
          checked.set(question, found);
          return found;
        }
        await readWanted();
      }
    },
    reached
  };
}

// src/export/reach/recheck.ts
var madeBy = (key) => `pg_catalog.concat_ws(' ', pg_catalog.count(*), pg_catalog.md5(pg_catalog.string_agg(pg_catalog.concat_ws(' ', ${key}, xmin), ',' ORDER BY ${key}) FILTER (WHERE xmin <> '1')))`;
var temporary = `SELECT oid FROM pg_catalog.pg_namespace WHERE nspname LIKE 'pg\\_temp\\_%' OR nspname LIKE 'pg\\_toast\\_temp\\_%'`;
var names = [
  `SELECT 'name of a relation', ${madeBy("oid")} FROM pg_catalog.pg_class WHERE oid >= 16384 AND relnamespace NOT IN (${temporary})`,
  `SELECT 'name of a type', ${madeBy("oid")} FROM pg_catalog.pg_type WHERE oid >= 16384 AND typnamespace NOT IN (${temporary})`,
  `SELECT 'name of a schema', ${madeBy("oid")} FROM pg_catalog.pg_namespace WHERE oid NOT IN (${temporary})`,
  `SELECT 'name of a collation', ${madeBy("oid")} FROM pg_catalog.pg_collation WHERE oid >= 16384`,
  `SELECT 'name of a text search configuration', ${madeBy("oid")} FROM pg_catalog.pg_ts_config`,
  `SELECT 'name of a role', pg_catalog.md5(pg_catalog.string_agg(pg_catalog.concat_ws(' ', oid, rolname), ',' ORDER BY oid)) FROM pg_catalog.pg_roles`,
  `SELECT 'column', ${madeBy("attrelid, attnum")} FROM pg_catalog.pg_attribute WHERE attrelid >= 16384 AND attrelid NOT IN (SELECT oid FROM pg_catalog.pg_class WHERE relnamespace IN (${temporary}))`,
  `SELECT 'rule', ${madeBy("oid")} FROM pg_catalog.pg_rewrite WHERE oid >= 16384`,
  `SELECT 'constraint', ${madeBy("oid")} FROM pg_catalog.pg_constraint WHERE oid >= 16384`,
  `SELECT 'membership of a role', ${madeBy("roleid, member")} FROM pg_catalog.pg_auth_members`
];
function definitionsRead(oids2, saysNames2 = false) {
  if (!oids2.every((oid) => /^[0-9]{1,10}$/.test(oid))) throw new TypeError("an oid is a number");
  const relations = ["0", ...oids2].join(", ");
  return [
    ...saysNames2 ? names : [],
    // Those of PostgreSQL itself too: a superuser can replace one, and whatever is read calls them.
    `SELECT 'function', ${madeBy("oid")} FROM pg_catalog.pg_proc`,
    `SELECT 'aggregate', ${madeBy("aggfnoid::pg_catalog.oid")} FROM pg_catalog.pg_aggregate`,
    `SELECT 'language', ${madeBy("oid")} FROM pg_catalog.pg_language`,
    `SELECT 'cast', ${madeBy("oid")} FROM pg_catalog.pg_cast`,
    `SELECT 'operator', ${madeBy("oid")} FROM pg_catalog.pg_operator`,
    `SELECT 'operator class', ${madeBy("oid")} FROM pg_catalog.pg_opclass`,
    `SELECT 'family function', ${madeBy("oid")} FROM pg_catalog.pg_amproc`,
    `SELECT 'family operator', ${madeBy("oid")} FROM pg_catalog.pg_amop`,
    // Without the row types and arrays that every new table brings.
    `SELECT 'type', ${madeBy("oid")} FROM pg_catalog.pg_type WHERE typrelid = 0 AND typelem = 0`,
    // Rows hold a label's number, and anyone who reads them gets the label as it is by then.
    `SELECT 'label of an enumeration', ${madeBy("oid")} FROM pg_catalog.pg_enum`,
    `SELECT 'text search dictionary', ${madeBy("oid")} FROM pg_catalog.pg_ts_dict`,
    `SELECT 'text search mapping', ${madeBy("mapcfg, maptokentype, mapseqno")} FROM pg_catalog.pg_ts_config_map`,
    `SELECT 'domain check', ${madeBy("oid")} FROM pg_catalog.pg_constraint WHERE contypid <> 0`,
    `SELECT 'partition or child', ${madeBy("inhrelid")} FROM pg_catalog.pg_inherits WHERE inhparent IN (${relations})`,
    `SELECT 'index', ${madeBy("indexrelid")} FROM pg_catalog.pg_index WHERE indrelid IN (${relations})`,
    // Refreshed, a materialized view shows its new rows to every snapshot. A view's lock does not reach it.
    `SELECT 'materialized view', pg_catalog.md5(pg_catalog.string_agg(pg_catalog.concat_ws(' ', oid, relfilenode), ',' ORDER BY oid)) FROM pg_catalog.pg_class WHERE relkind = 'm' AND oid IN (${relations})`,
    `SELECT 'statistics object', ${madeBy("oid")} FROM pg_catalog.pg_statistic_ext WHERE stxrelid IN (${relations})`
  ].join(" UNION ALL ");
}
async function readDefinitions(session, reached) {
  const rows = await session.read(definitionsRead([...reached.relations], reached.names));
  return { reached, digests: new Map(rows.map(([kind, digest]) => [kind, digest])) };
}
async function proveAgain(session, calls) {
  if (calls.length === 0) return;
  const catalogs = new ScopedCatalogs(session);
  await catalogs.begin([]);
  refuseShadows(catalogs.rows, toSnapshot(catalogs));
  await proveCallees(catalogs, calls);
}
async function recheck(session, database, before, calls = []) {
  await begin(session, []);
  await assertSafe(session, database);
  await proveAgain(session, calls);
  const after = await readDefinitions(session, before.reached);
  const changed = [...before.digests].find(([kind, digest]) => after.digests.get(kind) !== digest);
  if (changed !== void 0) {
    throw new ExportProblem(
      "DEFINITIONS_CHANGED",
      `a ${changed[0] ?? "definition"} was created, changed or dropped while we read; export again when no migration is running`
    );
  }
  await session.command("COMMIT", "COMMIT");
}

// src/export/governed-read.ts
async function readGoverned(plan, approved, parser, effects, use) {
  var _stack = [];
  try {
    const { endpoint, user, database, password } = plan;
    const { uid, signal, sessionName: packetId } = effects;
    const session = __using(_stack, await openSession({ endpoint, user, database, password, packetId, uid, signal }), true);
    effects.onConnected();
    const timer = setTimeout(
      () => session.guard.refuse("RUN_DEADLINE", "the reading took longer than one moment may"),
      RUN_DEADLINE_MS
    );
    try {
      const observedAt = effects.now().toISOString();
      const relations = [...new Set(approved.flatMap(({ decision }) => decision.relations))].sort();
      const calls = [...new Set(approved.flatMap(({ decision }) => decision.calls))].sort();
      const atStart = session.guard.takeRemarks();
      await begin(session, relations);
      const facts = await assertSafe(session, database);
      const reach = await loadReachChecker(session, facts.roleOid, relations, calls);
      const prepared = [];
      for (const item of approved) {
        const viewFingerprints = await preflightEntry(session, item, reach, plan.catalog.catalog, parser);
        prepared.push({ item, viewFingerprints });
      }
      await refuseStaleCollations(session, reach.reached.collations);
      const definitions = await readDefinitions(session, reach.reached);
      refuseRemarks(session);
      await session.command("SAVEPOINT item", "SAVEPOINT");
      const read = await use({ session, facts, reach, prepared, observedAt, atStart });
      await session.command("COMMIT", "COMMIT");
      await recheck(session, database, definitions, calls);
      refuseRemarks(session);
      const { mechanism, counts } = session.guard;
      return { read, mechanism, notices: counts.notices, notifications: counts.notifications };
    } finally {
      clearTimeout(timer);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function refuseRemarks(session) {
  const remarks = session.guard.takeRemarks();
  if (remarks.count > 0)
    throw new ExportProblem("SERVER_WARNED", `${toWords(remarks)} while our checks ran`, remarks.sqlstate);
}
async function askEntry(session, entry, take) {
  const answer = await session.ask(entry.sql, { bytes: ITEM_LIMIT_BYTES, rows: ROW_LIMIT + 1 }, take);
  if (answer.kind === "error") await session.command("ROLLBACK TO SAVEPOINT item", "ROLLBACK");
  if (session.guard.transaction !== "T")
    throw new ExportProblem("PROTOCOL_VIOLATION", "the server left our transaction");
  return answer;
}

export {
  nearWords,
  readGoverned,
  askEntry
};
