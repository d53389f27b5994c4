import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-PMEZ7UKC.mjs";
import "./chunk-6T7CIESF.mjs";
import "./chunk-P5Q5I6IZ.mjs";
import "./chunk-RBGSP2U5.mjs";
import "./chunk-UVF26U4X.mjs";
import "./chunk-55V6AT4W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  runCommandLine,
  toProgram
};
