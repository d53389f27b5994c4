import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem,
  toSqlstate
} from "./chunk-VQ5X2GSQ.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  ExportProblem,
  toSqlstate
};
