import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem,
  toSqlstate
} from "./chunk-YG5PQWCJ.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  ExportProblem,
  toSqlstate
};
