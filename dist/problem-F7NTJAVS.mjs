import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem,
  toSqlstate
} from "./chunk-35RK2ORF.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  ExportProblem,
  toSqlstate
};
