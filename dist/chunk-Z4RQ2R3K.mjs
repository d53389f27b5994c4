import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CodedError
} from "./chunk-JDNDBO6H.mjs";

// src/export/problem.ts
var ExportProblem = class extends CodedError {
  sqlstate;
  constructor(code, hint, sqlstate) {
    super(code, code, hint);
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
