import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem,
  toSqlstate
} from "./chunk-QTDRZZEW.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  ExportProblem,
  toSqlstate
};
