import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  EXPORT_LOG,
  notWritten,
  openTargetFolder
} from "./chunk-BP6JH4XM.mjs";
import "./chunk-LEFTOVUX.mjs";
import "./chunk-U2LEZNVZ.mjs";
export {
  EXPORT_LOG,
  notWritten,
  openTargetFolder
};
