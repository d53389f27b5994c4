import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-2525EYRN.mjs";
import "./chunk-KKMUPLZH.mjs";
import "./chunk-55V6AT4W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
