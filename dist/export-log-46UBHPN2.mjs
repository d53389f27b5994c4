import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-CWTRMGLY.mjs";
import "./chunk-TIEPZY3J.mjs";
import "./chunk-Z4RQ2R3K.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
