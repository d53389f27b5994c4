import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem,
  toSqlstate
} from "./chunk-RZC2KGCX.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  ExportProblem,
  toSqlstate
};
