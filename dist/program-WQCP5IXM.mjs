import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-PCVEQDWD.mjs";
import "./chunk-M7HQODDK.mjs";
import "./chunk-PPALQQEM.mjs";
import "./chunk-3KTREIEY.mjs";
import "./chunk-2TV2Y5Z6.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";
export {
  runCommandLine,
  toProgram
};
