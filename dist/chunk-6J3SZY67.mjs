import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/export/gateway/probes.ts
var gatewayProbes = [
  {
    id: "insert",
    sql: "INSERT INTO tki_probe_no_such_schema.no_such_relation VALUES (1/0)",
    writes: true,
    reported: "DENIED",
    tag: "INSERT 0 1"
  },
  {
    id: "create",
    sql: "CREATE TEMP TABLE tki_probe_never_made AS SELECT 1/0 AS a",
    writes: true,
    reported: "DENIED",
    tag: "SELECT 1"
  },
  { id: "two-statements", sql: "SELECT 1; SELECT 2", writes: false, reported: "DENIED", tag: null },
  {
    id: "setting",
    sql: "SELECT current_setting('transaction_read_only')",
    writes: false,
    reported: "DENIED outside a safe list",
    tag: null
  },
  { id: "function", sql: "SELECT pg_backend_pid()", writes: false, reported: "executed", tag: null }
];
var OF_THE_SERVER = /does not exist|division by zero|read-only transaction|permission denied for|cannot execute|\b(?:3F000|42P01|42501|22012|25006)\b/i;
function observe({ writes }, answer, deniedWith) {
  const text = answer.text.trim();
  const itself = deniedWith.some((beginning) => text.startsWith(beginning));
  if (writes && OF_THE_SERVER.test(text)) return "passed on";
  if (itself) return "denied";
  if (!answer.failed) return text === "" ? "unreadable" : "executed";
  return writes ? "unreadable" : "denied";
}
function compare({ writes, reported }, observed) {
  switch (observed) {
    case "unreadable":
      return "unreadable";
    case "passed on":
      return writes ? "different" : "same";
    case "executed":
      return reported === "executed" ? "same" : "different";
    case "denied":
      return reported === "executed" ? "stricter" : "same";
  }
}
function probeExitCode(results) {
  if (results.some(({ compared }) => compared === "different")) return 4;
  return results.length < gatewayProbes.length || results.some(({ compared }) => compared === "unreadable") ? 3 : 10;
}

export {
  gatewayProbes,
  observe,
  compare,
  probeExitCode
};
