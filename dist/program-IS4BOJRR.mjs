import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-X4MGBE67.mjs";
import "./chunk-47XOE4D5.mjs";
import "./chunk-BNVFBFRN.mjs";
import "./chunk-KV4MPOCS.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-LWQ6YXOM.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  runCommandLine,
  toProgram
};
