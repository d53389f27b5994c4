import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  runCommandLine,
  toProgram
} from "./chunk-JDOZPEGM.mjs";
import "./chunk-46G34M77.mjs";
import "./chunk-YX7KQV3D.mjs";
import "./chunk-26DSTIYP.mjs";
import "./chunk-JX6VFOYK.mjs";
import "./chunk-3JJ4TNPV.mjs";
import "./chunk-JS6ISKNA.mjs";
import "./chunk-6FQVTBXS.mjs";
export {
  runCommandLine,
  toProgram
};
