import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-WI2MJEQC.mjs";
import "./chunk-VA6SKN4T.mjs";
import "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
