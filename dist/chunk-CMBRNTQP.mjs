import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/files/process-start.ts
var { readFileSync } = require("node:fs");
function processStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [state = "X", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? null : fields[18] ?? null;
  } catch {
    return null;
  }
}

export {
  processStart
};
