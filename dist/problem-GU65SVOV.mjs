import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  ExportProblem,
  toSqlstate
} from "./chunk-Z4RQ2R3K.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  ExportProblem,
  toSqlstate
};
