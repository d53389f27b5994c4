import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-QJ6HI7EF.mjs";
import "./chunk-KJF6HJOB.mjs";
import "./chunk-ED5I6ZYP.mjs";
import "./chunk-PHMJ2IE3.mjs";
import "./chunk-UVF26U4X.mjs";
import "./chunk-7BOSNNUV.mjs";
import "./chunk-GCZMS3PN.mjs";
export {
  runCommandLine,
  toProgram
};
