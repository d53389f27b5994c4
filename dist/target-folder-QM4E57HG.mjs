import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
} from "./chunk-5LXWEXLG.mjs";
import "./chunk-POZFAVJA.mjs";
import "./chunk-QEG6CPXX.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  EXPORT_LOG,
  SPOOL_PREFIX,
  notWritten,
  openTargetFolder
};
