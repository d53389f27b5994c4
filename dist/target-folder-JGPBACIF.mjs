import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-PNMYIVVT.mjs";
import "./chunk-YG5PQWCJ.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
