import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-YMVM43EC.mjs";
import "./chunk-U5WIKIL3.mjs";
import "./chunk-VQ5X2GSQ.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
