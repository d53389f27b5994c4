import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-OBPUMHZ3.mjs";
import "./chunk-GLDFQX2Y.mjs";
import "./chunk-RZC2KGCX.mjs";
import "./chunk-HOC6Z3E5.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
