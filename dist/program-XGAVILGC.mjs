import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-FMO7JQB6.mjs";
import "./chunk-LKZ5X7I3.mjs";
import "./chunk-5ZYFYCJG.mjs";
import "./chunk-DYAHG2VB.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-HWC6A3XM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  runCommandLine,
  toProgram
};
