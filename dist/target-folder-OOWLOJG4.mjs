import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-U5WIKIL3.mjs";
import "./chunk-VQ5X2GSQ.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
