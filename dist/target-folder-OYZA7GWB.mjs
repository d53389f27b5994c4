import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-OWD2TMXN.mjs";
import "./chunk-35RK2ORF.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
