import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-QQLHB3IY.mjs";
import "./chunk-OWD2TMXN.mjs";
import "./chunk-35RK2ORF.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
