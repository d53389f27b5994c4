import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-DCBZR4UF.mjs";
import "./chunk-ZXXFSEIU.mjs";
import "./chunk-LVEVEDYE.mjs";
import "./chunk-MD4SWLWI.mjs";
import "./chunk-UVF26U4X.mjs";
import "./chunk-XHA6L66W.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  runCommandLine,
  toProgram
};
