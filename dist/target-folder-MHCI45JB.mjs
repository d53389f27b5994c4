import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-TIEPZY3J.mjs";
import "./chunk-Z4RQ2R3K.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
