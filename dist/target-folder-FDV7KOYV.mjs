import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-GLDFQX2Y.mjs";
import "./chunk-RZC2KGCX.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
