import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
} from "./chunk-UCRATIOD.mjs";
import "./chunk-H7SHMYJ6.mjs";
import "./chunk-LCQTGULW.mjs";
import "./chunk-POZFAVJA.mjs";
import "./chunk-QEG6CPXX.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  appendLine,
  toBegun,
  toEnded,
  toNotWritten,
  toTried
};
