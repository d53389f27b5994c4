import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-QGTG5ZVQ.mjs";
import "./chunk-JP7FOTU6.mjs";
import "./chunk-7NJFTI46.mjs";
import "./chunk-643GEAIO.mjs";
import "./chunk-75VUV3AX.mjs";
import "./chunk-4FHQDT3T.mjs";
import "./chunk-2WEO4Q7Z.mjs";
export {
  runCommandLine,
  toProgram
};
