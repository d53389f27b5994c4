import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-RM6VU3TS.mjs";
import "./chunk-2525EYRN.mjs";
import "./chunk-KKMUPLZH.mjs";
import "./chunk-55V6AT4W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
