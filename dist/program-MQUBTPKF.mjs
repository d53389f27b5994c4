import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-5WBL5TER.mjs";
import "./chunk-XQXZMLHC.mjs";
import "./chunk-FZJILEOG.mjs";
import "./chunk-BPDPQUW3.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  runCommandLine,
  toProgram
};
