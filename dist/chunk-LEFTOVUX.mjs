import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);

// src/export/problem.ts
var ExportProblem = class extends Error {
  code;
  hint;
  sqlstate;
  constructor(code, hint, sqlstate) {
    super(code);
    this.code = code;
    this.hint = hint;
    this.sqlstate = sqlstate;
  }
};
function toSqlstate(value) {
  return typeof value === "string" && /^[0-9A-Z]{5}$/.test(value) ? value : void 0;
}

export {
  ExportProblem,
  toSqlstate
};
