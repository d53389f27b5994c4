import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-FVWJTWR3.mjs";
import "./chunk-IFRHORTH.mjs";
import "./chunk-QEG6CPXX.mjs";
import "./chunk-3OYX45VM.mjs";
import "./chunk-POZFAVJA.mjs";
import "./chunk-DLMCZXKE.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
