import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-MRPDED57.mjs";
import "./chunk-PNMYIVVT.mjs";
import "./chunk-YG5PQWCJ.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
